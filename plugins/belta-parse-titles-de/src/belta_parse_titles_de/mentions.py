"""Mentions: a title phrase and its name, in the four orders in which agencies print them.

title NAME                 der Außenminister Iwan Sokolik
title , NAME ,             der Außenminister der Republik Belarus, Iwan Sokolik,
NAME , (der) title         Iwan Sokolik, (der) Leiter der Abteilung; also in brackets or behind a dash
titles NAME und NAME       die Außenminister Russlands und Belarus' Sergej Lew und Iwan Sokolik
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from functools import lru_cache

from attrs import define

from belta_parse_titles_de.completions import CHRISTENED_OFFICES
from belta_parse_titles_de.folding import folded
from belta_parse_titles_de.kinds import (
    ACADEMIC,
    AND,
    BRACKET,
    BRACKET_END,
    BREAK,
    CLOSING,
    COMMA,
    DASH,
    DEFINITE,
    GENITIVE,
    NATION,
    NUMBER,
    OFFICE,
    OPENING,
    POINT,
    STATUS,
    SURNAME,
    TEMPORAL,
)
from belta_parse_titles_de.names import Name, ends_in_genitive, name_at, name_before, name_between
from belta_parse_titles_de.phrases import Phrase, phrase_at
from belta_parse_titles_de.reading import TITLES, Beyond, Reading, parts
from belta_parse_titles_de.values import Title, title_of
from belta_parse_titles_de.vocab.common import ADVERBS
from belta_parse_titles_de.vocab.offices import DEFINITE_ONLY

__all__ = ["Mention", "mentions"]

_MASCULINE_PLURAL = frozenset({"die", "beide", "beiden", "alle"})
_CAN_BE_PLURAL = frozenset({"den", "der", "zwischen", ""})
_MOST_NAMES = 8
_APPOSED = frozenset({"der", "die", "das", "ein", "eine", "dessen", "deren", "sein", "ihr", "seine", "ihre"})
_APPOSED_IF_CLOSED = frozenset(
    {"dem", "den", "einem", "einer", "einen", "seinem", "seiner", "seinen", "ihrem", "ihrer", "ihren"}
)
_ADVERBS = frozenset(ADVERBS.split())
_RESOLVED = frozenset(word.replace("-", " ") for word in DEFINITE_ONLY.split())


@define(eq=False)
class Named:
    """A name in the nominative, with the keys by which it is known again, and where it stands."""

    start: int
    end: int
    text: str
    given: str
    surname: str
    """As printed, in the nominative."""


Said = tuple[str, str, str | None, str, str | None, str | None, bool, bool, bool]
"""Title as printed, office, field, English, state, organisation, deputy, acting, former."""


@define(eq=False)
class Mention:
    """A title with its name, or alone (`name` is None). Offsets count from the office word, so that what has been read
    once is known wherever it stands again.

    `codes` are this person's states; `said` is what the title says, in the order of the fields of `Person`. A title
    that several people share ("die Minister A und B") stands before the first; the mention of another is his name.
    """

    start: int
    end: int
    title_start: int
    title_end: int
    title: Title
    codes: tuple[str, ...]
    jurisdiction: str | None
    said: Said
    name: Named | None
    by_degree: bool


@define(eq=False)
class _Read:
    """A mention in words `first` to `stop` of a reading; `shared`: it is a further name of a shared title."""

    phrase: Phrase
    name: Name | None
    first: int
    stop: int
    codes: tuple[str, ...]
    shared: bool = False


def mentions(text: str, places: Iterable[int]) -> Iterator[tuple[int, Mention]]:
    """The titles of the office words at *places* of *text*, in order, each with the name it belongs to, behind the
    offset it is counted from; of bare titles those that may stand for somebody named before."""
    behind = 0
    last: tuple[int, Mention] | None = None
    for place in places:
        if place < behind:
            continue
        degree = last is not None and last[1].by_degree
        start = last[0] + last[1].start if last is not None else 0
        found = _mentions_around(text, place, start if degree else behind)
        if not found:
            continue
        if last is not None and not (degree and _same_name(last, place, found[0])):
            yield last
        for mention in found[:-1]:
            yield place, mention
        last = place, found[-1]
        if last[1].name is not None:
            behind = place + max(mention.end for mention in found)
    if last is not None:
        yield last


def _same_name(last: tuple[int, Mention], place: int, mention: Mention) -> bool:
    """Whether the name of *mention* at *place* is that of the *last* mention."""
    one, other = last[1].name, mention.name
    return one is not None and other is not None and last[0] + one.start == place + other.start


def _mentions_around(text: str, place: int, behind: int) -> tuple[Mention, ...]:
    """The mentions of the office word at *place*, read with as many words around it as that takes."""
    for part in parts(text, place, TITLES):
        at = part[3]
        found = _mentions_in(*part, max(0, behind - place + at))
        if found is not None:
            return found
    return ()


@lru_cache(maxsize=8_192)
def _mentions_in(text: str, begins: bool, ends: bool, place: int, behind: int) -> tuple[Mention, ...] | None:
    """The mentions of the office word at *place* of a part; None if its words do not suffice."""
    reading = Reading.of(text, begins=begins, ends=ends)
    try:
        found = [_mention(reading, one, place) for one in _mentions_at(reading, reading.starts.index(place), behind)]
    except Beyond:
        return None
    return tuple([one for one in found if one is not None])


def _mention(reading: Reading, read: _Read, place: int) -> Mention | None:
    """What has been *read* without its words, counted from *place*; None if it stands for nobody."""
    phrase = read.phrase
    if read.name is None and not _definite(reading, phrase):
        return None
    title = title_of(reading, phrase)
    if read.name is None and title.office not in _RESOLVED:
        return None
    office = reading.words[phrase.head].office
    codes = read.codes
    state = office.jurisdiction if office is not None and office.jurisdiction else codes[0] if codes else None
    printed = reading.printed(phrase.first, phrase.stop)
    return Mention(
        reading.start(read.first) - place,
        reading.end(read.stop - 1) - place,
        reading.start(phrase.first) - place,
        reading.end(phrase.stop - 1) - place,
        title,
        codes,
        state,
        (printed, title.office, title.field, title.english, state, title.organisation, *title.flags),
        _named(reading, read, read.name, place) if read.name is not None else None,
        bool(reading.words[phrase.head].kinds & ACADEMIC),
    )


def _named(reading: Reading, read: _Read, name: Name, place: int) -> Named:
    """The name with its keys, counted from *place*."""
    printed, surname = name.text(reading), reading.words[name.surname].text
    if _inflected(read, name, surname):
        printed, surname = printed[:-1], surname[:-1]
    office = reading.words[read.phrase.head].office
    # "Metropolit Wissarion": who goes by a given name is known by it.
    christened = office is not None and office.office in CHRISTENED_OFFICES
    given = "" if name.alone and not christened else _given(printed, folded(surname))
    return Named(reading.start(name.first) - place, reading.end(name.stop - 1) - place, printed, given, surname)


def _given(printed: str, surname: str) -> str:
    """The key of the first word of *printed* that is not the surname."""
    return next((key for part in printed.split() if (key := folded(part)) != surname), "")


def _inflected(read: _Read, name: Name, surname: str) -> bool:
    """Whether the name bears the -s of the genitive: only behind a title without article ("Präsident Terechows
    Rede")."""
    if read.phrase.determiner or (read.first == name.first and not read.shared):
        return False
    return name.surname == name.stop - 1 and ends_in_genitive(surname)


def _definite(reading: Reading, phrase: Phrase) -> bool:
    """Whether a bare title stands for one definite person: behind an article, singular."""
    word = reading.words[phrase.head]
    office = word.office
    if office is None or not office.singular or not reading.words[phrase.first - 1].kinds & DEFINITE:
        return False
    if any(reading.words[k].text in ("eines", "einer") for k in range(phrase.head + 1, phrase.stop)):
        # "der Direktor eines Betriebs" is somebody else.
        return False
    # "die Minister" and "den Ministern" are several.
    if phrase.determiner == "die" and not office.feminine and word.text[-1:] != "e":
        return False
    return not (phrase.determiner == "den" and office.plural and word.text.endswith("ern"))


def _mentions_at(reading: Reading, i: int, behind: int) -> list[_Read]:
    """The mentions of the title at word *i*; names before the offset *behind* belong to other titles already."""
    if reading.words[i].kinds & STATUS and reading.words[i + 1].kinds & OFFICE:
        # "Bevollmächtigte Botschafter": an office by itself, here an adjective.
        return []
    phrase = phrase_at(reading, i)
    after = _apposition(reading, phrase, behind)
    if phrase.joint is not None and phrase.name is not None and after is not None:
        # "Iwan Sokolik, Leiter des Stabs, Oberst Oleg Lis": two people.
        phrase = phrase.until(phrase.joint)
        after = _Read(phrase, after.name, after.first, phrase.stop, after.codes)
    if phrase.name is not None:
        return _with_names(reading, phrase, phrase.name)
    if after is not None:
        return [after]
    for stop in (phrase.stop, phrase.farthest) if phrase.farthest != phrase.stop else (phrase.stop,):
        name = _behind_comma(reading, phrase, stop) if reading.words[stop].kinds & COMMA else None
        if name is not None:
            return _with_names(reading, phrase.until(stop), name)
    return [_Read(phrase, None, phrase.first, phrase.stop, phrase.codes)]


def _with_names(reading: Reading, phrase: Phrase, name: Name) -> list[_Read]:
    """The mention of *name*, and of the names that share its title."""
    further = _further_names(reading, phrase, name)
    if not further:
        return [_Read(phrase, name, phrase.first, name.stop, phrase.codes)]
    names = [name, *further]
    each = len(names) > 1 and len(phrase.codes) == len(names)
    return [
        _Read(
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


def _apposition(reading: Reading, phrase: Phrase, behind: int) -> _Read | None:
    """The mention of the name before the title: "Iwan Sokolik, (der) Direktor", "(Direktor …)", "– Direktor"."""
    office = reading.words[phrase.head].office
    if office is None or not office.singular or phrase.stop - phrase.first < 1:
        return None
    if reading.words[phrase.stop - 1].kinds & BREAK and not reading.words[phrase.first - 1].kinds & (BREAK | COMMA):
        name = name_before(reading, phrase.first)
        if name is not None and reading.start(name.first) >= behind and reading.words[name.first - 1].kinds & BREAK:
            # A line of its own above an opinion piece: "Iwan Sokolik Abgeordneter".
            return _Read(phrase, name, name.first, phrase.stop, phrase.codes)
    sign = phrase.first - 1
    if phrase.determiner in _APPOSED or (phrase.determiner in _APPOSED_IF_CLOSED and _closes(reading, phrase.stop)):
        sign -= 1
    elif phrase.determiner:
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
            return _Read(phrase, name, name.first, phrase.stop, phrase.codes)
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
    stop = next((stop for stop in (second.farthest, second.stop) if _closes(reading, stop)), None)
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


def _closes(reading: Reading, k: int) -> bool:
    """Whether an apposition ends before word *k*."""
    return not reading.joined(k - 1) or bool(reading.words[k].kinds & (COMMA | POINT | BRACKET_END | CLOSING | DASH))


def _before_bracket(reading: Reading, sign: int) -> int:
    """The word behind the name before *sign*, over a short bracket: "Iwan Sokolik (45), Direktor"."""
    if reading.words[sign - 1].kinds & BRACKET_END:
        for k in range(sign - 2, sign - 6, -1):
            if reading.words[k].kinds & BRACKET:
                return k
    return sign


def _behind_comma(reading: Reading, phrase: Phrase, stop: int) -> Name | None:
    """The full name behind the comma at *stop*, where a title ends: "der Präsident der Akademie, (Dr.) Iwan
    Sokolik, sagte"."""
    if not reading.joined(stop - 1) or not reading.joined(stop):
        return None
    # Without an article, "Direktor, Iwan Lis" is a list; a state or a completion makes it a title.
    bare = stop == phrase.head + 1 and not phrase.codes
    if not phrase.determiner and (bare or not _may_begin(reading, phrase.first)):
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
