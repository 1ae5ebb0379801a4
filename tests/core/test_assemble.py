"""Records out of pages: each part of the article, from a page made for it."""

from __future__ import annotations

from datetime import date, datetime
from typing import Any
from zoneinfo import ZoneInfo

import pytest

from belta_parse import (
    Article,
    Calendar,
    Caption,
    Copies,
    DatelineForm,
    Echo,
    Layout,
    Opening,
    Parser,
    ParseResult,
    Pattern,
    Phrases,
    Prose,
    Related,
    Role,
    Slot,
    Weather,
)
from belta_parse.testing import AdHoc

CORE = Parser(discover=False)
BERLIN = ZoneInfo("Europe/Berlin")
WIRE = DatelineForm("lake-wire", marks=("Lake Wire",), months={"Mai": 5})
SHORE = DatelineForm("shore-press", marks=("Shore Press",))
CREDIT = Pattern(r"(?:[^\n]{1,60} )?Foto(?:: (?P<credit>[^\n]{0,40}))?", examples=("Foto: Muster",), holds=("Foto",))
STAND = Pattern(
    r"Stand: (?:(?P<day>\d{1,2})\. (?P<month>Mai) (?P<year>\d{4}),? ?)?(?P<hour>\d{1,2}):(?P<minute>\d\d)",
    examples=("Stand: 3. Mai 2023, 14:05", "Stand: 14:05"),
    opens="S",
)
WHEN = Pattern(
    r"(?:(?P<rubric>Häfen|Filme) )?(?P<day>\d{1,2})\. (?P<month>Mai) (?P<year>\d{4})(?:, (?P<hour>\d\d):(?P<minute>\d\d))?",
    examples=("3. Mai 2023", "Häfen 3. Mai 2023, 12:05"),
)
WEATHER = Pattern(
    r"(?P<place>Lindau)(?: (?P<condition>[a-z]{1,20}))? (?P<celsius>[+−–-]?\d{1,2}) °C", examples=("Lindau 3 °C",)
)


def lake(**rest: Any) -> Layout:
    return Layout(
        "lake-de/desktop",
        "Lake Wire",
        "de",
        timezone="Europe/Berlin",
        calendar=Calendar({"Mai": 5}),
        datelines=[WIRE],
        kinds={"Filme": "video", "Bilder": "photo_report"},
        slots=(
            Slot("head", Role.CHROME, Phrases(("Seewetter",)), weight=1),
            Slot("weather", Role.WEATHER, WEATHER),
            Slot("rubric", Role.RUBRIC, Phrases(("Häfen", "Filme"))),
            Slot("when", Role.PUBLISHED, WHEN, weight=1),
            Slot("updated", Role.UPDATED, STAND),
            Slot("byline", Role.BYLINE, Pattern(r"Von [^\n]{1,40}", examples=("Von Anna Muster",))),
            Slot("title", Role.TITLE, Prose(max_chars=60)),
            Slot("caption", Role.CAPTION, (CREDIT, Copies(60)), repeat=True),
            Slot("lead", Role.DATELINE, Opening()),
            Slot("body", Role.PARAGRAPH, Prose(), repeat=True),
            Slot("related", Role.RELATED, Echo()),
            Slot("related_lead", Role.RELATED, Prose(), after=("related", "related_lead"), repeat=True),
            Slot("more", Role.FOOTER, Phrases(("Bilder", "Folgen Sie uns")), repeat=True),
        ),
        **rest,
    )


PARSER = Parser([AdHoc([lake()])], discover=False, disable="belta-de")
BODY = "Am Ufer brannten gestern tausend Lichter, und alle gingen hin und sahen es sich an."


def parsed(*lines: str) -> ParseResult:
    return PARSER.parse("\n".join(["Seewetter", *lines]))


def article(*lines: str) -> Article:
    return parsed(*lines).article


# --- values -----------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        pytest.param("Lindau heiter 3 °C", Weather("Lindau", "heiter", 3), id="with a condition"),
        pytest.param("Lindau +15 °C", Weather("Lindau", None, 15), id="without one"),
        pytest.param("Lindau -3 °C", Weather("Lindau", None, -3), id="a hyphen"),
        pytest.param("Lindau −3 °C", Weather("Lindau", None, -3), id="a minus"),
        pytest.param("Lindau –3 °C", Weather("Lindau", None, -3), id="a dash"),
    ],
)
def test_the_weather_has_a_place_a_condition_and_degrees(line: str, expected: Weather) -> None:
    assert article(line, "Licht am Ufer").weather == expected


@pytest.mark.parametrize(
    ("lines", "published", "updated"),
    [
        pytest.param(("3. Mai 2023, 12:05",), datetime(2023, 5, 3, 12, 5, tzinfo=BERLIN), None, id="published alone"),
        pytest.param(
            ("3. Mai 2023, 12:05", "Stand: 4. Mai 2023, 14:05"),
            datetime(2023, 5, 3, 12, 5, tzinfo=BERLIN),
            datetime(2023, 5, 4, 14, 5, tzinfo=BERLIN),
            id="both in full",
        ),
        pytest.param(
            ("3. Mai 2023", "Stand: 14:05"),
            date(2023, 5, 3),
            datetime(2023, 5, 3, 14, 5, tzinfo=BERLIN),
            id="the time of an update is of the day of publication",
        ),
        pytest.param(("Stand: 14:05",), None, None, id="a time of no day"),
        pytest.param(("Stand: 4. Mai 2023, 14:05",), None, datetime(2023, 5, 4, 14, 5, tzinfo=BERLIN), id="an update alone"),
    ],
)
def test_an_article_has_a_time_of_publication_and_one_of_its_last_change(
    lines: tuple[str, ...], published: object, updated: object
) -> None:
    found = article(*lines, "Licht am Ufer", BODY)

    assert (found.published, found.updated) == (published, updated)


@pytest.mark.parametrize(
    ("lines", "rubric", "kind"),
    [
        pytest.param(("Häfen", "3. Mai 2023"), "Häfen", "article", id="in a line of its own"),
        pytest.param(("Häfen 3. Mai 2023",), "Häfen", "article", id="beside the publication"),
        pytest.param(("Filme", "3. Mai 2023"), "Filme", "video", id="one that makes a video of the page"),
        pytest.param(("Filme 3. Mai 2023",), "Filme", "video", id="so it does beside the publication"),
        pytest.param(("3. Mai 2023",), None, "article", id="none"),
    ],
)
def test_a_rubric_names_the_kind_of_page(lines: tuple[str, ...], rubric: str | None, kind: str) -> None:
    result = parsed(*lines, "Licht am Ufer", BODY)

    assert (result.article.rubric, result.kind) == (rubric, kind)


def test_a_line_of_the_footer_may_name_the_kind_but_no_line_of_the_body() -> None:
    footer = parsed("Häfen", "3. Mai 2023", "Licht am Ufer", BODY, "Bilder")
    body = parsed("Häfen", "3. Mai 2023", "Licht am Ufer", "Bilder", *(f"Zum {n}.: {BODY}" for n in range(5)))

    assert (footer.kind, body.kind) == ("photo_report", "article")
    assert "Bilder" in [block.text for block in body.article.body]


# --- captions, related articles ---------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("lines", "expected"),
    [
        pytest.param(("Foto: Muster",), [("Foto: Muster", "Muster", 1)], id="once"),
        pytest.param(("Foto: Muster", "Foto: Muster"), [("Foto: Muster", "Muster", 2)], id="twice"),
        pytest.param(("Foto",), [("Foto", None, 1)], id="nobody's"),
        pytest.param(("Foto: . ",), [("Foto: .", None, 1)], id="nobody's but for a point"),
        pytest.param(
            ("Foto: A", "Foto: B", "Foto: A"), [("Foto: A", "A", 2), ("Foto: B", "B", 1)], id="two pictures, one again"
        ),
        pytest.param(("Am Steg", "Am Steg"), [("Am Steg", None, 2)], id="a caption known by its copy"),
    ],
)
def test_a_caption_printed_twice_is_one_with_two_copies(lines: tuple[str, ...], expected: list[tuple[object, ...]]) -> None:
    found = article("3. Mai 2023", "Licht am Ufer", *lines, "LINDAU, 3. Mai (Lake Wire) - Am Ufer.")

    assert [(caption.text, caption.credit, caption.copies) for caption in found.captions] == expected


def test_a_caption_stands_where_its_first_copy_does() -> None:
    result = parsed("3. Mai 2023", "Licht am Ufer", "Foto: Muster", "Foto: Muster", "LINDAU (Lake Wire) - Am Ufer.")

    first = result.text.index("Foto: Muster")
    assert result.article.captions == (Caption("Foto: Muster", "Muster", 2, first, first + 12),)


def test_a_related_article_has_a_title_that_is_said_twice_and_the_lines_below_as_its_lead() -> None:
    result = parsed("3. Mai 2023", "Licht am Ufer", BODY, "Fähren fahren wieder Fähren fahren wieder", "Ab Mai.", "Bis Juni.")

    start = result.text.index("Fähren")
    assert result.article.related == (Related("Fähren fahren wieder", "Ab Mai. Bis Juni.", start, len(result.text)),)


# --- the dateline -----------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"], ids=["line feeds", "both", "carriage returns"])
def test_a_dateline_that_a_wrap_runs_through_is_put_together(end: str) -> None:
    rows = (
        "Foto: Muster",
        "LINDAU, 3. Mai (Lake Wire) - Am Ufer brannten gestern tausend Lichter,",
        "und alle gingen hin und sahen es sich an, und dann gingen alle wieder",
        "nach Hause und schliefen.",
    )
    text = end.join(["Seewetter", "3. Mai 2023", "Licht am Ufer", *rows])

    result = PARSER.parse(text)

    line = result.article.dateline
    assert line is not None
    assert text[line.start : line.end].strip() == line.text == "LINDAU, 3. Mai (Lake Wire) -"
    assert [block.text for block in result.article.body] == [" ".join(rows[1:]).partition(" - ")[2]]
    assert text[result.article.body[0].start : result.article.body[0].end].split() == result.article.body[0].text.split()


def test_a_dateline_names_the_other_agencies_whose_layouts_are_installed() -> None:
    lead = Slot("lead", Role.DATELINE, Opening(), weight=1)
    shore = Layout("shore-de/plain", "Shore Press", "de", slots=(lead,), datelines=[SHORE])
    parser = Parser([AdHoc([lake(), shore])], discover=False, disable="belta-de")
    page = f"Seewetter\nLicht am Ufer\nLINDAU, 3. Mai (Lake Wire/Shore Press) - {BODY}"

    line = parser.parse(page).article.dateline

    assert line is not None
    assert (line.agencies, line.byline) == (("Lake Wire", "Shore Press"), None)


def test_a_page_that_stops_behind_its_dateline_has_no_body() -> None:
    found = article("3. Mai 2023", "Licht am Ufer", "LINDAU, 3. Mai (Lake Wire) -")

    assert (found.dateline is not None, found.body, found.truncated) == (True, (), True)


def test_values_of_a_page_in_a_wrong_encoding_are_as_printed() -> None:
    wrong = "Br\u00c3\u00bccke am Ufer"

    found = article("3. Mai 2023", wrong, f"LINDAU, 3. Mai (Lake Wire) - {wrong}.")

    assert (found.title, [block.text for block in found.body]) == (wrong, [f"{wrong}."])


def test_values_of_a_page_with_invisible_characters_are_given_without_them_in_their_places() -> None:
    result = parsed("3. Mai 2023", "Licht am U\u00adfer", "LINDAU, 3. Mai (Lake\u00a0Wire) - Am &quot;U\u00adfer&quot;.")

    (block,) = result.article.body
    assert (result.article.title, block.text) == ("Licht am Ufer", 'Am "Ufer".')
    assert result.text[block.start : block.end] == "Am &quot;U\u00adfer&quot;."


def test_a_listing_takes_no_rubric_from_its_address() -> None:
    result = CORE.parse("Nachrichten\n07\n.11.25\n12:05\nLicht am Ufer\n", "https://deu.belta.by/politics/")

    assert (result.kind, result.article.rubric) == ("listing", None)
    assert [item.title for item in result.article.items] == ["Licht am Ufer"]


def test_an_old_page_may_end_in_a_city_that_nobody_knows() -> None:
    text = "Mobile Version\nProjekte\n\nLicht am Ufer\n\nPolitik 06.07.2018 | 19:20\n\nMINSK, 6. Juli (BelTA) - Es brannte.\n\n"

    result = CORE.parse(f"{text}Druckversion\nWetter\nMinsk\nBrest\nSeldwyla")

    assert result.segments[-1].role == "footer"
    assert not result.article.truncated
