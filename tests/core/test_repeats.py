"""Lines that an extractor printed twice."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from belta_parse import Parser
from belta_parse.repeats import repeats_in

CORE = Parser(discover=False)
PAGES = sorted((Path(__file__).parents[2] / "docs" / "examples" / "pages").glob("*.txt"))
LINES = st.lists(st.sampled_from(("Lida", "Brest", "Am Ufer brannten tausend Lichter.", "Der Zug fährt um fünf Uhr früh ab.")))


@given(LINES, st.integers(0, 5))
def test_a_repeat_stands_behind_what_it_repeats_and_says_the_same(texts: list[str], lead: int) -> None:
    for index, before in repeats_in(texts, min(lead, len(texts))).items():
        assert before < index
        assert texts[before] == texts[index]


@pytest.mark.parametrize("page", PAGES, ids=lambda path: path.stem)
def test_a_page_printed_twice_has_the_record_of_one(page: Path) -> None:
    text = page.read_text(encoding="utf-8")
    once, twice = CORE.parse(text), CORE.parse(f"{text.rstrip()}\n{text}")

    assert twice.article == once.article
    assert twice.layout == once.layout
