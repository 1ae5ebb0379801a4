"""The words around a place of a text: what the readers of names and titles share.

A page is not read from end to end. Titles are looked for (`searching.py`), and only the words around one are cut.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import NoReturn

from attrs import define

from belta_parse_titles_de.cutting import cut
from belta_parse_titles_de.kinds import BREAK
from belta_parse_titles_de.words import Word

__all__ = ["NAMES", "TITLES", "Beyond", "Part", "Reading", "parts"]

# Characters before and behind a place, tried one after the other until no reader asks for more words.
_WIDER = ((80, 200), (400, 900), (4_000, 8_000))
TITLES = ((28, 56), *_WIDER)
NAMES = ((28, 20), *_WIDER)
_WIDEST = 8_000


class Beyond(LookupError):
    """A reader asks for a word that has not been cut."""


class _Uncut(Word):
    """A word of the text outside the part that is cut."""

    def __getattr__(self, name: str) -> NoReturn:
        raise Beyond


def _uncut() -> Word:
    word = _Uncut("")
    del word.text
    return word


# The readers look a little way to both sides without asking whether the text goes on there. No reader looks farther.
_MARGIN = 48
_ENDS = [Word("", 0, True)] * _MARGIN
_GOES_ON = [_uncut()] * _MARGIN


Part = tuple[str, bool, bool, int]
"""A part of a text, cut between words; whether nothing is to be had before and behind it; where in it a place is.

Two that are equal are read alike, wherever they stand."""


def parts(text: str, place: int, widths: tuple[tuple[int, int], ...]) -> Iterator[Part]:
    """The parts of *text* around the offset *place*, each wider than the one before.

    Readers take the first one that holds all they look at; beyond the last there is nothing for them.
    """
    size = len(text)
    for before, behind in widths:
        last = behind == _WIDEST
        # Cut at a blank; where there is none far and wide, in the middle of what is no word.
        farthest = max(0, place - 2 * before)
        first = text.rfind(" ", farthest, place - before) + 1 if place > before else 0
        if not first:
            first = farthest
        stop = text.find(" ", place + behind, place + 2 * behind)
        if stop < 0:
            stop = min(size, place + 2 * behind)
        yield text[first:stop], last or not first, last or stop >= size, place - first


@define(eq=False)
class Reading:
    """A part of a text as words; `count` of them, then a margin, also met at negative places.

    The margin is blank where the text ends; elsewhere its words raise `Beyond`. Places in it are numbers of words.
    """

    text: str
    words: list[Word]
    starts: list[int]
    count: int

    @classmethod
    def of(cls, text: str, *, begins: bool = True, ends: bool = True) -> Reading:
        """The reading of *text*, which is all there is unless it *begins* or *ends* elsewhere."""
        # A paragraph ends behind the last word, too.
        words, starts = cut(f"{text}\n\n" if ends else text)
        count = len(words)
        words += _ENDS if ends else _GOES_ON
        words += _ENDS if begins else _GOES_ON
        return cls(text, words, starts, count)

    def joined(self, i: int) -> bool:
        """Whether word *i* goes on in word *i* + 1: there is one, and no paragraph ends between them."""
        return not self.words[i].kinds & BREAK

    def tight(self, i: int) -> bool:
        """Whether no blank stands between word *i* and word *i* + 1."""
        word = self.words[i]
        return word.size == len(word.text) > 0

    def start(self, i: int) -> int:
        """The offset of word *i*."""
        return self.starts[i]

    def end(self, i: int) -> int:
        """The offset behind word *i*, without its blanks."""
        return self.starts[i] + len(self.words[i].text)

    def printed(self, first: int, stop: int) -> str:
        """Words *first* to *stop* as printed, one blank for all that stand between two."""
        if stop - first == 1:
            return self.words[first].text
        return " ".join(self.text[self.starts[first] : self.end(stop - 1)].split())
