"""Told speech that runs over sentences: "…, betonte X. Man müsse handeln. Die Länder seien „ausdrücklich dafür gewesen“."

Who speaks in a part of a sentence stands in the sentence that began it; the subjunctive shows that nobody else has taken over.
"""

from __future__ import annotations

import re

from belta_parse_quotes_de.clauses import sentence_end, sentence_start
from belta_parse_quotes_de.inquits import Inquit, inquit_behind
from belta_parse_quotes_de.leads import lead_in
from belta_parse_quotes_de.phrases import Phrase, phrase_at

TOLD = re.compile(
    r"\b(?:sei|seien|habe|hätten?|werde|würden?|könne|könnten?|müsse|müssten?|solle|sollten|wolle|wollten|dürfe|dürften?|"
    r"gebe|gäbe|gehe|komme|stehe|wäre|wären|bleibe|brauche|liege|lasse|mache|nehme|bringe|wisse|finde|halte)\b"
)
"""Verbs in the subjunctive, by which a German agency marks what somebody else says."""
SENTENCES = 5
"""Sentences of told speech that are looked through for the one that names the speaker."""
PERFECT = re.compile(r" (?:hat|hatte|haben|hatten|habe) ")
OPINING = re.compile(r" (sieht|sah|sehen|sahen|wertet|wertete|werteten|hält|hielt|empfindet|empfand|würdigte|würdigt) ")
"""Verbs of an opinion: what stands in marks behind them is somebody's own."""
FOR_WHOM = re.compile(r"Für ")
WHO = frozenset({"person", "role", "pronoun"})


def is_told(text: str, start: int, at: int, end: int) -> bool:
    """Whether the sentence from *start* with the offset *at* in it, in a block that ends at *end*, is told speech."""
    return TOLD.search(text, start, sentence_end(text, at, end)) is not None


def subject_before(text: str, start: int, end: int, said: Inquit) -> Inquit:
    """*said*, whose participle closes a sentence, with the subject that opens it: "X hat die Lage als „…“ bezeichnet."."""
    lead = lead_in(text, start, end, loose=True) if PERFECT.search(text, start, end) else None
    return said._replace(speaker=lead.speaker) if lead is not None and _somebody(lead.speaker) else said


def opinion(text: str, start: int, end: int) -> Inquit | None:
    """Who thinks what stands in marks behind ``text[start:end]``: "X sieht darin „…“", "Für X ist das „…“"; else None."""
    if for_whom := FOR_WHOM.match(text, start, end):
        speaker = phrase_at(text, for_whom.end(), end, skipping=False)
        copula = speaker is not None and text.startswith((" ist ", " war ", " wäre ", " bleibt "), speaker.end)
        return Inquit(end, end, None, None, None, speaker) if copula and _somebody(speaker) else None
    verb = OPINING.search(text, start, end)
    if verb is None:
        return None
    speaker = phrase_at(text, start, verb.start(), skipping=False) or phrase_at(text, verb.end(1), end, skipping=False)
    if not _somebody(speaker):
        return None
    return Inquit(start, end, verb.group(1), verb.start(1), verb.end(1), speaker)


def teller(text: str, floor: int, at: int) -> Inquit | None:
    """Who tells what the sentence before offset *at* goes on with, not looked for before *floor*; None if nobody is named.

    >>> text = "Man müsse handeln, betonte Anna Muster. Die Länder seien bereit. Viele hätten zugestimmt."
    >>> found = teller(text, 0, len(text) - 24)
    >>> found.speaker.name(text)
    'Anna Muster'
    """
    end = floor + len(text[floor:at].rstrip())
    for _ in range(SENTENCES):
        if end <= floor:
            return None
        start = sentence_start(text, floor, end - 1)
        if found := _aside(text, start, end) or _lead(text, start, end):
            return found
        if TOLD.search(text, start, end) is None:
            return None
        end = floor + len(text[floor:start].rstrip())
    return None


def _aside(text: str, start: int, end: int) -> Inquit | None:
    """The speaker named behind a comma: "…, sagte X." """
    comma = end
    for _ in range(3):
        comma = text.rfind(", ", start, comma)
        if comma < 0:
            return None
        said = inquit_behind(text, comma, end)
        if said is not None and said.cue is not None and _somebody(said.speaker):
            return said
    return None


def _lead(text: str, start: int, end: int) -> Inquit | None:
    """The subject of a sentence that says something, or opens told speech: "X kündigte eine Klage an." """
    said = lead_in(text, start, end, loose=True)
    if said is None or not _somebody(said.speaker):
        return None
    assert said.speaker is not None
    # "Viele hätten …": one capitalised word may be any noun.
    single = said.cue is None and said.speaker.kind == "person" and " " not in text[said.speaker.start : said.speaker.end]
    return None if single else said


def _somebody(phrase: Phrase | None) -> bool:
    return phrase is not None and phrase.kind in WHO
