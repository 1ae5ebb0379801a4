"""A text as words and marks with a code for each: what the rules are matched on."""

from __future__ import annotations

import re
from itertools import accumulate, repeat

from belta_parse_dates_de.lexicon import CODES, KINDS, OTHER, VALUES
from belta_parse_dates_de.vocab.guards import ABBREVIATIONS

__all__ = ["Scene"]

_PARTS = re.compile(r"\w+|\W+")
_HEAD = CODES.get
_BLANK = KINDS["s"]
_SENTENCE_ENDS = frozenset(".!?\u2026:;")


class Scene:
    """The parts of a text, words and marks by turns, which tile it; `codes` has one character for each.

    >>> scene = Scene("am 3. Mai 2021")
    >>> scene.parts
    ['am', ' ', '3', '. ', 'Mai', ' ', '2021']
    >>> scene.ends[4] - len(scene.parts[4]), scene.ends[4]
    (6, 9)
    """

    __slots__ = ("codes", "ends", "parts", "text")

    def __init__(self, text: str) -> None:
        self.text = text
        self.parts: list[str] = _PARTS.findall(text)
        self.codes: str = "".join(map(_HEAD, self.parts, repeat(OTHER)))
        self.ends: list[int] = list(accumulate(map(len, self.parts)))

    def start(self, part: int) -> int:
        """Where *part* starts in the text."""
        return self.ends[part] - len(self.parts[part])

    def value(self, part: int) -> object:
        """What the vocabularies say of the word at *part*; a number is what it spells."""
        word = self.parts[part]
        value = VALUES.get(word)
        return int(word) if value is None and word.isdecimal() else value

    def word(self, part: int) -> str:
        """The word or mark at *part*; empty beyond the text."""
        return self.parts[part] if 0 <= part < len(self.parts) else ""

    def code(self, part: int) -> str:
        """The code at *part*; that of an unknown word beyond the text."""
        return self.codes[part] if 0 <= part < len(self.codes) else OTHER

    def ends_sentence(self, part: int) -> bool:
        """True if the mark at *part* ends a sentence; a full stop after a number, a letter or an abbreviation does not."""
        mark = self.parts[part]
        stop = mark[0] if mark[0] in _SENTENCE_ENDS else mark.lstrip("\"'\u201c\u201d)\u00bb\u00ab ")[:1]
        if stop == "." and part:
            word = self.parts[part - 1]
            # "am 3. Mai" goes on, "bis 1965. Am 3. Mai" does not: no ordinal has four digits.
            return not ((word.isdigit() and len(word) < 4) or len(word) == 1 or word in ABBREVIATIONS)
        return stop in ("!", "?", ";", "\u2026") or "\n\n" in mark

    def sentence(self, part: int, *, reach: int = 80) -> range:
        """The parts of the sentence around *part*, at most *reach* to each side."""
        low, high = max(0, part - reach), min(len(self.parts), part + reach)
        first = part - 1 - (part - 1 - self.first_mark) % 2
        while first >= low and (self.codes[first] == _BLANK or not self.ends_sentence(first)):
            first -= 2
        last = part + (part - self.first_mark) % 2
        while last < high and (self.codes[last] == _BLANK or not self.ends_sentence(last)):
            last += 2
        return range(max(low, first + 1), min(high, last))

    def is_mark(self, part: int) -> bool:
        """True if *part* is a mark, False if it is a word."""
        return (part - self.first_mark) % 2 == 0

    @property
    def first_mark(self) -> int:
        """0 or 1: where the marks start, which stand at every other place."""
        return 1 if self.parts and (self.parts[0][0].isalnum() or self.parts[0][0] == "_") else 0
