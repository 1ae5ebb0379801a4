"""The laws of the kit: what every enricher keeps, with people found before it and without."""

from __future__ import annotations

import pytest
from belta_parse_quotes_de.plugin import QUOTES_DE

from belta_parse.testing import check_enricher


def test_the_enricher_keeps_the_laws_of_the_kit() -> None:
    check_enricher(QUOTES_DE)


def test_it_keeps_them_behind_the_enricher_that_finds_people() -> None:
    titles = pytest.importorskip("belta_parse_titles_de.plugin")

    check_enricher(QUOTES_DE, makers=[titles.TITLES_DE])
