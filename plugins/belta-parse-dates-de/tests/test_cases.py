"""The cases in `tests/cases`, read as they stand there."""

from __future__ import annotations

import re
from datetime import date, datetime
from pathlib import Path

import pytest
from belta_parse_dates_de import is_value, timexes

CASES = Path(__file__).with_name("cases")
MARK = re.compile(r"\[([^\[\]]+)\]\(([A-Z]+) ([^ )]+)((?: \w+=[^ )]+)*)\)")


def reference_of(line):
    spelled = line[1:].strip()
    if spelled == "none":
        return None
    return datetime.fromisoformat(spelled) if "T" in spelled else date.fromisoformat(spelled)


def cases():
    for path in sorted(CASES.glob("*.cases")):
        reference = None
        for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), start=1):
            if line.startswith("@"):
                reference = reference_of(line)
            elif line.strip() and not line.startswith("#"):
                yield pytest.param(line, reference, id=f"{path.stem}:{number}")


def read(line):
    """The bare text and, for each mark, its place with what is expected there."""
    text, expected, at = "", [], 0
    for mark in MARK.finditer(line):
        text += line[at : mark.start()]
        fields = dict(field.split("=") for field in mark[4].split())
        expected.append((len(text), len(text) + len(mark[1]), {"type": mark[2], "value": mark[3], **fields}))
        text, at = text + mark[1], mark.end()
    return text + line[at:], expected


ALL = list(cases())


def test_there_are_at_least_four_hundred_cases():
    assert len(ALL) >= 400


@pytest.mark.parametrize(("line", "reference"), ALL)
def test_a_case_is_read_as_marked(line, reference):
    text, expected = read(line)

    found = timexes(text, reference)

    told = [f"[{text[timex.start : timex.end]}]({timex.type} {timex.value})" for timex in found]
    assert told == [f"[{text[start:end]}]({fields['type']} {fields['value']})" for start, end, fields in expected]
    assert [(timex.start, timex.end) for timex in found] == [(start, end) for start, end, _ in expected]
    for timex, (_, _, fields) in zip(found, expected, strict=True):
        assert {name: getattr(timex, name) for name in fields} == fields
        assert is_value(timex.value)
