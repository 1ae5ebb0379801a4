"""What slots accept: closed matchers, which recognise, and prose, which takes nearly everything."""

from __future__ import annotations

import pickle
import re

import pytest
import regex
from hypothesis import given
from hypothesis import strategies as st

from belta_parse import Copies, Echo, LayoutError, Opening, Pattern, Phrases, Prose
from belta_parse.backtracking import nested_repeat
from belta_parse.matchers import refuse_unbounded, unbounded_repeat

DAY = Pattern(
    r"(?P<day>\d{1,2}) (?P<month>\L<months>)",
    lists={"months": ("Mai", "Mai-Juni", "März")},
    examples=("3 Mai",),
    opens="0123456789",
    closes="iz",
    holds=("Mai", "März"),
    max_chars=12,
)


# --- phrases ----------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("phrase", "message"),
    [
        pytest.param("", "'' cannot be a phrase: it is empty or has blanks around it", id="empty"),
        pytest.param("  ", "'  ' cannot be a phrase: it is empty or has blanks around it", id="blank"),
        pytest.param(" Wetter", "' Wetter' cannot be a phrase: it is empty or has blanks around it", id="indented"),
    ],
)
def test_a_phrase_that_no_line_can_be_is_refused(phrase: str, message: str) -> None:
    with pytest.raises(ValueError, match=f"^{re.escape(message)}$"):
        Phrases(("Wetter", phrase))


def test_a_text_for_a_tuple_of_texts_is_refused() -> None:
    message = "a tuple of texts is wanted, not the text 'Wetter'; write ('Wetter',)"

    with pytest.raises(TypeError, match=f"^{re.escape(message)}$"):
        Phrases("Wetter")


def test_every_phrase_is_an_example() -> None:
    assert Phrases(["Wetter", "Sport"]).examples == ("Wetter", "Sport")


# --- patterns ---------------------------------------------------------------------------------------------------------


def test_a_pattern_gives_the_parts_it_names() -> None:
    match = DAY.match("24 März")

    assert match is not None
    assert match.groupdict() == {"day": "24", "month": "März"}


def test_of_two_words_of_a_list_the_longer_one_is_taken() -> None:
    match = DAY.match("24 Mai-Juni")

    assert match is not None
    assert match["month"] == "Mai-Juni"


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        pytest.param("3 Mai", True, id="an example"),
        pytest.param("3 Maerz", False, id="holds none of its texts"),
        pytest.param("am 3 Mai", False, id="opens otherwise"),
        pytest.param("3 Mai 2023", False, id="closes otherwise"),
        pytest.param("3 Mai und bis Mai", False, id="too long"),
        pytest.param("", False, id="nothing"),
    ],
)
def test_a_line_of_another_shape_is_never_tried(line: str, expected: bool) -> None:
    assert DAY.fits(line) is expected


@pytest.mark.parametrize(
    ("examples", "message"),
    [
        pytest.param((), r"the pattern '\\d\\d' has no example; give one line that it matches", id="none"),
        pytest.param(("12", "1"), r"the pattern '\\d\\d' does not match its example '1'", id="one that does not match"),
        pytest.param(("12" * 101,), rf"the pattern '\\d\\d' does not match its example '{'12' * 101}'", id="one too long"),
    ],
)
def test_a_pattern_is_refused_whose_examples_do_not_prove_it(examples: tuple[str, ...], message: str) -> None:
    with pytest.raises(ValueError, match=f"^{re.escape(message)}$"):
        Pattern(r"\d\d", examples=examples)


def test_an_expression_that_only_the_larger_engine_knows_is_matched_by_it() -> None:
    capital = Pattern(r"\p{Lu}\p{Ll}{1,20}", examples=("Öl",))

    assert capital.fullmatch == capital.compiled.fullmatch
    assert capital.match("Ärger") is not None
    assert capital.match("ärger") is None


@given(st.text(st.sampled_from("0123456789 MaiJunärz-"), max_size=12))
def test_both_engines_say_the_same_of_a_line(line: str) -> None:
    ours, theirs = DAY.match(line), DAY.compiled.fullmatch(line)

    assert (ours and ours.groupdict()) == (theirs and theirs.groupdict())


def test_patterns_with_equal_values_are_one() -> None:
    again = Pattern(
        DAY.source,
        lists={"months": ("Mai", "Mai-Juni", "März")},
        examples=DAY.examples,
        opens=DAY.opens,
        closes=DAY.closes,
        holds=DAY.holds,
        max_chars=DAY.max_chars,
    )

    assert len({DAY, again}) == 1


@pytest.mark.parametrize(
    "matcher",
    [
        pytest.param(DAY, id="pattern"),
        pytest.param(Phrases(("Wetter",)), id="phrases"),
        pytest.param(Prose(shape=r"\p{Lu}.{0,40}"), id="prose"),
        pytest.param(Opening(), id="opening"),
        pytest.param(Copies(40), id="copies"),
        pytest.param(Echo(), id="echo"),
    ],
)
def test_a_matcher_pickles_used_or_not(matcher: Pattern | Phrases | Prose | Opening | Copies | Echo) -> None:
    fresh = pickle.dumps(matcher)
    if isinstance(matcher, Pattern):
        matcher.match("3 Mai")
    if isinstance(matcher, Prose):
        matcher.accepts("Brest")

    assert pickle.dumps(matcher) == fresh
    assert pickle.loads(fresh) == matcher


# --- lines that say something twice -----------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        pytest.param("Pinsk plant ArchivPinsk plant Archiv", "Pinsk plant Archiv", id="with nothing between"),
        pytest.param("Pinsk plant Archiv Pinsk plant Archiv", "Pinsk plant Archiv", id="with a blank between"),
        pytest.param("Pinsk plant Archiv-Pinsk plant Archiv", None, id="with something else between"),
        pytest.param("Pinsk plant Archiv", None, id="once"),
        pytest.param("Pinsk Pinsk", None, id="a half too short"),
        pytest.param("", None, id="nothing"),
    ],
)
def test_an_echo_is_a_line_that_says_one_thing_twice(line: str, expected: str | None) -> None:
    assert Echo(min_chars=6).half(line) == expected


@given(st.text(min_size=10, max_size=20).filter(lambda text: text.strip() == text), st.sampled_from(["", " "]))
def test_what_is_said_twice_is_found(text: str, between: str) -> None:
    assert Echo().half(f"{text}{between}{text}") == text


def test_the_example_of_an_echo_is_one() -> None:
    assert [Echo().half(line) for line in Echo().examples] == ["Archive planen Katalog"]


@pytest.mark.parametrize("matcher", [Opening(), Copies(), Prose()])
def test_what_one_line_alone_cannot_show_has_no_examples(matcher: Opening | Copies | Prose) -> None:
    assert matcher.examples == ()


# --- prose ------------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("prose", "line", "expected"),
    [
        pytest.param(Prose(), "x" * 100_000, True, id="of any length"),
        pytest.param(Prose(max_chars=5), "Brest", True, id="as long as it may be"),
        pytest.param(Prose(max_chars=4), "Brest", False, id="too long"),
        pytest.param(Prose(min_chars=6), "Brest", False, id="too short"),
        pytest.param(Prose(shape=r"\p{Lu}\p{Ll}{1,30}"), "Brest", True, id="of its shape"),
        pytest.param(Prose(shape=r"\p{Lu}\p{Ll}{1,30}"), "Brest am Bug", False, id="only its beginning of its shape"),
    ],
)
def test_prose_takes_lines_by_length_and_shape(prose: Prose, line: str, expected: bool) -> None:
    assert prose.accepts(line) is expected


# --- repeats without a bound ------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("source", "expected"),
    [
        pytest.param(r"\d+", r"\d+", id="plus"),
        pytest.param(r"[a-z]*x", "[a-z]*", id="star behind a class"),
        pytest.param(r"\p{Lu}{2,}", r"\p{Lu}{2,}", id="open braces"),
        pytest.param(r"(?:ab)*?", "(?:ab)*", id="lazy star"),
        pytest.param(r"a*+", "a*", id="possessive star"),
        pytest.param(r"\\*", r"\\*", id="star behind an escaped backslash"),
        pytest.param(r"\L<months>+", "onths>+", id="named list"),
        pytest.param(r"\d{1,3}\+", None, id="escaped plus"),
        pytest.param(r"[+*]{1,4}", None, id="in a class"),
        pytest.param(r"[]*+]{1,4}", None, id="a class that begins with its end"),
        pytest.param(r"a{1,4}+b{1,4}?c?+d??", None, id="possessive and lazy bounded repeats"),
        pytest.param("Bug", None, id="none"),
    ],
)
def test_the_first_repeat_without_a_bound_is_found(source: str, expected: str | None) -> None:
    assert unbounded_repeat(source) == expected


def test_a_repeat_without_a_bound_is_refused_with_what_to_write() -> None:
    message = r"layout 'lake/x', slot 'lead': its anchor repeats without bound: '\\d+'; write {1,40} for + and {0,40} for *"

    with pytest.raises(LayoutError, match=f"^{re.escape(message)}$"):
        refuse_unbounded("lake/x", "lead", "its anchor", r"\d+")


@given(st.lists(st.sampled_from([r"\d", "a", r"\+", "[*+]", "(?:b)", r"\p{Lu}"]), max_size=4), st.booleans())
def test_bounded_expressions_are_let_through_and_compile(atoms: list[str], lazy: bool) -> None:
    source = "".join(atom + ("{1,40}?" if lazy else "{0,40}+") for atom in atoms)

    assert unbounded_repeat(source) is None
    assert regex.compile(source) is not None


NESTED = [
    (r"(a+)+b", "(a+)+"),
    (r"x(?:\w+ ?)+!", r"(?:\w+ ?)+"),
    (r"(a+b)*", "(a+b)*"),
    (r"(a*?){2,}", "(a*?){2,}"),
    (r"(?P<n>\w+)+", r"(?P<n>\w+)+"),
    (r"(?<n>\w{1,})+", r"(?<n>\w{1,})+"),
    (r"(a|b+)*?", "(a|b+)*?"),
    (r"((a+))+", "((a+))+"),
    (r"((a+)?b)+", "((a+)?b)+"),
    (r"(x(?i:a+){1,3}y)+z", "(x(?i:a+){1,3}y)+"),
    (r"(?|a+|b)+", "(?|a+|b)+"),
    (r"(\)+)+", r"(\)+)+"),
    (r"([)]+)+", "([)]+)+"),
    (r"([]+]+)+", "([]+]+)+"),
    (r"(?#)+)(a+)+", "(a+)+"),
    (r"(?i)(a+)+", "(a+)+"),
    (r"a+b+", None),
    (r"(a+)b(c+)", None),
    (r"(a+)?", None),
    (r"(a+){1,40}", None),
    (r"(a{1,3})+", None),
    (r"(a?b{2})+", None),
    (r"(a++)+", None),
    (r"(a+)++", None),
    (r"((a+)++b)+", None),
    (r"((a+){1,3}+b)+", None),
    (r"(?>a+)+", None),
    (r"(?=a+)+", None),
    (r"(?<!a+)+", None),
    (r"[(a+)]+", None),
    (r"(\+)+", None),
    (r"(\p{L}\L<a+>)+", None),
    (r"a+)+", None),
]


@pytest.mark.parametrize(("source", "expected"), NESTED, ids=[source for source, _ in NESTED])
def test_a_repeat_of_what_repeats_is_found(source: str, expected: str | None) -> None:
    assert nested_repeat(source) == expected


def test_a_pattern_that_a_line_could_occupy_for_hours_is_refused() -> None:
    remedy = "write {1,40} for one of them, or make the inner one possessive (++)"
    with pytest.raises(ValueError, match="repeats what repeats") as pattern:
        Pattern("(a+)+b", examples=("aab",))
    with pytest.raises(ValueError, match="repeats what repeats") as shape:
        Prose(shape="(a+)+b")

    assert str(pattern.value) == f"the pattern '(a+)+b' repeats what repeats: '(a+)+'; {remedy}"
    assert str(shape.value) == f"the shape '(a+)+b' repeats what repeats: '(a+)+'; {remedy}"


def test_what_is_no_expression_is_refused_by_name() -> None:
    with pytest.raises(ValueError, match="no expression") as pattern:
        Pattern("a(", examples=("a",))
    with pytest.raises(ValueError, match="no expression") as shape:
        Prose(shape="a(")

    assert str(pattern.value) == "the pattern 'a(' is no expression: missing ) at position 2"
    assert str(shape.value) == "the shape 'a(' is no expression: missing ) at position 2"


@pytest.mark.parametrize("phrase", ["a\nb", "a\rb"])
def test_a_phrase_of_two_lines_is_refused(phrase: str) -> None:
    with pytest.raises(ValueError, match="line end") as refused:
        Phrases((phrase,))

    assert str(refused.value) == f"{phrase!r} cannot be a phrase: no line has a line end in it; make it two"
