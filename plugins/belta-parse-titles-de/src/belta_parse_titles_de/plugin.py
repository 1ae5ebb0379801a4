"""The enricher that `belta_parse` finds through its entry point."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Iterator
from operator import attrgetter

from attrs import fields, frozen

from belta_parse import Annotation, Document, Enricher, Span, hookimpl
from belta_parse_titles_de.person import Person, persons

__all__ = ["TITLES_DE", "PersonValue", "belta_parse_enrichers", "enrich"]

SILENT = frozenset({"dateline"})
"""Parts that name no people; a byline of a dateline belongs to its own record."""
BETWEEN = "\n\n"
"""What keeps a title from running from one part into the next."""


@frozen
class PersonValue:
    """The value of an annotation `person`; places are offsets into the page. What the title does not say is None."""

    id: str
    name: str
    title: str | None
    office: str | None
    field: str | None
    english: str | None
    jurisdiction: str | None
    organisation: str | None
    deputy: bool
    acting: bool
    former: bool
    title_start: int | None
    title_end: int | None
    name_start: int | None
    name_end: int | None


_FIELDS = [one.name for one in fields(PersonValue)]
_said = attrgetter(*_FIELDS[:-4])
_places = attrgetter(*_FIELDS[-4:])


def enrich(document: Document) -> Iterator[Annotation]:
    """The people of a page that bear a title on it. All its parts are read as one text, so that ids hold for the
    page."""
    passages = [passage for passage in document.passages if passage.role not in SILENT and passage.text]
    begins, length = [], 0
    for passage in passages:
        begins.append(length)
        length += len(passage.text) + len(BETWEEN)
    for person in persons(BETWEEN.join(passage.text for passage in passages)):
        at = bisect_right(begins, person.start) - 1
        shift = passages[at].start - begins[at]
        yield Annotation("person", Span(person.start + shift, person.end + shift), _value(person, shift))


def _value(person: Person, shift: int) -> PersonValue:
    places = [None if place is None else place + shift for place in _places(person)]
    return PersonValue(*_said(person), *places)


TITLES_DE = Enricher(
    name="titles-de",
    kinds={"person": PersonValue},
    enrich=enrich,
    languages=frozenset({"de"}),
)
"""Needs nothing of other enrichers; others may need its `person`."""


@hookimpl
def belta_parse_enrichers() -> Iterable[Enricher]:
    """The one enricher of this distribution."""
    return (TITLES_DE,)
