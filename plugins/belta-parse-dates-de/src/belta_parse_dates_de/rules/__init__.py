"""The rules, in the order they are asked; see `docs/how-to/add-a-time-rule.md`."""

from __future__ import annotations

from belta_parse_dates_de.rules.clock import CLOCK
from belta_parse_dates_de.rules.days import DAYS
from belta_parse_dates_de.rules.durations import DURATIONS
from belta_parse_dates_de.rules.feasts import FEASTS
from belta_parse_dates_de.rules.periods import PERIODS
from belta_parse_dates_de.rules.references import REFERENCES
from belta_parse_dates_de.rules.relative import RELATIVE
from belta_parse_dates_de.rules.sets import SETS

__all__ = ["RULES"]

RULES = (*CLOCK, *SETS, *FEASTS, *DAYS, *PERIODS, *RELATIVE, *DURATIONS, *REFERENCES)
"""Where two rules hold at one place, the first that means something wins; longer forms stand before shorter ones."""
