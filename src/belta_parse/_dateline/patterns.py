"""The pieces that datelines are made of, and the patterns made of them.

Every repeat is bounded, so that a line of ten thousand capitals costs as much as one of forty. Scripts without case
count as capitals: there a list of agencies or places has to prove what the shape cannot.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping

from attrs import frozen

from belta_parse.dateline_families import FAMILIES, Head

__all__ = ["BARE_END", "CAPITAL", "PLACE", "SMALL", "HeadPattern", "anchor_pattern", "head_pattern"]

CAPITAL = "A-ZÀ-ÖØ-ÞĀ-ɏΆ-ΏΑ-ΫЀ-ЯѠ-ӿԱ-Ֆ֐-ۿऀ-๿Ⴀ-ჿḀ-ỿ぀-鿿가-힯"
_SMALL_EXTENDED = "".join(c for block in ((0x100, 0x250), (0x1E00, 0x1F00)) for c in map(chr, range(*block)) if c.islower())
SMALL = f"a-zà-öø-ÿа-џα-ώ{_SMALL_EXTENDED}"
"""The extended Latin letters are listed: there small and capital ones take turns ("phố")."""
DASHES = "-‐‑‒–—―−_"
ENTITY_DASH = r"&?#(?:821[12]|15[01]);|&[mn]dash;"
"""Dashes that a feed left as HTML entities, some without their ampersand."""

LETTER = r"[^\s\d.,;:!?()\[\]{}/|\"“”„«»<>=+*#&%@…‐-―−_·、。，（）【】「」-]"
BLANK = r"[^\S\r\n]"
WORD = rf"[{CAPITAL}]{LETTER}{{0,30}}+(?:-{LETTER}{{1,30}}+){{0,4}}+"
PARTICLE = rf"(?:[{SMALL}]{{1,2}}\.{BLANK}?|[{SMALL}]{{1,5}}+(?:{BLANK}|['’-]))"
SHORT_STOP = r"(?:(?<![^\W\d_]{4})(?<!-[^\W\d_]{3})\.)"
"""A point that ends no sentence: behind at most three letters ("St.", "a.M.")."""
PLACE = rf"{WORD}(?:(?:{SHORT_STOP}?{BLANK}|{SHORT_STOP})(?:{PARTICLE}){{0,2}}{WORD}){{0,5}}(?:(?<=\.[{CAPITAL}])\.)?"
ABBREVIATED = rf"[{CAPITAL}](?:{LETTER}|-(?={LETTER})|\.(?={LETTER})){{0,24}}+\.?+"
REGION = rf"{ABBREVIATED}(?:{BLANK}(?:[{SMALL}]{{1,3}}{BLANK})?{ABBREVIATED}){{0,4}}(?!{BLANK}\d{{1,2}}{BLANK}?[^\w\s])"
"""Not a month: one stands before a number that a mark closes ("Feb 26 -")."""
DAY = rf"\d[\dOol]?(?:\.|[ºª°]|-?[{SMALL}]{{1,2}}(?!\w))?"
MONTH = rf"{LETTER}{{2,16}}+"
YEAR_WORDS = "року|года|годзе|година"
"""East and South Slavic copy says "of the year" behind the number."""
YEAR_END = rf"(?:{BLANK}?[{SMALL}]{{1,2}}\.|{BLANK}(?:{YEAR_WORDS})(?!\w)|\.)"
YEAR = rf"(?:[,./]{{0,2}}{BLANK}?(?:d?[eil]{{1,3}}{BLANK})?(?:1[6-9]|20)\d\d(?!\d){YEAR_END}?)"
SECOND_DAY = rf"(?:(?:-|{BLANK}?[/&]{BLANK}?(?:{MONTH}\.?{BLANK})?)\d{{1,2}}(?!\d))"
TIME = rf"(?:(?:,|{BLANK}/)?{BLANK}\d{{1,2}}[:.]\d\d(?!\d)(?:{BLANK}?[^\W\d_]{{1,4}}(?!\w)){{0,2}})"
WEEKDAY = r"[^\W\d_]{2,14}"
DATE = (
    rf"(?:{DAY}{BLANK}{{0,2}}(?:[^\W\d_]{{1,2}}['’]?{BLANK})?{MONTH}\.?{YEAR}?"
    rf"|{MONTH}\.?{BLANK}{{0,2}}{DAY}(?!\d)(?:{BLANK}d\.)?{SECOND_DAY}?{YEAR}?"
    rf"|\d{{1,2}}/\d{{1,2}}(?![\d/])"
    rf"|\d{{1,2}}[./]\d{{1,2}}[./](?:20\d\d|19\d\d|\d\d(?!\d))?"
    rf"|(?:1[6-9]|20)\d\d(?:\.|{BLANK}?[mg]\.)?{BLANK}{MONTH}{BLANK}{DAY}(?:{BLANK}d\.)?"
    rf"|\d{{1,2}}{BLANK}?月{BLANK}?\d{{1,2}}{BLANK}?日)"
    rf"{TIME}?(?:,{BLANK}{WEEKDAY}(?={BLANK}[(\-–—/])|{BLANK}[{SMALL}]{{3,14}}(?={BLANK}\())?"
)
DASH = rf"(?:[{DASHES}]|{ENTITY_DASH})"
DASH_SEPARATOR = rf"(?:\.{BLANK}{{0,2}})?{DASH}{{1,3}}(?:{BLANK}{DASH}{{1,2}})?"
SEPARATOR = rf"{DASH_SEPARATOR}|[.。:：·|]"
CAPITALS = r"(?:[A-ZÀ-ÖØ-ÞĀ-ɏЀ-Я][A-ZÀ-ÖØ-ÞĀ-ɏЀ-Я.'’-]{1,24}+[ /]?){1,4}"
KIND_OF_PLACE = rf"(?:[{SMALL}]{{1,14}}+(?:\.{BLANK}?|{BLANK}))?"
"""What a place is, in small letters in front of its name ("г. Брест", "rejon ")."""
DATED_PLACE = rf"{KIND_OF_PLACE}{WORD}(?:{BLANK}{KIND_OF_PLACE}{WORD}){{0,3}}(?:{BLANK}[{SMALL}-]{{2,16}}+)?"
DATED_PLACES = rf"{DATED_PLACE}(?:(?:,{BLANK}|{BLANK}[-–—]{BLANK}){DATED_PLACE}){{0,3}}"
"""Places that the date before and the slashes behind them prove: in small letters too, behind commas and dashes."""
PLACES_END = rf"(?={BLANK}{{0,3}}(?:[^\w\s]|[\r\n_\d]|{MONTH}\.?{BLANK}{{0,2}}\d|[{SMALL}/]{{2,20}}{BLANK}?\|))"
"""What may follow places; it spares prose ("Die Regierung hat am …") a trial of dates and tails at each word."""
TAIL_BLANKS = r"\s{0,8}"


BARE_END = re.compile(
    rf"(?:,{BLANK}(?P<byline>{PLACE})(?=[.)]))?[)\]）］]?{BLANK}{{0,3}}(?P<sep>{SEPARATOR}|/)?{TAIL_BLANKS}"
)
"""What closes an agency without brackets."""


def _places(name: str) -> str:
    return rf"(?P<{name}>{PLACE}(?:(?:{BLANK}\({LETTER}{{1,20}}\))?{BLANK}?/{BLANK}?{PLACE}){{0,6}})"


def _place_head(suffix: str = "") -> str:
    """Places, a bracket behind the last, regions and a date, each in a group whose name ends in *suffix*."""
    return (
        _places(f"places{suffix}")
        + PLACES_END
        + rf"(?P<alt{suffix}>{BLANK}?[(\[][^()\[\]\r\n]{{1,40}}[)\]](?=\s{{0,2}}[,(\[/]|{BLANK}\d))?"
        + rf"(?:{BLANK}?\[[^()\[\]\r\n]{{1,40}}\](?=,))?"
        + rf"(?P<regions{suffix}>(?:{BLANK}?,[,.]?{BLANK}{{0,2}}{REGION}){{0,3}})"
        + rf"(?:{BLANK}?[,.]{{0,2}}{BLANK}{{0,3}}(?:-{BLANK}|[{SMALL}]{{2,4}}{BLANK}(?=\d))?(?P<date{suffix}>{DATE}))?"
    )


HEADS: Mapping[Head, str] = {
    Head.PLACE: _place_head(),
    Head.DATE: rf"(?P<date>{DATE})",
    Head.MARK: "",
    Head.BRACKET: r"(?=[(\[（［【])",
    Head.DENSE: "",
}


def _pieces(letter: str, dense_marks: str) -> dict[str, str]:
    """The named pieces of a tail; their groups end in the *letter* of the family, as a pattern has each name once."""
    return {
        "open": r"[(\[（［【]",
        "shut": r"[)\]）］】]",
        "signed": rf"(?:(?P<byline_{letter}>[^\s=().,]{{1,10}}(?: [^\s=().,]{{1,10}}){{0,4}}) ?={TAIL_BLANKS})?",
        "marks": rf"(?P<marks_{letter}>[^()\[\]{{}}（）［］【】\r\n]{{1,80}})",
        "late_end": rf"(?:{BLANK}{{0,3}}(?P<sep_{letter}>{SEPARATOR}|/){TAIL_BLANKS}|{BLANK}{{0,3}}[\r\n]\s{{0,8}}"
        rf"|(?<=\d{{4}}){BLANK}(?=[{CAPITAL}]))",
        "slashed": rf"(?P<marks_{letter}>[^/\r\n]{{1,60}})",
        "small": rf"(?P<marks_{letter}>[{SMALL}]{{2,8}}(?:/[{SMALL}]{{2,8}}){{0,2}})",
        "places": _places(f"places_{letter}"),
        "dated_places": f"(?P<places_{letter}>{PLACE}(?:{BLANK}?/{BLANK}?{PLACE}){{0,6}}(?={BLANK}{{0,3}}/)|{DATED_PLACES})",
        "place_line": _place_head(f"_{letter}"),
        "late": rf"(?P<date_{letter}>{DATE})",
        "day": rf"(?P<date_{letter}>\d{{1,2}}{BLANK}?月{BLANK}?\d{{1,2}}{BLANK}?日)",
        "dense_mark": rf"(?P<marks_{letter}>{dense_marks})",
        "dense": rf"(?P<places_{letter}>[^\s\d，。,]{{1,16}}?){BLANK}?",
        "day_alone": rf"(?P<day_{letter}>\d{{1,2}})",
        "dense_day": rf"(?P<date_{letter}>\d{{1,2}}日)",
        "dense_byline": rf"(?:{BLANK}?[(（](?:记者|記者)?{BLANK}?(?P<byline_{letter}>[^()（）\r\n]{{1,40}})[)）])?",
        "dense_stop": rf"(?P<sep_{letter}>[。/]?){TAIL_BLANKS}",
        "sep": rf"{BLANK}{{0,3}}(?P<sep_{letter}>{SEPARATOR})?{TAIL_BLANKS}",
        "sep1": rf"{BLANK}{{0,3}}(?P<sep_{letter}>{SEPARATOR}){TAIL_BLANKS}",
        "dash_sep": rf"{BLANK}{{0,3}}(?P<sep_{letter}>{DASH_SEPARATOR}|[:：·•∙|>]){TAIL_BLANKS}",
        "only_dash": rf"{BLANK}{{0,3}}(?P<sep_{letter}>{DASH_SEPARATOR}){TAIL_BLANKS}",
        "newline": rf"{BLANK}{{0,3}}(?P<sep_{letter}>)(?:\r\n|\r|\n)\s{{0,8}}",
        "stop": r"[,.]{0,2}",
        "gap": r"\s{0,4}",
        "blank": BLANK,
        "dash": DASH,
    }


@frozen
class HeadPattern:
    """One pattern for several families, and for each family which group holds which part."""

    pattern: re.Pattern[str]
    letters: str
    groups: Mapping[str, Mapping[str, int]]


def head_pattern(
    head: Head, letters: Iterable[str], dense_marks: Iterable[str] = (), *, dated: bool = True
) -> HeadPattern:
    """One pattern for all families of *letters*, which begin with *head*; the last group that closes names the family.

    Not *dated*: what looks like a date behind the places is left to the body ("BONN - Some 40 boats").

    >>> found = head_pattern(Head.PLACE, "AJ").pattern.match("BREST, 6. Mai (Minsk Wire) - Am")
    >>> found.lastgroup, found["places"], found["date"], found["marks_A"]
    ('A', 'BREST', '6. Mai', 'Minsk Wire')
    """
    known = "|".join(re.escape(mark) for mark in sorted(dense_marks, key=len, reverse=True)) or "(?!)"
    tails = (f"(?P<{letter}>{FAMILIES[letter].tail.format(**_pieces(letter, known))})" for letter in letters)
    front = HEADS[head] if dated else HEADS[head].replace("(?P<date>", "(?P<date>(?!)")
    pattern = re.compile(rf"{front}(?:{'|'.join(tails)})")
    return HeadPattern(pattern, "".join(letters), {letter: _groups(pattern, letter) for letter in letters})


def _groups(pattern: re.Pattern[str], letter: str) -> Mapping[str, int]:
    """Part to group: the head's own groups have no suffix, those of the family's tail end in its letter and win."""
    head = {name: index for name, index in pattern.groupindex.items() if "_" not in name and name not in FAMILIES}
    tail = {name[:-2]: index for name, index in pattern.groupindex.items() if name.endswith(f"_{letter}")}
    return head | tail


def anchor_pattern(letters: Iterable[str], marks: Iterable[str]) -> str | None:
    """Where a dateline of one of *letters* and *marks* begins inside a line; None if none of them can be told there.

    >>> re.search(anchor_pattern("A", ["Minsk Wire"]), "Foto: BehrensBREST, 6. Mai (Minsk Wire) - Am").group()
    'BREST, 6. Mai (Minsk Wire)'
    """
    names = "|".join(re.escape(mark) for mark in sorted(marks, key=len, reverse=True))
    pieces = {
        "capitals": CAPITALS,
        "title": PLACE,
        "date": DATE,
        "marks": names,
        "gap": rf"{BLANK}{{0,3}}",
        "blank": BLANK,
        "dash": DASH,
    }
    anchors = [FAMILIES[letter].anchor.format(**pieces) for letter in letters if FAMILIES[letter].anchor]
    return "|".join(anchors) if anchors and names else None
