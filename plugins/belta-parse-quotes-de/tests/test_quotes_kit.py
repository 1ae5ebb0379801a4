"""The laws of the kit: what every enricher keeps, with people found before it and without."""

from __future__ import annotations

import pytest
from belta_parse_quotes_de.plugin import QUOTES_DE

from belta_parse.testing import check_enricher

SENTENCES = (
    "„Wir sind stolz“, sagte Verkehrsministerin Anna Muster. „Im Herbst fahren hier Züge“, fügte sie hinzu.",
    "Die Brücke ist fertig, teilte der Pressedienst des Ministeriums mit. Laut Anna Muster kostete sie wenig.",
    "Der Minister für Verkehr Otto Beispiel und die Botschafterin Anna Muster kamen. „Gut so“, sagten sie.",
    'Es sei kalt, so der Minister Otto Beispiel. «Sehr kalt», "wirklich", fügte er hinzu: „Und das Haus steht',
)
"""In each of them there is something to find, so that no law holds of empty pages only."""


def test_the_enricher_keeps_the_laws_of_the_kit() -> None:
    check_enricher(QUOTES_DE, sentences=SENTENCES)


def test_it_keeps_them_behind_the_enricher_that_finds_people() -> None:
    titles = pytest.importorskip("belta_parse_titles_de.plugin")

    check_enricher(QUOTES_DE, makers=[titles.TITLES_DE], sentences=SENTENCES)
