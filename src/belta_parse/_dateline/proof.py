"""Is it one? What the shape promises, held against what the forms know."""

from __future__ import annotations

import re
from functools import partial

from attrs import frozen

from belta_parse._dateline.lexicon import Credit, Lexicon, folded, make_room
from belta_parse._dateline.patterns import BLANK

__all__ = ["Ground", "ground_of", "has_body", "proven_by_agency", "proven_by_date", "proven_by_place"]

CITY, TOWN, NAME = 3, 2, 1
CITY_CHARS = 3
"""Shorter names are abbreviations, and a point behind them is no separator ("Ao. Univ.-Prof.")."""
SOUNDING_CHARS = 7
ACRONYM_LEAST, ACRONYM_CHARS = 3, 5
FEW_WORDS = 3
WEEKDAY_CHARS = 5
"""Shorter weekdays are words of other languages: "La Paz"."""
WEAK_SEPARATORS = frozenset((".", ":", "：", ""))
LETTER_RUN = re.compile(r"[^\W\d_]{2}")
LOCATED = re.compile(
    r"([^\W\d_]\S{1,20}(?: \S{2,20})?) "
    r"(?:a\.|am|an|auf|b\.|bei|im|i\.|in|o\.|ob|v\.|vor|u\.|unter|sur|sous|upon|nad|pod|pri|na) ?"
    r"(?:de[nmr] |d\. ?|l[ae] )?\S{2,30}"
)
"""A place and where it lies, be it short: "Bruck a. d. Mur", "Ústí nad Labem"."""
PLACES_JOINT = re.compile(rf"[/ㆍ・]|,{BLANK}|{BLANK}[-–—]{BLANK}")
REGION_JOINT = re.compile(rf"{BLANK}{{0,3}}[,()][,.]?{BLANK}{{0,3}}")


@frozen
class Ground:
    """The places of a dateline and what is known of them. `capitals`: the first is printed in capitals."""

    cities: tuple[str, ...]
    region: str | None
    rank: int
    region_known: bool
    capitals: bool
    byline: bool = False
    weekday: bool = False


def ground_of(lexicon: Lexicon, places: str, bracket: str | None, regions: str | None) -> Ground:
    """The cities in *places*, and the region out of the *bracket* behind them or of the *regions* behind commas.

    "Lemberg (Lwiw)" has no region: the bracket names the same city again, or a place of its own.
    """
    key = (places, bracket, regions)
    ground = lexicon.grounds.get(key)
    if ground is None:
        make_room(lexicon.grounds)
        ground = lexicon.grounds[key] = _ground(lexicon, places, bracket, regions)
    return ground


def _ground(lexicon: Lexicon, places: str, bracket: str | None, regions: str | None) -> Ground:
    cities = _cities(lexicon, places)
    after = [
        part for part in REGION_JOINT.split(regions or "") if part.strip() and folded(part) not in lexicon.weekdays
    ]
    cities, after = _more_cities(lexicon, cities, after)
    inside = bracket.strip().strip("()").strip() if bracket else None
    if len(after) == 1 and folded(cities[0]) in lexicon.regions:
        cities, after = _country_first(lexicon, cities, after)
    if not after and len(cities) == 1 and not lexicon.rank(cities[0]):
        cities, after = _region_without_comma(lexicon, cities[0])
    region = ", ".join(after) if after else inside
    known = any(folded(part) in lexicon.regions or lexicon.rank(part) >= TOWN for part in after)
    first = cities[0]
    rank = max(_rank(lexicon, city) for city in cities)
    return Ground(
        cities=cities,
        region=region,
        rank=rank,
        region_known=known,
        capitals=first.isupper() and len(first) > 1,
        weekday=rank < CITY and _is_weekday(lexicon, first),
        byline=any(folded(word) in lexicon.bylines for word in (first.split(" ", 1)[0], inside or ""))
        or any(map(partial(_is_byline, lexicon), after)),
    )


def _cities(lexicon: Lexicon, places: str) -> tuple[str, ...]:
    """*places* cut at slashes ("Frankfurt/Main" stays one), commas and dashes, and at a conjunction between two names."""
    cities: list[str] = []
    for part in PLACES_JOINT.split(places):
        part = part.strip()
        if cities and folded(part) in lexicon.rivers:
            cities[-1] += "/" + part
        else:
            cities.append(part)
    if len(cities) == 1 and lexicon.conjunctions:
        return _joined(lexicon, cities[0])
    return tuple(cities)


def _is_byline(lexicon: Lexicon, part: str) -> bool:
    """Whether *part*, which stands where a region may, begins with an agency ("AP Sports Writer BONN")."""
    end = lexicon.mark_end(part, 0)
    return end is not None and part[end:].strip(" .") != "" and folded(part) not in lexicon.regions


def _is_weekday(lexicon: Lexicon, name: str) -> bool:
    words = name.split()
    return any(folded(word) in lexicon.weekdays for word in words if len(word) >= WEEKDAY_CHARS or len(words) == 1)


def _rank(lexicon: Lexicon, city: str) -> int:
    """How well *city* is known, be it by its first part: "Frankfurt/Main", "Kreis Lindau", "Lindau-Reutin", "Wels-Land"."""
    known = lexicon.rank(city)
    if known:
        return known
    name, _, rest = city.partition("/")
    if folded(rest) in lexicon.rivers:
        return lexicon.rank(name)
    name, _, rest = city.partition(" ")
    if folded(name) in lexicon.areas and rest:
        return max(lexicon.rank(rest), NAME)
    name, _, rest = city.partition("-")
    if rest and lexicon.rank(name) >= TOWN and (lexicon.rank(rest) or folded(rest) in lexicon.areas):
        return NAME
    located = LOCATED.fullmatch(city)
    return NAME if located and lexicon.rank(located[1]) else 0


def _joined(lexicon: Lexicon, name: str) -> tuple[str, ...]:
    """("OSLO", "RIGA") of "OSLO and RIGA", unless the whole is one name ("Bosnia and Herzegovina").

    A conjunction at the end is the preposition of the date behind it, which is cut.
    """
    words = name.split()
    if len(words) > 1 and words[-1] in lexicon.conjunctions:
        return (" ".join(words[:-1]),)
    for index in range(1, len(words) - 1):
        if words[index].casefold() in lexicon.conjunctions:
            left, right = " ".join(words[:index]), " ".join(words[index + 1 :])
            if lexicon.rank(name) == 0 and (lexicon.rank(left) and lexicon.rank(right)):
                return left, right
    return (name,)


def _region_without_comma(lexicon: Lexicon, name: str) -> tuple[tuple[str, ...], list[str]]:
    """ "RIVERTON Conn" is a city and a state."""
    city, _, last = name.rpartition(" ")
    return ((city,), [last]) if city and folded(last) in lexicon.regions else ((name,), [])


def _country_first(lexicon: Lexicon, cities: tuple[str, ...], after: list[str]) -> tuple[tuple[str, ...], list[str]]:
    """ "Austria, Wien" is a country and a city."""
    if folded(after[0]) in lexicon.regions or lexicon.rank(after[0]) < CITY:
        return cities, after
    return (after[0],), [cities[0]]


def _more_cities(lexicon: Lexicon, cities: tuple[str, ...], after: list[str]) -> tuple[tuple[str, ...], list[str]]:
    """A second city may stand behind a comma where a region is expected: "NEW YORK, Louisville, KY"."""
    if len(after) < 2 or folded(after[0]) in lexicon.regions or lexicon.rank(after[0]) < TOWN:
        return cities, after
    return (*cities, after[0]), after[1:]


def proven_by_agency(
    lexicon: Lexicon, ground: Ground, credit: Credit, *, dated: bool, separated: bool, title_case: bool, native: bool
) -> bool:
    """A known mark proves a place; a mark of a few capitals abbreviates other things, too, and asks more of the place.

    An unknown mark is believed between a known place and a dash only. *native*: the agency writes in the language of the
    text, whose papers print places in title case.
    """
    if ground.byline or ground.weekday:
        return False
    strong = dated or ground.rank > 0 or ground.region_known
    if not credit.known:
        if folded(credit.agencies[0]) in lexicon.bylines:
            return False
        placed = ground.rank > 0 and (ground.capitals or dated or (title_case and credit.agencies[0].isupper()))
        closed = separated or (dated and _is_acronym(credit.agencies[0]))
        return closed and placed and _could_be_mark(lexicon, ground, credit.agencies[0])
    if not credit.acronym:
        return separated or strong or ground.capitals
    distinct = native and len(credit.agencies[0]) >= ACRONYM_LEAST
    printed = ground.capitals or (separated and distinct and len(ground.cities[0].split()) <= FEW_WORDS)
    return strong or (printed and not _spells(ground.cities[0], credit.agencies[0]))


def _could_be_mark(lexicon: Lexicon, ground: Ground, text: str) -> bool:
    """A short name in brackets that is no place: "(Harbour Wire)", not "(Saale)" or "(aged 91)"."""
    if len(text) > 40 or text.islower():
        return False
    # Three to five capitals abbreviate, whatever village is called so ("KRON"), or town where the place is no capitals.
    unknown = NAME if not _is_acronym(text) else TOWN if ground.capitals else CITY + 1
    return (
        any(c.isalpha() for c in text)
        and not any(c.isdigit() for c in text)
        and not (folded(text) in lexicon.regions or folded(text) in lexicon.rivers or lexicon.rank(text) >= unknown)
    )


def _is_acronym(text: str) -> bool:
    return text.isupper() and text.isalpha() and ACRONYM_LEAST <= len(text) <= ACRONYM_CHARS


def _spells(name: str, mark: str) -> bool:
    """Whether *mark* abbreviates *name*: "DATA PROCESSING AGREEMENT (DPA)"."""
    initials = "".join(word[0] for word in name.replace("-", " ").split())
    return initials.casefold() == mark.casefold()


def proven_by_date(ground: Ground) -> bool:
    """A place and a date before a dash: capitals, a known place or a known region; never a weekday."""
    if ground.byline or ground.weekday:
        return False
    return ground.rank > 0 or ground.region_known or (ground.capitals and len(ground.cities[0].split()) <= FEW_WORDS)


def proven_by_place(lexicon: Lexicon, ground: Ground, separator: str, language: str | None) -> bool:
    """A place and nothing else before a dash: the better known, the less its print and the separator say."""
    if ground.byline or (ground.region and any(c.isdigit() for c in ground.region)):
        return False
    title_rank = lexicon.title_case.get(language, CITY) if language else TOWN
    house = title_rank == NAME
    if separator in WEAK_SEPARATORS:
        needed = NAME if house and separator == "." else TOWN if house and not separator else CITY
        long_enough = len(ground.cities[0]) >= CITY_CHARS
        return long_enough and ground.rank >= needed and (house or ground.capitals or ground.region_known)
    if ground.capitals:
        return ground.rank >= NAME or ground.region_known
    if ground.rank == 0 and house:
        return _sounds_like_a_place(ground.cities[0], lexicon.place_ends.get(language or "", ()))
    if ground.region_known:
        return ground.rank >= TOWN or (house and ground.rank > 0)
    return ground.rank >= (NAME if separator[:1] == "." else title_rank)


def _sounds_like_a_place(name: str, ends: tuple[str, ...]) -> bool:
    """Whether *name* is one long word with the end of a place: "Rohrmoosbach", not "Bach"."""
    return name.isalpha() and name.endswith(ends) and len(name) >= SOUNDING_CHARS


def has_body(text: str, end: int) -> bool:
    """Whether words follow: a dateline without a text behind it is a signature."""
    return LETTER_RUN.search(text, end, end + 40) is not None


__all__ += ["CITY", "NAME", "TOWN"]
