"""What pytest loads by itself: fixtures, and labelled pages as tests."""

from __future__ import annotations

from importlib.metadata import entry_points
from pathlib import Path

import pytest

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
def run(pytester: pytest.Pytester, monkeypatch: pytest.MonkeyPatch):
    """A function that runs pytest on pages and records, by name."""
    monkeypatch.setenv("PYTHONPATH", SOURCES)
    found = any(entry.value == "belta_parse.testing.pytest_plugin" for entry in entry_points(group="pytest11"))

    def ran(**files: str) -> pytest.RunResult:
        for name, content in files.items():
            stem, _, suffix = name.rpartition("_")
            (pytester.path / f"{stem}.{suffix}").write_text(content, "utf-8")
        return pytester.runpytest_subprocess("-v", *([] if found else ["-p", "belta_parse.testing.pytest_plugin"]))

    return ran


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


def test_loading_it_asks_for_no_hypothesis() -> None:
    import subprocess
    import sys

    code = "import sys, belta_parse.testing.pytest_plugin; print('hypothesis' in sys.modules)"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, env={"PYTHONPATH": SOURCES}, check=True)

    assert done.stdout == "False\n"


def test_every_public_name_of_the_kit_is_there() -> None:
    from belta_parse import testing

    assert all(getattr(testing, name) is not None for name in testing.__all__)
    assert sorted(name for names in testing._HOMES.values() for name in names) == sorted(testing.__all__)
    with pytest.raises(AttributeError, match="no attribute 'sheets'"):
        _ = testing.sheets
