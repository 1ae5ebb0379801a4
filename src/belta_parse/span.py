"""Places in a text."""

from __future__ import annotations

from attrs import Attribute, field, frozen

__all__ = ["Span"]


def _ordered(span: Span, _: Attribute[int], end: int) -> None:
    if not 0 <= span.start <= end:
        raise ValueError(f"a span cannot run from {span.start} to {end}; it needs 0 <= start <= end")


@frozen(order=True)
class Span:
    """A half-open range ``[start, end)`` of a text, in Unicode code points.

    Refuses an end before its start and a negative start by `ValueError`.

    >>> Span(2, 5).of("belarus")
    'lar'
    """

    start: int
    end: int = field(validator=_ordered)

    def of(self, text: str) -> str:
        """The part of *text* that this span covers."""
        return text[self.start : self.end]

    def __len__(self) -> int:
        return self.end - self.start

    def __contains__(self, other: Span) -> bool:
        """Whether *other* lies inside this span; an empty span at either edge does."""
        return self.start <= other.start and other.end <= self.end

    def overlaps(self, other: Span) -> bool:
        """Whether the two share at least one character."""
        return self.start < other.end and other.start < self.end
