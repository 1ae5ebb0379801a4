"""What the address of a page tells."""

from __future__ import annotations

import pytest
from attrs import evolve
from hypothesis import given
from hypothesis import strategies as st

from belta_parse import Address, AddressForm, Layout, Parser, Phrases, Role, Slot
from belta_parse.address import AddressBook

PARSER = Parser(discover=False)
DESKTOP = "https://deu.belta.by"


def told(url: str) -> tuple[object, ...]:
    found = PARSER.address(url)
    assert found is not None
    return found.edition, found.mobile, found.section, found.slug, found.id, found.year, found.rubric, found.kind


@pytest.mark.parametrize(
    ("url", "expected"),
    [
        pytest.param(
            f"{DESKTOP}/politics/view/bruecke-in-brest-64356-2023/",
            ("belta-de", False, "politics", "bruecke-in-brest", 64356, 2023, "Politik", None),
            id="article",
        ),
        pytest.param(
            "http://m.deu.belta.by/economics/view/mehl-und-milch-36022-2018",
            ("belta-de", True, "economics", "mehl-und-milch", 36022, 2018, "Wirtschaft", None),
            id="mobile, no slash at the end",
        ),
        pytest.param(
            f"{DESKTOP}/videos/view/ballett-in-minsk-812-2024/",
            ("belta-de", False, "videos", "ballett-in-minsk", 812, 2024, None, "video"),
            id="a section with a kind of its own",
        ),
        pytest.param(
            f"{DESKTOP}/politics/view/bruecke-in-brest/",
            ("belta-de", False, "politics", "bruecke-in-brest", None, None, "Politik", None),
            id="no number and no year",
        ),
        pytest.param(
            f"{DESKTOP}/politics/", ("belta-de", False, "politics", None, None, None, "Politik", None), id="a section's page"
        ),
        pytest.param(
            f"{DESKTOP}/politics/view/a/b/c/",
            ("belta-de", False, "politics", None, None, None, "Politik", None),
            id="a path that goes on: the section alone is sure",
        ),
        pytest.param(
            f"{DESKTOP}/unheard_of/view/x-1-2023/?from=rss#top",
            ("belta-de", False, "unheard_of", "x", 1, 2023, None, None),
            id="a section without a rubric, query and fragment",
        ),
        pytest.param(f"{DESKTOP}/", ("belta-de", False, None, None, None, None, None, None), id="the front page"),
        pytest.param(f"{DESKTOP}", ("belta-de", False, None, None, None, None, None, None), id="no path"),
        pytest.param(
            "deu.belta.by/politics/view/x-7-2019/",
            ("belta-de", False, "politics", "x", 7, 2019, "Politik", None),
            id="no scheme",
        ),
        pytest.param(
            "  HTTPS://WWW.Deu.Belta.By:8080/politics/view/x-7-2019/ ",
            ("belta-de", False, "politics", "x", 7, 2019, "Politik", None),
            id="capitals, www, a port, blanks",
        ),
        pytest.param(
            "https://lake.example/politics/view/x-7-2019/", (None, False, None, None, None, None, None, None), id="a stranger"
        ),
    ],
)
def test_an_address_tells_edition_section_slug_number_and_year(url: str, expected: tuple[object, ...]) -> None:
    assert told(url) == expected


@pytest.mark.parametrize(
    "url",
    [
        pytest.param(None, id="none"),
        pytest.param("", id="empty"),
        pytest.param("  ", id="blank"),
        pytest.param("https://", id="no host"),
        pytest.param("http://[::1", id="a bracket left open"),
        pytest.param("/politics/view/", id="a path alone"),
        pytest.param(17, id="a number"),
    ],
)
def test_what_is_no_address_tells_nothing(url: str | None) -> None:
    assert PARSER.address(url) is None


def test_a_layout_need_not_say_anything_of_addresses() -> None:
    silent = [evolve(layout, address=None) for layout in PARSER.layouts]
    told_by_one = AddressBook([*silent[1:], PARSER.layouts[0]])

    assert AddressBook(silent).read(f"{DESKTOP}/politics/") == Address(f"{DESKTOP}/politics/", "deu.belta.by")
    assert told_by_one.read(f"{DESKTOP}/politics/") == PARSER.address(f"{DESKTOP}/politics/")


def test_an_address_keeps_its_text_and_host() -> None:
    found = PARSER.address("https://lake.example/x")

    assert found == Address("https://lake.example/x", "lake.example")


@given(st.one_of(st.text(), st.text(max_size=40).map(lambda path: f"https://deu.belta.by/politics/{path}")))
def test_no_text_is_refused_as_an_address(url: str) -> None:
    result = PARSER.parse("Am Bug.", url)

    assert result.url == url


def test_a_page_that_no_layout_explains_still_has_the_edition_and_language_of_its_address() -> None:
    known = PARSER.parse("", f"{DESKTOP}/politics/view/x-7-2019/")
    strange = PARSER.parse("", "https://lake.example/")

    assert (known.layout, known.edition, known.language) == (None, "belta-de", "de")
    assert (strange.layout, strange.edition, strange.language) == (None, None, None)


ODD = [
    (r"/(?P<id>[a-z0-9]{1,20})", "/ab12", (None, None, None)),
    (r"/(?P<id>\d{1,9000})", "/" + "1" * 19, (None, None, None)),
    (r"/(?P<id>\d{1,9000})", "/" + "1" * 18, (None, int("1" * 18), None)),
    (r"/(?P<id>[^/]{1,9})", "/²", (None, None, None)),
    (r"/(?P<id>\d{1,9})", "/٣", (None, None, None)),
    (r"/(?P<year>[a-z0-9]{1,20})", "/12a4", (None, None, None)),
    (r"/(?P<year>\d{1,9})", "/20233", (None, None, None)),
    (r"/(?P<year>\d{1,9})", "/2023", (None, None, 2023)),
    (r"/(?P<id>\d{1,9})", "/12/further", (None, None, None)),
    (r"/(?P<section>[a-z]{1,9})", "/ports/further", ("ports", None, None)),
]


@pytest.mark.parametrize(("path", "url", "expected"), ODD)
def test_what_a_layout_takes_for_a_number_and_is_none_tells_nothing(
    path: str, url: str, expected: tuple[object, ...]
) -> None:
    rubric = Slot("rubric", Role.RUBRIC, Phrases(("Häfen",)), weight=1)
    lake = Layout("lake-de/paper", "Lake Wire", "de", slots=(rubric,), address=AddressForm("lake.example", path))

    address = AddressBook([lake]).read(f"https://lake.example{url}")

    assert address is not None
    assert (address.edition, address.section, address.id, address.year) == ("lake-de", *expected)
