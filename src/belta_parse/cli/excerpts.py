"""A page's text where people read it: one character for one, nothing that moves a terminal, the place marked."""

from __future__ import annotations

from unicodedata import category, combining, east_asian_width

from attrs import frozen

from belta_parse.span import Span

__all__ = ["Excerpt", "cells", "excerpt", "fitting", "visible"]

_CONTROL_PICTURES = 0x2400
_UNSEEN = "\ufffd"


def visible(text: str) -> str:
    r"""*text* with a stand-in for each character that a terminal would obey or hide; as long as *text*.

    >>> visible("a\x1b[31m\tb\xa0c\u200bd\r")
    'a␛[31m␉b c�d␍'
    """
    return text if text.isprintable() else "".join(map(_shown, text))


def _shown(character: str) -> str:
    if character.isprintable():
        return character
    if character < " ":
        return chr(_CONTROL_PICTURES + ord(character))
    return " " if category(character) == "Zs" else _UNSEEN


def cells(text: str) -> int:
    """The columns that *text* takes in a terminal: two for each Chinese character, none for a combining mark.

    >>> cells("Минск"), cells("明斯克")
    (5, 6)
    """
    if text.isascii():
        return len(text)
    return sum(0 if combining(c) else 2 if east_asian_width(c) in "WF" else 1 for c in text)


def fitting(text: str, start: int, end: int, width: int) -> int:
    """Where a row of *width* columns that begins at *start* ends: behind its last blank, at *end* if all fits."""
    used, at, blank = 0, start, start
    while at < end:
        used += cells(text[at])
        if used > width and at > start:
            return blank if blank > start else at
        at += 1
        if text[at - 1] == " ":
            blank = at
    return end


@frozen
class Excerpt:
    """The part of a line around a place, and where the place is."""

    line: int
    """Counted from 1."""
    column: int
    """Of the place's first character, counted from 1."""
    text: str
    mark: str
    """What stands under the text: blanks, then ``^`` under each column of the place."""


def excerpt(text: str, span: Span, width: int = 100) -> Excerpt:
    """The line in which *span* begins, at most *width* characters of it, as a terminal can show them.

    >>> excerpt("Titel\\nMINSK, 31. April (BelTA)", Span(13, 22)).mark
    '       ^^^^^^^^^'
    """
    begin = max(text.rfind("\n", 0, span.start), text.rfind("\r", 0, span.start)) + 1
    ends = [end for end in (text.find("\n", begin), text.find("\r", begin)) if end >= 0]
    end = min([*ends, len(text)])
    first = begin if span.start - begin < width - 20 else span.start - width // 3
    last = min(end, first + width)
    shown = visible(text[first:last])
    lead, tail = "…" * (first > begin), "…" * (last < end)
    before = cells(lead + shown[: span.start - first])
    said = shown[span.start - first : max(span.start, min(span.end, last)) - first]
    marked = max(1, cells(said.rstrip()))
    number = 1 + text.count("\n", 0, begin) + text.count("\r", 0, begin) - text.count("\r\n", 0, begin)
    return Excerpt(number, span.start - begin + 1, f"{lead}{shown}{tail}", " " * before + "^" * marked)
