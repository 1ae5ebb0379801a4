"""Days, months and years that are named: "3. Mai 2021", "am 11., 18. und 25. März", "1941–45"."""

from __future__ import annotations

from collections.abc import Sequence

from belta_parse_dates_de.calendars import Moment, day_of, month_of, real_date, year_of
from belta_parse_dates_de.lexicon import KINDS, OTHER
from belta_parse_dates_de.memory import Memory
from belta_parse_dates_de.reading import Found, Reading
from belta_parse_dates_de.vocab.guards import COUNTED, NAMES_WITH_YEAR, PERSON_MARKS, YEAR_PREPOSITIONS

_DASHES = frozenset(KINDS[kind] for kind in ("dash", "dashs", "dotdash"))
_SAME = frozenset((KINDS["SAME"], KINDS["THAT"]))
_WEEKDAYS = frozenset((KINDS["WEEKDAY"], KINDS["WEEKDAY_ABBR"]))
_MAI, _JAHRE, _ABBREVIATED = KINDS["MAI"], KINDS["JAHRE"], KINDS["MONTH_ABBR"]
__all__ = ["days_of_month", "iso_day", "month", "months", "numeric_day", "numeric_days", "year", "years", "years_bc"]


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
    if found.has("year"):
        number = found.number("year")
        year = written_year(number, found.word("year"))
        return (-number if found.has("bc") else year), None
    base, assumed = memory.current_year(found.offset())
    if base is None:
        return None, assumed
    return base + (found.number("relyear") if found.has("relyear") else -1), assumed


def _names_year(found: Found) -> bool:
    return found.has("year") or found.has("relyear") or found.has("prior")


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
    numbers = [int(str(found.scene.value(part))) for part in days]
    if not _names_year(found) and (told := range_start(found, memory)) is not None:
        year, assumed = told.year + (month < (told.month or 1)), "year from the start of the range"
    elif not _names_year(found):
        year, assumed = memory.year_of_day(month, numbers[-1], found.tense(), found.offset())
    if max(numbers) > 31 or (year is not None and year > 0 and real_date(year, month, max(numbers)) is None):
        return ()
    readings = []
    for part, number in zip(days, numbers, strict=True):
        first = _with_weekday(found, part)
        last = found.last if part == days[-1] else part
        readings.append(_day(first, last, year, month, number, assumed))
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


def _with_weekday(found: Found, part: int) -> int:
    """Where the weekday before the day at *part* stands ("Sonntag, 4. Juni"), else *part*."""
    for back in (2, 4):
        if part - back >= found.first and found.scene.codes[part - back] in _WEEKDAYS:
            return part - back
    return part


def _day(first: int, last: int, year: int | None, month: int, day: int, assumed: str | None) -> Reading:
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
    elif found.before().lower() not in YEAR_PREPOSITIONS and not found.has("weekday"):
        return ()
    else:
        year, assumed = memory.year_of_day(month, day, found.tense(), found.offset())
    if year is not None and real_date(year, month, day) is None:
        return ()
    return (_day(found.first, found.last, year, month, day, assumed),)


def numeric_days(found: Found, memory: Memory) -> Sequence[Reading]:
    """„10.-12.05.2023“: the ends apart."""
    month, year = found.number("month"), written_year(found.number("year"), found.word("year"))
    start, end = found.number("from"), found.number("day")
    if real_date(year, month, max(start, end)) is None or start >= end:
        return ()
    return (
        _day(found.first, found.at("from"), year, month, start, None),
        _day(found.at("day"), found.last, year, month, end, None),
    )


def iso_day(found: Found, memory: Memory) -> Sequence[Reading]:
    """„2023-05-10“."""
    year, month, day = found.number("year"), found.number("month"), found.number("day")
    if real_date(year, month, day) is None:
        return ()
    return (_day(found.first, found.last, year, month, day, None),)


def month(found: Found, memory: Memory) -> Sequence[Reading]:
    """A month, with its year or without."""
    number = found.number("month")
    if _is_name(found):
        return ()
    if not _names_year(found) and (told := range_start(found, memory)) is not None:
        year, assumed = told.year + (number < (told.month or 1)), "year from the start of the range"
    elif not _names_year(found):
        year, assumed = memory.year_of_month(number, found.tense(), found.offset())
    else:
        year, assumed = _year_after(found, memory)
    notes = (assumed,) if assumed else ()
    if year is None:
        return (Reading(found.first, found.last, "DATE", f"XXXX-{number:02d}", assumed=notes),)
    return (
        Reading(found.first, found.last, "DATE", month_of(year, number), assumed=notes, moment=Moment(year, number)),
    )


def _is_name(found: Found) -> bool:
    """„Frau Mai“, „Theresa Mai“: a month word that follows a title or is joined to another word by a hyphen."""
    behind = found.scene.word(found.last + 2)
    if (
        found.mark_after() == "-" and behind[:1].isalpha() and found.scene.code(found.last + 2) == OTHER
    ) or "&" in found.mark_after():
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
        readings.append(
            Reading(part, last, "DATE", month_of(its_year, number), assumed=notes, moment=Moment(its_year, number))
        )
    return readings


def year(found: Found, memory: Memory) -> Sequence[Reading]:
    """A bare year, or one with "Jahr" or an era. A bare one must not count things ("1600 Mitglieder")."""
    number = found.number("year")
    if found.has("bc"):
        return (Reading(found.first, found.last, "DATE", year_of(-number), moment=Moment(-number), bare=True),)
    if (
        found.has("noun")
        and found.mark_after().strip() in ("/", "-", "\u2013")
        and found.scene.word(found.last + 2).isdigit()
    ):
        return ()
    if found.scene.codes[found.first] == _JAHRE and found.before().lower() not in ("im", "vom", "dem", "zum"):
        return ()
    if not found.has("noun") and not found.has("era") and not _is_year(found, number):
        return ()
    if number < 1000 and memory.last is not None and memory.last.year < 0:
        number = -number
    reading = Reading(found.first, found.last, "DATE", year_of(number), bare=not found.has("noun"))
    if not _is_aside(found):
        reading.moment = Moment(number)
    return (reading,)


def _is_aside(found: Found) -> bool:
    """In parentheses: the story does not move there."""
    return found.mark_before().endswith("(")


def _is_year(found: Found, number: int) -> bool:
    before, after = found.before(), found.after()
    mark, behind = found.mark_before(), found.mark_after()
    if not 1000 <= number <= 2150 or before in NAMES_WITH_YEAR:
        return False
    if mark[-1:] in ("-", "\u2013", ".", ":", "/", "$", "\u20ac", "+", "#", "\u00a7") and not mark.endswith(
        (". ", " ")
    ):
        return False
    if behind[:1] in (",", ".", ":") and len(behind) == 1 and found.scene.word(found.last + 2)[:1].isdigit():
        return False
    if (
        behind in ("-", "\u2013")
        and found.scene.word(found.last + 2).isdigit()
        and len(found.scene.word(found.last + 2)) < 4
    ):
        return False
    if after in ("bis", "und", "oder") and found.scene.word(found.last + 6) in COUNTED:
        return False
    if behind[:1] in ("%", "\u20ac", "$", "\u00b0") or behind[:2] in (" %", " \u20ac", " $", " \u00b0"):
        return False
    if before[-1:].isdigit() or (after[:1].isdigit() and len(after) < 4) or after in COUNTED:
        return False
    introduced = before.lower() in YEAR_PREPOSITIONS or found.has("introduced") or mark.endswith("(")
    if before.lower() in (
        "rund",
        "etwa",
        "mehr",
        "als",
        "\u00fcber",
        "fast",
        "knapp",
        "die",
        "der",
        "den",
        "mit",
        "auf",
        "je",
    ):
        return False
    round_number = number % 50 == 0 or number < 1400
    if introduced:
        return not (round_number and _counts(after) and before.lower() in ("von", "um", "bis", "ab", "zu"))
    return not (_counts(after) and (round_number or number < 1700)) and not (
        round_number and (number < 1800 or not after)
    )


def _counts(after: str) -> bool:
    return after[:1].isupper() and after.endswith(("en", "er", "e", "s", "n"))


def years(found: Found, memory: Memory) -> Sequence[Reading]:
    """„1941–45“, „2005/2010“, „2007/08“: the ends apart; the second may be short."""
    first = found.number("year")
    last = written_year(found.number("to"), found.word("to"), first)
    if (
        last <= first
        or last - first > 1200
        or found.mark_before()[-1:] in ("/", "-", ".")
        or found.mark_after() in ("-", "/")
    ):
        return ()
    if found.before() in NAMES_WITH_YEAR or found.after() in COUNTED:
        return ()
    aside = _is_aside(found)
    return (
        Reading(
            found.first, found.at("year"), "DATE", year_of(first), moment=None if aside else Moment(first), bare=True
        ),
        Reading(found.at("to"), found.last, "DATE", year_of(last), moment=None if aside else Moment(last), bare=True),
    )


def years_bc(found: Found, memory: Memory) -> Sequence[Reading]:
    """„264 bis 241 v. Chr.“: the ends apart, the era with the last."""
    first, last = found.number("from"), found.number("year")
    return (
        Reading(found.first, found.at("from"), "DATE", year_of(-first), moment=Moment(-first), bare=True),
        Reading(found.at("year"), found.last, "DATE", year_of(-last), moment=Moment(-last), bare=True),
    )


def day_of_told_month(found: Found, memory: Memory) -> Sequence[Reading]:
    """„am 3. dieses Monats“, „vom 4. bis 22. des Monats“: days of the month the text is in."""
    same = found.has("shift") and found.scene.codes[found.at("shift")] in _SAME
    told = memory.last if memory.story or same else None
    base = told or (Moment.of(memory.reference) if memory.reference else None)
    if found.text("unit") != "MO" or base is None or base.month is None:
        return ()
    shift = found.number("shift") if found.has("shift") else 0
    year, month = base.year + (base.month - 1 + shift) // 12, (base.month - 1 + shift) % 12 + 1
    days = found.all("DAY")
    if any(real_date(year, month, int(str(found.scene.value(part)))) is None for part in days):
        return ()
    return [
        _day(
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
    after = found.scene.word(found.last + 1)
    if (
        memory.reference is None
        or after[:1].isupper()
        or (after.endswith("en") and found.scene.word(found.last + 3)[:1].isupper())
    ):
        return ()
    months = [memory.reference.year * 12 + memory.reference.month - 1 + shift for shift in (0, 1, -1)]
    for count in months:
        day = real_date(count // 12, count % 12 + 1, found.number("day"))
        if day is not None and day.isoweekday() == found.number("weekday"):
            return (_day(found.first, found.at("day"), day.year, day.month, day.day, "month from publication"),)
    return ()


def lone_day(found: Found, memory: Memory) -> Sequence[Reading]:
    """„am 5. brach er auf“: a day of the month told of; an ordinal before a noun is none ("am 3. Forum")."""
    if found.before().lower() not in ("am", "zum", "vom") or memory.last is None:
        return ()
    after, behind = found.scene.word(found.last + 1), found.scene.word(found.last + 3)
    if (
        not after[:1].islower()
        or after in ("und", "oder", "bis")
        or (after.endswith(("en", "e", "er", "es")) and behind[:1].isupper())
    ):
        return ()
    month = memory.last.month
    if month is None or not memory.is_near(found.offset(), 600):
        return ()
    days = found.all("DAY")
    numbers = [int(str(found.scene.value(part))) for part in days]
    if any(real_date(memory.last.year, month, number) is None for number in numbers):
        return ()
    return [
        _day(part, part, memory.last.year, month, number, "month from the text before")
        for part, number in zip(days, numbers, strict=True)
    ]
