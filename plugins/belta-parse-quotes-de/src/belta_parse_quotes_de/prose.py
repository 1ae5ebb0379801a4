"""The text as the readers see it: folded blanks, and the blocks no sentence crosses."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

DATELINE = re.compile(r"\s{0,3}[^\W\d_a-z][\w.\- ]{1,40}, {0,2}\d{1,2}\. ?\w{3,9},? ?\(\w{3,12}\) ?[-–—] ?")
BLANKS = ("\n", "\r", "\t", "\u00a0", "\u202f", "\u2009")
FINAL = frozenset('.!?:…“”"»)/')
SHORT_LINE = 40
"""Lines below this many characters are headlines or single words, not text that was wrapped."""


class Block(NamedTuple):
    """A paragraph, a title or a caption by its offsets; ``apart`` if no quotation may run on into or out of it."""

    start: int
    end: int
    apart: bool = False


def folded(text: str) -> str:
    r"""*text* with every blank as a plain one; as long as before, so that offsets hold.

    >>> folded("so\u00a0die\nLeiterin")
    'so die Leiterin'
    """
    for blank in BLANKS:
        if blank in text:
            text = text.replace(blank, " ")
    return text


def blocks_of(text: str) -> tuple[Block, ...]:
    r"""The paragraphs of a bare text, in order; lines that were wrapped are one block.

    A line is taken for wrapped if it is long, does not end like a sentence and no empty line follows, or if the next
    one goes on in small letters.

    >>> [text[b.start : b.end] for text in ("MINSK, 3. Mai (BelTA) - Ja.\n\nNein.",) for b in blocks_of(text)]
    ['Ja.', 'Nein.']
    """
    return tuple([_opened(text, start, end) for start, end in _joined(text)])


def _opened(text: str, start: int, end: int) -> Block:
    """The block without the dateline that may open it."""
    if "(" in text[start : start + 60]:
        dateline = DATELINE.match(text, start, end)
        if dateline and dateline.end() < end:
            return Block(dateline.end(), end)
    return Block(start, end)


def _joined(text: str) -> Iterator[tuple[int, int]]:
    if "\r" in text:
        text = text.replace("\r", "\n")
    start = end = -1
    at = 0
    for line in text.split("\n"):
        body = line.strip()
        if body:
            first = at + line.find(body[0])
            if end >= 0 and (text[end - 1] in FINAL or not wrapped(text, start, end, first)):
                yield start, end
                end = -1
            start, end = (first if end < 0 else start), first + len(body)
        elif end >= 0:
            # An empty line ends the paragraph even where a wrapped line would go on.
            yield start, end
            end = -1
        at += len(line) + 1
    if end >= 0:
        yield start, end


def wrapped(text: str, start: int, end: int, following: int) -> bool:
    r"""Whether the line at *following* goes on what ``text[start:end]`` began, so that no paragraph ends between them.

    >>> wrapped("die Leiterin der\nAbteilung", 0, 16, 17), wrapped("Es ist kalt.\nEs schneit.", 0, 12, 13)
    (False, False)
    >>> wrapped("so sagte die Leiterin der\nAbteilung", 0, 25, 26)
    True
    """
    if text[end - 1] in FINAL:
        return False
    if not text[following].islower():
        last = max(text.rfind("\n", start, end), start - 1) + 1
        # A line that ends with a word like "für" goes on, however short it is.
        if end - last < SHORT_LINE and (
            end - last < SHORT_LINE // 2 or not text[max(last, text.rfind(" ", last, end) + 1)].islower()
        ):
            return False
    return text.find("\n", text.find("\n", end) + 1, following) < 0 and not DATELINE.match(text, following)
