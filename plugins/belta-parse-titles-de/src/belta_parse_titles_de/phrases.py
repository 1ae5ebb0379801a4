"""Title phrases: an office with what stands before it and what completes it, up to the name.

    PHRASE := BEFORE* OFFICE (COMPLETION* NAME?)
    BEFORE := status adjective | nationality | "Ungarns" | "Minsker" | "Arbeits- und"

What completes an office is in `completions.py`. A phrase looks at no more words than `completions.FARTHEST` to each
side, so the work is linear in the text.
"""

from __future__ import annotations

from attrs import define

from belta_parse_titles_de.completions import FARTHEST, SERVING, Walk
from belta_parse_titles_de.kinds import (
    ACADEMIC,
    ADJECTIVE,
    AND,
    ARTICLE,
    BREAK,
    CAPITAL,
    CITY,
    COMMA,
    COUNTRY,
    CUT,
    DEFINITE,
    GENITIVE,
    GIVEN,
    NAME,
    NATION,
    NOUN,
    NUMBER,
    OFFICE,
    PLACE,
    POINT,
    STATUS,
)
from belta_parse_titles_de.names import Name, ends_in_genitive
from belta_parse_titles_de.reading import Reading

__all__ = ["Phrase", "Titled", "phrase_at"]

_MOST_DESCRIBING = 3
_BEFORE = STATUS | NATION | CITY | GENITIVE | AND | POINT | NAME


@define(eq=False)
class Phrase:
    """A title phrase: words `first` to `stop`, the office words in it, the states it names, and the name it runs into.

    `organisation` are the words of the first organisation in it; `determiner` the article before it, in lower case.
    `outer` is the first word with the article and what describes the person ("der bekannte Trainer"). `joint` is the
    comma at which a second title of the same person begins ("der Sprecher des Stabs, Oberst Iwan Sokolik");
    `farthest` is how far the title reaches if what may belong to the sentence ("zum Abschied", "aus Kasachstan")
    belongs to it.
    """

    outer: int
    first: int
    head: int
    stop: int
    offices: tuple[int, ...]
    codes: tuple[str, ...]
    organisation: tuple[int, int] | None
    name: Name | None
    determiner: str
    joint: int | None
    farthest: int

    def until(self, stop: int) -> Phrase:
        """The same title without a name, ended at word *stop*."""
        return Phrase(
            self.outer,
            self.first,
            self.head,
            stop,
            self.offices,
            self.codes,
            self.organisation,
            None,
            self.determiner,
            None,
            stop,
        )


@define(eq=False)
class Titled:
    """A title phrase with its name, or alone (`name` is None), in words `first` to `stop`; `codes` are this person's
    states; `shared`: it is a further name of a title that stands before another ("die Minister A und B")."""

    phrase: Phrase
    name: Name | None
    first: int
    stop: int
    codes: tuple[str, ...]
    shared: bool = False


def phrase_at(reading: Reading, head: int) -> Phrase:
    """The title phrase around the office word *head*."""
    codes: list[str] = []
    first = _first(reading, head, codes)
    outer, determiner = _outer(reading, first)
    walk = Walk(reading, head)
    # "Als Präsident Verantwortung tragen": behind "als" a single word is as likely a noun.
    walk.run(bare=not determiner and reading.words[first - 1].text.lower() != "als")
    name = walk.name
    return Phrase(
        outer,
        first,
        head,
        walk.stop if name is None else _without_degree(reading, walk, head),
        tuple(walk.offices),
        (*codes, *walk.codes),
        walk.organisation,
        name,
        determiner,
        walk.joint,
        walk.farthest,
    )


def _outer(reading: Reading, first: int) -> tuple[int, str]:
    """The first word of the noun phrase around the title from word *first* on, and its article, if it has one.

    Adjectives that are no part of the title count only between it and an article or comma: "sagten" looks like one.
    """
    for k in range(first - 1, first - 1 - _MOST_DESCRIBING, -1):
        kinds = reading.words[k].kinds
        if kinds & BREAK:
            break
        if kinds & (ARTICLE | DEFINITE):
            return k, reading.words[k].text.lower()
        if kinds & COMMA:
            return k + 1, ""
        if not kinds & ADJECTIVE or kinds & CAPITAL:
            break
    return first, ""


def _without_degree(reading: Reading, walk: Walk, head: int) -> int:
    """Where the title before a name ends: in "Ministerpräsident Dr. Iwan Sokolik" the degree is neither title nor name."""
    stop = walk.stop
    if reading.words[head].kinds & ACADEMIC:
        return stop
    while stop > head + 1 and _academic(reading, stop - 1):
        stop -= 1
    return stop


def _academic(reading: Reading, k: int) -> bool:
    """Whether word *k* is a degree or the point behind one."""
    kinds = reading.words[k].kinds
    return bool(kinds & ACADEMIC or (kinds & POINT and reading.words[k - 1].kinds & ACADEMIC))


def _first(reading: Reading, head: int, codes: list[str]) -> int:
    """The first word of the title whose office is word *head*, read from right to left; states found go before
    *codes*."""
    first = head
    while head - first < FARTHEST:
        kinds = reading.words[first - 1].kinds
        step = _before(reading, first, head) if kinds & _BEFORE and not kinds & (BREAK | ARTICLE) else 0
        if not step:
            break
        first -= step
        code = reading.words[first].code
        if code and kinds & (NATION | COUNTRY):
            codes.insert(0, code)
    return first


def _serves(reading: Reading, head: int) -> bool:
    """Whether the office *head* is one in somebody's service."""
    office = reading.words[head].office
    return office is not None and office.office in SERVING


def _is_of_town(reading: Reading, first: int) -> bool:
    """Whether the word before *first*, behind an article and before an office, is a town's: "der Limburger Bischof"."""
    word = reading.words[first - 1]
    return (
        word.text.endswith("er")
        and len(word.text) > 5
        and bool(reading.words[first].kinds & OFFICE)
        and not word.kinds & (OFFICE | GIVEN | NOUN)
    )


def _before(reading: Reading, first: int, head: int) -> int:
    """How many words before *first* belong to the title; 0 if none does."""
    kinds = reading.words[first - 1].kinds
    other = reading.words[first - 2].kinds
    if kinds & POINT:
        # "Der 47. Präsident": only behind an article, since "2020. Präsident" begins a sentence.
        return 2 if other & NUMBER and reading.words[first - 3].kinds & ARTICLE and reading.tight(first - 2) else 0
    if kinds & NAME and not kinds & (STATUS | NATION | CITY | GENITIVE):
        if other & ARTICLE and _is_of_town(reading, first):
            return 1
        # "Terechows Sprecherin": whom the office serves; what stands before him does not belong to it.
        return 1 if _serves(reading, head) and ends_in_genitive(reading.words[first - 1].text) else 0
    if kinds & (STATUS | NATION) or (kinds & CITY and not kinds & GIVEN):
        return 1
    if kinds & GENITIVE and kinds & (COUNTRY | PLACE):
        return 0 if other & OFFICE else 1
    if kinds & AND and not other & BREAK:
        # "Arbeits- und Sozialministerin", "Außerordentliche und Bevollmächtigte Botschafter".
        return 2 if other & CUT else 1 if other & (STATUS | NATION) and first < head else 0
    return 0
