"""A text as its words: what the readers of names and titles share."""

from __future__ import annotations

from attrs import define, field

from belta_parse_titles_de.cutting import cut
from belta_parse_titles_de.kinds import BREAK
from belta_parse_titles_de.words import Word

__all__ = ["Reading"]

# The readers look a little way to both sides without asking whether the text goes on there. No reader looks farther.
_MARGIN = 80
_BLANKS = [Word("", BREAK)] * _MARGIN
_KINDS = [BREAK] * _MARGIN


@define
class Reading:
    """The words of one text and what each can be; `count` of them, then a margin of blanks, also met at negative
    places.

    `steps` counts the readers' steps: it must grow no faster than the text.
    """

    text: str
    words: list[Word]
    kinds: list[int]
    starts: list[int]
    count: int
    steps: int = field(default=0, init=False)

    @classmethod
    def of(cls, text: str) -> Reading:
        """The reading of *text*."""
        words, starts = cut(text)
        count = len(words)
        kinds = [word.kinds for word in words]
        if kinds:
            kinds[-1] |= BREAK
        return cls(text, words + _BLANKS, kinds + _KINDS, starts, count)

    def joined(self, i: int) -> bool:
        """Whether word *i* goes on in word *i* + 1: there is one, and no paragraph ends between them."""
        return not self.kinds[i] & BREAK

    def tight(self, i: int) -> bool:
        """Whether no blank stands between word *i* and word *i* + 1."""
        return 0 <= i < self.count - 1 and self.end(i) == self.starts[i + 1]

    def start(self, i: int) -> int:
        """The offset of word *i*."""
        return self.starts[i]

    def end(self, i: int) -> int:
        """The offset behind word *i*, without its blanks."""
        return self.starts[i] + len(self.words[i].text)
