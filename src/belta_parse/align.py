"""The aligner: the best left-to-right assignment of pieces to the slots of one layout.

The points of an assignment: a piece that a closed slot recognises +2; a piece that no slot takes -1; a required slot
passed over -1; an open slot that takes a piece which some closed slot recognises -1. A piece that is foreign to every
page, or stands on the page already, is set aside for nothing. The aligner finds an assignment of the most points; it
never fails and its work is pieces times slots.

Most pages are read without a table: if putting every piece into the first slot that can take it loses no point, no other
assignment is better.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import cached_property, reduce
from operator import or_

from attrs import define, frozen

from belta_parse.evidence import Evidence
from belta_parse.layout import Layout, Role
from belta_parse.matchers import Named, Pattern, Prose
from belta_parse.memo import kept
from belta_parse.pieces import Pieces
from belta_parse.signals import Signals
from belta_parse.steps import ASIDE, LOST, OPEN, Steps

__all__ = ["ASIDE", "Alignment", "Reader"]

CLOSED, UNTAKEN, PASSED, AGAINST = 2, -1, -1, -1
_NEVER = -1_000_000_000

MAX_CUT_LINES = 2
"""Lines, the last recognised one among them, behind which a page may have been cut before what it must have."""


@define
class Alignment:
    """One page read as one layout."""

    layout: Layout
    slots: Sequence[int]
    """For each piece the index of its slot, or `ASIDE`."""
    points: int
    score: float
    """0..1: how well the layout explains the page."""
    full: bool
    """Whether every slot that has a weight was filled."""
    complete: bool
    """Whether, besides, every piece was taken for what it is: nothing to gain by cutting lines."""
    reader: Reader
    """What read it."""
    cells: int = 0
    """Table cells computed, to hold the law that the work is linear in the page."""


@frozen(slots=False)
class Reader:
    """Reads pages as one *layout*; made once for each layout of a parser."""

    layout: Layout
    evidence: Evidence

    @cached_property
    def closed_signals(self) -> Sequence[int]:
        """For each slot the signals of its closed matchers."""
        return self.evidence.slot_signals(self.layout)

    @cached_property
    def signals(self) -> int:
        """All signals that speak for a slot of the layout."""
        mask = 0
        for signals in self.closed_signals:
            mask |= signals
        return mask

    @cached_property
    def telling(self) -> int:
        """The signals of the slots that have a weight: a page that shows none has no point of its score."""
        return reduce(or_, (self.closed_signals[k] for k, _ in self._weights), 0)

    @cached_property
    def foreign(self) -> int:
        """The signals of what does not belong to a page."""
        return self.evidence.signal(self.layout, self.layout.foreign)

    @cached_property
    def pattern_bits(self) -> Sequence[Sequence[int]]:
        """For each slot the signals of its patterns."""
        bits = self.evidence.bits
        return [[bits[m] for m in slot.closed if isinstance(m, Pattern | Named)] for slot in self.layout.slots]

    @cached_property
    def phrases(self) -> tuple[str, ...]:
        """All phrases of the layout."""
        return tuple(sorted({phrase for slot in self.layout.slots for phrase in slot.phrases}))

    @cached_property
    def joinable(self) -> Sequence[int]:
        """The slots whose lines extractors join: the title and the captions under it."""
        return [k for k, slot in enumerate(self.layout.slots) if slot.role in (Role.TITLE, Role.CAPTION)]

    @cached_property
    def anchored_phrases(self) -> Sequence[tuple[int, tuple[str, ...]]]:
        """The signals of each slot of phrases that begin a part wherever they stand, with the phrases."""
        rows = zip(self.layout.slots, self.closed_signals, strict=True)
        return [(signals, slot.phrases) for slot, signals in rows if slot.anchor is not None and slot.phrases]

    @cached_property
    def required_slots(self) -> Sequence[int]:
        """The slots that a page must have."""
        return [k for k, slot in enumerate(self.layout.slots) if slot.required]

    @cached_property
    def required(self) -> int:
        """The slots that a page must have, as bits."""
        return sum(1 << k for k in self.required_slots)

    @cached_property
    def _repeated(self) -> int:
        """Stands among a piece's signals for its being a repeat."""
        return 1 << len(self.evidence.bits)

    @cached_property
    def _free(self) -> int:
        """The signals of pieces that are set aside for nothing."""
        return self.foreign | self._repeated

    @cached_property
    def _knowing(self) -> int:
        """The slots, as bits, that know some lines: what they take without knowing it may be two lines in one."""
        return sum(1 << k for k, signals in enumerate(self.closed_signals) if signals)

    @cached_property
    def _weights(self) -> Sequence[tuple[int, int]]:
        return [(k, slot.weight) for k, slot in enumerate(self.layout.slots) if slot.weight]

    @cached_property
    def _needed(self) -> Sequence[int]:
        """The signals of each required slot that only a closed matcher can fill."""
        rows = zip(self.layout.slots, self.closed_signals, strict=True)
        return [signals for slot, signals in rows if slot.required and not slot.open]

    @cached_property
    def _open(self) -> Sequence[tuple[int, int, int, Prose | None]]:
        rows = []
        for k, slot in enumerate(self.layout.slots):
            for prose in slot.open:
                most = prose.max_chars if prose.max_chars is not None else 1 << 60
                rows.append((k, prose.min_chars, most, prose if prose.shape else None))
        return rows

    @cached_property
    def _allowed(self) -> Sequence[int]:
        """For each slot (and, last, for the start of the page) the slots that can come next, as bits."""
        slots = self.layout.slots
        names = [slot.name for slot in slots]
        table = []
        for current in [*range(len(slots)), ASIDE]:
            mask = 0
            for k, slot in enumerate(slots):
                again = k == current and slot.repeat
                ahead = k > current or again or self._loops(names, current, k)
                # What repeats stands behind itself, too.
                if ahead and (not slot.after or again or (current >= 0 and names[current] in slot.after)):
                    mask |= 1 << k
            table.append(mask)
        return table

    def _loops(self, names: Sequence[str], current: int, k: int) -> bool:
        if self.layout.loop is None:
            return False
        first, last = (names.index(name) for name in self.layout.loop)
        return first <= k <= current <= last

    @cached_property
    def _slots_of(self) -> dict[int, int]:
        """Signals of a piece to the slots they speak for, as bits; filled as pieces are met."""
        return {}

    def _closed_slots(self, mask: int) -> int:
        found = self._slots_of.get(mask)
        if found is None:
            slots = sum(1 << k for k, signals in enumerate(self.closed_signals) if signals & mask)
            found = kept(self._slots_of, mask, slots)
        return found

    def _open_slots(self, text: str) -> int:
        size, found = len(text), 0
        for k, least, most, shaped in self._open:
            if least <= size <= most and (shaped is None or shaped.accepts(text)):
                found |= 1 << k
        return found

    def bound(self, signals: Signals, gained: dict[int, int]) -> int:
        """More points than this no page with these *signals* has; *gained* keeps what lines that layouts share gain."""
        page = signals.page
        mine = self.signals & page
        points = gained.get(mine, -1)
        if points < 0:
            points = CLOSED * sum([count for mask, count in signals.different.items() if mask & mine])
            gained[mine] = points
        for needed in self._needed:
            if not needed & page:
                points += PASSED
        return points

    def align(self, pieces: Pieces, signals: Signals, repeats: Mapping[int, int], label: int = 0) -> Alignment:
        """The best assignment of *pieces*.

        *repeats* are the pieces that stand on the page already. *label* are the slots, as bits, that the page's address
        stands in for: passing over them costs nothing.
        """
        marks = signals.masks
        if repeats:
            marks = marks.copy()
            # Where the page begins anew, no line fills a slot a second time.
            anew = next((index for index, before in repeats.items() if not before), len(marks))
            for index in repeats:
                marks[index] = self._repeated | (marks[index] if index < anew else 0)
        required = self.required & ~label
        quick = self._greedy(marks, pieces.texts, required, label)
        if quick is not None:
            return quick
        closed = [self._closed_slots(mark) if mark else 0 for mark in marks]
        free = [mark & self._free for mark in marks]
        slots = self._best(closed, [self._open_slots(text) for text in pieces.texts], free, required)
        cells = len(closed) * (len(self.layout.slots) + 1)
        return self._judged(pieces, slots, closed, free, required, label, cells)

    def _greedy(self, marks: Sequence[int], texts: Sequence[str], required: int, label: int) -> Alignment | None:
        """Each piece in the first slot that can take it, or None if that loses a point."""
        steps = self._steps.get(required)
        if steps is None:
            steps = kept(self._steps, required, Steps(self.closed_signals, self._allowed, self._open, self._free, required))
        slots: list[int] = []
        current = ASIDE
        by_mark, by_size = steps.behind[current]
        points, filled, known, taken, last = 0, label, ASIDE, 0, 0
        for index, mark in enumerate(marks):
            slot = by_mark.get(mark)
            if slot is None:
                slot = steps.found(current, mark)
            if slot >= 0:
                points += CLOSED
                filled |= 1 << slot
                known, last = slot, index
            elif slot == OPEN:
                text = texts[index]
                size, slot = len(text), LOST
                for k, least, most, shaped in by_size:
                    if least <= size <= most and (shaped is None or shaped.accepts(text)):
                        slot = k
                        break
                if slot >= 0:
                    taken |= 1 << slot
            if slot == LOST:
                return None
            slots.append(slot)
            if slot != current and slot != ASIDE:
                current = slot
                by_mark, by_size = steps.behind[current]
        if required >> current + 1:
            return None
        key = (filled, known, required if len(marks) - last > MAX_CUT_LINES else 0)
        share, full = self._shares.get(key) or kept(self._shares, key, self._share(*key))
        complete = full and not taken & self._knowing
        return Alignment(self.layout, slots, points, round(share, 4), full, complete, self, len(marks))

    @cached_property
    def _steps(self) -> dict[int, Steps]:
        """Required slots, as bits, to the steps from slot to slot; filled as pages are met."""
        return {}

    @cached_property
    def _shares(self) -> dict[tuple[int, int, int], tuple[float, bool]]:
        """What was asked of `_share` to its answer; filled as pages are met."""
        return {}

    def _share(self, filled: int, known: int, required: int) -> tuple[float, bool]:
        """The share of the slots' weight that was filled, up to the last slot that was recognised; whether it is all."""
        weight, whole, reached = 0, 0, 0
        for k, heavy in self._weights:
            whole += heavy
            if filled >> k & 1:
                weight += heavy
                reached += heavy
            elif k <= known or required >> k & 1:
                # Behind the last piece that was recognised nothing else is missed: the text may be cut.
                reached += heavy
        # What the address alone vouches for may be lines that were joined.
        return (weight / reached if weight else 0.0), weight == whole and known != ASIDE

    def _gates(self, required: int) -> Sequence[Sequence[tuple[int, int]]]:
        """For each slot those before it, with what passing over the *required* between costs; last those that name somebody."""
        gates = self._known_gates.get(required)
        if gates is None:
            slots, allowed = range(len(self.layout.slots)), self._allowed
            named = {k for k in slots if any(isinstance(m, Named) for m in self.layout.slots[k].match)}
            rows = [sorted([j for j in (ASIDE, *slots) if allowed[j] >> k & 1], key=named.__contains__) for k in slots]
            gates = kept(self._known_gates, required, [[(j, _between(required, j, k)) for j in r] for k, r in enumerate(rows)])
        return gates

    @cached_property
    def _known_gates(self) -> dict[int, Sequence[Sequence[tuple[int, int]]]]:
        """Required slots, as bits, to their gates; filled as pages are met."""
        return {}

    def _best(self, closed: list[int], opened: list[int], free: list[int], required: int) -> list[int]:
        """An assignment of the most points, by dynamic programming over pieces and slots."""
        count = len(self.layout.slots)
        gates = self._gates(required)
        repeats = [slot.repeat and not slot.closed for slot in self.layout.slots]
        # The last place stands for the start of the page: index ASIDE.
        points = [_NEVER] * count + [0]
        back: list[bytearray] = []
        for index, evidence in enumerate(closed):
            skip = 0 if free[index] else UNTAKEN
            against = AGAINST if evidence else 0
            step = [p + skip for p in points]
            row = bytearray([255]) * (count + 1)
            can = evidence | opened[index]
            k = 0
            while can >> k:
                if can >> k & 1:
                    gain = CLOSED if evidence >> k & 1 else against - (1 if free[index] else 0)
                    best, origin = _NEVER, ASIDE
                    for j, cost in gates[k]:
                        candidate = points[j] - cost
                        # Of equals the later slot: it has taken what the earlier one set aside.
                        if candidate >= best:
                            best, origin = candidate, j
                    # A slot that comes but once keeps what it took first; one that repeats takes all it can.
                    if best + gain > step[k] or (best + gain == step[k] and repeats[k]):
                        step[k] = best + gain
                        row[k] = origin % 254 if origin >= 0 else 254
                k += 1
            points = step
            back.append(row)
        return self._traced(points, back, required)

    def _traced(self, points: list[int], back: list[bytearray], required: int) -> list[int]:
        """The way back through the table from its best end."""
        count = len(self.layout.slots)
        ends = [(points[j] - _between(required, j, count), -j, j) for j in range(ASIDE, count)]
        current = max(ends)[2]
        slots = [ASIDE] * len(back)
        for index in range(len(back) - 1, -1, -1):
            origin = back[index][current]
            if current != ASIDE and origin != 255:
                slots[index] = current
                current = ASIDE if origin == 254 else origin
        return slots

    def _judged(
        self,
        pieces: Pieces,
        slots: Sequence[int],
        closed: list[int],
        free: list[int],
        required: int,
        label: int,
        cells: int,
    ) -> Alignment:
        filled, points, lost, current, known, mixed, last = label, 0, 0, ASIDE, ASIDE, False, 0
        taken = sum(pieces.ends) - sum(pieces.starts)
        for index, slot in enumerate(slots):
            if slot == ASIDE:
                if not free[index]:
                    points += UNTAKEN
                    lost += pieces.ends[index] - pieces.starts[index]
                continue
            if closed[index]:
                if closed[index] >> slot & 1:
                    points += CLOSED
                    filled |= 1 << slot
                    known, last = slot, index
                else:
                    points += AGAINST
            if slot > current:
                if required:
                    points -= _between(required, current, slot)
                current = slot
            elif slot < current:
                current = slot
            if not closed[index] and self.closed_signals[slot]:
                mixed = True
        points -= _between(required, current, len(self.layout.slots))
        share, full = self._share(filled, known, required if len(closed) - last > MAX_CUT_LINES else 0)
        score = share * ((taken - lost) / taken if taken else 0.0)
        # A slot that knows its lines but took one it does not know may hold two of them in one line.
        complete = full and not lost and not mixed
        return Alignment(self.layout, slots, points, round(score, 4), full, complete, self, cells)


def _between(required: int, last: int, slot: int) -> int:
    """How many *required* slots stand between the slot *last* and *slot*."""
    return (required & ((1 << slot) - 1) & ~((1 << (last + 1)) - 1)).bit_count() if slot > last else 0
