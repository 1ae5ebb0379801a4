"""Sentences before a quotation that tell who says it: "X erklärte:", "Dazu X:"."""

from __future__ import annotations

import re

from belta_parse_quotes_de.clauses import clause_end
from belta_parse_quotes_de.inquits import OPINION_OF, PREPOSED, WORD, Inquit, cue_of, verb_last
from belta_parse_quotes_de.phrases import Phrase, phrase_at
from belta_parse_quotes_de.several import is_plural, several
from belta_parse_quotes_de.vocab import cues, words

ES_SAYS = re.compile(r"\b((?:heißt|hieß) es)\b(?: [a-zäöü]{2,20}){0,4}:?\Z")
"""In dem Telegramm heißt es unter anderem: „…“"""
SOMEBODY_ELSE = re.compile(
    r"(?:Eine[rs]?|Jemand|Andere|Manche|Einige|Viele|Mehrere) (?:von |der |aus |[a-z]{3,20}ten? |[a-z]{3,20}te:)"
)
"""Whoever opens a sentence so is nobody who was named: "Einer von ihnen klagte: „…“"."""
COPULA = re.compile(r"\b(?:ist|war|sind|zeigt sich|zeigte sich)\b")
NAMING = frozenset({"person", "role", "pronoun"})


def lead_in(text: str, start: int, end: int, *, loose: bool = False) -> Inquit | None:
    """Who speaks in the sentence ``text[start:end]`` and by which verb; None if it names nobody.

    ``loose`` takes the subject of the sentence even where no verb of saying stands in it.

    >>> text = "In Minsk erklärte der Botschafter Anton Muster unter anderem:"
    >>> found = lead_in(text, 0, len(text))
    >>> found.cue, found.speaker.name(text)
    ('erklärte', 'Anton Muster')
    """
    if text.startswith(("Wie ", "wie "), start) and (said := verb_last(text, start, end)):
        return _behind_report(text, said, end) or said
    if preposed := PREPOSED.match(text, start, end):
        speaker = phrase_at(text, preposed.end(), end, skipping=False)
        cue = preposed.group().strip()
        return Inquit(start, end, cue, start, start + len(cue), speaker) if speaker else None
    if opinion := OPINION_OF.match(text, start, end):
        owner = Phrase(opinion.start(1), opinion.end(1), "pronoun", gender=words.POSSESSIVES[opinion.group(1).lower()])
        # The formula itself is an attribution, no cue.
        return Inquit(end, end, None, None, None, owner)
    if (zufolge := text.find(" zufolge", start, end)) >= 0:
        speaker = phrase_at(text, start, zufolge, skipping=False)
        return Inquit(start, end, "zufolge", zufolge + 1, zufolge + 8, speaker) if speaker else None
    if document := ES_SAYS.search(text, start, end):
        cue = document.group(1)
        return Inquit(start, end, cue, document.start(1), document.end(1), None)
    verb = None
    for word in WORD.finditer(text, start, end):
        if (word.start() > start or word.group().islower()) and (
            word.group() in cues.SPEECH or word.group() in cues.BELIEFS
        ):
            verb = word
    if verb is None:
        speaker = _first(text, start, end)
        return Inquit(start, end, None, None, None, speaker) if speaker and loose else None
    first = _apposed(text, _first(text, start, verb.start()), verb.start())
    # "Der Präsident bat die Botschafter": who stands right before the verb is its subject, unless an article tells.
    right_before = (
        first is not None
        and first.end in (verb.start() - 1, verb.start() - 2)
        and text[first.end : verb.start()] in (" ", ", ")
        and first.kind in NAMING
    )
    right_before = right_before and not text.startswith(("Den ", "Dem ", "Ihn ", "Ihm "), start)
    speaker = first if right_before else _behind(text, verb.end(), end) or first
    if speaker is None:
        cue, cue_end = cue_of(text, verb.start(), verb.end(), None, end, end)
        return Inquit(start, end, cue, verb.start(), cue_end, None)
    if is_plural(verb.group()):
        speaker = several(text, speaker, end)
    if verb.group() in cues.BELIEFS:
        return _believing(text, start, end, verb, speaker)
    cue, cue_end = cue_of(text, verb.start(), verb.end(), speaker if speaker.start > verb.end() else None, end, end)
    return Inquit(start, end, cue, verb.start(), cue_end, speaker)


def _behind_report(text: str, report: Inquit, end: int) -> Inquit | None:
    """The main clause behind one of source: "Wie der Pressedienst mitteilt, sagte Anna Muster"."""
    verb = WORD.match(text, report.end + 2, end) if text.startswith(", ", report.end) else None
    if verb is None or verb.group() not in cues.SPEECH:
        return None
    said = lead_in(text, verb.start(), end)
    return said if said is not None and said.cue is not None and said.speaker is not None else None


def _apposed(text: str, first: Phrase | None, verb: int) -> Phrase | None:
    """*first* with the name behind its comma: "Die Chefin des Fonds, Anna Muster, mahnte"."""
    if first is None or first.kind != "role" or not text.startswith(", ", first.end):
        return first
    name = phrase_at(text, first.end + 1, verb, skipping=False)
    if name is None or name.kind != "person" or name.name_start != name.start or not text.startswith(", ", name.end):
        return first
    # The verb follows the second comma, so that nothing behind it can be the subject.
    return name._replace(end=name.end, gender=name.gender or first.gender)


def _believing(text: str, start: int, end: int, belief: re.Match[str], speaker: Phrase) -> Inquit:
    """X ist überzeugt: …"""
    copula = COPULA.search(text, start, belief.start())
    if copula is None:
        return Inquit(start, end, belief.group(), belief.start(), belief.end(), speaker)
    joint = " " if copula.end() + 1 == belief.start() else " … "
    return Inquit(start, end, f"{copula.group()}{joint}{belief.group()}", copula.start(), belief.end(), speaker)


def _behind(text: str, at: int, end: int) -> Phrase | None:
    """The subject right behind the verb: somebody, not what is spoken of."""
    speaker = phrase_at(text, at, clause_end(text, at, end), skipping=False) or phrase_at(
        text, at, clause_end(text, at, end)
    )
    if speaker is None or speaker.kind not in NAMING or _is_object(text, at, speaker):
        return None
    return speaker


def _is_object(text: str, at: int, speaker: Phrase) -> bool:
    """Whether an article of another case shows that the phrase is no subject: "dankte dem Minister"."""
    before = text[at : speaker.start].split()
    return bool(before) and before[-1] in (
        "dem",
        "den",
        "des",
        "ihm",
        "einem",
        "einen",
        "seinem",
        "ihrem",
        "seinen",
        "ihren",
    )


def _first(text: str, start: int, end: int) -> Phrase | None:
    """The subject the sentence begins with."""
    if text.startswith(("Auf ", "In ", "Bei ", "Am ", "Im ", "Zum ", "Zur ", "Nach ", "Vor "), start):
        return None
    if text.startswith(("Dazu ", "So ", "Wörtlich ", "Und ", "Doch ", "Aber ", "Auch "), start):
        start += text[start:].index(" ") + 1
    speaker = phrase_at(text, start, end, skipping=False)
    return speaker if speaker and speaker.kind in NAMING | {"body"} else None
