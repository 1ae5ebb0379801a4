"""The pieces of a page that slots are matched against: lines, put together where they were wrapped, cut where they were joined.

A piece is a stripped stretch of the reading. Usually it is a line. It is several lines where a paragraph was hard-wrapped,
and a part of a line where an extractor joined lines.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Collection, Iterable, Iterator, Sequence
from itertools import pairwise

from attrs import define, field

__all__ = ["Pieces", "cut", "physical", "split_copies"]

MIN_WRAP, MAX_WRAP = 40, 132
"""Widths at which mail programs, terminals and extractors wrap. A longer line is a paragraph."""

_SPLIT_AT = 100_000
"""From this many characters on, lines are found one by one, so that a page of line ends costs no list of empty texts."""

_LINE_END = re.compile(r"\r\n|\n|\r")
_SENTENCE_END = tuple(".!?:…“”\"»)]")


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

    def __len__(self) -> int:
        return len(self.starts)


def physical(reading: str, fixed: Callable[[str], bool]) -> Pieces:
    """The lines of *reading* that are not blank; hard-wrapped paragraphs as one piece each.

    A *fixed* line is a part of its own, which no wrap put there.
    """
    pieces = Pieces()
    suspect = False
    starts, ends, texts, below = pieces.starts, pieces.ends, pieces.texts, pieces.below
    offset, directly, before = 0, False, 0
    for line, length in _raw_lines(reading):
        text = line.strip()
        if text:
            size = len(text)
            start = offset if text is line else offset + line.index(text[0])
            starts.append(start)
            ends.append(start + size)
            texts.append(text)
            below.append(directly)
            if directly and MIN_WRAP <= before <= MAX_WRAP and _goes_on(texts[-2], text) and texts[-2] != text:
                suspect = True
            directly, before = True, size
        else:
            directly = False
        offset += length
    return _unwrapped(pieces, fixed) if suspect else pieces


def _raw_lines(reading: str) -> Iterable[tuple[str, int]]:
    """Each line without its end, and its length with it."""
    if "\r" in reading or len(reading) > _SPLIT_AT:
        return _matched_lines(reading)
    return ((line, len(line) + 1) for line in reading.split("\n"))


def _matched_lines(reading: str) -> Iterator[tuple[str, int]]:
    done = 0
    for match in _LINE_END.finditer(reading):
        yield reading[done : match.start()], match.end() - done
        done = match.end()
    yield reading[done:], len(reading) - done


# --- hard wraps -----------------------------------------------------------------------------------------------------


def _unwrapped(lines: Pieces, fixed: Callable[[str], bool]) -> Pieces:
    """*lines* with the lines of each wrapped paragraph put together."""
    breaks = [False] * len(lines)
    for first, last in _runs(lines, fixed):
        for index in _wrapped_in(lines.texts, first, last):
            breaks[index] = True
    if not any(breaks):
        return lines
    pieces = Pieces(wrapped=True)
    index = 0
    while index < len(lines):
        last = index
        while last + 1 < len(lines) and breaks[last]:
            last += 1
        pieces.starts.append(lines.starts[index])
        pieces.ends.append(lines.ends[last])
        pieces.texts.append(lines.texts[index] if last == index else " ".join(lines.texts[index : last + 1]))
        pieces.below.append(lines.below[index])
        index = last + 1
    return pieces


def _runs(lines: Pieces, fixed: Callable[[str], bool]) -> Iterator[tuple[int, int]]:
    """Runs ``[first, last]`` of adjacent lines, none but the last longer than a wrap, none but the first fixed."""
    first = 0
    texts = lines.texts
    for index in range(1, len(lines) + 1):
        if index == len(lines) or not lines.below[index] or len(texts[index - 1]) > MAX_WRAP or fixed(texts[index]):
            if index - first > 1:
                yield first, index - 1
            first = index


def _wrapped_in(texts: Sequence[str], first: int, last: int) -> Iterator[int]:
    """The lines of a run whose end is a wrap: the next line's first word would not have fitted.

    The width is the longest line's; that a sentence goes on over some line's end proves that the run is wrapped at all.
    """
    run = texts[first : last + 1]
    # A last line longer than a wrap is a paragraph of its own, glued under the run.
    width = max((len(text) for text in run if len(text) <= MAX_WRAP), default=0)
    if width < MIN_WRAP:
        return
    full = [
        index
        for index, (line, after) in enumerate(pairwise(run))
        if len(after) <= MAX_WRAP and len(line) + 1 + _first_word(after) > width and line.split() != after.split()
    ]
    going_on = {index for index in full if _goes_on(run[index], run[index + 1])}
    # A wrapped paragraph fills most of its lines; in a list, or a headline over its lead, only the longest line is full.
    if 2 * len(full) < len(run) - 1:
        return
    for index in full:
        if index in going_on or len(going_on) > 1:
            yield first + index


def _first_word(text: str) -> int:
    end = text.find(" ")
    return len(text) if end < 0 else end


def _goes_on(line: str, after: str) -> bool:
    """Whether a sentence runs over the end of *line*: no mark of a sentence's end, or a small letter behind it."""
    return not line.endswith(_SENTENCE_END) or after[0].islower()


# --- joined lines ---------------------------------------------------------------------------------------------------

Finder = Callable[[str], Iterable[tuple[int, int]]]
"""What finds the places of a part inside a text."""


def cut(reading: str, pieces: Pieces, strong: Sequence[Finder], weak: Finder, known: Collection[int]) -> Pieces:
    """*pieces* with those that are not *known* cut at every place a *strong* finder finds, and at *weak* places beside one.

    A weak place (a phrase such as a rubric's name, which may stand in a sentence) counts where a chain of places without
    text between leads from it to a strong one, covers the whole piece, or is three long at the piece's edge.
    """
    result = Pieces(wrapped=pieces.wrapped)
    for index in range(len(pieces)):
        start, end = pieces.starts[index], pieces.ends[index]
        spans = [] if index in known else _cuts(reading[start:end], strong, weak)
        if not spans:
            spans = [(0, end - start)]
        for number, (first, last) in enumerate(spans):
            result.starts.append(start + first)
            result.ends.append(start + last)
            whole = len(spans) == 1
            result.texts.append(pieces.texts[index] if whole else " ".join(reading[start + first : start + last].split()))
            result.below.append(pieces.below[index] if number == 0 else True)
        result.joined = result.joined or len(spans) > 1
    return result


def _cuts(text: str, strong: Sequence[Finder], weak: Finder) -> list[tuple[int, int]]:
    """The parts of *text*, stripped; empty if nothing cuts it."""
    places = sorted({(start, end, True) for finder in strong for start, end in finder(text)})
    places = _kept(text, _merged(places, [(start, end, False) for start, end in weak(text)]))
    edges = sorted({0, len(text), *(edge for start, end, _ in places for edge in (start, end))})
    spans = []
    for start, end in pairwise(edges):
        part = text[start:end]
        if not part.isspace():
            lead = len(part) - len(part.lstrip())
            spans.append((start + lead, start + len(part.rstrip())))
    return spans if len(spans) > 1 else []


def _merged(strong: list[tuple[int, int, bool]], weak: list[tuple[int, int, bool]]) -> list[tuple[int, int, bool]]:
    """All places in order, none inside another; a strong one wins over a weak one it overlaps."""
    taken: list[tuple[int, int, bool]] = []
    for place in strong:
        if not taken or place[0] >= taken[-1][1]:
            taken.append(place)
    free = [p for p in weak if not any(p[0] < end and start < p[1] for start, end, _ in taken)] if taken else weak
    return sorted([*taken, *free])


def _kept(text: str, places: list[tuple[int, int, bool]]) -> list[tuple[int, int, bool]]:
    """The places of those chains that prove themselves."""
    kept: list[tuple[int, int, bool]] = []
    for chain in _chains(text, places):
        covers = not text[: chain[0][0]].strip() and not text[chain[-1][1] :].strip()
        at_edge = not text[: chain[0][0]].strip() or not text[chain[-1][1] :].strip()
        # A phrase behind the last strong place may open a sentence ("09:42 Präsident Muster reist").
        while any(strong for _, _, strong in chain) and not chain[-1][2] and text[chain[-1][1] :].strip():
            chain.pop()
        if any(strong for _, _, strong in chain) or (covers and len(chain) > 1) or (at_edge and len(chain) > 2):
            kept.extend(chain)
    return kept


def _chains(text: str, places: list[tuple[int, int, bool]]) -> Iterator[list[tuple[int, int, bool]]]:
    chain: list[tuple[int, int, bool]] = []
    for place in places:
        if chain and text[chain[-1][1] : place[0]].strip():
            yield chain
            chain = []
        chain.append(place)
    if chain:
        yield chain


MIN_COPY, MAX_COPY = 6, 300


def split_copies(text: str, after: str | None = None) -> list[tuple[int, int]]:
    """Where the copies of a caption stand at the end of a *text* that was joined; *after* is the line below it.

    The parts of *text*: what stands before them and each copy. Empty if it ends in none.

    >>> [("Brücke offen Archivfoto Archivfoto")[a:b] for a, b in split_copies("Brücke offen Archivfoto Archivfoto")]
    ['Brücke offen', 'Archivfoto', 'Archivfoto']
    """
    tail = text[-2 * MAX_COPY - 1 :]
    for size in range(min(MAX_COPY, len(tail) // 2), MIN_COPY - 1, -1):
        copy = tail[-size:]
        if copy[0].isspace() or not copy[0].isupper() and copy[0] not in "„\"«(!©":
            continue
        for gap in (1, 0):
            first = len(tail) - 2 * size - gap
            if first >= 0 and tail[first : first + size] == copy and (not gap or tail[first + size] == " "):
                return _parts(text, [len(text) - 2 * size - gap, len(text) - size])
    if after and MIN_COPY <= len(after) < len(text) and text.endswith(after):
        return _parts(text, [len(text) - len(after)])
    return []


def _parts(text: str, cuts: list[int]) -> list[tuple[int, int]]:
    spans = []
    for start, end in pairwise(sorted({0, *cuts, len(text)})):
        part = text[start:end]
        if part.strip():
            spans.append((start + len(part) - len(part.lstrip()), start + len(part.rstrip())))
    return spans
