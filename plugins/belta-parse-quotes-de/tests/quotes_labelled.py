"""Reads the labelled articles and counts how many labels are found."""

from __future__ import annotations

import re
import sys
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path
from typing import Any

from attrs import frozen
from belta_parse_quotes_de import attributions, quotations

Reader = Callable[[str], Iterable[Any]]

ARTICLES = Path(__file__).parent / "articles"
OPENING = re.compile(r"⟨([qa]\d+) ")


@frozen
class Label:
    """One label: "q" or "a", its offsets in the plain text, and the fields behind its bars."""

    kind: str
    start: int
    end: int
    fields: tuple[str, ...]


@frozen
class Article:
    """A labelled article: its name, its text without the marks of labels, its labels in order."""

    name: str
    text: str
    labels: tuple[Label, ...]


def article(name: str, source: str) -> Article:
    """The article that *source* writes down. Every label needs its row and every row its label."""
    marked, _, table = source.partition("\n---\n")
    rows = {
        row[0]: tuple(row[1:]) for line in table.splitlines() if (row := [cell.strip() for cell in line.split("|")])
    }
    text = ""
    labels = []
    opened: list[tuple[str, int]] = []
    at = 0
    while at < len(marked):
        if opening := OPENING.match(marked, at):
            opened.append((opening.group(1), len(text)))
            at = opening.end()
        elif marked[at] == "⟩":
            key, start = opened.pop()
            labels.append(Label(key[0], start, len(text), rows.pop(key)))
            at += 1
        else:
            text += marked[at]
            at += 1
    assert not rows, f"{name}: labels missing for {sorted(rows)}"
    assert not opened, f"{name}: {opened} not closed"
    return Article(name, text, tuple(sorted(labels, key=lambda label: label.start)))


def articles(part: str) -> Iterator[Article]:
    """The articles of a part ("seen", "held", "fresh", "later", "last"), by name."""
    for path in sorted((ARTICLES / part).glob("*.txt")):
        yield article(path.name, path.read_text(encoding="utf-8"))


@frozen
class Score:
    """Counts over a part: labels, found, right, and right ones whose speaker or source is right, too."""

    labels: int
    found: int
    right: int
    named: int
    cued: int

    @property
    def f1(self) -> float:
        return 100 * 2 * self.right / max(1, self.labels + self.found)

    def __str__(self) -> str:
        precision, recall = 100 * self.right / max(1, self.found), 100 * self.right / max(1, self.labels)
        named, cued = 100 * self.named / max(1, self.right), 100 * self.cued / max(1, self.right)
        return (f"labels {self.labels:3}  P {precision:5.1f}  R {recall:5.1f}  F1 {self.f1:5.1f}  "
                f"who {named:5.1f}  cue {cued:5.1f}")  # fmt: skip


def same(expected: str, actual: str | None) -> bool:
    """Whether a name or cue is the one labelled; "-" is None; capitals do not count."""
    return (actual is None) if expected == "-" else actual is not None and expected.lower() == actual.lower()


def score(part: str, kind: str, read: Reader | None = None, say: Callable[[str], None] = lambda _: None) -> Score:
    """How many labels of *kind* in *part* are found: quotations strictly (both offsets), attributions if they overlap.

    *read* is asked instead of this package's reader; *say* is told each fault.
    """
    reader = read or (quotations if kind == "q" else attributions)
    labels = found = right = named = cued = 0
    for page in articles(part):
        wanted = [label for label in page.labels if label.kind == kind]
        got = list(reader(page.text))
        labels += len(wanted)
        found += len(got)
        for label in wanted:
            printed = page.text[label.start : label.end]
            hit = next((one for one in got if _fits(label, one.start, one.end)), None)
            if hit is None:
                say(f"{page.name} MISSED {printed!r} {label.fields}")
                continue
            got.remove(hit)
            who = hit.speaker if kind == "q" else hit.source
            right += 1
            named += same(label.fields[0], who)
            cued += same(label.fields[1], hit.cue)
            closed = kind == "a" or hit.closed == (label.fields[2] == "closed")
            if not (same(label.fields[0], who) and same(label.fields[1], hit.cue) and closed):
                say(f"{page.name} VALUES {printed[:60]!r} {label.fields} GOT {who} | {hit.cue} | {closed}")
        for extra in got:
            say(f"{page.name} EXTRA {page.text[extra.start : extra.end]!r}")
    return Score(labels, found, right, named, cued)


def _fits(label: Label, start: int, end: int) -> bool:
    if label.kind == "q":
        return (label.start, label.end) == (start, end)
    return start < label.end and label.start < end


if __name__ == "__main__":
    # The faults of "held" are never shown: nobody is to write rules for them.
    chosen = sys.argv[1:] or sorted(path.name for path in ARTICLES.iterdir() if path.is_dir())
    for part in chosen:
        for kind in "qa":
            print(
                f"{part:5} {kind}  {score(part, kind, say=print if len(chosen) == 1 and part != 'held' else lambda _: None)}"
            )
