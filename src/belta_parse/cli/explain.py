"""Why a page was read as it was: what took each line, by which evidence, what came second; and which layout lost."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from attrs import define, field, frozen

from belta_parse.align import AGAINST, ASIDE, CLOSED, UNTAKEN, Alignment
from belta_parse.detect import Detector, Reading
from belta_parse.layout import Layout, Slot
from belta_parse.matchers import Closed, Copies, Echo, Named, Opening, Pattern, Phrases
from belta_parse.page import Page
from belta_parse.parser import Parser

__all__ = ["Explanation", "Rank", "Reason", "explain"]


@frozen
class Reason:
    """One piece of the page: usually a line."""

    line: int
    """Where it begins, counted from 1."""
    text: str
    slot: str | None
    role: str
    points: int
    """What it earned."""
    evidence: str
    second: tuple[str, ...]
    """Which other slots could have taken it, and why they did not."""


@frozen
class Rank:
    """One layout that was tried."""

    layout: str
    points: int
    score: float
    behind: int
    """Points less than the best."""
    missing: tuple[str, ...]
    """Slots with a weight that nothing filled."""
    aside: int
    """Pieces that no slot took."""


@frozen
class Explanation:
    """Why a page was read as it was."""

    reasons: tuple[Reason, ...]
    """Empty if no layout was tried."""
    ranks: tuple[Rank, ...]
    recognised: bool
    """Whether the first rank reached its layout's threshold."""
    untried: int
    """Layouts that nothing on the page speaks for."""


def explain(parser: Parser, text: str, url: str | None = None) -> Explanation:
    """Why *parser* reads *text* as it does. Where no layout reached its threshold, the nearest one is explained."""
    reading = parser.read(text, url)
    ranked = reading.ranked
    ranks = tuple(_rank(alignment, ranked[0]) for alignment in ranked)
    reasons: tuple[Reason, ...] = ()
    if ranked:
        reasons = tuple(_Explainer(Page(text, url), reading, ranked[0], Detector(parser.layouts)).reasons())
    return Explanation(reasons, ranks, reading.best is not None, len(parser.layouts) - len(ranked))


def _rank(alignment: Alignment, best: Alignment) -> Rank:
    layout, filled = alignment.layout, set(alignment.slots)
    missing = tuple(slot.name for k, slot in enumerate(layout.slots) if slot.weight and k not in filled)
    aside = sum(slot == ASIDE for slot in alignment.slots)
    return Rank(layout.name, alignment.points, alignment.score, best.points - alignment.points, missing, aside)


@define
class _Explainer:
    """One page and the alignment that is explained."""

    page: Page
    reading: Reading
    best: Alignment
    detector: Detector
    layout: Layout = field(init=False)
    closed: Sequence[int] = field(init=False)
    """For each slot the signals of its closed matchers."""

    def __attrs_post_init__(self) -> None:
        self.layout = self.best.layout
        evidence = self.detector.evidence
        self.closed = [evidence.signal(self.layout, slot.closed) for slot in self.layout.slots]

    def reasons(self) -> Iterator[Reason]:
        """Each piece in page order."""
        pieces, text = self.reading.pieces, self.page.text
        line, done = 1, 0
        for index, slot in enumerate(self.best.slots):
            start = self.page.reading.origin(pieces.starts[index])
            line, done = line + _line_ends(text, done, start), start
            taken = None if slot == ASIDE else self.layout.slots[slot]
            points, evidence = self._evidence(index, slot)
            role = "unknown" if taken is None else taken.role.value
            second = tuple(self._second(index, slot))
            yield Reason(line, pieces.texts[index], None if taken is None else taken.name, role, points, evidence, second)

    def _evidence(self, index: int, slot: int) -> tuple[int, str]:
        """The points of a piece, and why."""
        mask = self.reading.signals.masks[index]
        if slot == ASIDE:
            return self._set_aside(index, mask)
        if mask & self.closed[slot]:
            found = [self._said(m, index) for m in self.layout.slots[slot].closed if self._speaks(m, mask)]
            return CLOSED, "; ".join(found)
        others = [s.name for k, s in enumerate(self.layout.slots) if mask & self.closed[k]]
        if others:
            return AGAINST, f"any text, though {', '.join(others)} would know it"
        return 0, "any text"

    def _set_aside(self, index: int, mask: int) -> tuple[int, str]:
        if index in self.reading.repeats:
            return 0, f"says what piece {self.reading.repeats[index] + 1} said"
        if mask & self.detector.evidence.signal(self.layout, self.layout.foreign):
            return 0, "foreign to every page"
        return UNTAKEN, "no slot can take it here"

    def _speaks(self, matcher: Closed, mask: int) -> bool:
        return bool(mask & self.detector.evidence.signal(self.layout, (matcher,)))

    def _said(self, matcher: Closed, index: int) -> str:
        signals = self.reading.signals
        if isinstance(matcher, Pattern | Named):
            match = signals.matches.get((index, self.detector.evidence.bits[matcher]))
            captured: dict[str, str] = {name: value for name, value in match.groupdict().items() if value} if match else {}
            return " ".join(["pattern", *(f"{name}={value}" for name, value in captured.items())])
        if isinstance(matcher, Opening):
            dateline = signals.datelines[index]
            return f"dateline of family {dateline.family}, {', '.join(dateline.agencies) or 'no agency'}"
        return _SAID[type(matcher)]

    def _second(self, index: int, slot: int) -> Iterator[str]:
        """The other slots that could take a piece: those that may stand here first, then those that know it."""
        mask, text = self.reading.signals.masks[index], self.reading.pieces.texts[index]
        rows = []
        for k, other in enumerate(self.layout.slots):
            known = bool(mask & self.closed[k])
            if k != slot and (known or any(prose.accepts(text) for prose in other.open)):
                against = self._against(index, k)
                rows.append((against is not None, not known, k, against or "which earns no more"))
        for _, opened, k, against in sorted(rows):
            yield f"{self.layout.slots[k].name} {'takes any text' if opened else 'knows it'}, {against}"

    def _against(self, index: int, other: int) -> str | None:
        """Why the slot *other* cannot have the piece *index*; None if it could."""
        slots, names = self.best.slots, self.layout.slots
        before = next((k for k in reversed(slots[:index]) if k != ASIDE), ASIDE)
        after = next((k for k in slots[index + 1 :] if k != ASIDE), len(names))
        wanted: Slot = names[other]
        again = wanted.repeat and before == other
        if wanted.after and not again and (before == ASIDE or names[before].name not in wanted.after):
            return f"but stands only behind {' or '.join(wanted.after)}"
        if other < before:
            return f"but stands above {names[before].name}"
        if other > after:
            return f"but {names[after].name} below would be lost"
        if other in (before, after) and not wanted.repeat:
            return "but comes only once"
        return None


_SAID: Mapping[type, str] = {
    Phrases: "phrase",
    Copies: "stands twice, one under the other",
    Echo: "says one thing two times over",
}


def _line_ends(text: str, start: int, end: int) -> int:
    """How many lines end between two places."""
    return text.count("\n", start, end) + text.count("\r", start, end) - text.count("\r\n", start, end)
