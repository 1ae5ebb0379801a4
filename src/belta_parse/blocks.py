"""What kind each line of a body is: paragraph, subhead, list item or editor's note."""

from __future__ import annotations

from collections.abc import Sequence

import regex
from attrs import frozen

from belta_parse.layout import Layout
from belta_parse.matchers import Closed, Pattern, Phrases

__all__ = ["Kinds", "block_kinds"]

MAX_SUBHEAD, MAX_ITEM = 120, 120
_INNER_STOP = regex.compile(r"\p{Ll}[.!?] \p{Lu}")
_OPENS = regex.compile(r"[\p{Lu}\p{Nd}„\"«»“¿¡]")
_ITEM_ENDS = (",", ";")


@frozen
class Kinds:
    """The matchers that tell notes and list items."""

    notes: tuple[Closed, ...]
    items: tuple[Closed, ...]

    @classmethod
    def of(cls, layout: Layout) -> Kinds:
        """Those of *layout*."""
        return cls(layout.notes, layout.items)


def block_kinds(texts: Sequence[str], kinds: Kinds, led: bool) -> list[str]:
    """The kind of each of the body's *texts*, in order. *led*: the first follows a dateline and so is a paragraph.

    A subhead is a short line without a sentence's end, or a short question, over a longer paragraph. List items are marked
    lines and bare dates, and the short lines beside them; a line that ends in a comma is one where others are.
    """
    found = ["paragraph"] * len(texts)
    short = [index for index, text in enumerate(texts) if len(text) <= MAX_SUBHEAD and (index or not led)]
    if not short:
        return found
    for index in short:
        if _any(kinds.notes, texts[index]):
            found[index] = "note"
        elif _any(kinds.items, texts[index]):
            found[index] = "list_item"
    _mark_items(texts, found, short)
    for index in short:
        if found[index] == "paragraph" and index + 1 < len(texts) and found[index + 1] == "paragraph" and _heads(texts, index):
            found[index] = "subhead"
    return found


def _any(matchers: Sequence[Closed], text: str) -> bool:
    for matcher in matchers:
        if isinstance(matcher, Phrases):
            if text in matcher.phrases:
                return True
        elif isinstance(matcher, Pattern) and matcher.fits(text) and matcher.match(text):
            return True
    return False


def _mark_items(texts: Sequence[str], found: list[str], short: Sequence[int]) -> None:
    """Spread list items over runs of short lines, and take back a marked line that stands alone."""
    start = 0
    while start < len(short):
        stop = start + 1
        while stop < len(short) and short[stop] == short[stop - 1] + 1:
            stop += 1
        run = [index for index in short[start:stop] if found[index] != "note"]
        listed = [index for index in run if found[index] == "list_item" or texts[index].endswith(_ITEM_ENDS)]
        if len(run) > 1 and len(listed) > 1:
            closed = False
            for index in range(listed[0], run[-1] + 1):
                # A point closes the list, unless what follows is an item by itself.
                if index in listed or (not closed and found[index] == "paragraph" and _like_item(texts[index])):
                    found[index] = "list_item"
                    closed = texts[index].endswith(".")
        else:
            for index in run:
                if found[index] == "list_item" and not texts[index][:1].isdigit():
                    found[index] = "paragraph"
        start = stop


def _like_item(text: str) -> bool:
    return len(text) <= MAX_ITEM and not text.endswith(("?", "!", ":")) and not _INNER_STOP.search(text)


def _heads(texts: Sequence[str], index: int) -> bool:
    """Whether the short line at *index* is a subhead of the paragraph under it."""
    text, below = texts[index], texts[index + 1]
    if not _OPENS.match(text) or len(below) <= len(text) or _INNER_STOP.search(text):
        return False
    return text.endswith("?") or text[-1].isalnum() or (text[-1] in "“\"»" and text[0] in "„\"«")
