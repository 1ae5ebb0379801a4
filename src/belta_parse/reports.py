"""What is odd about a page as a whole, and about the pieces that no slot took."""

from __future__ import annotations

from collections.abc import Iterator

from belta_parse.align import ASIDE
from belta_parse.diagnostics import Diagnostic, diagnose
from belta_parse.layout import Role
from belta_parse.parts import Parts
from belta_parse.span import Span

__all__ = ["reports"]

WHOLE = Span(0, 0)
"""The place of what is said of the page as a whole."""


def reports(parts: Parts, kind: str) -> Iterator[Diagnostic]:
    """The diagnostics of a page of *kind* whose pieces have their roles."""
    if parts.detected.begin or parts.detected.pieces.wrapped or parts.detected.pieces.joined:
        yield from _of_lines(parts)
    if parts.alignment.points < 2 * len(parts.slots):
        yield from _of_missing_slots(parts, kind)
    if parts.dateline is None and kind == "article":
        yield diagnose("B208", WHOLE, kind=kind)
    if ASIDE in parts.slots or "repeat" in parts.roles:
        yield from _of_pieces_aside(parts)
    if len(parts.detected.signals.datelines) > 1:
        for index in parts.detected.signals.datelines:
            if index != parts.lead and parts.lead >= 0 and parts.roles[index] in ("paragraph", "unknown"):
                yield diagnose("B203", parts.span(index))
    if parts.page.reading.offsets is not None:
        yield from _of_characters(parts)


def _of_lines(parts: Parts) -> Iterator[Diagnostic]:
    """How the lines came: wrapped, joined, with an index's prefix."""
    detected = parts.detected
    if detected.pieces.wrapped:
        yield diagnose("B104", WHOLE)
    if detected.begin:
        span = Span(0, parts.origin(detected.begin))
        yield diagnose("B105", span, value=span.of(parts.page.text).strip())
    if detected.pieces.joined:
        yield diagnose("B103", WHOLE, layout=parts.layout.name)


def _of_missing_slots(parts: Parts, kind: str) -> Iterator[Diagnostic]:
    for k in parts.alignment.reader.required_slots:
        slot = parts.layout.slots[k]
        # A page that its address names needs no rubric that says so, too.
        named = slot.role is Role.RUBRIC and kind == parts.layout.kind
        named = named or (slot.role is Role.DATELINE and parts.layout.by_address and parts.address is not None)
        if k not in parts.slots and not named:
            yield diagnose("B201", WHOLE, slot=slot.name, layout=parts.layout.name)


def _of_pieces_aside(parts: Parts) -> Iterator[Diagnostic]:
    masks, foreign = parts.detected.signals.masks, parts.alignment.reader.foreign
    for index, slot in enumerate(parts.slots):
        if parts.roles[index] == "repeat":
            yield diagnose("B205", parts.span(index))
        elif slot == ASIDE:
            yield diagnose("B207" if masks[index] & foreign else "B202", parts.span(index))


def _of_characters(parts: Parts) -> Iterator[Diagnostic]:
    """What was taken out of the reading, or read in a wrong encoding."""
    page, reading = parts.page, parts.page.reading
    if reading.mojibake is not None:
        yield diagnose("B106", reading.mojibake, value=reading.mojibake.of(page.text))
    if reading.removed:
        yield diagnose("B107", WHOLE, what=" and ".join(sorted(reading.removed)))
