"""Where a text may name people: the places of office words, and of words that may be a surname.

Most words of a page are neither. They are looked at once, as stretches between blanks, in sets: nothing is done for a
stretch that has been met before.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Collection, Iterator
from itertools import accumulate

from attrs import define, field

from belta_parse_titles_de.cutting import words_of
from belta_parse_titles_de.folding import first_letters, folded
from belta_parse_titles_de.offices import LAST_FOUR, may_end_office, office_of

__all__ = ["Stretches", "Taken"]

_BEFORE = "\"'([-/*„“”«»‚‘"
"""Signs before the first letter of a stretch."""
_SMALL = frozenset(["dr", "dr.", "prof", "prof."])
"""Offices in small letters."""
_STRETCH = re.compile(r"\S+")
_SIGNS = '.,:;!?"„“”«»‚()[]–—…'
"""What stands around a word in its stretch and is no part of it."""
_INNER = re.compile(r"[^\w'’´`‐‑-][‐‑-]?[^\W\d_]")
_LONGEST = 60
"""Longer stretches are looked at anew on each page: they are no words, and would take room."""
_FEW = 48
"""Up to so many different stretches, the text is searched for each; with more, it is gone through once."""

_Places = tuple[int, ...]
_Sounds = tuple[tuple[int, str], ...]


@define(eq=False)
class _Met:
    """The stretches met so far."""

    all: set[str] = field(factory=set)
    small: set[str] = field(factory=set)
    """Those without a capital letter."""
    joined: set[str] = field(factory=set)
    """Those in which a name may begin behind the first letter: "Ende.“Petrow", where a blank is missing; "al-Omar"."""
    offices: dict[str, _Places] = field(factory=dict)
    """How far behind its start the office words of a stretch stand."""
    sounds: dict[str, _Sounds] = field(factory=dict)
    """The same of the names in a stretch that has been taken for a surname, with their keys."""


class _Memory:
    """What all texts share. A full one is left to those who still read by it, and a new one is begun."""

    def __init__(self, most: int) -> None:
        self.most = most
        self.cache_clear()

    def cache_clear(self) -> None:
        """Forget everything."""
        self.met = _Met()

    def now(self) -> _Met:
        """The memory for one more text."""
        if len(self.met.all) > self.most:
            self.cache_clear()
        return self.met


_MEMORY = _Memory(most=100_000)


class Stretches:
    """The different stretches between blanks of *text*."""

    __slots__ = ("all", "long", "met", "text")

    def __init__(self, text: str) -> None:
        self.text = text
        self.all = set(text.split())
        self.met = _MEMORY.now()
        self.long: list[str] = []

    def offices(self) -> list[int]:
        """The offsets of the words that may be an office, in order."""
        known = self.met.offices
        new = self.all - self.met.all
        if new:
            self.long = [stretch for stretch in new if len(stretch) > _LONGEST]
            new.difference_update(self.long)
            _meet(new, self.met)
            if self.long:
                known = known | {stretch: tuple(_inside(stretch)) for stretch in self.long}
        wanted = self.all & known.keys()
        return sorted([place + behind for stretch, place in self.places(wanted) for behind in known[stretch]])

    def surnames(self, keys: Collection[str]) -> list[tuple[int, str]]:
        """The offsets of the words of a name that sound like one of *keys* (`folding.folded`), in order, with the
        key. To be asked behind `offices`."""
        met = self.met
        letters = _BEFORE + "".join(map(first_letters, keys))
        candidates = {stretch for stretch in self.all - met.small if stretch[0] in letters}
        candidates.update(met.joined & self.all, self.long)
        wanted: dict[str, list[tuple[int, str]]] = {}
        for stretch in candidates:
            for behind, key in met.sounds.get(stretch) or _sounds(stretch, met):
                if key in keys:
                    wanted.setdefault(stretch, []).append((behind, key))
        return sorted([(place + behind, key) for stretch, place in self.places(wanted) for behind, key in wanted[stretch]])

    def places(self, wanted: Collection[str]) -> list[tuple[str, int]]:
        """Each occurrence of the stretches *wanted*, with its offset."""
        text = self.text
        if len(wanted) > _FEW:
            return [(match[0], match.start()) for match in _STRETCH.finditer(text) if match[0] in wanted]
        size = len(text)
        found = []
        for stretch in wanted:
            place = text.find(stretch)
            while place >= 0:
                stop = place + len(stretch)
                # Not inside another stretch.
                if (not place or text[place - 1].isspace()) and (stop == size or text[stop].isspace()):
                    found.append((stretch, place))
                place = text.find(stretch, stop)
        return found


def _meet(new: set[str], met: _Met) -> None:
    """Note *new* stretches, and which of them hold an office."""
    # More than half of the words are small.
    small = set(filter(str.islower, new)) - _SMALL
    met.small.update(small)
    for stretch in new - small:
        bare = stretch.strip(_SIGNS)
        if bare.isalpha():
            # Most words; the look at their last letters is `may_end_office`.
            if bare[-4:].lower() in LAST_FOUR and office_of(bare):
                met.offices[stretch] = (stretch.index(bare),)
        elif _INNER.search(bare):
            met.joined.add(stretch)
            found = tuple(_inside(stretch))
            if found:
                met.offices[stretch] = found
        elif may_end_office(bare) and office_of(bare):
            met.offices[stretch] = (stretch.index(bare),)
        if stretch[0].islower():
            met.joined.add(stretch)
    # Last, so that nobody on another thread takes for met what is not yet looked at.
    met.all.update(new)


def _inside(stretch: str) -> Iterator[int]:
    """How far behind its start the offices of a stretch of several words stand."""
    behind = 0
    for word in words_of(stretch):
        if may_end_office(word.text) and office_of(word.text):
            yield behind
        behind += word.size


def _sounds(stretch: str, met: _Met) -> _Sounds:
    """The keys of the names in a stretch, and how far behind its start they stand."""
    bare = stretch.strip(_SIGNS)
    if bare.isalpha():
        found: _Sounds = ((stretch.index(bare), folded(bare)),)
    else:
        words = words_of(stretch)
        behind = accumulate([word.size for word in words], initial=0)
        found = tuple([(at, folded(word.text)) for at, word in zip(behind, words, strict=False) if word.text[:1].isalpha()])
    if len(stretch) <= _LONGEST:
        met.sounds[stretch] = found
    return found


@define(eq=False)
class Taken:
    """Parts of a text, start and end, in order; an offset is in it or not."""

    parts: list[tuple[int, int]]
    _starts: list[int] = field(init=False)

    def __attrs_post_init__(self) -> None:
        self._starts = [start for start, _ in self.parts]

    def free_before(self, place: int) -> int:
        """The end of the last part that begins before *place*; 0 if none does."""
        n = bisect_right(self._starts, place)
        return self.parts[n - 1][1] if n else 0

    def __contains__(self, place: int) -> bool:
        n = bisect_right(self._starts, place)
        return n > 0 and place < self.parts[n - 1][1]
