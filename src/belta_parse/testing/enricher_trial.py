"""An enricher on trial: what it is given, what it finds there, and how that is told."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from functools import cache

from attrs import evolve, frozen
from hypothesis import strategies as st

from belta_parse.annotate import Annotation, Document, Enricher, annotate, in_order
from belta_parse.parser import Parser
from belta_parse.span import Span
from belta_parse.testing import asking
from belta_parse.testing.adhoc import parser_with
from belta_parse.testing.labels import read_as
from belta_parse.testing.strategies import NASTY, plain_document
from belta_parse.testing.trials import tried
from belta_parse.testing.verdicts import LawBroken

__all__ = ["EnricherTrial", "broken"]


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

    def nasty(self) -> Iterator[Document]:
        """Documents of a character or two on which much code stumbles."""
        return (plain_document(text, self.language) for text in NASTY)

    def said(self) -> list[Document]:
        """The sentences as documents."""
        return [plain_document(sentence, self.language) for sentence in self.sentences]

    @property
    def language(self) -> str | None:
        """The first of the enricher's languages."""
        return next(iter(sorted(self.enricher.languages)), None)

    def fed(self, document: Document, company: tuple[Enricher, ...] = ()) -> Document:
        """*document* with what the makers find in it, and the *company* that runs before the enricher."""
        others = (*self.makers, *company)
        if not others:
            return document
        order = in_order((*others, self.enricher))
        annotations, _ = annotate(document, order[: order.index(self.enricher)])
        return evolve(document, annotations=tuple(one for one in annotations if one.kind in self.enricher.reads))

    def found(self, document: Document) -> tuple[Annotation, ...]:
        """What the enricher finds in *document*, its needs met; nothing where it raises."""
        return asking.found(self.enricher, self.fed(document))

    def tried(self, law: Callable[[Document], None], most: int | None = None, first: Iterable[Document] = ()) -> None:
        """Nothing, or what *law* raises: on the documents *first*, on the sentences, on what is drawn, *most* of it."""
        examples = self.examples if most is None else min(self.examples, most)
        tried(law, self.documents, examples, (*first, *self.said()))


def broken(law: str, sentence: str, document: Document, span: Span | None = None) -> LawBroken:
    """That *law* is broken on the page of *document*, at *span*; the page is labelled as the core's layouts read it."""
    result = _parser().parse(document.text, document.url)
    return LawBroken(law, sentence, document.text, span, result.segments, read_as(result))


@cache
def _parser() -> Parser:
    return parser_with()
