"""Forty further layouts, for the law that the cost of a page hardly grows with the number of layouts installed."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from typing import Any

from attrs import evolve, field, frozen

from belta_parse import DatelineForm, Layout, Pattern, Phrases, Slot, hookimpl

__all__ = ["FURTHER", "Further"]

FAMILIES = "ABDEF"
"""Dateline families that the foreign agencies print, in turn."""


@frozen
class Foreign:
    """Layouts of another agency: other phrases, other patterns, another mark in the datelines."""

    number: int

    def pattern(self, old: Pattern) -> Pattern:
        """*old* in its shape, since all agencies' time stamps look alike, but matching no line of a page."""
        # The old expression is tried to its end on lines of its shape, and fails; what matches stands on no page.
        example = f"{old.opens[:1]}~{''.join(old.holds[:1])}~{self.number}"
        return Pattern(
            f"(?:{old.source}) ~{self.number}|{re.escape(example)}",
            lists=dict(old.lists),
            examples=[example],
            opens=old.opens,
            closes=old.closes and old.closes + "0123456789",
            holds=old.holds,
            max_chars=max(old.max_chars, len(example)),
        )

    def form(self, old: DatelineForm) -> DatelineForm:
        """*old* under another mark, in another family."""
        name, family = f"wire-{self.number}", FAMILIES[self.number % len(FAMILIES)]
        return evolve(old, name=name, families=family, marks=(f"Wire{self.number}",), examples=())


@frozen
class Sister:
    """Layouts of the same edition after a redesign: other phrases, the patterns and the agency as they were."""

    number: int

    def pattern(self, old: Pattern) -> Pattern:
        """*old* itself."""
        return old

    def form(self, old: DatelineForm) -> DatelineForm:
        """*old* itself."""
        return old


FURTHER: Mapping[str, type[Foreign] | type[Sister]] = {"foreign": Foreign, "sister": Sister}
"""How the further layouts differ from the core's."""


@frozen
class Further:
    """A plugin that registers *count* layouts made from *layouts* by the *change* of that name."""

    name: str
    layouts: tuple[Layout, ...] = field(converter=tuple)
    change: str
    count: int = 40

    @hookimpl
    def belta_parse_layouts(self) -> Iterable[Layout]:
        """The further layouts."""
        for number in range(self.count):
            yield _changed(self.layouts[number % len(self.layouts)], FURTHER[self.change](number))


def _changed(layout: Layout, change: Foreign | Sister) -> Layout:
    def matcher(old: Any) -> Any:
        if isinstance(old, Phrases):
            return Phrases([f"{phrase} {change.number}" for phrase in old.phrases])
        return change.pattern(old) if isinstance(old, Pattern) else old

    def slot(old: Slot) -> Slot:
        anchor = None if old.anchor is None else change.pattern(old.anchor)
        return evolve(old, match=[matcher(m) for m in old.match], anchor=anchor)

    return evolve(
        layout,
        name=f"further-{change.number:02}/{layout.form}",
        slots=[slot(old) for old in layout.slots],
        datelines=[change.form(form) for form in layout.datelines],
        address=None,
    )
