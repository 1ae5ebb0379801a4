"""Mentions: a title phrase and its name, in the four orders in which agencies print them.

title NAME                 der Außenminister Iwan Sokolik
title , NAME ,             der Außenminister der Republik Belarus, Iwan Sokolik,
NAME , (der) title         Iwan Sokolik, (der) Leiter der Abteilung; also in brackets or behind a dash
titles NAME und NAME       die Außenminister Russlands und Belarus' Sergej Lew und Iwan Sokolik
"""

from __future__ import annotations

from collections.abc import Iterator

from attrs import define

from belta_parse_titles_de.completions import CHRISTENED_OFFICES
from belta_parse_titles_de.kinds import (
    ACADEMIC,
    AND,
    BRACKET,
    BRACKET_END,
    BREAK,
    CLOSING,
    COMMA,
    DASH,
    NUMBER,
    OFFICE,
    OPENING,
    POINT,
    STATUS,
    SURNAME,
)
from belta_parse_titles_de.names import Name, name_at, name_before, name_between
from belta_parse_titles_de.phrases import Phrase, phrase_at
from belta_parse_titles_de.reading import Reading
from belta_parse_titles_de.vocab.common import ADVERBS

__all__ = ["Mention", "mentions"]

_MASCULINE_PLURAL = frozenset({"die", "beide", "beiden", "alle"})
_CAN_BE_PLURAL = frozenset({"den", "der", "zwischen", ""})
_MOST_NAMES = 8
_ADVERBS = frozenset(ADVERBS.split())


@define(eq=False)
class Mention:
    """A title with its name, or alone (`name` is None); words `first` to `stop`. `codes` are this person's states.

    `shared`: the title stands before another name ("die Minister A und B"), so the mention is the name only.
    """

    phrase: Phrase
    name: Name | None
    first: int
    stop: int
    codes: tuple[str, ...]
    shared: bool = False


def mentions(reading: Reading) -> Iterator[Mention]:
    """The titles of the text in order, each with the name it belongs to; bare titles, too."""
    behind = 0
    last: Mention | None = None
    for i in [i for i, kinds in enumerate(reading.kinds[: reading.count]) if kinds & OFFICE]:
        if i < behind:
            continue
        if reading.kinds[i] & STATUS and reading.kinds[i + 1] & OFFICE:
            # "Bevollmächtigte Botschafter": an office by itself, here an adjective.
            continue
        degree = last is not None and reading.kinds[last.phrase.head] & ACADEMIC
        found = _mentions_at(reading, i, last.first if last is not None and degree else behind)
        if last is not None and not (degree and found[0].name == last.name):
            yield last
        yield from found[:-1]
        last = found[-1]
        if last.name is not None:
            behind = max(mention.stop for mention in found)
    if last is not None:
        yield last


def _mentions_at(reading: Reading, i: int, behind: int) -> list[Mention]:
    """The mentions of the title at word *i*; names before word *behind* belong to other titles already."""
    phrase = phrase_at(reading, i)
    after = _apposition(reading, phrase, behind)
    if phrase.joint is not None and after is not None:
        # "Iwan Sokolik, Leiter des Stabs, Oberst Oleg Lis": two people.
        phrase = phrase.until(phrase.joint)
        after = Mention(phrase, after.name, after.first, phrase.stop, after.codes)
    if phrase.name is not None:
        return _with_names(reading, phrase, phrase.name)
    if after is not None:
        return [after]
    for stop in (phrase.stop, phrase.farthest) if phrase.farthest != phrase.stop else (phrase.stop,):
        name = _behind_comma(reading, phrase, stop) if reading.kinds[stop] & COMMA else None
        if name is not None:
            return _with_names(reading, phrase.until(stop), name)
    return [Mention(phrase, None, phrase.first, phrase.stop, phrase.codes)]


def _with_names(reading: Reading, phrase: Phrase, name: Name) -> list[Mention]:
    """The mention of *name*, and of the names that share its title."""
    further = _further_names(reading, phrase, name)
    if not further:
        return [Mention(phrase, name, phrase.first, name.stop, phrase.codes)]
    names = [name, *further]
    each = len(names) > 1 and len(phrase.codes) == len(names)
    return [
        Mention(
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
        kinds = reading.kinds[k]
        if not kinds & (AND | COMMA):
            break
        following = name_at(reading, k + 1)
        if following is None or (following.alone and not reading.kinds[following.first] & SURNAME):
            break
        found.append(following)
        if kinds & AND:
            return found
        k = following.stop
    return []


def _behind_bracket(reading: Reading, k: int) -> int:
    """The word behind a short bracket at word *k*, as in "Anna Lis (Ball) und Olga Bron (Reifen)"; else *k*."""
    if reading.kinds[k] & BRACKET:
        for end in range(k + 2, k + 6):
            if reading.kinds[end] & BRACKET_END:
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


def _apposition(reading: Reading, phrase: Phrase, behind: int) -> Mention | None:
    """The mention of the name before the title: "Iwan Sokolik, (der) Direktor", "(Direktor …)", "– Direktor"."""
    office = reading.words[phrase.head].office
    if office is None or not office.singular or phrase.stop - phrase.first < 1:
        return None
    if reading.kinds[phrase.stop - 1] & BREAK and not reading.kinds[phrase.first - 1] & (BREAK | COMMA):
        name = name_before(reading, phrase.first)
        if name is not None and name.first >= behind and reading.kinds[name.first - 1] & BREAK:
            # A line of its own above an opinion piece: "Iwan Sokolik Abgeordneter".
            return Mention(phrase, name, name.first, phrase.stop, phrase.codes)
    sign = phrase.first - 1
    if reading.kinds[sign] & NUMBER and reading.words[sign - 1].text == "seit":
        sign -= 2
    elif reading.words[sign].text in _ADVERBS:
        sign -= 1
    if phrase.determiner in ("der", "die", "das", "ein", "eine", "dessen", "sein", "ihr", "seine", "ihre"):
        sign -= 1
    elif phrase.determiner:
        return None
    if sign < 1 or not reading.joined(sign - 1):
        return None
    kinds = reading.kinds[sign]
    if kinds & BRACKET or (kinds & COMMA) or (kinds & DASH and not reading.tight(sign)):
        stop = _before_bracket(reading, sign)
        name = name_before(reading, stop)
        if name is not None and name.first >= behind:
            return Mention(phrase, name, name.first, phrase.stop, phrase.codes)
    return None


def _before_bracket(reading: Reading, sign: int) -> int:
    """The word behind the name before *sign*, over a short bracket: "Iwan Sokolik (45), Direktor"."""
    if reading.kinds[sign - 1] & BRACKET_END:
        for k in range(sign - 2, max(0, sign - 6), -1):
            if reading.kinds[k] & BRACKET:
                return k
    return sign


def _behind_comma(reading: Reading, phrase: Phrase, stop: int) -> Name | None:
    """The full name behind the comma at *stop*, where a title ends: "der Präsident der Akademie, (Dr.) Iwan
    Sokolik, sagte"."""
    if not reading.joined(stop - 1) or not reading.joined(stop):
        return None
    # Without an article, "Direktor, Iwan Lis" is a list; a state or a completion makes it a title.
    bare = stop == phrase.head + 1 and not phrase.codes
    if not phrase.determiner and (bare or not _opens_sentence(reading, phrase.first)):
        return None
    k = stop + 1
    while reading.kinds[k] & ACADEMIC or (k > stop + 1 and reading.kinds[k] & POINT):
        k += 1
    for name in (name_at(reading, k, alone=False), name_between(reading, k)):
        if name is None or name.alone:
            continue
        closed = reading.kinds[name.stop] & (COMMA | POINT | BRACKET_END | CLOSING | BRACKET | DASH)
        if closed or _may_be_plural(reading, phrase):
            return name
    return None


def _opens_sentence(reading: Reading, k: int) -> bool:
    """Whether a sentence or a paragraph begins with word *k*."""
    return not reading.joined(k - 1) or bool(reading.kinds[k - 1] & (POINT | DASH | OPENING))


def christened(reading: Reading, mention: Mention) -> bool:
    """Whether the office is one whose holders go by a given name ("Metropolit Wissarion")."""
    office = reading.words[mention.phrase.head].office
    return office is not None and office.office in CHRISTENED_OFFICES
