"""The scripts under examples/ do what they say."""

from __future__ import annotations

import html
import re
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parent.parent
PAGES = "docs/examples/pages"


def printed(*words: str) -> str:
    """What an example prints."""
    command = [sys.executable, "-X", "utf8", *words]
    return subprocess.run(command, cwd=ROOT, stdout=subprocess.PIPE, encoding="utf-8", check=True).stdout


def test_pages_become_rows_of_a_table() -> None:
    rows = printed("examples/table.py", f"{PAGES}/mobile-old.txt", f"{PAGES}/listing.txt").splitlines()

    assert rows == [
        "file,layout,published,rubric,city,title,words",
        "mobile-old.txt,belta-de/mobile-old,2018-08-22 10:15:00+03:00,Sport,LIDA,"
        "Schachdorf bei Lida lädt zum Turnier unter freiem Himmel,38",
        "listing.txt,belta-de/listing,,,,,0",
    ]


def test_a_coloured_page_holds_each_character_once() -> None:
    written = printed("examples/coloured.py", f"{PAGES}/desktop-2024.txt")

    said = html.unescape(re.sub(r"<[^>]*>", "", written))
    assert said == (ROOT / PAGES / "desktop-2024.txt").read_text("utf-8") + "\n"
