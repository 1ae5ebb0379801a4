"""Printed dates and times as values: the year of a dateline, the offset of a time, days that are none."""

from __future__ import annotations

from datetime import date, datetime, time, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from belta_parse import Calendar, Dateline, Layout, Phrases, Role, Slot, Span
from belta_parse.calendar import day_of, item_moment, moment, resolved

CALENDAR = Calendar({"Februar": 2, "April": 4, "Mai": 5}, {"Montag": 1, "Dienstag": 2, "Sonntag": 7})
MINSK = Layout(
    "lake/desktop",
    "Lake Wire",
    "de",
    timezone="Europe/Minsk",
    calendar=CALENDAR,
    slots=(Slot("head", Role.CHROME, Phrases(("Seewetter",)), weight=1),),
)
HERE = Span(3, 9)


def printed(**parts: str | None) -> dict[str, str | None]:
    return dict(parts)


def messages(odd: list) -> list[str]:
    return [f"{d.code} {d.message}" for d in odd]


# --- the day of the crawl ---------------------------------------------------------------------------------------------


def test_a_banner_gives_the_day_it_names() -> None:
    found = printed(weekday="Montag", day="2", month="Mai", year="2022")

    assert day_of(found, CALENDAR, HERE) == (date(2022, 5, 2), [])


def test_a_weekday_that_the_day_was_not_is_told() -> None:
    found = printed(weekday="Sonntag", day="2", month="Mai", year="2022")

    day, odd = day_of(found, CALENDAR, HERE)

    assert day == date(2022, 5, 2)
    assert messages(odd) == ["B303 2022-05-02 was a Montag, not a Sonntag"]


def test_a_weekday_without_a_name_in_the_calendar_is_told_with_a_question_mark() -> None:
    found = printed(weekday="Sonntag", day="4", month="Mai", year="2022")

    _, odd = day_of(found, CALENDAR, HERE)

    assert messages(odd) == ["B303 2022-05-04 was a ?, not a Sonntag"]


def test_a_weekday_that_nobody_knows_says_nothing() -> None:
    assert day_of(printed(weekday="Sonnabend", day="2", month="Mai", year="2022"), CALENDAR, HERE)[1] == []


@pytest.mark.parametrize(
    ("found", "expected"),
    [
        pytest.param(printed(day="29", month="Februar", year="2024"), date(2024, 2, 29), id="29 February of a leap year"),
        pytest.param(printed(day="7", month="11", year="25"), date(2025, 11, 7), id="a year of two digits"),
        pytest.param(printed(day="7", month="Mai"), None, id="no year"),
        pytest.param(printed(month="Mai", year="2022"), None, id="no day"),
        pytest.param(printed(day="7", month="Mei", year="2022"), None, id="a month the language does not have"),
        pytest.param(printed(day="7", month=None, year="2022"), None, id="no month"),
    ],
)
def test_a_day_needs_all_its_parts(found: dict[str, str | None], expected: date | None) -> None:
    assert day_of(found, CALENDAR, HERE) == (expected, [])


@pytest.mark.parametrize(
    ("day", "month", "year"),
    [
        pytest.param("31", "April", "2023", id="31 April"),
        pytest.param("29", "Februar", "2023", id="29 February of a common year"),
        pytest.param("0", "Mai", "2023", id="day 0"),
        pytest.param("7", "13", "2023", id="month 13"),
    ],
)
def test_a_day_that_no_calendar_has_is_an_error_of_the_page(day: str, month: str, year: str) -> None:
    found, odd = day_of(printed(day=day, month=month, year=year), CALENDAR, HERE)

    assert (found, [(d.code, d.span) for d in odd]) == (None, [("B301", HERE)])
    assert f'"{day} {month} {year}"' in odd[0].message


# --- the time of publication ------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("day", "month", "year", "hours"),
    [
        pytest.param("25", "Mai", "2010", 3, id="summer time before 2011"),
        pytest.param("25", "Februar", "2010", 2, id="winter time before 2011"),
        pytest.param("25", "Februar", "2011", 2, id="the last winter time"),
        pytest.param("25", "Februar", "2012", 3, id="winter after 2011"),
        pytest.param("25", "Mai", "2023", 3, id="summer after 2011"),
    ],
)
def test_minsk_is_two_hours_ahead_in_the_winters_before_2011_and_three_ever_since(
    day: str, month: str, year: str, hours: int
) -> None:
    value, odd = moment(printed(day=day, month=month, year=year, hour="9", minute="42"), MINSK, HERE)

    assert isinstance(value, datetime)
    assert (value.utcoffset(), value.hour, value.minute, odd) == (timedelta(hours=hours), 9, 42, [])


def test_a_publication_without_a_time_is_a_day() -> None:
    assert moment(printed(day="3", month="Mai", year="2023"), MINSK, HERE) == (date(2023, 5, 3), [])


def test_an_hour_alone_is_a_full_hour() -> None:
    value, _ = moment(printed(day="3", month="Mai", year="2023", hour="9"), MINSK, HERE)

    assert str(value) == "2023-05-03 09:00:00+03:00"


def test_a_time_that_no_day_has_leaves_the_day() -> None:
    value, odd = moment(printed(day="3", month="Mai", year="2023", hour="24", minute="60"), MINSK, HERE)

    assert value == date(2023, 5, 3)
    assert messages(odd) == ['B307 "24:60" is no time of the day']


@pytest.mark.parametrize(
    ("hour", "meridiem", "clock"),
    [("2", "PM", 14), ("12", "p.m.", 12), ("12", "AM", 0), ("11", "a.m.", 11), ("14", "pm", 14), ("2", None, 2)],
)
def test_a_clock_of_twelve_hours_is_read(hour: str, meridiem: str | None, clock: int) -> None:
    found = printed(day="3", month="Mai", year="2023", hour=hour, minute="05", meridiem=meridiem)

    value, odd = moment(found, MINSK, HERE)

    assert (value.hour, value.minute, odd) == (clock, 5, [])


@pytest.mark.parametrize(
    ("zone", "hours"),
    [("+04:00", 4), ("UTC-5", -5), ("GMT", 0), ("Z", 0), ("+0530", 5.5), ("EST", 3), ("+99:00", 3), (None, 3)],
)
def test_a_printed_offset_is_that_of_the_time_and_any_other_name_is_the_sites(zone: str | None, hours: float) -> None:
    found = printed(day="3", month="Mai", year="2023", hour="9", minute="05", zone=zone)

    value, _ = moment(found, MINSK, HERE)

    assert value.utcoffset() == timedelta(hours=hours)


def test_a_time_without_a_day_is_no_moment() -> None:
    assert moment(printed(hour="9", minute="42"), MINSK, HERE) == (None, [])


def test_an_item_of_a_listing_keeps_its_time_where_its_day_is_wrong() -> None:
    day, clock, odd = item_moment(printed(day="31", month="4", year="25", hour="12", minute="05"), MINSK, HERE)

    assert (day, clock, [d.code for d in odd]) == (None, time(12, 5), ["B301"])


# --- the year of a dateline -------------------------------------------------------------------------------------------


def dateline(day: int | None = 14, month: int | None = 4, year: int | None = None) -> Dateline:
    return Dateline("MINSK (Lake Wire) -", ("MINSK",), day=day, month=month, year=year, end=19)


PUBLISHED = datetime(2023, 4, 14, 9, 42)


@pytest.mark.parametrize(
    ("line", "published", "year", "expected", "codes"),
    [
        pytest.param(dateline(), PUBLISHED, 2020, date(2023, 4, 14), ["B304"], id="from the publication"),
        pytest.param(dateline(), PUBLISHED.date(), None, date(2023, 4, 14), ["B304"], id="from a bare day"),
        pytest.param(dateline(13), PUBLISHED, None, date(2023, 4, 13), ["B304"], id="a day before"),
        pytest.param(dateline(12), PUBLISHED, None, date(2023, 4, 12), ["B302", "B304"], id="two days before"),
        pytest.param(dateline(31, 12), datetime(2023, 1, 1), None, date(2022, 12, 31), ["B304"], id="turn of the year"),
        pytest.param(dateline(1, 1), datetime(2022, 12, 31), None, date(2023, 1, 1), ["B304"], id="turned ahead"),
        pytest.param(dateline(29, 2), datetime(2024, 3, 1), None, date(2024, 2, 29), ["B304"], id="29 February"),
        pytest.param(dateline(29, 2), datetime(2023, 3, 1), None, date(2024, 2, 29), ["B302", "B304"], id="29 February, but"),
        pytest.param(dateline(29, 2), datetime(2022, 3, 1), None, None, ["B301"], id="29 February and no leap year near"),
        pytest.param(dateline(31, 4), PUBLISHED, None, None, ["B301"], id="31 April"),
        pytest.param(dateline(), None, 2020, date(2020, 4, 14), ["B305"], id="from the address"),
        pytest.param(dateline(31, 4), None, 2020, None, ["B301"], id="31 April of the address's year"),
        pytest.param(dateline(), None, None, None, ["B306"], id="from nowhere"),
        pytest.param(dateline(29, 2), None, None, None, ["B306"], id="29 February of an unknown year"),
        pytest.param(dateline(31, 4), None, None, None, ["B301"], id="31 April of an unknown year"),
        pytest.param(dateline(year=2021), PUBLISHED, 2020, date(2021, 4, 14), ["B302"], id="printed"),
        pytest.param(dateline(year=2021), None, 2020, date(2021, 4, 14), [], id="printed, and nothing beside it"),
        pytest.param(dateline(29, 2, 2023), PUBLISHED, None, None, ["B301"], id="printed with a day it has not"),
        pytest.param(dateline(None, None), PUBLISHED, None, None, [], id="no day"),
        pytest.param(dateline(None, 4), PUBLISHED, None, None, [], id="a month alone"),
    ],
)
def test_the_year_of_a_dateline_comes_from_itself_the_publication_or_the_address(
    line: Dateline, published: datetime | date | None, year: int | None, expected: date | None, codes: list[str]
) -> None:
    day, odd = resolved(line, published, year, HERE)

    assert (day, sorted(d.code for d in odd)) == (expected, codes)


@given(st.dates(date(1995, 1, 1), date(2040, 1, 1)), st.integers(-170, 170))
def test_the_day_is_the_one_nearest_to_the_publication(published: date, days: int) -> None:
    printed_day = published + timedelta(days=days)

    day, _ = resolved(dateline(printed_day.day, printed_day.month), published, None, HERE)

    # 29 February may be nearer in a leap year that was not meant.
    assert day == printed_day or (printed_day.month, printed_day.day) == (2, 29)
