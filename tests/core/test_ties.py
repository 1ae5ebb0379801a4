"""Which of several layouts is meant that explain a page equally well."""

from __future__ import annotations

import pytest

from belta_parse import DatelineForm, Layout, Opening, Parser, Prose, Role, Slot
from belta_parse.testing import AdHoc


def wire(name: str, language: str, words: str, *marks: str) -> Layout:
    return Layout(
        f"{name}-{language}/plain",
        name,
        language,
        datelines=[DatelineForm(f"{name}-{language}", marks=marks)],
        function_words=words.split(),
        slots=(
            Slot("title", Role.TITLE, Prose(max_chars=80)),
            Slot("lead", Role.DATELINE, Opening(), weight=1),
            Slot("body", Role.PARAGRAPH, Prose(), repeat=True),
        ),
    )


LAYOUTS = [
    wire("lake", "de", "der die und ist am", "Lake Wire"),
    wire("lake", "en", "the and of is at", "Lake Wire"),
    wire("shore", "en", "the and of is at", "Shore Press"),
    wire("alp", "en", "the and of is at", "Alp News"),
]
PARSER = Parser([AdHoc(LAYOUTS)], discover=False, disable="belta-de")


@pytest.mark.parametrize(
    ("lead", "layout"),
    [
        pytest.param("LINDAU (Lake Wire) - Der See ist ruhig und die Fähre fährt.", "lake-de/plain", id="German"),
        pytest.param("LINDAU (Lake Wire) - The lake is calm and the ferry runs.", "lake-en/plain", id="English"),
        pytest.param("LINDAU (Shore Press/Alp News) - The lake is calm.", "shore-en/plain", id="the agency named first"),
        pytest.param("LINDAU (Alp News/Shore Press) - The lake is calm.", "alp-en/plain", id="the other one first"),
        pytest.param("LINDAU (Alp News) - 3:1", "alp-en/plain", id="no word of any language"),
    ],
)
def test_of_equals_the_layout_of_the_language_and_of_the_first_agency_is_meant(lead: str, layout: str) -> None:
    assert PARSER.parse(f"Lindau\n\n{lead}\n").layout == layout
