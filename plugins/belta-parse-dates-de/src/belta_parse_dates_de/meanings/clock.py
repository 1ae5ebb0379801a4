"""Clock times and parts of the day. Without a day of their own they wait for one (`Reading.open_day`, see `tagger`)."""

from __future__ import annotations

from collections.abc import Sequence

from belta_parse_dates_de.calendars import shifted
from belta_parse_dates_de.lexicon import KINDS
from belta_parse_dates_de.meanings.days import days_of_month
from belta_parse_dates_de.meanings.deictic import unknown
from belta_parse_dates_de.memory import Memory
from belta_parse_dates_de.reading import Found, Reading
from belta_parse_dates_de.tense import is_finite
from belta_parse_dates_de.vocab.guards import BEFORE_PART_OF_DAY, COUNTED, GREETINGS

_AFTERNOON = frozenset(("AF", "EV"))


def _hour(hour: int, part: str) -> int:
    """The hour of 24 that "8 Uhr abends" means."""
    if hour < 12 and (part in _AFTERNOON or (part == "NI" and hour >= 7) or (part == "MI" and hour < 4)):
        return hour + 12
    return 0 if hour == 12 and part == "NI" else hour


def _time(first: int, last: int, hour: int, minute: int) -> Reading | None:
    if hour > 24 or minute > 59 or (hour == 24 and minute):
        return None
    return Reading(first, last, "TIME", f"T{hour:02d}:{minute:02d}", open_day=True)


def clock(found: Found, memory: Memory) -> Sequence[Reading]:
    """„20.30 Uhr“, „8 Uhr 15“, „drei Uhr morgens“, „18h“."""
    if found.word("hour").lower() in ("eine", "einem", "einen", "einer", "eines"):
        return ()
    hour = _hour(found.number("hour"), found.text("part"))
    reading = _time(found.first, found.last, hour, found.number("minute") if found.has("minute") else 0)
    if reading is None or (found.has("bare") and not _is_bare_clock(found)):
        return ()
    return (reading,)


def _is_bare_clock(found: Found) -> bool:
    """„9:30“ without „Uhr“ is a time only if introduced as one; else it is a score or a result."""
    if found.mark_after()[:1] in (":", ",", ".", "%") and found.scene.word(found.last + 2)[:1].isdigit():
        return False
    before, after = found.before().lower(), found.after()
    if found.is_whole_text():
        return True
    if before in ("nach", "vor"):
        return after[:1].islower()
    if after in COUNTED or before not in ("um", "ab", "gegen", "bis"):
        return False
    return found.word("hour").isdigit()


def with_seconds(found: Found, memory: Memory) -> Sequence[Reading]:
    """„19:56:30 Uhr“; without "Uhr" only behind "um"."""
    if not found.has("uhr") and found.before().lower() != "um":
        return ()
    reading = _time(found.first, found.last, found.number("hour"), found.number("minute"))
    if reading is None or found.number("second") > 59:
        return ()
    reading.value += f":{found.number('second'):02d}"
    return (reading,)


def clocks(found: Found, memory: Memory) -> Sequence[Reading]:
    """„15.00 und 18.20 Uhr“, „von 16 bis 17.30 Uhr“, „10-18 Uhr“: each apart, „Uhr“ with the last."""
    readings: list[Reading] = []
    numbers = found.all("HOUR_PART")
    part = 0
    while part < len(numbers):
        hour_at = numbers[part]
        following = numbers[part + 1] if part + 1 < len(numbers) else -1
        has_minute = following == hour_at + 2 and found.scene.codes[hour_at + 1] in (KINDS["dot"], KINDS["colon"])
        minute = int(str(found.scene.value(following))) if has_minute else 0
        part += 2 if has_minute else 1
        end = following if has_minute else hour_at
        last = found.last if part >= len(numbers) else end
        reading = _time(hour_at, last, _hour(int(str(found.scene.value(hour_at))), found.text("part")), minute)
        if reading is None:
            return ()
        readings.append(reading)
    return readings if not found.has("bare") or _is_bare_clock(found) else ()


def bare_clocks(found: Found, memory: Memory) -> Sequence[Reading]:
    """„zwischen 9:30 und 11:00“, „9:30-11:00“ after a preposition."""
    introduced = found.before().lower() in ("um", "ab", "gegen", "von", "zwischen") or found.first == 0
    if not introduced or found.after() in COUNTED:
        return ()
    return clocks(found, memory)


def before_hour(found: Found, memory: Memory) -> Sequence[Reading]:
    """„halb drei“ = 2:30, „dreiviertel acht“ = 7:45, „Viertel nach neun“ = 9:15, „fünf vor zwölf“ = 11:55."""
    if found.word("hour").lower().startswith("ein") and found.word("hour").lower() not in (
        "eins",
        "ein" if found.has("uhr") else "",
    ):
        return ()
    hour = found.number("hour")
    if hour > 24 or (found.has("way") and not found.has("uhr") and found.after()[:1].isupper()):
        return ()
    if found.has("way") and found.number("quarter") not in (3, 5, 10, 15, 20, 25, 45):
        return ()
    part = found.text("part")
    if found.has("way"):
        minutes = found.number("quarter")
        minute = minutes if found.word("way").lower() == "nach" else -minutes
    else:
        minute = {"halb": -30, "viertel": -45}.get(found.word("quarter").lower(), -15)
    total = _hour(hour, part) * 60 + minute
    reading = _time(found.first, found.last, total // 60 % 24, total % 60)
    return (reading,) if reading else ()


def about_half(found: Found, memory: Memory) -> Sequence[Reading]:
    """„fünf nach halb neun“ = 8:35."""
    minutes, hour = found.number("minutes"), found.number("hour")
    if minutes > 10 or hour > 24:
        return ()
    total = _hour(hour, found.text("part")) * 60 - 30 + (minutes if found.word("way").lower() == "nach" else -minutes)
    reading = _time(found.first, found.last, total // 60 % 24, total % 60)
    return (reading,) if reading else ()


def hour_alone(found: Found, memory: Memory) -> Sequence[Reading]:
    """„um drei“, „gegen acht“: only if nothing follows that could be counted."""
    after = found.after()
    before = found.before(2 if found.before() == "Punkt" else 1).lower()
    if before not in ("um", "gegen") or after in COUNTED or after[:1].isupper() or found.number("hour") > 24:
        return ()
    if after and not found.has("part") and after not in ("am", "in", "im", "und") and not is_finite(after):
        return ()
    reading = _time(found.first, found.last, _hour(found.number("hour"), found.text("part")), 0)
    return (reading,) if reading else ()


def part_of_day(found: Found, memory: Memory) -> Sequence[Reading]:
    """„am Nachmittag“, „der Abend“: of the day told of, else of the day of writing."""
    if found.before() in GREETINGS or found.mark_before() in ("-", "&") or found.mark_after() in ("-",):
        return ()
    if found.before().lower() == "eines" or (found.before() == "und" and found.before(2) == "Tag"):
        return ()
    if not _is_introduced(found) and not found.is_whole_text():
        # "Mittags wird gekocht": at the start of a sentence the adverb looks like the noun's genitive.
        if found.scene.parts[found.last][-1] == "s" and not found.has("mod"):
            return (Reading(found.first, found.last, "SET", "T" + found.text("part"), bare=True),)
        return ()
    value = "T" + found.text("part")
    return (Reading(found.first, found.last, "TIME", value, open_day=True, mod=_mod(found), bare=found.before() == "des"),)


def _is_introduced(found: Found) -> bool:
    """True if a preposition or an article leads to the part of the day; "die" alone only in "in die Nacht"."""
    before = found.before().lower()
    if before == "die":
        return found.before(2).lower() in ("in", "bis", "um", "gegen")
    return found.has("mod") or found.first != found.last or before in BEFORE_PART_OF_DAY


def _mod(found: Found) -> str | None:
    return found.text("mod") or None


def midnight(found: Found, memory: Memory) -> Sequence[Reading]:
    """„um Mitternacht“."""
    return (Reading(found.first, found.last, "TIME", "T24:00", open_day=True),)


def deictic_part(found: Found, memory: Memory) -> Sequence[Reading]:
    """„gestern Abend“, „heute früh“, „morgen Nachmittag“; „heute Abend um 8“ has its hour with it."""
    if memory.reference is None:
        return unknown(found, f"XXXX-XX-XXT{found.text('part')}")
    shift = 1 if found.scene.codes[found.at("day")] in (KINDS["MORGEN"], KINDS["MORGEN_N"]) else found.number("day")
    value = f"{shifted(memory.reference, shift)}T{found.text('part')}"
    reading = Reading(found.first, found.at("part"), "TIME", value, mod=_mod(found), assumed=("counted from publication",))
    hour = _bare_hour(found)
    return (reading, hour) if hour else (reading,)


def _bare_hour(found: Found) -> Reading | None:
    """The bare number behind a part of the day, if nothing follows that it counts or is a part of."""
    if not found.has("hour") or found.word("until").lower() not in ("um", "ab", "gegen"):
        return None
    if found.after()[:1].isupper() or found.after() in COUNTED:
        return None
    if found.mark_after()[:1] in (".", ",", ":", "%") and found.scene.word(found.last + 2)[:1].isdigit():
        return None
    return _time(found.at("hour"), found.last, _hour(found.number("hour"), found.text("part")), 0)


def weekday_part(found: Found, memory: Memory) -> Sequence[Reading]:
    """„Dienstagabend“, „am Dienstag Abend“."""
    if found.has("both"):
        value = found.scene.value(found.at("both"))
        assert isinstance(value, tuple)
        number, part = int(value[0]), str(value[1])
    else:
        number, part = found.number("weekday"), found.text("part")
    if found.has("shift") and memory.reference is not None and not memory.story:
        shift = found.number("shift")
        base = memory.reference
        ahead = (number - base.isoweekday() - 1) % 7 + 1
        day, assumed = (
            shifted(base, ahead if shift > 0 else ahead - 7 if shift < 0 else (number - base.isoweekday()) % 7),
            "week from publication",
        )
    else:
        found_day, assumed = memory.weekday(number, found.way())
        if found_day is None:
            return unknown(found, f"XXXX-WXX-{number}T{part}")
        day = found_day
    return (Reading(found.first, found.last, "TIME", f"{day}T{part}", mod=_mod(found), assumed=(assumed,)),)


def shifted_part(found: Found, memory: Memory) -> Sequence[Reading]:
    """„am nächsten Morgen“, „am selben Abend“, „in der folgenden Nacht“: counted from the day told of."""
    shift = found.number("shift")
    base, assumed = memory.day_anchor(found.offset())
    if base is None:
        return unknown(found, f"XXXX-XX-XXT{found.text('part')}")
    if found.word("shift").lower().startswith(("letzt", "vergangen", "vorig", "kommend")) and memory.reference is not None:
        base, assumed = memory.reference, "counted from publication"
    if found.text("part") == "NI" and shift > 0:
        # The night after a day begins on it.
        shift = 0
    return (Reading(found.first, found.last, "TIME", f"{shifted(base, shift)}T{found.text('part')}", assumed=(assumed,)),)


def part_of_date(found: Found, memory: Memory) -> Sequence[Reading]:
    """„Morgen des 6. Juni 1944“, „Nacht zum 3. Mai“, „Abend des 12. März“: the part of that day."""
    days = days_of_month(found, memory)
    if len(days) != 1:
        return ()
    day = days[0]
    return (
        Reading(
            found.first,
            found.last,
            "TIME",
            f"{day.value}T{found.text('part')}",
            assumed=day.assumed,
            moment=day.moment,
            mod=_mod(found),
        ),
    )


def night_to_weekday(found: Found, memory: Memory) -> Sequence[Reading]:
    """„in der Nacht zum Sonntag“, „Nacht zu Montag“: the night of the day named."""
    if found.has("by") and found.word("by") != "zu":
        return ()
    day, assumed = memory.weekday(found.number("weekday"), found.tense())
    if day is None:
        return unknown(found, f"XXXX-WXX-{found.number('weekday')}TNI")
    return (Reading(found.first, found.last, "TIME", f"{day}TNI", assumed=(assumed,)),)


def part_after(found: Found, memory: Memory) -> Sequence[Reading]:
    """„am Morgen danach“, „am Abend zuvor“: of the day after or before the one told of."""
    if not _is_introduced(found):
        return ()
    base, assumed = memory.day_anchor(found.offset())
    if base is None:
        return unknown(found, f"XXXX-XX-XXT{found.text('part')}")
    value = f"{shifted(base, found.number('way'))}T{found.text('part')}"
    return (Reading(found.first, found.last, "TIME", value, assumed=(assumed,)),)
