"""Times told by their distance: "im nächsten Jahr", "am nächsten Tag", "zwei Wochen später", "im Vorjahr"."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from belta_parse_dates_de.calendars import Moment, day_of, month_of, months_on, shifted, week_of, year_of
from belta_parse_dates_de.meanings.deictic import dated, is_told, unknown
from belta_parse_dates_de.meanings.durations import is_adjective
from belta_parse_dates_de.memory import Memory
from belta_parse_dates_de.reading import Found, Reading
from belta_parse_dates_de.vocab.guards import AFTER_OR_BEFORE


def shifted_unit(found: Found, memory: Memory) -> Sequence[Reading]:
    """„letztes Jahr“, „im kommenden Monat“, „am nächsten Tag“, „desselben Jahres“, „diese Woche“."""
    unit, shift = found.text("unit"), found.number("shift")
    if unit in ("S", "M", "H") or (found.has("between") and not is_adjective(found.word("between"))):
        return ()
    if unit == "DE":
        return _decade(found, memory, shift)
    if unit == "D":
        return _shifted_day(found, memory, shift)
    anaphoric = is_told(found, memory)
    moment, assumed = memory.anchor(found.offset()) if anaphoric else (None, "counted from publication")
    if moment is None and memory.reference is not None:
        moment = Moment.of(memory.reference)
    if moment is None:
        return unknown(found, {"Y": "XXXX", "MO": "XXXX-XX", "W": "XXXX-WXX"}.get(unit, "XXXX-XX-XX"))
    reading = of_unit(found, moment, unit, shift, assumed)
    return (reading,) if reading else ()


def _decade(found: Found, memory: Memory, shift: int) -> Sequence[Reading]:
    year, assumed = memory.current_year(found.offset())
    if year is None or year < 0:
        return ()
    number = year // 10 + shift
    return (Reading(found.first, found.last, "DATE", f"{number:03d}", assumed=(assumed,), moment=Moment(number * 10)),)


def _shifted_day(found: Found, memory: Memory, shift: int) -> Sequence[Reading]:
    word = found.word("shift").lower()
    if word.startswith("letzt") or word.startswith("vergangen"):
        return ()
    base, assumed = memory.day_anchor(found.offset())
    if base is None or (memory.last_day is None and memory.reference is None):
        return unknown(found)
    if memory.last_day is None and word.startswith("dies") and not memory.story:
        assumed = "counted from publication"
    return (dated(found, shifted(base, shift), assumed),)


def other_day(found: Found, memory: Memory) -> Sequence[Reading]:
    """„am anderen Tag“, „am anderen Morgen“: the day after the one told of."""
    if found.before().lower() != "am" or memory.last_day is None or found.text("unit") not in ("", "D"):
        return ()
    base, assumed = memory.day_anchor(found.offset())
    if base is None:
        return ()
    day = shifted(base, 1)
    if found.has("part"):
        return (Reading(found.first, found.last, "TIME", f"{day}T{found.text('part')}", assumed=(assumed,)),)
    return (dated(found, day, assumed),)


def of_unit(found: Found, moment: Moment, unit: str, count: int, assumed: str) -> Reading | None:
    """The calendar unit so many units from *moment*, as coarse as the unit is; None beyond the calendar."""
    if unit == "Y":
        year = moment.year + count
        if not 0 < year < 9999 and moment.year >= 0:
            return None
        return _reading(found, year_of(year), assumed, Moment(year))
    if not 1 <= moment.year <= 9990:
        return None
    return (
        _of_months(found, moment, unit, count, assumed)
        if unit in ("MO", "Q")
        else _of_days(found, moment.date(), unit, count, assumed)
    )


def _of_months(found: Found, moment: Moment, unit: str, count: int, assumed: str) -> Reading:
    if moment.month is None:
        return _reading(found, f"{year_of(moment.year)}-XX", assumed, None)
    day = months_on(date(moment.year, moment.month, 1), count * (3 if unit == "Q" else 1))
    if unit == "Q":
        return _reading(found, f"{day.year:04d}-Q{(day.month - 1) // 3 + 1}", assumed, None)
    return _reading(found, month_of(day.year, day.month), assumed, Moment(day.year, day.month))


def _of_days(found: Found, base: date | None, unit: str, count: int, assumed: str) -> Reading:
    if base is None:
        return _reading(found, "XXXX-XX-XX" if unit == "D" else "XXXX-WXX", assumed, None)
    day = shifted(base, count * (7 if unit == "W" else 1))
    value = week_of(day) if unit == "W" else day_of(day.year, day.month, day.day)
    return _reading(found, value, assumed, Moment.of(day))


def _reading(found: Found, value: str, assumed: str, moment: Moment | None) -> Reading:
    return Reading(found.first, found.last, "DATE", value, assumed=(assumed,), moment=moment)


def shifted_month(found: Found, memory: Memory) -> Sequence[Reading]:
    """„im vergangenen Dezember“, „kommenden Mai“: the first one behind or ahead."""
    month, shift = found.number("month"), found.number("shift")
    moment, assumed = memory.anchor(found.offset()) if is_told(found, memory) else (None, "counted from publication")
    base = moment or (Moment.of(memory.reference) if memory.reference else None)
    if base is None:
        return unknown(found, f"XXXX-{month:02d}")
    at = base.month or (1 if shift >= 0 else 12)
    if shift == 0:
        year = base.year
    elif shift > 0:
        year = base.year + (month <= at) + shift - 1
    else:
        year = base.year - (month >= at) + shift + 1
    return (Reading(found.first, found.last, "DATE", month_of(year, month), assumed=(assumed,), moment=Moment(year, month)),)


def month_after(found: Found, memory: Memory) -> Sequence[Reading]:
    """„im Mai darauf“, „im Juni zuvor“: the first one after or before what was told."""
    month, way = found.number("month"), found.number("way")
    base, assumed = memory.anchor(found.offset())
    if base is None or base.year < 1 or found.word("way") not in AFTER_OR_BEFORE:
        return ()
    at = base.month or (12 if way > 0 else 1)
    year = base.year + (month <= at) if way > 0 else base.year - (month >= at)
    moment = Moment(year, month) if way > 0 else None
    return (Reading(found.first, found.last, "DATE", month_of(year, month), assumed=(assumed,), moment=moment),)


def later(found: Found, memory: Memory) -> Sequence[Reading]:
    """„zwei Tage später“, „drei Jahre zuvor“: as coarse as the unit, counted from what was told."""
    unit = found.text("unit")
    direction = found.number("way")
    amount = found.scene.value(found.at("count")) if found.has("count") else 1
    if unit in ("S", "M", "H"):
        return (Reading(found.first, found.last, "TIME", "XXXX-XX-XXTXX:XX", assumed=("counted from the time named before",)),)
    if isinstance(amount, float) and unit == "Y":
        amount, unit = int(amount * 12), "MO"
    if not isinstance(amount, int):
        value = {1: "FUTURE_REF", -1: "PAST_REF"}[direction]
        return (Reading(found.first, found.last, "DATE", value),)
    moment, assumed = memory.anchor(found.offset())
    if unit in ("D", "W"):
        day, assumed = memory.day_anchor(found.offset())
        moment = Moment.of(day) if day else None
    if moment is None:
        return unknown(found, {"Y": "XXXX", "MO": "XXXX-XX", "W": "XXXX-WXX"}.get(unit, "XXXX-XX-XX"))
    if unit == "DE":
        unit, amount = "Y", amount * 10
    reading = of_unit(found, moment, unit, direction * amount, assumed)
    return _told(reading, direction)


def _told(reading: Reading | None, direction: int) -> Sequence[Reading]:
    """*reading*; a look back ("ein Jahr zuvor") does not move the story."""
    if reading is None:
        return ()
    if direction < 0:
        reading.moment = None
    return (reading,)


def later_vague(found: Found, memory: Memory) -> Sequence[Reading]:
    """„wenige Tage später“, „Jahre zuvor“: after or before what was told, how long is open."""
    unit = found.text("unit")
    if unit in ("S", "M", "H"):
        return (Reading(found.first, found.last, "TIME", "XXXX-XX-XXTXX:XX"),)
    return (Reading(found.first, found.last, "DATE", {1: "FUTURE_REF", -1: "PAST_REF"}[found.number("way")]),)


def day_after(found: Found, memory: Memory) -> Sequence[Reading]:
    """„tags zuvor“, „am Tag darauf“, „am Vortag“, „im Folgejahr“, „im Vorjahr“."""
    unit = found.text("unit") or "D"
    direction = found.number("way") if found.has("way") else (-1 if found.word("unit").lower().startswith("vor") else 1)
    anaphoric = unit == "D" or direction > 0 or memory.story
    if unit == "D":
        day, assumed = memory.day_anchor(found.offset())
        if day and memory.reference and day > memory.reference and direction < 0 and found.tense() == "past":
            # "Das Fest ist am 29. Mai. Am Vortag war er angekommen": the day before is past.
            day, assumed = memory.reference, "counted from publication"
        moment = Moment.of(day) if day else None
    elif anaphoric or memory.told(found.offset()) is not None or (found.has("way") and memory.is_near(found.offset())):
        moment, assumed = memory.anchor(found.offset())
    else:
        moment, assumed = (Moment.of(memory.reference) if memory.reference else None), "counted from publication"
    if moment is None:
        return unknown(found)
    return _told(of_unit(found, moment, unit, direction, assumed), direction)


def eve(found: Found, memory: Memory) -> Sequence[Reading]:
    """„am Vorabend“: the evening before the day told of, else before publication."""
    if found.after()[:1].isupper() or found.after().lower() in (
        "des",
        "der",
        "von",
        "eines",
        "dieser",
        "ihres",
        "seines",
    ):
        return ()
    if memory.reference is None and memory.last_day is None:
        return (Reading(found.first, found.last, "TIME", "XXXX-XX-XXTEV"),)
    day, assumed = (memory.reference, "counted from publication") if not memory.story else memory.day_anchor(found.offset())
    if day is None:
        return (Reading(found.first, found.last, "TIME", "XXXX-XX-XXTEV"),)
    return (Reading(found.first, found.last, "TIME", f"{shifted(day, -1)}TEV", assumed=(assumed,)),)


def this_year(found: Found, memory: Memory) -> Sequence[Reading]:
    """„heuer“: the year of writing."""
    if memory.reference is None:
        return unknown(found, "XXXX")
    year = memory.reference.year
    return (
        Reading(found.first, found.last, "DATE", year_of(year), assumed=("counted from publication",), moment=Moment(year)),
    )


def unit_of_told(found: Found, memory: Memory) -> Sequence[Reading]:
    """„Ende des Jahres“, „Anfang der Woche“, „zum Jahresende“: the year, month or week the text is in."""
    part = found.scene.value(found.at("part"))
    unit, mod = part if isinstance(part, tuple) else (found.text("unit"), str(part))
    if unit == "DE":
        reading = next(iter(_decade(found, memory, found.number("shift") if found.has("shift") else 0)), None)
        if reading is None:
            return ()
        reading.mod = mod
        return (reading,)
    if unit == "D" or unit in ("S", "M", "H") or _is_year(found.after()):
        return ()
    if found.has("year"):
        year = found.number("year")
        return (Reading(found.first, found.last, "DATE", year_of(year), mod=mod, moment=Moment(year)),)
    told = memory.last if memory.story else memory.told(found.offset(), found.tense())
    if found.has("shift") and not is_told(found, memory):
        told = None
    moment = told or (Moment.of(memory.reference) if memory.reference else None)
    if moment is None:
        return unknown(found, {"Y": "XXXX", "MO": "XXXX-XX"}.get(unit, "XXXX-WXX"))
    assumed = "year from the text before" if told else "counted from publication"
    reading = of_unit(found, moment, unit, found.number("shift") if found.has("shift") else 0, assumed)
    if reading is None:
        return ()
    reading.mod = mod
    return (reading,)


def _is_year(word: str) -> bool:
    return len(word) == 4 and word.isdigit()


def same_period(found: Found, memory: Memory) -> Sequence[Reading]:
    """„im gleichen Zeitraum des Vorjahres“: the stretch named before, a year earlier."""
    told = memory.last
    base = memory.reference.year if memory.reference else (told.year if told else None)
    if base is None:
        return ()
    if told is not None and told.part in ("Q", "H") and told.month is not None:
        number = (told.month - 1) // (3 if told.part == "Q" else 6) + 1
        return (Reading(found.first, found.last, "DATE", f"{year_of(told.year - 1)}-{told.part}{number}"),)
    if told is not None and told.month is not None and told.day is None and memory.is_near(found.offset()):
        return (Reading(found.first, found.last, "DATE", month_of(told.year - 1, told.month)),)
    return (Reading(found.first, found.last, "DATE", year_of(base - 1), assumed=("counted from publication",)),)


def course(found: Found, memory: Memory) -> Sequence[Reading]:
    """„im Laufe des Jahres“, „im Verlauf der Woche“: the year or week the text is in."""
    told = memory.last if memory.story else memory.told(found.offset(), found.tense())
    moment = told or (Moment.of(memory.reference) if memory.reference else None)
    unit = found.text("unit")
    if moment is None or unit not in ("Y", "MO", "W") or _is_year(found.after()):
        return ()
    reading = of_unit(found, moment, unit, 0, "year from the text before" if told else "counted from publication")
    if reading is None:
        return ()
    reading.first = found.at("article")
    return (reading,)


def ordinal_day(found: Found, memory: Memory) -> Sequence[Reading]:
    """„am ersten Tag der Messe“: a day bound to an event, which TIMEX3 leaves open; in a story counted from its last day."""
    if found.scene.parts[found.last] != "Tag":
        return ()
    start = memory.last_day.date() if memory.story and memory.last_day is not None else None
    if start is None or found.after() in ("der", "des", "von", "im", "nach"):
        return unknown(found)
    return (dated(found, shifted(start, found.number("number") - 1), "counted from the day named before"),)
