"""The plugin that the tutorial builds is a tested project, and the manual's pages on plugins run with it."""

from __future__ import annotations

import doctest
import os
import re
import shutil
import subprocess
import sys
from importlib.metadata import entry_points
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
EXAMPLE = ROOT / "docs/examples/belta-parse-weekday"
PAGES = sorted(
    path
    for path in (ROOT / "docs").rglob("*.md")
    if EXAMPLE not in path.parents and re.search(r">>> (?:import|from) belta_parse_weekday", path.read_text("utf-8"))
)


def test_the_example_passes_its_own_tests(tmp_path: Path) -> None:
    project = tmp_path / EXAMPLE.name
    shutil.copytree(EXAMPLE, project, ignore=shutil.ignore_patterns(".*", "__pycache__"))
    info = project / "belta_parse_weekday-0.1.0.dist-info"
    info.mkdir()
    (info / "METADATA").write_text("Metadata-Version: 2.1\nName: belta-parse-weekday\nVersion: 0.1.0\n")
    (info / "entry_points.txt").write_text("[belta_parse]\nweekday = belta_parse_weekday.plugin\n")
    path = os.pathsep.join([str(project), str(project / "src"), str(ROOT / "src")])
    loaded = [] if entry_points(group="pytest11").select(name="belta_parse") else ["-p", "belta_parse.testing.pytest_plugin"]

    done = subprocess.run(
        [sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider", *loaded],
        cwd=project,
        env=os.environ | {"PYTHONPATH": path, "HYPOTHESIS_PROFILE": "dev"},
        capture_output=True,
        text=True,
        check=False,
    )

    assert done.returncode == 0, done.stdout


@pytest.mark.parametrize("path", PAGES, ids=lambda path: path.stem)
def test_the_manual_s_examples_with_it_run(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.syspath_prepend(EXAMPLE / "src")
    text = re.sub(r"^ *```.*$", "", path.read_text("utf-8"), flags=re.MULTILINE)
    test = doctest.DocTestParser().get_doctest(text, {}, path.stem, str(path), 0)
    said: list[str] = []

    doctest.DocTestRunner(optionflags=doctest.NORMALIZE_WHITESPACE | doctest.ELLIPSIS).run(test, out=said.append)

    assert "".join(said) == ""


def test_there_are_such_pages() -> None:
    assert {path.stem for path in PAGES} == {"write-an-enricher", "test-a-plugin", "read-other-annotations"}


@pytest.mark.parametrize("hook", ["belta_parse_layouts", "belta_parse_enrichers"])
def test_every_hook_has_its_page_its_test_and_its_use(hook: str) -> None:
    from belta_parse import hookspecs

    used = [*(ROOT / "plugins").glob("*/src/*/plugin.py"), ROOT / "src/belta_parse/layouts/__init__.py"]
    tests = [ROOT / "tests/test_plugins.py", ROOT / "tests/test_annotate.py"]

    assert hook in hookspecs.__dict__
    assert f"## `{hook}`" in (ROOT / "docs/reference/hooks.md").read_text("utf-8")
    assert any(f"def {hook}" in path.read_text("utf-8") for path in tests)
    assert any(re.search(rf"@hookimpl\ndef {hook}\(", path.read_text("utf-8")) for path in used)
