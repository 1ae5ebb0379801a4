"""What a page says, as typed values."""

from __future__ import annotations

import pytest
from attrs import fields
from attrs.exceptions import FrozenInstanceError

from belta_parse import Article, Block, Segment, Span


def test_a_segment_is_a_span_with_a_role() -> None:
    segment = Segment("title", 3, 9)

    assert (segment.span, segment.slot) == (Span(3, 9), None)


def test_an_article_of_which_nothing_is_known_is_empty_and_not_cut() -> None:
    empty = Article()

    values = {getattr(empty, attribute.name) for attribute in fields(Article)}

    assert values == {None, (), False}


def test_the_text_of_an_article_is_its_blocks_one_a_line() -> None:
    article = Article(body=(Block("subhead", "Lichter", 0, 7), Block("paragraph", "Am Bug.", 8, 15)))

    assert article.text == "Lichter\nAm Bug."
    assert Article().text == ""


def test_records_cannot_be_changed() -> None:
    block = Block("paragraph", "Am Bug.", 0, 7)

    with pytest.raises(FrozenInstanceError):
        block.text = "Am Dnepr."  # type: ignore[misc]
