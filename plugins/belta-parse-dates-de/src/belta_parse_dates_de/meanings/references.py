"""Words that point without a date: now, once, soon."""

from __future__ import annotations

from collections.abc import Sequence

from belta_parse_dates_de.memory import Memory
from belta_parse_dates_de.reading import Found, Reading


def of_word(found: Found, memory: Memory) -> Sequence[Reading]:
    """„jetzt“, „damals“, „künftig“."""
    return (Reading(found.first, found.last, "DATE", found.text("word"), bare=True),)


def today_adjective(found: Found, memory: Memory) -> Sequence[Reading]:
    """„das heutige Polen“."""
    return (Reading(found.first, found.last, "DATE", "PRESENT_REF", bare=True),)


def time_ago(found: Found, memory: Memory) -> Sequence[Reading]:
    """„vor einiger Zeit“, „in nächster Zeit“: with the preposition, which makes the meaning."""
    before, word = found.before().lower(), found.scene.parts[found.first].lower()
    if before == "vor":
        return (Reading(found.first - 2, found.last, "DATE", "PAST_REF", bare=True),)
    if before == "in" and word in ("nächster", "absehbarer", "naher"):
        return (Reading(found.first - 2, found.last, "DATE", "FUTURE_REF", bare=True),)
    return ()


def phrase(found: Found, memory: Memory) -> Sequence[Reading]:
    """„vor kurzem“, „in Kürze“, „im Moment“, „zur Zeit“: the preposition is part of the meaning and of the extent."""
    if found.before().lower() != ("vor" if found.word("word").lower().endswith("em") else "in"):
        return ()
    return (Reading(found.first - 2, found.last, "DATE", found.text("word"), bare=True),)


def noun(found: Found, memory: Memory) -> Sequence[Reading]:
    """„in Zukunft“, „in der Vergangenheit“: the noun alone, behind „in“."""
    before = found.before().lower()
    if before != "in" and not (
        before in ("der", "die", "naher", "nächster", "absehbarer") and found.before(2).lower() in ("in", "für")
    ):
        return ()
    return (Reading(found.first, found.last, "DATE", found.text("word")),)


def moment(found: Found, memory: Memory) -> Sequence[Reading]:
    """„im Moment“, „im Augenblick“: now, if nothing says which moment."""
    if found.after().lower() in ("der", "des", "als", "da", "in", "wo") or found.mark_after().startswith(","):
        return ()
    if found.before().lower() != "im":
        return ()
    return (Reading(found.first, found.last, "DATE", "PRESENT_REF", bare=True),)


def early(found: Found, memory: Memory) -> Sequence[Reading]:
    """„früher“ as „in former times“; not „früher als“, „früher oder später“, „eine Stunde früher“."""
    if found.word("word").lower() != "früher":
        return ()
    before = found.before().lower()
    if found.after() in ("oder", "als", "beginnen", "zu") or before in (
        "noch",
        "viel",
        "je",
        "wie",
        "etwas",
        "umso",
        "desto",
        "einst",
    ):
        return () if before != "wie" else (Reading(found.first, found.last, "DATE", "PAST_REF", bare=True),)
    if found.after()[:1].isupper():
        return ()
    return (Reading(found.first, found.last, "DATE", "PAST_REF", bare=True),)


def soon(found: Found, memory: Memory) -> Sequence[Reading]:
    """„bald“; not „so bald“, „schon bald darauf“, „bald … bald“."""
    if found.before().lower() in ("so", "möglichst", "allzu", "schon", "zu") or found.after().lower() in (
        "darauf",
        "nach",
        "danach",
        "wie",
    ):
        return ()
    return (Reading(found.first, found.last, "DATE", "FUTURE_REF", bare=True),)


def zur_zeit(found: Found, memory: Memory) -> Sequence[Reading]:
    """„zur Zeit“: now; not „zur Zeit der Römer“, „zur Zeit des Krieges“."""
    if found.before().lower() != "zur" or found.after().lower() in ("der", "des", "von", "als", "seiner", "ihrer"):
        return ()
    return (Reading(found.first - 2, found.last, "DATE", "PRESENT_REF", bare=True),)
