"""What kind each line of a body is: paragraph, subhead, list item or editor's note."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cached_property

import regex
from attrs import frozen

from belta_parse.layout import Layout
from belta_parse.matchers import Closed, Pattern, Phrases

__all__ = ["Kinds", "block_kinds"]

MAX_SUBHEAD, MAX_ITEM = 120, 120
_INNER_STOP = regex.compile(r"\p{Ll}[.!?] \p{Lu}")
_OPENS = regex.compile(r"[\p{Lu}\p{Nd}„\"«»“¿¡]")
_ITEM_ENDS = (",", ";")


@frozen(slots=False)
class Kinds:
    """The matchers that tell notes and list items."""

    notes: tuple[Closed, ...]
    items: tuple[Closed, ...]

    @classmethod
    def of(cls, layout: Layout) -> Kinds:
        """Those of *layout*."""
        return cls(layout.notes, layout.items)

    @cached_property
    def _told(self) -> Sequence[tuple[str, frozenset[str], Sequence[Pattern]]]:
        """Each kind with its phrases and its patterns."""
        rows = (("note", self.notes), ("list_item", self.items))
        return [
            (
                kind,
                frozenset(phrase for m in matchers if isinstance(m, Phrases) for phrase in m.phrases),
                [m for m in matchers if isinstance(m, Pattern)],
            )
            for kind, matchers in rows
        ]

    def kind_of(self, text: str) -> str | None:
        """The kind that the line *text* has by itself; None if its neighbours make it what it is."""
        for kind, phrases, patterns in self._told:
            if text in phrases:
                return kind
            for pattern in patterns:
                if pattern.fits(text) and pattern.match(text):
                    return kind
        return None


def block_kinds(texts: Sequence[str], kinds: Kinds, led: bool) -> list[str]:
    """The kind of each of the body's *texts*, in order. *led*: the first follows a dateline and so is a paragraph.

    A subhead is a short line without a sentence's end, or a short question, over a longer paragraph. List items are marked
    lines and bare dates, and the short lines beside them; a line that ends in a comma is one where others are.
    """
    found = ["paragraph"] * len(texts)
    short = [index for index, text in enumerate(texts) if len(text) <= MAX_SUBHEAD and (index or not led)]
    if not short:
        return found
    kind_of = kinds.kind_of
    for index in short:
        found[index] = kind_of(texts[index]) or "paragraph"
    if "list_item" in found or any(texts[index].endswith(_ITEM_ENDS) for index in short):
        _mark_items(texts, found, short)
    for index in short:
        if found[index] == "paragraph" and index + 1 < len(texts) and found[index + 1] == "paragraph" and _heads(texts, index):
            found[index] = "subhead"
    return found


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
    # The test of the last character is the cheapest, and no sentence passes it.
    closes = text.endswith("?") or text[-1].isalnum() or (text[-1] in "“\"»" and text[0] in "„\"«")
    return closes and len(below) > len(text) and _OPENS.match(text) is not None and not _INNER_STOP.search(text)
