"""Forms that people build by rule: number words, days by tense and preposition, stories that go forward."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from belta_parse_dates_de import is_value, timexes
from belta_parse_dates_de.lexicon import CODES
from hypothesis import example, given, settings
from hypothesis import strategies as st

ONES = ["", "ein", "zwei", "drei", "vier", "fünf", "sechs", "sieben", "acht", "neun"]
TEENS = ["zehn", "elf", "zwölf", "dreizehn", "vierzehn", "fünfzehn", "sechzehn", "siebzehn", "achtzehn", "neunzehn"]
TENS = ["", "", "zwanzig", "dreißig", "vierzig", "fünfzig", "sechzig", "siebzig", "achtzig", "neunzig"]
WEEKDAYS = ["Montag", "Dienstag", "Mittwoch", "Donnerstag", "Freitag", "Samstag", "Sonntag"]
MONTHS = ["Januar", "Februar", "März", "April", "Mai", "Juni", "Juli", "August", "September", "Oktober", "November", "Dezember"]
STORY = "1618, 1620, 1625, 1629 und 1630 wurde gekämpft. "
REFERENCES = st.dates(date(1990, 1, 1), date(2030, 12, 31))


def number_word(number: int) -> str:
    if number < 10:
        return ONES[number]
    if number < 20:
        return TEENS[number - 10]
    ones = ONES[number % 10]
    return f"{ones}und{TENS[number // 10]}" if ones else TENS[number // 10]


def values(text: str, reference: date | None) -> list[str]:
    return [timex.value for timex in timexes(text, reference)]


@pytest.mark.parametrize("number", range(2, 100))
def test_every_number_word_below_a_hundred_measures(number):
    assert [f"P{number}D"] == values(f"Es dauerte {number_word(number)} Tage.", None)


@pytest.mark.parametrize("hundreds", range(1, 10))
def test_hundreds_measure_with_their_tens(hundreds):
    for tens in (0, 10, 20, 50, 90):
        word = f"{ONES[hundreds]}hundert{number_word(tens) if tens else ''}"

        assert [f"P{hundreds * 100 + tens}D"] == values(f"Es dauerte {word} Tage.", None)


@given(REFERENCES, st.integers(1, 7))
def test_a_weekday_with_a_past_verb_lies_in_the_week_before(reference, number):
    (value,) = values(f"Am {WEEKDAYS[number - 1]} wurde er gewählt.", reference)

    assert timedelta(0) <= reference - date.fromisoformat(value) < timedelta(7)
    assert date.fromisoformat(value).isoweekday() == number


@pytest.mark.parametrize(
    "text",
    [
        "Am {} verteidigt er den Titel.",
        "Am {} wählen die Gemeinden.",
        "Die am {} beginnende Messe ist ausgebucht.",
        "Bei der Wahl am {} könnte sie verlieren.",
        "Bis {} muss er zahlen.",
        "Der für {} geplante Umzug wurde abgesagt.",
        "Die Sitzung wurde auf {} vertagt.",
        "Konzert im Park: {}, 20 Uhr",
    ],
)
@given(REFERENCES, st.integers(1, 7))
def test_what_is_to_come_lies_in_the_week_ahead(text, reference, number):
    value = values(text.format(WEEKDAYS[number - 1]), reference)[0]

    assert timedelta(0) <= date.fromisoformat(value) - reference < timedelta(7)


@given(REFERENCES, st.integers(1, 7))
def test_since_a_weekday_is_past_in_any_tense(reference, number):
    (value,) = values(f"Seit {WEEKDAYS[number - 1]} streiken die Fahrer.", reference)

    assert timedelta(0) <= reference - date.fromisoformat(value) < timedelta(7)


@given(st.integers(1400, 1980), st.integers(1, 12), st.integers(1, 12))
def test_a_story_goes_forward_half_a_year_rather_than_back(year, told, month):
    text = f"{STORY}Im {MONTHS[told - 1]} {year} fiel die Stadt. Im {MONTHS[month - 1]} fiel die Burg."

    assert f"{year + (told - month >= 6)}-{month:02d}" == values(text, date(2010, 5, 1))[-1]


@given(st.integers(1400, 1980), st.integers(1, 12), st.integers(1, 12))
def test_a_story_that_looks_back_stays_in_its_year(year, told, month):
    text = f"{STORY}Im {MONTHS[told - 1]} {year} fiel die Stadt. Schon im {MONTHS[month - 1]} hatte die Burg gebrannt."

    assert f"{year}-{month:02d}" == values(text, date(2010, 5, 1))[-1]


@given(st.dates(date(1990, 1, 1), date(2030, 12, 31)), st.integers(-150, 150))
def test_a_printed_weekday_decides_the_year(reference, away):
    day = reference + timedelta(away)
    text = f"{WEEKDAYS[day.weekday()]}, {day.day}. {MONTHS[day.month - 1]}"

    assert [str(day)] == values(text, reference)


@given(st.lists(st.sampled_from(sorted(CODES)), max_size=30).map(" ".join), st.one_of(st.none(), REFERENCES))
@example("am ersten Advent", None)
@settings(max_examples=300, deadline=None)
def test_any_words_may_follow_years_before_christ(words, reference):
    text = f"216 v. Chr., 217 v. Chr. und 218 v. Chr. war Krieg. {words}"

    assert all(is_value(timex.value) for timex in timexes(text, reference))
