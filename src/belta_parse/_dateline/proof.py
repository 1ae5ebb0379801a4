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
WEEKDAY_CHARS = 5
"""Shorter weekdays are words of other languages: "La Paz"."""
WEAK_SEPARATORS = frozenset((".", ":", "：", ""))
LETTER_RUN = re.compile(r"[^\W\d_]{2}")
PLACES_JOINT = re.compile(rf"/|,{BLANK}|{BLANK}[-–—]{BLANK}")
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
    if not after and len(cities) == 1 and not lexicon.rank(cities[0]):
        cities, after = _region_without_comma(lexicon, cities[0])
    region = ", ".join(after) if after else inside
    known = any(folded(part) in lexicon.regions or lexicon.rank(part) >= TOWN for part in after)
    first = cities[0]
    rank = max(lexicon.rank(_without_river(lexicon, city)) for city in cities)
    return Ground(
        cities=cities,
        region=region,
        rank=rank,
        region_known=known,
        capitals=first.isupper() and len(first) > 1,
        weekday=rank < CITY and _is_weekday(lexicon, first),
        byline=folded(first.split(" ", 1)[0]) in lexicon.bylines or any(map(partial(_is_byline, lexicon), after)),
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


def _without_river(lexicon: Lexicon, city: str) -> str:
    name, _, river = city.partition("/")
    return name if folded(river) in lexicon.rivers else city


def _joined(lexicon: Lexicon, name: str) -> tuple[str, ...]:
    """("OSLO", "RIGA") of "OSLO and RIGA", unless the whole is one name ("Bosnia and Herzegovina")."""
    words = name.split()
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


def _more_cities(lexicon: Lexicon, cities: tuple[str, ...], after: list[str]) -> tuple[tuple[str, ...], list[str]]:
    """A second city may stand behind a comma where a region is expected: "NEW YORK, Louisville, KY"."""
    if len(after) < 2 or folded(after[0]) in lexicon.regions or lexicon.rank(after[0]) < TOWN:
        return cities, after
    return (*cities, after[0]), after[1:]


def proven_by_agency(
    lexicon: Lexicon, ground: Ground, credit: Credit, *, dated: bool, separated: bool, title_case: bool
) -> bool:
    """A known mark proves a place; a mark of a few capitals abbreviates other things, too, and asks more of the place.

    An unknown mark is believed between a known place and a dash only.
    """
    if ground.byline or ground.weekday:
        return False
    strong = dated or ground.rank > 0 or ground.region_known
    if not credit.known:
        placed = ground.rank > 0 and (ground.capitals or dated or (title_case and credit.agencies[0].isupper()))
        return separated and placed and _could_be_mark(lexicon, credit.agencies[0])
    if not credit.acronym:
        return separated or strong or ground.capitals
    return strong or (ground.capitals and not _spells(ground.cities[0], credit.agencies[0]))


def _could_be_mark(lexicon: Lexicon, text: str) -> bool:
    """A short name in brackets that is no place: "(Harbour Wire)", not "(Saale)" or "(aged 91)"."""
    if len(text) > 40 or text.islower():
        return False
    return (
        any(c.isalpha() for c in text)
        and not any(c.isdigit() for c in text)
        and not (folded(text) in lexicon.regions or folded(text) in lexicon.rivers or lexicon.rank(text))
    )


def _spells(name: str, mark: str) -> bool:
    """Whether *mark* abbreviates *name*: "DATA PROCESSING AGREEMENT (DPA)"."""
    initials = "".join(word[0] for word in name.replace("-", " ").split())
    return initials.casefold() == mark.casefold()


def proven_by_date(ground: Ground) -> bool:
    """A place and a date before a dash: capitals, a known place or a known region; never a weekday."""
    if ground.byline or ground.weekday:
        return False
    return ground.rank > 0 or ground.region_known or (ground.capitals and len(ground.cities[0].split()) <= 3)


def proven_by_place(ground: Ground, separator: str, *, title_case: bool) -> bool:
    """A place and nothing else before a dash: the better known, the less its print and the separator say.

    *title_case*: papers of this language print bare places like other names.
    """
    if ground.region and any(c.isdigit() for c in ground.region):
        return False
    if separator in WEAK_SEPARATORS:
        known = ground.rank >= CITY and len(ground.cities[0]) >= CITY_CHARS
        return known and (title_case or ground.capitals)
    if ground.capitals:
        return ground.rank >= NAME or (ground.region_known and not ground.byline)
    return ground.rank >= (NAME if title_case else TOWN) and (title_case or ground.region_known)


def has_body(text: str, end: int) -> bool:
    """Whether words follow: a dateline without a text behind it is a signature."""
    return LETTER_RUN.search(text, end, end + 40) is not None


__all__ += ["CITY", "NAME", "TOWN"]
