"""No page of one edition or agency is taken for another's, whatever layouts are installed."""

from __future__ import annotations

from importlib import import_module
from types import ModuleType

import pytest
from hypothesis import HealthCheck, Phase, given, seed, settings
from hypothesis import strategies as st

from belta_parse import Layout, Parser
from belta_parse.testing import Drawn, Words, pages


def _installed(name: str) -> ModuleType | None:
    try:
        return import_module(name)
    except ModuleNotFoundError:
        return None


PLUGINS = [found for name in ("belta_parse_editions.plugin", "belta_parse_agencies.plugin") if (found := _installed(name))]
PARSER = Parser(PLUGINS, discover=False)
PROSE = _installed("belta_parse_editions.vocab.words")
NO_PAGES = frozenset({"wires", "papers"})
"""Layouts for datelines of anybody: they are no edition that a page could be taken for by mistake."""
EDITIONS = sorted({layout.edition for layout in PARSER.layouts} - NO_PAGES)


OF_BOTH = {"urdupoint-en": {"sputnik-en", "pakistan-en"}}
"""Agencies whose datelines name another one, too: UrduPoint prints Sputnik's copy as "(UrduPoint News / Sputnik - …)"."""


def _words(layout: Layout) -> Words:
    own = PROSE.WORDS.get(layout.language) if PROSE is not None and layout.language != "de" else None
    return Words(**own) if own else Words.of(layout.language)


@st.composite
def of_edition(draw: st.DrawFn, edition: str) -> Drawn:
    """Pages of any form of *edition*."""
    layout = draw(st.sampled_from([one for one in PARSER.layouts if one.edition == edition]))
    return draw(pages(layout, _words(layout)))


@pytest.mark.parametrize("edition", EDITIONS)
def test_a_page_is_taken_for_one_of_its_own_edition(edition: str) -> None:
    taken: list[str | None] = []

    @seed(6)
    @settings(
        max_examples=12 if edition.startswith("belta-") else 4,
        deadline=None,
        database=None,
        phases=[Phase.generate],
        suppress_health_check=list(HealthCheck),
    )
    @given(of_edition(edition))
    def draw_some(page: Drawn) -> None:
        taken.append(PARSER.parse(page.text).edition)

    draw_some()

    assert set(taken) - OF_BOTH.get(edition, set()) == {edition}


@pytest.mark.parametrize(
    ("text", "layout"),
    [
        (
            "Foto de muestra.by MINSK, 20 dic (BelTA). – La fábrica exporta vidrio a doce países.\n"
            "“Tenemos pedidos para dos años”, dijo.-0-\n",
            "belta-es/stripped",
        ),
        (
            "Фото Олега Примерова, БЕЛТА. 25 июня, Витебск /Корр. БелТА/. Музей соломы открыли в деревне.\n"
            "В нем выставлено 300 экспонатов.-0-\n",
            "belta-ru/stripped",
        ),
    ],
)
def test_a_dateline_is_cut_out_of_what_others_would_take_for_their_credit(text: str, layout: str) -> None:
    result = PARSER.parse(text)

    assert (result.layout, len(result.article.captions), len(result.article.body)) == (layout, 1, 2)
