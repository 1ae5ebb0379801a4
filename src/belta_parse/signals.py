"""What the pieces of one page speak for."""

from __future__ import annotations

from attrs import define, field

from belta_parse.dateline_record import Dateline
from belta_parse.matchers import Match

__all__ = ["Signals"]


@define
class Signals:
    """What the pieces of one page speak for."""

    masks: list[int]
    """For each piece, the signals it shows."""
    page: int
    """The signals of all pieces together."""
    matches: dict[tuple[int, int], Match]
    """Piece and bit to the match of a pattern."""
    different: dict[int, int]
    """Each different mask with its number of pieces."""
    datelines: dict[int, Dateline]
    """Pieces that begin with a dateline, its offsets counted from the piece's text."""
    work: int = 0
    """Matcher calls, to hold the law that a page's cost is linear."""
    every: bool = True
    """Whether all patterns were tried."""
    tried: dict[int, Dateline | None] = field(factory=dict)
    """Lines that were tried for a dateline before the patterns were."""
