"""Quotations and attributions of belta-parse-quotes-de beside a plain pattern, on the labelled articles; what a page costs.

    python benchmarks/quotes_de.py                 all labelled articles, then the example pages
    python benchmarks/quotes_de.py page.txt …      what pages of your own cost

Counts are exact (both offsets) for quotations and by overlap for attributions; "who" is the share of those found whose
speaker or source is right. A page's cost is the enricher's own, as the parser runs it, with the people of
belta-parse-titles-de if that is installed. Times are processor time, the least of many interleaved rounds.
"""

from __future__ import annotations

import re
import sys
from collections.abc import Callable, Iterable
from functools import partial
from importlib import import_module
from pathlib import Path
from time import process_time_ns
from types import ModuleType, SimpleNamespace
from typing import Any

from attrs import evolve

from belta_parse import Annotation, Document, Enricher, Parser, hookimpl

PLUGIN = Path(__file__).parent.parent / "plugins" / "belta-parse-quotes-de"
sys.path[:0] = [str(PLUGIN / "tests"), str(PLUGIN / "src")]

import quotes_labelled  # noqa: E402
from belta_parse_quotes_de import attributions, quotations  # noqa: E402
from belta_parse_quotes_de.plugin import QUOTES_DE, enrich  # noqa: E402

PAGES = Path(__file__).parent.parent / "docs" / "examples" / "pages"
ROUNDS = 400

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


def _lines(text: str) -> list[tuple[int, int]]:
    """One pass of `re` over the lines: the floor that costs are counted in."""
    return [line.span() for line in LINE.finditer(text)]


def _least(tasks: list[Callable[[], object]]) -> list[float]:
    """The least processor time of each of *tasks* in many interleaved rounds, in microseconds."""
    least = [float("inf")] * len(tasks)
    for _ in range(ROUNDS):
        for index, task in enumerate(tasks):
            began = process_time_ns()
            task()
            least[index] = min(least[index], (process_time_ns() - began) / 1000)
    return least


def _titles() -> ModuleType | None:
    """The plugin of belta-parse-titles-de if that is installed: a page is mostly asked for both."""
    try:
        return import_module("belta_parse_titles_de.plugin")
    except ImportError:
        return None


def documents(text: str) -> list[Document]:
    """The page of *text* as the parser hands it to the enricher."""
    seen: list[Document] = []

    def look(document: Document) -> list[Annotation]:
        seen.append(document)
        return []

    class Looking:
        @hookimpl
        def belta_parse_enrichers(self) -> tuple[Enricher, ...]:
            return (evolve(QUOTES_DE, enrich=look),)

    titles = _titles()
    Parser(plugins=[Looking(), *([titles] if titles else [])], discover=False).parse(text)
    return seen


def costs(pages: Iterable[Path]) -> None:
    """Print what each page costs, over one pass of `re` over its lines."""
    people = "with people" if _titles() else "no people"
    print(f"\n{'page':28}{'chars':>7}{'found':>7}{'floor µs':>10}{'µs':>7}{'floors':>8}   {people}; a plain pattern: floors")
    for page in pages:
        text = page.read_text(encoding="utf-8")
        for document in documents(text):
            tasks: list[Callable[[], object]] = [
                partial(_lines, text),
                lambda document=document: list(enrich(document)),
                lambda text=text: (plain_quotations(text), plain_attributions(text)),
            ]
            floor, cost, plain = _least(tasks)
            found = len(list(enrich(document)))
            print(
                f"{page.name:28}{len(text):7}{found:7}{floor:10.1f}{cost:7.0f}{cost / floor:8.1f}   {plain / floor:.1f}"
            )


READERS: dict[str, tuple[Callable[[str], Iterable[Any]], Callable[[str], Iterable[Any]]]] = {
    "quotes-de": (quotations, attributions),
    "plain pattern": (plain_quotations, plain_attributions),
}


def figures() -> None:
    """Print a line for each part of the articles, kind and reader."""
    for part in ("seen", "held", "fresh", "later", "last", "wire", "wire_two", "wire_three", "wire_four"):
        for index, kind in enumerate(("q", "a")):
            for name, readers in READERS.items():
                print(f"{part:5} {kind}  {name:14} {quotes_labelled.score(part, kind, readers[index])}")


def main() -> None:
    """Figures, then costs; only costs if pages are named."""
    if len(sys.argv) == 1:
        figures()
    costs([Path(name) for name in sys.argv[1:]] or sorted(PAGES.glob("*.txt")))


if __name__ == "__main__":
    main()
