"""Joined lines: cut where a layout's parts begin; captions cut off the title they were joined to."""

from __future__ import annotations

import re
from collections.abc import Iterable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from belta_parse.joined import cut, doubtful, split_copies
from belta_parse.pieces import physical


def finder(pattern: str) -> object:
    return lambda text: (match.span() for match in re.finditer(pattern, text))


def parts(text: str, strong: str = "(?!)", phrase: str = "(?!)", weak: str = "(?!)", known: Iterable[int] = ()) -> list[str]:
    """The texts of the pieces of *text*, cut at the places of three expressions."""
    finders = [(finder(strong), False), (finder(phrase), True)]
    return cut(text, physical(text), finders, finder(weak), set(known)).texts  # type: ignore[arg-type]


# --- joined lines -----------------------------------------------------------------------------------------------------

TIME, NAMES = r"\d\d:\d\d", r"Politik|Sport|Wetter|Alle Nachrichten"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("Lichter in Brest", ["Lichter in Brest"], id="nothing to cut at"),
        pytest.param("09:42 Lichter in Brest", ["09:42", "Lichter in Brest"], id="in front"),
        pytest.param("Politik 09:42 Lichter", ["Politik", "09:42", "Lichter"], id="a phrase beside a time"),
        pytest.param("Er mag Politik und Sport", ["Er mag Politik und Sport"], id="phrases in a sentence"),
        pytest.param("Politik Sport", ["Politik", "Sport"], id="phrases that are all of the line"),
        pytest.param("Politik", ["Politik"], id="one phrase that is all of the line"),
        pytest.param("Politik Sport ist schön", ["Politik Sport ist schön"], id="two phrases at the edge"),
        pytest.param("Wetter Politik Sport ist schön", ["Wetter", "Politik", "Sport", "ist schön"], id="three at the edge"),
        pytest.param("09:42 Politik ist schön", ["09:42", "Politik ist schön"], id="one that opens the title"),
        pytest.param("Er mag Politik 09:42", ["Er mag Politik", "09:42"], id="one that ends a sentence"),
        pytest.param("Er mag 09:42 Sport", ["Er mag", "09:42", "Sport"], id="one at the very end"),
        pytest.param("am Bug 09:42  ", ["am Bug", "09:42"], id="blanks at the end"),
    ],
)
def test_a_line_is_cut_at_sure_places_and_at_phrases_beside_them(text: str, expected: list[str]) -> None:
    assert parts(text, strong=TIME, weak=NAMES) == expected


def test_behind_a_phrase_that_is_sure_another_phrase_counts() -> None:
    text = "Am Bug blüht es. Abonnieren Sie uns auf Wetter heute"

    assert parts(text, phrase="Abonnieren Sie uns auf", weak=NAMES) == [
        "Am Bug blüht es.",
        "Abonnieren Sie uns auf",
        "Wetter",
        "heute",
    ]


@pytest.mark.parametrize(
    ("phrase", "weak", "expected"),
    [
        pytest.param("(?!)", r"Montag|Mai", ["Er kam", "Montag, 3 Mai", "2023"], id="a phrase inside a sure place"),
        pytest.param(r"Mai 2023", "(?!)", ["Er kam", "Montag, 3 Mai", "2023"], id="two sure places"),
        pytest.param(r"Montag, 3 Mai 2023", "(?!)", ["Er kam", "Montag, 3 Mai 2023"], id="the longer of two"),
        pytest.param(r"Montag", "(?!)", ["Er kam", "Montag, 3 Mai", "2023"], id="a shorter one inside"),
    ],
)
def test_of_two_places_that_overlap_the_sure_one_and_then_the_first_wins(phrase: str, weak: str, expected: list[str]) -> None:
    assert parts("Er kam Montag, 3 Mai 2023", strong=r"Montag, 3 Mai", phrase=phrase, weak=weak) == expected


def test_what_is_known_is_not_cut() -> None:
    assert parts("09:42 Lichter\n09:42 Lichter", strong=TIME, known=[0]) == ["09:42 Lichter", "09:42", "Lichter"]


@given(st.text(st.sampled_from("09:42 Sport a\n"), max_size=60))
def test_cutting_loses_nothing_but_blanks(text: str) -> None:
    lines = physical(text)

    pieces = cut(text, lines, [(finder(TIME), False)], finder("Sport"), ())  # type: ignore[list-item, arg-type]

    assert "".join(pieces.texts).replace(" ", "") == "".join(lines.texts).replace(" ", "")
    assert pieces.joined is (len(pieces) > len(lines))


# --- copies -----------------------------------------------------------------------------------------------------------


def cut_copies(text: str, below: str | None = None) -> list[str]:
    return [text[start:end] for start, end in split_copies(text, below)]


@pytest.mark.parametrize(
    ("text", "below", "expected"),
    [
        pytest.param(
            "Licht in Brest Foto Muster Foto Muster", None, ["Licht in Brest", "Foto Muster", "Foto Muster"], id="twice"
        ),
        pytest.param(
            "Licht in Brest Jana Muster Jana Muster Foto Beispiel Foto Beispiel",
            None,
            ["Licht in Brest", "Jana Muster", "Jana Muster", "Foto Beispiel", "Foto Beispiel"],
            id="two captions, each twice",
        ),
        pytest.param(
            "大桥昨天通车 图片来自：博物馆 图片来自：博物馆",
            None,
            ["大桥昨天通车", "图片来自：博物馆", "图片来自：博物馆"],
            id="a script without blanks",
        ),
        pytest.param("大桥昨天通车 资料图 资料图", None, ["大桥昨天通车", "资料图", "资料图"], id="short, in such a script"),
        pytest.param(
            "Licht in BrestFoto MusterFoto Muster", None, ["Licht in Brest", "Foto Muster", "Foto Muster"], id="glued"
        ),
        pytest.param("Foto Muster Foto Muster", None, ["Foto Muster", "Foto Muster"], id="nothing in front"),
        pytest.param("Licht in Brest Foto Muster", "Foto Muster", ["Licht in Brest", "Foto Muster"], id="again below"),
        pytest.param("Licht in Brest", "Foto Muster", [], id="no copy"),
        pytest.param("Licht in Brest Brest", None, [], id="too short a copy"),
        pytest.param("und wieder und wieder", None, [], id="a small letter is no caption"),
        pytest.param("Foto Muster", "Foto Muster", [], id="the line below is all of it"),
        pytest.param("Foto Muster", None, [], id="a caption once"),
    ],
)
def test_copies_of_a_caption_are_cut_off_the_title(text: str, below: str | None, expected: list[str]) -> None:
    assert cut_copies(text, below) == expected


@given(
    st.text(st.sampled_from("abc "), max_size=30),
    st.text(st.sampled_from("xyz ."), min_size=8, max_size=60).filter(lambda text: text == text.strip()),
)
def test_a_caption_that_stands_twice_is_always_found_and_always_doubted(title: str, caption: str) -> None:
    text = f"{title.strip()} Foto {caption} Foto {caption}".strip()

    assert cut_copies(text)[-2:] == [f"Foto {caption}"] * 2
    assert doubtful(text, None)


@pytest.mark.parametrize(
    ("text", "below", "expected"),
    [
        pytest.param("Licht in Brest Muster Muster", None, True, id="its last word stands twice"),
        pytest.param("Licht in Brest Foto Muster", "Foto Muster", True, id="it ends as the line below says"),
        pytest.param("Licht in Brest", "Foto Muster", False, id="neither"),
        pytest.param("Foto Muster", "Foto Muster", False, id="the line below is all of it"),
        pytest.param("Licht in Brest", None, False, id="nothing below"),
    ],
)
def test_a_title_is_doubtful_if_it_may_end_in_a_caption(text: str, below: str | None, expected: bool) -> None:
    assert doubtful(text, below) is expected


def test_of_a_thousand_captions_in_one_line_a_few_are_cut_off() -> None:
    text = " ".join(f"Muster{number} Muster{number}" for number in range(1_000))

    found = split_copies(text)

    assert [text[start:end] for start, end in found[-2:]] == ["Muster999", "Muster999"]
    assert len(found) == 9
