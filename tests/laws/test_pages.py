"""The laws of the house on pages of the core: nothing lost, all in place, drawn pages come back, work in proportion."""

from __future__ import annotations

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from belta_parse import Layout, Page, Parser
from belta_parse.testing import Drawn, damaged, differences, pages, texts
from belta_parse.testing.drawn import squeezed
from belta_parse.testing.layout_laws import require_lossless, require_places

PARSER = Parser(discover=False)
LAYOUTS = {layout.name: layout for layout in PARSER.layouts}
LABELS = frozenset({"Video", "Videos", "VIDEO", "Infografik", "Infografiken", "Infographik", "INFOGRAFIK"})
"""Rubrics that make a page one of the layouts for video pages and infographics."""


def drawn_from(layout: Layout) -> st.SearchStrategy[Drawn]:
    """Pages of *layout* that no other layout has a better claim to."""
    return pages(layout, avoid=LABELS if layout.kind in ("article", "listing") else frozenset())


ANY_PAGE = st.one_of([drawn_from(layout) for layout in PARSER.layouts])


@given(texts())
def test_segments_tile_every_text_lone_surrogates_and_nuls_included(text: str) -> None:
    require_lossless("lossless", PARSER.parse(text))


@given(damaged(ANY_PAGE))
def test_no_damage_loses_a_character(page: Drawn) -> None:
    require_lossless("lossless", PARSER.parse(page.text, page.url))


@given(ANY_PAGE, st.data())
def test_every_slice_of_a_page_parses_and_tiles(page: Drawn, data: st.DataObject) -> None:
    start = data.draw(st.integers(0, len(page.text)))
    end = data.draw(st.integers(start, len(page.text)))

    require_lossless("lossless", PARSER.parse(page.text[start:end]))


@given(texts())
def test_the_view_is_as_long_as_the_text_and_a_reading_leads_back_into_it(text: str) -> None:
    page = Page(text)

    assert len(page.view) == len(text)
    offsets = [page.reading.origin(i) for i in range(len(page.reading.text) + 1)]
    assert offsets == sorted(offsets)
    assert all(0 <= offset <= len(text) for offset in offsets)


@given(damaged(ANY_PAGE))
def test_every_value_stands_at_its_place(page: Drawn) -> None:
    require_places("stands in place", PARSER.parse(page.text, page.url))


@pytest.mark.parametrize("name", sorted(LAYOUTS))
@given(data=st.data())
def test_a_drawn_page_comes_back_with_the_slots_it_was_drawn_from(name: str, data: st.DataObject) -> None:
    page = data.draw(drawn_from(LAYOUTS[name]))

    result = PARSER.parse(page.text, page.url)

    assert result.layout == name
    wanted = [(part.slot, squeezed([part.text])) for part in page.parts if part.text]
    assert [(s.slot, squeezed([s.span.of(page.text)])) for s in result.segments if s.role != "blank"] == wanted


@pytest.mark.parametrize("name", sorted(LAYOUTS))
@given(data=st.data())
def test_a_drawn_page_gives_the_record_it_must_give(name: str, data: st.DataObject) -> None:
    page = data.draw(drawn_from(LAYOUTS[name]))

    assert differences(page.record, PARSER.parse(page.text, page.url)) == ()


@given(damaged(ANY_PAGE))
def test_the_record_as_json_gives_the_result_back(page: Drawn) -> None:
    result = PARSER.parse(page.text, page.url)

    assert PARSER.parse(page.text, page.url) == result
    assert PARSER.from_dict(json.loads(json.dumps(result.to_dict())), page.text) == result


@given(texts())
def test_the_record_of_any_text_as_json_gives_the_result_back(text: str) -> None:
    result = PARSER.parse(text)

    assert PARSER.from_dict(json.loads(json.dumps(result.to_dict())), text) == result


@given(texts())
def test_no_drawn_text_holds_what_json_makes_one_character_of(text: str) -> None:
    assert json.loads(json.dumps(text)) == text
