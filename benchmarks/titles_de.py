"""People and offices: how many are found and right on the labelled articles beside a naive regex; what a page costs.

    python benchmarks/titles_de.py                 all labelled articles, then the example pages
    python benchmarks/titles_de.py page.txt …      what pages of your own cost

spaCy is tried if it is installed with a German model (`de_core_news_sm`, `_md` or `_lg`); it finds names only, so its
titles and states are never right. The package index has no German model: they come from spaCy's own releases. What is
there under the name `de-core-news-md` is not spaCy's; do not install it.

Times are processor time of the enricher inside the parser, the annotations' own cost included. *Again* is a page read
before, the least of many rounds. *New* is a page never seen by a process that has read the labelled articles: everything
remembered is forgotten, the articles are read, then the page once; the least of a few rounds.
"""

from __future__ import annotations

import importlib.util
import re
import sys
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path
from time import process_time_ns
from types import ModuleType
from typing import Any

from attrs import frozen
from belta_parse_titles_de import persons
from belta_parse_titles_de.plugin import enrich

from belta_parse import Document, Enricher, Parser, hookimpl

ROOT = Path(__file__).parent.parent
LABELS = ROOT / "plugins" / "belta-parse-titles-de" / "tests" / "titles_labels.py"
PAGES = ROOT / "docs" / "examples" / "pages"
HALVES = ("open", "held", "fresh", "blind", "second", "third", "wire", "wire_two", "wire_three", "wire_four")
ROUNDS = 500
ROUNDS_NEW = 7
_LINE = re.compile(r"[^\n]*\n?")
_NAIVE = re.compile(
    r"(?P<title>(?:[a-zäöüß]+(?:en|e|er) )?(?:\w+-)?\w*(?:[Mm]inister|[Pp]räsident|[Dd]irektor|[Ll]eiter|[Ss]precher|"
    r"[Vv]orsitzende[rn]?|[Bb]otschafter|[Tt]rainer|[Cc]hef|[Ss]ekretär)(?:in|en|s)? (?:de[rs] \w+ |von \w+ )?)"
    r"(?P<name>[A-ZÄÖÜ][\w-]+ [A-ZÄÖÜ][\w-]+)"
)
"""What one writes in ten minutes: ten offices, an adjective before, a genitive behind, two capital letters."""


@frozen
class Guess:
    """What the other finders give back, in the shape of a `Person`."""

    start: int
    end: int
    name: str
    title: str | None
    title_start: int | None
    title_end: int | None
    id: str = ""
    jurisdiction: str | None = None
    office: str | None = None
    deputy: bool = False
    acting: bool = False
    former: bool = False


def naive(text: str) -> Iterator[Guess]:
    """The people of a regex."""
    for match in _NAIVE.finditer(text):
        title = match["title"].rstrip()
        start = match.start("title")
        yield Guess(start, match.end("name"), match["name"], title, start, start + len(title))


def spacy_people() -> Callable[[str], list[Guess]] | None:
    """The finder of names of an installed German spaCy model; None if there is none."""
    try:
        import spacy
    except ImportError:
        return None
    for model in ("de_core_news_lg", "de_core_news_md", "de_core_news_sm"):
        if importlib.util.find_spec(model):
            pipeline = spacy.load(model)
            return lambda text: [
                Guess(one.start_char, one.end_char, one.text, "", None, None)
                for one in pipeline(text).ents
                if one.label_ == "PER"
            ]
    return None


def labels() -> ModuleType:
    """The reader of labelled articles, which belongs to the plugin's tests."""
    spec = importlib.util.spec_from_file_location("titles_labels", LABELS)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def figures(finders: dict[str, Callable[[str], Iterable[Any]]]) -> None:
    """Print what each of *finders* reaches on either half."""
    reader = labels()
    heads = ("people", "F1", "P", "R", "all right", "title", "state", "office", "later")
    print(f"{'':8}{'half':6}" + "".join(f"{head:>11}" for head in heads))
    for half in HALVES:
        for name, find in finders.items():
            found = reader.score(reader.articles(half), find)
            rates = [
                found.f1,
                found.rate("found", "given"),
                found.rate("found", "labelled"),
                found.rate("all right", "found"),
                found.rate("title", "found"),
                found.rate("state", "found"),
                found.rate("office", "found"),
                found.rate("later right", "later"),
            ]
            print(f"{name:8}{half:6}{found.counts['labelled']:11}" + "".join(f"{rate:11.1f}" for rate in rates))


def spent(task: Callable[[], object]) -> float:
    """The processor time of one *task*, in microseconds."""
    began = process_time_ns()
    task()
    return (process_time_ns() - began) / 1000


def forget() -> None:
    """Empty all that the plugin remembers of texts."""
    for name, module in list(sys.modules.items()):
        if name.startswith("belta_parse_titles_de"):
            for key, value in vars(module).items():
                if not isinstance(value, type) and callable(getattr(value, "cache_clear", None)):
                    value.cache_clear()
                elif key.startswith(("_MEMO", "_WORDS", "_STRETCHES")) and isinstance(value, dict | set):
                    value.clear()


def cost_when_new(document: Document, articles: list[str]) -> float:
    """The cost of a page never seen, in a process that has read *articles*."""
    forget()
    for article in articles:
        persons(article)
    return spent(lambda: list(enrich(document)))


def costs(pages: Iterable[Path]) -> None:
    """Print what each page costs, over one pass of `re` over its lines."""
    articles = [article.text for half in HALVES for article in labels().articles(half)]
    head = f"{'page':32}{'chars':>7}{'people':>8}{'floor µs':>10}{'again µs':>10}{'floors':>8}{'new µs':>8}{'floors':>8}"
    print(f"\n{head}")
    for page in pages:
        text = page.read_text(encoding="utf-8")
        document = document_of(text)
        if document is None:
            print(f"{page.name:32}{len(text):7} no German article")
            continue
        floor, again = float("inf"), float("inf")
        for _ in range(ROUNDS):
            floor = min(floor, spent(lambda text=text: [match.span() for match in _LINE.finditer(text)]))
            again = min(again, spent(lambda document=document: list(enrich(document))))
        new = min(cost_when_new(document, articles) for _ in range(ROUNDS_NEW))
        people = len(list(enrich(document)))
        print(
            f"{page.name:32}{len(text):7}{people:8}{floor:10.1f}{again:10.0f}{again / floor:8.1f}{new:8.0f}{new / floor:8.1f}"
        )


def document_of(text: str) -> Document | None:
    """What enrichers see of the page *text*; None if none would see it."""
    seen: list[Document] = []

    def look(document: Document) -> tuple[()]:
        seen.append(document)
        return ()

    class Looking:
        @staticmethod
        @hookimpl
        def belta_parse_enrichers() -> tuple[Enricher, ...]:
            return (Enricher("looking", {"nothing"}, look, languages={"de"}),)

    Parser(plugins=[Looking()], discover=False).parse(text)
    return seen[0] if seen else None


def main() -> None:
    """Figures, then costs; only costs if pages are named."""
    if len(sys.argv) == 1:
        spacy = spacy_people()
        figures({"ours": persons, "naive": lambda text: list(naive(text)), **({"spaCy": spacy} if spacy else {})})
        if spacy is None:
            print("spaCy: no German model is installed")
    costs([Path(name) for name in sys.argv[1:]] or sorted(PAGES.glob("*.txt")))


if __name__ == "__main__":
    main()
