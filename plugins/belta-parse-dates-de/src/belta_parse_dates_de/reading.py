"""What a rule hands to its meaning (`Found`) and what the meaning makes of it (`Reading`)."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence

from attrs import define, field

from belta_parse_dates_de.calendars import Moment
from belta_parse_dates_de.lexicon import CLASSES, KINDS, OTHER
from belta_parse_dates_de.memory import Memory
from belta_parse_dates_de.scene import Scene
from belta_parse_dates_de.tense import Tense, tense_at
from belta_parse_dates_de.vocab.guards import TITLES

__all__ = ["Found", "Meaning", "Reading"]

_ROUGHLY = frozenset(("gegen", "kurz", "etwa"))
_PREPOSITIONS = frozenset(KINDS[kind] for kind in ("AM", "PREP", "IM", "IN", "BIS", "VOR", "NACH", "SEIT", "ART"))


@define
class Reading:
    """One time expression before it has its final place: the parts it covers, `last` included, and what it denotes.

    `moment` is what later expressions may count from. `open_day` marks a time of day that waits for its date.
    `bare` keeps an article outside.
    """

    first: int
    last: int
    type: str
    value: str
    mod: str | None = None
    quant: str | None = None
    freq: str | None = None
    point: str | None = None
    assumed: tuple[str, ...] = ()
    moment: Moment | None = None
    open_day: bool = False
    bare: bool = False
    interval: str | None = field(default=None)

    @property
    def year_open(self) -> bool:
        """True if the text does not tell the year."""
        return bool(self.assumed) and self.assumed[0].startswith("year ")


class Found:
    """A place where a rule's pattern holds: its words by their names in the pattern, and the text around."""

    __slots__ = ("_captured", "first", "last", "scene")

    def __init__(self, scene: Scene, match: re.Match[str]) -> None:
        self.scene = scene
        self._captured = {
            name.rstrip("23456"): part for name, index in match.re.groupindex.items() if (part := match.start(index)) >= 0
        }
        self.first, self.last = match.start(), match.end() - 1

    def at(self, name: str) -> int:
        """The part that *name* captured; -1 if it is not there.

        A pattern that offers a capture twice writes ``year:YEAR | year2:YEAR2``: the digit is not part of the name.
        """
        return self._captured.get(name, -1)

    def has(self, name: str) -> bool:
        return name in self._captured

    def number(self, name: str) -> int:
        """The vocabulary's value of the word that *name* captured, a whole number. It must be there."""
        value = self.scene.value(self._captured[name])
        assert isinstance(value, int)
        return value

    def text(self, name: str) -> str:
        """The vocabulary's value of the word that *name* captured, a string; empty if it is not there."""
        part = self._captured.get(name, -1)
        return str(self.scene.value(part)) if part >= 0 else ""

    def word(self, name: str) -> str:
        """The word that *name* captured, as written; empty if it is not there."""
        part = self._captured.get(name, -1)
        return self.scene.parts[part] if part >= 0 else ""

    def all(self, kind: str) -> list[int]:
        """The parts of a kind or class within the match, in order."""
        codes = {KINDS[member] for member in CLASSES.get(kind, (kind,))}
        return [part for part in range(self.first, self.last + 1) if self.scene.codes[part] in codes]

    def before(self, steps: int = 1) -> str:
        """The word so many words before the match, if nothing but a blank is between; else empty."""
        part = self.first
        for _ in range(steps):
            if part < 2 or self.scene.codes[part - 1] != KINDS["s"]:
                return ""
            part -= 2
        return self.scene.parts[part]

    def mark_before(self) -> str:
        return self.scene.word(self.first - 1)

    def after(self) -> str:
        """The word behind the match, if nothing but a blank is between; else empty."""
        if self.scene.code(self.last + 1) != KINDS["s"]:
            return ""
        return self.scene.word(self.last + 2)

    def mark_after(self) -> str:
        return self.scene.word(self.last + 1)

    def follows_a_name(self) -> bool:
        """True if an unknown word with a capital, but not the first of a sentence, stands before: "Anna Sommer"."""
        part = self.first - 2
        if part >= 0 and self.scene.parts[part] in TITLES and self.scene.parts[part + 1] in (". ", " "):
            return True
        if part < 1 or not self.before()[:1].isupper() or self.scene.codes[part] != OTHER:
            return False
        return not self.scene.ends_sentence(part - 1)

    def is_whole_text(self) -> bool:
        """True if nothing but a preposition stands around the match, as in what people type into a field."""
        return self.last >= len(self.scene.parts) - 2 and (
            self.first == 0 or (self.first == 2 and self.scene.codes[0] in _PREPOSITIONS)
        )

    def tense(self) -> Tense:
        """The tense of the clause; what is told behind "seit" has begun."""
        if "seit" in (self.before().lower(), self.before(2).lower() if self.before() == "dem" else ""):
            return "past"
        return tense_at(self.scene, self.first, self.last)

    def way(self) -> Tense:
        """Where a day of the week lies: by its preposition, else by the tense; "past" for "vom Sonntag", what a noun has."""
        before, before_that = self.before().lower(), self.before(2).lower()
        if before in ("dem", "den", "zum", "diesen", "diesem") and before_that in ("seit", "bis", "ab", "für"):
            before = before_that
        if before == "für" or (before == "auf" and before_that != "nacht" and self.before(3).lower() not in ("von", "vom")):
            return "future"
        if before == "vom" and self.after() not in ("bis", "an"):
            return "past"
        tense = self.tense()
        comes = before in ("bis", "ab") or (before in ("von", "vom") and self.after() == "an") or self._announces()
        return tense or ("future" if comes else None)

    def _announces(self) -> bool:
        """True if an exact hour follows: without a verb „Samstag, 20 Uhr: Konzert“ is still to come, „gegen 20 Uhr“ not."""
        behind = slice(self.last + 1, min(self.last + 10, self.scene.sentence(self.last).stop))
        return KINDS["UHR"] in self.scene.codes[behind] and _ROUGHLY.isdisjoint(self.scene.parts[behind])

    def offset(self) -> int:
        return self.scene.start(self.first)


Meaning = Callable[[Found, Memory], Sequence[Reading]]
"""What a rule means: its readings, in order; none if the rule does not apply here after all."""
