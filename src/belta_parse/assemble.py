"""Segments and records out of a page and the alignment that explains it, and what is odd about them."""

from __future__ import annotations

from datetime import date as Date
from datetime import datetime as DateTime

from attrs import define

from belta_parse import values
from belta_parse.address import Address
from belta_parse.blocks import block_kinds
from belta_parse.calendar import resolved
from belta_parse.detect import Reading as Detected
from belta_parse.diagnostics import Diagnostic
from belta_parse.ending import complete_tail, why_truncated
from belta_parse.layout import Role, leads_of
from belta_parse.listing import items_of
from belta_parse.matchers import Echo
from belta_parse.page import Page
from belta_parse.parts import Parts, Tools, unbroken
from belta_parse.records import Article, Block, Caption, Dateline, Item, Related, SegmentRow
from belta_parse.reports import reports
from belta_parse.span import Span
from belta_parse.tiling import at_origin, rows

__all__ = ["Assembly", "Tools", "assemble", "unknown"]


@define
class Assembly:
    """What comes out of a page."""

    article: Article
    rows: tuple[SegmentRow, ...]
    kind: str
    diagnostics: list[Diagnostic]


def unknown(page: Page) -> tuple[SegmentRow, ...]:
    """The segments of a page that no layout explains: one, or none if there is no text."""
    return (("unknown", 0, len(page.text), None),) if page.text else ()


def assemble(page: Page, detected: Detected, tools: Tools, address: Address | None) -> Assembly:
    """The article, the segments and the diagnostics of *page* as its best layout reads it."""
    assert detected.best is not None
    parts = Parts(page, detected, detected.best, tools, address)
    complete_tail(parts)
    parts.settle()
    _find_dateline(parts)
    article = _article(parts)
    kind = values.kind(parts)
    for index in detected.repeats:
        if parts.roles[index] == "unknown":
            parts.roles[index] = Role.REPEAT
    parts.odd.extend(reports(parts, kind))
    return Assembly(article, _segments(parts), kind, parts.odd)


def _article(parts: Parts) -> Article:
    places = parts.places
    body = _body(parts)
    captions = _captions(parts) if "caption" in places else ()
    published = values.published(parts)
    updated = values.updated(parts, published)
    return Article(
        crawled=values.crawled(parts),
        weather=values.weather(parts),
        rubric=values.rubric(parts),
        published=published,
        updated=updated,
        title=parts.text_of("title"),
        byline=values.byline(parts),
        captions=captions,
        # A page may print but the day of its last change, which is seldom another.
        dateline=_dated(parts, published or updated),
        body=body,
        related=_related(parts) if "related" in places else (),
        items=_items(parts) if "item" in places else (),
        footer=tuple([parts.said(index) for index in places.get("footer", ())]),
        truncated=_truncated(parts, body),
    )


def _truncated(parts: Parts, body: tuple[Block, ...]) -> bool:
    why = why_truncated(parts, body)
    if why is None:
        return False
    size = len(parts.page.text)
    parts.note("B204", Span(size, size), why=why)
    return True


# --- dateline and body ------------------------------------------------------------------------------------------------


def _find_dateline(parts: Parts) -> None:
    """Put the dateline, and where it ends, into *parts*."""
    if "dateline" not in parts.places:
        return
    piece = parts.places["dateline"][0]
    pieces = parts.detected.pieces
    start, end, local = pieces.starts[piece], pieces.ends[piece], pieces.texts[piece]
    found = parts.detected.signals.datelines.get(piece)
    # Of a piece put together from lines the places in its text may be others than those in the page.
    moved = end - start != len(local)
    if moved:
        local = unbroken(parts.page.reading.text[start:end])
    if found is None or moved or not _is_own(found, parts.tools):
        found = parts.tools.reader.at(local) or found
    if found is None:
        parts.roles[piece] = Role.PARAGRAPH
        paragraphs = sorted((*parts.places.get("paragraph", ()), piece))
        parts.places = {**parts.places, "paragraph": paragraphs}
        return
    parts.lead = piece
    parts.dateline = found
    parts.lead_start = start + found.start
    parts.lead_end = start + found.end if local[found.end :].strip() else end


def _is_own(found: Dateline, tools: Tools) -> bool:
    """Whether the layout's agency is among those that the reader of all layouts' datelines found, if it found any."""
    return not found.agencies or any(agency.casefold() in tools.marks for agency in found.agencies)


def _dated(parts: Parts, published: DateTime | Date | None) -> Dateline | None:
    """The dateline with its year, in its place in the page."""
    d = parts.dateline
    if d is None:
        return None
    span = Span(parts.origin(parts.lead_start), parts.origin(parts.lead_end))
    day, odd = resolved(d, published, parts.address.year if parts.address else None, span)
    parts.odd.extend(odd)
    text = parts.between(parts.lead_start, parts.lead_start + len(d.text))
    # Built by hand: attrs.evolve costs as much as ten of these.
    printed = (d.cities, d.region, d.day, d.month, d.year)
    return Dateline(text, *printed, day, d.agencies, d.byline, d.separator, span.start, span.end, d.family)


Row = tuple[int, str, int, int]
"""A line of the body: its piece, what it says, where it starts and ends in the reading."""


def _body(parts: Parts) -> tuple[Block, ...]:
    """The blocks of the body; the pieces' roles become their kinds."""
    roles, lead = parts.roles, parts.lead
    starts, ends = parts.detected.pieces.starts, parts.detected.pieces.ends
    said = parts.detected.pieces.texts.__getitem__ if parts.plain else parts.said
    rows = [(i, said(i), starts[i], ends[i]) for i in parts.places.get("paragraph", ())]
    if lead >= 0:
        if parts.lead_end < ends[lead]:
            text = parts.detected.pieces.texts[lead]
            whole = parts.plain and ends[lead] - starts[lead] == len(text)
            text = text[parts.lead_end - starts[lead] :] if whole else parts.between(parts.lead_end, ends[lead])
            rows.insert(0, (lead, text, parts.lead_end, ends[lead]))
        rows = _without_repeats(parts, rows)
    elif parts.detected.repeats:
        rows = _without_repeats(parts, rows)
    kinds = block_kinds([row[1] for row in rows], parts.tools.kinds, lead >= 0)
    for (index, _, _, _), kind in zip(rows, kinds, strict=True):
        if kind != "paragraph":
            roles[index] = kind
    if parts.offsets is None:
        return tuple([Block(kind, row[1], row[2], row[3]) for row, kind in zip(rows, kinds, strict=True)])
    origin = parts.origin
    return tuple([Block(kind, row[1], origin(row[2]), origin(row[3])) for row, kind in zip(rows, kinds, strict=True)])


def _without_repeats(parts: Parts, rows: list[Row]) -> list[Row]:
    """*rows* without what an extractor printed twice."""
    repeats = parts.detected.repeats
    first = rows[0][1] if rows and parts.lead >= 0 else None
    if not repeats and first not in [row[1] for row in rows[1:]]:
        return rows
    kept = []
    for number, row in enumerate(rows):
        again = number and row[1] == first and (len(row[1]) >= 30 or row[0] + 1 in repeats)
        if row[0] in repeats or again:
            parts.roles[row[0]] = Role.REPEAT
        else:
            kept.append(row)
    return kept


def _captions(parts: Parts) -> tuple[Caption, ...]:
    captions: dict[str, Caption] = {}
    for index in parts.places["caption"]:
        text = parts.said(index)
        old = captions.get(text)
        if old is not None:
            captions[text] = Caption(old.text, old.credit, old.copies + 1, old.start, old.end)
            continue
        match = parts.match(index)
        credit = match.groupdict().get("credit") if match else None
        credit = credit.rstrip(". ") or None if credit else None
        span = parts.span(index)
        captions[text] = Caption(text, credit, 1, span.start, span.end)
    return tuple(captions.values())


def _related(parts: Parts) -> tuple[Related, ...]:
    found: list[Related] = []
    leads = leads_of(parts.layout)
    echoes = [m for slot in parts.layout.slots for m in slot.match if isinstance(m, Echo)]
    for index in parts.places["related"]:
        text, span = parts.said(index), parts.span(index)
        match = parts.match(index)
        # A pattern names a headline's words "half", as an echo has two of them.
        title = match.groupdict().get("half") if match else next((half for m in echoes if (half := m.half(text))), None)
        if title is not None or not found or parts.layout.slots[parts.slots[index]].name not in leads:
            found.append(Related(title or text, None, span.start, span.end))
        else:
            last = found[-1]
            found[-1] = Related(last.title, f"{last.lead} {text}" if last.lead else text, last.start, span.end)
    return tuple(found)


def _items(parts: Parts) -> tuple[Item, ...]:
    lines = []
    for index in parts.places["item"]:
        match = parts.match(index)
        captures = match.groupdict() if match else {}
        lines.append((parts.layout.slots[parts.slots[index]].name, captures, parts.said(index), parts.span(index)))
    items, odd = items_of(lines, parts.layout)
    parts.odd.extend(odd)
    return items


def _segments(parts: Parts) -> tuple[SegmentRow, ...]:
    """The segments of the page."""
    found = rows(
        parts.page.reading.text,
        parts.detected.pieces,
        zip(parts.roles, parts.names, strict=True),
        parts.detected.begin,
        (parts.lead, parts.lead_end),
    )
    return tuple(found) if parts.offsets is None else tuple(at_origin(found, parts.offsets, len(parts.page.text)))
