"""The house: what each module may import, as docs/explanation/layers.txt draws it."""

from __future__ import annotations

import ast
from collections.abc import Iterator, Mapping
from fnmatch import fnmatchcase
from graphlib import TopologicalSorter
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
SOURCE = ROOT / "src" / "belta_parse"
NO_PRODUCT = ("templates",)
"""Folders of the source whose files are no modules of ours."""


def module_files() -> dict[str, Path]:
    """Every module of the core by its name below `belta_parse`; the package itself is ``__init__``."""
    found = {}
    for path in sorted(SOURCE.rglob("*.py")):
        parts = path.relative_to(SOURCE).with_suffix("").parts
        if parts[0] not in NO_PRODUCT:
            found[".".join(parts if len(parts) == 1 else [p for p in parts if p != "__init__"])] = path
    return found


MODULES = module_files()


def run_time_nodes(tree: ast.AST) -> Iterator[ast.AST]:
    """The nodes of *tree* that run; what stands under ``if TYPE_CHECKING`` is for type checkers only."""
    for node in ast.iter_child_nodes(tree):
        if not (isinstance(node, ast.If) and ast.unparse(node.test) == "TYPE_CHECKING"):
            yield node
            yield from run_time_nodes(node)


def imported(path: Path) -> set[str]:
    """The modules of the core that the module at *path* imports, inside functions, too."""
    found: set[str] = set()
    for node in run_time_nodes(ast.parse(path.read_text("utf-8"))):
        if isinstance(node, ast.Import):
            names = [alias.name for alias in node.names]
        elif isinstance(node, ast.ImportFrom) and node.module:
            # "from belta_parse import layouts" imports a module, "from belta_parse import Span" a name of the package.
            inner = [f"{node.module}.{alias.name}" for alias in node.names]
            names = [name if name.removeprefix("belta_parse.") in MODULES else node.module for name in inner]
        else:
            continue
        ours = [name for name in names if name.split(".")[0] == "belta_parse"]
        found.update(name.removeprefix("belta_parse.") if "." in name else "__init__" for name in ours)
    return found


IMPORTS: Mapping[str, set[str]] = {name: imported(path) for name, path in MODULES.items()}


def layer_rows() -> list[tuple[int, str]]:
    """Layer and name (or ``package.*``) of each entry of the drawing, the most exact first."""
    drawing = (ROOT / "docs" / "explanation" / "layers.txt").read_text("utf-8")
    rows = [(int(line.split()[0]), name) for line in drawing.splitlines() for name in line.split()[1:]]
    return sorted(rows, key=lambda row: (row[1].endswith("*"), row[1]))


def layer_entry(module: str) -> tuple[int, str] | None:
    """The entry of the drawing that *module* belongs to."""
    package = f"{module}.__init__"
    return next((row for row in layer_rows() if fnmatchcase(module, row[1]) or fnmatchcase(package, row[1])), None)


@pytest.mark.parametrize("module", MODULES)
def test_every_module_has_a_layer(module: str) -> None:
    assert layer_entry(module), f"{module} stands in no line of docs/explanation/layers.txt"


@pytest.mark.parametrize("module", MODULES)
def test_a_module_imports_only_from_layers_below_its_own(module: str) -> None:
    entry = layer_entry(module)
    assert entry

    above = {
        name
        for name in IMPORTS[module]
        for other in [layer_entry(name)]
        # Modules of one package may know each other; circles among them are another test's.
        if other is None or not (other[0] < entry[0] or (other == entry and entry[1].endswith("*")))
    }

    assert above == set()


def test_no_imports_run_in_a_circle() -> None:
    order = list(TopologicalSorter(IMPORTS).static_order())

    assert set(order) >= set(MODULES)


def test_every_name_of_the_drawing_is_there() -> None:
    missing = [
        name for _, name in layer_rows() if not any(fnmatchcase(m, name) or fnmatchcase(f"{m}.", name) for m in MODULES)
    ]

    assert missing == []


def test_only_the_registry_knows_the_layouts_of_the_core() -> None:
    knowing = {module for module, names in IMPORTS.items() if any(n.split(".")[0] == "layouts" for n in names)}

    assert {m for m in knowing if m.split(".")[0] != "layouts"} <= {"plugins"}


def test_only_layouts_know_vocabularies() -> None:
    knowing = {module for module, names in IMPORTS.items() if any(n.split(".")[0] == "vocab" for n in names)}

    assert {m for m in knowing if m.split(".")[0] not in ("layouts", "vocab")} == set()


PUBLIC_TO_PLUGINS = ("__init__", "vocab", "testing", "dateline", "dateline_form")
"""What plugins may import. The dateline grammar stands by itself: agencies are tried on texts that are no pages."""


@pytest.mark.parametrize("path", sorted(ROOT.glob("plugins/*/src/**/*.py")), ids=lambda path: path.stem)
def test_a_plugin_imports_what_is_public(path: Path) -> None:
    private = {name for name in imported(path) if name.split(".")[0] not in PUBLIC_TO_PLUGINS}

    assert private == set()
