"""Where a dateline stands on a page, and whose it is: what only its place proves, what stands over two lines or inside one."""

from __future__ import annotations

import pytest
from attrs import frozen
from hypothesis import given
from hypothesis import strategies as st

from belta_parse import DatelineForm, Layout, Opening, Parser, Pattern, Phrases, Prose, Role, Slot
from belta_parse.matchers import Named
from belta_parse.testing import AdHoc


@frozen
class Shore:
    """A gazetteer of a few towns."""

    def rank(self, name: str) -> int:
        return 3 if name.casefold() in ("lindau", "bregenz", "riverton") else 0


MONTHS = {"Mai": 5}
WIRE = DatelineForm("lake-de", families="AF", marks=("Lake Wire", "LW"), months=MONTHS, language="de")
PAPERS = DatelineForm("papers-de", families="KJL", months=MONTHS, language="de", places=Shore(), title_case=1)
STAMP = Pattern(r"(?P<day>\d\d?)\.(?P<month>\d\d?)\.(?P<year>\d{4})", examples=("03.05.2020",), max_chars=12)
SOURCE = Pattern(r"Quelle: (?P<name>[^\n]{2,20})", examples=("Quelle: Lake Wire",), max_chars=40)
SIGNED = Pattern(r"\((?P<name>[^\n()]{2,20})\)", examples=("(Lake Wire)",), max_chars=30)
TITLE = Slot("title", Role.TITLE, Prose(max_chars=200), required=True)
PUBLISHED = Slot("published", Role.PUBLISHED, STAMP)
BODY = Slot("body", Role.PARAGRAPH, Prose(), repeat=True)
WORDS = ("der", "die", "das", "ist")


def layout(name: str, opening: Slot, *behind: Slot, form: DatelineForm) -> Layout:
    slots = (TITLE, PUBLISHED, opening, BODY, *behind)
    return Layout(name, "", "de", slots=slots, datelines=[form], function_words=WORDS, threshold=0.1)


def lead(weight: int) -> Slot:
    return Slot("lead", Role.DATELINE, Opening(), weight=weight, after=("title", "published"))


SIGNATURES = (Named(SIGNED, ("Lake Wire",)), Named(SOURCE, ("Lake Wire",), led=True))
LAYOUTS = [
    layout("lake/plain", lead(3), form=WIRE),
    layout("lake/signed", lead(0), Slot("own", Role.FOOTER, SIGNATURES, weight=2, after=("lead", "body")), form=PAPERS),
    layout("papers/plain", lead(1), Slot("own", Role.FOOTER, (SIGNED, SOURCE), after=("lead", "body")), form=PAPERS),
]
PARSER = Parser([AdHoc(LAYOUTS)], discover=False)
TEXT = "Der See ist gestiegen, und das Wasser ist kalt."
MORE = "Die Fähre fährt trotzdem."


def page(*lines: str) -> str:
    return "\n\n".join(("Der See steigt", *lines)) + "\n"


@pytest.mark.parametrize(
    ("lines", "expected"),
    [
        pytest.param(("LINDAU - " + TEXT, MORE), ("papers/plain", "LINDAU -"), id="capitals"),
        pytest.param(("Lindau – " + TEXT, MORE), ("papers/plain", "Lindau –"), id="title case, where papers print so"),
        pytest.param(("03.05.2020", "LINDAU - " + TEXT, MORE), ("papers/plain", "LINDAU -"), id="below a time"),
        pytest.param(("LINDAU", TEXT, MORE), ("papers/plain", "LINDAU"), id="alone on its line"),
        pytest.param(("Lindau, 3. Mai", TEXT, MORE), ("papers/plain", "Lindau, 3. Mai"), id="alone with a date"),
        pytest.param(("(Lindau) " + TEXT, MORE), ("papers/plain", "(Lindau)"), id="in brackets"),
        pytest.param((TEXT, "LINDAU - " + TEXT, MORE), ("papers/plain", "LINDAU -"), id="behind a summary"),
        pytest.param(("Lindau, 3. Mai - " + TEXT,), ("papers/plain", "Lindau, 3. Mai -"), id="a date proves it alone"),
        pytest.param(("LINDAU - " + TEXT, MORE, "(Lake Wire)"), ("lake/signed", "LINDAU -"), id="signed"),
        pytest.param(
            ("LINDAU - " + TEXT, MORE, "Quelle: LAKE WIRE"), ("lake/signed", "LINDAU -"), id="a source, in another case"
        ),
        pytest.param(("LINDAU - " + TEXT, "Quelle: Hill Wire", MORE), ("papers/plain", "LINDAU -"), id="another's source"),
        pytest.param((TEXT, "(Lake Wire)"), ("lake/signed", None), id="signed, no dateline"),
        pytest.param((TEXT, "Quelle: Lake Wire"), (None, None), id="a source, no dateline"),
        pytest.param((TEXT, "Lindau – " + TEXT), (None, None), id="title case behind a sentence"),
        pytest.param((TEXT, MORE + " Ja, so ist das.", "LINDAU - " + TEXT), (None, None), id="too far down"),
        pytest.param(("LINDAU - " + TEXT, "BREGENZ - " + TEXT), (None, None), id="a list of places"),
        pytest.param(("LINDAU - ein Bett mit Kasten",), (None, None), id="no sentence"),
        pytest.param(("Lindau: " + TEXT, MORE), (None, None), id="a name with what is said of it"),
        pytest.param(("HARD - " + TEXT, MORE), (None, None), id="a place that nobody knows"),
        pytest.param(("LINDAU - Lake has risen, and water is very cold.",), (None, None), id="a language that nobody writes"),
        pytest.param(
            ("Lindau, 3. Mai", "(Lake Wire) - " + TEXT), ("lake/plain", "Lindau, 3. Mai (Lake Wire) -"), id="two lines"
        ),
        pytest.param(("Lindau, 3. Mai", "Lake Wire:", TEXT), ("lake/plain", "Lindau, 3. Mai Lake Wire:"), id="three lines"),
    ],
)
def test_a_place_is_a_dateline_where_a_text_begins(lines: tuple[str, ...], expected: tuple[str | None, str | None]) -> None:
    result = PARSER.parse(page(*lines))

    dateline = result.article.dateline
    assert expected == (result.layout, dateline and " ".join(dateline.text.split()))


def test_a_dateline_inside_a_joined_line_begins_with_a_known_place() -> None:
    text = f"Der See steigt seit Montag Lindau, 3. Mai (Lake Wire) - {TEXT} {TEXT} {MORE}"

    result = PARSER.parse(text)

    assert result.article.title == "Der See steigt seit Montag"
    assert result.article.dateline is not None
    assert result.article.dateline.cities == ("Lindau",)


def test_an_agency_in_the_middle_of_a_word_claims_no_dateline() -> None:
    found = PARSER.parse(page("Lindau, 3. Mai - Slwow " + TEXT, MORE))

    assert found.layout == "papers/plain"


@given(st.text(max_size=200), st.sampled_from(["LINDAU - ", "(Lindau) ", "LINDAU\n", "Lindau, 3. Mai\n"]))
def test_whatever_stands_behind_a_place_the_page_is_whole(text: str, place: str) -> None:
    source = page(place + text)

    result = PARSER.parse(source)

    assert source == "".join(segment.span.of(source) for segment in result.segments)


def test_lines_that_share_a_shape_are_refused_without_a_name() -> None:
    with pytest.raises(ValueError, match="has no group 'name'"):
        Named(STAMP, ("Lake Wire",))


def test_an_example_of_a_line_that_names_somebody_names_that_one() -> None:
    assert Named(SOURCE, ("Hill Wire",)).examples == ("Quelle: Hill Wire",)
    assert Phrases(("Lake",)).examples == ("Lake",)
