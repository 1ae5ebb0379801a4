"""The laws that every enricher keeps, tried on drawn pages and on texts that nobody foresaw."""

from __future__ import annotations

import json
import os
import pickle
import subprocess
import sys
from collections.abc import Callable, Iterable, Iterator, Mapping
from functools import partial

from attrs import evolve, frozen, has
from hypothesis import strategies as st

from belta_parse.annotate import Annotation, Document, Enricher, annotate, in_order
from belta_parse.kinds import is_plain, misfit
from belta_parse.result import converter
from belta_parse.span import Span
from belta_parse.testing.adhoc import NOISE, parser_with
from belta_parse.testing.drawing import pages as pages_of
from belta_parse.testing.drawn import Drawn
from belta_parse.testing.layout_laws import verdict
from belta_parse.testing.strategies import NASTY, document_of, plain_document, plain_documents
from belta_parse.testing.trials import examples_wanted, tried
from belta_parse.testing.verdicts import LawBroken, Verdict

__all__ = ["ENRICHER_LAWS", "EnricherTrial", "check_enricher", "enricher_verdicts"]

GROWTH = 3.0
"""What twice the text may cost, in calls of functions; a square costs four times as much."""

LONG = 3000
"""Characters of the shorter text of the law of linear work."""

ROWS = ("A" * 400, "Am 3. Mai " * 40, "„" * 400, "1. " * 120, "( " * 200)
"""What begins something again and again: names, days, quotations, sentences, brackets. Patterns that look for the end each
time cost a square of it."""


@frozen
class EnricherTrial:
    """An enricher on trial, with the documents that it is given."""

    enricher: Enricher
    documents: st.SearchStrategy[Document]
    makers: tuple[Enricher, ...] = ()
    """The enrichers that make what it needs."""
    examples: int = 25
    sentences: tuple[str, ...] = ()
    """Texts that hold what it finds: in pages of others' words it may find nothing, and then no law says much."""

    @property
    def order(self) -> tuple[Enricher, ...]:
        """The enricher and those who make what it needs, in the order in which they run."""
        return in_order((*self.makers, self.enricher))

    def nasty(self) -> Iterator[Document]:
        """Documents of a character or two on which much code stumbles."""
        return (plain_document(text, next(iter(sorted(self.enricher.languages)), None)) for text in NASTY)

    def found(self, document: Document) -> tuple[Annotation, ...]:
        """What the enricher finds in *document*, its needs met."""
        if not self.makers:
            return tuple(self.enricher.enrich(document))
        annotations, _ = annotate(document, self.order)
        return tuple(one for one in annotations if one.by == self.enricher.name)


# --- the laws -------------------------------------------------------------------------------------------------------


def finds_something(trial: EnricherTrial) -> None:
    """It finds something in each of the sentences that it was given; the other laws are tried on them, too."""
    for sentence in trial.sentences:
        document = _said(trial.enricher, sentence)
        if not trial.found(document):
            raise _broken("finds something", f"in {sentence!r} it finds nothing", document)


def _said(enricher: Enricher, sentence: str) -> Document:
    return plain_document(sentence, next(iter(sorted(enricher.languages)), None))


def raises_nothing(trial: EnricherTrial) -> None:
    """It raises nothing, whatever the page."""

    def law(document: Document) -> None:
        try:
            trial.found(document)
        except Exception as error:
            raise _broken("raises nothing", f"{type(error).__name__}: {error}", document) from error

    tried(law, trial.documents, trial.examples, trial.nasty())


def stays_on_the_page(trial: EnricherTrial) -> None:
    """It returns annotations, of kinds that it declares, with values of their classes, at places of the page."""

    def law(document: Document) -> None:
        for found in trial.found(document):
            if not isinstance(found, Annotation) or not isinstance(found.span, Span):
                raise _broken("stays on the page", f"{found!r} is no Annotation with a Span", document)
            if found.span.end > len(document.text) or not len(found.span):
                size = len(document.text)
                raise _broken("stays on the page", f"a span is empty or outside the {size} characters", document, found.span)
            _require_kind(trial.enricher, found, document)

    tried(law, trial.documents, trial.examples)


def _require_kind(enricher: Enricher, found: Annotation, document: Document) -> None:
    wanted = enricher.kinds.get(found.kind)
    if wanted is None:
        declared = ", ".join(sorted(enricher.kinds))
        raise _broken("stays on the page", f"kind {found.kind!r} is not declared; it declares {declared}", document, found.span)
    if has(wanted) and not isinstance(found.value, wanted):
        kind = type(found.value).__name__
        raise _broken(
            "stays on the page", f"the value of {found.kind!r} is {kind}, not {wanted.__name__}", document, found.span
        )


def starts_at_words(trial: EnricherTrial) -> None:
    """Its spans begin and end with something that is not blank."""

    def law(document: Document) -> None:
        for found in trial.found(document):
            said = found.span.of(document.text)
            if said != said.strip():
                raise _broken("starts at words", "a span has blanks at its edge", document, found.span)

    tried(law, trial.documents, trial.examples)


def is_json(trial: EnricherTrial) -> None:
    """Its values go to JSON and, as the class that it declares, come back equal."""

    def law(document: Document) -> None:
        for found in trial.found(document):
            try:
                plain = json.loads(json.dumps(converter().unstructure(found.value), allow_nan=False))
                wanted = trial.enricher.kinds.get(found.kind, object)
                again = converter().structure(plain, wanted) if has(wanted) else plain
            except Exception as error:
                raise _broken("is JSON", f"{type(error).__name__}: {error}", document, found.span) from error
            if has(wanted) and again != found.value:
                raise _broken("is JSON", f"{found.value!r} comes back as {again!r}", document, found.span)
            why = misfit(found.value) if has(wanted) else None if is_plain(found.value) else "its value is no plain data"
            if why is not None:
                # It would cost the page this annotation.
                raise _broken("is JSON", why, document, found.span)

    tried(law, trial.documents, trial.examples)


def answers_twice(trial: EnricherTrial) -> None:
    """Asked twice, it answers the same; it keeps nothing from page to page."""
    met: list[tuple[Document, tuple[Annotation, ...]]] = []

    def law(document: Document) -> None:
        first = trial.found(document)
        if trial.found(document) != first:
            raise _broken("answers twice", "asked twice, it gives two answers", document)
        met.append((document, first))
        # The page before this one, again: what was found there must not have moved.
        earlier, answer = met[max(0, len(met) - 2)]
        if trial.found(earlier) != answer:
            raise _broken("answers twice", "behind another page, it gives another answer", earlier)

    tried(law, trial.documents, trial.examples)


def answers_elsewhere(trial: EnricherTrial) -> None:
    """In another process, with other hashes, it answers the same; so it pickles."""
    kept: list[Document] = []
    tried(kept.append, trial.documents, min(trial.examples, 20))
    here = [trial.found(document) for document in kept]
    for document, mine, other in zip(kept, here, _elsewhere(trial, kept), strict=True):
        if mine != other:
            raise _broken("answers elsewhere", "in another process it gives another answer", document)


def _elsewhere(trial: EnricherTrial, documents: list[Document]) -> list[tuple[Annotation, ...]]:
    try:
        task = pickle.dumps((trial.order, trial.enricher.name, documents))
    except Exception as error:
        raise LawBroken("answers elsewhere", f"it does not pickle: {type(error).__name__}: {error}") from error
    environment = os.environ | {"PYTHONPATH": os.pathsep.join(filter(None, sys.path)), "PYTHONHASHSEED": "20230414"}
    command = [sys.executable, "-m", "belta_parse.testing.elsewhere"]
    done = subprocess.run(command, input=task, capture_output=True, env=environment, check=False)
    if done.returncode:
        said = done.stderr.decode("utf-8", "replace").strip().splitlines()
        raise LawBroken("answers elsewhere", f"it cannot be used in another process: {said[-1] if said else 'it ended'}")
    answers: list[tuple[Annotation, ...]] = pickle.loads(done.stdout)
    return answers


def minds_no_company(trial: EnricherTrial) -> None:
    """Other enrichers, of which it needs nothing, change nothing of what it finds."""

    def law(document: Document) -> None:
        alone = annotate(document, trial.order)[0]
        company = annotate(document, in_order((*trial.order, NOISE)))[0]
        if [one for one in alone if one.by == trial.enricher.name] != [one for one in company if one.by == trial.enricher.name]:
            raise _broken("minds no company", "with another enricher installed it finds something else", document)

    tried(law, trial.documents, trial.examples)


def works_linearly(trial: EnricherTrial) -> None:
    """Twice the text costs at most about twice the work: calls of functions, counted; no clock."""
    kept: list[Document] = []
    tried(kept.append, trial.documents, min(trial.examples, 10))
    said = "\n".join([document.text for document in kept if document.text.strip()]) or "Am 3. Mai blüht es am Bug. "
    for text in (said, *ROWS):
        repeated = text * max(1, LONG // len(text))
        once = _calls(trial, repeated)
        allowed = int(GROWTH * once) + 1000
        if _calls(trial, repeated * 2, allowed) > allowed:
            sentence = f"{len(repeated)} characters cost {once} calls, twice as many more than {allowed}"
            raise LawBroken("works linearly", f"{sentence}; the text is {text[:60]!r} again and again")


class _Enough(Exception):
    """More calls than anybody needs to count."""


def _calls(trial: EnricherTrial, text: str, enough: int = 1 << 60) -> int:
    """The calls of functions that *text* costs the enricher, those of C included; no more than *enough* are counted."""
    calls = 0

    def count(frame: object, event: str, argument: object) -> None:
        nonlocal calls
        calls += event in ("call", "c_call")
        if calls > enough:
            raise _Enough

    document = plain_document(text, next(iter(sorted(trial.enricher.languages)), None))
    for maker in trial.order[: trial.order.index(trial.enricher)]:
        document = evolve(document, annotations=(*document.annotations, *maker.enrich(document)))
    before = sys.getprofile()
    sys.setprofile(count)
    try:
        for _ in trial.enricher.enrich(document):
            pass
    except _Enough:
        pass
    finally:
        sys.setprofile(before)
    return calls


ENRICHER_LAWS: Mapping[str, Callable[[EnricherTrial], None]] = {
    "finds something": finds_something,
    "raises nothing": raises_nothing,
    "stays on the page": stays_on_the_page,
    "starts at words": starts_at_words,
    "is JSON": is_json,
    "answers twice": answers_twice,
    "answers elsewhere": answers_elsewhere,
    "minds no company": minds_no_company,
    "works linearly": works_linearly,
}
"""The laws by name, in the order in which they are tried.

>>> ENRICHER_LAWS["is JSON"].__doc__
'Its values go to JSON and, as the class that it declares, come back equal.'
"""


def check_enricher(
    enricher: Enricher,
    *,
    pages: st.SearchStrategy[Drawn] | None = None,
    makers: Iterable[Enricher] = (),
    examples: int | None = None,
    sentences: Iterable[str] = (),
) -> None:
    """Nothing, or `LawBroken`: which law, on which page (the shortest found, in labelled form), at which place.

    *pages* are what it is tried on beside texts of every kind; by default pages of the core's layouts in its languages.
    *makers* are the enrichers that make the kinds it needs. *sentences* are texts in each of which it finds something:
    every law is tried on them, too, and without them many an enricher finds nothing on any page that is drawn.

    >>> def rivers(document):
    ...     return [Annotation("lake", Span(0, 9), {"name": "Narotsch"})]
    >>> try:
    ...     check_enricher(Enricher("rivers", {"river"}, rivers), examples=5)
    ... except LawBroken as broken:
    ...     print(f"{broken.law}: {ENRICHER_LAWS[broken.law].__doc__.partition(',')[0]} …")
    stays on the page: It returns annotations …
    """
    for one in enricher_verdicts(enricher, pages=pages, makers=makers, examples=examples, sentences=sentences):
        if one.problem is not None:
            raise one.problem


def enricher_verdicts(
    enricher: Enricher,
    *,
    pages: st.SearchStrategy[Drawn] | None = None,
    makers: Iterable[Enricher] = (),
    examples: int | None = None,
    sentences: Iterable[str] = (),
) -> Iterator[Verdict]:
    """A verdict on each of the `ENRICHER_LAWS`, one by one.

    >>> def rivers(document):
    ...     return [Annotation("lake", Span(0, 9), {"name": "Narotsch"})]
    >>> verdicts = enricher_verdicts(Enricher("rivers", {"river"}, rivers), examples=1)
    >>> [(verdict.law, verdict.ok) for verdict in verdicts][1:3]
    [('raises nothing', True), ('stays on the page', False)]
    """
    kept = tuple(sentences)
    documents = _documents(enricher, pages)
    if kept:
        documents = st.one_of(st.sampled_from(kept).map(partial(_said, enricher)), documents)
    trial = EnricherTrial(enricher, documents, tuple(makers), examples_wanted(examples), kept)
    for name, law in ENRICHER_LAWS.items():
        if law is finds_something and not kept:
            yield Verdict(enricher.name, name, skipped="no sentences were given that hold what it finds")
        else:
            yield verdict(enricher.name, name, partial(law, trial))


def _documents(enricher: Enricher, pages: st.SearchStrategy[Drawn] | None) -> st.SearchStrategy[Document]:
    language = next(iter(sorted(enricher.languages)), None)
    parser = parser_with()
    layouts = [layout for layout in parser.layouts if enricher.speaks(layout.language)]
    drawn = pages if pages is not None else st.one_of([pages_of(layout) for layout in layouts])
    return st.one_of(drawn.map(partial(document_of, parser=parser)), plain_documents(language))


def _broken(law: str, sentence: str, document: Document, span: Span | None = None) -> LawBroken:
    return LawBroken(law, sentence, document.text, span, document.segments)
