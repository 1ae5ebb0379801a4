"""Pages as labelled text, whatever their segments are."""

from __future__ import annotations

from belta_parse import labelled
from belta_parse.records import Segment

__all__ = ["labelled_form"]


def labelled_form(text: str, segments: tuple[Segment, ...] = ()) -> str:
    """*text* as a labelled page; all of it unknown where the segments do not tile it."""
    whole = (Segment("unknown", 0, len(text)),) if text else ()
    try:
        return labelled.write(text, segments or whole)
    except ValueError:
        return labelled.write(text, whole)
