"""The laws that every enricher keeps, tried on drawn pages and on texts that nobody foresaw."""

from __future__ import annotations

import json
import sys
from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import suppress
from copy import deepcopy
from functools import partial
from typing import Any

from attrs import evolve, has
from hypothesis import strategies as st

from belta_parse.annotate import Annotation, Document, Enricher
from belta_parse.kinds import is_plain, misfit
from belta_parse.result import converter
from belta_parse.span import Span
from belta_parse.testing import asking
from belta_parse.testing.adhoc import NOISE, parser_with
from belta_parse.testing.drawing import pages as pages_of
from belta_parse.testing.drawn import Drawn
from belta_parse.testing.enricher_trial import EnricherTrial, broken
from belta_parse.testing.other_process import answers_there
from belta_parse.testing.strategies import document_of, plain_document, plain_documents
from belta_parse.testing.trials import TookTooLong, examples_wanted, in_time, verdicts
from belta_parse.testing.verdicts import Verdict

__all__ = ["ENRICHER_LAWS", "EnricherTrial", "check_enricher", "enricher_verdicts"]

GROWTH = 3.0
"""What twice the text may cost, in calls of functions; a square costs four times as much."""

LONG = 3000
"""Characters of the shorter text of the law of linear work."""

ROWS = ("A" * 400, "Am 3. Mai " * 40, "„" * 400, "1. " * 120, "( " * 200)
"""What begins something again and again: names, days, quotations, sentences, brackets. Patterns that look for the end each
time cost a square of it."""


# --- the laws -------------------------------------------------------------------------------------------------------


def finds_something(trial: EnricherTrial) -> None:
    """It finds something in each of the sentences that it was given; the other laws are tried on them, too."""

    def law(document: Document) -> None:
        try:
            given = asking.answer(trial.enricher, trial.fed(document))
        except KeyboardInterrupt:
            raise
        except BaseException as error:
            why: str | None = f"it raises {type(error).__name__}: {error}"
        else:
            why = asking.why_no_answer(given) or (None if given else "it finds nothing")
        if why is not None:
            raise broken("finds something", f"in {document.text!r} {why}", document)

    for document in trial.said():
        in_time(law, document)


def raises_nothing(trial: EnricherTrial) -> None:
    """It raises nothing, whatever the page."""

    def law(document: Document) -> None:
        try:
            asking.answer(trial.enricher, trial.fed(document))
        except KeyboardInterrupt:
            raise
        except BaseException as error:
            raise broken("raises nothing", f"{type(error).__name__}: {error}", document) from error

    trial.tried(law, first=trial.nasty())


def stays_on_the_page(trial: EnricherTrial) -> None:
    """It returns annotations, of kinds that it declares, with values of their classes, at places of the page."""

    def law(document: Document) -> None:
        try:
            given: Any = asking.answer(trial.enricher, trial.fed(document))
        except KeyboardInterrupt:
            raise
        except BaseException:
            # That is another law.
            return
        why = asking.why_no_answer(given)
        if why is not None:
            raise broken("stays on the page", why, document)
        for found in given:
            _require_place(found, document)
            _require_kind(trial.enricher, found, document)

    trial.tried(law)


def _require_place(found: object, document: Document) -> None:
    if not isinstance(found, Annotation):
        raise broken("stays on the page", f"{found!r} is no Annotation", document)
    span = found.span
    if not isinstance(span, Span):
        raise broken("stays on the page", f"the span of {found.kind!r} is {type(span).__name__}, not Span", document)
    if type(span.start) is not int or type(span.end) is not int:
        places = f"{type(span.start).__name__} and {type(span.end).__name__}"
        raise broken("stays on the page", f"the places of {found.kind!r} are {places}, not int", document)
    if not 0 <= span.start < span.end <= len(document.text):
        sentence = f"a span is empty or outside the {len(document.text)} characters"
        raise broken("stays on the page", sentence, document, span)


def _require_kind(enricher: Enricher, found: Annotation, document: Document) -> None:
    wanted = enricher.kinds.get(found.kind)
    if wanted is None:
        declared = ", ".join(sorted(enricher.kinds))
        raise broken("stays on the page", f"kind {found.kind!r} is not declared; it declares {declared}", document, found.span)
    if has(wanted) and not isinstance(found.value, wanted):
        kind = type(found.value).__name__
        raise broken("stays on the page", f"the value of {found.kind!r} is {kind}, not {wanted.__name__}", document, found.span)


def starts_at_words(trial: EnricherTrial) -> None:
    """Its spans begin and end with something that is not blank."""

    def law(document: Document) -> None:
        for found in trial.found(document):
            said = found.span.of(document.text)
            if said != said.strip():
                raise broken("starts at words", "a span has blanks at its edge", document, found.span)

    trial.tried(law)


def is_json(trial: EnricherTrial) -> None:
    """Its values go to JSON and come back equal, as the class that it declares."""

    def law(document: Document) -> None:
        for found in trial.found(document):
            try:
                why = _why_no_json(found.value, trial.enricher.kinds.get(found.kind, object))
            except Exception as error:
                raise broken("is JSON", f"{type(error).__name__}: {error}", document, found.span) from error
            if why is not None:
                raise broken("is JSON", why, document, found.span)

    trial.tried(law)


def _why_no_json(value: Any, wanted: type) -> str | None:
    """Why *value* would cost the page its annotation, or come back from the record as another; None if it does neither."""
    kept = has(wanted)
    if kept and isinstance(value, wanted) and (why := misfit(value)) is not None:
        return why
    plain = json.loads(json.dumps(converter().unstructure(value), allow_nan=False))
    again = converter().structure(plain, wanted) if kept else plain
    if again != value:
        return f"{value!r} comes back as {again!r}"
    return None if kept or is_plain(value) else "its value is no plain data"


def answers_twice(trial: EnricherTrial) -> None:
    """Asked twice, it answers the same; it keeps nothing from page to page."""
    met: list[tuple[Document, tuple[Annotation, ...], tuple[Annotation, ...]]] = []

    def law(document: Document) -> None:
        first = trial.found(document)
        kept = deepcopy(first)
        if trial.found(document) != kept:
            raise broken("answers twice", "asked twice, it gives two answers", document)
        met.append((document, first, kept))
        # The page before this one, again: what was found there must not have moved.
        earlier, answer, as_it_was = met[max(0, len(met) - 2)]
        if answer != as_it_was:
            raise broken("answers twice", "what it found has changed since; make each value anew", earlier)
        if trial.found(earlier) != as_it_was:
            raise broken("answers twice", "behind another page, it gives another answer", earlier)

    trial.tried(law)


def changes_nothing(trial: EnricherTrial) -> None:
    """It changes nothing of what it reads: neither the article nor the values that others found."""

    def law(document: Document) -> None:
        fed = trial.fed(document)
        # It works on a copy: what it changes would be seen in the next trial, too.
        copy = evolve(fed, article=deepcopy(fed.article), annotations=deepcopy(fed.annotations))
        asking.found(trial.enricher, copy)
        for what in ("article", "annotations"):
            if getattr(copy, what) != getattr(fed, what):
                raise broken("changes nothing", f"it has changed the document's {what}; copy what it works on", document)

    trial.tried(law)


def answers_elsewhere(trial: EnricherTrial) -> None:
    """In another process, with other hashes and on another day, it answers the same; so it pickles."""
    kept: list[Document] = []
    trial.tried(kept.append, 20)
    fed = [trial.fed(document) for document in kept]
    here = [asking.found(trial.enricher, document) for document in fed]
    for document, mine, other in zip(kept, here, answers_there(trial.enricher, fed), strict=True):
        if mine != other:
            sentence = "in another process, where hashes and the day are others, it gives another answer"
            raise broken("answers elsewhere", sentence, document)


def minds_no_company(trial: EnricherTrial) -> None:
    """Other enrichers, of which it needs nothing, change nothing of what it finds."""

    def law(document: Document) -> None:
        if trial.found(document) != asking.found(trial.enricher, trial.fed(document, (NOISE,))):
            raise broken("minds no company", "with another enricher installed it finds something else", document)

    trial.tried(law)


def works_linearly(trial: EnricherTrial) -> None:
    """Twice the text costs at most about twice the work: calls of functions, counted; no clock."""
    kept: list[Document] = []
    trial.tried(kept.append, 10)
    said = "\n".join([document.text for document in kept if document.text.strip()]) or "Am 3. Mai blüht es am Bug. "
    for text in (said, *ROWS):
        repeated = text * max(1, LONG // len(text))
        once = _calls(trial, repeated)
        allowed = int(GROWTH * once) + 1000
        if _calls(trial, repeated * 2, allowed) > allowed:
            sentence = (
                f"{len(repeated)} characters cost {once} calls of functions, twice as many cost more than {allowed}; "
                f"the text is this page again and again: {text[:60]!r}"
            )
            raise broken("works linearly", sentence, plain_document(text))


class _Enough(BaseException):
    """More calls than anybody needs to count."""


def _calls(trial: EnricherTrial, text: str, enough: int = 1 << 60) -> int:
    """The calls of functions that *text* costs the enricher, those of C included; no more than *enough* are counted."""
    calls = 0

    def count(frame: object, event: str, argument: object) -> None:
        nonlocal calls
        calls += event in ("call", "c_call")
        if calls > enough:
            raise _Enough

    def work(document: Document) -> None:
        before = sys.getprofile()
        sys.setprofile(count)
        try:
            for _ in trial.enricher.enrich(document):
                pass
        except KeyboardInterrupt:
            raise
        except BaseException:
            # Enough is counted; or the enricher raises, or gives nothing to go through, which are other laws.
            pass
        finally:
            sys.setprofile(before)

    in_time(work, trial.fed(plain_document(text, trial.language)))
    return calls


ENRICHER_LAWS: Mapping[str, Callable[[EnricherTrial], None]] = {
    "finds something": finds_something,
    "raises nothing": raises_nothing,
    "stays on the page": stays_on_the_page,
    "starts at words": starts_at_words,
    "is JSON": is_json,
    "answers twice": answers_twice,
    "changes nothing": changes_nothing,
    "answers elsewhere": answers_elsewhere,
    "minds no company": minds_no_company,
    "works linearly": works_linearly,
}
"""The laws by name, in the order in which they are tried.

>>> ENRICHER_LAWS["is JSON"].__doc__
'Its values go to JSON and come back equal, as the class that it declares.'
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

    >>> from belta_parse.testing import LawBroken
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
    trial = EnricherTrial(enricher, _documents(enricher, pages), tuple(makers), examples_wanted(examples), tuple(sentences))
    laws = dict(ENRICHER_LAWS)
    if not trial.sentences and "finds something" in laws:
        del laws["finds something"]
        yield Verdict(enricher.name, "finds something", skipped=_without_sentences(trial))
    yield from verdicts(enricher.name, {name: partial(law, trial) for name, law in laws.items()})


def _without_sentences(trial: EnricherTrial) -> str:
    """What is to be said where no sentence was given that holds what the enricher finds."""
    found: list[Annotation] = []
    with suppress(TookTooLong):
        trial.tried(lambda document: found.extend(trial.found(document)))
    if found:
        return f"no sentences were given that hold what it finds; on the pages drawn it found {len(found)}"
    return "it found NOTHING on any page drawn, so the other laws say little; give sentences that hold what it finds"


def _documents(enricher: Enricher, pages: st.SearchStrategy[Drawn] | None) -> st.SearchStrategy[Document]:
    language = next(iter(sorted(enricher.languages)), None)
    parser = parser_with()
    layouts = [layout for layout in parser.layouts if enricher.speaks(layout.language)]
    drawn = pages if pages is not None else st.one_of([pages_of(layout) for layout in layouts])
    return st.one_of(drawn.map(partial(document_of, parser=parser)), plain_documents(language))
