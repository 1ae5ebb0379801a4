"""The damage of a text that stops at any character, and what of the record is still there."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from attrs import evolve
from hypothesis import strategies as st

from belta_parse.testing.drawn import BODY, Drawn, Part
from belta_parse.testing.filling import DrawFn

__all__ = ["cut_off"]

LEAD = ("dateline", "cities", "day", "date", "agencies", "separator")
HEAD = ("title", "captions", "body", "body_text")
UNSURE = ("layout", "truncated", "kind", "related")
"""Fields that the rest of a page may decide."""

SHORT = 6
"""Characters of a line that is cut: fewer may begin anything ("Nach": a sentence, or "Nachrichten der Rubrik")."""

STRONG = ("crawled", "published", "dateline")
"""Roles one of which tells by itself whose page it is."""

TOUCHED: Mapping[str, tuple[str, ...]] = {
    "published": ("published", "rubric", "date", *HEAD),
    "caption": HEAD,
    "dateline": (*LEAD, *HEAD),
    "title": ("byline", *HEAD),
    "byline": ("byline", *HEAD),
    "item": ("items", "item_times", *HEAD),
    "related": ("body", "body_text"),
    "chrome": ("byline", "footer", *HEAD),
    "footer": (),
    **dict.fromkeys(BODY, ("body",)),
}
"""By the role of the part that is cut: the fields of which nobody can say what they are now. Others lose their own."""


def cut_off(draw: DrawFn, page: Drawn) -> Drawn:
    """The text stops at any character."""
    place = draw(st.integers(1, max(1, len(page.text) - 1)))
    text = page.text[:place]
    return page.with_text(text, "cut at any character", **_cut_record(page, place))


def _cut_record(page: Drawn, place: int) -> Mapping[str, object]:
    """The fields of what stands whole before *place*; a paragraph that is cut counts with its rest."""
    kept: list[Part] = []
    offset = 0
    inside: Part | None = None
    for part in page.parts:
        end = offset + len(part.text)
        if end <= place:
            kept.append(part)
        elif offset < place:
            inside = evolve(part, text=page.text[offset:place])
        offset = end + len(part.end)
    partial = [*kept, inside] if inside is not None and inside.role in (*BODY, "footer") else kept
    left = dict(Drawn.of(page.layout, partial, url=page.url).record)
    for name in (*UNSURE, *_touched(inside)):
        left[name] = ...
    if inside is not None and (len(inside.text) < SHORT or _may_end_a_page(page, inside.text)):
        left |= dict.fromkeys(("body", "body_text", "footer"), ...)
    if kept and kept[-1].role == "caption":
        # One copy of two is a line like any other.
        left |= dict.fromkeys(HEAD, ...)
    if not any(part.role in STRONG for part in kept):
        left = dict.fromkeys(left, ...)
    elif page.layout.ends:
        left["truncated"] = ... if _has_end(page, partial) else True
    return left


def _touched(part: Part | None) -> tuple[str, ...]:
    return () if part is None else TOUCHED.get(part.role, (part.role, *HEAD))


def _may_end_a_page(page: Drawn, text: str) -> bool:
    """Whether a footer's phrase begins with *text*: "Letzte Nachr" may be a sentence or "Letzte Nachrichten"."""
    phrases = [phrase for slot in page.layout.slots if slot.role == "footer" for phrase in slot.phrases]
    return any(phrase.startswith(text) for phrase in phrases)


def _has_end(page: Drawn, parts: Iterable[Part]) -> bool:
    return any(part.slot in page.layout.ends for part in parts)
