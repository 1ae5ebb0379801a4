"""Days, weeks and months counted forth and back, and their TIMEX3 spelling.

Years before Christ are negative: 216 BC is -216.
"""

from __future__ import annotations

from datetime import date, timedelta

__all__ = ["Moment", "day_of", "easter", "month_of", "orthodox_easter", "week_of", "year_of"]

_FIRST, _LAST = date(1, 1, 8), date(9999, 12, 24)


class Moment:
    """A day, month or year that the text has named; `month` and `day` are None if it did not go so far."""

    __slots__ = ("day", "month", "part", "year")

    def __init__(self, year: int, month: int | None = None, day: int | None = None, part: str | None = None) -> None:
        self.year, self.month, self.day, self.part = year, month, day, part

    @classmethod
    def of(cls, day: date) -> Moment:
        return cls(day.year, day.month, day.day)

    def date(self) -> date | None:
        """The day, if it is one of the calendar."""
        if self.month is None or self.day is None:
            return None
        return real_date(self.year, self.month, self.day)


def real_date(year: int, month: int, day: int) -> date | None:
    """The day, or None if the calendar has none such (30 February, years before Christ)."""
    try:
        return date(year, month, day)
    except ValueError:
        return None


def year_of(year: int) -> str:
    """The TIMEX3 spelling of a year.

    >>> year_of(2023), year_of(-216), year_of(99)
    ('2023', 'BC0216', '0099')
    """
    return f"BC{-year:04d}" if year < 0 else f"{year:04d}"


def month_of(year: int, month: int) -> str:
    """The TIMEX3 spelling of a month; months beyond 12 or below 1 are of the years after or before.

    >>> month_of(2023, 5), month_of(2023, 14), month_of(2023, 0)
    ('2023-05', '2024-02', '2022-12')
    """
    year, month = year + (month - 1) // 12, (month - 1) % 12 + 1
    return f"{year_of(year)}-{month:02d}"


def day_of(year: int, month: int, day: int) -> str:
    """The TIMEX3 spelling of a day."""
    return f"{year_of(year)}-{month:02d}-{day:02d}"


def week_of(day: date) -> str:
    """The ISO week that *day* is in.

    >>> week_of(date(2023, 5, 10))
    '2023-W19'
    """
    year, week, _ = day.isocalendar()
    return f"{year:04d}-W{week:02d}"


def shifted(day: date, days: int) -> date:
    """*day* and so many days on; at the ends of the calendar the last day it has."""
    days = max(-3_000_000, min(3_000_000, days))
    try:
        return day + timedelta(days)
    except OverflowError:
        return _LAST if days > 0 else _FIRST


def months_on(day: date, months: int) -> date:
    """*day* some months on, the last of the month if it has no such day.

    >>> months_on(date(2023, 1, 31), 1), months_on(date(2023, 5, 10), -12)
    (datetime.date(2023, 2, 28), datetime.date(2022, 5, 10))
    """
    count = max(12, min(9998 * 12, day.year * 12 + day.month - 1 + months))
    year, month = count // 12, count % 12 + 1
    return next(found for back in range(4) if (found := real_date(year, month, day.day - back)) is not None)


def easter(year: int) -> date:
    """Easter Sunday of the western churches (Gauss, as corrected by Lichtenberg).

    >>> easter(2023), easter(2024)
    (datetime.date(2023, 4, 9), datetime.date(2024, 3, 31))
    """
    century = year // 100
    moon = 15 + (3 * century + 3) // 4 - (8 * century + 13) // 25
    sun = 2 - (3 * century + 3) // 4
    golden = year % 19
    seed = (19 * golden + moon) % 30
    full = 21 + seed - (seed // 29 + (seed // 28 - seed // 29) * (golden // 11))
    sunday = 7 - (year + year // 4 + sun) % 7
    return date(year, 3, 1) + timedelta(full + 7 - (full - sunday) % 7 - 1)


def orthodox_easter(year: int) -> date:
    """Easter Sunday of the orthodox churches, as a day of the Gregorian calendar of 1900 to 2099.

    >>> orthodox_easter(2023), orthodox_easter(2024)
    (datetime.date(2023, 4, 16), datetime.date(2024, 5, 5))
    """
    golden = (19 * (year % 19) + 15) % 30
    week = (2 * (year % 4) + 4 * (year % 7) - golden + 34) % 7
    month, day = divmod(golden + week + 114, 31)
    return shifted(date(year, month, day + 1), 13)
