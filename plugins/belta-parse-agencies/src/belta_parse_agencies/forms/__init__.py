"""Dateline forms, one module a language or family of agencies; data only."""

from __future__ import annotations

from belta_parse import DatelineForm
from belta_parse_agencies.forms import (
    asia,
    baltic_nordic,
    caucasus_central_asia,
    east_slavic,
    english,
    german,
    house,
    middle_east_africa,
    romance,
    slavic,
)

__all__ = ["FORMS"]

FORMS: tuple[DatelineForm, ...] = tuple(
    form
    for module in (
        english,
        german,
        romance,
        east_slavic,
        slavic,
        baltic_nordic,
        caucasus_central_asia,
        asia,
        middle_east_africa,
        house,
    )
    for form in module.FORMS
)
"""All forms; the earlier ones win where two claim the same month or mark."""
