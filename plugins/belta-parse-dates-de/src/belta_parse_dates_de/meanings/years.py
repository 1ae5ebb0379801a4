"""Bare years and their ranges, and what tells them from numbers: "1600 Mitglieder", "Moor-2025", "2010,5 Punkte"."""

from __future__ import annotations

from collections.abc import Sequence

from belta_parse_dates_de.calendars import Moment, year_of
from belta_parse_dates_de.lexicon import KINDS
from belta_parse_dates_de.meanings.days import written_year
from belta_parse_dates_de.memory import Memory
from belta_parse_dates_de.reading import Found, Reading
from belta_parse_dates_de.tense import is_finite
from belta_parse_dates_de.vocab.guards import COUNTED, NAMES_WITH_YEAR, NOT_BEFORE_YEAR, YEAR_PREPOSITIONS

_JAHRE = KINDS["JAHRE"]
_GLUED = frozenset("-\u2013.:/$\u20ac+#\u00a7")
"""Marks that tie a number to what stands before it: a name, an address, a sum."""
_PARTICIPLE_ENDS = tuple(stem + ending for stem in ("t", "en") for ending in ("e", "en", "er", "es", "em"))
_MEASURES = ("meter", "metern", "gramm", "liter", "litern", "watt", "tonnen", "kalorien", "euro", "dollar")
_UNIT_SIGNS = ("%", "\u20ac", "$", "\u00b0")


def year(found: Found, memory: Memory) -> Sequence[Reading]:
    """A bare year, or one with "Jahr" or an era. A bare one must not count things ("1600 Mitglieder")."""
    number = found.number("year")
    if found.has("bc"):
        return (Reading(found.first, found.last, "DATE", year_of(-number), moment=Moment(-number), bare=True),)
    if found.has("noun") and found.mark_after().strip() in ("/", "-", "\u2013") and found.scene.word(found.last + 2).isdigit():
        return ()
    if found.scene.codes[found.first] == _JAHRE and found.before().lower() not in ("im", "vom", "dem", "zum"):
        return ()
    if found.has("era"):
        return (Reading(found.first, found.last, "DATE", year_of(number), moment=Moment(number)),)
    ancient = memory.ancient_year(number)
    if not found.has("noun") and not _is_year(found, number, told=ancient is not None):
        return ()
    if number < 100 and ancient is None:
        return ()
    number = ancient or number
    reading = Reading(found.first, found.last, "DATE", year_of(number), bare=not found.has("noun"))
    # "laufen seit 2018": how long it has been so; the text stays in its day.
    lasting = not memory.story and found.before().lower() in ("seit", "bis")
    if not lasting and not _is_aside(found):
        reading.moment = Moment(number)
    return (reading,)


def _is_aside(found: Found) -> bool:
    """In parentheses, or of a thing's past („die 1953 gegründete Firma“): the story does not move there."""
    attribute = found.before().lower() in ("der", "die", "das", "dem", "den", "des") and _is_participle(found.after())
    return attribute or found.mark_before().endswith("(")


def _is_year(found: Found, number: int, *, told: bool) -> bool:
    """True unless the words and marks around *number* make it a count, a name or a part of another number."""
    if not (told or 1000 <= number <= 2150) or _is_part_of_more(found) or _counts_something(found):
        return False
    before, after = found.before(), found.after()
    if before == "als":
        return found.before(2).lower() not in ("mehr", "weniger")
    if before in NAMES_WITH_YEAR or before.lower() in NOT_BEFORE_YEAR:
        return False
    if before.lower() in ("der", "die", "das", "dem", "den"):
        # "die 1898 gegründete Schule"; not "die 1634 Mitglieder".
        dated = _is_participle(after) or not _is_plural_noun(found.scene.word(found.last + 4))
        return bool(number % 50) and after[:1].islower() and dated
    # Round numbers are mostly counts, odd ones mostly years.
    is_round = number % 50 == 0 or (number < 1400 and not told)
    if before.lower() in YEAR_PREPOSITIONS or found.mark_before().endswith("("):
        return not (is_round and _is_plural_noun(after) and before.lower() in ("von", "um", "bis", "ab", "zu"))
    if number < 1900 and after.endswith(("e", "en", "er")) and _is_counting(after, found.scene.word(found.last + 4)):
        return False
    if is_round:
        return number >= 1800 and bool(after) and not _is_plural_noun(after)
    if number < 1000:
        # "218 überquerte er die Alpen": it opens a sentence and a verb follows.
        mark = found.mark_before()
        opens = found.first == 0 or mark[:1] in (",", ";") or found.scene.ends_sentence(found.first - 1)
        return opens and after[:1].islower()
    return number >= 1700 or not _is_plural_noun(after)


def _is_counting(adjective: str, noun: str) -> bool:
    """True for "(1634) freiwillige Helfer"; False for "(1817) überquerte San Martín", "(1809) schlugen Franzosen"."""
    if not _is_plural_noun(noun) or is_finite(adjective):
        return False
    return noun in COUNTED or adjective.startswith("ge") or not adjective.endswith(("te", "ten"))


def _is_part_of_more(found: Found) -> bool:
    """True if a mark or further digits tie the number to its neighbours."""
    mark, behind, following = found.mark_before(), found.mark_after(), found.scene.word(found.last + 2)
    if mark[-1:] in _GLUED or "\u00a7" in mark or found.before()[-1:].isdigit():
        return True
    if behind in (",", ".", ":") and following[:1].isdigit():
        return True
    if behind in ("-", "\u2013", " ") and following.isdigit() and len(following) < 4:
        # "zwischen 1996 und 2003 400 Millionen": a year, and what was counted in it.
        return behind != " " or found.before().lower() not in YEAR_PREPOSITIONS
    if behind == "/" and following.isdigit():
        return True
    return behind.strip()[:1] in _UNIT_SIGNS


def _counts_something(found: Found) -> bool:
    """True if people, sums or measures follow, also behind a second number ("1800 bis 2100 Grad")."""
    after = found.after()
    return (
        after in COUNTED
        or after.endswith(_MEASURES)
        or (after in ("bis", "und", "oder") and found.scene.word(found.last + 6) in COUNTED)
    )


def _is_participle(word: str) -> bool:
    """True for "gegründete", "erbaute", "verstorbene": what happened in a year, not what it counts."""
    return word.startswith(("ge", "er", "be", "ver", "ent", "ein", "auf")) and word.endswith(_PARTICIPLE_ENDS)


def _is_plural_noun(word: str) -> bool:
    return word[:1].isupper() and word.endswith(("en", "er", "e", "s", "n"))


def years(found: Found, memory: Memory) -> Sequence[Reading]:
    """„1941–45“, „2005/2010“, „2007/08“: the ends apart; the second may be short."""
    first = found.number("year")
    last = written_year(found.number("to"), found.word("to"), first)
    if last <= first or last - first > 1200 or found.mark_before()[-1:] in ("/", "-", ".") or found.mark_after() in ("-", "/"):
        return ()
    if found.before() in NAMES_WITH_YEAR or found.after() in COUNTED:
        return ()
    aside = _is_aside(found)
    return (
        Reading(found.first, found.at("year"), "DATE", year_of(first), moment=None if aside else Moment(first), bare=True),
        Reading(found.at("to"), found.last, "DATE", year_of(last), moment=None if aside else Moment(last), bare=True),
    )


def years_bc(found: Found, memory: Memory) -> Sequence[Reading]:
    """„264 bis 241 v. Chr.“: the ends apart, the era with the last."""
    first, last = found.number("from"), found.number("year")
    return (
        Reading(found.first, found.at("from"), "DATE", year_of(-first), moment=Moment(-first), bare=True),
        Reading(found.at("year"), found.last, "DATE", year_of(-last), moment=Moment(-last), bare=True),
    )
