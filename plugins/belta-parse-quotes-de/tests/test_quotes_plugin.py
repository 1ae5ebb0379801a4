"""The enricher in the parser, with and without another that finds people."""

from __future__ import annotations

import pickle

from attrs import frozen
from belta_parse_quotes_de import plugin

from belta_parse import Annotation, Enricher, Parser, Span, hookimpl

PAGE = """\
MINSK, 3. Mai (BelTA) - Die Brücke ist fertig, teilte das Verkehrsministerium mit.

„Wir sind stolz“, sagte der Minister.
"""


@frozen
class Somebody:
    """What an enricher of people hands over, as far as it is read here."""

    id: int
    name: str
    title: str | None


def minister(document):
    """Knows who the minister is without a name on the page."""
    start = document.text.index("Minister.")
    yield Annotation("person", Span(start, start + 8), Somebody(1, "Otto Beispiel", "Minister"))


class People:
    """A plugin that finds one person."""

    @hookimpl
    def belta_parse_enrichers(self):
        return (Enricher("people", {"person": Somebody}, minister),)


def found(*plugins):
    result = Parser(plugins=plugins, discover=False).parse(
        PAGE, url="https://deu.belta.by/politics/view/bruecke-1-2023"
    )
    return {a.kind: (PAGE[a.span.start : a.span.end], a.value) for a in result.annotations if a.kind != "person"}


def test_a_page_has_its_quotations_and_attributions():
    annotations = found(plugin)

    assert annotations["quotation"][0] == "„Wir sind stolz“"
    assert annotations["quotation"][1].speaker == "Minister"
    assert annotations["attribution"][1].source == "Verkehrsministerium"


def test_people_found_by_another_enricher_name_the_speaker():
    assert found(plugin, People())["quotation"][1].speaker == "Otto Beispiel"


def test_a_paragraph_wrapped_into_lines_is_read_as_one():
    page = PAGE.replace("„Wir sind stolz“, sagte der", "„Wir sind sehr\nstolz auf die Brücke“, sagte der")

    result = Parser(plugins=[plugin], discover=False).parse(page)

    assert [page[a.span.start : a.span.end] for a in result.annotations if a.kind == "quotation"] == [
        "„Wir sind sehr\nstolz auf die Brücke“"
    ]


def test_a_page_without_prose_has_none():
    listing = (
        "Nachrichten\n01\n.01.16\n00:00\nPräsident\n„Die Ernte ist da“. Beispiel dankt\nAbonnieren Sie uns auf\nTwitter"
    )

    result = Parser(plugins=[plugin], discover=False).parse(listing)

    assert result.annotations == ()
    assert not [found for found in result.diagnostics if found.code.startswith("P")]


def test_the_enricher_can_be_pickled():
    assert pickle.loads(pickle.dumps(plugin.QUOTES_DE)) == plugin.QUOTES_DE
