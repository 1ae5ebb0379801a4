"""Lines that slots accept: examples of patterns with other days, months and words in the place of theirs."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date as Date
from datetime import datetime as DateTime
from datetime import time as Time
from typing import Any

import regex
from attrs import frozen
from hypothesis import strategies as st

from belta_parse.layout import Calendar, Layout, Slot
from belta_parse.matchers import Pattern
from belta_parse.testing.words import WORDS

__all__ = ["Filled", "Moment", "Words", "fill", "fitting", "moments"]

DrawFn = st.DrawFn


@frozen
class Words:
    """What prose is drawn from; each a tuple of texts, all invented.

    >>> Words(titles=("Licht am Ufer",), sentences=("Der Bug steigt.",), places=("LINDAU",)).people
    ()
    >>> "Sport" in Words.of("de").titles
    False
    """

    titles: tuple[str, ...]
    sentences: tuple[str, ...]
    subheads: tuple[str, ...] = ()
    captions: tuple[str, ...] = ()
    people: tuple[str, ...] = ()
    places: tuple[str, ...] = ()
    items: tuple[str, ...] = ()

    @classmethod
    def of(cls, language: str) -> Words:
        """The words kept for *language*, English ones where there are none."""
        return cls(**WORDS.get(language.partition("-")[0], WORDS["en"]))


@frozen
class Moment:
    """A day and a time that a page prints somewhere."""

    day: Date
    time: Time


@frozen
class Filled:
    """A line and what it says."""

    text: str
    facts: Mapping[str, Any]


def moments(first: int = 2010, last: int = 2027) -> st.SearchStrategy[Moment]:
    """Days and minutes of the years *first* to *last*; the turn of a year and of a month more often than by chance."""
    edges = st.builds(Date, st.integers(first, last), st.sampled_from((12, 1, 2, 3)), st.sampled_from((1, 28)))
    turns = st.builds(lambda day: day.replace(day=31) if day.month in (12, 1, 3) and day.day == 28 else day, edges)
    days = st.one_of(st.dates(Date(first, 1, 1), Date(last, 12, 31)), turns)
    return st.builds(Moment, days, st.builds(Time, st.integers(0, 23), st.integers(0, 59)))


def fill(
    draw: DrawFn,
    pattern: Pattern,
    moment: Moment,
    layout: Layout,
    example: str | None = None,
    avoid: frozenset[str] = frozenset(),
) -> Filled:
    """A line that *pattern* matches whole: an example of it with the *moment*'s day and time and other listed words.

    Words to *avoid* are not taken from its lists. Where the pattern takes only certain years, one of them is put in;
    where nothing else fits, the example stays as it is.
    """
    shown = example if example is not None else draw(st.sampled_from(pattern.examples))
    padded = draw(st.booleans())
    lists = {name: tuple(value for value in values if value not in avoid) for name, values in pattern.lists}
    # Some patterns take no day of one digit.
    for day, wide in ((day, wide) for day in _days(moment.day) for wide in dict.fromkeys((padded, True))):
        wanted = Moment(day, moment.time)
        text = _printed(draw, pattern, shown, wanted, layout.calendar, wide, lists)
        if text is not None:
            return Filled(text, facts_of(pattern, text, layout.calendar))
    return Filled(shown, facts_of(pattern, shown, layout.calendar))


def fitting(texts: Sequence[str], slot: Slot) -> str:
    """The first of *texts*, or the longest beginning of one, that the slot's prose accepts; `ValueError` if it takes none.

    >>> from belta_parse import Prose, Role
    >>> fitting(("Licht am Ufer", "Es ist still"), Slot("title", Role.TITLE, Prose(max_chars=7)))
    'Licht a'
    """
    longest = max((len(text) for text in texts), default=0)
    for size in range(longest, 0, -1):
        for text in texts:
            cut = text[:size].strip()
            if cut and any(prose.accepts(cut) for prose in slot.open):
                return cut
    raise ValueError(f"slot {slot.name!r} takes none of the kit's texts, cut to any length; give words=Words(…) that it takes")


def _days(day: Date) -> list[Date]:
    """*day*, then the same day of other years."""
    years = [day.year, *(year for year in (2024, 2025, 2026, 2022, 2021, 2020, 2018, 2015) if year != day.year)]
    return [Date(year, day.month, min(day.day, 28) if day.month == 2 else day.day) for year in years]


def _printed(
    draw: DrawFn,
    pattern: Pattern,
    example: str,
    moment: Moment,
    calendar: Calendar,
    padded: bool,
    lists: Mapping[str, Sequence[str]],
) -> str | None:
    """*example* with the groups of *pattern* printed anew, or None if the pattern does not take it."""
    match = pattern.match(example)
    if match is None:
        return None
    text = example
    spans = sorted(
        ((match.start(name), match.end(name), name) for name, said in match.groupdict().items() if said), reverse=True
    )
    for start, end, name in spans:
        said = _said(draw, name, example[start:end], moment, calendar, padded, lists)
        text = text[:start] + said + text[end:]
    return text if pattern.fits(text) and pattern.match(text) else None


def _said(
    draw: DrawFn,
    name: str,
    shown: str,
    moment: Moment,
    calendar: Calendar,
    padded: bool,
    lists: Mapping[str, Sequence[str]],
) -> str:
    """What the group *name* says in place of *shown*."""
    day, time = moment.day, moment.time
    if name == "day":
        return f"{day.day:02d}" if shown.startswith("0") or (len(shown) == 2 and padded) else str(day.day)
    if name == "month":
        return f"{day.month:02d}" if shown.isdecimal() else _name(calendar.months, day.month, shown)
    if name == "year":
        return str(day.year)[-len(shown) :]
    if name == "weekday":
        return _name(calendar.weekdays, day.isoweekday(), shown)
    if name in ("hour", "minute"):
        return f"{time.hour if name == 'hour' else time.minute:02d}"
    if name == "celsius":
        degrees = draw(st.integers(-30, 35))
        return f"{degrees:+d}" if degrees else "0"
    known = next((values for values in lists.values() if shown in values), None)
    return draw(st.sampled_from(known)) if known else shown


def _name(names: Mapping[str, int], number: int, shown: str) -> str:
    """The name of *number*, spelled in capitals or not as *shown* is."""
    found = [name for name, value in names.items() if value == number]
    same = [name for name in found if name.isupper() == shown.isupper() and (len(name) > 4) >= (len(shown) > 4)]
    return (same or found or [shown])[0]


def facts_of(pattern: Pattern, text: str, calendar: Calendar) -> dict[str, Any]:
    """What a line says, by its captures: ``date``, ``time``, ``weather``, ``rubric`` and the bare groups."""
    match = pattern.match(text)
    found: dict[str, str] = {name: said for name, said in match.groupdict().items() if said} if match else {}
    facts: dict[str, Any] = dict(found)
    month = found.get("month")
    if {"day", "month", "year"} <= found.keys() and month is not None:
        number = int(month) if month.isdecimal() else calendar.months[month]
        year = int(found["year"])
        facts["date"] = Date(year + 2000 if year < 100 else year, number, int(found["day"]))
    if "hour" in found:
        facts["time"] = Time(int(found["hour"]), int(found.get("minute", "0")))
    if "celsius" in found:
        degrees = int(regex.sub("[−–]", "-", found["celsius"]))
        facts["weather"] = (found.get("place", ""), found.get("condition"), degrees)
    return facts


def at(moment: Moment) -> DateTime:
    """The *moment* as a datetime without a zone."""
    return DateTime.combine(moment.day, moment.time)
