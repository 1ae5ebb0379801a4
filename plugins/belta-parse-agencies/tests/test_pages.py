"""Labelled pages: invented articles in the shape of agencies' pages, plain and with their furniture, read part by part."""

from __future__ import annotations

from pathlib import Path

import pytest
from belta_parse_agencies import plugin

from belta_parse import Parser
from belta_parse.labelled import LabelledPage, read

PAGES = sorted((Path(__file__).parent / "pages").glob("*/*.page"))


@pytest.fixture(scope="module")
def parser() -> Parser:
    return Parser([plugin], discover=False)


def _page(path: Path) -> LabelledPage:
    return read(path.read_text(encoding="utf-8"))


@pytest.mark.parametrize("path", PAGES, ids=lambda path: f"{path.parent.name}/{path.stem}")
def test_every_part_of_a_labelled_page_is_what_its_label_says(path: Path, parser: Parser) -> None:
    page = _page(path)

    result = parser.parse(page.text)

    got = [(str(segment.role), segment.span.of(page.text)) for segment in result.segments]
    assert got == [(segment.role, page.text[segment.start : segment.end]) for segment in page.segments]


@pytest.mark.parametrize("path", PAGES, ids=lambda path: f"{path.parent.name}/{path.stem}")
def test_a_labelled_page_has_the_layout_and_the_times_of_its_header(path: Path, parser: Parser) -> None:
    page = _page(path)

    result = parser.parse(page.text)

    article, line = result.article, result.article.dateline
    assert result.layout == page.headers["layout"]
    assert (article.published.isoformat() if article.published else None) == page.headers.get("published")
    assert (article.updated.isoformat() if article.updated else None) == page.headers.get("updated")
    assert (line.date.isoformat() if line and line.date else None) == page.headers.get("date")
    assert not article.truncated
