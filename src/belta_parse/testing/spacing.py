"""Line ends between the parts of a drawn page."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from attrs import evolve
from hypothesis import strategies as st

from belta_parse.testing.drawn import Part
from belta_parse.testing.filling import DrawFn

__all__ = ["spaced"]

TIGHT_ROLES = frozenset({"chrome", "crawled", "weather", "breadcrumb", "rubric", "published", "footer", "item"})
"""Parts that stand line by line, without empty lines between, on every page."""


def spaced(draw: DrawFn, parts: Sequence[Part], style: str) -> Iterator[Part]:
    """*parts* with their line ends: empty lines where pages of the *style* have them."""
    for number, part in enumerate(parts):
        after = parts[number + 1] if number + 1 < len(parts) else None
        if part.role == "dateline" or not part.text:
            yield part
        elif after is None:
            yield evolve(part, end=draw(st.sampled_from(("", "\n"))))
        else:
            yield evolve(part, end=_end(draw, part.role, after.role, style))


def _end(draw: DrawFn, role: str, after: str, style: str) -> str:
    together = role == after and role in TIGHT_ROLES | {"caption"}
    if together or (role in TIGHT_ROLES and after in TIGHT_ROLES) or style == "tight":
        return "\n"
    return draw(st.sampled_from(("\n", "\n\n", "\n\n\n"))) if style == "mixed" else "\n\n"
