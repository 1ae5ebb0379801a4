"""From a match of a family's pattern to a `Dateline`, or None where the proof fails."""

from __future__ import annotations

import re
from collections.abc import Mapping
from enum import Enum
from types import MappingProxyType

from attrs import define, evolve

from belta_parse._dateline.lexicon import Credit, Lexicon, PrintedDate, folded
from belta_parse._dateline.patterns import BARE_END
from belta_parse._dateline.proof import (
    CITY,
    TOWN,
    Ground,
    ground_of,
    has_body,
    proven_by_agency,
    proven_by_date,
    proven_by_place,
)
from belta_parse.dateline_families import FAMILIES, Head, Proof
from belta_parse.dateline_record import Dateline

__all__ = ["Bare", "Reading", "after_agency", "from_agency", "from_date", "from_place", "with_bare_agency"]

NO_DATE = PrintedDate()
NO_CREDIT = Credit()
INITIALS = re.compile(r"[^\W\d_]{1,5}(?:/[^\W\d_]{1,5})?")
"""Of an author, in small letters, as German papers put them behind the place ("Lindau (mus). Der")."""
DAY_AND_REST = re.compile(r"(\d{1,2})\s(.{2,40})")
SHORT_MARK_CHARS = 2
"""So few letters in brackets are no agency if words follow at once ("(MA) teachers")."""
MARK_JOINT = re.compile(r"\s[/&]\s|[/&](?!\s)")
NOTHING: Mapping[str, str | None] = MappingProxyType({})


class Bare(Enum):
    """Which places prove a dateline alone, without a date and an agency."""

    NONE = "none"
    CAPITALS = "in capitals"
    ANY = "any"


@define(eq=False)
class Reading:
    """One match and what it is read with. `groups` says which group of the pattern holds which part in this family."""

    lexicon: Lexicon
    match: re.Match[str]
    letter: str
    groups: Mapping[str, int]
    language: str | None
    bare: Bare = Bare.ANY
    allowed: str = ""
    """The families that may come out; others are on trial for what they may turn out to be."""
    start: int = 0
    end: int = 0
    others: Mapping[str, str | None] = NOTHING

    def part(self, name: str) -> str | None:
        """What stands in the part *name*, None if the family has no such part or the text leaves it out."""
        if name in self.others:
            return self.others[name]
        group = self.groups.get(name)
        return self.match[group] if group is not None else None

    def date(self, credit: Credit) -> PrintedDate | None:
        """The printed date; `NO_DATE` if there is none, None if what stands there is no date."""
        printed = self.part("date") or self.part("day")
        if printed is None:
            return credit.date or NO_DATE
        hints = (self.language, *credit.languages) if self.language else credit.languages
        return self.lexicon.date(printed, hints)

    def ground(self, bracket: str | None) -> Ground:
        return ground_of(self.lexicon, self.part("places") or "", bracket, self.part("regions"))

    @property
    def title_case(self) -> bool:
        """Whether papers of the language print a bare place in title case."""
        return self.language in self.lexicon.title_case

    def dateline(self, ground: Ground | None, date: PrintedDate, credit: Credit) -> Dateline:
        text, start, end = self.match.string, self.start, self.end
        return Dateline(
            text=text[start:end].rstrip(),
            cities=ground.cities if ground else (),
            region=ground.region if ground else None,
            day=date.day,
            month=date.month,
            year=date.year,
            agencies=credit.agencies,
            byline=self.part("byline") or credit.byline,
            separator=self.part("sep") or "",
            start=start,
            end=end,
            family=self.letter,
        )

    def body_follows(self) -> bool:
        return has_body(self.match.string, self.end)

    def is_a_clock(self) -> bool:
        """Whether the separator is the colon of a time ("Wed May 12 2021 20:30:48")."""
        text = self.match.string
        return self.part("sep") == ":" and text[self.end - 1] == ":" and text[self.end : self.end + 1].isdigit()

    def body_is_a_sentence(self) -> bool:
        """Whether the body begins as a sentence does; "Lida - das ist", "Minsk -7°C" and a glued dash do not."""
        text, end = self.match.string, self.end
        return self.body_follows() and text[end - 1].isspace() and not text[end].islower()


def with_bare_agency(reading: Reading) -> Reading:
    """*reading* with the agency that stands behind its tail without brackets; itself if none does."""
    text, start = reading.match.string, reading.end
    end = reading.lexicon.mark_end(text, start)
    if end is None:
        return reading
    if (joint := MARK_JOINT.match(text, end)) and (second := reading.lexicon.mark_end(text, joint.end())):
        end = second
    closed = BARE_END.match(text, end)
    if closed is None:
        return reading
    others = {"marks": text[start:end], "sep": closed["sep"], "byline": closed["byline"]}
    return evolve(reading, others=others, end=closed.end())


def from_place(reading: Reading) -> Dateline | None:
    """The dateline of a match that begins with places."""
    bracket, marks = reading.part("alt"), reading.part("marks")
    if marks is not None:
        dateline = _with_agency(reading, marks, bracket)
        if dateline is None and reading.letter == "A":
            # "Lemberg (Lwiw) –" has the shape of "Lemberg (dpa) –".
            dateline = _without_agency(evolve(reading, letter=_bare_family(reading)), f"({marks})")
        return dateline
    behind = with_bare_agency(reading) if reading.match.string[reading.end - 1].isspace() else reading
    if behind is not reading and (
        dateline := _with_agency(evolve(behind, letter="D"), behind.part("marks") or "", bracket)
    ):
        return dateline
    regions, date = reading.part("regions"), reading.part("date")
    if (regions or (date and "," in date)) and (named := _agency_as_region(reading)):
        return named
    if bracket and reading.lexicon.credit(_inside(bracket)).known:
        return _with_agency(evolve(reading, letter="A"), _inside(bracket), None)
    return _without_agency(reading, bracket)


def _bare_family(reading: Reading) -> str:
    return "K" if reading.part("date") else "J"


def _closed_without_separator(reading: Reading, date: PrintedDate) -> bool:
    """Whether an agency that has no bracket and no separator ends the dateline ("ASTANA. November 29. KAZINFORM Der").

    Behind a dash only a time of day is proof enough: "RIVERTON, April 9 - Sun rises late".
    """
    timed = ":" in (reading.part("date") or "")
    if date is NO_DATE:
        named = reading.lexicon.credit(reading.part("marks") or "")
        return reading.letter == "E" and not named.acronym and (reading.part("places") or "").isupper()
    return (timed or reading.letter != "D") and reading.body_is_a_sentence()


def _agency_as_region(reading: Reading) -> Dateline | None:
    """ "Lindau, Bodensee Wire -": an agency without brackets, where a region or a weekday may stand."""
    reading = _month_as_region(reading) or reading
    for part in ("date", "regions"):
        before, _, last = (reading.part(part) or "").rpartition(",")
        if last and (reading.lexicon.is_bare_mark(last) or (part == "date" and folded(last) in reading.lexicon.marks)):
            others = {**reading.others, part: before or None}
            return _with_agency(evolve(reading, letter="F", others=others), last.strip(), None)
    return None


def _month_as_region(reading: Reading) -> Reading | None:
    """ "OSLO, May 4 Fjord Wire -" reads as if May were a region and "4 Fjord" a date."""
    found = DAY_AND_REST.fullmatch(reading.part("date") or "")
    if not found:
        return None
    regions, _, month = (reading.part("regions") or "").rpartition(",")
    if reading.lexicon.month(month.strip(" ."), ()) is None:
        return None
    return evolve(reading, others={"regions": regions or None, "date": f"{month} {found[1]}, {found[2]}"})


def _inside(bracket: str) -> str:
    return bracket.strip()[1:-1]


def _with_agency(reading: Reading, marks: str, bracket: str | None) -> Dateline | None:
    credit = reading.lexicon.credit(marks)
    date = reading.date(credit)
    if date is None or not reading.body_follows():
        return None
    ground = reading.ground(bracket)
    bare = FAMILIES[reading.letter].bare
    separated = bool(reading.part("sep"))
    if not separated and reading.match.string[reading.end].islower():
        return None
    if bare and not separated and not _closed_without_separator(reading, date):
        return None
    if not credit.known and not (reading.bare is Bare.ANY and (reading.part("sep") != "." or reading.title_case)):
        return None
    dated = date is not NO_DATE
    if bare and not (dated or ground.rank or ground.region_known):
        return None
    if not proven_by_agency(
        reading.lexicon, ground, credit, dated=dated, separated=separated and not bare, title_case=reading.title_case
    ):
        return None
    return reading.dateline(ground, date, credit)


def _without_agency(reading: Reading, bracket: str | None) -> Dateline | None:
    if reading.letter not in reading.allowed:
        return None
    credit = NO_CREDIT
    if bracket and INITIALS.fullmatch(_inside(bracket)) and bracket.islower():
        credit, bracket = Credit(byline=_inside(bracket)), None
    ground, date = reading.ground(bracket), reading.date(credit)
    if date is None:
        return None
    if date is not NO_DATE:
        proven = proven_by_date(ground) and reading.body_follows() and not reading.is_a_clock()
    else:
        proven = _bare_place_proven(reading, ground) and reading.body_is_a_sentence()
    if proven and ground.rank < CITY and reading.lexicon.is_bare_mark(ground.cities[0]):
        return reading.dateline(None, date, reading.lexicon.credit(ground.cities[0]))
    return reading.dateline(ground, date, credit) if proven else None


def _bare_place_proven(reading: Reading, ground: Ground) -> bool:
    if reading.bare is Bare.NONE or (reading.bare is Bare.CAPITALS and not ground.capitals):
        return False
    title_case = reading.title_case if reading.language else ground.rank >= TOWN
    return proven_by_place(ground, reading.part("sep") or "", title_case=title_case)


def from_date(reading: Reading) -> Dateline | None:
    """The dateline of a match that begins with a date."""
    marks = reading.part("marks")
    credit = reading.lexicon.credit(marks) if marks else NO_CREDIT
    date = reading.date(credit)
    if date is None or date is NO_DATE or not reading.body_follows():
        return None
    ground = reading.ground(None) if reading.part("places") else None
    if not credit.known:
        if FAMILIES[reading.letter].proof is Proof.MARK:
            return None
        spoken = folded((marks or "").partition(" ")[0]) in reading.lexicon.bylines
        if ground is None or not (ground.rank or spoken):
            return None
        credit = evolve(credit, agencies=())
    return reading.dateline(ground, date, credit)


def from_agency(reading: Reading) -> Dateline | None:
    """The dateline of a match that begins with an agency."""
    lexicon, marks = reading.lexicon, reading.part("marks") or ""
    credit = lexicon.credit(marks)
    date = reading.date(credit)
    if not credit.known or date is None or not reading.body_follows():
        return None
    if reading.letter == "W":
        return reading.dateline(None, date, credit) if date is not NO_DATE and reading.body_is_a_sentence() else None
    if not reading.part("places"):
        in_brackets = FAMILIES[reading.letter].head is Head.BRACKET
        distinct = bool(reading.part("sep")) or len(marks) > SHORT_MARK_CHARS
        enough = (in_brackets and distinct) or folded(marks) in lexicon.alone
        return reading.dateline(None, date, credit) if enough else None
    ground = reading.ground(reading.part("alt"))
    proven = ground.rank > 0 or ground.capitals or FAMILIES[reading.letter].head is Head.DENSE
    return reading.dateline(ground, date, credit) if proven else None


def after_agency(outer: Dateline, inner: Dateline) -> Dateline:
    """One dateline of an agency in front and the dateline behind it: "Canadian Press - OTTAWA (CP) -"."""
    agencies = outer.agencies + tuple(mark for mark in inner.agencies if mark not in outer.agencies)
    text = outer.text + " " + inner.text
    dated = inner if inner.day else outer
    return evolve(
        inner,
        text=text,
        agencies=agencies,
        start=outer.start,
        family=outer.family,
        day=dated.day,
        month=dated.month,
        year=dated.year,
    )
