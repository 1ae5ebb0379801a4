r"""Labelled pages: a page with the role of each of its parts, as text that a reviewer reads and no editor spoils.

::

    #! url: https://deu.belta.by/politics/view/eine-bruecke-1-2023/
    title     | Brücke in Brest eröffnet
    blank     |
    dateline  + MINSK, 3. Mai (BelTA) -\s
    paragraph | Die Brücke ist
    …         | wieder offen.

A file ``*.page`` begins with headers, ``#! key: value``; any key will do. Behind them a line stands for a piece of the
page: its role, then ``|`` if the page has a line end there and ``+`` if it goes on in the same line, then its text.
``…`` goes on with the segment above it. What editors would spoil is escaped: ``\\``, ``\s`` for a blank at an edge,
``\t``, ``\r``, ``\n`` (in headers), ``\uXXXX`` and ``\UXXXXXXXX`` for controls, odd blanks, invisible characters and
lone surrogates.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping

from attrs import field, frozen

from belta_parse.records import Segment

__all__ = ["CONTINUED", "LabelledPage", "read", "write"]

CONTINUED = "…"
"""Stands for the role where a segment goes on over another line."""

_HEADER = re.compile(r"#! ?(?P<key>[^:]{1,200}):(?: (?P<value>.*))?", re.DOTALL)
_LABELLED = re.compile(r"(?P<role>[^\s#]\S*) +(?P<mark>[|+])(?: (?P<text>.*))?", re.DOTALL)
_ROLE = re.compile(r"(?P<role>[^\s#:][^\s:]*)(?::(?P<slot>\S+))?")
_ESCAPE = re.compile(r"\\(?:u(?P<four>[0-9a-fA-F]{4})|U(?P<eight>[0-9a-fA-F]{8})|(?P<sign>.?))", re.DOTALL)

_SIGNS = {"\\": "\\", "s": " ", "t": "\t", "r": "\r", "n": "\n"}
_SHOWN = {character: f"\\{sign}" for sign, character in _SIGNS.items() if character != " "}
_UNSEEN = "\u034f\u115f\u1160\u17b4\u17b5\u180b\u180c\u180d\u2800\u3164\uffa0"
"""Letters, marks and signs without a shape; Unicode counts them as printable."""


@frozen
class LabelledPage:
    """A page and its segments, as a labelled source gives them."""

    text: str
    segments: tuple[Segment, ...]
    headers: Mapping[str, str] = field(factory=dict, hash=False)


# --- writing --------------------------------------------------------------------------------------------------------


def write(text: str, segments: Iterable[Segment], headers: Mapping[str, str] | None = None, *, slots: bool = False) -> str:
    """The labelled source of *text*, free of characters that nobody sees.

    `read` gives back what was written, for every str; the segments' slots only with *slots*, as ``role:slot``. Segments
    that do not tile the text, a role that is empty or holds a blank, and a key with a colon are refused by
    `ValueError`.

    >>> print(write("Titel\\n\\nText", [Segment("title", 0, 6), Segment("blank", 6, 7), Segment("paragraph", 7, 11)]))
    title     | Titel
    blank     |
    paragraph + Text
    """
    tiles = _tiles(text, segments)
    labels = [_label(segment, slots) for segment in tiles]
    width = max(map(len, labels), default=0)
    lines = [_header(key, value) for key, value in (headers or {}).items()]
    for segment, label in zip(tiles, labels, strict=True):
        for piece in _pieces(text[segment.start : segment.end]):
            lines.append(_labelled(label.ljust(width), piece))
            label = CONTINUED
    return "".join(f"{line}\n" for line in lines)


def _tiles(text: str, segments: Iterable[Segment]) -> list[Segment]:
    """*segments*, if they tile *text*."""
    tiles = list(segments)
    end = 0
    for segment in tiles:
        if not end == segment.start < segment.end:
            place = f"{segment.role} {segment.start}..{segment.end}"
            raise ValueError(f"the segment {place} does not adjoin {end}; segments tile the text")
        end = segment.end
    if end != len(text):
        raise ValueError(f"the segments end at {end}, the text at {len(text)}; segments tile the text")
    return tiles


def _label(segment: Segment, slots: bool) -> str:
    label = f"{segment.role}:{segment.slot}" if slots and segment.slot is not None else segment.role
    if not _ROLE.fullmatch(label) or ":" in segment.role or segment.role == CONTINUED:
        raise ValueError(f"{label!r} cannot stand as a role; it needs a word without blank, colon and # at its front")
    return label


def _header(key: str, value: str) -> str:
    line = f"#! {key}: {_escaped(value)}" if value else f"#! {key}:"
    if not key or key != key.strip() or ":" in key or not key.isprintable() or _HEADER.fullmatch(line) is None:
        raise ValueError(f"{key!r} cannot be the key of a header; it needs a word without colon")
    return line


def _pieces(text: str) -> Iterator[str]:
    """The lines of *text*, each with its line feed. No other line end counts: the rest are escaped."""
    start = 0
    while start < len(text):
        end = text.find("\n", start) + 1 or len(text)
        yield text[start:end]
        start = end


def _labelled(role: str, piece: str) -> str:
    mark, said = ("|", piece[:-1]) if piece.endswith("\n") else ("+", piece)
    return f"{role} {mark} {_escaped(said)}" if said else f"{role} {mark}"


def _escaped(text: str) -> str:
    """*text* without what nobody sees, blanks at the edges as ``\\s``."""
    inner = text.strip(" ")
    lead = len(text) - len(text.lstrip(" "))
    if not inner.isprintable() or "\\" in inner or any(sign in inner for sign in _UNSEEN):
        shown = "".join(map(_shown, inner))
    else:
        shown = inner
    return "\\s" * lead + shown + "\\s" * (len(text) - lead - len(inner))


def _shown(character: str) -> str:
    if character.isprintable() and character != "\\" and character not in _UNSEEN:
        return character
    code = ord(character)
    return _SHOWN.get(character) or (f"\\u{code:04x}" if code < 0x10000 else f"\\U{code:08x}")


# --- reading --------------------------------------------------------------------------------------------------------


def read(source: str) -> LabelledPage:
    """The page, the segments and the headers of a labelled *source*.

    A line that is none of a labelled page is refused by `ValueError`, which names it.

    >>> page = read("#! kind: article\\ntitle | Titel\\nparagraph + Text")
    >>> page.text, page.headers["kind"], [s.role for s in page.segments]
    ('Titel\\nText', 'article', ['title', 'paragraph'])
    """
    headers: dict[str, str] = {}
    roles: list[tuple[str, str | None]] = []
    parts: list[list[str]] = []
    for number, line in enumerate(_lines(source), start=1):
        if not roles and (not line or line.startswith("#!")):
            _read_header(line, headers, number)
            continue
        label, piece = _read_piece(line, number)
        if label != CONTINUED:
            roles.append(_read_label(label, number))
            parts.append([piece])
        elif parts:
            parts[-1].append(piece)
        else:
            raise _malformed(number, f"{CONTINUED} goes on with a segment, but there is none above it")
    return LabelledPage("".join(map("".join, parts)), _segments(roles, parts), headers)


def _segments(roles: Iterable[tuple[str, str | None]], parts: Iterable[list[str]]) -> tuple[Segment, ...]:
    segments, start = [], 0
    for (role, slot), pieces in zip(roles, parts, strict=True):
        end = start + sum(map(len, pieces))
        segments.append(Segment(role, start, end, slot))
        start = end
    return tuple(segments)


def _lines(source: str) -> list[str]:
    """The lines of *source*. A checkout may have put a byte order mark in front and carriage returns at the ends."""
    return [line.removesuffix("\r") for line in source.removeprefix("\ufeff").rstrip("\r\n").split("\n")]


def _read_header(line: str, headers: dict[str, str], number: int) -> None:
    if not line:
        return
    found = _HEADER.fullmatch(line)
    if found is None:
        raise _malformed(number, f"{line!r} is no header; write #! key: value")
    key = found["key"].strip()
    if key in headers:
        raise _malformed(number, f"the header {key!r} stands there already")
    headers[key] = _unescaped(found["value"] or "", number)


def _read_piece(line: str, number: int) -> tuple[str, str]:
    """The label of a *line* and the piece of the page that it stands for."""
    found = _LABELLED.fullmatch(line)
    if found is None:
        raise _malformed(number, f"{line!r} is no labelled line; write ROLE | text, or ROLE + text without a line end")
    text = found["text"] or ""
    if text != text.strip(" "):
        raise _malformed(number, r"a blank at the edge of the text cannot be seen; write it as \s or take it away")
    if found["mark"] == "+" and not text:
        raise _malformed(number, "a piece without text and line end is none; take the line away")
    return found["role"], _unescaped(text, number) + ("\n" if found["mark"] == "|" else "")


def _read_label(label: str, number: int) -> tuple[str, str | None]:
    found = _ROLE.fullmatch(label)
    if found is None:
        raise _malformed(number, f"{label!r} is no role; write a word, or role:slot")
    return found["role"], found["slot"]


def _unescaped(text: str, number: int) -> str:
    if "\\" not in text:
        return text

    def meant(escape: re.Match[str]) -> str:
        digits = escape["four"] or escape["eight"]
        if digits and int(digits, 16) < 0x110000:
            return chr(int(digits, 16))
        if not digits and escape["sign"] in _SIGNS:
            return _SIGNS[escape["sign"]]
        raise _malformed(number, rf"{escape[0]!r} is no escape; there are \\ \s \t \r \n \uXXXX \UXXXXXXXX")

    return _ESCAPE.sub(meant, text)


def _malformed(number: int, what: str) -> ValueError:
    return ValueError(f"line {number}: {what}")
