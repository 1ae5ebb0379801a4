"""What closes a text on the line of its last sentence: an agency, initials, a word that says so ("… remain high. Enditem")."""

from __future__ import annotations

from collections.abc import Sequence

import regex

from belta_parse.matchers import Pattern
from belta_parse.pieces import Pieces

__all__ = ["without_closings"]

LAST = 8
"""Lines at the end of a page among which the last of the text may be: credits and links stand behind it."""

LONGEST = 60
"""Characters of the longest closing."""

_BEHIND = regex.compile(
    r"(?<=[\p{Ll}\p{Lo}\d%\p{Pe}\p{Pf}“\"'][.!?。！？…]|[.!?。！？…][\p{Pe}\p{Pf}“\"'])(?: {1,3}|(?=[(\[（]))"
)
"""Behind a sentence. An abbreviation in capitals ("U.S. GDP") ends none."""


def without_closings(pieces: Pieces, closings: Sequence[Pattern]) -> Pieces:
    """*pieces* with what closes a text a piece of its own, if it is one of *closings* and follows a sentence.

    >>> from belta_parse.pieces import physical
    >>> enditem = Pattern("Enditem", examples=("Enditem",))
    >>> without_closings(physical("Prices remain high. Enditem"), [enditem]).texts
    ['Prices remain high.', 'Enditem']
    """
    found = {}
    for index in range(max(0, len(pieces) - LAST), len(pieces)):
        place = _place(pieces.texts[index], closings)
        if place is not None:
            found[index] = place
    for index in sorted(found, reverse=True):
        _split(pieces, index, *found[index])
    return pieces


def _place(text: str, closings: Sequence[Pattern]) -> tuple[int, int] | None:
    """Where the last sentence of *text* ends and where a closing begins behind it; None if there is none."""
    for match in _BEHIND.finditer(text, max(1, len(text) - LONGEST)):
        rest = text[match.end() :]
        if rest and any(closing.fits(rest) and closing.match(rest) for closing in closings):
            return match.start(), match.end()
    return None


def _split(pieces: Pieces, index: int, stop: int, start: int) -> None:
    """Make two of the piece at *index*."""
    text, first = pieces.texts[index], pieces.starts[index]
    pieces.texts[index : index + 1] = [text[:stop], text[start:]]
    pieces.starts.insert(index + 1, first + start)
    pieces.ends.insert(index, first + stop)
    pieces.below.insert(index + 1, True)
