r"""A page keeps its text exactly as it was given; everything else is derived from it.

Three texts, from outside to inside:

- `Page.text`, as given.
- `Page.view`, the text with every odd blank as U+0020 and every odd hyphen as ``-``, one code point for one, so that an
  offset in the view *is* an offset in the text.
- `Page.reading`, the view without the characters nobody reads (soft hyphen, zero-width blank, byte order mark) and with
  character references decoded. Its `Reading.offsets` lead back. On nearly all pages it is the view itself.
"""

from __future__ import annotations

import html
import re
from array import array
from collections.abc import Iterable, Iterator, Sequence
from functools import cached_property
from io import StringIO

from attrs import frozen

from belta_parse.span import Span

__all__ = ["FOLD", "Line", "Page", "Reading", "any_in", "lines"]

_SPACES = "".join(map(chr, range(0x2000, 0x200B)))
BLANKS = f"\t\x0b\x0c\x1c\x1d\x1e\x1f\x85\xa0\u1680{_SPACES}\u2028\u2029\u202f\u205f\u3000"
"""Blanks that crawlers and typesetters put for U+0020. Not the line ends: they structure the page."""

HYPHENS = "\u2010\u2011"
"""Hyphens of typesetters. Not the dashes: they are printed on purpose, and U+2212 is a sign."""

INVISIBLE = "\u00ad\u200b\u200c\u200d\u200e\u200f\u2060\ufeff"
"""Characters without a shape that extractors leave in the middle of words."""

FOLD = {ord(c): " " for c in BLANKS} | {ord(c): "-" for c in HYPHENS}
"""The folding of `Page.view`: one code point to one code point, the law that keeps offsets true."""

_ODD = BLANKS + HYPHENS
_SUSPECT = INVISIBLE + "&ÃâÐ\x80"
_LINE = re.compile(r"[^\r\n]*(?:\r\n|\r|\n)|[^\r\n]+")
_REFERENCE = re.compile(r"&(?:[a-zA-Z][a-zA-Z0-9]{1,30}|#[0-9]{1,7}|#[xX][0-9a-fA-F]{1,6});")
_TRAIL = "\x80-\xbf€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ"
"""The second bytes of UTF-8 sequences, as Latin-1 and as Windows-1252 show them."""

_REMOVED = re.compile(
    f"(?P<invisible>[{INVISIBLE}]+)|(?P<reference>{_REFERENCE.pattern})"
    f"|(?P<mojibake>\xc2[{_TRAIL}]|[\xc3-\xc5\xd0\xd1][{_TRAIL} ]|\xe2[{_TRAIL} ]{{2}}"
    "|(?:[\xe3-\xe9\xef][\x80-\xbf ]{2}){1,99})"
)
"""The view shows two of the second bytes as blanks."""


@frozen
class Line:
    r"""One physical line of a page.

    >>> Page("Titel\r\n  Text").lines[1]
    Line(number=2, span=Span(start=7, end=13), body='Text')
    """

    number: int
    """Counted from 1, as editors do."""
    span: Span
    """Its place, the terminator included."""
    body: str
    """What it says: the view of the line without the blanks around it."""


@frozen
class Reading:
    """The text that matchers see, and the way back.

    ``offsets[i]`` is the place in the page of the character at *i*, and one more entry stands for the end; ``None``
    where the reading has the view's offsets.
    """

    text: str
    offsets: Sequence[int] | None
    removed: frozenset[str] = frozenset()
    """What was taken out or decoded: "invisible characters", "character references"."""
    mojibake: Span | None = None
    """The first place, in the page, where UTF-8 was read as Latin-1; there the reading is not what the page says."""

    def origin(self, offset: int) -> int:
        """The place in the page of *offset* in the reading."""
        return offset if self.offsets is None else self.offsets[offset]


@frozen(eq=True, slots=False)
class Page:
    r"""One page as it came: its text, never rewritten, and its address if somebody knows it.

    >>> page = Page("Der\u00a0Rat\ntagt", "https://lake.example/1")
    >>> [line.body for line in page.lines]
    ['Der Rat', 'tagt']
    """

    text: str
    url: str | None = None

    @cached_property
    def view(self) -> str:
        r"""The text with odd blanks and hyphens folded; as long as the text.

        >>> Page("14.\u00a0April").view
        '14. April'
        """
        text = self.text
        return text.translate(FOLD) if any_in(_ODD, text) else text

    @cached_property
    def reading(self) -> Reading:
        r"""The view without invisible characters and with character references decoded.

        >>> Page("Mi\u00adnister &amp; Rat").reading.text
        'Minister & Rat'
        """
        view = self.view
        if not any_in(_SUSPECT, view):
            return Reading(view, None)
        return _reading(view, self.text)

    @cached_property
    def lines(self) -> tuple[Line, ...]:
        """The physical lines; their spans tile the text."""
        return lines(self.text)


def any_in(parts: Iterable[str], text: str) -> bool:
    """Whether *text* holds one of *parts*: a search for each of some characters is ten times as fast as for their class."""
    for part in parts:  # noqa: SIM110, a generator doubles the time
        if part in text:
            return True
    return False


def _reading(view: str, text: str) -> Reading:
    """The reading of the *view* of *text*, which may have something to take out."""
    # Written on, not listed: a text with a soft hyphen in each word has more parts than words.
    parts = StringIO()
    offsets = array("i" if len(view) < 1 << 31 else "q")
    removed: set[str] = set()
    mojibake: Span | None = None
    done = 0
    for match in _REMOVED.finditer(view):
        replacement = _replacement(match, text)
        if replacement == match[0]:
            continue
        if match.lastgroup == "mojibake":
            mojibake = mojibake or Span(*match.span())
        else:
            removed.add(_KINDS[match.lastgroup or ""])
        parts.write(view[done : match.start()])
        offsets.extend(range(done, match.start()))
        parts.write(replacement)
        # Of misread characters each has its place; a reference has one, however many characters it stands for.
        width = (match.end() - match.start()) // len(replacement) if match.lastgroup == "mojibake" else 0
        offsets.extend([match.start() + width * n for n in range(len(replacement))])
        done = match.end()
    if not done:
        return Reading(view, None)
    parts.write(view[done:])
    offsets.extend(range(done, len(view) + 1))
    # The first character read owns what was taken out before it: a byte order mark belongs to the first segment.
    if len(offsets) > 1:
        offsets[0] = 0
    return Reading(parts.getvalue(), offsets, frozenset(removed), mojibake)


_KINDS = {"invisible": "invisible characters", "reference": "character references"}


def _replacement(match: re.Match[str], text: str) -> str:
    if match.lastgroup == "invisible":
        return ""
    return _decoded(match[0]) if match.lastgroup == "reference" else _misread(text[match.start() : match.end()], match[0])


def _misread(text: str, view: str) -> str:
    """What *text* says if its UTF-8 was read as Latin-1, or as Windows-1252 with the bytes that this leaves open.

    Its *view* if it says nothing so: of a dense script some byte must be a control, which no page prints ("é »" has none).
    """
    if text[0] > "\xe2" and not any("\x80" <= c < "\xa0" for c in text):
        return view
    try:
        return b"".join([c.encode("latin-1" if c < "\u0100" else "cp1252") for c in text]).decode("utf-8").translate(FOLD)
    except UnicodeError:
        return view


def _decoded(reference: str) -> str:
    """What a character *reference* stands for, folded; unknown ones stay as they are, line ends become blanks."""
    character = html.unescape(reference).translate(FOLD)
    if character in INVISIBLE:
        return ""
    return " " if character in ("\r", "\n") else character


def lines(text: str) -> tuple[Line, ...]:
    r"""The physical lines of *text*, in order; their spans tile it.

    A line ends at ``\r\n``, ``\n`` or ``\r``, which belong to it; the last may have no end. Offsets are code points.
    The empty text has no lines. Never raises.

    >>> [line.span for line in lines("Politik\r\n\nTitel")]
    [Span(start=0, end=9), Span(start=9, end=10), Span(start=10, end=15)]
    """
    return tuple(_lines(text))


def _lines(text: str) -> Iterator[Line]:
    for number, match in enumerate(_LINE.finditer(text), start=1):
        yield Line(number, Span(*match.span()), match[0].translate(FOLD).strip())
