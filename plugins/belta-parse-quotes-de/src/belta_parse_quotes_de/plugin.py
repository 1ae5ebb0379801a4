"""The enricher that `belta_parse` finds through its entry point."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from functools import partial
from operator import attrgetter
from typing import Any

from attrs import fields

from belta_parse import Annotation, Document, Enricher, Span, hookimpl
from belta_parse_quotes_de.mentions import Mention
from belta_parse_quotes_de.prose import FINAL, Block, folded, wrapped
from belta_parse_quotes_de.reading import read
from belta_parse_quotes_de.values import AttributionValue, QuotationValue

APART = frozenset({"title", "caption", "subhead"})
"""Parts no quotation runs out of: a mark that a title leaves open says nothing about the body."""
SILENT = frozenset({"dateline", "byline"})
"""Parts that hold no sentence."""
NAME = "quotes-de"
_parts = attrgetter("role", "start", "text")
_told = attrgetter(*[field.name for field in fields(QuotationValue)])
_from = attrgetter(*[field.name for field in fields(AttributionValue)])


def enrich(document: Document) -> Iterator[Annotation]:
    """The quotations and attributions of a page; people found by another enricher are used to tell who "er" is."""
    blocks = _blocks(document)
    quotations, attributions = read(folded(document.view), blocks, partial(_mentions, document))
    for quotation in quotations:
        yield Annotation("quotation", Span(quotation.start, quotation.end), QuotationValue(*_told(quotation)), NAME)
    for attribution in attributions:
        yield Annotation("attribution", Span(attribution.start, attribution.end), AttributionValue(*_from(attribution)), NAME)


def _blocks(document: Document) -> list[Block]:
    """The parts that hold sentences; lines that an extractor wrapped and the page took for paragraphs are one."""
    view = document.view
    blocks: list[Block] = []
    start, end, apart = -9, -9, False
    for role, begin, text in map(_parts, document.passages):
        if role in SILENT:
            continue
        near = 0 < begin - end <= 3 and text and view[end - 1] not in FINAL
        if near and _goes_on(view, start, end, begin, apart or role in APART):
            end = begin + len(text)
            blocks[-1] = Block(start, end)
            apart = False
            continue
        start, end, apart = begin, begin + len(text), role in APART
        blocks.append(Block(start, end, apart))
    return blocks


def _goes_on(view: str, start: int, end: int, following: int, apart: bool) -> bool:
    # A short line of a wrapped paragraph looks like a subhead; what goes on in small letters is none.
    return (not apart or view[following].islower()) and end > start and wrapped(view, start, end, following)


def _mentions(document: Document) -> Iterator[Mention]:
    """The people of the page; a mention without a name or by surname has the fullest name of that person."""
    people = [found for found in document.annotations if found.kind == "person"]
    full: dict[Any, str] = {}
    for found in people:
        person = found.value
        if person.name and len(person.name) > len(full.get(person.id, "")):
            full[person.id] = person.name
    view = document.view
    for found in people:
        if known := full.get(found.value.id):
            title = found.value.title or ""
            start = found.span.start
            yield Mention(start, found.span.end, known, title, view[max(0, start - 4) : start] + title)


QUOTES_DE = Enricher(
    name=NAME,
    kinds={"quotation": QuotationValue, "attribution": AttributionValue},
    enrich=enrich,
    wants=frozenset({"person"}),
    languages=frozenset({"de"}),
)
"""Runs behind whoever finds people, and as well where nobody does."""


@hookimpl
def belta_parse_enrichers() -> Iterable[Enricher]:
    """The one enricher of this distribution."""
    return (QUOTES_DE,)
