"""The layouts of the core: BelTA's German edition. They come through the hook like everyone's."""

from __future__ import annotations

from collections.abc import Iterable

from belta_parse.hookspecs import hookimpl
from belta_parse.layout import Layout

__all__ = ["belta_parse_layouts"]


@hookimpl
def belta_parse_layouts() -> Iterable[Layout]:
    """The layouts of deu.belta.by, and of its texts elsewhere."""
    from belta_parse.layouts import belta_de, belta_de_sites

    return (*belta_de.LAYOUTS, *belta_de_sites.LAYOUTS)
