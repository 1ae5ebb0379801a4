"""What pytest loads by itself: fixtures, and labelled pages as tests."""

from __future__ import annotations

import json
from importlib.metadata import entry_points
from pathlib import Path

import pytest
from attrs import evolve, frozen

from belta_parse import Annotation, Enricher, Parser, Span, labelled
from belta_parse.diagnostics import Diagnostic, Severity
from belta_parse.result import ParseResult
from belta_parse.testing import parser_with, pytest_plugin

pytest_plugins = ["pytester"]

PAGE = """\
#! url: https://deu.belta.by/politics/view/eine-bruecke-1-2023/
#! layout: belta-de/stripped
dateline  + MINSK, 3. Mai (BelTA) -\\s
paragraph | Die Brücke ist offen.
"""
WRONG = PAGE.replace("paragraph | Die", "note      | Die")
SOURCES = str(Path(__file__).parents[1] / "src")


@pytest.fixture
def run(pytester: pytest.Pytester):
    """A function that runs pytest, in this process, on pages and records, by name."""
    found = any(entry.value == "belta_parse.testing.pytest_plugin" for entry in entry_points(group="pytest11"))

    def ran(*arguments: str, **files: str) -> pytest.RunResult:
        for name, content in files.items():
            stem, _, suffix = name.rpartition("_")
            path = pytester.path / f"{stem}.{suffix}"
            path.parent.mkdir(exist_ok=True)
            path.write_bytes(content.encode("utf-8"))
        loaded = [] if found else ["-p", "belta_parse.testing.pytest_plugin"]
        return pytester.runpytest_inprocess("-v", "-p", "no:cacheprovider", *loaded, *arguments)

    return ran


@pytest.fixture
def parsed(monkeypatch: pytest.MonkeyPatch):
    """A function that has the plugin's parser give changed results, and a list of what it was asked."""
    asked: list[tuple[str, str | None]] = []

    def changing(change) -> list[tuple[str, str | None]]:
        parser = Parser(discover=False)

        @frozen
        class Changed:
            def parse(self, text: str, url: str | None) -> ParseResult:
                asked.append((text, url))
                return change(parser.parse(text, url))

        monkeypatch.setattr(pytest_plugin, "_parser", Changed)
        return asked

    return changing


def shown(result: pytest.RunResult, first: str) -> list[str]:
    """The lines of a failure from the *first* on."""
    lines = result.outlines
    rest = lines[lines.index(first) :]
    return rest[: next(n for n, line in enumerate(rest) if line.startswith(("===", "___")))]


def test_a_page_that_comes_back_as_labelled_passes(run) -> None:
    result = run(bridge_page=PAGE)

    result.assert_outcomes(passed=1)


def test_a_page_that_does_not_fails_and_shows_the_difference(run) -> None:
    result = run(bridge_page=WRONG)

    result.assert_outcomes(failed=1)
    result.stdout.fnmatch_lines(["bridge.page, labels:", "-note       | Die*", "+paragraph  | Die*"])


def test_a_page_of_another_layout_than_it_says_fails(run) -> None:
    result = run(bridge_page=PAGE.replace("stripped", "listing"))

    result.stdout.fnmatch_lines(["the page is read as belta-de/stripped, not as belta-de/listing"])


def test_each_field_of_its_record_is_a_test(run) -> None:
    result = run(bridge_page=PAGE, bridge_json='{"id": "x", "score": 0, "rubric": "Politik", "title": "x", "body": []}')

    result.assert_outcomes(passed=2, failed=2)
    result.stdout.fnmatch_lines(["*bridge.page::rubric PASSED*", "*bridge.page::title FAILED*", "*bridge.page::body FAILED*"])


def test_a_whole_record_as_show_saves_it_passes(run) -> None:
    from belta_parse import Parser, labelled
    from belta_parse.io import jsonl

    page = labelled.read(PAGE)
    record = Parser(discover=False).parse(page.text, page.headers["url"]).to_dict()

    result = run(bridge_page=PAGE, bridge_json=jsonl.dumped(record).decode("utf-8"))

    assert result.parseoutcomes()["passed"] == len(record) - len({"id", "score", "segments"}) + 1


def test_a_known_failure_is_none_until_it_passes(run) -> None:
    run(bridge_page="#! xfail: notes look like this\n" + WRONG).assert_outcomes(xfailed=1)


def test_a_known_failure_that_passes_fails(run) -> None:
    run(bridge_page="#! xfail: no longer\n" + PAGE).assert_outcomes(failed=1)


def test_a_page_that_nobody_can_read_is_an_error(run) -> None:
    result = run(bridge_page="Die Brücke ist offen.\n")

    result.assert_outcomes(errors=1)
    result.stdout.fnmatch_lines(["*bridge.page: line 1: *is no labelled line*"])


def test_the_fixtures_give_a_parser_and_the_pages_of_a_folder(run) -> None:
    source = """
def test_both(belta_parser, labelled_pages):
    (page,) = labelled_pages()
    assert belta_parser.parse(page.text).article.dateline.cities == ("MINSK",)
"""

    run(bridge_page=PAGE, test_fixtures_py=source).assert_outcomes(passed=2)


def test_what_differs_is_shown_line_by_line_with_what_is_odd_about_the_page(run) -> None:
    result = run(bridge_page="dateline | 31. Februar\n" + WRONG.split("\n", 2)[2])

    lines = shown(result, "bridge.page, labels:")
    parser = Parser(discover=False)
    page = labelled.read("dateline | 31. Februar\n" + WRONG.split("\n", 2)[2])
    odd = [line for d in parser.parse(page.text).diagnostics for line in d.render(page.text).splitlines()]
    assert lines[:4] == ["bridge.page, labels:", "--- expected", "+++ got", "@@ -1,3 +1,3 @@"]
    assert odd
    assert lines[-len(odd) :] == odd


def test_roles_stand_in_one_column_however_long_the_others_are(run) -> None:
    result = run(bridge_page=PAGE.replace("paragraph | Die", "subheadline_of_a_part | Die"))

    assert shown(result, "bridge.page, labels:")[4:7] == [
        " dateline   + MINSK, 3. Mai (BelTA) -\\s",
        "-subheadline_of_a_part | Die Brücke ist offen.",
        "+paragraph  | Die Brücke ist offen.",
    ]


def test_one_line_around_a_difference_is_shown(run) -> None:
    lines = [f"paragraph | Satz {n} steht in dieser Zeile.\n" for n in range(1, 9)]
    result = run(bridge_page=PAGE + "".join(lines[:4]) + lines[4].replace("paragraph", "note     ") + "".join(lines[5:]))

    assert [line[:1] for line in shown(result, "bridge.page, labels:")[3:9]] == ["@", " ", "-", "+", " ", "B"]


def test_a_claim_stands_at_the_top_of_its_page(run) -> None:
    told = "def pytest_collection_modifyitems(items):\n    print(*[item.location for item in items])\n"

    result = run("-s", bridge_page=PAGE, conftest_py=told)

    result.stdout.fnmatch_lines(["*('bridge.page', 0, 'bridge: labels')*"])


def test_a_failure_is_called_by_its_page_and_claim(run) -> None:
    result = run(bridge_page=WRONG)

    result.stdout.fnmatch_lines(["bridge.page::labels FAILED*", "*_ bridge: labels _*"])


def test_another_failure_than_a_difference_is_shown_as_pytest_shows_it(run, parsed) -> None:
    def fails(result: ParseResult) -> ParseResult:
        raise LookupError("nothing there")

    parsed(fails)

    run(bridge_page=PAGE).stdout.fnmatch_lines(["*raise LookupError*", "*LookupError: nothing there"])


@pytest.mark.parametrize(
    ("said", "read", "passed"), [("none", None, 1), ("none", "a/b", 0), ("a/b", "a/b", 1), ("a/b", None, 0)]
)
def test_a_page_may_say_that_it_is_of_no_layout(run, parsed, said: str, read: str | None, passed: int) -> None:
    parsed(lambda result: evolve(result, layout=read))

    result = run(bridge_page=PAGE.replace("belta-de/stripped", said))

    result.assert_outcomes(passed=passed, failed=1 - passed)
    if not passed:
        assert shown(result, "bridge.page, labels:") == [
            "bridge.page, labels:",
            f"the page is read as {read}, not as {said}",
        ]


def test_a_page_is_parsed_with_its_address_and_one_without_headers_without(run, parsed) -> None:
    asked = parsed(lambda result: result)

    run(bridge_page=PAGE).assert_outcomes(passed=1)
    run(bridge_page="".join(PAGE.splitlines(keepends=True)[2:])).assert_outcomes(passed=1)

    text = "MINSK, 3. Mai (BelTA) - Die Brücke ist offen.\n"
    assert asked == [(text, "https://deu.belta.by/politics/view/eine-bruecke-1-2023/"), (text, None)]


def test_fields_are_shown_row_by_row_and_key_by_key(run) -> None:
    record = {"title": "Brücke", "body": [], "dateline": {"text": "Köln", "cities": []}, "related": ["Brücke", 1]}

    result = run(bridge_page=PAGE, bridge_json=json.dumps(record))

    assert shown(result, "bridge.page, title:")[1:6] == ["--- expected", "+++ got", "@@ -1 +1 @@", '-"Brücke"', "+null"]
    assert shown(result, "bridge.page, related:")[4:6] == ['-"Brücke"', "-1"]
    assert [line for line in shown(result, "bridge.page, body:") if line.startswith("+{")] == [
        '+{"kind": "paragraph", "text": "Die Brücke ist offen.", "start": 24, "end": 45}'
    ]
    lines = shown(result, "bridge.page, dateline:")
    assert lines[4:6] == ['-text: "Köln"', "-cities: []"]
    assert '+text: "MINSK, 3. Mai (BelTA) -"' in lines
    assert '+cities: ["MINSK"]' in lines


def test_a_known_failure_is_one_of_labels_for_sure_and_of_fields_perhaps(run) -> None:
    record = '{"title": null, "rubric": "Sport"}'

    result = run("-rxX", bridge_page="#! xfail: notes look like this\n" + WRONG, bridge_json=record)

    result.assert_outcomes(xfailed=2, xpassed=1)
    result.stdout.fnmatch_lines(["XFAIL bridge.page::labels - notes look like this"])


def test_what_other_plugins_say_of_the_page_is_no_difference(run, parsed) -> None:
    word = Annotation("word", Span(0, 5), 1, "words")
    own = [
        Diagnostic("B208", Severity.INFO, "…", Span(0, 0)),
        Diagnostic("P901", Severity.WARNING, "failed", Span(0, 0)),
        Diagnostic("P902", Severity.WARNING, "left out", Span(0, 0)),
    ]
    parsed(lambda result: evolve(result, annotations=(word, evolve(word, by="others")), diagnostics=tuple(own)))
    said = {"kind": "word", "start": 0, "end": 5, "by": "words", "value": 1}
    rows = [{"code": d.code, "severity": d.severity.value, "message": d.message, "start": 0, "end": 0} for d in own]

    for found, odd, passed in (
        ([said], rows[:2], 3),
        ([], rows[:1], 3),
        ([{**said, "value": 2}], rows, 2),
        ([said, {**said, "by": "third"}], rows, 2),
        ([said], [], 2),
        ([said], [{**rows[0], "start": 1}], 2),
        ([said], [*rows, {**rows[2], "code": "P903"}], 2),
    ):
        record = json.dumps({"annotations": found, "diagnostics": odd})
        result = run(bridge_page=PAGE, bridge_json=record)
        result.assert_outcomes(passed=passed, failed=3 - passed)


def test_only_files_that_are_called_page_are_pages(run) -> None:
    result = run(bridge_page=PAGE, bridge_txt="no page", bridge_pages="no page", bridge_md="# No page")

    result.assert_outcomes(passed=1)


def test_a_record_goes_with_the_page_of_its_name(run) -> None:
    run(bridge_page=PAGE, other_page=PAGE, bridge_json='{"title": null}').assert_outcomes(passed=3)


def test_pages_are_given_by_name_from_the_folder_of_the_test_or_one_below(run, pytester) -> None:
    source = """
def test_all(labelled_pages):
    assert [page.headers.get("n") for page in labelled_pages()] == ["1", "2", "3"]

def test_some(labelled_pages):
    assert [page.headers["n"] for page in labelled_pages("deep")] == ["2"]
    assert labelled_pages("nowhere") == []
"""
    pytester.mkdir("deep")
    pages = {name: f"#! n: {n}\n{PAGE}" for n, name in enumerate(("a_page", "deep/b_page", "z_page"), 1)}

    run("-k", "all or some", test_fixtures_py=source, **pages).assert_outcomes(passed=2, deselected=3)


def test_the_parser_is_built_once_with_all_that_is_installed(monkeypatch: pytest.MonkeyPatch) -> None:
    pytest_plugin._parser.cache_clear()
    monkeypatch.setattr("belta_parse.parser.Parser", lambda: parser_with((), [Enricher("installed", ("x",), lambda d: ())]))

    try:
        one, two = pytest_plugin._parser(), pytest_plugin._parser()
    finally:
        pytest_plugin._parser.cache_clear()

    assert one is two
    assert [enricher.name for enricher in one.enrichers] == ["installed"]


def test_loading_it_asks_for_no_hypothesis() -> None:
    import subprocess
    import sys

    code = "import sys, belta_parse.testing.pytest_plugin; print('hypothesis' in sys.modules)"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, env={"PYTHONPATH": SOURCES}, check=True)

    assert done.stdout == "False\n"


def test_every_public_name_of_the_kit_is_there() -> None:
    from belta_parse import testing

    for name in testing.__all__:
        vars(testing).pop(name, None)
        value = getattr(testing, name)
        assert value is not None
        assert vars(testing)[name] is value
    assert testing.pages.__module__ == "belta_parse.testing.drawing"
    assert sorted(name for names in testing._HOMES.values() for name in names) == sorted(testing.__all__)
    with pytest.raises(AttributeError, match="no attribute 'sheets'"):
        _ = testing.sheets
