"""TIMEX3 values: their grammar, and the stretch of the calendar that each denotes."""

from __future__ import annotations

import re
from calendar import monthrange
from datetime import date, timedelta
from functools import cache

__all__ = ["is_value", "point_of"]

_PART = r"(?:MO|MI|AF|EV|NI|DT)"
_CLOCK = r"(?:(?:[01]\d|2[0-4])(?::[0-5]\d(?::[0-5]\d)?)?|XX:XX)"
_TIME = rf"T(?:{_PART}|{_CLOCK})"
_YEAR = r"(?:\d{4}|XXXX)"
_MONTH = r"(?:0[1-9]|1[0-2]|XX)"
_DAY = r"(?:0[1-9]|[12]\d|3[01]|XX)"
_WEEK = r"W(?:0[1-9]|[1-4]\d|5[0-3]|XX)"
_NUMBER = r"(?:\d{1,6}(?:\.\d{1,3})?|X)"
_FORMS = {
    "reference": r"(?:PAST|PRESENT|FUTURE)_REF",
    "century or decade": r"(?:BC)?\d{1,3}|\dX{3}",
    "year": rf"{_YEAR}|BC\d{{4}}",
    "part of a year": rf"(?:{_YEAR}|BC\d{{4}})-(?:H[12X]|Q[1-4X]|SP|SU|FA|WI|T[123])",
    "month, day": rf"(?:{_YEAR}|BC\d{{4}})-{_MONTH}(?:-{_DAY}(?:{_TIME})?)?",
    "week, weekday": rf"{_YEAR}-{_WEEK}(?:-(?:WE|WD|0?[1-7])(?:{_TIME}|-{_PART})?)?",
    "time": _TIME,
    "duration": rf"P(?:{_NUMBER}(?:ML|CE|DE|Y|Q|M|WE|W|D|NI))+(?:T(?:{_NUMBER}(?:H|M|S))+)?"
    rf"|PT(?:{_NUMBER}(?:H|M|S|NI|EV|AF|MO|MI))+",
}
_DATE = re.compile(r"(\d{4})-(\d\d)-(\d\d)(T.*)?")
_SEASONS = {"SP": (3, 5), "SU": (6, 8), "FA": (9, 11)}
_HOURS = {
    "MO": ("06:00", "12:00"),
    "MI": ("12:00", "14:00"),
    "AF": ("12:00", "18:00"),
    "EV": ("18:00", "23:59"),
    "NI": ("22:00", "23:59"),
}


@cache
def _grammar() -> re.Pattern[str]:
    """All forms as one pattern, compiled for the first value."""
    return re.compile("|".join(f"(?:{form})" for form in _FORMS.values()))


def is_value(value: str) -> bool:
    """True if *value* is a TIMEX3 value as this package writes them; a day must be on the calendar.

    >>> is_value("2023-05-17"), is_value("2023-W19-WE"), is_value("PT3.5M"), is_value("BC0216")
    (True, True, True, True)
    >>> is_value("2023-02-30"), is_value("17.05.2023"), is_value("")
    (False, False, False)
    """
    if _grammar().fullmatch(value) is None:
        return False
    match = _DATE.match(value)
    return match is None or 1 <= int(match[3]) <= monthrange(max(1, int(match[1])), int(match[2]))[1]


def point_of(value: str) -> str | None:
    """The ISO date, date and time, or interval that *value* denotes; None for what has no place on the calendar.

    Intervals are two dates joined by ``/``, both days included.

    >>> point_of("2023-05"), point_of("2023-05-17T20:30"), point_of("196"), point_of("P2Y")
    ('2023-05-01/2023-05-31', '2023-05-17T20:30', '1960-01-01/1969-12-31', None)
    """
    if "X" in value or value.endswith("_REF") or value[:1] in ("P", "T") or value.startswith("BC"):
        return None
    match = _DATE.fullmatch(value)
    if match is not None:
        return _of_day(value, match)
    if "-" not in value:
        return _of_years(value)
    year, _, rest = value.partition("-")
    return _of_part(int(year), rest)


def _of_day(value: str, match: re.Match[str]) -> str:
    time = match[4]
    if time is None or time[1:] not in _HOURS:
        return value
    start, end = _HOURS[time[1:]]
    day = value[:10]
    return f"{day}T{start}/{day}T{end}"


def _of_years(value: str) -> str:
    length = 4 - len(value)
    return f"{value}{'0' * length}-01-01/{value}{'9' * length}-12-31"


def _of_part(year: int, rest: str) -> str | None:
    if not 1 <= year < 9999:
        return None
    if rest.startswith("W") and rest[1:3].isdigit():
        return _of_week(year, rest)
    if rest == "WI":
        return f"{year}-12-01/{year + 1}-02-{monthrange(year + 1, 2)[1]}"
    months = _months(rest)
    if months is None:
        return None
    first, last = months
    return f"{year:04d}-{first:02d}-01/{year:04d}-{last:02d}-{monthrange(year, last)[1]}"


def _months(rest: str) -> tuple[int, int] | None:
    if rest.isdigit():
        return int(rest), int(rest)
    if rest in _SEASONS:
        return _SEASONS[rest]
    length = {"H": 6, "Q": 3, "T": 4}.get(rest[:1])
    if length is None or not rest[1:].isdigit():
        return None
    first = (int(rest[1:]) - 1) * length + 1
    return first, first + length - 1


def _of_week(year: int, rest: str) -> str | None:
    week, _, weekday = rest[1:].partition("-")
    try:
        monday = date.fromisocalendar(year, int(week), 1)
    except ValueError:
        return None
    if weekday == "WE":
        return f"{monday + timedelta(5)}/{monday + timedelta(6)}"
    if weekday.isdigit():
        return str(monday + timedelta(int(weekday) - 1))
    return f"{monday}/{monday + timedelta(6)}"
