"""The tables of invented openings: what is a dateline, where it ends, what is none."""

from __future__ import annotations

from pathlib import Path

import pytest
from belta_parse_agencies.forms import FORMS

from belta_parse.dateline import DatelineReader

TABLES = Path(__file__).parent / "datelines"
READER = DatelineReader(FORMS)


def rows(name: str) -> list[list[str]]:
    lines = (TABLES / f"{name}.txt").read_text("utf-8").splitlines()
    return [[cell.strip(" ") for cell in line.split("¦¦")] for line in lines if not line.startswith("#")]


def opening(cell: str) -> tuple[str, int]:
    """The text of a cell and where its body begins."""
    head, _, body = cell.replace("\\n", "\n").partition("¦")
    return head + body, len(head)


@pytest.mark.parametrize(("language", "cell", "cities", "agencies", "date"), rows("true"))
def test_every_part_of_a_dateline_is_right(language: str, cell: str, cities: str, agencies: str, date: str) -> None:
    text, end = opening(cell)

    found = READER.read(text, language)

    assert found is not None
    printed = ".".join(str(number or "") for number in (found.day, found.month)) if found.day else ""
    assert (cities, agencies, date, end) == (";".join(found.cities), ";".join(found.agencies), printed, found.end)


@pytest.mark.parametrize(("language", "cell"), rows("ends"))
def test_the_body_begins_where_the_dateline_ends(language: str, cell: str) -> None:
    text, end = opening(cell)

    found = READER.read(text, language)

    assert found is not None
    assert end == found.end


@pytest.mark.parametrize(("language", "text"), rows("false"))
def test_a_false_friend_is_no_dateline(language: str, text: str) -> None:
    assert READER.read(text, language) is None


@pytest.mark.xfail(strict=True, reason="a place, a dash and a sentence: only sense tells these from datelines")
@pytest.mark.parametrize(("language", "text"), rows("known-failures"))
def test_a_subtle_false_friend_is_no_dateline(language: str, text: str) -> None:
    assert READER.read(text, language) is None


@pytest.mark.xfail(strict=True, reason="forms that would need a name in title case, or the sense of the words behind")
@pytest.mark.parametrize(("language", "cell"), rows("missed"))
def test_a_rare_form_is_found(language: str, cell: str) -> None:
    text, end = opening(cell)

    found = READER.read(text, language)

    assert found is not None
    assert end == found.end
