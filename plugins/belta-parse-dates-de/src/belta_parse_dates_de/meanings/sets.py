"""What recurs: "täglich", "jeden Montag", "zweimal im Jahr", "alle zwei Wochen"."""

from __future__ import annotations

from collections.abc import Sequence

from belta_parse_dates_de.lexicon import CLASSES, KINDS
from belta_parse_dates_de.meanings.deictic import dated
from belta_parse_dates_de.meanings.durations import duration_of
from belta_parse_dates_de.memory import Memory
from belta_parse_dates_de.reading import Found, Reading

_AMOUNTS = frozenset(KINDS[member] for kind in ("COUNT", "FRACTION", "HALF", "TIMES") for member in CLASSES.get(kind, (kind,)))
_LENGTHS = frozenset(KINDS[member] for member in CLASSES["PLURAL"])
_NOT_A_RATE = frozenset(("der", "des", "nach", "vor", "darauf", "zuvor", "danach", "vorher", "davor"))
"""Behind "am Tag" these make a certain day of it: "am Tag der Wahl"."""


def _set(
    found: Found, value: str, *, quant: str | None = None, freq: str | None = None, first: int | None = None
) -> Sequence[Reading]:
    return (Reading(found.first if first is None else first, found.last, "SET", value, quant=quant, freq=freq, bare=True),)


def _freq(found: Found) -> str | None:
    if not found.has("times"):
        return None
    times = found.scene.value(found.at("times"))
    return f"{times}X" if isinstance(times, int) else "XX"


def of_word(found: Found, memory: Memory) -> Sequence[Reading]:
    """„täglich“, „zweimal wöchentlich“, „jährliche“."""
    return _set(found, found.text("word"), freq=_freq(found))


def each_unit(found: Found, memory: Memory) -> Sequence[Reading]:
    """„jeden Tag“, „jedes Jahr“, „jede zweite Woche“."""
    every = found.number("number") if found.has("number") else 1
    return _set(found, duration_of(every, found.text("unit")), quant="EACH", freq=_freq(found))


def all_units(found: Found, memory: Memory) -> Sequence[Reading]:
    """„alle zwei Jahre“."""
    return _set(found, duration_of(found.scene.value(found.at("count")), found.text("unit")), quant="EVERY", freq=_freq(found))


def each_weekday(found: Found, memory: Memory) -> Sequence[Reading]:
    """„jeden Montag“, „jeden zweiten Donnerstag“, „montags“, „an Sonntagen“; „des Samstags“ is a certain one."""
    if found.before() == "des":
        day, assumed = memory.weekday(found.number("weekday"), found.way())
        return () if day is None else (dated(found, day, assumed),)
    value = f"XXXX-WXX-{found.number('weekday')}"
    return _set(found, value, quant="EACH" if found.has("every") else None)


def each_weekday_part(found: Found, memory: Memory) -> Sequence[Reading]:
    """„jeden Montagabend“, „montagabends“."""
    value = found.scene.value(found.at("both"))
    assert isinstance(value, tuple)
    return _set(found, f"XXXX-WXX-{value[0]}T{value[1]}", quant="EACH" if found.has("every") else None)


def weekday_of_month(found: Found, memory: Memory) -> Sequence[Reading]:
    """„jeden zweiten Freitag im Monat“."""
    return _set(found, "P1M", quant="EACH")


def each_part(found: Found, memory: Memory) -> Sequence[Reading]:
    """„jeden Abend“, „jede Nacht“, „allabendlich“."""
    return _set(found, f"T{found.text('part')}", quant="EACH")


def each_season(found: Found, memory: Memory) -> Sequence[Reading]:
    """„jeden Sommer“, „jedes Frühjahr“."""
    return _set(found, f"XXXX-{found.text('season')}", quant="EACH")


def each_month(found: Found, memory: Memory) -> Sequence[Reading]:
    """„jeden Mai“, „jedes Jahr im September“ gives the year and the month apart."""
    return _set(found, f"XXXX-{found.number('month'):02d}", quant="EACH")


def times_in_unit(found: Found, memory: Memory) -> Sequence[Reading]:
    """„einmal im Monat“, „dreimal pro Woche“, „zweimal am Tag“."""
    return _set(found, duration_of(1, found.text("unit")), freq=_freq(found))


def per_unit(found: Found, memory: Memory) -> Sequence[Reading]:
    """„pro Tag“, „200 Patienten am Tag“: a rate. Behind „am“ and „im“ there must be a number not far before."""
    if found.has("rate"):
        return _set(found, duration_of(1, found.text("unit")))
    weekly = found.text("unit") == "W" and found.before() == "der" and found.before(2) == "in"
    if found.before() == "die" and found.scene.code(found.first - 4) in _LENGTHS:
        # "sechs Tage die Woche", "vier Stunden die Woche".
        return _set(found, duration_of(1, found.text("unit")), first=found.first - 2)
    if found.before().lower() not in ("am", "im") and not weekly:
        return ()
    window = range(max(0, found.first - (8 if weekly else 6)), found.first)
    if any(found.scene.parts[part][:1] in (".", ",") for part in window):
        return ()
    if not any(found.scene.parts[part][:1].isdigit() or found.scene.codes[part] in _AMOUNTS for part in window):
        return ()
    after = found.after()
    if after[:1].isupper() or after.lower() in _NOT_A_RATE:
        return ()
    return _set(found, duration_of(1, found.text("unit")), first=found.at("unit"))


def each_length(found: Found, memory: Memory) -> Sequence[Reading]:
    """„je zwei Wochen“."""
    return _set(found, duration_of(found.scene.value(found.at("count")), found.text("unit")), quant="EACH")


def day_for_day(found: Found, memory: Memory) -> Sequence[Reading]:
    """„Tag für Tag“, „Jahr um Jahr“."""
    if found.text("unit") != found.text("again") or found.scene.parts[found.first + 2] not in ("für", "um", "nach"):
        return ()
    return _set(found, duration_of(1, found.text("unit")), quant="EACH")


def always(found: Found, memory: Memory) -> Sequence[Reading]:
    """„tagein, tagaus“, „jahraus, jahrein“."""
    return _set(found, duration_of(1, found.text("unit")), quant="EACH")


def daily_part(found: Found, memory: Memory) -> Sequence[Reading]:
    """„nachts“, „morgens“: the part of any day. What happens nightly recurs; the others are hours."""
    kind = "SET" if found.text("part") == "NI" else "TIME"
    return (Reading(found.first, found.last, kind, f"T{found.text('part')}", bare=True),)


def all_vague_units(found: Found, memory: Memory) -> Sequence[Reading]:
    """„alle paar Jahre“."""
    return _set(found, duration_of("X", found.text("unit")), quant="EVERY")


def each_half_unit(found: Found, memory: Memory) -> Sequence[Reading]:
    """„jede halbe Stunde“, „alle halbe Stunde“."""
    return _set(found, duration_of(0.5, found.text("unit")), quant="EACH" if found.has("every") else "EVERY")


def on_weekends(found: Found, memory: Memory) -> Sequence[Reading]:
    """„an Wochenenden“."""
    return _set(found, "XXXX-WXX-WE") if found.before().lower() == "an" else ()


def all_days(found: Found, memory: Memory) -> Sequence[Reading]:
    """„alle Tage“, „alle Jahre wieder“; not "alle Jahre von 1950 an", "alle Stunden des Kurses"."""
    if found.text("unit") not in ("D", "Y") or found.after() in ("des", "der", "von", "seit", "zwischen", "und"):
        return ()
    return _set(found, duration_of(1, found.text("unit")), quant="EVERY")
