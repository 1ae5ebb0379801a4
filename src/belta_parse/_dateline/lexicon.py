"""What the installed forms know, in one place: marks, months, regions, places."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, MutableMapping
from typing import Any

from attrs import field, frozen

from belta_parse._dateline.patterns import BLANK
from belta_parse.dateline_form import DatelineForm, Places

__all__ = ["DENSE_SCRIPTS", "Credit", "Lexicon", "PrintedDate", "lexicon"]

REGION_RANK = 2
REGION_CHARS = 5
"""Shorter regions are abbreviations, which stand behind a city only ("U.S.", "NY")."""
DENSE_SCRIPTS = "\u3040"
"""Kana is the first script that is written without blanks."""
CACHE_ENTRIES = 4096
"""Printed dates, credits and places repeat within a corpus; a cache that is full is emptied."""

PIECE_JOINTS = re.compile(rf"({BLANK}?[/+|]{BLANK}?|{BLANK}[-–—]{BLANK}?|-{BLANK}|,{BLANK}?|;{BLANK}?|{BLANK}&{BLANK})")
COMMA_BEFORE_YEAR = re.compile(r",\s?(?=(?:19|20)\d\d\b)")
CJK_DATE = re.compile(r"(\d{1,2})\s?月\s?(\d{1,2})\s?日")
DAY_ALONE = re.compile(r"(\d{1,2})日?")
DAY_AND_MONTH = re.compile(r"(\d{1,2})/(\d{1,2})")
NUMERIC_DATE = re.compile(r"(\d{1,2})[./](\d{1,2})[./](\d{4}|\d{2})?(?!\d)")


@frozen
class PrintedDate:
    """Day, month and year as a dateline prints them."""

    day: int | None = None
    month: int | None = None
    year: int | None = None


@frozen
class Credit:
    """What stands between the brackets: agencies, and who wrote it."""

    agencies: tuple[str, ...] = ()
    byline: str | None = None
    date: PrintedDate | None = None
    known: bool = False
    acronym: bool = False
    languages: tuple[str, ...] = ()


def folded(text: str) -> str:
    """*text* in small letters, one blank between words, no quotation marks and no point at the ends."""
    return " ".join(text.casefold().split()).strip(".,:;«»\"“”„'‘’ ")


@frozen(eq=False)
class Lexicon:
    """All that a reader looks up. Keys are folded."""

    marks: Mapping[str, tuple[str, ...]]
    by_first_word: Mapping[str, tuple[str, ...]]
    dense_marks: tuple[str, ...]
    small_marks: frozenset[str]
    services: frozenset[str]
    bylines: frozenset[str]
    alone: frozenset[str]
    months: Mapping[str, Mapping[str, int]]
    weekdays: frozenset[str]
    regions: frozenset[str]
    rivers: frozenset[str]
    conjunctions: frozenset[str]
    title_case: Mapping[str, int]
    areas: frozenset[str]
    place_ends: Mapping[str, tuple[str, ...]]
    places: tuple[Places, ...]
    _dates: dict[tuple[str, tuple[str, ...]], PrintedDate | None] = field(factory=dict, repr=False)
    _credits: dict[str, Credit] = field(factory=dict, repr=False)
    _ranks: dict[str, int] = field(factory=dict, repr=False)
    _bare_marks: dict[str, bool] = field(factory=dict, repr=False)
    grounds: dict[tuple[str, str | None, str | None], Any] = field(factory=dict, repr=False)

    def rank(self, name: str) -> int:
        """How well a place of this name is known, 0 to 3; the best of all gazetteers."""
        rank = self._ranks.get(name)
        if rank is None:
            make_room(self._ranks)
            rank = self._ranks[name] = self._rank(name)
        return rank

    def _rank(self, name: str) -> int:
        listed = REGION_RANK if len(name) >= REGION_CHARS and folded(name) in self.regions else 0
        return max((listed, *(places.rank(name) for places in self.places)))

    def month(self, word: str, languages: Iterable[str]) -> int | None:
        """The month that *word* names; where languages disagree ("listopada"), the first of *languages* that has it."""
        key = word.casefold()
        numbers = self.months.get(key)
        if numbers is None:
            return None
        for language in languages:
            if language in numbers:
                return numbers[language]
        return next(iter(numbers.values()))

    def misprinted_month(self, word: str, languages: Iterable[str]) -> int | None:
        """The month of one of *languages* that *word* is one slip away from ("Narch", "Feburary"), None if none is."""
        if len(word) < SLIP_CHARS:
            return None
        named = ((name, numbers) for name, numbers in self.months.items() if len(name) >= SLIP_CHARS)
        for name, numbers in named:
            number = next((numbers[language] for language in languages if language in numbers), None)
            if number is not None and _one_slip(word.casefold(), name):
                return number
        return None

    def date(self, text: str, languages: tuple[str, ...] = ()) -> PrintedDate | None:
        """The date that *text* prints, None if it is none ("Section 3")."""
        key = (text, languages)
        if key not in self._dates:
            make_room(self._dates)
            self._dates[key] = self._date(text, languages)
        return self._dates[key]

    def _date(self, text: str, languages: tuple[str, ...]) -> PrintedDate | None:
        if found := CJK_DATE.search(text):
            return _checked(int(found[2]), int(found[1]), None)
        if found := DAY_ALONE.fullmatch(text):
            day = int(found[1])
            return PrintedDate(day) if 1 <= day <= 31 else None
        if found := DAY_AND_MONTH.fullmatch(text):
            return _checked(int(found[1]), int(found[2]), None)
        if found := NUMERIC_DATE.search(text):
            year = int(found[3]) if found[3] else None
            return _checked(int(found[1]), int(found[2]), 2000 + year if year is not None and year < 100 else year)
        return self._worded_date(text, languages)

    def _worded_date(self, text: str, languages: tuple[str, ...]) -> PrintedDate | None:
        """A date with the month in letters; a number of four digits is the year, the first other one the day."""
        words = MONTH_WORD.findall(text)
        month = next((number for word in words if (number := self.month(word, languages))), None)
        if month is None:
            month = next((number for word in words if (number := self.misprinted_month(word, languages))), None)
        if month is None:
            return None
        day = year = None
        for digits in DIGITS.findall(text):
            number = int(digits.translate(LETTERS_FOR_DIGITS))
            if len(digits) == 4:
                year = number if year is None else year
            elif day is None:
                day = number
        return _checked(day, month, year)

    def mark_end(self, text: str, start: int) -> int | None:
        """The end of the longest mark that stands at *start* of *text*, None if none does."""
        first = FIRST_WORD.match(text, start)
        marks = self.by_first_word.get(first[1].lower()) if first else None
        if first is None or marks is None:
            return None
        begin = first.start(1)
        window = text[begin : begin + MARK_CHARS].lower()
        for mark in marks:
            end = len(mark)
            if window.startswith(mark) and not GOES_ON.match(window, end):
                quoted = begin > start or not OPENING_QUOTES.isdisjoint(mark)
                return begin + end + (1 if quoted and window[end : end + 1] in CLOSING_QUOTES else 0)
        return None

    def is_bare_mark(self, part: str) -> bool:
        """Whether *part*, which stands where a region may, is an agency and no region."""
        known = self._bare_marks.get(part)
        if known is None:
            make_room(self._bare_marks)
            key = folded(part)
            known = self._bare_marks[part] = key in self.marks and key not in self.regions
        return known

    def credit(self, text: str) -> Credit:
        """The agencies and the byline in a bracket's *text*; `known` if at least one mark is."""
        credit = self._credits.get(text)
        if credit is None:
            make_room(self._credits)
            credit = self._credits[text] = self._read_credit(text)
        return credit

    def _read_credit(self, text: str) -> Credit:
        text = text.strip()
        if self._is_mark(text):
            return self._of_marks((text,), None, None)
        agencies: list[str] = []
        others: list[str] = []
        date = None
        pieces = PIECE_JOINTS.split(COMMA_BEFORE_YEAR.sub(" ", text))
        for said, joint in zip(pieces[::2], ["", *pieces[1::2]], strict=True):
            piece = self._without_generic_byline(said)
            marks = self._marks_in(piece, behind_slash="/" in joint and bool(agencies))
            if marks is not None:
                agencies += marks
            elif date is None and (date := self.date(piece)) is not None:
                continue
            elif (mark := next(filter(piece.strip().startswith, self.dense_marks), None)) is not None:
                # In a script without blanks the author stands right behind the agency.
                agencies.append(mark)
                others.append(piece.strip()[len(mark) :])
            elif (end := self.mark_end(piece, 0)) and NAME.fullmatch(piece, end):
                agencies.append(piece[:end])
                others.append(piece[end:].strip())
            elif (joined := self._behind_name(piece)) is not None:
                agencies.append(joined)
                others.append(piece.strip().removesuffix(f"-{joined}"))
            elif agencies and joint.strip() == "/" and _is_acronym(piece):
                agencies.append(piece.strip())
            elif piece.strip():
                others.append(piece.strip())
        if not agencies:
            return Credit((text,), None, date)
        return self._of_marks(tuple(agencies), " ".join(others) or None, date)

    def _of_marks(self, agencies: tuple[str, ...], byline: str | None, date: PrintedDate | None) -> Credit:
        languages = self.marks.get(folded(agencies[0]), ())
        acronym = all(mark.isupper() and mark.isascii() and len(mark) <= 5 for mark in agencies)
        return Credit(agencies, byline, date, known=bool(agencies), acronym=acronym, languages=languages)

    def _without_generic_byline(self, piece: str) -> str:
        """*piece* behind a word for "correspondent", which names nobody ("Корр. БЕЛТА")."""
        while (first := FIRST_BYLINE.match(piece)) and folded(first[1]) in self.bylines:
            piece = piece[first.end() :]
        return piece

    def _is_mark(self, text: str) -> bool:
        """Whether *text* is a mark in any case; small letters ("pir") are initials unless listed so."""
        key = folded(text)
        return key in self.marks and (not text.islower() or len(text) > INITIALS_CHARS or key in self.small_marks)

    def _marks_in(self, piece: str, *, behind_slash: bool) -> list[str] | None:
        """The marks in one *piece* of a credit ("NNN-BELTA" has two), None if it is none."""
        key = folded(piece)
        stripped = piece.strip()
        if self._is_mark(stripped) or (behind_slash and (key in self.services or _is_service(stripped))):
            return [stripped]
        if "-" in key and all(part in self.marks for part in key.split("-")):
            return stripped.split("-")
        return None

    def _behind_name(self, piece: str) -> str | None:
        """The mark that a hyphen joined to its author ("Jana Muster-LW"), None if there is none."""
        name, _, mark = piece.strip().rpartition("-")
        return mark if NAME.fullmatch(f" {name}") and self._is_mark(mark) else None


NAME = re.compile(r"\s(?:[^\W\d_]\.\s?){1,2}\S{2,30}|\s[^\W\d_]{2,20}\s[^\W\d_]{2,30}(?:\s[^\W\d_]{2,30})?")
"""A person behind a mark; two words, as "AP Photo" is none."""
INITIALS_CHARS = 5
SLIP_CHARS = 5
"""Shorter words differ from a month by a letter too often."""
MARK_CHARS = 45
GOES_ON = re.compile(r"\.?\w")
"""Behind a mark that is only part of a word: "Вести" in "Вести.Экономика"."""
FIRST_BYLINE = re.compile(r"\s{0,3}([^\s.]{1,20}(?:\.|(?=\s)))\s{0,3}(?=\S)")
FIRST_WORD = re.compile(r"[«\"„“]?([^\s,:()/.–—«»\"„“”-]{1,30})")
OPENING_QUOTES = frozenset('«"„“')
CLOSING_QUOTES = frozenset('»"”“')

LETTERS_FOR_DIGITS = str.maketrans("Ool", "001")
"""Slips of old teleprinter copy: "March 2O"."""

MONTH_WORD = re.compile(r"[^\s\d.,;:/()–—-]{2,16}")
DIGITS = re.compile(r"(?<![\d:])\d[\dOol]{0,3}(?![\d:])")


def _one_slip(word: str, name: str) -> bool:
    """Whether one letter too many, too few, wrong or swapped with its neighbour makes *word* of *name*."""
    start = next((i for i, (a, b) in enumerate(zip(word, name, strict=False)) if a != b), min(len(word), len(name)))
    left, right = word[start:], name[start:]
    swapped = left[:2] == right[1::-1] and left[2:] == right[2:]
    return swapped or left[1:] == right[1:] or left[1:] == right or left == right[1:]


def _is_acronym(piece: str) -> bool:
    """Three to five capitals beside a known agency's slash are an agency, too ("dpa/RND")."""
    return 3 <= len(piece.strip()) <= 5 and piece.strip().isalpha() and piece.isupper()


def _is_service(piece: str) -> bool:
    """Two to four small letters behind an agency's slash are one of its services, listed or not ("dpa/lby")."""
    return 2 <= len(piece) <= 4 and piece.isalpha() and piece.islower()


def make_room(cache: MutableMapping[Any, Any]) -> None:
    if len(cache) >= CACHE_ENTRIES:
        cache.clear()


def _checked(day: int | None, month: int, year: int | None) -> PrintedDate | None:
    if day is None or not 1 <= day <= 31 or not 1 <= month <= 12:
        return None
    return PrintedDate(day, month, year)


def lexicon(forms: Iterable[DatelineForm]) -> Lexicon:
    """The vocabularies of all *forms*, merged; of two forms that claim one word the earlier comes first."""
    forms = tuple(forms)
    marks: dict[str, tuple[str, ...]] = {}
    months: dict[str, dict[str, int]] = {}
    for form in forms:
        language = form.language or ""
        for mark in form.marks:
            languages = marks.get(folded(mark), ())
            marks[folded(mark)] = languages if language in languages else (*languages, language)
        for name, number in form.months.items():
            months.setdefault(name, {}).setdefault(language, number)
    return Lexicon(
        marks=marks,
        by_first_word=_by_first_word(marks),
        dense_marks=tuple(mark for form in forms for mark in form.marks if mark[0] >= DENSE_SCRIPTS),
        small_marks=_all(mark for form in forms for mark in form.marks if mark.islower()),
        services=_all(word for words in {form.services for form in forms} for word in words),
        bylines=_all(word for words in {form.bylines for form in forms} for word in words),
        alone=_all(mark for form in forms if form.alone for mark in form.marks),
        months=months,
        weekdays=_all(word for words in {form.weekdays for form in forms} for word in words),
        regions=_all(word for words in {form.regions for form in forms} for word in words),
        rivers=_all(word for words in {form.rivers for form in forms} for word in words),
        conjunctions=frozenset(word.casefold() for form in forms for word in form.conjunctions),
        title_case={form.language: form.title_case for form in forms if form.title_case and form.language},
        areas=_all(word for words in {form.areas for form in forms} for word in words),
        place_ends={form.language: form.place_ends for form in forms if form.place_ends and form.language},
        places=tuple({id(form.places): form.places for form in forms if form.places is not None}.values()),
    )


def _by_first_word(marks: Iterable[str]) -> Mapping[str, tuple[str, ...]]:
    """The marks that begin with a word, the longest first."""
    table: dict[str, list[str]] = {}
    for mark in sorted(marks, key=len, reverse=True):
        if found := FIRST_WORD.match(mark):
            table.setdefault(found[1], []).append(mark[found.start(1) :])
    return {word: tuple(found) for word, found in table.items()}


def _all(words: Iterable[str]) -> frozenset[str]:
    return frozenset(folded(word) for word in words)
