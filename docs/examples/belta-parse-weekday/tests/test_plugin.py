"""The laws that every enricher keeps, and what this one finds."""

import pytest
from belta_parse_weekday import plugin
from belta_parse_weekday.plugin import WeekdayValue

from belta_parse import Parser
from belta_parse.testing import check_enricher

PARSER = Parser([plugin], discover=False)


def test_the_enricher_keeps_the_laws():
    check_enricher(plugin.WEEKDAY, sentences=("Am Freitag, 14. April 2023, ist Markt.", "Er kam am Montag, den 31. Juni."))


@pytest.mark.parametrize(
    ("said", "value"),
    [
        ("Freitag, 14. April 2023", WeekdayValue("Freitag", "2023-04-14", True)),
        ("Montag, den 14. April 2023", WeekdayValue("Montag", "2023-04-14", False)),
        ("Montag, 31. April 2023", WeekdayValue("Montag", None, None)),
        ("Freitag, 14. April", WeekdayValue("Freitag", None, None)),
    ],
)
def test_a_weekday_is_found_with_its_day(said, value):
    result = PARSER.parse(f"MINSK, 13. April (BelTA) - Am {said} beginnt das Fest.")

    assert [(found.span.of(result.text), found.value) for found in result.of("weekday")] == [(said, value)]


def test_the_year_is_that_of_the_publication():
    result = PARSER.parse(
        "MINSK, 13. April (BelTA) - Am Freitag, 14. April beginnt das Fest.",
        "https://deu.belta.by/society/view/fest-1-2023/",
    )

    assert result.of("weekday")[0].value.date == "2023-04-14"


@pytest.mark.parametrize("said", ["Freitag der 13.", "Am 14. April", "Freitag, 14 April", "Montagmorgen, 3. Mai"])
def test_what_is_no_weekday_with_a_date_is_not_found(said):
    assert PARSER.parse(f"MINSK, 13. April (BelTA) - {said} beginnt das Fest.").of("weekday") == ()


def test_installed_it_is_found(belta_parser):
    assert "weekday" in [enricher.name for enricher in belta_parser.enrichers]
