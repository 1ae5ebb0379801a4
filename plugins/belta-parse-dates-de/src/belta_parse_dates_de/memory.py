"""What a reading may lean on: the day of writing and the times named before. A value of one call, never kept."""

from __future__ import annotations

import re
from bisect import bisect_right
from datetime import date, datetime
from functools import cached_property

from belta_parse_dates_de.calendars import Moment, real_date, shifted
from belta_parse_dates_de.patterns import codes_of
from belta_parse_dates_de.scene import Scene
from belta_parse_dates_de.tense import Tense

__all__ = ["Memory"]

_YEARS = re.compile(codes_of("YEAR"))
_OF_THE_DAY = re.compile(
    f"{codes_of('DEICTIC', 'HEUER')}|{codes_of('LAST')}{codes_of('s')}{codes_of('ONE_UNIT', 'WEEKDAY', 'WEEKEND')}"
)
"""Words that only a writer of the day uses: "gestern", "vergangene Woche"."""
_BEFORE_CHRIST = re.compile(f"{codes_of('V_ERA')}{codes_of('DOTS')}?{codes_of('CHR')}")
_NOWADAYS = re.compile(
    f"{codes_of('HEUTE', 'NOW', 'DEICTIC', 'HEUER', 'CURRENT')}|{codes_of('LAST', 'NEXT')}{codes_of('s')}{codes_of('ONE_UNIT')}"
)
"""Words by which a text speaks of its own day."""
_DAILY = re.compile(codes_of("DEICTIC", "HEUER"))
_NEAR_CHARS = 250
"""How far a year told in passing governs what follows, in a text of the day."""
_STRETCH_CHARS = 45
"""How near the two ends of a stretch stand: „begann im August 1990 und endete im Februar 1991“."""
_TURN_MONTHS = 6
"""A story goes forward: so many months back are rather as many or fewer ahead ("im Oktober …, im April")."""
_ALREADY = frozenset(("bereits", "schon", "Bereits", "Schon", "noch", "Noch"))
_PLUPERFECT = frozenset(("hatte", "hatten"))
_YEARS_A_WORD = 25
"""So many years outweigh one word of the day."""
_MANY_YEARS = 20
"""A text of so many years is history throughout, though it may be told in the present."""
_GENERATIONS = 100
"""How many years a story of ancient times may leap: 218 after "216 v. Chr." is a year, 900 is not."""
_PRESENT_DAYS = 120
_TOLERATED_DAYS = 75
"""A date this near is meant even if the tense points the other way: "hat für den 3. Juni eingeladen"."""


class Memory:
    """The reference, the last times named, and whether the text tells a story of the past.

    In a story ("Der Krieg begann 1941 …") dates without a year belong to the last year named; in news they belong
    to the day of writing. Without a reference every text is a story.
    """

    def __init__(self, reference: date | datetime | None, scene: Scene, *, dateline: int | None = None) -> None:
        """*dateline* is where the dateline of a page starts: what follows is of the day, whatever the title tells."""
        self.clock = reference if isinstance(reference, datetime) else None
        self.reference: date | None = reference.date() if isinstance(reference, datetime) else reference
        self.scene = scene
        self.last: Moment | None = None
        self.last_at = -10_000
        self.last_told = False
        self.opening: Moment | None = None
        self.last_day: Moment | None = None
        self.last_day_at = -10_000
        self.dateline = dateline
        self.story = self.reference is None or (dateline is None and _tells_a_story(scene, self.reference))

    @cached_property
    def few_years(self) -> bool:
        """True if the text speaks of its day of writing and names so few years that it may be an essay on today."""
        codes = self.scene.codes
        if self.reference is None or _NOWADAYS.search(codes) is None:
            return False
        return sum(1 for _ in _YEARS.finditer(codes)) < _MANY_YEARS

    @cached_property
    def of_the_day(self) -> bool:
        """True if the text names days as only a daily does: "gestern", "übermorgen", "heuer"."""
        return _DAILY.search(self.scene.codes) is not None

    def note(self, moment: Moment, at: int, *, told: bool = True) -> None:
        """Remember *moment*, named at the offset *at*, and the one shortly before it if the two open and close a stretch.

        *told* is False if its year was not in the text, or the whole only in parentheses.
        """
        self.last_told = told
        opens = self.last is not None and at - self.last_at <= _STRETCH_CHARS and 0 < moment.year - self.last.year <= 2
        self.opening = self.last if opens else None
        self.last, self.last_at = moment, at
        if moment.day is not None:
            self.last_day, self.last_day_at = moment, at

    def is_near(self, at: int, chars: int = _NEAR_CHARS) -> bool:
        return self.last is not None and at - self.last_at <= chars

    def told(self, at: int, tense: Tense = None) -> Moment | None:
        """The moment the text is at, if it is not the day of writing; a sentence in the present is of that day."""
        if self.last is None:
            return None
        if self.reference is None or (self.story and not self.is_of_writing(tense)):
            return self.last
        if self.dateline is not None and self.last_at < self.dateline <= at:
            return None
        if tense in ("present", "future") and self.last.year < self.reference.year:
            return None
        if self.is_near(at) and self.last.year < self.reference.year - 1:
            return self.last
        if tense != "past" and self.last.year > self.reference.year + 1 and self._is_in_sentence(at):
            return self.last
        if self.last.year > self.reference.year and self.last.part and self._is_in_sentence(at):
            return self.last
        return None

    def is_of_writing(self, tense: Tense) -> bool:
        """True if a sentence in *tense* is of the day of writing even in a story: where an essay comes back to now."""
        return self.few_years and tense in ("present", "future")

    def anchor(self, at: int) -> tuple[Moment | None, str]:
        """The moment that "zwei Tage später" counts from, and what was assumed."""
        if self.last is not None and (self.story or self.is_near(at, 600)):
            return self.last, "counted from the time named before"
        if self.reference is not None:
            return Moment.of(self.reference), "counted from publication"
        return self.last, "counted from the time named before"

    def day_anchor(self, at: int) -> tuple[date | None, str]:
        """The day that "am nächsten Tag" counts from, and what was assumed."""
        if self.last_day is not None and (self.story or at - self.last_day_at <= 1_000):
            return self.last_day.date(), "counted from the day named before"
        coarse = self.last is not None and self.last.day is None and self.is_near(at, 600)
        if coarse and self.last and self.reference and abs(self.last.year - self.reference.year) > 1:
            # "Im Mai 1968 … am nächsten Tag": a day of that time, but which is not told.
            return None, "day unknown"
        return self.reference, "counted from publication"

    def year_of_month(self, month: int, tense: Tense, at: int) -> tuple[int | None, str]:
        """The year of a month without one, and what was assumed."""
        if (year := self._told_year(month, tense, at)) is not None:
            return year, "year from the text before"
        if self.reference is None:
            return None, "year unknown"
        return _nearest_year(
            self.reference, month, 15, tense, tolerated=_TOLERATED_DAYS // 2, same=self.reference.month == month
        ), "year from publication"

    def year_of_day(self, month: int, day: int, tense: Tense, at: int) -> tuple[int | None, str]:
        """The year of a day without one, and what was assumed."""
        if (year := self._told_year(month, tense, at)) is not None:
            return year, "year from the text before"
        if self.reference is None:
            return None, "year unknown"
        return _nearest_year(self.reference, month, day, tense, tolerated=_TOLERATED_DAYS), "year from publication"

    def _told_year(self, month: int, tense: Tense, at: int) -> int | None:
        """The year of *month* in what the text tells; None if it tells of the day of writing."""
        told = self.told(at, tense)
        if told is None:
            return self._year_going_on(month, tense, at)
        opening = self.opening
        if opening and opening.month and told.month and told.month < month and month >= opening.month:
            # "Er begann im August 1990 und endete im Februar 1991. Am 2. August …": inside that stretch.
            return opening.year
        return told.year + (told.year > 0 and _has_turned(told, month) and not self._looks_back(at))

    def _is_in_sentence(self, at: int) -> bool:
        """True if no sentence ends between the last moment named and the offset *at*."""
        ends = self.scene.ends
        between = range(bisect_right(ends, self.last_at), bisect_right(ends, at))
        return not any(self.scene.is_mark(part) and self.scene.ends_sentence(part) for part in between)

    def _year_going_on(self, month: int, tense: Tense, at: int) -> int | None:
        """Last year, if one of its months has just been told and *month* comes after: „im Juni 2022 …, im August starb er“."""
        last = self.last
        if last is None or last.month is None or not self.last_told or self.reference is None or not self.is_near(at):
            return None
        goes_on = tense == "past" and last.year == self.reference.year - 1 and month > last.month
        return last.year if goes_on else None

    def _looks_back(self, at: int) -> bool:
        """True if the sentence around the offset *at* tells of what was before: "schon im April", "hatte im April"."""
        part = bisect_right(self.scene.ends, at)
        words = self.scene.parts
        if not _ALREADY.isdisjoint(words[max(0, part - 4) : part]):
            return True
        return not _PLUPERFECT.isdisjoint(words[near] for near in self.scene.sentence(part, reach=24))

    def ancient_year(self, number: int) -> int | None:
        """The year that a short *number* means in a story of such years, negative before Christ; None elsewhere."""
        if self.last is None or abs(abs(self.last.year) - number) > _GENERATIONS:
            return None
        return -number if self.last.year < 0 else number

    def current_year(self, at: int) -> tuple[int | None, str]:
        """The year the text is in: that of the story, else that of the day of writing."""
        told = self.told(at)
        if told is not None:
            return told.year, "year from the text before"
        if self.reference is not None:
            return self.reference.year, "year from publication"
        return None, "year unknown"

    def weekday(self, number: int, tense: Tense) -> tuple[date | None, str]:
        """The day of a bare weekday (1 is Monday), and what was assumed."""
        if (
            self.story
            and not self.is_of_writing(tense)
            and self.last_day is not None
            and (day := self.last_day.date()) is not None
        ):
            return shifted(day, (number - day.isoweekday()) % 7), "week from the text before"
        if self.reference is None:
            return None, "week unknown"
        ahead = (number - self.reference.isoweekday()) % 7
        if tense in ("future", "present") or ahead == 0:
            return shifted(self.reference, ahead), "week from publication"
        return shifted(self.reference, ahead - 7), "week from publication"


def _has_turned(told: Moment, month: int) -> bool:
    """True if a story at *told* that goes on in *month* has come to the next year."""
    if told.part in ("WI", "END"):
        return month < 11
    return told.month is not None and told.month - month >= _TURN_MONTHS


def _nearest_year(reference: date, month: int, day: int, tense: Tense, *, tolerated: int, same: bool = False) -> int:
    if same:
        return reference.year
    found = []
    for year in (reference.year - 1, reference.year, reference.year + 1):
        candidate = real_date(year, month, day)
        if candidate is not None:
            found.append(((candidate - reference).days, year))
    if not found:
        return reference.year
    away, nearest = min(found, key=lambda item: (abs(item[0]), -item[0]))
    # The present tells of habits as often as of what is to come.
    if abs(away) <= (_PRESENT_DAYS if tense == "present" else tolerated):
        return nearest
    if tense == "past":
        return max((year for days, year in found if days <= 0), default=nearest)
    if tense in ("future", "present"):
        return min((year for days, year in found if days >= 0), default=nearest)
    return nearest


def _is_of_the_day(scene: Scene, match: re.Match[str]) -> bool:
    """False for „am letzten Tag“, „in der letzten Woche des Krieges“, which a story tells as well."""
    if not scene.parts[match.start()].lower().startswith("letzt"):
        return True
    return scene.parts[match.end() - 1] not in ("Tag", "Tages") and scene.word(match.end() + 1) not in ("der", "des")


def _tells_a_story(scene: Scene, reference: date) -> bool:
    """True if most years that the text names, or half of very many, lie well before the day of writing."""
    years = [int(scene.parts[match.start()]) for match in _YEARS.finditer(scene.codes)]
    # A long story may quote such a word.
    of_the_day = sum(_is_of_the_day(scene, match) for match in _OF_THE_DAY.finditer(scene.codes))
    if of_the_day * _YEARS_A_WORD > len(years):
        return False
    if len(_BEFORE_CHRIST.findall(scene.codes)) >= 3:
        return True
    past = sum(year < reference.year - 3 for year in years)
    return (len(years) >= 5 and past * 5 >= len(years) * 4) or (len(years) >= 15 and past * 2 >= len(years))
