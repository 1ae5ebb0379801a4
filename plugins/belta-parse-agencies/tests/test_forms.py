"""Every form reads its own examples, and datelines drawn from the forms come back."""

from __future__ import annotations

import pickle
from pathlib import Path

import pytest
from attrs import frozen
from belta_parse_agencies.forms import FORMS
from belta_parse_agencies.forms.declare import months
from belta_parse_agencies.gazetteer import GAZETTEER, Gazetteer
from hypothesis import given, settings
from hypothesis import strategies as st

from belta_parse.dateline import DatelineForm, DatelineReader

READER = DatelineReader(FORMS)
EXAMPLES = [(form, example) for form in FORMS for example in form.examples]
AGENCIES = [form for form in FORMS if form.marks]
BODY = "Words of the body follow here."

CITIES = {
    "Latn": ("Lindau", "NARVIK", "Oslo", "ST. GALLEN", "Rio de Janeiro", "Garmisch-Partenkirchen", "SANKT PETERSBURG"),
    "Cyrl": ("Гомель", "РИГА", "Ростов-на-Дону", "СОФИЯ", "Нижний Новгород"),
}
SCRIPT = {
    "ru": "Cyrl",
    "uk": "Cyrl",
    "be": "Cyrl",
    "bg": "Cyrl",
    "mk": "Cyrl",
    "kk": "Cyrl",
    "ky": "Cyrl",
    "tg": "Cyrl",
}
WITHOUT_BLANKS = frozenset({"zh", "ja", "ko"})


def _words(language: str) -> dict[str, int]:
    return {name: number for name, number in months(language).items() if len(name) > 2 and name.isalpha()}


MONTHS = {
    language: words
    for language in sorted({form.language or "" for form in AGENCIES} - WITHOUT_BLANKS)
    if (words := _words(language))
}


@frozen
class Drawn:
    """A dateline drawn from a form, and what it is made of."""

    text: str
    language: str
    cities: tuple[str, ...]
    mark: str
    day: int | None
    month: int | None


SHAPES = {
    "A": "{places}{comma_date} ({mark}) {dash} ",
    "B": "{places}{comma_date}. /{mark}/. ",
    "E": "{places}. {date}. {mark} {dash} ",
    "F": "{places}, {date}, {mark} {dash} ",
    "C": "{date}, {places} /{mark}/. ",
    "D": "{places}{comma_date} — {mark}. ",
}
DATED = frozenset("EFC")


@st.composite
def datelines(draw: st.DrawFn) -> Drawn:
    """Places, perhaps a date, and a mark, in a shape of one of the form's families."""
    form = draw(st.sampled_from([f for f in AGENCIES if set(f.families) & set(SHAPES) and f.language in MONTHS]))
    names = CITIES[SCRIPT.get(form.language or "", "Latn")]
    letter = draw(st.sampled_from([c for c in form.families if c in SHAPES]))
    cities = tuple(draw(st.lists(st.sampled_from(names), min_size=1, max_size=3, unique=True)))
    mark = draw(st.sampled_from([mark for mark in form.marks if mark[0].isalpha() and mark[-1].isalnum() and "/" not in mark]))
    month, number = draw(st.sampled_from(sorted(MONTHS[form.language or ""].items())))
    day = draw(st.integers(1, 28))
    dated = letter in DATED or draw(st.booleans())
    date = f"{day} {month}"
    text = SHAPES[letter].format(
        places="/".join(cities),
        date=date,
        comma_date=f", {date}" if dated else "",
        mark=mark,
        dash=draw(st.sampled_from("-–—")),
    )
    return Drawn(text, form.language or "", cities, mark, day if dated else None, number if dated else None)


@pytest.mark.parametrize(("form", "example"), EXAMPLES, ids=[form.name for form, _ in EXAMPLES])
def test_a_form_reads_its_own_example(form: DatelineForm, example: str) -> None:
    found = READER.read(f"{example} {BODY}", form.language)

    assert found is not None
    assert (example.strip(), True) == (found.text, bool(found.agencies))


@settings(deadline=None)
@given(datelines())
def test_a_drawn_dateline_comes_back(drawn: Drawn) -> None:
    found = READER.read(drawn.text + BODY, drawn.language)

    assert found is not None
    assert (drawn.cities, drawn.day, drawn.month) == (found.cities, found.day, found.month)
    assert drawn.mark.casefold().strip('«»."') in "-".join(found.agencies).casefold()
    assert len(drawn.text) == found.end


@settings(deadline=None)
@given(datelines())
def test_a_dateline_behind_a_headline_ends_at_the_same_word(drawn: Drawn) -> None:
    headline = "Neue Brücke ist fertig\n\n"

    found = READER.read(headline + drawn.text + BODY, drawn.language)

    assert found is not None
    assert len(headline + drawn.text) == found.end


@settings(deadline=None)
@given(st.text(max_size=400), st.sampled_from([None, "de", "en", "ru", "xx"]))
def test_no_text_is_refused(text: str, language: str | None) -> None:
    found = READER.read(text, language)

    assert found is None or 0 <= found.start < found.end <= len(text)


@settings(deadline=None)
@given(st.text(alphabet="AB bc.,/()-–—\n12345 AP/Май", max_size=600))
def test_what_is_found_stands_in_the_text(text: str) -> None:
    found = READER.read(text)

    if found is not None:
        assert all(city in text for city in found.cities)
        assert all(mark in text for mark in found.agencies)


def test_a_pickled_reader_reads_the_same() -> None:
    text = "Lindau/Bregenz (dpa/lby) - Der See steigt."

    assert READER.read(text) == pickle.loads(pickle.dumps(READER)).read(text)


def test_names_of_forms_are_unique() -> None:
    assert len(FORMS) == len({form.name for form in FORMS})


def test_the_gazetteer_knows_places_in_many_scripts() -> None:
    assert [GAZETTEER.rank(name) for name in ("Minsk", "MOSKAU", "Одеса", "北京", "القاهرة", "Αθήνα")] == [3] * 6


def test_the_gazetteer_does_not_know_words() -> None:
    assert [GAZETTEER.rank(name) for name in ("Today", "CORRECTED", "Mehr", "COPPER", "Dienstag", "Google")] == [0] * 6


def test_a_file_that_is_no_gazetteer_is_refused(tmp_path: Path) -> None:
    file = tmp_path / "words.bin"
    file.write_bytes(b"not a gazetteer at all")

    with pytest.raises(ValueError, match="is no gazetteer"):
        Gazetteer(file).rank("Minsk")
