"""What `belta_parse` finds through the entry point of this distribution."""

from __future__ import annotations

from belta_parse import Layout, hookimpl
from belta_parse_agencies.layouts import LAYOUTS

__all__ = ["belta_parse_layouts"]


@hookimpl
def belta_parse_layouts() -> tuple[Layout, ...]:
    """The plain page forms of the agencies, with their datelines."""
    return LAYOUTS
