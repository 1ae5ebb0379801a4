"""Reads the labelled articles and counts how many labels are found."""

from __future__ import annotations

import re
import sys
from collections.abc import Iterator
from pathlib import Path

from attrs import frozen

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
    assert not rows and not opened, f"{name}: {sorted(rows)} {opened}"
    return Article(name, text, tuple(sorted(labels, key=lambda label: label.start)))


def articles(part: str) -> Iterator[Article]:
    """The articles of "seen" or "held", by name."""
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


def score(part: str, kind: str, show: bool = False) -> Score:
    """Quotations count strictly (both offsets), attributions if they overlap."""
    from belta_parse_quotes_de import attributions, quotations

    labels = found = right = named = cued = 0
    for page in articles(part):
        wanted = [label for label in page.labels if label.kind == kind]
        got = list(quotations(page.text) if kind == "q" else attributions(page.text))
        labels += len(wanted)
        found += len(got)
        for label in wanted:
            hit = next((g for g in got if _fits(label, g.start, g.end)), None)
            if hit is None:
                if show:
                    print(page.name, "MISSED", repr(page.text[label.start : label.end]), label.fields)
                continue
            got.remove(hit)
            who = hit.speaker if kind == "q" else hit.source
            right += 1
            named += same(label.fields[0], who)
            cued += same(label.fields[1], hit.cue)
            if show and not (same(label.fields[0], who) and same(label.fields[1], hit.cue)):
                print(
                    page.name,
                    "NAMED",
                    repr(page.text[label.start : label.end][:60]),
                    label.fields,
                    "GOT",
                    who,
                    "|",
                    hit.cue,
                )
            if kind == "q" and hit.closed != (label.fields[2] == "closed"):
                print(page.name, "CLOSED?", repr(page.text[label.start : label.end][:60]))
        if show:
            for extra in got:
                print(page.name, "EXTRA", repr(page.text[extra.start : extra.end]))
    return Score(labels, found, right, named, cued)


def _fits(label: Label, start: int, end: int) -> bool:
    if label.kind == "q":
        return (label.start, label.end) == (start, end)
    return start < label.end and label.start < end


if __name__ == "__main__":
    chosen = sys.argv[1:] or ["seen", "held"]
    for part in chosen:
        for kind in "qa":
            print(f"{part:5} {kind}  {score(part, kind, show=part == 'seen' and len(chosen) == 1)}")
