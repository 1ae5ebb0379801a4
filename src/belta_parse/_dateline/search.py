"""Where a dateline may begin behind the start of a text: on a later line, behind a byline, glued to a credit."""

from __future__ import annotations

import re
from collections.abc import Container, Iterator
from itertools import islice

from belta_parse._dateline.patterns import CAPITAL, SMALL

__all__ = [
    "NOTE",
    "behind_headline",
    "byline_starts",
    "cores",
    "glued_starts",
    "humps",
    "inner_starts",
    "line_starts",
    "opening",
    "sentence_starts",
]

REACH = 700
"""Characters of a text in which a dateline is looked for."""
LINES = 12
MOST_STARTS = 24
CORES = 6
"""Agencies before a dash that are looked at; a text has one or two."""
SIGNED_BACK = 160
"""Characters that a byline, places and date may take before the agency."""
BACK = 90
"""Characters that places and date may take before the agency."""

HEADLINE_CHARS = 160
SUMMARY_CHARS = 300
LINES_WITH_SUMMARY = 2
SENTENCE_ENDS = '.!?:;,…"”“»–—-'

OPENING = re.compile(r"[\s*#>•|■►▶\\\ufeff\u200b]{0,40}")
LINE_START = re.compile(r"[\r\n][\s*#>•|\ufeff\u200b]{0,20}(?=\S)")
INNER_START = re.compile(rf"(?:(?<=\s\s)|(?<=[.!?)\]:;\"”»|–—-]\s)|(?<=\w\s)(?=[{CAPITAL}]{{2}}))(?=[{CAPITAL}])")
SENTENCE_START = re.compile(rf"(?<=[.!?…)\]:;\"”»|–—-]\s)(?=[{CAPITAL}]{{2}})")
NEAR = 300
NAME_START = re.compile(rf"(?<!\S)(?=[{CAPITAL}])")
GLUED_WORD = re.compile(r"(?<![^\W\d_])[^\W\d_]{4,60}(?:['’][^\W\d_]{1,30})?")
MARK_LEAST, MARK_MOST = 3, 30
HUMP = re.compile(rf"(?<=[{SMALL}])(?=[{CAPITAL}]['’]?[^\W\d_])")

CORE = re.compile(r"[(\[/]([^()\[\]/\r\n]{2,60})[)\]/]\.?\s{0,3}[-–—]")
"""Something in brackets or slashes with a dash behind it: if it is an agency, the part of a dateline to search for."""


NOTE = re.compile(
    r"(?:[A-Z]{2,12} ?(?:\d{1,2} ?)?--? ?|\([^()]{5,100}\)\s{1,4}"
    r"|(?:date )?\d[\d.:/-]{5,9}(?:[, |T-]{1,3}\d{1,2}[:.]\d\d)?[ |–-]{1,3})"
    rf"(?=[{CAPITAL}])"
)
"""A note in front: "RPT --", "(Corrects the name in the second paragraph) ", "04.05.2020 10:30 | "."""


def opening(text: str) -> int:
    """Where the words of *text* begin: behind blanks, bullets and stars."""
    found = OPENING.match(text)
    return found.end() if found else 0


def line_starts(text: str, start: int) -> Iterator[int]:
    """Where the next lines behind *start* begin."""
    for number, found in enumerate(LINE_START.finditer(text, start, REACH)):
        if number >= LINES:
            return
        yield found.end()


def behind_headline(text: str, line: int) -> bool:
    """Whether the words before *line* end as a headline does: short, and no sentence; or a summary and a headline do."""
    lines = text[:line].rstrip(" \t\r\n*#>•|").splitlines()
    if not lines:
        return False
    summed_up = len(lines[-1]) <= SUMMARY_CHARS and sum(map(bool, lines)) == LINES_WITH_SUMMARY
    return _is_headline(lines[-1]) or (summed_up and _is_headline(lines[0]))


def _is_headline(line: str) -> bool:
    return 0 < len(line) <= HEADLINE_CHARS and line[-1] not in SENTENCE_ENDS


def cores(text: str, start: int) -> Iterator[re.Match[str]]:
    """The first brackets with a dash behind them."""
    return islice(CORE.finditer(text, start, REACH), CORES)


def inner_starts(text: str, core: int) -> Iterator[int]:
    """Words before *core* with which the dateline may begin, from the left."""
    for found in islice(INNER_START.finditer(text, max(0, core - BACK), core), MOST_STARTS):
        yield found.start()


def sentence_starts(text: str, start: int) -> Iterator[int]:
    """Words in capitals behind the end of a sentence or a dash: there a whole dateline may begin."""
    for number, found in enumerate(SENTENCE_START.finditer(text, start, start + NEAR)):
        if number >= LINES:
            return
        yield found.start()


def glued_starts(text: str, core: int, marks: Container[str]) -> Iterator[int]:
    """Letters inside words before *core* where a place glued to one of *marks* may begin, from the left ("REUTERSKYIV")."""
    for word in GLUED_WORD.finditer(text, max(0, core - BACK), core):
        for end in range(word.start() + MARK_LEAST, min(word.end() - 1, word.start() + MARK_MOST)):
            if word[0][: end - word.start()].casefold() in marks:
                yield end


def humps(text: str, core: int) -> Iterator[int]:
    """Capitals behind small letters before *core*, from the left ("BehrensBREST", "RomaRoma"); "PURCHASE" has none."""
    for found in islice(HUMP.finditer(text, max(0, core - BACK), core), LINES):
        yield found.start()


def byline_starts(text: str, start: int, core: int) -> Iterator[int]:
    """Words behind the first two names of a byline at *start*, up to *core*: "Von Jana Muster Bad Ischl (dpa)"."""
    if core - start <= SIGNED_BACK:
        for found in islice(NAME_START.finditer(text, start, core), 3, LINES):
            yield found.start()
