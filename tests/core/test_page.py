"""A page keeps its text; views, readings and lines are derived from it."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from belta_parse import Line, Page, Span
from belta_parse.page import BLANKS, FOLD, HYPHENS, INVISIBLE, lines

ODD = st.text(st.sampled_from("aß \r\n&;#x6gtamp" + BLANKS + HYPHENS + INVISIBLE + "\x85Ãâ¤€“\ud800\0"), max_size=40)


# --- lines ------------------------------------------------------------------------------------------------------------


@given(ODD)
def test_lines_tile_the_text(text: str) -> None:
    assert "".join(line.span.of(text) for line in lines(text)) == text


@given(ODD)
def test_a_line_ends_at_a_line_end_and_holds_no_other(text: str) -> None:
    found = lines(text)

    assert all(re.fullmatch(r"[^\r\n]*(\r\n|\r|\n)", line.span.of(text)) for line in found[:-1])


def test_lines_are_counted_from_one_as_editors_do() -> None:
    page = Page("Politik\r\n\rTitel")

    assert page.lines == (
        Line(1, Span(0, 9), "Politik"),
        Line(2, Span(9, 10), ""),
        Line(3, Span(10, 15), "Titel"),
    )


@pytest.mark.parametrize("character", ["\x0b", "\x0c", "\x1c", "\x85", "\u2028", "\u2029"])
def test_a_line_does_not_end_where_python_would_end_it(character: str) -> None:
    assert [line.body for line in lines(f"Brest{character}Minsk")] == ["Brest Minsk"]


# --- the view ---------------------------------------------------------------------------------------------------------


@given(ODD)
def test_the_view_is_as_long_as_the_text(text: str) -> None:
    assert len(Page(text).view) == len(text)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("14.\u00a0April", "14. April", id="no-break space"),
        pytest.param("1\u202f000", "1 000", id="narrow no-break space"),
        pytest.param("a\u3000b\tc", "a b c", id="ideographic space and tab"),
        pytest.param("Nord\u2011Süd", "Nord-Süd", id="no-break hyphen"),
        pytest.param("MINSK \u2013 Am\u2014", "MINSK \u2013 Am\u2014", id="dashes are printed on purpose"),
        pytest.param("\u22123 °C", "\u22123 °C", id="a minus is a sign"),
    ],
)
def test_the_view_folds_odd_blanks_and_hyphens_and_nothing_else(text: str, expected: str) -> None:
    assert Page(text).view == expected


def test_every_fold_is_one_character_for_one() -> None:
    assert {len(folded) for folded in FOLD.values()} == {1}


# --- the reading ------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("text", "expected", "removed"),
    [
        pytest.param("Mi\u00adni\u200bster", "Minister", {"invisible characters"}, id="soft hyphen and zero width"),
        pytest.param("\ufeffMINSK", "MINSK", {"invisible characters"}, id="byte order mark"),
        pytest.param("Bug &amp; Dnepr", "Bug & Dnepr", {"character references"}, id="named reference"),
        pytest.param("&#66;&#x75;g", "Bug", {"character references"}, id="numbers"),
        pytest.param("14.&nbsp;April", "14. April", {"character references"}, id="a blank is folded"),
        pytest.param("a&#10;b&#13;c", "a b c", {"character references"}, id="a line end becomes a blank"),
        pytest.param("Mi&shy;nister", "Minister", {"character references"}, id="what nobody reads is taken out"),
        pytest.param("Mi\u00adnister &amp; Rat", "Minister & Rat", {"invisible characters", "character references"}, id="both"),
    ],
)
def test_the_reading_is_what_a_reader_sees(text: str, expected: str, removed: set[str]) -> None:
    reading = Page(text).reading

    assert (reading.text, reading.removed) == (expected, removed)


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("Bug", id="plain"),
        pytest.param("Brot & Salz; R&D", id="ampersand"),
        pytest.param("&nosuchname; x", id="unknown reference"),
        pytest.param("S\u00c3o Tom\u00e9", id="a capital with a tilde"),
        pytest.param("\u00e2nimo", id="a letter with a circumflex"),
    ],
)
def test_a_reading_with_nothing_to_take_out_is_the_view_itself(text: str) -> None:
    page = Page(text)

    assert (page.reading.text, page.reading.offsets) == (page.view, None)


@pytest.mark.parametrize(
    ("text", "expected", "place"),
    [
        pytest.param("Br\u00c3\u00bccke", "Brücke", "\u00c3\u00bc", id="Latin-1"),
        pytest.param("\u00e2\u20ac\u017eBug\u00e2\u20ac\u0153", "„Bug“", "\u00e2\u20ac\u017e", id="Windows-1252"),
        pytest.param("\u00e2\u20ac\u009dBug", "”Bug", "\u00e2\u20ac\u009d", id="a byte that Windows-1252 leaves open"),
        pytest.param("14.\u00c2\u00a0April \u00c3\u00bc", "14. April ü", "\u00c3\u00bc", id="the blank was folded"),
    ],
)
def test_wrongly_decoded_text_is_read_right_and_its_first_place_is_kept(text: str, expected: str, place: str) -> None:
    reading = Page(text).reading

    assert reading.text.replace("\u00c2", "") == expected
    assert reading.mojibake is not None
    assert reading.mojibake.of(text) == place


@given(st.lists(st.sampled_from("äöüßÄÖÜ„“”–—…éšžČбелтаяь"), min_size=1))
def test_german_and_belarusian_letters_are_read_right_however_they_were_misread(letters: list[str]) -> None:
    wrong = "".join(letters).encode("utf-8").decode("latin-1")

    reading = Page(f"\u00c3\u00bc {wrong}").reading

    assert reading.text == f"ü {''.join(letters)}"


@pytest.mark.parametrize("said", ["Рух у Гродне", "хор", "白通社明斯克4月19日电。", "大桥，通车"])
def test_scripts_other_than_latin_are_read_right_where_they_were_misread(said: str) -> None:
    page = Page(said.encode("utf-8").decode("latin-1"))

    assert page.reading.text == said
    assert [page.reading.origin(n) for n in range(len(said))] == [len(said[:n].encode("utf-8")) for n in range(len(said))]


@pytest.mark.parametrize("said", ["soft\u00adhyphen, café\u00a0»", "Ð Ñ", "Ã and Ð", "soft\u00adhyphen é°°"])
def test_letters_that_only_look_misread_stay(said: str) -> None:
    assert Page(said).reading.text == said.replace("\u00ad", "").replace("\u00a0", " ")


@given(ODD)
def test_every_character_of_the_reading_leads_back_to_its_place(text: str) -> None:
    page = Page(text)
    reading = page.reading

    places = [reading.origin(index) for index in range(len(reading.text) + 1)]

    assert places == sorted(places)
    assert places[-1] == len(text)
    assert not reading.text or places[0] == 0


def test_the_first_character_read_owns_what_was_taken_out_before_it() -> None:
    reading = Page("\ufeff\u200bBug").reading

    assert [reading.origin(index) for index in range(4)] == [0, 3, 4, 5]


def test_pages_are_equal_by_text_and_address() -> None:
    assert Page("Bug") == Page("Bug")
    assert Page("Bug") != Page("Bug", "https://lake.example/1")
