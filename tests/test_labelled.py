"""Labelled pages: whatever is written is read back, and nothing that nobody sees stands in a source."""

from __future__ import annotations

import re
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from belta_parse import Segment, labelled, parse

ROLES = st.sampled_from(["title", "paragraph", "blank", "unknown", "list_item", "sidebar|1", "Rubrik"])
ODD = ["\t", "\u2028", "\x85", "\x0b", "\ud83d", "\ude00", "\ufeff", "\xa0"]
TRAPS = st.sampled_from(["\n", "\r", "\r\n", " ", "\\", "\\s", "…", "|", "+", "#!", *ODD])
TEXTS = st.lists(TRAPS | st.text(st.characters(), max_size=6), max_size=30).map("".join)


@st.composite
def labelled_texts(draw: st.DrawFn) -> tuple[str, tuple[Segment, ...]]:
    """A text and segments that tile it."""
    text = draw(TEXTS)
    cuts = draw(st.sets(st.integers(1, len(text) - 1), max_size=8)) if len(text) > 1 else set()
    edges = sorted({0, *cuts, len(text)})
    slots = st.none() | st.sampled_from(["title", "follow", "a:b"])
    return text, tuple(Segment(draw(ROLES), a, b, draw(slots)) for a, b in pairwise(edges))


@given(labelled_texts(), st.dictionaries(st.sampled_from(["url", "kind", "xfail reason"]), TEXTS))
def test_what_is_written_is_read_back(page: tuple[str, tuple[Segment, ...]], headers: dict[str, str]) -> None:
    text, segments = page

    source = labelled.write(text, segments, headers, slots=True)

    assert labelled.LabelledPage(text, segments, headers) == labelled.read(source)


@given(labelled_texts())
def test_without_slots_the_roles_come_back(page: tuple[str, tuple[Segment, ...]]) -> None:
    text, segments = page

    read = labelled.read(labelled.write(text, segments))

    assert text == read.text
    assert tuple(Segment(s.role, s.start, s.end) for s in segments) == read.segments


@given(labelled_texts())
def test_a_source_holds_nothing_that_nobody_sees(page: tuple[str, tuple[Segment, ...]]) -> None:
    source = labelled.write(*page)

    assert source.replace("\n", "").isprintable()
    assert not any(line.endswith(" ") for line in source.split("\n"))


@given(labelled_texts())
def test_a_checkout_on_windows_changes_nothing(page: tuple[str, tuple[Segment, ...]]) -> None:
    source = labelled.write(*page)

    assert labelled.read(source) == labelled.read("\ufeff" + source.replace("\n", "\r\n"))


@given(TEXTS)
def test_the_segments_of_every_page_can_be_written(text: str) -> None:
    result = parse(text)

    assert text == labelled.read(labelled.write(text, result.segments)).text


@given(st.text(max_size=80))
def test_a_source_is_read_or_refused_with_its_line(source: str) -> None:
    refusal = ""
    try:
        labelled.read(source)
    except ValueError as error:
        refusal = str(error)

    assert not refusal or refusal.startswith("line ")


def test_a_wrapped_paragraph_goes_on_with_an_ellipsis() -> None:
    text = "Titel\r\n \nEin Satz\ngeht weiter. "
    segments = [Segment("title", 0, 7), Segment("blank", 7, 9), Segment("paragraph", 9, len(text))]

    source = labelled.write(text, segments, {"url": "x"})

    assert source == ("#! url: x\ntitle     | Titel\\r\nblank     | \\s\nparagraph | Ein Satz\n…         + geht weiter.\\s\n")


FORM = "write ROLE | text, or ROLE + text without a line end"
ESCAPES = r"there are \\ \s \t \r \n \uXXXX \UXXXXXXXX"
EDGE = r"a blank at the edge of the text cannot be seen; write it as \s or take it away"
NO_ROLE = "cannot stand as a role; it needs a word without blank, colon and # at its front"


@pytest.mark.parametrize(
    ("source", "message"),
    [
        pytest.param("title", "line 1: 'title' is no labelled line; " + FORM, id="no mark"),
        pytest.param("title | a\n\nx | b", "line 2: '' is no labelled line; " + FORM, id="empty line"),
        pytest.param("… | a", "line 1: … goes on with a segment, but there is none above it", id="nothing to go on with"),
        pytest.param("a +", "line 1: a piece without text and line end is none; take the line away", id="empty piece"),
        pytest.param("a |  b", "line 1: " + EDGE, id="edge"),
        pytest.param("#! url\na | b", "line 1: '#! url' is no header; write #! key: value", id="header"),
        pytest.param("#! a: b\n#! a: c", "line 2: the header 'a' stands there already", id="header twice"),
        pytest.param("a | \\q", r"line 1: '\\q' is no escape; " + ESCAPES, id="unknown escape"),
        pytest.param("a | b\\", r"line 1: '\\' is no escape; " + ESCAPES, id="lonely backslash"),
        pytest.param("a | \\U00110000", r"line 1: '\\U00110000' is no escape; " + ESCAPES, id="no such character"),
        pytest.param(":a | b", "line 1: ':a' is no role; write a word, or role:slot", id="role"),
    ],
)
def test_a_malformed_source_is_refused_with_its_line(source: str, message: str) -> None:
    with pytest.raises(ValueError, match=f"^{re.escape(message)}$"):
        labelled.read(source)


@pytest.mark.parametrize(
    ("segments", "message"),
    [
        pytest.param([], "the segments end at 0, the text at 3; segments tile the text", id="none"),
        pytest.param([("a", 0, 2)], "the segments end at 2, the text at 3; segments tile the text", id="short"),
        pytest.param([("a", 1, 3)], "the segment a 1..3 does not adjoin 0; segments tile the text", id="gap"),
        pytest.param(
            [("a", 0, 0), ("a", 0, 3)],
            "the segment a 0..0 does not adjoin 0; segments tile the text",
            id="empty segment",
        ),
        pytest.param([("a b", 0, 3)], "'a b' " + NO_ROLE, id="blank"),
        pytest.param([("…", 0, 3)], "'…' " + NO_ROLE, id="ellipsis"),
    ],
)
def test_segments_that_cannot_be_written_are_refused(segments: list[tuple[str, int, int]], message: str) -> None:
    with pytest.raises(ValueError, match=f"^{re.escape(message)}$"):
        labelled.write("abc", [Segment(*segment) for segment in segments])


@pytest.mark.parametrize("key", ["", " a", "a:b", "a\nb", "x" * 300])
def test_a_key_that_cannot_be_read_back_is_refused(key: str) -> None:
    with pytest.raises(ValueError, match="cannot be the key of a header"):
        labelled.write("", [], {key: "value"})
