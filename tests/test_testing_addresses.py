"""Addresses of drawn pages: of the layout's own form, and true to what the page and its record say."""

from __future__ import annotations

from urllib.parse import urlsplit

import pytest
import regex
from attrs import evolve
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from belta_parse import AddressForm, Layout, Parser
from belta_parse.address import AddressBook
from belta_parse.layouts import belta_parse_layouts
from belta_parse.testing import Drawn, damaged, pages
from belta_parse.testing.addresses import _fits, address_facts, addresses
from belta_parse.testing.trials import tried

LAYOUTS = {layout.name: layout for layout in belta_parse_layouts()}
DESKTOP = LAYOUTS["belta-de/desktop-2024"]
LISTING = LAYOUTS["belta-de/listing"]
VIDEO = LAYOUTS["belta-de/video"]

LAKE = AddressForm(
    ("lake.example", "m.lake.example"),
    r"/(?P<section>[a-z]{2,12})/(?P<slug>[a-z-]{1,30})-(?P<id>\d{1,6})-(?P<year>\d{4})",
    rubrics={"ports": "Häfen", "films": "Filme"},
    kinds={"films": "video", "all": "listing"},
)


def at(form: AddressForm | None, layout: Layout = DESKTOP) -> Layout:
    return evolve(layout, address=form)


def drawn(layout: Layout, year: int = 2023, number: int = 60) -> list[str | None]:
    """Some addresses of *layout*'s pages."""
    found: list[str | None] = []
    tried(found.append, addresses(layout, year), number)
    return found


few = settings(max_examples=25)


@pytest.mark.parametrize("name", sorted(LAYOUTS))
@few
@given(data=st.data())
def test_an_address_is_read_as_one_of_the_layout_s_edition_and_kind(name: str, data: st.DataObject) -> None:
    layout = LAYOUTS[name]
    url = data.draw(addresses(layout, 2019))
    assume(url is not None)

    told = AddressBook([layout]).read(url)

    assert told is not None
    assert (told.url, told.edition) == (url, layout.edition)
    assert told.kind in (None, layout.kind)
    assert told.year in (None, 2019)


def test_some_pages_have_an_address_and_some_have_none() -> None:
    assert {url is None for url in drawn(DESKTOP)} == {True, False}
    assert {url is None for url in drawn(at(None))} == {True}


def test_sections_that_name_another_kind_of_page_are_not_drawn() -> None:
    article = {AddressBook([at(LAKE)]).read(url) for url in drawn(at(LAKE)) if url}
    video = {AddressBook([at(LAKE, VIDEO)]).read(url) for url in drawn(at(LAKE, VIDEO)) if url}

    assert {told.section for told in article if told} == {"ports"}
    assert {told.section for told in video if told} == {"films", "ports"}


def test_addresses_differ_in_host_scheme_number_and_section_and_name_the_year() -> None:
    found = [urlsplit(url) for url in drawn(at(LAKE), 2019, 200) if url]
    read = [regex.fullmatch(LAKE.path, url.path) for url in found]

    assert {url.scheme for url in found} == {"https", "http"}
    assert {url.hostname for url in found} == {"lake.example", "m.lake.example"}
    assert {match and match["year"] for match in read} == {"2019"}
    assert {match and match["section"] for match in read} == {"ports"}
    numbers = {int(match["id"]) for match in read if match}
    assert not any(match["id"].startswith("0") for match in read if match)
    assert 1 in numbers
    assert max(numbers) > 9_999
    assert len(numbers) > 20


@pytest.mark.parametrize("path", [LAKE.path, r"/(?P<slug>.{4,12})/(?P<year>\d{4})(?P<id>-\d{1,6})?"])
def test_few_addresses_are_thrown_away(path: str) -> None:
    # hypothesis tries once what it has tried: one None says all, and the others are left to sections and signs.
    assert [url is None for url in drawn(at(evolve(LAKE, path=path)), 2023, 100)].count(True) < 10


def test_a_group_that_the_path_may_lack_is_filled_only_where_it_stands() -> None:
    form = AddressForm(("lake.example",), r"/(?:(?P<section>ports|films)/)?x(?P<id>\d{0,6})", rubrics={"ports": "Häfen"})

    found = {urlsplit(url).path for url in drawn(at(form), 2023, 200) if url}

    assert "/x" in found
    assert {path.rpartition("/")[0] for path in found} == {"", "/ports"}


def test_what_does_not_fit_a_group_leaves_it_as_it_was() -> None:
    form = AddressForm(("lake.example",), r"/(?P<section>[a-c]{2})/(?P<year>1\d{3})", rubrics={"ports": "Häfen"})

    found = [urlsplit(url).path for url in drawn(at(form), 2023, 60) if url]

    assert len(found) > 10
    assert all(regex.fullmatch(form.path, path) for path in found)


OPTIONAL = AddressForm(
    ("lake.example",),
    r"/(?:(?P<section>[a-z]{2,12})/)?(?P<slug>[^/]{0,30}?)(?:-(?P<id>\d{1,6}))?",
    rubrics={"": "Start", "ports": "Häfen"},
    kinds={"": "listing", "films": "video"},
)


@pytest.mark.parametrize(
    ("layout", "path", "expected"),
    [
        (DESKTOP, "/ports/x-17", True),
        (DESKTOP, "/ports/x", True),
        (DESKTOP, "/films/x-17", False),
        (VIDEO, "/films/x-17", True),
        (VIDEO, "/ports/x-17", True),
        # Without a section it is the front page, which lists articles.
        (DESKTOP, "/x-17", False),
        (LISTING, "/x", True),
        (LISTING, "/x-17", False),
        # Not of the form; cut off by what reads addresses; shortened by who strips them.
        (DESKTOP, "/ports/x/y", False),
        (DESKTOP, "/ports/x?y", False),
        (DESKTOP, "/ports/x\u00a0", False),
    ],
)
def test_an_address_fits_a_layout_s_pages_if_its_section_and_its_number_do(layout: Layout, path: str, expected: bool) -> None:
    assert _fits(at(OPTIONAL, layout), OPTIONAL, f"https://lake.example{path}", path) is expected


def test_an_address_without_a_section_tells_what_the_form_has_for_none() -> None:
    told = address_facts(at(OPTIONAL), "https://lake.example/x-17")

    assert (told["rubric"], told["kind"]) == ("Start", None)


def test_a_form_without_hosts_draws_none() -> None:
    assert set(drawn(at(evolve(LAKE, hosts=())))) == {None}


def test_a_list_of_articles_stands_at_no_article_s_number() -> None:
    found = [AddressBook([LISTING]).read(url) for url in drawn(LISTING) if url]

    assert found
    assert {told.id for told in found if told} == {None}
    # The lake's lists would have one, always: so they have no address.
    assert set(drawn(at(LAKE, LISTING))) == {None}


def test_a_form_that_only_regex_compiles_draws_none() -> None:
    assert set(drawn(at(evolve(LAKE, path=r"/(?P<section>\p{Ll}{2,12})")))) == {None}


def test_what_an_address_tells_stands_in_the_record() -> None:
    told = address_facts(at(LAKE), "https://lake.example/films/licht-17-2023")

    assert told == {"url": "https://lake.example/films/licht-17-2023", "rubric": "Filme", "kind": "video", "year": 2023}
    assert address_facts(at(LAKE), None) == {"url": None, "rubric": None, "kind": None, "year": None}
    assert address_facts(at(LAKE), "https://lake.example/")["rubric"] is None
    assert address_facts(at(None), "https://lake.example/ports/x-1-2023")["rubric"] is None


def test_a_rubric_that_is_printed_nowhere_is_that_of_the_address() -> None:
    seen: list[Drawn] = []
    tried(seen.append, pages(LAYOUTS["belta-de/stripped"]), 60)
    bare = [page for page in seen if not any(part.role == "rubric" or part.facts.get("rubric") for part in page.parts)]
    parser = Parser(discover=False)

    assert {page.record["rubric"] is None for page in bare} == {True, False}
    assert [parser.parse(page.text, page.url).article.rubric for page in bare] == [page.record["rubric"] for page in bare]


@few
@given(damaged(pages(DESKTOP).filter(lambda page: page.url is not None)))
def test_no_damage_to_a_page_takes_its_address_away(page: Drawn) -> None:
    assert page.record.get("url", page.url) == page.url
    assert page.url is not None
    assert page.url in repr(page)


def test_a_page_on_one_line_gives_at_its_address_what_it_gives_without() -> None:
    page = (
        "Projekte Services Staatsorgane flag Montag, 15 Mai 2023 Minsk heiter +15°C Alle Nachrichten Politik "
        "14 Mai 2023, 09:42 Neue Brücke in Brest eröffnet "
        "BREST, 14. Mai (BelTA) - Die Brücke ist offen, wie der Rat mitteilte. Abonnieren Sie uns auf Twitter "
        "Letzte Nachrichten aus Belarus"
    )
    parser = Parser(discover=False)

    alone = parser.parse(page)
    named = parser.parse(page, "https://deu.belta.by/politics/view/eine-bruecke-17-2023/")

    assert alone.layout == named.layout == "belta-de/desktop-2020"
    assert named.article == alone.article
