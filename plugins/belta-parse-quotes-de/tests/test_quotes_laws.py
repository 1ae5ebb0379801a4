"""Laws that hold for every text."""

from __future__ import annotations

import sys

import pytest
from belta_parse_quotes_de import attributions, extents, quotations
from belta_parse_quotes_de.marks import FAMILIES, SINGLES, marks_in, signs_in
from belta_parse_quotes_de.prose import blocks_of, folded
from belta_parse_quotes_de.vocab import cues
from hypothesis import given, settings
from hypothesis import strategies as st

PIECES = st.one_of(
    st.sampled_from([*FAMILIES, *SINGLES, "‘", "’"]),
    st.sampled_from(sorted(cues.SPEECH | cues.OPINIONS | {"laut", "zufolge", "wie", "so", "nach", "heißt es"})),
    st.sampled_from(
        [
            "der Minister",
            "Anna Muster",
            "sie",
            "er",
            "BelTA",
            "des Amtes",
            "„Ja, gut“",
            ",",
            ".",
            ":",
            " - ",
            "\n",
            "\n\n",
        ]
    ),
    st.text(max_size=6),
)
TEXTS = st.one_of(
    st.text(max_size=200), st.lists(PIECES, max_size=40).map(" ".join), st.lists(PIECES, max_size=40).map("".join)
)


@settings(max_examples=150)
@given(TEXTS)
def test_whatever_the_text_is_spans_lie_in_it_in_order_without_blanks_at_their_ends(text):
    for found in (quotations(text), attributions(text)):
        ends = 0
        for one in found:
            assert ends <= one.start < one.end <= len(text)
            assert text[one.start : one.end] == text[one.start : one.end].strip()
            ends = one.end


@settings(max_examples=100)
@given(TEXTS)
def test_speakers_cues_and_sources_stand_at_their_places(text):
    for quotation in quotations(text):
        for start, end in ((quotation.speaker_start, quotation.speaker_end), (quotation.cue_start, quotation.cue_end)):
            assert (start is None) == (end is None)
            assert start is None or 0 <= start < end <= len(text)
        if quotation.cue is not None and quotation.cue_start is not None:
            assert folded(text).startswith(quotation.cue.split(" … ")[0].split()[0], quotation.cue_start)
    for attribution in attributions(text):
        assert attribution.start <= attribution.source_start < attribution.source_end <= attribution.end


MARKED = st.lists(
    st.sampled_from([" „", "“ ", "„", "“", ' "', '" ', '"', "Ja", "er", " ", ".", ",", "(", ")", "-", "\n\n", "„Ja“ "]),
    max_size=14,
).map("".join)


@settings(max_examples=600)
@given(MARKED)
def test_marks_in_good_order_are_read_the_same_the_short_way_and_the_long_way(text):
    blocks = blocks_of(text)
    view = folded(text)
    short = extents._plain(view, blocks, signs_in(view)) if blocks else None

    assert short is None or short == extents._extents(view, blocks, marks_in(view))


@settings(max_examples=100)
@given(TEXTS)
def test_a_quotation_holds_a_word(text):
    assert all(any(sign.isalnum() or sign == "_" for sign in text[q.start : q.end]) for q in quotations(text))


@settings(max_examples=100)
@given(TEXTS)
def test_blocks_are_disjoint_and_in_order(text):
    ends = 0
    for block in blocks_of(text):
        assert ends <= block.start < block.end
        ends = block.end


@settings(max_examples=50)
@given(TEXTS)
def test_odd_blanks_change_nothing(text):
    plain = folded(text)
    odd = plain.replace(" ", "\u00a0")

    assert folded(odd) == plain
    assert [q.cue for q in quotations(odd)] == [q.cue for q in quotations(plain)]


def work(text: str) -> int:
    """Calls made while *text* is read, those into compiled code included."""
    calls = 0

    def count(_frame: object, event: str, _argument: object) -> None:
        nonlocal calls
        calls += event in ("call", "c_call")

    sys.setprofile(count)
    try:
        quotations(text)
        attributions(text)
    finally:
        sys.setprofile(None)
    return calls


HOSTILE = [
    "„",
    "“",
    '"',
    '" ',
    '"a',
    "'a ",
    "'a",
    "‚a",
    "‚a‘ ",
    "‹a› ",
    '„"«',
    "„a„b“ ",
    ",,",
    "„Ja, gut“, sagte er. ",
    "„Ja gut“, sagte sie. Anna ging. ",
    ", sagte ",
    "Anna Muster ging. „Ja gut“, sagte der Minister. ",
    "laut ",
    "der zufolge ",
    "wie wie mitteilte, ",
    "Anna ",
    "Minister Anna Muster ",
    "der Minister des ",
    ". ",
    "Er sagte: „",
    "„Ja das ist so.\n\n",
    "„Ja „so“ gut.\n\n",
    "\n",
    "\r\n",
    "a",
    "A",
    "a-",
    "nach den ",
    "nach Angaben ",
    "Das sagte ",
    "unter Berufung auf ",
    ", so der ",
    "Der Minister, der, sagte, ",
    "(",
    "MINSK, 3. Mai (BelTA) - ",
    "heißt es in ",
    "der Minister und Minister für ",
    "wie aus X hervorgeht, ",
    "„Ja, sagte er, ja. ",
]


@pytest.mark.parametrize("unit", HOSTILE)
def test_four_times_the_text_is_four_times_the_work(unit):
    once, fourfold = (work((unit * (size // len(unit) + 1))[:size]) for size in (5000, 20000))

    assert fourfold <= 4.6 * once + 2000
