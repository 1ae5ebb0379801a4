"""A text cut into words. Words tile it; what a word is, and what a stretch between two blanks holds, is looked up once
a process.

A word is cut with the blanks behind it, so that the words, joined, are the text, and offsets are sums of sizes.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from itertools import accumulate, chain

from belta_parse_titles_de.kinds import BREAK
from belta_parse_titles_de.words import Word, word_of

__all__ = ["cut"]

_WORD = re.compile(r"\w[\w'’´`‐‑-]*\s*|[^\w\s]\s*|\s+")
_PARAGRAPH = re.compile(r"\n[^\S\n]*\n|\r\n?[^\S\r\n]*\r")
_LAST_BLANK = re.compile(r" (?=\S)")
_LONGEST = 60
_MOST = 40_000
"""How many words, and how many stretches, are remembered; with more, all are forgotten and met anew."""


class _Words(dict[str, Word]):
    """What each word with its blanks is, filled as words are met."""

    def __missing__(self, printed: str) -> Word:
        text = printed.rstrip()
        size = len(printed)
        if size > _LONGEST:
            return Word(text, BREAK if not text and _PARAGRAPH.search(printed) else 0, size=size)
        if len(self) > _MOST:
            self.clear()
        word = word_of(text, size)
        if size - len(text) > 1 and _PARAGRAPH.search(printed, len(text)):
            word.kinds |= BREAK
        self[printed] = word
        return word


def _words_of(stretch: str) -> tuple[Word, ...]:
    """The words of a stretch without its last blank, which is counted."""
    return tuple(map(_WORDS.__getitem__, _WORD.findall(f"{stretch} ")))


class _Stretches(dict[str, tuple[Word, ...]]):
    """The words of each stretch between two blanks, the blank behind it included; filled as stretches are met.

    A stretch that is nothing or begins with a blank belongs to the one before it: it has no words, so that the sizes
    do not add up and `cut` takes the longer way.
    """

    def __missing__(self, stretch: str) -> tuple[Word, ...]:
        if not stretch or stretch[0].isspace():
            return ()
        # Most stretches are one word.
        words = (_WORDS[f"{stretch} "],) if stretch.isalpha() else _words_of(stretch)
        if len(stretch) > _LONGEST:
            return words
        if len(self) > _MOST:
            self.clear()
        self[stretch] = words
        return words


_WORDS = _Words()
_STRETCHES = _Stretches()


def cut(text: str) -> tuple[list[Word], list[int]]:
    """The words of *text* in order and the offset of each; one offset more at the end, the length of *text*.

    >>> words, starts = cut("Der Minister kam.")
    >>> [word.text for word in words], starts
    (['Der', 'Minister', 'kam', '.'], [0, 4, 13, 16, 17])
    """
    if not text:
        return [], [0]
    # Of two blanks, and at the end of a line, the first stays with the word before it, as a blank of another kind.
    plain = text.replace("\xa0", " ").replace("  ", "\t ").replace(" \n", "\t\n")
    words, starts = _tiled(map(_STRETCHES.__getitem__, plain.split(" ")))
    if starts[-1] != len(text) + 1:
        # There are odder blanks. All but the last of several stay with the word before them.
        first, *others = _LAST_BLANK.split(plain)
        words, starts = _tiled((_words_of(first), *map(_STRETCHES.__getitem__, others)))
    # The last word has no blank behind it.
    starts[-1] = len(text)
    return words, starts


def _tiled(stretches: Iterable[tuple[Word, ...]]) -> tuple[list[Word], list[int]]:
    """The words of *stretches*, where each begins, and where the last one ends with its blank."""
    words = list(chain.from_iterable(stretches))
    return words, [0, *accumulate([word.size for word in words])]
