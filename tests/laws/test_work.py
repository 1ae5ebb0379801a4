"""Work is counted: matcher calls and table cells grow with the page, and hardly with the number of layouts."""

from __future__ import annotations

import pytest
from attrs import evolve
from hypothesis import given, settings

from belta_parse import Parser
from belta_parse.layouts import belta_parse_layouts
from belta_parse.testing import AdHoc, Drawn, pages

PARSER = Parser(discover=False)
LAYOUTS = list(belta_parse_layouts())
MANY = 4

HOSTILE = {
    "capitals": "A" * 1000,
    "blanks": " " * 1000,
    "line ends": "\n" * 1000,
    "carriage returns": "\r" * 1000,
    "digits": "1" * 1000,
    "quotes": '"„' * 500,
    "agencies": "(BelTA) " * 120,
    "banners": "flag Montag, 4 Mai 2026\n" * 40,
    "heads": "MINSK, 3. Mai, MINSK, " * 45,
    "references": "&quot;&nbsp;" * 80,
    "nothing to see": "\u200b\u00ad" * 500,
    "images": "![](" * 250,
    "commas": ", " * 500,
    "captions": "Foto: " * 160,
    "phrases": "Alle Nachrichten " * 60,
}


def work(parser: Parser, text: str) -> int:
    reading = parser.read(text)
    return reading.signals.work + sum(alignment.cells for alignment in reading.ranked)


@pytest.mark.parametrize("text", HOSTILE.values(), ids=HOSTILE)
def test_work_grows_with_the_text_and_no_faster(text: str) -> None:
    shorter, longer = work(PARSER, text * 8), work(PARSER, text * 8 * MANY)

    assert longer <= 1.25 * MANY * shorter + 200


@settings(max_examples=20)
@given(pages(LAYOUTS[1]))
def test_a_page_said_again_and_again_costs_no_more_than_its_share(page: Drawn) -> None:
    assert work(PARSER, page.text * MANY * MANY) <= 1.5 * MANY * work(PARSER, page.text * MANY)


def test_forty_layouts_more_cost_no_more_matcher_calls_than_their_own_words() -> None:
    others = [evolve(LAYOUTS[0], name=f"other-{n}/form") for n in range(40)]
    many = Parser([AdHoc(others)], discover=False)
    text = "Projekte\nAlle Nachrichten\nPolitik\n14 April 2023, 09:42\n\nTitel\n\nMINSK, 14. April (BelTA) - Am Bug.\n"

    assert many.read(text).signals.work == PARSER.read(text).signals.work
