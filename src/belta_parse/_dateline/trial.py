"""Trying a text as one of several families that begin alike."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from functools import cached_property

from attrs import evolve, frozen

from belta_parse._dateline.build import NOTHING, Bare, Reading, from_agency, from_date, from_place, with_bare_agency
from belta_parse._dateline.lexicon import Lexicon
from belta_parse._dateline.patterns import HeadPattern, head_pattern
from belta_parse.dateline_families import FAMILIES, Head
from belta_parse.dateline_record import Dateline

__all__ = ["Trial"]

BUILDERS: Mapping[Head, Callable[[Reading], Dateline | None]] = {
    Head.PLACE: from_place,
    Head.DATE: from_date,
    Head.MARK: from_agency,
    Head.BRACKET: from_agency,
    Head.DENSE: from_agency,
}

DASHES = frozenset("-–—")
JOINT_CHARS = 3
BARE = frozenset(letter for letter, family in FAMILIES.items() if family.bare)


@frozen(slots=False, eq=False)
class Trial:
    """The families *letters*, which begin with *head*, in the order in which they are believed.

    Only those *allowed* come out: "LINDAU, 4. Mai, Lake Wire -" is seen as a place and a date first.
    """

    lexicon: Lexicon
    head: Head
    letters: str
    allowed: str
    dated: bool = True

    @cached_property
    def _compiled(self) -> HeadPattern:
        return head_pattern(self.head, self.letters, self.lexicon.dense_marks, dated=self.dated)

    @cached_property
    def _undated(self) -> Trial:
        """The same for texts whose body begins as a date does ("BONN - Some 40 boats", "Lindau /dpa/ Rund 40")."""
        return evolve(self, dated=False)

    @cached_property
    def _build(self) -> Callable[[Reading], Dateline | None]:
        return BUILDERS[self.head]

    @cached_property
    def _begins_with_mark(self) -> bool:
        return self.head is Head.MARK

    @cached_property
    def _weaker(self) -> dict[str, Trial | None]:
        """Letter to a trial of the letters behind it, for texts that have the shape of a family and fail its proof."""
        return {}

    def at(self, text: str, start: int, language: str | None, bare: Bare = Bare.ANY) -> Dateline | None:
        """The dateline that begins at *start*, a bare place only if *bare* allows it."""
        dateline, doubtful = self._read(text, start, language, bare)
        if dateline is None and doubtful:
            dateline, _ = self._undated._read(text, start, language, bare)
        return dateline

    def _read(
        self, text: str, start: int, language: str | None, bare: Bare
    ) -> tuple[Dateline | None, bool]:
        """The dateline, and whether what has the shape of a date behind its places may belong to the body."""
        behind, others = start, NOTHING
        if self._begins_with_mark:
            end = self.lexicon.mark_end(text, start)
            if end is None:
                return None, False
            behind, others = end, {"marks": text[start:end]}
        match = self._compiled.pattern.match(text, behind)
        if match is None:
            return None, False
        letter = match.lastgroup or ""
        dateline = None
        if letter not in BARE or self.lexicon.mark_end(text, match.end()):
            groups = self._compiled.groups[letter]
            reading = Reading(
                self.lexicon, match, letter, groups, language, bare, self.allowed, start, match.end(), others
            )
            dateline = self._build(with_bare_agency(reading) if letter in BARE else reading)
        if dateline is None and (weaker := self._after(letter)):
            dateline, _ = weaker._read(text, start, language, bare)
        return dateline, dateline is None and self._dated and self._is_doubtful(match)

    @cached_property
    def _dated(self) -> bool:
        return self.dated and self.head is Head.PLACE

    def _is_doubtful(self, match: re.Match[str]) -> bool:
        """Whether what looks like a date is none, and stands behind a dash or a slash as a body does."""
        if match["date"] is None or self.lexicon.date(match["date"]) is not None:
            return False
        places = match.end("places")
        return "/" in match["places"] or not DASHES.isdisjoint(match.string[places : places + JOINT_CHARS])

    def _after(self, letter: str) -> Trial | None:
        if letter not in self._weaker:
            letters = self.letters[self.letters.index(letter) + 1 :]
            self._weaker[letter] = evolve(self, letters=letters) if letters else None
        return self._weaker[letter]
