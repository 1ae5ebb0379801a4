"""The pieces of a page: lines, put together where they were wrapped."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

import pytest
from hypothesis import given
from hypothesis import strategies as st

from belta_parse.pieces import MAX_PIECES, MAX_WRAP, Pieces, physical, split_at_marks, unwrapped

LINES = st.text(st.sampled_from("aB 1.\n\r\x85"), max_size=60)


def put_together(text: str, fixed: Iterable[int] = (), opening: Iterable[int] = (), words: Iterable[str] = ()) -> list[str]:
    """The texts of the pieces of *text* with its wraps undone; *fixed* and *opening* are numbers of lines."""
    lines = physical(text)
    if not lines.suspect:
        return lines.texts
    known = [index in set(fixed) | set(opening) for index in range(len(lines))]
    return unwrapped(lines, known, set(opening), set(words)).texts


# --- lines ------------------------------------------------------------------------------------------------------------


@given(LINES)
def test_pieces_are_stripped_lines_that_are_not_blank(text: str) -> None:
    pieces = physical(text)

    stripped = [line.strip() for line in re.split(r"\r\n|\r|\n", text)]
    assert pieces.texts == [line for line in stripped if line]
    assert pieces.texts == [text[a:b] for a, b in zip(pieces.starts, pieces.ends, strict=True)]


@given(LINES)
def test_a_piece_stands_directly_below_another_if_only_blanks_and_one_line_end_are_between(text: str) -> None:
    pieces = physical(text)

    between = [text[a:b] for a, b in zip(pieces.ends, pieces.starts[1:], strict=False)]
    assert pieces.below[1:] == [bool(re.fullmatch(r"[^\r\n]*(\r\n|\r|\n)[^\r\n]*", gap)) for gap in between]


@given(LINES)
def test_a_long_page_has_the_same_lines_as_a_short_one(text: str) -> None:
    long = text + "\n" + "x" * 100_001

    assert physical(long).texts[:-1] == physical(text).texts


def test_lines_begin_behind_what_an_index_glued_in_front() -> None:
    pieces = physical("date 2023-04 Projekte\nPolitik", begin=13)

    assert (pieces.texts, pieces.starts) == (["Projekte", "Politik"], [13, 22])


def test_more_short_lines_than_a_page_can_have_are_not_read() -> None:
    table = physical("12 13\n" * (2 * MAX_PIECES))

    assert table.overfull
    assert len(table) == MAX_PIECES + 1


def test_a_long_text_may_have_as_many_lines_as_it_likes() -> None:
    book = physical((("Am Bug blüht es. " * 8) + "\n") * (MAX_PIECES + 2))

    assert not book.overfull
    assert len(book) == MAX_PIECES + 2


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param(f"{'Am Bug ' * 9}blüht\nes.", True, id="no mark at the end"),
        pytest.param(f"{'Am Bug ' * 9}am 1.\nMai ist es warm.", True, id="an ordinal at the end"),
        pytest.param(f"{'Am Bug ' * 9}„blüht“\nes.", True, id="a small letter behind a quotation"),
        pytest.param(f"{'Am Bug ' * 9}blüht.\nEs regnet.", False, id="a sentence's end"),
        pytest.param(f"{'Am Bug ' * 9}blüht\n\nes.", False, id="an empty line between"),
        pytest.param("Am Bug blüht\nes.", False, id="too short for a wrap"),
        pytest.param(f"{'Am Bug ' * 20}blüht\nes.", False, id="too long for a wrap"),
        pytest.param(f"{'Am Bug ' * 9}blüht\n{'Am Bug ' * 9}blüht", False, id="the same line again"),
    ],
)
def test_a_page_is_suspect_where_a_sentence_seems_to_run_over_the_end_of_a_line(text: str, expected: bool) -> None:
    assert physical(text).suspect is expected


# --- wraps ------------------------------------------------------------------------------------------------------------

PARAGRAPHS = (
    "Die neue Brücke über den Bug verbindet seit gestern die beiden Ufer der Stadt, und wer sie zum ersten Mal "
    "überquert, sieht den Hafen und die alte Mühle unter sich liegen.",
    "Sie kostet weniger als erwartet, denn der Stahl stammt aus einem Werk in der Nähe und wurde auf dem Fluss "
    "gebracht, was allein drei Wochen gespart hat.",
    "Im Herbst folgt der zweite Abschnitt mit einer Straße für Fahrräder.",
)


def wrapped_at(width: int, text: str) -> str:
    rows, row = [], ""
    for word in text.split():
        if row and len(row) + 1 + len(word) > width:
            rows.append(row)
            row = word
        else:
            row = f"{row} {word}" if row else word
    return "\n".join([*rows, row])


LAST_LINE_FULL = pytest.mark.xfail(reason="a paragraph whose last line is full looks as if it went on")


@pytest.mark.parametrize(
    ("width", "between"),
    [
        *(pytest.param(width, "\n\n", id=f"at {width}, empty lines between") for width in (60, 72, 76, 80, 100)),
        *(pytest.param(width, "\n", id=f"at {width}, paragraphs directly below") for width in (60, 72, 80, 100)),
        pytest.param(76, "\n", id="at 76, paragraphs directly below", marks=LAST_LINE_FULL),
    ],
)
def test_hard_wrapped_paragraphs_are_put_together(width: int, between: str) -> None:
    text = between.join(wrapped_at(width, paragraph) for paragraph in PARAGRAPHS)

    assert put_together(text) == list(PARAGRAPHS)


def test_a_page_with_longer_lines_may_hold_one_paragraph_that_is_wrapped() -> None:
    long = " ".join(PARAGRAPHS)
    text = f"{long}\n{wrapped_at(72, PARAGRAPHS[0])}"

    assert put_together(text) == [long, PARAGRAPHS[0]]


def test_a_dateline_is_fixed_but_goes_on() -> None:
    first = f"MINSK, 3. Mai (BelTA) - {PARAGRAPHS[0]}"
    text = f"{' '.join(PARAGRAPHS)}\nFoto von Oleg Beispiel\n{wrapped_at(72, first)}"

    assert put_together(text, fixed=[1], opening=[2]) == [" ".join(PARAGRAPHS), "Foto von Oleg Beispiel", first]


def test_what_is_fixed_is_no_part_of_the_line_above() -> None:
    text = f"{wrapped_at(72, PARAGRAPHS[0])}\nAbonnieren Sie uns auf"

    assert put_together(text, fixed=[3]) == [*put_together(wrapped_at(72, PARAGRAPHS[0])), "Abonnieren Sie uns auf"]


def test_a_page_with_longer_lines_whose_paragraphs_are_wrapped_is_put_together() -> None:
    long = " ".join(PARAGRAPHS)
    text = "\n".join([long, "", *(wrapped_at(60, paragraph) + "\n" for paragraph in PARAGRAPHS)])

    assert put_together(text) == [long, *PARAGRAPHS]


def test_one_wrapped_paragraph_leaves_the_short_lines_elsewhere_alone() -> None:
    rows = ["Der Fahrplan der neuen Fähre, wie ihn die Stadt gestern nannte", "Pinsk 12:05", "Brest 14:10"]
    above = "Gestern wurde in Brest eine Brücke eröffnet, und zwar von der"
    text = "\n".join([*rows, "", " ".join(PARAGRAPHS), "", above, "gut gelaunten Ministerin Muster."])

    assert put_together(text) == [*rows, " ".join(PARAGRAPHS), f"{above} gut gelaunten Ministerin Muster."]


def test_a_page_of_fixed_lines_has_nothing_to_put_together() -> None:
    rows = ["Abonnieren Sie uns auf allen Kanälen, die Sie schon kennen und", "Wetter"]

    assert put_together("\n".join([" ".join(PARAGRAPHS), *rows]), fixed=[1, 2]) == [" ".join(PARAGRAPHS), *rows]


def test_a_line_that_ends_in_a_function_word_was_wrapped() -> None:
    above = "Gestern wurde in Brest eine Brücke eröffnet, und zwar von der"

    assert put_together(f"{above}\nMinisterin Muster.", words=["der"]) == [f"{above} Ministerin Muster."]


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("Brot\nSalz\nMehl\nMilch", id="a list of words"),
        pytest.param(
            "Die neue Brücke über den Bug verbindet seit gestern beide Ufer\nSie kostet weniger als erwartet.",
            id="a headline over its lead",
        ),
        pytest.param(f"{PARAGRAPHS[2]}\n{PARAGRAPHS[2]}", id="the same line twice"),
        pytest.param(f"{PARAGRAPHS[0]}\n{PARAGRAPHS[1]}", id="paragraphs of one line"),
    ],
)
def test_lines_that_were_not_wrapped_stay_as_they_are(text: str) -> None:
    assert put_together(text) == text.split("\n")


def test_a_list_beside_a_long_paragraph_stays_a_list() -> None:
    rows = ["Brot aus der Bäckerei am Markt von Pinsk, gestern gebacken, und", "das Salz", "Mehl", "Milch", "Quark"]
    text = "\n".join([" ".join(PARAGRAPHS), *rows])

    assert put_together(text) == [" ".join(PARAGRAPHS), f"{rows[0]} {rows[1]}", *rows[2:]]


@pytest.mark.parametrize(
    ("above", "below", "expected"),
    [
        pytest.param("und die Nord-", "Süd-Brücke", "und die Nord-Süd-Brücke", id="a compound is glued"),
        pytest.param("alle Vor-", "und Nachteile", "alle Vor- und Nachteile", id="a second member keeps its blank"),
        pytest.param("er kam -", "und ging", "er kam - und ging", id="a dash keeps its blank"),
        pytest.param("die Nord-", "„Süd“-Brücke", "die Nord- „Süd“-Brücke", id="so does a quotation"),
    ],
)
def test_a_wrap_behind_a_hyphen_tells_a_compound_from_two_members(above: str, below: str, expected: str) -> None:
    start = "Am Bug blüht es heute wie in keinem anderen Frühling zuvor, "

    assert put_together(f"{start}{above}\n{below} ist zu sehen.", words=[above.split()[-1]]) == [
        f"{start}{expected} ist zu sehen."
    ]


def test_a_paragraph_of_thirty_thousand_lines_is_put_together_in_one_go() -> None:
    row = f"am Bug blüht es heute, und alle gehen {'wirklich ' * 7}hin"

    found = put_together("\n".join([row + str(number % 10) for number in range(30_000)]))

    assert [len(text) for text in found] == [30_000 * (len(row) + 2) - 1]


def test_pages_in_a_script_without_blanks_are_put_together() -> None:
    row = "布列斯特的新桥昨天通车，两岸的居民都来到河边观看仪式，孩子们在桥上放飞了风筝，老人们则坐在长椅上回忆过去的渡船"

    assert put_together("\n".join([row, row[::-1], "通车。"])) == [f"{row} {row[::-1]} 通车。"]


def test_the_first_line_behind_a_dateline_goes_on_unless_it_ends_a_sentence() -> None:
    lead = "LINDAU, 3. Mai (Lake Wire) - Am Ufer brannten gestern abend viele Lichter am"
    text = f"{lead}\nMontag.\nDie Fähre fuhr nicht.\n"

    assert put_together(text, opening=[0]) == [f"{lead} Montag.", "Die Fähre fuhr nicht."]
    assert put_together(text.replace(" am\n", ".\n"), opening=[0]) == [f"{lead[:-3]}.", "Montag.", "Die Fähre fuhr nicht."]


# --- end marks --------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("Es blüht am Bug.-0-", ["Es blüht am Bug.", "-0-"], id="at the end"),
        pytest.param("Es blüht. -0- Wetter", ["Es blüht.", "-0-", "Wetter"], id="in the middle"),
        pytest.param("Es blüht.-0-Wetter", ["Es blüht.", "-0-", "Wetter"], id="glued on both sides"),
        pytest.param("-0-", ["-0-"], id="alone"),
        pytest.param("Es blüht. -0- -0-", ["Es blüht.", "-0-", "-0-"], id="twice"),
        pytest.param("Es steht 10-0-1", ["Es steht 10-0-1"], id="not in a score"),
        pytest.param("Es blüht.", ["Es blüht."], id="none"),
    ],
)
def test_the_mark_that_ends_a_text_is_a_piece_of_its_own(text: str, expected: list[str]) -> None:
    page = f"Lichter in Brest\n{text}\n"

    pieces = split_at_marks(physical(page), ("-0-",))

    assert pieces.texts == ["Lichter in Brest", *expected]
    assert pieces.texts == [page[a:b] for a, b in zip(pieces.starts, pieces.ends, strict=True)]


def test_pieces_have_a_length() -> None:
    assert len(Pieces()) == 0


@pytest.mark.parametrize("width", [MAX_WRAP + 8, 200])
def test_lines_longer_than_any_wrap_are_paragraphs(width: int) -> None:
    words: Sequence[str] = ("Am", "Bug", "blüht", "es") * 40
    text = wrapped_at(width, " ".join(words))

    assert put_together(text) == text.split("\n")
