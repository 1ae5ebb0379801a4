"""`timexes`: one pass over the codes of a text, rules asked only where one can start."""

from __future__ import annotations

import re
from datetime import date, datetime
from functools import cache
from itertools import pairwise

from belta_parse_dates_de.calendars import Moment, day_of, month_of, year_of
from belta_parse_dates_de.extent import widened
from belta_parse_dates_de.lexicon import CLASSES, KINDS, OTHER
from belta_parse_dates_de.meanings import MEANINGS
from belta_parse_dates_de.memory import Memory
from belta_parse_dates_de.patterns import Automaton
from belta_parse_dates_de.reading import Found, Reading
from belta_parse_dates_de.rules import RULES
from belta_parse_dates_de.scene import Scene
from belta_parse_dates_de.timex import Timex
from belta_parse_dates_de.values import is_value, point_of

__all__ = ["timexes", "timexes_of_page"]

_RANGE_MARKS = frozenset(KINDS[kind] for kind in CLASSES["RANGE"]) | {KINDS["dotdash"]}
_JOINING = frozenset(KINDS[kind] for kind in ("BIS", "AND", "dash", "dashs", "dotdash", "slash"))
_BIS, _AND = KINDS["BIS"], KINDS["AND"]
_ABBREVIATED = frozenset((KINDS["CHR"],))
_CENTURY = KINDS["CENTURY"]
_CLOCK = re.compile(r"T(\d\d):(\d\d)")
_YEARLESS = re.compile(r"(?:\d{4}|XXXX)-(?:(?P<month>\d\d)(?:-(?P<day>\d\d))?|(?P<season>SP|SU|FA|WI))")
_BETWEEN_DAYS = frozenset(
    KINDS[member]
    for kind in ("COMMAS", "RANGE", "DOTS", "CONJ", "TIMELINK", "s", "dotcomma", "dotdash", "slash", "dotslash")
    for member in CLASSES.get(kind, (kind,))
)
_AM = KINDS["s"] + KINDS["AM"] + KINDS["s"]
_LINKED = "day named behind it"
_BOUNDS = frozenset(("bis",))
_DAY_CHARS = 1_000
"""How far a day governs the clock times after it."""
_DAY_LENGTH = 10


def timexes(text: str, reference: date | datetime | None = None) -> tuple[Timex, ...]:
    """The time expressions of *text*, in order and disjoint, resolved against *reference*, the day of writing.

    Without a reference, and in texts that tell a story, dates lean on those named before; what cannot be known is
    written with ``X``. Offsets are code points. Never raises for any text.

    >>> for timex in timexes("Am 3. Mai kam er, zwei Tage später ging er.", date(2023, 5, 10)):
    ...     print(timex.start, timex.end, timex.type, timex.value)
    3 9 DATE 2023-05-03
    18 34 DATE 2023-05-05
    """
    return timexes_of_page(text, reference)


def timexes_of_page(text: str, reference: date | datetime | None, *, dateline: int | None = None) -> tuple[Timex, ...]:
    """As `timexes`, of a page whose dateline starts at the offset *dateline*."""
    scene = Scene(text)
    memory = Memory(reference, scene, dateline=dateline)
    readings = _readings(scene, memory)
    _give_days(scene, memory, readings)
    _give_intervals(scene, readings)
    # At the ends of the calendar "nächstes Jahr" has no value; such readings are left out.
    return tuple(_timex(scene, reading) for reading in readings if is_value(reading.value))


@cache
def _automaton() -> Automaton:
    """The automaton of all rules, built for the first text: importing the package shall be quick."""
    return Automaton(RULES)


def _readings(scene: Scene, memory: Memory) -> list[Reading]:
    readings: list[Reading] = []
    codes, done = scene.codes, 0
    automaton = _automaton()
    for start in automaton.starts.finditer(codes):
        at = start.start()
        if at < done:
            continue
        for rule, match in automaton.candidates(codes, at):
            found = MEANINGS[rule.meaning](Found(scene, match), memory)
            if found:
                for reading in found:
                    readings.append(_noted(scene, memory, reading, done))
                done = readings[-1].last + 1
                break
    return readings


def _noted(scene: Scene, memory: Memory, reading: Reading, floor: int) -> Reading:
    at = scene.start(reading.first)
    widened(scene, reading)
    if reading.moment is not None:
        if reading.mod == "END" and reading.moment.month is None:
            reading.moment.part = "END"
        aside = scene.word(reading.first - 1).endswith("(") or scene.word(reading.first - 3).endswith("(")
        memory.note(reading.moment, at, told=not reading.year_open and not aside)
    reading.first = max(reading.first, floor)
    return reading


def _give_days(scene: Scene, memory: Memory, readings: list[Reading]) -> None:
    """Clock times and parts of the day take the day of their sentence, else of the text before, else of writing."""
    for number, reading in enumerate(readings):
        if not reading.open_day:
            continue
        day, assumed = _day_for(scene, memory, readings, number)
        _turn_to_afternoon(scene, readings, number)
        if day:
            reading.value = day + reading.value
            reading.assumed = (*reading.assumed, assumed)
            if assumed == _LINKED:
                _give_to_first_end(scene, readings, number, day)


def _give_to_first_end(scene: Scene, readings: list[Reading], number: int, day: str) -> None:
    """„von 9 bis 11 Uhr am Samstag“: the day stands behind the second hour, for both."""
    one, other = readings[number - 1] if number else None, readings[number]
    if one is None or not one.open_day or not set(scene.codes[one.last + 1 : other.first]) & _JOINING:
        return
    if other.first - one.last <= 4:
        one.value, one.assumed = day + one.value[one.value.index("T") :], (_LINKED,)


def _turn_to_afternoon(scene: Scene, readings: list[Reading], number: int) -> None:
    """„gestern Abend um 8 Uhr“ is eight in the evening."""
    reading, before = readings[number], readings[number - 1] if number else None
    if before is None or reading.first - before.last > 4 or not before.value.endswith(("TEV", "TAF")):
        return
    if KINDS["dots"] in scene.codes[before.last : reading.first]:
        return
    match = _CLOCK.fullmatch(reading.value)
    if match and 1 <= int(match[1]) < 12:
        reading.value = f"T{int(match[1]) + 12:02d}:{match[2]}"


def _day_for(scene: Scene, memory: Memory, readings: list[Reading], number: int) -> tuple[str, str]:
    sentence = scene.sentence(readings[number].first)
    before = [other for other in readings[max(0, number - 6) : number] if other.first >= sentence.start]
    behind = [other for other in readings[number + 1 : number + 3] if other.first < sentence.stop and not other.open_day]
    behind = [other for other in behind if _names_day(other) and other.first - readings[number].last <= 8]
    if behind and scene.codes[readings[number].last + 1 : behind[0].first] == _AM:
        return behind[0].value[:_DAY_LENGTH], _LINKED
    days = [other for other in before if _names_day(other)]
    recurring = [other for other in before if other.type == "SET" and not _is_attribute(scene, other)]
    if recurring and (not days or days[-1].first < recurring[-1].first or _is_bound(scene, days[-1])):
        return "", ""
    if len(days) > 1 and _are_together(scene, days[-2], days[-1]):
        # "am 11. und 12. August von 9 bis 17 Uhr": the hours of both days.
        return "", ""
    if days or behind:
        return (days[-1] if days else behind[0]).value[:_DAY_LENGTH], "day from the sentence"
    return _day_of_text(scene, memory, readings, number)


def _day_of_text(scene: Scene, memory: Memory, readings: list[Reading], number: int) -> tuple[str, str]:
    """The last day named before, which is rather the day of an event than the end of a term; else that of writing."""
    named = [other for other in readings[max(0, number - 12) : number] if _names_day(other)]
    at = scene.start(readings[number].first)
    near = [other for other in named if at - scene.start(other.first) < _DAY_CHARS]
    told = [other for other in near if not _is_bound(scene, other)] or near
    if told:
        return told[-1].value[:_DAY_LENGTH], "day from the text before"
    return ("", "") if memory.reference is None else (str(memory.reference), "day of publication")


def _is_attribute(scene: Scene, reading: Reading) -> bool:
    """True for the adjective of „die jährliche Versammlung“, which says nothing of the hours."""
    adjective = reading.first == reading.last and scene.parts[reading.last].endswith(("e", "en", "er", "es", "em"))
    return adjective and scene.word(reading.last + 2)[:1].isupper()


def _is_bound(scene: Scene, reading: Reading) -> bool:
    """True for a day that ends a stretch: "bis 3. Mai", "bis zum 3. Mai"."""
    words = (scene.word(reading.first - 2).lower(), scene.word(reading.first - 4).lower())
    return words[0] in _BOUNDS or (words[0] in ("zum", "dem") and words[1] in _BOUNDS)


def _are_together(scene: Scene, one: Reading, other: Reading) -> bool:
    """True for two days with nothing but "und" or "bis" between: „am 11. und am 12. August“."""
    between = scene.codes[one.last + 1 : other.first]
    if one.type != "DATE" or len(between) > 6 or not set(between) <= _BETWEEN_DAYS:
        return False
    return one.value[:_DAY_LENGTH] != other.value[:_DAY_LENGTH]


def _names_day(reading: Reading) -> bool:
    value = reading.value
    return reading.type in ("DATE", "TIME") and len(value) >= _DAY_LENGTH and value[:4].isdigit() and value[8:10].isdigit()


def _give_intervals(scene: Scene, readings: list[Reading]) -> None:
    """The two ends of a printed range name the whole; a first end without a year takes it from the second."""
    for one, other in pairwise(readings):
        if one.type == "DATE" == other.type and one.year_open and not other.year_open and other.first - one.last <= 7:
            _take_year(scene, one, other)
        if one.type != other.type or one.type not in ("DATE", "TIME") or not _is_range(scene, one, other):
            continue
        if "X" in one.value + other.value or "REF" in one.value + other.value or not is_value(other.value):
            continue
        one.interval = other.interval = f"{one.value}/{other.value}"


def _take_year(scene: Scene, one: Reading, other: Reading) -> None:
    """„vom 28. Juni bis 3. Juli 1942“: the year stands once, for both."""
    between = scene.codes[one.last + 1 : other.first]
    match, last = _YEARLESS.fullmatch(one.value), other.moment
    if OTHER in between or not set(between) & _JOINING or match is None or last is None or not last.month or last.year < 1:
        return
    value = _with_year(match, last)
    if is_value(value):
        one.value, one.assumed = value, ("year from the end of the range",)


def _with_year(match: re.Match[str], last: Moment) -> str:
    """The value that *match* spells without its year: in the year of *last*, or the one before if it comes later."""
    if match["season"]:
        return f"{year_of(last.year)}-{match['season']}"
    month, day = int(match["month"]), int(match["day"] or 0)
    year = last.year - ((month, day) > (last.month or 12, last.day or 31))
    return day_of(year, month, day) if day else month_of(year, month)


def _is_range(scene: Scene, one: Reading, other: Reading) -> bool:
    between = scene.codes[one.last + 1 : other.first]
    if scene.word(one.first - 2).lower() == "zwischen":
        return len(between) <= 5 and _AND in between and OTHER not in between
    if len(between) == 1:
        return between in _RANGE_MARKS
    return len(between) <= 5 and _BIS in between and OTHER not in between


def _timex(scene: Scene, reading: Reading) -> Timex:
    point = reading.point
    if point is None and reading.type in ("DATE", "TIME"):
        point = point_of(reading.value)
    return Timex(
        scene.start(reading.first),
        _end(scene, reading.last),
        reading.type,
        reading.value,
        reading.mod,
        reading.quant,
        reading.freq,
        point,
        reading.interval,
        reading.assumed,
    )


def _end(scene: Scene, last: int) -> int:
    """Where the part *last* ends; of a mark that closes an abbreviation only the full stop counts."""
    mark = scene.parts[last]
    if mark[0].isalnum():
        abbreviated = scene.codes[last] in _ABBREVIATED or (scene.codes[last] == _CENTURY and mark.startswith("Jh"))
        return scene.ends[last] + (abbreviated and scene.word(last + 1)[:1] == ".")
    return scene.start(last) + (mark[0] == ".")
