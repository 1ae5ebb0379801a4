"""Plugins made on the spot, for tests: a parser with exactly these layouts and enrichers."""

from __future__ import annotations

from collections.abc import Iterable

from attrs import field, frozen

from belta_parse.annotate import Annotation, Document, Enricher
from belta_parse.hookspecs import hookimpl
from belta_parse.layout import Layout
from belta_parse.parser import Parser
from belta_parse.span import Span

__all__ = ["NOISE", "AdHoc", "parser_with"]


def _layouts(values: Iterable[Layout]) -> tuple[Layout, ...]:
    return tuple(values)


def _enrichers(values: Iterable[Enricher]) -> tuple[Enricher, ...]:
    return tuple(values)


@frozen(eq=False)
class AdHoc:
    """A plugin that hands over the *layouts* and *enrichers* it was made with.

    >>> from belta_parse.testing.adhoc import NOISE
    >>> Parser([AdHoc(enrichers=(NOISE,))], discover=False).enrichers[0].name
    'noise'
    """

    layouts: tuple[Layout, ...] = field(default=(), converter=_layouts)
    enrichers: tuple[Enricher, ...] = field(default=(), converter=_enrichers)
    name: str = "ad-hoc"

    @hookimpl
    def belta_parse_layouts(self) -> Iterable[Layout]:
        """The layouts."""
        return self.layouts

    @hookimpl
    def belta_parse_enrichers(self) -> Iterable[Enricher]:
        """The enrichers."""
        return self.enrichers


def parser_with(layouts: Iterable[Layout] = (), enrichers: Iterable[Enricher] = ()) -> Parser:
    """A parser of the core's layouts, *layouts* and *enrichers*; nothing that is installed.

    >>> from belta_parse.testing.adhoc import NOISE
    >>> [enricher.name for enricher in parser_with(enrichers=[NOISE]).enrichers]
    ['noise']
    """
    known = {layout.name for layout in Parser(discover=False).layouts}
    return Parser([AdHoc([one for one in layouts if one.name not in known], enrichers)], discover=False)


def _noise(document: Document) -> Iterable[Annotation]:
    if document.text:
        yield Annotation("noise", Span(0, 1), {"first": document.text[0].isupper()})


NOISE = Enricher("noise", ("noise",), _noise)
"""An enricher that annotates the first character of every page: company for another one, which must not mind it."""
