"""The project as such: sizes, distributions, fragments, and the environment that make sets up."""

from __future__ import annotations

import ast
import importlib.util
import re
import subprocess
import sys
import tomllib
from collections.abc import Iterator
from pathlib import Path
from types import ModuleType

import pytest

ROOT = Path(__file__).parent.parent
OURS = [ROOT / "src", *sorted(ROOT.glob("plugins/*/src"))]
DATA = ("vocab", "layouts", "forms", "templates")
"""Folders whose modules are tables: as long as what they list."""

MODULES = [path for source in OURS for path in sorted(source.rglob("*.py")) if not set(path.parts) & set(DATA)]
PLUGINS = sorted(path.parent for path in ROOT.glob("plugins/*/pyproject.toml"))
MAX_LINES, MAX_BODY = 400, 50


def name_of(path: Path) -> str:
    return str(path.relative_to(ROOT))


def tool(name: str) -> ModuleType:
    """A script under tools/ as a module."""
    spec = importlib.util.spec_from_file_location(f"tool_{name}", ROOT / "tools" / f"{name}.py")
    assert spec
    assert spec.loader
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


# --- sizes ------------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("path", MODULES, ids=name_of)
def test_no_module_is_longer_than_one_can_keep_in_mind(path: Path) -> None:
    assert len(path.read_text("utf-8").splitlines()) <= MAX_LINES


def bodies(path: Path) -> Iterator[tuple[str, int]]:
    """The functions of a module with the lines of their bodies, docstrings aside."""
    for node in ast.walk(ast.parse(path.read_text("utf-8"))):
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
            body = node.body[1:] if ast.get_docstring(node) and len(node.body) > 1 else node.body
            yield node.name, (body[-1].end_lineno or 0) - body[0].lineno + 1


@pytest.mark.parametrize("path", MODULES, ids=name_of)
def test_no_function_is_longer_than_a_page(path: Path) -> None:
    assert [(name, lines) for name, lines in bodies(path) if lines > MAX_BODY] == []


# --- distributions ----------------------------------------------------------------------------------------------------


def project(folder: Path) -> dict[str, object]:
    found = tomllib.loads((folder / "pyproject.toml").read_text("utf-8"))["project"]
    assert isinstance(found, dict)
    return found


def test_the_core_needs_four_libraries() -> None:
    dependencies = project(ROOT)["dependencies"]
    assert isinstance(dependencies, list)
    names = {re.split(r"[^\w-]", line)[0] for line in dependencies if "platform_system" not in line}

    assert names == {"attrs", "cattrs", "pluggy", "regex"}


def test_all_extras_are_in_all() -> None:
    extras = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]["optional-dependencies"]
    named = set(re.findall(r"[\w-]+", "".join(re.findall(r"\[(.*?)\]", " ".join(extras["all"])))))

    assert set(extras) - {"all"} == named


@pytest.mark.parametrize("folder", PLUGINS, ids=name_of)
def test_a_plugin_is_a_whole_distribution(folder: Path) -> None:
    said = project(folder)
    packages = [path for path in (folder / "src").iterdir() if (path / "__init__.py").exists()]

    assert said["name"] == folder.name
    assert said["requires-python"] == ">=3.11"
    assert said["license"] == "MIT"
    assert "belta-parse" in str(said["dependencies"])
    assert (folder / str(said["readme"])).exists()
    assert sorted(folder.glob("tests/**/test_*.py"))
    assert [path.name for path in packages if not (path / "py.typed").exists()] == []


@pytest.mark.parametrize("folder", PLUGINS, ids=name_of)
def test_a_plugin_says_where_it_is(folder: Path) -> None:
    points = project(folder)["entry-points"]
    assert isinstance(points, dict)

    modules = [Path(folder, "src", *module.split(".")) for module in points["belta_parse"].values()]

    assert [path for path in modules if not path.with_suffix(".py").exists() and not path.is_dir()] == []


# --- fragments --------------------------------------------------------------------------------------------------------


def test_every_fragment_has_a_name_that_the_changelog_understands() -> None:
    assert tool("changelog").fragments()


def test_a_release_moves_the_fragments_under_its_version(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    changelog = tool("changelog")
    (tmp_path / "3-rivers.feature.md").write_text("Rivers are found.\nAll of them.\n", "utf-8")
    (tmp_path / "README.md").write_text("# How\n", "utf-8")
    (tmp_path / "CHANGELOG").write_text("# Changelog\n\nIntroduction.\n\n## 0.1.0 (2026-01-01)\n\nFirst.\n", "utf-8")
    monkeypatch.setattr(changelog, "FRAGMENTS", tmp_path)
    monkeypatch.setattr(changelog, "CHANGELOG", tmp_path / "CHANGELOG")

    changelog.main("0.2.0")

    text = re.sub(r"\d{4}-\d\d-\d\d", "DAY", (tmp_path / "CHANGELOG").read_text("utf-8"))
    assert text == (
        "# Changelog\n\nIntroduction.\n\n## 0.2.0 (DAY)\n\n### New\n\n- Rivers are found.\n  All of them.\n\n"
        "## 0.1.0 (DAY)\n\nFirst.\n"
    )
    assert sorted(path.name for path in tmp_path.iterdir()) == ["CHANGELOG", "README.md"]


def test_a_fragment_of_an_unknown_kind_stops_a_release(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    changelog = tool("changelog")
    (tmp_path / "3-rivers.news.md").write_text("Rivers.\n", "utf-8")
    monkeypatch.setattr(changelog, "FRAGMENTS", tmp_path)

    with pytest.raises(SystemExit, match=r"3-rivers\.news\.md is no fragment"):
        changelog.main("0.2.0")


# --- the environment --------------------------------------------------------------------------------------------------


def test_the_environment_is_the_core_with_all_extras_and_each_plugin() -> None:
    words = list(tool("environment").distributions())

    assert words == ["--editable", f"{ROOT}[all]", *(word for path in PLUGINS for word in ("--editable", str(path)))]


def test_a_folder_without_a_pyproject_is_no_distribution_yet(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    environment = tool("environment")
    (tmp_path / "plugins" / "begun").mkdir(parents=True)
    monkeypatch.setattr(environment, "ROOT", tmp_path)

    assert list(environment.distributions()) == ["--editable", f"{tmp_path}[all]"]


def test_dependency_groups_are_read_from_the_project() -> None:
    assert "pytest" in " ".join(tool("environment").requirements(["test"]))


def test_an_unknown_group_is_named(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit):
        list(tool("environment").requirements(["tset"]))

    assert "no dependency group 'tset'; there are test" in capsys.readouterr().err


def test_the_stamps_of_the_makefile_name_groups_of_the_project() -> None:
    groups = set(tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["dependency-groups"])
    stamps = re.findall(r"\.venv/\.with-([\w-]+)", (ROOT / "Makefile").read_text("utf-8"))

    assert {group for stamp in stamps for group in stamp.split("-")} <= groups | {"demo"}


@pytest.mark.skipif(sys.platform == "win32", reason="make is not at hand")
def test_without_a_python_make_says_what_it_needs(tmp_path: Path) -> None:
    (tmp_path / "Makefile").write_text((ROOT / "Makefile").read_text("utf-8"), "utf-8")
    (tmp_path / "tools").mkdir()
    for name in ("pyproject.toml", "tools/environment.py"):
        (tmp_path / name).touch()

    command = ["make", "--no-print-directory", "test", "CANDIDATES=python3.999"]
    path = {"PATH": "/usr/bin:/bin"}
    done = subprocess.run(command, cwd=tmp_path, capture_output=True, text=True, check=False, env=path)

    assert done.returncode == 2
    assert done.stderr.startswith("belta_parse needs Python 3.11 or newer, and none of python3.999 on the path is. ")
