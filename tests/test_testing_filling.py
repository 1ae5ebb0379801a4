"""Lines that patterns accept, printed with another day and other words, and what they say; the small strategies."""

from __future__ import annotations

import json
from collections.abc import Mapping
from datetime import date, datetime, time
from typing import Any

import pytest
from hypothesis import strategies as st

from belta_parse import Article, Calendar, Document, Layout, Parser, Pattern, Phrases, Prose, Role, Segment, Slot
from belta_parse.layouts import belta_parse_layouts
from belta_parse.layouts.belta_de_lines import BANNER_2020, GERMAN, META, PUBLISHED, WEATHER
from belta_parse.result import converter
from belta_parse.testing import Drawn, Part, articles, documents, parser_with, spans, texts
from belta_parse.testing.filling import Moment, Words, at, facts_of, fill, fitting, moments
from belta_parse.testing.strategies import document_of, plain_document, plain_documents
from belta_parse.testing.trials import tried
from belta_parse.testing.words import WORDS

DESKTOP = next(layout for layout in belta_parse_layouts() if layout.name == "belta-de/desktop-2024")


class Open(Exception):
    """A choice that nobody has made yet."""


def support(strategy: st.SearchStrategy[Any], number: int = 500) -> list[Any]:
    """All values of a small *strategy*, or some of a large one."""
    values: list[Any] = []
    tried(lambda value: None if value in values else values.append(value), strategy, number)
    return values


def fillings(pattern: Pattern, moment: Moment, *made: object, **rest: Any) -> dict[str, Mapping[str, Any]]:
    """All lines that can be made of *pattern*, each with what it says."""
    assert len(made) < 6, "one choice leads to another without end"
    given = iter(made)

    def draw(strategy: st.SearchStrategy[Any], label: object = None) -> Any:
        for value in given:
            return value
        raise Open(strategy)

    try:
        filled = fill(draw, pattern, moment, DESKTOP, **rest)
        return {filled.text: filled.facts}
    except Open as choice:
        values = support(choice.args[0])
    return {text: facts for value in values for text, facts in fillings(pattern, moment, *made, value, **rest).items()}


def lines(pattern: Pattern, day: date, at: time = time(7, 5), **rest: Any) -> set[str]:
    return set(fillings(pattern, Moment(day, at), **rest))


NINTH, TENTH = date(2020, 3, 9), date(2020, 10, 10)


@pytest.mark.parametrize(
    ("pattern", "example", "day", "wanted"),
    [
        (PUBLISHED, "14 April 2023, 09:42", NINTH, {"9 März 2020, 07:05", "09 März 2020, 07:05"}),
        (PUBLISHED, "8 November 2025, 17:05", NINTH, {"9 März 2020, 07:05"}),
        (PUBLISHED, "08 November 2025, 17:05", NINTH, {"09 März 2020, 07:05"}),
        (PUBLISHED, "14 April 2023, 09:42", TENTH, {"10 Oktober 2020, 07:05"}),
        (BANNER_2020, "Sonntag, 29 März 2020", NINTH, {"Montag, 9 März 2020", "Montag, 09 März 2020"}),
    ],
)
def test_an_example_is_printed_with_another_day_and_time(pattern: Pattern, example: str, day: date, wanted: set[str]) -> None:
    found = fillings(pattern, Moment(day, time(7, 5)), example=example)

    assert set(found) == wanted
    assert found == {line: facts_of(pattern, line, DESKTOP.calendar) for line in wanted}


def test_words_of_a_list_are_changed_and_those_to_be_avoided_are_not_taken() -> None:
    found = lines(META, NINTH, example="Wirtschaft 06.07.2018 | 19:20")
    rubrics = {text.partition(" 09.03.2020 | 07:05")[0] for text in found}

    assert rubrics == set(dict(META.lists)["rubrics"])
    assert {text[len(text.partition(" 0")[0]) :] for text in found} == {" 09.03.2020 | 07:05"}
    fewer = lines(META, NINTH, example="Wirtschaft 06.07.2018 | 19:20", avoid=frozenset({"Sport", "Politik"}))
    assert {text.partition(" 09")[0] for text in fewer} == rubrics - {"Sport", "Politik"}


def test_without_an_example_any_of_the_pattern_s_own_is_taken() -> None:
    assert lines(Pattern(r"(?P<day>\d{1,2})\.|x", examples=("7.", "x")), NINTH) == {"9.", "x"}


def test_what_is_no_date_and_in_no_list_stays() -> None:
    found = lines(WEATHER, NINTH, example="Minsk teilweise bewölkt +3°C")

    assert found == {
        f"Minsk teilweise bewölkt {degrees}°C" for degrees in (*range(-30, 0), 0, *(f"+{n}" for n in range(1, 36)))
    }


YEARS = Pattern(r"(?P<day>\d{1,2})\.(?P<month>\d{2})\.(?P<year>(?:20)?1[58])", examples=("01.02.15", "1.02.2018"))


def test_a_year_that_the_pattern_does_not_take_becomes_one_that_it_takes() -> None:
    assert lines(YEARS, NINTH, example="01.02.15") == {"09.03.18"}
    assert lines(YEARS, NINTH, example="1.02.2018") == {"9.03.2018"}
    assert lines(YEARS, date(2015, 3, 9), example="1.02.2018") == {"9.03.2015"}
    assert lines(YEARS, date(2020, 2, 29), example="1.02.2018") == {"28.02.2018"}
    assert lines(YEARS, date(2020, 3, 29), example="1.02.2018") == {"29.03.2018"}
    assert lines(BANNER_2020, date(2011, 3, 9), example="Sonntag, 29 März 2020") == {
        "Mittwoch, 9 März 2022",
        "Mittwoch, 09 März 2022",
    }


@pytest.mark.parametrize("year", [2024, 2025, 2026, 2022, 2021, 2020, 2018, 2015])
def test_every_span_of_years_that_layouts_have_is_hit(year: int) -> None:
    only = Pattern(rf"(?P<day>\d{{1,2}})\.(?P<month>\d{{2}})\.(?P<year>{year}|1999)", examples=("1.02.1999",))

    assert lines(only, date(2011, 3, 9)) == {f"9.03.{year}"}


def test_where_nothing_else_fits_the_example_stays() -> None:
    fixed = Pattern(r"(?P<day>3) (?P<month>Mai) (?P<year>1999)", examples=("3 Mai 1999",))
    short = Pattern(r"(?P<day>\d{1,2})\. (?P<month>Mai|September)", examples=("3. Mai",), max_chars=6)

    assert fillings(fixed, Moment(NINTH, time())) == {
        "3 Mai 1999": {"day": "3", "month": "Mai", "year": "1999", "date": date(1999, 5, 3)}
    }
    assert lines(short, date(2020, 9, 9)) == {"3. Mai"}
    assert lines(PUBLISHED, NINTH, example="no date at all") == {"no date at all"}


def test_names_are_spelled_as_those_that_stood_there() -> None:
    calendar = Calendar({"Mär": 3, "März": 3, "Maerz": 3, "MÄRZ": 3, "MAERZ": 3, "Sept": 9})
    names = tuple(calendar.months)
    pattern = Pattern(r"(?P<month>\L<months>)", lists={"months": names}, examples=names)
    layout = Layout("muster/page", agency="M", language="de", calendar=calendar, slots=SLOTS)

    def said(example: str, month: int) -> str:
        return fill(lambda strategy: False, pattern, Moment(date(2020, month, 9), time()), layout, example).text  # type: ignore[arg-type, return-value]

    assert [said(example, 3) for example in ("Sept", "MÄRZ", "Maerz", "MAERZ")] == ["Mär", "MÄRZ", "Maerz", "MAERZ"]
    assert said("MAERZ", 9) == "Sept"
    assert said("Mär", 5) == "Mär"


ANY_YEAR = Pattern(r"(?P<day>\d)\.(?P<month>\d)\.(?P<year>\d{2,3})", examples=("3.5.99",))
SLOTS = (Slot("nav", Role.CHROME, Phrases(("Eingang",)), weight=1), Slot("body", Role.PARAGRAPH, Prose(), repeat=True))


@pytest.mark.parametrize(
    ("pattern", "line", "facts"),
    [
        (PUBLISHED, "8 November 2025, 17:05", {"date": date(2025, 11, 8), "time": time(17, 5)}),
        (META, "Sport 06.07.2018", {"date": date(2018, 7, 6), "rubric": "Sport"}),
        (WEATHER, "Minsk heiter −3°C", {"weather": ("Minsk", "heiter", -3)}),
        (WEATHER, "Minsk –12°C", {"weather": ("Minsk", None, -12)}),
        (WEATHER, "Minsk heiter +15°C", {"weather": ("Minsk", "heiter", 15)}),
        (Pattern(r"(?P<celsius>\d) Grad", examples=("3 Grad",)), "3 Grad", {"weather": ("", None, 3)}),
        (Pattern(r"(?P<hour>\d{1,2}) Uhr", examples=("3 Uhr",)), "3 Uhr", {"time": time(3, 0)}),
        (Pattern(r"(?P<day>\d)\.(?P<month>\d)\.", examples=("3.5.",)), "3.5.", {}),
        (YEARS, "01.02.15", {"date": date(2015, 2, 1)}),
        (
            Pattern(r"(?P<day>\d)\.(?P<month>\d)\.(?P<year>\d{2,3})", examples=("3.5.100",)),
            "3.5.100",
            {"date": date(100, 5, 3)},
        ),
        (Pattern(r"(?P<day>\d)\.(?P<month>\d)\.(?P<year>\d{2,3})", examples=("3.5.99",)), "3.5.99", {"date": date(2099, 5, 3)}),
        (PUBLISHED, "no date", {}),
    ],
)
def test_a_line_says_what_its_groups_say_together(pattern: Pattern, line: str, facts: dict[str, object]) -> None:
    groups = pattern.match(line).groupdict() if pattern.match(line) else {}  # type: ignore[union-attr]

    assert facts_of(pattern, line, GERMAN) == {name: said for name, said in groups.items() if said} | facts


# --- words and moments ------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("language", "kept"), [("de", "de"), ("de-AT", "de"), ("en", "en"), ("ru", "ru"), ("xx", "en"), ("", "en")]
)
def test_words_are_those_of_the_language_or_english(language: str, kept: str) -> None:
    assert Words.of(language) == Words(**WORDS[kept])


def test_moments_are_any_day_and_minute_of_the_years_wanted() -> None:
    found = support(moments(2020, 2021), 400)

    assert {moment.day.year for moment in found} == {2020, 2021}
    assert {moment.day.month for moment in found} == set(range(1, 13))
    assert {moment.time.hour for moment in found} == set(range(24))
    assert {moment.time.minute for moment in found} >= {0, 59}
    assert len({moment.time.minute for moment in found}) > 40
    assert len({moment.day for moment in found}) > 80
    assert {(moment.time.second, moment.time.microsecond, moment.time.tzinfo) for moment in found} == {(0, 0, None)}


def test_the_turn_of_the_year_and_of_the_months_around_it_comes_more_often_than_by_chance() -> None:
    days = [moment.day for moment in support(moments(2019, 2019), 400)]

    often = {(day.month, day.day) for day in days if days.count(day) > 8}
    assert often >= {(12, 1), (12, 31), (1, 1), (1, 31), (2, 1), (2, 28), (3, 1), (3, 31)}
    assert not often & {(12, 28), (1, 28), (3, 28)}
    assert any(day.month == 1 and 1 < day.day < 31 for day in days)


def test_moments_are_of_the_last_years_unless_others_are_wanted() -> None:
    found = support(moments(), 300)

    assert {min(found, key=lambda one: one.day).day.year, max(found, key=lambda one: one.day).day.year} == {2010, 2027}
    assert min(moment.day for moment in support(moments(2026, 2026), 300)) == date(2026, 1, 1)
    assert max(moment.day for moment in support(moments(2026, 2026), 300)) == date(2026, 12, 31)


def test_a_moment_is_a_day_with_a_time_without_a_zone() -> None:
    assert at(Moment(NINTH, time(7, 5))) == datetime(2020, 3, 9, 7, 5)


# --- small strategies -------------------------------------------------------------------------------------------------


def test_texts_hold_odd_characters_lone_surrogates_and_pieces_of_news_and_are_as_short_as_wanted() -> None:
    found = support(texts(), 400)

    assert "" in found
    assert 100 < max(len(text) for text in found) <= 200
    pieces = (
        "MINSK, 3. Mai (BelTA) - ",
        "Alle Nachrichten\n",
        "Abonnieren Sie uns auf\n",
        "14 April 2023, 09:42\n",
        "&quot;",
        "\r\n",
    )
    assert all(any(piece in text for text in found) for piece in pieces)
    assert any("\ud800" <= sign <= "\udfff" for text in found for sign in text)
    assert any(sign in text for text in found for sign in "\x00\u2028\ufeff")
    assert any(sign.isalpha() and ord(sign) > 0x250 for text in found for sign in text)
    assert {len(text) for text in support(texts(12), 600)} == set(range(13))


def test_spans_lie_in_the_text_and_are_as_long_as_wanted_where_that_is() -> None:
    assert {(span.start, span.end) for span in support(spans("abc"))} == {(i, j) for i in range(4) for j in range(i, 4)}
    assert {(span.start, span.end) for span in support(spans("abc", 2))} == {(0, 2), (0, 3), (1, 3)}
    assert {(span.start, span.end) for span in support(spans("a", 2))} == {(0, 1)}


@pytest.mark.parametrize("language", ["de", "en", "ru"])
def test_articles_go_into_records_and_back_and_have_all_that_articles_have(language: str) -> None:
    words = Words.of(language)
    found = support(articles(language), 70)

    for article in found:
        plain = json.loads(json.dumps(converter().unstructure(article)))
        assert converter().structure(plain, Article) == article
    blocks = {(block.kind, block.text) for article in found for block in article.body}
    assert {text for kind, text in blocks if kind == "paragraph"} <= set(words.sentences)
    assert {text for kind, text in blocks if kind == "subhead"} == set(words.subheads)
    assert {kind for kind, _ in blocks} == {"paragraph", "subhead"}
    assert {len(article.body) for article in found} == {0, 1, 2, 3, 4}
    assert {(block.start, block.end) for article in found for block in article.body} == {(0, 0)}


def test_documents_are_what_enrichers_see_of_a_page() -> None:
    small = Layout("muster/page", agency="M", language="en", slots=SLOTS)
    page = Drawn.of(
        small, [Part("nav", "chrome", "Eingang"), Part("body", "paragraph", "Am\u00a0Bug")], url="https://m.example/1"
    )

    for document in (document_of(page, parser_with([small])), *support(documents(st.just(page)))):
        assert (document.text, document.url, document.language) == ("Eingang\nAm\u00a0Bug\n", "https://m.example/1", "en")
        assert document.view == "Eingang\nAm Bug\n"
        assert [(s.role, s.start, s.end) for s in document.segments] == [("chrome", 0, 8), ("paragraph", 8, 15)]
        assert document.article.text == "Am Bug"
        assert document.annotations == ()


def test_a_document_has_what_the_address_of_its_page_tells() -> None:
    parts = [Part("lead", "paragraph", "MINSK, 3. Mai (BelTA) - Am Bug blüht es.")]
    page = Drawn.of(DESKTOP, parts, url="https://deu.belta.by/politics/view/eine-bruecke-1-2023/")

    (document,) = support(documents(st.just(page)))

    assert (document.article.rubric, document.dateline_date) == ("Politik", date(2023, 5, 3))


def seen(document: Document) -> tuple[object, ...]:
    return document.text, document.url, document.article, document.language, document.segments, document.view


def test_plain_documents_are_one_paragraph_of_any_text_on_no_day() -> None:
    whole = (Segment("paragraph", 0, 6),)

    assert seen(plain_document("Am\u00a0Bug", "de")) == ("Am\u00a0Bug", None, Article(), "de", whole, "Am Bug")
    assert seen(plain_document("")) == ("", None, Article(), None, (), "")
    (document,) = support(plain_documents("ru", st.just("Am Bug")))
    assert seen(document) == ("Am Bug", None, Article(), "ru", whole, "Am Bug")
    assert {document.language for document in support(plain_documents(), 20)} == {None}
    assert len(support(plain_documents(), 20)) > 10


def test_a_document_of_a_drawn_page_wants_a_parser() -> None:
    with pytest.raises(AssertionError):
        document_of(Drawn.of(DESKTOP, []), object())
    assert document_of(Drawn.of(DESKTOP, []), Parser(discover=False)).text == ""


def test_a_day_of_one_digit_is_padded_where_the_pattern_takes_no_other() -> None:
    pattern = Pattern(r"(?P<day>\d\d)\.(?P<month>\d\d)\.(?P<year>\d{4})", examples=("15.03.2024",))

    assert lines(pattern, NINTH) == {"09.03.2020"}


# --- texts that slots take --------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("texts", "open_matchers", "expected"),
    [
        (("Licht", "Ufer"), Prose(), "Licht"),
        (("Licht am Ufer", "Es ist still"), Prose(max_chars=7), "Licht a"),
        (("Am Ufer liegt", "Es ist"), Prose(max_chars=3), "Am"),
        (("licht am Ufer", "Am See"), Prose(max_chars=4, shape=r"\p{Lu}.*"), "Am S"),
        (("Licht am Ufer",), (Prose(max_chars=2), Prose(max_chars=5, min_chars=4)), "Licht"),
    ],
    ids=["whole", "cut", "without a blank at its end", "of the shape", "of any matcher"],
)
def test_a_text_is_cut_until_the_slot_takes_it(texts, open_matchers, expected: str) -> None:
    assert fitting(texts, Slot("title", Role.TITLE, open_matchers)) == expected


@pytest.mark.parametrize("texts", [(), ("Licht am Ufer",)])
def test_where_no_text_fits_the_slot_is_named(texts) -> None:
    with pytest.raises(ValueError) as caught:  # noqa: PT011
        fitting(texts, Slot("title", Role.TITLE, Prose(min_chars=50)))

    wanted = "slot 'title' takes none of the kit's texts, cut to any length; give words=Words(…) that it takes"
    assert str(caught.value) == wanted
