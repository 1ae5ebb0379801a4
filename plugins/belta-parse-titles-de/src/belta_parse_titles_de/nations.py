"""States by any of their German forms: names, genitives, adjectives, inhabitants."""

from __future__ import annotations

from functools import lru_cache

from belta_parse_titles_de.vocab.countries import COUNTRIES
from belta_parse_titles_de.vocab.nations import ADJECTIVES, EVERYDAY, INHABITANTS, PHRASES, REGIONS
from belta_parse_titles_de.vocab.places import PLACES

__all__ = [
    "ADJECTIVE_CODES",
    "COUNTRY_CODES",
    "GENITIVES",
    "INHABITANT_CODES",
    "LONG_NAMES",
    "PLACE_FORMS",
    "PLACE_GENITIVES",
]

_LAST_OF_ENDINGS = frozenset("nmrse")
_ADJECTIVE_ENDINGS = ("e", "en", "er", "es", "em")


def _genitives(name: str) -> tuple[str, ...]:
    """The genitives of a place's name; after a hissing sound an apostrophe, as printed by agencies ("Belarus'")."""
    if name.endswith(("s", "x", "z", "ß")):
        return (f"{name}'", f"{name}’", f"{name}´", f"{name}`")
    return (f"{name}s",)


def _long_names() -> dict[str, tuple[tuple[tuple[str, ...], str], ...]]:
    """Names of several words by the stem of the first; the words as stems, to bear any ending."""
    rows: dict[str, list[tuple[tuple[str, ...], str]]] = {}
    several = {name.lower(): code for name, code in COUNTRIES.items() if " " in name}
    for name, code in {**several, **PHRASES}.items():
        stems = tuple(stem_of(word) for word in name.split())
        rows.setdefault(stems[0], []).append((stems, code))
    return {first: tuple(sorted(found, key=lambda row: -len(row[0]))) for first, found in rows.items()}


@lru_cache(maxsize=16384)
def stem_of(word: str) -> str:
    """*word* in lower case without an ending of declension, the same for all its cases.

    >>> stem_of("Vereinigten"), stem_of("Vereinigte"), stem_of("Staaten")
    ('vereinigt', 'vereinigt', 'staat')
    """
    lower = word.lower()
    if lower[-1:] not in _LAST_OF_ENDINGS:
        return lower
    for ending in ("en", "em", "er", "es", "e", "n", "s"):
        if len(lower) > len(ending) + 3 and lower.endswith(ending):
            return lower[: -len(ending)]
    return lower


COUNTRY_CODES = {**{name: code for name, code in COUNTRIES.items() if " " not in name}, **EVERYDAY}
GENITIVES = {form: code for name, code in COUNTRY_CODES.items() for form in _genitives(name)}
ADJECTIVE_CODES = {
    stem + ending: code for code, stems in ADJECTIVES.items() for stem in stems.split() for ending in _ADJECTIVE_ENDINGS
}
INHABITANT_CODES = {
    form: code
    for code, names in INHABITANTS.items()
    for name in names.split()
    for form in (name, f"{name.removesuffix('e')}in", *((f"{name}n",) if name.endswith("e") else (f"{name}s",)))
}
LONG_NAMES = _long_names()
PLACE_FORMS = frozenset(PLACES.split()) | frozenset(REGIONS.split())
PLACE_GENITIVES = frozenset(form for name in PLACE_FORMS for form in _genitives(name))
