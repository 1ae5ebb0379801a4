"""Who is who on a page: one id a person, for full names, surnames, other spellings and bare titles.

A person enters with a title and a name. Everything else is linked to such a person or left out: a surname, the full
name
in another spelling, "der Außenminister" behind a named one. A name that never stands with a title is no annotation.
"""

from __future__ import annotations

from collections.abc import Iterator

from attrs import define

from belta_parse_titles_de.folding import folded
from belta_parse_titles_de.mentions import Mention, christened, mentions
from belta_parse_titles_de.names import Name, ends_in_genitive
from belta_parse_titles_de.reading import Reading
from belta_parse_titles_de.values import Title, title_of
from belta_parse_titles_de.vocab.offices import DEFINITE_ONLY, HOME, ONE_WORD_ONLY, SAME_OFFICE
from belta_parse_titles_de.words import Is

__all__ = ["Found", "found"]

_RESOLVED = frozenset(word.replace("-", " ") for word in DEFINITE_ONLY.split())
_SAME_WORD = frozenset(ONE_WORD_ONLY.split())


@define(eq=False)
class Holder:
    """A person of the page as known so far."""

    number: int
    name: str
    given: str
    surname: str
    titles: list[tuple[Title, str | None]]
    first: int


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
    holders: list[Holder] = []
    for mention in mentions(reading):
        if mention.name is None:
            bare.append(mention)
        else:
            titled.append(_titled(reading, mention, mention.name, holders))
    if not holders:
        return []
    by_name = list(_by_name(reading, holders, titled))
    resolved = list(_by_title(reading, bare, sorted([*titled, *by_name], key=_first), holders))
    return sorted([*titled, *by_name, *resolved], key=_first)


def _first(one: Found) -> int:
    return one.first


def _titled(reading: Reading, mention: Mention, name: Name, holders: list[Holder]) -> Found:
    """The mention with its person, who is found among *holders* or becomes one."""
    title = title_of(reading, mention.phrase)
    code = mention.codes[0] if mention.codes else None
    office = reading.words[mention.phrase.head].office
    if office is not None and office.jurisdiction:
        code = office.jurisdiction
    printed = _nominative(reading, mention, name)
    surname = (
        folded(printed.split()[name.surname - name.first])
        if name.stop - name.first == len(printed.split())
        else folded(printed.split()[-1])
    )
    given = "" if name.alone and not christened(reading, mention) else _given(printed, surname)
    holder = _holder(holders, surname, given, name.alone)
    if holder is None:
        holder = Holder(len(holders), printed, given, surname, [], name.first)
        holders.append(holder)
    elif len(printed) > len(holder.name) and not holder.given:
        holder.name, holder.given = printed, given
    holder.titles.append((title, code))
    return Found(mention.first, mention.stop, holder.number, printed, (name.first, name.stop), mention, title, code)


def _given(printed: str, surname: str) -> str:
    """The key of the first word of *printed* that is not the surname."""
    return next((key for part in printed.split() if (key := folded(part)) != surname), "")


def _holder(holders: list[Holder], surname: str, given: str, alone: bool) -> Holder | None:
    """The person of that surname, the latest first; given names must agree as far as both are known."""
    for holder in reversed(holders):
        if holder.surname == surname and (alone or not given or not holder.given or _same_given(given, holder.given)):
            return holder
    return None


def _same_given(one: str, other: str) -> bool:
    return one[:1] == other[:1] and (len(one) == 1 or len(other) == 1 or one[:3] == other[:3])


def _nominative(reading: Reading, mention: Mention, name: Name) -> str:
    """The name without the -s of the genitive, which a name bears only where its title has no article."""
    printed = name.text(reading)
    if mention.phrase.determiner or not printed.endswith("s") or (mention.first == name.first and not mention.shared):
        return printed
    return printed[:-1] if ends_in_genitive(printed.split()[-1]) else printed


def _by_name(reading: Reading, holders: list[Holder], titled: list[Found]) -> Iterator[Found]:
    """The mentions by surname or full name outside the titled ones."""
    surnames: dict[str, list[Holder]] = {}
    for holder in holders:
        surnames.setdefault(holder.surname, []).append(holder)
    taken = {k for one in titled for k in range(one.first, one.stop)}
    # A surname in the genitive has its -s in the key, too.
    forms = {f"{key}s": key for key in surnames} | {key: key for key in surnames}
    for i, key in [(i, forms[word.key]) for i, word in enumerate(reading.words) if word.key in forms]:
        if i in taken or not reading.kinds[i] & Is.NAME:
            continue
        named = _named(reading, i, key, surnames[key], taken)
        if named is not None:
            yield named


def _named(reading: Reading, i: int, key: str, holders: list[Holder], taken: set[int]) -> Found | None:
    """The mention that ends or begins with the surname *i*, and whose it is; None if it is somebody else's."""
    first, stop = i, i + 1
    holder = _latest(holders, i)
    parts = holder.name.split()
    if len(parts) > 1 and folded(parts[0]) == key:
        # Family first: "Zhang Weimin" is taken up by "Zhang" or by the whole.
        rest = [folded(part) for part in parts[1:]]
        if [reading.words[k].key for k in range(i + 1, i + 1 + len(rest))] == rest:
            stop = i + 1 + len(rest)
    elif _is_name(reading, i - 1, taken):
        first = i - 1
        while first - 1 >= 0 and i - first < 5 and _is_name(reading, first - 1, taken):
            first -= 1
        while (
            first < i
            and not reading.kinds[first] & (Is.GIVEN | Is.INITIAL)
            and reading.words[first].key != holder.given
        ):
            first += 1
        if first < i:
            given = reading.words[first].key
            same = [one for one in holders if not one.given or _same_given(given, one.given)]
            if not same:
                return None
            holder = _latest(same, i)
    printed = " ".join(reading.text[reading.start(first) : reading.end(stop - 1)].split())
    if reading.words[stop - 1].key not in {folded(part) for part in holder.name.split()}:
        printed = printed[:-1].rstrip("'’")
    return Found(first, stop, holder.number, printed, (first, stop), None, None, None)


def _latest(holders: list[Holder], i: int) -> Holder:
    """The person named last before word *i*, else the first named behind it."""
    before = [holder for holder in holders if holder.first <= i]
    return before[-1] if before else holders[0]


def _is_name(reading: Reading, k: int, taken: set[int]) -> bool:
    """Whether word *k* goes on in the next as one name."""
    kinds = reading.kinds[k]
    return (
        k >= 0 and reading.joined(k) and k not in taken and bool(kinds & (Is.NAME | Is.POINT | Is.PARTICLE))
        and (not kinds & Is.POINT or bool(reading.kinds[k - 1] & Is.INITIAL and reading.tight(k - 1)))
        and (not kinds & Is.PARTICLE or bool(kinds & Is.NAME) or reading.kinds[k - 1] & Is.NAME != 0)
    )  # fmt: skip


def _by_title(reading: Reading, bare: list[Mention], named: list[Found], holders: list[Holder]) -> Iterator[Found]:
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
        title = _definite(reading, mention)
        if title is None:
            continue
        holder = _meant(title, mention, [holders[number] for number in reversed(recent)], reading)
        if holder is not None:
            code = mention.codes[0] if mention.codes else None
            yield Found(mention.first, mention.stop, holder.number, holder.name, None, mention, title, code)


_MEMORY = 24


def _definite(reading: Reading, mention: Mention) -> Title | None:
    """The title, if it stands for one definite person: article, singular, an office with one holder."""
    phrase = mention.phrase
    office = reading.words[phrase.head].office
    if office is None or not office.singular or not reading.kinds[phrase.first - 1] & Is.DEFINITE:
        return None
    if phrase.determiner == "die" and not office.feminine and reading.words[phrase.head].text[-1:] != "e":
        return None
    if phrase.determiner in ("den",) and office.plural and reading.words[phrase.head].text.endswith("ern"):
        return None
    title = title_of(reading, phrase)
    return title if title.office in _RESOLVED else None


def _meant(title: Title, mention: Mention, recent: list[Holder], reading: Reading) -> Holder | None:
    """The person named last whose title agrees with *title* in all that both say."""
    agreeing = [
        (holder, code)
        for holder in recent
        if (
            code := next(
                (code or "" for known, code in reversed(holder.titles) if _agree(title, mention, known, code)), None
            )
        )
        is not None
    ]
    if not mention.codes:
        agreeing.sort(key=_foreign)
    return agreeing[0][0] if agreeing else None


def _foreign(agreeing: tuple[Holder, str]) -> bool:
    """Whether the state of the title is another than the agency's; without one it is at home."""
    return agreeing[1] not in ("", HOME)


def _agree(title: Title, mention: Mention, known: Title, code: str | None) -> bool:
    same = SAME_OFFICE.get(title.office, title.office) == SAME_OFFICE.get(known.office, known.office)
    if title.office in _SAME_WORD and title.stem != known.stem:
        return False
    if title.office == "counterpart" and not mention.codes:
        return False
    if not same or title.feminine != known.feminine or title.former != known.former:
        return False
    if title.field != known.field and title.field is not None:
        return False
    if mention.codes and code and mention.codes[0] != code:
        return False
    return not title.organisation or not known.organisation or title.organisation in known.organisation
