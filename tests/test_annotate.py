"""Enrichers run in order, each for itself; what one does wrong costs only its own findings and is told of."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator

import pytest
from attrs import evolve, frozen

from belta_parse import Annotation, AnnotationError, Document, Enricher, Parser, Passage, Span
from belta_parse.annotate import in_order
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


def test_the_passages_are_the_parts_that_hold_text_and_lead_back_into_the_page() -> None:
    seen: list[Passage] = []
    text = "MINSK, 3.\xa0Mai (BelTA) -  Die  Brücke\xa0ist offen.\n \n"

    parsed(enricher(lambda document: seen.extend(document.passages) or ()), text=text)

    assert [passage.role for passage in seen] == ["dateline", "paragraph"]
    assert all(passage.text == text[passage.start :][: len(passage.text)].replace("\xa0", " ") for passage in seen)


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


def test_annotations_come_in_page_order() -> None:
    backwards = giving(Annotation("odd", Span(6, 8), 2), Annotation("odd", Span(0, 4), 1))

    assert [found.value for found in parsed(backwards).annotations] == [1, 2]


def test_an_enricher_runs_on_pages_of_its_languages_only() -> None:
    russian = Enricher("russian", ("odd",), lambda document: [Annotation("odd", Span(0, 1), 1)], languages={"ru"})

    assert parsed(russian).annotations == ()


def test_an_enricher_of_all_languages_runs_on_pages_without_one() -> None:
    assert Enricher("any", ("odd",), _bridges).speaks(None)
    assert Enricher("german", ("odd",), _bridges, languages="de").speaks("de-AT")
    assert not Enricher("german", ("odd",), _bridges, languages="de").speaks(None)


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


class Unspeakable(Exception):
    def __str__(self) -> str:
        raise RuntimeError("not even this")


@pytest.mark.parametrize(
    ("error", "said"),
    [
        (SystemExit(3), "SystemExit: 3"),
        (RecursionError("too deep"), "RecursionError: too deep"),
        (Unspeakable(), "Unspeakable: (its message cannot be had)"),
        (ValueError("x" * 5000), "ValueError: " + "x" * 300 + " ("),
    ],
    ids=["that ends the process", "of recursion", "without a message", "with a long message"],
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


@pytest.mark.parametrize(
    ("found", "why"),
    [
        ("bridge", "str is no Annotation with a Span"),
        (Annotation("odd", (0, 5), 1), "Annotation is no Annotation with a Span"),  # type: ignore[arg-type]
        (Annotation("bridge", INSIDE, 1), "kind 'bridge' is not declared; it declares odd"),
        (Annotation(["odd"], INSIDE, 1), "kind ['odd'] is not declared; it declares odd"),  # type: ignore[arg-type]
        (Annotation("odd", Span(3, 3), 1), "its span 3..3 is empty or outside the page of 46 characters"),
        (Annotation("odd", Span(40, 47), 1), "its span 40..47 is empty or outside the page of 46 characters"),
        (
            Annotation("odd", INSIDE, {1}),
            "the value of 'odd' is no plain data; give texts, numbers, lists, dicts, or declare an attrs class",
        ),
        (
            Annotation("odd", INSIDE, float("nan")),
            "the value of 'odd' is no plain data; give texts, numbers, lists, dicts, or declare an attrs class",
        ),
        (
            Annotation("odd", INSIDE, {1: "one"}),
            "the value of 'odd' is no plain data; give texts, numbers, lists, dicts, or declare an attrs class",
        ),
    ],
)
def test_rubbish_is_left_out_and_told_of(found: object, why: str) -> None:
    result = parsed(giving(found, Annotation("odd", INSIDE, "kept")))

    assert [one.value for one in result.annotations] == ["kept"]
    assert told(result, "P902") == [f"enricher odd: an annotation was left out: {why}"]


@pytest.mark.parametrize("value", [None, True, 1, 1.5, "text", [1, ["two"]], (1, 2), {"a": {"b": [None]}}])
def test_plain_data_is_taken(value: object) -> None:
    assert [one.value for one in parsed(giving(Annotation("odd", INSIDE, value))).annotations] == [value]


def test_data_nested_without_end_is_no_plain_data() -> None:
    endless: list[object] = []
    endless.append(endless)

    assert parsed(giving(Annotation("odd", INSIDE, endless))).annotations == ()


def test_a_value_of_another_class_than_declared_is_left_out() -> None:
    wrong = enricher(lambda document: [Annotation("bridge", INSIDE, "long")], {"bridge": Length})

    assert told(parsed(wrong), "P902") == [
        "enricher odd: an annotation was left out: the value of 'bridge' is str, not Length"
    ]


def test_a_plain_class_may_be_declared_too() -> None:
    words = enricher(lambda document: [Annotation("word", INSIDE, "a"), Annotation("word", INSIDE, 1)], {"word": str})

    assert [one.value for one in parsed(words).annotations] == ["a"]


def test_no_answer_at_all_is_told_of() -> None:
    assert told(parsed(enricher(lambda document: None)), "P902") == [
        "enricher odd: an annotation was left out: it gave NoneType, not annotations"
    ]


def test_rubbish_of_one_sort_is_told_of_once_at_its_first_place() -> None:
    result = parsed(giving(*[Annotation("bridge", Span(n, n + 1), 1) for n in range(5, 30)]))

    assert [d.span for d in result.diagnostics if d.code == "P902"] == [Span(5, 6)]


def test_a_strict_parser_raises_what_an_enricher_raises() -> None:
    with pytest.raises(AnnotationError) as caught:
        parsed(enricher(_fails), strict=True)

    assert caught.value.enricher == "odd"
    assert isinstance(caught.value.__cause__, KeyError)


def test_a_strict_parser_refuses_rubbish() -> None:
    with pytest.raises(AnnotationError) as caught:
        parsed(giving("bridge"), strict=True)

    assert str(caught.value) == "enricher 'odd': str is no Annotation with a Span"


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


def test_an_enricher_sees_what_it_needs_and_nothing_else() -> None:
    seen: list[Annotation] = []
    reader = Enricher("a-reader", ("seen",), lambda document: seen.extend(document.annotations) or (), needs={"bridge"})

    parsed(BRIDGES, giving(Annotation("odd", INSIDE, 1)), reader)

    assert [(one.kind, one.by) for one in seen] == [("bridge", "bridges")]


def test_a_need_that_nobody_meets_is_told_of_and_no_failure() -> None:
    result = parsed(needing("lonely", "timex"))

    assert told(result, "P903") == ["enricher lonely reads 'timex', which no enricher makes"]


# --- enrichers check themselves ---------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("name", "kinds", "enrich", "message"),
    [
        (" ", ("odd",), _bridges, "an enricher needs a name"),
        ("odd", (), _bridges, "enricher 'odd' declares no kinds; name those of its annotations"),
        ("odd", ("odd",), "bridges", "enricher 'odd': enrich is str, not a function"),
    ],
)
def test_an_enricher_that_cannot_work_is_refused(name: str, kinds: object, enrich: object, message: str) -> None:
    with pytest.raises(ValueError, match="enricher") as caught:
        Enricher(name, kinds, enrich)  # type: ignore[arg-type]

    assert str(caught.value) == message


def test_a_bare_text_is_one_name_not_its_letters() -> None:
    one = Enricher("odd", "bridge", _bridges, needs="timex", languages="de")

    assert (dict(one.kinds), one.needs, one.languages) == ({"bridge": object}, {"timex"}, {"de"})


def _bridges_and_days(document: Document) -> Iterator[Annotation]:
    yield from (evolve(found, kind="both") for found in document.annotations)


def test_what_an_enricher_wants_it_reads_and_does_without() -> None:
    wanting = Enricher("a-wanting", {"both": Length}, _bridges_and_days, wants={"bridge"})

    alone = Parser([AdHoc(enrichers=[wanting])], discover=False).parse(PAGE)
    behind = Parser([AdHoc(enrichers=[wanting, BRIDGES])], discover=False).parse(PAGE)

    assert ((), []) == (alone.of("both"), [d.code for d in alone.diagnostics if d.code.startswith("P")])
    assert [a.span for a in behind.of("bridge")] == [a.span for a in behind.of("both")] != []


def test_profiling_keeps_the_seconds_of_each_enricher() -> None:
    parser = Parser([AdHoc(enrichers=[BRIDGES])], discover=False, profile=True)

    parser.parse(PAGE)
    once = parser.times["bridges"]
    parser.parse(PAGE)

    assert 0 < once < parser.times["bridges"]
