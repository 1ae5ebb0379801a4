"""The words of a text and what each can be. Words tile the text; what a word can be is looked up once a process.

A word is cut with the blanks behind it, so that the words, joined, are the text, and offsets are sums of lengths.
"""

from __future__ import annotations

import re
from itertools import accumulate

from attrs import frozen

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
from belta_parse_titles_de.offices import OfficeWord, field_of, office_of
from belta_parse_titles_de.vocab import common, given_names
from belta_parse_titles_de.vocab.fields import STATUS as STATUSES
from belta_parse_titles_de.vocab.organisations import ACRONYMS, HEADS

__all__ = ["Word", "cut", "word_of"]


@frozen
class Word:
    """One word, sign or number: `text` without blanks, `kinds` a sum of `Is`, and what goes with a kind."""

    text: str
    kinds: int = 0
    code: str | None = None
    office: OfficeWord | None = None
    status: str = ""
    key: str = ""


_PIECES = re.compile(r"\w[\w'’´`‐‑-]*\s*|[^\w\s]\s*|\s+")
_LONGEST = 60
_MOST_WORDS = 60_000
_PARAGRAPH = re.compile(r"\n[^\S\n]*\n|\r\n?[^\S\r\n]*\r")
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
_STATUS = {stem + ending: made for stem, made in STATUSES.items() for ending in ("", "e", "en", "er", "es", "em")}
_GIVEN = frozenset(
    folded(name)
    for names in (given_names.EAST_SLAVIC, given_names.ASIA_AND_CAUCASUS, given_names.EUROPE_AND_AMERICAS)
    for name in names.split()
)
_FAMILY_FIRST = frozenset(given_names.FAMILY_FIRST.split())
_SURNAME_ENDINGS = Endings(ending + s for ending in given_names.SURNAME_ENDINGS.split() for s in ("", "s"))
_NOUN_ENDINGS = Endings(common.NOUN_ENDINGS.split())
_HEAD_FORMS = Endings(head + ending for head in HEADS for ending in ("", "es", "s", "en", "n"))


class _Words(dict[str, Word]):
    """What each piece of text is, filled as pieces are met. Bounded: emptied when it has grown too large."""

    def __missing__(self, piece: str) -> Word:
        if len(piece) > _LONGEST:
            return Word("", BREAK if _PARAGRAPH.search(piece) else 0) if piece.isspace() else Word(piece.rstrip())
        if len(self) > _MOST_WORDS:
            self.clear()
        text = piece.rstrip()
        word = word_of(text)
        if _PARAGRAPH.search(piece, len(text)):
            word = Word(word.text, word.kinds | BREAK, word.code, word.office, word.status, word.key)
        self[piece] = word
        return word


_WORDS = _Words()


def cut(text: str) -> tuple[list[Word], list[int]]:
    """The words of *text* in order and the offset of each; one offset more at the end, the length of *text*.

    >>> words, starts = cut("Der Minister kam.")
    >>> [word.text for word in words], starts
    (['Der', 'Minister', 'kam', '.'], [0, 4, 13, 16, 17])
    """
    pieces = _PIECES.findall(text)
    return list(map(_WORDS.__getitem__, pieces)), [0, *accumulate(map(len, pieces))]


def word_of(text: str) -> Word:
    """What *text*, one word or sign, can be; never raises.

    >>> bool(word_of("belarussischen").kinds & NATION), word_of("belarussischen").code
    (True, 'BY')
    """
    if text in _SIGNS:
        return Word(text, _SIGNS[text])
    if not text or not text[0].isalnum():
        return Word(text)
    if text[0].isdigit():
        return Word(text, NUMBER)
    lower = text.lower()
    kinds = _GRAMMAR.get(lower, 0) if not text.isupper() or len(text) == 1 else 0
    if text[0].isupper():
        kinds &= ~PARTICLE
    status = _STATUS.get(lower)
    if status is not None:
        kinds |= STATUS
    code = ADJECTIVE_CODES.get(lower)
    if code:
        kinds |= NATION
    if lower in _ACADEMIC:
        kinds |= ACADEMIC
    if lower in _ABBREVIATIONS:
        kinds |= ABBREVIATION
    if text[-1] in "-‐‑":
        kinds |= CUT
    office = office_of(text) if text[0].isupper() or lower in ("dr", "prof") else None
    if office and not (status is not None and lower.endswith(("er", "e", "en")) and office.bare and text[0].islower()):
        kinds |= OFFICE
    if not text[0].isupper():
        if not kinds & ~(STATUS | NATION) and _ADJECTIVE.fullmatch(text) and lower not in _FUNCTION:
            kinds |= ADJECTIVE
        if _LINKED.fullmatch(text):
            kinds |= NAME | PARTICLE | SURNAME
        return Word(text, kinds, code, office, status or "", folded(text) if kinds & NAME else "")
    return _capital(text, kinds, code, office, status or "")


def _capital(text: str, kinds: int, code: str | None, office: OfficeWord | None, status: str) -> Word:
    """A word with a capital letter: a noun, a name, a place, an organisation, or the first of a sentence."""
    grammar = text.lower() in _FUNCTION and text not in _FAMILY_FIRST
    if not kinds & OFFICE and _CAPITAL_ADJECTIVE.fullmatch(text):
        kinds |= ADJECTIVE
    place_kinds, place_code = _place(text)
    kinds |= place_kinds
    code = place_code or code
    if not grammar:
        kinds |= CAPITAL | _noun_kinds(text)
    key = ""
    if not grammar and _NAME.fullmatch(text):
        key = folded(text)
        kinds |= _name_kinds(text, key, kinds)
        if kinds & GIVEN and text not in _COMMON:
            # "Murat" ends like "Rat".
            kinds &= ~(NOUN | ORGANISATION)
    return Word(text, kinds, code, office, status, key)


def _place(text: str) -> tuple[int, str | None]:
    """What *text* is among the places of the world, and its state."""
    kinds = 0
    code = COUNTRY_CODES.get(text)
    if code:
        kinds |= COUNTRY
    elif text in GENITIVES:
        code, kinds = GENITIVES[text], COUNTRY | GENITIVE
    elif text in INHABITANT_CODES:
        code, kinds = INHABITANT_CODES[text], INHABITANT
    if text in PLACE_FORMS:
        kinds |= PLACE
    elif text in PLACE_GENITIVES:
        kinds |= PLACE | GENITIVE
    elif text.endswith("er") and (
        text[:-2] in PLACE_FORMS or text[:-2] + "en" in PLACE_FORMS or text[:-2] + "au" in PLACE_FORMS
    ):
        kinds |= CITY
    if stem_of(text) in LONG_NAMES:
        kinds |= LONG
    return kinds, code


def _noun_kinds(text: str) -> int:
    """Whether *text* is a common noun or heads an organisation."""
    kinds = 0
    lower = text.lower()
    if lower in _HEAD_FORMS:
        kinds |= ORGANISATION | NOUN
    if text in _COMMON or (len(text) > 5 and lower in _NOUN_ENDINGS) or field_of(text):
        kinds |= NOUN
    if text in _TEMPORAL:
        kinds |= TEMPORAL
    if _ACRONYM.fullmatch(text):
        kinds |= ACRONYM | (ORGANISATION if text in ACRONYMS else 0)
    return kinds


def _name_kinds(text: str, key: str, kinds: int) -> int:
    """What part of a name *text* may be; nothing if it is an office, a country or a common noun."""
    if len(text) == 1:
        return NAME | INITIAL
    if _ROMAN.fullmatch(text):
        return ROMAN
    given = key in _GIVEN and text not in _COMMON
    family = text in _FAMILY_FIRST
    if text[-1].isupper():
        # "GUS", "GmbH", "BelTA".
        return 0
    if kinds & (OFFICE | TEMPORAL | ACADEMIC) or text in _COMMON:
        return 0
    if kinds & (NATION | STATUS | COUNTRY | CITY | INHABITANT) and not given and not family:
        return 0
    found = NAME
    if (
        given
        or (key.removesuffix("s") in _GIVEN and "-" not in text and len(key) > 4)
        or ("-" in text and all(folded(part) in _GIVEN for part in text.split("-")))
    ):
        found |= GIVEN
    if family:
        found |= FAMILY_FIRST
    lower = text.lower()
    if lower in _SURNAME_ENDINGS:
        found |= SURNAME
    if _PATRONYMIC.fullmatch(text):
        found |= PATRONYMIC
    return found
