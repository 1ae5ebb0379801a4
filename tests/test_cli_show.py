"""``show``: the page drawn, labelled, explained, saved."""

from __future__ import annotations

import json
import re
from pathlib import Path

import pytest
from click.testing import CliRunner, Result
from hypothesis import given
from hypothesis import strategies as st
from rich.table import Table

from belta_parse import Parser, Span, labelled, parse
from belta_parse.cli.excerpts import cells, excerpt, visible
from belta_parse.cli.explain import explain
from belta_parse.cli.program import program
from belta_parse.cli.terminal import drawn, explained, heading

CORE = Parser(discover=False)
PAGE = """\
Projekte
Services
Staatsorgane
Flag Dienstag, 3 Oktober 2023
Minsk heiter +12°C
Alle Nachrichten
Alle Nachrichten
Politik
03 Oktober 2023, 09:42

Brücke in Brest eröffnet

Archivfoto
Archivfoto

BREST, 31. September (BelTA) - Die Brücke über den Bug ist wieder offen, teilte die Bauleiterin Anna Muster mit.

Der Verkehr rollt seit dem frühen Morgen. Im kommenden Jahr folgt der zweite Abschnitt der Straße.

Abonnieren Sie uns auf
Twitter
Letzte Nachrichten aus Belarus
"""


def run(*arguments: str | Path, stdin: str | bytes | None = None) -> Result:
    return CliRunner().invoke(program, [str(argument) for argument in arguments], input=stdin, catch_exceptions=False)


@pytest.fixture
def page(tmp_path: Path) -> Path:
    file = tmp_path / "page.txt"
    file.write_text(PAGE, encoding="utf-8")
    return file


# --- drawn ----------------------------------------------------------------------------------------------------------


def test_a_page_is_drawn_line_by_line_with_the_roles_of_its_parts(page: Path) -> None:
    lines = run("show", "--no-plugins", page).stdout.splitlines()

    assert lines[0].startswith("belta-de/desktop-2020  article  de  score 1.00")
    assert "   1 chrome    │ Projekte" in lines
    assert "  11 title     │ Brücke in Brest eröffnet" in lines
    assert "  16 dateline  │ BREST, 31. September (BelTA) - " in lines


def test_a_diagnostic_stands_under_the_place_that_it_means(page: Path) -> None:
    lines = run("show", "--no-plugins", page).stdout.splitlines()

    at = lines.index("  16 dateline  │ BREST, 31. September (BelTA) - ")
    assert lines[at + 1].strip() == "^" * len("BREST, 31. September (BelTA) -")
    assert lines[at].index("BREST") == lines[at + 1].index("^")
    assert "B301 error" in lines[at + 2]


def test_the_message_stands_beside_the_mark_where_there_is_room(page: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("COLUMNS", "160")

    lines = run("show", "--no-plugins", page).stdout.splitlines()

    assert any(re.fullmatch(r" +\^+ B301 error: .*", line) for line in lines)


def test_all_text_of_a_page_is_drawn(page: Path) -> None:
    result = run("show", "--no-plugins", page)

    rows = [line.partition("│ ")[2] for line in result.stdout.splitlines() if "│ " in line]
    assert "".join(PAGE.split()) == "".join("".join(rows).split())


def test_colours_come_when_they_are_asked_for(page: Path) -> None:
    assert "\x1b[" in run("show", "--color", "always", page).stdout
    assert "\x1b[" not in run("show", page).stdout


def test_annotations_are_underlined_and_listed(page: Path, tmp_path: Path) -> None:
    plugin = tmp_path / "bridges.py"
    plugin.write_text(
        "from belta_parse import Annotation, Enricher, Span, hookimpl\n"
        "def bridges(document):\n"
        "    for passage in document.passages:\n"
        "        at = passage.text.find('Brücke')\n"
        "        if at >= 0:\n"
        "            start = passage.start + at\n"
        "            yield Annotation('bridge', Span(start, start + 6), {'river': 'Bug', 'old': None})\n"
        "            yield Annotation('bridge', Span(start, start + 6), 'plain')\n"
        "@hookimpl\n"
        "def belta_parse_enrichers():\n"
        "    return [Enricher('bridges', ['bridge'], bridges)]\n",
        encoding="utf-8",
    )

    result = run("show", "--color", "always", "--no-plugins", "--plugin", plugin, page).stdout

    assert re.search(r"\x1b\[[0-9;]*4[0-9;]*mBrücke", result)
    plain = re.sub(r"\x1b\[[0-9;]*m", "", result)
    assert re.search(r"^bridge bridges Brücke +river=Bug$", plain, re.MULTILINE)
    assert re.search(r"^bridge bridges Brücke +plain$", plain, re.MULTILINE)


def test_a_page_cannot_move_the_terminal() -> None:
    result = run("show", "-", stdin="MINSK, 3. Mai (BelTA) - Die \x1b[2JBrücke\x07 ist\x00 offen.\x9b")

    assert "\x1b" not in result.stdout
    assert "␛[2JBrücke␇ ist␀ offen.\ufffd" in result.stdout


def test_a_page_that_no_layout_explains_is_drawn_too() -> None:
    result = run("show", "--no-plugins", "-", stdin="x\n")

    assert "no layout explains this page\nB101 warning: no installed layout explains this page" in result.stdout
    assert "   1 unknown   │ x" in result.stdout


def test_files_that_cannot_be_read_are_named_and_the_others_shown(page: Path) -> None:
    result = run("show", "nowhere.txt", page)

    assert (1, "nowhere.txt: No such file or directory\n") == (result.exit_code, result.stderr)
    assert "Projekte" in result.stdout


def test_each_of_several_pages_stands_under_its_name(page: Path) -> None:
    result = run("show", "--no-plugins", page, "-", stdin="x")

    assert [f"── {page}", "── -"] == [line for line in result.stdout.splitlines() if line.startswith("──")]


@given(st.text(st.characters() | st.sampled_from("\r\n\t 明é́"), max_size=60), st.integers(20, 50))
def test_every_page_can_be_drawn(text: str, width: int) -> None:
    result = CORE.parse(text)

    rows = [row.plain for row in drawn(result, width)]

    assert visible("".join(re.split(r"\r\n|\r|\n", text))) == "".join(r.partition("│ ")[2] for r in rows if "│ " in r)
    assert heading(result).plain


@given(st.text(st.characters() | st.sampled_from("\r\n\t 明"), max_size=60), st.data())
def test_the_mark_of_an_excerpt_stands_under_its_place(text: str, data: st.DataObject) -> None:
    start = data.draw(st.integers(0, len(text)))
    end = data.draw(st.integers(start, len(text)))

    part = excerpt(text, Span(start, end), width=30)

    assert part.text.isprintable()
    assert part.mark.strip(" ").strip("^") == ""
    assert len(part.mark) <= cells(part.text) + 1


# --- labelled -------------------------------------------------------------------------------------------------------


def test_labels_are_the_page_as_a_fixture(page: Path) -> None:
    result = run("show", "--labels", "--no-plugins", page)

    read = labelled.read(result.stdout_bytes.decode("utf-8"))
    assert PAGE == read.text
    assert {"layout": "belta-de/desktop-2020", "kind": "article"} == read.headers
    assert [s.role for s in CORE.parse(PAGE).segments] == [s.role for s in read.segments]


def test_save_writes_the_labelled_page_and_its_record(page: Path, tmp_path: Path) -> None:
    result = run("show", "--save", "--no-plugins", page)

    assert (0, "") == (result.exit_code, result.stdout)
    assert PAGE == labelled.read((tmp_path / "page.page").read_text(encoding="utf-8")).text
    assert CORE.parse(PAGE).to_dict() == json.loads((tmp_path / "page.json").read_text(encoding="utf-8"))


def test_save_writes_over_nothing_unless_it_is_told_to(page: Path, tmp_path: Path) -> None:
    mine = tmp_path / "page.json"
    mine.write_text("mine", encoding="utf-8")

    refused = run("show", "--save", page)
    kept = mine.read_text(encoding="utf-8")
    forced = run("show", "--save", "--force", page)

    assert (1, f"{mine}: is there already; --force writes over it\n") == (refused.exit_code, refused.stderr)
    assert "mine" == kept
    assert 0 == forced.exit_code
    assert "mine" != mine.read_text(encoding="utf-8")


def test_save_writes_into_a_directory(page: Path, tmp_path: Path) -> None:
    target = tmp_path / "pages"
    target.mkdir()

    run("show", "--save", "--directory", target, page, "-", stdin="x")

    assert ["page.json", "page.page"] == sorted(file.name for file in target.iterdir())


# --- explained ------------------------------------------------------------------------------------------------------


def test_explain_names_the_slot_the_evidence_and_what_came_second() -> None:
    reasons = {reason.line: reason for reason in explain(CORE, PAGE).reasons}

    assert ("crawled", 2, "pattern weekday=Dienstag day=3 month=Oktober year=2023") == (
        reasons[4].slot,
        reasons[4].points,
        reasons[4].evidence,
    )
    assert ("title", 0, "any text") == (reasons[11].slot, reasons[11].points, reasons[11].evidence)
    assert ("lead", "dateline of family A, BelTA") == (reasons[16].slot, reasons[16].evidence)
    assert any("rubric_below knows it" in second for second in reasons[8].second)


def test_explain_tells_by_how_much_the_other_layouts_lost() -> None:
    explanation = explain(CORE, PAGE)

    assert explanation.recognised
    assert ("belta-de/desktop-2020", 0) == (explanation.ranks[0].layout, explanation.ranks[0].behind)
    assert all(rank.behind > 0 for rank in explanation.ranks[1:])
    assert len(CORE.layouts) == len(explanation.ranks) + explanation.untried


def test_explain_counts_the_layouts_that_nothing_speaks_for() -> None:
    explanation = explain(CORE, "MINSK, 14. April (BelTA) - In Brest wurde eine Brücke eröffnet.")

    assert explanation.untried
    (table,) = [part for part in explained(explanation) if isinstance(part, Table)]
    assert f"{explanation.untried} more" in list(table.columns[0].cells)


def test_explain_is_printed_line_by_line(page: Path) -> None:
    result = run("show", "--explain", "--no-plugins", page).stdout

    assert re.search(r"^ +16 lead +\+2 │ BREST, 31\. September", result, re.MULTILINE)
    assert "dateline of family A, BelTA; second: body takes any text, which earns no more" in result
    assert "belta-de/desktop-2024" in result


def test_explain_of_a_page_that_nothing_speaks_for_says_so() -> None:
    assert "Nothing on this page speaks for any layout.\n" == run("show", "--explain", "-", stdin="x").stdout


def test_explain_shows_the_nearest_layout_where_none_reached_its_threshold() -> None:
    text = "Projekte\n" + "Der Bug führt wieder Wasser, sagte Anna Muster am Morgen in der kleinen Stadt.\n" * 3
    assert parse(text).layout is None

    assert "No layout reached its threshold" in run("show", "--explain", "--no-plugins", "-", stdin=text).stdout


@given(st.lists(st.sampled_from([*PAGE.split("\n"), "Cookies zulassen", "x", "\r"]), max_size=25).map("\n".join))
def test_every_page_can_be_explained(text: str) -> None:
    explanation = explain(CORE, text)

    lines = [reason.line for reason in explanation.reasons]
    assert sorted(lines) == lines
    assert all(1 <= line <= max(1, len(re.split(r"\r\n|\r|\n", text))) for line in lines)
