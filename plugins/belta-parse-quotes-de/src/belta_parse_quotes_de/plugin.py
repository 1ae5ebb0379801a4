"""The enricher that `belta_parse` finds through its entry point."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from operator import attrgetter
from typing import Any

from attrs import fields

from belta_parse import Annotation, Document, Enricher, Span, hookimpl
from belta_parse_quotes_de.people import Mention, gender_of
from belta_parse_quotes_de.prose import Block, folded, wrapped
from belta_parse_quotes_de.reading import read
from belta_parse_quotes_de.values import AttributionValue, QuotationValue

APART = frozenset({"title", "caption", "subhead"})
"""Parts no quotation runs out of: a mark that a title leaves open says nothing about the body."""
SILENT = frozenset({"dateline", "byline"})
"""Parts that hold no sentence."""
_told = attrgetter(*[field.name for field in fields(QuotationValue)])
_from = attrgetter(*[field.name for field in fields(AttributionValue)])


def enrich(document: Document) -> Iterator[Annotation]:
    """The quotations and attributions of a page; people found by another enricher are used to tell who "er" is."""
    blocks = list(_blocks(document))
    quotations, attributions = read(folded(document.view), blocks, tuple(_mentions(document)))
    for quotation in quotations:
        yield Annotation("quotation", Span(quotation.start, quotation.end), QuotationValue(*_told(quotation)))
    for attribution in attributions:
        yield Annotation("attribution", Span(attribution.start, attribution.end), AttributionValue(*_from(attribution)))


def _blocks(document: Document) -> Iterator[Block]:
    """The parts that hold sentences; lines that an extractor wrapped and the page took for paragraphs are one."""
    joined: Block | None = None
    for passage in document.passages:
        if passage.role in SILENT:
            continue
        block = Block(passage.start, passage.start + len(passage.text), passage.role in APART)
        if joined is not None and _goes_on(document.view, joined, block):
            joined = Block(joined.start, block.end)
            continue
        if joined is not None:
            yield joined
        joined = block
    if joined is not None:
        yield joined


def _goes_on(view: str, before: Block, behind: Block) -> bool:
    if behind.start - before.end > 3 or before.end <= before.start or behind.end <= behind.start:
        return False
    if before.apart or behind.apart:
        # A short line of a wrapped paragraph looks like a subhead; what goes on in small letters is none.
        return view[behind.start].islower() and wrapped(view, before.start, before.end, behind.start)
    return wrapped(view, before.start, before.end, behind.start)


def _mentions(document: Document) -> Iterator[Mention]:
    """The people of the page; a mention without a name or by surname has the fullest name of that person."""
    people = document.of("person")
    full: dict[Any, str] = {}
    for person in people:
        name = person.value.name
        if name and len(name) > len(full.get(person.value.id, "")):
            full[person.value.id] = name
    for person in people:
        known = full.get(person.value.id)
        if known:
            title = person.value.title or ""
            gender = gender_of(known.split()[0], document.view[max(0, person.span.start - 4) : person.span.start] + title)
            yield Mention(person.span.start, person.span.end, known, gender, title)


QUOTES_DE = Enricher(
    name="quotes-de",
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
