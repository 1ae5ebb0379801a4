"""The two questions of this package, asked of a bare text."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import suppress

from belta_parse_quotes_de.formulas import Formulas
from belta_parse_quotes_de.mentions import Mention
from belta_parse_quotes_de.people import People
from belta_parse_quotes_de.prose import Block, blocks_of, folded
from belta_parse_quotes_de.quotes import Quotes
from belta_parse_quotes_de.values import Attribution, Quotation


def quotations(text: str) -> tuple[Quotation, ...]:
    """The quotations of *text* in order, none inside another; never raises for any string.

    A quotation goes from its opening to its closing mark, both included. Names, titles of works and single words in
    marks are none. Offsets are code points.

    >>> text = "„Wir warten“, sagte Anna Muster."
    >>> [(found.speaker, found.cue, text[found.start : found.end]) for found in quotations(text)]
    [('Anna Muster', 'sagte', '„Wir warten“')]
    """
    page = _Page(text)
    if len(text) <= _LARGEST:
        _PAGES.append(page)
    return tuple([reading.quotation for reading in page.readings])


def attributions(text: str) -> tuple[Attribution, ...]:
    """The attributions of *text* in order, none inside another; never raises for any string.

    >>> [(a.source, a.cue) for a in attributions("Es schneit, teilte der Wetterdienst am Montag mit.")]
    [('Wetterdienst', 'teilte … mit')]
    """
    page = next((page for page in _pages() if page.text == text), None) or _Page(text)
    return tuple(Formulas(page.view, page.people, page.readings).read(page.blocks))


class _Page:
    """A text with its quotations, which both questions need."""

    __slots__ = ("blocks", "people", "readings", "text", "view")

    def __init__(self, text: str) -> None:
        self.text = text
        self.view = folded(text)
        self.blocks = blocks_of(text)
        self.people = People(self.view)
        self.readings = Quotes(self.view, self.people).read(self.blocks)


_PAGES: deque[_Page] = deque(maxlen=1)
"""The page asked last for its quotations: who asks for those mostly asks for the attributions next, and once."""
_LARGEST = 50_000
"""Characters of a text that is worth keeping for that."""


def _pages() -> Iterator[_Page]:
    """The page of `_PAGES`, which is forgotten; none if another thread was faster."""
    with suppress(IndexError):
        yield _PAGES.pop()


def read(
    view: str, blocks: Sequence[Block], people: Callable[[], Iterable[Mention]] = tuple
) -> tuple[tuple[Quotation, ...], tuple[Attribution, ...]]:
    """Quotations and attributions of the *blocks* of *view*; *people* as another reader found them."""
    known = People(view, people)
    readings = Quotes(view, known).read(blocks)
    found = tuple(Formulas(view, known, readings).read(blocks))
    return tuple(reading.quotation for reading in readings), found
