"""The manual is true: its examples run, its commands print what it shows, what it names is there."""

from __future__ import annotations

import doctest
import importlib
import os
import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import attrs
import pytest

from belta_parse import CODES, records
from belta_parse.layout import Role

ROOT = Path(__file__).parent.parent
DOCS = ROOT / "docs"
MANUAL = sorted(path for path in DOCS.rglob("*.md") if "examples" not in path.relative_to(DOCS).parts)
PAGES = [ROOT / "README.md", ROOT / "CONTRIBUTING.md", *MANUAL]
LENIENT = doctest.NORMALIZE_WHITESPACE | doctest.ELLIPSIS

FENCE = re.compile(r"^(?P<indent> *)```(?P<language>[\w-]*)[^\n]*\n(?P<code>.*?)^ *```$", re.MULTILINE | re.DOTALL)
INCLUDED = re.compile(r'--8<-- "(?P<path>[^":]+)(?::[^"]+)?"')
LINK = re.compile(r"\]\((?P<target>[^)#\s]+)(?:#[^)]*)?\)")
NAMED_PATH = re.compile(r"`((?:src|tests|docs|plugins|benchmarks|tools|examples|changelog\.d|\.ci)/[\w./*-]*)`")
NAMED_OBJECT = re.compile(r"`(belta_parse(?:\.\w+)+)`")

NOT_RUN = ("pip ", "git ", "uv ", "cd ", "pipx ", "python -m venv")
"""Commands that change the machine: shown, never run."""


def name_of(path: Path) -> str:
    return str(path.relative_to(ROOT))


def source(path: Path) -> str:
    return path.read_text("utf-8")


each_page = pytest.mark.parametrize("path", PAGES, ids=name_of)


@pytest.fixture
def at_the_root(monkeypatch: pytest.MonkeyPatch) -> None:
    """Paths in the manual are those of a checkout."""
    monkeypatch.chdir(ROOT)


def examples(text: str) -> str:
    """*text* with the fences of its code blocks blank, so that none of them is taken for output."""
    return re.sub(r"^ *```.*$", "", text, flags=re.MULTILINE)


@each_page
@pytest.mark.usefixtures("at_the_root")
def test_the_examples_of_a_page_run(path: Path) -> None:
    test = doctest.DocTestParser().get_doctest(examples(source(path)), {}, name_of(path), str(path), 0)
    said: list[str] = []
    for plugin in sorted(set(re.findall(r"^ *>>> (?:from|import) (belta_parse_\w+)", source(path), re.MULTILINE))):
        pytest.importorskip(plugin)

    doctest.DocTestRunner(optionflags=LENIENT).run(test, out=said.append)

    assert "".join(said) == ""


def commands(path: Path) -> Iterator[tuple[str, str]]:
    """Each command behind a ``$`` of the page's console blocks, with the output shown under it."""
    for block in FENCE.finditer(source(path)):
        if block["language"] in ("console", "sh"):
            for part in re.split(r"^ *\$ ", block["code"], flags=re.MULTILINE)[1:]:
                command, _, output = part.partition("\n")
                yield command, output


@pytest.fixture(scope="session")
def programs(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with a `belta-parse` that is the one under test."""
    folder = tmp_path_factory.mktemp("bin")
    script = folder / "belta-parse"
    script.write_text(f'#!/bin/sh\nexec "{sys.executable}" -m belta_parse "$@"\n', "utf-8")
    script.chmod(0o755)
    return folder


@pytest.mark.skipif(sys.platform == "win32", reason="the manual shows commands of a shell")
@pytest.mark.parametrize(
    ("command", "output"),
    [pytest.param(*row, id=f"{name_of(path)}: {row[0]}") for path in PAGES for row in commands(path)],
)
def test_a_command_of_the_manual_prints_what_is_shown(command: str, output: str, programs: Path) -> None:
    first, _, rest = command.partition(" ")
    if "belta-parse " in command and not command.startswith(NOT_RUN):
        pytest.importorskip("click")
        said = printed(command, programs)
        assert doctest.OutputChecker().check_output(output, said, LENIENT), said
    elif first == "make":
        assert re.search(rf"^{rest.split()[0]}:", source(ROOT / "Makefile"), re.MULTILINE)
    elif first == "python":
        assert rest.startswith("-m ") or (ROOT / rest.split()[0]).exists()
    else:
        assert command.startswith(NOT_RUN), f"{command!r} is no command of ours"


def printed(command: str, programs: Path) -> str:
    """What *command* prints on 80 columns, without colours."""
    plain = os.environ | {
        "COLUMNS": "80",
        "NO_COLOR": "1",
        "PYTHONIOENCODING": "utf-8",
        "PYTHONPATH": str(ROOT / "src"),
        "PATH": f"{programs}{os.pathsep}{os.environ['PATH']}",
    }
    shell = ["sh", "-c", f"exec 2>&1; {command}"]
    return subprocess.run(shell, cwd=ROOT, env=plain, stdout=subprocess.PIPE, encoding="utf-8", check=False).stdout


@each_page
def test_every_code_block_runs_or_is_a_file(path: Path) -> None:
    code = [block for block in FENCE.finditer(source(path)) if block["language"] not in ("console", "sh", "text", "")]
    loose = [block[0] for block in code if ">>>" not in block["code"] and not INCLUDED.search(block["code"])]

    assert loose == []


@each_page
def test_what_a_page_links_to_is_there(path: Path) -> None:
    targets = [target for target in LINK.findall(source(path)) if not re.match(r"\w+:", target)]
    targets += [str(ROOT / target) for target in INCLUDED.findall(source(path))]

    assert [target for target in targets if not (path.parent / target).exists()] == []


@each_page
def test_the_paths_that_a_page_names_are_there(path: Path) -> None:
    named = [name.rstrip("/") for name in NAMED_PATH.findall(source(path))]

    # A page about one plugin may name its files from the plugin's folder.
    assert [name for name in named if not [*ROOT.glob(name), *ROOT.glob(f"plugins/*/{name}")]] == []


@each_page
def test_the_names_that_a_page_names_are_there(path: Path) -> None:
    assert [name for name in NAMED_OBJECT.findall(source(path)) if not importable(name)] == []


def importable(name: str) -> bool:
    """Whether the dotted *name* is a module or an attribute of one."""
    parts = name.split(".")
    for cut in range(len(parts), 0, -1):
        try:
            found: object = importlib.import_module(".".join(parts[:cut]))
        except ImportError:
            continue
        for part in parts[cut:]:
            found = getattr(found, part, None)
        return found is not None
    return False


# --- reference: records -----------------------------------------------------------------------------------------------

RECORDS = ("Article", "Weather", "Caption", "Dateline", "Block", "Related", "Item", "Segment")


def rows_under(page: str, heading: str) -> list[str]:
    """The first cells of the table under a heading of *page*, without their marks."""
    section = re.split(rf"^#+ `?{heading}`?\n", page, flags=re.MULTILINE)[1]
    section = re.split(r"^#", section, flags=re.MULTILINE)[0]
    return re.findall(r"^\| `(\w+)` \|", section, re.MULTILINE)


@pytest.mark.parametrize("name", RECORDS)
def test_the_reference_has_each_field_of_a_record_in_order(name: str) -> None:
    fields = [field.name for field in attrs.fields(getattr(records, name))]

    assert fields == rows_under(source(DOCS / "reference" / "records.md"), name)


def test_the_reference_has_every_role() -> None:
    assert [role.value for role in Role] == rows_under(source(DOCS / "reference" / "records.md"), "Roles")


# --- reference: diagnostics -------------------------------------------------------------------------------------------


def test_the_reference_of_diagnostics_is_what_the_code_says() -> None:
    command = [sys.executable, "tools/diagnostics.py"]
    paths = os.environ | {"PYTHONPATH": str(ROOT / "src"), "PYTHONIOENCODING": "utf-8"}
    made = subprocess.run(command, cwd=ROOT, env=paths, stdout=subprocess.PIPE, encoding="utf-8", check=True)

    assert source(DOCS / "reference" / "diagnostics.md") == made.stdout, "run: python tools/diagnostics.py --write"


def test_the_reference_has_every_code() -> None:
    assert sorted(CODES) == re.findall(r"^### (\w+)$", source(DOCS / "reference" / "diagnostics.md"), re.MULTILINE)


# --- the whole --------------------------------------------------------------------------------------------------------


def test_the_navigation_has_every_page_and_no_other() -> None:
    named = re.findall(r"[\w./-]+\.md\b", source(ROOT / "mkdocs.yml"))

    assert sorted(str(path.relative_to(DOCS)) for path in MANUAL) == sorted(named)
