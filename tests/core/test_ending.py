"""How a text ends: whole, inside a sentence, or with the beginning of a line that its layout knows."""

from __future__ import annotations

import pytest

from belta_parse import Parser, Pattern, Phrases, Prose, Role, Slot
from belta_parse.ending import begins, unfinished

PARSER = Parser(discover=False)
SENTENCE, QUOTATION = "it stops inside a sentence", "it stops inside a quotation"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("Am Bug blüht es.", None, id="a point"),
        pytest.param("Blüht es?", None, id="a question mark"),
        pytest.param("Es blüht …", None, id="an ellipsis"),
        pytest.param("„Am Bug blüht es.“", None, id="a closed quotation"),
        pytest.param("Er sagte: „Es blüht“.", None, id="a point behind a quotation"),
        pytest.param('"Es blüht."', None, id="straight quotes"),
        pytest.param('Das "Haus am Bug" ist offen.', None, id="straight quotes inside"),
        pytest.param("Das Foto (siehe oben)", None, id="a bracket"),
        pytest.param("/Wird ergänzt/", None, id="a slash"),
        pytest.param("Es blüht.-0-", None, id="an agency's end mark"),
        pytest.param("«Es blüht.»", None, id="French quotes"),
        pytest.param("Am Bug blüht", SENTENCE, id="a word"),
        pytest.param("Am Bug blü", SENTENCE, id="half a word"),
        pytest.param("Am Bug,", SENTENCE, id="a comma"),
        pytest.param("", SENTENCE, id="nothing"),
        pytest.param("Er sagte: „Es blüht.", QUOTATION, id="a German quotation left open"),
        pytest.param("Er sagte: «Es blüht.", QUOTATION, id="a French one"),
        pytest.param('Er sagte: "Es blüht.', QUOTATION, id="a straight one"),
        pytest.param('"Es blüht.', QUOTATION, id="from the first character on"),
        pytest.param('Er sagte: „Es blüht" und ging.', None, id="closed by a straight quote"),
        pytest.param('Es sind 5" zu viel.', None, id="inches"),
    ],
)
def test_an_article_ends_with_a_sentence_and_no_open_quotation(text: str, expected: str | None) -> None:
    assert unfinished(text) == expected


CLOCK = Slot("time", Role.PUBLISHED, Pattern(r"\d\d:\d\d", examples=("12:05",), opens="0123456789"))


@pytest.mark.parametrize(
    ("slot", "text", "expected"),
    [
        pytest.param(Slot("follow", Role.FOOTER, Phrases(("Folgen Sie uns",))), "Folgen S", True, id="of a phrase"),
        pytest.param(Slot("follow", Role.FOOTER, Phrases(("Folgen Sie uns",))), "Folgt", False, id="of none"),
        pytest.param(
            CLOCK, "12:", True, id="of a time"
        ),
        pytest.param(
            CLOCK,
            "12:05",
            False,
            id="a whole time is no beginning",
        ),
        pytest.param(
            CLOCK, "Uhr", False, id="a word"
        ),
        pytest.param(
            Slot("any", Role.TITLE, Pattern(r"[^\n]{1,40}x", examples=("ax",))),
            "Am Bug",
            False,
            id="a pattern that anything may begin says nothing",
        ),
        pytest.param(
            Slot("lead", Role.DATELINE, Prose(), anchor=Pattern(r"[A-Z]{3,9}, \d{1,2}\. Mai -", examples=("MINSK, 3. Mai -",))),
            "MINSK, 3",
            True,
            id="a dateline by its anchor",
        ),
        pytest.param(Slot("body", Role.PARAGRAPH, Prose()), "Am Bug", False, id="prose has no beginning"),
    ],
)  # fmt: skip
def test_a_line_is_the_beginning_of_what_its_slot_knows(slot: Slot, text: str, expected: bool) -> None:
    assert begins(slot, text) is expected


# --- pages that stop --------------------------------------------------------------------------------------------------

PAGE = """\
Projekte
Staatsorgane
flag Freitag, 19 April 2024
Alle Nachrichten
Alle Nachrichten
Politik
14 April 2023, 09:42

Lichter in Brest

BREST, 14. April (BelTA) – Am Bug brannten tausend Lichter. Die Boote fuhren bis Mitternacht.

Abonnieren Sie uns auf
Twitter
Letzte Nachrichten aus Belarus"""


def why(text: str) -> str | None:
    result = PARSER.parse(text)
    told = [d.message.partition(": ")[2] for d in result.diagnostics if d.code == "B204"]
    assert result.article.truncated is bool(told)
    return told[0] if told else None


@pytest.mark.parametrize(
    ("end", "expected"),
    [
        pytest.param("aus Belarus", None, id="whole"),
        pytest.param("Letzte Nach", "its last line is cut", id="in the last line"),
        pytest.param("Twit", "its last line is cut", id="in a network's name"),
        pytest.param("Abonnieren", "its last line is cut", id="in the first line of the footer"),
        pytest.param("Twitter", "its footer is missing or cut", id="before the last line"),
        pytest.param("Mitternacht.", "its footer is missing or cut", id="before the footer"),
        pytest.param("die Boo", "its footer is missing or cut", id="in the body"),
    ],
)
def test_a_page_whose_layout_has_a_footer_is_cut_without_it(end: str, expected: str | None) -> None:
    place = PAGE.casefold().index(end.casefold()) + len(end)

    assert why(PAGE[:place]) == expected


@pytest.mark.parametrize(
    ("body", "expected"),
    [
        pytest.param("Am Bug brannten Lichter.", None, id="whole"),
        pytest.param("Am Bug brannten", SENTENCE, id="inside a sentence"),
        pytest.param("Am Bug: „Die Lichter brannten.", QUOTATION, id="inside a quotation"),
        pytest.param("", "there is no body behind the dateline", id="behind the dateline"),
        pytest.param("Am Bug brannten Lichter.\n\nFoto von Oleg Beispiel", None, id="with a credit at the end"),
    ],
)
def test_a_text_without_chrome_is_cut_where_its_last_sentence_is(body: str, expected: str | None) -> None:
    assert why(f"BREST, 14. April (BelTA) – {body}") == expected


def test_a_last_line_that_begins_a_dateline_is_no_body() -> None:
    head = PAGE[: PAGE.index("BREST, 14")]

    result = PARSER.parse(f"{head}BREST, 14. Apr")

    assert result.article.body == ()
    assert result.segments[-1].role == "unknown"
