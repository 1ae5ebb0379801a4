"""Days told by their number alone: "am 5. brach er auf", "Dienstag, 16.", "am 3. dieses Monats"."""

from __future__ import annotations

from collections.abc import Sequence

from belta_parse_dates_de.calendars import Moment, real_date
from belta_parse_dates_de.lexicon import KINDS
from belta_parse_dates_de.meanings.days import day_reading
from belta_parse_dates_de.memory import Memory
from belta_parse_dates_de.reading import Found, Reading

_SAME = frozenset((KINDS["SAME"], KINDS["THAT"]))


def day_of_told_month(found: Found, memory: Memory) -> Sequence[Reading]:
    """„am 3. dieses Monats“, „vom 4. bis 22. des Monats“: days of the month the text is in."""
    same = found.has("shift") and found.scene.codes[found.at("shift")] in _SAME
    told = memory.last if memory.story or same else None
    base = told or (Moment.of(memory.reference) if memory.reference else None)
    if found.text("unit") != "MO" or base is None or base.month is None:
        return ()
    shift = found.number("shift") if found.has("shift") else 0
    year, month = base.year + (base.month - 1 + shift) // 12, (base.month - 1 + shift) % 12 + 1
    days = found.all("DAY") or [found.at("day")]
    if any(real_date(year, month, int(str(found.scene.value(part)))) is None for part in days):
        return ()
    return [
        day_reading(
            part,
            found.last if part == days[-1] else part,
            year,
            month,
            int(str(found.scene.value(part))),
            "month from publication",
        )
        for part in days
    ]


def weekday_and_day(found: Found, memory: Memory) -> Sequence[Reading]:
    """„Dienstag, 16.“: the nearest such day of a month whose weekday fits."""
    if memory.reference is None or not (found.mark_after()[:1] in ("", ",") or _goes_on_with_a_verb(found)):
        return ()
    months = [memory.reference.year * 12 + memory.reference.month - 1 + shift for shift in (0, 1, -1)]
    for count in months:
        day = real_date(count // 12, count % 12 + 1, found.number("day"))
        if day is not None and day.isoweekday() == found.number("weekday"):
            return (day_reading(found.first, found.at("day"), day.year, day.month, day.day, "month from publication"),)
    return ()


def lone_day(found: Found, memory: Memory) -> Sequence[Reading]:
    """„am 5. brach er auf“: a day of the month told of; an ordinal before a noun is none ("am 3. Forum")."""
    if found.before().lower() not in ("am", "zum", "vom") or not _goes_on_with_a_verb(found):
        return ()
    days = found.all("DAY")
    numbers = [int(str(found.scene.value(part))) for part in days]
    month = _month_of_day(found, memory)
    if month is None or any(real_date(*month, number) is None for number in numbers):
        return ()
    return [
        day_reading(part, part, *month, number, "month from the text before")
        for part, number in zip(days, numbers, strict=True)
    ]


def part_of_lone_day(found: Found, memory: Memory) -> Sequence[Reading]:
    """„am Morgen des 9. griffen sie an“, „in der Nacht zum 10.“: the part of a day of the month told of."""
    number, month = found.number("day"), _month_of_day(found, memory)
    if month is None or not _goes_on_with_a_verb(found) or real_date(*month, number) is None:
        return ()
    day = day_reading(found.first, found.at("day"), *month, number, "month from the text before")
    value, mod = f"{day.value}T{found.text('part')}", found.text("mod") or None
    return (Reading(day.first, day.last, "TIME", value, mod=mod, assumed=day.assumed, moment=day.moment),)


def _goes_on_with_a_verb(found: Found) -> bool:
    """True if neither a noun nor an adjective of one follows the ordinal, nor more digits."""
    after, behind = found.scene.word(found.last + 1), found.scene.word(found.last + 3)
    if not after:
        return found.is_whole_text()
    if not after[:1].islower() or after in ("und", "oder", "bis"):
        return False
    return not (after.endswith(("en", "e", "er", "es")) and behind[:1].isupper())


def _month_of_day(found: Found, memory: Memory) -> tuple[int, int] | None:
    """The year and month that a day without a month belongs to: those told of; in a text of one day those of now."""
    if memory.last is not None and memory.last.month is not None and memory.is_near(found.offset(), 600):
        return memory.last.year, memory.last.month
    if memory.reference is None or not found.is_whole_text():
        return None
    return memory.reference.year, memory.reference.month
