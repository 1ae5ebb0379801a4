"""A page as HTML, each of its parts in a colour: every character is there once, since segments tile a page.

    python examples/coloured.py docs/examples/pages/desktop-2024.txt > page.html
"""

from __future__ import annotations

import html
import sys
from collections.abc import Iterator
from pathlib import Path
from zlib import crc32

import belta_parse


def colour(role: str) -> str:
    """A light colour for *role*, always the same."""
    return f"hsl({crc32(role.encode()) % 360} 70% 88%)"


def spans(text: str) -> Iterator[str]:
    """The page's segments as HTML, in order."""
    for segment in belta_parse.parse(text).segments:
        said = html.escape(text[segment.start : segment.end])
        yield f'<span title="{segment.role}" style="background: {colour(segment.role)}">{said}</span>'


def page(text: str) -> str:
    """The whole document."""
    return f'<!doctype html><meta charset="utf-8"><pre style="white-space: pre-wrap">{"".join(spans(text))}</pre>\n'


if __name__ == "__main__":
    sys.stdout.write(page(Path(sys.argv[1]).read_bytes().decode("utf-8")))
