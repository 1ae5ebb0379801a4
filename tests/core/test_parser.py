"""The parser: never raises, never loses a character, is one value that threads and processes share."""

from __future__ import annotations

import json
import pickle
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest
from attrs import evolve
from attrs.exceptions import FrozenInstanceError
from hypothesis import given
from hypothesis import strategies as st

import belta_parse
from belta_parse import Calendar, Layout, Parser, ParseResult, Pattern, Phrases, Prose, Role, Slot, labelled
from belta_parse.testing import AdHoc, check_layout, parser_with

PARSER = Parser(discover=False)
PAGES = [
    (page.text, page.headers.get("url"))
    for path in sorted((Path(__file__).parent.parent / "pages" / "belta-de").glob("*.page"))
    for page in [labelled.read(path.read_bytes().decode("utf-8"))]
]
MINSK = "MINSK, 14. April (BelTA) - Am Bug brannten Lichter."
ADDRESS = "https://deu.belta.by/politics/view/bruecke-in-brest-64356-2023/"

ODD = st.text(st.one_of(st.characters(), st.sampled_from("\ud800\udfff\0\ufeff\r\n\x85\u2028&;(BelTA)-Minsk0123456789.,: ")))


def whole(result: ParseResult) -> str:
    return "".join(segment.span.of(result.text) for segment in result.segments)


@given(ODD, st.sampled_from([None, ADDRESS, "https://deu.belta.by/videos/", ""]))
def test_no_text_makes_it_raise_or_loses_a_character(text: str, url: str | None) -> None:
    result = PARSER.parse(text, url)

    assert whole(result) == text
    assert (result.text, result.url) == (text, url)


@given(st.lists(st.tuples(st.sampled_from([text for text, _ in PAGES]), st.integers(0, 60), st.integers(1, 12)), max_size=8))
def test_lines_of_any_pages_in_any_order_are_read_without_loss(draws: list[tuple[str, int, int]]) -> None:
    text = "\n".join(line for page, first, count in draws for line in page.split("\n")[first : first + count])

    assert whole(PARSER.parse(text)) == text


@pytest.mark.parametrize("text", ["\ud800", "MINSK\udfff, 3. Mai (BelTA) - \ud800", "\0" * 9, "\ufeff\r\r\n"])
def test_lone_surrogates_and_control_characters_are_read_like_any_other(text: str) -> None:
    result = PARSER.parse(text)

    assert whole(result) == text
    assert PARSER.from_dict(json.loads(json.dumps(result.to_dict())), text) == result


# --- what it is handed ------------------------------------------------------------------------------------------------


def test_the_caller_s_id_is_handed_through() -> None:
    assert PARSER.parse(MINSK, None, "p-17").to_dict()["id"] == "p-17"
    assert PARSER.parse("Am Bug.", None, "p-18").id == "p-18"


def test_the_address_gives_the_year_and_the_rubric_that_the_page_does_not() -> None:
    article = PARSER.parse(MINSK, ADDRESS).article

    assert (str(article.dateline and article.dateline.date), article.rubric) == ("2023-04-14", "Politik")


def test_many_pages_are_read_in_order_with_or_without_their_addresses() -> None:
    found = PARSER.parse_many([MINSK, (MINSK, ADDRESS), ("Am Bug.", None)])

    assert [(result.layout, result.url) for result in found] == [
        ("belta-de/stripped", None),
        ("belta-de/stripped", ADDRESS),
        (None, None),
    ]


def test_many_pages_are_read_one_by_one() -> None:
    asked = []
    pages = (asked.append(number) or MINSK for number in range(9))

    next(PARSER.parse_many(pages))

    assert asked == [0]


# --- one value --------------------------------------------------------------------------------------------------------


def test_a_parser_cannot_be_changed() -> None:
    with pytest.raises(FrozenInstanceError):
        PARSER.strict = True  # type: ignore[misc]


def test_a_parser_pickles_used_or_not_and_reads_as_before() -> None:
    fresh = pickle.loads(pickle.dumps(Parser(discover=False)))
    used = pickle.loads(pickle.dumps(PARSER))

    expected = [PARSER.parse(*page) for page in PAGES]

    assert [fresh.parse(*page) for page in PAGES] == expected
    assert [used.parse(*page) for page in PAGES] == expected


def test_threads_share_a_parser_from_its_first_page_on() -> None:
    pages = PAGES * 3
    shared = Parser(discover=False)

    with ThreadPoolExecutor(8) as pool:
        found = list(pool.map(lambda page: shared.parse(*page), pages))

    assert found == [PARSER.parse(*page) for page in pages]


def test_parsing_changes_nothing_that_a_later_page_would_see() -> None:
    parser = Parser(discover=False)
    first = [parser.parse(*page) for page in PAGES]

    again = [parser.parse(*page) for page in reversed(PAGES)]

    assert again[::-1] == first


# --- layouts ----------------------------------------------------------------------------------------------------------


def test_layouts_can_be_disabled_by_name() -> None:
    parser = Parser(discover=False, disable="belta-de/stripped")

    assert parser.parse(MINSK).layout != "belta-de/stripped"
    assert "belta-de/stripped" not in {layout.name for layout in parser.layouts}


def test_a_second_edition_that_reads_the_page_as_well_is_told() -> None:
    stripped = next(layout for layout in PARSER.layouts if layout.form == "stripped")
    parser = Parser([AdHoc([evolve(stripped, name="twin-de/stripped")])], discover=False)

    result = parser.parse(MINSK)

    told = [d.message for d in result.diagnostics if d.code == "B102"]
    assert result.layout == "belta-de/stripped"
    assert told == ["the layout twin-de/stripped explains the page almost as well (2 against 2 points)"]


def test_all_readings_of_a_page_are_told_to_those_who_ask_the_best_first() -> None:
    reading = PARSER.read(MINSK, ADDRESS)

    assert reading.best is reading.ranked[0]
    assert reading.best.layout.name == "belta-de/stripped"
    assert [a.points for a in reading.ranked] == sorted((a.points for a in reading.ranked), reverse=True)


def test_what_is_known_of_the_plugins_is_told() -> None:
    assert {info.name for info in PARSER.plugin_infos} >= {"belta-de"} or PARSER.plugin_infos
    assert PARSER.enrichers == ()
    assert PARSER.kinds == {}


# --- the functions of the package -------------------------------------------------------------------------------------


def test_the_functions_of_the_package_use_one_parser_of_all_that_is_installed() -> None:
    result = belta_parse.parse(MINSK, ADDRESS)

    assert result.article.dateline is not None
    assert belta_parse.from_dict(result.to_dict(), MINSK) == result
    assert [r.article.dateline for r in belta_parse.parse_many([(MINSK, ADDRESS)])] == [result.article.dateline]


@pytest.mark.parametrize(
    ("text", "cities", "end"),
    [
        pytest.param("MINSK, 14. April (BelTA) - Im Rahmen", ("MINSK",), 27, id="at the start"),
        pytest.param("Im Rahmen des Besuchs", None, 0, id="none"),
        pytest.param("", None, 0, id="no text"),
    ],
)
def test_a_bare_dateline_is_read_at_the_start_of_a_text(text: str, cities: tuple[str, ...] | None, end: int) -> None:
    found = PARSER.parse_dateline(text, "de")

    assert (found and found.cities) == cities
    assert found is None or found.end == end


def test_the_package_reads_bare_datelines_too() -> None:
    found = belta_parse.parse_dateline("MINSK, 14. April (BelTA) - Im Rahmen", language="de")

    assert found is not None
    assert (found.day, found.month, found.agencies) == (14, 4, ("BelTA",))


# --- a layout that nobody but its author knows ------------------------------------------------------------------------

SHORE = Layout(
    "shore-de/page",
    agency="Shore Wire",
    language="de",
    slots=(
        Slot(
            "label",
            Role.RUBRIC,
            Pattern(r"Ressort: (?P<rubric>\L<rubrics>)", lists={"rubrics": ("Hafen", "Land")}, examples=("Ressort: Hafen",)),
            weight=2,
        ),
        Slot("title", Role.TITLE, Prose(max_chars=80), required=True),
        Slot("body", Role.PARAGRAPH, Prose(), repeat=True),
        Slot("more", Role.CHROME, Phrases(("Mehr zum Thema",)), weight=1),
        Slot("others", Role.RELATED, Prose(max_chars=60), repeat=True, after=("more", "others")),
    ),
)
SHORE_PAGE = """\
Ressort: Hafen
Fähre fährt wieder
Nach drei Wochen fährt die Fähre nach Lindau wieder.
Mehr zum Thema
Neue Stege im Hafen
Schleuse bleibt zu
"""


def test_the_rubric_that_a_pattern_names_in_its_line_is_the_rubric() -> None:
    article = parser_with([SHORE]).parse(SHORE_PAGE).article

    assert (article.rubric, article.title) == ("Hafen", "Fähre fährt wieder")


def test_each_line_of_a_slot_of_headlines_is_another_article() -> None:
    article = parser_with([SHORE]).parse(SHORE_PAGE).article

    assert [(one.title, one.lead) for one in article.related] == [("Neue Stege im Hafen", None), ("Schleuse bleibt zu", None)]


def test_such_a_layout_keeps_the_laws() -> None:
    check_layout(SHORE, examples=5)


# --- layouts whose patterns take anything for a value ------------------------------------------------------------------

ANYTHING = {
    Role.CRAWLED: ("weekday", "day", "month", "year"),
    Role.WEATHER: ("celsius",),
    Role.PUBLISHED: ("day", "month", "year", "hour", "minute", "zone", "meridiem"),
    Role.UPDATED: ("hour", "minute"),
}


def greedy(role: Role) -> Slot:
    groups = r"\|".join(f"(?P<{name}>[^|]{{1,60}})" for name in ANYTHING[role])
    example = "|".join("1" for _ in ANYTHING[role])
    pattern = Pattern(rf"{role.value}:{groups}", examples=(f"{role.value}:{example}",), max_chars=2000)
    return Slot(role.value, role, pattern, weight=1)


GREEDY = parser_with(
    [
        Layout(
            "greedy-de/page",
            "Greedy",
            "de",
            calendar=Calendar({"Mai": 5}, {"Montag": 1}),
            slots=[*map(greedy, ANYTHING), Slot("body", Role.PARAGRAPH, Prose(), repeat=True)],
        )
    ]
)
PART = st.one_of(
    st.sampled_from(["1", "31", "99", "0", "Mai", "Montag", "pm", "UTC+99", "²", "٣", "9" * 60, "-5", "−12", "1.5"]),
    st.text(st.characters(exclude_characters="|\r\n"), min_size=1, max_size=5),
)


@given(st.data())
def test_no_line_that_a_layout_takes_for_a_value_makes_it_raise(data: st.DataObject) -> None:
    rows = [(role, data.draw(st.lists(PART, min_size=len(names), max_size=len(names)))) for role, names in ANYTHING.items()]
    text = "\n".join(f"{role.value}:{'|'.join(parts)}" for role, parts in rows)

    result = GREEDY.parse(f"{text}\nDie Lichter brennen.")

    assert whole(result) == result.text
    assert json.dumps(result.to_dict())
