"""What completes an office to the right of it.

    COMPLETION := OFFICE | state in the genitive | des/der NOUN-PHRASE | preposition NOUN-PHRASE | „…“ | (GUS)
                | "und"/"–"/"," further office, noun or noun phrase | a noun behind a noun ("Gebiets Brest")

The walk takes one completion after the other until a name begins or nothing fits.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import reduce
from operator import or_

from belta_parse_titles_de.kinds import (
    ABBREVIATION,
    ABROAD,
    ACADEMIC,
    ADJECTIVE,
    AND,
    ARTICLE,
    BRACKET,
    BRACKET_END,
    BREAK,
    CAPITAL,
    COMMA,
    COUNTRY,
    CUT,
    DASH,
    FAMILY_FIRST,
    GENITIVE,
    GIVEN,
    LONG,
    NAME,
    NATION,
    NOUN,
    NUMBER,
    OF,
    OFFICE,
    OPENING,
    PLACE,
    POINT,
    PREPOSITION,
    STATUS,
    SURNAME,
    TEMPORAL,
)
from belta_parse_titles_de.names import Name, ends_in_genitive, name_at
from belta_parse_titles_de.noun_phrases import ADJECTIVES, NounPhrases
from belta_parse_titles_de.reading import Reading
from belta_parse_titles_de.states import state_at
from belta_parse_titles_de.vocab.common import LOOSE, NAMED
from belta_parse_titles_de.vocab.offices import CHRISTENED, OF_SOMEBODY, SURNAMES

__all__ = ["CHRISTENED_OFFICES", "FARTHEST", "SERVING", "Walk"]

FARTHEST = 40
CHRISTENED_OFFICES = frozenset(word.replace("-", " ") for word in CHRISTENED.split())
_LOOSE = frozenset(LOOSE.split())
_NAMED = frozenset(NAMED.split())
_SURNAMES = frozenset(SURNAMES.split())
SERVING = frozenset(OF_SOMEBODY.split())
_ASIDE = {"a": ("D", "i"), "i": ("R",)}


class Walk(NounPhrases):
    """The whole way: completions of every kind, one after the other, until a name begins or nothing fits."""

    __slots__ = ()

    def run(self, *, bare: bool) -> None:
        """Walk; *bare*: no article stands before the title, so one word behind it is a name more easily."""
        words = self.words
        while self.stop - self.head < FARTHEST and not words[self.stop - 1].kinds & BREAK:
            kinds = words[self.stop].kinds
            if kinds & OFFICE and self._office_as_surname():
                return
            if kinds & NAME:
                self.name = self._name(bare=bare)
                if self.name is not None:
                    self.farthest = self.stop
                    return
            if not self._completion(self.stop):
                break
        self.farthest = self.stop
        if self.loosest is not None:
            self.stop = self.loosest

    def _office_as_surname(self) -> bool:
        """Whether the word behind the office is a calling that is the surname here: "Finanzminister Bauer"."""
        i = self.stop
        if i > self.head + 1 or self.words[i].text not in _SURNAMES or self.words[i + 1].kinds & (NAME | OFFICE | ACADEMIC):
            return False
        self.name = Name(i, i + 1, i, alone=True)
        return True

    def _name(self, *, bare: bool) -> Name | None:
        """The name that begins at `stop`, if one does."""
        i = self.stop
        christened = self._office() in CHRISTENED_OFFICES
        sure = self.after_noun and (self.loose > 0 or self.words[i - 1].text.lower() in _NAMED)
        name = name_at(self.reading, i, alone=not self.after_noun or christened, sure=sure)
        if name is None or (not bare and self._served(name)):
            return None
        if not name.alone:
            return name
        if self.after_noun and not self.words[i].kinds & GIVEN:
            return None
        return name if _single(self.reading, name, bare=bare and i == self.head + 1, christened=christened) else None

    def _office(self) -> str:
        office = self.words[self.head].office
        return office.office if office is not None else ""

    def _served(self, name: Name) -> bool:
        """Whether *name* is that of the person the office serves: "der Berater Iwan Terechows"; then it completes
        the title."""
        served = self.stop == self.head + 1 and self._office() in SERVING and ends_in_genitive(self.words[name.stop - 1].text)
        if served:
            self.stop = name.stop
        return served

    def _completion(self, j: int) -> bool:
        """Whether a completion begins at word *j*; if so, it is behind us."""
        kinds = self.words[j].kinds
        if kinds & _ANY:
            for mask, step in _STEPS:
                if kinds & mask:
                    return step(self, j)
        return self.words[j].text in _ASIDE and self._aside(j)

    def _aside(self, j: int) -> bool:
        """ "a. D." (außer Dienst), "i. R." (im Ruhestand), "a. i." (ad interim)."""
        words = self.words
        if words[j + 1].text != "." or words[j + 2].text not in _ASIDE[words[j].text] or words[j + 3].text != ".":
            return False
        return self._move(j + 4, after_noun=False)

    def _degree(self, j: int) -> bool:
        """A degree that is no office ("med.", "habil.")."""
        return self._move(j + 1, after_noun=False)

    def _point(self, j: int) -> bool:
        """The point of "Dr." or "Nr."."""
        short = self.words[j - 1].kinds & (ACADEMIC | ABBREVIATION)
        return bool(short) and self.reading.tight(j - 1) and self._move(j + 1, after_noun=self.after_noun)

    def _number(self, j: int) -> bool:
        """ "Nr. 5"."""
        return self.after_noun and bool(self.words[j - 1].kinds & POINT) and self._move(j + 1, after_noun=True)

    def _place(self, j: int) -> bool:
        """ "Bürgermeisterin Minsks"; a place in the nominative only behind a noun."""
        if self.words[j].kinds & GENITIVE:
            return self._move(j + 1, after_noun=False)
        return self._noun(j)

    def _genitive(self, j: int) -> bool:
        """ "des Außenministeriums", "der Republik Belarus"."""
        return self._phrase(j + 1, abroad=self.abroad and not self.after_noun)

    def _prepositional(self, j: int) -> bool:
        """ "für Kultur", "im Gesundheitsministerium", "von ganz Russland", "beim Präsidenten"."""
        words = self.words
        k = j + 1
        if words[k].kinds & (TEMPORAL | NUMBER) or words[j].kinds & BREAK:
            return False
        if words[k].kinds & ARTICLE:
            k += 1
        if words[j].text == "mit" and self._office_ahead(k):
            return False
        if words[k].text == "ganz":
            k += 1
        was = self.abroad
        if self.loosest is None and words[j].text.lower() in _LOOSE:
            self.loosest = j
        self.listing = True
        if self._phrase(k, abroad=bool(words[j].kinds & ABROAD)):
            return True
        self.abroad = was
        return False

    def _office_ahead(self, k: int) -> bool:
        """Whether the noun phrase at word *k* is an office: "der Minister mit seinem Kollegen" are two."""
        words = self.words
        first = k
        while k - first < 4 and words[k].kinds & ADJECTIVES and not words[k].kinds & (BREAK | OFFICE):
            k += 1
        return bool(words[k].kinds & OFFICE)

    def _and(self, j: int) -> bool:
        """A further office of the same person, or a further noun of the phrase, behind "und" or a dash."""
        words = self.words
        if words[j].kinds & BREAK:
            return False
        k = self._office_behind(j)
        if words[k].kinds & OFFICE:
            return self._same_holder(j, k)
        if words[j].kinds & DASH:
            return False
        if words[k].text == "ganz":
            return self._state(k + 1)
        following = words[j + 1].kinds
        if following & OF:
            return self.after_noun and self._phrase(j + 2, abroad=self.abroad)
        if following & PREPOSITION:
            return self.listing and self._prepositional(j + 1)
        if following & (COUNTRY | LONG) and state_at(words, j + 1)[1] is not None:
            return self._state(j + 1)
        if (self.after_noun or self.listing) and (following & ADJECTIVES or self._listed(j + 1)):
            return self._phrase(j + 1, abroad=self.abroad)
        return False

    def _office_behind(self, j: int) -> int:
        """The word behind *j* that may be an office: behind status adjectives and "Wohnungs- und"."""
        words = self.words
        k = j + 1
        while k - j < 5 and words[k].kinds & (STATUS | NATION) and not words[k].kinds & (OFFICE | BREAK):
            k += 1
        return k + 2 if words[k].kinds & CUT and words[k + 1].kinds & AND else k

    def _same_holder(self, j: int, k: int) -> bool:
        """Take the office *k* behind the "und" or comma *j*, with its adjectives' states."""
        for adjective in range(j + 1, k):
            code = self.words[adjective].code
            if code and self.words[adjective].kinds & NATION:
                self.codes.append(code)
        self.abroad = self.listing = False
        return self._further_office(k)

    def _listed(self, k: int) -> bool:
        """Whether word *k* can be a further noun of a list: a noun or a place, no person's name."""
        kinds = self.words[k].kinds
        if kinds & CUT and kinds & CAPITAL:
            return True
        if not kinds & CAPITAL or kinds & (OFFICE | GIVEN | FAMILY_FIRST):
            return False
        # "Integration und Makroökonomie Sergej …": where a given name follows, the word before it is none.
        following = self.words[k + 1].kinds
        return bool(kinds & (NOUN | PLACE) or following & GIVEN) or not following & NAME

    def _comma(self, j: int) -> bool:
        """A second title of the same person, or a list ("für Kultur, Sport und Tourismus") that "und" closes."""
        if self._second_title(j):
            return True
        if self._is_genitive_state(j - 1) and self._is_genitive_state(j + 1) and not self.words[j + 2].kinds & OFFICE:
            # "die Außenminister Russlands, Chinas und Irans".
            return self._state(j + 1)
        words = self.words
        if not self.listing or not self.after_noun:
            return False
        for k in range(j + 1, j + 6, 2):
            if not words[k].kinds & NOUN or words[k].kinds & (OFFICE | GIVEN):
                return False
            if words[k + 1].kinds & AND:
                return bool(words[k + 2].kinds & (NOUN | CUT)) and self._move(k + 1, after_noun=True)
            if not words[k + 1].kinds & COMMA:
                return False
        return False

    def _second_title(self, j: int) -> bool:
        """A second title behind the comma *j*, without an article; it counts only if a name follows it."""
        if self.joint is not None or self.words[j].kinds & BREAK:
            return False
        k = self._office_behind(j)
        if self.stop == self.head + 1 and not self._is_rank(k):
            # "Minister, Direktor Iwan Lis" is a list, "Verteidigungsminister, General Iwan Lis" one man.
            return False
        if not self.words[k].kinds & OFFICE or self.words[k].kinds & ACADEMIC:
            return False
        self.joint = j
        self.loosest = j if self.loosest is None else self.loosest
        return self._same_holder(j, k)

    def _is_genitive_state(self, k: int) -> bool:
        """Whether word *k* is a state in the genitive."""
        kinds = self.words[k].kinds
        return bool(kinds & GENITIVE) and bool(kinds & COUNTRY)

    def _is_rank(self, k: int) -> bool:
        """Whether word *k* is a rank of officers right before a name."""
        office = self.words[k].office
        return office is not None and office.office == "officer" and bool(self.words[k + 1].kinds & NAME)

    def _bracket(self, j: int) -> bool:
        """An acronym in brackets behind an organisation: "(GUS)", or a place's state: "Gebiets Smolensk (Russland)"."""
        if not self.words[j + 2].kinds & BRACKET_END:
            return False
        code = self.words[j + 1].code
        if code and self.words[j + 1].kinds & COUNTRY and not self.codes:
            self._code(code)
        capitals = sum(letter.isupper() for letter in self.words[j + 1].text)
        return (capitals > 1 or bool(self.words[j + 1].kinds & COUNTRY)) and self._move(j + 3, after_noun=self.after_noun)


# The first kind that fits decides: an office before a noun, a genitive article before a preposition.
_STEPS: tuple[tuple[int, Callable[[Walk, int], bool]], ...] = (
    (OFFICE, Walk._further_office),
    (POINT, Walk._point),
    (ACADEMIC, Walk._degree),
    (COUNTRY | LONG, Walk._state),
    (PLACE, Walk._place),
    (OF, Walk._genitive),
    (PREPOSITION, Walk._prepositional),
    (AND | DASH, Walk._and),
    (COMMA, Walk._comma),
    (OPENING, Walk._quote),
    (BRACKET, Walk._bracket),
    (NUMBER, Walk._number),
    (CAPITAL | ADJECTIVE | STATUS | NATION, Walk._noun),
)
_ANY = reduce(or_, (mask for mask, _ in _STEPS))


def _single(reading: Reading, name: Name, *, bare: bool, christened: bool) -> bool:
    """Whether the single word of *name* behind a title is a name: "Präsident Terechow", not "der Präsident Blumen"."""
    kinds = reading.words[name.first].kinds
    if kinds & NOUN:
        return False
    if kinds & GIVEN and not kinds & SURNAME:
        return christened or bare
    return bool(kinds & SURNAME) or christened or bare
