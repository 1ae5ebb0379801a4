"""The reference has every hook and every public name, as the code describes them, each with an example that runs."""

from __future__ import annotations

import importlib.util
import os
import subprocess
import sys
from pathlib import Path
from types import ModuleType

import pytest

import belta_parse
from belta_parse import hookspecs, testing

ROOT = Path(__file__).parent.parent
TOOL = ROOT / "tools" / "reference.py"


def _loaded() -> ModuleType:
    spec = importlib.util.spec_from_file_location("reference_tool", TOOL)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


tool = _loaded()
PAGES: dict[str, str] = tool.pages()


@pytest.mark.parametrize("page", sorted(PAGES))
def test_a_page_of_the_reference_is_what_the_code_says(page: str) -> None:
    written = (ROOT / "docs" / "reference" / page).read_text("utf-8")

    assert written == PAGES[page], "run: python tools/reference.py --write"


def test_the_reference_is_whole() -> None:
    assert tool.missing() == []


@pytest.mark.parametrize("name", [*belta_parse.__all__, *(f"testing.{name}" for name in testing.__all__)])
def test_a_public_name_has_its_place_its_words_and_an_example(name: str) -> None:
    page = PAGES[tool.page_of(name)]
    entry = page.partition(f"\n## `{name.removeprefix('testing.')}`\n")[2].partition("\n## ")[0]

    assert ">>> " in entry
    assert f"[`{name}`]({tool.page_of(name)}#" in PAGES["python.md"]


@pytest.mark.parametrize("hook", sorted(tool.hooks()))
def test_a_hook_has_its_page_its_tests_and_its_use_in_a_plugin(hook: str) -> None:
    assert f"\n## `{hook}`\n" in PAGES["hooks.md"]
    assert tool.tests(hook) != []
    assert any(path.startswith("plugins/") for path in tool.users(hook))


def test_every_hook_of_the_specifications_is_held_to_that() -> None:
    specified = {name for name in vars(hookspecs) if name.startswith("belta_parse_")}

    assert specified == set(tool.hooks())


# --- what the check finds ---------------------------------------------------------------------------------------------


def test_a_hook_that_nobody_has_is_told_of() -> None:
    def belta_parse_ferries() -> None: ...

    said = tool.missing_of_hook("belta_parse_ferries_of_nobody", belta_parse_ferries)

    assert said == [
        "the hook belta_parse_ferries_of_nobody has no docstring",
        "the hook belta_parse_ferries_of_nobody has no test under tests/",
        "the hook belta_parse_ferries_of_nobody has no use in a plugin of this repository",
    ]


def test_public_names_without_page_docstring_or_example_are_told_of(monkeypatch: pytest.MonkeyPatch) -> None:
    class Ferry:
        """Says what it is and shows nothing."""

    class Rowing: ...

    Rowing.__doc__ = None
    monkeypatch.setattr(belta_parse, "__all__", [*belta_parse.__all__, "Ferry", "Rowing"])
    monkeypatch.setattr(belta_parse, "Ferry", Ferry, raising=False)
    monkeypatch.setattr(belta_parse, "Rowing", Rowing, raising=False)

    assert sorted(tool.missing()) == [
        "Ferry has no page; name it in GROUPS of tools/reference.py",
        "Ferry shows itself in no example; give its docstring one that runs",
        "Rowing has no docstring",
        "Rowing has no page; name it in GROUPS of tools/reference.py",
    ]


def run(*words: str) -> subprocess.CompletedProcess[str]:
    environment = os.environ | {"PYTHONPATH": os.pathsep.join(sys.path), "PYTHONIOENCODING": "utf-8"}
    command = [sys.executable, str(TOOL), *words]
    return subprocess.run(command, cwd=ROOT, env=environment, capture_output=True, encoding="utf-8", check=False)


def test_the_tool_says_that_all_is_well() -> None:
    said = run()

    assert (said.returncode, said.stdout, said.stderr) == (0, "", "")
