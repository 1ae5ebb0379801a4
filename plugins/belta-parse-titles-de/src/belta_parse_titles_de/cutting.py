"""A text cut into words. Words tile it; what a word is, and what a stretch between two blanks holds, is looked up once
a process.

A word is cut with the blanks behind it, so that the words, joined, are the text, and offsets are sums of sizes.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from itertools import accumulate, chain

from belta_parse_titles_de.words import Word

__all__ = ["cut", "words_of"]

_WORD = re.compile(r"\w[\w'’´`‐‑-]*\s*|[^\w\s]\s*|\s+")
_PARAGRAPH = re.compile(r"\n[^\S\n]*\n|\r\n?[^\S\r\n]*\r")
_LAST_BLANK = re.compile(r" (?=\S)")
_SIGNS = frozenset(",.:;!?“”\"»«)")
_LONGEST = 60
_MOST = 40_000
"""How many words, and how many stretches, are remembered; with more, all are forgotten and met anew."""


class _Words(dict[str, Word]):
    """Each word with its blanks, filled as words are met."""

    def __missing__(self, printed: str) -> Word:
        text = printed.rstrip()
        size = len(printed)
        ends = size - len(text) > 1 and _PARAGRAPH.search(printed, len(text)) is not None
        word = Word(text, size, ends)
        if size <= _LONGEST:
            if len(self) > _MOST:
                self.clear()
            self[printed] = word
        return word


class _Stretches(dict[str, tuple[Word, ...]]):
    """The words of each stretch between two blanks, the blank behind it included; filled as stretches are met.

    A stretch that is nothing or begins with a blank belongs to the one before it: it has no words, so that the sizes
    do not add up and `cut` takes the longer way.
    """

    def __missing__(self, stretch: str) -> tuple[Word, ...]:
        if not stretch or stretch[0].isspace():
            return ()
        # Most stretches are one word, most others a word and a sign.
        if stretch.isalpha():
            words: tuple[Word, ...] = (Word(stretch, len(stretch) + 1),)
        elif stretch[-1] in _SIGNS and stretch[:-1].isalpha():
            words = Word(stretch[:-1], len(stretch) - 1), _WORDS[f"{stretch[-1]} "]
        else:
            words = _words_in(stretch)
        if len(stretch) <= _LONGEST:
            if len(self) > _MOST:
                self.clear()
            self[stretch] = words
        return words


def _words_in(stretch: str) -> tuple[Word, ...]:
    """The words of a stretch without its last blank, which is counted."""
    return tuple(map(_WORDS.__getitem__, _WORD.findall(f"{stretch} ")))


_WORDS = _Words()
_STRETCHES = _Stretches()


def words_of(stretch: str) -> tuple[Word, ...]:
    """The words of *stretch*, which has no blank inside."""
    return _STRETCHES[stretch]


def cut(text: str) -> tuple[list[Word], list[int]]:
    """The words of *text* in order and the offset of each; one offset more, behind the last word and a blank.

    >>> words, starts = cut("Der Minister kam.")
    >>> [word.text for word in words], starts
    (['Der', 'Minister', 'kam', '.'], [0, 4, 13, 16, 18])
    """
    if not text:
        return [], [0]
    # Of two blanks, and at the end of a line, the first stays with the word before it, as a blank of another kind.
    plain = text.replace("\xa0", " ").replace("  ", "\t ").replace(" \n", "\t\n")
    words, starts = _tiled(map(_STRETCHES.__getitem__, plain.split(" ")))
    if starts[-1] != len(text) + 1:
        # There are odder blanks. All but the last of several stay with the word before them.
        head, *others = _LAST_BLANK.split(plain)
        words, starts = _tiled((_words_in(head), *map(_STRETCHES.__getitem__, others)))
    return words, starts


def _tiled(stretches: Iterable[tuple[Word, ...]]) -> tuple[list[Word], list[int]]:
    """The words of *stretches*, where each begins, and where the last one ends with its blank."""
    words = list(chain.from_iterable(stretches))
    return words, list(accumulate([word.size for word in words], initial=0))
