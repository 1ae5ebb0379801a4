"""Segments tile the page, whatever the pieces are."""

from __future__ import annotations

from array import array

import pytest
from hypothesis import given
from hypothesis import strategies as st

from belta_parse.pieces import physical
from belta_parse.tiling import at_origin, rows

TEXTS = st.text(st.sampled_from("ab \r\n"), max_size=40)


def tiled(text: str, begin: int = 0, lead: tuple[int, int] = (-1, 0)) -> list[tuple[str, str]]:
    pieces = physical(text, begin)
    labels = [(f"r{n}", f"s{n}") for n in range(len(pieces))]
    return [(role, text[a:b]) for role, a, b, _ in rows(text, pieces, labels, begin, lead)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("", [], id="no text"),
        pytest.param(" \n", [("blank", " \n")], id="blanks"),
        pytest.param("a\nb", [("r0", "a\n"), ("r1", "b")], id="a line keeps its end"),
        pytest.param("a\n\nb\n", [("r0", "a\n"), ("blank", "\n"), ("r1", "b\n")], id="an empty line stands by itself"),
        pytest.param("\n  a \r\n\r\nb\r\n \n", [
            ("blank", "\n"), ("r0", "  a \r\n"), ("blank", "\r\n"), ("r1", "b\r\n"), ("blank", " \n")
        ], id="blanks at a line's edges are the line's"),
        pytest.param("a\r\rb", [("r0", "a\r"), ("blank", "\r"), ("r1", "b")], id="carriage returns"),
    ],
)  # fmt: skip
def test_a_piece_has_its_line_and_the_lines_between_are_blank(text: str, expected: list[tuple[str, str]]) -> None:
    assert tiled(text) == expected


def test_what_an_index_glued_in_front_is_a_segment_of_its_own() -> None:
    assert tiled("date 2023-04 a\nb", begin=13) == [("chrome", "date 2023-04 "), ("r0", "a\n"), ("r1", "b")]


def test_what_an_index_glued_in_front_may_be_followed_by_blank_lines() -> None:
    assert tiled("date 2023-04 \n\na", begin=13) == [("chrome", "date 2023-04 "), ("blank", "\n\n"), ("r0", "a")]


def test_a_dateline_is_cut_off_its_paragraph() -> None:
    assert tiled("a: b\nc", lead=(0, 3)) == [("dateline", "a: "), ("paragraph", "b\n"), ("r1", "c")]


def test_a_dateline_with_nothing_behind_it_is_the_whole_line() -> None:
    assert tiled("a:\nc", lead=(0, 2)) == [("r0", "a:\n"), ("r1", "c")]


@given(TEXTS, st.data())
def test_the_segments_tile_every_text(text: str, data: st.DataObject) -> None:
    pieces = physical(text)
    index = data.draw(st.integers(-1, len(pieces) - 1))
    end = data.draw(st.integers(pieces.starts[index], pieces.ends[index])) if index >= 0 else 0
    lead = (index, end) if index >= 0 and end > pieces.starts[index] else (-1, 0)

    segments = tiled(text, lead=lead)

    assert "".join(part for _, part in segments) == text
    assert all(part for _, part in segments)


def test_what_was_taken_out_of_the_reading_belongs_to_what_stands_before_it() -> None:
    # The page: BOM, a, line end, soft hyphen, b.
    found = [("r0", 0, 2, None), ("r1", 2, 3, None)]

    assert at_origin(found, array("i", [0, 2, 4, 5]), 5) == [("r0", 0, 4, None), ("r1", 4, 5, None)]


def test_a_segment_that_is_nothing_on_the_page_is_left_out() -> None:
    # A reference that stands for two characters, cut between them.
    found = [("r0", 0, 1, None), ("r1", 1, 2, None), ("r2", 2, 3, None)]

    assert at_origin(found, array("i", [0, 0, 5, 6]), 6) == [("r1", 0, 5, None), ("r2", 5, 6, None)]
