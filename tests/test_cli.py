"""The commands that read texts: parse, dateline and check. Exit codes and streams are a promise to scripts."""

from __future__ import annotations

import io
import json
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner, Result
from hypothesis import given
from hypothesis import strategies as st

from belta_parse import Parser
from belta_parse.cli.parse import write
from belta_parse.cli.program import program
from belta_parse.cli.streams import Complaints
from belta_parse.io import jsonl

CORE = Parser(discover=False)
LEAD = "MINSK, 14. April (BelTA) - In Brest wurde eine Brücke eröffnet."
OTHER = "GOMEL, 3. Mai (BelTA) - Der Fluss führt wieder Wasser."


def run(*arguments: str | Path, stdin: str | bytes | None = None) -> Result:
    return CliRunner().invoke(program, [str(argument) for argument in arguments], input=stdin, catch_exceptions=False)


def records(result: Result) -> list[dict[str, Any]]:
    return [json.loads(line) for line in result.stdout_bytes.decode("utf-8").split("\n") if line]


@pytest.fixture
def page(tmp_path: Path) -> Path:
    file = tmp_path / "page.txt"
    file.write_bytes(LEAD.encode("utf-8"))
    return file


@pytest.fixture
def other(tmp_path: Path) -> Path:
    file = tmp_path / "other.txt"
    file.write_bytes(OTHER.encode("utf-8"))
    return file


# --- parse FILE… ----------------------------------------------------------------------------------------------------


def test_each_file_gives_one_record_a_line_in_their_order(page: Path, other: Path) -> None:
    result = run("parse", "--no-plugins", other, page)

    assert [CORE.parse(OTHER).to_dict(), CORE.parse(LEAD).to_dict()] == records(result)
    assert (0, "") == (result.exit_code, result.stderr)


def test_a_dash_is_standard_input(page: Path) -> None:
    result = run("parse", "--no-plugins", page, "-", stdin=OTHER)

    assert [CORE.parse(LEAD).to_dict(), CORE.parse(OTHER).to_dict()] == records(result)


@pytest.mark.parametrize("text", ["\ufeff" + LEAD, LEAD.replace(" - ", " -\r\n"), LEAD + "\r", ""], ids=repr)
def test_the_bytes_of_a_file_are_the_page(tmp_path: Path, text: str) -> None:
    file = tmp_path / "page.txt"
    file.write_bytes(text.encode("utf-8"))

    result = run("parse", "--no-plugins", file)

    assert [CORE.parse(text).to_dict()] == records(result)


def test_the_address_is_handed_on(page: Path) -> None:
    url = "https://deu.belta.by/politics/view/eine-bruecke-1-2023/"

    result = run("parse", "--no-plugins", "--url", url, page)

    assert [CORE.parse(LEAD, url).to_dict()] == records(result)


def test_records_can_be_named_after_their_files(page: Path, other: Path) -> None:
    result = run("parse", "--names", page, other)

    assert [str(page), str(other)] == [record["id"] for record in records(result)]


@pytest.mark.parametrize(
    ("arguments", "indent"),
    [(["--indent"], 2), (["--indent", "4"], 4), (["--indent=1"], 1), (["--indent", "--no-plugins"], 2)],
    ids=str,
)
def test_indent_works_with_and_without_a_number(page: Path, arguments: list[str], indent: int) -> None:
    result = run("parse", *arguments, page)

    assert result.stdout.startswith("{\n" + " " * indent + '"id"')
    assert 0 == result.exit_code


def test_files_that_cannot_be_read_are_named_and_the_others_written(tmp_path: Path, page: Path) -> None:
    latin = tmp_path / "latin.txt"
    latin.write_bytes("Brücke".encode("latin-1"))

    result = run("parse", "--names", tmp_path / "nowhere.txt", tmp_path, latin, page)

    assert [str(page)] == [record["id"] for record in records(result)]
    assert [
        f"{tmp_path}/nowhere.txt: No such file or directory",
        f"{tmp_path}: Is a directory",
        f"{latin}: not UTF-8: byte 0xfc at byte 3",
    ] == result.stderr.splitlines()
    assert 1 == result.exit_code


def test_a_page_that_no_layout_fits_is_a_record() -> None:
    result = run("parse", "-", stdin="x")

    assert [None] == [record["layout"] for record in records(result)]
    assert 0 == result.exit_code


@pytest.mark.parametrize(
    "arguments",
    [
        pytest.param(["parse"], id="nothing to read"),
        pytest.param(["parse", "--url", "x", "a", "b"], id="one address, two pages"),
        pytest.param(["parse", "--url", "x", "--jsonl"], id="one address, many lines"),
        pytest.param(["parse", "--what", "a"], id="no such option"),
        pytest.param(["parse", "--indent", "-3", "a"], id="no such indent"),
        pytest.param(["parse", "--plugin", "nowhere.py", "a"], id="no such plugin file"),
        pytest.param(["dateline"], id="no text"),
        pytest.param(["check"], id="nothing to check"),
        pytest.param(["check", "--url", "x", "a", "b"], id="one address, two pages to check"),
        pytest.param(["show"], id="nothing to show"),
        pytest.param(["show", "--url", "x", "a", "b"], id="one address, two pages to show"),
        pytest.param(["show", "--force", "a"], id="force without save"),
        pytest.param(["show", "--labels", "a", "b"], id="two labelled pages in one"),
        pytest.param(["layouts", "nowhere"], id="no such layout"),
        pytest.param(["what"], id="no such command"),
    ],
)
def test_a_wrong_command_line_ends_with_2_and_writes_no_record(arguments: list[str]) -> None:
    result = run(*arguments)

    assert (2, "") == (result.exit_code, result.stdout)
    assert "Error: " in result.stderr


# --- parse --jsonl --------------------------------------------------------------------------------------------------


def test_each_line_gives_one_record_under_its_id() -> None:
    url = "https://deu.belta.by/politics/view/eine-bruecke-1-2023/"
    lines = [{"text": LEAD, "id": "p-1"}, {"text": OTHER, "url": url, "id": 7, "more": [1]}, {"text": "", "url": None}]
    stdin = "".join(json.dumps(line) + "\n" for line in lines)

    result = run("parse", "--no-plugins", "--jsonl", stdin=stdin)

    wanted = [CORE.parse(LEAD).to_dict(), CORE.parse(OTHER, url).to_dict(), CORE.parse("").to_dict()]
    assert [{**record, "id": id} for record, id in zip(wanted, ["p-1", 7, None], strict=True)] == records(result)
    assert (0, "") == (result.exit_code, result.stderr)


BAD_LINES = [
    pytest.param(b"MINSK", "not JSON: Expecting value at column 1", id="no JSON"),
    pytest.param(b'{"text": "a"', "not JSON: Expecting ',' delimiter at column 13", id="cut"),
    pytest.param(b'{"text": "a"} {}', "not JSON: Extra data at column 15", id="two objects"),
    pytest.param(b'{"text": "a\tb"}', "not JSON: Invalid control character at column 12", id="raw tab"),
    pytest.param(b"[]", "not an object but an array", id="array"),
    pytest.param(b'"text"', "not an object but a string", id="string"),
    pytest.param(b"3", "not an object but a number", id="number"),
    pytest.param(b"null", "not an object but null", id="null"),
    pytest.param(b"{}", 'no "text"', id="no text"),
    pytest.param(b'{"text": null}', '"text" is null, not a string', id="text null"),
    pytest.param(b'{"text": 1}', '"text" is a number, not a string', id="text a number"),
    pytest.param(b'{"text": true}', '"text" is a boolean, not a string', id="text a boolean"),
    pytest.param(b'{"text": ["a"]}', '"text" is an array, not a string', id="text an array"),
    pytest.param(b'{"text": "a", "url": {}}', '"url" is an object, not a string', id="url an object"),
    pytest.param(b'{"text": "\xff"}', "not UTF-8: byte 0xff at byte 11", id="invalid UTF-8"),
    pytest.param(b'\xff\xfe{\x00"\x00', "not UTF-8: byte 0xff at byte 1", id="UTF-16"),
    pytest.param(b'\xed\xa0\x80"', "not UTF-8: byte 0xed at byte 1", id="surrogate in UTF-8"),
    pytest.param(b'{"text": "a", "id": NaN}', "not JSON: NaN is no number of JSON", id="NaN"),
    pytest.param(b'{"text": "a", "id": -Infinity}', "not JSON: -Infinity is no number of JSON", id="infinity"),
    pytest.param(
        b'{"text": "a", "id": 1e999}',
        "cannot be written as JSON: Out of range float values are not JSON compliant",
        id="id without end",
    ),
    pytest.param(
        b'{"text": "a", "id": ' + b"9" * 5000 + b"}",
        "not JSON that can be read: it holds a number of thousands of digits",
        id="huge integer",
    ),
    pytest.param(
        b'{"text": "a", "id": ' + b"[" * 100_000,
        "not JSON that can be read: it is nested too deeply",
        id="deep nesting",
    ),
]


@pytest.mark.parametrize(("line", "problem"), BAD_LINES)
def test_a_line_that_cannot_be_read_is_named_and_the_others_written(line: bytes, problem: str) -> None:
    stdin = b'{"text": "a", "id": 1}\n\n' + line + b'\n{"text": "b", "id": 2}'

    result = run("parse", "--no-plugins", "--jsonl", stdin=stdin)

    assert [1, 2] == [record["id"] for record in records(result)]
    assert result.stderr.startswith(f"line 3: {problem}")
    assert 1 == result.stderr.count("\n")
    assert 1 == result.exit_code


MARK = b"\xef\xbb\xbf"
PIECES = [b'{"text": "a"}', b'{"text"', b"\xff", MARK, b"NaN", b"[", b"{}", b'"', b"1", b" ", b"\r", b"\x00", b"\\u"]


@given(st.lists(st.lists(st.sampled_from(PIECES) | st.binary(max_size=4), max_size=4).map(b"".join), max_size=8))
def test_every_line_that_says_something_gives_a_record_or_a_problem(lines: list[bytes]) -> None:
    stream = io.BytesIO(b"\n".join(lines))
    said = [number for number, line in enumerate(stream, 1) if line.removeprefix(MARK if number == 1 else b"").strip()]
    stream.seek(0)

    read = list(jsonl.read(stream))

    assert said == [line.number for line in read]
    assert all(line.problem is None or not line.data for line in read)


def test_an_id_nested_as_deep_as_it_can_be_read_is_written_or_named() -> None:
    stdin = "".join(f'{{"text": "a", "id": {"[" * depth}{"]" * depth}}}\n' for depth in (10, 800, 950, 990, 1000, 5000))

    result = run("parse", "--no-plugins", "--jsonl", stdin=stdin)

    assert 6 == len(result.stdout.splitlines()) + len(result.stderr.splitlines())


def test_blank_lines_and_a_byte_order_mark_say_nothing() -> None:
    stdin = b'\xef\xbb\xbf{"text": "a", "id": 1}\r\n\r\n \t\n{"text": "b", "id": 2}\n\n'

    result = run("parse", "--no-plugins", "--jsonl", stdin=stdin)

    assert [1, 2] == [record["id"] for record in records(result)]
    assert (0, "") == (result.exit_code, result.stderr)


def test_no_line_gives_no_record() -> None:
    result = run("parse", "--jsonl", stdin=b"")

    assert (0, "", "") == (result.exit_code, result.stdout, result.stderr)


@pytest.mark.parametrize("text", ["\ud83d", "a\udc00b", "Brücke\u2028\u2029\x85Brücke", "a\x00b"], ids=ascii)
def test_a_record_is_one_line_of_utf8_whatever_the_text_holds(text: str) -> None:
    result = run("parse", "--no-plugins", "--jsonl", stdin=json.dumps({"text": LEAD + text}))

    (line,) = result.stdout_bytes.decode("utf-8").splitlines()
    assert CORE.parse(LEAD + text).to_dict() == json.loads(line)


def test_json_lines_come_from_files_too(tmp_path: Path) -> None:
    file = tmp_path / "pages.jsonl"
    file.write_text('{"text": "a", "id": 1}\n{}\n', encoding="utf-8")

    result = run("parse", "--jsonl", file, tmp_path / "nowhere", "-", stdin='{"text": "b", "id": 2}\n[]\n')

    assert [1, 2] == [record["id"] for record in records(result)]
    assert [
        f'{file}: line 2: no "text"',
        f"{tmp_path / 'nowhere'}: No such file or directory",
        "line 2: not an object but an array",
    ] == result.stderr.splitlines()


# --- dateline -------------------------------------------------------------------------------------------------------


def test_dateline_gives_the_dateline_or_null_under_the_id() -> None:
    lines = [{"id": 1, "text": LEAD, "language": "de"}, {"id": "b", "text": "Ohne Ort."}, {"text": OTHER}]

    result = run("dateline", "--jsonl", "--no-plugins", stdin="\n".join(map(json.dumps, lines)))

    first, second, third = records(result)
    assert (1, ["MINSK"], 14, 4, ["BelTA"], "-", 0, 27) == (
        first["id"],
        *(first["dateline"][key] for key in ("cities", "day", "month", "agencies", "separator", "start", "end")),
    )
    assert {"id": "b", "dateline": None} == second
    assert (None, ["GOMEL"]) == (third["id"], third["dateline"]["cities"])
    assert (0, "") == (result.exit_code, result.stderr)


def test_dateline_reads_plain_texts_too(page: Path) -> None:
    result = run("dateline", "--no-plugins", "--language", "de", page, "-", stdin="Ohne Ort.")

    assert ["MINSK", None] == [(r["dateline"] or {"cities": [None]})["cities"][0] for r in records(result)]


def test_dateline_names_lines_that_it_cannot_read() -> None:
    result = run("dateline", "--jsonl", "--no-plugins", stdin='x\n{"text": "a", "language": 3}\n{"text": "a"}\n')

    assert [{"id": None, "dateline": None}] == records(result)
    assert [
        "line 1: not JSON: Expecting value at column 1",
        'line 2: "language" is a number, not a string',
    ] == result.stderr.splitlines()
    assert 1 == result.exit_code


# --- check ----------------------------------------------------------------------------------------------------------


def test_check_marks_the_place_and_ends_with_1_for_an_error(tmp_path: Path) -> None:
    file = tmp_path / "page.txt"
    file.write_text("\nMINSK, 31. April (BelTA) - Die Brücke ist offen.", encoding="utf-8")

    result = run("check", "--no-plugins", "--least", "error", file)

    assert [
        f'{file}:2:1: B301 error: "31. April" is no day of the calendar',
        "  MINSK, 31. April (BelTA) - Die Brücke ist offen.",
        "  ^^^^^^^^^^^^^^^^^^^^^^^^^^",
    ] == result.stdout.splitlines()
    assert 1 == result.exit_code


def test_check_ends_with_0_where_nothing_is_an_error(page: Path) -> None:
    result = run("check", "--no-plugins", page)

    assert f"{page}:1:1: B306 info: " in result.stdout
    assert 0 == result.exit_code


def test_check_leaves_out_what_is_less_severe_than_asked_for(page: Path) -> None:
    assert "" == run("check", "--no-plugins", "--least", "warning", page).stdout


def test_check_says_what_is_odd_about_the_page_as_a_whole_without_a_place() -> None:
    result = run("check", "--no-plugins", "-", stdin="x")

    assert "-: B101 warning: no installed layout explains this page\n" == result.stdout


def test_check_ends_with_1_for_a_file_that_cannot_be_read(page: Path) -> None:
    assert 1 == run("check", page, "nowhere.txt").exit_code


# --- plugins on the command line ------------------------------------------------------------------------------------

ENRICHER = """\
from belta_parse import Annotation, Enricher, Span, hookimpl


def capitals(document):
    for passage in document.passages:
        yield Annotation("capital", Span(passage.start, passage.start + 1), passage.text[0])


@hookimpl
def belta_parse_enrichers():
    return (Enricher("capitals", {"capital": str}, capitals),)
"""


@pytest.fixture
def plugin(tmp_path: Path) -> Path:
    file = tmp_path / "capital_letters.py"
    file.write_text(ENRICHER, encoding="utf-8")
    return file


def test_a_plugin_that_is_a_file_runs(page: Path, plugin: Path) -> None:
    (record,) = records(run("parse", "--no-plugins", "--plugin", plugin, page))

    assert {"capital"} == {annotation["kind"] for annotation in record["annotations"]}
    assert {"capitals"} == {annotation["by"] for annotation in record["annotations"]}


@pytest.mark.parametrize("name", ["capitals", "capital_letters"])
def test_a_plugin_or_its_enricher_can_be_disabled(page: Path, plugin: Path, name: str) -> None:
    (record,) = records(run("parse", "--no-plugins", "--plugin", plugin, "--disable", name, page))

    assert [] == record["annotations"]


def test_a_value_that_is_no_json_costs_its_record_only(capsysbinary: pytest.CaptureFixture[bytes]) -> None:
    complaints = Complaints()

    write([("page one", {"value": {1j}}), ("page two", {"value": 1})], None, complaints)

    printed = capsysbinary.readouterr()
    assert b'{"value": 1}\n' == printed.out
    assert b"page one: cannot be written as JSON: Object of type set is not JSON serializable\n" == printed.err
    assert 1 == complaints.code


def test_a_plugin_that_cannot_be_imported_is_a_wrong_command_line(page: Path, plugin: Path) -> None:
    plugin.write_text("1 / 0", encoding="utf-8")

    result = run("parse", "--plugin", plugin, page)

    assert (2, "") == (result.exit_code, result.stdout)
    assert "cannot be imported: ZeroDivisionError: division by zero" in " ".join(result.stderr.split())


def test_a_plugin_that_is_no_python_file_is_a_wrong_command_line(page: Path) -> None:
    result = run("parse", "--plugin", page, page)

    assert 2 == result.exit_code
    assert "is no Python file" in " ".join(result.stderr.split())


def test_a_plugin_may_be_called_like_a_module_that_python_has(page: Path, plugin: Path) -> None:
    named = plugin.rename(plugin.with_name("json.py"))

    (record,) = records(run("parse", "--no-plugins", "--plugin", named, page))

    assert {"capitals"} == {annotation["by"] for annotation in record["annotations"]}


def test_profile_reports_pages_and_enrichers_to_standard_error(page: Path, other: Path, plugin: Path) -> None:
    result = run("parse", "--profile", "--no-plugins", "--plugin", plugin, page, other)

    assert 2 == len(records(result))
    assert result.stderr.startswith("2 pages in ")
    assert "median" in result.stderr
    assert "capitals" in result.stderr


def test_profile_of_no_page_says_so() -> None:
    assert "no pages\n" == run("parse", "--profile", "--jsonl", stdin="").stderr


FAILS_ON_RAIN = """
from belta_parse import Annotation, Enricher, Span, hookimpl

def enrich(document):
    if "Regen" in document.text:
        raise RuntimeError("it rains")
    return [Annotation("dry", Span(0, 1), {})]

@hookimpl
def belta_parse_enrichers():
    return [Enricher("weather", ("dry",), enrich)]
"""


def test_with_strict_a_page_on_which_an_enricher_fails_is_named_and_has_no_record(tmp_path: Path, page: Path) -> None:
    plugin, wet = tmp_path / "weather.py", tmp_path / "wet.txt"
    plugin.write_text(FAILS_ON_RAIN, "utf-8")
    wet.write_text("MINSK, 3. Mai (BelTA) - Regen.", "utf-8")
    said = f"enricher 'weather': RuntimeError: it rains ({plugin.name}:6: raise RuntimeError(\"it rains\"))\n"
    texts = [f"MINSK, 3. Mai (BelTA) - {weather}." for weather in ("Regen", "Sonne")]
    lines = "".join(json.dumps({"id": n, "text": text}) + "\n" for n, text in enumerate(texts))

    files = run("parse", "--strict", "--no-plugins", "--plugin", plugin, wet, page)
    streamed = run("parse", "--strict", "--jsonl", "--no-plugins", "--plugin", plugin, stdin=lines)
    loose = run("parse", "--no-plugins", "--plugin", plugin, wet)

    assert (1, f"{wet}: {said}", 1) == (files.exit_code, files.stderr, len(records(files)))
    assert (1, f"line 1: {said}", [1]) == (streamed.exit_code, streamed.stderr, [one["id"] for one in records(streamed)])
    assert (0, "") == (loose.exit_code, loose.stderr)
    assert ["P901"] == [d["code"] for d in records(loose)[0]["diagnostics"] if d["code"].startswith("P")]
