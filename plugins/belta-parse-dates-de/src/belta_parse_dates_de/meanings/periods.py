"""Stretches of the calendar: decades, centuries, seasons, quarters, halves, weeks."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from belta_parse_dates_de.calendars import Moment, shifted, week_of, year_of
from belta_parse_dates_de.lexicon import KINDS
from belta_parse_dates_de.meanings.days import written_year
from belta_parse_dates_de.meanings.deictic import is_told
from belta_parse_dates_de.meanings.durations import is_adjective
from belta_parse_dates_de.memory import Memory
from belta_parse_dates_de.reading import Found, Reading
from belta_parse_dates_de.tense import Tense
from belta_parse_dates_de.vocab.guards import AFTER_OR_BEFORE, COUNTED

_DECADE_TWO = KINDS["DECADE_TWO"]
_SEASON_MONTHS = {"SP": 4, "SU": 7, "FA": 10, "WI": 12}


def decade(found: Found, memory: Memory) -> Sequence[Reading]:
    """„die 60er Jahre“, „die sechziger Jahre“, „die 1960er“: the value is the year without its last digit."""
    number = found.number("decade")
    # "ein 50er Gewinde": two digits without "Jahre" need an article before them and no noun behind.
    named = found.before().lower() in ("den", "der", "die") and not found.after()[:1].isupper()
    if not found.has("noun") and found.scene.codes[found.first] == _DECADE_TWO and not named:
        return ()
    if not found.has("noun") and found.mark_after() == "-":
        return ()
    return (Reading(found.first, found.last, "DATE", str(number)),)


def decades(found: Found, memory: Memory) -> Sequence[Reading]:
    """„70er und 80er Jahre“: both apart."""
    ends = [(part, found.scene.value(part)) for name in ("from", "decade") if (part := found.at(name)) >= 0]
    return tuple(
        Reading(
            part,
            part if part == found.at("from") else found.last,
            "DATE",
            str(number),
        )
        for part, number in ends
    )


def century(found: Found, memory: Memory) -> Sequence[Reading]:
    """„das 15. Jahrhundert“, value 14; a list of centuries is as many readings."""
    readings = []
    mod = "END" if found.has("late") else {1: "START", 2: "END"}.get(found.number("half")) if found.has("half") else None
    numbers = [found.at(name) for name in ("from", "number") if found.has(name)]
    for part in numbers:
        ordinal = int(str(found.scene.value(part)))
        if not 1 <= ordinal <= 22:
            return ()
        last = found.last if part == numbers[-1] else part
        first = found.first if part == numbers[0] else part
        if found.has("bc"):
            readings.append(Reading(first, last, "DATE", f"BC{ordinal - 1:02d}", mod=mod))
            continue
        readings.append(Reading(first, last, "DATE", f"{ordinal - 1:02d}", mod=mod))
    return readings


def relative_century(found: Found, memory: Memory) -> Sequence[Reading]:
    """„des vergangenen Jahrhunderts“, „dieses Jahrhunderts“."""
    if memory.reference is None:
        return ()
    number = memory.reference.year // 100 + found.number("shift")
    return (Reading(found.first, found.last, "DATE", f"{number:02d}"),)


def part_of_century(found: Found, memory: Memory) -> Sequence[Reading]:
    """„am Ende des Jahrhunderts“: of the century the text is in."""
    year, assumed = memory.current_year(found.offset())
    if year is None or year < 100:
        return ()
    number = (year - 1) // 100
    return (Reading(found.first, found.last, "DATE", f"{number:02d}", mod=found.text("part"), assumed=(assumed,)),)


def season(found: Found, memory: Memory) -> Sequence[Reading]:
    """A season with its year, with a word that points at it, or bare."""
    if found.has("between") and not is_adjective(found.word("between")):
        return ()
    value = found.scene.value(found.at("season"))
    code, mod = value if isinstance(value, tuple) else (str(value), None)
    assumed: tuple[str, ...] = ()
    if found.has("year"):
        year: int | None = -found.number("year") if found.has("bc") else found.number("year")
    elif found.has("ancient"):
        year = memory.ancient_year(found.number("ancient"))
        if year is None:
            return ()
    elif found.has("short"):
        if found.after()[:1].isupper() or found.after() in COUNTED:
            return ()
        year = written_year(found.number("short"), found.word("short"))
    elif found.has("relyear"):
        year, note = memory.current_year(found.offset())
        year = None if year is None else year + found.number("relyear")
        assumed = (note,)
    elif found.has("shift"):
        year, assumed = _shifted_season(code, found, memory)
    else:
        if (
            found.mark_before()[-1:] in ("-", '"', "\u201e", "\u00bb")
            or found.mark_after() in ("-",)
            or found.before() in ("Herr", "Frau", "Familie")
        ):
            return ()
        if found.follows_a_name():
            return ()
        year, note = memory.year_of_month(_SEASON_MONTHS[code], found.tense(), found.offset())
        assumed = (note,)
    if year is None:
        return (Reading(found.first, found.last, "DATE", f"XXXX-{code}", mod=mod, assumed=assumed),)
    moment = Moment(year, _SEASON_MONTHS[code] if code != "WI" else 12, part=code)
    return (Reading(found.first, found.last, "DATE", f"{year_of(year)}-{code}", mod=mod, assumed=assumed, moment=moment),)


def _shifted_season(code: str, found: Found, memory: Memory) -> tuple[int | None, tuple[str, ...]]:
    """The year of "im kommenden Winter", "im vergangenen Sommer": the first one ahead or behind."""
    shift = found.number("shift")
    moment, assumed = memory.anchor(found.offset()) if is_told(found, memory) else (None, "year from publication")
    base = moment or (Moment.of(memory.reference) if memory.reference else None)
    if base is None:
        return None, ("year unknown",)
    month = base.month or (1 if shift >= 0 else 12)
    middle = _SEASON_MONTHS[code]
    if shift == 0:
        return base.year - (code == "WI" and month < 3), (assumed,)
    if shift > 0:
        return base.year + (month >= middle if code != "WI" else 0), (assumed,)
    return base.year - (month <= middle + 1 if code != "WI" else 1 + (month < 3)), (assumed,)


def season_after(found: Found, memory: Memory) -> Sequence[Reading]:
    """„im Sommer darauf“, „im Winter zuvor“: the first one after or before what was told."""
    value = found.scene.value(found.at("season"))
    code, mod = value if isinstance(value, tuple) else (str(value), None)
    base, assumed = memory.anchor(found.offset())
    if base is None or base.year < 1 or found.word("way") not in AFTER_OR_BEFORE:
        return ()
    month, middle = base.month or (12 if found.number("way") > 0 else 1), _SEASON_MONTHS[code]
    year = base.year + (month >= middle) if found.number("way") > 0 else base.year - (month <= middle)
    moment = Moment(year, middle, part=code)
    return (Reading(found.first, found.last, "DATE", f"{year_of(year)}-{code}", mod=mod, assumed=(assumed,), moment=moment),)


def quarter(found: Found, memory: Memory) -> Sequence[Reading]:
    """A quarter or half of a year: "drittes Quartal 2009", "Q3", "im ersten Halbjahr"."""
    letter = found.text("kind")[:1] if found.has("kind") else found.word("number")[:1]
    number = found.number("number")
    if number > {"Q": 4, "H": 2, "T": 3}.get(letter, 0):
        return ()
    assumed: tuple[str, ...] = ()
    if found.has("year"):
        year: int | None = found.number("year")
    else:
        year, note = memory.current_year(found.offset())
        if found.has("relyear") and year is not None:
            year += found.number("relyear")
        elif memory.reference is not None and not memory.story and not found.has("relyear"):
            year = _year_of_part(memory.reference, letter, number, found.tense())
        assumed = (note,)
    if year is None:
        return (Reading(found.first, found.last, "DATE", f"XXXX-{letter}{number}", assumed=assumed),)
    month = (number - 1) * (3 if letter == "Q" else 6) + 1
    moment = Moment(year, month, part=letter)
    return (Reading(found.first, found.last, "DATE", f"{year_of(year)}-{letter}{number}", assumed=assumed, moment=moment),)


def _year_of_part(reference: date, letter: str, number: int, tense: Tense) -> int:
    """The year of a quarter without one: the last if it would be ahead of a sentence in the past."""
    first = (number - 1) * (3 if letter == "Q" else 6) + 1
    return reference.year - (tense == "past" and first > reference.month)


def last_quarter(found: Found, memory: Memory) -> Sequence[Reading]:
    """„im letzten Quartal 1916“."""
    year = found.number("year")
    return (Reading(found.first, found.last, "DATE", f"{year_of(year)}-Q4", moment=Moment(year, 10, part="Q")),)


def relative_quarter(found: Found, memory: Memory) -> Sequence[Reading]:
    """„im letzten Quartal“, „im laufenden Halbjahr“: counted from the day of writing."""
    moment, assumed = memory.anchor(found.offset()) if is_told(found, memory) else (None, "counted from publication")
    base = moment or (Moment.of(memory.reference) if memory.reference else None)
    if base is None or base.month is None:
        return ()
    letter = found.text("kind")[:1]
    months = 3 if letter == "Q" else 6
    count = base.year * (12 // months) + (base.month - 1) // months + found.number("shift")
    year, number = divmod(count, 12 // months)
    moment = Moment(year, number * months + 1, part=letter)
    return (
        Reading(found.first, found.last, "DATE", f"{year_of(year)}-{letter}{number + 1}", assumed=(assumed,), moment=moment),
    )


def half_of(found: Found, memory: Memory) -> Sequence[Reading]:
    """„die erste Hälfte des Jahres 1942“, „zweite Hälfte der 80er Jahre“, „erste Maihälfte“."""
    mod = {1: "START", 2: "END"}.get(found.number("number"))
    if mod is None:
        return ()
    if found.has("decade"):
        number = found.number("decade")
        return (Reading(found.first, found.last, "DATE", str(number), mod=mod),)
    if found.has("year"):
        year: int | None = found.number("year")
    else:
        year, _ = memory.current_year(found.offset())
    if year is None:
        return ()
    return (Reading(found.first, found.last, "DATE", f"{year_of(year)}-H{found.number('number')}", moment=Moment(year)),)


def half_of_month(found: Found, memory: Memory) -> Sequence[Reading]:
    """„in der zweiten Hälfte des Monats Mai“, „ersten Julihälfte“: the month, with its part as mod."""
    mod = {1: "START", 2: "END"}.get(found.number("number"))
    return () if mod is None else _month_with(found, memory, mod)


def part_of_month(found: Found, memory: Memory) -> Sequence[Reading]:
    """„in der ersten Maiwoche“, „in den letzten Apriltagen“: the month, with its part as mod."""
    return _month_with(found, memory, "END" if found.has("late") else {1: "START"}.get(found.number("number")))


def _month_with(found: Found, memory: Memory, mod: str | None) -> Sequence[Reading]:
    month = found.number("month")
    year, note = (found.number("year"), "") if found.has("year") else memory.year_of_month(month, found.tense(), found.offset())
    if year is None:
        return (Reading(found.first, found.last, "DATE", f"XXXX-{month:02d}", mod=mod, assumed=(note,)),)
    moment = Moment(year, month)
    return (
        Reading(
            found.first,
            found.last,
            "DATE",
            f"{year_of(year)}-{month:02d}",
            mod=mod,
            moment=moment,
            assumed=(note,) if note else (),
        ),
    )


def calendar_week(found: Found, memory: Memory) -> Sequence[Reading]:
    """„12. Kalenderwoche“, „KW 12“."""
    number = found.number("number")
    year, note = (found.number("year"), "") if found.has("year") else memory.current_year(found.offset())
    if not 1 <= number <= 53 or year is None:
        return ()
    return (Reading(found.first, found.last, "DATE", f"{year_of(year)}-W{number:02d}", assumed=(note,) if note else ()),)


def week_of_month(found: Found, memory: Memory) -> Sequence[Reading]:
    """„die erste Woche im Oktober“, „letzter Tag im Mai“: that ISO week, that day."""
    month = found.number("month")
    year, note = (found.number("year"), "") if found.has("year") else memory.year_of_month(month, found.tense(), found.offset())
    if year is None or not 1 <= year <= 9998 or found.text("unit") not in ("D", "W"):
        return ()
    first = date(year, month, 1)
    last = shifted(date(year + month // 12, month % 12 + 1, 1), -1)
    if found.text("unit") == "D":
        day = last if found.has("last") else shifted(first, found.number("number") - 1)
        return (Reading(found.first, found.last, "DATE", str(day), assumed=(note,) if note else (), moment=Moment.of(day)),)
    if found.has("last"):
        # The last week that lies in the month whole.
        day = shifted(last, -(last.isoweekday() % 7))
    else:
        day = shifted(first, (4 - first.isoweekday()) % 7 + 7 * (found.number("number") - 1))
    return (Reading(found.first, found.last, "DATE", week_of(day), assumed=(note,) if note else (), moment=Moment.of(day)),)


def weekday_of_month(found: Found, memory: Memory) -> Sequence[Reading]:
    """„der dritte Sonntag im Mai“: that day."""
    month = found.number("month")
    year, note = (found.number("year"), "") if found.has("year") else memory.year_of_month(month, found.tense(), found.offset())
    if year is None or not 1 <= year <= 9998:
        return ()
    weekday = found.number("weekday")
    if found.has("last"):
        following = date(year + month // 12, month % 12 + 1, 1)
        day = shifted(following, -((following.isoweekday() - weekday - 1) % 7 + 1))
    else:
        first = date(year, month, 1)
        day = shifted(first, (weekday - first.isoweekday()) % 7 + 7 * (found.number("number") - 1))
    if day.month != month:
        return ()
    return (Reading(found.first, found.last, "DATE", str(day), assumed=(note,) if note else (), moment=Moment.of(day)),)


def weekend(found: Found, memory: Memory) -> Sequence[Reading]:
    """A weekend: the last one told of, the coming one announced, or the one a word points at."""
    base, assumed = (
        memory.day_anchor(found.offset())
        if (memory.story if not found.has("shift") else is_told(found, memory))
        else (memory.reference, "week from publication")
    )
    if base is None:
        return (Reading(found.first, found.last, "DATE", "XXXX-WXX-WE"),)
    saturday = shifted(base, 6 - base.isoweekday()) if base.isoweekday() < 7 else shifted(base, -1)
    if found.has("shift"):
        shift = found.number("shift")
        # At the weekend itself "kommendes" is the next; on weekdays it is the one ahead.
        weeks = shift if shift <= 0 or base.isoweekday() >= 6 else shift - 1
    else:
        weeks = -1 if found.way() == "past" and base.isoweekday() < 6 else 0
    day = shifted(saturday, 7 * weeks)
    return (Reading(found.first, found.last, "DATE", f"{week_of(day)}-WE", assumed=(assumed,), moment=Moment.of(day)),)


def season_years(found: Found, memory: Memory) -> Sequence[Reading]:
    """„die Saison 2012/13“, „die Amtsperiode 2010/15“: a stretch bound to an event; its years stand in `point`."""
    first = found.number("year")
    second = found.number("to")
    last = second if second > 100 else first // 100 * 100 + second
    if last <= first:
        return ()
    return (Reading(found.first, found.last, "DATE", "XXXX-XX-XX", point=f"{first}-01-01/{last}-12-31"),)


def winter_years(found: Found, memory: Memory) -> Sequence[Reading]:
    """„Winter 1941/42“: the winter that begins in the first year."""
    value = found.scene.value(found.at("season"))
    code, mod = value if isinstance(value, tuple) else (str(value), None)
    year = found.number("year")
    moment = Moment(year, 12 if code == "WI" else _SEASON_MONTHS[code], part=code)
    return (Reading(found.first, found.last, "DATE", f"{year_of(year)}-{code}", mod=mod, moment=moment),)
