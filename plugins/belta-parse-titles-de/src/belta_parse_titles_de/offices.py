"""What one word says about an office: "Vize-Umweltministerin" is a deputy minister of the environment, a woman."""

from __future__ import annotations

import re
from functools import lru_cache

from attrs import frozen

from belta_parse_titles_de.endings import Endings
from belta_parse_titles_de.vocab.countries import COUNTRIES
from belta_parse_titles_de.vocab.fields import FIELDS, RANKS
from belta_parse_titles_de.vocab.nations import EVERYDAY
from belta_parse_titles_de.vocab.offices import FALSE_FRIENDS, GOVERNING, OFFICES, WHOLE
from belta_parse_titles_de.vocab.organisations import ACRONYMS, NAMES

__all__ = ["LAST_FOUR", "OfficeWord", "field_of", "may_end_office", "office_of"]

# ending → (may be singular, may be plural); one table a declension of vocab/offices.py.
_ENDINGS: dict[str, dict[str, tuple[bool, bool]]] = {
    "strong": {
        "": (True, True), "s": (True, False), "es": (True, False), "n": (False, True), "en": (False, True),
        "e": (False, True), "in": (True, False), "innen": (False, True),
    },
    "weak": {"": (True, False), "s": (True, False), "en": (True, True), "in": (True, False), "innen": (False, True)},
    "e": {"e": (True, False), "en": (True, True), "in": (True, False), "innen": (False, True)},
    "adjective": {"e": (True, True), "er": (True, True), "en": (True, True), "em": (True, False), "es": (True, False)},
    "fixed": {"": (True, False), "s": (True, False)},
    "plural": {"er": (False, True), "ern": (False, True)},
}  # fmt: skip
# Most words end like no office at all; six letters tell, and four tell of most.
_TAILS = Endings(
    (stem + ending)[-6:] for rows in (OFFICES, WHOLE) for stem, (_, kind) in rows.items() for ending in _ENDINGS[kind]
)
LAST_FOUR = frozenset(
    start + (stem + ending)[-4:]
    for rows in (OFFICES, WHOLE)
    for stem, (_, kind) in rows.items()
    for ending in _ENDINGS[kind]
    # "Exzar", "Ex-Zar": a short office fills the four letters with the last one of what stands before it.
    for start in (("", "-", "‐", "‑", *"exfrt") if len(stem + ending) < 4 else ("",))
)


def may_end_office(word: str) -> bool:
    """Whether *word* ends as offices do; False is certain.

    >>> may_end_office("Außenminister"), may_end_office("Bremsen")
    (True, False)
    """
    return word[-4:].lower() in LAST_FOUR


_Form = tuple[str, str, bool]
"""Stem, ending, and whether the row is one of `WHOLE`."""


def _forms() -> dict[str, tuple[_Form, ...]]:
    """All printed forms with what they may be; of two readings the longer ending counts."""
    forms: dict[str, list[_Form]] = {}
    for ending in ("innen", "in", "en", "er", "em", "es", "e", "n", "s", ""):
        for whole, rows in ((True, WHOLE), (False, OFFICES)):
            for stem, (_, kind) in rows.items():
                if ending in _ENDINGS[kind]:
                    forms.setdefault(stem + ending, []).append((stem, ending, whole))
    return {form: tuple(found) for form, found in forms.items()}


_FORMS = _forms()
_ADJECTIVAL = {stem: kind == "adjective" for rows in (WHOLE, OFFICES) for stem, (_, kind) in rows.items()}
_SHORTEST_FORM = min(map(len, _FORMS))


def _lengths() -> dict[str, tuple[int, ...]]:
    """How long the forms are that end in the same letters, the longest first."""
    found: dict[str, set[int]] = {}
    for form in _FORMS:
        found.setdefault(form[-_SHORTEST_FORM:], set()).add(len(form))
    return {letters: tuple(sorted(sizes, reverse=True)) for letters, sizes in found.items()}


_LENGTHS = _lengths()
# "Europameister" has no field of office.
_SPORTING = frozenset({"champion", "athlete"})
_GOVERNING = frozenset(word.replace("-", " ") for word in GOVERNING.split())
_FALSE_FRIENDS = frozenset(FALSE_FRIENDS.split())
_RANKS = tuple(sorted(RANKS.split(), key=len, reverse=True))
_ACRONYM = re.compile(r"[A-ZÄÖÜ][A-Za-zäöü]{0,5}[A-ZÄÖÜ]{1,5}(?=[-‐‑])")


@frozen
class OfficeWord:
    """An office in one word; `singular` and `plural` say which its form may be (both for "Minister")."""

    office: str
    stem: str
    field: str | None
    organisation: str | None
    jurisdiction: str | None
    deputy: bool
    former: bool
    feminine: bool
    adjective: bool
    """Whether it bends like an adjective, so that its form alone shows no gender."""
    singular: bool
    plural: bool
    rank: str


@lru_cache(maxsize=4096)
def field_of(stem: str) -> str | None:
    """The English field that a German word or first part of a compound names, else None.

    >>> field_of("Außen"), field_of("Landwirtschafts"), field_of("Unsinns")
    ('foreign affairs', 'agriculture', None)
    """
    lower = stem.lower().strip("-‐‑")
    for form in (lower, lower.removesuffix("s"), lower.removesuffix("en"), lower.removesuffix("n")):
        if form in FIELDS:
            return FIELDS[form]
    return None


@lru_cache(maxsize=8192)
def office_of(word: str) -> OfficeWord | None:
    """The office that *word* names, with what its compound adds; None if it names none.

    >>> word = office_of("Vize-Umweltministerin")
    >>> word.office, word.field, word.deputy, word.feminine
    ('minister', 'environment', True, True)
    >>> office_of("Ministerrat") is None
    True
    """
    lower = word.lower()
    if lower not in _TAILS or lower in _FALSE_FRIENDS:
        return None
    found = _stem(lower)
    if found is None:
        return None
    start, office, (singular, plural), ending = found
    prefix = _Prefix(word[:start], governing=office in _GOVERNING)
    return OfficeWord(
        office=office,
        stem=lower[start : len(lower) - len(ending)],
        field=prefix.field if office not in _SPORTING else None,
        organisation=prefix.organisation,
        jurisdiction=prefix.jurisdiction,
        # A "Vizeweltmeister" came second, he stands in for nobody.
        deputy=prefix.deputy and office != "champion",
        former=prefix.former,
        feminine=ending.startswith("in") or lower.endswith(("frau", "in")),
        adjective=_ADJECTIVAL.get(lower[start : len(lower) - len(ending)], False),
        singular=singular,
        plural=plural,
        rank=prefix.rank,
    )


def _stem(lower: str) -> tuple[int, str, tuple[bool, bool], str] | None:
    """Where the longest known stem begins in *lower*, its office, its numbers and its ending."""
    size = len(lower)
    for length in _LENGTHS.get(lower[-_SHORTEST_FORM:], ()):
        if length > size:
            continue
        start = size - length
        for stem, ending, whole in _FORMS.get(lower[start:], ()):
            if _stands(lower[:start], whole=whole):
                office, kind = (WHOLE if whole else OFFICES)[stem]
                return start, office, _ENDINGS[kind][ending], ending
    return None


def _stands(prefix: str, *, whole: bool) -> bool:
    """Whether a stem can stand behind *prefix*: rows of `WHOLE` bear nothing before them but a hyphen or a rank."""
    if whole:
        return not prefix or prefix.endswith(("-", "‐", "‑")) or prefix in ("vize", "ex", "chef", "ober", "alt")
    # A single letter before a stem is another word ("Ameister"), not a compound.
    return len(prefix) != 1


class _Prefix:
    """What stands before the stem, read from left to right: "Ex-", "Vize", an acronym, ranks, a field."""

    def __init__(self, printed: str, *, governing: bool) -> None:
        self.governing = governing
        self.deputy = self.former = False
        self.rank = ""
        self.field: str | None = None
        self.organisation: str | None = None
        self.jurisdiction: str | None = None
        rest = printed
        while rest:
            rest = self._after_first(rest)

    def _after_first(self, rest: str) -> str:
        """*rest* without its first part, whose meaning is noted; the empty string when nothing more is known."""
        lower = rest.lower()
        acronym = _ACRONYM.match(rest)
        if acronym:
            self._acronym(acronym[0])
            return rest[acronym.end() :].lstrip("-‐‑")
        state = EVERYDAY.get(rest.rstrip("-‐‑")) or COUNTRIES.get(rest.rstrip("-‐‑"))
        if state and self.governing:
            self.jurisdiction = state
            return ""
        first = rest.partition("-")[0]
        if first != rest and first.upper() in ACRONYMS:
            # "Nato-Generalsekretär", "Uno-Gesandter".
            self.organisation = first.upper()
            return rest[len(first) + 1 :]
        if lower.startswith(("ex-", "ex‑", "alt-", "altbundes")) or lower in ("alt", "ex"):
            self.former = True
            return rest[2 if lower.startswith("ex") else 3 :].lstrip("-‐‑")
        if lower.startswith("vize"):
            self.deputy = True
            return rest[4:].lstrip("-‐‑")
        if self._known(lower.strip("-‐‑")):
            return ""
        rank = next((rank for rank in _RANKS if lower.startswith(rank)), None)
        self.rank += rank or ""
        return rest[len(rank) :].lstrip("-‐‑") if rank else ""

    def _acronym(self, acronym: str) -> None:
        if acronym == "US":
            self.jurisdiction = "US"
        elif acronym in EVERYDAY:
            self.jurisdiction = EVERYDAY[acronym]
        else:
            self.organisation = acronym

    def _known(self, lower: str) -> bool:
        self.field = field_of(lower)
        if self.field is None and lower in NAMES:
            self.organisation = lower.capitalize()
        return self.field is not None or self.organisation is not None


def acronym_in_english(acronym: str) -> str:
    """The English acronym of an organisation; unknown ones as they stand."""
    return ACRONYMS.get(acronym, acronym)
