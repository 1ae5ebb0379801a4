"""Days told from the day of writing: "gestern", "heute", "am Dienstag", "nächsten Freitag"."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from belta_parse_dates_de.calendars import Moment, shifted
from belta_parse_dates_de.lexicon import KINDS
from belta_parse_dates_de.memory import Memory
from belta_parse_dates_de.reading import Found, Reading
from belta_parse_dates_de.tense import habit_at
from belta_parse_dates_de.vocab.guards import GREETINGS, NEWSPAPERS, PERSON_MARKS

__all__ = [
    "dated",
    "deictic",
    "is_told",
    "shifted_weekday",
    "today",
    "tomorrow",
    "unknown",
    "weekday",
    "weekday_in_weeks",
    "weekdays",
]

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
    """True if the clause tells of states; in long texts that know no "gestern" also where no verb shows it."""
    if len(found.scene.text) > _ESSAY_CHARS and not memory.of_the_day and found.tense() not in ("past", "future"):
        return True
    return len(found.scene.sentence(found.first)) > 8 and habit_at(found.scene, found.first)


def tomorrow(found: Found, memory: Memory) -> Sequence[Reading]:
    """„morgen“ in small letters, or „Morgen“ that opens a sentence."""
    if found.has("noun"):
        opens = (
            found.first == 0 or found.scene.ends_sentence(found.first - 1) or found.mark_before().strip()[:1] in ('"', "\u201e")
        )
        if not opens or found.after()[:1].isupper() or found.mark_after()[:1] in ("!", "?"):
            return ()
    if found.before() in GREETINGS or found.before() in ("am", "jeden"):
        return ()
    if found.before() == "von" and found.before(2)[:1].isupper() and found.after() not in ("an", "bis", "ab"):
        # "die Schüler von morgen"
        return (Reading(found.first, found.last, "DATE", "FUTURE_REF", bare=True),)
    if memory.reference is None:
        return unknown(found)
    return (dated(found, shifted(memory.reference, 1), "counted from publication", bare=True),)


def weekday(found: Found, memory: Memory) -> Sequence[Reading]:
    """A bare weekday."""
    if found.mark_before() in ("-", '"', "\u201e") or found.mark_after() == "-" or found.before() in PERSON_MARKS:
        return ()
    if found.before() == "am" and found.before(2) in NEWSPAPERS and found.word("weekday") in ("Sonntag", "Samstag", "Montag"):
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
    day, assumed = memory.weekday(found.number("weekday"), found.way())
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
        day, assumed = memory.weekday(number, found.way())
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
    if code in ANAPHORIC or not memory.story:
        return code in ANAPHORIC
    return memory.reference is None or (code != _LAST and not memory.is_of_writing(found.tense()))
