"""The words and marks as one table of codes: each kind is one character, so a text becomes a string to match on."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from belta_parse_dates_de.vocab import words
from belta_parse_dates_de.vocab.feasts import FEAST_WORDS
from belta_parse_dates_de.vocab.marks import BLANKS, MARKS

__all__ = ["CLASSES", "CODES", "KINDS", "OTHER", "VALUES"]

OTHER = "x"
"""The code of every word and mark that is in no vocabulary."""

_ENDINGS = ("e", "en", "er", "es", "em")
_UNIT_ADJECTIVES = {
    "jährig": "P{}Y",
    "monatig": "P{}M",
    "wöchig": "P{}W",
    "tägig": "P{}D",
    "stündig": "PT{}H",
    "minütig": "PT{}M",
}
_ALL_CAPITALS = frozenset({"MONTH", "MAI", "WEEKDAY", "HEUTE", "DEICTIC", "UHR"})
_USUAL_LENGTHS = frozenset((*range(1, 21), 24, 25, 36, 45, 48, 72, 75, *range(30, 101, 10), 120, 150, 200, 250, 300))
"""Numbers that are joined to "tägig", "minütig": all others are rare, and each costs 36 words."""
_LONG_NUMBERS = {"N3": range(100, 1000), "Y4": range(1000, 2200), "N4": range(2200, 10_000)}
"""Numbers of three and four digits by kind; a year may be what `Y4` holds. Their value is what they spell."""
_TABLES: tuple[Mapping[str, Mapping[str, object]], ...] = (
    words.CALENDAR_WORDS,
    words.DAYPART_WORDS,
    words.CLOCK_WORDS,
    words.UNIT_WORDS,
    words.RELATION_WORDS,
    words.ANCHOR_WORDS,
    words.SET_WORDS,
    words.MODIFIER_WORDS,
    words.NUMBER_WORDS,
    words.REFERENCE_WORDS,
    words.GLUE_WORDS,
    FEAST_WORDS,
)


def _inflected(word: str) -> Iterator[str]:
    if word.endswith("~"):
        yield from (word[:-1] + ending for ending in _ENDINGS)
        if word[-2:] == "h~" or word.endswith("ig~"):
            yield word[:-1]
    else:
        yield word


def _written(kind: str, word: str) -> Iterator[str]:
    """The other ways *word* is written: at the start of a sentence, typed in haste, in a headline of capitals."""
    if kind in words.CASED:
        return
    yield word[0].upper() + word[1:]
    yield word.lower()
    if kind in _ALL_CAPITALS:
        yield word.upper()


def _entries() -> Iterator[tuple[str, str, object]]:
    for table in _TABLES:
        for kind, entries in table.items():
            for word, value in entries.items():
                for form in _inflected(word):
                    yield kind, form, value
    yield from _numerals()
    yield from _unit_adjectives()


def _numerals() -> Iterator[tuple[str, str, object]]:
    """Numbers in digits: the kind says what a number of this size and shape may be."""
    for number in range(100):
        yield _size(number), str(number), number
        if number < 10:
            yield ("N00" if number == 0 else "N0X"), f"0{number}", number
    for number in range(1, 32):
        for ending in ("te", "ten", "ter", "tes", "tem", "ste", "sten", "ster", "stes"):
            yield ("ORDINAL_WORD" if number <= 12 else "ORDINAL_HIGH"), f"{number}{ending}", number


def _size(number: int) -> str:
    limits = ((0, "N0"), (9, "N1_9"), (12, "N10_12"), (24, "N13_24"), (31, "N25_31"), (59, "N32_59"), (99, "N60_99"))
    return next(kind for limit, kind in limits if number <= limit)


def _unit_adjectives() -> Iterator[tuple[str, str, object]]:
    """„dreitägig“, „14-tägig“, „48stündig“ as before 1996; whether „zwölfjährig“ is an age shows in what follows."""
    spelled = {"ein": 1, **words.NUMBER_WORDS["NUM12"], **words.NUMBER_WORDS["NUMS"]}
    numbers = {number: amount for number, amount in spelled.items() if amount in _USUAL_LENGTHS}
    numbers.update((str(amount), amount) for amount in _USUAL_LENGTHS)
    for unit, value in _UNIT_ADJECTIVES.items():
        for ending in ("", *_ENDINGS):
            for number, amount in numbers.items():
                kind = "AGE_ADJ" if unit == "jährig" else "UNIT_ADJ"
                yield kind, number + unit + ending, value.format(amount)
            yield ("AGE_TAIL" if unit == "jährig" else "UNIT_TAIL"), unit + ending, value


def _lexicon() -> tuple[dict[str, str], dict[str, object], dict[str, str]]:
    codes: dict[str, str] = {}
    values: dict[str, object] = {}
    kinds: dict[str, str] = {}
    entries = list(_entries())
    for kind, form, value in entries:
        code = kinds.setdefault(kind, chr(0xA1 + len(kinds)))
        codes.setdefault(form, code)
        values.setdefault(form, value)
    for kind, form, value in entries:
        if form[0].isalpha():
            for variant in _written(kind, form):
                if variant not in codes:
                    codes[variant], values[variant] = kinds[kind], value
    for kind, marks in MARKS.items():
        code = kinds.setdefault(kind, chr(0xA1 + len(kinds)))
        for mark in marks:
            for blank in BLANKS:
                codes[mark.replace(" ", blank)] = code
    for kind, numbers in _LONG_NUMBERS.items():
        codes.update(dict.fromkeys(map(str, numbers), kinds.setdefault(kind, chr(0xA1 + len(kinds)))))
    # A word of no vocabulary, for adjectives that stand between: the meaning must look at it.
    kinds["ANY"] = OTHER
    return codes, values, kinds


CODES, VALUES, KINDS = _lexicon()
"""`CODES`: word or mark → code. `VALUES`: word → value. `KINDS`: kind → code."""

CLASSES: Mapping[str, tuple[str, ...]] = {
    "DAY": ("N1_9", "N0X", "N10_12", "N13_24", "N25_31"),
    "ONE_DIGIT": ("N1_9",),
    "DAY2": ("N0X", "N10_12", "N13_24", "N25_31"),
    "MONTHNUM": ("N1_9", "N0X", "N10_12"),
    "MONTH2": ("N0X", "N10_12"),
    "YEAR": ("Y4",),
    "YEAR2": ("N00", "N0X", "N10_12", "N13_24", "N25_31", "N32_59", "N60_99"),
    "YEAR_ANY": ("Y4", "N00", "N0X", "N10_12", "N13_24", "N25_31", "N32_59", "N60_99"),
    "HOUR": ("N0", "N00", "N1_9", "N0X", "N10_12", "N13_24"),
    "HOURWORD": ("EINS", "NUM12", "ONE"),
    "MINUTE": ("N00", "N0X", "N10_12", "N13_24", "N25_31", "N32_59"),
    "INT": ("N0", "N1_9", "N0X", "N10_12", "N13_24", "N25_31", "N32_59", "N60_99", "N3", "Y4", "N4"),
    "MONTHS": ("MONTH", "MAI"),
    "ORDINAL": ("ORDINAL_WORD", "ORDINAL_HIGH"),
    "UNIT": ("UNIT1", "JAHR"),
    "UNIT_GEN": ("UNIT_GEN1", "JAHRES"),
    "ONE_UNIT": ("UNIT1", "JAHR", "UNIT_GEN1", "JAHRES"),
    "PLURAL": ("UNITS1", "JAHRE", "UNITS_COMPOUND"),
    "ANY_UNIT": ("UNIT1", "JAHR", "UNITS1", "JAHRE", "UNITS_COMPOUND"),
    "WEEKDAY_ANY": ("WEEKDAY", "WEEKDAY_ABBR"),
    "SOME_TIME": ("NAH", "NEXT", "LAST"),
    "DECADE_ANY": ("DECADE_WORD", "DECADE_TWO", "DECADE_FOUR"),
    "ADJECTIVE": ("ADJ", "ANY"),
    "WEEKEND_UNIT": ("WEEKEND",),
    "DAY_NOUN": ("UNIT1",),
    "EARLY_LATE": ("EARLY", "LATE", "MIDDLE"),
    "COMMAS": ("comma", "commas"),
    "PART_OF_DAY": ("DAYPART", "MORGEN_N"),
    "PART_OF_DAY_LOOSE": ("DAYPART", "MORGEN_N", "MORGEN", "FRUEH", "EVE"),
    "SEASONS": ("SEASON", "SEASON_PART"),
    "SHIFT": ("NEXT", "LAST", "FOLLOWING", "PREVIOUS", "OVERNEXT", "BEFORE_LAST", "THIS", "CURRENT", "SAME", "THAT"),
    "SPAN_SHIFT": ("NEXT", "LAST", "FOLLOWING", "PREVIOUS", "THIS"),
    "RANGE": ("dash", "dashs"),
    "TIMELINK": ("AM", "ART", "PREP"),
    "DAYSEP": ("dash", "dashs", "dotdash", "slash", "dotslash", "dotcomma"),
    "DOTS": ("dot", "dots"),
    "CONJ": ("AND", "BIS", "AUF"),
    "LINK": ("AM", "ART"),
    "HOUR_PART": ("N0", "N00", "N1_9", "N0X", "N10_12", "N13_24", "N25_31", "N32_59", "NUM12"),
    "POINT": ("dot", "colon"),
    "COUNT": ("NUM12", "NUMS", "N1_9", "N10_12", "N13_24", "N25_31", "N32_59", "N60_99", "N3", "Y4", "N4"),
    "VAGUE_COUNT": ("VAGUE", "PAAR", "DOZEN"),
    "JOINED": ("dash", "slash", "dashs"),
}
"""Names of several kinds at once, for the rules."""
