"""What ``check-plugin`` asks of the kit, and what it prints; the kit itself has its own tests."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner, Result

from belta_parse import Enricher, Layout
from belta_parse.testing import LawBroken, Verdict, enricher_laws, layout_laws
from belta_parse.testing.commands import check_plugin

PLUGIN = """
from belta_parse import Enricher, Layout, Phrases, Prose, Role, Slot, hookimpl

def nothing(document):
    return ()

def layout(form):
    nav = Slot("nav", Role.CHROME, Phrases((form,)), weight=1)
    return Layout(f"NAME/{form}", agency="NAME", language="de", slots=(nav, Slot("body", Role.PARAGRAPH, Prose(), repeat=True)))

@hookimpl
def belta_parse_layouts():
    return [layout("one"), layout("two")]

@hookimpl
def belta_parse_enrichers():
    return ENRICHERS
"""
CHAIN = """[
    Enricher("NAME-towns", ("town",), nothing),
    Enricher("NAME-rivers", ("river",), nothing, wants={"town"}),
    Enricher("NAME-bridges", ("bridge",), nothing, needs={"river", "lake"}),
    Enricher("NAME-lakes", ("lake",), nothing),
]"""


@pytest.fixture
def asked(monkeypatch: pytest.MonkeyPatch) -> list[tuple[Any, ...]]:
    """What was asked of the kit; it finds a law kept and another broken by everything that is called bridges."""
    found: list[tuple[Any, ...]] = []

    def layouts(layout: Layout, *, beside: list[Layout], examples: int | None) -> Iterator[Verdict]:
        found.append((layout.name, sorted(one.name for one in beside), examples))
        yield Verdict(layout.name, "pickles")

    def enrichers(
        enricher: Enricher, *, makers: list[Enricher], examples: int | None, sentences: tuple[str, ...]
    ) -> Iterator[Verdict]:
        found.append((enricher.name, [one.name for one in makers], examples, *sentences))
        if "ports" in enricher.name:
            yield Verdict(enricher.name, "finds something", skipped="it found NOTHING")
        yield Verdict(enricher.name, "raises nothing")
        if "bridges" in enricher.name:
            yield Verdict(enricher.name, "is JSON", LawBroken("is JSON", "no\nJSON", "Am Bug"))

    monkeypatch.setattr(layout_laws, "layout_verdicts", layouts)
    monkeypatch.setattr(enricher_laws, "enricher_verdicts", enrichers)
    return found


@pytest.fixture
def check(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    """A function that checks plugins by their names, each with its enrichers."""
    monkeypatch.setenv("BELTA_PARSE_DISABLE", "")

    def checked(*arguments: str, **plugins: str) -> Result:
        files = []
        for name, enrichers in plugins.items():
            path = tmp_path / f"{name}.py"
            path.write_text(PLUGIN.replace("ENRICHERS", enrichers).replace("NAME", name), "utf-8")
            files += ["--plugin", str(path)]
        return CliRunner().invoke(check_plugin, [*arguments, *files], color="--color" in arguments)

    return checked


def test_each_layout_is_tried_beside_the_plugins_others_each_enricher_fed_by_those_it_reads(check, asked) -> None:
    check("--examples", "7", muster=CHAIN)

    assert asked == [
        ("muster/one", ["muster/one", "muster/two"], 7),
        ("muster/two", ["muster/one", "muster/two"], 7),
        ("muster-lakes", [], 7),
        ("muster-towns", [], 7),
        ("muster-rivers", ["muster-towns"], 7),
        ("muster-bridges", ["muster-rivers", "muster-towns", "muster-lakes"], 7),
    ]


def test_laws_are_listed_with_what_keeps_or_breaks_them_and_the_page(check, asked) -> None:
    result = check(muster='[Enricher("NAME-bridges", ("bridge",), nothing)]')

    assert result.exit_code == 1
    assert result.stdout.splitlines() == [
        "muster (no distribution)",
        "  muster/one                   pickles              kept",
        "  muster/two                   pickles              kept",
        "  muster-bridges               raises nothing       kept",
        "  muster-bridges               is JSON              BROKEN",
        "      is JSON: no",
        "      JSON",
        "      on this page:",
        "      ",
        "      #! law: is JSON",
        "      unknown + Am Bug",
        "1 laws broken",
    ]


def test_where_all_laws_are_kept_that_is_said(check, asked) -> None:
    result = check(muster="[]")

    assert (result.exit_code, result.stdout.splitlines()[-1]) == (0, "all laws kept")


def test_what_was_not_tried_is_no_law_kept(check, asked) -> None:
    result = check(muster='[Enricher("NAME-ports", ("port",), nothing), Enricher("NAME-airports", ("airport",), nothing)]')

    assert result.exit_code == 0
    assert "  muster-ports                 finds something      skipped: it found NOTHING" in result.stdout
    assert result.stdout.splitlines()[-1] == (
        "no law broken; not tried: finds something (muster-airports), finds something (muster-ports)"
    )


def test_a_broken_law_is_said_before_what_was_not_tried(check, asked) -> None:
    result = check(muster='[Enricher("NAME-ports", ("port",), nothing), Enricher("NAME-bridges", ("bridge",), nothing)]')

    assert (result.exit_code, result.stdout.splitlines()[-1]) == (1, "1 laws broken")


def test_sentences_of_the_command_line_are_given_to_each_enricher(check, asked) -> None:
    check("--sentence", "Eins.", "--sentence", "Zwei.", muster='[Enricher("NAME-towns", ("town",), nothing)]')

    assert asked[-1] == ("muster-towns", [], None, "Eins.", "Zwei.")


def test_a_kept_law_is_green_and_a_broken_one_red(asked, tmp_path: Path) -> None:
    path = tmp_path / "muster.py"
    path.write_text(PLUGIN.replace("ENRICHERS", '[Enricher("bridges", ("x",), nothing)]').replace("NAME", "muster"), "utf-8")

    said = CliRunner().invoke(check_plugin, ["--plugin", str(path)], color=True).stdout

    assert "\x1b[32mkept\x1b[0m" in said
    assert "\x1b[31m\x1b[1mBROKEN\x1b[0m" in said


def test_only_the_plugin_that_is_named_is_tried(check, asked) -> None:
    check("muster", muster="[]", nordland="[]")

    assert [name for name, _, _ in asked] == ["muster/one", "muster/two"]


def test_all_plugins_of_the_files_are_tried_where_none_is_named(check, asked) -> None:
    result = check(muster="[]", nordland="[]")

    assert [name for name, _, _ in asked] == ["muster/one", "muster/two", "nordland/one", "nordland/two"]
    assert [line for line in result.stdout.splitlines() if line.endswith("(no distribution)")] == [
        "muster (no distribution)",
        "nordland (no distribution)",
    ]


def test_without_a_name_and_a_file_nothing_is_tried(check, asked) -> None:
    result = check()

    assert (result.exit_code, asked) == (2, [])
    assert "give a NAME, or --plugin FILE" in result.stderr
