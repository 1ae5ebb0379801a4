"""Who is who on a page: one id a person, for full names, surnames, other spellings and bare titles.

A person enters with a title and a name. Everything else is linked to such a person or left out: a surname, the full
name in another spelling, "der Außenminister" behind a named one. A name that never stands with a title is none of ours.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache
from operator import attrgetter

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
from belta_parse_titles_de.reading import NAMES, Beyond, Part, Reading, parts
from belta_parse_titles_de.searching import Stretches, Taken

__all__ = ["Found", "found"]

# A bare title means one of the people named last, not one of a list of forty.
_MEMORY = 24
_MOST_GIVEN = 5


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
    holder = holders.named(name.text, name.given, name.surname)
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
    forms = holders.forms
    for place in stretches.surnames(forms):
        if place in taken:
            continue
        for first, part in parts(stretches.text, place, NAMES):
            reading = _reading(part)
            i = reading.starts.index(place - first)
            word = reading.words[i]
            if not word.kinds & NAME or word.key not in forms:
                break
            try:
                named = _named(reading, i, forms[word.key], holders, taken, first)
            except Beyond:
                continue
            if named is not None:
                yield named
            break


@lru_cache(maxsize=4096)
def _reading(part: Part) -> Reading:
    return Reading.of(*part)


def _named(reading: Reading, i: int, key: str, holders: Holders, taken: Taken, shift: int) -> Found | None:
    """The mention of the surname *i* with what belongs to it; None if the given name is somebody else's."""
    holder = holders.of_surname(key, "")
    if holder is None:
        return None
    first, stop = i, i + 1
    rest = _behind_family(reading, i, key, holder)
    if rest:
        stop = rest
    else:
        first = _before_surname(reading, i, holder, taken, shift)
    if first < i:
        holder = holders.of_surname(key, reading.words[first].key)
        if holder is None:
            return None
    printed = reading.printed(first, stop)
    if not rest and reading.words[i].key != key:
        printed = printed[:-1].rstrip("'’")
    start, end = shift + reading.start(first), shift + reading.end(stop - 1)
    return Found(start, end, holder.number, printed, start, end)


def _behind_family(reading: Reading, i: int, key: str, holder: Holder) -> int:
    """The word behind the whole name if the family leads: "Zhang Weimin" is taken up by "Zhang" or by the whole;
    else 0."""
    parts = holder.name.split()
    if len(parts) < 2 or folded(parts[0]) != key:
        return 0
    stop = i + len(parts)
    same = [word.key for word in reading.words[i + 1 : stop]] == [folded(part) for part in parts[1:]]
    return stop if same else i + 1


def _before_surname(reading: Reading, i: int, holder: Holder, taken: Taken, shift: int) -> int:
    """The first word of the name that ends with the surname *i*."""
    first = i
    while i - first < _MOST_GIVEN and _goes_on(reading, first - 1, taken, shift):
        first -= 1
    while first < i and not reading.words[first].kinds & (GIVEN | INITIAL) and reading.words[first].key != holder.given:
        first += 1
    return first


def _goes_on(reading: Reading, k: int, taken: Taken, shift: int) -> bool:
    """Whether word *k* goes on in the next as one name: a name word, an initial's point, a particle."""
    kinds = reading.words[k].kinds
    if kinds & BREAK or shift + reading.start(k) in taken:
        return False
    if kinds & POINT:
        return bool(reading.words[k - 1].kinds & INITIAL) and reading.tight(k - 1)
    return bool(kinds & NAME) or bool(kinds & PARTICLE and reading.words[k - 1].kinds & NAME)


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
        holder = meant(mention.title, mention.codes, [holders.people[k] for k in reversed(recent)])
        if holder is not None:
            yield Found(start, place + mention.end, holder.number, holder.name, None, None, place, mention)
