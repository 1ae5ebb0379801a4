"""Laws: what holds for every text, and for every drawn title and name."""

from __future__ import annotations

import re

import pytest
from belta_parse_titles_de import persons
from belta_parse_titles_de.offices import office_of
from belta_parse_titles_de.people import found
from belta_parse_titles_de.reading import Reading
from belta_parse_titles_de.vocab.nations import ADJECTIVES
from belta_parse_titles_de.vocab.offices import OFFICES
from hypothesis import given, settings
from hypothesis import strategies as st

PIECES = st.sampled_from(
    [
        "Minister",
        "Ministerin",
        "Präsidenten",
        "Vorsitzende",
        "Dr",
        ".",
        ",",
        "und",
        "der",
        "des",
        "Iwan",
        "Petrow",
        "Lis",
        "A",
        "von",
        "„",
        "“",
        "(",
        ")",
        "GUS",
        "Belarus",
        "Belarus'",
        "Republik",
        "Kasachstans",
        "russischen",
        "stellvertretende",
        "-",
        "–",
        "Gebiets",
        "Brest",
        "Nr",
        "5",
        "für",
        "Kultur",
        "in",
        "Sokolik",
        "Sokoliks",
        "\n",
        "\n\n",
        "\xa0",
        " ",
        "\n \n",
        "\t",
        "",
    ]
)
WORD = re.compile(r"\w[\w'’´`‐‑-]*|[^\w\s]")
PAGES = st.one_of(st.text(max_size=80), st.lists(PIECES, max_size=40).map(" ".join))
# Callings that are nouns before a name everywhere; offices of one whole word need no drawing.
STEMS = sorted(stem for stem, (_, kind) in OFFICES.items() if kind == "strong" and " " not in stem)
STATES = sorted((stems.split()[0], code) for code, stems in ADJECTIVES.items())
GIVEN = ("Iwan", "Olga", "Pjotr", "Swetlana", "Kassym-Jomart", "Hans Peter", "A.")
SURNAMES = ("Sokolik", "Terechow", "Matwejtschuk", "Birjuk", "von der Lohe", "al-Omar", "Öberg")


@given(PAGES)
@settings(max_examples=300, deadline=None)
def test_every_mention_stands_where_it_says(text):
    for person in persons(text):
        assert 0 <= person.start < person.end <= len(text)
        assert not text[person.start].isspace()
        assert not text[person.end - 1].isspace()
        if person.title_start is not None:
            assert person.title == " ".join(text[person.title_start : person.title_end].split())
        if person.name_start is not None:
            assert " ".join(text[person.name_start : person.name_end].split()).startswith(person.name)


@given(PAGES)
@settings(max_examples=150, deadline=None)
def test_words_tile_the_text(text):
    reading = Reading.of(text)

    words = reading.words[: reading.count]
    assert len(reading.starts) == len(words) + 1
    assert reading.starts[-1] == len(text)
    assert all(text[start:].startswith(word.text) for word, start in zip(words, reading.starts, strict=False))
    assert " ".join(word.text for word in words).split() == WORD.findall(text)


@given(PAGES)
@settings(max_examples=100, deadline=None)
def test_reading_twice_gives_the_same(text):
    assert persons(text) == persons(text)


@given(st.sampled_from(STEMS), st.sampled_from(STATES), st.sampled_from(GIVEN), st.sampled_from(SURNAMES))
@settings(max_examples=300, deadline=None)
def test_a_drawn_title_comes_back(stem, state, first, last):
    adjective, code = state
    title = f"{adjective}e {stem.capitalize()}"
    text = f"Der {title} {first} {last} ist heute in Minsk eingetroffen."

    [person] = persons(text)

    assert (person.title, person.name, person.jurisdiction) == (title, f"{first} {last}", code)
    assert person.office == OFFICES[stem][0]


@pytest.mark.parametrize(("stem", "row"), [(stem, row) for stem, row in OFFICES.items() if " " not in stem])
def test_every_office_is_read_in_its_first_form(stem, row):
    endings = {"e": "e", "adjective": "e"}
    word = office_of(stem.capitalize() + endings.get(row[1], ""))

    assert word is not None
    assert word.office == row[0]


HOSTILE = {
    "one title": "Minister ",
    "genitives without end": "Minister des Rates des Amtes ",
    "titles joined by und": "Minister und ",
    "appositions": "Iwan Lis, Direktor, ",
    "degrees": "Dr. ",
    "open quotations": "Minister „",
    "open brackets": "Minister (",
    "particles": "Minister Iwan von der ",
    "initials": "Minister A. ",
    "adjectives": "der amtierende stellvertretende ",
    "one surname": "Präsident Lukow. Lukow ",
    "lists": "Minister für Kultur, Sport, ",
    "second titles": "Leiter des Stabs, Oberst, ",
    "states of several words": "Minister der Vereinigten Arabischen ",
}


@pytest.mark.parametrize("unit", list(HOSTILE.values()), ids=list(HOSTILE))
def test_work_grows_with_the_text_and_no_faster(unit):
    def steps(times):
        reading = Reading.of(unit * times)
        found(reading)
        return reading.steps / reading.count

    assert steps(800) <= 1.1 * steps(200) + 0.1


def test_people_without_end_cost_no_more_each():
    def steps(count):
        reading = Reading.of(" ".join(f"Minister Iwan Pet{chr(97 + n % 26)}{chr(97 + n // 26 % 26)}ow." for n in range(count)))
        found(reading)
        return reading.steps / reading.count

    assert steps(600) <= 1.1 * steps(150)
