"""The two questions of this package, asked of a bare text."""

from __future__ import annotations

from collections.abc import Sequence

from belta_parse_quotes_de.formulas import Formulas
from belta_parse_quotes_de.people import Mention, People
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
    view = folded(text)
    return tuple(reading.quotation for reading in Quotes(view, People(view)).read(blocks_of(text)))


def attributions(text: str) -> tuple[Attribution, ...]:
    """The attributions of *text* in order, none inside another; never raises for any string.

    >>> [(a.source, a.cue) for a in attributions("Es schneit, teilte der Wetterdienst am Montag mit.")]
    [('Wetterdienst', 'teilte … mit')]
    """
    return read(folded(text), blocks_of(text))[1]


def read(
    view: str, blocks: Sequence[Block], people: Sequence[Mention] = ()
) -> tuple[tuple[Quotation, ...], tuple[Attribution, ...]]:
    """Quotations and attributions of the *blocks* of *view*; *people* as another reader found them."""
    known = People(view, tuple(people))
    readings = Quotes(view, known).read(blocks)
    found = tuple(Formulas(view, known, readings).read(blocks))
    return tuple(reading.quotation for reading in readings), found
