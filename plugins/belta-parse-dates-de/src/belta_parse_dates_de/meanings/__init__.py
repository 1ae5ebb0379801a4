"""What the rules mean: functions from a place found to its readings, by their names: ``durations.vague``."""

from __future__ import annotations

from collections.abc import Mapping
from types import FunctionType, MappingProxyType

from belta_parse_dates_de.meanings import (
    bare_days,
    clock,
    days,
    deictic,
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

_MODULES = (bare_days, clock, days, deictic, durations, feasts, periods, references, relative, sets, years)

MEANINGS: Mapping[str, Meaning] = MappingProxyType(
    {
        f"{module.__name__.rpartition('.')[2]}.{name}": function
        for module in _MODULES
        for name, function in vars(module).items()
        if isinstance(function, FunctionType) and function.__module__ == module.__name__ and not name.startswith("_")
    }
)
"""Every public function of the modules of meanings; those that take a place and a memory are meanings."""
