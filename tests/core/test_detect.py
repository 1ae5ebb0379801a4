"""Which layout a page is read as."""

from __future__ import annotations

from typing import Any

import pytest
from attrs import evolve

from belta_parse import AddressForm, Copies, DatelineForm, Layout, Opening, Parser, Pattern, Phrases, Prose, Role, Slot
from belta_parse.address import AddressBook
from belta_parse.detect import Detector, Reading

CORE = Parser(discover=False)
WIRE = DatelineForm("lake-wire", marks=("Lake Wire",), months={"Mai": 5, "May": 5})
CLOCK = Pattern(r"\d\d:\d\d", examples=("12:05",), opens="0123456789", closes="0123456789", max_chars=5)
FOLLOW = Pattern(r"Folgen Sie uns", examples=("Folgen Sie uns",))


def lake(name: str, *slots: Slot, **rest: Any) -> Layout:
    return Layout(name, "Lake Wire", rest.pop("language", "de"), slots=slots, datelines=[WIRE], **rest)


HEAD = Slot("head", Role.CHROME, Phrases(("Seewetter",)), weight=1)
RUBRIC = Slot("rubric", Role.RUBRIC, Phrases(("Häfen", "Fähren")), weight=1)
WHEN = Slot("when", Role.PUBLISHED, CLOCK, weight=2, required=True, anchor=CLOCK)
TITLE = Slot("title", Role.TITLE, Prose(max_chars=60), required=True)
CAPTIONS = Slot("caption", Role.CAPTION, Copies(80), repeat=True)
LEAD = Slot("lead", Role.DATELINE, Opening(), weight=2)
BODY = Slot("body", Role.PARAGRAPH, Prose(), repeat=True)
FOOT = Slot("foot", Role.FOOTER, Phrases(("Folgen Sie uns",)), weight=1, anchor=FOLLOW)

DESKTOP = lake("lake-de/desktop", HEAD, RUBRIC, WHEN, TITLE, CAPTIONS, LEAD, BODY, FOOT)
MOBILE = lake("lake-de/mobile", WHEN, TITLE, BODY, Slot("back", Role.FOOTER, Phrases(("Zurück",)), weight=2))
LINES = (
    "Seewetter",
    "Häfen",
    "12:05",
    "Licht am Ufer",
    "LINDAU, 3. Mai (Lake Wire) - Am Ufer brannten Lichter.",
    "Folgen Sie uns",
)


def read(text: str, *layouts: Layout, url: str | None = None, every: bool = False) -> Reading:
    return Detector(layouts).read(text, AddressBook(layouts).read(url), every)


def chosen(reading: Reading) -> str | None:
    return reading.best.layout.name if reading.best else None


def roles(reading: Reading) -> list[str]:
    assert reading.best is not None
    return [reading.best.layout.slots[k].name if k >= 0 else "-" for k in reading.best.slots]


# --- the choice -------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("\n".join(LINES), "lake-de/desktop", id="one form"),
        pytest.param("12:05\nLicht am Ufer\nAm Ufer.\nZurück", "lake-de/mobile", id="another form"),
        pytest.param("Licht am Ufer\nAm Ufer.", None, id="nothing speaks for any"),
        pytest.param("Folgen Sie uns", None, id="too little speaks for one"),
        pytest.param("", None, id="no text"),
    ],
)
def test_a_page_is_read_as_the_layout_that_explains_it_best(text: str, expected: str | None) -> None:
    assert chosen(read(text, DESKTOP, MOBILE)) == expected


def test_the_order_of_the_layouts_says_nothing() -> None:
    twin = evolve(DESKTOP, name="lake-de/a-twin")
    text = "\n".join(LINES)

    assert chosen(read(text, DESKTOP, twin)) == chosen(read(text, twin, DESKTOP)) == "lake-de/a-twin"


def test_without_layouts_no_page_is_explained() -> None:
    assert chosen(read("\n".join(LINES))) is None


def test_of_equals_in_several_languages_the_one_counts_in_whose_words_the_page_is() -> None:
    german = evolve(DESKTOP, name="lake-a/desktop", function_words=("am", "der"))
    english = evolve(DESKTOP, name="lake-b/desktop", language="en", function_words=("the", "of"))
    text = "\n".join(LINES).replace("Am Ufer brannten Lichter", "The lights of the harbour")

    assert chosen(read("\n".join(LINES), german, english)) == "lake-a/desktop"
    assert chosen(read(text, german, english)) == "lake-b/desktop"


def test_all_layouts_are_ranked_for_those_who_ask() -> None:
    text = "\n".join(LINES)

    assert len(read(text, DESKTOP, MOBILE, every=True).ranked) == 2
    assert len(read(text, DESKTOP, MOBILE).ranked) == 1


def test_a_page_whose_phrases_are_another_sites_is_tried_with_all_patterns() -> None:
    strange = lake("shore-de/desktop", Slot("head", Role.CHROME, Phrases(("Licht am Ufer",)), weight=1), WHEN)
    clock = Pattern(r"\d\d Uhr \d\d", examples=("12 Uhr 05",), max_chars=9)
    uhr = lake("lake-de/uhr", Slot("when", Role.PUBLISHED, clock, weight=2, required=True), TITLE, BODY)

    assert chosen(read("12 Uhr 05\nLicht am Ufer\nAm Ufer.", strange, uhr)) == "lake-de/uhr"


# --- the address ------------------------------------------------------------------------------------------------------

LAKE = AddressForm(("lake.example",), r"/(?P<section>[a-z]{1,20})/(?P<id>\d{1,9})", kinds={"films": "video"})
FILMS = lake(
    "lake-de/films",
    Slot("label", Role.RUBRIC, Phrases(("Filme",)), weight=2, required=True),
    TITLE,
    BODY,
    kind="video",
    address=LAKE,
)
PAPER = lake("lake-de/paper", Slot("label", Role.RUBRIC, Phrases(("Häfen",)), weight=2), TITLE, BODY, address=LAKE)


def test_an_address_that_names_the_kind_stands_in_for_its_label() -> None:
    text = "Licht am Ufer\nAm Ufer brannten Lichter."

    assert chosen(read(text, FILMS, PAPER, url="https://lake.example/films/17")) == "lake-de/films"
    assert chosen(read(text, FILMS, PAPER, url="https://lake.example/ports/17")) is None
    assert chosen(read(text, FILMS, PAPER)) is None


def test_an_address_of_another_edition_speaks_for_none() -> None:
    text = "Häfen\nLicht am Ufer\nAm Ufer brannten Lichter."

    assert chosen(read(text, FILMS, PAPER, url="https://shore.example/films/17")) == "lake-de/paper"


# --- lines that were joined, glued and wrapped ------------------------------------------------------------------------


@pytest.mark.parametrize(
    "text",
    [
        pytest.param(" ".join(LINES), id="all of them"),
        pytest.param("\n".join([" ".join(LINES[:4]), *LINES[4:]]), id="those of the head"),
        pytest.param("\n".join([*LINES[:4], " ".join(LINES[4:])]), id="body and foot"),
    ],
)
def test_lines_that_were_joined_are_cut_at_what_the_layout_knows(text: str) -> None:
    anchor = Pattern(
        r"LINDAU, \d{1,2}\. Mai \(Lake Wire\) -", examples=("LINDAU, 3. Mai (Lake Wire) -",), holds=("(Lake Wire)",)
    )
    lead = Slot("lead", Role.DATELINE, Opening(), weight=2, anchor=anchor)

    found = read(text, lake("lake-de/desktop", HEAD, RUBRIC, WHEN, TITLE, CAPTIONS, lead, BODY, FOOT))

    assert roles(found) == ["head", "rubric", "when", "title", "lead", "foot"]
    assert found.pieces.joined


def test_a_cut_that_makes_nothing_of_a_page_is_not_made() -> None:
    number = Pattern(r"Nr\. \d{1,4}", examples=("Nr. 17",))
    when = Slot("when", Role.PUBLISHED, CLOCK, weight=2, required=True, anchor=number)

    found = read("Licht am Ufer Nr. 17 und Dunkel", lake("lake-de/numbered", when, TITLE, BODY))

    assert (chosen(found), found.pieces.joined) == (None, False)


def test_a_caption_is_cut_off_in_front_of_what_tells_it() -> None:
    shown = Pattern(r"Im Bild:", examples=("Im Bild:",))
    caption = Slot("caption", Role.CAPTION, Pattern(r"Im Bild: [^\n]{1,80}", examples=("Im Bild: Licht",)), anchor=shown)
    layout = lake("lake-de/desktop", HEAD, WHEN, TITLE, caption, BODY)

    found = read("Seewetter\n12:05 Licht am Ufer Im Bild: die Brücke\nAm Ufer brannten Lichter.\n", layout)

    assert found.pieces.texts[1:4] == ["12:05", "Licht am Ufer", "Im Bild: die Brücke"]
    assert roles(found) == ["head", "when", "title", "caption", "body"]


def test_a_caption_that_was_joined_to_the_title_is_cut_off() -> None:
    lines = (*LINES[:3], "Licht am Ufer Foto Anna Muster Foto Anna Muster", *LINES[4:])

    found = read("\n".join(lines), DESKTOP)

    assert roles(found) == ["head", "rubric", "when", "title", "caption", "caption", "lead", "foot"]


def test_a_title_whose_last_word_stands_in_it_twice_is_left_whole() -> None:
    lines = (*LINES[:3], "Licht am Ufer und Dunkel am Ufer", *LINES[4:])

    found = read("\n".join(lines), DESKTOP)

    assert roles(found) == ["head", "rubric", "when", "title", "lead", "foot"]
    assert not found.pieces.joined


def test_the_mark_that_ends_a_text_is_a_piece_of_its_own() -> None:
    marked = evolve(DESKTOP, end_marks=("-0-",))

    found = read("\n".join([*LINES[:4], f"{LINES[4]}-0-", LINES[5]]), marked)

    assert found.pieces.texts[4:] == [LINES[4], "-0-", LINES[5]]


def test_what_an_index_glued_in_front_is_passed_over() -> None:
    found = read("id 17 " + "\n".join(LINES), evolve(DESKTOP, prefix=r"id \d{1,9} "))

    assert (found.begin, found.pieces.texts[0], chosen(found)) == (6, "Seewetter", "lake-de/desktop")


def test_a_paragraph_that_stands_twice_is_known_as_a_repeat_and_so_is_the_short_line_above_it() -> None:
    block = ("Wie es weitergeht", "Im Herbst folgt der zweite Abschnitt mit einer Straße für Fahrräder.")

    found = read("\n\n".join([*LINES[:5], *block, *block, LINES[5]]), DESKTOP)

    assert found.repeats == {7: 5, 8: 6}


def test_in_a_script_without_blanks_a_third_of_the_characters_is_enough_for_a_repeat() -> None:
    again = "今年还将在湖边建成两座新桥。"
    found = read("\n".join([*LINES[:5], again, "桥长三百米。", again, *LINES[5:]]), DESKTOP)

    assert found.repeats == {7: 5}


def test_furniture_whose_end_stands_below_it_again_is_left_whole() -> None:
    path = Slot("path", Role.BREADCRUMB, Pattern(r"Start / \p{L}{4,30}", examples=("Start / Häfen",)), weight=1)
    place = Slot("place", Role.BREADCRUMB, Copies(30), repeat=True)
    layout = lake("lake-de/desktop", path, place, RUBRIC, WHEN, TITLE, CAPTIONS, BODY)

    found = read("Start / Bootshaus\nBootshaus\n12:05\nLicht am Ufer Foto Anna Muster Foto Anna Muster\n", layout)

    assert found.pieces.texts[:2] == ["Start / Bootshaus", "Bootshaus"]


def test_a_short_line_that_stands_twice_by_itself_is_no_repeat() -> None:
    found = read("\n\n".join([*LINES[:5], "Und nun?", "Es blieb dunkel.", "Und nun?", "Es wurde hell."]), DESKTOP)

    assert found.repeats == {}
