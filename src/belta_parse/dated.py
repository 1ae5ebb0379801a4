"""The days that patterns show in their examples, held against the calendar that reads them."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import date as Date
from functools import cache

from belta_parse.matchers import Pattern

__all__ = ["why_undated"]


def why_undated(matchers: Iterable[object], months: Mapping[str, int]) -> str | None:
    r"""Why no day is read of an example of one of *matchers* whose groups print one; None if each gives its day.

    >>> dotted = Pattern(r"(?P<day>\d\d) (?P<month>\p{L}{3,9})", examples=("03 Mai",))
    >>> why_undated([dotted], {"April": 4})
    "its example '03 Mai' prints the month 'Mai', which the calendar has not; add it there"
    """
    for pattern in matchers:
        if isinstance(pattern, Pattern) and "month" in pattern.fast.groupindex:
            names, odd = _printed(pattern)
            if odd is not None:
                return odd
            for name, example in names:
                if name not in months:
                    return f"its example {example!r} prints the month {name!r}, which the calendar has not; add it there"
    return None


@cache
def _printed(pattern: Pattern) -> tuple[tuple[tuple[str, str], ...], str | None]:
    """The names of months in the examples of *pattern*, each with its example, and what is wrong with a day in numbers."""
    names: list[tuple[str, str]] = []
    for example in pattern.examples:
        match = pattern.match(example)
        found = {name: said for name, said in match.groupdict().items() if said} if match is not None else {}
        month = found.get("month")
        if month is not None and not month.isdecimal():
            names.append((month, example))
        elif month is not None and not _is_day(month, found.get("day")):
            return (), f"its example {example!r} is no day; give one of the calendar"
    return tuple(names), None


def _is_day(month: str, day: str | None) -> bool:
    """Whether a year can have such a month, or such a day."""
    try:
        Date(2024, int(month), int(day or 1))
    except (ValueError, OverflowError):
        return False
    return True
