"""Mentions: what stands at an office word, read once and known wherever it stands again."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from functools import lru_cache

from attrs import define

from belta_parse_titles_de.completions import CHRISTENED_OFFICES
from belta_parse_titles_de.folding import folded, folded_genitive
from belta_parse_titles_de.holders import GOVERNORS
from belta_parse_titles_de.kinds import (
    ACADEMIC,
    DEFINITE,
)
from belta_parse_titles_de.names import Name, ends_in_genitive
from belta_parse_titles_de.orders import titled_at
from belta_parse_titles_de.phrases import Phrase, Titled
from belta_parse_titles_de.reading import TITLES, Beyond, Reading, parts
from belta_parse_titles_de.values import Title, title_of
from belta_parse_titles_de.vocab.offices import DEFINITE_ONLY

__all__ = ["Mention", "mentions"]

_APOSTROPHES = "'’´`"
"""What stands for the -s of the genitive behind a hissing sound: "Ministerin Lis' Rede"."""
_POSSESSIVES = frozenset(owner + ending for owner in ("sein", "ihr") for ending in ("", "e", "en", "em", "er", "es"))
_RESOLVED = frozenset(word.replace("-", " ") for word in DEFINITE_ONLY.split())


@define(eq=False)
class Named:
    """A name in the nominative, with the keys by which it is known again, and where it stands."""

    start: int
    end: int
    text: str
    given: str
    surname: str
    last: str
    """The key of a second surname, "" if there is none."""
    genitive: str
    """The key of the surname with an -s, which changes it: "Siwaks" sounds like "Siwax"."""


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
        found = [_mention(reading, one, place) for one in titled_at(reading, reading.starts.index(place), behind)]
    except Beyond:
        return None
    return tuple([one for one in found if one is not None])


def _mention(reading: Reading, read: Titled, place: int) -> Mention | None:
    """What has been *read* without its words, counted from *place*; None if it stands for nobody."""
    phrase = read.phrase
    if read.name is None and not _definite(reading, phrase):
        return None
    if not any(reading.words[i].office is not None for i in phrase.offices if i < phrase.stop):
        # The rest of a word that an invisible character cut in two.
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


def _named(reading: Reading, read: Titled, name: Name, place: int) -> Named:
    """The name with its keys, counted from *place*."""
    printed, surname = (one.rstrip(_APOSTROPHES) for one in (name.text(reading), reading.words[name.surname].text))
    if _inflected(read, name, surname):
        printed, surname = printed[:-1], surname[:-1]
    office = reading.words[read.phrase.head].office
    # "Metropolit Wissarion": who goes by a given name is known by it.
    christened = office is not None and office.office in CHRISTENED_OFFICES
    key = folded(surname)
    given = "" if name.alone and not christened else _given(printed, key)
    return Named(
        reading.start(name.first) - place,
        reading.end(name.stop - 1) - place,
        printed,
        given,
        key,
        folded(reading.words[name.stop - 1].text) if name.first < name.surname < name.stop - 1 else "",
        folded_genitive(surname, key),
    )


def _given(printed: str, surname: str) -> str:
    """The key of the first word of *printed* that is not the surname."""
    return next((key for part in printed.split() if (key := folded(part)) != surname), "")


def _inflected(read: Titled, name: Name, surname: str) -> bool:
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
    if reading.words[phrase.first - 1].text.lower() in _POSSESSIVES and office.office in GOVERNORS:
        # "eine Botschaft seines Präsidenten": not of whom was named last.
        return False
    if any(reading.words[k].text in ("eines", "einer") for k in range(phrase.head + 1, phrase.stop)):
        # "der Direktor eines Betriebs" is somebody else.
        return False
    # "die Minister" and "den Ministern" are several.
    if phrase.determiner == "die" and not office.feminine and word.text[-1:] != "e":
        return False
    return not (phrase.determiner == "den" and office.plural and word.text.endswith("ern"))
