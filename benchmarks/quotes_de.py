"""Quotations and attributions of belta-parse-quotes-de beside a plain pattern, on the labelled articles.

Run: python benchmarks/quotes_de.py [TEXT_FILE …]. Counts are exact (both offsets) for quotations and by overlap for
attributions; "who" is the share of those found whose speaker or source is right. Files given are timed as well.
"""

from __future__ import annotations

import re
import sys
from collections.abc import Callable, Iterable
from importlib import import_module
from pathlib import Path
from time import perf_counter, process_time_ns
from types import SimpleNamespace
from typing import Any

PLUGIN = Path(__file__).parent.parent / "plugins" / "belta-parse-quotes-de"
sys.path[:0] = [str(PLUGIN / "tests"), str(PLUGIN / "src")]

import quotes_labelled  # noqa: E402
from belta_parse_quotes_de import attributions, quotations  # noqa: E402

LINE = re.compile(r"[^\n]*\n?")
QUOTED = re.compile(r'[„"«»“][^„“”"«»]{3,600}[“”"«»]')
SAID = re.compile(
    r"[,.]? ?[-–]? ?(sagte|betonte|erklärte|so|fügte|meinte|unterstrich) (?:der |die |das )?([^.,;:\n]{2,80})"
)
SOURCE = re.compile(
    r"\b(?:laut|nach Angaben(?: von)?|berichtet|teilte|meldet|sagte|heißt es in) "
    r"(?:der |die |das |dem |des )?([^.,;:\n]{2,80})"
)


def plain_quotations(text: str) -> list[Any]:
    """What stands in marks and has three words; the speaker is what follows a verb of saying."""
    found = []
    for quoted in QUOTED.finditer(text):
        if len(quoted.group().split()) >= 3:
            said = SAID.match(text, quoted.end())
            speaker, cue = (said.group(2), said.group(1)) if said else (None, None)
            found.append(SimpleNamespace(start=quoted.start(), end=quoted.end(), speaker=speaker, cue=cue, closed=True))
    return found


def plain_attributions(text: str) -> list[Any]:
    """The commonest formulas as one pattern."""
    return [
        SimpleNamespace(start=found.start(), end=found.end(), source=found.group(1), cue=found.group().split()[0])
        for found in SOURCE.finditer(text)
    ]


def microseconds(read: Callable[[str], Iterable[Any]], text: str) -> float:
    """The best of five rounds of a hundred readings."""
    best = float("inf")
    for _ in range(5):
        began = perf_counter()
        for _ in range(100):
            list(read(text))
        best = min(best, (perf_counter() - began) / 100)
    return best * 1e6


def _lines(text: str) -> list[tuple[int, int]]:
    """One pass of `re` over the lines: the floor that costs are counted in."""
    return [line.span() for line in LINE.finditer(text)]


def _least(task: Callable[[], object]) -> float:
    """The least processor time of *task* in 300 rounds, in microseconds."""
    least = float("inf")
    for _ in range(300):
        began = process_time_ns()
        task()
        least = min(least, (process_time_ns() - began) / 1000)
    return least


def _people() -> Callable[[str], object] | None:
    """The reader of belta-parse-titles-de if that is installed: a page is mostly asked for both."""
    try:
        persons: Callable[[str], object] = import_module("belta_parse_titles_de").persons
    except ImportError:
        return None
    return persons


READERS: dict[str, tuple[Callable[[str], Iterable[Any]], Callable[[str], Iterable[Any]]]] = {
    "quotes-de": (quotations, attributions),
    "plain pattern": (plain_quotations, plain_attributions),
}


def main() -> None:
    """Print a line for each half, kind and reader, then the times."""
    for half in ("seen", "held"):
        for index, kind in enumerate(("q", "a")):
            for name, readers in READERS.items():
                print(f"{half:5} {kind}  {name:14} {quotes_labelled.score(half, kind, readers[index])}")
    people = _people()
    texts = [Path(name).read_text(encoding="utf-8") for name in sys.argv[1:]]
    texts = texts or ["\n\n".join(article.text for article in quotes_labelled.articles("seen"))[:2700]]
    for text in texts:
        for name, (quoting, attributing) in READERS.items():
            times = f"{microseconds(quoting, text):5.0f} + {microseconds(attributing, text):5.0f} µs"
            print(f"{len(text)} characters  {name:14} {times}")
        if people is not None:
            tasks = (lambda text=text: (people(text), quotations(text), attributions(text)), lambda text=text: _lines(text))
            both, floor = (_least(task) for task in tasks)
            print(f"{len(text)} characters  with titles-de {both:5.0f} µs, {both / floor:.0f} times one pass over the lines")


if __name__ == "__main__":
    main()
