"""Drawn pages, damages and the small strategies: what plugin authors build their own tests of."""

from __future__ import annotations

import json
from datetime import date, time

import pytest
from attrs import evolve
from hypothesis import find, given, settings
from hypothesis import strategies as st

from belta_parse import Parser, Pattern
from belta_parse.layouts import belta_parse_layouts
from belta_parse.layouts.belta_de_lines import BANNER_2020, META, PUBLISHED
from belta_parse.testing import DAMAGES, Drawn, Words, articles, damaged, documents, pages, spans, texts
from belta_parse.testing.drawn import record_of, squeezed
from belta_parse.testing.filling import Moment, facts_of, fill, moments
from belta_parse.testing.trials import tried

LAYOUTS = {layout.name: layout for layout in belta_parse_layouts()}
DESKTOP = LAYOUTS["belta-de/desktop-2024"]
LISTING = LAYOUTS["belta-de/listing"]
NAMES = sorted(LAYOUTS)
PARSER = Parser(discover=False)

few = settings(max_examples=20)


def some(strategy: st.SearchStrategy[Drawn], number: int = 12) -> list[Drawn]:
    """A *number* of values of *strategy*."""
    seen: list[Drawn] = []
    tried(seen.append, strategy, number)
    return seen


@pytest.mark.parametrize("name", NAMES)
@few
@given(data=st.data())
def test_a_page_is_what_its_parts_say_and_its_segments_tile_it(name: str, data: st.DataObject) -> None:
    page = data.draw(pages(LAYOUTS[name]))

    assert "".join(part.text + part.end for part in page.parts) == page.text
    assert "".join(segment.span.of(page.text) for segment in page.segments) == page.text
    assert page.record == record_of(LAYOUTS[name], page.parts, page.url)


@pytest.mark.parametrize("name", NAMES)
@few
@given(data=st.data())
def test_a_page_has_every_part_that_its_layout_requires(name: str, data: st.DataObject) -> None:
    page = data.draw(pages(LAYOUTS[name]))

    assert {slot.name for slot in LAYOUTS[name].slots if slot.required} <= {part.slot for part in page.parts}


@few
@given(pages(DESKTOP, avoid=frozenset(["Politik", "Sport"])))
def test_phrases_to_avoid_are_not_printed(page: Drawn) -> None:
    assert page.record["rubric"] not in ("Politik", "Sport")


@few
@given(pages(DESKTOP, words=Words(("T",), ("S s s s s s s s s.",), places=("ORT",))))
def test_prose_can_be_drawn_from_words_of_ones_own(page: Drawn) -> None:
    assert page.record["title"] == "T"
    assert page.record["cities"] in ((), ("ORT",))


@pytest.mark.parametrize("language", ["de", "de-AT", "en", "ru", "xx"])
def test_there_are_words_for_every_language(language: str) -> None:
    words = Words.of(language)

    assert words.titles
    assert words.sentences


def test_a_layout_without_datelines_is_drawn_without() -> None:
    plain = evolve(DESKTOP, datelines=(), slots=[slot for slot in DESKTOP.slots if slot.name != "lead"])

    assert {page.record["dateline"] for page in some(pages(plain))} == {None}


def test_drawn_pages_differ_in_all_that_pages_differ_in() -> None:
    records = [page.record for page in some(pages(DESKTOP), 120)]

    assert len({record["title"] for record in records}) > 10
    assert len({record["published"] for record in records}) > 30
    assert {record["separator"] for record in records} >= {"-", "–", "—", None}
    assert {len(record["captions"]) for record in records} >= {0, 1}
    assert {kind for record in records for kind, _ in record["body"]} == {"paragraph", "subhead", "note"}
    assert {bool(record["related"]) for record in records} == {False, True}


# --- damages ----------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("name", sorted(DAMAGES))
@few
@given(data=st.data())
def test_a_damage_claims_no_field_that_the_page_did_not_have(name: str, data: st.DataObject) -> None:
    page = data.draw(pages(DESKTOP))
    drawn = data.draw(damaged(st.just(page), only=[name]))

    assert set(drawn.record) <= set(page.record)
    assert drawn.layout is page.layout


@pytest.mark.parametrize(
    ("name", "seen"),
    [
        ("CRLF", "\r\n"),
        ("CR", "\r"),
        ("byte order mark", "\ufeff"),
        ("index metadata in front", "date 20"),
        ("entities left in", "&"),
        ("mojibake", "Ã"),
    ],
)
def test_a_damage_damages(name: str, seen: str) -> None:
    drawn = some(damaged(pages(DESKTOP), only=[name]))

    assert any(seen in page.text for page in drawn)
    assert {page.damage for page in drawn} == {name}


@few
@given(damaged(pages(DESKTOP), only=["all lines joined by a blank", "all lines joined by nothing"]))
def test_a_page_joined_is_one_line(page: Drawn) -> None:
    assert "\n" not in page.text
    assert "body" not in page.record


@few
@given(damaged(pages(DESKTOP), only=["a foreign line", "paragraphs repeated at the end", "rubric and time swapped"]))
def test_what_is_put_in_or_moved_changes_nothing_of_the_record(page: Drawn) -> None:
    again = [(part.role, " ".join(part.text.split())) for part in page.parts if part.role in ("paragraph", "subhead", "note")]

    assert page.record["body"] == again


@few
@given(damaged(pages(LAYOUTS["belta-de/stripped"]), only=["cut at any character"]))
def test_a_cut_page_claims_only_what_stands_before_the_cut(page: Drawn) -> None:
    text = squeezed([page.text])
    assert all(squeezed([said]) in text for _, said in page.record.get("body", ()))


# --- lines of patterns ------------------------------------------------------------------------------------------------


def filled(pattern: Pattern, moment: Moment, example: str | None = None) -> str:
    return find(st.composite(lambda draw: fill(draw, pattern, moment, DESKTOP, example).text)(), lambda text: True)


def test_an_example_is_printed_with_another_day_and_time() -> None:
    moment = Moment(date(2020, 3, 9), time(7, 5))

    assert filled(PUBLISHED, moment, "14 April 2023, 09:42") == "9 März 2020, 07:05"
    assert filled(PUBLISHED, moment, "08 November 2025, 17:05") == "09 März 2020, 07:05"
    assert filled(META, moment, "Wirtschaft 06.07.2018 | 19:20") == "Präsident 09.03.2020 | 07:05"


def test_a_weekday_goes_with_its_day() -> None:
    assert filled(BANNER_2020, Moment(date(2020, 3, 9), time()), "Sonntag, 29 März 2020") == "Montag, 9 März 2020"


def test_a_year_that_the_pattern_does_not_take_becomes_one_that_it_takes() -> None:
    assert filled(BANNER_2020, Moment(date(2011, 3, 9), time()), "Sonntag, 29 März 2020").endswith(" 2022")


def test_where_nothing_else_fits_the_example_stays() -> None:
    fixed = Pattern(r"(?P<day>3) (?P<month>Mai) (?P<year>1999)", examples=("3 Mai 1999",))

    assert filled(fixed, Moment(date(2020, 3, 9), time())) == "3 Mai 1999"
    assert facts_of(fixed, "3 Mai 1999", DESKTOP.calendar)["date"] == date(1999, 5, 3)


@few
@given(moments(2020, 2021))
def test_moments_are_of_the_years_wanted(moment: Moment) -> None:
    assert moment.day.year in (2020, 2021)
    assert (moment.time.second, moment.time.fold) == (0, 0)


@few
@given(pages(LISTING))
def test_items_come_with_their_day_time_rubric_title_and_lead(page: Drawn) -> None:
    assert all(day is not None and time is not None for day, time, _ in page.record["item_times"])
    assert len(page.record["items"]) >= 1


# --- small strategies -------------------------------------------------------------------------------------------------


@few
@given(st.data())
def test_spans_lie_in_the_text(data: st.DataObject) -> None:
    text = data.draw(st.text(max_size=20))
    span = data.draw(spans(text, min_size=data.draw(st.integers(0, 5))))

    assert 0 <= span.start <= span.end <= len(text)


def test_spans_are_as_long_as_wanted_where_the_text_is() -> None:
    assert len(find(spans("abc", min_size=2), lambda span: True)) >= 2
    assert len(find(spans("a", min_size=2), lambda span: True)) == 1


@pytest.mark.parametrize("language", ["de", "en", "ru"])
@few
@given(data=st.data())
def test_articles_go_into_records_and_back(language: str, data: st.DataObject) -> None:
    from belta_parse import Article
    from belta_parse.result import converter

    article = data.draw(articles(language))

    plain = json.loads(json.dumps(converter().unstructure(article)))
    assert converter().structure(plain, Article) == article


@few
@given(documents(pages(DESKTOP)))
def test_documents_are_what_enrichers_see(document) -> None:
    assert document.language == "de"
    assert document.passages


@given(texts(50))
def test_texts_are_as_short_as_wanted(text: str) -> None:
    assert len(text) <= 50
