"""The items of a listing: a date holds until the next one, a time begins an item."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import date as Date
from datetime import time as Time

from attrs import define, evolve, field

from belta_parse.calendar import item_moment
from belta_parse.diagnostics import Diagnostic
from belta_parse.layout import Layout
from belta_parse.records import Item
from belta_parse.span import Span

__all__ = ["items_of"]

Line = tuple[str, Mapping[str, "str | None"], str, Span]
"""One line of a listing: its slot, what its pattern captured, what it says, where it stands."""


def items_of(lines: Iterable[Line], layout: Layout) -> tuple[tuple[Item, ...], list[Diagnostic]]:
    """The items that *lines* make up, in page order, and what is odd about their days and times.

    A line whose captures have a day or a month sets the date; one with an hour begins an item, unless its title stands
    above it (in a slot whose name ends in ``heading``) and has begun it; the others are its rubric (in a slot whose name
    ends so), its title, its lead. An item without a title is none.
    """
    items: list[Item] = []
    diagnostics: list[Diagnostic] = []
    printed: dict[str, str | None] = {}
    current: _OpenItem | None = None
    for slot, found, text, span in lines:
        if found.get("day"):
            printed = {"day": found["day"]}
        if slot.endswith("heading"):
            _close(current, items)
            current = _OpenItem(None, None, span.start, span.end, title=text, waits=True)
        elif "hour" in found:
            day, time, odd = item_moment({**printed, **found}, layout, span)
            diagnostics.extend(odd)
            if current is not None and current.waits:
                current.day, current.time, current.end, current.waits = day, time, span.end, False
            else:
                _close(current, items)
                current = _OpenItem(day, time, span.start, span.end)
        elif "day" in found or "month" in found:
            _close(current, items)
            current = None
            printed.update({key: value for key, value in found.items() if value})
        elif current is not None:
            current.add(slot, text, span.end)
    _close(current, items)
    return tuple(items), diagnostics


@define
class _OpenItem:
    """An item of a listing that is still being read."""

    day: Date | None
    time: Time | None
    start: int
    end: int
    rubric: str | None = None
    title: str | None = None
    leads: dict[str, None] = field(factory=dict)
    """The lines of the lead in order; one that an extractor printed twice stands once."""
    waits: bool = False
    """Whether a title above its time stands there and nothing else."""

    def add(self, slot: str, text: str, end: int) -> None:
        """Take one more line, of the part *slot*."""
        self.end = end
        if slot.endswith("rubric"):
            self.rubric = text
        elif self.title is None:
            self.title = text
        else:
            self.leads.setdefault(text)
            self.waits = False


def _close(current: _OpenItem | None, items: list[Item]) -> None:
    if current is None or current.title is None:
        return
    if current.waits and items and items[-1].lead is None:
        # With neither time nor lead it is no headline, but the lead of the item above.
        items[-1] = evolve(items[-1], lead=current.title, end=current.end)
        return
    lead = " ".join(current.leads) or None
    items.append(Item(current.day, current.time, current.rubric, current.title, lead, current.start, current.end))
