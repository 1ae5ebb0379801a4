"""Vocabularies are data: literals only, and beside each table what it claims."""

from __future__ import annotations

import ast
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
CORE = sorted((ROOT / "src" / "belta_parse" / "vocab").rglob("*.py"))
OF_PLUGINS = sorted(ROOT.glob("plugins/*/src/*/vocab/**/*.py"))

LITERALS = (
    ast.Module, ast.Assign, ast.AnnAssign, ast.Expr, ast.Constant, ast.Tuple, ast.List, ast.Set, ast.Dict, ast.UnaryOp,
    ast.USub, ast.Name, ast.Load, ast.Store, ast.Starred, ast.Subscript,
)  # fmt: skip
"""What a vocabulary of the core is made of; names only of tables above, as parts of others."""

PROGRAM = (
    ast.FunctionDef, ast.AsyncFunctionDef, ast.ClassDef, ast.Lambda, ast.While, ast.For, ast.If, ast.Try, ast.With,
)  # fmt: skip
"""What makes a module a program."""

SPOKEN_FOR = ("__future__", "collections.abc", "typing")
"""Modules that a vocabulary may import: for its types."""


def parsed(path: Path) -> ast.Module:
    return ast.parse(path.read_text("utf-8"))


def name_of(path: Path) -> str:
    return str(path.relative_to(ROOT))


@pytest.mark.parametrize("path", CORE, ids=name_of)
def test_a_vocabulary_of_the_core_holds_literals_only(path: Path) -> None:
    others = [node for node in ast.walk(parsed(path)) if not isinstance(node, LITERALS)]

    assert [ast.unparse(node) for node in others] == []


@pytest.mark.parametrize("path", OF_PLUGINS, ids=name_of)
def test_a_vocabulary_of_a_plugin_is_no_program(path: Path) -> None:
    nodes = list(ast.walk(parsed(path)))

    programs = [ast.unparse(node) for node in nodes if isinstance(node, PROGRAM)]
    imports = [node.module for node in nodes if isinstance(node, ast.ImportFrom) and node.module not in SPOKEN_FOR]
    imports += [alias.name for node in nodes if isinstance(node, ast.Import) for alias in node.names]

    assert (programs, imports) == ([], [])


@pytest.mark.parametrize("path", [path for path in [*CORE, *OF_PLUGINS] if path.name != "__init__.py"], ids=name_of)
def test_a_vocabulary_says_what_it_claims(path: Path) -> None:
    assert ast.get_docstring(parsed(path))


@pytest.mark.parametrize("path", CORE, ids=name_of)
def test_each_table_of_the_core_says_what_it_claims(path: Path) -> None:
    body = parsed(path).body
    silent = [
        ast.unparse(node)[:60]
        for number, node in enumerate(body)
        if isinstance(node, ast.Assign | ast.AnnAssign) and not is_text(body[number + 1 : number + 2])
    ]

    assert silent == []


def is_text(following: list[ast.stmt]) -> bool:
    node = following[0] if following else None
    return isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant) and isinstance(node.value.value, str)
