"""Lengths of time, exact and vague, with the point they reach where a preposition gives one."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime, timedelta

from belta_parse_dates_de.calendars import months_on, shifted
from belta_parse_dates_de.lexicon import KINDS
from belta_parse_dates_de.memory import Memory
from belta_parse_dates_de.reading import Found, Reading
from belta_parse_dates_de.vocab.guards import (
    AGE_BEFORE,
    AGE_BEHIND,
    AROUND_A_LENGTH,
    BEFORE_BARE_UNITS,
    LASTING,
    LASTING_ENDS,
    PERSONS,
)

_CLOCK_UNITS = frozenset(("S", "M", "H", "NI", "EV", "AF"))
_DAYS = {"D": 1, "W": 7}
_MONTHS = {"MO": 1, "Y": 12, "DE": 120, "CE": 1200, "Q": 3, "H6": 6}
_SECONDS = {"S": 1, "M": 60, "H": 3600}


def duration_of(amount: object, unit: str) -> str:
    """The TIMEX3 value of so many units.

    >>> duration_of(5, "Y"), duration_of(3.5, "M"), duration_of("X", "MO"), duration_of(0.5, "Y"), duration_of(0.5, "H")
    ('P5Y', 'PT3.5M', 'PXM', 'P6M', 'PT30M')
    """
    halves = {
        "Y": "P6M",
        "H": "PT30M",
        "D": "PT12H",
        "M": "PT30S",
        "CE": "P50Y",
        "100": "P50Y",
        "DE": "P5Y",
        "MO": "P15D",
    }
    if amount == 0.5 and unit in halves:
        return halves[unit]
    if unit == "H6":
        return f"P{int(amount) * 6 if isinstance(amount, int) else 'X'}M"
    unit = "CE" if unit == "100" else unit
    spelled = f"{amount:g}" if isinstance(amount, float) else str(amount)
    letter = "M" if unit == "MO" else unit
    return f"PT{spelled}{letter}" if unit in _CLOCK_UNITS else f"P{spelled}{letter}"


def duration(found: Found, memory: Memory) -> Sequence[Reading]:
    """„fünf Jahre“, „200 Stunden“, „ein Jahr“, „anderthalb Stunden“; ages are none."""
    unit = found.text("unit")
    amount = _amount(found)
    if (
        amount is None
        or (unit == "D" and found.before().lower() == "an" and found.word("count") == "einem")
        or found.after() in AGE_BEHIND
        or (unit == "Y" and is_age(found))
        or (found.has("between") and not is_adjective(found.word("between")))
    ):
        return ()
    if isinstance(amount, int) and _is_clock_or_score(found):
        return ()
    value = duration_of(amount, unit)
    point, assumed = _point(found, memory, amount, unit)
    return (Reading(found.first, found.last, "DURATION", value, point=point, assumed=assumed),)


def is_adjective(word: str) -> bool:
    """True if *word* can stand between a number or "dieser" and a unit: "anstrengende", "strengen"."""
    return word.isalpha() and word.islower() and len(word) > 4 and word.endswith(("e", "en", "er", "es", "em"))


def _amount(found: Found) -> object:
    if found.has("count"):
        amount: object = found.scene.value(found.at("count"))
        if found.has("tenth"):
            return float(f"{found.word('count')}.{found.word('tenth')}")
        if found.has("thousands"):
            return int(found.word("count") + found.word("thousands"))
        return amount if not found.has("and_half") else float(str(amount)) + 0.5
    return 0.5 if found.has("half") else 1


def _is_clock_or_score(found: Found) -> bool:
    mark = found.mark_before()
    return mark[-1:] in (":", ",", "-", "/", ".") and found.scene.word(found.first - 2)[-1:].isdigit() and len(mark) == 1


def is_age(found: Found) -> bool:
    """True if the years are somebody's: "16 Jahre alt", "mit 18 Jahren", "ab 16 Jahren", "im Alter von 7 Jahren"."""
    before, before_that, after = found.before(), found.before(2), found.after()
    if after in AGE_BEHIND or before_that in AGE_BEFORE or before in AGE_BEFORE:
        return True
    if (before == "als" and before_that in AGE_BEHIND) or (after == "und" and found.scene.word(found.last + 8) in AGE_BEHIND):
        return True
    if after == "Jahre" or (before == "unter" and not before_that):
        return True
    written = found.scene.parts[found.at("unit")]
    if before in ("mit", "Mit", "unter", "Unter") and written == "Jahren":
        return before_that.lower() not in ("wie", "haft", "rechnen", "schon")
    if before in ("und", "bis", "oder") and found.before(3).lower() in ("zwischen", "von", "ab") and written == "Jahren":
        return True
    return before in ("ab", "Ab") and written == "Jahren"


def _point(found: Found, memory: Memory, amount: object, unit: str) -> tuple[str | None, tuple[str, ...]]:
    """The day or time that "vor", "in", "seit" and "binnen" reach from the day of writing."""
    way = {"vor": -1, "seit": -1, "in": 1, "binnen": 1}.get(_introducer(found))
    if way is None or memory.reference is None or not isinstance(amount, int):
        return None, ()
    if found.after() in ("nach", "vor") or (found.after() in ("der", "des") and way > 0):
        return None, ()
    end = moved(memory.clock or memory.reference, way * amount, unit)
    if end is None:
        return None, ()
    point = f"{end}/{memory.reference}" if _introducer(found) == "seit" and "T" not in end else end
    return point, ("counted from publication",)


def _introducer(found: Found) -> str:
    before = found.before().lower()
    if before in ("rund", "etwa", "knapp", "gut", "genau", "fast", "ungefähr", "den", "zirka", "über"):
        before = found.before(2).lower()
    if before == "von" and found.before(2).lower() in ("innerhalb", "binnen"):
        return "binnen"
    return "binnen" if before == "innerhalb" else before


def moved(start: date | datetime, amount: int, unit: str) -> str | None:
    """The ISO day or time so many units from *start*; None for units that reach no certain one.

    >>> moved(date(2023, 5, 10), -5, "Y"), moved(date(2023, 5, 10), 2, "W"), moved(datetime(2023, 5, 10, 4, 30), 2, "H")
    ('2018-05-10', '2023-05-24', '2023-05-10T06:30')
    """
    if unit in _SECONDS:
        if not isinstance(start, datetime):
            return None
        try:
            return (start + timedelta(seconds=amount * _SECONDS[unit])).isoformat(timespec="minutes")[:16]
        except OverflowError:
            return None
    day = start.date() if isinstance(start, datetime) else start
    if unit in _DAYS:
        return str(shifted(day, amount * _DAYS[unit]))
    if unit in _MONTHS:
        return str(months_on(day, amount * _MONTHS[unit]))
    return None


def with_fraction(found: Found, memory: Memory) -> Sequence[Reading]:
    """„3 1/2 Stunden“, „1 3/4 Jahre“."""
    over, under = (int(str(found.scene.value(part))) for part in found.all("ONE_DIGIT")[-2:])
    if over >= under:
        return ()
    value = duration_of(found.number("count") + over / under, found.text("unit"))
    return (Reading(found.first, found.last, "DURATION", value),)


def three_quarters(found: Found, memory: Memory) -> Sequence[Reading]:
    """„ein dreiviertel Jahr“."""
    value = {"Y": "P9M", "H": "PT45M"}.get(found.text("unit"))
    return (Reading(found.first, found.last, "DURATION", value),) if value else ()


def quarter_long(found: Found, memory: Memory) -> Sequence[Reading]:
    """„ein Vierteljahr“, „ein Quartal“."""
    value = "P3M" if found.word("unit").startswith("Viertel") else "P1Q"
    return (Reading(found.first, found.last, "DURATION", value),)


def one_night(found: Found, memory: Memory) -> Sequence[Reading]:
    """„eine Nacht lang“, „nach einem Wochenende“; „an einem Abend“ is some evening."""
    before = found.before().lower()
    lasts = found.after() == "lang" or before in AROUND_A_LENGTH or (found.text("unit") == "WE" and before != "an")
    if not lasts or found.text("unit") not in ("NI", "WE"):
        return ()
    return (Reading(found.first, found.last, "DURATION", duration_of(1, found.text("unit"))),)


def whole_night(found: Found, memory: Memory) -> Sequence[Reading]:
    """„die ganze Nacht“, „das gesamte Wochenende“; of the other parts of a day the day is told, see `clock.part_of_day`."""
    if found.text("unit") not in ("NI", "WE"):
        return ()
    return (Reading(found.first, found.last, "DURATION", duration_of(1, found.text("unit"))),)


def durations(found: Found, memory: Memory) -> Sequence[Reading]:
    """„sechs bis acht Monate“, „zwei oder drei Tage“, „10-15 Minuten“: both apart, the unit with the last."""
    unit = found.text("unit")
    if unit == "Y" and (is_age(found) or (found.before() in ("zwischen", "von") and found.scene.parts[found.last] == "Jahren")):
        return ()
    first, second = found.scene.value(found.at("from")), found.scene.value(found.at("count"))
    return (
        Reading(found.at("from"), found.at("from"), "DURATION", duration_of(first, unit), bare=True),
        Reading(found.at("count"), found.last, "DURATION", duration_of(second, unit), bare=True),
    )


def two_units(found: Found, memory: Memory) -> Sequence[Reading]:
    """„2 Stunden und 30 Minuten“, „drei Jahre und zwei Monate“."""
    order = ("Y", "MO", "W", "D", "H", "M", "S")
    large, small = found.text("large"), found.text("unit")
    if large not in order or small not in order or order.index(small) <= order.index(large) or is_age(found):
        return ()
    one, other = found.scene.value(found.at("from")), found.scene.value(found.at("count"))
    first, second = duration_of(one, large), duration_of(other, small)
    value = first + (second[2:] if first.startswith("PT") else second[1:])
    return (Reading(found.first, found.last, "DURATION", value),)


def vague(found: Found, memory: Memory) -> Sequence[Reading]:
    """„mehrere Jahre“, „ein paar Tage“, „Hunderte Jahre“."""
    unit = found.text("unit")
    if unit == "Y" and found.after() in AGE_BEHIND:
        return ()
    if any(found.scene.parts[part] != "von" for part in found.all("PREP")):
        return ()
    return (Reading(found.first, found.last, "DURATION", duration_of("X", unit)),)


def bare_units(found: Found, memory: Memory) -> Sequence[Reading]:
    """„seit Jahren“, „über Jahre“, „Tage vor der Wahl“: only where a word around tells that a length is meant."""
    before, after = found.before().lower(), found.after()
    if before in ("die", "den") and found.before(2).lower() in ("über", "durch"):
        before = "über"
    told = before in BEFORE_BARE_UNITS or (after in ("vor", "nach") and before in ("", "noch", "schon", "bereits", "erst"))
    if not told or after in AGE_BEHIND or (before in ("vor", "für", "um", "nach") and found.word("unit") == "Tage"):
        return ()
    return (Reading(found.first, found.last, "DURATION", duration_of("X", found.text("unit"))),)


def spans(found: Found, memory: Memory) -> Sequence[Reading]:
    """„die letzten zwei Jahre“, „in den nächsten drei Tagen“, „die ersten beiden Jahre“."""
    unit = found.text("unit")
    amount = found.scene.value(found.at("count"))
    value = duration_of(amount, unit)
    if not found.has("shift") or memory.reference is None or not isinstance(amount, int):
        return (Reading(found.first, found.last, "DURATION", value),)
    way = found.number("shift")
    end = moved(memory.clock or memory.reference, way * amount, unit) if way and not memory.story else None
    point = None if end is None else (f"{end}/{memory.reference}" if way < 0 else f"{memory.reference}/{end}")
    return (
        Reading(
            found.first,
            found.last,
            "DURATION",
            value,
            point=point,
            assumed=("counted from publication",) if point else (),
        ),
    )


def vague_spans(found: Found, memory: Memory) -> Sequence[Reading]:
    """„die vergangenen Jahre“ = PXY, „die kommenden Jahre“ = FUTURE_REF."""
    unit = found.text("unit")
    if (
        found.scene.codes[found.at("shift")] in (KINDS["NEXT"], KINDS["OVERNEXT"])
        and not memory.story
        and unit not in ("S", "M", "H")
    ):
        return (Reading(found.first, found.last, "DATE", "FUTURE_REF", bare=True),)
    return (Reading(found.first, found.last, "DURATION", duration_of("X", unit)),)


def whole_unit(found: Found, memory: Memory) -> Sequence[Reading]:
    """„der ganze Tag“, „das ganze Jahr“, „eine volle Stunde“."""
    if found.after().isdigit():
        return ()
    return (Reading(found.first, found.last, "DURATION", duration_of(1, found.text("unit"))),)


def whole_units(found: Found, memory: Memory) -> Sequence[Reading]:
    """„drei ganze Tage“."""
    return (
        Reading(found.first, found.last, "DURATION", duration_of(found.scene.value(found.at("count")), found.text("unit"))),
    )


def of_word(found: Found, memory: Memory) -> Sequence[Reading]:
    """One word with a length in it: "jahrelang", "ganztägig", "dreistündige", "Viertelstunde"."""
    return (
        Reading(
            found.first,
            found.last,
            "DURATION",
            found.text("word") or found.text("adjective"),
            bare=found.has("adjective"),
        ),
    )


def of_adjective(found: Found, memory: Memory) -> Sequence[Reading]:
    """„dreijährige Amtszeit“, „50jährige Teilung“; „der Dreijährige“, „dreijähriger Sohn“ and „50jährige Frau“ are ages."""
    word = found.word("word")
    if word[0].isupper() and found.first > 0 and not found.scene.ends_sentence(found.first - 1):
        return ()
    few = not word[0].isdigit() and int(found.text("word").strip("PTYMDWH")) <= 10
    noun = found.after()
    if not _is_lasting(found) and not (few and noun[:1].isupper() and noun not in PERSONS):
        return ()
    return (Reading(found.first, found.last, "DURATION", found.text("word"), bare=True),)


def _is_lasting(found: Found) -> bool:
    """True if what follows, behind one adjective at most, lasts: "Haftstrafe", "erfolgreiche Tätigkeit"."""
    noun = found.after()
    if noun[:1].islower() and noun.endswith(("e", "en", "er", "es")):
        noun = found.scene.word(found.last + 4)
    return noun in LASTING or (noun[:1].isupper() and noun.endswith(LASTING_ENDS))


def of_digits_years(found: Found, memory: Memory) -> Sequence[Reading]:
    """„20-jährige Haftstrafe“; „der 20-jährige Fahrer“ is an age."""
    return of_digits_adjective(found, memory) if _is_lasting(found) else ()


def of_digits_adjective(found: Found, memory: Memory) -> Sequence[Reading]:
    """„14-tägig“, „90-minütige“."""
    value = found.text("unit").format(found.number("count"))
    return (Reading(found.first, found.last, "DURATION", value, bare=True),)
