"""Laws: what holds for every text, and for every drawn title and name."""

from __future__ import annotations

import re
import sys
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest
from belta_parse_titles_de import mentions, people, persons, reading, searching
from belta_parse_titles_de.folding import folded, folded_genitive
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
    whole = Reading.of(text)

    words = whole.words[: whole.count]
    assert len(whole.starts) == len(words) + 1
    assert whole.starts[-1] >= len(text)
    assert all(text[start:].startswith(word.text) for word, start in zip(words, whole.starts, strict=False))
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
    endings = {"e": "e", "adjective": "e", "plural": "er"}
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
    "no blanks": "Minister,",
    "lines without blanks": "Minister\n",
    "no-break blanks": "Präsident\xa0Lukow\xa0",
    "surnames without blanks": "Präsident/Lukow/",
}


def calls(text):
    """How many functions are called to read *text*, Python's own included; each does bounded work or one pass."""
    count = 0

    def counted(frame, event, argument):
        nonlocal count
        count += event in ("call", "c_call")

    # What a word is is remembered: at a second reading each costs the same. What stands around a word is read anew.
    before, remembering = sys.getprofile(), mentions._mentions_in
    mentions._mentions_in = remembering.__wrapped__
    try:
        found(text)
        sys.setprofile(counted)
        found(text)
    finally:
        sys.setprofile(before)
        mentions._mentions_in = remembering
    return count


@pytest.mark.parametrize("unit", list(HOSTILE.values()), ids=list(HOSTILE))
def test_work_grows_with_the_text_and_no_faster(unit):
    assert calls(unit * 800) <= 4.4 * calls(unit * 200) + 200


def test_people_without_end_cost_no_more_each():
    def page(count):
        return " ".join(f"Minister Iwan Pet{chr(97 + n % 26)}{chr(97 + n // 26 % 26)}ow." for n in range(count))

    assert calls(page(600)) <= 4.4 * calls(page(150)) + 200


@given(st.lists(PIECES, min_size=1, max_size=12).map(" ".join), st.integers(0, 40), st.integers(0, 40))
@settings(max_examples=150, deadline=None)
def test_what_stands_in_other_paragraphs_changes_nothing(text, before, behind):
    alone = persons(text)
    page = f"{'leise rieselt Wasser. ' * before}\n\n{text}\n\n{'Es regnet sehr. ' * behind}"
    shift = page.index(f"\n\n{text}\n\n") + 2

    assert [(one.start + shift, one.end + shift, one.name, one.title) for one in alone] == [
        (one.start, one.end, one.name, one.title) for one in persons(page)
    ]


@given(st.integers(0, 60))
@settings(max_examples=60, deadline=None)
def test_a_title_as_long_as_it_may_be_is_read_to_its_end(length):
    title = "Leiter " + " ".join(["der Abteilung"] * (length // 4 + 1))
    text = f"Es kam der {title} Iwan Sokolik nach Minsk."

    [person] = persons(text)

    assert (person.title, person.name) == (title, "Iwan Sokolik")


@given(PAGES)
@settings(max_examples=150, deadline=None)
def test_a_page_of_many_offices_is_read_as_one_of_few(text):
    few = persons(text)
    remembered = searching._FEW
    searching._FEW = 0
    try:
        assert persons(text) == few
    finally:
        searching._FEW = remembered


@given(
    st.lists(st.sampled_from(["a", ",", " ", "\n", "\xa0", "Minister", "x" * 90]), min_size=1, max_size=400).map("".join),
    st.integers(0, 10_000),
)
@settings(max_examples=200, deadline=None)
def test_the_parts_around_a_place_are_of_bounded_size_and_hold_it(text, place):
    place %= len(text)
    for (before, behind), (part, begins, ends, at) in zip(
        reading.TITLES, reading.parts(text, place, reading.TITLES), strict=True
    ):
        first = place - at
        assert text[first : first + len(part)] == part
        assert len(part) <= 2 * (before + behind)
        assert at < len(part) or not part
        assert begins or first > 0
        assert ends or first + len(part) < len(text)


LABELLED = [path.read_text(encoding="utf-8") for path in sorted((Path(__file__).parent / "articles").glob("*.txt"))]


@given(st.one_of(PAGES, st.sampled_from([part for text in LABELLED for part in text.split("=== ")])))
@settings(max_examples=150, deadline=None)
def test_few_words_around_an_office_tell_what_many_do(text):
    text = re.sub(r"\{[^:{}]*: |[{}<>=]", "", text)
    few = persons(text)
    remembered = mentions.TITLES, people.NAMES
    mentions.TITLES = people.NAMES = reading._WIDER[-1:]
    try:
        assert persons(text) == few
    finally:
        mentions.TITLES, people.NAMES = remembered


@given(PAGES, PAGES)
@settings(max_examples=60, deadline=None)
def test_what_is_forgotten_is_found_again(text, other):
    first = persons(text)
    remembered = searching._MEMORY.most
    searching._MEMORY.most = 0
    try:
        persons(other)
        assert persons(text) == first
    finally:
        searching._MEMORY.most = remembered


def test_threads_that_forget_find_the_same():
    pages = [part for text in LABELLED for part in text.split("=== ")][:24]
    expected = [persons(page) for page in pages]
    remembered = searching._MEMORY.most
    searching._MEMORY.most = 100
    try:
        with ThreadPoolExecutor(8) as pool:
            assert list(pool.map(persons, pages * 4)) == expected * 4
    finally:
        searching._MEMORY.most = remembered


def test_a_stretch_without_end_is_not_remembered():
    stretch = "Minister/" * 5_000

    persons(f"Es kam {stretch} und Präsident Iwan Lis.")

    assert all(len(one) < 100 for one in searching._MEMORY.met.all)


def test_a_name_in_a_long_stretch_is_found():
    text = f"Es kam Präsident Iwan Lis. {'a' * 70}:Lis. Lis/{'b' * 70}"

    assert [text[one.start : one.end] for one in persons(text)] == ["Präsident Iwan Lis", "Lis", "Lis"]


@pytest.mark.parametrize("invisible", ["\u200b", "\u200d", "\u2060", "\xad"])
def test_words_that_invisible_characters_cut_in_two_are_no_trouble(invisible):
    text = f"Der amtierende Di{invisible}rektor der AG „Must{invisible}erholz“ Igor Be{invisible}ispiel sprach."

    assert all(one.end <= len(text) for one in persons(text))


SOUNDS = st.sampled_from([*"abdefghiklmnoprstuvwxyzßöé", "sch", "tsch", "ck", "kh", "ts", "ei"])


@given(st.lists(SOUNDS, min_size=1, max_size=8))
@settings(max_examples=500, deadline=None)
def test_the_key_of_a_genitive_is_that_of_the_name_with_an_s(sounds):
    name = "".join(sounds).capitalize()

    assert folded_genitive(name, folded(name)) == folded(f"{name}s")
