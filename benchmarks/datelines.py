"""Datelines: `parse_dateline` beside a naive regular expression, on labelled openings of articles.

    python benchmarks/datelines.py GOLD.jsonl [GOLD.jsonl ...]

GOLD has lines {"id", "text", "language", "dateline", "ignore"} with the fields of the record under "dateline" or null.
All exact: found, with cities, day, month, agencies and the begin of the body right. The rows whose id has a hash
divisible by three were held back while the grammar was written and have a column of their own. Speed is processor time,
the least of five rounds; worst is the slowest single text of them all and of hostile ones. Nothing else on the package
index reads datelines (searched in November 2026).
"""

from __future__ import annotations

import hashlib
import json
import re
import sys
from collections.abc import Callable, Mapping
from pathlib import Path
from time import process_time, process_time_ns
from typing import Any

import belta_parse

Reader = Callable[[str, str | None], Mapping[str, Any] | None]
NAIVE = re.compile(r"(?P<city>[A-Z][A-Z .'-]+)(?:, (?P<month>[A-Z][a-z]+)\.? (?P<day>\d+))? \((?P<agency>\w+)\) -+ ")
MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")
ENGLISH = {name: number for number, name in enumerate(MONTHS, 1)}
HOSTILE = [unit * (10_000 // len(unit)) for unit in ("A", " ", "A ", "A, ", "A/", "(AP) - ", "LONDON (", "1. May ", "St. ")]


def naive(text: str, language: str | None) -> Mapping[str, Any] | None:
    found = NAIVE.match(text)
    if found is None:
        return None
    month = ENGLISH.get((found["month"] or "")[:3])
    day = int(found["day"]) if found["day"] else None
    return {"cities": [found["city"]], "agencies": [found["agency"]], "day": day, "month": month, "end": found.end()}


def ours(text: str, language: str | None) -> Mapping[str, Any] | None:
    found = belta_parse.parse_dateline(text, language)
    if found is None:
        return None
    return {name: getattr(found, name) for name in ("cities", "agencies", "day", "month", "end")}


def plain(names: Any) -> list[str]:
    return [part.casefold().strip(" .,") for name in names or () for part in str(name).split("/")]


def exact(found: Mapping[str, Any] | None, gold: Mapping[str, Any], text: str) -> bool:
    if found is None:
        return False
    between = text[min(found["end"], gold["end"]) : max(found["end"], gold["end"])]
    return (
        plain(found["cities"]) == plain(gold["cities"])
        and set(plain(found["agencies"])) == set(plain(gold["agencies"]))
        and (found["day"], found["month"]) == (gold["day"], gold["month"])
        and not between.strip()
    )


def held_back(row: Mapping[str, Any]) -> bool:
    return int(hashlib.md5(row["id"].encode()).hexdigest(), 16) % 3 == 0


def share(hits: list[bool]) -> str:
    return f"{100 * sum(hits) / len(hits):.1f} %" if hits else "–"


def measure(name: str, reader: Reader, rows: list[Mapping[str, Any]]) -> None:
    reader(rows[0]["text"], rows[0].get("language"))
    answers = [(row, reader(row["text"], row.get("language"))) for row in rows]
    right = [(held_back(row), exact(found, row["dateline"], row["text"])) for row, found in answers if row["dateline"]]
    wrong = [found is not None for row, found in answers if not row["dateline"]]
    seconds = min(timed(reader, rows) for _ in range(5))
    worst = max(slowest(reader, row["text"]) for row in [*rows, *({"text": text} for text in HOSTILE)])
    print(
        f"| {name} | {share([hit for held, hit in right if not held])} | {share([hit for held, hit in right if held])} "
        f"| {share(wrong)} | {len(rows) / seconds:,.0f} | {worst:.2f} |"
    )


def timed(reader: Reader, rows: list[Mapping[str, Any]]) -> float:
    start = process_time()
    for row in rows:
        reader(row["text"], row.get("language"))
    return process_time() - start


def slowest(reader: Reader, text: str) -> float:
    """Milliseconds for *text*, the least of three."""
    times = []
    for _ in range(3):
        start = process_time_ns()
        reader(text, None)
        times.append(process_time_ns() - start)
    return min(times) / 1e6


def main() -> None:
    for file in map(Path, sys.argv[1:]):
        rows = [row for line in file.read_text("utf-8").splitlines() if not (row := json.loads(line)).get("ignore")]
        print(f"\n{file.stem}: {len(rows)} texts\n")
        print("| | all exact, tuned on | all exact, held back | false alarms | texts a second | worst, ms |")
        print("|---|---|---|---|---|---|")
        measure("belta_parse", ours, rows)
        measure("naive expression", naive, rows)


if __name__ == "__main__":
    main()
