"""What a title says, normalised: office, field, state, organisation, and its English rendering."""

from __future__ import annotations

from attrs import frozen

from belta_parse_titles_de.kinds import (
    AND,
    BRACKET,
    CAPITAL,
    CITY,
    COMMA,
    CUT,
    DASH,
    NATION,
    OF,
    OFFICE,
    PREPOSITION,
    STATUS,
)
from belta_parse_titles_de.offices import OfficeWord, acronym_in_english, field_of
from belta_parse_titles_de.phrases import Phrase
from belta_parse_titles_de.reading import Reading
from belta_parse_titles_de.vocab.fields import STATUS as STATUSES
from belta_parse_titles_de.vocab.offices import ENGLISH, OFFICES_OF
from belta_parse_titles_de.vocab.organisations import HEADS, NAMES

__all__ = ["Title", "title_of"]

_HEADS = tuple(HEADS)
_MINISTRIES = ("ministerium", "außenamt", "auswärtiges amt")
_DEPENDENT = frozenset({"deputy", "assistant"})
_STATUS_FORMS = {
    stem + ending: meaning for stem, meaning in STATUSES.items() for ending in ("", "e", "en", "er", "es", "em")
}
_HOUSES: dict[str, list[tuple[str, str]]] = {}
for (_office, _house), _other in OFFICES_OF.items():
    _HOUSES.setdefault(_office, []).append((_house, _other))
_STRONG = {"m": "er", "n": "es", "f": "e", "p": "e"}


@frozen
class Title:
    """A title's meaning, each part None or False where the text does not say it."""

    office: str
    field: str | None
    english: str
    organisation: str | None
    deputy: bool
    acting: bool
    former: bool
    gender: str
    """ "m", "f", or "" where an office that bends like an adjective does not tell: "den Vorsitzenden"."""
    stem: str
    rank: str
    """What stands before the stem and says how high, as in "Bundespräsident"."""

    @property
    def flags(self) -> tuple[bool, bool, bool]:
        """Deputy, acting, former."""
        return self.deputy, self.acting, self.former


_MEMO: dict[tuple[str, str, int, tuple[int, ...], tuple[int, int] | None], Title] = {}
_MOST = 8_192


def title_of(reading: Reading, phrase: Phrase) -> Title:
    """The meaning of *phrase*; it depends on its words alone, and titles recur, so each is read once."""
    first, stop, organisation = phrase.first, phrase.stop, phrase.organisation
    if organisation is not None and organisation[1] > stop:
        organisation = None
    gender = _gender(reading, phrase)
    key = (
        reading.printed(first, stop),
        gender,
        phrase.head - first,
        tuple([i - first for i in phrase.offices if i < stop]),
        (organisation[0] - first, organisation[1] - first) if organisation is not None else None,
    )
    known = _MEMO.get(key)
    if known is None:
        if len(_MEMO) > _MOST:
            _MEMO.clear()
        known = _MEMO[key] = _meaning(reading, phrase, organisation, gender)
    return known


def _meaning(reading: Reading, phrase: Phrase, organised: tuple[int, int] | None, gender: str) -> Title:
    """The meaning of *phrase*, which names the organisation in the words *organised*."""
    words = [word for i in phrase.offices if i < phrase.stop and (word := reading.words[i].office) is not None]
    head = words[0]
    status = {_status(reading, i) for i in range(phrase.first, phrase.head)}
    office, deputy = head.office, head.deputy or "deputy" in status
    if office == "deputy":
        office, deputy = (words[1].office if len(words) > 1 else office), True
    field = _fields_before(reading, phrase, head.field) or _field(reading, phrase, words)
    organisation = head.organisation or _organisation(reading, phrase, organised)
    office = _in_house(office, organisation)
    former = head.former or "former" in status or _aside(reading, phrase, "a", "D") or _aside(reading, phrase, "i", "R")
    # "Der amtierende Weltmeister" stands in for nobody.
    acting = ("acting" in status and office != "champion") or _aside(reading, phrase, "a", "i")
    return Title(
        office=office,
        field=field,
        english=_english(office, field, organisation, deputy=deputy, acting=acting, former=former),
        organisation=organisation,
        deputy=deputy,
        acting=acting,
        former=former,
        gender=gender,
        stem=head.stem,
        rank=head.rank,
    )


def _gender(reading: Reading, phrase: Phrase) -> str:
    """The gender that the office of *phrase* shows: "die Vorsitzende" is a woman, "der Vorsitzende" a man."""
    word = reading.words[phrase.head]
    if word.office is None or word.office.feminine:
        return "f"
    if not word.office.adjective:
        return "m"
    if word.text.endswith("e"):
        return "m" if phrase.determiner == "der" else "f" if phrase.determiner in ("", "die", "eine") else ""
    return "m" if word.text.endswith("er") and not phrase.determiner else ""


def _aside(reading: Reading, phrase: Phrase, first: str, second: str) -> bool:
    """Whether two letters stand in the title, each with its point: "a. D.", "a. i."."""
    words = reading.words
    if phrase.stop - phrase.head < 4:
        return False
    return any(words[k].text == second and words[k - 2].text == first for k in range(phrase.head + 3, phrase.stop))


def _in_house(office: str, organisation: str | None) -> str:
    """The office as it is called in that house: the "Sprecher" of a chamber is its speaker."""
    houses = _HOUSES.get(office)
    if houses is None or not organisation:
        return office
    first = organisation.lower().split(" de")[0]
    return next((other for house, other in houses if first.endswith(house)), office)


def _status(reading: Reading, i: int) -> str:
    word = reading.words[i]
    return _STATUS_FORMS.get(word.text.lower(), "") if word.kinds & STATUS else ""


def _fields_before(reading: Reading, phrase: Phrase, last: str | None) -> str | None:
    """The fields of the compound that ends in *last*: "Arbeits- und Sozialminister" has two."""
    cut = phrase.head - 2
    if last is None or cut < phrase.first or not reading.words[cut].kinds & CUT:
        return last
    first = field_of(reading.words[cut].text)
    return f"{first} and {last}" if first else last


def _field(reading: Reading, phrase: Phrase, words: list[OfficeWord]) -> str | None:
    """The field that "für …", a ministry or "auswärtiges Amt" names."""
    named: list[str] = []
    collecting = False
    for i in range(phrase.head + 1, phrase.stop):
        word = reading.words[i]
        lower = word.text.lower()
        if lower == "für":
            collecting = True
        elif collecting and word.kinds & (OF | PREPOSITION):
            break
        elif collecting and word.kinds & CAPITAL:
            name = "foreign affairs" if lower.startswith("auswärtig") else field_of(word.text)
            if name and name not in named:
                named.append(name)
        elif lower.startswith(("auswärtig", "außenamt")):
            return "foreign affairs"
        elif not collecting and "ministerium" in lower:
            field = field_of(word.text[: lower.index("ministerium")].rpartition("-")[2])
            if field:
                return field
        if i in phrase.offices and i > phrase.head:
            break
    if named:
        return " and ".join(", ".join(named).rsplit(", ", 1)) if len(named) > 1 else named[0]
    if len(words) > 1 and words[0].office in _DEPENDENT:
        return words[1].field
    return None


def _organisation(reading: Reading, phrase: Phrase, organised: tuple[int, int] | None) -> str | None:
    """The organisation in the phrase, its head in the nominative: "des Nationalen Olympischen Komitees" →
    "Nationales …"."""
    if organised is None:
        return None
    first, stop = organised
    head = reading.words[stop - 1].text
    bare, gender = _nominative(head)
    parts = [
        reading.words[i].text if reading.words[i].kinds & CITY else _strong(reading.words[i].text, gender)
        for i in range(first, stop - 1)
        if not (reading.words[i].kinds & NATION and reading.words[i].text[0].islower())
    ]
    rest = _rest(reading, phrase, stop)
    return " ".join([*parts, bare, *rest])


def _rest(reading: Reading, phrase: Phrase, stop: int) -> list[str]:
    """What belongs to the organisation's name behind its head: a quoted or proper name, "der Wissenschaften"."""
    k = stop
    while k < phrase.stop and not reading.words[k].kinds & (AND | COMMA | DASH | PREPOSITION | OFFICE):
        if reading.words[k].kinds & BRACKET:
            break
        k += 1
    return reading.printed(stop, k).split() if k > stop else []


def _nominative(head: str) -> tuple[str, str]:
    lower = head.lower()
    for ending in ("es", "s", ""):
        stem = lower.removesuffix(ending) if ending else lower
        found = next((one for one in _HEADS if stem.endswith(one)), None)
        if found and (not ending or lower.endswith(ending)):
            return head[: len(stem)], HEADS[found]
    return head, "p" if lower.endswith("en") else "n"


def _strong(adjective: str, gender: str) -> str:
    for ending in ("en", "er", "es", "em", "e"):
        if adjective.endswith(ending) and len(adjective) > 4:
            return adjective[: -len(ending)] + _STRONG[gender]
    return adjective


def _english(office: str, field: str | None, organisation: str | None, *, deputy: bool, acting: bool, former: bool) -> str:
    """ "Deputy Minister of Foreign Affairs", "Secretary General of the CIS"."""
    ranks = [word for word, said in (("Former", former), ("Acting", acting), ("Deputy", deputy and office != "deputy")) if said]
    name = ENGLISH.get(office) or " ".join(word if word in ("of", "in") else word.capitalize() for word in office.split())
    of = f" of {_titled(field)}" if field else ""
    if of and organisation and organisation.lower().endswith(_MINISTRIES):
        # The spokesperson of a ministry, not of its field.
        of = f" of the Ministry{of}"
    if not of and organisation:
        known = NAMES.get(organisation.lower()) or (
            acronym_in_english(organisation) if organisation.isupper() and organisation.isalpha() else None
        )
        of = f" of the {known}" if known else ""
    return " ".join([*ranks, name]) + of


def _titled(field: str) -> str:
    return " ".join(word if word == "and" else word.capitalize() for word in field.split())
