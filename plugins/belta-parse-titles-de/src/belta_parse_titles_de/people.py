"""Who is who on a page: one id a person, for full names, surnames, other spellings and bare titles.

A person enters with a title and a name. Everything else is linked to such a person or left out: a surname, the full
name in another spelling, "der Außenminister" behind a named one. A name that never stands with a title is none of ours.
"""

from __future__ import annotations

from collections.abc import Iterator

from attrs import define

from belta_parse_titles_de.folding import folded
from belta_parse_titles_de.holders import Holder, Holders, meant
from belta_parse_titles_de.kinds import (
    BREAK,
    DEFINITE,
    GIVEN,
    INITIAL,
    NAME,
    PARTICLE,
    POINT,
)
from belta_parse_titles_de.mentions import Mention, christened, mentions
from belta_parse_titles_de.names import Name, ends_in_genitive
from belta_parse_titles_de.reading import Reading
from belta_parse_titles_de.values import Title, title_of
from belta_parse_titles_de.vocab.offices import DEFINITE_ONLY

__all__ = ["Found", "found"]

_RESOLVED = frozenset(word.replace("-", " ") for word in DEFINITE_ONLY.split())
# A bare title means one of the people named last, not one of a list of forty.
_MEMORY = 24
_MOST_GIVEN = 5


@define(eq=False)
class Found:
    """A mention with the person it is of: `name` in the nominative; `title` None for a mention by name alone."""

    first: int
    stop: int
    person: int
    name: str
    name_words: tuple[int, int] | None
    mention: Mention | None
    title: Title | None
    jurisdiction: str | None


def found(reading: Reading) -> list[Found]:
    """All mentions of people who have a title somewhere in the text, in its order."""
    titled: list[Found] = []
    bare: list[Mention] = []
    holders = Holders()
    for mention in mentions(reading):
        if mention.name is None:
            bare.append(mention)
        else:
            titled.append(_titled(reading, mention, mention.name, holders))
    if not titled:
        return []
    named = sorted([*titled, *_by_name(reading, holders, titled)], key=_first)
    return sorted([*named, *_by_title(reading, bare, named, holders)], key=_first)


def _first(one: Found) -> int:
    return one.first


def _titled(reading: Reading, mention: Mention, name: Name, holders: Holders) -> Found:
    """The mention with its person, who is found among *holders* or becomes one."""
    title = title_of(reading, mention.phrase)
    office = reading.words[mention.phrase.head].office
    code = mention.codes[0] if mention.codes else None
    if office is not None and office.jurisdiction:
        code = office.jurisdiction
    printed, surname = name.text(reading), reading.words[name.surname].text
    if _inflected(mention, name, surname):
        printed, surname = printed[:-1], surname[:-1]
    key = folded(surname)
    given = "" if name.alone and not christened(reading, mention) else _given(printed, key)
    holder = holders.named(printed, given, surname, name.first)
    holder.add(title, code)
    return Found(mention.first, mention.stop, holder.number, printed, (name.first, name.stop), mention, title, code)


def _given(printed: str, surname: str) -> str:
    """The key of the first word of *printed* that is not the surname."""
    return next((key for part in printed.split() if (key := folded(part)) != surname), "")


def _inflected(mention: Mention, name: Name, surname: str) -> bool:
    """Whether the name bears the -s of the genitive: only behind a title without article ("Präsident Terechows
    Rede")."""
    if mention.phrase.determiner or (mention.first == name.first and not mention.shared):
        return False
    return name.surname == name.stop - 1 and ends_in_genitive(surname)


def _by_name(reading: Reading, holders: Holders, titled: list[Found]) -> Iterator[Found]:
    """The mentions by surname or full name outside the titled ones."""
    taken = {k for one in titled for k in range(one.first, one.stop)}
    forms = holders.forms
    keys = [word.key for word in reading.words]
    i = -1
    # The two searches run without a step of ours: most words are nobody's surname.
    for key in filter(forms.__contains__, keys):
        i = keys.index(key, i + 1)
        if i in taken or not reading.kinds[i] & NAME:
            continue
        named = _named(reading, i, forms[key], holders, taken)
        if named is not None:
            yield named


def _named(reading: Reading, i: int, key: str, holders: Holders, taken: set[int]) -> Found | None:
    """The mention of the surname *i* with what belongs to it; None if the given name is somebody else's."""
    holder = holders.of_surname(key, "")
    if holder is None:
        return None
    first, stop = i, i + 1
    rest = _behind_family(reading, i, key, holder)
    if rest:
        stop = rest
    else:
        first = _before_surname(reading, i, holder, taken)
    if first < i:
        holder = holders.of_surname(key, reading.words[first].key)
        if holder is None:
            return None
    printed = " ".join(reading.text[reading.start(first) : reading.end(stop - 1)].split())
    if not rest and reading.words[i].key != key:
        printed = printed[:-1].rstrip("'’")
    return Found(first, stop, holder.number, printed, (first, stop), None, None, None)


def _behind_family(reading: Reading, i: int, key: str, holder: Holder) -> int:
    """The word behind the whole name if the family leads: "Zhang Weimin" is taken up by "Zhang" or by the whole;
    else 0."""
    parts = holder.name.split()
    if len(parts) < 2 or folded(parts[0]) != key:
        return 0
    stop = i + len(parts)
    same = [word.key for word in reading.words[i + 1 : stop]] == [folded(part) for part in parts[1:]]
    return stop if same else i + 1


def _before_surname(reading: Reading, i: int, holder: Holder, taken: set[int]) -> int:
    """The first word of the name that ends with the surname *i*."""
    first = i
    while i - first < _MOST_GIVEN and _goes_on(reading, first - 1, taken):
        first -= 1
    while first < i and not reading.kinds[first] & (GIVEN | INITIAL) and reading.words[first].key != holder.given:
        first += 1
    return first


def _goes_on(reading: Reading, k: int, taken: set[int]) -> bool:
    """Whether word *k* goes on in the next as one name: a name word, an initial's point, a particle."""
    kinds = reading.kinds[k]
    if k < 0 or k in taken or kinds & BREAK:
        return False
    if kinds & POINT:
        return bool(reading.kinds[k - 1] & INITIAL) and reading.tight(k - 1)
    return bool(kinds & NAME) or bool(kinds & PARTICLE and reading.kinds[k - 1] & NAME)


def _by_title(reading: Reading, bare: list[Mention], named: list[Found], holders: Holders) -> Iterator[Found]:
    """Titles without a name that can only mean a person named before."""
    position = 0
    recent: list[int] = []
    for mention in bare:
        while position < len(named) and named[position].first < mention.first:
            number = named[position].person
            if number in recent:
                recent.remove(number)
            recent.append(number)
            del recent[:-_MEMORY]
            position += 1
        if not recent or not reading.kinds[mention.phrase.first - 1] & DEFINITE:
            continue
        title = _definite(reading, mention)
        holder = meant(title, mention.codes, [holders.people[k] for k in reversed(recent)]) if title else None
        if holder is not None:
            code = mention.codes[0] if mention.codes else None
            yield Found(mention.first, mention.stop, holder.number, holder.name, None, mention, title, code)


def _definite(reading: Reading, mention: Mention) -> Title | None:
    """The title behind an article, if it stands for one definite person: singular, an office with one holder."""
    phrase = mention.phrase
    word = reading.words[phrase.head]
    office = word.office
    if office is None or not office.singular:
        return None
    # "die Minister" and "den Ministern" are several.
    if phrase.determiner == "die" and not office.feminine and word.text[-1:] != "e":
        return None
    if phrase.determiner == "den" and office.plural and word.text.endswith("ern"):
        return None
    title = title_of(reading, phrase)
    return title if title.office in _RESOLVED else None
