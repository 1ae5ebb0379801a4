"""The aligner: the best left-to-right assignment of pieces to slots."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from itertools import product
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from belta_parse import Layout, Pattern, Phrases, Prose, Role, Slot
from belta_parse.align import ASIDE, Alignment, Reader
from belta_parse.evidence import Evidence
from belta_parse.layout import Layout as LayoutType
from belta_parse.pieces import physical

HEAD = Slot("head", Role.CHROME, Phrases(("Seewetter", "Häfen")), weight=1, repeat=True)
WHEN = Slot("when", Role.PUBLISHED, Pattern(r"\d\d:\d\d", examples=("12:05",)), weight=2, required=True)
TITLE = Slot("title", Role.TITLE, Prose(max_chars=40), required=True)
NAME = Slot("name", Role.BYLINE, Prose(shape=r"\p{Lu}\p{Ll}{1,20} \p{Lu}\p{Ll}{1,20}"))
BODY = Slot("body", Role.PARAGRAPH, Prose(), repeat=True)
FOOT = Slot("foot", Role.FOOTER, Phrases(("Impressum",)), weight=1)
LONG = "Am Ufer blüht es heute wie in keinem anderen Frühling zuvor, und alle gehen hin und sehen es sich an."


def lake(*slots: Slot, **rest: Any) -> Reader:
    layout = Layout("lake/desktop", "Lake Wire", "de", slots=slots, **rest)
    return Reader(layout, Evidence((layout,)))


def read(reader: Reader, lines: Iterable[str], repeats: Iterable[int] = (), label: int = 0) -> Alignment:
    pieces = physical("\n".join(lines))
    return reader.align(pieces, reader.evidence.signals(pieces), dict.fromkeys(repeats, 0), label)


def names(reader: Reader, found: Alignment) -> list[str]:
    return ["-" if k == ASIDE else reader.layout.slots[k].name for k in found.slots]


PLAIN = lake(HEAD, WHEN, TITLE, BODY, FOOT)


@pytest.mark.parametrize(
    ("lines", "expected", "points", "score"),
    [
        pytest.param(("Seewetter", "12:05", "Licht", LONG, "Impressum"), "head when title body foot", 6, 1.0, id="whole"),
        pytest.param(("Seewetter", "Häfen", "12:05", "Licht"), "head head when title", 6, 1.0, id="cut before its foot"),
        pytest.param(("12:05", "Licht", LONG, LONG), "when title body body", 2, 0.6667, id="a head passed over"),
        pytest.param(("Licht", LONG, "Impressum"), "title body foot", 1, 0.25, id="a required slot passed over"),
        pytest.param(("12:05", "Seewetter", "Licht"), "when - title", 1, 0.3509, id="a line in the wrong place"),
        pytest.param(("Seewetter", "09:00", "12:05", "Licht"), "head when - title", 3, 0.7917, id="a second time"),
        pytest.param((), "", -2, 0.0, id="an empty page"),
    ],
)
def test_a_page_is_read_from_top_to_bottom_for_the_most_points(
    lines: Sequence[str], expected: str, points: int, score: float
) -> None:
    found = read(PLAIN, lines)

    assert (" ".join(names(PLAIN, found)), found.points, found.score) == (expected, points, score)


def test_a_line_that_a_closed_slot_knows_may_stand_in_the_body_at_a_price() -> None:
    found = read(PLAIN, ("Seewetter", "12:05", "Licht", LONG, "12:05", LONG, "Impressum"))

    assert names(PLAIN, found) == ["head", "when", "title", "body", "body", "body", "foot"]
    assert found.points == 2 + 2 - 1 + 2


def test_a_page_with_all_its_weights_and_all_its_lines_is_complete() -> None:
    whole = read(PLAIN, ("Seewetter", "12:05", "Licht", LONG, "Impressum"))
    cut = read(PLAIN, ("Seewetter", "12:05", "Licht", LONG))
    foreign = read(PLAIN, ("Seewetter", "Gestern", "12:05", "Licht", LONG, "Impressum"))

    assert [(a.full, a.complete) for a in (whole, cut, foreign)] == [(True, True), (False, False), (True, False)]


def test_a_slot_that_knows_its_lines_but_took_a_strange_one_is_not_complete() -> None:
    reader = lake(HEAD, WHEN, Slot("title", Role.TITLE, (Phrases(("Licht",)), Prose())), FOOT)

    found = read(reader, ("Seewetter", "12:05", "Dunkelheit", "Impressum"))

    assert (found.full, found.complete) == (True, False)


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        pytest.param("Anna Muster", "name", id="a name"),
        pytest.param("Licht am Ufer", "title", id="no name"),
        pytest.param(LONG, "body", id="too long for a title"),
    ],
)
def test_an_open_slot_takes_what_has_its_shape_and_length(line: str, expected: str) -> None:
    title = Slot("title", Role.TITLE, Prose(max_chars=40))
    reader = lake(NAME, title, BODY, Slot("when", Role.PUBLISHED, WHEN.match, weight=1))

    assert names(reader, read(reader, (line, "12:05")))[0] == expected


@pytest.mark.parametrize("after", ["more", ("more", "related")], ids=["its heading", "its heading or itself"])
def test_a_slot_that_repeats_behind_another_repeats_behind_itself(after: Any) -> None:
    more = Slot("more", Role.FOOTER, Phrases(("Mehr",)), weight=1)
    related = Slot("related", Role.RELATED, Prose(max_chars=40), repeat=True, after=after)
    reader = lake(WHEN, TITLE, more, related, FOOT)

    assert names(reader, read(reader, ("12:05", "Licht", "Mehr", "Eins", "Zwei", "Drei", "Impressum"))) == [
        *("when", "title", "more", "related", "related", "related", "foot")
    ]
    assert names(reader, read(reader, ("12:05", "Licht", "Eins", "Impressum"))) == ["when", "title", "-", "foot"]


def test_a_slot_that_does_not_repeat_stands_once_behind_another() -> None:
    more = Slot("more", Role.FOOTER, Phrases(("Mehr",)), weight=1)
    reader = lake(WHEN, TITLE, more, Slot("related", Role.RELATED, Prose(max_chars=40), after="more"), FOOT)

    found = read(reader, ("12:05", "Licht", "Mehr", "Eins", "Zwei", "Impressum"))

    assert sorted(names(reader, found)) == sorted(["when", "title", "more", "related", "-", "foot"])


def test_a_slot_behind_another_stands_directly_behind_it_or_not_at_all() -> None:
    reader = lake(HEAD, Slot("lead", Role.PARAGRAPH, Prose(), after=("head",)), TITLE, BODY)

    assert names(reader, read(reader, ("Seewetter", "Licht", "Ufer"))) == ["head", "lead", "title"]
    assert names(reader, read(reader, ("Licht", "Ufer"))) == ["title", "body"]


def test_what_repeats_stands_behind_itself_too() -> None:
    leads = Slot("lead", Role.PARAGRAPH, Prose(max_chars=20), after="head", repeat=True)
    reader = lake(HEAD, leads, FOOT)

    assert names(reader, read(reader, ("Seewetter", "Licht", "Ufer", "Wind", "Impressum"))) == ["head", *["lead"] * 3, "foot"]


def test_a_loop_comes_again_and_again() -> None:
    reader = lake(HEAD, WHEN, TITLE, BODY, FOOT, loop=("when", "body"))

    found = read(reader, ("Seewetter", "12:05", "Eins", LONG, "12:06", "Zwei", "12:07", "Drei", LONG, "Impressum"))

    assert names(reader, found) == ["head", "when", "title", "body", "when", "title", "when", "title", "body", "foot"]


def test_what_is_foreign_or_said_already_is_set_aside_for_nothing() -> None:
    reader = lake(HEAD, WHEN, TITLE, FOOT, foreign=(Phrases(("Cookies akzeptieren",)),))
    lines = ("Seewetter", "Cookies akzeptieren", "12:05", "Licht", "Licht", "Impressum")

    found = read(reader, lines, repeats=[4])

    assert names(reader, found) == ["head", "-", "when", "title", "-", "foot"]
    assert (found.points, found.score) == (6, 1.0)


def test_a_slot_that_the_address_stands_in_for_is_not_missed() -> None:
    without = read(PLAIN, ("Seewetter", "Licht", LONG, "Impressum"))
    named = read(PLAIN, ("Seewetter", "Licht", LONG, "Impressum"), label=1 << 1)

    assert (without.points, without.score) == (3, 0.5)
    assert (named.points, named.score, named.full) == (4, 1.0, True)


# --- the law: no assignment is better ---------------------------------------------------------------------------------

WORDS = ("Seewetter", "12:05", "Impressum", "Licht", LONG)


def points(layout: LayoutType, lines: Sequence[str], slots: Sequence[int]) -> int | None:
    """The points of an assignment, as the aligner's module text counts them; None if it is none."""
    total, current, names = 0, ASIDE, [slot.name for slot in layout.slots]
    loop = [names.index(name) for name in layout.loop] if layout.loop else None
    for line, k in zip(lines, slots, strict=True):
        known = [i for i, s in enumerate(layout.slots) if line in s.phrases or (s.name == "when" and line == "12:05")]
        if k == ASIDE:
            total -= 1
            continue
        slot = layout.slots[k]
        looped = loop is not None and loop[0] <= k <= current <= loop[1]
        if not (k > current or (k == current and slot.repeat) or looped):
            return None
        if slot.after and (current == ASIDE or names[current] not in slot.after):
            return None
        if k in known:
            total += 2
        elif any(prose.accepts(line) for prose in slot.open):
            total -= bool(known)
        else:
            return None
        if k > current:
            total -= sum(s.required for s in layout.slots[current + 1 : k])
        current = k
    return total - sum(s.required for s in layout.slots[current + 1 :])


READERS = {
    "plain": PLAIN,
    "with a loop": lake(HEAD, WHEN, TITLE, BODY, FOOT, loop=("when", "body")),
    "with a lead": lake(HEAD, Slot("lead", Role.PARAGRAPH, Prose(), after="head"), WHEN, TITLE, FOOT),
    "nothing open": lake(HEAD, WHEN, FOOT),
}


@pytest.mark.parametrize("name", READERS)
@given(lines=st.lists(st.sampled_from(WORDS), max_size=3))
def test_no_assignment_has_more_points(name: str, lines: list[str]) -> None:
    reader = READERS[name]
    every = product(range(ASIDE, len(reader.layout.slots)), repeat=len(lines))
    best = max(p for slots in every if (p := points(reader.layout, lines, slots)) is not None)

    found = read(reader, lines)

    assert points(reader.layout, lines, found.slots) == found.points == best


@pytest.mark.parametrize("name", READERS)
@given(lines=st.lists(st.sampled_from(WORDS), max_size=12))
def test_no_page_has_more_points_than_its_bound(name: str, lines: list[str]) -> None:
    reader = READERS[name]

    found = read(reader, lines)

    assert found.points <= reader.bound(reader.evidence.signals(physical("\n".join(lines))), {})
    assert 0 <= found.score <= 1


def test_a_layout_without_required_slots_misses_none() -> None:
    reader = lake(HEAD, Slot("title", Role.TITLE, Prose(max_chars=40)), FOOT)

    found = read(reader, ("Impressum", "Seewetter", "Licht", "Impressum"))

    assert names(reader, found) == ["-", "head", "title", "foot"]
    assert found.points == 2 + 2 - 1


def test_a_page_that_needs_the_table_costs_lines_times_slots() -> None:
    easy = read(PLAIN, ("Seewetter", "12:05", "Licht", *[LONG] * 10))
    hard = read(PLAIN, ("12:05", "Seewetter", "Licht", *[LONG] * 10))

    assert (easy.cells, hard.cells) == (13, 13 * 6)


def test_what_must_be_there_is_missed_where_the_page_goes_on_without_it() -> None:
    must = Slot("must", Role.NOTE, Phrases(("Seedienst",)), weight=3, required=True)
    reader = lake(WHEN, TITLE, BODY, must)

    assert read(reader, ("12:05", "Licht am Ufer", LONG)).score == 0.4
    assert read(reader, ("12:05", "Licht am Ufer", LONG, "Seedienst")).score == 1.0
    assert read(reader, ("12:05", "Licht am Ufer")).score == 1.0, "it may have been cut"
