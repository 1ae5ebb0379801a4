"""Where a person's name begins and ends among the words: given names, initials, patronymics, particles, family-first
order."""

from __future__ import annotations

from attrs import define

from belta_parse_titles_de.kinds import (
    ACADEMIC,
    ACRONYM,
    ARTICLE,
    BREAK,
    CAPITAL,
    CITY,
    FAMILY_FIRST,
    GIVEN,
    INHABITANT,
    INITIAL,
    NAME,
    NATION,
    NOUN,
    OFFICE,
    ORGANISATION,
    PARTICLE,
    PATRONYMIC,
    PLACE,
    POINT,
    ROMAN,
    STATUS,
    SURNAME,
    TEMPORAL,
)
from belta_parse_titles_de.reading import Reading
from belta_parse_titles_de.surnames import CAPITAL_PARTICLES, is_double, second_surname
from belta_parse_titles_de.vocab.places import PLACE_PAIRS

__all__ = ["Name", "ends_in_genitive", "name_at", "name_before", "name_between"]

_LONGEST = 7
_PAIRS = frozenset(PLACE_PAIRS)
_IN_NAMES = NAME | ROMAN | POINT | PARTICLE | OFFICE | STATUS | NATION | CITY | INHABITANT
_SURNAMES_TOO = OFFICE | STATUS | NATION | CITY | INHABITANT | TEMPORAL
_SEASONS = frozenset(["März", "Mai", "Sommer", "Winter", "Herbst", "Sonntag", "Montag", "Freitag"])


@define
class Name:
    """A name in words `first` to `stop` (half-open); `surname` is the word a later mention repeats."""

    first: int
    stop: int
    surname: int
    alone: bool

    def text(self, reading: Reading) -> str:
        """The name as printed, one blank between its parts."""
        return reading.printed(self.first, self.stop)


def name_at(reading: Reading, i: int, *, alone: bool = True, sure: bool = False) -> Name | None:
    """The name that begins with word *i*, else None.

    *alone*: one word may do ("Minister Sokolik"). *sure*: something must speak for a name, a known given name or an
    ending of surnames; behind an organisation ("Direktor des Parks Great Stone") two capital letters are not enough.
    """
    first = reading.words[i].kinds
    if not first & NAME or first & (ORGANISATION | ACRONYM):
        return None
    run = _run(reading, i)
    if first & INITIAL:
        return _after_initials(reading, i, run)
    if (reading.words[i].text.lower(), reading.words[i + 1].text.lower() if len(run) > 1 else "") in _PAIRS:
        return None
    if first & FAMILY_FIRST and len(run) > 1:
        return _family_first(reading, run)
    if first & GIVEN:
        return _given_first(reading, run, alone=alone)
    # "Jochen" ends like a diminutive; a surname behind it tells. Listed nouns are no name words at all.
    told = len(run) > 1 and reading.words[run[1]].kinds & (SURNAME | NOUN | PLACE) == SURNAME
    if first & PLACE or (first & NOUN and not told):
        return None
    if len(run) > 1:
        found = _unknown_first(reading, run, sure=sure)
        if found is not None:
            return found
    if not alone or first & PLACE or (sure and not first & SURNAME):
        return None
    return _close(reading, i, i)


def _run(reading: Reading, i: int) -> list[int]:
    """The words from *i* on that may belong to one name; a particle only if a name goes on behind it."""
    run = [i]
    k = i
    while len(run) < _LONGEST and reading.joined(k):
        k += 1
        kinds = reading.words[k].kinds
        if kinds & (NAME | ROMAN):
            run.append(k)
        elif kinds & POINT and reading.words[k - 1].kinds & INITIAL and reading.tight(k - 1):
            continue
        elif (kinds & PARTICLE and _links(reading, k)) or (kinds & _SURNAMES_TOO and _surname_too(reading, k)):
            run.append(k)
        else:
            break
    return run


def _links(reading: Reading, k: int) -> bool:
    """Whether the particle *k* goes on in a name: not in "Wissarion von Minsk"."""
    following = reading.words[k + 1].kinds
    if following & ARTICLE and following & PARTICLE and reading.words[k + 2].kinds & (NOUN | ORGANISATION | PLACE):
        # "Iwan Lis von der Universität".
        return False
    return reading.joined(k) and bool(following & (NAME | PARTICLE)) and not following & (PLACE | ORGANISATION)


def _surname_too(reading: Reading, k: int) -> bool:
    """ "Jürgen Richter", "Jürgen Neuer": a calling or an adjective right behind a given name, unless a noun follows it."""
    before, kinds = reading.words[k - 1].kinds, reading.words[k].kinds
    if not kinds & CAPITAL or kinds & ACADEMIC or not before & GIVEN or before & BREAK:
        return False
    if kinds & TEMPORAL:
        # "Heinrich August Winkel", "Petra Sommer"; not "Karl Mitte der Woche".
        text = reading.words[k].text
        following = reading.words[k + 1].kinds
        return text in _SEASONS if not following & CAPITAL else text == "August" and bool(following & NAME)
    return bool(kinds & BREAK) or not reading.words[k + 1].kinds & CAPITAL


def _close(reading: Reading, first: int, last: int) -> Name:
    """The name of words *first* to *last*, with a Roman number behind it ("Leonhard II.")."""
    surname, stop = last, last + 1
    if last - first > 1 and is_double(reading, first, last):
        # "Sanz Cortés" is taken up by "Sanz" or by both.
        surname = last - 1
    if reading.joined(last) and reading.words[stop].kinds & ROMAN:
        stop += 1
        if reading.words[stop].kinds & POINT and reading.tight(stop - 1):
            stop += 1
    return Name(first, stop, surname, alone=first == last)


def _after_initials(reading: Reading, i: int, run: list[int]) -> Name | None:
    """ "A. Sokolik", "A. B. Sokolik"; an initial without its point or without a surname is none."""
    rest = [k for k in run if not reading.words[k].kinds & INITIAL]
    if not rest or not reading.words[i + 1].kinds & POINT:
        return None
    last = next((k for k in rest if reading.words[k].kinds & NAME), None)
    if last is None or reading.words[last].kinds & NOUN:
        return None
    return _close(reading, i, last)


def _family_first(reading: Reading, run: list[int]) -> Name | None:
    """ "Xi Jinping", "Nguyen Van Thanh", "Kim Jong-un": the family leads, two words at most follow."""
    taken = [run[0]]
    for k in run[1:3]:
        kinds = reading.words[k].kinds
        if kinds & (NOUN | PARTICLE | ROMAN) and not kinds & FAMILY_FIRST:
            break
        taken.append(k)
    if len(taken) == 1:
        return None
    if len(taken) == 3 and len(run) > 3 and all(_syllable(reading, k) for k in run[1:4]):
        # "Nguyen Thi Kim Ngan".
        taken.append(run[3])
    # "Anna Lee" and "Li Andrejewa" end as names of the region do; then the last word is the surname.
    surname = taken[-1] if reading.words[run[0]].kinds & GIVEN else taken[0]
    return Name(run[0], taken[-1] + 1, surname, alone=False)


def _given_first(reading: Reading, run: list[int], *, alone: bool) -> Name | None:
    """ "Iwan Petrowitsch Sokolik", "Ursula von der Lohe", "Norbert": given names, then a patronymic, then a surname."""
    n = 1
    while n < len(run) and _goes_on(reading, run, n):
        n += 1
    if n < len(run):
        n = _particles(reading, run, n)
    if n + 1 < len(run) and reading.words[run[n]].text in CAPITAL_PARTICLES:
        # "Bart De Waeter".
        n += 1
    if n < len(run) and _is_surname(reading, run[n], after_given=True):
        n += 1
        n = _more(reading, run, n)
    while (
        n > 1 and reading.words[run[n - 1]].kinds & (PARTICLE | ROMAN | INITIAL) and not reading.words[run[n - 1]].kinds & NAME
    ):
        n -= 1
    if n == 1 and not alone:
        return None
    return _close(reading, run[0], run[n - 1])


def _goes_on(reading: Reading, run: list[int], n: int) -> bool:
    """Whether word *n* of the run is a further given name, an initial or a patronymic, and a surname still comes."""
    kinds = reading.words[run[n]].kinds
    more = n + 1 < len(run) and bool(reading.words[run[n + 1]].kinds & (NAME | PARTICLE))
    if kinds & (INITIAL | PATRONYMIC):
        return more and _is_surname(reading, run[n + 1], after_given=False)
    if kinds & TEMPORAL:
        return more
    return bool(kinds & GIVEN) and more and _is_surname(reading, run[n + 1], after_given=False)


def _particles(reading: Reading, run: list[int], n: int) -> int:
    """The number of words of the run up to the particles behind word *n*, which a name must follow."""
    k = n
    while k < len(run) and reading.words[run[k]].kinds & PARTICLE and not reading.words[run[k]].kinds & NAME:
        k += 1
    return k if k < len(run) else n


def _is_surname(reading: Reading, k: int, *, after_given: bool) -> bool:
    """Whether word *k* may be a surname: behind a given name all but listed nouns, else no noun at all."""
    kinds = reading.words[k].kinds
    if kinds & _SURNAMES_TOO and not kinds & NAME:
        return after_given
    if kinds & PARTICLE:
        # The run holds particles only where a name follows them.
        return True
    if not kinds & NAME or kinds & ACRONYM:
        return False
    if not after_given:
        return bool(kinds & (SURNAME | GIVEN)) or not kinds & (NOUN | PLACE)
    word = reading.words[k].text
    return not kinds & NOUN or bool(kinds & SURNAME) or len(word) < 9 or word.endswith(_LIKE_PLACES)


_LIKE_PLACES = ("wald", "feld", "stadt", "haus", "land", "see", "thal", "park")
"""Ends of nouns that end surnames as well: "Thomas Haldenwald"."""


def _more(reading: Reading, run: list[int], n: int) -> int:
    """How much of the run belongs to a name of *n* words: a second surname with a particle or a plain surname's
    ending."""
    while n < len(run):
        kinds = reading.words[run[n]].kinds
        if reading.words[run[n - 1]].text.endswith("-Din") and _is_surname(reading, run[n], after_given=True):
            # "Badr al-Din Hamed": no surname, but half a given name.
            return n + 1
        if kinds & PARTICLE and kinds & NAME:
            n += 1
            continue
        linked = n
        while linked < len(run) - 1 and reading.words[run[linked]].text.lower() in _NAME_LINKS:
            linked += 1
        if linked > n:
            n = linked + 1
        elif kinds & SURNAME and kinds & NAME and not kinds & (NOUN | PLACE) and _weak(reading, run[n - 1]):
            n += 1
        elif n >= 2 and second_surname(reading, run, n):
            return n + 1
        else:
            break
    return min(n, len(run))


_NAME_LINKS = frozenset(
    ["bin", "bint", "ben", "ibn", "al", "el", "da", "de", "dos", "van", "von", "der", "del", "di", "du", "la", "le"]
)


def _weak(reading: Reading, k: int) -> bool:
    """Whether word *k* may be a second given name rather than the surname: it does not end as surnames do."""
    return not reading.words[k].kinds & SURNAME or bool(reading.words[k].kinds & (GIVEN | PATRONYMIC))


def _unknown_first(reading: Reading, run: list[int], *, sure: bool) -> Name | None:
    """Two or three words of which the first is no known given name ("Kujtim Baschota", "Faisal bin Nasser")."""
    second = reading.words[run[1]].kinds
    if second & INITIAL and len(run) > 2 and _is_surname(reading, run[2], after_given=True):
        # "Howard J. Crane": an initial inside a name is as good as a known given name before it.
        return _close(reading, run[0], run[2])
    if reading.words[run[1]].text in CAPITAL_PARTICLES and len(run) > 2 and _is_surname(reading, run[2], after_given=True):
        return None if sure else _close(reading, run[0], run[2])
    if second & PARTICLE and not second & NAME:
        n = _particles(reading, run, 1)
        if n == 1 or reading.words[run[1]].text.lower() in ("y", "e", "do"):
            return None
        return None if sure else _close(reading, run[0], run[min(n, len(run) - 1)])
    if second & (NOUN | PLACE | ROMAN) and not second & GIVEN:
        return None
    if second & GIVEN and len(run) > 2 and _is_surname(reading, run[2], after_given=True):
        # "Agentur Nordstahl Sabine Kroll": the first word belongs to what stands before the name.
        before = reading.words[run[0] - 1].kinds
        named = sure or bool(before & CAPITAL and not before & OFFICE)
        return None if named else _close(reading, run[0], run[2])
    if sure and not (second & SURNAME or second & PARTICLE):
        return None
    if reading.words[run[0] - 1].kinds & (NOUN | ORGANISATION) and _full_name_in(reading, run[2:]):
        # "Stadt Sosnowy Bor Michail Lis": the town has two words.
        return None
    n = 2
    if len(run) > 2 and second & PATRONYMIC and reading.words[run[2]].kinds & SURNAME:
        n = 3
    n = _more(reading, run, n)
    return _close(reading, run[0], run[_short(reading, run, n) - 1])


def _full_name_in(reading: Reading, run: list[int]) -> bool:
    """Whether a known given name begins the *run* and a surname follows."""
    return len(run) > 1 and bool(reading.words[run[0]].kinds & GIVEN) and _is_surname(reading, run[1], after_given=True)


def _short(reading: Reading, run: list[int], n: int) -> int:
    """How much of the run belongs to a name of *n* words if all are as short as in "Dao Hong Lan"."""
    short = n
    while short < min(len(run), 4) and _syllable(reading, run[short]):
        short += 1
    return short if all(_syllable(reading, k) for k in run[:n]) else n


def _syllable(reading: Reading, k: int) -> bool:
    """Whether word *k* may be a Vietnamese or Chinese name of one syllable."""
    word = reading.words[k]
    return len(word.text) < 6 and bool(word.kinds & NAME) and not word.kinds & (NOUN | PLACE | SURNAME | ORGANISATION)


def name_between(reading: Reading, i: int) -> Name | None:
    """The full name from word *i* up to a comma or another sign, if nothing but name words stands between them."""
    run = _run(reading, i)
    if not 2 <= len(run) <= 5 or not reading.words[i].kinds & NAME:
        return None
    if any(reading.words[k].kinds & (NOUN | PLACE | OFFICE | ORGANISATION) for k in run[1:-1]):
        return None
    first = reading.words[i].kinds
    if first & (NOUN | PLACE | ORGANISATION) and not first & GIVEN:
        return None
    last = reading.words[run[-1]].kinds
    if (last & NOUN and not last & SURNAME) or last & INITIAL:
        return None
    return Name(i, run[-1] + 1, run[-1], alone=False)


def name_before(reading: Reading, stop: int) -> Name | None:
    """The full name that ends right before word *stop*, as in "Iwan Sokolik, Direktor"; one word is none.

    A name that begins with a known given name is preferred: what stands before it belongs to the sentence.
    """
    unknown: Name | None = None
    for first in range(_leftmost(reading, stop), stop - 1):
        kinds = reading.words[first].kinds
        worse = unknown is not None and not kinds & GIVEN
        if worse or not kinds & NAME or reading.words[first - 1].kinds & INITIAL:
            continue
        name = name_at(reading, first, alone=False)
        if name is not None and name.stop != stop and kinds & GIVEN:
            name = name_between(reading, first)
        if name is None or name.stop != stop or name.alone:
            continue
        if kinds & (GIVEN | FAMILY_FIRST | INITIAL):
            return name
        unknown = name
    return unknown


def _leftmost(reading: Reading, stop: int) -> int:
    """How far to the left a name may reach that ends right before word *stop*."""
    first = stop
    while stop - first < _LONGEST and reading.words[first - 1].kinds & _IN_NAMES:
        first -= 1
    return first


_GENITIVE_STEMS = (
    "ow", "ew", "owa", "ewa", "ina", "ko", "ski", "zki", "skaja", "uk", "ik", "tsch", "ak", "ek", "ez",
    "dse", "schwili", "ian", "jan",
    "ejko", "in", "ok", "oj", "aj",
)  # fmt: skip


def ends_in_genitive(surname: str) -> bool:
    """Whether the -s of *surname* is that of the genitive, as its stem tells: "Golowkos", but not "Rumas"."""
    return len(surname) > 5 and surname.endswith("s") and surname[:-1].lower().endswith(_GENITIVE_STEMS)
