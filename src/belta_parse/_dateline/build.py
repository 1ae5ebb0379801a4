"""From a match of a family's pattern to a `Dateline`, or None where the proof fails."""

from __future__ import annotations

import re
from collections.abc import Mapping
from enum import Enum
from types import MappingProxyType

from attrs import define, evolve

from belta_parse._dateline.lexicon import Credit, Lexicon, PrintedDate, folded
from belta_parse._dateline.patterns import BARE_END, PLACE, SMALL
from belta_parse._dateline.proof import (
    CITY,
    NAME,
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
CYRILLIC_FIRST = frozenset("«\"АБВГДЕЖЗИЙКЛМНОПРСТУФХЦЧШЩЭЮЯІЇЄҐЎ")
_CYRILLIC_NAME = r"[«\"]?[А-ЯЁІЇЄҐЎ](?:[А-яёіїєґўЎ-]|\.(?=[А-я])){1,24}+[»\"]?"
CYRILLIC_AGENCY = re.compile(rf"({_CYRILLIC_NAME}(?: {_CYRILLIC_NAME}){{0,2}})\.\s{{1,3}}(?=[А-ЯЁІЇЄҐЎ«\"\d])")
DAY_AND_REST = re.compile(r"(\d{1,2})\s(.{2,40})")
MOST_WORDS = 4
SHORT_MARK_CHARS = 2
"""So few letters in brackets are no agency if words follow at once ("(MA) teachers")."""
SECOND_OF_PAIR = re.compile(rf"(?P<place>{PLACE})\s?(?:(?P<score>\d{{1,3}}\s?[:–-]\s?\d)|(?P<colon>:)|\d{{1,3}}[,.]|\s[–—-]\s)")
DIGIT = re.compile(r"\d")
LONG_DASHES = ("–", "—")
CLOCK = re.compile(r"\d{1,2}[:.]\d\d(?!\d)")
SMALL_WORD = re.compile(rf"[{SMALL}]{{1,20}}+(?!\w)")
SENTENCE_END = re.compile(r"[.!?…。।](?:\W|$)")
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
        """Whether papers of the language print any bare place in title case."""
        return self.lexicon.title_case.get(self.language or "") == NAME

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
            separator=(self.part("sep") or "").strip(),
            start=start,
            end=end,
            family=self.letter,
        )

    def body_follows(self) -> bool:
        return has_body(self.match.string, self.end)

    def is_a_clock(self) -> bool:
        """Whether the separator is the colon of a time ("Wed May 12 2021 20:30:48"), or a time follows it."""
        text = self.match.string
        colon = self.part("sep") == ":" and text[self.end - 1] == ":" and text[self.end : self.end + 1].isdigit()
        return colon or CLOCK.match(text, self.end) is not None

    def body_goes_on(self) -> bool:
        """Whether the body begins with a word in small letters ("(AP) is the symbol"); "eBay" is no such word."""
        return SMALL_WORD.match(self.match.string, self.end) is not None

    def body_is_a_sentence(self) -> bool:
        """Whether the body begins as a sentence does; "Lida - das ist", "Minsk -7°C" and a glued dash do not."""
        text, end = self.match.string, self.end
        # "Lindau –Das" is a slip of the hand, "Minsk -7°C" is none.
        apart = text[end - 1].isspace() or (self.part("sep") in LONG_DASHES and text[end].isupper())
        return apart and self.body_follows() and not text[end].islower()


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
        dateline = _with_agency(reading, marks, bracket) or _with_date_in_brackets(reading, marks)
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
    without = _without_agency(reading, bracket)
    return _signed(reading, without) if without and reading.match.string[reading.end] in CYRILLIC_FIRST else without


def _signed(reading: Reading, dateline: Dateline) -> Dateline:
    """*dateline* with the agency that Cyrillic copy prints between its dash and a point, listed or not ("- АиФ-Пинск.")."""
    found = CYRILLIC_AGENCY.match(reading.match.string, reading.end)
    if found is None or not (dateline.day and dateline.separator) or dateline.agencies:
        return dateline
    text = reading.match.string[dateline.start : found.end()].rstrip()
    return evolve(dateline, agencies=(found[1],), separator=".", text=text, end=found.end(), family="D")


def _with_date_in_brackets(reading: Reading, inside: str) -> Dateline | None:
    """ "GENEVA (4 May 2020) –"."""
    if not DIGIT.search(inside) or reading.letter != "A" or "K" not in reading.allowed:
        return None
    if reading.part("date") or not reading.part("sep"):
        return None
    date = reading.lexicon.date(inside, (reading.language,) if reading.language else ())
    if date is None or date.month is None:
        return None
    return _without_agency(evolve(reading, letter="K", others={"date": inside}), None)


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
            if reading.letter == "L":
                others["sep"] = "\n"
            named = _with_the_rest_of_the_mark(evolve(reading, letter="F", others=others), part, last.strip())
            return _with_agency(named, named.part("marks") or last.strip(), None)
    return None


def _with_the_rest_of_the_mark(reading: Reading, part: str, mark: str) -> Reading:
    """*reading* with the whole of a *mark* that goes on behind its *part* ("Fjord Wire - Nord"); itself if it does not."""
    group = reading.groups.get(part)
    if group is None:
        return reading
    text, end = reading.match.string, reading.match.end(group)
    whole = reading.lexicon.mark_end(text, end - len(mark))
    closed = BARE_END.match(text, whole) if whole and whole > end else None
    if whole is None or closed is None:
        return reading
    others = {**reading.others, "marks": text[end - len(mark) : whole], "sep": closed["sep"], "byline": closed["byline"]}
    return evolve(reading, others=others, end=closed.end())


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
    if not credit.known and not _unlisted_mark_may_stand(reading):
        return None
    dated = date is not NO_DATE
    if bare and not (dated or ground.rank or ground.region_known):
        return None
    if not proven_by_agency(
        reading.lexicon,
        ground,
        credit,
        dated=dated,
        separated=separated and not bare,
        title_case=reading.language in reading.lexicon.title_case,
        native=reading.title_case and reading.language in credit.languages,
    ):
        return None
    return reading.dateline(ground, date, credit)


def _unlisted_mark_may_stand(reading: Reading) -> bool:
    """Whether the shape may hold an agency that no form lists: at the start of a text, in brackets before a clear separator."""
    clear = reading.part("sep") != "." or reading.title_case
    return reading.letter != "P" and reading.bare is Bare.ANY and clear


def _without_agency(reading: Reading, bracket: str | None) -> Dateline | None:
    if reading.letter not in reading.allowed:
        return None
    credit = NO_CREDIT
    if bracket and INITIALS.fullmatch(_inside(bracket)) and bracket.islower():
        credit, bracket = Credit(byline=_inside(bracket)), None
    ground, date = reading.ground(bracket), reading.date(credit)
    if date is None:
        return None
    if reading.letter == "N":
        proven = ground.rank >= TOWN and date.year is not None and reading.body_is_a_sentence()
    elif date is not NO_DATE:
        proven = proven_by_date(ground) and reading.body_follows() and not reading.is_a_clock()
    else:
        signed = credit.byline is not None and _signed_by_initials(reading, ground)
        proven = (signed or _bare_place_proven(reading, ground)) and reading.body_is_a_sentence()
    if proven and ground.rank < CITY and reading.lexicon.is_bare_mark(ground.cities[0]):
        return reading.dateline(None, date, reading.lexicon.credit(ground.cities[0]))
    return reading.dateline(ground, date, credit) if proven else None


def _signed_by_initials(reading: Reading, ground: Ground) -> bool:
    """Whether initials and a separator speak for a place that nobody knows ("Vals (mus). Der"), where papers print so."""
    usual = reading.title_case and reading.bare is Bare.ANY and bool(reading.part("sep"))
    return usual and not (ground.byline or ground.weekday) and len(ground.cities[0].split()) <= MOST_WORDS


def _bare_place_proven(reading: Reading, ground: Ground) -> bool:
    if reading.bare is Bare.NONE or (reading.bare is Bare.CAPITALS and not ground.capitals):
        return False
    counted = reading.part("sep") == ":" and not ground.capitals and DIGIT.match(reading.match.string, reading.end)
    if counted or _is_a_pair(reading, ground):
        return False
    plain = reading.title_case and reading.part("sep") != ":"
    if not (ground.capitals or plain or _ends_somewhere(reading)):
        return False
    return proven_by_place(reading.lexicon, ground, reading.part("sep") or "", reading.language)


def _ends_somewhere(reading: Reading) -> bool:
    """Whether the body has an end of a sentence, which a headline has not: "London - Prices open lower, dealers say"."""
    return SENTENCE_END.search(reading.match.string, reading.end) is not None


def _is_a_pair(reading: Reading, ground: Ground) -> bool:
    """Whether the body names a second place, as in a match or a journey: "Lindau – Bregenz 3:1", "Lindau – Wels: Der"."""
    second = SECOND_OF_PAIR.match(reading.match.string, reading.end)
    if second is None:
        return False
    if second["score"] is not None or (second["colon"] is not None and not (reading.title_case or ground.capitals)):
        return True
    return reading.lexicon.rank(second["place"]) > 0 and second["place"].isupper() == ground.capitals


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
        enough = (in_brackets and distinct and not credit.byline) or folded(marks) in lexicon.alone
        return reading.dateline(None, date, credit) if enough and not reading.body_goes_on() else None
    ground = reading.ground(reading.part("alt"))
    if reading.letter == "Y":
        # "NASDAQ: HGWT -" is a share.
        return reading.dateline(ground, date, credit) if ground.rank > 0 else None
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
