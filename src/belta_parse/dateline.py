"""The dateline grammar: which place, date and agency open a text.

The engine knows shapes only (`belta_parse.dateline_families`); the names of agencies, months and places come with
`DatelineForm` values from the layouts that are installed.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from functools import cached_property
from typing import Any

from attrs import field, frozen

from belta_parse._dateline.build import Bare, after_agency
from belta_parse._dateline.lexicon import DENSE_SCRIPTS, Lexicon, folded, lexicon
from belta_parse._dateline.proof import NAME, TOWN
from belta_parse._dateline.search import (
    NOTE,
    behind_headline,
    byline_starts,
    cores,
    glued_starts,
    humps,
    inner_starts,
    line_starts,
    opening,
    sentence_starts,
)
from belta_parse._dateline.trial import Trial
from belta_parse.dateline_families import FAMILIES, Head
from belta_parse.dateline_form import DatelineForm, Places
from belta_parse.dateline_record import Dateline

__all__ = ["Dateline", "DatelineForm", "DatelineReader", "Places"]

CHAINED = "APBDEFKJ"
"""Families that may follow an agency in front ("(ANSA) - ROMA, 9 FEB -")."""
BARE_PLACES = "KJ"
UNBRACKETED = frozenset("DEFHIWX")
"""Families of agencies that stand where a region, a weekday or the body may stand."""
LATER = "APBDEFKCITRGSJUNHYOV"
"""Families that are believed on a later line, too."""
INSIDE = "ABS"
"""Families that are looked for inside a line."""

DIGIT = re.compile(r"\d")
WORDS = re.compile(r"\w+")

BYLINE_CHARS = 8
"""Of the longest word that opens a byline, and the blank behind it."""
OPENING_BRACKETS = "([（［【"


def _primary(language: str | None) -> str | None:
    """The primary tag of a BCP 47 *language*: "de" of "de-AT"."""
    return (
        language.partition("-")[0].lower() if language and (len(language) > 3 or not language.islower()) else language
    )


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
    def _trials(self) -> Mapping[Head, Trial]:
        """The families that the forms name, by head, in the order of `FAMILIES`."""
        named = {letter for form in self.forms for letter in form.families}
        tried = named | (set(BARE_PLACES) if named & UNBRACKETED else set()) | (set("P") if "A" in named else set())
        allowed = "".join(letter for letter in FAMILIES if letter in named)
        return {
            head: Trial(self._lexicon, head, letters, allowed)
            for head in Head
            if (letters := "".join(c for c in FAMILIES if c in tried and FAMILIES[c].head is head))
        }

    @cached_property
    def _places(self) -> Trial | None:
        return self._trials.get(Head.PLACE)

    @cached_property
    def _behind_agency(self) -> Trial:
        """What may follow an agency in front: there a place needs no family of its own, the agency has proved it."""
        letters = self._trials[Head.PLACE].letters if Head.PLACE in self._trials else ""
        letters = "".join(letter for letter in FAMILIES if letter in letters + BARE_PLACES)
        return Trial(self._lexicon, Head.PLACE, letters, letters)

    @cached_property
    def _openings(self) -> dict[str, tuple[Trial, ...]]:
        """First character to what a dateline may begin with there; filled as characters are met."""
        return {}

    def _opening(self, first: str) -> tuple[Trial, ...]:
        marked = any(word[0] == first.casefold() for word in self._lexicon.by_first_word)
        heads = (
            (Head.DATE, first.isdigit()),
            (Head.BRACKET, first in OPENING_BRACKETS),
            (Head.MARK, marked),
            (Head.DENSE, marked and first >= DENSE_SCRIPTS),
            (Head.PLACE, first.isalpha()),
            (Head.DATE, first.isalpha()),
        )
        possible = not (first.islower() or first.isspace())
        trials = tuple(self._trials[head] for head, fits in heads if possible and fits and head in self._trials)
        self._openings[first] = trials
        return trials

    @cached_property
    def _first_words(self) -> frozenset[str]:
        return frozenset(words[0] for mark in self._lexicon.marks if (words := WORDS.findall(mark)))

    def could_prove(self, text: str) -> bool:
        """Whether *text* holds what could prove a dateline to `at`: a digit, or the first word of an agency.

        It is quicker than `at`, which most titles need not be tried by.

        >>> reader = DatelineReader([DatelineForm("minsk-wire", marks=("Minsk Wire",), months={"Mai": 5})])
        >>> [reader.could_prove(text) for text in ("Am Bug blüht es", "BREST, 6. Mai", "BREST (minsk wire)")]
        [False, True, True]
        """
        if DIGIT.search(text):
            return True
        if self._lexicon.dense_marks and text and max(text) >= DENSE_SCRIPTS:
            return True
        return not self._first_words.isdisjoint(WORDS.findall(text.casefold()))

    def at(self, text: str, start: int = 0, language: str | None = None, *, placed: bool = False) -> Dateline | None:
        """The dateline that begins exactly at *start*, None if there is none.

        A date or an agency proves it: a place alone ("Lindau – Der See steigt") is a dateline in front of a body only,
        which `read` is for, or where its place on the page vouches for it (*placed*). *language* (BCP 47) is a hint for
        months that languages share. Never raises.
        """
        return self._at(text, start, _primary(language), Bare.ANY if placed else Bare.NONE)

    def _at(self, text: str, start: int, language: str | None, bare: Bare) -> Dateline | None:
        first = text[start : start + 1]
        trials = self._openings.get(first)
        for trial in self._opening(first) if trials is None else trials:
            dateline = trial.at(text, start, language, bare)
            if dateline is not None:
                return dateline if dateline.cities else self._chained(dateline, text, language)
        return None

    def knows(self, place: str) -> bool:
        """Whether a gazetteer of the forms has *place*, be it a village."""
        return self._lexicon.rank(place) > 0

    def read(self, text: str, language: str | None = None) -> Dateline | None:
        r"""The dateline of *text*, the beginning of an article; None if there is none.

        It stands at the start, now and then behind a headline, a caption or a byline: there a date, a known agency or a
        place in capitals must prove it. Only the first 700 characters are searched. Never raises.

        >>> form = DatelineForm("minsk-wire", marks=("Minsk Wire",), months={"Mai": 5})
        >>> DatelineReader([form]).read("Der Bug blüht\nBREST, 6. Mai (Minsk Wire) - Am Bug blüht es.").cities
        ('BREST',)
        """
        language = _primary(language)
        start = opening(text)
        dateline = self._at(text, start, language, Bare.ANY)
        if dateline and self._doubtful(dateline):
            inner = self._inside_a_line(text, start, language)
            return inner if inner and inner.end == dateline.end else dateline
        if dateline is None and (note := NOTE.match(text, start)):
            dateline = self._at(text, note.end(), language, Bare.NONE)
        if dateline is None:
            dateline = self._on_a_later_line(text, start, language) or self._inside_a_line(text, start, language)
        return dateline or self._behind_a_sentence(text, start, language)

    def _doubtful(self, dateline: Dateline) -> bool:
        """Whether an agency alone speaks for places that nobody knows: a byline or a credit may stand in front of them."""
        cities = dateline.cities
        return bool(cities and dateline.agencies) and not (cities[0].isupper() or any(map(self._lexicon.rank, cities)))

    def _on_a_later_line(self, text: str, start: int, language: str | None) -> Dateline | None:
        for line in line_starts(text, start):
            first = text[line]
            for trial in self._openings[first] if first in self._openings else self._opening(first):
                titled = language in self._lexicon.title_case and behind_headline(text, line)
                dateline = trial.at(text, line, language, Bare.ANY if titled else Bare.CAPITALS)
                if dateline is not None and dateline.family in LATER and (dateline.cities or dateline.separator):
                    return dateline if dateline.cities else self._chained(dateline, text, language)
        return None

    def _inside_a_line(self, text: str, start: int, language: str | None) -> Dateline | None:
        """A dateline behind a byline or glued to a credit: found by its agency, from there back to its place."""
        trial = self._places
        for core in cores(text, start) if trial else ():
            if not self._lexicon.credit(core[1]).known:
                continue
            found: list[Dateline] = []
            for inner, rank in self._starts_before(text, start, core.start()):
                dateline = trial.at(text, inner, language) if trial else None
                if dateline is None or dateline.family not in INSIDE or dateline.end <= core.start():
                    continue
                if found and folded(dateline.cities[0]) in self._lexicon.regions:
                    break
                if self._lexicon.rank(dateline.cities[0]) >= rank:
                    return dateline
                if not text[inner - 1].isalpha() and folded(dateline.region or "") in self._lexicon.regions:
                    found.append(dateline)
            if found:
                return next((dateline for dateline in found if dateline.cities[0].isupper()), found[0])
        return None

    def _starts_before(self, text: str, start: int, core: int) -> Iterator[tuple[int, int]]:
        """Where places may begin before the agency at *core*, and how well known they must be."""
        for inner in glued_starts(text, core, self._lexicon.marks):
            yield inner, NAME
        signed = folded(text[start : start + BYLINE_CHARS].partition(" ")[0]) in self._lexicon.bylines
        names_end = start
        if signed:
            for inner in byline_starts(text, start, core):
                names_end = max(names_end, inner) if names_end == start else names_end
                yield inner, NAME if text[inner : inner + 2].isupper() else TOWN
        for inner in inner_starts(text, core):
            if inner >= names_end:
                yield inner, NAME
        for inner in humps(text, core):
            yield inner, TOWN

    def _behind_a_sentence(self, text: str, start: int, language: str | None) -> Dateline | None:
        """A dateline with a date behind a headline, a summary or a credit on the same line."""
        trial = self._places
        for inner in sentence_starts(text, start) if trial else ():
            dateline = trial.at(text, inner, language, Bare.NONE) if trial else None
            whole = dateline and dateline.family in LATER and dateline.day and dateline.cities
            if dateline and whole and self._lexicon.rank(dateline.cities[0]) >= TOWN:
                return dateline
        return None

    def _chained(self, outer: Dateline, text: str, language: str | None) -> Dateline:
        """*outer*, an agency in front, with the dateline behind it if there is one."""
        bare = Bare.ANY if language in self._lexicon.title_case else Bare.CAPITALS
        inner = self._behind_agency.at(text, outer.end, language, bare)
        return after_agency(outer, inner) if inner and inner.family in CHAINED else outer
