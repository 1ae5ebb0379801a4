"""What one word can be: by tables, by its ending, by its capital letter. Asked once a process for a word."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Any

from attrs import define, field

from belta_parse_titles_de.endings import Endings
from belta_parse_titles_de.folding import folded
from belta_parse_titles_de.kinds import (
    ABBREVIATION,
    ABROAD,
    ACADEMIC,
    ACRONYM,
    ADJECTIVE,
    AND,
    ARTICLE,
    BRACKET,
    BRACKET_END,
    BREAK,
    CAPITAL,
    CITY,
    CLOSING,
    COMMA,
    COUNTRY,
    CUT,
    DASH,
    DEFINITE,
    FAMILY_FIRST,
    GENITIVE,
    GIVEN,
    INHABITANT,
    INITIAL,
    LONG,
    NAME,
    NATION,
    NOUN,
    NUMBER,
    OF,
    OFFICE,
    OPENING,
    ORGANISATION,
    PARTICLE,
    PATRONYMIC,
    PLACE,
    POINT,
    PREPOSITION,
    ROMAN,
    STATUS,
    SURNAME,
    TEMPORAL,
)
from belta_parse_titles_de.nations import (
    ADJECTIVE_CODES,
    COUNTRY_CODES,
    GENITIVES,
    INHABITANT_CODES,
    LONG_NAMES,
    PLACE_FORMS,
    PLACE_GENITIVES,
    stem_of,
)
from belta_parse_titles_de.offices import OfficeWord, may_end_office, office_of
from belta_parse_titles_de.vocab import common, given_names
from belta_parse_titles_de.vocab.fields import FIELDS
from belta_parse_titles_de.vocab.fields import STATUS as STATUSES
from belta_parse_titles_de.vocab.nations import INVARIABLE
from belta_parse_titles_de.vocab.organisations import ACRONYMS, HEADS

__all__ = ["Meaning", "Word", "meaning_of"]


# Not frozen: that would cost more than to look up what a word is. Words are shared by all texts; nobody changes one.
@define(eq=False)
class Word:
    """One word, sign or number: `text` without blanks, and its `size` with the blanks behind it.

    The rest is what it can be: `kinds`, a sum of bits, and what goes with a kind. It is found out when somebody asks,
    since nobody asks for most words of a page. *ends*: a paragraph ends behind it.
    """

    text: str
    size: int = 0
    ends: bool = False
    kinds: int = field(init=False)
    code: str | None = field(init=False)
    office: OfficeWord | None = field(init=False)
    key: str = field(init=False)

    def __getattr__(self, name: str) -> Any:
        """What has not been asked yet; Python comes here for nothing else."""
        if name not in ("kinds", "code", "office", "key"):
            raise AttributeError(name)
        self.kinds, self.code, self.office, self.key = meaning_of(self.text)
        if self.ends:
            self.kinds |= BREAK
        return getattr(self, name)


Meaning = tuple[int, str | None, OfficeWord | None, str]
"""Kinds, state, office, and the key that all transcriptions of a name share."""


# Cyrillic letters that take several in German: "Wladimir Sch. Petrow".
_INITIALS = frozenset({"Sch", "Tsch", "Schtsch", "Ch", "Ju", "Je", "Jo", "Dsch", "Ts"})
_POLITICAL = ("politische", "politischen", "politischer")
_ADJECTIVE = re.compile(r"[a-zäöüß‐‑-]{3,40}(?:e|en|er|es|em|ten|n)")
_CAPITAL_ADJECTIVE = re.compile(
    r"[A-ZÄÖÜ][\w‐‑-]{2,30}(?:isch|lich|ig|al|är|iv|ell|ert|eint|ent|dient|atisch|höchst|oberst)(?:e|en|er|es|em)|"
    r"(?:Weiß|Rot|Groß|Klein|Neu|Alt|Ober|Unter|Schwarz|Grün|Zentral|Frei|Jung|Heilig|Erst|Zweit|Dritt|Nördlich|Vereint)"
    r"(?:e|en|er|es|em|sten)"
)
_PATRONYMIC = re.compile(
    r"\w{2,16}(?:owitsch|ewitsch|jewitsch|owna|ewna|jewna|itschna|inischna|ovich|evich|ovna|evna|uly|kysy|ogly|oglu)"
)
_ROMAN = re.compile(r"[IVX]{1,5}")
_ACRONYM = re.compile(r"[A-ZÄÖÜ][A-ZÄÖÜ0-9.‐‑-]{1,8}")
_NAME = re.compile(r"[^\W\d_](?:[^\W\d_]|['’´`‐‑-]){0,40}")
_LINKED = re.compile(r"(?:al|el|as|an|ad|ar|at|az|ash|bin|ibn|ben|abu)[-‐‑]\w+", re.IGNORECASE)

_SIGNS: dict[str, int] = {
    ",": COMMA, "-": DASH, "–": DASH, "—": DASH, "(": BRACKET, ")": BRACKET_END, ".": POINT,
    '"': OPENING | CLOSING, "„": OPENING, "“": OPENING | CLOSING, "”": CLOSING, "«": OPENING |
    CLOSING, "»": OPENING | CLOSING, "‚": OPENING, "‘": CLOSING, "&": AND,
}  # fmt: skip


def _grammar() -> dict[str, int]:
    rows = (
        (common.ARTICLES, ARTICLE),
        (common.DETERMINERS, ARTICLE),
        (common.GENITIVE, OF),
        (common.DEFINITE, DEFINITE),
        (common.PREPOSITIONS, PREPOSITION),
        (common.ABROAD, ABROAD),
        (common.CONJUNCTIONS, AND),
        (common.PARTICLES, PARTICLE),
    )
    kinds: dict[str, int] = {}
    for words, kind in rows:
        for word in words.split():
            kinds[word] = kinds.get(word, 0) | kind
    return kinds


_GRAMMAR = _grammar()
_FUNCTION = frozenset(common.FUNCTION_WORDS.split())
_TEMPORAL = frozenset(common.TEMPORAL.split())
_COMMON = frozenset(common.COMMON_NOUNS.split()) | frozenset(common.BRANDS.split()) | _TEMPORAL
_ABBREVIATIONS = frozenset(common.ABBREVIATIONS.split())
_ACADEMIC = frozenset(common.ACADEMIC.split())
_STATUS = frozenset(stem + ending for stem in STATUSES for ending in ("", "e", "en", "er", "es", "em"))
_GIVEN = frozenset(
    folded(name)
    for names in (given_names.EAST_SLAVIC, given_names.ASIA_AND_CAUCASUS, given_names.EUROPE_AND_AMERICAS)
    for name in names.split()
)
_FAMILY_FIRST = frozenset(given_names.FAMILY_FIRST.split())
_SURNAME_ENDINGS = Endings(ending + s for ending in given_names.SURNAME_ENDINGS.split() for s in ("", "s"))
_NOUN_ENDINGS = Endings(common.NOUN_ENDINGS.split())
_HEAD_FORMS = Endings(head + ending for head in HEADS for ending in ("", "es", "s", "en", "n"))
_FIELD_FORMS = frozenset(field + ending for field in FIELDS for ending in ("", "s", "en", "n"))
_HYPHENS = frozenset("-‐‑")
_SMALL_OFFICES = frozenset({"dr", "prof"})
# What an expression would say of every word, one letter or three of its end say of most.
_ADJECTIVE_LETTERS = frozenset("enrsm")
_PATRONYMIC_TAILS = frozenset({"sch", "wna", "hna", "ich", "vna", "uly", "ysy", "gly", "glu"})
_LONG_STARTS = frozenset(stem[:3] for stem in LONG_NAMES)
_GRAMMATICAL = ARTICLE | OF | DEFINITE | PREPOSITION | ABROAD | AND | PARTICLE
_UNKNOWN: tuple[int, str | None] = (0, None)
_NOWHERE: tuple[int, str | None] = (0, None)


def _known() -> dict[str, tuple[int, str | None]]:
    """What every word of the tables is by itself, in small letters: kinds and state."""
    known: dict[str, tuple[int, str | None]] = {}
    for words, kind in (
        (_GRAMMAR, 0), (_STATUS, STATUS), (ADJECTIVE_CODES, NATION), (_ACADEMIC, ACADEMIC), (_ABBREVIATIONS, ABBREVIATION),
    ):  # fmt: skip
        for word in words:
            kinds = known.get(word, _UNKNOWN)[0] | kind | _GRAMMAR.get(word, 0)
            known[word] = (kinds, ADJECTIVE_CODES.get(word))
    return known


def _places() -> dict[str, tuple[int, str | None]]:
    """Names of states, people and places: kinds and state; of two tables with a name the first decides."""
    places: dict[str, tuple[int, str | None]] = {}
    for forms, kinds in ((COUNTRY_CODES, COUNTRY), (GENITIVES, COUNTRY | GENITIVE), (INHABITANT_CODES, INHABITANT)):
        for form, code in forms.items():
            places.setdefault(form, (kinds, code))
    for names, kinds in ((PLACE_FORMS, PLACE), (PLACE_GENITIVES - PLACE_FORMS, PLACE | GENITIVE)):
        for name in names:
            found, state = places.get(name, _NOWHERE)
            places[name] = (found | kinds, state)
    return places


_KNOWN = _known()
_PLACES = _places()


@lru_cache(maxsize=20_000)
def meaning_of(text: str) -> Meaning:
    """What *text*, one word or sign, can be; never raises.

    >>> kinds, code, office, key = meaning_of("belarussischen")
    >>> bool(kinds & NATION), code
    (True, 'BY')
    """
    if text in _SIGNS:
        return _SIGNS[text], None, None, ""
    first = text[:1]
    if not first.isalnum():
        return 0, None, None, ""
    if first.isdigit():
        # "29-Jährige" counts nothing.
        return NUMBER if text[-1].isdigit() else 0, None, None, ""
    return _capital(text) if first.isupper() else _small(text)


def _small(text: str) -> Meaning:
    """A word without a capital letter: grammar, an adjective, a linked name ("al-Omar")."""
    lower = text.lower()
    kinds, code = _KNOWN.get(lower, _UNKNOWN)
    if text[-1] in _HYPHENS:
        kinds |= CUT
    # "ifo-Präsident": what begins small is an acronym.
    compound = text[-1] not in _HYPHENS and "-" in text and text[text.rindex("-") + 1].isupper()
    office = office_of(text) if lower in _SMALL_OFFICES or compound else None
    if office:
        kinds |= OFFICE
    if lower.endswith(_POLITICAL):
        # "der außenpolitische Sprecher": what he speaks on.
        kinds |= STATUS
    if text[-1] in _ADJECTIVE_LETTERS and not kinds & ~(STATUS | NATION) and lower not in _FUNCTION:
        kinds |= ADJECTIVE if _ADJECTIVE.fullmatch(text) else 0
    if not text.isalpha() and _LINKED.fullmatch(text):
        return kinds | NAME | PARTICLE | SURNAME, code, office, folded(text)
    return kinds, code, office, ""


def _capital(text: str) -> Meaning:
    """A word with a capital letter: a noun, a name, a place, an organisation, or the first of a sentence."""
    lower = text.lower()
    kinds, code = _KNOWN.get(lower, _UNKNOWN)
    # "AN", "IN" are acronyms, "A" an initial.
    kinds &= ~(_GRAMMATICAL | PARTICLE) if len(text) > 1 and text.isupper() else ~PARTICLE
    last = text[-1]
    if last in _HYPHENS:
        kinds |= CUT
    office = office_of(text) if may_end_office(text) else None
    if office:
        kinds |= OFFICE
    elif last in _ADJECTIVE_LETTERS and lower not in FIELDS and _CAPITAL_ADJECTIVE.fullmatch(text):
        # "Soziales" and "Inneres" are fields.
        kinds |= ADJECTIVE
    place_kinds, place_code = _place(text, lower)
    kinds |= place_kinds
    key = ""
    if lower not in _FUNCTION or text in _FAMILY_FIRST:
        kinds |= CAPITAL | _noun_kinds(text, lower)
        if (text.isalpha() and len(text) < 42) or _NAME.fullmatch(text):
            key = folded(text)
            kinds |= _name_kinds(text, lower, key, kinds)
            if kinds & GIVEN and text not in _COMMON:
                # "Murat" ends like "Rat".
                kinds &= ~(NOUN | ORGANISATION)
    if text in INVARIABLE:
        kinds |= NATION
    return kinds, place_code or code, office, key


def _place(text: str, lower: str) -> tuple[int, str | None]:
    """What *text* is among the places of the world, and its state."""
    kinds, code = _PLACES.get(text, _NOWHERE)
    if text[-2:] == "er" and not kinds & PLACE:
        town = text[:-2]
        if town in PLACE_FORMS or town + "en" in PLACE_FORMS or town + "au" in PLACE_FORMS:
            kinds |= CITY
    if lower[:3] in _LONG_STARTS and stem_of(text) in LONG_NAMES:
        kinds |= LONG
    return kinds, code


def _noun_kinds(text: str, lower: str) -> int:
    """Whether *text* is a common noun or heads an organisation."""
    kinds = 0
    if lower in _HEAD_FORMS:
        kinds |= ORGANISATION | NOUN
    elif text in _COMMON or (len(text) > 5 and lower in _NOUN_ENDINGS) or lower.strip("-‐‑") in _FIELD_FORMS:
        kinds |= NOUN
    if text in _TEMPORAL:
        kinds |= TEMPORAL
    if not text[1:2].islower() and _ACRONYM.fullmatch(text):
        kinds |= ACRONYM | (ORGANISATION if text in ACRONYMS else 0)
    return kinds


def _name_kinds(text: str, lower: str, key: str, kinds: int) -> int:
    """What part of a name *text* may be; nothing if it is an office, a country or a common noun."""
    if len(text) == 1 or text in _INITIALS:
        return NAME | INITIAL
    if text[-1].isupper():
        # "GUS", "GmbH", "BelTA"; "XIV" numbers a pope.
        return ROMAN if _ROMAN.fullmatch(text) else 0
    if kinds & (OFFICE | TEMPORAL | ACADEMIC) or text in _COMMON:
        return 0
    given, family = key in _GIVEN, text in _FAMILY_FIRST
    if not given and not family and kinds & (NATION | STATUS | COUNTRY | CITY | INHABITANT):
        return 0
    found = NAME
    if given or _sounds_given(text, key):
        found |= GIVEN
    if family:
        found |= FAMILY_FIRST
    if lower in _SURNAME_ENDINGS:
        found |= SURNAME
    if text[-3:] in _PATRONYMIC_TAILS and _PATRONYMIC.fullmatch(text):
        found |= PATRONYMIC
    return found


def _sounds_given(text: str, key: str) -> bool:
    """Whether *text* is a given name in the genitive, or two of them with a hyphen."""
    if "-" in text:
        return all(folded(part) in _GIVEN for part in text.split("-"))
    return key[-1:] == "s" and len(key) > 4 and key[:-1] in _GIVEN
