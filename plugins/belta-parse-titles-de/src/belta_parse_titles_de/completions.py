"""What completes an office to the right of it.

    COMPLETION := OFFICE | state in the genitive | des/der NOUN-PHRASE | preposition NOUN-PHRASE | „…“ | (GUS)
                | "und"/"–"/"," further office, noun or noun phrase | a noun behind a noun ("Gebiets Brest")

The walk takes one completion after the other until a name begins or nothing fits.
"""

from __future__ import annotations

from collections.abc import Callable

from belta_parse_titles_de.kinds import (
    ABBREVIATION,
    ABROAD,
    ACADEMIC,
    ACRONYM,
    ADJECTIVE,
    AND,
    ARTICLE,
    BRACKET,
    BRACKET_END,
    BREAK,
    CAPITAL,
    CITY,
    CLOSING,
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
    ORGANISATION,
    PLACE,
    POINT,
    PREPOSITION,
    STATUS,
    SURNAME,
    TEMPORAL,
)
from belta_parse_titles_de.names import Name, ends_in_genitive, name_at
from belta_parse_titles_de.reading import Reading
from belta_parse_titles_de.states import state_at
from belta_parse_titles_de.vocab.common import LOOSE, NAMED, STATES
from belta_parse_titles_de.vocab.offices import CHRISTENED, OF_SOMEBODY

__all__ = ["CHRISTENED_OFFICES", "FARTHEST", "Walk"]

FARTHEST = 40
CHRISTENED_OFFICES = frozenset(word.replace("-", " ") for word in CHRISTENED.split())
_LONGEST_QUOTE = 12
_MOST_ADJECTIVES = 6
_MOST_LOOSE_NOUNS = 3
_LOOSE = frozenset(LOOSE.split())
_STATES = frozenset(STATES.split())
_NAMED = frozenset(NAMED.split())
_SERVING = frozenset(OF_SOMEBODY.split())
_ADJECTIVES = STATUS | NATION | ADJECTIVE


class Walk:
    """The way from the office word *head* to the right.

    `stop` is the word behind the title so far, `name` the name that begins there once it is found. `abroad` is true
    inside
    "in Belarus" or "für Kultur", where a state is not the office's own; `after_noun` behind a noun of a completion.
    """

    __slots__ = (
        "abroad", "after_noun", "codes", "farthest", "head", "joint", "kinds", "listing", "loose", "loosest", "name",
        "offices", "organisation", "reading", "stop",
    )  # fmt: skip

    def __init__(self, reading: Reading, head: int) -> None:
        self.reading = reading
        self.kinds = reading.kinds
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

    def run(self, *, bare: bool) -> None:
        """Walk; *bare*: no article stands before the title, so one word behind it is a name more easily."""
        while self.stop - self.head < FARTHEST and not self.kinds[self.stop - 1] & BREAK:
            self.reading.steps += 1
            if self.kinds[self.stop] & NAME:
                self.name = self._name(bare=bare)
                if self.name is not None:
                    self.farthest = self.stop
                    return
            if not self._completion(self.stop):
                break
        self.farthest = self.stop
        if self.loosest is not None:
            self.stop = self.loosest

    def _name(self, *, bare: bool) -> Name | None:
        """The name that begins at `stop`, if one does."""
        i = self.stop
        christened = self._office() in CHRISTENED_OFFICES
        sure = self.after_noun and (self.loose > 0 or self.reading.words[i - 1].text.lower() in _NAMED)
        name = name_at(self.reading, i, alone=not self.after_noun or christened, sure=sure)
        if name is None or (not bare and self._served(name)):
            return None
        if not name.alone:
            return name
        if self.after_noun and not self.kinds[i] & GIVEN:
            return None
        return name if _single(self.reading, name, bare=bare and i == self.head + 1, christened=christened) else None

    def _office(self) -> str:
        office = self.reading.words[self.head].office
        return office.office if office is not None else ""

    def _served(self, name: Name) -> bool:
        """Whether *name* is that of the person the office serves: "der Berater Iwan Terechows"; then it completes
        the title."""
        served = (
            self.stop == self.head + 1
            and self._office() in _SERVING
            and ends_in_genitive(self.reading.words[name.stop - 1].text)
        )
        if served:
            self.stop = name.stop
        return served

    def _completion(self, j: int) -> bool:
        """Whether a completion begins at word *j*; if so, it is behind us."""
        kinds = self.kinds[j]
        for mask, step in _STEPS:
            if kinds & mask:
                return step(self, j)
        return self._retired(j)

    def _move(self, stop: int, *, after_noun: bool) -> bool:
        self.stop = stop
        self.after_noun = after_noun
        return True

    def _retired(self, j: int) -> bool:
        """ "a. D." (außer Dienst)."""
        words = self.reading.words
        return [word.text for word in words[j : j + 4]] == ["a", ".", "D", "."] and self._move(j + 4, after_noun=False)

    def _further_office(self, j: int) -> bool:
        """ "Verteidigungsminister Generalleutnant", "Professor Dr."."""
        self.offices.append(j)
        return self._move(j + 1, after_noun=False)

    def _degree(self, j: int) -> bool:
        """A degree that is no office ("med.", "habil.")."""
        return self._move(j + 1, after_noun=False)

    def _point(self, j: int) -> bool:
        """The point of "Dr." or "Nr."."""
        short = self.kinds[j - 1] & (ACADEMIC | ABBREVIATION)
        return bool(short) and self.reading.tight(j - 1) and self._move(j + 1, after_noun=self.after_noun)

    def _number(self, j: int) -> bool:
        """ "Nr. 5"."""
        return self.after_noun and bool(self.kinds[j - 1] & POINT) and self._move(j + 1, after_noun=True)

    def _state(self, j: int) -> bool:
        """A state's name at *j*, of one word or several; else a noun."""
        stop, code = state_at(self.reading.words, j)
        if code is None:
            return self._noun(j)
        # A genitive behind a noun goes with the office again: "Minister für Kultur Usbekistans".
        if self.after_noun and self.kinds[j] & GENITIVE:
            self.abroad = False
        self._code(code)
        return self._move(stop, after_noun=False)

    def _code(self, code: str) -> None:
        if not self.abroad:
            self.codes.append(code)

    def _place(self, j: int) -> bool:
        """ "Bürgermeisterin Minsks"; a place in the nominative only behind a noun."""
        if self.kinds[j] & GENITIVE:
            return self._move(j + 1, after_noun=False)
        return self._noun(j)

    def _genitive(self, j: int) -> bool:
        """ "des Außenministeriums", "der Republik Belarus"."""
        return self._phrase(j + 1, abroad=self.abroad and not self.after_noun)

    def _prepositional(self, j: int) -> bool:
        """ "für Kultur", "im Gesundheitsministerium", "von ganz Russland", "beim Präsidenten"."""
        kinds, words = self.kinds, self.reading.words
        k = j + 1
        if kinds[k] & (TEMPORAL | NUMBER) or kinds[j] & BREAK:
            return False
        if kinds[k] & ARTICLE:
            k += 1
        if words[k].text == "ganz":
            k += 1
        was = self.abroad
        if self.loosest is None and words[j].text.lower() in _LOOSE:
            self.loosest = j
        self.listing = True
        if self._phrase(k, abroad=bool(kinds[j] & ABROAD)):
            return True
        self.abroad = was
        return False

    def _phrase(self, first: int, *, abroad: bool) -> bool:
        """A noun phrase at *first*: adjectives, then a noun, a state, an office, a quoted name, an acronym."""
        kinds = self.kinds
        self.abroad = abroad
        k, codes = self._adjectives(first)
        if k > first and kinds[k - 1] & BREAK:
            return False
        if kinds[k] & OPENING:
            return self._quote(k)
        if kinds[k] & CUT and kinds[k + 1] & AND:
            k += 2
        stop, code = state_at(self.reading.words, first)
        if code is not None and stop > k:
            self._code(code)
            return self._move(stop, after_noun=False)
        found = kinds[k]
        if not found & CAPITAL or found & TEMPORAL or (found & GIVEN and k == first and kinds[k + 1] & NAME):
            return False
        for code in codes:
            self._code(code)
        return self._head_noun(first, k)

    def _adjectives(self, k: int) -> tuple[int, list[str]]:
        """The word behind the adjectives at *k*, and the states they name."""
        first = k
        codes: list[str] = []
        while k - first < _MOST_ADJECTIVES and self._adjective(k):
            code = self.reading.words[k].code
            if code and self.kinds[k] & NATION:
                codes.append(code)
            k += 2 if self.kinds[k] & NUMBER or self.kinds[k + 1] & AND else 1
        return k, codes

    def _adjective(self, k: int) -> bool:
        """Whether word *k* is an adjective or a number ("4.") before a noun."""
        kinds = self.kinds
        if kinds[k] & BREAK:
            return False
        if kinds[k] & NUMBER:
            return bool(kinds[k + 1] & POINT)
        if not kinds[k] & (_ADJECTIVES | CITY):
            return False
        if kinds[k + 1] & AND:
            return bool(kinds[k + 2] & _ADJECTIVES)
        return bool(kinds[k + 1] & (_ADJECTIVES | CAPITAL | OPENING | OFFICE))

    def _head_noun(self, first: int, k: int) -> bool:
        """Take the noun *k* of a noun phrase that begins at *first*."""
        words, kinds = self.reading.words, self.kinds[k]
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

    def _and(self, j: int) -> bool:
        """A further office of the same person, or a further noun of the phrase, behind "und" or a dash."""
        kinds, words = self.kinds, self.reading.words
        if kinds[j] & BREAK:
            return False
        k = self._office_behind(j)
        if kinds[k] & OFFICE:
            return self._same_holder(j, k)
        if kinds[j] & DASH:
            return False
        if words[k].text == "ganz":
            return self._state(k + 1)
        following = kinds[j + 1]
        if following & OF:
            return self.after_noun and self._phrase(j + 2, abroad=self.abroad)
        if following & PREPOSITION:
            return self.listing and self._prepositional(j + 1)
        if following & (COUNTRY | LONG) and state_at(words, j + 1)[1] is not None:
            return self._state(j + 1)
        if (self.after_noun or self.listing) and (following & _ADJECTIVES or self._listed(j + 1)):
            return self._phrase(j + 1, abroad=self.abroad)
        return False

    def _office_behind(self, j: int) -> int:
        """The word behind *j* that may be an office: behind status adjectives and "Wohnungs- und"."""
        kinds = self.kinds
        k = j + 1
        while k - j < 5 and kinds[k] & (STATUS | NATION) and not kinds[k] & (OFFICE | BREAK):
            k += 1
        return k + 2 if kinds[k] & CUT and kinds[k + 1] & AND else k

    def _same_holder(self, j: int, k: int) -> bool:
        """Take the office *k* behind the "und" or comma *j*, with its adjectives' states."""
        for adjective in range(j + 1, k):
            code = self.reading.words[adjective].code
            if code and self.kinds[adjective] & NATION:
                self.codes.append(code)
        self.abroad = self.listing = False
        return self._further_office(k)

    def _listed(self, k: int) -> bool:
        """Whether word *k* can be a further noun of a list: a noun or a place, no person's name."""
        kinds = self.kinds[k]
        if kinds & CUT and kinds & CAPITAL:
            return True
        if not kinds & CAPITAL or kinds & (OFFICE | GIVEN | FAMILY_FIRST):
            return False
        return bool(kinds & (NOUN | PLACE)) or not self.kinds[k + 1] & NAME

    def _comma(self, j: int) -> bool:
        """A second title of the same person, or a list ("für Kultur, Sport und Tourismus") that "und" closes."""
        if self._second_title(j):
            return True
        kinds = self.kinds
        if not self.listing or not self.after_noun:
            return False
        for k in range(j + 1, j + 6, 2):
            if not kinds[k] & NOUN or kinds[k] & (OFFICE | GIVEN):
                return False
            if kinds[k + 1] & AND:
                return bool(kinds[k + 2] & (NOUN | CUT)) and self._move(k + 1, after_noun=True)
            if not kinds[k + 1] & COMMA:
                return False
        return False

    def _second_title(self, j: int) -> bool:
        """A second title behind the comma *j*, without an article; it counts only if a name follows it."""
        if self.joint is not None or self.stop == self.head + 1 or self.kinds[j] & BREAK:
            return False
        k = self._office_behind(j)
        if not self.kinds[k] & OFFICE or self.kinds[k] & ACADEMIC:
            return False
        self.joint = j
        self.loosest = j if self.loosest is None else self.loosest
        return self._same_holder(j, k)

    def _quote(self, j: int) -> bool:
        """A name in quotation marks: short, closed, in one paragraph."""
        kinds = self.kinds
        if kinds[j] & BREAK:
            return False
        for k in range(j + 1, j + _LONGEST_QUOTE):
            if kinds[k] & CLOSING:
                return k > j + 1 and self._move(k + 1, after_noun=True)
            if kinds[k] & (BREAK | COMMA):
                return False
        return False

    def _bracket(self, j: int) -> bool:
        """An acronym in brackets behind an organisation: "(GUS)", "(BelTA)"."""
        if not self.kinds[j + 2] & BRACKET_END:
            return False
        capitals = sum(letter.isupper() for letter in self.reading.words[j + 1].text)
        return (capitals > 1 or bool(self.kinds[j + 1] & COUNTRY)) and self._move(j + 3, after_noun=self.after_noun)

    def _noun(self, j: int) -> bool:
        """A noun or proper name right behind a noun: "Gebiets Brest", "Konzerns Nordstahl", "Abteilung Ideologie"."""
        kinds = self.kinds[j]
        if not self.after_noun or self.loose >= _MOST_LOOSE_NOUNS:
            return False
        if not kinds & CAPITAL:
            # A genitive plural has no article: "Durchführung republikanischer Referenden".
            plural = self.reading.words[j].text.endswith("er") and self._adjective(j)
            return plural and self._phrase(j, abroad=self.abroad)
        if kinds & TEMPORAL or (kinds & GIVEN and not kinds & PLACE):
            return False
        self.loose += 1
        return self._move(j + 1, after_noun=True)


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


def _single(reading: Reading, name: Name, *, bare: bool, christened: bool) -> bool:
    """Whether the single word of *name* behind a title is a name: "Präsident Terechow", not "der Präsident Blumen"."""
    kinds = reading.kinds[name.first]
    if kinds & NOUN:
        return False
    if kinds & GIVEN and not kinds & SURNAME:
        return christened or bare
    return bool(kinds & SURNAME) or christened or bare
