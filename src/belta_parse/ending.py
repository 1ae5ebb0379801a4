"""How a text ends: whether its last line is the beginning of one that the layout knows, or stops inside a sentence."""

from __future__ import annotations

import re
from collections.abc import Sequence

from belta_parse.align import ASIDE
from belta_parse.layout import Role, Slot
from belta_parse.matchers import Pattern
from belta_parse.parts import Parts
from belta_parse.records import Block

__all__ = ["begins", "complete_tail", "unfinished", "why_truncated"]


def begins(slot: Slot, text: str) -> bool:
    """Whether *text* is the beginning of a line that *slot* knows."""
    if any(phrase.startswith(text) for phrase in slot.phrases):
        return True
    patterns = [m for m in slot.closed if isinstance(m, Pattern) and m.opens and text[0] in m.opens]
    if slot.role is Role.DATELINE and slot.anchor is not None:
        patterns = [slot.anchor]
    for pattern in patterns:
        match = pattern.compiled.fullmatch(text, partial=True)
        if match is not None and match.partial:
            return True
    return False


_END = re.compile(r"[.!?…。！？]{1,3}[\"“”»)\]›‘’'/」』）-]{0,4}0?-?$|[)\]/）]$")
"""How the last sentence of an article ends: its mark, closing quotes and brackets behind it, an agency's end mark."""


def unfinished(text: str) -> str | None:
    """Why *text* is not the end of an article: it stops inside a sentence or a quotation; None if it may be.

    >>> unfinished("„Das Lager ist voll."), unfinished("Das Lager ist")
    ('it stops inside a quotation', 'it stops inside a sentence')
    """
    if not _END.search(text, max(0, len(text) - 8)):
        return "it stops inside a sentence"
    opened = max(text.rfind("„"), text.rfind("«"))
    if opened > max(text.rfind("“"), text.rfind("”"), text.rfind("»"), text.rfind('"', opened + 1)):
        return "it stops inside a quotation"
    straight = text.rfind('"')
    opens = straight >= 0 and (straight == 0 or text[straight - 1] in " („") and not text[straight + 1 : straight + 2].isspace()
    return "it stops inside a quotation" if opens and straight < len(text) - 1 else None


def complete_tail(parts: Parts) -> None:
    """Give a last line that was cut ("Abonnieren Sie un") to the slot whose phrase it begins."""
    layout, slots = parts.layout, parts.slots
    last = len(slots) - 1
    text = parts.detected.pieces.texts[last]
    mask, closed = parts.detected.signals.masks[last], parts.alignment.reader.closed_signals
    known = slots[last] != ASIDE and mask & closed[slots[last]]
    if known or len(text) > 60 or last in parts.detected.repeats:
        return
    before = next((k for k in reversed(slots[:last]) if k != ASIDE), ASIDE)
    open_body = slots[last] != ASIDE and layout.slots[slots[last]].role is Role.PARAGRAPH
    # One letter may open anything: it is taken for a phrase's that always closes the text, or behind a part of the footer.
    in_footer = before != ASIDE and layout.slots[before].role is Role.FOOTER
    sure = len(text) > 3 or slots[last] == ASIDE or in_footer
    again = before != ASIDE and layout.slots[before].repeat
    for k in range(before + (not again), len(layout.slots)):
        slot = layout.slots[k]
        if not sure and slot.anchor is None:
            continue
        if slot.role is Role.DATELINE and open_body and begins(slot, text):
            slots[last] = ASIDE
            return
        if (not open_body or slot.role is Role.FOOTER or slot.required) and begins(slot, text):
            slots[last] = k
            parts.cut_tail = True
            return


def why_truncated(parts: Parts, body: Sequence[Block]) -> str | None:
    """Why the text ends before the page does; None if it need not."""
    slots = parts.slots
    if parts.cut_tail:
        return "its last line is cut"
    if parts.layout.ends:
        return None if _closed(parts) else "its footer is missing or cut"
    last = next((i for i in range(len(slots) - 1, -1, -1) if slots[i] != ASIDE), None)
    if last is None or parts.roles[last] not in ("paragraph", "dateline", "subhead", "repeat"):
        return None
    if not body and parts.dateline is not None:
        return "there is no body behind the dateline"
    return unfinished(parts.detected.pieces.texts[last])


def _closed(parts: Parts) -> bool:
    """Whether a line that closes every whole page is there in full."""
    slots, ends = parts.slots, parts.tools.ends
    for piece in range(len(slots) - 1, -1, -1):
        if slots[piece] in ends:
            phrases = parts.layout.slots[slots[piece]].phrases
            if not phrases or parts.detected.pieces.texts[piece] in phrases or parts.detected.signals.masks[piece]:
                return True
    return False
