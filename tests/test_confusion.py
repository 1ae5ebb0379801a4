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
LAYOUTS = {layout.name: layout for layout in PARSER.layouts if layout.edition not in NO_PAGES}


def _agency(layout: Layout) -> str:
    """The name of an edition without its language: an agency's own name is another one in each of them."""
    return layout.edition.rpartition("-")[0]


AGENCIES = sorted({_agency(layout) for layout in LAYOUTS.values()})
OF_BOTH = {"urdupoint": {"sputnik", "pakistan"}}
"""Agencies whose datelines name another one, too: UrduPoint prints Sputnik's copy as "(UrduPoint News / Sputnik - …)"."""


def _words(layout: Layout) -> Words:
    own = PROSE.WORDS.get(layout.language) if PROSE is not None and layout.language != "de" else None
    return Words(**own) if own else Words.of(layout.language)


@st.composite
def of_agency(draw: st.DrawFn, agency: str) -> Drawn:
    """Pages of any form and edition of *agency*."""
    layout = draw(st.sampled_from([one for one in LAYOUTS.values() if _agency(one) == agency]))
    return draw(pages(layout, _words(layout)))


@pytest.mark.parametrize("agency", AGENCIES)
def test_a_page_is_taken_for_one_of_its_own_agency_and_edition(agency: str) -> None:
    wrong: list[str] = []

    @seed(6)
    @settings(
        max_examples=100 if agency == "belta" else 5,
        deadline=None,
        database=None,
        phases=[Phase.generate],
        suppress_health_check=list(HealthCheck),
    )
    @given(of_agency(agency))
    def draw_some(page: Drawn) -> None:
        name = PARSER.parse(page.text).layout
        taken = LAYOUTS.get(name or "")
        # What no layout explains is a miss, but no confusion; BelTA's editions are told apart, too.
        ours = agency == "belta" and (taken is None or taken.edition != page.layout.edition)
        if ours or (taken is not None and _agency(taken) not in {agency} | OF_BOTH.get(agency, set())):
            wrong.append(f"{page.layout.name}, taken for {name}:\n{page.text}")

    draw_some()

    assert not wrong, "\n\n".join(wrong)


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


def test_a_footer_that_was_joined_is_cut_at_its_own_phrases_whoever_else_knows_it() -> None:
    text = (
        "Órganos estatales Flag Viernes, 6 Noviembre 2020 Todas las noticias Política 06 Noviembre 2020, 15:15 "
        "Belarús y Nordlandia amplían el comercio MINSK, 6 nov (BelTA). – El acuerdo se firmará en Brest.-0- "
        "Síguenos en Twitter Últimas Noticias de Belarús"
    )

    result = PARSER.parse(text)

    assert result.layout == "belta-es/desktop-2020"
    assert result.article.footer == ("Síguenos en", "Twitter", "Últimas Noticias de Belarús")
