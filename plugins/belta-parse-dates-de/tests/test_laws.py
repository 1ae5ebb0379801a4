"""Laws that hold for every text."""

from __future__ import annotations

import sys
from datetime import date, datetime

from belta_parse_dates_de import is_value, point_of, timexes, to_timeml
from belta_parse_dates_de.lexicon import CODES
from hypothesis import given, settings
from hypothesis import strategies as st

REFERENCES = st.one_of(
    st.none(), st.dates(date(1700, 1, 1), date(2300, 12, 31)), st.datetimes(datetime(1900, 1, 1), datetime(2100, 1, 1))
)
PIECES = st.one_of(st.sampled_from(sorted(CODES)), st.text(max_size=6))
TEXTS = st.one_of(
    st.text(max_size=200), st.lists(PIECES, max_size=40).map(" ".join), st.lists(PIECES, max_size=40).map("".join)
)
MONTHS = ["Januar", "Februar", "März", "April", "Mai", "Juni", "Juli", "August", "September", "Oktober", "November", "Dezember"]
DAYS = st.dates(date(1850, 1, 1), date(2099, 12, 31))


@given(TEXTS, REFERENCES)
@settings(max_examples=400, deadline=None)
def test_expressions_lie_in_the_text_in_order_apart_and_without_outer_blanks(text, reference):
    at = 0
    for timex in timexes(text, reference):
        assert at <= timex.start < timex.end <= len(text)
        assert text[timex.start : timex.end].strip() == text[timex.start : timex.end]
        at = timex.end


@given(TEXTS, REFERENCES)
@settings(max_examples=400, deadline=None)
def test_every_value_is_a_timex3_value_of_its_type(text, reference):
    for timex in timexes(text, reference):
        assert is_value(timex.value), timex
        assert timex.type in ("DATE", "TIME", "DURATION", "SET")
        assert (timex.value[0] == "P" and not timex.value.endswith("_REF")) or timex.type != "DURATION"


@given(TEXTS, REFERENCES)
@settings(max_examples=100, deadline=None)
def test_the_answer_depends_on_the_arguments_only(text, reference):
    assert timexes(text, reference) == timexes(text, reference)


@given(TEXTS)
@settings(max_examples=100, deadline=None)
def test_timeml_gives_the_text_back_if_its_tags_are_taken_out(text):
    import re

    document = to_timeml(text, timexes(text))

    body = re.sub(r"</?(?:TIMEX3|TEXT|TimeML)[^>]*>|<\?[^>]*>", "", document).strip("\n")
    unescaped = body.replace("&quot;", '"').replace("&gt;", ">").replace("&lt;", "<").replace("&amp;", "&")
    kept = "".join(
        char
        if char in "\t\n\r" or (char >= " " and not "\ud800" <= char <= "\udfff" and char not in "\ufffe\uffff")
        else "\ufffd"
        for char in text
    )
    assert unescaped == kept.strip("\n")


@given(DAYS, REFERENCES)
@settings(max_examples=150, deadline=None)
def test_a_printed_day_comes_back_with_its_value(day, reference):
    month = MONTHS[day.month - 1]
    for text in (
        f"am {day.day}. {month} {day.year}",
        f"am {day.day:02d}.{day.month:02d}.{day.year}",
        f"am {day.isoformat()}",
        f"{day.day:02d} {month} {day.year}",
    ):
        assert [timex.value for timex in timexes(text, reference)] == [day.isoformat()]


@given(DAYS)
@settings(max_examples=100, deadline=None)
def test_a_day_without_its_year_is_found_within_half_a_year(day):
    (timex,) = timexes(f"am {day.day}. {MONTHS[day.month - 1]}", day)

    assert timex.value == day.isoformat()


@given(st.integers(0, 23), st.integers(0, 59))
@settings(max_examples=60, deadline=None)
def test_a_clock_time_comes_back_on_its_day(hour, minute):
    (timex,) = timexes(f"um {hour}.{minute:02d} Uhr", date(2023, 5, 10))

    assert timex.value == f"2023-05-10T{hour:02d}:{minute:02d}"
    assert point_of(timex.value) == timex.value


def calls_for(text):
    """How many functions are called to read *text*: work, not milliseconds."""
    calls = 0

    def count(frame, event, argument):
        nonlocal calls
        calls += event in ("call", "c_call")

    timexes(text, date(2023, 5, 10))
    sys.setprofile(count)
    try:
        timexes(text, date(2023, 5, 10))
    finally:
        sys.setprofile(None)
    return calls


HOSTILE = (
    "1. ",
    "1",
    "am 1. und ",
    "1./2.",
    "Montag, ",
    "Januar und ",
    "zwei Jahre ",
    "der die das ",
    "12:30-",
    "Ende der ",
    "2010/",
    "im Mai ",
    "heute ",
    "früher ",
    "Nacht zum ",
    "1941 ",
    ". ",
    "\n",
    "in den nächsten ",
    "jeden zweiten ",
    "(",
    "mehr als über ",
    "x",
    " ",
)


def test_work_grows_with_the_text_and_no_faster():
    for piece in HOSTILE:
        small, large = calls_for(piece * 200), calls_for(piece * 400)

        assert large <= 2.2 * small + 2_000, piece


@given(st.lists(PIECES, min_size=1, max_size=6).map("".join))
@settings(max_examples=25, deadline=None)
def test_repeating_any_text_makes_no_more_than_its_share_of_work(piece):
    """Where a text grows beyond what is looked at around an expression, its work grows by a step, once."""
    small, large = calls_for(piece * 100), calls_for(piece * 200)

    assert large <= 2.2 * small + 2_000 or calls_for(piece * 400) <= 2.2 * large + 2_000
