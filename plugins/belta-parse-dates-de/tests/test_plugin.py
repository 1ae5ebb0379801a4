"""The enricher on pages."""

from __future__ import annotations

import pickle

import pytest

belta_parse = pytest.importorskip("belta_parse")

from belta_parse_dates_de import plugin  # noqa: E402

PAGE = """\
Projekte
Staatsorgane
Flag Mittwoch, 10 Mai 2023
Alle Nachrichten
Alle Nachrichten
Politik
10 Mai 2023, 15:27

Muster reist am 15-17. Mai nach Kasan

MINSK, 10. Mai (BelTA) - Minister Oleg Beispiel wird vom 15. bis 17. Mai in Kasan sein.
Am nächsten Tag kehrt er zurück.

Die Gespräche beginnen am 15. Mai um 9.00 Uhr. Im Vorjahr
fanden sie in Brest statt.

Abonnieren Sie uns auf
Twitter
Letzte Nachrichten aus Belarus
"""


@pytest.fixture(scope="module")
def result():
    return belta_parse.Parser(plugins=[plugin], discover=False).parse(PAGE)


def test_times_of_title_dateline_and_body_are_found_at_their_places(result):
    found = [(PAGE[a.span.start : a.span.end], a.value.type, a.value.value) for a in result.annotations]

    assert found == [
        ("15", "DATE", "2023-05-15"),
        ("17. Mai", "DATE", "2023-05-17"),
        ("10. Mai", "DATE", "2023-05-10"),
        ("15", "DATE", "2023-05-15"),
        ("17. Mai", "DATE", "2023-05-17"),
        ("nächsten Tag", "DATE", "2023-05-18"),
        ("15. Mai", "DATE", "2023-05-15"),
        ("9.00 Uhr", "TIME", "2023-05-15T09:00"),
        ("Vorjahr", "DATE", "2022"),
    ]


def test_the_ends_of_a_range_name_the_whole(result):
    assert {a.value.interval for a in result.annotations[:2]} == {"2023-05-15/2023-05-17"}


def test_the_annotations_are_of_the_enricher_and_survive_plain_data(result):
    assert {(a.kind, a.by) for a in result.annotations} == {("timex", "dates-de")}
    assert result.to_dict()["annotations"][0]["value"]["assumed"] == ["year from publication"]


def test_the_enricher_can_be_pickled():
    assert pickle.loads(pickle.dumps(plugin.DATES_DE)) == plugin.DATES_DE


def test_pages_in_other_languages_are_left_alone():
    assert not plugin.DATES_DE.speaks("ru")
    assert plugin.DATES_DE.speaks("de")


def test_the_dateline_is_of_the_day_whatever_the_title_tells():
    page = PAGE.replace("Muster reist am 15-17. Mai nach Kasan", "1941, 1942, 1943, 1944 und 1945: Jahre des Krieges")

    result = belta_parse.Parser(plugins=[plugin], discover=False).parse(page)

    assert "2023-05-10" in {a.value.value for a in result.annotations}
    assert "1945-05-10" not in {a.value.value for a in result.annotations}
