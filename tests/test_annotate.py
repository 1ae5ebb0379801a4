"""Enrichers run in order, each for itself; what one does wrong costs only its own findings and is told of."""

from __future__ import annotations

import json
import pickle
import re
from asyncio import CancelledError
from collections.abc import Callable, Iterable, Iterator
from datetime import date
from types import MappingProxyType
from typing import Any

import pytest
from attrs import evolve, frozen

from belta_parse import Annotation, AnnotationError, Document, Enricher, Parser, Passage, Span, from_dict
from belta_parse.order import circle, in_order
from belta_parse.plain import MAX_DEPTH, Unplain
from belta_parse.records import Article, Segment
from belta_parse.testing import AdHoc

PAGE = "MINSK, 3. Mai (BelTA) - Die Brücke ist offen.\n"


@frozen
class Length:
    """How long something is."""

    metres: int


def _bridges(document: Document) -> Iterable[Annotation]:
    start = document.text.index("Brücke")
    yield Annotation("bridge", Span(start, start + 6), Length(480))


BRIDGES = Enricher("bridges", {"bridge": Length}, _bridges)


def enricher(enrich: Callable[[Document], object], kinds: object = ("odd",), name: str = "odd") -> Enricher:
    return Enricher(name, kinds, enrich)  # type: ignore[arg-type]


def giving(*found: object) -> Enricher:
    return enricher(lambda document: found)


def parsed(*enrichers: Enricher, strict: bool = False, text: str = PAGE):
    return Parser([AdHoc(enrichers=enrichers)], discover=False, strict=strict).parse(text)


def told(result, code: str) -> list[str]:
    return [diagnostic.message for diagnostic in result.diagnostics if diagnostic.code == code]


# --- what an enricher sees and gives --------------------------------------------------------------------------------


def test_an_annotation_bears_the_name_of_its_enricher() -> None:
    (found,) = parsed(BRIDGES).of("bridge")

    assert (found.by, found.span.of(PAGE), found.value) == ("bridges", "Brücke", Length(480))
    assert Annotation("bridge", Span(0, 1), 1).by == ""


@frozen
class Further(Annotation):
    """An annotation of somebody's own."""


def test_an_annotation_that_its_enricher_signed_is_taken_as_it_is() -> None:
    signed = Annotation("odd", Span(0, 1), 1, "odd")

    (found,) = parsed(giving(signed)).annotations

    assert found is signed


@pytest.mark.parametrize(
    "given",
    [
        pytest.param(Annotation("odd", Span(0, 1), 1, "other"), id="signed by somebody else"),
        pytest.param(Further("odd", Span(0, 1), 1, "odd"), id="of a class of its own"),
    ],
)
def test_any_other_annotation_is_made_anew_with_the_name_of_its_enricher(given: Annotation) -> None:
    (found,) = parsed(giving(given)).annotations

    assert type(found) is Annotation
    assert found == Annotation("odd", Span(0, 1), 1, "odd")


def test_the_passages_are_the_parts_that_hold_text_and_lead_back_into_the_page() -> None:
    seen: list[Passage] = []
    text = "MINSK, 3.\xa0Mai (BelTA) -  Die  Brücke\xa0ist offen.\n \n"

    parsed(enricher(lambda document: seen.extend(document.passages) or ()), text=text)

    assert [passage.role for passage in seen] == ["dateline", "paragraph"]
    assert all(passage.text == text[passage.start :][: len(passage.text)].replace("\xa0", " ") for passage in seen)


ROLES = ["title", "byline", "caption", "dateline", "paragraph", "subhead", "list_item", "note"]


@pytest.mark.parametrize("role", [*ROLES, "chrome", "rubric", "published", "related", "footer", "unknown", "credit"])
def test_enrichers_read_the_prose_of_a_page_and_not_its_furniture(role: str) -> None:
    document = Document("Am Fluss", None, Article(), "de", (Segment(role, 0, 8),), "Am Fluss")

    assert document.passages == ((Passage(role, 0, "Am Fluss"),) if role in ROLES else ())


@pytest.mark.parametrize(
    ("part", "start", "text"),
    [("Ufer", 2, "Ufer"), ("  Ufer", 4, "Ufer"), ("Ufer \n", 2, "Ufer"), (" U  r ", 3, "U  r"), (" \n", 2, "")],
)
def test_a_passage_has_no_blanks_at_its_edges_and_starts_at_its_first_letter(part: str, start: int, text: str) -> None:
    view = f"- {part} -"
    document = Document("?" * len(view), None, Article(), "de", (Segment("title", 2, 2 + len(part)),), view)

    assert document.passages == (Passage("title", start, text),)


def test_a_document_without_annotations_or_dates_has_none() -> None:
    document = Document(PAGE, None, Article(), "de", (), PAGE)

    assert (document.annotations, document.published, document.dateline_date) == ((), None, None)


def test_a_document_has_the_article_s_date_of_publication() -> None:
    assert Document(PAGE, None, Article(published=date(2024, 5, 3)), "de", (), PAGE).published == date(2024, 5, 3)


def test_a_document_tells_when_the_article_appeared() -> None:
    seen: list[object] = []

    def look(document: Document) -> Iterable[Annotation]:
        seen.extend((document.published, document.dateline_date, document.language, document.url))
        return ()

    Parser([AdHoc(enrichers=[enricher(look)])], discover=False).parse(
        PAGE, "https://deu.belta.by/politics/view/eine-bruecke-1-2023/"
    )

    assert [str(one) for one in seen] == [
        "None",
        "2023-05-03",
        "de",
        "https://deu.belta.by/politics/view/eine-bruecke-1-2023/",
    ]


def test_the_passages_are_made_once_for_all_enrichers() -> None:
    seen: list[tuple[Passage, ...]] = []

    def look(document: Document) -> Iterable[Annotation]:
        seen.append(document.passages)
        return ()

    parsed(enricher(look, name="one"), enricher(look, name="two"))

    assert seen[0] is seen[1]


def test_a_document_gives_the_annotations_of_one_kind() -> None:
    seen: list[tuple[Annotation, ...]] = []
    both = enricher(lambda _: [Annotation("odd", INSIDE, 1), Annotation("even", INSIDE, 2)], ("odd", "even"), "numbers")
    reader = Enricher("reader", ("seen",), lambda document: seen.append(document.of("odd")) or (), needs={"odd", "even"})

    parsed(both, reader)

    assert [[one.value for one in found] for found in seen] == [[1]]


def test_annotations_come_in_page_order() -> None:
    backwards = giving(Annotation("odd", Span(6, 8), 2), Annotation("odd", Span(0, 4), 1))

    assert [found.value for found in parsed(backwards).annotations] == [1, 2]


def test_an_enricher_runs_on_pages_of_its_languages_only() -> None:
    def of(name: str, *languages: str) -> Enricher:
        return Enricher(name, ("odd",), lambda document: [Annotation("odd", INSIDE, 1)], languages=frozenset(languages))

    found = parsed(of("a", "ru"), of("b", "ru", "de"), of("c"), of("d", "be"))

    assert [one.by for one in found.annotations] == ["b", "c"]


@pytest.mark.parametrize(
    ("languages", "page", "speaks"),
    [
        ((), None, True),
        ((), "de", True),
        ("de", "de", True),
        ("de", "de-AT", True),
        ("de", "de-Latn-AT", True),
        ("de", "ru", False),
        ("de", "den", False),
        ("de", None, False),
        (("ru", "de"), "de", True),
    ],
)
def test_an_enricher_speaks_the_languages_it_names_or_all(languages: Any, page: str | None, speaks: bool) -> None:
    assert Enricher("any", ("odd",), _bridges, languages=languages).speaks(page) is speaks


# --- what goes wrong -------------------------------------------------------------------------------------------------


def _fails(document: Document) -> Iterable[Annotation]:
    yield Annotation("odd", Span(0, 1), 1)
    raise KeyError("no such\nbridge")


def test_an_enricher_that_fails_loses_its_annotations_of_the_page_and_the_others_still_run() -> None:
    result = parsed(enricher(_fails), BRIDGES)

    assert [found.by for found in result.annotations] == ["bridges"]
    (message,) = told(result, "P901")
    assert message.startswith("enricher odd failed: KeyError: 'no such\\nbridge' (test_annotate.py:")
    assert message.endswith('raise KeyError("no such\\nbridge"))')


def test_a_failure_names_distribution_and_version() -> None:
    from belta_parse.annotate import annotate

    document = Document(PAGE, None, parsed().article, "de", parsed().segments, PAGE)

    _, (diagnostic,) = annotate(document, [enricher(_fails)], sources={"odd": "belta-parse-odd 0.3"})

    assert diagnostic.message.startswith("enricher odd (belta-parse-odd 0.3) failed: KeyError")


def _sinks() -> Iterable[Annotation]:
    raise OSError("aground")


def _sails(document: Document) -> Iterable[Annotation]:
    return list(_sinks())


def test_a_failure_is_told_with_the_line_that_raised_it_however_deep() -> None:
    (found,) = [one for one in parsed(enricher(_sails)).diagnostics if one.code == "P901"]

    line = _sinks.__code__.co_firstlineno + 1
    place = f'(test_annotate.py:{line}: raise OSError("aground"))'
    assert (found.message, found.span) == (f"enricher odd failed: OSError: aground {place}", Span(0, 0))


def test_the_line_may_stand_in_another_file() -> None:
    (message,) = told(parsed(enricher(lambda document: json.loads("["))), "P901")

    assert message.startswith("enricher odd failed: JSONDecodeError: Expecting value: line 1 column 2 (char 1) (decoder.py:")


class Traceless(Exception):
    """An error that does not tell where it comes from."""

    __traceback__ = None  # type: ignore[assignment]


def test_an_error_without_a_trace_is_told_without_its_line() -> None:
    def fail(document: Document) -> Iterable[Annotation]:
        raise Traceless("nowhere")

    assert told(parsed(enricher(fail)), "P901") == ["enricher odd failed: Traceless: nowhere"]


class Unspeakable(Exception):
    def __str__(self) -> str:
        raise RuntimeError("not even this")


@pytest.mark.parametrize(
    ("error", "said"),
    [
        (SystemExit(3), "SystemExit: 3"),
        (GeneratorExit("early"), "GeneratorExit: early"),
        (CancelledError("late"), "CancelledError: late"),
        (BaseException("bare"), "BaseException: bare"),
        (RecursionError("too deep"), "RecursionError: too deep"),
        (Unspeakable(), "Unspeakable: (its message cannot be had)"),
        (ValueError("x" * 5000), "ValueError: " + "x" * 300 + " ("),
    ],
    ids=["exit", "close", "cancel", "root", "recursion", "without a message", "with a long message"],
)
def test_an_error_costs_its_enricher_alone(error: BaseException, said: str) -> None:
    def fail(document: Document) -> Iterable[Annotation]:
        raise error

    result = parsed(enricher(fail), BRIDGES)

    assert [found.by for found in result.annotations] == ["bridges"]
    assert told(result, "P901")[0].removeprefix("enricher odd failed: ").startswith(said)


def test_ctrl_c_is_no_failure_of_an_enricher() -> None:
    def interrupt(document: Document) -> Iterable[Annotation]:
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        parsed(enricher(interrupt))


INSIDE = Span(0, 5)
REMEDY = "give texts, numbers, lists, dicts, or declare an attrs class"


def backwards() -> Span:
    span = Span(5, 6)
    object.__setattr__(span, "end", -3)
    return span



@pytest.mark.parametrize(
    ("found", "why"),
    [
        ("bridge", "str is no Annotation with a Span"),
        (None, "NoneType is no Annotation with a Span"),
        (Annotation("odd", (0, 5), 1), "its span is tuple, not Span"),  # type: ignore[arg-type]
        (Annotation("odd", Span(0.0, 5.0), 1), "its span is of float and float, not of int"),  # type: ignore[arg-type]
        (Annotation("odd", Span(0, 5.0), 1), "its span is of int and float, not of int"),  # type: ignore[arg-type]
        (Annotation("bridge", INSIDE, 1), "kind 'bridge' is not declared; it declares odd"),
        (Annotation(["odd"], INSIDE, 1), "kind ['odd'] is not declared; it declares odd"),  # type: ignore[arg-type]
        (Annotation("odd", Span(3, 3), 1), "its span 3..3 is empty or outside the page of 46 characters"),
        (Annotation("odd", Span(40, 47), 1), "its span 40..47 is empty or outside the page of 46 characters"),
        (
            Annotation("odd", Span(0, 10**5000), 1),
            "its span 0..(a number without end) is empty or outside the page of 46 characters",
        ),
        (Annotation("odd", backwards(), 1), "its span 5..-3 is empty or outside the page of 46 characters"),
        (Annotation("odd", INSIDE, {1}), f"the value of 'odd' is no plain data: it is set; {REMEDY}"),
        (
            Annotation("odd", INSIDE, float("nan")),
            f"the value of 'odd' is no plain data: it is nan, which JSON has not; {REMEDY}",
        ),
        (
            Annotation("odd", INSIDE, {1: "one"}),
            f"the value of 'odd' is no plain data: it is a dict with the key 1, which is no text; {REMEDY}",
        ),
        (
            Annotation("odd", INSIDE, {"a": [0, float("inf")]}),
            f"the value of 'odd' is no plain data: ['a'][1] is inf, which JSON has not; {REMEDY}",
        ),
        (
            Annotation("odd", INSIDE, [10**4300]),
            f"the value of 'odd' is no plain data: [0] is a number of more than 4300 digits; {REMEDY}",
        ),
        (
            Annotation("odd", INSIDE, -(10**4300)),
            f"the value of 'odd' is no plain data: it is a number of more than 4300 digits; {REMEDY}",
        ),
        (Annotation("x" * 5000, INSIDE, 1), "kind '" + "x" * 79 + " is not declared; it declares odd"),
    ],
    ids=range(18),
)
def test_rubbish_is_left_out_and_told_of(found: object, why: str) -> None:
    result = parsed(giving(found, Annotation("odd", INSIDE, "kept")))

    assert [one.value for one in result.annotations] == ["kept"]
    assert told(result, "P902") == [f"enricher odd: an annotation was left out: {why}"]


def test_what_lies_up_to_the_end_of_the_page_is_inside() -> None:
    whole = Span(0, len(PAGE))

    assert [one.span for one in parsed(giving(Annotation("odd", whole, 1))).annotations] == [whole]


@pytest.mark.parametrize(
    ("found", "place"),
    [
        (Annotation("bridge", Span(40, 46), 1), Span(40, 46)),
        (Annotation("odd", Span(40, 47), 1), Span(0, 0)),
        (Annotation("odd", Span(7, 7), 1), Span(7, 7)),
        (Annotation("odd", backwards(), 1), Span(0, 0)),
        ("bridge", Span(0, 0)),
    ],
    ids=["inside the page", "outside of it", "empty", "backwards", "nowhere"],
)
def test_rubbish_is_told_of_where_it_stands(found: object, place: Span) -> None:
    assert [d.span for d in parsed(giving(found)).diagnostics if d.code == "P902"] == [place]


def test_what_is_not_declared_is_told_with_all_that_is() -> None:
    result = parsed(enricher(lambda _: [Annotation("bridge", INSIDE, 1)], ("odd", "even")))

    assert told(result, "P902") == [
        "enricher odd: an annotation was left out: kind 'bridge' is not declared; it declares even, odd"
    ]


@pytest.mark.parametrize("value", [None, True, 1, 1.5, "text", [1, ["two"]], {"a": {"b": [None]}}, 10**4300 - 1, 1 - 10**4300])
def test_plain_data_is_taken(value: object) -> None:
    assert [one.value for one in parsed(giving(Annotation("odd", INSIDE, value))).annotations] == [value]


@pytest.mark.parametrize(
    ("given", "taken"),
    [((1, (2,)), [1, [2]]), (MappingProxyType({"a": MappingProxyType({})}), {"a": {}})],
    ids=["tuples", "mappings"],
)
def test_plain_data_is_as_json_gives_it_back(given: object, taken: object) -> None:
    result = parsed(giving(Annotation("odd", INSIDE, given)))

    assert [one.value for one in result.annotations] == [taken]
    assert from_dict(json.loads(json.dumps(result.to_dict())), PAGE) == result


@pytest.mark.parametrize(
    ("around", "taken"),
    [
        (lambda value: [value], lambda value: [value]),
        (lambda value: (value,), lambda value: [value]),
        (lambda value: {"in": value}, lambda value: {"in": value}),
    ],
    ids=["list", "tuple", "dict"],
)
def test_plain_data_is_nested_so_deep_and_no_deeper(
    around: Callable[[object], object], taken: Callable[[object], object]
) -> None:
    deep: object = "the innermost"
    same: object = "the innermost"
    for _ in range(MAX_DEPTH):
        deep, same = around(deep), taken(same)

    result = parsed(giving(Annotation("odd", INSIDE, deep), Annotation("odd", INSIDE, around(deep))))

    assert [one.value for one in result.annotations] == [same]
    place = "['in']" if isinstance(same, dict) else "[0]"
    assert told(result, "P902") == [
        "enricher odd: an annotation was left out: the value of 'odd' is no plain data: "
        f"{place * 20} is deeper than 20 lists and dicts; {REMEDY}"
    ]


class Whole:
    """A whole number that is no int, as those of numpy."""

    def __init__(self, number: int) -> None:
        self.number = number

    def __index__(self) -> int:
        return self.number

    def __le__(self, other: int) -> bool:
        return self.number <= other

    def __ge__(self, other: object) -> bool:
        return True


@pytest.mark.parametrize("span", [Span(Whole(0), Whole(5)), Span(False, 5)], ids=["of another class", "of bools"])  # type: ignore[arg-type]
def test_a_span_of_other_whole_numbers_is_one_of_ints(span: Span) -> None:
    result = parsed(giving(Annotation("odd", span, 1)))

    assert [repr(found.span) for found in result.annotations] == ["Span(start=0, end=5)"]
    assert json.loads(json.dumps(result.to_dict()))["annotations"][0]["start"] == 0


def test_a_whole_number_outside_the_page_is_outside_of_whatever_class() -> None:
    result = parsed(giving(Annotation("odd", Span(Whole(-1), 5), 1)))  # type: ignore[arg-type]

    assert result.annotations == ()
    assert len(told(result, "P902")) == 1


class Grudging(dict):  # type: ignore[type-arg]
    """A dict that does not show what is in it."""

    def __init__(self, error: BaseException) -> None:
        super().__init__(a=1)
        self.error = error

    def items(self) -> Any:
        raise self.error


@pytest.mark.parametrize("error", [RuntimeError("no entry"), SystemExit("no entry"), GeneratorExit("no entry")])
def test_a_value_that_cannot_be_looked_at_is_left_out_and_told_of(error: BaseException) -> None:
    result = parsed(giving(Annotation("odd", Span(6, 8), Grudging(error)), Annotation("odd", INSIDE, "kept")), BRIDGES)

    assert [one.value for one in result.annotations] == ["kept", Length(480)]
    (found,) = [one for one in result.diagnostics if one.code == "P902"]
    said = f"it cannot be looked at: {type(error).__name__}: no entry (test_annotate.py:"
    assert (found.message.startswith(f"enricher odd: an annotation was left out: {said}"), found.span) == (True, Span(6, 8))


def test_ctrl_c_while_a_value_is_looked_at_is_no_failure_of_an_enricher() -> None:
    with pytest.raises(KeyboardInterrupt):
        parsed(giving(Annotation("odd", INSIDE, Grudging(KeyboardInterrupt()))))


def test_a_reader_cannot_change_what_another_enricher_made() -> None:
    def read(document: Document) -> Iterable[Annotation]:
        seen, text = (found.value for found in document.annotations)
        seen["list"].append(99)
        seen["more"] = text
        return ()

    values = [{"list": [1]}, "text"]
    maker = enricher(lambda _: [Annotation("odd", INSIDE, value) for value in values], name="maker")
    reader = Enricher("reader", {"nothing"}, read, needs={"odd"})

    assert [found.value for found in parsed(maker, reader).annotations] == [{"list": [1]}, "text"]


def test_a_maker_that_keeps_its_data_cannot_change_a_result_that_was_given() -> None:
    kept = {"pages": 0}

    def make(document: Document) -> Iterable[Annotation]:
        kept["pages"] += 1
        return [Annotation("odd", INSIDE, kept)]

    parser = Parser([AdHoc(enrichers=[enricher(make)])], discover=False)
    first = parser.parse(PAGE)
    parser.parse(PAGE)

    assert first.of("odd")[0].value == {"pages": 1}


@pytest.mark.parametrize(("wrong", "shown", "more"), [(8, 8, None), (9, 8, "1 more"), (20_000, 8, "19992 more")])
def test_an_enricher_that_is_wrong_everywhere_does_not_swell_the_record(wrong: int, shown: int, more: str | None) -> None:
    result = parsed(giving(*[Annotation("odd", Span(100 + n, 101 + n), 1) for n in range(wrong)]))

    said = told(result, "P902")
    last = f"enricher odd: an annotation was left out: so were others, for {more} reasons"
    assert [one for one in said if "outside the page" not in one] == ([last] if more else [])
    assert len([one for one in said if "outside the page" in one]) == shown
    assert {one.span for one in result.diagnostics if one.code == "P902"} == {Span(0, 0)}


def test_a_reader_sees_plain_values_with_all_that_was_made_of_them() -> None:
    seen: list[tuple[Annotation, ...]] = []
    maker = giving(Annotation("odd", INSIDE, {"list": [1]}), Annotation("odd", INSIDE, [2]))
    reader = Enricher("reader", ("seen",), lambda document: seen.append(document.of("odd")) or (), needs={"odd"})

    made = parsed(maker, reader).annotations

    assert seen == [made]
    assert [(found.kind, found.span, found.value, found.by) for found in made] == [
        ("odd", INSIDE, {"list": [1]}, "odd"),
        ("odd", INSIDE, [2], "odd"),
    ]


def test_what_is_no_plain_data_is_told_by_another_process_too() -> None:
    told = pickle.loads(pickle.dumps(Unplain("set", "[0]")))

    assert (str(told), told.why, told.place) == ("[0] is set", "set", "[0]")
    assert str(pickle.loads(pickle.dumps(Unplain("set")))) == "it is set"


def test_data_nested_without_end_is_no_plain_data() -> None:
    endless: list[object] = []
    endless.append(endless)

    assert parsed(giving(Annotation("odd", INSIDE, endless))).annotations == ()


def test_each_value_of_a_mapping_is_to_be_plain() -> None:
    odd = {"first": 1, "second": {1, 2}}

    assert parsed(giving(Annotation("odd", INSIDE, odd))).annotations == ()


def test_a_value_of_another_class_than_declared_is_left_out() -> None:
    wrong = enricher(lambda document: [Annotation("bridge", INSIDE, "long")], {"bridge": Length})

    assert told(parsed(wrong), "P902") == [
        "enricher odd: an annotation was left out: the value of 'bridge' is str, not Length"
    ]


def test_a_plain_class_may_be_declared_too() -> None:
    words = enricher(lambda document: [Annotation("word", INSIDE, "a"), Annotation("word", INSIDE, 1)], {"word": str})

    assert [one.value for one in parsed(words).annotations] == ["a"]


@pytest.mark.parametrize(
    ("given", "what"), [(None, "NoneType"), (480, "int"), ({"a": 1}, "dict"), ("ab", "str"), (b"ab", "bytes")]
)
def test_an_answer_that_is_no_list_is_told_of(given: object, what: str) -> None:
    result = parsed(enricher(lambda document: given))

    (found,) = [one for one in result.diagnostics if one.code == "P902"]
    assert found.message == f"enricher odd: an annotation was left out: it gave {what}, not annotations"
    assert found.span == Span(0, 0)


def test_rubbish_of_one_sort_is_told_of_once_at_its_first_place() -> None:
    result = parsed(giving(*[Annotation("bridge", Span(n, n + 1), 1) for n in range(5, 30)]))

    assert [d.span for d in result.diagnostics if d.code == "P902"] == [Span(5, 6)]


def test_a_strict_parser_raises_what_an_enricher_raises() -> None:
    with pytest.raises(AnnotationError) as caught:
        parsed(enricher(_fails), strict=True)

    assert caught.value.enricher == "odd"
    assert str(caught.value).startswith("enricher 'odd': KeyError: 'no such\\nbridge' (test_annotate.py:")
    assert isinstance(caught.value.__cause__, KeyError)


@pytest.mark.parametrize(
    ("odd", "message"),
    [
        (giving("bridge"), "enricher 'odd': str is no Annotation with a Span"),
        (enricher(lambda document: None), "enricher 'odd': it gave NoneType, not annotations"),
    ],
)
def test_a_strict_parser_refuses_rubbish(odd: Enricher, message: str) -> None:
    with pytest.raises(AnnotationError) as caught:
        parsed(odd, strict=True)

    assert str(caught.value) == message


# --- order and needs --------------------------------------------------------------------------------------------------


def needing(name: str, *needs: str, makes: str = "") -> Enricher:
    return Enricher(name, (makes or name,), lambda document: (), needs=frozenset(needs))


def test_without_needs_enrichers_run_by_name() -> None:
    assert [e.name for e in in_order([needing("c"), needing("a"), needing("b")])] == ["a", "b", "c"]


def test_who_needs_runs_behind_everyone_who_makes() -> None:
    order = in_order([needing("a", "timex"), needing("z", makes="timex"), needing("m", makes="timex")])

    assert [e.name for e in order] == ["m", "z", "a"]


def test_an_enricher_that_reads_its_own_kind_waits_for_the_others_only() -> None:
    assert [e.name for e in in_order([needing("a", "a"), needing("b", "a")])] == ["a", "b"]


def test_a_circle_of_needs_is_refused_and_its_members_are_named() -> None:
    with pytest.raises(ValueError, match="wait for each other") as caught:
        in_order([needing("a", "b"), needing("b", "a"), needing("c")])

    assert str(caught.value) == "enrichers wait for each other: a (needs b), b (needs a); take one of these needs away"


def test_a_circle_of_wants_is_told_as_one() -> None:
    one = Enricher("a", {"x"}, _bridges, wants={"y", "z"})
    other = Enricher("b", {"y"}, _bridges, wants={"x"})
    third = Enricher("b", {"y"}, _bridges, needs={"x"}, wants={"x", "z"})

    with pytest.raises(ValueError, match="wait") as wants:
        in_order([one, other])
    with pytest.raises(ValueError, match="wait") as both:
        in_order([one, third])

    assert str(wants.value) == (
        "enrichers wait for each other: a (wants y, z), b (wants x); take one of these wants away"
    )
    assert str(both.value) == (
        "enrichers wait for each other: a (wants y, z), b (needs x; wants z); take one of these needs or wants away"
    )


@pytest.mark.parametrize(("others", "said"), [([], 1), (["lonely"], 0)])
def test_a_kind_that_only_its_reader_makes_is_made_by_nobody(others: list[str], said: int) -> None:
    own = Enricher("own", {"lonely"}, lambda _: (), needs={"lonely"})

    result = parsed(own, *[enricher(lambda _: (), {kind}, "other") for kind in others])

    assert told(result, "P903") == ["enricher own reads 'lonely', which no other enricher makes"] * said


def test_who_stands_behind_a_circle_or_before_it_is_not_blamed_for_it() -> None:
    with pytest.raises(ValueError, match="wait for each other") as caught:
        in_order([needing("a", "b", "c"), needing("b", "a", "d"), needing("c", "lost"), needing("e", "a"), needing("f", "e")])

    assert "other: a (needs b, c), b (needs a, d); take" in str(caught.value)


def test_who_reads_its_own_kind_beside_a_circle_is_not_blamed_for_it() -> None:
    before, behind = needing("c", "c"), needing("d", "d", "a")

    assert [e.name for e in circle([needing("a", "b", "c"), needing("b", "a"), before, behind])] == ["a", "b"]


def test_where_all_can_run_nobody_is_in_a_circle() -> None:
    assert circle([needing("a", "b"), needing("b", "b", "c"), needing("c", "lost")]) == ()


def test_an_enricher_sees_what_it_needs_and_nothing_else() -> None:
    seen: list[Annotation] = []
    reader = Enricher("a-reader", ("seen",), lambda document: seen.extend(document.annotations) or (), needs={"bridge"})

    parsed(BRIDGES, giving(Annotation("odd", INSIDE, 1)), reader)

    assert [(one.kind, one.by) for one in seen] == [("bridge", "bridges")]


def test_a_need_that_nobody_meets_is_told_of_and_no_failure() -> None:
    result = parsed(needing("lonely", "timex"))

    assert told(result, "P903") == ["enricher lonely reads 'timex', which no other enricher makes"]
    assert [one.span for one in result.diagnostics if one.code == "P903"] == [Span(0, 0)]


# --- enrichers check themselves ---------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("name", "kinds", "enrich", "message"),
    [
        (" ", ("odd",), _bridges, "an enricher needs a name"),
        (None, ("odd",), _bridges, "an enricher needs a name"),
        (
            "a,b",
            ("odd",),
            _bridges,
            "an enricher cannot be called 'a,b': no comma, and nothing that is not printed",
        ),
        (
            "a\nb",
            ("odd",),
            _bridges,
            "an enricher cannot be called 'a\\nb': no comma, and nothing that is not printed",
        ),
        ("odd", {""}, _bridges, "enricher 'odd': '' among its kinds is no name of a kind"),
        ("odd", {" "}, _bridges, "enricher 'odd': ' ' among its kinds is no name of a kind"),
        ("odd", {"a\nb": object}, _bridges, "enricher 'odd': 'a\\nb' among its kinds is no name of a kind"),
        ("odd", [3], _bridges, "enricher 'odd': 3 among its kinds is no name of a kind"),
        ("odd", (), _bridges, "enricher 'odd' declares no kinds; name those of its annotations"),
        ("odd", ("odd",), "bridges", "enricher 'odd': enrich is str, not a function"),
        ("odd", {"odd": int, "even": "int"}, _bridges, "enricher 'odd': the values of 'even' are 'int', which is no class"),
        ("odd", {"odd": list[str]}, _bridges, "enricher 'odd': the values of 'odd' are list[str], which is no class"),
        ("odd", {"odd": int | str}, _bridges, "enricher 'odd': the values of 'odd' are int | str, which is no class"),
        ("odd", {"odd": Any}, _bridges, "enricher 'odd': the values of 'odd' are typing.Any, which is no class"),
    ],
)
def test_an_enricher_that_cannot_work_is_refused(name: str, kinds: object, enrich: object, message: str) -> None:
    with pytest.raises(ValueError, match="enricher") as caught:
        Enricher(name, kinds, enrich)  # type: ignore[arg-type]

    assert str(caught.value) == message


@pytest.mark.parametrize("what", ["needs", "wants"])
def test_what_an_enricher_reads_are_names_of_kinds(what: str) -> None:
    with pytest.raises(ValueError, match="name of a kind") as caught:
        Enricher("odd", {"odd"}, _bridges, **{what: {None}})  # type: ignore[arg-type]

    assert str(caught.value) == f"enricher 'odd': None among its {what} is no name of a kind"


@pytest.mark.parametrize("tag", ["de-at", "", "d", "deutsch!", "allemagne", "dé", None])
def test_an_enricher_for_pages_that_there_cannot_be_is_refused(tag: Any) -> None:
    with pytest.raises(ValueError, match="primary tag") as caught:
        Enricher("odd", {"odd"}, _bridges, languages=[tag])

    message = "is no primary tag of a language; write 'de' for all that is German, whatever the region"
    assert str(caught.value) == f"enricher 'odd': {tag!r} {message}"


def test_the_languages_of_an_enricher_may_be_written_in_capitals() -> None:
    assert Enricher("odd", {"odd"}, _bridges, languages=["DE", "Yue"]).languages == {"de", "yue"}


def test_a_bare_text_is_one_name_not_its_letters() -> None:
    one = Enricher("odd", "bridge", _bridges, needs="timex", wants="person", languages="de")

    assert (dict(one.kinds), one.needs, one.wants, one.languages) == ({"bridge": object}, {"timex"}, {"person"}, {"de"})


def test_enrichers_can_be_kept_in_a_set() -> None:
    assert len({BRIDGES, evolve(BRIDGES), evolve(BRIDGES, name="other")}) == 2


def _bridges_and_days(document: Document) -> Iterator[Annotation]:
    yield from (evolve(found, kind="both") for found in document.annotations)


def test_what_an_enricher_wants_it_reads_and_does_without() -> None:
    wanting = Enricher("a-wanting", {"both": Length}, _bridges_and_days, wants={"bridge"})

    alone = Parser([AdHoc(enrichers=[wanting])], discover=False).parse(PAGE)
    behind = Parser([AdHoc(enrichers=[wanting, BRIDGES])], discover=False).parse(PAGE)

    assert ((), []) == (alone.of("both"), [d.code for d in alone.diagnostics if d.code.startswith("P")])
    assert [a.span for a in behind.of("bridge")] == [a.span for a in behind.of("both")] != []


def test_profiling_adds_up_the_seconds_of_each_enricher(monkeypatch: pytest.MonkeyPatch) -> None:
    now = 100.0

    def clock() -> float:
        return now

    def passing(seconds: float) -> Callable[[Document], Iterable[Annotation]]:
        def enrich(document: Document) -> Iterable[Annotation]:
            nonlocal now
            now += seconds
            return ()

        return enrich

    monkeypatch.setattr("belta_parse.annotate.perf_counter", clock)
    slow, quick = enricher(passing(2.0), name="slow"), enricher(passing(0.5), name="quick")
    parser = Parser([AdHoc(enrichers=[slow, quick])], discover=False, profile=True)

    parser.parse(PAGE)
    parser.parse(PAGE)

    assert parser.times == {"quick": 1.0, "slow": 4.0}


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (("", ("odd",), len), "an enricher needs a name"),
        ((" ", ("odd",), len), "an enricher needs a name"),
        ((5, ("odd",), len), "an enricher needs a name"),
        (("a,b", ("odd",), len), "an enricher cannot be called 'a,b': no comma, and nothing that is not printed"),
        (("a\a", ("odd",), len), "an enricher cannot be called 'a\\x07': no comma, and nothing that is not printed"),
        (("e", (), len), "enricher 'e' declares no kinds; name those of its annotations"),
        (("e", (" ",), len), "enricher 'e': ' ' among its kinds is no name of a kind"),
        (("e", ("a\a",), len), "enricher 'e': 'a\\x07' among its kinds is no name of a kind"),
        (("e", {"odd": int | str}, len), "enricher 'e': the values of 'odd' are int | str, which is no class"),
        (("e", {"odd": "int"}, len), "enricher 'e': the values of 'odd' are 'int', which is no class"),
        (("e", ("odd",), 7), "enricher 'e': enrich is int, not a function"),
    ],
)
def test_an_enricher_that_cannot_be_is_refused_with_the_reason(arguments: tuple[Any, ...], said: str) -> None:
    with pytest.raises(ValueError, match=rf"\A{re.escape(said)}\Z"):
        Enricher(*arguments)


@pytest.mark.parametrize(("tag", "fits"), [("a", False), ("de", True), ("abcdefgh", True), ("abcdefghi", False)])
def test_a_language_has_a_primary_tag_of_two_to_eight_letters(tag: str, fits: bool) -> None:
    if fits:
        assert Enricher("e", ("odd",), len, languages=[tag]).languages == {tag}
    else:
        with pytest.raises(ValueError, match="is no primary tag of a language"):
            Enricher("e", ("odd",), len, languages=[tag])


def test_an_annotation_may_begin_with_the_page_and_end_with_it() -> None:
    for typed in (("odd",), {"odd": Length}):
        value = Length(3) if isinstance(typed, dict) else None
        whole = Annotation("odd", Span(0, len(PAGE)), value)

        assert [found.span for found in parsed(enricher(lambda _, whole=whole: [whole], typed)).annotations] == [whole.span]


def test_who_reads_what_others_made_reads_the_same_page() -> None:
    seen: list[Document] = []
    maker = giving(Annotation("odd", INSIDE, 1))
    parsed(maker, Enricher("reader", ("seen",), lambda document: seen.append(document) or (), needs={"odd"}))
    parsed(Enricher("reader", ("seen",), lambda document: seen.append(document) or ()))

    among, alone = seen
    assert (among.text, among.url, among.article, among.language) == (alone.text, alone.url, alone.article, alone.language)
    assert (among.segments, among.view) == (alone.segments, alone.view)
    assert among.segments
    assert among.view is not None


class Furlongs(Length):
    """A length that its enricher has not declared."""


def test_a_subclass_is_another_class_than_the_one_declared() -> None:
    result = parsed(enricher(lambda _: [Annotation("odd", INSIDE, Furlongs(3))], {"odd": Length}))

    assert result.annotations == ()
    assert told(result, "P902") == ["enricher odd: an annotation was left out: the value of 'odd' is Furlongs, not Length"]


class Place(int):
    """A number of somebody's own."""


def test_places_that_are_numbers_of_another_class_are_written_as_numbers_up_to_the_end_of_the_page() -> None:
    (found,) = parsed(giving(Annotation("odd", Span(Place(0), Place(len(PAGE))), 1))).annotations

    assert found.span == Span(0, len(PAGE))
    assert (type(found.span.start), type(found.span.end)) == (int, int)
