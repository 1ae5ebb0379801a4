"""What nouns stand for, by their ends, and where among capitalised words a name begins."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache

from belta_parse_quotes_de.vocab import heads, names, words

PATRONYMIC = re.compile(r"\w{2,20}(?:witsch|itsch|owna|ewna|jewna|itschna)\Z")
AGENT = re.compile(r"\w{2,30}(?:er|erin|ist|istin|ent|entin|or|orin|loge|login|ant|antin|in)\Z")
COMMON = re.compile(r"(?:e|en|ern|ung|heit|keit|schaft|tion|tät|ismus|recht|preis|geld|plan|zeit|zeug|jahr)\Z")
"""Ends of nouns that no third word of a name has: "sagte Anton Muster Soforthilfe zu"."""
CAMEL = re.compile(r"\w*[a-z]\w*[A-Z]|[A-ZÄÖÜ0-9-]{2,}\Z")
GIVEN = names.MEN | names.WOMEN


def is_trade(word: str) -> bool:
    """Whether a noun of no known kind looks like one for a person by its end: "Baureferent"."""
    return noun_kind(word) == "other" and AGENT.match(word) is not None


@lru_cache(maxsize=4096)
def noun_kind(word: str) -> str:
    """What a noun stands for by its end: "role", "body", "paper" or "other".

    >>> noun_kind("Verkehrsministerin"), noun_kind("Verkehrsministerium"), noun_kind("Wetter")
    ('role', 'body', 'other')
    """
    low = word.lower()
    for end in BY_LETTERS.get(low[-SHORTEST:], ()):
        if low.endswith(end):
            return KINDS[end]
    return "other"


KINDS: dict[str, str] = (
    dict.fromkeys(heads.PAPERS, "paper")
    | dict.fromkeys(heads.BODIES, "body")
    | dict.fromkeys(heads.ROLES, "role")
    | dict.fromkeys(heads.NEITHER, "other")
)


SHORTEST = min(map(len, KINDS))
BY_LETTERS: dict[str, tuple[str, ...]] = {
    letters: tuple(sorted((end for end in KINDS if end.endswith(letters)), key=len, reverse=True))
    for letters in {end[-SHORTEST:] for end in KINDS}
}
"""The ends by their last letters, the longest first: most nouns have none of them."""


def name_in(run: tuple[str, ...], determined: bool) -> int | None:
    """Where in a run of capitalised words a personal name begins, None if there is none.

    >>> name_in(("Präsident", "Kasachstans", "Anton", "Muster"), True), name_in(("Ministerrat",), True)
    (2, None)
    >>> name_in(("Lukin",), False), name_in(("Minister", "Lukin"), True), name_in(("BelTA",), False)
    (0, 1, None)
    """
    for index, word in enumerate(run):
        if word in GIVEN and (index + 1 < len(run) or not determined or index):
            return index
    titles = 0
    while titles < len(run) and (run[titles] in heads.ADJECTIVES_OF_OFFICE or noun_kind(run[titles]) == "role"):
        titles += 1
    rest = run[titles:]
    if not rest or rest[0] in words.PARTICLES:
        return None
    for word in rest:
        if not word[0].isalpha():
            return None
    if titles:
        return _behind_title(rest, titles)
    return _untitled(rest, determined)


def _behind_title(rest: tuple[str, ...], titles: int) -> int | None:
    """A name behind an office: all that is left, without the country it may begin with."""
    places = 0
    while places < len(rest) and rest[places] in heads.PLACES:
        places += 1
    left = len(rest) - places
    if left == 0 or (noun_kind(rest[places]) != "other" and left < 3) or is_agency(rest[-1]):
        return None
    if left > 2 and not PATRONYMIC.match(rest[-2]) and rest[places] not in GIVEN:
        return titles + places + left - 2
    return titles + places


def _untitled(rest: tuple[str, ...], determined: bool) -> int | None:
    """A name without an office directly before it."""
    if is_agency(rest[-1]) or rest[-1] in heads.PLACES or noun_kind(rest[-1]) != "other":
        return None
    plain = noun_kind(rest[0]) == "other" and rest[0] not in heads.PLACES and rest[0] not in heads.PLACE_NOUNS
    if not determined:
        return 0 if plain and len(rest) <= 3 else None
    if len(rest) >= 3:
        return len(rest) - (3 if PATRONYMIC.match(rest[-2]) and len(rest) > 3 else 2)
    # "die Skispringerin Kulik": an unknown trade, told by its end.
    return 1 if len(rest) == 2 and plain and AGENT.match(rest[0]) else None


def is_agency(word: str) -> bool:
    return word in heads.AGENCIES or CAMEL.match(word) is not None


def name_size(found: Sequence[str]) -> int:
    """How many words of *found* the name that begins there has: a third only if it can belong to it."""
    if len(found) <= 2:
        return len(found)
    joined = 1
    while joined < len(found) and found[joined] in words.PARTICLES:
        joined += 1
    if joined > 1:
        return joined + 1
    third = PATRONYMIC.match(found[1]) or found[1] in GIVEN or found[1].endswith(".")
    return 3 if third or (noun_kind(found[2]) == "other" and not COMMON.search(found[2])) else 2


WOMEN = ("in", "frau", "mutter", "tochter", "schwester", "oma")
"""Ends of nouns for women."""
FEMININE = frozenset({"die", "eine", "seine", "ihre"})
MASCULINE = frozenset({"der", "ein", "sein", "ihr", "dem", "den", "das"})


def role_gender(head: str, determiner: str) -> str | None:
    """The gender an office shows by its end or its article, None if neither tells."""
    low = head.lower()
    if noun_kind(head) == "role" and low.endswith(WOMEN):
        return "f"
    return "f" if determiner in FEMININE else "m" if determiner in MASCULINE else None
