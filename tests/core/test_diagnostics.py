"""What is odd about a page: every code, on a page that shows it."""

from __future__ import annotations

import string
from collections import Counter
from collections.abc import Mapping
from pathlib import Path

import pytest
from attrs import evolve
from hypothesis import given
from hypothesis import strategies as st

from belta_parse import CODES, Parser, Severity, Span, labelled
from belta_parse.diagnostics import diagnose
from belta_parse.testing import AdHoc

PARSER = Parser(discover=False)
PAGES = {
    path.stem: labelled.read(path.read_bytes().decode("utf-8"))
    for path in sorted((Path(__file__).parent.parent / "pages" / "belta-de").glob("*.page"))
}
ADDRESS = "https://deu.belta.by/politics/view/bruecke-in-brest-64356-2023/"
DESKTOP = PAGES["dates-turn-of-the-year"].text
MINSK = "MINSK, 3. Mai (BelTA) - Am Bug brannten Lichter, und alle gingen hin."


def codes(text: str, url: str | None = None, parser: Parser = PARSER) -> list[str]:
    return sorted({d.code for d in parser.parse(text, url).diagnostics})


# --- the table --------------------------------------------------------------------------------------------------------


def test_codes_are_of_the_layout_the_parts_the_values_or_the_plugins() -> None:
    assert {code[:2] for code in CODES} == {"B1", "B2", "B3", "P9"}


def test_a_code_that_is_not_in_the_table_is_refused() -> None:
    with pytest.raises(KeyError, match=r"^'B999'$"):
        diagnose("B999", Span(0, 0))


@pytest.mark.parametrize("code", CODES)
def test_the_fields_of_a_sentence_are_filled(code: str) -> None:
    names = [name for _, name, _, _ in string.Formatter().parse(CODES[code].sentence) if name]

    made = diagnose(code, Span(2, 4), **{name: f"<{name}>" for name in names})

    assert all(f"<{name}>" in made.message for name in names)
    assert (made.code, made.severity, made.span) == (code, CODES[code].severity, Span(2, 4))


# --- the mark under the place -----------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("text", "span", "expected"),
    [
        pytest.param("Politik\nMINSK, 31. April", Span(15, 24), "  MINSK, 31. April\n         ^^^^^^^^^", id="in its line"),
        pytest.param("Politik\rMINSK\rBrest", Span(8, 13), "  MINSK\n  ^^^^^", id="between carriage returns"),
        pytest.param("Politik\nMINSK", Span(3, 12), "  Politik\n     ^^^^", id="no further than its line"),
        pytest.param("Politik", Span(7, 7), "  Politik\n         ^", id="an empty place has a mark, too"),
        pytest.param("", Span(0, 0), "  \n  ^", id="a page without text"),
        pytest.param("x" * 400, Span(0, 400), f"  {'x' * 200}\n  {'^' * 200}", id="a long line is cut"),
    ],
)
def test_a_diagnostic_is_shown_with_a_mark_under_its_place(text: str, span: Span, expected: str) -> None:
    shown = diagnose("B202", span).render(text)

    assert shown == f"B202 warning: {CODES['B202'].sentence}\n{expected}"


@given(st.text(st.sampled_from("ab \r\n"), max_size=30), st.integers(0, 30), st.integers(0, 30))
def test_any_place_can_be_shown(text: str, start: int, size: int) -> None:
    shown = diagnose("B202", Span(start, start + size)).render(text)

    _, line, mark = shown.split("\n")
    assert line[2:] in text
    assert mark.strip(" ") == "^" * len(mark.strip(" ")) != ""


# --- pages that show them ---------------------------------------------------------------------------------------------


@pytest.mark.parametrize("name", [name for name, page in PAGES.items() if "xfail" not in page.headers])
def test_a_labelled_page_has_the_diagnostics_and_the_kind_of_its_header(name: str) -> None:
    page = PAGES[name]

    result = PARSER.parse(page.text, page.headers.get("url"))

    told = sorted(d.code for d in result.diagnostics)
    wanted = (page.headers.get("diagnostics") or "").split()
    assert [code for code, _ in sorted(Counter(told).items())] == sorted(set(wanted))
    assert result.kind == page.headers["kind"]


def near_twin() -> Parser:
    """A parser with a second edition that reads pages just as the first one does."""
    stripped = next(layout for layout in PARSER.layouts if layout.form == "stripped")
    return Parser([AdHoc([evolve(stripped, name="twin-de/stripped")])], discover=False)


SHOWN: Mapping[str, tuple[str, str | None, Parser]] = {
    "B101": ("Die Kartoffeln schälen und reiben.", None, PARSER),
    "B102": (MINSK, None, near_twin()),
    "B103": (DESKTOP.replace("\n", " "), None, PARSER),
    "B104": (PAGES["trap-10-wrapped-in-a-title-phrase"].text, None, PARSER),
    "B105": (f"date 2023-05 {MINSK}", None, PARSER),
    "B106": (MINSK.replace("Bug", "Br\u00c3\u00bccke"), None, PARSER),
    "B107": (MINSK.replace("Bug", "B\u00adug"), None, PARSER),
    "B108": ("12 13\n" * 9_000, None, PARSER),
    "B201": (PAGES["title-missing"].text, None, PARSER),
    "B202": (PAGES["unknown-line-over-the-dateline"].text, None, PARSER),
    "B203": (PAGES["dates-second-dateline"].text, None, PARSER),
    "B204": (MINSK[:-4], None, PARSER),
    "B205": (f"{MINSK}\n\nAm Dnepr brannten andere Lichter.\n\nAm Dnepr brannten andere Lichter.", None, PARSER),
    "B206": (MINSK, ADDRESS, PARSER),
    "B207": (f"{MINSK}\n\nFacebook | Telegram | VK\n\nAm Dnepr ist es dunkel.", None, PARSER),
    "B208": (PAGES["desktop-old-opinion"].text, None, PARSER),
    "B301": (MINSK.replace("3. Mai", "31. April"), None, PARSER),
    "B302": (DESKTOP.replace("31. Dezember", "11. Dezember"), None, PARSER),
    "B303": (PAGES["dates-wrong-weekday"].text, None, PARSER),
    "B304": (DESKTOP, None, PARSER),
    "B305": (MINSK, ADDRESS, PARSER),
    "B306": (MINSK, None, PARSER),
    "B307": (DESKTOP.replace("00:20", "24:20"), None, PARSER),
}
"""Each code with a page that shows it: text, address, parser. Those of plugins are shown in tests/test_annotate.py."""


@pytest.mark.parametrize("code", [code for code in CODES if not code.startswith("P9")])
def test_every_code_is_shown_by_a_page(code: str) -> None:
    assert code in codes(*SHOWN[code])


QUIET: Mapping[str, tuple[str, str | None, Parser]] = {
    "B102": (MINSK, None, PARSER),
    "B203": (MINSK, None, PARSER),
    "B204": (MINSK, None, PARSER),
    "B205": (f"{MINSK}\n\nAm Dnepr.\n\nAm Dnepr.", None, PARSER),
    "B206": (DESKTOP, ADDRESS, PARSER),
    "B301": (MINSK.replace("3. Mai", "29. Februar"), None, PARSER),
    "B302": (DESKTOP, None, PARSER),
    "B305": (DESKTOP, ADDRESS, PARSER),
    "B306": (MINSK, ADDRESS, PARSER),
}
"""Codes with a page that comes near to showing them."""


@pytest.mark.parametrize("code", QUIET)
def test_a_page_that_is_nearly_odd_is_left_in_peace(code: str) -> None:
    assert code not in codes(*QUIET[code])


def test_a_page_is_told_of_each_thing_once_and_in_page_order() -> None:
    text = PAGES["unknown-line-over-the-dateline"].text.replace("19 April 2024", "20 April 2024")

    found = [(d.span.start, d.code) for d in PARSER.parse(text).diagnostics]

    assert found == sorted(set(found))


def test_a_body_that_an_extractor_printed_again_is_told() -> None:
    body = "Am Bug brannten tausend Lichter, und alle gingen hin."
    text = f"MINSK, 3. Mai (BelTA) - {body}\n\n{body}\n\nDann war es dunkel."

    result = PARSER.parse(text)

    assert [s.role for s in result.segments if s.role != "blank"] == ["dateline", "paragraph", "repeat", "paragraph"]
    assert [d.span.of(text) for d in result.diagnostics if d.code == "B205"] == [body]


def test_the_severity_of_a_broken_value_is_an_error() -> None:
    assert {code for code, row in CODES.items() if row.severity is Severity.ERROR} == {"B201", "B301", "B307"}
