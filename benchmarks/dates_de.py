"""Times of belta-parse-dates-de beside dateparser.search and timexy, on documents with gold annotations.

Run: python benchmarks/dates_de.py GOLD.jsonl --scorer score.py [--write]. GOLD has lines {"id", "text", "dct",
"timexes"}; the scorer is called as ``score.py ANSWERS GOLD --json`` and counts as TempEval-3 does. Without it only
speed is told.
Taggers that are not installed are left out: install dateparser, timexy and attrs into an environment of their own.
The rules were tuned on two thirds of the documents; the last third, told by a hash of the id, has a table of its own.
``--write`` puts both tables into the plugin's docs.
"""

from __future__ import annotations

import argparse
import hashlib
import json
import re
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterator
from datetime import date, datetime
from pathlib import Path
from time import process_time
from typing import Any

PLUGIN = Path(__file__).parent.parent / "plugins" / "belta-parse-dates-de"
TABLE = PLUGIN / "docs" / "side-by-side.md"
sys.path[:0] = [str(PLUGIN / "src")]

Answer = dict[str, Any]
Tagger = Callable[[str, date], list[Answer]]
TIMEXY_VALUE = re.compile(r'type="(\w+)" value="([^"]+)"')


def ours() -> Tagger:
    """This package."""
    from belta_parse_dates_de import timexes

    def tag(text: str, reference: date) -> list[Answer]:
        return [
            {"start": timex.start, "end": timex.end, "type": timex.type, "value": timex.value}
            for timex in timexes(text, reference)
        ]

    return tag


def with_dateparser(*, shortest: int = 1) -> Tagger:
    """`dateparser.search.search_dates` for German, without hits shorter than *shortest* letters ("die", "so")."""
    from dateparser.search import search_dates

    def tag(text: str, reference: date) -> list[Answer]:
        base = datetime(reference.year, reference.month, reference.day)
        found = search_dates(text, languages=["de"], settings={"RELATIVE_BASE": base}) or []
        return list(located(text, [(words, moment) for words, moment in found if len(words) >= shortest]))

    return tag


def located(text: str, found: list[tuple[str, datetime]]) -> Iterator[Answer]:
    """dateparser tells the words but not their places: the next ones in the text."""
    at = 0
    for words, moment in found:
        start = text.find(words, at)
        if start < 0:
            continue
        at = start + len(words)
        clock = "Uhr" in words or ":" in words
        value = moment.strftime("%Y-%m-%dT%H:%M" if clock else "%Y-%m-%d")
        yield {"start": start, "end": at, "type": "TIME" if clock else "DATE", "value": value}


def with_timexy() -> Tagger:
    """timexy on a blank German pipeline; midnight, which it writes for whole days, is taken off."""
    import spacy
    import timexy  # noqa: F401

    pipeline = spacy.blank("de")
    pipeline.add_pipe("timexy", config={"kb_id_type": "timex3", "label": "timexy", "overwrite": False})

    def tag(text: str, reference: date) -> list[Answer]:
        answers = []
        for entity in pipeline(text).ents:
            if match := TIMEXY_VALUE.search(entity.kb_id_):
                value = match[2].removesuffix("T00:00:00")
                answers.append({"start": entity.start_char, "end": entity.end_char, "type": match[1], "value": value})
        return answers

    return tag


TAGGERS: dict[str, Callable[[], Tagger]] = {
    "belta-parse-dates-de": ours,
    "dateparser": with_dateparser,
    "dateparser, hits of four letters and more": lambda: with_dateparser(shortest=4),
    "timexy": with_timexy,
}


def is_held_back(document: Answer) -> bool:
    """True for the third of the documents whose errors were never looked at."""
    return int(hashlib.sha256(document["id"].encode()).hexdigest(), 16) % 3 == 0


def written(folder: str, name: str, lines: list[Answer]) -> str:
    """The path of a new file of JSON lines."""
    path = Path(folder) / name
    path.write_text("".join(json.dumps(line) + "\n" for line in lines), encoding="utf-8")
    return str(path)


def scores(answers: list[Answer], documents: list[Answer], scorer: Path) -> dict[str, Any]:
    """The scorer's figures for *answers*."""
    with tempfile.TemporaryDirectory() as folder:
        paths = [written(folder, "answers.jsonl", answers), written(folder, "gold.jsonl", documents)]
        command = [sys.executable, str(scorer), *paths, "--json"]
        told = subprocess.run(command, check=True, capture_output=True, text=True).stdout
    figures: dict[str, Any] = json.loads(told[told.index("{") :])["all"]
    return figures


def row(name: str, tagger: Tagger, documents: list[Answer], scorer: Path | None) -> str:
    """One line of the table; speed is the best of four passes, in processor time."""
    seconds, answers = float("inf"), []
    for _ in range(4):
        began = process_time()
        answers = [
            {"id": doc["id"], "timexes": tagger(doc["text"], date.fromisoformat(doc["dct"][:10]))} for doc in documents
        ]
        seconds = min(seconds, process_time() - began)
    speed = f"{sum(len(doc['text']) for doc in documents) / seconds:,.0f}"
    if scorer is None:
        return f"| {name} | {speed} |"
    figures = scores(answers, documents, scorer)
    cells = [f"{100 * figures[metric]['f1']:.1f}" for metric in ("strict", "relaxed", "type", "value")]
    cells.insert(1, f"{100 * figures['relaxed']['p']:.1f}")
    return f"| {name} | {' | '.join(cells)} | {speed} |"


def table(documents: list[Answer], scorer: Path | None) -> str:
    """The table of all taggers that are installed."""
    columns = ["strict F1", "relaxed P", "relaxed F1", "type F1", "value F1"] if scorer else []
    columns = ["tagger", *columns, "characters a second"]
    lines = [f"| {' | '.join(columns)} |", "|---" * len(columns) + "|"]
    for name, make in TAGGERS.items():
        try:
            tagger = make()
        except ImportError as missing:
            print(f"{name} is left out: {missing}", file=sys.stderr)
            continue
        lines.append(row(name, tagger, documents, scorer))
    return "\n".join(lines)


def main() -> None:
    """Print the table, and write it if asked."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("gold", type=Path)
    parser.add_argument("--scorer", type=Path)
    parser.add_argument("--write", action="store_true")
    options = parser.parse_args()
    documents = [json.loads(line) for line in options.gold.read_text(encoding="utf-8").splitlines() if line.strip()]
    held_back = [document for document in documents if is_held_back(document)]
    found = (
        f"## All {len(documents)} documents\n\n{table(documents, options.scorer)}\n\n"
        f"## The {len(held_back)} that were held back\n\n{table(held_back, options.scorer)}"
    )
    print(found)
    if options.write:
        TABLE.write_text(PREFACE + found + "\n", encoding="utf-8")


PREFACE = """\
# Side by side

Written by `benchmarks/dates_de.py` from German newspaper articles with gold annotations; one process, one core, F1 in
per cent. The rules were tuned on two thirds of these articles, so only the second table tells what to expect of new text.
dateparser has no durations, timexy no relative times; both answer with points in time, written here as days and
clock times; their values are lower bounds.

"""


if __name__ == "__main__":
    main()
