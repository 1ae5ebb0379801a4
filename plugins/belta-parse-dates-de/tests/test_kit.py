"""The laws of the kit: what every enricher keeps."""

from __future__ import annotations

from belta_parse_dates_de.plugin import DATES_DE

from belta_parse.testing import check_enricher


def test_the_enricher_keeps_the_laws_of_the_kit() -> None:
    check_enricher(DATES_DE)
