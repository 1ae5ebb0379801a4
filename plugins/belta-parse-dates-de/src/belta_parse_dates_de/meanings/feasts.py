"""Feasts: fixed ones by their day, movable ones counted from Easter of either church."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from belta_parse_dates_de.calendars import Moment, easter, orthodox_easter, real_date, shifted
from belta_parse_dates_de.memory import Memory
from belta_parse_dates_de.reading import Found, Reading


def _on(found: Found, day: date | None, assumed: str | None) -> Sequence[Reading]:
    if day is None:
        return ()
    return (Reading(found.first, found.last, "DATE", str(day), moment=Moment.of(day), assumed=(assumed,) if assumed else ()),)


def _year(found: Found, memory: Memory, month: int, day: int) -> tuple[int | None, str | None]:
    if found.has("year"):
        return found.number("year"), None
    if found.has("shift") and memory.reference is not None:
        ahead = (month, day) > (memory.reference.month, memory.reference.day)
        shift = found.number("shift")
        year = memory.reference.year
        return year + (
            shift if shift == 0 else (0 if ahead else 1) if shift > 0 else (-1 if ahead else 0)
        ), "year from publication"
    return memory.year_of_day(month, day, found.tense(), found.offset())


def fixed(found: Found, memory: Memory) -> Sequence[Reading]:
    """„Weihnachten 2022“, „Silvester“, „Tag des Sieges“."""
    month, day = (int(number) for number in found.text("feast").split("-"))
    if found.has("orthodox") and found.text("feast") in ("12-25", "12-24"):
        month, day = 1, 7 if day == 25 else 6
    year, assumed = _year(found, memory, month, day)
    if year is None:
        return (Reading(found.first, found.last, "DATE", f"XXXX-{month:02d}-{day:02d}", assumed=("year unknown",)),)
    return _on(found, real_date(year, month, day), assumed)


def movable(found: Found, memory: Memory) -> Sequence[Reading]:
    """„Ostern 2023“, „Pfingstmontag“, „orthodoxes Ostern“, „Raduniza“."""
    year, assumed = _year(found, memory, 4, 15)
    if year is None or not 1583 <= year <= 9000:
        return (Reading(found.first, found.last, "DATE", "XXXX-XX-XX", assumed=("year unknown",)),)
    sunday = orthodox_easter(year) if found.has("orthodox") else easter(year)
    return _on(found, shifted(sunday, found.number("feast")), assumed)


def assumption(found: Found, memory: Memory) -> Sequence[Reading]:
    """„Mariä Himmelfahrt“, always the 15th of August; that of Christ is movable."""
    if found.word("feast") != "Himmelfahrt":
        return ()
    year, assumed = _year(found, memory, 8, 15)
    if year is None:
        return (Reading(found.first, found.last, "DATE", "XXXX-08-15", assumed=("year unknown",)),)
    return _on(found, real_date(year, 8, 15), assumed)


def advent(found: Found, memory: Memory) -> Sequence[Reading]:
    """„erster Advent“, „3. Adventssonntag“."""
    year, assumed = _year(found, memory, 12, 10)
    number = found.number("number")
    if year is None or not 1 <= year <= 9999 or not 1 <= number <= 4:
        return ()
    fourth = date(year, 12, 24)
    fourth = shifted(fourth, -(fourth.isoweekday() % 7))
    return _on(found, shifted(fourth, 7 * (number - 4)), assumed)


def christmas_eve(found: Found, memory: Memory) -> Sequence[Reading]:
    """„Heiliger Abend“."""
    year, assumed = _year(found, memory, 12, 24)
    if year is None:
        return (Reading(found.first, found.last, "DATE", "XXXX-12-24"),)
    return _on(found, real_date(year, 12, 24), assumed)


def christmas_day(found: Found, memory: Memory) -> Sequence[Reading]:
    """„zweiter Weihnachtsfeiertag“."""
    number = found.number("number")
    year, assumed = _year(found, memory, 12, 24 + number)
    if number not in (1, 2) or year is None:
        return ()
    return _on(found, real_date(year, 12, 24 + number), assumed)


def season_of_feasts(found: Found, memory: Memory) -> Sequence[Reading]:
    """„die Adventszeit“, „die Nachkriegszeit“: a stretch bound to an event; TIMEX3 leaves it open."""
    return (Reading(found.first, found.last, "DATE", "XXXX-XX-XX"),)


def raduniza(found: Found, memory: Memory) -> Sequence[Reading]:
    """„Raduniza“: the ninth day after orthodox Easter."""
    year, assumed = _year(found, memory, 4, 25)
    if year is None or not 1583 <= year <= 9000:
        return (Reading(found.first, found.last, "DATE", "XXXX-XX-XX", assumed=("year unknown",)),)
    return _on(found, shifted(orthodox_easter(year), found.number("orthodox")), assumed)


def nth_weekday(found: Found, memory: Memory) -> Sequence[Reading]:
    """„Muttertag“: the second Sunday of May."""
    feast = found.scene.value(found.at("feast"))
    assert isinstance(feast, tuple)
    month, weekday, number = feast
    year, assumed = _year(found, memory, month, 7 * number)
    if year is None or not 1 <= year <= 9000:
        return (Reading(found.first, found.last, "DATE", f"XXXX-{month:02d}-XX", assumed=("year unknown",)),)
    first = date(year, month, 1)
    return _on(found, shifted(first, (weekday - first.isoweekday()) % 7 + 7 * (number - 1)), assumed)
