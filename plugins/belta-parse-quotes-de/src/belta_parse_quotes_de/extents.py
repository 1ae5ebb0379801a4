"""Where quotations begin and end on a page whose marks may be missing or too many."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from belta_parse_quotes_de.inquits import inquit_behind
from belta_parse_quotes_de.marks import BEFORE_OPENING, BEHIND_CLOSING, Enclosure, Mark, enclosures, marks_in, signs_in
from belta_parse_quotes_de.prose import Block
from belta_parse_quotes_de.vocab import cues

SENTENCE_MARKS = frozenset(".!?…:")
"""A paragraph that runs on into the next ends with one of them; without it only the closing mark is lost."""

PAIRS = (["„", "“"], ['"'])
"""Kinds of marks that are looked at the short way first."""
MAX_BLOCKS = 12
"""Paragraphs a speech may run over; bounds how far an opening mark looks for the one that closes it."""


class Extent(NamedTuple):
    """What stands between marks: its offsets, whether its marks are there, the block it ends in."""

    start: int
    end: int
    closed: bool
    opened: bool
    block: Block
    first: Block
    """The block it begins in; another than ``block`` where a speech runs over several."""


def extents(text: str, blocks: Sequence[Block]) -> list[Extent]:
    """Everything in marks, outermost only, in page order; names and titles of works are still among it."""
    signs = signs_in(text)
    if not signs or not blocks:
        return []
    plain = _plain(text, blocks, signs)
    return _extents(text, blocks, marks_in(text)) if plain is None else plain


def _plain(text: str, blocks: Sequence[Block], signs: Sequence[str]) -> list[Extent] | None:
    """The extents of a page whose marks are all of one kind, in order and each pair in one block; None for others.

    The long way comes to the same.
    """
    if signs not in PAIRS:
        return None
    opening, closing = signs[0], signs[-1]
    found: list[Extent] = []
    last = len(blocks) - 1
    index = 0
    start = text.find(opening)
    while start >= 0:
        end = text.find(closing, start + 1) + 1
        following = text.find(opening, end) if end else -1
        while index < last and start >= blocks[index + 1].start:
            index += 1
        block = blocks[index]
        if not block.start <= start < end <= block.end or not _is_pair(text, start, end):
            return None
        found.append(Extent(start, end, True, True, block, block))
        start = following
    # Marks left over, before a pair, between two or inside one, want the long way.
    marks = text.count(closing) if opening == closing else text.count(opening) + text.count(closing)
    return found if marks == 2 * len(found) else None


def _is_pair(text: str, start: int, end: int) -> bool:
    """Whether the marks at *start* and before *end* open and close for sure."""
    behind = text[end : end + 1]
    return (
        (start == 0 or text[start - 1] in BEFORE_OPENING)
        and text[start + 1].isalnum()
        and text[end - 2] not in BEFORE_OPENING
        and (not behind or behind in BEHIND_CLOSING)
    )


def _extents(text: str, blocks: Sequence[Block], marks: Sequence[Mark]) -> list[Extent]:
    parts = [
        (block, _repaired(text, block, enclosures(inside)) if inside else [])
        for block, inside in _by_block(blocks, marks)
    ]
    found: list[Extent] = []
    index = 0
    taken: set[int] = set()
    while index < len(parts):
        block, tops = parts[index]
        for top in tops:
            if id(top) in taken:
                continue
            if top.end is not None:
                found.append(_extent(top, block))
            else:
                found.append(_running(text, parts, index, top, taken))
        index += 1
    return found


def _by_block(blocks: Sequence[Block], marks: Sequence[Mark]) -> Iterator[tuple[Block, list[Mark]]]:
    at = 0
    for block in blocks:
        inside = []
        while at < len(marks) and marks[at].start < block.end:
            if marks[at].start >= block.start:
                inside.append(marks[at])
            at += 1
        yield block, inside


def _extent(top: Enclosure, block: Block) -> Extent:
    assert top.end is not None
    start = block.start if top.start is None else top.start
    return Extent(start, top.end, True, top.start is not None, block, block)


def _repaired(text: str, block: Block, tops: list[Enclosure]) -> list[Enclosure]:
    """*tops* with a mark that was opened twice and closed once led back to one enclosure."""
    if not tops or tops[-1].end is not None or not tops[-1].inner:
        return tops
    broken = tops[-1]
    for index, inner in enumerate(broken.inner):
        assert inner.end is not None
        last = index + 1 == len(broken.inner)
        if inquit_behind(text, inner.end, block.end) or (last and not text[inner.end : block.end].strip(" .,!?")):
            return [*tops[:-1], Enclosure(broken.start, inner.end), *broken.inner[index + 1 :]]
    return tops


Parts = Sequence[tuple[Block, list[Enclosure]]]


def _running(text: str, parts: Parts, index: int, top: Enclosure, taken: set[int]) -> Extent:
    """The extent of a quotation that its own paragraph does not close."""
    block = parts[index][0]
    assert top.start is not None
    last = block
    if not block.apart and text[block.end - 1] in SENTENCE_MARKS and not _said_inside(text, top.start, block):
        for ahead, inside in parts[index + 1 : index + MAX_BLOCKS]:
            if ahead.apart:
                break
            first = inside[0] if inside else None
            if first is None:
                continue
            if first.start is None or (first.start == ahead.start and first.end is not None):
                taken.add(id(first))
                assert first.end is not None
                return Extent(top.start, first.end, True, True, ahead, block)
            if first.start != ahead.start:
                break
            taken.add(id(first))
            last = ahead
    return Extent(top.start, last.end, False, True, last, block)


def _said_inside(text: str, start: int, block: Block) -> bool:
    """Whether the paragraph names its speaker after a comma, so that only the closing mark is lost."""
    comma = text.rfind(", ", start, block.end)
    said = inquit_behind(text, comma, block.end) if comma > 0 else None
    if said is None or said.cue is None or said.cue.split()[0] not in cues.ASIDE | {"so"}:
        return False
    return said.speaker is not None and said.speaker.kind in ("person", "role", "pronoun")
