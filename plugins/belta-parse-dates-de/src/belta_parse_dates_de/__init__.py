"""German dates and times, found and resolved: `timexes`, and the enricher ``dates-de`` of `belta_parse`."""

from __future__ import annotations

from belta_parse_dates_de.tagger import timexes
from belta_parse_dates_de.timeml import to_timeml
from belta_parse_dates_de.timex import Timex
from belta_parse_dates_de.values import is_value, point_of

__all__ = ["Timex", "is_value", "point_of", "timexes", "to_timeml"]
