"""Each law of the kit, broken by an enricher that keeps all the others, and the whole sentence that its author reads."""

from __future__ import annotations

import io
import pickle
import re
import subprocess
import sys
import time
from collections.abc import Callable, Iterable
from datetime import UTC, datetime, timedelta
from functools import partial
from types import SimpleNamespace
from typing import Any

import pytest
from attrs import frozen
from hypothesis import strategies as st

from belta_parse import Annotation, Document, Enricher, Layout, Parser, Span
from belta_parse.testing import (
    ENRICHER_LAWS,
    Drawn,
    LawBroken,
    Part,
    check_enricher,
    enricher_laws,
    enricher_trial,
    enricher_verdicts,
    other_process,
    pages,
    trials,
)
from belta_parse.testing.elsewhere import main as elsewhere
from belta_parse.testing.enricher_laws import EnricherTrial
from belta_parse.testing.strategies import NASTY, plain_document

TEXT = "Am Bug blüht es."
PAGE = plain_document(TEXT, "de")
LAYOUT = Parser(discover=False).layouts[0]


@frozen
class Word:
    """A word."""

    text: str


@frozen
class Bag:
    """What JSON gives back as another thing."""

    items: tuple[int, ...]


@frozen
class Bags(Bag):
    """What JSON gives back as its parent."""

    more: int


@frozen(eq=False)
class Touchy:
    """What cannot even be compared."""

    number: int

    def __eq__(self, other: object) -> bool:
        raise LookupError("do not touch")

    __hash__ = None  # type: ignore[assignment]


def giving(kind: object, start: Any, end: int, value: object = 1) -> Callable[[Document], list[Annotation]]:
    return lambda document: [Annotation(kind, Span(start, end), value)]  # type: ignore[arg-type]


def trial(enrich: Callable[..., object], kinds: object = ("word",), text: str = TEXT, **rest: object) -> EnricherTrial:
    """An enricher on trial on one page of one paragraph."""
    languages = frozenset({"de"})
    documents = st.just(plain_document(text, "de"))
    return EnricherTrial(Enricher("bad", kinds, enrich, languages=languages), documents, examples=1, **rest)  # type: ignore[arg-type]


def broken(law: str, on: EnricherTrial) -> str:
    """What the kit says of the *law*, broken."""
    with pytest.raises(LawBroken) as caught:
        ENRICHER_LAWS[law](on)
    return str(caught.value)


def fails(document: Document) -> list[Annotation]:
    if "Bug" in document.text:
        raise ValueError("nothing blooms")
    return []


def shown(law: str, text: str = TEXT) -> str:
    """A page of one line that no layout reads, as the kit shows it."""
    return f"on this page:\n\n#! law: {law}\n#! layout: none\nunknown + {text}\n"


OUTSIDE = "a span is empty or outside the 16 characters"


@pytest.mark.parametrize(
    ("law", "enrich", "sentence"),
    [
        ("raises nothing", fails, "ValueError: nothing blooms"),
        ("stays on the page", lambda _: ["word"], "'word' is no Annotation"),
        (
            "stays on the page",
            lambda _: [Annotation("word", (0, 2), 1)],  # type: ignore[arg-type]
            "the span of 'word' is tuple, not Span",
        ),
        ("stays on the page", giving("word", 0.0, 2), "the places of 'word' are float and int, not int"),
        ("stays on the page", giving("word", 0, True), "the places of 'word' are int and bool, not int"),
        ("stays on the page", lambda _: None, "it gave NoneType, not annotations"),
        ("stays on the page", lambda _: {"word": 1}, "it gave dict, not annotations"),
        ("stays on the page", lambda _: "word", "it gave str, not annotations"),
        ("stays on the page", giving("word", 3, 17), f"{OUTSIDE} at 3..17 ('Bug blüht es.')"),
        ("stays on the page", giving("word", 3, 3), f"{OUTSIDE} at 3..3 ('')"),
        ("stays on the page", giving("day", 0, 2), "kind 'day' is not declared; it declares place, word at 0..2 ('Am')"),
        ("stays on the page", giving("place", 3, 6, "Bug"), "the value of 'place' is str, not Word at 3..6 ('Bug')"),
        ("starts at words", giving("word", 2, 6), "a span has blanks at its edge at 2..6 (' Bug')"),
        ("starts at words", giving("word", 3, 7), "a span has blanks at its edge at 3..7 ('Bug ')"),
        ("is JSON", giving("word", 0, 2, object()), "TypeError: Object of type object is not JSON serializable at 0..2 ('Am')"),
        (
            "is JSON",
            giving("bag", 0, 2, Bag([1])),  # type: ignore[arg-type]
            "the field items is list, not tuple[int, ...] at 0..2 ('Am')",
        ),
        (
            "is JSON",
            giving("bag", 0, 2, Bags((1,), 2)),
            "Bags(items=(1,), more=2) comes back as Bag(items=(1,)) at 0..2 ('Am')",
        ),
        ("is JSON", giving("word", 0, 2, {"x": (1, 2)}), "{'x': (1, 2)} comes back as {'x': [1, 2]} at 0..2 ('Am')"),
        ("is JSON", giving("word", 0, 2, {1: "a"}), "{1: 'a'} comes back as {'1': 'a'} at 0..2 ('Am')"),
        ("is JSON", giving("touchy", 0, 2, Touchy(1)), "LookupError: do not touch at 0..2 ('Am')"),
    ],
)
def test_who_breaks_a_law_is_told_the_law_what_is_wrong_where_and_on_which_page(law: str, enrich, sentence: str) -> None:
    kinds = {"word": object, "place": Word, "bag": Bag, "touchy": Touchy}
    if "declares" in sentence:
        kinds = {"word": object, "place": Word}

    assert broken(law, trial(enrich, kinds)) == f"{law}: {sentence}\n{shown(law)}"


@pytest.mark.parametrize("value", [float("nan"), float("inf")])
def test_numbers_that_json_does_not_have_are_refused(value: float) -> None:
    assert "is JSON: ValueError: Out of range float values" in broken("is JSON", trial(giving("word", 0, 2, value)))


def whole(document: Document) -> Iterable[Annotation]:
    """The whole page as one word, if no blank stands at its edges."""
    if document.text and document.text == document.text.strip():
        yield Annotation("word", Span(0, len(document.text)), Word(document.text))


@pytest.mark.parametrize("law", [law for law in ENRICHER_LAWS if law != "answers elsewhere"])
@pytest.mark.parametrize("makers", [(), (Enricher("maker", {"place": object}, giving("place", 0, 2)),)], ids=["alone", "fed"])
def test_who_keeps_a_law_hears_nothing(law: str, makers: tuple[Enricher, ...]) -> None:
    ENRICHER_LAWS[law](trial(whole, {"word": Word}, makers=makers))


def test_plain_values_need_no_class_and_classes_take_their_children() -> None:
    @frozen
    class Noun(Word):
        """A word of a kind."""

    for law in ("stays on the page", "starts at words"):
        ENRICHER_LAWS[law](trial(giving("word", 3, 6, {"first": [1, None]})))
        ENRICHER_LAWS[law](trial(giving("word", 3, 6, Noun("Bug")), {"word": Word}))


@pytest.mark.parametrize("law", ["raises nothing", "stays on the page", "starts at words", "is JSON", "minds no company"])
def test_a_law_is_tried_on_as_many_pages_as_are_wanted(law: str) -> None:
    seen: set[str] = set()
    enricher = Enricher("counts", ("word",), lambda document: seen.add(document.text) or ())
    documents = st.integers(1000, 9999).map(lambda number: plain_document(f"Seite {number}."))

    ENRICHER_LAWS[law](EnricherTrial(enricher, documents, examples=7))

    assert len({text for text in seen if text.startswith("Seite")}) == 7


@pytest.mark.parametrize(("languages", "language"), [((), None), (("ru", "de"), "de")])
def test_what_must_not_raise_is_tried_on_texts_of_a_character_or_two_in_its_language(languages, language) -> None:
    seen: list[tuple[str, str | None]] = []
    enricher = Enricher("sees", ("word",), lambda d: seen.append((d.text, d.language)) or (), languages=frozenset(languages))

    ENRICHER_LAWS["raises nothing"](EnricherTrial(enricher, st.just(PAGE), examples=1))

    assert seen == [*((text, language) for text in NASTY), (TEXT, "de")]


class Quits(BaseException):
    """No exception that one expects."""


@pytest.mark.parametrize(
    ("error", "sentence"),
    [(SystemExit(0), "SystemExit: 0"), (Quits("enough"), "Quits: enough"), (RecursionError("deep"), "RecursionError: deep")],
)
@pytest.mark.parametrize("lazy", [False, True], ids=["at once", "on the way"])
def test_who_ends_the_process_breaks_a_law_and_ends_nothing(error: BaseException, sentence: str, lazy: bool) -> None:
    def at_once(document: Document) -> list[Annotation]:
        raise error

    def on_the_way(document: Document) -> Iterable[Annotation]:
        yield Annotation("word", Span(0, 2), 1)
        raise error

    enricher = Enricher("bad", ("word",), on_the_way if lazy else at_once)
    found = list(enricher_verdicts(enricher, examples=2, pages=st.nothing()))

    # A function of a test does not pickle.
    assert [verdict.law for verdict in found if not verdict.ok] == ["raises nothing", "answers elsewhere"]
    assert f"raises nothing: {sentence}\n" in str(next(verdict.problem for verdict in found if not verdict.ok))


@pytest.mark.parametrize("law", [*ENRICHER_LAWS])
def test_who_interrupts_stops_the_kit(law: str) -> None:
    def interrupted(document: Document) -> list[Annotation]:
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        ENRICHER_LAWS[law](trial(interrupted, sentences=(TEXT,)))


def test_who_raises_where_others_feed_it_is_told_so_too() -> None:
    fed = trial(fails, makers=(Enricher("maker", {"place": object}, giving("place", 0, 2)),))

    assert broken("raises nothing", fed) == "raises nothing: ValueError: nothing blooms\n" + shown("raises nothing")


def test_who_gives_values_that_are_none_is_told_so_where_others_feed_it() -> None:
    fed = trial(giving("word", 0, 2, object()), makers=(Enricher("maker", {"place": object}, giving("place", 0, 2)),))

    assert "not JSON serializable" in broken("is JSON", fed)


def test_an_enricher_is_fed_what_it_reads_and_nothing_else() -> None:
    seen: list[tuple[str, ...]] = []
    enricher = Enricher(
        "bad", ("word",), lambda d: seen.append(tuple(a.kind for a in d.annotations)) or (), needs=frozenset({"place"})
    )
    makers = (Enricher("maker", ("place", "day"), lambda _: [Annotation(k, Span(0, 2), 1) for k in ("place", "day")]),)

    ENRICHER_LAWS["raises nothing"](EnricherTrial(enricher, st.just(PAGE), makers, examples=1))

    assert seen[-1] == ("place",)


@pytest.mark.parametrize(
    ("enrich", "why"),
    [
        (lambda _: (), "it finds nothing"),
        (lambda _: None, "it gave NoneType, not annotations"),
        (fails, "it raises ValueError: nothing blooms"),
    ],
    ids=["nothing", "None", "raises"],
)
def test_who_finds_nothing_in_a_sentence_is_told_why(enrich, why: str) -> None:
    said = broken("finds something", trial(enrich, sentences=(TEXT,)))

    assert (
        said
        == f"finds something: in '{TEXT}' {why}\non this page:\n\n#! law: finds something\n#! layout: none\nunknown + {TEXT}\n"
    )


@pytest.mark.parametrize("law", ["raises nothing", "stays on the page", "is JSON", "answers twice", "changes nothing"])
def test_every_law_is_tried_on_the_sentences_before_any_page(law: str) -> None:
    seen: list[tuple[str, str | None]] = []
    enricher = Enricher("sees", ("word",), lambda d: seen.append((d.text, d.language)) or (), languages=frozenset({"de"}))

    ENRICHER_LAWS[law](EnricherTrial(enricher, st.just(PAGE), examples=1, sentences=("Eins.", "Zwei.")))

    met = list(dict.fromkeys(row for row in seen if row[0] not in NASTY))
    assert met == [("Eins.", "de"), ("Zwei.", "de"), (TEXT, "de")]


@pytest.mark.parametrize(
    ("enrich", "reason"),
    [
        (giving("word", 0, 1), "no sentences were given that hold what it finds; on the pages drawn it found 7"),
        (
            lambda _: (),
            "it found NOTHING on any page drawn, so the other laws say little; give sentences that hold what it finds",
        ),
    ],
    ids=["something", "nothing"],
)
def test_without_sentences_one_is_told_what_was_found_on_the_pages_drawn(enrich, reason: str) -> None:
    enricher = Enricher("bad", ("word",), enrich)
    numbered = st.integers(1000, 9999).map(lambda n: Drawn.of(LAYOUT, [Part("body", "paragraph", f"Seite {n}.")]))
    verdict = next(iter(enricher_verdicts(enricher, pages=numbered, examples=7)))

    assert (verdict.law, verdict.ok, verdict.skipped) == ("finds something", True, reason)


# --- answers ----------------------------------------------------------------------------------------------------------


def in_turn(monkeypatch: pytest.MonkeyPatch) -> None:
    """Laws are tried on the documents of a list, one behind the other."""

    def tried(
        law: Callable[[Document], None], drawn: Iterable[Document], examples: int, first: Iterable[Document] = ()
    ) -> None:
        for document in (*first, *list(drawn)[:examples]):
            law(document)

    monkeypatch.setattr(enricher_trial, "tried", tried)


def on(enrich: Callable[[Document], Iterable[Annotation]], *texts: str, **rest: object) -> EnricherTrial:
    return EnricherTrial(Enricher("bad", ("word",), enrich, **rest), [plain_document(text) for text in texts])  # type: ignore[arg-type]


def test_who_counts_its_questions_answers_twice_differently(monkeypatch: pytest.MonkeyPatch) -> None:
    in_turn(monkeypatch)
    asked: list[str] = []

    def counts(document: Document) -> list[Annotation]:
        asked.append(document.text)
        return giving("word", 0, 1, len(asked))(document)

    said = broken("answers twice", on(counts, "eins"))

    assert said == "answers twice: asked twice, it gives two answers\n" + shown("answers twice", "eins")


def test_who_remembers_the_page_before_is_asked_for_that_page_again(monkeypatch: pytest.MonkeyPatch) -> None:
    in_turn(monkeypatch)
    met: list[str] = []

    def remembers(document: Document) -> list[Annotation]:
        if document.text not in met[-1:]:
            met.append(document.text)
        # Of the third page on, the page before shows.
        return giving("word", 0, 1, document.text == "zwei" and "drei" in met)(document)

    said = broken("answers twice", on(remembers, "eins", "zwei", "drei"))

    assert said == "answers twice: behind another page, it gives another answer\n" + shown("answers twice", "zwei")
    assert met == ["eins", "zwei", "eins", "drei", "zwei"]


def test_who_changes_later_what_it_found_before_is_told_of_the_earlier_page(monkeypatch: pytest.MonkeyPatch) -> None:
    in_turn(monkeypatch)
    kept: dict[str, str] = {}

    def keeps(document: Document) -> list[Annotation]:
        kept["text"] = document.text
        return giving("word", 0, 1, kept)(document)

    said = broken("answers twice", on(keeps, "eins", "zwei"))

    wanted = "answers twice: what it found has changed since; make each value anew"
    assert said == f"{wanted}\n{shown('answers twice', 'eins')}"


def test_who_changes_the_article_is_told_so() -> None:
    def changes(document: Document) -> list[Annotation]:
        object.__setattr__(document.article, "title", "Mein Titel")
        return []

    wanted = "changes nothing: it has changed the document's article; copy what it works on"
    assert broken("changes nothing", trial(changes)) == f"{wanted}\n{shown('changes nothing')}"


def test_who_changes_what_another_found_is_told_so() -> None:
    def changes(document: Document) -> list[Annotation]:
        for place in document.of("place"):
            place.value["seen"] = True
        return []

    maker = Enricher("maker", ("place",), lambda _: [Annotation("place", Span(0, 2), {"name": "Am"})])
    enricher = Enricher("bad", ("word",), changes, needs=frozenset({"place"}))
    said = broken("changes nothing", EnricherTrial(enricher, st.just(PAGE), (maker,), examples=1))

    wanted = "changes nothing: it has changed the document's annotations; copy what it works on"
    assert said == f"{wanted}\n{shown('changes nothing')}"


def test_who_minds_the_company_of_another_is_told_so() -> None:
    def minds(document: Document) -> list[Annotation]:
        return giving("word", 0, 2, len(document.annotations))(document)

    with pytest.raises(LawBroken) as caught:
        ENRICHER_LAWS["minds no company"](
            EnricherTrial(Enricher("minds", ("word",), minds, wants=frozenset({"noise"})), st.just(PAGE), examples=1)
        )

    wanted = "minds no company: with another enricher installed it finds something else"
    assert str(caught.value) == f"{wanted}\n{shown('minds no company')}"


# --- another process --------------------------------------------------------------------------------------------------


def word(document: Document) -> list[Annotation]:
    return giving("word", 0, 2, len(document.annotations))(document)


def other(document: Document) -> list[Annotation]:
    """What cannot be the same twice."""
    return giving("word", 0, 2, id(document))(document)


WORD = Enricher("bad", ("word",), word)
MAKER = Enricher("maker", ("place",), giving("place", 0, 2))


@pytest.fixture
def processes(monkeypatch: pytest.MonkeyPatch):
    """A list of what other processes were started with; they run in this one."""
    started: list[SimpleNamespace] = []

    def run(command, *, input: bytes, capture_output: bool, env: dict[str, str], check: bool, timeout: int) -> SimpleNamespace:
        out = io.BytesIO()
        started.append(SimpleNamespace(command=command, env=env, captured=capture_output, checked=check, timeout=timeout))
        with monkeypatch.context() as patch:
            patch.setattr(sys, "stdin", SimpleNamespace(buffer=io.BytesIO(input)))
            patch.setattr(sys, "stdout", SimpleNamespace(buffer=out))
            elsewhere()
        return SimpleNamespace(returncode=0, stdout=out.getvalue(), stderr=b"")

    monkeypatch.setattr(other_process.subprocess, "run", run)
    return started


def test_another_process_has_the_same_path_other_hashes_and_the_same_environment(processes, monkeypatch) -> None:
    monkeypatch.setenv("MUSTER", "1")
    monkeypatch.setattr(sys, "path", ["", "/muster/eins", "/muster/zwei"])

    ENRICHER_LAWS["answers elsewhere"](EnricherTrial(WORD, st.just(PAGE), examples=1))

    (started,) = processes
    assert list(started.command) == [sys.executable, "-m", "belta_parse.testing.elsewhere"]
    assert started.env["PYTHONPATH"].replace(";", ":") == "/muster/eins:/muster/zwei"
    assert started.env["PYTHONHASHSEED"].isdecimal()
    assert started.env["MUSTER"] == "1"
    assert (started.captured, started.checked, started.timeout) == (True, False, 120)


@pytest.mark.parametrize("examples", [3, 50])
def test_another_process_is_given_no_more_than_twenty_pages(processes, examples: int) -> None:
    seen: list[str] = []
    enricher = Enricher("bad", ("word",), lambda document: seen.append(document.text) or ())
    documents = st.integers(100, 999).map(lambda number: plain_document(f"Seite {number}."))

    with pytest.raises(LawBroken, match="it does not pickle"):
        ENRICHER_LAWS["answers elsewhere"](EnricherTrial(enricher, documents, examples=examples))

    assert len(seen) == min(examples, 20)


def test_who_needs_another_is_fed_in_the_other_process_too(processes, monkeypatch) -> None:
    monkeypatch.setattr(other_process.pickle, "dumps", lambda task: Task.keep(task))
    monkeypatch.setattr(other_process.pickle, "load", lambda file: Task.kept)
    monkeypatch.setattr(other_process.pickle, "loads", lambda data: Task.kept)
    reader = Enricher("bad", ("word",), word, needs=frozenset({"place"}))
    fed = EnricherTrial(reader, st.just(PAGE), makers=(MAKER,), examples=1)

    ENRICHER_LAWS["answers elsewhere"](fed)

    (found,) = Task.kept
    assert [(one.kind, one.value) for one in found] == [("word", 1)]


class Task:
    """What goes between two processes, where lambdas do not pickle."""

    kept: object = None

    @classmethod
    def keep(cls, task: object) -> bytes:
        cls.kept = task
        return b""


def test_who_answers_otherwise_in_another_process_is_told_on_which_page(processes) -> None:
    enricher = Enricher("bad", ("word",), other)
    said = broken("answers elsewhere", EnricherTrial(enricher, st.just(PAGE), examples=1))

    wanted = "answers elsewhere: in another process, where hashes and the day are others, it gives another answer"
    assert said == f"{wanted}\n{shown('answers elsewhere')}"


def test_who_does_not_pickle_is_told_why() -> None:
    said = broken("answers elsewhere", trial(lambda document: ()))

    assert re.match(r"answers elsewhere: it does not pickle: \w{4,20}Error: .{10}", said)


@pytest.mark.parametrize(
    ("stderr", "wanted"),
    [(b"Traceback\n  line\nValueError: b\xfcrste\n\n", "ValueError: b\ufffdrste"), (b"", "it ended")],
)
def test_who_cannot_be_used_in_another_process_is_told_its_last_words(monkeypatch, stderr: bytes, wanted: str) -> None:
    done = SimpleNamespace(returncode=1, stdout=b"", stderr=stderr)
    monkeypatch.setattr(other_process.subprocess, "run", lambda *command, **rest: done)

    said = broken("answers elsewhere", EnricherTrial(WORD, st.just(PAGE), examples=1))

    assert said == f"answers elsewhere: it cannot be used in another process: {wanted}"


def test_another_process_that_answers_too_little_is_no_success(monkeypatch) -> None:
    done = SimpleNamespace(returncode=0, stdout=pickle.dumps([]), stderr=b"")
    monkeypatch.setattr(other_process.subprocess, "run", lambda *command, **rest: done)

    with pytest.raises(ValueError, match="zip"):
        ENRICHER_LAWS["answers elsewhere"](EnricherTrial(WORD, st.just(PAGE), examples=1))


MODULE = """
from belta_parse import Annotation, Span

def enrich(document):
    return [Annotation("word", Span(0, 2), document.language)]
"""


def test_a_module_that_is_only_on_the_path_of_this_process_is_found_in_the_other(tmp_path, monkeypatch) -> None:
    (tmp_path / "muster_woerter.py").write_text(MODULE)
    monkeypatch.syspath_prepend(tmp_path)
    import muster_woerter  # type: ignore[import-not-found]

    ENRICHER_LAWS["answers elsewhere"](
        EnricherTrial(Enricher("words", ("word",), muster_woerter.enrich), st.just(PAGE), examples=1)
    )


def test_a_module_that_breaks_where_it_is_imported_again_is_told_so(tmp_path, monkeypatch) -> None:
    (tmp_path / "muster_einmal.py").write_text(MODULE)
    monkeypatch.syspath_prepend(tmp_path)
    import muster_einmal  # type: ignore[import-not-found]

    (tmp_path / "muster_einmal.py").write_text("raise OSError('once is enough')")

    said = broken(
        "answers elsewhere", EnricherTrial(Enricher("once", ("word",), muster_einmal.enrich), st.just(PAGE), examples=1)
    )
    assert said == "answers elsewhere: it cannot be used in another process: OSError: once is enough"


def test_who_stands_in_the_script_that_runs_is_told_to_have_a_module() -> None:
    def enrich(document: Document) -> list[Annotation]:
        return []

    @frozen
    class Thing:
        """A thing."""

    class Callable:
        """Something with a module of its class only."""

        def __call__(self, document: Document) -> list[Annotation]:
            return []

    Callable.__module__ = enrich.__module__ = Thing.__module__ = "__main__"
    wanted = "stands in the script that runs, where no other process finds it; put it into a module"
    for enricher, what in (
        (Enricher("bad", ("word",), enrich), "its function"),
        (Enricher("bad", ("word",), Callable()), "its function"),
        (Enricher("bad", ("word",), partial(enrich)), "its function"),
        (Enricher("bad", {"word": object, "thing": Thing}, word), "the class of 'thing'"),
    ):
        said = broken("answers elsewhere", EnricherTrial(enricher, st.just(PAGE), examples=1))
        assert said == f"answers elsewhere: {what} {wanted}"


def test_who_never_ends_in_another_process_is_told_so(monkeypatch) -> None:
    def run(command: list[str], **rest: object) -> None:
        raise subprocess.TimeoutExpired(command, 120)

    monkeypatch.setattr(other_process.subprocess, "run", run)
    said = broken("answers elsewhere", EnricherTrial(WORD, st.just(PAGE), examples=1))

    assert said == "answers elsewhere: in another process it has no answer after 120 seconds"


PRINTING = """
print("import")
from belta_parse import Annotation, Span

def enrich(document):
    print("page")
    return [Annotation("word", Span(0, 2), DAY)]
"""


def test_who_prints_is_understood_in_another_process(tmp_path, monkeypatch) -> None:
    (tmp_path / "muster_druckt.py").write_text(PRINTING.replace("DAY", "1"))
    monkeypatch.syspath_prepend(tmp_path)
    import muster_druckt  # type: ignore[import-not-found]

    enricher = Enricher("prints", ("word",), muster_druckt.enrich)
    ENRICHER_LAWS["answers elsewhere"](EnricherTrial(enricher, st.just(PAGE), examples=1))


def test_who_asks_the_clock_for_the_day_answers_otherwise_in_another_process(tmp_path, monkeypatch) -> None:
    source = PRINTING.replace("DAY", "str(date.today())")
    (tmp_path / "muster_heute.py").write_text(f"from datetime import date\n{source}")
    monkeypatch.syspath_prepend(tmp_path)
    import muster_heute  # type: ignore[import-not-found]

    enricher = Enricher("today", ("word",), muster_heute.enrich)
    said = broken("answers elsewhere", EnricherTrial(enricher, st.just(PAGE), examples=1))

    assert "where hashes and the day are others, it gives another answer" in said


@pytest.mark.parametrize("hour", range(24))
@pytest.mark.parametrize("offset", [-12, -5, 0, 1, 10, 14])
def test_elsewhere_it_is_always_another_day(hour: int, offset: int) -> None:
    utc = datetime(2026, 11, 21, hour, 59, tzinfo=UTC)
    zone = other_process._zone_of_another_day(utc, (utc + timedelta(hours=offset)).replace(tzinfo=None))

    there = {"EAST-14": utc + timedelta(hours=14), "WEST12": utc - timedelta(hours=12)}[zone]
    assert there.date() != (utc + timedelta(hours=offset)).date()


# --- work -------------------------------------------------------------------------------------------------------------


def squares(when: str, seen: list[str] | None = None) -> Callable[[Document], Iterable[Annotation]]:
    """Compares all with all on texts that hold *when*, and nothing elsewhere."""

    def enrich(document: Document) -> Iterable[Annotation]:
        if seen is not None:
            seen.append(document.text)
        if when in document.text:
            some = document.text[::30]
            for one in some:
                for other in some:
                    one.startswith(other)
        yield from ()

    return enrich


@pytest.mark.parametrize("when", ["blüht", "AAAA", "Am 3. Mai Am 3. Mai", "„„„", "1. 1. 1.", "( ( ( "])
def test_a_square_of_work_on_long_rows_of_one_thing_is_told_of(when: str) -> None:
    said = broken("works linearly", trial(squares(when)))

    form = (
        r"works linearly: (\d+) characters cost (\d+) calls of functions, twice as many cost more than (\d+); "
        r"the text is this page again and again: (.*)\non this page:\n\n(?:.*\n)+"
    )
    found = re.fullmatch(form, said)
    assert found is not None
    size, once, allowed = (int(found[n]) for n in (1, 2, 3))
    assert 2500 <= size <= 3000
    assert (size / 30) ** 2 * 0.9 <= once <= (size / 30) ** 2 * 1.1 + 50
    assert allowed == 3 * once + 1000
    assert when in str(found[4]) * 2
    assert len(found[4]) <= 62


def test_work_that_grows_with_the_text_is_no_breach_and_texts_are_tried_once_and_twice() -> None:
    seen: list[str] = []

    ENRICHER_LAWS["works linearly"](trial(squares("nowhere", seen)))

    assert TEXT in seen[0]
    assert [longer == shorter * 2 for shorter, longer in zip(seen[::2], seen[1::2], strict=True)] == [True] * 6
    assert all(2500 <= len(text) <= 6000 for text in seen)


def test_where_no_page_says_anything_a_sentence_is_said() -> None:
    said = broken("works linearly", trial(squares("am Bug"), text="  "))

    assert "'Am 3. Mai blüht es am Bug. '" in said


def test_up_to_ten_pages_are_said_in_a_row() -> None:
    seen: list[str] = []
    documents = st.integers(100, 999).map(lambda number: plain_document(f"Seite {number}."))
    enricher = Enricher("bad", ("word",), squares("nowhere", seen))

    ENRICHER_LAWS["works linearly"](EnricherTrial(enricher, documents, examples=30))

    lines = max((text for text in seen if text.startswith("Seite")), key=len).splitlines()
    assert len(lines) > 10
    assert len({line[:10] for line in lines}) == 10


def test_a_dear_page_in_the_language_of_the_enricher_fed_by_its_makers_is_what_is_counted() -> None:
    seen: list[tuple[str | None, int]] = []

    def sees(document: Document) -> Iterable[Annotation]:
        seen.append((document.language, len(document.of("place"))))
        return ()

    def squares_and_gives(document: Document) -> Iterable[Annotation]:
        list(squares("A")(document))
        return giving("place", 0, 2)(document)

    maker = Enricher("maker", ("place",), squares_and_gives)
    later = Enricher("zz", ("late",), squares("A"))
    reader = Enricher("reader", ("word",), sees, needs=frozenset({"place"}), languages=frozenset({"ru", "de"}))

    ENRICHER_LAWS["works linearly"](EnricherTrial(reader, st.just(PAGE), (maker, later), examples=1))

    assert set(seen) == {("de", 1)}


def test_every_call_counts_once_those_of_python_too() -> None:
    def step() -> None: ...

    def enrich(document: Document) -> Iterable[Annotation]:
        for _ in document.text[::30]:
            for _ in document.text[::30]:
                step()
        return ()

    size, once = map(int, re.findall(r"(\d+) (?:char|call)", broken("works linearly", trial(enrich))))

    # The enricher itself is called, and in the end the profiler that was there before.
    assert once == len(range(0, size, 30)) ** 2 + 2


def test_no_more_is_counted_than_tells_a_breach() -> None:
    steps: list[int] = []

    def endless(document: Document) -> Iterable[Annotation]:
        for _ in range(len(document.text) if len(document.text) <= 3000 else 1_000_000):
            steps.append(1)
        return ()

    broken("works linearly", trial(endless))

    assert len(steps) < 20_000


def test_a_long_page_is_said_once_and_twice() -> None:
    seen: list[str] = []

    ENRICHER_LAWS["works linearly"](trial(squares("nowhere", seen), text="Am Bug. " * 500))

    assert [len(text) for text in seen[:2]] == [4000, 8000]


def test_counting_gives_back_the_profiler_that_was_there() -> None:
    def mine(frame: object, event: str, argument: object) -> None: ...

    sys.setprofile(mine)
    try:
        ENRICHER_LAWS["works linearly"](trial(whole, {"word": Word}))
        found = sys.getprofile()
    finally:
        sys.setprofile(None)

    assert found is mine


# --- time -------------------------------------------------------------------------------------------------------------


BACKTRACKS = re.compile(r"(?:\w+\s?)+!")


def backtracks(document: Document) -> Iterable[Annotation]:
    if "zwei" in document.text:
        BACKTRACKS.fullmatch(document.text + "a" * 60 + "?")
    yield from ()


def test_a_pattern_that_backtracks_without_end_is_told_and_the_rest_of_the_laws_is_not_tried(monkeypatch) -> None:
    monkeypatch.setattr(trials, "PATIENCE", 0.3)
    few_laws(
        monkeypatch,
        one=ENRICHER_LAWS["stays on the page"],
        two=ENRICHER_LAWS["raises nothing"],
        three=ENRICHER_LAWS["is JSON"],
    )
    own = Drawn.of(LAYOUT, [Part("body", "paragraph", "eins und zwei")])
    enricher = Enricher("bad", ("word",), backtracks)
    began = time.monotonic()
    one, two, three = enricher_verdicts(enricher, pages=st.just(own), examples=100)

    assert time.monotonic() - began < 60
    assert (one.law, one.problem is not None, one.skipped) == ("one", True, None)
    assert str(one.problem).startswith("one: it was still at work after 10 seconds; give each repeat a bound")
    assert "eins und zwei" in str(one.problem)
    assert [(two.ok, two.skipped), (three.ok, three.skipped)] == [(True, "'one' took too long")] * 2


@pytest.mark.parametrize("law", ["finds something", "works linearly"])
def test_a_pattern_that_backtracks_is_told_where_no_page_is_drawn_too(law: str, monkeypatch) -> None:
    monkeypatch.setattr(trials, "PATIENCE", 0.3)

    with pytest.raises(trials.TookTooLong) as caught:
        ENRICHER_LAWS[law](
            trial(backtracks, text="zwei", sentences=("zwei",)) if law == "finds something" else rows_only(backtracks)
        )

    assert "zwei" in caught.value.page.text


def rows_only(enrich: Callable[[Document], Iterable[Annotation]]) -> EnricherTrial:
    """Where the page itself costs nothing, and only its repetition does."""

    def on_rows(document: Document) -> Iterable[Annotation]:
        return enrich(document) if len(document.text) > 100 else ()

    return trial(on_rows, text="zwei")


# --- all laws together ------------------------------------------------------------------------------------------------


def few_laws(monkeypatch: pytest.MonkeyPatch, **laws: Callable[[EnricherTrial], None]) -> None:
    monkeypatch.setattr(enricher_laws, "ENRICHER_LAWS", laws)


def test_verdicts_come_in_the_order_of_the_laws_each_with_its_enricher(monkeypatch) -> None:
    def kept(trial: EnricherTrial) -> None: ...

    def odd(trial: EnricherTrial) -> None:
        raise LookupError("odd")

    few_laws(monkeypatch, one=kept, two=odd, three=kept)
    verdicts = list(enricher_verdicts(WORD))

    assert [(verdict.what, verdict.law, verdict.ok) for verdict in verdicts] == [
        ("bad", "one", True),
        ("bad", "two", False),
        ("bad", "three", True),
    ]
    assert str(verdicts[1].problem) == "two: LookupError: odd"
    with pytest.raises(LawBroken, match="two: LookupError: odd"):
        check_enricher(WORD)


def test_a_trial_has_the_makers_the_pages_and_the_number_that_were_given(monkeypatch) -> None:
    trials: list[EnricherTrial] = []
    few_laws(monkeypatch, one=trials.append)
    layout = Parser(discover=False).layouts[0]

    check_enricher(WORD, makers=iter([MAKER]), examples=4)
    check_enricher(WORD, pages=pages(layout), examples=3)
    list(enricher_verdicts(WORD, makers=[MAKER], pages=pages(layout)))

    assert [(trial.enricher, trial.makers) for trial in trials] == [(WORD, (MAKER,)), (WORD, ()), (WORD, (MAKER,))]
    assert [trial.examples for trial in trials][:2] == [4, 3]


@pytest.mark.parametrize(
    ("languages", "language", "layouts"),
    [((), None, True), (("de",), "de", True), (("yy", "xx"), "xx", False)],
    ids=["all", "de", "xx"],
)
def test_by_default_pages_of_the_layouts_in_its_languages_and_texts_of_any_kind_are_tried(
    monkeypatch, languages: tuple[str, ...], language: str | None, layouts: bool
) -> None:
    asked: list[Layout] = []

    def pages_of(layout: Layout) -> st.SearchStrategy[Drawn]:
        asked.append(layout)
        return st.just(Drawn.of(layout, [Part("lead", "paragraph", f"MINSK, 3. Mai (BelTA) - {TEXT}")]))

    monkeypatch.setattr(enricher_laws, "pages_of", pages_of)
    documents = tried_on(monkeypatch, Enricher("words", ("word",), word, languages=frozenset(languages)), 60)

    drawn = [document for document in documents if "dateline" in {segment.role for segment in document.segments}]
    plain = [document for document in documents if {segment.role for segment in document.segments} <= {"paragraph"}]
    assert asked == (list(Parser(discover=False).layouts) if layouts else [])
    assert {(document.language, document.article.text) for document in drawn} == ({("de", TEXT)} if layouts else set())
    assert {document.language for document in plain} == {language}


def test_pages_of_ones_own_take_the_place_of_the_layouts(monkeypatch) -> None:
    own = Drawn.of(Parser(discover=False).layouts[0], [Part("body", "paragraph", "Nur dieses.")])

    documents = tried_on(monkeypatch, Enricher("words", ("word",), word), 40, pages=st.just(own))

    assert "Nur dieses.\n" in {document.text for document in documents}
    assert len({document.text for document in documents}) > 10


def tried_on(monkeypatch, enricher: Enricher, number: int, **rest: object) -> list[Document]:
    """A *number* of the documents that *enricher* is tried on."""
    trials: list[EnricherTrial] = []
    few_laws(monkeypatch, one=trials.append)
    check_enricher(enricher, **rest)  # type: ignore[arg-type]
    documents: list[Document] = []
    enricher_trial.tried(documents.append, trials[0].documents, number)
    return documents


def test_the_other_process_is_a_module_that_runs() -> None:
    done = subprocess.run([sys.executable, "-m", "belta_parse.testing.elsewhere"], input=b"", capture_output=True, check=False)

    assert done.returncode == 1
    assert b"EOFError" in done.stderr
