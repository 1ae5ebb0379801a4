"""The layouts of the core: BelTA's German edition. They come through the hook like everyone's."""

from __future__ import annotations

from collections.abc import Iterable

from belta_parse.hookspecs import hookimpl
from belta_parse.layout import Layout

__all__ = ["belta_parse_layouts"]


@hookimpl
def belta_parse_layouts() -> Iterable[Layout]:
    """The layouts of deu.belta.by."""
    from belta_parse.layouts.belta_de import LAYOUTS

    return LAYOUTS
