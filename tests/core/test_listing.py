"""The items of a listing."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, time

import pytest

from belta_parse import Item, Layout, Phrases, Role, Slot, Span
from belta_parse.listing import items_of

LAKE = Layout("lake/listing", "Lake Wire", "de", slots=(Slot("head", Role.CHROME, Phrases(("See",)), weight=1),))
Row = tuple[str, Mapping[str, "str | None"], str]


def items(*lines: Row) -> tuple[tuple[Item, ...], list[str]]:
    placed = [(slot, found, text, Span(10 * n, 10 * n + 5)) for n, (slot, found, text) in enumerate(lines)]
    made, odd = items_of(placed, LAKE)
    return made, [d.code for d in odd]


def day(printed: str, year: str = "25") -> Row:
    number, month = printed.split(".")
    return "item_day", {"day": number, "month": month, "year": year}, printed


def clock(printed: str) -> Row:
    hour, minute = printed.split(":")
    return "item_time", {"hour": hour, "minute": minute}, printed


def title(text: str) -> Row:
    return "item_title", {}, text


def test_a_date_holds_until_the_next_one_and_a_time_begins_an_item() -> None:
    found, odd = items(
        day("07.11"), clock("12:05"), title("Eins"), clock("11:40"), title("Zwei"), day("06.11"), clock("23:59"), title("Drei")
    )

    assert [(item.date, item.time, item.title) for item in found] == [
        (date(2025, 11, 7), time(12, 5), "Eins"),
        (date(2025, 11, 7), time(11, 40), "Zwei"),
        (date(2025, 11, 6), time(23, 59), "Drei"),
    ]
    assert odd == []


def test_the_parts_of_an_item_are_rubric_title_and_the_lines_of_its_lead() -> None:
    found, _ = items(clock("12:05"), ("item_rubric", {}, "Sport"), title("Eins"), title("Erst"), title("Dann"), title("Erst"))

    assert found == (Item(None, time(12, 5), "Sport", "Eins", "Erst Dann", 0, 55),)


def test_a_date_may_be_printed_over_two_lines() -> None:
    found, _ = items(
        ("item_day", {"day": "07"}, "07"),
        ("item_month", {"day": None, "month": "11", "year": "25"}, ".11.25"),
        clock("12:05"),
        title("Eins"),
    )

    assert found[0].date == date(2025, 11, 7)


def heading(text: str) -> Row:
    return "item_heading", {}, text


def test_an_item_may_begin_with_its_title() -> None:
    stamp = ("item_time", {"day": "7", "month": "11", "year": "2025", "hour": "12", "minute": "05"}, "7.11.2025, 12:05")

    found, _ = items(heading("Eins"), stamp, title("Erst"), heading("Zwei"), clock("11:40"), title("Dann"))

    assert found == (
        Item(date(2025, 11, 7), time(12, 5), None, "Eins", "Erst", 0, 25),
        Item(None, time(11, 40), None, "Zwei", "Dann", 30, 55),
    )


def test_a_title_above_needs_no_time() -> None:
    found, _ = items(heading("Eins"), title("Erst"), heading("Zwei"), clock("11:40"))

    assert [(item.title, item.time, item.lead) for item in found] == [("Eins", None, "Erst"), ("Zwei", time(11, 40), None)]


def test_a_title_above_that_has_neither_time_nor_lead_is_the_lead_of_the_item_before() -> None:
    found, _ = items(heading("Eins"), clock("12:05"), heading("Erst"), heading("Zwei"), clock("11:40"), heading("Dann"))

    assert [(item.title, item.lead) for item in found] == [("Eins", "Erst"), ("Zwei", "Dann")]
    assert [item.end for item in found] == [25, 55]
    assert [item.title for item in items(heading("Eins"))[0]] == ["Eins"]


@pytest.mark.parametrize(
    "lines",
    [
        pytest.param((), id="nothing"),
        pytest.param((day("07.11"),), id="a day"),
        pytest.param((clock("12:05"),), id="a time"),
        pytest.param((title("Eins"),), id="a title without a time"),
        pytest.param((clock("12:05"), ("item_rubric", {}, "Sport")), id="a rubric without a title"),
    ],
)
def test_an_item_needs_a_time_and_a_title(lines: tuple[Row, ...]) -> None:
    assert items(*lines) == ((), [])


def test_a_day_that_is_none_leaves_the_item_without_one() -> None:
    found, odd = items(day("31.04"), clock("12:65"), title("Eins"))

    assert [(item.date, item.time) for item in found] == [(None, None)]
    assert odd == ["B301", "B307"]


def test_twenty_thousand_lines_of_one_lead_are_read_in_one_go() -> None:
    lines = [title(f"{number}") for number in range(20_000)]

    found, _ = items(clock("12:05"), title("Eins"), *lines)

    assert len((found[0].lead or "").split()) == 20_000
