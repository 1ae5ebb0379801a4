"""Pages drawn from every layout: they come back, and keep their record through harmless damage."""

from __future__ import annotations

import pytest
from belta_parse_editions import LAYOUTS, plugin
from belta_parse_editions.vocab.words import WORDS
from hypothesis import HealthCheck, Phase, given, seed, settings
from hypothesis import strategies as st

from belta_parse import Layout, Parser
from belta_parse.testing import Drawn, Words, check_layout, damaged, differences, pages
from belta_parse.testing.layout_laws import HARMLESS

PARSER = Parser([plugin], discover=False)
# A share is counted, so nothing is shrunk: that takes minutes with fifty layouts.
SOME = settings(
    max_examples=5,
    deadline=None,
    database=None,
    phases=[Phase.generate],
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.function_scoped_fixture],
)


def _words(layout: Layout) -> Words:
    return Words(**WORDS[layout.language])


@st.composite
def drawn_pages(draw: st.DrawFn, layout: Layout) -> Drawn:
    """Pages of *layout*, whole or with a damage that leaves every line whole."""
    whole = pages(layout, _words(layout))
    return draw(st.one_of(whole, damaged(whole, only=HARMLESS)))


@pytest.mark.parametrize("edition", sorted({layout.edition for layout in LAYOUTS}))
def test_of_drawn_pages_ninety_eight_fields_in_a_hundred_are_right(edition: str) -> None:
    claimed: list[str] = []
    wrong: list[str] = []

    def law(page: Drawn) -> None:
        result = PARSER.parse(page.text, page.url)
        claimed.extend(page.record)
        wrong.extend(f"{page.layout.name}, {page.damage}: {found}" for found in differences(page.record, result))
        assert "".join(segment.span.of(page.text) for segment in result.segments) == page.text

    for layout in LAYOUTS:
        if layout.edition == edition:
            seed(6)(SOME(given(drawn_pages(layout))(law)))()

    assert len(wrong) <= 0.02 * len(claimed), "\n".join(wrong)


@pytest.mark.parametrize("form", ["belta-en/desktop-2024", "belta-ru/wap", "belta-zh/stripped"])
def test_a_layout_keeps_the_laws_of_the_house(form: str) -> None:
    layout = next(one for one in LAYOUTS if one.name == form)

    check_layout(layout, words=_words(layout), examples=3)


def test_the_belarusian_edition_says_that_it_is_provisional() -> None:
    assert {layout.edition for layout in LAYOUTS if layout.provisional} == {"belta-be"}
