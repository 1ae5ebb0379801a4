"""What it is to break a law: one sentence, the page, and the page in labelled form, ready to be kept as a fixture."""

from __future__ import annotations

from collections.abc import Mapping

from attrs import define, field, frozen

from belta_parse.records import Segment
from belta_parse.span import Span
from belta_parse.testing.labels import labelled_form

__all__ = ["LawBroken", "Verdict"]


@define(eq=False)
class LawBroken(AssertionError):
    """A law that a layout or an enricher does not keep, with the shortest page found on which it does not.

    >>> print(LawBroken("stays on the page", "a span is empty", "Am Bug", Span(3, 3)))
    stays on the page: a span is empty at 3..3 ('')
    on this page:
    <BLANKLINE>
    #! law: stays on the page
    unknown + Am Bug
    <BLANKLINE>
    """

    law: str
    """Its name, as in `belta_parse.testing.LAYOUT_LAWS` and `ENRICHER_LAWS`."""
    sentence: str
    text: str | None = None
    span: Span | None = None
    segments: tuple[Segment, ...] = ()
    headers: Mapping[str, str] = field(factory=dict)
    """Of the page in labelled form, beside the law's: how the page must be read."""

    def __str__(self) -> str:
        place = f" at {self.span.start}..{self.span.end} ({self._said()!r})" if self.span is not None else ""
        return f"{self.law}: {self.sentence}{place}{self._page()}"

    def _page(self) -> str:
        if not self.text:
            return "" if self.text is None else "\non the page without any text"
        headers = {"law": self.law, **self.headers}
        return f"\non this page:\n\n{labelled_form(self.text, self.segments, headers)}"

    def _said(self) -> str:
        said = self.span.of(self.text) if self.span is not None and self.text is not None else ""
        return said if len(said) <= 60 else f"{said[:57]}..."


@frozen
class Verdict:
    """Whether one thing keeps one law.

    >>> Verdict("rivers", "is JSON").ok, Verdict("rivers", "is JSON", LawBroken("is JSON", "a set is none")).ok
    (True, False)
    """

    what: str
    """A layout or an enricher, by name."""
    law: str
    problem: LawBroken | None = None
    skipped: str | None = None
    """Why the law was not tried, if it was not."""

    @property
    def ok(self) -> bool:
        """Whether the law is kept, as far as anybody tried."""
        return self.problem is None
