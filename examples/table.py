"""Pages as a table: one row of CSV each, for a spreadsheet.

    python examples/table.py docs/examples/pages/*.txt > articles.csv
"""

from __future__ import annotations

import csv
import sys
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import TextIO

import belta_parse

COLUMNS = ("file", "layout", "published", "rubric", "city", "title", "words")


def row(path: Path) -> Sequence[object]:
    """What the table says of the page at *path*, by `COLUMNS`."""
    result = belta_parse.parse(path.read_bytes().decode("utf-8"))
    article = result.article
    city = article.dateline.cities[0] if article.dateline and article.dateline.cities else None
    published = article.published or (article.dateline.date if article.dateline else None)
    return path.name, result.layout, published, article.rubric, city, article.title, len(article.text.split())


def write(paths: Iterable[Path], target: TextIO) -> None:
    """The table of *paths* as CSV."""
    table = csv.writer(target, lineterminator="\n")
    table.writerow(COLUMNS)
    table.writerows(row(path) for path in paths)


if __name__ == "__main__":
    write(map(Path, sys.argv[1:]), sys.stdout)
