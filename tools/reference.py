"""Write the reference of hooks and public names from their signatures and docstrings.

    python tools/reference.py          says which pages are not as they would be written; 1 if any is not
    python tools/reference.py --write  writes them

Refused: a public name that no page has, one without a docstring, and one that shows itself in no example.
"""

from __future__ import annotations

import ast
import inspect
import re
import sys
import textwrap
from collections.abc import Iterable, Iterator, Mapping, Sequence
from enum import Enum
from functools import cache
from itertools import pairwise
from pathlib import Path
from types import ModuleType
from typing import Any

import attrs

import belta_parse
from belta_parse import hookspecs, testing

ROOT = Path(__file__).parent.parent
REFERENCE = ROOT / "docs" / "reference"
NOTE = "<!-- Written by tools/reference.py from the code. Change the docstring, then: python tools/reference.py --write -->\n"

GROUPS: Mapping[str, tuple[str, str, Sequence[str]]] = {
    "api/parsing.md": (
        "Parsing",
        "A text goes in, a `ParseResult` comes out.",
        ("parse", "parse_many", "parse_dateline", "from_dict", "Parser", "ParseResult"),
    ),
    "api/records.md": (
        "Record classes",
        "What a page says, as values. What each field means, with a page for example, stands under [records](../records.md).",
        ("Article", "Dateline", "Block", "Caption", "Weather", "Related", "Item", "Segment"),
    ),
    "api/pages.md": ("Pages and places", "Where things stand.", ("Span", "Page", "Line", "Address")),
    "api/diagnostics.md": (
        "Diagnostics and errors",
        "What is odd about a page is a diagnostic in its result; the [codes](../diagnostics.md) have a page of their own.\n"
        "What is wrong with a layout or a plugin is an exception, raised when the parser is built.",
        ("CODES", "Diagnostic", "Severity", "BeltaParseError", "LayoutError", "PluginError", "AnnotationError", "PageError"),
    ),
    "api/layouts.md": (
        "Layouts",
        "A layout is data: [add a layout](../../tutorial/add-a-layout.md) builds one step by step.",
        ("Layout", "Slot", "Role", "Calendar", "AddressForm", "DatelineForm", "Places"),
    ),
    "api/matchers.md": (
        "Matchers",
        "What a slot accepts. All but `Prose` are closed: what they match is evidence.",
        ("Phrases", "Pattern", "Named", "Prose", "Opening", "Copies", "Echo"),
    ),
    "api/enrichers.md": (
        "Enrichers",
        "[Write an enricher](../../tutorial/write-an-enricher.md) builds one step by step.",
        ("Enricher", "Document", "Passage", "Annotation"),
    ),
    "api/testing.md": (
        "The kit",
        'For plugin authors: `pip install "belta-parse[testing]"`. In use: [test a plugin](../../how-to/test-a-plugin.md).',
        tuple(f"testing.{name}" for name in testing.__all__),
    ),
}
"""Pages of public names: title, introduction, names in order; those of the kit behind ``testing.``."""

HOOKS = "hooks.md"
INDEX = "python.md"
BESIDE_HOOKS = ("hookimpl",)
"""Public names that stand on the page of the hooks."""

HOOKS_INTRODUCTION = """\
# Hooks

Hooks hand over values: no plugin code runs in the middle of the parser. A plugin is a module, a class or an object whose
functions are marked with `hookimpl`; an installed one is named in the entry point group `belta_parse`.

Each parser calls each hook once, when it is built. What a plugin does wrong then is a `PluginError`, which names the plugin,
its distribution and version, and how to go on without it. What it does wrong on a page is a diagnostic
([P901, P902](diagnostics.md)), or an `AnnotationError` of a strict parser.
"""

HOOKS_END = """\
## `belta_parse_hooks`

The version of the hooks that a plugin was written for, a number beside its hooks; absent, it is the version of the core that
runs it. The present one is {version}. Hooks grow by optional arguments only, so a plugin of an older version goes on working;
one of a newer version is refused when the parser is built. See [version a plugin](../how-to/version-a-plugin.md).
"""

INDEX_INTRODUCTION = """\
# Python

All public names are those of `belta_parse` itself and, for plugin authors, of `belta_parse.testing`. What is in neither may
change without notice. The [records](records.md) have a page of their own, and so have the [hooks](hooks.md).
"""


# --- what there is ----------------------------------------------------------------------------------------------------


def public() -> dict[str, Any]:
    """Every public name with its object; those of the kit behind ``testing.``."""
    core = {name: getattr(belta_parse, name) for name in belta_parse.__all__}
    return core | {f"testing.{name}": getattr(testing, name) for name in testing.__all__}


def hooks(module: ModuleType = hookspecs) -> dict[str, Any]:
    """The hooks that *module* specifies."""
    return {name: value for name, value in vars(module).items() if hasattr(value, f"{hookspecs.GROUP}_spec")}


def page_of(name: str) -> str | None:
    """The page that describes a public *name*."""
    if name in BESIDE_HOOKS:
        return HOOKS
    return next((page for page, (_, _, names) in GROUPS.items() if name in names), None)


@cache
def _tree(path: Path) -> ast.Module:
    return ast.parse(path.read_text("utf-8"))


def users(hook: str) -> list[str]:
    """The modules of this repository's plugins that implement *hook*."""
    modules = [ROOT / "src/belta_parse/layouts/__init__.py", *sorted(ROOT.glob("plugins/*/src/**/*.py"))]
    return [str(path.relative_to(ROOT)) for path in modules if _implements(_tree(path), hook)]


def _implements(tree: ast.Module, hook: str) -> bool:
    functions = [node for node in ast.walk(tree) if isinstance(node, ast.FunctionDef) and node.name == hook]
    return any("hookimpl" in ast.dump(decorator) for node in functions for decorator in node.decorator_list)


def tests(hook: str) -> list[str]:
    """The test modules of the core that implement *hook* or call it by name."""
    modules = sorted(ROOT.glob("tests/**/test_*.py"))
    return [str(path.relative_to(ROOT)) for path in modules if path.stem != "test_reference" and _names(_tree(path), hook)]


def _names(tree: ast.Module, name: str) -> bool:
    for node in ast.walk(tree):
        said = getattr(node, "name", None) or getattr(node, "id", None) or getattr(node, "attr", None)
        if said == name or (isinstance(node, ast.Constant) and node.value == name):
            return True
    return False


def missing() -> list[str]:
    """What keeps the reference from being whole, a sentence each."""
    found = [f"{name} has no page; name it in GROUPS of tools/reference.py" for name in public() if page_of(name) is None]
    for name, value in public().items():
        said = documentation(name, value)
        if not said:
            found.append(f"{name} has no docstring")
        elif ">>>" not in said:
            found.append(f"{name} shows itself in no example; give its docstring one that runs")
    for hook, value in hooks().items():
        found += missing_of_hook(hook, value)
    return found


def missing_of_hook(hook: str, value: object) -> list[str]:
    """What a *hook* lacks: its docstring, a test, a use in a plugin of this repository."""
    lacks = {
        "docstring": not inspect.getdoc(value),
        "test under tests/": not tests(hook),
        "use in a plugin of this repository": not users(hook),
    }
    return [f"the hook {hook} has no {what}" for what, is_missing in lacks.items() if is_missing]


# --- docstrings -------------------------------------------------------------------------------------------------------


def documentation(name: str, value: Any) -> str:
    """What the code says of a public *name*: its docstring, or the text under its assignment; "" if nothing."""
    if inspect.isclass(value) or inspect.isroutine(value):
        own = inspect.getdoc(value) or ""
        return "" if own.startswith(f"{value.__name__}(") else own
    modules = sorted(module for module in sys.modules if module.startswith("belta_parse"))
    return next((said for home in modules for known, said in _assigned(_module(home).body) if known == _bare(name)), "")


def _bare(name: str) -> str:
    return name.removeprefix("testing.")


@cache
def _module(name: str) -> ast.Module:
    source = getattr(sys.modules[name], "__file__", None)
    return _tree(Path(source)) if source else ast.Module([], [])


def _assigned(body: Sequence[ast.stmt]) -> Iterator[tuple[str, str]]:
    """The names that *body* assigns, with the texts under them."""
    for statement, below in pairwise(body):
        target: ast.expr | None = statement.target if isinstance(statement, ast.AnnAssign) else None
        if isinstance(statement, ast.Assign) and len(statement.targets) == 1:
            target = statement.targets[0]
        text = below.value if isinstance(below, ast.Expr) else None
        if isinstance(target, ast.Name) and isinstance(text, ast.Constant) and isinstance(text.value, str):
            yield target.id, inspect.cleandoc(text.value)


def _class_body(kind: type) -> Sequence[ast.stmt]:
    body = _module(kind.__module__).body
    return next((node.body for node in body if isinstance(node, ast.ClassDef) and node.name == kind.__name__), ())


# --- Markdown ---------------------------------------------------------------------------------------------------------


def pages() -> dict[str, str]:
    """Each page of the reference that is written here, by its path under docs/reference."""
    made = {page: "\n".join(_group(page)) for page in GROUPS}
    return made | {HOOKS: "\n".join(_hooks()), INDEX: "\n".join(_index())}


def _group(page: str) -> Iterator[str]:
    title, introduction, names = GROUPS[page]
    yield f"{NOTE}\n# {title}\n\n{introduction}\n"
    package = "belta_parse.testing" if page == "api/testing.md" else "belta_parse"
    also = ">>> from belta_parse import *\n" if package != "belta_parse" else ""
    yield f"The examples on this page begin with\n\n```pycon\n{also}>>> from {package} import *\n\n```\n"
    for name in names:
        yield from _entry(page, name, public()[name])


def _entry(page: str, name: str, value: Any) -> Iterator[str]:
    yield f"## `{_bare(name)}`\n"
    if callable(value) and (inspect.isclass(value) or inspect.isroutine(value)):
        yield f"```text\n{_signature(_bare(name), value)}\n```\n"
    yield from _prose(page, name, documentation(name, value))
    if isinstance(value, Mapping):
        yield _folded("Names: " + ", ".join(f"`{key}`" for key in value) + ".")
    if inspect.isclass(value):
        yield from _members(page, name, value)


def _hooks() -> Iterator[str]:
    yield NOTE
    yield from _prose(HOOKS, "", HOOKS_INTRODUCTION)
    for hook, value in hooks().items():
        yield f"## `{hook}`\n\n```text\n{_signature(hook, value)}\n```\n"
        yield from _prose(HOOKS, hook, inspect.getdoc(value) or "")
        yield _folded(f"In use: {', '.join(f'`{path}`' for path in users(hook))}.")
    for name in BESIDE_HOOKS:
        yield f"## `{name}`\n"
        yield from _prose(HOOKS, name, documentation(name, public()[name]))
    yield HOOKS_END.format(version=hookspecs.HOOK_VERSION)


def _index() -> Iterator[str]:
    yield f"{NOTE}\n{INDEX_INTRODUCTION}"
    yield "| name | is |\n| --- | --- |"
    for name, value in sorted(public().items(), key=lambda row: (row[0].startswith("testing."), row[0].casefold())):
        first = documentation(name, value).split("\n\n")[0].split("\n")
        yield f"| [`{name}`]({page_of(name)}#{_bare(name).lower()}) | {_plain(_first_sentence(' '.join(first)))} |"
    yield ""


def _first_sentence(text: str) -> str:
    return re.split(r"(?<=[.?])\s+(?=[A-Z`*])|(?<=:)$", text, maxsplit=1)[0]


def _plain(text: str) -> str:
    return re.sub(r"``(.+?)``", r"`\1`", text).replace("|", r"\|")


def _prose(page: str, name: str, text: str) -> Iterator[str]:
    """*text* as Markdown: examples in fences, public names with a link to their place."""
    for paragraph in re.split(r"\n\s*\n", text.strip()):
        if paragraph.lstrip().startswith(">>>"):
            yield f"```pycon\n{inspect.cleandoc(paragraph)}\n\n```\n"
        elif paragraph.startswith("#"):
            yield f"{paragraph}\n"
        else:
            yield _linked(page, name, re.sub(r"``(.+?)``", r"`\1`", paragraph)) + "\n"


def _linked(page: str, own: str, text: str) -> str:
    def link(found: re.Match[str]) -> str:
        name = found[1] if found[1] in public() else f"testing.{found[1]}"
        target = page_of(name) if name in public() else None
        if target is None or name == own:
            return found[0]
        up = "../" if page.startswith("api/") else ""
        path = "" if target == page else up + target if not (up and target.startswith("api/")) else target[4:]
        return f"[`{found[1]}`]({path}#{_bare(name).lower()})"

    return re.sub(r"(?<!\[)`([A-Za-z_]+)`(?!\])", link, text)


def _folded(text: str) -> str:
    return textwrap.fill(text, 130, break_long_words=False, break_on_hyphens=False) + "\n"


# --- signatures and members -------------------------------------------------------------------------------------------


def _signature(name: str, value: Any) -> str:
    try:
        signature = inspect.signature(value)
    except (TypeError, ValueError):
        return name
    if inspect.isclass(value) and issubclass(value, Enum):
        return f"class {name}: " + ", ".join(value.__members__)
    parameters = [_parameter(one) for one in signature.parameters.values() if one.name not in ("self", "cls")]
    kinds = [one.kind for one in signature.parameters.values() if one.name not in ("self", "cls")]
    if inspect.Parameter.KEYWORD_ONLY in kinds:
        parameters.insert(kinds.index(inspect.Parameter.KEYWORD_ONLY), "*")
    result = f" -> {_type(signature.return_annotation)}" if signature.return_annotation is not inspect.Signature.empty else ""
    head = "class " if inspect.isclass(value) else ""
    result = "" if head else result
    line = f"{head}{name}({', '.join(parameters)}){result}"
    if len(line) <= 100:
        return line
    return f"{head}{name}(\n" + "".join(f"    {one},\n" for one in parameters) + f"){result}"


def _parameter(one: inspect.Parameter) -> str:
    said = one.name if one.annotation is inspect.Parameter.empty else f"{one.name}: {_type(one.annotation)}"
    if one.default is inspect.Parameter.empty:
        return said
    default = "…" if one.default is attrs.NOTHING or len(repr(one.default)) > 40 else repr(one.default)
    return f"{said} = {default}"


def _type(annotation: Any) -> str:
    said = annotation if isinstance(annotation, str) else inspect.formatannotation(annotation)
    return re.sub(r"\b(?:collections\.abc|typing|datetime|st|belta_parse(?:\.\w+)*)\.(?=[A-Z])", "", said)


def _members(page: str, name: str, kind: type) -> Iterator[str]:
    """The fields, properties and methods of a class that has any."""
    below = dict(_assigned(_class_body(kind)))
    if issubclass(kind, Enum):
        rows = [(f"`{member}`", f"`{value.value!r}`", below.get(member, "")) for member, value in kind.__members__.items()]
    elif attrs.has(kind):
        fields = [one for one in attrs.fields(kind) if not one.name.startswith("_")]
        rows = [(f"`{one.name}`", f"`{_type(_annotated(kind, one.name))}`", below.get(one.name, "")) for one in fields]
    else:
        rows = []
    # Where no field has a word of its own, the signature has said it all.
    if any(row[2] for row in rows):
        yield _table(page, name, ("field", "value" if issubclass(kind, Enum) else "type", "is"), rows)
    yield from _methods(page, name, kind)


def _annotated(kind: type, name: str) -> Any:
    # As it was written: who converts values resolves the types of the fields.
    return next((one.__annotations__[name] for one in kind.__mro__ if name in inspect.get_annotations(one)), Any)


def _table(page: str, name: str, heads: Sequence[str], rows: Iterable[Sequence[str]]) -> str:
    kept = list(rows)
    lines = [f"| {' | '.join(heads)} |", f"| {' | '.join(['---'] * len(heads))} |"]
    for row in kept:
        first = row[0], row[1].replace("|", r"\|")
        said = [_linked(page, name, _plain(" ".join(row[2].split("\n\n")[0].split())))]
        lines.append(f"| {' | '.join([*first, *said])} |")
    return "\n".join(lines) + "\n"


def _methods(page: str, name: str, kind: type) -> Iterator[str]:
    for member, value in vars(kind).items():
        getter = getattr(value, "fget", None) or getattr(value, "func", None)
        plain = value.__func__ if isinstance(value, classmethod | staticmethod) else value
        said = inspect.getdoc(getter or plain) if not member.startswith("_") else None
        if not said or not (getter or inspect.isfunction(plain)):
            continue
        head = f"{_bare(name)}.{member}"
        signature = f"{head}: {_type(inspect.signature(getter).return_annotation)}" if getter else _signature(head, plain)
        yield f"```text\n{signature}\n```\n"
        yield from _prose(page, name, said)


def main() -> None:
    """Say what differs, or write it."""
    if found := missing():
        sys.exit("\n".join(found))
    made = pages()
    old = [page for page, text in made.items() if not (path := REFERENCE / page).exists() or path.read_text("utf-8") != text]
    if "--write" not in sys.argv[1:]:
        sys.exit(f"out of date: {', '.join(old)}; run: python tools/reference.py --write" if old else 0)
    for page in old:
        (REFERENCE / page).parent.mkdir(exist_ok=True)
        (REFERENCE / page).write_text(made[page], "utf-8")


if __name__ == "__main__":
    main()
