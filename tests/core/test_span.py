"""Places in a text."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from belta_parse import Span


@st.composite
def spans(draw: st.DrawFn, most: int = 12) -> Span:
    start = draw(st.integers(0, most))
    return Span(start, draw(st.integers(start, most)))


def test_a_span_counts_code_points_and_leaves_out_its_end() -> None:
    text = "Żlobin 🌲 Brest"

    assert Span(7, 10).of(text) == "🌲 B"
    assert len(Span(7, 10)) == 3


@pytest.mark.parametrize(
    ("start", "end", "message"),
    [
        pytest.param(5, 2, "a span cannot run from 5 to 2; it needs 0 <= start <= end", id="end before start"),
        pytest.param(-1, 2, "a span cannot run from -1 to 2; it needs 0 <= start <= end", id="start before the text"),
    ],
)
def test_a_span_that_runs_backwards_is_refused(start: int, end: int, message: str) -> None:
    with pytest.raises(ValueError, match=f"^{re.escape(message)}$"):
        Span(start, end)


def test_spans_are_ordered_by_start_and_then_by_end() -> None:
    assert sorted([Span(3, 4), Span(1, 9), Span(1, 2)]) == [Span(1, 2), Span(1, 9), Span(3, 4)]


@pytest.mark.parametrize(
    ("inner", "expected"),
    [
        pytest.param(Span(2, 5), True, id="itself"),
        pytest.param(Span(3, 4), True, id="inside"),
        pytest.param(Span(2, 2), True, id="empty at its start"),
        pytest.param(Span(5, 5), True, id="empty at its end"),
        pytest.param(Span(1, 3), False, id="over its start"),
        pytest.param(Span(4, 6), False, id="over its end"),
    ],
)
def test_a_span_holds_what_lies_inside_it_edges_included(inner: Span, expected: bool) -> None:
    assert (inner in Span(2, 5)) is expected


@given(spans(), spans())
def test_two_spans_overlap_if_and_only_if_they_share_a_character(one: Span, other: Span) -> None:
    shared = set(range(one.start, one.end)) & set(range(other.start, other.end))

    # An empty span shares no character but lies inside another one: it marks a place there.
    if len(one) and len(other):
        assert one.overlaps(other) is bool(shared)
    assert one.overlaps(other) is other.overlaps(one)


@given(st.text(max_size=12), spans())
def test_a_span_gives_as_many_characters_as_it_is_long(text: str, span: Span) -> None:
    assert len(span.of(text)) == min(span.end, len(text)) - min(span.start, len(text))
