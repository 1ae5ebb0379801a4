"""What a drawn page claims: the record that its parts must give, and how it is compared with what a parser gives."""

from __future__ import annotations

from datetime import date, datetime, time
from types import SimpleNamespace
from typing import Any
from zoneinfo import ZoneInfo

import pytest
from attrs import evolve

from belta_parse import Caption, Layout, Parser, Segment, Span
from belta_parse.diagnostics import Diagnostic, Severity
from belta_parse.layouts import belta_parse_layouts
from belta_parse.records import Article, Block, Dateline, Item, Related, Weather
from belta_parse.result import ParseResult
from belta_parse.testing import Drawn, Part, differences
from belta_parse.testing.drawn import record_of, squeezed, told

LAYOUTS = {layout.name: layout for layout in belta_parse_layouts()}
DESKTOP = LAYOUTS["belta-de/desktop-2024"]
LISTING = LAYOUTS["belta-de/listing"]
MINSK = ZoneInfo("Europe/Minsk")


def part(role: str, text: str = "…", **facts: object) -> Part:
    return Part(role, role, text, facts=facts)


def record(*parts: Part, layout: Layout = DESKTOP, url: str | None = None) -> dict[str, Any]:
    return record_of(layout, parts, url)


EMPTY = {
    "url": None,
    "edition": "belta-de",
    "layout": "belta-de/desktop-2024",
    "kind": "article",
    "language": "de",
    "crawled": None,
    "weather": None,
    "rubric": None,
    "published": None,
    "title": None,
    "byline": None,
    "captions": [],
    "dateline": None,
    "cities": (),
    "day": None,
    "date": None,
    "agencies": (),
    "separator": None,
    "body": [],
    "body_text": "",
    "related": [],
    "items": [],
    "item_times": [],
    "footer": [],
    "truncated": False,
}
LINE = {"cities": ("MINSK",), "day": 31, "month": 12, "agencies": ("BelTA",), "separator": "-"}


def test_the_year_of_a_dateline_is_that_of_the_last_change_where_the_page_prints_no_other_time() -> None:
    changed = part("updated", date=date(2021, 1, 2), time=time(9, 0))

    assert date(2020, 12, 31) == record(changed, part("dateline", **LINE))["date"]


def test_a_page_without_parts_claims_that_nothing_is_there() -> None:
    assert record() == EMPTY


def test_each_part_gives_its_field() -> None:
    found = record(
        part("crawled", date=date(2024, 3, 28)),
        part("crawled", date=date(2024, 3, 29)),
        part("weather", weather=("Minsk", None, 3)),
        part("rubric", " Sport "),
        part("published", date=date(2024, 1, 1), time=time(9, 42)),
        part("title", " Neue\n Brücke "),
        part("title", "zweiter"),
        part("byline", " Anna\nMuster "),
        part("byline", "zweite"),
        part("dateline", "MINSK,  31. Dezember -", **LINE),
        part("paragraph", "Am\n Bug"),
        part("subhead", "blüht es"),
        part("list_item", "a"),
        part("note", "b"),
        part("footer", " Abonnieren\nSie "),
        part("footer", "uns"),
        part("unknown", "Werbung"),
        part("repeat", "Am Bug"),
    )

    assert found == EMPTY | {
        "crawled": date(2024, 3, 28),
        "weather": ("Minsk", None, 3),
        "rubric": "Sport",
        "published": "2024-01-01T09:42:00+03:00",
        "title": "Neue Brücke",
        "byline": "Anna Muster",
        "dateline": "MINSK, 31. Dezember -",
        "cities": ("MINSK",),
        "day": (31, 12),
        "date": date(2023, 12, 31),
        "agencies": ("BelTA",),
        "separator": "-",
        "body": [("paragraph", "Am Bug"), ("subhead", "blüht es"), ("list_item", "a"), ("note", "b")],
        "body_text": "AmBugblühtesab",
        "footer": ["Abonnieren Sie", "uns"],
    }


def test_a_day_without_a_time_is_a_day_and_a_time_without_a_day_nothing() -> None:
    assert record(part("published", date=date(2024, 1, 1)))["published"] == "2024-01-01"
    assert record(part("published", time=time(9, 42)))["published"] is None


def test_an_address_adds_rubric_kind_and_year_where_the_page_does_not_say_them() -> None:
    url = "https://deu.belta.by/politics/view/eine-bruecke-1-2021/"
    line = part("dateline", **LINE)

    found = record(line, url=url)

    assert (found["url"], found["rubric"], found["date"]) == (url, "Politik", date(2021, 12, 31))
    assert record(part("rubric", "Sport"), url=url)["rubric"] == "Sport"
    assert record(part("published", date=date(2024, 1, 1)), line, url=url)["date"] == date(2023, 12, 31)
    assert record(part("dateline", **LINE, year=2019), url=url)["date"] == date(2019, 12, 31)


def test_a_rubric_on_its_own_line_goes_before_one_in_the_time_or_above_it() -> None:
    meta, crumb = part("published", rubric="Politik"), part("breadcrumb", rubric="Kultur")

    assert record(crumb, meta, part("rubric", "Sport"))["rubric"] == "Sport"
    assert record(meta)["rubric"] == "Politik"
    assert record(crumb)["rubric"] == "Kultur"
    assert record(part("rubric", " "), meta)["rubric"] == "Politik"
    assert record(part("chrome", rubric="Politik"))["rubric"] is None


@pytest.mark.parametrize("role", ["rubric", "footer", "chrome", "published", "paragraph", "title"])
def test_a_phrase_around_an_article_makes_it_another_kind_of_page(role: str) -> None:
    phrase = part(role, " Fotoreportage ", **({"rubric": "Fotoreportage"} if role == "published" else {}))

    assert record(phrase)["kind"] == ("article" if role in ("paragraph", "title") else "photo_report")
    assert record(phrase, layout=LISTING)["kind"] == "listing"


def test_the_second_of_two_rubrics_names_the_kind_where_the_first_does_not() -> None:
    assert record(part("rubric", "Sport"), part("rubric", "Fotoreportage"))["kind"] == "photo_report"


def test_what_the_page_says_of_its_kind_goes_before_the_address() -> None:
    film = evolve(DESKTOP, address=evolve(DESKTOP.address, kinds={"films": "video"}, rubrics={}))  # type: ignore[type-var]
    url = "https://deu.belta.by/films/view/ein-film-1-2021/"

    assert record(layout=film, url=url)["kind"] == "video"
    assert record(part("rubric", "Fotoreportage"), layout=film, url=url)["kind"] == "photo_report"
    assert record(part("rubric", "Sport"), layout=film, url=url)["kind"] == "video"


def test_captions_that_say_the_same_are_copies_of_one() -> None:
    found = record(part("caption", "Foto:  Muster"), part("caption", "Bild"), part("caption", "Foto: Muster"), part("title"))

    assert found["captions"] == [("Foto: Muster", 2), ("Bild", 1)]


@pytest.mark.parametrize(
    ("day", "month", "year", "published", "expected"),
    [
        (31, 12, None, date(2024, 1, 1), date(2023, 12, 31)),
        (1, 1, None, date(2023, 12, 31), date(2024, 1, 1)),
        (3, 5, None, date(2023, 5, 3), date(2023, 5, 3)),
        (3, 5, None, datetime(2023, 5, 3, 23, 30, tzinfo=MINSK), date(2023, 5, 3)),
        (29, 2, None, date(2023, 3, 1), date(2024, 2, 29)),
        (29, 3, None, date(2023, 3, 1), date(2023, 3, 29)),
        (29, 2, None, date(2022, 6, 1), None),
        (29, 2, 2024, date(2022, 6, 1), date(2024, 2, 29)),
        (28, 2, None, date(2023, 3, 1), date(2023, 2, 28)),
        (3, 5, 2019, None, date(2019, 5, 3)),
        (3, 5, 2019, date(2023, 5, 3), date(2019, 5, 3)),
        (3, 5, None, None, None),
        (None, 5, None, date(2023, 5, 3), None),
        (3, None, None, date(2023, 5, 3), None),
    ],
)
def test_the_year_of_a_dateline_is_the_nearest_to_the_day_of_publication(day, month, year, published, expected) -> None:
    facts = {"date": published.date(), "time": published.time()} if isinstance(published, datetime) else {"date": published}
    line = part("dateline", **{**LINE, "day": day, "month": month, "year": year})
    found = record(part("published", **facts), line)

    assert (found["day"], found["date"]) == ((day, month), expected)


def test_articles_announced_are_titles_with_the_leads_below_them() -> None:
    found = record(
        part("related", "verloren"),
        part("related", "AA", half="A"),
        part("related", " a \n a "),
        part("title", "dazwischen"),
        part("related", "b"),
        part("related", "BB", half="B"),
        part("related", "CC", half="C"),
        part("related", "c"),
        part("related", "d"),
    )

    assert found["related"] == [("A", "a a b"), ("B", None), ("C", "c d")]


def test_items_are_put_together_of_their_parts() -> None:
    found = record(
        part("item", "12:05", item=1, **{"is": "date", "value": date(2025, 11, 7)}),
        part("item", "", item=1, **{"is": "time", "value": time(12, 5)}),
        part("item", " Sport ", item=1, **{"is": "rubric"}),
        part("item", " Neue \n Brücke", item=1, **{"is": "title"}),
        part("item", "Am  Bug", item=1, **{"is": "lead"}),
        part("item", "blüht es.", item=1, **{"is": "lead"}),
        part("item", "Zweite", item=2, **{"is": "title"}),
        part("item", "Nur ein Lead", item=3, **{"is": "lead"}),
        part("item", "07.11.25"),
        part("footer", "Weiter", item=4, **{"is": "title"}),
    )

    assert found["items"] == [
        (date(2025, 11, 7), time(12, 5), "Sport", "Neue Brücke", "Am Bug blüht es."),
        (None, None, None, "Zweite", None),
    ]
    assert found["item_times"] == [(date(2025, 11, 7), time(12, 5), "Sport"), (None, None, None)]


# --- what a result tells ----------------------------------------------------------------------------------------------


def test_a_result_is_told_in_the_same_fields() -> None:
    article = Article(
        crawled=date(2024, 3, 28),
        weather=Weather("Minsk", "heiter", 3),
        rubric="Sport",
        published=datetime(2024, 1, 1, 9, 42, tzinfo=MINSK),
        title="Neue Brücke",
        byline="Anna Muster",
        captions=(Caption("Foto", None, 2, 0, 0),),
        dateline=Dateline(
            "MINSK -", cities=("MINSK",), day=31, month=12, date=date(2023, 12, 31), agencies=("BelTA",), separator="-"
        ),
        body=(Block("paragraph", "Am Bug", 0, 0), Block("note", "blüht es", 0, 0)),
        related=(Related("A", None, 0, 0),),
        items=(Item(date(2025, 11, 7), time(12, 5), "Kultur", "B", "b", 0, 0),),
        footer=("Abonnieren",),
        truncated=True,
    )
    odd = Diagnostic("B101", Severity.WARNING, "…", Span(0, 0))
    result = ParseResult("", "u", "i", "e", "e/f", 1.0, "article", "de", article, (), (), (odd,))

    assert told(result) == {
        "url": "u",
        "edition": "e",
        "layout": "e/f",
        "kind": "article",
        "language": "de",
        "crawled": date(2024, 3, 28),
        "weather": ("Minsk", "heiter", 3),
        "rubric": "Sport",
        "published": "2024-01-01T09:42:00+03:00",
        "title": "Neue Brücke",
        "byline": "Anna Muster",
        "captions": [("Foto", 2)],
        "dateline": "MINSK -",
        "cities": ("MINSK",),
        "day": (31, 12),
        "date": date(2023, 12, 31),
        "agencies": ("BelTA",),
        "separator": "-",
        "body": [("paragraph", "Am Bug"), ("note", "blüht es")],
        "body_text": "AmBugblühtes",
        "related": [("A", None)],
        "items": [(date(2025, 11, 7), time(12, 5), "Kultur", "B", "b")],
        "item_times": [(date(2025, 11, 7), time(12, 5), "Kultur")],
        "footer": ["Abonnieren"],
        "truncated": True,
        "codes": frozenset({"B101"}),
    }


def test_an_empty_result_is_told_as_an_empty_page_is() -> None:
    result = ParseResult("", None, None, "belta-de", "belta-de/desktop-2024", 1.0, "article", "de", Article(), ())

    assert told(result) == EMPTY | {"codes": frozenset()}


def test_differences_name_the_field_and_both_values() -> None:
    result = Parser(discover=False).parse("MINSK, 3. Mai (BelTA) - Am Bug blüht es.")

    found = differences({"title": "Titel", "cities": ("MINSK",), "language": "en"}, result)

    assert [(one.field, one.expected, one.got) for one in found] == [("title", "Titel", None), ("language", "en", "de")]
    assert str(found[0]) == "title: expected 'Titel', got None"


def test_texts_are_squeezed_into_one_without_a_blank() -> None:
    assert squeezed(iter(["Am \u00a0Bug\n", " blüht", "", "\tes"])) == "AmBugblühtes"


# --- the page itself --------------------------------------------------------------------------------------------------


def test_a_page_is_its_parts_in_a_row_with_the_record_that_they_give() -> None:
    parts = [
        Part("title", "title", "Titel", "\n\n"),
        Part("lead", "dateline", "MINSK -", " ", LINE),
        Part("x", "chrome", "", ""),
    ]

    page = Drawn.of(DESKTOP, iter(parts), "a damage", "https://deu.belta.by/muster")

    assert (page.text, page.parts, page.layout) == ("Titel\n\nMINSK - ", tuple(parts), DESKTOP)
    assert page.record == record_of(DESKTOP, parts, "https://deu.belta.by/muster")
    assert (page.damage, page.url) == ("a damage", "https://deu.belta.by/muster")
    assert page.segments == (
        Segment("title", 0, 6, "title"),
        Segment("blank", 6, 7),
        Segment("dateline", 7, 15, "lead"),
    )
    assert (Drawn.of(DESKTOP, parts).damage, Drawn.of(DESKTOP, parts).url) == ("none", None)


def test_another_text_keeps_the_record_but_for_what_is_claimed_anew_or_no_longer() -> None:
    page = Drawn.of(DESKTOP, [Part("title", "title", "Titel")], url="u")
    other = page.with_text("Text", "a damage", title="Text", byline=..., added=1)

    assert (other.text, other.damage, other.parts, other.url) == ("Text", "a damage", page.parts, "u")
    assert other.record == {name: value for name, value in page.record.items() if name != "byline"} | {
        "title": "Text",
        "added": 1,
    }


@pytest.mark.parametrize(
    ("text", "url", "shown"),
    [
        ("Titel\n", None, "<page of belta-de/desktop-2024, damage none>\nTitel\n\n<end of page>"),
        ("Brücke", "https://x.y", "<page of belta-de/desktop-2024, damage none, at https://x.y>\nBrücke\n<end of page>"),
        ("Ti\u200btel", None, "<page of belta-de/desktop-2024, damage none>\n'Ti\\u200btel'\n<end of page>"),
        ("a\tb", None, "<page of belta-de/desktop-2024, damage none>\n'a\\tb'\n<end of page>"),
    ],
)
def test_a_drawn_page_shows_itself_not_its_layout(text: str, url: str | None, shown: str) -> None:
    page = evolve(Drawn.of(DESKTOP, [], url=url), text=text)
    printed: list[str] = []

    page._repr_pretty_(SimpleNamespace(text=printed.append), False)

    assert (repr(page), printed) == (shown, [shown])
