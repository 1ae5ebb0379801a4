"""What a page says, as typed, frozen values. None means "not on the page" and nothing else; places are offsets into it."""

from __future__ import annotations

from datetime import date as Date
from datetime import datetime as DateTime
from datetime import time as Time

from attrs import field, frozen

from belta_parse.dateline_record import Dateline
from belta_parse.span import Span

__all__ = ["Article", "Block", "Caption", "Dateline", "Item", "Related", "Segment", "Weather"]


SegmentRow = tuple[str, int, int, str | None]
"""A segment as a plain tuple: role, start, end, slot."""


@frozen
class Segment:
    """A stretch of the page with one role. A page's segments tile it: no gap, no overlap, none empty.

    >>> Segment("title", 0, 5, slot="headline").span.of("Licht am Ufer")
    'Licht'
    """

    role: str
    start: int
    end: int
    slot: str | None = None
    """The layout's own name for the part."""

    @property
    def span(self) -> Span:
        """The stretch as a span."""
        return Span(self.start, self.end)


@frozen
class Weather:
    """The weather on the day of the crawl.

    >>> Weather("Minsk", "heiter", 15).celsius
    15
    """

    place: str
    condition: str | None
    celsius: int


@frozen
class Caption:
    """A caption or a credit; printed twice, as BelTA does, it is one with two `copies`, and its place is the first's.

    >>> Caption("Foto von Anna Muster", "Anna Muster", 2, 0, 20).copies
    2
    """

    text: str
    credit: str | None
    """Whose picture it is, as printed."""
    copies: int
    start: int
    end: int


@frozen
class Block:
    r"""A part of the body: ``paragraph``, ``subhead``, ``list_item`` or ``note``; a wrapped one's lines joined by a blank.

    >>> Article(body=(Block("subhead", "Licht", 0, 5), Block("paragraph", "Es brennt.", 6, 16))).text
    'Licht\nEs brennt.'
    """

    kind: str
    text: str
    start: int
    end: int


@frozen
class Related:
    """Another article that is announced before the footer; no body.

    >>> Related("Licht am Ufer", None, 0, 26).lead is None
    True
    """

    title: str
    lead: str | None
    start: int
    end: int


@frozen
class Item:
    """One article of a listing.

    >>> from datetime import date, time
    >>> Item(date(2025, 9, 22), time(12, 5), "Sport", "Licht am Ufer", None, 0, 40).time.isoformat("minutes")
    '12:05'
    """

    date: Date | None
    time: Time | None
    rubric: str | None
    title: str
    lead: str | None
    start: int
    end: int


# Without slots: a frozen class fills a dictionary in half the time that its slots take, and these have many fields.
@frozen(slots=False)
class Article:
    """What one page says. Of a page that no layout explains, all is None or empty.

    >>> Article(title="Licht am Ufer").published is None
    True
    """

    crawled: Date | None = None
    """The banner's day: when the page was fetched. Never the day of publication."""
    weather: Weather | None = None
    rubric: str | None = None
    published: DateTime | Date | None = None
    """With the agency's time zone; a bare date if only a day is printed."""
    updated: DateTime | Date | None = None
    title: str | None = None
    byline: str | None = None
    captions: tuple[Caption, ...] = ()
    dateline: Dateline | None = None
    body: tuple[Block, ...] = ()
    related: tuple[Related, ...] = ()
    items: tuple[Item, ...] = ()
    footer: tuple[str, ...] = ()
    truncated: bool = field(default=False)

    @property
    def text(self) -> str:
        """The body's blocks, one a line."""
        return "\n".join(block.text for block in self.body)
