"""What the rules mean: functions from a place found to its readings, by the names that rules use."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from belta_parse_dates_de.meanings import (
    bare_days,
    clock,
    days,
    durations,
    feasts,
    periods,
    references,
    relative,
    sets,
    years,
)
from belta_parse_dates_de.reading import Meaning

__all__ = ["MEANINGS"]

MEANINGS: Mapping[str, Meaning] = MappingProxyType(
    {
        name: meaning
        for module in (days, years, bare_days, clock, periods, relative, durations, feasts)
        for name, meaning in vars(module).items()
        if callable(meaning) and getattr(meaning, "__module__", "") == module.__name__ and not name.startswith("_")
    }
    | {
        name: getattr(sets, name)
        for name in vars(sets)
        if getattr(getattr(sets, name), "__module__", "") == sets.__name__
    }
    | {
        "of_set_word": sets.of_word,
        "of_word": durations.of_word,
        "ref_word": references.of_word,
        "ref_phrase": references.phrase,
        "ref_noun": references.noun,
        "moment": references.moment,
        "today_adjective": references.today_adjective,
        "time_ago": references.time_ago,
        "early": references.early,
        "soon": references.soon,
        "zur_zeit": references.zur_zeit,
        "weekday_of_month": periods.weekday_of_month,
        "each_weekday_of_month": sets.weekday_of_month,
    }
)
"""Every meaning by its name."""
