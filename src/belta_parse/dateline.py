"""The dateline grammar: which place, date and agency open a text.

The engine knows shapes only (`belta_parse.dateline_families`); the names of agencies, months and places come with
`DatelineForm` values from the layouts that are installed.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping
from functools import cached_property
from typing import Any

from attrs import field, frozen

from belta_parse._dateline.build import NOTHING, Reading, after_agency, from_agency, from_date, from_place, with_bare_agency
from belta_parse._dateline.lexicon import Lexicon, lexicon
from belta_parse._dateline.patterns import HeadPattern, head_pattern
from belta_parse._dateline.search import CORE, REACH, glued_starts, inner_starts, line_starts, opening
from belta_parse.dateline_families import FAMILIES, Head
from belta_parse.dateline_form import DatelineForm, Places
from belta_parse.dateline_record import Dateline

__all__ = ["Dateline", "DatelineForm", "DatelineReader", "Places"]

BUILDERS: Mapping[Head, Callable[[Reading], Dateline | None]] = {
    Head.PLACE: from_place,
    Head.DATE: from_date,
    Head.MARK: from_agency,
    Head.BRACKET: from_agency,
    Head.DENSE: from_agency,
}
CHAINED = "ABKJ"
"""Families that may follow an agency in front ("(ANSA) - ROMA, 9 FEB -")."""
LATER = "ABDEFKCITGSJ"
"""Families that are believed on a later line, too."""
INSIDE = "ABS"
"""Families that are looked for inside a line."""

FIRST_WORD = re.compile(r"[^\s,:()/–—-]{1,30}")
OPENING_BRACKETS = "([【"
DENSE_SCRIPTS = "\u3040"


def _forms(forms: Iterable[DatelineForm]) -> tuple[DatelineForm, ...]:
    return tuple(forms)


@frozen(slots=False)
class DatelineReader:
    """Finds datelines of the given forms. Immutable, thread-safe, pickles; patterns are compiled when first needed.

    >>> form = DatelineForm("minsk-wire", families="A", marks=("Minsk Wire",), months={"Mai": 5})
    >>> found = DatelineReader([form]).at("BREST, 6. Mai (Minsk Wire) - Am Bug blüht es.")
    >>> found.cities, found.day, found.month, found.agencies, found.end
    (('BREST',), 6, 5, ('Minsk Wire',), 29)
    """

    forms: tuple[DatelineForm, ...] = field(converter=_forms)

    def __getstate__(self) -> dict[str, Any]:
        return {"forms": self.forms}

    @cached_property
    def _lexicon(self) -> Lexicon:
        return lexicon(self.forms)

    @cached_property
    def _letters(self) -> Mapping[Head, str]:
        """The families that the forms name, by head, in the order of trial."""
        named = {letter for form in self.forms for letter in form.families}
        return {head: "".join(c for c in FAMILIES if c in named and FAMILIES[c].head is head) for head in Head}

    @cached_property
    def _marks(self) -> tuple[str, ...]:
        return tuple(mark for form in self.forms for mark in form.marks)

    @cached_property
    def _dense_marks(self) -> tuple[str, ...]:
        return tuple(mark for mark in self._marks if mark[0] >= DENSE_SCRIPTS)

    @cached_property
    def _first_words(self) -> frozenset[str]:
        found = (FIRST_WORD.match(mark) for mark in self._marks)
        return frozenset(word[0].lower() for word in found if word)

    @cached_property
    def _patterns(self) -> dict[tuple[Head, str], HeadPattern]:
        return {}

    def _pattern(self, head: Head, letters: str) -> HeadPattern:
        pattern = self._patterns.get((head, letters))
        if pattern is None:
            pattern = self._patterns[head, letters] = head_pattern(head, letters, self._dense_marks)
        return pattern

    @cached_property
    def _trials(self) -> dict[str, tuple[Head, ...]]:
        """First character to the heads that a dateline may begin with there; filled as characters are met."""
        return {}

    def _heads(self, first: str) -> tuple[Head, ...]:
        heads = (
            (Head.DATE, first.isalnum()),
            (Head.BRACKET, first in OPENING_BRACKETS),
            (Head.MARK, any(word[0] == first.lower() for word in self._first_words)),
            (Head.DENSE, first >= DENSE_SCRIPTS),
            (Head.PLACE, first.isalpha()),
        )
        possible = not (first.islower() or first.isspace())
        self._trials[first] = trials = tuple(head for head, fits in heads if possible and fits and self._letters[head])
        return trials

    def at(self, text: str, start: int = 0, language: str | None = None) -> Dateline | None:
        """The dateline that begins exactly at *start*, None if there is none.

        *language* (BCP 47, primary tag) is a hint for months that languages share. Never raises.
        """
        first = text[start : start + 1]
        heads = self._trials.get(first)
        if heads is None:
            heads = self._heads(first)
        for head in heads:
            dateline = self._with_head(head, text, start, language)
            if dateline is not None:
                return dateline
        return None

    def read(self, text: str, language: str | None = None) -> Dateline | None:
        """The dateline of *text*, the beginning of an article; None if there is none.

        It stands at the start, now and then behind a headline, a caption or a byline: there a date or a known agency must
        prove it. Only the first 700 characters are searched. Never raises.

        >>> form = DatelineForm("minsk-wire", marks=("Minsk Wire",), months={"Mai": 5})
        >>> DatelineReader([form]).read("Der Bug blüht\nBREST, 6. Mai (Minsk Wire) - Am Bug blüht es.").cities
        ('BREST',)
        """
        start = opening(text)
        dateline = self.at(text, start, language)
        if dateline is None:
            dateline = self._on_a_later_line(text, start, language) or self._inside_a_line(text, start, language)
        return dateline

    def _on_a_later_line(self, text: str, start: int, language: str | None) -> Dateline | None:
        for line in line_starts(text, start):
            first = text[line]
            for head in self._trials[first] if first in self._trials else self._heads(first):
                letters = "".join(letter for letter in self._letters[head] if letter in LATER)
                if letters and (dateline := self._tried(head, letters, text, line, language, capitals_only=True)):
                    return dateline
        return None

    def _inside_a_line(self, text: str, start: int, language: str | None) -> Dateline | None:
        """A dateline behind a byline or glued to a credit: found by its agency, from there back to its place."""
        letters = "".join(letter for letter in self._letters[Head.PLACE] if letter in INSIDE)
        if not letters:
            return None
        for core in CORE.finditer(text, start, REACH):
            if not self._lexicon.credit(core[1]).known:
                continue
            for starts, rank in ((inner_starts, 1), (glued_starts, 2)):
                for inner in starts(text, core.start()):
                    dateline = self._tried(Head.PLACE, letters, text, inner, language)
                    if dateline and dateline.end > core.start() and self._lexicon.rank(dateline.cities[0]) >= rank:
                        return dateline
        return None

    def _with_head(self, head: Head, text: str, start: int, language: str | None) -> Dateline | None:
        if head is Head.MARK:
            word = FIRST_WORD.match(text, start)
            if word is None or word[0].lower() not in self._first_words:
                return None
        dateline = self._tried(head, self._letters[head], text, start, language)
        if dateline is not None and not dateline.cities:
            return self._chained(dateline, text, language)
        return dateline

    def _tried(self, head: Head, letters: str, text: str, start: int, language: str | None, capitals_only: bool = False) -> Dateline | None:
        """A reading as one of the families *letters*; if its proof fails, those behind it are tried one by one."""
        compiled = self._pattern(head, letters)
        at = start
        others = NOTHING
        if head is Head.MARK:
            end = self._lexicon.mark_end(text, start)
            if end is None:
                return None
            at, others = end, {"marks": text[start:end]}
        match = compiled.pattern.match(text, at)
        if match is None:
            return None
        letter = match.lastgroup or ""
        reading: Reading | None = Reading(
            self._lexicon, match, letter, compiled.groups[letter], language, capitals_only, start, match.end(), others
        )
        if reading and FAMILIES[letter].bare:
            reading = with_bare_agency(reading)
        dateline = BUILDERS[head](reading) if reading else None
        if dateline is not None:
            return dateline
        for other in letters[letters.index(letter) + 1 :]:
            if dateline := self._tried(head, other, text, start, language, capitals_only):
                return dateline
        return None

    def _chained(self, outer: Dateline, text: str, language: str | None) -> Dateline:
        """*outer*, an agency in front, with the dateline behind it if there is one."""
        letters = "".join(letter for letter in self._letters[Head.PLACE] if letter in CHAINED)
        inner = self._tried(Head.PLACE, letters, text, outer.end, language, capitals_only=True) if letters else None
        return after_agency(outer, inner) if inner else outer
