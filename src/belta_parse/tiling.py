"""Segments: the stretches of a page, which tile it."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from itertools import pairwise

from belta_parse.pieces import Pieces
from belta_parse.records import SegmentRow

__all__ = ["at_origin", "rows"]


def rows(
    text: str, pieces: Pieces, labels: Iterable[tuple[str, str | None]], begin: int, lead: tuple[int, int]
) -> list[SegmentRow]:
    """The segments of the reading *text*: a piece with its line's end, the blank lines between, the dateline apart.

    *labels* are the role and the slot of each piece. *begin* is where the page begins, behind an index's prefix. *lead* is
    the piece that a dateline opens and where its body begins.
    """
    size, starts, ends = len(text), pieces.starts, pieces.ends
    found: list[SegmentRow] = []
    if begin:
        found.append(("chrome", 0, begin, "index"))
    first = _line_start(text, begin, starts[0]) if starts else size
    if first > begin:
        found.append(("blank", begin, first, None))
    begin = first
    opened, body = lead
    followings = [*starts[1:], size] if starts else []
    for index, ((role, slot), end, following) in enumerate(zip(labels, ends, followings, strict=True)):
        between = following - end
        if between == 1:
            stop = resume = following
        elif between == 2 and text.startswith("\n\n", end):
            stop, resume = end + 1, following
        else:
            stop = _line_stop(text, end, following)
            resume = _line_start(text, stop, following) if following < size else size
        if index == opened and body < end:
            found.append(("dateline", begin, body, slot))
            found.append(("paragraph", body, stop, slot))
        else:
            found.append((role, begin, stop, slot))
        if resume > stop:
            found.append(("blank", stop, resume, None))
        begin = resume
    return found


def at_origin(found: Sequence[SegmentRow], offsets: Sequence[int], size: int) -> list[SegmentRow]:
    """The segments of a reading as those of its page of *size* characters.

    What was taken out of the reading belongs to what stands before it.
    """
    edges = [0, *(offsets[start] for _, start, _, _ in found[1:]), size]
    return [(row[0], start, end, row[3]) for row, (start, end) in zip(found, pairwise(edges), strict=True) if start < end]


def _line_stop(text: str, end: int, limit: int) -> int:
    """Where the line that ends its text at *end* stops, its terminator included; not behind *limit*."""
    newline = min((p for p in (text.find("\n", end, limit), text.find("\r", end, limit)) if p >= 0), default=-1)
    if newline < 0:
        return limit
    return newline + 2 if text.startswith("\r\n", newline) else newline + 1


def _line_start(text: str, begin: int, start: int) -> int:
    """Where the line starts whose text starts at *start*; not before *begin*."""
    return max(text.rfind("\n", begin, start), text.rfind("\r", begin, start), begin - 1) + 1
