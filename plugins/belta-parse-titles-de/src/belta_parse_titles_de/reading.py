"""A text as its words: what the readers of names and titles share."""

from __future__ import annotations

from attrs import define, field

from .words import Is, Word, cut

__all__ = ["Reading"]


@define
class Reading:
    """The words of one text. `steps` counts the words looked at by the readers: it must grow no faster than the text."""

    text: str
    words: list[Word]
    starts: list[int]
    steps: int = field(default=0, init=False)

    @classmethod
    def of(cls, text: str) -> Reading:
        """The reading of *text*."""
        words, starts = cut(text)
        return cls(text, words, starts)

    def kinds(self, i: int) -> int:
        """What word *i* can be; nothing before the first word and behind the last."""
        self.steps += 1
        return self.words[i].kinds if 0 <= i < len(self.words) else 0

    def joined(self, i: int) -> bool:
        """Whether word *i* goes on in word *i* + 1: there is one, and no paragraph ends between them."""
        return 0 <= i < len(self.words) - 1 and not self.words[i].kinds & Is.BREAK

    def tight(self, i: int) -> bool:
        """Whether no blank stands between word *i* and word *i* + 1."""
        return i + 1 < len(self.words) and self.end(i) == self.starts[i + 1]

    def start(self, i: int) -> int:
        """The offset of word *i*."""
        return self.starts[i]

    def end(self, i: int) -> int:
        """The offset behind word *i*, without its blanks."""
        return self.starts[i] + len(self.words[i].text)
