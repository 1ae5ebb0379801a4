"""Appositions: a title behind the name, "Iwan Sokolik, (der) Leiter der Abteilung", in brackets or behind a dash."""

from __future__ import annotations

from belta_parse_titles_de.kinds import (
    BRACKET,
    BRACKET_END,
    BREAK,
    CLOSING,
    COMMA,
    DASH,
    NATION,
    NUMBER,
    OFFICE,
    POINT,
    STATUS,
    TEMPORAL,
)
from belta_parse_titles_de.names import name_before
from belta_parse_titles_de.phrases import Phrase, Titled, phrase_at
from belta_parse_titles_de.reading import Reading
from belta_parse_titles_de.vocab.common import ADVERBS

__all__ = ["apposition", "closes"]

_APPOSED = frozenset({"der", "die", "das", "ein", "eine", "dessen", "deren", "sein", "ihr", "seine", "ihre"})
# In other cases a clause may go on behind the title: "dankte Iwan Lis, dem Minister zufolge".
_APPOSED_IF_CLOSED = frozenset(
    {"dem", "den", "einem", "einer", "einen", "seinem", "seiner", "seinen", "ihrem", "ihrer", "ihren"}
)
_ADVERBS = frozenset(ADVERBS.split())


def apposition(reading: Reading, phrase: Phrase, behind: int) -> Titled | None:
    """The mention of the name before the title: "Iwan Sokolik, (der) Direktor", "(Direktor …)", "– Direktor"."""
    office = reading.words[phrase.head].office
    if office is None or not office.singular or phrase.stop - phrase.first < 1:
        return None
    if reading.words[phrase.stop - 1].kinds & BREAK and not reading.words[phrase.first - 1].kinds & (BREAK | COMMA):
        name = name_before(reading, phrase.first)
        if name is not None and reading.start(name.first) >= behind and reading.words[name.first - 1].kinds & BREAK:
            # A line of its own above an opinion piece: "Iwan Sokolik Abgeordneter".
            return Titled(phrase, name, name.first, phrase.stop, phrase.codes)
    sign = phrase.outer - 1
    case = phrase.determiner
    if case and case not in _APPOSED and not (case in _APPOSED_IF_CLOSED and closes(reading, phrase.stop)):
        return None
    sign = _before_since(reading, sign)
    if not reading.joined(sign - 1):
        return None
    kinds = reading.words[sign].kinds
    if kinds & BRACKET or (kinds & COMMA) or (kinds & DASH and not reading.tight(sign)):
        stop = _before_bracket(reading, sign)
        name = name_before(reading, stop)
        if name is not None and reading.start(name.first) >= behind:
            phrase = _with_second(reading, phrase)
            return Titled(phrase, name, name.first, phrase.stop, phrase.codes)
    return None


def _with_second(reading: Reading, phrase: Phrase) -> Phrase:
    """The title of an apposition with a second one: "Iwan Sokolik, Abgeordneter, Vorsitzender des Ausschusses,"."""
    comma = phrase.stop
    if phrase.name is not None or not reading.words[comma].kinds & COMMA or not reading.joined(comma):
        return phrase
    k = comma + 1
    while k - comma < 4 and reading.words[k].kinds & (STATUS | NATION) and not reading.words[k].kinds & OFFICE:
        k += 1
    if not reading.words[k].kinds & OFFICE or not reading.joined(k - 1):
        return phrase
    second = phrase_at(reading, k)
    if second.first != comma + 1 or second.name is not None:
        return phrase
    stop = next((stop for stop in (second.farthest, second.stop) if closes(reading, stop)), None)
    return phrase if stop is None else phrase.until(stop)


def _before_since(reading: Reading, sign: int) -> int:
    """The word before *sign* and what says since when: "seit 2020", "seit neun Jahren", "bislang"."""
    words = reading.words
    if words[sign].text in _ADVERBS:
        return sign - 1
    if words[sign].kinds & (NUMBER | TEMPORAL):
        for k in (sign - 1, sign - 2):
            if words[k].text == "seit":
                return k - 1
    return sign


def closes(reading: Reading, k: int) -> bool:
    """Whether an apposition ends before word *k*."""
    return not reading.joined(k - 1) or bool(reading.words[k].kinds & (COMMA | POINT | BRACKET_END | CLOSING | DASH))


def _before_bracket(reading: Reading, sign: int) -> int:
    """The word behind the name before *sign*, over a short bracket: "Iwan Sokolik (45), Direktor"."""
    if reading.words[sign - 1].kinds & BRACKET_END:
        for k in range(sign - 2, sign - 6, -1):
            if reading.words[k].kinds & BRACKET:
                return k
    return sign
