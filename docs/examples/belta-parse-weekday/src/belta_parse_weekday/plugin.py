"""Weekdays with a date, as in "am Freitag, 14. April": which day that is, and whether it is that weekday."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from datetime import date as Date

from attrs import frozen

from belta_parse import Annotation, Document, Enricher, Span, hookimpl

__all__ = ["WEEKDAY", "WeekdayValue", "belta_parse_enrichers"]

belta_parse_hooks = 1
"""The version of the hooks that this plugin was written for."""

# --8<-- [start:words]
WEEKDAYS = ("Montag", "Dienstag", "Mittwoch", "Donnerstag", "Freitag", "Samstag", "Sonntag")
MONTHS = (
    "Januar", "Februar", "März", "April", "Mai", "Juni",
    "Juli", "August", "September", "Oktober", "November", "Dezember",
)  # fmt: skip

MENTION = re.compile(
    rf"\b(?P<weekday>{'|'.join(WEEKDAYS)}), (?:den )?"
    rf"(?P<day>\d{{1,2}})\. (?P<month>{'|'.join(MONTHS)})\b(?: (?P<year>\d{{4}})\b)?"
)
# --8<-- [end:words]


# --8<-- [start:value]
@frozen
class WeekdayValue:
    """The value of an annotation `weekday`."""

    weekday: str
    date: str | None
    """The day in ISO 8601; None if nobody knows the year, or the calendar has no such day."""
    fits: bool | None
    """Whether the day is that weekday; None if nobody knows the day."""


# --8<-- [end:value]


# --8<-- [start:enrich]
def enrich(document: Document) -> Iterator[Annotation]:
    """The weekdays of the page that stand with a date; the year is the printed one, else that of the publication."""
    near = document.published or document.dateline_date
    for passage in document.passages:
        for match in MENTION.finditer(passage.text):
            span = Span(passage.start + match.start(), passage.start + match.end())
            yield Annotation("weekday", span, _value(match, near.year if near else None))


def _value(match: re.Match[str], year: int | None) -> WeekdayValue:
    day = _day(int(match["year"]) if match["year"] else year, MONTHS.index(match["month"]) + 1, int(match["day"]))
    fits = None if day is None else WEEKDAYS[day.weekday()] == match["weekday"]
    return WeekdayValue(match["weekday"], None if day is None else day.isoformat(), fits)


def _day(year: int | None, month: int, day: int) -> Date | None:
    try:
        return None if year is None else Date(year, month, day)
    except ValueError:
        return None


# --8<-- [end:enrich]

# --8<-- [start:hook]
WEEKDAY = Enricher(name="weekday", kinds={"weekday": WeekdayValue}, enrich=enrich, languages=frozenset({"de"}))


@hookimpl
def belta_parse_enrichers() -> Iterable[Enricher]:
    """The one enricher of this distribution."""
    return (WEEKDAY,)


# --8<-- [end:hook]
