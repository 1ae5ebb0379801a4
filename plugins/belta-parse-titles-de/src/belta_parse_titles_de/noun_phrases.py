"""Noun phrases behind an office: "des Olympischen Komitees", "der Republik Belarus", „Belzement“, "Gebiets Brest"."""

from __future__ import annotations

from belta_parse_titles_de.kinds import (
    ACRONYM,
    ADJECTIVE,
    AND,
    BREAK,
    CAPITAL,
    CITY,
    CLOSING,
    COMMA,
    CUT,
    GENITIVE,
    GIVEN,
    NAME,
    NATION,
    NUMBER,
    OFFICE,
    OPENING,
    ORGANISATION,
    PLACE,
    POINT,
    STATUS,
    TEMPORAL,
)
from belta_parse_titles_de.names import Name
from belta_parse_titles_de.reading import Reading
from belta_parse_titles_de.states import state_at
from belta_parse_titles_de.vocab.common import STATES

__all__ = ["ADJECTIVES", "NounPhrases"]

ADJECTIVES = STATUS | NATION | ADJECTIVE
_LONGEST_QUOTE = 12
_MOST_ADJECTIVES = 6
_MOST_LOOSE_NOUNS = 3
_STATES = frozenset(STATES.split())


class NounPhrases:
    """The way from the office word *head* to the right, as far as noun phrases go. Each step says whether it was one.

    `stop` is the word behind the title so far, `name` the name that begins there once it is found. `abroad` is true
    inside "in Belarus" or "für Kultur", where a state is not the office's own; `after_noun` behind a noun.
    """

    __slots__ = (
        "abroad", "after_noun", "codes", "farthest", "head", "joint", "listing", "loose", "loosest", "name",
        "offices", "organisation", "reading", "stop", "words",
    )  # fmt: skip

    def __init__(self, reading: Reading, head: int) -> None:
        self.reading = reading
        self.words = reading.words
        self.head = head
        self.stop = self.farthest = head + 1
        self.offices = [head]
        self.codes: list[str] = []
        self.organisation: tuple[int, int] | None = None
        self.name: Name | None = None
        self.joint: int | None = None
        self.loosest: int | None = None
        self.loose = 0
        self.after_noun = self.abroad = self.listing = False

    def _move(self, stop: int, *, after_noun: bool) -> bool:
        self.stop = stop
        self.after_noun = after_noun
        return True

    def _further_office(self, j: int) -> bool:
        """ "Verteidigungsminister Generalleutnant", "Professor Dr."."""
        self.offices.append(j)
        return self._move(j + 1, after_noun=False)

    def _state(self, j: int) -> bool:
        """A state's name at *j*, of one word or several; else a noun."""
        stop, code = state_at(self.words, j)
        if code is None:
            return self._noun(j)
        # A genitive goes with the office again: "Minister für Kultur Usbekistans".
        if self.words[j].kinds & GENITIVE:
            self.abroad = False
        self._code(code)
        return self._move(stop, after_noun=False)

    def _code(self, code: str) -> None:
        if not self.abroad:
            self.codes.append(code)

    def _phrase(self, first: int, *, abroad: bool) -> bool:
        """A noun phrase at *first*: adjectives, then a noun, a state, an office, a quoted name, an acronym."""
        words = self.words
        self.abroad = abroad
        k, codes = self._adjectives(first)
        if k > first and words[k - 1].kinds & BREAK:
            return False
        if words[k].kinds & OPENING:
            return self._quote(k)
        if words[k].kinds & CUT and words[k + 1].kinds & AND:
            k += 2
        stop, code = state_at(self.words, first)
        if code is not None and stop > k:
            self._code(code)
            return self._move(stop, after_noun=False)
        found = words[k].kinds
        if not found & CAPITAL or found & TEMPORAL or (found & GIVEN and k == first and words[k + 1].kinds & NAME):
            return False
        if words[k].text.startswith("US-"):
            codes.append("US")
        for code in codes:
            self._code(code)
        return self._head_noun(first, k)

    def _adjectives(self, k: int) -> tuple[int, list[str]]:
        """The word behind the adjectives at *k*, and the states they name."""
        first = k
        codes: list[str] = []
        while k - first < _MOST_ADJECTIVES and self._adjective(k):
            code = self.words[k].code
            if code and self.words[k].kinds & NATION:
                codes.append(code)
            k += 2 if self.words[k].kinds & NUMBER or self.words[k + 1].kinds & AND else 1
        return k, codes

    def _adjective(self, k: int) -> bool:
        """Whether word *k* is an adjective or a number ("4.") before a noun."""
        words = self.words
        if words[k].kinds & BREAK:
            return False
        if words[k].kinds & NUMBER:
            return bool(words[k + 1].kinds & POINT)
        if not words[k].kinds & (ADJECTIVES | CITY):
            return False
        if words[k + 1].kinds & AND:
            return bool(words[k + 2].kinds & ADJECTIVES)
        return bool(words[k + 1].kinds & (ADJECTIVES | CAPITAL | OPENING | OFFICE))

    def _head_noun(self, first: int, k: int) -> bool:
        """Take the noun *k* of a noun phrase that begins at *first*."""
        words, kinds = self.words, self.words[k].kinds
        stop, code = state_at(words, k)
        named = words[k].text.lower() in _STATES
        if code is None and named and not kinds & BREAK:
            stop, code = state_at(words, k + 1)
        if code is not None:
            self._code(code)
            return self._move(stop, after_noun=False)
        if named:
            # "Russische Föderation" is a state by its adjective, "die Republik" alone a noun like others.
            return self._move(k + 1, after_noun=first == k)
        if kinds & OFFICE:
            return self._further_office(k)
        if self.organisation is None and kinds & (ORGANISATION | ACRONYM):
            self.organisation = (first, k + 1)
        self.loose = 0
        return self._move(k + 1, after_noun=True)

    def _quote(self, j: int) -> bool:
        """A name in quotation marks: short, closed, in one paragraph."""
        words = self.words
        if words[j].kinds & BREAK:
            return False
        for k in range(j + 1, j + _LONGEST_QUOTE):
            if words[k].kinds & CLOSING:
                return k > j + 1 and self._move(k + 1, after_noun=True)
            if words[k].kinds & (BREAK | COMMA):
                return False
        return False

    def _noun(self, j: int) -> bool:
        """A noun or proper name right behind a noun: "Gebiets Brest", "Konzerns Nordstahl", "Abteilung Ideologie"."""
        kinds = self.words[j].kinds
        if not self.after_noun or self.loose >= _MOST_LOOSE_NOUNS:
            return False
        if not kinds & CAPITAL:
            # A genitive plural has no article: "Durchführung republikanischer Referenden".
            plural = self.words[j].text.endswith("er") and self._adjective(j)
            return plural and self._phrase(j, abroad=self.abroad)
        if kinds & TEMPORAL or (kinds & GIVEN and not kinds & PLACE):
            return False
        self.loose += 1
        return self._move(j + 1, after_noun=True)
