"""What `belta_parse` finds through the entry point of this distribution."""

from __future__ import annotations

from belta_parse import Layout, hookimpl
from belta_parse_editions import LAYOUTS

__all__ = ["belta_parse_layouts"]


@hookimpl
def belta_parse_layouts() -> tuple[Layout, ...]:
    """The page forms of all editions."""
    return LAYOUTS
