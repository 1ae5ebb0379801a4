"""Titles that a sentence says of a person: "Iwan Sokolik ist seit 2019 Direktor", "Zum Botschafter wurde … ernannt".

A full name must stand on the other side of the verb; between them at most a few adverbs and dates. "Ein Direktor" says
what somebody is like, no office, and "nicht Direktor" that he is none.
"""

from __future__ import annotations

from belta_parse_titles_de.appositions import closes
from belta_parse_titles_de.kinds import (
    BREAK,
    NUMBER,
    POINT,
    TEMPORAL,
)
from belta_parse_titles_de.names import Name, name_at, name_before
from belta_parse_titles_de.phrases import Phrase, Titled
from belta_parse_titles_de.reading import Reading
from belta_parse_titles_de.vocab.predicates import APPOINT, APPOINTED, BETWEEN, COPULAS, LASTING

__all__ = ["predicate"]

_COPULAS = frozenset(COPULAS.split())
_LASTING = frozenset(LASTING.split())
_APPOINTED = frozenset(APPOINTED.split())
_APPOINT = frozenset(APPOINT.split())
_BETWEEN = frozenset(BETWEEN.split())
_MOST = 10


def predicate(reading: Reading, phrase: Phrase, behind: int) -> Titled | None:
    """The mention of the person of whom *phrase* is said; names before the offset *behind* belong to other titles."""
    office = reading.words[phrase.head].office
    if office is None or not office.singular:
        return None
    if phrase.determiner in ("zum", "zur"):
        return _appointed(reading, phrase, behind)
    if phrase.determiner not in ("", "der", "die"):
        return None
    return _subject_first(reading, phrase, behind) or _title_first(reading, phrase)


def _appointed(reading: Reading, phrase: Phrase, behind: int) -> Titled | None:
    """ "Iwan Sokolik (wurde am Montag) zum Direktor ernannt", "Zum Direktor wurde Iwan Sokolik ernannt"."""
    words = reading.words
    before = phrase.outer
    first, verb = _name_left(reading, before, behind)
    if first is not None and (_participle(reading, phrase) or verb in _APPOINT or words[first.first - 1].text in _APPOINT):
        return Titled(phrase, first, first.first, phrase.stop, phrase.codes)
    if words[phrase.stop].text in _COPULAS and reading.joined(phrase.stop - 1):
        name = _name_right(reading, phrase.stop + 1)
        if name is not None and any(words[k].text in _APPOINTED for k in range(name.stop, name.stop + 4)):
            return Titled(phrase, name, phrase.first, name.stop, phrase.codes)
    return None


def _subject_first(reading: Reading, phrase: Phrase, behind: int) -> Titled | None:
    """ "Iwan Sokolik ist (seit 2019) Direktor", "Seit 2019 ist Iwan Sokolik Direktor"."""
    words = reading.words
    stop = phrase.outer
    verbs = _LASTING if phrase.determiner else _COPULAS
    last = words[stop - 1]
    if last.text not in verbs and last.text not in _BETWEEN and not last.kinds & (NUMBER | TEMPORAL):
        name = name_before(reading, stop) if last.kinds and not phrase.determiner else None
        if name is None or words[name.first - 1].text not in verbs or reading.start(name.first) < behind:
            return None
        return Titled(phrase, name, name.first, phrase.stop, phrase.codes)
    name, verb = _name_left(reading, stop, behind)
    return Titled(phrase, name, name.first, phrase.stop, phrase.codes) if name is not None and verb in verbs else None


def _title_first(reading: Reading, phrase: Phrase) -> Titled | None:
    """ "(Neuer) Direktor des Werks ist (seit 2019) Iwan Sokolik"; not "Der Direktor ist Iwan Sokolik begegnet"."""
    for stop in {phrase.stop, phrase.farthest}:
        if reading.words[stop].text in _COPULAS and reading.joined(stop - 1):
            name = _name_right(reading, stop + 1)
            if name is not None and closes(reading, name.stop):
                phrase = phrase.until(stop)
                return Titled(phrase, name, phrase.first, name.stop, phrase.codes)
    return None


def _participle(reading: Reading, phrase: Phrase) -> bool:
    """Whether "ernannt" or the like stands behind the title."""
    return any(reading.words[k].text in _APPOINTED for stop in {phrase.stop, phrase.farthest} for k in range(stop, stop + 4))


def _name_left(reading: Reading, stop: int, behind: int) -> tuple[Name | None, str]:
    """The full name before word *stop* and the verb between them, over adverbs and dates."""
    verb = ""
    for k in range(stop, stop - _MOST, -1):
        word = reading.words[k - 1]
        if word.kinds & BREAK:
            break
        if word.text in _COPULAS or word.text in _APPOINT:
            if verb:
                break
            verb = word.text
        elif not _between(reading, k - 1):
            name = name_before(reading, k)
            return (None if name is None or reading.start(name.first) < behind else name), verb
    return None, verb


def _name_right(reading: Reading, k: int) -> Name | None:
    """The full name at word *k* or behind adverbs and dates."""
    for first in range(k, k + _MOST):
        if not _between(reading, first):
            name = name_at(reading, first, alone=False)
            return None if name is None or name.alone else name
        if reading.words[first].kinds & BREAK:
            break
    return None


def _between(reading: Reading, k: int) -> bool:
    """Whether word *k* may stand between verb, title and name: "seit", "2019", "5.", "Mai", "auch"."""
    word = reading.words[k]
    return bool(word.text in _BETWEEN or word.kinds & (NUMBER | TEMPORAL)) or bool(
        word.kinds & POINT and reading.words[k - 1].kinds & NUMBER
    )
