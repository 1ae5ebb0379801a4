"""Who is who on a page: one id a person, for full names, surnames, other spellings and bare titles.

A person enters with a title and a name. Everything else is linked to such a person or left out: a surname, the full
name in another spelling, "der Außenminister" behind a named one. A name that never stands with a title is none of ours.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache
from operator import attrgetter
from typing import NamedTuple

from attrs import define

from belta_parse_titles_de.folding import folded
from belta_parse_titles_de.holders import Holder, Holders, meant
from belta_parse_titles_de.kinds import (
    BREAK,
    GIVEN,
    INITIAL,
    NAME,
    PARTICLE,
    POINT,
)
from belta_parse_titles_de.mentions import Mention, Named, mentions
from belta_parse_titles_de.reading import NAMES, Beyond, Reading, parts
from belta_parse_titles_de.searching import Stretches, Taken
from belta_parse_titles_de.words import Word

__all__ = ["Found", "found"]

# A bare title means one of the people named last, not one of a list of forty.
_MEMORY = 24
_MOST_GIVEN = 5
_HOSTS = (" des Landes", " dieses Landes")
_CAPITAL_PARTICLES = frozenset({"Von", "Van", "De", "Al", "El"})


@define(eq=False)
class Found:
    """A mention with the person it is of, as offsets: `name` in the nominative; `mention` None for a mention by name
    alone, else counted from `place`."""

    start: int
    end: int
    person: int
    name: str
    name_start: int | None
    name_end: int | None
    place: int = 0
    mention: Mention | None = None


def found(text: str) -> list[Found]:
    """All mentions of people who have a title somewhere in *text*, in its order."""
    stretches = Stretches(text)
    titled: list[Found] = []
    bare: list[tuple[int, Mention]] = []
    holders = Holders()
    for place, mention in mentions(text, stretches.offices()):
        if mention.name is None:
            bare.append((place, mention))
        else:
            titled.append(_titled(place, mention, mention.name, holders))
    if not titled:
        return []
    named = sorted([*titled, *_by_name(stretches, holders, titled)], key=_start)
    return sorted([*named, *_by_title(bare, named, holders)], key=_start)


_start = attrgetter("start")


def _titled(place: int, mention: Mention, name: Named, holders: Holders) -> Found:
    """The mention with its person, who is found among *holders* or becomes one."""
    holder = holders.named(name.text, name.given, name.surname, name.genitive, name.last)
    holder.add(mention.title, mention.jurisdiction)
    return Found(
        place + mention.start,
        place + mention.end,
        holder.number,
        name.text,
        place + name.start,
        place + name.end,
        place,
        mention,
    )


def _by_name(stretches: Stretches, holders: Holders, titled: list[Found]) -> Iterator[Found]:
    """The mentions by surname or full name outside the titled ones."""
    taken = Taken([(one.start, one.end) for one in titled])
    behind = 0
    for place, key in stretches.surnames(holders.forms):
        if place < behind or place in taken:
            continue
        surname = holders.forms[key]
        holder = holders.of_surname(surname, "")
        printed = holder and _printed_around(stretches.text, place, taken.free_before(place), surname, holder)
        if printed and printed.given:
            holder = holders.of_surname(surname, printed.given)
        if holder and printed:
            start, end = place + printed.start, place + printed.end
            behind = end
            yield Found(start, end, holder.number, printed.name, start, end)


class _Printed(NamedTuple):
    """A name as printed again: its offsets, counted from the surname, itself, and the key of its given name."""

    start: int
    end: int
    name: str
    given: str


def _printed_around(text: str, place: int, free: int, surname: str, holder: Holder) -> _Printed | None:
    """The name of *holder* around his surname at *place*, no part of which stands before the offset *free*."""
    for part in parts(text, place, NAMES):
        at = part[3]
        found = _printed_in(*part, max(0, free - place + at), surname, holder.name, holder.given)
        if found is not _BEYOND:
            return found
    return None


_BEYOND = _Printed(0, 0, "", "")


@lru_cache(maxsize=8_192)
def _printed_in(
    text: str, begins: bool, ends: bool, place: int, free: int, surname: str, name: str, given: str
) -> _Printed | None:
    """The name around the surname at *place* of a part; None if the word is no name."""
    reading = Reading.of(text, begins=begins, ends=ends)
    i = reading.starts.index(place)
    word = reading.words[i]
    if not word.kinds & NAME or not word.key:
        return None
    try:
        stop = _behind_family(reading, i, surname, name)
        first = i if stop else _before_surname(reading, i, name, given, free)
    except Beyond:
        return _BEYOND
    stop = stop or _behind_second(reading, i, name)
    printed = reading.printed(first, stop or i + 1)
    if not stop:
        whole = word.key == surname or word.text == name.rpartition(" ")[2]
        printed = (printed if whole else printed[:-1]).rstrip("'’´`")
    key = reading.words[first].key if first < i and not _belongs(reading.words, first, i, name) else ""
    return _Printed(reading.start(first) - place, reading.end((stop or i + 1) - 1) - place, printed, key)


def _behind_family(reading: Reading, i: int, surname: str, name: str) -> int:
    """The word behind the whole name if the family leads: "Zhang Weimin" is taken up by "Zhang" or by the whole;
    else 0."""
    keys = [folded(part) for part in name.split()]
    if len(keys) < 2 or keys[0] != surname:
        return 0
    stop = i + len(keys)
    same = [word.key for word in reading.words[i + 1 : stop]] == keys[1:]
    return stop if same else i + 1


def _behind_second(reading: Reading, i: int, name: str) -> int:
    """The word behind a second surname that follows the surname *i* as it does in *name*, "Sanz Cortés"; else 0."""
    parts = name.split()
    if len(parts) < 3 or parts[-2] != reading.words[i].text or not reading.joined(i):
        return 0
    return i + 2 if reading.words[i + 1].text == parts[-1] else 0


def _before_surname(reading: Reading, i: int, name: str, given: str, free: int) -> int:
    """The first word of the name that ends with the surname *i*."""
    words = reading.words
    first = i
    while i - first < _MOST_GIVEN and _goes_on(reading, first - 1, free):
        first -= 1
    while first < i and not _belongs(words, first, i, name) and not _is_given(words[first], given):
        first += 1
    return first


def _belongs(words: list[Word], first: int, i: int, name: str) -> bool:
    """Whether word *first* belongs to the surname *i* in the full name: "Al Busaid", "von der Lohe"."""
    return [word.text.lower() for word in words[first : i + 1]] == name.lower().split()[first - i - 1 :]


def _is_given(word: Word, given: str) -> bool:
    """Whether *word* is a given name, or the one with the key *given*."""
    return bool(word.kinds & (GIVEN | INITIAL)) or (word.key == given != "")


def _goes_on(reading: Reading, k: int, free: int) -> bool:
    """Whether word *k* goes on in the next as one name: a name word, an initial's point, a particle."""
    kinds = reading.words[k].kinds
    if kinds & BREAK or reading.start(k) < free:
        return False
    if kinds & POINT:
        return bool(reading.words[k - 1].kinds & INITIAL) and reading.tight(k - 1)
    return bool(kinds & (NAME | PARTICLE) or reading.words[k].text in _CAPITAL_PARTICLES)


def _by_title(bare: list[tuple[int, Mention]], named: list[Found], holders: Holders) -> Iterator[Found]:
    """Titles without a name that can only mean a person named before."""
    position = 0
    recent: list[int] = []
    for place, mention in bare:
        start = place + mention.start
        while position < len(named) and named[position].start < start:
            number = named[position].person
            if number in recent:
                recent.remove(number)
            recent.append(number)
            del recent[:-_MEMORY]
            position += 1
        if not recent:
            continue
        host = mention.said[0].endswith(_HOSTS)
        holder = meant(mention.title, mention.codes, [holders.people[k] for k in reversed(recent)], host=host)
        if holder is not None:
            yield Found(start, place + mention.end, holder.number, holder.name, None, None, place, mention)
            # Whom it takes up is now the last named.
            recent.remove(holder.number)
            recent.append(holder.number)
