"""Segments and records out of a page and the alignment that explains it, and what is odd about them."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date as Date
from datetime import datetime as DateTime

from attrs import define, field

from belta_parse.address import Address
from belta_parse.align import ASIDE, Alignment
from belta_parse.blocks import Kinds, block_kinds
from belta_parse.calendar import day_of, moment, resolved
from belta_parse.dateline import DatelineReader
from belta_parse.detect import Reading as Detected
from belta_parse.diagnostics import Diagnostic, diagnose
from belta_parse.ending import begins, unfinished
from belta_parse.layout import Layout, Role
from belta_parse.listing import items_of
from belta_parse.matchers import Echo, Match
from belta_parse.page import Page
from belta_parse.records import Article, Block, Caption, Dateline, Item, Related, SegmentRow, Weather
from belta_parse.span import Span
from belta_parse.tiling import at_origin, rows

__all__ = ["Assembly", "Tools", "assemble"]

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


@define
class Assembly:
    """What comes out of a page."""

    article: Article
    rows: tuple[SegmentRow, ...]
    kind: str
    diagnostics: list[Diagnostic]


def assemble(page: Page, detected: Detected, tools: Tools, address: Address | None) -> Assembly:
    """The article, the segments and the diagnostics of *page* as its best layout reads it."""
    assert detected.best is not None
    return _Assembler(page, detected, detected.best, tools, address).run()


def unknown(page: Page) -> tuple[SegmentRow, ...]:
    """The segments of a page that no layout explains: one, or none if there is no text."""
    return (("unknown", 0, len(page.text), None),) if page.text else ()


@define
class _Assembler:
    """One page on its way from pieces to records. Nothing of it outlives `run`."""

    page: Page
    detected: Detected
    alignment: Alignment
    tools: Tools
    address: Address | None
    odd: list[Diagnostic] = field(factory=list)

    kind: str = field(init=False, default="unknown")
    offsets: Sequence[int] | None = field(init=False)
    misread: bool = field(init=False)
    """Whether values come from the view, since the reading repairs what the page does not."""
    layout: Layout = field(init=False)
    slots: list[int] = field(init=False)
    roles: list[str] = field(init=False)
    """For each piece its role; pieces of the body get the kind of their block."""
    first: dict[str, int] = field(init=False, factory=dict)
    """Each role with the first piece that has it."""
    dateline: Dateline | None = field(init=False, default=None)
    cut_tail: bool = field(init=False, default=False)
    """Whether the last line is the beginning of one that the layout knows."""
    lead: int = field(init=False, default=-1)
    """The piece that the dateline opens."""

    def __attrs_post_init__(self) -> None:
        self.layout = self.alignment.layout
        self.slots = list(self.alignment.slots)
        self.offsets = self.page.reading.offsets
        self.misread = self.page.reading.mojibake is not None

    def run(self) -> Assembly:
        self._complete_tail()
        names = self.tools.roles
        self.roles = roles = [names[k] for k in self.slots]
        for index in range(len(roles) - 1, -1, -1):
            self.first[roles[index]] = index
        self._find_dateline()
        body = self._body()
        captions = self._captions() if "caption" in self.first else ()
        published = self._published()
        article = Article(
            crawled=self._crawled(),
            weather=self._weather(),
            rubric=self._rubric(),
            published=published,
            title=self._text_of("title"),
            byline=self._text_of("byline"),
            captions=captions,
            dateline=self._dated(published),
            body=body,
            related=self._related() if "related" in self.first else (),
            items=self._items() if "item" in self.first else (),
            footer=tuple([self.said(i) for i, role in enumerate(self.roles) if role == "footer"]),
            truncated=self._truncated(body),
        )
        self.kind = self._kind()
        self._report()
        return Assembly(article, self._segments(), self.kind, self.odd)

    # --- places and texts -----------------------------------------------------------------------------------------

    def origin(self, offset: int) -> int:
        """The place in the page of *offset* in the reading."""
        return offset if self.offsets is None else self.offsets[offset]

    def span(self, piece: int) -> Span:
        """The place in the page of a piece."""
        pieces = self.detected.pieces
        return Span(self.origin(pieces.starts[piece]), self.origin(pieces.ends[piece]))

    def said(self, piece: int) -> str:
        """What a piece says, on one line."""
        if self.misread:
            return " ".join(self.span(piece).of(self.page.view).split())
        text = self.detected.pieces.texts[piece]
        return " ".join(text.split()) if "  " in text else text

    def _between(self, start: int, end: int) -> str:
        """What stands in the reading between two offsets, on one line."""
        if self.page.reading.mojibake is not None:
            return " ".join(self.page.view[self.origin(start) : self.origin(end)].split())
        return " ".join(unbroken(self.page.reading.text[start:end]).split())

    def note(self, code: str, span: Span, **fields: object) -> None:
        """Report a diagnostic."""
        self.odd.append(diagnose(code, span, **fields))

    def _text_of(self, role: str) -> str | None:
        piece = self.first.get(role)
        return None if piece is None else self.said(piece)

    def _match(self, piece: int) -> Match | None:
        """The match by which the piece's slot recognised it."""
        matches = self.detected.signals.matches
        for bit in self.alignment.reader.pattern_bits[self.slots[piece]]:
            found = matches.get((piece, bit))
            if found is not None:
                return found
        return None

    # --- the parts ------------------------------------------------------------------------------------------------

    def _complete_tail(self) -> None:
        """Give a last line that was cut ("Abonnieren Sie un") to the slot whose phrase it begins."""
        if not self.slots:
            return
        last = len(self.slots) - 1
        text = self.detected.pieces.texts[last]
        if len(text) > 60 or self.detected.signals.masks[last]:
            return
        before = next((k for k in reversed(self.slots[:last]) if k != ASIDE), ASIDE)
        open_body = self.slots[last] != ASIDE and self.layout.slots[self.slots[last]].role is Role.PARAGRAPH
        # One letter may open anything; only behind another part of the footer it is taken for the next one's.
        sure = len(text) > 3 or self.slots[last] == ASIDE or self._in_footer(before)
        for k in range(before + (not self._repeats(before)), len(self.layout.slots)) if sure else ():
            slot = self.layout.slots[k]
            if slot.role is Role.DATELINE and open_body and begins(slot, text):
                self.slots[last] = ASIDE
                return
            if (not open_body or slot.role is Role.FOOTER or slot.required) and begins(slot, text):
                self.slots[last] = k
                self.cut_tail = True
                return

    def _repeats(self, slot: int) -> bool:
        return slot != ASIDE and self.layout.slots[slot].repeat

    def _in_footer(self, slot: int) -> bool:
        return slot != ASIDE and self.layout.slots[slot].role is Role.FOOTER

    def _find_dateline(self) -> None:
        piece = self.first.get("dateline")
        if piece is None:
            return
        pieces = self.detected.pieces
        start, end = pieces.starts[piece], pieces.ends[piece]
        local = unbroken(self.page.reading.text[start:end])
        found = self.detected.signals.datelines.get(piece)
        if found is None or local != pieces.texts[piece] or not self._is_own(found):
            found = self.tools.reader.at(local) or found
        if found is None:
            self.roles[piece] = Role.PARAGRAPH
            return
        self.lead = piece
        body = start + found.end if local[found.end :].strip() else end
        self.dateline = found
        self._lead_start, self._lead_end = start + found.start, body

    def _is_own(self, found: Dateline) -> bool:
        """Whether the reader of all layouts' datelines answered as this layout's would."""
        return all(agency.casefold() in self.tools.marks for agency in found.agencies)

    _lead_start: int = field(init=False, default=0)
    _lead_end: int = field(init=False, default=0)
    """Where the body begins, in the reading."""

    def _dated(self, published: DateTime | Date | None) -> Dateline | None:
        d = self.dateline
        if d is None:
            return None
        span = Span(self.origin(self._lead_start), self.origin(self._lead_end))
        day, odd = resolved(d, published, self.address.year if self.address else None, span)
        self.odd.extend(odd)
        text = self._between(self._lead_start, self._lead_start + len(d.text))
        # Built by hand: attrs.evolve costs as much as ten of these.
        printed = (d.cities, d.region, d.day, d.month, d.year)
        return Dateline(text, *printed, day, d.agencies, d.byline, d.separator, span.start, span.end, d.family)

    def _body(self) -> tuple[Block, ...]:
        """The blocks of the body; the pieces' roles become their kinds."""
        roles, lead = self.roles, self.lead
        starts, ends = self.detected.pieces.starts, self.detected.pieces.ends
        said = self.said
        rows = [(i, said(i), starts[i], ends[i]) for i, role in enumerate(roles) if role == "paragraph"]
        if lead >= 0:
            if self._lead_end < ends[lead]:
                rows.insert(0, (lead, self._between(self._lead_end, ends[lead]), self._lead_end, ends[lead]))
            rows = self._without_repeats(rows)
        elif self.detected.repeats:
            rows = self._without_repeats(rows)
        kinds = block_kinds([row[1] for row in rows], self.tools.kinds, lead >= 0)
        for (index, _, _, _), kind in zip(rows, kinds, strict=True):
            if kind != "paragraph":
                roles[index] = kind
        if self.offsets is None:
            return tuple([Block(kind, row[1], row[2], row[3]) for row, kind in zip(rows, kinds, strict=True)])
        origin = self.origin
        return tuple([Block(kind, row[1], origin(row[2]), origin(row[3])) for row, kind in zip(rows, kinds, strict=True)])

    def _without_repeats(self, rows: list[tuple[int, str, int, int]]) -> list[tuple[int, str, int, int]]:
        """*rows* without what an extractor printed twice."""
        repeats = self.detected.repeats
        first = rows[0][1] if rows and self.lead >= 0 else None
        kept = []
        for number, row in enumerate(rows):
            again = number and row[1] == first and (len(row[1]) >= 30 or row[0] + 1 in repeats)
            if row[0] in repeats or again:
                self.roles[row[0]] = Role.REPEAT
            else:
                kept.append(row)
        return kept

    def _captions(self) -> tuple[Caption, ...]:
        captions: list[Caption] = []
        for index, role in enumerate(self.roles):
            if role != "caption":
                continue
            text = self.said(index)
            same = next((n for n, c in enumerate(captions) if c.text == text), None)
            if same is not None:
                old = captions[same]
                captions[same] = Caption(old.text, old.credit, old.copies + 1, old.start, old.end)
                continue
            match = self._match(index)
            credit = match.groupdict().get("credit") if match else None
            credit = credit.rstrip(". ") or None if credit else None
            span = self.span(index)
            captions.append(Caption(text, credit, 1, span.start, span.end))
        return tuple(captions)

    def _related(self) -> tuple[Related, ...]:
        found: list[Related] = []
        echoes = [m for slot in self.layout.slots for m in slot.match if isinstance(m, Echo)]
        for index, role in enumerate(self.roles):
            if role != "related":
                continue
            text, span = self.said(index), self.span(index)
            title = next((half for m in echoes if (half := m.half(text))), None)
            if title is not None or not found:
                found.append(Related(title or text, None, span.start, span.end))
            else:
                last = found[-1]
                found[-1] = Related(last.title, f"{last.lead} {text}" if last.lead else text, last.start, span.end)
        return tuple(found)

    def _items(self) -> tuple[Item, ...]:
        lines = []
        for index, role in enumerate(self.roles):
            if role == "item":
                match = self._match(index)
                captures = match.groupdict() if match else {}
                lines.append((self.layout.slots[self.slots[index]].name, captures, self.said(index), self.span(index)))
        items, odd = items_of(lines, self.layout)
        self.odd.extend(odd)
        return items

    # --- values ---------------------------------------------------------------------------------------------------

    def _crawled(self) -> Date | None:
        piece = self.first.get("crawled")
        match = None if piece is None else self._match(piece)
        if piece is None or match is None:
            return None
        day, odd = day_of(match.groupdict(), self.layout.calendar, self.span(piece))
        self.odd.extend(odd)
        return day

    def _weather(self) -> Weather | None:
        piece = self.first.get("weather")
        match = None if piece is None else self._match(piece)
        if match is None:
            return None
        found = match.groupdict()
        degrees = int(found["celsius"].replace("−", "-").replace("–", "-"))
        return Weather(found.get("place") or "", found.get("condition"), degrees)

    def _published(self) -> DateTime | Date | None:
        piece = self.first.get("published")
        match = None if piece is None else self._match(piece)
        if piece is None or match is None:
            return None
        value, odd = moment(match.groupdict(), self.layout, self.span(piece))
        self.odd.extend(odd)
        return value

    def _rubric(self) -> str | None:
        printed = self._text_of("rubric")
        if printed is not None:
            return printed
        piece = self.first.get("published")
        match = None if piece is None else self._match(piece)
        if match is not None and match.groupdict().get("rubric"):
            return str(match["rubric"])
        address = self.address
        if address is None or not address.rubric or address.edition != self.layout.edition or self.layout.kind == "listing":
            return None
        self.note("B206", Span(0, 0), section=address.section)
        return address.rubric

    def _kind(self) -> str:
        if self.layout.kind != "article":
            return self.layout.kind
        kinds = self.layout.kinds
        said = [index for index, text in enumerate(self.detected.pieces.texts) if text in kinds]
        for index in said:
            if self.roles[index] in ("rubric", "footer", "chrome"):
                return kinds[self.detected.pieces.texts[index]]
        match = self._published_rubric()
        if match and match in self.layout.kinds:
            return self.layout.kinds[match]
        if self.address is not None and self.address.kind and self.address.kind != "listing":
            return self.address.kind
        return self.layout.kind

    def _published_rubric(self) -> str | None:
        piece = self.first.get("published")
        match = None if piece is None else self._match(piece)
        return match.groupdict().get("rubric") if match else None

    def _truncated(self, body: tuple[Block, ...]) -> bool:
        why = self._why_truncated(body)
        if why is None:
            return False
        self.note("B204", Span(len(self.page.text), len(self.page.text)), why=why)
        return True

    def _why_truncated(self, body: tuple[Block, ...]) -> str | None:
        layout, slots = self.layout, self.slots
        if self.cut_tail:
            return "its last line is cut"
        if layout.ends:
            # From the end, where it stands on nearly all pages.
            whole = any(slots[i] in self.tools.ends and self._whole(i) for i in range(len(slots) - 1, -1, -1))
            return None if whole else "its footer is missing or cut"
        last = next((i for i in range(len(slots) - 1, -1, -1) if slots[i] != ASIDE), None)
        if last is None or self.roles[last] not in ("paragraph", "dateline", "subhead", "repeat"):
            return None
        if not body and self.dateline is not None:
            return "there is no body behind the dateline"
        return unfinished(self.detected.pieces.texts[last])

    def _whole(self, piece: int) -> bool:
        """Whether a footer's piece is there in full."""
        slot = self.layout.slots[self.slots[piece]]
        text = self.detected.pieces.texts[piece]
        return not slot.phrases or text in slot.phrases or bool(self.detected.signals.masks[piece])

    # --- reports and segments -------------------------------------------------------------------------------------

    def _report(self) -> None:
        """Diagnostics on the page as a whole and on pieces that no slot took."""
        detected, page = self.detected, self.page
        if detected.pieces.wrapped:
            self.note("B104", Span(0, 0))
        if detected.begin:
            span = Span(0, self.origin(detected.begin))
            self.note("B105", span, value=span.of(page.text).strip())
        if detected.pieces.joined:
            self.note("B103", Span(0, 0), layout=self.layout.name)
        if self.alignment.points < 2 * len(self.slots):
            filled = set(self.slots)
            for k, slot in enumerate(self.layout.slots):
                if slot.required and k not in filled and not (slot.role is Role.RUBRIC and self.kind == self.layout.kind):
                    self.note("B201", Span(0, 0), slot=slot.name, layout=self.layout.name)
        if self.dateline is None and self.kind == "article":
            self.note("B208", Span(0, 0), kind="article")
        if ASIDE in self.slots or detected.repeats:
            self._report_aside()
        for index in detected.signals.datelines:
            if index != self.lead and self.lead >= 0 and self.roles[index] in ("paragraph", "unknown"):
                self.note("B203", self.span(index))
        if page.reading.mojibake is not None:
            self.note("B106", page.reading.mojibake, value=page.reading.mojibake.of(page.text))
        if page.reading.removed:
            self.note("B107", Span(0, 0), what=" and ".join(sorted(page.reading.removed)))

    def _report_aside(self) -> None:
        masks, foreign = self.detected.signals.masks, self.alignment.reader.foreign
        for index, slot in enumerate(self.slots):
            if index in self.detected.repeats and self.roles[index] in ("unknown", "repeat"):
                self.roles[index] = Role.REPEAT
                self.note("B205", self.span(index))
            elif slot == ASIDE and masks[index] & foreign:
                self.note("B207", self.span(index))
            elif slot == ASIDE:
                self.note("B202", self.span(index))

    def _segments(self) -> tuple[SegmentRow, ...]:
        """The segments of the page."""
        found = rows(
            self.page.reading.text,
            self.detected.pieces,
            list(zip(self.roles, [self.tools.names[k] for k in self.slots], strict=True)),
            self.detected.begin,
            (self.lead, self._lead_end),
        )
        return tuple(found) if self.offsets is None else tuple(at_origin(found, self.offsets, len(self.page.text)))


def unbroken(text: str) -> str:
    """*text* with its line ends as blanks, one for one."""
    return text.replace("\n", " ").replace("\r", " ") if "\n" in text or "\r" in text else text
