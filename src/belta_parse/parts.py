"""The parts of one page on their way to records: what each piece says, where it stands, what role it has."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

from attrs import define, field

from belta_parse.address import Address
from belta_parse.align import Alignment
from belta_parse.blocks import Kinds
from belta_parse.dateline import DatelineReader
from belta_parse.dateline_record import Dateline
from belta_parse.detect import Reading as Detected
from belta_parse.diagnostics import Diagnostic, diagnose
from belta_parse.layout import Layout
from belta_parse.matchers import Match
from belta_parse.memo import kept
from belta_parse.page import Page
from belta_parse.span import Span

__all__ = ["Captures", "Form", "Parts", "Tools", "unbroken"]

_TWO_BLANKS = re.compile("  ").search
"""In a long text quicker than `in`, which is made for longer words."""

MOST_PIECES = 100
"""Pieces of the longest page whose form is remembered: longer ones differ."""

Captures = Mapping[str, str | None]
"""The named groups of a match."""


@define(frozen=True)
class Form:
    """What pages have in common whose pieces stand in the same slots."""

    roles: tuple[str, ...]
    """The role of each piece."""
    names: tuple[str | None, ...]
    """The name of its slot."""
    places: Mapping[str, Sequence[int]]
    """Each role with its pieces."""

    @classmethod
    def of(cls, slots: Sequence[int], roles: Sequence[str], names: Sequence[str | None]) -> Form:
        """The form of pieces in *slots* that have these *roles* and *names*."""
        mine = tuple([roles[k] for k in slots])
        places: dict[str, list[int]] = {}
        for index, role in enumerate(mine):
            places.setdefault(role, []).append(index)
        return cls(mine, tuple([names[k] for k in slots]), places)


@define(frozen=True)
class Tools:
    """What is made once for a layout: its dateline reader, its matchers of body blocks."""

    reader: DatelineReader
    kinds: Kinds
    ends: frozenset[int]
    """The slots one of which closes every whole page."""
    roles: tuple[str, ...]
    """The role of each slot, and last that of what no slot takes."""
    names: tuple[str | None, ...]
    """The name of each slot, and last None."""
    marks: frozenset[str]
    """The agencies of the layout's datelines, case folded."""
    forms: dict[tuple[int, ...], Form] = field(factory=dict)
    """The slots of a page's pieces to its form: pages of a site have few; filled as pages are met."""

    def form_of(self, slots: Sequence[int]) -> Form:
        """What a page whose pieces stand in *slots* has in common with others."""
        key = tuple(slots)
        form = self.forms.get(key)
        if form is None:
            form = Form.of(key, self.roles, self.names)
            if len(key) <= MOST_PIECES:
                kept(self.forms, key, form)
        return form


@define
class Parts:
    """The pieces of *page* as its best layout reads them. Nothing of it outlives `belta_parse.assemble.assemble`."""

    page: Page
    detected: Detected
    alignment: Alignment
    tools: Tools
    address: Address | None

    layout: Layout = field(init=False)
    slots: list[int] = field(init=False)
    roles: list[str] = field(init=False, factory=list)
    """For each piece its role; pieces of the body get the kind of their block."""
    names: Sequence[str | None] = field(init=False, default=())
    """For each piece the name of its slot."""
    places: Mapping[str, Sequence[int]] = field(init=False, factory=dict)
    """Each role with the pieces of the slots that have it."""
    _captures: dict[str, tuple[int, Captures] | None] = field(init=False, factory=dict)
    offsets: Sequence[int] | None = field(init=False)
    misread: bool = field(init=False)
    """Whether values come from the view, since the reading repairs what the page does not."""
    plain: bool = field(init=False)
    """Whether every piece says what its text is: no blanks to fold."""
    cut_tail: bool = field(init=False, default=False)
    """Whether the last line is the beginning of one that the layout knows."""
    dateline: Dateline | None = field(init=False, default=None)
    """As printed, its offsets counted from its piece."""
    lead: int = field(init=False, default=-1)
    """The piece that the dateline opens."""
    lead_start: int = field(init=False, default=0)
    lead_end: int = field(init=False, default=0)
    """Where the dateline and where the body begins, in the reading."""
    odd: list[Diagnostic] = field(init=False, factory=list)
    """What was found odd on the way."""

    def __attrs_post_init__(self) -> None:
        self.layout = self.alignment.layout
        self.slots = list(self.alignment.slots)
        self.offsets = self.page.reading.offsets
        self.misread = self.page.reading.mojibake is not None
        self.plain = not self.misread and not _TWO_BLANKS(self.page.reading.text)

    def settle(self) -> None:
        """Give each piece the role of its slot, now that no slot will change."""
        form = self.tools.form_of(self.slots)
        self.roles, self.names, self.places = list(form.roles), form.names, form.places

    def origin(self, offset: int) -> int:
        """The place in the page of *offset* in the reading."""
        return offset if self.offsets is None else self.offsets[offset]

    def span(self, piece: int) -> Span:
        """The place in the page of a piece."""
        pieces = self.detected.pieces
        return Span(self.origin(pieces.starts[piece]), self.origin(pieces.ends[piece]))

    def said(self, piece: int) -> str:
        """What a piece says, on one line."""
        if self.plain:
            return self.detected.pieces.texts[piece]
        if self.misread:
            return " ".join(self.span(piece).of(self.page.view).split())
        text = self.detected.pieces.texts[piece]
        return " ".join(text.split()) if "  " in text else text

    def between(self, start: int, end: int) -> str:
        """What stands in the reading between two offsets, on one line."""
        if self.misread:
            return " ".join(self.page.view[self.origin(start) : self.origin(end)].split())
        text = self.page.reading.text[start:end].strip()
        return text if text.isprintable() and "  " not in text else " ".join(unbroken(text).split())

    def text_of(self, role: str) -> str | None:
        """What the first piece of *role* says."""
        pieces = self.places.get(role)
        return self.said(pieces[0]) if pieces else None

    def match(self, piece: int) -> Match | None:
        """The match by which the piece's slot recognised it."""
        matches = self.detected.signals.matches
        for bit in self.alignment.reader.pattern_bits[self.slots[piece]]:
            found = matches.get((piece, bit))
            if found is not None:
                return found
        return None

    def captures_of(self, role: str) -> tuple[int, Captures] | None:
        """The first piece of *role* and what the match captured by which it was recognised; None if either is missing."""
        if role not in self.places:
            return None
        if role not in self._captures:
            piece = self.places[role][0]
            match = self.match(piece)
            self._captures[role] = None if match is None else (piece, match.groupdict())
        return self._captures[role]

    def note(self, code: str, span: Span, **fields: object) -> None:
        """Report a diagnostic."""
        self.odd.append(diagnose(code, span, **fields))


def unbroken(text: str) -> str:
    """*text* with its line ends as blanks, one for one."""
    return text.replace("\n", " ").replace("\r", " ") if "\n" in text or "\r" in text else text
