"""The pieces of a page that slots are matched against: lines, put together where they were wrapped.

A piece is a stripped stretch of the reading. Usually it is a line. It is several lines where a paragraph was hard-wrapped,
and a part of a line where an extractor joined lines.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Iterator, Sequence
from itertools import accumulate, pairwise

from attrs import define, field

__all__ = ["DENSE_SCRIPTS", "Pieces", "parts_of", "physical", "split_at_marks", "unwrapped"]

MIN_WRAP, MAX_WRAP = 50, 132
"""Widths at which mail programs, terminals and extractors wrap. A longer line is a paragraph."""

_SPLIT_AT = 100_000
"""From this many characters on, lines are found one by one, so that a page of line ends costs no list of empty texts."""

MAX_PIECES, MIN_LINE = 4_000, 100
"""No page has more lines than this whose mean is shorter: it is a table, a log, or an attack."""

_LINE = re.compile(r"[^\r\n]+")
_SENTENCE_END = tuple(".!?:…“”\"»)]。！？；：」』）】")
DENSE_SCRIPTS = "\u3040"
"""Kana is the first script that is written without blanks: any character of it can open a line."""


@define
class Pieces:
    """Stretches of a reading, as parallel lists: where each starts and ends, and what it says on one line."""

    starts: list[int] = field(factory=list)
    ends: list[int] = field(factory=list)
    texts: list[str] = field(factory=list)
    below: list[bool] = field(factory=list)
    """Whether the piece stands directly under the one before it, with no empty line between."""
    wrapped: bool = False
    """Whether lines were put together."""
    joined: bool = False
    """Whether a line was cut."""
    overfull: bool = False
    """Whether there are more short lines than a page can have; those behind are not here."""
    suspect: bool = False
    """Whether a sentence seems to run over the end of a line."""

    def __len__(self) -> int:
        return len(self.starts)


def physical(reading: str, begin: int = 0) -> Pieces:
    """The lines of *reading* from *begin* that are not blank."""
    pieces = Pieces()
    starts, ends, texts, below = pieces.starts, pieces.ends, pieces.texts, pieces.below
    above, expected = "", -1
    for offset, line in _raw_lines(reading, begin):
        # Half of a page's lines are empty.
        text = line and line.strip()
        if not text:
            continue
        directly = offset == expected
        start = offset if text is line else offset + line.index(text[0])
        starts.append(start)
        ends.append(start + len(text))
        texts.append(text)
        below.append(directly)
        if directly and MIN_WRAP <= len(above) <= MAX_WRAP and _goes_on(above, text) and above != text:
            pieces.suspect = True
        above, expected = text, offset + len(line) + 1
        if len(starts) > MAX_PIECES and len(starts) * MIN_LINE > offset:
            pieces.overfull = True
            break
    return pieces


def _raw_lines(reading: str, begin: int) -> Iterable[tuple[int, str]]:
    """The lines with their places; the line behind one starts one character behind its end if none stands between."""
    if "\r" in reading or len(reading) > _SPLIT_AT:
        return _matched_lines(reading, begin)
    lines = reading[begin:].split("\n") if begin else reading.split("\n")
    return zip(accumulate([len(line) + 1 for line in lines], initial=begin), lines, strict=False)


def _matched_lines(reading: str, begin: int) -> Iterator[tuple[int, str]]:
    for match in _LINE.finditer(reading, begin):
        # Of a line end of two characters the first stays with the line, as a blank.
        end = match.end() + reading.startswith("\r\n", match.end())
        yield match.start(), reading[match.start() : end]


# --- hard wraps -----------------------------------------------------------------------------------------------------


def unwrapped(
    lines: Pieces, fixed: Sequence[object], opening: Collection[int], function_words: Collection[str] = ()
) -> Pieces:
    """*lines* with the lines of each wrapped paragraph put together; a *fixed* line is a part of its own.

    An *opening* line is fixed, but goes on: a dateline's. *function_words* end no sentence.

    A line was wrapped if the next one's first word would not have fitted into the width: that of the page where none of
    its lines is longer than a wrap, else that of the run of lines that hold the paragraph. Where the next line begins with
    a small letter, it was wrapped in any case.
    """
    texts = lines.texts
    pairs = [i for i in range(len(lines) - 1) if lines.below[i + 1] and not fixed[i + 1] and texts[i] != texts[i + 1]]
    pairs = [i for i in pairs if len(texts[i]) <= MAX_WRAP and (not fixed[i] or i in opening)]
    sure = {i for i in pairs if _surely_goes_on(texts[i], texts[i + 1], function_words)}
    # The paragraph behind a dateline is a sentence at least.
    sure |= {i for i in pairs if i in opening and len(texts[i]) >= MIN_WRAP and not texts[i].endswith(_SENTENCE_END)}
    free = [len(text) for text, known in zip(texts, fixed, strict=True) if not known]
    if max(free, default=0) <= MAX_WRAP:
        bound = _blocks_with(fixed, opening, lines.below)
        breaks = set(_proven(texts, _full(texts, pairs, max(free, default=0)), sure, bound))
    elif len(sure) > 2:
        breaks = set(_full(texts, pairs, _width(texts, pairs, sure)))
    else:
        breaks = {i for run in _runs(pairs) for i in _wrapped_in(texts, run, sure)}
    breaks |= sure
    return _put_together(lines, breaks) if breaks else lines


def _blocks_with(fixed: Sequence[object], opening: Collection[int], below: Sequence[bool]) -> Collection[int]:
    """The lines of those blocks between empty lines in which a *fixed* line stands."""
    bound: set[int] = set()
    block: list[int] = []
    for index in range(len(below) + 1):
        if index == len(below) or not below[index]:
            if any(fixed[i] and i not in opening for i in block):
                bound.update(block)
            block = []
        block.append(index)
    return bound


def _proven(texts: Sequence[str], full: Sequence[int], sure: Collection[int], bound: Collection[int]) -> Sequence[int]:
    """The *full* lines, if sentences that go on over their ends prove a wrap: one surely, or two by their looks.

    Under lines of the page's furniture two may be the headlines of a listing over their leads, and four are wanted.
    """
    going_on = [i for i in full if _goes_on(texts[i], texts[i + 1])]
    apart = [i for i in going_on if i not in bound]
    return full if len(going_on) > 3 or len(apart) > 1 or any(i in sure for i in full) else ()


def _width(texts: Sequence[str], pairs: Iterable[int], sure: Collection[int]) -> int:
    """The width of a wrap: no line that surely goes on is longer, and one that seems to is hardly so."""
    least = max(len(texts[i]) for i in sure)
    going_on = [i for i in pairs if i in sure or _goes_on(texts[i], texts[i + 1])]
    return max(len(texts[i]) for i in going_on if len(texts[i]) <= least + LONG_WORD)


LONG_WORD = 12
"""Characters by which a line may outrun the longest that surely goes on: German words leave gaps at the end of lines."""


def _put_together(lines: Pieces, breaks: Collection[int]) -> Pieces:
    pieces = Pieces(wrapped=True)
    index = 0
    while index < len(lines):
        last = index
        while last in breaks:
            last += 1
        pieces.starts.append(lines.starts[index])
        pieces.ends.append(lines.ends[last])
        pieces.texts.append(_one_line(lines.texts[index : last + 1]))
        pieces.below.append(lines.below[index])
        index = last + 1
    return pieces


_SPLIT_COMPOUND = re.compile(r"\w-$")
_ELLIPSIS_WORDS = ("und ", "oder ", "bis ", "sowie ", "bzw")
"""Behind a hyphen at a line's end these open a second member ("Vor- und Nachteile"), and the blank stays."""


def _one_line(lines: Sequence[str]) -> str:
    """The lines joined by a blank; by nothing where a wrap fell behind the hyphen of a compound."""
    parts = [lines[0]]
    for above, line in pairwise(lines):
        glued = _SPLIT_COMPOUND.search(above) and not line.startswith(_ELLIPSIS_WORDS) and line[0].isalnum()
        parts.append(line if glued else f" {line}")
    return "".join(parts)


def _runs(pairs: Sequence[int]) -> Iterator[Sequence[int]]:
    """Stretches of *pairs* that follow each other."""
    run: list[int] = []
    for index in pairs:
        if run and index != run[-1] + 1:
            yield run
            run = []
        run.append(index)
    if run:
        yield run


def _wrapped_in(texts: Sequence[str], run: Sequence[int], sure: Collection[int]) -> Iterable[int]:
    """The wraps among the line ends of one *run*, if it has any: a sentence must surely go on over one of them."""
    mine = [i for i in run if i in sure]
    if not mine:
        return ()
    full = _full(texts, run, _width(texts, run, mine))
    # A wrapped paragraph fills most of its lines; in a list, or a headline over its lead, only the longest line is full.
    return full if 2 * len(full) >= len(run) else ()


def _full(texts: Sequence[str], pairs: Iterable[int], width: int) -> list[int]:
    """The *pairs* whose first line could not take the next one's first word within *width*."""
    most = width + LONG_WORD
    near = [i for i in pairs if len(texts[i]) <= most and len(texts[i + 1]) <= most]
    return [i for i in near if len(texts[i]) + 1 + _first_word(texts[i + 1]) > width]


def _first_word(text: str) -> int:
    if text[0] >= DENSE_SCRIPTS:
        return 1
    end = text.find(" ")
    return len(text) if end < 0 else end


def _goes_on(line: str, after: str) -> bool:
    """Whether a sentence seems to run over the end of *line*: no mark of a sentence's end, or a small letter behind it."""
    return not line.endswith(_SENTENCE_END) or after[0].islower() or _ORDINAL.search(line) is not None


_ORDINAL = re.compile(r"\b\d{1,2}\.$")
"""A point that numbers ("am 1." over "September") and ends no sentence."""


def _surely_goes_on(line: str, after: str, function_words: Collection[str]) -> bool:
    if len(line) < MIN_WRAP or line.endswith((".", "!", "?", "。", "！", "？")):
        return False
    return after[0].islower() or line[line.rfind(" ") + 1 :] in function_words


# --- end marks ------------------------------------------------------------------------------------------------------


def split_at_marks(lines: Pieces, marks: Collection[str]) -> Pieces:
    """*lines* with each of *marks* that ends a text ("…am Bug.-0-", "… -0- Wetter") a piece of its own."""
    pattern = re.compile(rf"(?<!\d)(?:{'|'.join(map(re.escape, sorted(marks)))})(?!\d)")
    found = {index for index, text in enumerate(lines.texts) if pattern.search(text)}
    if not found:
        return lines
    pieces = Pieces(suspect=lines.suspect)
    for index in range(len(lines)):
        text = lines.texts[index]
        edges = [edge for match in pattern.finditer(text) for edge in match.span()] if index in found else []
        for number, (first, last) in enumerate(parts_of(text, edges)):
            pieces.starts.append(lines.starts[index] + first)
            pieces.ends.append(lines.starts[index] + last)
            pieces.texts.append(text[first:last])
            pieces.below.append(lines.below[index] if number == 0 else True)
    return pieces


def parts_of(text: str, cuts: Iterable[int]) -> list[tuple[int, int]]:
    """The places of the parts of *text* between *cuts* and its ends, without the blanks around them; no empty ones."""
    spans = []
    for start, end in pairwise(sorted({0, *cuts, len(text)})):
        part = text[start:end]
        if part.strip():
            spans.append((start + len(part) - len(part.lstrip()), start + len(part.rstrip())))
    return spans
