"""The enricher on whole pages."""

from __future__ import annotations

import pickle

import pytest

belta_parse = pytest.importorskip("belta_parse")

from belta_parse_titles_de import plugin  # noqa: E402

from belta_parse import Parser  # noqa: E402

PAGE = """\
Projekte
Staatsorgane
flag Donnerstag, 28 März 2024
Alle Nachrichten
Alle Nachrichten
Politik
08 Juli 2021, 13:18

Sokolik sprach in Astana über Handel

MINSK, 8. Juli (BelTA) – Der belarussische Außenminister Iwan Sokolik ist heute in Astana eingetroffen.

Iwan Sokolik traf den Präsidenten von Kasachstan Arman Bekturow. Der Außenminister dankte ihm.

Abonnieren Sie uns auf
X
Letzte Nachrichten aus Belarus
"""

SENTENCES = (
    "Der belarussische Außenminister Iwan Sokolik traf Arman Bekturow, den Präsidenten Kasachstans. Sokolik dankte ihm.",
    "Die Minister Anna Lis und Oleg Bron sowie Prof. Dr. Iwan Petrow, Rektor der Universität, kamen. Der Rektor sprach.",
    "Petr Nowak ist seit 2019 Direktor des Werks „Morgenrot“. „Gut“, so Nowak. Generalsekretär der OVKS bleibt Emil Tan.",
)
"""In each of them there are people, so that no law holds of empty pages only."""


@pytest.fixture(scope="module")
def result():
    return Parser(plugins=[plugin], discover=False).parse(PAGE)


def test_annotations_stand_where_their_values_say(result):
    for annotation in result.annotations:
        value = annotation.value
        if value.title is not None:
            assert value.title == PAGE[value.title_start : value.title_end]
        if value.name_start is not None:
            assert value.name == PAGE[value.name_start : value.name_end]


def test_the_people_of_a_page_keep_their_id_from_the_headline_to_the_end(result):
    found = [(annotation.value.name, annotation.value.title, annotation.value.id) for annotation in result.annotations]

    assert found == [
        ("Sokolik", None, "person-1"),
        ("Iwan Sokolik", "belarussische Außenminister", "person-1"),
        ("Iwan Sokolik", None, "person-1"),
        ("Arman Bekturow", "Präsidenten von Kasachstan", "person-2"),
        ("Iwan Sokolik", "Außenminister", "person-1"),
    ]


def test_values_come_back_from_plain_data(result):
    again = belta_parse.from_dict(result.to_dict(), PAGE)

    assert [one.span for one in again.annotations] == [one.span for one in result.annotations]


def test_the_enricher_pickles():
    assert pickle.loads(pickle.dumps(plugin.TITLES_DE)) == plugin.TITLES_DE


def test_the_laws_of_enrichers_hold():
    testing = pytest.importorskip("belta_parse.testing")

    testing.check_enricher(plugin.TITLES_DE, sentences=SENTENCES)
