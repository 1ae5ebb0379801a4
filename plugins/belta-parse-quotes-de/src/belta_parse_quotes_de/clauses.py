"""Where sentences and clauses end."""

from __future__ import annotations

import re

NO_END = (
    r"(?<!\d\.)(?<!\bDr\.)(?<!\bProf\.)(?<!\bSt\.)(?<!\bMio\.)(?<!\bMrd\.)(?<!\bNr\.)(?<!\bbzw\.)"
    r"(?<!\b[A-ZÄÖÜ]\.)(?<!u\.a\.)(?<!z\.B\.)"
)
"""No end of a sentence: a dot behind a number ("am 3. Mai"), an initial or an abbreviation."""

# The signs stand first and what must not be before them is asked then: the search runs from sign to sign.
OPENERS = r"(?= (?:Das|Dies|Darüber|Die|Der|Er|Sie|Es|Nach|Laut|Wie|In|Im|Am|So|Dem|Auf|Bei)\b)"
SENTENCE_END = re.compile(rf"[.!?…](?:{NO_END}|{OPENERS})[.!?…]{{0,3}}+[“”\"»«)]{{0,2}}+(?=\s|\Z)")
CLAUSE_END = re.compile(
    rf"[.!?…,;:„\"“«»–—-](?:(?<=[,;:„])|(?<=[\"“«»])(?=\w)|(?<= [-–—])(?= )|(?<=[.!?…]){NO_END}(?=[\s“”\"»«)]|\Z))"
)
MARKED_NAME = re.compile(r"(?<=\w )[„\"«“][^„“”\"«».,;:!?]{2,40}[“”\"»]")
REACH = 400
"""How far a sentence is looked for in either direction: longer ones are cut here."""


def sentence_start(text: str, floor: int, at: int) -> int:
    """Where the sentence that holds offset *at* begins, not before *floor*.

    >>> sentence_start("Am 3. Mai kam er. Sie ging.", 0, 25)
    18
    """
    start = max(floor, at - REACH)
    for end in SENTENCE_END.finditer(text, start, at):
        start = end.end()
    while start < at and text[start] == " ":
        start += 1
    return start


def sentence_end(text: str, at: int, end: int) -> int:
    """Where the sentence that goes on at *at* ends, its mark not included, *end* at the latest."""
    found = SENTENCE_END.search(text, at, min(end, at + REACH))
    return found.start() if found else min(end, at + REACH)


def clause_end(text: str, at: int, end: int) -> int:
    """Where the clause that goes on at *at* ends: before the next comma, colon, mark or end of sentence.

    >>> clause_end("fügte er am 3. Mai hinzu, und ging", 0, 34)
    24
    """
    stop = min(end, at + REACH)
    while found := CLAUSE_END.search(text, at, stop):
        name = MARKED_NAME.match(text, found.start(), stop)
        if name is None:
            return found.start()
        at = name.end()  # "wie der Leiter des Betriebs „Morgenrot“ sagte"
    return stop
