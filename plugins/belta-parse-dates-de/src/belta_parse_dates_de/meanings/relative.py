"""Times told by their distance: "gestern", "am nächsten Tag", "zwei Wochen später", "im Vorjahr", "am Dienstag"."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from belta_parse_dates_de.calendars import Moment, day_of, month_of, months_on, shifted, week_of, year_of
from belta_parse_dates_de.lexicon import KINDS
from belta_parse_dates_de.meanings.durations import is_adjective
from belta_parse_dates_de.memory import Memory
from belta_parse_dates_de.reading import Found, Reading
from belta_parse_dates_de.tense import habit_at
from belta_parse_dates_de.vocab.guards import GREETINGS, PERSON_MARKS

_COMMAS = frozenset(KINDS[kind] for kind in ("s", "comma", "commas"))
_LAST = KINDS["LAST"]
ANAPHORIC = frozenset(KINDS[kind] for kind in ("FOLLOWING", "PREVIOUS", "SAME", "THAT"))
_ESSAY_CHARS = 3_000
_NOWADAYS = frozenset(["noch", "auch", "bis", "von", "wie", "immer", "selbst", "erst"])
_EVENTS = frozenset(["abend", "früh", "morgen", "vormittag", "nachmittag", "mittag", "nacht", "um", "ab", "gegen"])


def dated(
    found: Found, day: date, assumed: str, *, last: int | None = None, first: int | None = None, bare: bool = False
) -> Reading:
    """A reading for *day*."""
    return Reading(
        found.first if first is None else first,
        found.last if last is None else last,
        "DATE",
        str(day),
        assumed=(assumed,),
        moment=Moment.of(day),
        bare=bare,
    )


def unknown(found: Found, value: str = "XXXX-XX-XX") -> Sequence[Reading]:
    """A reading whose place on the calendar nothing tells."""
    return (Reading(found.first, found.last, "DATE", value, assumed=("no reference",)),)


def deictic(found: Found, memory: Memory) -> Sequence[Reading]:
    """„gestern“, „vorgestern“, „übermorgen“."""
    if memory.reference is None:
        return unknown(found)
    return (dated(found, shifted(memory.reference, found.number("day")), "counted from publication", bare=True),)


def today(found: Found, memory: Memory) -> Sequence[Reading]:
    """„heute“: the day of writing, or nowadays where the clause tells of habits and states."""
    after, before = found.after().lower(), found.before().lower()
    nowadays = after in ("noch", "lebende", "lebenden", "bekannte", "bekannten", "schon") or before in _NOWADAYS
    if memory.reference is None:
        return (Reading(found.first, found.last, "DATE", "PRESENT_REF", bare=True),)
    if not nowadays and after not in _EVENTS:
        nowadays = memory.story or _is_nowadays(found, memory)
    if nowadays:
        return (Reading(found.first, found.last, "DATE", "PRESENT_REF", bare=True),)
    return (dated(found, memory.reference, "counted from publication", bare=True),)


def _is_nowadays(found: Found, memory: Memory) -> bool:
    """True if the clause tells of states; where no verb shows it, in long texts that name no day of the week's news."""
    if len(found.scene.sentence(found.first)) <= 8:
        return False
    if habit_at(found.scene, found.first):
        return True
    return found.tense() is None and len(found.scene.text) > _ESSAY_CHARS and not memory.of_the_day


def tomorrow(found: Found, memory: Memory) -> Sequence[Reading]:
    """„morgen“ in small letters, or „Morgen“ that opens a sentence."""
    if found.has("noun"):
        opens = (
            found.first == 0
            or found.scene.ends_sentence(found.first - 1)
            or found.mark_before().strip()[:1] in ('"', "\u201e")
        )
        if not opens or found.after()[:1].isupper() or found.mark_after()[:1] in ("!", "?"):
            return ()
    if found.before() in GREETINGS or found.before() in ("am", "jeden"):
        return ()
    if memory.reference is None:
        return unknown(found)
    return (dated(found, shifted(memory.reference, 1), "counted from publication", bare=True),)


def weekday(found: Found, memory: Memory) -> Sequence[Reading]:
    """A bare weekday."""
    if found.mark_before() in ("-", '"', "\u201e") or found.mark_after() == "-" or found.before() in PERSON_MARKS:
        return ()
    if found.mark_before().endswith(('"', "\u201e", "\u00bb")) or found.follows_a_name():
        return ()
    number = found.number("weekday")
    if found.before().lower() == "jeweils" or (found.before(2).lower() == "jeweils"):
        return (Reading(found.first, found.last, "SET", f"XXXX-WXX-{number}", quant="EACH", bare=True),)
    shift = _deictic_before(found)
    if shift is not None and memory.reference is not None:
        told = shifted(memory.reference, shift)
        if told.isoweekday() == number:
            return (dated(found, told, "counted from publication"),)
    # "das Ergebnis vom Sonntag": what a noun has is past.
    tense = "past" if found.before() == "vom" and found.after() != "bis" else found.tense()
    day, assumed = memory.weekday(found.number("weekday"), tense)
    if day is None:
        return unknown(found, f"XXXX-WXX-{found.number('weekday')}")
    return (dated(found, day, assumed),)


def _deictic_before(found: Found) -> int | None:
    """How many days "heute, Freitag" and "morgen Samstag" are from the day of writing; None without such a word."""
    if found.scene.code(found.first - 1) not in _COMMAS:
        return None
    code, value = found.scene.code(found.first - 2), found.scene.value(found.first - 2)
    if code in (KINDS["MORGEN"], KINDS["MORGEN_N"]):
        return 1
    return value if code in (KINDS["HEUTE"], KINDS["DEICTIC"]) and isinstance(value, int) else None


def weekdays(found: Found, memory: Memory) -> Sequence[Reading]:
    """„Dienstag und Mittwoch“, „von Montag bis Freitag“: apart, in one week."""
    parts = found.all("WEEKDAY")
    readings: list[Reading] = []
    previous: date | None = None
    for part in parts:
        number = int(str(found.scene.value(part)))
        day, assumed = memory.weekday(number, found.tense())
        if day is None:
            readings.append(Reading(part, part, "DATE", f"XXXX-WXX-{number}", assumed=("no reference",)))
            continue
        if previous is not None:
            day = shifted(previous, (number - previous.isoweekday()) % 7)
        previous = day
        readings.append(dated(found, day, assumed, first=part, last=part))
    return readings


def shifted_weekday(found: Found, memory: Memory) -> Sequence[Reading]:
    """„nächsten Dienstag“, „am vergangenen Samstag“, „diesen Freitag“; also with a week („nächste Woche Montag“)."""
    number, shift = found.number("weekday"), found.number("shift")
    base, assumed = memory.reference, "counted from publication"
    if is_told(found, memory):
        base, assumed = memory.day_anchor(found.offset())
    if base is None:
        return unknown(found, f"XXXX-WXX-{number}")
    if found.has("week"):
        monday = shifted(base, 1 - base.isoweekday() + 7 * shift)
        return (dated(found, shifted(monday, number - 1), assumed),)
    if shift == 0:
        day = (
            shifted(base, number - base.isoweekday())
            if found.tense() == "past"
            else shifted(base, (number - base.isoweekday()) % 7)
        )
    elif shift > 0:
        day = shifted(base, (number - base.isoweekday() - 1) % 7 + 1 + 7 * (shift - 1))
    else:
        day = shifted(base, -((base.isoweekday() - number - 1) % 7 + 1) + 7 * (shift + 1))
    return (dated(found, day, assumed),)


def weekday_in_weeks(found: Found, memory: Memory) -> Sequence[Reading]:
    """„Freitag in zwei Wochen“: so many weeks behind the coming one."""
    if memory.reference is None or found.text("unit") != "W":
        return ()
    ahead = (found.number("weekday") - memory.reference.isoweekday() - 1) % 7 + 1
    return (dated(found, shifted(memory.reference, ahead + 7 * found.number("count")), "counted from publication"),)


def is_told(found: Found, memory: Memory) -> bool:
    """True if the shift counts from what was told, not from the day of writing; "vergangene" never does."""
    code = found.scene.codes[found.at("shift")]
    return code in ANAPHORIC or (memory.story and (code != _LAST or memory.reference is None))


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


def of_unit(found: Found, moment: Moment, unit: str, count: int, assumed: str) -> Reading | None:
    """The calendar unit so many units from *moment*, as coarse as the unit is."""
    notes = (assumed,)
    if unit == "Y":
        year = moment.year + count
        return (
            Reading(found.first, found.last, "DATE", year_of(year), assumed=notes, moment=Moment(year))
            if 0 < year < 9999 or (moment.year < 0)
            else None
        )
    if moment.year < 1 or moment.year > 9990:
        return None
    if unit in ("MO", "Q"):
        if moment.month is None:
            return Reading(found.first, found.last, "DATE", f"{year_of(moment.year)}-XX", assumed=notes)
        day = months_on(date(moment.year, moment.month, 1), count * (3 if unit == "Q" else 1))
        if unit == "Q":
            return Reading(
                found.first, found.last, "DATE", f"{day.year:04d}-Q{(day.month - 1) // 3 + 1}", assumed=notes
            )
        return Reading(
            found.first,
            found.last,
            "DATE",
            month_of(day.year, day.month),
            assumed=notes,
            moment=Moment(day.year, day.month),
        )
    base = moment.date()
    if base is None:
        return Reading(found.first, found.last, "DATE", "XXXX-XX-XX" if unit == "D" else "XXXX-WXX", assumed=notes)
    if unit == "W":
        day = shifted(base, 7 * count)
        return Reading(found.first, found.last, "DATE", week_of(day), assumed=notes, moment=Moment.of(day))
    day = shifted(base, count)
    return Reading(
        found.first, found.last, "DATE", day_of(day.year, day.month, day.day), assumed=notes, moment=Moment.of(day)
    )


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
    return (
        Reading(found.first, found.last, "DATE", month_of(year, month), assumed=(assumed,), moment=Moment(year, month)),
    )


def later(found: Found, memory: Memory) -> Sequence[Reading]:
    """„zwei Tage später“, „drei Jahre zuvor“: as coarse as the unit, counted from what was told."""
    unit = found.text("unit")
    direction = found.number("way")
    amount = found.scene.value(found.at("count")) if found.has("count") else 1
    if unit in ("S", "M", "H"):
        return (
            Reading(
                found.first, found.last, "TIME", "XXXX-XX-XXTXX:XX", assumed=("counted from the time named before",)
            ),
        )
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
    unit = found.text("unit")
    direction = found.number("way") if found.has("way") else (-1 if found.word("unit").lower().startswith("vor") else 1)
    anaphoric = unit == "D" or direction > 0 or memory.story
    if unit == "D":
        day, assumed = memory.day_anchor(found.offset())
        moment = Moment.of(day) if day else None
    elif anaphoric or memory.told(found.offset()) is not None:
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
    day, assumed = (
        (memory.reference, "counted from publication") if not memory.story else memory.day_anchor(found.offset())
    )
    if day is None:
        return (Reading(found.first, found.last, "TIME", "XXXX-XX-XXTEV"),)
    return (Reading(found.first, found.last, "TIME", f"{shifted(day, -1)}TEV", assumed=(assumed,)),)


def this_year(found: Found, memory: Memory) -> Sequence[Reading]:
    """„heuer“: the year of writing."""
    if memory.reference is None:
        return unknown(found, "XXXX")
    year = memory.reference.year
    return (
        Reading(
            found.first, found.last, "DATE", year_of(year), assumed=("counted from publication",), moment=Moment(year)
        ),
    )


def unit_of_told(found: Found, memory: Memory) -> Sequence[Reading]:
    """„Ende des Jahres“, „Anfang der Woche“, „zum Jahresende“: the year, month or week the text is in."""
    part = found.scene.value(found.at("part"))
    unit, mod = part if isinstance(part, tuple) else (found.text("unit"), str(part))
    if unit == "D" or unit in ("S", "M", "H", "DE") or found.after()[:4].isdigit():
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


def same_period(found: Found, memory: Memory) -> Sequence[Reading]:
    """„im gleichen Zeitraum des Vorjahres“: the stretch named before, a year earlier."""
    told = memory.last
    base = memory.reference.year if memory.reference else (told.year if told else None)
    if base is None:
        return ()
    if told is not None and told.part == "Q" and told.month is not None:
        return (Reading(found.first, found.last, "DATE", f"{year_of(told.year - 1)}-Q{(told.month - 1) // 3 + 1}"),)
    if told is not None and told.month is not None and told.day is None and memory.is_near(found.offset()):
        return (Reading(found.first, found.last, "DATE", month_of(told.year - 1, told.month)),)
    return (Reading(found.first, found.last, "DATE", year_of(base - 1), assumed=("counted from publication",)),)


def course(found: Found, memory: Memory) -> Sequence[Reading]:
    """„im Laufe des Jahres“, „im Verlauf der Woche“: the year or week the text is in."""
    told = memory.last if memory.story else memory.told(found.offset(), found.tense())
    moment = told or (Moment.of(memory.reference) if memory.reference else None)
    unit = found.text("unit")
    if moment is None or unit not in ("Y", "MO", "W") or found.after()[:4].isdigit():
        return ()
    reading = of_unit(found, moment, unit, 0, "year from the text before" if told else "counted from publication")
    if reading is None:
        return ()
    reading.first = found.at("article")
    return (reading,)


def ordinal_day(found: Found, memory: Memory) -> Sequence[Reading]:
    """„am ersten Tag der Messe“: a day bound to an event, which TIMEX3 leaves open."""
    if found.scene.parts[found.last] != "Tag":
        return ()
    return unknown(found)
