"""Attributions: the formulas that tell where a statement outside of quotation marks is from."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence

from attrs import define, field

from belta_parse_quotes_de.people import People
from belta_parse_quotes_de.phrases import Phrase
from belta_parse_quotes_de.prose import Block
from belta_parse_quotes_de.quotes import Reading
from belta_parse_quotes_de.sources import Formula, Place
from belta_parse_quotes_de.values import Attribution
from belta_parse_quotes_de.vocab import cues, heads
from belta_parse_quotes_de.wordings import HANDLERS, INSTITUTION, POINTING, spoken

HELD = frozenset(word for word, handler in HANDLERS.items() if handler is spoken)
"""Verbs that count only behind a comma or a word that points back, which are looked for instead: there are many."""
ASIDE = re.compile(r",[ –—-]{1,4}+(?:so )?([a-zäöüß]{2,24}+)")
BEHIND_QUOTATION = re.compile(r"[ .,–—-]{1,4}+(?:[dD]as|[dD]ies|[dD]avon|[dD]arüber) ([a-zäöüß]{2,24}+)")
BEHIND_POINTER = re.compile(r"[ –—-]{1,4}+([a-zäöüß]{2,24}+)")
SIGNS: tuple[tuple[frozenset[str], str], ...] = (
    (frozenset(HANDLERS) - HELD | {word for word in POINTING if word.istitle()}, ""),
    (cues.PARTICIPLES | cues.REPORT | {"zufolge", "hervor"}, ".,:;!?)"),
)
"""The signs a word may have behind it where a text is split at its blanks. What must have a word behind has none."""
GLUED = {f"{word}{sign}": word for found, signs in SIGNS for word in found for sign in ("", *signs)}
"""The trigger words as they come out of a text that is split at its blanks: that is five times as fast as a pattern."""
_GLUED = frozenset(GLUED)


@define
class Formulas:
    """Reads the attributions of one page; knows its quotations, whose inquits are none."""

    text: str
    people: People
    readings: Sequence[Reading]
    starts: list[int] = field(init=False)

    def __attrs_post_init__(self) -> None:
        self.starts = [reading.quotation.start for reading in self.readings]

    def read(self, blocks: Sequence[Block]) -> Iterator[Attribution]:
        """Every attribution of the page in order; none overlaps another."""
        last = -2
        for formula in sorted(self._found(blocks), key=lambda found: (found.start, -found.end)):
            # "Unter Berufung auf X berichtet Y" is one formula, told by its first half.
            if formula.start > last + 1:
                last = formula.end
                yield self._attribution(formula)

    def _found(self, blocks: Sequence[Block]) -> Iterator[Formula]:
        if not blocks:
            return
        starts = [block.start for block in blocks]
        until = -1
        for at, word in triggers(self.text, self._gaps(blocks[0].start, blocks[-1].end)):
            if at < until:
                continue
            block = blocks[max(0, bisect_right(starts, at) - 1)]
            if not block.start <= at < block.end or self._is_cue(at):
                continue
            formula = HANDLERS[word](self.text, Place(at, at + len(word), word, block))
            if formula is not None and not self._speaks(formula):
                until = formula.end
                yield formula

    def _gaps(self, start: int, end: int) -> list[tuple[int, int]]:
        """What stands outside of the quotations."""
        gaps = []
        for reading in self.readings:
            gaps.append((start, reading.quotation.start))
            start = reading.quotation.end
        gaps.append((start, end))
        return gaps

    def _is_cue(self, at: int) -> bool:
        """Whether the word is in the inquit of a quotation by somebody who is no institution: nothing to ask."""
        index = bisect_right(self.starts, at)
        for reading in self.readings[max(0, index - 1) : index + 1]:
            inquit = reading.inquit
            if inquit is None or inquit.cue_start is None or inquit.speaker is None:
                continue
            inside = inquit.cue_start <= at < max(inquit.end, inquit.cue_start + 1)
            if inside and not _is_institution(inquit.speaker):
                return True
        return False

    def _speaks(self, formula: Formula) -> bool:
        """Whether the formula is the inquit of a quotation; an institution's is an attribution all the same."""
        index = bisect_right(self.starts, formula.start)
        # An inquit stands beside its quotation: the one before the formula or the one behind it.
        for reading in self.readings[max(0, index - 2) : index + 2]:
            inquit = reading.inquit
            if inquit is not None and inquit.start <= formula.end and formula.start < max(inquit.end, inquit.start + 1):
                return formula.form == "speech" or not _is_institution(formula.source)
        return False

    def _attribution(self, formula: Formula) -> Attribution:
        source = formula.source
        printed = self.text[source.start : source.end]
        index = bisect_right(self.starts, formula.start) - 1
        last = self.readings[index].speaker if index >= 0 else None
        name = self.people.who(source, formula.start, formula.start, last) if source.kind == "pronoun" else None
        return Attribution(
            formula.start, formula.end, name or printed, formula.cue, formula.form, source.start, source.end
        )


def _is_institution(source: Phrase) -> bool:
    """Whether a source is a body, a paper, or a noun of no known kind that is nobody met by the way."""
    return source.kind in INSTITUTION and not source.head.lower().endswith(heads.BYSTANDERS)


def triggers(text: str, gaps: Sequence[tuple[int, int]] | None = None) -> list[tuple[int, str]]:
    """Every place in *gaps* of a word that opens or holds a formula, in order; the whole text without *gaps*.

    One pass for the words, one search for each found; most verbs only behind a comma or a word that points back.

    >>> triggers("Laut BelTA, so der Minister.")
    [(0, 'Laut'), (12, 'so')]
    """
    found: list[tuple[int, str]] = []
    for start, end in gaps if gaps is not None else ((0, len(text)),):
        for word in {GLUED[word] for word in _GLUED.intersection(text[start:end].split())}:
            places = _places(text, word, start, end)
            if word in HANDLERS:
                found.extend(places)
            if word in POINTING:
                verbs = [BEHIND_POINTER.match(text, at + len(word), end) for at, _ in places]
                found.extend([(verb.start(1), verb.group(1)) for verb in verbs if verb and verb.group(1) in HELD])
        pointed = BEHIND_QUOTATION.match(text, start, end)
        if pointed and pointed.group(1) in HELD:
            found.append((pointed.start(1), pointed.group(1)))
        for aside in ASIDE.finditer(text, start, end):
            if aside.group(1) in HELD:
                found.append((aside.start(1), aside.group(1)))
    return sorted(set(found))


def _places(text: str, word: str, start: int, end: int) -> list[tuple[int, str]]:
    places = []
    at = text.find(word, start, end)
    while at >= 0:
        behind = at + len(word)
        if not (at and text[at - 1].isalpha()) and not text[behind : behind + 1].isalpha():
            places.append((at, word))
        at = text.find(word, behind, end)
    return places
