"""Read the labelled articles of ``tests/articles`` and score people against them. The format:
``articles/README.md``."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path

from attrs import frozen

__all__ = ["ARTICLES", "Article", "Label", "Score", "articles", "score"]

ARTICLES = Path(__file__).parent / "articles"
_MENTION = re.compile(
    r"\{(?P<id>\w+)(?: (?P<state>[A-Z]{2}|-) (?P<office>[\w'-]+)(?P<flags>(?: [\w^]+)*))?: (?P<body>[^{}]+)\}"
)
_PART = re.compile(r"<(?P<title>[^<>]+)>|=(?P<name>[^=/]+)(?:/(?P<nominative>[^=]+))?=")


@frozen
class Label:
    """One labelled mention, with offsets into the article's text."""

    start: int
    end: int
    id: str
    name: str | None
    title_start: int | None
    title_end: int | None
    jurisdiction: str | None
    office: str | None
    flags: frozenset[str]


@frozen
class Article:
    """An article: its text without the signs, and its labels in order."""

    name: str
    text: str
    labels: tuple[Label, ...]


def articles(half: str) -> Iterator[Article]:
    """The articles of "open" or "held"."""
    for block in (ARTICLES / f"{half}.txt").read_text(encoding="utf-8").split("=== ")[1:]:
        name, _, body = block.partition("\n")
        yield _article(name.strip(), body.rstrip("\n"))


def _article(name: str, marked: str) -> Article:
    text, labels, position = "", list[Label](), 0
    for mention in _MENTION.finditer(marked):
        text += marked[position : mention.start()]
        text, label = _label(text, mention, labels[-1] if labels else None)
        labels.append(label)
        position = mention.end()
    return Article(name, text + marked[position:], tuple(labels))


def _label(text: str, mention: re.Match[str], before: Label | None) -> tuple[str, Label]:
    name: str | None = None
    title: tuple[int, int] | None = None
    spans: list[tuple[int, int]] = []
    position = 0
    body = mention["body"]
    for part in _PART.finditer(body):
        text += body[position : part.start()]
        printed = part["title"] or part["name"]
        spans.append((len(text), len(text) + len(printed)))
        if part["title"]:
            title = spans[-1]
        else:
            name = part["nominative"] or " ".join(printed.split())
        text += printed
        position = part.end()
    text += body[position:]
    flags = frozenset((mention["flags"] or "").split())
    if "^" in flags and before is not None and before.title_start is not None and before.title_end is not None:
        title = (before.title_start, before.title_end)
    state = mention["state"]
    label = Label(
        min(start for start, _ in spans),
        max(end for _, end in spans),
        mention["id"],
        name,
        title[0] if title else None,
        title[1] if title else None,
        None if state in (None, "-") else state,
        mention["office"].replace("-", " ") if mention["office"] else None,
        flags - {"^"},
    )
    return text, label


@frozen
class Score:
    """How often people were found and right; `faults` in words for the reader."""

    counts: Counter[str]
    faults: tuple[str, ...]

    def rate(self, right: str, of: str) -> float:
        """The share of *right* among *of*, in percent."""
        return 100 * self.counts[right] / max(1, self.counts[of])

    @property
    def f1(self) -> float:
        """Relaxed F1 of titled people in percent: spans overlap, each label used once."""
        return 200 * self.counts["found"] / max(1, self.counts["labelled"] + self.counts["given"])


def score(half: Iterable[Article], find: Callable[[str], Iterable[object]]) -> Score:
    """The score of *find* on the articles; *find* gives objects like `belta_parse_titles_de.Person`."""
    counts: Counter[str] = Counter()
    faults: list[str] = []
    for article in half:
        people = list(find(article.text))
        _titled(article, people, counts, faults)
        _linked(article, people, counts, faults)
    return Score(counts, tuple(faults))


def _titled(article: Article, people: list, counts: Counter[str], faults: list[str]) -> None:  # type: ignore[type-arg]
    given = [person for person in people if person.title is not None]
    labels = [label for label in article.labels if label.title_start is not None]
    counts["given"] += len(given)
    counts["labelled"] += len(labels)
    free = list(given)
    for label in labels:
        overlapping = [one for one in free if one.start < label.end and label.start < one.end]
        if not overlapping:
            faults.append(f"{article.name}: missed {article.text[label.start : label.end]!r}")
            continue
        best = max(overlapping, key=lambda one: min(one.end, label.end) - max(one.start, label.start))
        free.remove(best)
        counts["found"] += 1
        _compare(article, label, best, counts, faults)
    faults += [f"{article.name}: false {article.text[one.start : one.end]!r}" for one in free]


def _compare(article: Article, label: Label, person, counts: Counter[str], faults: list[str]) -> None:  # type: ignore[no-untyped-def]
    name = label.name is None or label.name == person.name
    title = (label.title_start, label.title_end) == (person.title_start, person.title_end)
    state = label.jurisdiction == person.jurisdiction
    flags = label.flags == {flag for flag in ("deputy", "acting", "former") if getattr(person, flag)}
    counts["all right"] += name and title and state
    for right, key in (
        (name, "name"),
        (title, "title"),
        (state, "state"),
        (flags, "flags"),
        (label.office == person.office, "office"),
    ):
        counts[key] += right
        if not right:
            faults.append(
                f"{article.name}: {key} of {article.text[label.start : label.end]!r}: "
                f"{person.name!r} {person.title!r} {person.jurisdiction} {person.office}, "
                f"not {label.name} {label.jurisdiction} {label.office}"
            )


def _linked(article: Article, people: list, counts: Counter[str], faults: list[str]) -> None:  # type: ignore[type-arg]
    """Later mentions by name or title, and whether they bear the id of their person's first mention."""
    firsts: dict[str, str] = {}
    for label in article.labels:
        match = next((one for one in people if one.start < label.end and label.start < one.end), None)
        if match is not None and label.name and label.title_start is not None:
            firsts.setdefault(label.id, match.id)
    untitled = [label for label in article.labels if label.title_start is None or label.name is None]
    for label in untitled:
        match = next((one for one in people if one.start == label.start and one.end == label.end), None)
        counts["later"] += 1
        right = match is not None and match.id == firsts.get(label.id)
        counts["later right"] += right
        if not right:
            faults.append(
                f"{article.name}: later {article.text[label.start : label.end]!r} -> {match and (match.name, match.id)}"
            )
    spans = {(label.start, label.end) for label in article.labels}
    extra = [one for one in people if one.title is None and (one.start, one.end) not in spans]
    counts["later false"] += len(extra)
    faults += [f"{article.name}: later false {article.text[one.start : one.end]!r}" for one in extra]
