"""What the lines of a page speak for."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from belta_parse import Copies, DatelineForm, Echo, Layout, Opening, Pattern, Phrases, Prose, Role, Slot
from belta_parse.evidence import Evidence
from belta_parse.matchers import Closed
from belta_parse.pieces import Pieces, physical

HEAD, FOOT = Phrases(("Seewetter", "Häfen")), Phrases(("Impressum", "Häfen"))
CLOCK = Pattern(r"\d\d:\d\d", examples=("12:05",), opens="0123456789", closes="0123456789", max_chars=5)
CREDIT = Pattern(r"[^\n]{0,40}Foto: [^\n]{1,40}", examples=("Am Ufer. Foto: Muster",), holds=("Foto",), max_chars=80)
WIRE = DatelineForm("lake-wire", families="AF", marks=("Lake Wire", "LW"), months={"Mai": 5})
ADVERT = Phrases(("Cookies akzeptieren",))


def layout(name: str, *slots: Slot, **rest: object) -> Layout:
    return Layout(name, "Lake Wire", "de", slots=slots, **rest)  # type: ignore[arg-type]


LAKE = layout(
    "lake/desktop",
    Slot("head", Role.CHROME, HEAD, weight=1, repeat=True),
    Slot("clock", Role.PUBLISHED, CLOCK),
    Slot("credit", Role.CAPTION, (CREDIT, Copies(20)), repeat=True),
    Slot("lead", Role.DATELINE, Opening()),
    Slot("body", Role.PARAGRAPH, Prose(), repeat=True),
    Slot("related", Role.RELATED, Echo()),
    Slot("foot", Role.FOOTER, FOOT),
    datelines=[WIRE],
    foreign=(ADVERT,),
)
SHORE = layout(
    "shore/desktop",
    Slot("head", Role.CHROME, Phrases(("Strandgut",)), weight=1),
    Slot("day", Role.PUBLISHED, Pattern(r"\d\d\. Mai", examples=("03. Mai",), opens="0123456789", max_chars=8)),
)
EVIDENCE = Evidence((LAKE, SHORE))
NAMES: dict[Closed | DatelineForm, str] = {
    HEAD: "head",
    FOOT: "foot",
    CLOCK: "clock",
    CREDIT: "credit",
    Copies(20): "copies",
    Echo(): "echo",
    WIRE: "wire",
    ADVERT: "advert",
}


def spoken(text: str, every: bool = True) -> list[str]:
    """For each line of *text* the names of what it speaks for."""
    masks = EVIDENCE.signals(physical(text), every).masks
    return [" ".join(sorted(name for m, name in NAMES.items() if EVIDENCE.bits[m] & mask)) for mask in masks]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("Seewetter", ["head"], id="a phrase"),
        pytest.param("Häfen", ["foot head"], id="a phrase of two slots"),
        pytest.param("Seewetter heute", [""], id="more than a phrase"),
        pytest.param("12:05", ["clock"], id="a pattern"),
        pytest.param("12:5", [""], id="nearly a pattern"),
        pytest.param("Am Ufer. Foto: Muster", ["credit"], id="a pattern that waits for a text"),
        pytest.param("LINDAU, 3. Mai (Lake Wire) - Am Ufer.", ["wire"], id="a dateline"),
        pytest.param("LINDAU (LW) - Am Ufer.", ["wire"], id="a dateline by another mark"),
        pytest.param("LINDAU, 3. Mai (LW) -\nAm Ufer.", ["wire", ""], id="a dateline on a line of its own"),
        pytest.param("LINDAU, 3. Mai (LW)\nAm Ufer.", ["", ""], id="a signature"),
        pytest.param("Lindau, 3. Mai, Lake Wire\nAm Ufer.", ["wire", ""], id="one without brackets, on a line of its own"),
        pytest.param("Am Ufer\nAm Ufer", ["copies", "copies"], id="a line twice"),
        pytest.param("Am Ufer am See\nAm Ufer am  See", ["copies", "copies"], id="a line twice but for a blank"),
        pytest.param("Am Ufer des Sees im Mai\nAm Ufer des Sees im Mai", ["", ""], id="a long line twice"),
        pytest.param("***\n***", ["", ""], id="rules are no captions"),
        pytest.param("Archive planenArchive planen", ["echo"], id="an echo"),
        pytest.param("Cookies akzeptieren", ["advert"], id="what is foreign"),
        pytest.param("Am Ufer blüht es.", [""], id="prose"),
        pytest.param("", [], id="nothing"),
    ],
)
def test_a_line_speaks_for_the_closed_matchers_that_accept_it(text: str, expected: list[str]) -> None:
    assert spoken(text) == expected


def test_behind_a_dateline_nothing_is_a_caption_that_stands_twice() -> None:
    text = "LINDAU (LW) - Am Ufer.\nAm Ufer\nAm Ufer"

    assert spoken(text) == ["wire", "", ""]


def test_a_copy_of_a_credit_needs_no_second_look() -> None:
    text = "Am Ufer. Foto: Muster\nAm Ufer. Foto: Muster"

    signals = EVIDENCE.signals(physical(text))

    assert spoken(text) == ["credit", "credit"]
    assert len(signals.matches) == 2


def test_behind_a_dateline_only_lines_with_its_agency_are_tried_for_another() -> None:
    body = "\n".join(f"LINDAU am See im Jahr {year}, am Ufer." for year in range(50))

    alone = EVIDENCE.signals(physical("LINDAU (LW) - Am Ufer."))
    followed = EVIDENCE.signals(physical(f"LINDAU (LW) - Am Ufer.\n{body}\nOSLO (LW) - Am Fjord."))

    assert sorted(followed.datelines) == [0, 51]
    assert followed.work <= alone.work + 60


def test_what_is_in_two_layouts_is_one_signal() -> None:
    twice = Evidence((LAKE, layout("lake/mobile", *LAKE.slots, datelines=[WIRE])))

    assert len(twice.bits) == len(Evidence((LAKE,)).bits)


def test_a_page_that_one_layout_knows_is_not_tried_with_the_patterns_of_others() -> None:
    text = "Seewetter\n03. Mai\n12:05"

    known = EVIDENCE.signals(physical(text), every=False)
    all_of_them = EVIDENCE.signals(physical(text))

    assert (known.every, all_of_them.every) == (False, True)
    assert [bool(mask) for mask in known.masks] == [True, False, True]
    assert [bool(mask) for mask in all_of_them.masks] == [True, True, True]


def test_a_page_is_tried_with_the_patterns_of_its_dateline_even_if_its_phrases_are_anothers() -> None:
    text = "Strandgut\n12:05\nLINDAU, 3. Mai (Lake Wire) - Am Ufer."

    known = EVIDENCE.signals(physical(text), every=False)

    assert (known.every, [bool(mask) for mask in known.masks]) == (False, [True, True, True])
    assert known.masks[1] == EVIDENCE.bits[CLOCK]


def test_a_layout_that_knows_but_one_of_a_pages_phrases_is_not_tried_where_another_knows_all() -> None:
    text = "Seewetter\nHäfen\nImpressum\nStrandgut\n03. Mai\n12:05"

    masks = EVIDENCE.signals(physical(text), every=False).masks

    assert [bool(mask) for mask in masks] == [True, True, True, True, False, True]


def test_a_page_that_no_layout_knows_is_tried_with_all_patterns() -> None:
    assert EVIDENCE.signals(physical("03. Mai"), every=False).every


@pytest.mark.parametrize(
    ("start", "expected"),
    [
        pytest.param("Imp", ["Impressum"], id="one"),
        pytest.param("S", ["Seewetter", "Strandgut"], id="several, in order"),
        pytest.param("Seewetter", [], id="a whole phrase goes on in none"),
        pytest.param("Zoo", [], id="none"),
    ],
)
def test_the_phrases_that_go_on_from_a_beginning_are_known(start: str, expected: list[str]) -> None:
    assert EVIDENCE.completions(start) == expected


@given(st.lists(st.sampled_from(["Seewetter", "12:05", "Am Ufer", "Foto: A", "OSLO (LW) - Am Fjord.", "Häfen"]), max_size=12))
def test_signals_are_counted_and_together_they_are_the_pages(lines: list[str]) -> None:
    signals = EVIDENCE.signals(physical("\n".join(lines)))

    together = 0
    for mask in signals.masks:
        together |= mask
    assert signals.page == together
    assert sum(signals.different.values()) == sum(1 for mask in signals.masks if mask)
    assert all(signals.masks[piece] & bit for piece, bit in signals.matches)


def test_evidence_of_no_layouts_says_nothing() -> None:
    signals = Evidence(()).signals(physical("Seewetter\nSeewetter\nArchive planenArchive planen"))

    assert signals.masks == [0, 0, 0]
    assert Evidence(()).signals(Pieces()).page == 0


def test_copies_are_as_long_as_each_matcher_allows() -> None:
    long = layout("long/desktop", Slot("title", Role.TITLE, Copies(60), weight=1))
    evidence = Evidence((LAKE, long))
    line = "Am Ufer brannten gestern Lichter"

    masks = evidence.signals(physical(f"{line}\n{line}")).masks

    assert masks == [evidence.bits[Copies(60)]] * 2
