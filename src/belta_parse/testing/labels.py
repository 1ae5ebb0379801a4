"""Pages as labelled text, whatever their segments are."""

from __future__ import annotations

from collections.abc import Mapping

from belta_parse import labelled
from belta_parse.records import Segment
from belta_parse.result import ParseResult

__all__ = ["NO_LAYOUT", "labelled_form", "read_as"]

NO_LAYOUT = "none"
"""The header of a page that no layout explains."""


def labelled_form(text: str, segments: tuple[Segment, ...] = (), headers: Mapping[str, str] | None = None) -> str:
    """*text* as a labelled page under its *headers*; all of it unknown where the segments do not tile it."""
    whole = (Segment("unknown", 0, len(text)),) if text else ()
    try:
        return labelled.write(text, segments or whole, headers)
    except ValueError:
        return labelled.write(text, whole, headers)


def read_as(result: ParseResult) -> dict[str, str]:
    """The headers of a page that is to be read as it was: its layout, its address."""
    address = {} if result.url is None else {"url": result.url}
    return {"layout": result.layout or NO_LAYOUT, **address}
