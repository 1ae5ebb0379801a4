"""Days, months and years that are named: "3. Mai 2021", "am 11., 18. und 25. März", "1941–45"."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from belta_parse_dates_de.calendars import Moment, day_of, month_of, real_date
from belta_parse_dates_de.lexicon import CODES, KINDS, OTHER
from belta_parse_dates_de.memory import Memory
from belta_parse_dates_de.reading import Found, Reading
from belta_parse_dates_de.vocab.guards import COUNTED, PERSON_MARKS, YEAR_PREPOSITIONS

__all__ = ["days_of_month", "iso_day", "month", "months", "numeric_day", "numeric_days"]

_NEAR_DAYS = 75
_DASHES = frozenset(KINDS[kind] for kind in ("dash", "dashs", "dotdash"))
_WEEKDAYS = frozenset((KINDS["WEEKDAY"], KINDS["WEEKDAY_ABBR"]))
_MAI, _ABBREVIATED = KINDS["MAI"], KINDS["MONTH_ABBR"]


def written_year(number: int, digits: str, century_from: int | None = None) -> int:
    """A year as written; two digits are of the century of *century_from*, else nearest to our own.

    >>> written_year(2021, "2021"), written_year(45, "45", 1941), written_year(2, "02", 1899), written_year(98, "98")
    (2021, 1945, 1902, 1998)
    """
    if len(digits) > 2:
        return number
    if century_from is not None:
        year = century_from // 100 * 100 + number
        return year if year > century_from else year + 100
    return 2000 + number if number < 50 else 1900 + number


def _year_after(found: Found, memory: Memory) -> tuple[int | None, str | None]:
    """The year that the match itself names, as digits, BC, or in words ("desselben Jahres")."""
    if not _names_year(found):
        return None, None
    if found.has("ancient"):
        return memory.ancient_year(found.number("ancient")), None
    if found.has("year"):
        number = found.number("year")
        year = written_year(number, found.word("year"))
        return (-number if found.has("bc") else year), None
    base, assumed = memory.current_year(found.offset())
    if base is None:
        return None, assumed
    return base + (found.number("relyear") if found.has("relyear") else 1 if found.has("after") else -1), assumed


def _names_year(found: Found) -> bool:
    return found.has("year") or found.has("ancient") or found.has("relyear") or found.has("prior") or found.has("after")


def days_of_month(found: Found, memory: Memory) -> Sequence[Reading]:
    """One day or several of one month; only the last takes the month into its extent."""
    days = [part for part in found.all("DAY") if part < found.at("month")] or [found.at("day")]
    month = found.number("month")
    if (
        found.scene.codes[found.at("month")] == _ABBREVIATED
        and not found.has("year")
        and found.last == found.at("month")
        and (found.after()[:1].isupper() or found.after()[:1].isdigit())
    ):
        return ()
    year, assumed = _year_after(found, memory)
    if (found.has("ancient") and year is None) or _is_address(found):
        return ()
    numbers = [int(str(found.scene.value(part))) for part in days]
    if not _names_year(found):
        year, assumed = (
            _year_of_range(found, memory, month)
            or _year_of_attacks(found, memory, month, numbers)
            or memory.year_of_day(month, numbers[-1], found.tense(), found.offset())
        )
        if len(numbers) == 1 and found.has("weekday") and year is not None:
            year = _year_of_weekday(year, month, numbers[0], found.number("weekday"))
    if max(numbers) > 31 or (year is not None and year > 0 and real_date(year, month, max(numbers)) is None):
        return ()
    readings = []
    for part, number in zip(days, numbers, strict=True):
        first = _with_weekday(found, part)
        last = found.last if part == days[-1] else part
        readings.append(day_reading(first, last, year, month, number, assumed))
    return readings


def range_start(found: Found, memory: Memory) -> Moment | None:
    """The moment just before "bis" or a dash, if the match is the end of such a range."""
    if memory.last is None or memory.last.month is None or found.offset() - memory.last_at > 40:
        return None
    before = found.before().lower()
    if before in ("zum", "dem", "zu"):
        before = found.before(2).lower()
    if before == "zum":
        before = found.before(3).lower()
    return memory.last if before == "bis" or found.scene.code(found.first - 1) in _DASHES else None


def _year_of_range(found: Found, memory: Memory, month: int) -> tuple[int | None, str] | None:
    """The year of the end of a range, if its start has been told: not before the start."""
    start = range_start(found, memory)
    if start is None:
        return None
    return start.year + (month < (start.month or 1)), "year from the start of the range"


def _year_of_weekday(year: int, month: int, number: int, weekday: int) -> int:
    """*year*, or the one beside it in which the day falls on *weekday*: „Freitag, 18. November“ of a text of early 2012."""
    for candidate in (year, year - 1, year + 1):
        day = real_date(candidate, month, number)
        if day is not None and day.isoweekday() == weekday:
            return candidate
    return year


def _is_address(found: Found) -> bool:
    """True for „Straße des 17. Juni“, „Platz des 3. Mai“."""
    return found.before() == "des" and found.before(2).lower().endswith(("straße", "platz", "allee", "park"))


def _year_of_attacks(found: Found, memory: Memory, month: int, days: list[int]) -> tuple[int | None, str] | None:
    """2001 for "seit dem 11. September", which is a name, unless another year is told or the day is near."""
    if (month, days) != (9, [11]) or memory.reference is None or found.has("weekday"):
        return None
    if memory.reference < date(2001, 9, 11) or memory.told(found.offset(), found.tense()) is not None:
        return None
    ahead = (date(memory.reference.year, 9, 11) - memory.reference).days
    since = found.before() == "dem" and found.before(2).lower() in ("seit", "nach")
    if abs(ahead) < _NEAR_DAYS and not (ahead > 0 and since):
        return None
    return 2001, "year known by the day"


def _with_weekday(found: Found, part: int) -> int:
    """Where the weekday before the day at *part* stands ("Sonntag, 4. Juni"), else *part*."""
    for back in (2, 4):
        if part - back >= found.first and found.scene.codes[part - back] in _WEEKDAYS:
            return part - back
    return part


def day_reading(first: int, last: int, year: int | None, month: int, day: int, assumed: str | None) -> Reading:
    notes = (assumed,) if assumed else ()
    if year is None:
        return Reading(first, last, "DATE", f"XXXX-{month:02d}-{day:02d}", assumed=notes)
    return Reading(first, last, "DATE", day_of(year, month, day), assumed=notes, moment=Moment(year, month, day))


def numeric_day(found: Found, memory: Memory) -> Sequence[Reading]:
    """„10.05.2023“, „10.5.“; without a year it must be introduced like a date."""
    day, month = found.number("day"), found.number("month")
    if found.has("year"):
        year: int | None = written_year(found.number("year"), found.word("year"))
        assumed: str | None = None
    elif found.before().lower() not in YEAR_PREPOSITIONS and not found.has("weekday") and not _explains_a_weekday(found):
        return ()
    else:
        year, assumed = memory.year_of_day(month, day, found.tense(), found.offset())
    if year is not None and real_date(year, month, day) is None:
        return ()
    return (day_reading(found.first, found.last, year, month, day, assumed),)


def _explains_a_weekday(found: Found) -> bool:
    """True for the parenthesis of „am Mittwoch (10.05.)“."""
    return found.scene.code(found.first - 1) == KINDS["open"] and found.scene.code(found.first - 2) in _WEEKDAYS


def numeric_days(found: Found, memory: Memory) -> Sequence[Reading]:
    """„10.-12.05.2023“: the ends apart."""
    month, year = found.number("month"), written_year(found.number("year"), found.word("year"))
    first = found.number("frommonth") if found.has("frommonth") else month
    start, end = found.number("from"), found.number("day")
    first_year = year - (first > month)
    if real_date(year, month, end) is None or real_date(first_year, first, start) is None or (first == month and start >= end):
        return ()
    last = found.at("frommonth") if found.has("frommonth") else found.at("from")
    return (
        day_reading(found.first, last, first_year, first, start, None),
        day_reading(found.at("day"), found.last, year, month, end, None),
    )


def iso_day(found: Found, memory: Memory) -> Sequence[Reading]:
    """„2023-05-10“."""
    year, month, day = found.number("year"), found.number("month"), found.number("day")
    if real_date(year, month, day) is None:
        return ()
    return (day_reading(found.first, found.last, year, month, day, None),)


def month(found: Found, memory: Memory) -> Sequence[Reading]:
    """A month, with its year or without."""
    number = found.number("month")
    if _is_name(found):
        return ()
    year, assumed = _year_after(found, memory)
    if not _names_year(found):
        year, assumed = _year_of_range(found, memory, number) or memory.year_of_month(number, found.tense(), found.offset())
    notes = (assumed,) if assumed else ()
    if year is None:
        return (Reading(found.first, found.last, "DATE", f"XXXX-{number:02d}", assumed=notes),)
    return (Reading(found.first, found.last, "DATE", month_of(year, number), assumed=notes, moment=Moment(year, number)),)


def month_ancient_year(found: Found, memory: Memory) -> Sequence[Reading]:
    """„im Mai 217“ in a story of such years."""
    number, year = found.number("month"), memory.ancient_year(found.number("ancient"))
    if year is None or found.after() in COUNTED:
        return ()
    return (Reading(found.first, found.last, "DATE", month_of(year, number), moment=Moment(year, number)),)


def month_short_year(found: Found, memory: Memory) -> Sequence[Reading]:
    """„im Januar '96“, „im Juni 96“; not "im Mai 80 Gäste"."""
    if found.after()[:1].isupper() or found.after() in COUNTED or found.mark_after()[:1] in ("%", ",", "."):
        return ()
    number, year = found.number("month"), written_year(found.number("short"), found.word("short"))
    moment = Moment(year, number)
    return (Reading(found.first, found.last, "DATE", month_of(year, number), moment=moment),)


def _is_proper(word: str) -> bool:
    return word[:1].isupper() and word not in CODES


def _is_name(found: Found) -> bool:
    """„Frau Mai“, „Theresa Mai“: a month word that follows a title or is joined to another word by a hyphen."""
    behind = found.scene.word(found.last + 2)
    if (
        found.mark_after() == "-" and behind[:1].isalpha() and found.scene.code(found.last + 2) == OTHER
    ) or "&" in found.mark_after():
        return True
    if found.word("month") == "August" and found.before().lower() not in YEAR_PREPOSITIONS and _is_proper(found.after()):
        return True
    if found.mark_before()[:1] == "." and found.scene.word(found.first - 2).isdigit():
        return True
    if found.before() in PERSON_MARKS or found.mark_before() in ("-", "&"):
        return True
    before = found.before()
    return (
        found.scene.code(found.first) in _MAI
        and before[:1].isupper()
        and before.lower() not in YEAR_PREPOSITIONS
        and (before not in ("Anfang", "Mitte", "Ende", "Beginn", "Monat", "Im"))
    )


def months(found: Found, memory: Memory) -> Sequence[Reading]:
    """Months joined by "und", "bis", a slash or a dash, which share the year of the last."""
    parts = found.all("MONTHS")
    last_number = int(str(found.scene.value(parts[-1])))
    year, assumed = _year_after(found, memory)
    if not _names_year(found):
        year, assumed = memory.year_of_month(last_number, found.tense(), found.offset())
    notes = (assumed,) if assumed else ()
    readings = []
    for part in parts:
        number = int(str(found.scene.value(part)))
        last = found.last if part == parts[-1] else part
        if year is None:
            readings.append(Reading(part, last, "DATE", f"XXXX-{number:02d}", assumed=notes))
            continue
        # "November/Dezember und Januar 1943": a month after the last one's is of the year before.
        its_year = year - 1 if number > last_number else year
        readings.append(Reading(part, last, "DATE", month_of(its_year, number), assumed=notes, moment=Moment(its_year, number)))
    return readings
