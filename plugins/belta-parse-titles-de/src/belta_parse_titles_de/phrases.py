"""Title phrases: an office with what stands before it and what completes it, up to the name.

    PHRASE      := BEFORE* OFFICE (COMPLETION* NAME?)
    BEFORE      := status adjective | nationality | "Ungarns" | "Minsker" | "Arbeits- und"
    COMPLETION  := OFFICE | state in the genitive | des/der NOUN-PHRASE | preposition NOUN-PHRASE | „…“ | (GUS)
                 | "und"/"–" further office or noun phrase | a noun behind a noun ("Gebiets Brest")

A phrase looks at no more than `_FARTHEST` words, so the work is linear in the text.
"""

from __future__ import annotations

from attrs import define, field, frozen

from .names import Name, ends_in_genitive, name_at
from .nations import LONG_NAMES, stem_of
from .reading import Reading
from .vocab.common import NAMED
from .vocab.offices import CHRISTENED, OF_SOMEBODY
from .words import Is

__all__ = ["Phrase", "phrase_at"]

_FARTHEST = 40
_LONGEST_QUOTE = 12
_STATES = frozenset(
    "republik republiken föderation volksrepublik bundesrepublik königreich königreichs königreiches fürstentum fürstentums "
    "großherzogtum großherzogtums sultanat sultanats emirat emirats staat staates eidgenossenschaft vr sowjetrepublik".split()
)
CHRISTENED_OFFICES = frozenset(word.replace("-", " ") for word in CHRISTENED.split())
# Without a name behind them, these belong to the sentence rather than to the title: "dankte dem Minister zum Abschied".
_LOOSE = frozenset("gegenüber zu zum nach vor um mit über gegen an am auf aus unter zur ins".split())
_NAMED = frozenset(NAMED.split())
_SERVING = frozenset(OF_SOMEBODY.split())
_ADJECTIVES = Is.STATUS | Is.NATION | Is.ADJECTIVE


@frozen
class Phrase:
    """A title phrase: words `first` to `stop`, the office words in it, the states it names, and the name it runs into.

    `organisation` are the words of the first organisation in it; `determiner` the article before it, in lower case. `joint` is
    the comma at which a second title of the same person begins ("der Sprecher des Stabs, Oberst Iwan Sokolik");
    `farthest` is how far the title reaches if what may belong to the sentence ("zum Abschied", "aus Kasachstan") belongs to it.
    """

    first: int
    head: int
    stop: int
    offices: tuple[int, ...]
    codes: tuple[str, ...]
    organisation: tuple[int, int] | None
    adjectives: tuple[int, ...]
    name: Name | None
    determiner: str
    joint: int | None
    farthest: int


def phrase_at(reading: Reading, head: int) -> Phrase:
    """The title phrase around the office word *head*."""
    before = _Before(reading, head)
    walk = _Walk(reading, head)
    walk.run(bare=not before.determiner)
    stop = walk.stop
    while stop > head + 1 and walk.name is not None and _academic(reading, stop - 1):
        # "Ministerpräsident Dr. Iwan Sokolik": the degree is neither the office nor the name.
        stop -= 1
    return Phrase(
        first=before.first,
        head=head,
        stop=stop if not reading.kinds(head) & Is.ACADEMIC else walk.stop,
        offices=tuple(walk.offices),
        codes=(*before.codes, *walk.codes),
        organisation=walk.organisation,
        adjectives=tuple(range(before.first, head)),
        name=walk.name,
        farthest=max(walk.farthest, stop),
        determiner=before.determiner,
        joint=walk.joint if walk.name is not None else None,
    )


def _academic(reading: Reading, k: int) -> bool:
    """Whether word *k* is a degree or the point behind one."""
    return bool(reading.kinds(k) & Is.ACADEMIC or (reading.kinds(k) & Is.POINT and reading.kinds(k - 1) & Is.ACADEMIC))


class _Before:
    """What belongs to the title before the office word *head*, read from right to left."""

    def __init__(self, reading: Reading, head: int) -> None:
        self.reading = reading
        self.head = self.first = head
        self.codes: list[str] = []
        while head - self.first < _FARTHEST and reading.joined(self.first - 1):
            step = self._step(self.first - 1)
            if step == 0:
                break
            self.first -= step
        before = self.first - 1
        self.determiner = ""
        if before >= 0 and reading.joined(before) and reading.kinds(before) & (Is.ARTICLE | Is.DEFINITE):
            self.determiner = reading.words[before].text.lower()

    def _step(self, k: int) -> int:
        """How many words up to word *k* belong to the title; 0 if it does not."""
        kinds = self.reading.kinds(k)
        word = self.reading.words[k]
        if kinds & (Is.STATUS | Is.NATION) and not kinds & Is.ARTICLE:
            if kinds & Is.NATION and word.code:
                self.codes.insert(0, word.code)
            return 1
        if kinds & Is.CITY and not kinds & Is.GIVEN:
            return 1
        if kinds & Is.GENITIVE and kinds & (Is.COUNTRY | Is.PLACE) and not self.reading.kinds(k - 1) & Is.OFFICE:
            if word.code:
                self.codes.insert(0, word.code)
            return 1
        if kinds & Is.AND and self.reading.joined(k - 1):
            other = self.reading.kinds(k - 1)
            if other & Is.CUT:
                return 2
            if other & (Is.STATUS | Is.NATION) and self.first < self.head:
                return 1
        return 0


@define
class _Walk:
    """The way from an office word to the right, one completion at a time, until a name or the end of the phrase."""

    reading: Reading
    head: int
    stop: int = field(init=False)
    offices: list[int] = field(init=False)
    codes: list[str] = field(factory=list, init=False)
    organisation: tuple[int, int] | None = field(default=None, init=False)
    name: Name | None = field(default=None, init=False)
    after_noun: bool = field(default=False, init=False)
    abroad: bool = field(default=False, init=False)
    listing: bool = field(default=False, init=False)
    loose: int = field(default=0, init=False)
    loosest: int | None = field(default=None, init=False)
    joint: int | None = field(default=None, init=False)
    farthest: int = field(default=0, init=False)

    def __attrs_post_init__(self) -> None:
        self.stop = self.head + 1
        self.offices = [self.head]

    def run(self, *, bare: bool) -> None:
        """Walk; *bare*: no article stands before the title, so one word behind it is a name more easily."""
        while self.stop - self.head < _FARTHEST and self.reading.joined(self.stop - 1):
            self.name = self._name(bare=bare)
            if self.name is not None:
                return
            if not self._completion(self.stop):
                break
        self.farthest = self.stop
        if self.loosest is not None:
            self.stop = self.loosest

    def _name(self, *, bare: bool) -> Name | None:
        reading, i = self.reading, self.stop
        if not reading.kinds(i) & Is.NAME:
            return None
        christened = self._christened()
        name = name_at(reading, i, alone=not self.after_noun or christened, sure=self.after_noun and self._named_thing())
        if name is not None and not bare and self._served(name):
            return None
        if name is None or not name.alone:
            return name
        if self.after_noun and not reading.kinds(i) & Is.GIVEN:
            return None
        return name if _single(reading, name, bare=bare and i == self.head + 1, christened=christened) else None

    def _named_thing(self) -> bool:
        """Whether the last noun is one that a proper name follows: "des Industrieparks Great Stone"."""
        return self.reading.words[self.stop - 1].text.lower() in _NAMED or self.loose > 0

    def _christened(self) -> bool:
        office = self.reading.words[self.head].office
        return office is not None and office.office in CHRISTENED_OFFICES

    def _served(self, name: Name) -> bool:
        """Whether *name* is that of the person the office serves: "der Berater Iwan Terechows"; then it completes the title."""
        office = self.reading.words[self.head].office
        printed = self.reading.words[name.stop - 1]
        served = office is not None and office.office in _SERVING and self.stop == self.head + 1 and ends_in_genitive(printed.text)
        if served:
            self.stop = name.stop
        return served

    def _completion(self, j: int) -> bool:
        """Whether a completion begins at word *j*; if so, it is behind us."""
        reading = self.reading
        kinds = reading.kinds(j)
        if kinds & Is.OFFICE and not kinds & Is.ARTICLE:
            return self._further_office(j)
        if reading.words[j].text == "a" and self._retired(j):
            return self._move(j + 4, after_noun=False)
        if kinds & (Is.POINT) and reading.kinds(j - 1) & (Is.ACADEMIC | Is.ABBREVIATION) and reading.tight(j - 1):
            return self._move(j + 1, after_noun=self.after_noun)
        if kinds & Is.ACADEMIC:
            return self._move(j + 1, after_noun=False)
        if kinds & (Is.COUNTRY | Is.LONG):
            return self._state(j) or self._noun(j)
        if kinds & Is.GENITIVE and kinds & Is.PLACE:
            return self._move(j + 1, after_noun=False)
        if kinds & Is.OF:
            return self._phrase(j + 1, abroad=self.abroad and not self.after_noun)
        if kinds & Is.PREPOSITION:
            return self._prepositional(j)
        if kinds & (Is.AND | Is.DASH):
            return self._and(j)
        if kinds & Is.COMMA:
            return self._list(j)
        if kinds & Is.OPENING:
            return self._quote(j)
        if kinds & Is.BRACKET:
            return self._bracket(j)
        if kinds & Is.NUMBER:
            return self.after_noun and reading.kinds(j - 1) & Is.POINT != 0 and self._move(j + 1, after_noun=True)
        return self._noun(j)

    def _retired(self, j: int) -> bool:
        """Whether "a. D." (außer Dienst) stands at *j*."""
        return [word.text for word in self.reading.words[j : j + 4]] == ["a", ".", "D", "."]

    def _move(self, stop: int, *, after_noun: bool) -> bool:
        self.stop = stop
        self.after_noun = after_noun
        return True

    def _further_office(self, j: int) -> bool:
        """ "Verteidigungsminister Generalleutnant", "Professor Dr."; not behind a noun without article."""
        self.offices.append(j)
        return self._move(j + 1, after_noun=False)

    def _state(self, j: int) -> bool:
        """A state's name at *j*, of one word or several."""
        stop, code = _state_at(self.reading, j)
        if code is None:
            return False
        # A genitive behind a noun goes with the office again: "Minister für Kultur Usbekistans".
        if self.after_noun and self.reading.kinds(j) & Is.GENITIVE:
            self.abroad = False
        self._code(code)
        return self._move(stop, after_noun=False)

    def _code(self, code: str) -> None:
        if not self.abroad:
            self.codes.append(code)

    def _prepositional(self, j: int) -> bool:
        """ "für Kultur", "im Gesundheitsministerium", "von ganz Russland", "beim Präsidenten"."""
        reading = self.reading
        kinds = reading.kinds(j)
        k = j + 1
        if reading.kinds(k) & Is.TEMPORAL or reading.kinds(k) & Is.NUMBER or not reading.joined(j):
            return False
        if reading.kinds(k) & Is.ARTICLE:
            k += 1
        if reading.words[k].text == "ganz":
            k += 1
        was = self.abroad
        if self.loosest is None and reading.words[j].text.lower() in _LOOSE:
            self.loosest = j
        self.abroad = bool(kinds & Is.ABROAD)
        self.listing = True
        if self._phrase(k, abroad=self.abroad):
            return True
        self.abroad = was
        return False

    def _phrase(self, k: int, *, abroad: bool) -> bool:
        """A noun phrase at *k*: adjectives, then a noun, a state, an office, a quoted name, an acronym."""
        reading = self.reading
        first = k
        self.abroad = abroad
        codes: list[str] = []
        while k - first < 6 and self._adjective(k):
            code = reading.words[k].code
            if code and reading.kinds(k) & Is.NATION:
                codes.append(code)
            k += 2 if reading.kinds(k) & Is.NUMBER or reading.kinds(k + 1) & Is.AND else 1
        kinds = reading.kinds(k)
        if k > first and not reading.joined(k - 1):
            return False
        if kinds & Is.OPENING:
            return self._quote(k)
        if kinds & Is.CUT and reading.kinds(k + 1) & Is.AND:
            k += 2
            kinds = reading.kinds(k)
        stop, code = _state_at(reading, first)
        if code is not None and stop > k:
            self._code(code)
            return self._move(stop, after_noun=False)
        if not kinds & Is.CAPITAL or kinds & Is.TEMPORAL or (kinds & Is.GIVEN and k == first and reading.kinds(k + 1) & Is.NAME):
            return False
        for code in codes:
            self._code(code)
        return self._head_noun(first, k)

    def _head_noun(self, first: int, k: int) -> bool:
        """Take the noun *k* of a noun phrase that begins at *first*."""
        reading = self.reading
        word = reading.words[k]
        kinds = reading.kinds(k)
        stop, code = _state_at(reading, k)
        if code is not None:
            self._code(code)
            return self._move(stop, after_noun=False)
        if word.text.lower() in _STATES:
            stop, code = _state_at(reading, k + 1) if reading.joined(k) else (k, None)
            if code is not None:
                self._code(code)
                return self._move(stop, after_noun=False)
            return self._move(k + 1, after_noun=first == k)
        if kinds & Is.OFFICE:
            self.offices.append(k)
            return self._move(k + 1, after_noun=not self._inner_free())
        if self.organisation is None and kinds & (Is.ORGANISATION | Is.ACRONYM):
            self.organisation = (first, k + 1)
        self.loose = 0
        return self._move(k + 1, after_noun=True)

    def _inner_free(self) -> bool:
        """A name right behind an inner office ("Sprecherin des Präsidenten Natalja …") is read as after an office."""
        return True

    def _adjective(self, k: int) -> bool:
        """Whether word *k* is an adjective or a number ("4.") before a noun."""
        reading = self.reading
        kinds = reading.kinds(k)
        if not reading.joined(k):
            return False
        if kinds & Is.NUMBER:
            return bool(reading.kinds(k + 1) & Is.POINT)
        if not kinds & (_ADJECTIVES | Is.CITY):
            return False
        following = reading.kinds(k + 1)
        if following & Is.AND:
            return bool(reading.kinds(k + 2) & _ADJECTIVES)
        return bool(following & (_ADJECTIVES | Is.CAPITAL | Is.OPENING | Is.OFFICE))

    def _and(self, j: int) -> bool:
        """A further office of the same person, or a further noun of the phrase, behind "und" or a dash."""
        reading = self.reading
        if not reading.joined(j):
            return False
        k = j + 1
        while k - j < 5 and reading.kinds(k) & (Is.STATUS | Is.NATION) and not reading.kinds(k) & Is.OFFICE and reading.joined(k):
            k += 1
        if k < len(reading.words) and reading.words[k].text == "ganz" and reading.joined(k) and self._state(k + 1):
            return True
        if reading.kinds(k) & Is.CUT and reading.kinds(k + 1) & Is.AND:
            k += 2
        if reading.kinds(k) & Is.OFFICE:
            return self._same_holder(j, k)
        if reading.kinds(j) & Is.DASH:
            return False
        kinds = reading.kinds(j + 1)
        if kinds & Is.OF:
            return self.after_noun and self._phrase(j + 2, abroad=self.abroad)
        if kinds & Is.PREPOSITION:
            return self.listing and self._prepositional(j + 1)
        if kinds & (Is.COUNTRY | Is.LONG) and self._state(j + 1):
            return True
        if (self.after_noun or self.listing) and (kinds & _ADJECTIVES or self._listed(j + 1)):
            return self._phrase(j + 1, abroad=self.abroad)
        return False

    def _same_holder(self, j: int, k: int) -> bool:
        """Take the office *k* behind the "und" *j*, with its adjectives' states."""
        for adjective in range(j + 1, k):
            code = self.reading.words[adjective].code
            if code and self.reading.kinds(adjective) & Is.NATION:
                self.codes.append(code)
        self.abroad = False
        self.listing = False
        self.offices.append(k)
        return self._move(k + 1, after_noun=False)

    def _listed(self, k: int) -> bool:
        """Whether word *k* can be a further noun of a list: a noun or a place, no person's name."""
        kinds = self.reading.kinds(k)
        if kinds & Is.CUT and kinds & Is.CAPITAL:
            return True
        if not kinds & Is.CAPITAL or kinds & (Is.OFFICE | Is.GIVEN | Is.FAMILY_FIRST):
            return False
        return bool(kinds & (Is.NOUN | Is.PLACE)) or not self.reading.kinds(k + 1) & Is.NAME

    def _list(self, j: int) -> bool:
        """ "für Kultur, Sport und Tourismus": a comma inside a list that "und" closes within three nouns."""
        reading = self.reading
        if self._second_title(j):
            return True
        if not self.listing or not self.after_noun:
            return False
        k = j + 1
        for _ in range(3):
            kinds = reading.kinds(k)
            if not kinds & Is.NOUN or kinds & (Is.OFFICE | Is.GIVEN):
                return False
            if reading.kinds(k + 1) & Is.AND:
                return bool(reading.kinds(k + 2) & (Is.NOUN | Is.CUT)) and self._move(k + 1, after_noun=True)
            if not reading.kinds(k + 1) & Is.COMMA:
                return False
            k += 2
        return False

    def _second_title(self, j: int) -> bool:
        """A second title behind the comma *j*, without an article; it counts only if a name follows it."""
        reading = self.reading
        k = j + 1
        while k - j < 5 and reading.kinds(k) & (Is.STATUS | Is.NATION) and not reading.kinds(k) & Is.OFFICE and reading.joined(k):
            k += 1
        if self.joint is not None or self.stop == self.head + 1 or not reading.kinds(k) & Is.OFFICE or reading.kinds(k) & Is.ACADEMIC:
            return False
        self.joint = j
        self.loosest = j if self.loosest is None else self.loosest
        return self._same_holder(j, k)

    def _quote(self, j: int) -> bool:
        """A name in quotation marks: short, closed, on one paragraph."""
        reading = self.reading
        for k in range(j + 1, j + _LONGEST_QUOTE):
            kinds = reading.kinds(k)
            if kinds & Is.CLOSING:
                return k > j + 1 and self._move(k + 1, after_noun=True)
            if not kinds and k >= len(reading.words) or kinds & (Is.BREAK | Is.COMMA):
                return False
        return False

    def _bracket(self, j: int) -> bool:
        """An acronym in brackets behind an organisation: "(GUS)"."""
        reading = self.reading
        for k in range(j + 2, j + 5):
            if reading.kinds(k) & Is.BRACKET_END:
                inside = reading.kinds(j + 1)
                short = sum(letter.isupper() for letter in reading.words[j + 1].text) > 1
                return (short or bool(inside & (Is.ACRONYM | Is.COUNTRY))) and self._move(k + 1, after_noun=self.after_noun)
        return False

    def _noun(self, j: int) -> bool:
        """A noun or proper name right behind a noun: "Gebiets Brest", "Konzerns Nordstahl", "Abteilung Ideologie"."""
        kinds = self.reading.kinds(j)
        if not self.after_noun or self.loose >= 3:
            return False
        if kinds & (Is.ADJECTIVE | Is.STATUS) and not kinds & Is.CAPITAL and self.reading.words[j].text.endswith("er"):
            # A genitive plural has no article: "Durchführung republikanischer Referenden".
            return self._adjective(j) and self._phrase(j, abroad=self.abroad)
        if not kinds & Is.CAPITAL or kinds & Is.TEMPORAL:
            return False
        if kinds & Is.GIVEN and not kinds & Is.PLACE:
            return False
        self.loose += 1
        return self._move(j + 1, after_noun=True)


def _single(reading: Reading, name: Name, *, bare: bool, christened: bool) -> bool:
    """Whether the single word of *name* behind a title is a name: "Präsident Terechow", not "der Präsident Blumen"."""
    kinds = reading.kinds(name.first)
    if kinds & Is.NOUN:
        return False
    if kinds & Is.GIVEN and not kinds & Is.SURNAME:
        return christened or bare
    if kinds & Is.SURNAME or christened or bare:
        return True
    return not reading.words[name.first].text.endswith(("en", "er", "e", "ern"))


def _state_at(reading: Reading, k: int) -> tuple[int, str | None]:
    """The state named at word *k* and the word behind its name; None if none is."""
    kinds = reading.kinds(k)
    if kinds & Is.LONG:
        for stems, code in LONG_NAMES[stem_of(reading.words[k].text)]:
            words = reading.words[k : k + len(stems)]
            if tuple(stem_of(word.text) for word in words) == stems:
                return k + len(stems), code
    if kinds & Is.COUNTRY:
        return k + 1, reading.words[k].code
    return k, None
