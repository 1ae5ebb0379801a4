"""A text cut into words. Words tile it; what a word is, and what a stretch between two blanks holds, is looked up once
a process.

A word is cut with the blanks behind it, so that the words, joined, are the text, and offsets are sums of sizes.
"""

from __future__ import annotations

import re
from itertools import chain

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


class _Stretches(dict[str, tuple[Word, ...]]):
    """The words of each stretch between two blanks, the blank behind it included; filled as stretches are met."""

    def __missing__(self, stretch: str) -> tuple[Word, ...]:
        if stretch.isalpha():
            # Most stretches are one word.
            words: tuple[Word, ...] = (_WORDS[f"{stretch} "],)
        else:
            words = tuple(map(_WORDS.__getitem__, _WORD.findall(f"{stretch} ")))
        if len(stretch) > _LONGEST:
            return words
        if len(self) > _MOST:
            self.clear()
        self[stretch] = words
        return words


_WORDS = _Words()
_STRETCHES = _Stretches()


def cut(text: str) -> list[Word]:
    """The words of *text* in order; the last one counts a blank more than the text has.

    >>> [(word.text, word.size) for word in cut("Der Minister kam.")]
    [('Der', 4), ('Minister', 9), ('kam', 3), ('.', 2)]
    """
    if not text:
        return []
    plain = text.replace("\xa0", " ")
    if "  " in plain or " \n" in plain or " \r" in plain or " \t" in plain:
        # All but the last of several blanks stay with the word before them.
        stretches = _LAST_BLANK.split(plain)
    else:
        stretches = plain.split(" ")
    return list(chain.from_iterable(map(_STRETCHES.__getitem__, stretches)))
