"""The steps of a greedy reading: where the next piece goes behind a slot, if it loses no point."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cached_property

from attrs import frozen

from belta_parse.matchers import Prose
from belta_parse.memo import kept

__all__ = ["ASIDE", "LOST", "OPEN", "OpenRow", "Steps"]

ASIDE, LOST, OPEN = -1, -2, -3
"""Instead of a slot: none takes the piece; none does without losing a point; one may that does not know it."""

OpenRow = tuple[int, int, int, Prose | None]
"""Slot, least and most characters of an open matcher, and the matcher if it has a shape."""


@frozen(slots=False, eq=False)
class Steps:
    """The steps from slot to slot of one layout, worked out once for each kind of piece.

    >>> steps = Steps(closed=(1, 0, 4), allowed=(0b110, 0b100, 0, 0b111), rows=((1, 1, 300, None),), free=8, required=0b010)
    >>> [steps.found(0, mark) for mark in (0, 1, 4, 8)] == [OPEN, LOST, LOST, ASIDE]
    True
    >>> steps.found(1, 4)
    2
    """

    closed: Sequence[int]
    """For each slot the signals of its closed matchers."""
    allowed: Sequence[int]
    """For each slot (and, last, for the start of the page) the slots that can come next, as bits."""
    rows: Sequence[OpenRow]
    """The open matchers, by slot."""
    free: int
    """The signals of pieces that are set aside for nothing."""
    required: int
    """The slots that a page must have, as bits."""

    @cached_property
    def behind(self) -> Sequence[tuple[dict[int, int], Sequence[OpenRow]]]:
        """For each slot (and, last, for the start) the next piece's slot by its signals; or else by its length.

        Signals are filled in as they are met.
        """
        last = len(self.allowed) - 1
        return [
            ({0: OPEN}, [(self._ahead(k if k < last else ASIDE, row[0]), *row[1:]) for row in self.rows if can >> row[0] & 1])
            for k, can in enumerate(self.allowed)
        ]

    def found(self, current: int, mark: int) -> int:
        """The slot of a piece with the signals *mark* behind the slot *current*, kept in `behind`."""
        slots = sum(1 << k for k, signals in enumerate(self.closed) if signals & mark)
        can = slots & self.allowed[current]
        if can:
            slot = self._ahead(current, (can & -can).bit_length() - 1)
        else:
            slot = ASIDE if mark & self.free else LOST if slots else OPEN
        return kept(self.behind[current][0], mark, slot)

    def _ahead(self, current: int, slot: int) -> int:
        """*slot*, unless a required one between it and the *current* slot would be lost."""
        return LOST if slot > current and self.required >> current + 1 & (1 << slot - current - 1) - 1 else slot
