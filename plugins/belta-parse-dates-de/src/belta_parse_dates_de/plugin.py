"""The enricher ``dates-de`` that `belta_parse` finds through its entry point."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Iterator
from itertools import accumulate

from attrs import fields, frozen

from belta_parse import Annotation, Document, Enricher, Span, hookimpl
from belta_parse_dates_de.tagger import timexes_of_page

__all__ = ["DATES_DE", "TimexValue"]

_GAP = "\n\n"
"""Between two passages: no expression and no sentence runs over it."""


@frozen
class TimexValue:
    """What a time expression denotes; the fields are those of `Timex` without its place."""

    type: str
    value: str
    mod: str | None = None
    quant: str | None = None
    freq: str | None = None
    point: str | None = None
    interval: str | None = None
    assumed: tuple[str, ...] = ()


_FIELDS = tuple(field.name for field in fields(TimexValue))


def enrich(document: Document) -> Iterator[Annotation]:
    """The time expressions of a page, read as one text from the title to the last paragraph.

    The reference is the moment of publication, else the dateline's day.
    """
    passages = document.passages
    text = _GAP.join(passage.text for passage in passages)
    starts = [0, *accumulate(len(passage.text) + len(_GAP) for passage in passages)]
    dateline = next((start for start, passage in zip(starts, passages, strict=False) if passage.role == "dateline"), None)
    for timex in timexes_of_page(text, document.published or document.dateline_date, dateline=dateline):
        number = bisect_right(starts, timex.start) - 1
        shift = passages[number].start - starts[number]
        value = TimexValue(*(getattr(timex, name) for name in _FIELDS))
        yield Annotation("timex", Span(timex.start + shift, timex.end + shift), value)


DATES_DE = Enricher(name="dates-de", kinds={"timex": TimexValue}, enrich=enrich, languages=frozenset({"de"}))


@hookimpl
def belta_parse_enrichers() -> Iterable[Enricher]:
    """The enricher of German times."""
    return (DATES_DE,)
