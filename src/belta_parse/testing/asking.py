"""Enrichers asked as the laws ask them: on one document, each law for its own question only."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from belta_parse.annotate import Annotation, Document, Enricher
from belta_parse.span import Span

__all__ = ["answer", "found", "why_no_answer"]


def answer(enricher: Enricher, document: Document) -> object:
    """What *enricher* gives for *document*, as a list if it can be gone through; raises what the enricher raises."""
    given = enricher.enrich(document)
    return list(given) if _is_answer(given) else given


def why_no_answer(given: object) -> str | None:
    """What is wrong with an *answer* that holds no annotations at all; None if it may hold some."""
    return None if _is_answer(given) else f"it gave {type(given).__name__}, not annotations"


def _is_answer(given: object) -> bool:
    # Going through a text or a dict gives letters and keys.
    return isinstance(given, Iterable) and not isinstance(given, str | bytes | Mapping)


def found(enricher: Enricher, document: Document) -> tuple[Annotation, ...]:
    """The annotations that *enricher* gives for *document*; none where it raises or gives other things.

    That is what two laws ask about; the others would only repeat it.
    """
    try:
        given = answer(enricher, document)
    except KeyboardInterrupt:
        raise
    except BaseException:
        return ()
    rows = given if isinstance(given, list) else ()
    return tuple(one for one in rows if isinstance(one, Annotation) and isinstance(one.span, Span))
