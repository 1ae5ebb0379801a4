"""How a text ends: whether its last line is the beginning of one that the layout knows, or stops inside a sentence."""

from __future__ import annotations

import regex

from belta_parse.layout import Role, Slot
from belta_parse.matchers import Pattern

__all__ = ["begins", "unfinished"]


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


_END = regex.compile(r"[.!?…]{1,3}[\"“”»)\]›‘’'/-]{0,4}0?-?$|[)\]/]$")
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
