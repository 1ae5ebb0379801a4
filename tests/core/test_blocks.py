"""What kind each line of a body is."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from belta_parse import Parser, Pattern, Phrases
from belta_parse.blocks import MAX_SUBHEAD, Kinds, block_kinds

KINDS = Kinds(
    notes=(Phrases(("/Wird ergänzt/",)), Pattern(r"Anm\. [^\n]{1,80}", examples=("Anm. d. Red.",))),
    items=(Pattern(r"[•-] [^\n]{1,200}|\d{1,2}\.\d{1,2}\.", examples=("• Brot", "12.6.")),),
)
LONG = "Am Bug blüht es heute wie in keinem anderen Frühling zuvor, und alle gehen hin und sehen es sich an. " * 2
LETTERS = {"p": "paragraph", "s": "subhead", "i": "list_item", "n": "note"}


def kinds(*texts: str, led: bool = False) -> str:
    """The kinds of a body's lines, one letter each."""
    letters = {kind: letter for letter, kind in LETTERS.items()}
    return "".join(letters[kind] for kind in block_kinds(texts, KINDS, led))


@pytest.mark.parametrize(
    ("texts", "expected"),
    [
        pytest.param((), "", id="no body"),
        pytest.param((LONG, LONG), "pp", id="paragraphs"),
        pytest.param(("Lichter am Bug", LONG), "sp", id="a short line over a longer one"),
        pytest.param(("Wozu Lichter?", LONG), "sp", id="a question"),
        pytest.param(("„Lichter am Bug“", LONG), "sp", id="a title in quotes"),
        pytest.param(("Lichter sind „am Bug“", LONG), "pp", id="a sentence that ends in quotes"),
        pytest.param(("Lichter brennen.", LONG), "pp", id="a sentence"),
        pytest.param(("Es brennt. Alle gehen", LONG), "pp", id="two sentences"),
        pytest.param(("lichter am Bug", LONG), "pp", id="a small letter opens none"),
        pytest.param(("Lichter am Bug", "Am Bug"), "pp", id="nothing longer below"),
        pytest.param((LONG, "Lichter am Bug"), "pp", id="nothing below"),
        pytest.param(("Lichter am Bug", "Wozu Lichter?", LONG), "psp", id="only the lower of two"),
        pytest.param((LONG, "/Wird ergänzt/"), "pn", id="a note"),
        pytest.param(("Anm. der Redaktion", LONG), "np", id="a note by its pattern"),
    ],
)
def test_a_subhead_is_a_short_line_without_a_sentences_end_over_a_longer_paragraph(
    texts: tuple[str, ...], expected: str
) -> None:
    assert kinds(*texts) == expected


@pytest.mark.parametrize(
    ("texts", "expected"),
    [
        pytest.param(("• Brot", "• Salz"), "ii", id="marked lines"),
        pytest.param(("• Brot", LONG), "pp", id="a marked line alone is none"),
        pytest.param(("12.6.", LONG), "ip", id="a bare date alone is one"),
        pytest.param(("Brot,", "Salz,", "Mehl."), "iii", id="lines that end in a comma, and the last"),
        pytest.param(("Brot;", "Salz;", "Mehl.", "Lichter am Bug", LONG), "iiisp", id="a point closes the list"),
        pytest.param(("Brot,", "Salz,", "Wozu?", LONG), "iisp", id="a question is no item"),
        pytest.param(("Brot,", "Salz,", "Er kam. Er ging", LONG), "iipp", id="two sentences are none"),
        pytest.param(("Brot,", LONG), "pp", id="one line with a comma is none"),
        pytest.param(("Lichter am Bug", "Brot,", "Salz,", LONG), "piip", id="what stands over a list is no item"),
        pytest.param(("• Brot", "/Wird ergänzt/", "• Salz"), "ini", id="a note inside a list"),
        pytest.param(("• Brot.", "• Salz", "Mehl", LONG), "iiip", id="what follows is an item by itself"),
    ],
)
def test_list_items_are_marked_lines_and_the_short_ones_beside_them(texts: tuple[str, ...], expected: str) -> None:
    assert kinds(*texts) == expected


def test_the_line_behind_a_dateline_is_a_paragraph_however_short() -> None:
    assert kinds("Lichter am Bug", LONG, led=True) == "pp"
    assert kinds("• Brot", "• Salz", "• Mehl", led=True) == "pii"


@given(st.lists(st.text(st.sampled_from("aB,.;?! •-\n"), min_size=1, max_size=12).filter(str.strip)), st.booleans())
def test_every_line_has_one_kind_and_long_ones_are_paragraphs(texts: list[str], led: bool) -> None:
    padded = [*texts, "B" * (MAX_SUBHEAD + 1)]

    found = block_kinds(padded, KINDS, led)

    assert len(found) == len(padded)
    assert set(found) <= set(LETTERS.values())
    assert found[-1] == "paragraph"


def test_a_layout_hands_over_its_notes_and_items() -> None:
    layout = Parser(discover=False).layouts[0]

    assert Kinds.of(layout) == Kinds(layout.notes, layout.items)
