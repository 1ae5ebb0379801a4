"""No order of plugins changes a result."""

from __future__ import annotations

from collections.abc import Iterable

from hypothesis import given, settings
from hypothesis import strategies as st

from belta_parse import Annotation, Document, Enricher, Parser, Span
from belta_parse.layouts import belta_parse_layouts
from belta_parse.testing import AdHoc, pages

LAYOUTS = list(belta_parse_layouts())


def _words(document: Document) -> Iterable[Annotation]:
    if document.text:
        yield Annotation("word", Span(0, 1), document.text[0])


def _counts(document: Document) -> Iterable[Annotation]:
    if document.text:
        yield Annotation("count", Span(0, 1), len(document.of("word")))


ONE = AdHoc(enrichers=[Enricher("z-words", ("word",), _words)], name="one")
TWO = AdHoc(enrichers=[Enricher("a-counts", ("count",), _counts, needs={"word"})], name="two")
THREE = AdHoc(enrichers=[Enricher("m-words", ("word",), _words)], name="three")


@settings(max_examples=30)
@given(pages(LAYOUTS[1]), st.permutations([ONE, TWO, THREE]))
def test_no_order_of_registration_changes_a_result(page, plugins) -> None:
    expected = Parser([ONE, TWO, THREE], discover=False).parse(page.text, page.url)

    assert Parser(plugins, discover=False).parse(page.text, page.url) == expected


def test_who_needs_a_kind_runs_behind_all_who_make_it() -> None:
    assert [e.name for e in Parser([TWO, ONE, THREE], discover=False).enrichers] == ["m-words", "z-words", "a-counts"]
