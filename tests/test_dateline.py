"""The dateline grammar, with agencies and places of this file's own invention."""

from __future__ import annotations

import pickle
import re
import time

import pytest
from attrs import frozen
from hypothesis import given, settings
from hypothesis import strategies as st

from belta_parse.dateline import Dateline, DatelineForm, DatelineReader
from belta_parse.dateline_families import FAMILIES
from belta_parse.matchers import Pattern

MONTHS = {"April": 4, "Mai": 5, "May": 5, "Juni": 6, "Nov": 11, "мая": 5}
BODY = "Am Ufer blüht es."


@frozen
class Atlas:
    """A gazetteer of a handful of places."""

    cities: tuple[str, ...]
    towns: tuple[str, ...] = ()

    def rank(self, name: str) -> int:
        return 3 if name.casefold() in self.cities else 2 if name.casefold() in self.towns else 0


LAKE_WIRE = DatelineForm(
    "lake-wire",
    families="ABCDEFGHIKLJMNOQRSTUVXY",
    marks=("Lake Wire", "LW", "lw", "湖通社"),
    services=("nord",),
    months=MONTHS,
    language="de",
    bylines=("Korr.", "By"),
    weekdays=("Montag", "Monday"),
    regions=("Calif", "Austria"),
    rivers=("See",),
    conjunctions=("und",),
    areas=("Kreis",),
    place_ends=("hausen",),
    alone=True,
    title_case=True,
    places=Atlas(("lindau", "oslo", "riga"), ("brest",)),
)
READER = DatelineReader([LAKE_WIRE])


def parts(found: Dateline | None) -> str:
    """Cities, region, date, agencies, byline and separator of a dateline in one line; nothing if there is none."""
    if found is None:
        return ""
    date = ".".join(str(number) for number in (found.day, found.month, found.year) if number)
    cities, agencies = ";".join(found.cities), ";".join(found.agencies)
    return " | ".join((cities, found.region or "", date, agencies, found.byline or "", found.separator))


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("BREST, 6. Mai (LW) – ", "BREST |  | 6.5 | LW |  | –", id="A"),
        pytest.param("BREST, 06. Mai 2020 (LW). - ", "BREST |  | 6.5.2020 | LW |  | . -", id="A, year"),
        pytest.param("BREST, Calif., May 6 (LW) -", "BREST | Calif. | 6.5 | LW |  | -", id="A, state"),
        pytest.param("Brest/Oslo (lw/nord) - ", "Brest;Oslo |  |  | lw;nord |  | -", id="A, many"),
        pytest.param("Lindau/See (Lake Wire) - ", "Lindau/See |  |  | Lake Wire |  | -", id="A, river"),
        pytest.param("OSLO und RIGA (LW) - ", "OSLO;RIGA |  |  | LW |  | -", id="A, und"),
        pytest.param("Brest (Austria) (LW) - ", "Brest | Austria |  | LW |  | -", id="A, bracket"),
        pytest.param("OSLO, 6 May (LW, Jana Muster) - ", "OSLO |  | 6.5 | LW | Jana Muster | -", id="A, name"),
        pytest.param("OSLO (LW - 6th May, 2023) ", "OSLO |  | 6.5.2023 | LW |  | ", id="A, date inside"),
        pytest.param("OSLO, Monday (Lake Wire) - ", "OSLO |  |  | Lake Wire |  | -", id="A, weekday"),
        pytest.param("OSLO, 6 мая. /LW/. ", "OSLO |  | 6.5 | LW |  | .", id="B"),
        pytest.param("6 Mai, Oslo /Korr. LW/. ", "Oslo |  | 6.5 | LW |  | .", id="C"),
        pytest.param("6 Mai, Oslo /Jana Muster - LW/. ", "Oslo |  | 6.5 | LW | Jana Muster | .", id="C, name"),
        pytest.param("6 Mai, Oslo /Korr.LW/. ", "Oslo |  | 6.5 | LW |  | .", id="C, glued"),
        pytest.param("6 Mai, Oslo /Jana Muster-LW/. ", "Oslo |  | 6.5 | LW | Jana Muster | .", id="C, name glued"),
        pytest.param("6 Mai, Oslo, Riga /LW/. ", "Oslo;Riga |  | 6.5 | LW |  | .", id="C, comma"),
        pytest.param("6 Mai, Oslo - Riga /LW/. ", "Oslo;Riga |  | 6.5 | LW |  | .", id="C, dash"),
        pytest.param("6 Mai, Osloer kreis /LW/. ", "Osloer kreis |  | 6.5 | LW |  | .", id="C, small letters"),
        pytest.param("6 Mai, ort Oslo /LW/. ", "ort Oslo |  | 6.5 | LW |  | .", id="C, kind of place"),
        pytest.param("OSLO, 6 Mai — Lake Wire. ", "OSLO |  | 6.5 | Lake Wire |  | .", id="D"),
        pytest.param("Oslo. 6. Mai. Lake Wire - ", "Oslo |  | 6.5 | Lake Wire |  | -", id="E"),
        pytest.param("OSLO, May 6, LW - ", "OSLO |  | 6.5 | LW |  | -", id="F"),
        pytest.param("湖通社奥斯陆5月6日电 ", "奥斯陆 |  | 6.5 | 湖通社 |  | ", id="G"),
        pytest.param("(LW) - OSLO, 6 MAI - ", "OSLO |  | 6.5 | LW |  | -", id="H"),
        pytest.param("May 6 (LW) - ", " |  | 6.5 | LW |  | -", id="I"),
        pytest.param("Oslo – ", "Oslo |  |  |  |  | –", id="J"),
        pytest.param("Oslo (mus) – ", "Oslo |  |  |  | mus | –", id="J, initials"),
        pytest.param("OSLO, May 6 - ", "OSLO |  | 6.5 |  |  | -", id="K"),
        pytest.param("OSLO, Narch 6 - ", "", id="K, no month at all"),
        pytest.param("OSLO, Apirl 6 - ", "OSLO |  | 6.4 |  |  | -", id="K, misprint"),
        pytest.param("OSLO lw | ", "OSLO |  |  | lw |  | ", id="M"),
        pytest.param("(Oslo, 6 Mai, LW). ", "Oslo |  | 6.5 | LW |  | .", id="O"),
        pytest.param("OSLO --(LW)-- Nov. 6, 2004 -- ", "OSLO |  | 6.11.2004 | LW |  | --", id="S"),
        pytest.param("Oslo. ", "Oslo |  |  |  |  | .", id="U"),
        pytest.param("Oslo . ", "Oslo |  |  |  |  | .", id="U, a blank before the point"),
        pytest.param("Oslo, 6. Mai 2020. ", "Oslo |  | 6.5.2020 |  |  | ", id="N"),
        pytest.param("Oslo, 6 Mai - (Lake Wire) - ", "Oslo |  | 6.5 | Lake Wire |  | -", id="P"),
        pytest.param("OSLO (6 May 2020) – ", "OSLO |  | 6.5.2020 |  |  | –", id="K, date in brackets"),
        pytest.param("OSLO (LW) Nov 6, 2004\n", "OSLO |  | 6.11.2004 | LW |  | ", id="S, at the end of a line"),
        pytest.param("Oslo, den 6. Mai – ", "Oslo |  | 6.5 |  |  | –", id="K, a word before the date"),
        pytest.param("Austria, Oslo - Lake Wire. ", "Oslo | Austria |  | Lake Wire |  | .", id="D, the country first"),
        pytest.param("Kreis Lindau – ", "Kreis Lindau |  |  |  |  | –", id="J, an area"),
        pytest.param("Lindau-Oslo – ", "Lindau-Oslo |  |  |  |  | –", id="J, a district"),
        pytest.param("Brest a. d. Leiblach – ", "Brest a. d. Leiblach |  |  |  |  | –", id="J, where it lies"),
        pytest.param("Oberschmidhausen – ", "Oberschmidhausen |  |  |  |  | –", id="J, the sound of a village"),
        pytest.param("Oberried (mus). ", "Oberried |  |  |  | mus | .", id="J, initials behind an unknown place"),
        pytest.param("(LW) Oslo – ", "Oslo |  |  | LW |  | –", id="H, title case"),
        pytest.param("Lake Wire - ", " |  |  | Lake Wire |  | -", id="X"),
        pytest.param("Lake Wire - OSLO (LW) - ", "OSLO |  |  | Lake Wire;LW |  | -", id="X, chain"),
        pytest.param("Lake Wire, Oslo - ", "Oslo |  |  | Lake Wire |  | -", id="Y"),
    ],
)
def test_every_family_gives_its_parts(text: str, expected: str) -> None:
    found = READER.read(text + BODY, "de")

    assert expected == parts(found)
    assert found is None or len(text) == found.end


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("Seefest (LW) - Am Ufer", id="a bracket behind an unknown word in title case"),
        pytest.param("LOCAL WEATHER (LW) - Am Ufer", id="a mark that abbreviates the words before it"),
        pytest.param("Oslo - das ist eine Stadt am Fjord", id="a sentence with a dash"),
        pytest.param("Oslo -7°C", id="the weather"),
        pytest.param("Monday - Am Ufer", id="a weekday"),
        pytest.param("Seefest – Am Ufer", id="a word that is no place"),
        pytest.param("By JANA MUSTER (LW) - Am Ufer", id="a byline"),
        pytest.param("6 Mai, Oslo feiert das Fest an dem Ufer der Stadt /LW/. Am Ufer", id="a sentence with a credit"),
        pytest.param("OSLO (1987) - Am Ufer", id="a year in brackets"),
        pytest.param("OSLO (LW)", id="a signature"),
        pytest.param("am 6. Mai (LW) - Am Ufer", id="a small letter"),
        pytest.param("Oslo – Riga 3:1", id="a score"),
        pytest.param("OSLO – RIGA: Die Züge fahren.", id="a journey"),
        pytest.param("Oslo: 3, Riga: 2.", id="numbers"),
        pytest.param("Oslo: Winzer feiern das neue Fass", id="a headline"),
        pytest.param("Oslo - May 6, 2020 - 17:08 | Alle", id="a time"),
        pytest.param("(LW) hat eine Meldung verbreitet.", id="an agency that does something"),
        pytest.param("Lake Wire - gegründet am See - ist klein.", id="an agency that is something"),
        pytest.param("", id="nothing"),
    ],
)
def test_a_false_friend_is_refused(text: str) -> None:
    assert READER.read(text, "de") is None


@pytest.mark.parametrize(
    "before",
    [
        "Brücke fertig\n\n",
        "Brücke fertig\nVon Jana Muster\n",
        "Foto: Muster/Lake Wire",
        "By JANA MUSTER  ",
        "RPT --",
        "**** ",
        "\ufeff",
    ],
)
def test_a_dateline_is_found_behind_a_headline_a_credit_or_a_byline(before: str) -> None:
    dateline = "OSLO, May 6 (Lake Wire) - "

    found = READER.read(before + dateline + BODY, "de")

    assert found is not None
    assert (("OSLO",), len(before + dateline)) == (found.cities, found.end)


def test_a_body_that_begins_as_a_date_does_is_a_body() -> None:
    found = READER.read("OSLO - Rund 40 Boote fahren.", "de")

    assert found is not None
    assert (("OSLO",), None, len("OSLO - ")) == (found.cities, found.day, found.end)


@pytest.mark.parametrize(
    "text",
    [
        "By JANA MUSTER RIEDERN, Calif. (Lake Wire) - ",
        "Foto: Jana MusterOSLO (Lake Wire) - ",
    ],
    ids=["a region", "glued"],
)
def test_a_place_behind_names_is_told_by_its_region_or_its_credit(text: str) -> None:
    found = READER.read(text + BODY, "de")

    assert found is not None
    assert len(text) == found.end
    assert found.cities[0] in ("RIEDERN", "OSLO")


@pytest.mark.parametrize(("rank", "found"), [(0, False), (1, True), (2, True), (3, True)])
def test_a_form_says_how_well_a_bare_place_in_title_case_must_be_known(rank: int, found: bool) -> None:
    form = DatelineForm("paper", families="J", language="xy", title_case=rank, places=Atlas((), ("brest",)))
    known = (rank or 3) <= 2

    assert (known and found) == (DatelineReader([form]).read("Brest – Am Ufer blüht es.", "xy") is not None)


def test_the_anchor_of_a_form_is_ready_for_a_slot() -> None:
    form = DatelineForm("lake-wire", families="AJ", marks=("LW",), months=MONTHS, examples=("Oslo -", "OSLO, May 6 (LW) -"))

    assert form.inside == Pattern(form.anchor or "", examples=("OSLO, May 6 (LW)",), holds=("LW",))
    assert DatelineForm("no-mark", families="A").inside is None


@pytest.mark.parametrize("examples", [(), ("Oslo -",)])
def test_a_form_without_an_example_that_its_anchor_finds_has_none_ready(examples: tuple[str, ...]) -> None:
    form = DatelineForm("lake-wire", families="AJ", marks=("LW",), months=MONTHS, examples=examples)

    with pytest.raises(ValueError) as caught:  # noqa: PT011
        form.inside  # noqa: B018
    assert str(caught.value) == "dateline form 'lake-wire' has no example that its anchor finds; give it examples"


def test_only_families_that_a_form_names_are_read() -> None:
    reader = DatelineReader([DatelineForm("lake-wire", families="A", marks=("LW",), months=MONTHS)])

    assert reader.at("OSLO (LW) - " + BODY) is not None
    assert reader.at("OSLO, May 6 - " + BODY) is None
    assert reader.at("(LW) - " + BODY) is None


def test_a_bare_place_is_a_dateline_only_in_front_of_a_body() -> None:
    text = "Oslo – " + BODY

    assert READER.at(text) is None
    assert READER.read(text) is not None


def test_the_language_decides_about_a_month_that_two_languages_share() -> None:
    zagreb = DatelineForm("a", marks=("LW",), months={"listopada": 10}, language="hr")
    krakow = DatelineForm("b", marks=("SW",), months={"listopada": 11}, language="pl")
    reader = DatelineReader([zagreb, krakow])

    months = [
        reader.at(f"OSLO, 6 listopada ({mark}) - {BODY}", 0, hint)
        for mark, hint in (("LW", "pl"), ("LW", None), ("SW", None))
    ]

    assert [found.month for found in months if found] == [11, 10, 11]


def test_the_anchor_of_a_form_finds_its_dateline_inside_a_line() -> None:
    form = DatelineForm("lake-wire", families="A", marks=("LW",), months=MONTHS)

    found = re.search(form.anchor or "", "Foto: Muster BREST, 6. Mai (LW) - Am Ufer")

    assert found is not None
    assert found[0] == "BREST, 6. Mai (LW)"


def test_a_form_without_families_of_agencies_has_no_anchor() -> None:
    assert DatelineForm("papers", families="J").anchor is None


@pytest.mark.parametrize(
    ("wrong", "message"),
    [
        ({"name": ""}, "a dateline form needs a name"),
        ({"name": "x", "months": {"Mai": 13}}, "dateline form 'x': month 'mai' is 13; it needs 1 to 12"),
        ({"name": "x", "families": "A?"}, f"dateline form 'x': no family '?'; there are {''.join(FAMILIES)}"),
    ],
)
def test_a_form_that_cannot_work_is_refused(wrong: dict[str, object], message: str) -> None:
    with pytest.raises(ValueError) as refused:  # noqa: PT011 - the whole message is compared
        DatelineForm(**wrong)  # type: ignore[arg-type]

    assert message == str(refused.value)


def test_a_pickled_reader_reads_the_same() -> None:
    text = "OSLO, May 6 (LW) - " + BODY

    assert READER.at(text) == pickle.loads(pickle.dumps(READER)).at(text)


@settings(deadline=None)
@given(st.text(alphabet="Aa bM.,/()-–:|\n16Мя湖月日电LW", max_size=200))
def test_a_found_dateline_lies_in_the_text_with_its_parts(text: str) -> None:
    found = READER.read(text, "de")

    if found is not None:
        assert text[found.start : found.end].startswith(found.text)
        assert all(part in text for part in (*found.cities, *found.agencies))


LINES = st.lists(
    st.sampled_from(
        [
            *("Lindau", "LINDAU", "Wels", "OSLO", "奥斯陆", "4. Mai", "3. Mai 2020", "Mai"),
            *("(LW)", "Lake Wire", "lw", "LW.", "/LW/", "湖通社"),
            *("-", " – ", ", ", " ", ". ", "|", ": ", "\n", "Am Bug blüht es.", "Von Jana Muster", "Foto"),
        ]
    ),
    max_size=12,
)


@settings(deadline=None)
@given(LINES)
def test_what_proves_no_dateline_begins_none(parts: list[str]) -> None:
    text = "".join(parts)

    assert READER.could_prove(text) or READER.at(text) is None


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("Es regnet am Bug", False, id="neither digit nor agency"),
        pytest.param("Es regnet am 4. Tag", True, id="a digit"),
        pytest.param("Es regnet (LAKE wire)", True, id="an agency in any letters"),
        pytest.param("Der Seefunk lakewire", False, id="an agency inside a word"),
        pytest.param("奥斯陆湖通社", True, id="a script without blanks"),
        pytest.param("", False, id="nothing"),
    ],
)
def test_a_digit_or_an_agency_could_prove_a_dateline(text: str, expected: bool) -> None:
    assert READER.could_prove(text) is expected


@settings(deadline=None)
@given(st.text(max_size=300))
def test_no_text_is_refused(text: str) -> None:
    READER.read(text)


@pytest.mark.parametrize(
    "unit",
    [
        *("A", " ", "\n", "A ", "A/", "A, ", "A. ", "(", "(LW) - ", "1. Mai ", "LW ", "St. ", "A de la ", "湖通社"),
        *("By A B (LW) - ", "LindauLindau", "LWK", "Lindau – ", "Lindau. ", "Kreis ", "4/5 ", "01.05.2020 "),
    ],
)
def test_a_long_text_takes_bounded_work(unit: str) -> None:
    short, long = unit * 1_000, unit * 100_000
    READER.read(short)

    start = time.perf_counter()
    READER.read(long)

    # A hundred times the text; a pattern without bound would take ten thousand times as long.
    assert time.perf_counter() - start < 1
