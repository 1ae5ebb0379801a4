"""What closes a text on the line of its last sentence."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from belta_parse import Pattern
from belta_parse.closing import LAST, without_closings
from belta_parse.pieces import physical

CLOSINGS = (
    Pattern(r"Enditem|[A-Z]{3}(?: [A-Z]{3}){0,3}", examples=("Enditem", "PTI ABC XYZ")),
    Pattern(r"[(（]\w{1,9}[)）]\.?", examples=("(LAKE).", "（完）")),
)


@pytest.mark.parametrize(
    ("line", "pieces"),
    [
        ("Prices remain high. Enditem", ["Prices remain high.", "Enditem"]),
        ('"Water for two summers," he said.  PTI ABC', ['"Water for two summers," he said.', "PTI ABC"]),
        ("Er sagte: „Gut.“ PTI", ["Er sagte: „Gut.“", "PTI"]),
        ("Le cicogne sono tornate.(LAKE).", ["Le cicogne sono tornate.", "(LAKE)."]),
        ("比赛持续三天。（完）", ["比赛持续三天。", "（完）"]),
        ("They fear for U.S. GDP", ["They fear for U.S. GDP"]),
        ("It is done Enditem", ["It is done Enditem"]),
        ("It is done. Yes", ["It is done. Yes"]),
        ("Enditem", ["Enditem"]),
        ("", []),
    ],
)
def test_a_closing_behind_a_sentence_is_a_piece_of_its_own(line: str, pieces: list[str]) -> None:
    assert pieces == without_closings(physical(line), CLOSINGS).texts


def test_only_the_last_lines_can_close_a_text() -> None:
    page = "It rains. Enditem\n" + "It rains on.\n" * LAST

    assert physical(page).texts == without_closings(physical(page), CLOSINGS).texts


@given(st.text(alphabet="Ab. \nP()T", max_size=80))
def test_pieces_are_found_at_their_places_and_nothing_but_blanks_is_lost(text: str) -> None:
    before, after = physical(text), without_closings(physical(text), CLOSINGS)

    assert [text[start:end] for start, end in zip(after.starts, after.ends, strict=True)] == after.texts
    assert "".join("".join(before.texts).split()) == "".join("".join(after.texts).split())
    assert len(after.texts) == len(after.below)
