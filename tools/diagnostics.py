"""Write docs/reference/diagnostics.md from the table of codes, each code with a text that shows it.

    python tools/diagnostics.py          to standard output
    python tools/diagnostics.py --write  into the manual
"""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterable, Iterator, Mapping
from pathlib import Path

from attrs import evolve

from belta_parse import CODES, Annotation, Document, Enricher, Layout, Parser, Span, hookimpl

PAGE = Path(__file__).parent.parent / "docs" / "reference" / "diagnostics.md"

INTRODUCTION = """\
# Diagnostics

What is odd about a page stands in the result's `diagnostics`, each with a code, a severity, a sentence and its place.
No page, however broken, raises an error; `belta-parse check FILE` prints them alone and exits with 1 if one is
an error. A code is never used again for something else.

| severity | what it says |
| --- | --- |
| `info` | the record is right; this is how it came about |
| `warning` | something of the page was set aside, is missing, or contradicts itself |
| `error` | a part that the page must have is missing, or a printed value cannot be one |

This page is written by `tools/diagnostics.py` from the table in `belta_parse.diagnostics`; its examples are parsed
then.
"""

GROUPS = {"B1": "The page as a whole", "B2": "Its parts", "B3": "Their values", "P9": "Plugins"}

_HEAD = "Projekte\nStaatsorgane\nflag Freitag, 16 Mai 2025\nAlle Nachrichten\nAlle Nachrichten\nWirtschaft\n"
_WHEN = "15 Mai 2025, 11:05\n\n"
_TITLE = "Brücke bei Mosty wieder offen\n\n"
_LEAD = "MOSTY, 15. Mai (BelTA) – Die Brücke ist nach dem Umbau wieder offen.\n"
_FOOT = "Abonnieren Sie uns auf\nX\nLetzte Nachrichten aus Belarus\n"
_BUSES = "Zwei Busse fuhren als Erste über den Fluss, danach kamen Räder.\n"
_ARTICLE = _HEAD + _WHEN + _TITLE + _LEAD + _BUSES + _FOOT


def _fails(document: Document) -> Iterable[Annotation]:
    raise RuntimeError("the dictionary is missing")


def _strays(document: Document) -> Iterable[Annotation]:
    return [Annotation("river", Span(900, 905), "Njoman")]


def _nothing(document: Document) -> Iterable[Annotation]:
    return []


class _Rivers:
    """A plugin of one enricher."""

    name = "rivers"

    def __init__(self, enrich: Callable[[Document], Iterable[Annotation]], *needs: str) -> None:
        self.enrich = enrich
        self.needs = frozenset(needs)

    @hookimpl
    def belta_parse_enrichers(self) -> Iterable[Enricher]:
        """The enricher."""
        return [Enricher("rivers", ["river"], self.enrich, needs=self.needs)]


class _Neighbour:
    """A plugin of one layout, of another edition that prints the same page."""

    name = "neighbour"

    @hookimpl
    def belta_parse_layouts(self) -> Iterable[Layout]:
        """The layout."""
        own = next(layout for layout in Parser(discover=False).layouts if layout.form == "desktop-2024")
        return [evolve(own, name="neighbour-de/desktop", address=None)]


EXAMPLES: Mapping[str, tuple[str, str | None, object | None]] = {
    # Code: text, address, plugin.
    "B101": ("Am Fluss blüht die Linde.\n", None, None),
    "B102": (_ARTICLE, None, _Neighbour()),
    "B103": (" ".join(_ARTICLE.split("\n")), None, None),
    "B104": (
        "GRODNO, 3. März (BelTA) – Die Uhrmacher von Grodno haben den Gang der alten Turmuhr\n"
        "an der Farnykirche neu vermessen, die seit dem 15. Jahrhundert jeden Tag die Stunden\n"
        "schlägt und in einem Monat nicht mehr als neunzig Sekunden falsch geht, wie man sagt.\n",
        None,
        None,
    ),
    "B105": ("date 2025-05 " + _ARTICLE, None, None),
    "B106": (_ARTICLE.replace("Brücke", "BrÃ¼cke"), None, None),
    "B107": (_ARTICLE.replace("Die Brücke", "Die Br\u00adücke"), None, None),
    "B108": ("7\n" * 100_000, None, None),
    "B201": (_ARTICLE.replace(_WHEN, "\n"), None, None),
    "B202": (_ARTICLE.replace("Wirtschaft\n", "Wirtschaft\nLauftext rechts\n"), None, None),
    "B203": (_ARTICLE.replace(_BUSES, _BUSES + "LIDA, 15. Mai (BelTA) – In Lida regnet es.\n"), None, None),
    "B204": (_ARTICLE.removesuffix(_FOOT), None, None),
    "B205": (_ARTICLE.replace(_BUSES, 2 * _BUSES), None, None),
    "B206": (_ARTICLE.replace("Wirtschaft\n", ""), "https://deu.belta.by/economics/view/bruecke-offen-1-2025/", None),
    "B207": (_ARTICLE.replace(_BUSES, _BUSES + "Wir verwenden Cookies. Alle akzeptieren\n"), None, None),
    "B208": (_ARTICLE.replace(_LEAD, "Die Brücke ist nach dem Umbau wieder offen.\n"), None, None),
    "B301": (_ARTICLE.replace("MOSTY, 15. Mai", "MOSTY, 31. April"), None, None),
    "B302": (_ARTICLE.replace("MOSTY, 15. Mai", "MOSTY, 11. Mai"), None, None),
    "B303": (_ARTICLE.replace("flag Freitag", "flag Montag"), None, None),
    "B304": (_ARTICLE, None, None),
    "B305": (_LEAD, "https://deu.belta.by/economics/view/bruecke-offen-1-2025/", None),
    "B306": (_LEAD, None, None),
    "B307": (_ARTICLE.replace("11:05", "25:05"), None, None),
    "P901": (_LEAD, None, _Rivers(_fails)),
    "P902": (_LEAD, None, _Rivers(_strays)),
    "P903": (_LEAD, None, _Rivers(_nothing, "place")),
}
"""A text that shows each code."""


def shown(code: str) -> str | None:
    """The first diagnostic of *code* in its example, drawn under its line; None if the example shows none."""
    text, url, plugin = EXAMPLES[code]
    found = Parser([plugin] if plugin else [], discover=False).parse(text, url).diagnostics
    return next((diagnostic.render(text) for diagnostic in found if diagnostic.code == code), None)


def page() -> Iterator[str]:
    """The lines of the reference page."""
    yield INTRODUCTION
    group = ""
    for code in sorted(CODES):
        if code[:2] != group:
            group = code[:2]
            yield f"## {group}xx: {GROUPS[group]}\n"
        yield f"### {code}\n\n`{CODES[code].severity}`: {CODES[code].sentence.replace('{', '*').replace('}', '*')}\n"
        yield f"```text\n{shown(code)}\n```\n"


def main() -> None:
    """Print the page, or write it."""
    silent = [code for code in CODES if code not in EXAMPLES or shown(code) is None]
    if silent:
        sys.exit(f"no example shows {', '.join(silent)}; give each a text in EXAMPLES of {__file__}")
    text = "\n".join(page())
    if "--write" in sys.argv[1:]:
        PAGE.write_text(text, "utf-8")
    else:
        sys.stdout.write(text)


if __name__ == "__main__":
    main()
