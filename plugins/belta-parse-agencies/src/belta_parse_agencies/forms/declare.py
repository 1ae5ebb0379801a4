"""A form for each language that an agency writes in."""

from __future__ import annotations

import unicodedata
from collections.abc import Mapping
from functools import cache
from typing import Any

from belta_parse import DatelineForm
from belta_parse_agencies.vocab import calendar, extra

__all__ = ["agency", "months", "weekdays"]


CYRILLIC = "\u0400"
"""The first script in which a mark on a letter makes another letter."""


def _without_accents(name: str) -> str:
    return "".join(c for c in unicodedata.normalize("NFD", name) if not unicodedata.combining(c))


@cache
def months(language: str) -> Mapping[str, int]:
    """All names of months of *language*: CLDR's first, then what agencies print besides, then all without their accents.

    >>> months("el")["μαιου"], months("fr")["fevrier"]
    (5, 2)
    """
    printed = {**calendar.MONTHS.get(language, {}), **extra.MONTHS.get(language, {})}
    return {_without_accents(name): number for name, number in printed.items() if name[0] < CYRILLIC} | printed


def weekdays(language: str) -> tuple[str, ...]:
    """The weekdays of *language* in small letters."""
    return calendar.WEEKDAYS.get(language, ())


def agency(name: str, families: str, marks: str, languages: str, **more: Any) -> tuple[DatelineForm, ...]:
    """The forms of one agency, one for each of *languages* ("de en"), with the months and weekdays of that language.

    *marks* stand as printed, with "; " between them.

    >>> [form.name for form in agency("minsk-wire", "A", "MinskWire", "de en")]
    ['minsk-wire-de', 'minsk-wire-en']
    """
    printed = tuple(marks.split("; "))
    return tuple(
        DatelineForm(
            f"{name}-{language}",
            families=families,
            marks=printed,
            months=months(language),
            weekdays=weekdays(language),
            language=language,
            **(more if number == 0 else {key: value for key, value in more.items() if key != "examples"}),
        )
        for number, language in enumerate(languages.split())
    )
