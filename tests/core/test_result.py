"""Results, to and from plain data."""

from __future__ import annotations

import json
from collections.abc import Iterable
from datetime import date, datetime, time
from zoneinfo import ZoneInfo

import pytest
from attrs import evolve, frozen
from cattrs import BaseValidationError

from belta_parse import (
    Annotation,
    Article,
    Document,
    Enricher,
    Item,
    PageError,
    Parser,
    ParseResult,
    Segment,
    Span,
    Weather,
)
from belta_parse.diagnostics import diagnose
from belta_parse.result import from_dict
from belta_parse.testing import AdHoc


@frozen
class Place:
    """The value of an annotation of this file."""

    name: str
    since: date


def _places(document: Document) -> Iterable[Annotation]:
    yield Annotation("place", Span(0, 5), Place(document.text[:5], date(1097, 3, 3)))
    yield Annotation("plain", Span(0, 1), {"first": document.text[:1]})


ENRICHER = Enricher("lake-places", {"place": Place, "plain": dict}, _places)
PARSER = Parser([AdHoc(enrichers=[ENRICHER])], discover=False)
TEXT = "MINSK, 14. April (BelTA) - Am Bug brannten Lichter."


def plain(article: Article) -> dict[str, object]:
    return evolve(EMPTY, article=article).to_dict()


EMPTY = ParseResult("", None, None, None, None, 0.0, "unknown", None, Article(), ())
KEYS = """
id url edition layout score kind language crawled weather rubric published updated title byline captions dateline body
related items footer truncated segments annotations diagnostics
"""


def test_every_key_of_the_record_is_there_in_its_order_whatever_the_page() -> None:
    assert list(EMPTY.to_dict()) == KEYS.split()
    assert list(PARSER.parse(TEXT).to_dict()) == KEYS.split()


def test_what_is_not_on_the_page_is_null_or_an_empty_list() -> None:
    record = EMPTY.to_dict()

    missing = {key: value for key, value in record.items() if value not in (None, [])}

    assert missing == {"score": 0.0, "kind": "unknown", "truncated": False}


@pytest.mark.parametrize(
    ("article", "key", "expected"),
    [
        pytest.param(
            Article(published=datetime(2010, 2, 3, 9, 42, tzinfo=ZoneInfo("Europe/Minsk"))),
            "published",
            "2010-02-03T09:42:00+02:00",
            id="a moment with the offset of its day",
        ),
        pytest.param(Article(published=date(2011, 7, 26)), "published", "2011-07-26", id="a day"),
        pytest.param(Article(updated=date(2011, 7, 26)), "updated", "2011-07-26", id="the day of an update"),
        pytest.param(Article(crawled=date(2023, 10, 2)), "crawled", "2023-10-02", id="the day of the crawl"),
        pytest.param(
            Article(weather=Weather("Minsk", None, -3)),
            "weather",
            {"place": "Minsk", "condition": None, "celsius": -3},
            id="the weather",
        ),
        pytest.param(
            Article(items=(Item(None, time(9, 5), None, "Eins", None, 0, 4),)),
            "items",
            [{"date": None, "time": "09:05", "rubric": None, "title": "Eins", "lead": None, "start": 0, "end": 4}],
            id="the time of an item",
        ),
        pytest.param(Article(footer=("Wetter",)), "footer", ["Wetter"], id="a tuple is a list"),
    ],
)
def test_a_record_holds_nothing_but_what_json_knows(article: Article, key: str, expected: object) -> None:
    assert plain(article)[key] == expected


@pytest.mark.parametrize(
    "article",
    [
        pytest.param(Article(published=datetime(2023, 4, 14, 9, 42)), id="a moment without a zone"),
        pytest.param(Article(published=date(2011, 7, 26), updated=datetime(2011, 7, 27, 1, 2)), id="a day and an update"),
        pytest.param(Article(crawled=date(2023, 10, 2), weather=Weather("Minsk", "heiter", 15)), id="crawl and weather"),
        pytest.param(Article(items=(Item(date(2025, 1, 2), time(9, 5), "Sport", "Eins", "Zwei", 0, 4),)), id="an item"),
    ],
)
def test_an_article_comes_back_from_json_equal(article: Article) -> None:
    result = evolve(EMPTY, article=article)

    assert from_dict(json.loads(json.dumps(result.to_dict())), "") == result


def test_a_moment_with_a_zone_comes_back_as_the_same_moment() -> None:
    minsk = datetime(2010, 2, 3, 9, 42, tzinfo=ZoneInfo("Europe/Minsk"))

    back = from_dict(plain(Article(published=minsk)), "")

    assert back.article.published == minsk
    assert str(back.article.published) == str(minsk)


def test_annotation_values_come_back_as_the_classes_that_the_enrichers_declare() -> None:
    result = PARSER.parse(TEXT)

    back = PARSER.from_dict(json.loads(json.dumps(result.to_dict())), TEXT)

    assert back == result
    assert [a.value for a in back.of("place")] == [Place("MINSK", date(1097, 3, 3))]


def test_annotation_values_of_unknown_kinds_stay_plain_data() -> None:
    result = PARSER.parse(TEXT)

    back = from_dict(result.to_dict(), TEXT)

    assert {a.kind: a.value for a in back.annotations} == {
        "place": {"name": "MINSK", "since": "1097-03-03"},
        "plain": {"first": "M"},
    }


@pytest.mark.parametrize(
    ("change", "refused"),
    [
        pytest.param({"title": ["Eins"]}, None, id="any text is a title"),
        pytest.param({"captions": [{"text": "Foto"}]}, BaseValidationError, id="a caption without its parts"),
        pytest.param({"crawled": "gestern"}, BaseValidationError, id="a day that is none"),
        pytest.param({"segments": [{"role": "title"}]}, KeyError, id="a segment without a place"),
        pytest.param({"diagnostics": [{"code": "B301"}]}, KeyError, id="a diagnostic without a severity"),
    ],
)
def test_what_is_no_record_is_refused(change: dict[str, object], refused: type[Exception] | None) -> None:
    data = EMPTY.to_dict() | change

    if refused is None:
        assert from_dict(data, "").article.title == "['Eins']"
    else:
        with pytest.raises(refused):
            from_dict(data, "")


def test_a_record_without_a_key_is_refused_by_its_name() -> None:
    data = EMPTY.to_dict()
    del data["crawled"]

    with pytest.raises(KeyError, match=r"^'crawled'$"):
        from_dict(data, "")


def test_segments_are_made_of_rows_when_somebody_asks() -> None:
    result = evolve(EMPTY, text="Eins", rows=(("title", 0, 4, "title"),))

    assert result.segments == (Segment("title", 0, 4, "title"),)
    assert result.page.view == "Eins"


def test_only_errors_are_raised_and_only_if_somebody_asks() -> None:
    wrong = diagnose("B301", Span(0, 4), value="31. April")
    odd = diagnose("B303", Span(0, 4), date="2022-05-02", right="Montag", printed="Sonntag")
    result = evolve(EMPTY, diagnostics=(odd, wrong))

    assert not result.ok
    with pytest.raises(PageError) as raised:
        result.raise_for_errors()
    assert raised.value.diagnostics == (wrong,)


def test_a_page_that_is_but_odd_raises_nothing() -> None:
    result = evolve(EMPTY, diagnostics=(diagnose("B306", Span(0, 0)),))

    result.raise_for_errors()

    assert result.ok


def test_annotations_are_asked_for_by_kind() -> None:
    result = PARSER.parse(TEXT)

    assert [a.kind for a in result.of("plain")] == ["plain"]
    assert result.of("timex") == ()
