"""Plugins are found, checked and named; one that cannot work stops the parser with its name and the way round."""

from __future__ import annotations

import importlib.metadata
import pickle
import sys
from collections.abc import Iterable
from concurrent.futures import ProcessPoolExecutor
from itertools import product
from multiprocessing import get_context
from pathlib import Path
from types import SimpleNamespace

import pytest
from attrs import evolve, frozen
from packaging.specifiers import SpecifierSet
from packaging.version import Version

from belta_parse import Annotation, Document, Enricher, Layout, Parser, PluginError, Span, hookimpl
from belta_parse.hookspecs import GROUP
from belta_parse.layouts import belta_parse_layouts
from belta_parse.plugins import DISABLE, PluginInfo, collect, describe
from belta_parse.testing import AdHoc
from belta_parse.testing.adhoc import NOISE

DESKTOP = next(layout for layout in belta_parse_layouts() if layout.name == "belta-de/desktop-2024")
OTHER = evolve(DESKTOP, name="other/page")
PAGE = "MINSK, 3. Mai (BelTA) - Die Brücke ist offen.\n"


def _letters(document: Document) -> Iterable[Annotation]:
    yield Annotation("letter", Span(0, 1), 1)


def enricher(name: str, *kinds: str, needs: Iterable[str] = ()) -> Enricher:
    return Enricher(name, kinds or ("letter",), _letters, needs=frozenset(needs))


@pytest.fixture(autouse=True)
def _nothing_disabled(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv(DISABLE, raising=False)


@pytest.fixture
def installed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    """A function that installs a plugin: its module's source, its distribution and what that requires."""
    monkeypatch.syspath_prepend(tmp_path)
    modules: list[str] = []

    def install(
        source: str,
        name: str = "ports",
        requires: str = "belta-parse",
        version: str = "0.3",
        distribution: str = "belta-parse-ports",
    ) -> str:
        module = f"belta_parse_{name}_{tmp_path.name.replace('-', '_')}"
        modules.append(module)
        (tmp_path / f"{module}.py").write_text(source, "utf-8")
        info = tmp_path / f"{distribution.replace('-', '_')}-{version}.dist-info"
        info.mkdir()
        metadata = f"Metadata-Version: 2.1\nName: {distribution}\nVersion: {version}\n"
        (info / "METADATA").write_text(metadata + "".join(f"Requires-Dist: {one}\n" for one in requires.split(";;")))
        (info / "entry_points.txt").write_text(f"[belta_parse]\n{name} = {module}\n")
        return module

    yield install
    # The next test may get a folder of the same name, and would get this module with it.
    for module in modules:
        sys.modules.pop(module, None)


GOOD = """
from belta_parse import Annotation, Enricher, Span, hookimpl

def enrich(document):
    return [Annotation("port", Span(0, 5), {"name": document.text[:5]})]

@hookimpl
def belta_parse_enrichers():
    return [Enricher("ports", ("port",), enrich)]
"""


def only(infos, name: str):
    return next(info for info in infos if info.name == name)


# --- found and told of -----------------------------------------------------------------------------------------------


def test_an_installed_plugin_is_found_by_its_entry_point(installed) -> None:
    module = installed(GOOD)

    info = only(Parser().plugin_infos, "ports")

    assert (info.distribution, info.version, info.entry_point) == ("belta-parse-ports", "0.3", module)
    assert (info.hooks, info.enrichers) == (("belta_parse_enrichers",), (("ports", ("port",), ()),))
    assert Parser().parse(PAGE).of("port")[0].value == {"name": "MINSK"}


@pytest.mark.parametrize("version", ["0.9", None])
def test_the_core_is_told_of_like_a_plugin(monkeypatch, version: str | None) -> None:
    def of(name: str) -> str:
        assert name == "belta-parse"
        if version is None:
            raise importlib.metadata.PackageNotFoundError(name)
        return version

    monkeypatch.setattr(importlib.metadata, "version", of)

    (info,) = Parser(discover=False).plugin_infos

    assert (info.name, info.distribution, info.version) == ("belta-de", "belta-parse", version)
    assert (info.entry_point, info.hooks) == ("belta_parse.layouts", ("belta_parse_layouts",))
    assert info.layouts == tuple(layout.name for layout in belta_parse_layouts())


def test_what_is_not_installed_has_no_distribution() -> None:
    info = only(Parser([AdHoc([OTHER])], discover=False).plugin_infos, "ad-hoc")

    assert (info.distribution, info.version, info.entry_point, info.source) == (None, None, None, "no distribution")
    assert (info.hooks, info.layouts, info.enrichers) == (
        ("belta_parse_enrichers", "belta_parse_layouts"),
        ("other/page",),
        (),
    )
    assert (info.status, info.problem) == ("ok", None)


def test_what_fails_on_a_page_is_told_with_the_distribution_it_comes_from(installed) -> None:
    installed(GOOD.replace("return [Annotation", "1 / 0\n    return [Annotation"))

    (message,) = [found.message for found in Parser().parse(PAGE).diagnostics if found.code == "P901"]

    assert message.startswith("enricher ports (belta-parse-ports 0.3) failed: ZeroDivisionError: division by zero")


def test_what_is_described_is_what_a_parser_sees(installed) -> None:
    installed(GOOD)
    mine = AdHoc([OTHER], [enricher("letters")])

    assert describe([mine]) == Parser([mine]).plugin_infos == collect([mine]).plugins


def test_plugins_are_told_of_by_name_and_distribution(installed) -> None:
    # Capitals come before small letters, and no distribution before all.
    installed(GOOD, distribution="Anchors")
    mine = AdHoc(enrichers=[enricher("letters")], name="ports")

    assert [info.source for info in describe([mine]) if info.name == "ports"] == ["no distribution", "Anchors 0.3"]
    found = [info.name for info in Parser([AdHoc(name="a"), AdHoc(name="z")]).plugin_infos]
    assert [name for name in found if name in {"z", "ports", "belta-de", "a"}] == ["a", "belta-de", "ports", "z"]


def test_a_distribution_without_a_version_says_so() -> None:
    assert PluginInfo("ports", "belta-parse-ports").source == "belta-parse-ports (no version)"


def test_entry_points_that_say_the_same_are_one_plugin(installed, monkeypatch) -> None:
    entry = importlib.metadata.EntryPoint("ports", installed(GOOD), GROUP)
    other = importlib.metadata.EntryPoint("again", entry.value, GROUP)
    monkeypatch.setattr(importlib.metadata, "entry_points", lambda group: [entry, entry, other] if group == GROUP else [])

    infos = [info for info in describe() if info.name != "belta-de"]

    assert [(info.name, info.entry_point, info.source) for info in infos] == [
        ("again", entry.value, "no distribution"),
        ("ports", entry.value, "no distribution"),
    ]


def test_without_discovery_there_is_the_core_alone(installed) -> None:
    installed(GOOD)

    assert [info.name for info in Parser(discover=False).plugin_infos] == ["belta-de"]


@pytest.mark.parametrize("name", ["ports", "belta-parse-ports", "Belta_Parse.Ports"])
def test_a_plugin_is_left_out_by_name_or_distribution(installed, name: str) -> None:
    installed(GOOD)

    assert "ports" not in [info.name for info in Parser(disable=name).plugin_infos]
    assert "ports" not in [info.name for info in collect(disable=name).plugins]
    assert only(describe(disable=(name,)), "ports").status == "disabled"
    assert [info.name for info in describe(disable=(name, "belta-de"))] == [info.name for info in describe()]


@pytest.mark.parametrize("value", ["ports", " dates-de, ports ", "a b,ports"])
def test_the_environment_names_plugins_to_leave_out(installed, monkeypatch, value: str) -> None:
    installed(GOOD)
    monkeypatch.setenv(DISABLE, value)

    assert "ports" not in [info.name for info in Parser().plugin_infos]


@pytest.mark.parametrize("name", ["belta-de", "belta-de/stripped", "other", "other/page", "letters", "ad-hoc"])
def test_layouts_editions_and_enrichers_are_left_out_by_name(name: str) -> None:
    plugin = AdHoc([OTHER], [enricher("letters")])

    parser = Parser([plugin], discover=False, disable=(name,))

    left = [*(one.name for one in parser.layouts), *(one.edition for one in parser.layouts)]
    assert name not in [*left, *(one.name for one in parser.enrichers), *(info.name for info in parser.plugin_infos)]


@pytest.mark.parametrize(
    "name",
    [
        *("ports", "belta-parse-ports", "BELTA_parse-ports", "belta-de", "belta-de/stripped"),
        *("other/page", "other", "letters", "ad-hoc"),
    ],
)
def test_what_something_is_called_is_known_though_it_is_left_out(installed, name: str) -> None:
    installed(GOOD)

    assert collect([AdHoc([OTHER], [enricher("letters")])], disable=name).unknown == ()


def test_names_to_leave_out_that_nothing_has_are_told_in_order(installed, monkeypatch) -> None:
    installed(GOOD)
    # Set for all machines, some of which do not have the plugin.
    monkeypatch.setenv(DISABLE, "elsewhere")

    assert collect(disable=("prots", "ports", "belta-fr")).unknown == ("belta-fr", "prots")
    assert Parser(disable="prots").registry.unknown == ("prots",)
    assert collect().unknown == ()


# --- refused, with name, version and the way round --------------------------------------------------------------------


def refused(plugin: object, disable: tuple[str, ...] = ()) -> str:
    with pytest.raises(PluginError) as caught:
        Parser([plugin], discover=False, disable=disable)
    return str(caught.value)


class Unsearchable:
    """A plugin whose names nobody can list."""

    name = "ports"

    def __dir__(self) -> list[str]:
        raise RuntimeError("no names")


def test_a_plugin_that_cannot_be_searched_for_hooks_is_an_error() -> None:
    assert refused(Unsearchable()).startswith("plugin 'ports': cannot be searched for hooks: RuntimeError: no names")


WAY_ROUND = ". To go on without it: disable='ports', --disable ports or BELTA_PARSE_DISABLE=ports"


@pytest.mark.parametrize(
    ("source", "message"),
    [
        (
            "import no_such_module",
            "cannot be imported: ModuleNotFoundError: No module named 'no_such_module' (HERE:1: import no_such_module)",
        ),
        ("raise SystemExit(2)", "cannot be imported: SystemExit: 2 (HERE:1: raise SystemExit(2))"),
        ("raise BaseException('q')", "cannot be imported: BaseException: q (HERE:1: raise BaseException('q'))"),
        (
            GOOD + "def __getattr__(name):\n    raise RuntimeError(name)",
            "cannot be asked for its version: RuntimeError: belta_parse_hooks (HERE:11: raise RuntimeError(name))",
        ),
        ("x = 1", "implements no hook; mark a function belta_parse_layouts or belta_parse_enrichers with @hookimpl"),
        *(
            (
                f"belta_parse_hooks = {wanted}\n" + GOOD,
                f"was written for hooks of version {wanted}; this belta_parse has version 1",
            )
            for wanted in ("99", "0", "-1", "True", "'1'")
        ),
        (
            GOOD.replace('Enricher("ports", ("port",), enrich)', "enrich"),
            "belta_parse_enrichers handed over function, not Enricher",
        ),
        (
            GOOD.replace("return [Enricher", "1 / 0\n    return [Enricher"),
            "its hook failed: ZeroDivisionError: division by zero (HERE:9: 1 / 0)",
        ),
        (
            GOOD.replace("return [Enricher", "raise SystemExit(0)\n    return [Enricher"),
            "its hook failed: SystemExit: 0 (HERE:9: raise SystemExit(0))",
        ),
        (
            GOOD.replace("return [Enricher", "yield 1 / 0\n    [Enricher"),
            "its hook failed: ZeroDivisionError: division by zero (HERE:9: yield 1 / 0)",
        ),
        (
            GOOD.replace('("port",)', "()"),
            "its hook failed: ValueError: enricher 'ports' declares no kinds; name those of its annotations "
            '(HERE:9: return [Enricher("ports", (), enrich)])',
        ),
        (
            GOOD.replace("return [Enricher", "return 1\n    [Enricher"),
            "belta_parse_enrichers handed over int, not a list",
        ),
        (
            GOOD.replace("return [Enricher", "[Enricher"),
            "belta_parse_enrichers returned nothing; has it no return? It may return () if there is nothing",
        ),
        (
            GOOD.replace("return [Enricher", "while True:\n        yield 1\n    [Enricher"),
            "belta_parse_enrichers hands over more than 10000 values; does it end?",
        ),
        (
            GOOD.replace("@hookimpl", "@hookimpl(hookwrapper=True)").replace("return [", "yield\n    ["),
            "belta_parse_enrichers wraps the hook of others; each hands over its own: take the wrapper away",
        ),
        (
            GOOD.replace("@hookimpl", "@hookimpl(wrapper=True)").replace("return [", "yield\n    ["),
            "belta_parse_enrichers wraps the hook of others; each hands over its own: take the wrapper away",
        ),
    ],
    ids=[
        *("import", "exit", "root", "getattr", "no hook", "later hooks", "hooks 0", "hooks -1", "hooks True", "hooks of text"),
        *("rubbish", "a hook that fails", "a hook that exits", "a hook that fails later", "no kinds"),
        *("no list", "no return", "no end", "hookwrapper", "wrapper"),
    ],
)
def test_a_plugin_that_cannot_work_is_named_with_its_version_and_the_way_round(installed, source, message) -> None:
    message = message.replace("HERE", f"{installed(source)}.py")

    with pytest.raises(PluginError) as caught:
        Parser()

    assert str(caught.value) == f"plugin 'ports' (from belta-parse-ports 0.3): {message}{WAY_ROUND}"
    assert only(describe(), "ports").status == "broken"
    assert only(describe(), "ports").problem == f"{message}{WAY_ROUND}"
    assert "ports" not in [info.name for info in Parser(disable="ports").plugin_infos]


@pytest.mark.parametrize(
    ("requires", "unmet"),
    [
        ("belta-parse>=99", "belta-parse>=99"),
        ("attrs;;Belta_Parse[cli] >=0.0.1, <0.0.2", "belta-parse<0.0.2"),
        ("belta-parse==99.*", "belta-parse==99.*"),
        ("belta-parse~=99.1", "belta-parse~=99.1"),
        ("belta-parse (>99)", "belta-parse>99"),
        ("belta-parse<=0.0.1", "belta-parse<=0.0.1"),
        ("belta-parse>=0,!=0.*,!=1.*", "belta-parse!=0.*"),
        ("belta-parse>=0", None),
        ("belta-parse", None),
        ("belta-parse>=99; extra == 'later'", None),
        ("belta-parse>=99; python_version < '3'", None),
        ("belta-parse===99", None),
        ("belta-parse @ https://example.org/belta_parse-99.zip", None),
        ("belta-parse-rivers>=0.1,>=99", None),
        ("belta-parsers>=99", None),
        ("other>=99", None),
        ("belta.parse>=0 , >= 99 ", "belta-parse>= 99"),
        ("belta-parse[cli,testing]>=99", "belta-parse>=99"),
        ("other;;belta-parse>=99; extra == 'later';;belta-parse<0.1", "belta-parse<0.1"),
    ],
)
def test_a_plugin_that_needs_another_version_of_the_core_is_refused(installed, monkeypatch, requires, unmet) -> None:
    from belta_parse import plugins

    monkeypatch.setattr(plugins, "_own_version", lambda: "0.1.0")
    installed(GOOD, requires=requires)

    problem = only(describe(), "ports").problem

    assert problem == (unmet and f"needs {unmet}; this is belta-parse 0.1.0{WAY_ROUND}")


@pytest.mark.parametrize("own", [None, "", "unknown"])
def test_a_core_that_does_not_know_its_version_refuses_none(installed, monkeypatch, own: str | None) -> None:
    from belta_parse import plugins

    monkeypatch.setattr(plugins, "_own_version", lambda: own)
    installed(GOOD, requires="belta-parse>=99")

    assert only(describe(), "ports").status == "ok"


@pytest.mark.parametrize(
    ("own", "status"), [("1.2rc1", "ok"), ("1.2.dev3+here", "ok"), ("1.1rc1", "broken"), ("0.10", "broken")]
)
def test_of_the_core_s_version_its_release_counts(installed, monkeypatch, own: str, status: str) -> None:
    from belta_parse import plugins

    monkeypatch.setattr(plugins, "_own_version", lambda: own)
    installed(GOOD, requires="belta-parse>=1.2")

    assert only(describe(), "ports").status == status


RELEASES = [".".join(numbers) for size in (1, 2, 3) for numbers in product("01", repeat=size)]
BOUNDS = [
    *(sign + release for sign in ("==", "!=", ">=", "<=", ">", "<") for release in RELEASES),
    *(f"{sign}{release}.*" for sign in ("==", "!=") for release in RELEASES),
    *(f"~={release}" for release in RELEASES if "." in release),
]


@pytest.mark.parametrize("own", RELEASES)
def test_an_installer_and_the_parser_agree_which_versions_of_the_core_will_do(monkeypatch, own: str) -> None:
    from belta_parse import plugins

    monkeypatch.setattr(plugins, "_own_version", lambda: own)

    met = [bound for bound in BOUNDS if plugins._unmet(SimpleNamespace(requires=[f"belta-parse{bound}"])) is None]

    assert met == [bound for bound in BOUNDS if Version(own) in SpecifierSet(bound)]


def test_a_hook_that_does_not_exist_is_an_error() -> None:
    class Misspelled:
        @hookimpl
        def belta_parse_enricher(self) -> Iterable[Enricher]:
            return ()

    assert refused(Misspelled()).startswith(
        "plugin 'Misspelled': has a hook that does not fit: unknown hook 'belta_parse_enricher'"
    )


def test_a_hook_with_arguments_that_no_hook_has_is_an_error() -> None:
    class Curious:
        @hookimpl
        def belta_parse_layouts(self, weather: str) -> Iterable[Layout]:
            return ()

    message = refused(Curious())
    assert message.startswith("plugin 'Curious': has a hook that does not fit: Plugin 'Curious' for hook 'belta_parse_layouts'")
    assert "{'weather'}" in message


def test_a_class_that_cannot_be_made_is_an_error() -> None:
    class Demanding:
        def __init__(self, argument: int) -> None: ...

        @hookimpl
        def belta_parse_layouts(self) -> Iterable[Layout]:
            return ()

    assert refused(Demanding).startswith("plugin 'Demanding': cannot be made: TypeError")


def test_a_layout_that_cannot_work_is_named_with_its_plugin() -> None:
    class Broken:
        name = "broken"

        @hookimpl
        def belta_parse_layouts(self) -> Iterable[Layout]:
            return [evolve(DESKTOP, name="no-form")]

    assert refused(Broken()).startswith("plugin 'broken': a layout that cannot work: LayoutError: layout 'no-form'")


def test_ctrl_c_while_plugins_are_asked_is_no_failure_of_theirs(installed) -> None:
    installed("raise KeyboardInterrupt")

    with pytest.raises(KeyboardInterrupt):
        Parser()


def test_a_hook_may_hand_over_as_much_as_it_likes_and_ends(monkeypatch) -> None:
    from belta_parse import plugins

    monkeypatch.setattr(plugins, "MOST", 3)
    many = [evolve(NOISE, name=f"noise-{n}") for n in range(4)]

    assert len(collect([AdHoc(enrichers=many[:3])], discover=False, builtin=False).enrichers) == 3
    with pytest.raises(PluginError, match="hands over more than 3 values; does it end"):
        collect([AdHoc(enrichers=many)], discover=False, builtin=False)


def test_an_entry_point_that_names_no_module_is_refused(installed, monkeypatch) -> None:
    entry = importlib.metadata.EntryPoint("ports", "a b c", GROUP)
    monkeypatch.setattr(importlib.metadata, "entry_points", lambda group: [entry] if group == GROUP else [])

    assert only(describe(), "ports").problem == (
        f"its entry point 'a b c' names no module; write package.module or package.module:name{WAY_ROUND}"
    )


def test_a_second_plugin_of_a_name_is_an_error_that_says_which_can_be_left_out(installed) -> None:
    mine = AdHoc(enrichers=[enricher("letters")], name="ports")
    installed(GOOD)

    with pytest.raises(PluginError) as caught:
        Parser([mine])

    assert str(caught.value) == (
        "plugin 'ports' (from belta-parse-ports 0.3): repeats the name of another plugin (no distribution). To go on without "
        "it: disable='belta-parse-ports', --disable belta-parse-ports or BELTA_PARSE_DISABLE=belta-parse-ports"
    )
    left = [one.name for one in Parser([mine], disable="belta-parse-ports").enrichers]
    assert [name for name in left if name in {"ports", "letters"}] == ["letters"]


def test_a_plugin_that_is_called_as_the_core_is_an_error() -> None:
    assert refused(AdHoc(enrichers=[enricher("letters")], name="belta-de")).startswith(
        "plugin 'belta-de' (from belta-parse "
    )


def test_two_plugins_of_a_name_from_one_distribution_are_told_to_change_one(installed, monkeypatch) -> None:
    module = installed(GOOD)
    (entry,) = (one for one in importlib.metadata.entry_points(group=GROUP) if one.value == module)
    other = importlib.metadata.EntryPoint("ports", f"{module}:belta_parse_enrichers", GROUP)._for(entry.dist)
    monkeypatch.setattr(importlib.metadata, "entry_points", lambda group: [entry, other] if group == GROUP else [])

    with pytest.raises(PluginError) as caught:
        Parser()

    assert str(caught.value) == (
        "plugin 'ports' (from belta-parse-ports 0.3): repeats the name of another plugin (belta-parse-ports 0.3); "
        "give one of them another name"
    )


def test_two_plugins_of_a_name_without_distributions_are_told_to_change_one() -> None:
    with pytest.raises(PluginError) as caught:
        Parser([AdHoc(name="same"), AdHoc(name="same")], discover=False)

    assert str(caught.value) == (
        "plugin 'same': repeats the name of another plugin (no distribution); give one of them another name"
    )


def test_names_for_the_shell_are_quoted_where_they_must_be() -> None:
    class Broken:
        name = "a b,c"

    assert refused(Broken()).endswith("disable='a b,c', --disable 'a b,c' or BELTA_PARSE_DISABLE='a b,c'")


def test_a_second_layout_of_a_name_is_an_error_that_names_both() -> None:
    with pytest.raises(PluginError) as caught:
        Parser([AdHoc([OTHER], name="a"), AdHoc([OTHER], name="b")], discover=False)

    assert str(caught.value).startswith("plugin 'b': repeats the layout 'other/page' of plugin 'a' (no distribution)")


def test_a_second_enricher_of_a_name_is_an_error_that_names_both() -> None:
    with pytest.raises(PluginError) as caught:
        Parser([AdHoc(enrichers=[enricher("x")], name=name) for name in ("a", "b")], discover=False)

    assert str(caught.value).startswith("plugin 'b': repeats the enricher 'x' of plugin 'a'")


@frozen
class Value:
    number: int


def test_one_kind_with_values_of_two_classes_is_an_error() -> None:
    one = AdHoc(enrichers=[enricher("a")], name="one")
    two = AdHoc(enrichers=[Enricher("b", {"letter": Value}, _letters)], name="two")

    with pytest.raises(PluginError) as caught:
        Parser([two, one], discover=False)

    assert str(caught.value).startswith(
        "plugin 'two': gives 'letter' values of Value, the enricher 'a' of plugin 'one' (no distribution) of object; "
        "one kind has one class"
    )


def test_a_circle_of_needs_is_an_error_that_names_the_plugins_in_it(installed) -> None:
    installed(GOOD.replace('"ports", ("port",), enrich', '"ports", ("port",), enrich, needs={"ship", "tide"}'))
    ships = AdHoc(enrichers=[enricher("ships", "ship", needs={"port"})], name="sea")
    behind = AdHoc(enrichers=[enricher("cargo", "load", needs={"ship"})], name="behind")
    before = AdHoc(enrichers=[enricher("moon", "tide", needs={"night"})], name="before")

    with pytest.raises(PluginError) as caught:
        Parser([ships, behind, before])

    assert str(caught.value) == (
        "plugin 'ports, sea' (from belta-parse-ports 0.3): enrichers wait for each other: ports (needs ship, tide), ships "
        "(needs port); take one of these needs away. "
        "To go on without one of them: disable='ports', --disable ports or BELTA_PARSE_DISABLE=ports"
    )
    without = [one.name for one in Parser([ships, behind, before], disable="ports").enrichers]
    assert [name for name in without if name in ("ships", "cargo")] == ["ships", "cargo"]


def test_a_circle_of_two_distributions_names_both(installed) -> None:
    installed(GOOD.replace('"ports", ("port",), enrich', '"ports", ("port",), enrich, needs={"ship"}'))
    ships = GOOD.replace('"ports", ("port",), enrich', '"ships", ("ship",), enrich, needs={"port"}')
    installed(ships, "ships", distribution="belta-parse-ships", version="1.0")

    with pytest.raises(PluginError) as caught:
        Parser()

    assert (caught.value.plugin, caught.value.distribution) == (
        "ports, ships",
        "belta-parse-ports 0.3, belta-parse-ships 1.0",
    )


def test_a_circle_in_plugins_that_are_not_installed_has_no_distribution() -> None:
    plugin = AdHoc(enrichers=[enricher("a", "x", needs={"y"}), enricher("b", "y", needs={"x"})])

    assert refused(plugin).startswith("plugin 'ad-hoc': enrichers wait for each other: a (needs y), b (needs x); ")


def test_describing_raises_nothing_where_all_together_cannot_work() -> None:
    infos = describe([AdHoc([OTHER], name="a"), AdHoc([OTHER], name="b")], discover=False)

    assert [(info.name, info.status) for info in infos] == [("a", "ok"), ("b", "ok"), ("belta-de", "ok")]


# --- forms of plugins -------------------------------------------------------------------------------------------------

OLDEST = '''
"""A plugin as they were written for hooks of version 1: no version, functions of a module, a generator and a tuple."""
from belta_parse import Annotation, Enricher, Span, hookimpl

def enrich(document):
    yield Annotation("port", Span(0, 5), "MINSK")

@hookimpl
def belta_parse_enrichers():
    yield Enricher("ports", ["port"], enrich)

@hookimpl
def belta_parse_layouts():
    return ()
'''


def test_the_oldest_form_of_a_plugin_runs(installed) -> None:
    installed(OLDEST)

    assert [found.value for found in Parser().parse(PAGE).of("port")] == ["MINSK"]


def test_a_plugin_may_be_a_class_an_object_or_a_module() -> None:
    class Whole:
        @hookimpl
        def belta_parse_enrichers(self) -> Iterable[Enricher]:
            return [NOISE]

    for plugin in (Whole, Whole(), AdHoc(enrichers=[NOISE])):
        assert [e.name for e in Parser([plugin], discover=False).enrichers] == ["noise"]


# --- parsers travel ---------------------------------------------------------------------------------------------------


def test_a_parser_pickles_with_all_its_plugins() -> None:
    parser = Parser([AdHoc([OTHER], [NOISE])], discover=False)

    again = pickle.loads(pickle.dumps(parser))

    assert again.parse(PAGE) == parser.parse(PAGE)
    assert again.registry == parser.registry


def test_a_parser_works_unchanged_in_a_process_pool() -> None:
    parser = Parser([AdHoc([OTHER], [NOISE])], discover=False)
    texts = [PAGE, PAGE.replace("MINSK", "BREST"), "", "Projekte\n"]

    with ProcessPoolExecutor(1, mp_context=get_context("spawn")) as pool:
        there = list(pool.map(parser.parse, texts))

    assert there == [parser.parse(text) for text in texts]
