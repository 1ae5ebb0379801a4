"""The dateline of an article, as printed."""

from __future__ import annotations

from datetime import date as Date

from attrs import frozen

__all__ = ["Dateline"]


# Without slots: a frozen class fills a dictionary in half the time that its slots take.
@frozen(slots=False)
class Dateline:
    """A dateline: its parts as printed, and where it stands in the text.

    `start` is where the dateline begins and `end` where the body begins; the blanks between `text` and the body
    belong to neither. `cities` and `agencies` keep the printed case and order; a mark with a service ("dpa/lby") gives
    two. `region` is the state, province or country of the first city that has one. `day`, `month` and `year` are as
    printed, the year only if it is. `date` is left to the caller, who knows when the article appeared. `family` is the
    letter of the shape in `belta_parse.dateline_families`.

    >>> Dateline("MINSK (BelTA) -", cities=("MINSK",), agencies=("BelTA",), separator="-", end=16).agencies
    ('BelTA',)
    """

    text: str
    cities: tuple[str, ...] = ()
    region: str | None = None
    day: int | None = None
    month: int | None = None
    year: int | None = None
    date: Date | None = None
    agencies: tuple[str, ...] = ()
    byline: str | None = None
    separator: str = ""
    start: int = 0
    end: int = 0
    family: str = ""
