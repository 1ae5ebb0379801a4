"""How laws are tried, on what parsers, and how a broken one is told."""

from __future__ import annotations

import pytest
from hypothesis import strategies as st

from belta_parse import Annotation, Document, Enricher, Layout, Parser, Phrases, Prose, Role, Segment, Slot, Span
from belta_parse.layouts import belta_parse_layouts
from belta_parse.testing import AdHoc, LawBroken, Verdict, parser_with, trials
from belta_parse.testing.adhoc import NOISE
from belta_parse.testing.labels import labelled_form
from belta_parse.testing.strategies import plain_document
from belta_parse.testing.trials import examples_wanted, tried

CORE = belta_parse_layouts()
SLOTS = (Slot("nav", Role.CHROME, Phrases(("Eingang",)), weight=1), Slot("body", Role.PARAGRAPH, Prose(), repeat=True))
SMALL = Layout("muster/page", agency="Muster", language="de", slots=SLOTS)
QUIET = Enricher("quiet", ("quiet",), lambda document: ())


# --- how a broken law is told -----------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("text", "span", "said"),
    [
        (None, None, ""),
        (None, Span(0, 5), " at 0..5 ('')"),
        ("Titel", None, "\non this page:\n\n#! law: a law\nunknown + Titel\n"),
        ("Titel", Span(0, 5), " at 0..5 ('Titel')\non this page:\n\n#! law: a law\nunknown + Titel\n"),
        ("x" * 60, Span(0, 60), f" at 0..60 ('{'x' * 60}')\non this page:\n\n#! law: a law\nunknown + {'x' * 60}\n"),
        ("x" * 61, Span(0, 61), f" at 0..61 ('{'x' * 57}...')\non this page:\n\n#! law: a law\nunknown + {'x' * 61}\n"),
        ("", Span(0, 0), " at 0..0 ('')\non the page without any text"),
    ],
)
def test_the_failure_names_the_place_and_what_stands_there(text: str | None, span: Span | None, said: str) -> None:
    broken = LawBroken("a law", "it is broken", text, span)

    assert str(broken) == f"a law: it is broken{said}"
    assert isinstance(broken, AssertionError)


def test_segments_that_do_not_tile_are_no_labels() -> None:
    tiles = (Segment("title", 0, 6), Segment("paragraph", 6, 10))

    assert labelled_form("Titel\nText", tiles) == "title     | Titel\nparagraph + Text\n"
    assert labelled_form("Titel\nText", tiles[:1]) == "unknown | Titel\n…       + Text\n"
    assert labelled_form("", tiles) == ""


def test_a_verdict_is_good_where_there_is_no_problem() -> None:
    assert Verdict("what", "a law").ok
    assert not Verdict("what", "a law", LawBroken("a law", "it is broken")).ok


# --- trials -----------------------------------------------------------------------------------------------------------


def test_a_trial_shrinks_to_the_least_example() -> None:
    def small(number: int) -> None:
        if number > 7:
            raise LawBroken("small", str(number))

    with pytest.raises(LawBroken, match="small: 8"):
        tried(small, st.integers(), 200)


def test_a_trial_begins_with_what_is_to_be_tried_first_and_draws_as_often_as_is_wanted() -> None:
    seen: list[int] = []

    tried(seen.append, st.integers(10, 10_000), 30, first=iter([1, 2, 3]))

    assert seen[:3] == [1, 2, 3]
    assert len(set(seen[3:])) == 30


def test_a_trial_is_the_same_each_time() -> None:
    one: list[int] = []
    two: list[int] = []

    tried(one.append, st.integers(), 30)
    tried(two.append, st.integers(), 30)

    assert one == two


def test_time_for_a_shorter_example_is_bounded_and_what_was_found_is_kept(monkeypatch: pytest.MonkeyPatch) -> None:
    clock = iter(range(0, 1_000_000, 5))
    monkeypatch.setattr(trials, "monotonic", lambda: float(next(clock)))
    asked: list[int] = []

    def small(number: int) -> None:
        asked.append(number)
        if number > 7:
            raise LawBroken("small", str(number))

    with pytest.raises(LawBroken) as caught:
        tried(small, st.integers(0, 1_000_000), 200, seconds=20)

    broken = [number for number in asked if number > 7]
    assert int(caught.value.sentence) == min(broken)
    assert len(set(broken)) <= 4


@pytest.mark.parametrize(
    ("profile", "wanted", "number"), [("dev", None, 25), ("ci", None, 300), ("x", None, 25), (None, None, 25), ("ci", 3, 3)]
)
def test_the_number_of_examples_goes_by_the_profile(monkeypatch, profile, wanted: int | None, number: int) -> None:
    monkeypatch.delenv("HYPOTHESIS_PROFILE", raising=False)
    if profile is not None:
        monkeypatch.setenv("HYPOTHESIS_PROFILE", profile)

    assert examples_wanted(wanted) == number


# --- parsers for tests ------------------------------------------------------------------------------------------------


def test_a_parser_for_tests_has_the_core_and_what_it_is_given_and_nothing_that_is_installed(monkeypatch) -> None:
    def installed(**group: str) -> list[object]:
        raise AssertionError("nobody asks for entry points")

    monkeypatch.setattr("importlib.metadata.entry_points", installed)
    parser = parser_with(iter([CORE[0], SMALL]), iter([QUIET]))

    assert [one.name for one in parser.layouts] == [one.name for one in Parser([AdHoc([SMALL])], discover=False).layouts]
    assert [one.name for one in parser.enrichers] == ["quiet"]
    assert len(parser_with().layouts) == len(CORE)
    assert parser_with().enrichers == ()


def test_a_plugin_made_on_the_spot_hands_over_what_it_was_made_with() -> None:
    assert AdHoc().belta_parse_layouts() == AdHoc().belta_parse_enrichers() == ()
    assert AdHoc(iter([SMALL]), iter([QUIET])).belta_parse_layouts() == (SMALL,)
    assert AdHoc(iter([SMALL]), iter([QUIET])).belta_parse_enrichers() == (QUIET,)


def noise(text: str) -> list[Annotation]:
    document: Document = plain_document(text)
    return list(NOISE.enrich(document))


def test_noise_is_one_annotation_of_the_first_character_of_every_page_that_has_one() -> None:
    assert noise("") == []
    assert noise("Am Bug") == [Annotation("noise", Span(0, 1), {"first": True})]
    assert noise("am Bug") == [Annotation("noise", Span(0, 1), {"first": False})]
