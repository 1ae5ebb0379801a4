"""The orders in which agencies print a title and its name.

title NAME                 der Außenminister Iwan Sokolik
title , NAME ,             der Außenminister der Republik Belarus, Iwan Sokolik,
titles NAME und NAME       die Außenminister Russlands und Belarus' Sergej Lew und Iwan Sokolik
NAME , (der) title         Iwan Sokolik, (der) Leiter der Abteilung: `appositions.py`
NAME ist title             Iwan Sokolik wurde zum Leiter der Abteilung ernannt: `predicates.py`
"""

from __future__ import annotations

from belta_parse_titles_de.appositions import apposition
from belta_parse_titles_de.kinds import (
    ACADEMIC,
    AND,
    BRACKET,
    BRACKET_END,
    CLOSING,
    COMMA,
    DASH,
    GENITIVE,
    OFFICE,
    OPENING,
    POINT,
    STATUS,
    SURNAME,
)
from belta_parse_titles_de.names import Name, name_at, name_between
from belta_parse_titles_de.phrases import Phrase, Titled, phrase_at
from belta_parse_titles_de.predicates import predicate
from belta_parse_titles_de.reading import Reading

__all__ = ["titled_at"]

_MASCULINE_PLURAL = frozenset({"die", "beide", "beiden", "alle"})
_CAN_BE_PLURAL = frozenset({"den", "der", "zwischen", ""})
_MOST_NAMES = 8


def titled_at(reading: Reading, i: int, behind: int) -> list[Titled]:
    """The mentions of the title at word *i*; names before the offset *behind* belong to other titles already."""
    if reading.words[i].kinds & STATUS and reading.words[i + 1].kinds & OFFICE:
        # "Bevollmächtigte Botschafter": an office by itself, here an adjective.
        return []
    phrase = phrase_at(reading, i)
    after = apposition(reading, phrase, behind)
    if phrase.joint is not None and phrase.name is not None and after is not None:
        # "Iwan Sokolik, Leiter des Stabs, Oberst Oleg Lis": two people.
        phrase = phrase.until(phrase.joint)
        after = Titled(phrase, after.name, after.first, phrase.stop, after.codes)
    if phrase.name is not None:
        return _with_names(reading, phrase, phrase.name)
    if after is not None:
        return [after]
    for stop in (phrase.stop, phrase.farthest) if phrase.farthest != phrase.stop else (phrase.stop,):
        name = _behind_comma(reading, phrase, stop) if reading.words[stop].kinds & COMMA else None
        if name is not None:
            return _with_names(reading, phrase.until(stop), name)
    said = predicate(reading, phrase, behind)
    return [said if said is not None else Titled(phrase, None, phrase.first, phrase.stop, phrase.codes)]


def _with_names(reading: Reading, phrase: Phrase, name: Name) -> list[Titled]:
    """The mention of *name*, and of the names that share its title."""
    further = _further_names(reading, phrase, name)
    if not further:
        return [Titled(phrase, name, phrase.first, name.stop, phrase.codes)]
    names = [name, *further]
    each = len(names) > 1 and len(phrase.codes) == len(names)
    return [
        Titled(
            phrase,
            one,
            phrase.first if n == 0 else one.first,
            one.stop,
            (phrase.codes[n],) if each else phrase.codes,
            shared=n > 0,
        )
        for n, one in enumerate(names)
    ]


def _further_names(reading: Reading, phrase: Phrase, name: Name) -> list[Name]:
    """The names that a title in the plural has besides *name*: "A, B und C"; none in the singular."""
    if not _may_be_plural(reading, phrase):
        return []
    found: list[Name] = []
    k = name.stop
    while len(found) < _MOST_NAMES and reading.joined(k - 1):
        k = _behind_bracket(reading, k)
        kinds = reading.words[k].kinds
        if not kinds & (AND | COMMA):
            break
        following = name_at(reading, k + 1)
        if following is None or (following.alone and not reading.words[following.first].kinds & SURNAME):
            break
        found.append(following)
        if kinds & AND:
            return found
        k = following.stop
    return []


def _behind_bracket(reading: Reading, k: int) -> int:
    """The word behind a short bracket at word *k*, as in "Anna Lis (Ball) und Olga Bron (Reifen)"; else *k*."""
    if reading.words[k].kinds & BRACKET:
        for end in range(k + 2, k + 6):
            if reading.words[end].kinds & BRACKET_END:
                return end + 1
    return k


def _may_be_plural(reading: Reading, phrase: Phrase) -> bool:
    office = reading.words[phrase.head].office
    if office is None or not office.plural:
        return False
    if not office.singular:
        return True
    if phrase.determiner in _MASCULINE_PLURAL:
        return not office.feminine
    return phrase.determiner in _CAN_BE_PLURAL and reading.words[phrase.head].text.endswith("en")


def _behind_comma(reading: Reading, phrase: Phrase, stop: int) -> Name | None:
    """The full name behind the comma at *stop*, where a title ends: "der Präsident der Akademie, (Dr.) Iwan
    Sokolik, sagte"."""
    if not reading.joined(stop - 1) or not reading.joined(stop):
        return None
    # Without an article, "Direktor, Iwan Lis" is a list; a state or a completion makes it a title.
    bare = stop == phrase.head + 1 and not phrase.codes
    if not phrase.determiner and (bare or not _may_begin(reading, phrase.outer)):
        return None
    k = stop + 1
    while reading.words[k].kinds & ACADEMIC or (k > stop + 1 and reading.words[k].kinds & POINT):
        k += 1
    for name in (name_at(reading, k, alone=False), name_between(reading, k)):
        if name is None or name.alone:
            continue
        closed = reading.words[name.stop].kinds & (COMMA | POINT | BRACKET_END | CLOSING | BRACKET | DASH)
        if closed or _may_be_plural(reading, phrase):
            return name
    return None


def _may_begin(reading: Reading, k: int) -> bool:
    """Whether a title without an article can begin with word *k*: at the start of a sentence, in a list, behind a
    preposition, or with whose title it is ("Russlands Botschafter")."""
    before = reading.words[k - 1].kinds
    return not reading.joined(k - 1) or bool(before & (POINT | DASH | OPENING | AND) or reading.words[k].kinds & GENITIVE)
