"""Where a page names people: by a given name, behind an office, by a surname; needs no other plugin."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache
from typing import NamedTuple

from belta_parse_quotes_de.nouns import GIVEN, name_in, name_size, noun_kind, role_gender
from belta_parse_quotes_de.vocab import heads, names, words

RUN = re.compile(r"[A-ZÄÖÜ][\w’-]{1,40}+(?: (?:von |der |de |al-)?[A-ZÄÖÜ](?:\.|[\w’-]{1,40}+)){1,6}+")
APPOSITION = re.compile(r", (?=[A-ZÄÖÜ]|der |die |ein)([^.;:!?,„“\"»«()]{3,90}+)")
TITLE_REACH = 90
BREAK = re.compile(r"[.;:!?,„“\"»«()]")
LINKS = (" der ", " des ", " von ", " für ")
LONGEST_LINK = 5
APPOSED = 2
FIRST_NAMED = 4000
"""Characters of a page in which whoever speaks on it is named with his office."""
SURNAME = re.compile(
    r"[A-ZÄÖÜ]\w{1,20}(?:witsch|enko|[oe]wa|ows?kij?|ews?kij?|ins?kij?|zkij?|skaja|zkaja|tschuk|juk|enja|j[eo]w|[a-z]ow|tschik)\Z"
)
"""Ends of East Slavic surnames in German transcription."""
GENDERS = {"die": "f", "eine": "f", "der": "m", "ein": "m"}
ADJECTIVAL = ("ende", "ete", "gte", "mte")
"""Ends of offices that bend like adjectives: "die Vorsitzende", "die Abgeordnete"."""


class Mention(NamedTuple):
    """One place where a person is named: the name to give back, the words of the title, what stands before the name."""

    start: int
    end: int
    name: str
    title: str
    before: str = ""

    @property
    def gender(self) -> str | None:
        """The gender that name or title show."""
        return gender_of(self.name.partition(" ")[0], self.before)


def mentions_in(text: str, start: int = 0, end: int | None = None) -> tuple[Mention, ...]:
    """People named with a given name or behind an office between two offsets, in no order. Needs no other plugin.

    >>> [(m.name, m.gender) for m in mentions_in("Die Ministerin Olga Muster traf Botschafter Chen Li.")]
    [('Olga Muster', 'f'), ('Chen Li', 'm')]
    """
    found: list[Mention] = []
    stop = len(text) if end is None else end
    for run in RUN.finditer(text, start, stop):
        # The title of one person must not run into the words about the one before.
        mention = _mention(text, run, found[-1].end if found else start)
        if mention is not None:
            found.append(mention)
    return (*found, *_first_names(text, start, stop, found))


def _first_names(text: str, start: int, end: int, found: Sequence[Mention]) -> Iterator[Mention]:
    """Given names that stand alone: how children and villagers are called."""
    part = text[start:end].replace(",", " ").replace(".", " ")
    alone = GIVEN.intersection(part.split())
    if alone:
        alone = alone.difference(*(mention.name.split() for mention in found))
    for word in alone:
        for at in places_of(text, word, start, end):
            yield Mention(at, at + len(word), word, "")


def places_of(text: str, word: str, start: int, stop: int) -> Iterator[int]:
    """Where *word* stands by itself between two offsets."""
    at = text.find(word, start, stop)
    while at >= 0:
        end = at + len(word)
        if not (at and text[at - 1].isalpha()) and not text[end : end + 1].isalpha():
            yield at
        at = text.find(word, end, stop)


@lru_cache(maxsize=4096)
def _named(run: str) -> tuple[int, str] | None:
    """Where in a *run* of capitalised words a name begins that a given name or an office shows, and the name."""
    found = run.split()
    first = name_in(tuple(found), True)
    if first is None or found[first] in words.PARTICLES:
        return None
    titled = any(noun_kind(word) == "role" for word in found[:first])
    if not titled and found[first] not in GIVEN and not _is_named_so(found[first:]):
        return None
    name = found[first : first + name_size(found[first:])]
    return len(" ".join(found[:first])) + (1 if first else 0), " ".join(name)


def _is_named_so(found: Sequence[str]) -> bool:
    """Whether two words are a name by the end of the second: "Stefanja Jurkewitsch"."""
    return (
        len(found) == 2
        and SURNAME.match(found[1]) is not None
        and found[1] not in heads.PLACES
        and found[0] not in heads.PLACE_NOUNS
        and noun_kind(found[0]) == "other"
    )


@lru_cache(maxsize=4096)
def _is_plain(run: str) -> bool:
    """Whether no given name, no office and no Slavic surname stands in a *run* of capitalised words."""
    found = run.split()
    return (
        GIVEN.isdisjoint(found)
        and not any(noun_kind(word) == "role" for word in found)
        and not _is_named_so(found[-2:])
    )


def _mention(text: str, run: re.Match[str], floor: int) -> Mention | None:
    printed = run.group().rstrip(".")
    if _is_plain(printed):
        found = printed.split()
        return (
            _apposed(text, run, found)
            or _behind_office(text, run, found, floor)
            or _governed(text, run, found, floor)
            or _named_before(text, run, printed)
        )
    named = _named(printed)
    if named is None:
        return None
    ahead, name = named
    start = run.start() + ahead
    pieces = BREAK.split(text[max(floor, start - TITLE_REACH) : start])
    before = pieces[-1]
    if len(pieces) > 1 and len(before.split()) <= APPOSED:
        # "Der Chefarzt der Klinik, Professor Anton Muster": both titles are his.
        before = f"{pieces[-2]} {before}"
    end = start + len(name)
    behind = APPOSITION.match(text, end)
    title = f"{before} {behind.group(1)}" if behind else before
    return Mention(start, end, name, title, before)


def _behind_office(text: str, run: re.Match[str], found: list[str], floor: int) -> Mention | None:
    """A name no table knows between commas behind an office: "Der Botschafter bei der UNO, Lin Muster, sagte"."""
    start, end = run.span()
    if len(found) != 2 or not text.startswith(", ", start - 2) or not text.startswith((",", "."), end):
        return None
    before = BREAK.split(text[max(floor, start - TITLE_REACH) : start - 2])[-1]
    if not offices_in(before) or name_in(tuple(found), False) != 0:
        return None
    return Mention(start, end, run.group(), before, before)


def _governed(text: str, run: re.Match[str], found: list[str], floor: int) -> Mention | None:
    """A name no table knows behind an office and its body: "der Sekretär der GUS Rachmon Muster"."""
    # Most runs have none of these before them: they are asked before the words are split.
    if run.start() - LONGEST_LINK < floor or not text.startswith(LINKS, run.start() - LONGEST_LINK):
        return None
    before = BREAK.split(text[max(floor, run.start() - TITLE_REACH) : run.start()])[-1]
    first = name_in(tuple(found), True)
    if not first or not offices_in(before):
        return None
    start = run.start() + len(" ".join(found[:first])) + 1
    name = " ".join(found[first:])
    return Mention(start, start + len(name), name, before, before)


def _named_before(text: str, run: re.Match[str], printed: str) -> Mention | None:
    """A name no table knows that stood behind an office before."""
    first = text.find(printed, 0, min(run.start(), FIRST_NAMED))
    if first < 0 or " " not in printed:
        return None
    before = BREAK.split(text[max(0, first - TITLE_REACH) : first])[-1]
    return Mention(run.start(), run.start() + len(printed), printed, "", before) if offices_in(before) else None


def _apposed(text: str, run: re.Match[str], found: list[str]) -> Mention | None:
    """A name no table knows, told by the office behind its comma: "Lin Muster, Leiterin des Amtes, …"."""
    behind = APPOSITION.match(text, run.end()) if len(found) == 2 else None
    if behind is None or not offices_in(behind.group(1)) or name_in(tuple(found), False) != 0:
        return None
    return Mention(run.start(), run.end(), run.group(), behind.group(1), behind.group(1))


@lru_cache(maxsize=4096)
def gender_of(given: str, title: str) -> str | None:
    """The gender a given name or the title before it shows."""
    if given in names.WOMEN:
        return "f"
    if given in names.MEN:
        return "m"
    found = title.split()
    office = next((index for index, word in enumerate(found) if noun_kind(word) == "role"), None)
    if office is None:
        return None
    if found[office].endswith(ADJECTIVAL):
        # "die Vorsitzende Lin Muster": only the article tells.
        article = next((word for word in reversed(found[:office]) if word in GENDERS), "der")
        return GENDERS[article]
    return role_gender(found[office], "") or "m"


def offices_in(title: str) -> tuple[str, ...]:
    """The offices among the words of a title, small and in the nominative.

    >>> offices_in("des belarussischen Präsidenten")
    ('präsident',)
    """
    return tuple(base(word.lower()) for word in title.split() if noun_kind(word) == "role")


def base(title: str) -> str:
    """The office in the nominative: "präsidenten" is "präsident"."""
    for ending in ("en", "s", "n"):
        if title.endswith(ending) and noun_kind(title[: -len(ending)]) == "role":
            return title[: -len(ending)]
    return title
