"""The kit finds who breaks a law, and says in one sentence which law, on which page, at which place."""

from __future__ import annotations

import itertools
import re
import time
from collections.abc import Callable, Iterable, Iterator
from types import SimpleNamespace

import pytest
from attrs import evolve, frozen

from belta_parse import Annotation, Document, Enricher, Layout, Parser, Phrases, Prose, Role, Slot, Span
from belta_parse.layouts import belta_parse_layouts
from belta_parse.testing import (
    LawBroken,
    check_enricher,
    check_layout,
    enricher_verdicts,
    layout_verdicts,
)
from belta_parse.testing.layout_laws import require_lossless, require_places

DESKTOP = next(layout for layout in belta_parse_layouts() if layout.name == "belta-de/desktop-2024")
LABELS = ("Video", "Videos", "Infografik", "Infografiken", "Infographik")


@frozen
class Word:
    """A word."""

    text: str


def _words(document: Document) -> Iterable[Annotation]:
    for passage in document.passages:
        for match in re.finditer(r"\w{1,40}", passage.text):
            yield Annotation("word", Span(passage.start + match.start(), passage.start + match.end()), Word(match[0]))


GOOD = Enricher("words", {"word": Word}, _words)


def first(document: Document, value: object = 1, kind: str = "word") -> Annotation | None:
    """An annotation of the first character that is not blank."""
    start = next((n for n, c in enumerate(document.text) if not c.isspace()), None)
    return None if start is None else Annotation(kind, Span(start, start + 1), value)


def giving(make: Callable[[Document], Annotation | None]) -> Callable[[Document], list[Annotation]]:
    return lambda document: [found for found in [make(document)] if found is not None]


# --- enrichers that break a law each, all of functions of this module, so that they pickle -----------------------------


def _fails_on_nul(document: Document) -> list[Annotation]:
    if "\x00" in document.text:
        raise ValueError("NUL")
    return []


def _leaves_the_page(document: Document) -> list[Annotation]:
    return [Annotation("word", Span(0, len(document.text) + 1), 1)]


def _gives_texts(document: Document) -> list[str]:
    return ["word"]


def _gives_other_kinds(document: Document) -> list[Annotation]:
    return giving(lambda d: first(d, kind="phrase"))(document)


def _gives_other_values(document: Document) -> list[Annotation]:
    return giving(lambda d: first(d, value="text"))(document)


def _takes_blanks(document: Document) -> list[Annotation]:
    found = re.search(r"\w ", document.view)
    return [Annotation("word", Span(*found.span()), 1)] if found else []


def _gives_sets(document: Document) -> list[Annotation]:
    return giving(lambda d: first(d, value=object()))(document)


_count = itertools.count()


def _counts_pages(document: Document) -> list[Annotation]:
    return giving(lambda d: first(d, value=next(_count)))(document)


def _hashes(document: Document) -> list[Annotation]:
    return giving(lambda d: first(d, value=hash(d.text[:3]) % 1000))(document)


def _minds_company(document: Document) -> list[Annotation]:
    return giving(lambda d: first(d, value=len(d.annotations)))(document)


def _compares_all_with_all(document: Document) -> list[Annotation]:
    for one in document.text:
        for other in document.text[::50]:
            one.startswith(other)
    return []


@pytest.mark.parametrize(
    ("enrich", "kinds", "law", "sentence"),
    [
        (_fails_on_nul, ("word",), "raises nothing", "ValueError: NUL"),
        (_leaves_the_page, ("word",), "stays on the page", "a span is empty or outside"),
        (_gives_texts, ("word",), "stays on the page", "'word' is no Annotation"),
        (_gives_other_kinds, ("word",), "stays on the page", "kind 'phrase' is not declared; it declares word"),
        (_gives_other_values, {"word": Word}, "stays on the page", "the value of 'word' is str, not Word"),
        (_takes_blanks, ("word",), "starts at words", "a span has blanks at its edge"),
        (_gives_sets, ("word",), "is JSON", "TypeError: Object of type object is not JSON serializable"),
        (_counts_pages, ("word",), "answers twice", "asked twice, it gives two answers"),
        (_hashes, ("word",), "answers elsewhere", "where hashes and the day are others, it gives another answer"),
        (lambda document: (), ("word",), "answers elsewhere", "it does not pickle"),
        (_compares_all_with_all, ("word",), "works linearly", "twice as many cost more than"),
    ],
)
def test_an_enricher_that_breaks_a_law_is_told_which(enrich, kinds, law: str, sentence: str) -> None:
    with pytest.raises(LawBroken) as caught:
        check_enricher(Enricher("bad", kinds, enrich), examples=12)

    assert (caught.value.law, sentence in caught.value.sentence) == (law, True)


def test_an_enricher_that_keeps_the_laws_breaks_none() -> None:
    assert [verdict.law for verdict in enricher_verdicts(GOOD, examples=8) if not verdict.ok] == []


def test_an_enricher_with_needs_is_tried_with_those_who_meet_them() -> None:
    reader = Enricher("reader", ("count",), _counts_words, needs={"word"})

    check_enricher(reader, makers=[GOOD], examples=10)


def _counts_words(document: Document) -> list[Annotation]:
    return giving(lambda d: first(d, value=len(d.of("word")), kind="count"))(document)


def test_the_failure_shows_the_shortest_page_in_labelled_form() -> None:
    with pytest.raises(LawBroken) as caught:
        check_enricher(Enricher("bad", ("word",), _fails_on_nul), examples=5)

    assert str(caught.value) == (
        "raises nothing: ValueError: NUL\non this page:\n\n#! law: raises nothing\n#! layout: none\nunknown + \\u0000\n"
    )


# --- layouts ----------------------------------------------------------------------------------------------------------


def test_a_layout_of_the_core_keeps_the_laws() -> None:
    assert [v.law for v in layout_verdicts(DESKTOP, avoid=LABELS, examples=5) if not v.ok] == []


def layout(**changes: object) -> Layout:
    slots = (
        Slot("nav", Role.CHROME, Phrases(("Eingang",)), weight=1),
        Slot("title", Role.TITLE, Prose(max_chars=200), required=True),
        Slot("body", Role.PARAGRAPH, Prose(), repeat=True),
        Slot("end", Role.FOOTER, Phrases(("Ausgang",)), weight=1),
    )
    return Layout("muster/page", agency="Muster", language="de", **{"slots": slots, **changes})  # type: ignore[arg-type]


def test_a_small_layout_keeps_the_laws_beside_the_core() -> None:
    check_layout(layout(), examples=10)


def test_a_layout_whose_pages_another_one_claims_is_told_so() -> None:
    with pytest.raises(LawBroken) as caught:
        check_layout(evolve(DESKTOP, name="zz-copy/page"), avoid=LABELS, examples=5)

    assert caught.value.law == "comes back"
    assert caught.value.sentence == "the page is read as belta-de/desktop-2024"


class Weird(Layout):
    def __reduce__(self):
        raise TypeError("no")


def test_what_a_law_does_not_foresee_breaks_it_too() -> None:
    verdicts = list(layout_verdicts(Weird("muster/page", agency="M", language="de", slots=layout().slots), examples=1))

    assert str(verdicts[0].problem) == "pickles: TypeError: no"


def test_segments_that_do_not_tile_are_told_of() -> None:
    result = Parser(discover=False).parse("MINSK, 3. Mai (BelTA) - Am Bug blüht es.\n")

    for segments, sentence in (
        (result.segments[1:], "does not adjoin 0"),
        (result.segments[:1], "the segments end at 24 of 41"),
    ):
        with pytest.raises(LawBroken, match=sentence):
            require_lossless("lossless", SimpleNamespace(text=result.text, segments=segments))  # type: ignore[arg-type]


def test_a_value_that_stands_elsewhere_is_told_of() -> None:
    result = Parser(discover=False).parse("MINSK, 3. Mai (BelTA) - Am Bug blüht es.\n")
    block = evolve(result.article.body[0], start=0, end=5)

    with pytest.raises(LawBroken, match=r"is not what stands there at 0\.\.5"):
        require_places("stands in place", evolve(result, article=evolve(result.article, body=(block,))))


# --- the price ---------------------------------------------------------------------------------------------------------


def test_trying_a_good_enricher_takes_seconds_not_minutes() -> None:
    before = time.process_time()

    check_enricher(GOOD, examples=5)

    assert time.process_time() - before < 30


# --- sentences --------------------------------------------------------------------------------------------------------


def _ferries(document: Document) -> Iterator[Annotation]:
    for passage in document.passages:
        place = passage.text.find("Autofähre")
        if place >= 0:
            yield Annotation("ferry", Span(passage.start + place, passage.start + place + 9), {"deck": {1, 2}})


FERRIES = Enricher("ferries", ("ferry",), _ferries)


def test_what_is_found_on_no_drawn_page_is_tried_on_the_author_s_sentences() -> None:
    check_enricher(FERRIES, examples=5)

    with pytest.raises(LawBroken) as caught:
        check_enricher(FERRIES, examples=5, sentences=["Die Autofähre fährt wieder."])

    assert (caught.value.law, caught.value.text) == ("is JSON", "Die Autofähre fährt wieder.")


def test_a_sentence_in_which_nothing_is_found_is_named() -> None:
    with pytest.raises(LawBroken) as caught:
        check_enricher(FERRIES, sentences=["Die Autofähre fährt.", "Der Kahn fährt."])

    assert caught.value.law == "finds something"
    assert caught.value.sentence == "in 'Der Kahn fährt.' it finds nothing"


def test_without_sentences_the_law_about_them_is_skipped_and_says_why() -> None:
    found = next(enricher_verdicts(FERRIES, examples=1))

    assert (found.law, found.ok, found.skipped) == (
        "finds something",
        True,
        "it found NOTHING on any page drawn, so the other laws say little; give sentences that hold what it finds",
    )
