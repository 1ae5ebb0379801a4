"""``python -m belta_parse_dates_de``: {"id", "text", "dct"} lines in, {"id", "timexes"} lines out."""

from __future__ import annotations

import json
import sys
from collections.abc import Iterable, Iterator
from datetime import date, datetime
from typing import Any

from attrs import asdict

from belta_parse_dates_de.tagger import timexes


def reference_of(dct: str | None) -> date | datetime | None:
    """The day or time that *dct* spells, or None; raises ValueError for anything but ISO 8601.

    >>> reference_of("2013-02-12"), reference_of("2013-02-12T04:30:00"), reference_of(None)
    (datetime.date(2013, 2, 12), datetime.datetime(2013, 2, 12, 4, 30), None)
    """
    if not dct:
        return None
    return date.fromisoformat(dct) if len(dct) <= 10 else datetime.fromisoformat(dct)


def answers(lines: Iterable[str]) -> Iterator[dict[str, Any]]:
    """The answer to each line that is not blank."""
    for line in lines:
        if line.strip():
            document = json.loads(line)
            found = timexes(document["text"], reference_of(document.get("dct")))
            yield {"id": document.get("id"), "timexes": [asdict(timex) for timex in found]}


def main() -> None:
    """Answer standard input on standard output."""
    sys.stdin.reconfigure(encoding="utf-8")  # type: ignore[union-attr]
    sys.stdout.reconfigure(encoding="utf-8")  # type: ignore[union-attr]
    for answer in answers(sys.stdin):
        print(json.dumps(answer, ensure_ascii=False))


if __name__ == "__main__":
    main()
