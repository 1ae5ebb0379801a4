"""Printed dates and times as values, and what is wrong with them."""

from __future__ import annotations

import re
from collections.abc import Mapping
from datetime import date as Date
from datetime import datetime as DateTime
from datetime import time as Time
from datetime import timedelta as TimeDelta
from datetime import timezone as TimeZone
from functools import lru_cache
from zoneinfo import ZoneInfo

from belta_parse.dateline_record import Dateline
from belta_parse.diagnostics import Diagnostic, diagnose
from belta_parse.layout import Calendar, Layout
from belta_parse.span import Span

__all__ = ["day_of", "item_moment", "moment", "resolved"]

Captures = Mapping[str, "str | None"]
Odd = list[Diagnostic]


@lru_cache(maxsize=64)
def _zone(name: str) -> ZoneInfo:
    return ZoneInfo(name)


def _month(printed: str | None, calendar: Calendar) -> int | None:
    if not printed:
        return None
    return _whole(printed) if printed.isdecimal() else calendar.months.get(printed)


def _whole(digits: str) -> int | None:
    """The number that a layout's pattern takes for one; None if it is none, or has more digits than any date."""
    return int(digits) if digits.isdecimal() and len(digits) <= 4 else None


def _year(printed: str | None) -> int | None:
    """A printed year; two digits are of this century, as in listings of the web."""
    if not printed:
        return None
    year = _whole(printed)
    return year + 2000 if year is not None and year < 100 else year


def _day(found: Captures, calendar: Calendar, span: Span) -> tuple[Date | None, Odd]:
    day, month, year = found.get("day"), _month(found.get("month"), calendar), _year(found.get("year"))
    if not day or month is None or year is None:
        return None, []
    try:
        return Date(year, month, int(day)), []
    except (ValueError, OverflowError):
        return None, [diagnose("B301", span, value=f"{day} {found['month']} {found['year']}")]


def day_of(found: Captures, calendar: Calendar, span: Span) -> tuple[Date | None, Odd]:
    """The day that a banner's captures name, and B301 or B303 if it is none or has another weekday."""
    day, odd = _day(found, calendar, span)
    printed = found.get("weekday")
    if day is not None and printed and calendar.weekdays.get(printed, day.isoweekday()) != day.isoweekday():
        right = next((name for name, number in calendar.weekdays.items() if number == day.isoweekday()), "?")
        odd.append(diagnose("B303", span, date=day.isoformat(), right=right, printed=printed))
    return day, odd


def _time(found: Captures, span: Span) -> tuple[Time | None, Odd]:
    if not found.get("hour"):
        return None, []
    hour, minute = str(found["hour"]), str(found.get("minute") or "0")
    half = (found.get("meridiem") or "")[:1].casefold()
    try:
        # Of the clock of twelve hours twelve is the first: 12:05 AM is five past midnight.
        since = int(hour) % 12 + 12 * (half == "p") if half and int(hour) <= 12 else int(hour)
        return Time(since, int(minute)), []
    except (ValueError, OverflowError):
        return None, [diagnose("B307", span, value=f"{hour}:{minute}")]


_OFFSET = re.compile(r"(?:UTC|GMT|Z)? ?(?:(?P<sign>[+-])(?P<hours>\d\d?)(?::?(?P<minutes>\d\d))?)?")


def _printed_zone(printed: str | None) -> TimeZone | None:
    """The zone that a page prints as an offset ("+03:00", "UTC+4", "Z"); None for any other name."""
    found = _OFFSET.fullmatch(printed) if printed else None
    if found is None:
        return None
    ahead = TimeDelta(hours=int(found["hours"] or 0), minutes=int(found["minutes"] or 0))
    return TimeZone(-ahead if found["sign"] == "-" else ahead) if ahead < TimeDelta(hours=24) else None


def moment(found: Captures, layout: Layout, span: Span) -> tuple[DateTime | Date | None, Odd]:
    """When a page was published, or a bare day where no time is printed; B301 and B307.

    In the zone that is printed (`zone`, an offset), else in the layout's; `meridiem` tells the halves of a day.
    """
    day, odd = _day(found, layout.calendar, span)
    time, odd_time = _time(found, span)
    odd = odd + odd_time
    if day is None or time is None:
        return day, odd
    zone = _printed_zone(found.get("zone")) or _zone(layout.timezone)
    return DateTime(day.year, day.month, day.day, time.hour, time.minute, tzinfo=zone), odd


def item_moment(found: Captures, layout: Layout, span: Span) -> tuple[Date | None, Time | None, Odd]:
    """Day and time of a listing's item."""
    day, odd = _day(found, layout.calendar, span)
    time, odd_time = _time(found, span)
    return day, time, odd + odd_time


def resolved(dateline: Dateline, published: object, address_year: int | None, span: Span) -> tuple[Date | None, Odd]:
    """The day of a dateline with its year, and where the year came from.

    From the dateline, else the year that puts it nearest to the publication (31 December over 1 January goes back one),
    else the address's, else it stays unknown.
    """
    if dateline.day is None or dateline.month is None:
        return None, []
    near = published.date() if isinstance(published, DateTime) else published
    if dateline.year is not None:
        return _checked(dateline, dateline.year, near, span, [])
    if isinstance(near, Date):
        year = _nearest_year(dateline.month, dateline.day, near)
        return _checked(dateline, year, near, span, [diagnose("B304", span, year=year)])
    if address_year is not None:
        return _checked(dateline, address_year, None, span, [diagnose("B305", span, year=address_year)])
    if _valid(2000, dateline.month, dateline.day) is None:
        return None, [diagnose("B301", span, value=_printed(dateline))]
    return None, [diagnose("B306", span)]


def _nearest_year(month: int, day: int, near: Date) -> int:
    same = _valid(near.year, month, day)
    if same is not None and abs(same.toordinal() - near.toordinal()) < HALF_A_YEAR:
        return near.year
    days = [d for year in (near.year - 1, near.year, near.year + 1) if (d := _valid(year, month, day))]
    return min(days, key=lambda d: abs(d - near)).year if days else near.year


HALF_A_YEAR = 180
"""Days. A day of the same year that is nearer than this has no nearer one in another year."""


_DAY = re.compile(r"\d{1,2}\.? ?[^\W\d_]{2,20}|[^\W\d_]{2,20}\.? ?\d{1,2}")


def _printed(dateline: Dateline) -> str:
    """The day as the dateline prints it, in either order; the whole dateline where it is written in another way."""
    found = _DAY.search(dateline.text)
    return found[0] if found else dateline.text


def _valid(year: int, month: int, day: int) -> Date | None:
    try:
        return Date(year, month, day)
    except (ValueError, OverflowError):
        return None


def _checked(dateline: Dateline, year: int, near: object, span: Span, odd: Odd) -> tuple[Date | None, Odd]:
    """The day in *year*, with B301 if there is none and B302 if it is more than a day from *near*."""
    day = _valid(year, dateline.month or 0, dateline.day or 0)
    if day is None:
        return None, [diagnose("B301", span, value=_printed(dateline))]
    if isinstance(near, Date) and abs((day - near).days) > 1:
        odd.append(diagnose("B302", span, dateline=day.isoformat(), published=near.isoformat()))
    return day, odd
