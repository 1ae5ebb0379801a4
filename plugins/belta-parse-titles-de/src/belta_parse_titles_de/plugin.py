"""The enricher that `belta_parse` finds through its entry point."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Iterator

from attrs import frozen

from belta_parse import Annotation, Document, Enricher, Span, hookimpl
from belta_parse_titles_de.people import found
from belta_parse_titles_de.person import values_of

__all__ = ["TITLES_DE", "PersonValue", "belta_parse_enrichers", "enrich"]

NAME = "titles-de"
SILENT = frozenset({"dateline"})
"""Parts that name no people; a byline of a dateline belongs to its own record."""
BETWEEN = "\n\n"
"""What keeps a title from running from one part into the next."""


@frozen(slots=False)
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


def enrich(document: Document) -> Iterator[Annotation]:
    """The people of a page that bear a title on it. All its parts are read as one text, so that ids hold for the
    page."""
    passages = [passage for passage in document.passages if passage.role not in SILENT and passage.text]
    begins, length = [], 0
    for passage in passages:
        begins.append(length)
        length += len(passage.text) + len(BETWEEN)
    for one in found(BETWEEN.join([passage.text for passage in passages])):
        at = bisect_right(begins, one.start) - 1
        shift = passages[at].start - begins[at]
        yield Annotation("person", Span(one.start + shift, one.end + shift), PersonValue(*values_of(one, shift)), NAME)


TITLES_DE = Enricher(
    name=NAME,
    kinds={"person": PersonValue},
    enrich=enrich,
    languages=frozenset({"de"}),
)
"""Needs nothing of other enrichers; others may need its `person`."""


@hookimpl
def belta_parse_enrichers() -> Iterable[Enricher]:
    """The one enricher of this distribution."""
    return (TITLES_DE,)
