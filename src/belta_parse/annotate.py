"""Enrichers: what plugins find in an article. What one does wrong costs only its own findings."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence
from datetime import date as Date
from datetime import datetime as DateTime
from functools import cache, cached_property
from operator import index
from time import perf_counter
from typing import Any

from attrs import Attribute, field, frozen, has

from belta_parse.diagnostics import Diagnostic, diagnose
from belta_parse.errors import AnnotationError
from belta_parse.failures import told
from belta_parse.kinds import misfit
from belta_parse.order import in_order
from belta_parse.plain import Unplain, plain
from belta_parse.records import Article, Segment
from belta_parse.span import Span

__all__ = ["Annotation", "Document", "Enricher", "Passage", "annotate", "in_order"]

PROSE = ("title", "byline", "caption", "dateline", "paragraph", "subhead", "list_item", "note")
"""The roles whose text enrichers read."""


@frozen
class Annotation:
    """What an enricher found at a place of the page. Never changes the article.

    >>> Annotation("river", Span(8, 11), {"name": "Bug"}).span.of("Sie ist Bug")
    'Bug'
    """

    kind: str
    span: Span
    value: Any
    """An attrs value of the class that the enricher declared for the kind, or plain data, of which a copy is kept: lists for
    tuples, as JSON gives them back."""
    by: str = ""
    """The enricher's name; filled in when the annotation is accepted, unless it stands there."""


@frozen
class Passage:
    """A text-bearing part of the page: what *text* holds at *i* stands in the page at ``start + i``.

    Odd blanks are folded. A hard-wrapped paragraph keeps its line ends: read them as blanks.

    >>> passage = Passage("title", 20, "Hochwasser am Bug")
    >>> passage.start + passage.text.index("Bug")
    34
    """

    role: str
    start: int
    text: str


@frozen(slots=False, eq=False)
class Document:
    """What an enricher sees of a page.

    >>> from belta_parse.testing.strategies import plain_document
    >>> [passage.text for passage in plain_document("  Am Bug blüht es.  ").passages]
    ['Am Bug blüht es.']
    """

    text: str
    url: str | None
    article: Article
    language: str | None
    segments: tuple[Segment, ...]
    view: str
    annotations: tuple[Annotation, ...] = ()
    """What was found before of the kinds that the enricher reads."""

    @cached_property
    def passages(self) -> tuple[Passage, ...]:
        """The text-bearing parts in page order, their outer blanks stripped."""
        found = []
        for segment in self.segments:
            if segment.role in PROSE:
                text = self.view[segment.start : segment.end]
                stripped = text.strip()
                found.append(
                    Passage(
                        segment.role, segment.start + text.index(stripped[0]) if stripped else segment.start, stripped
                    )
                )
        return tuple(found)

    @property
    def published(self) -> DateTime | Date | None:
        """When the article was published."""
        return self.article.published

    @property
    def dateline_date(self) -> Date | None:
        """The day of the dateline, its year resolved."""
        return self.article.dateline.date if self.article.dateline else None

    def of(self, kind: str) -> tuple[Annotation, ...]:
        """The annotations of *kind*."""
        return tuple(annotation for annotation in self.annotations if annotation.kind == kind)


def _kinds(kinds: Mapping[str, type] | Iterable[str]) -> Mapping[str, type]:
    return dict(kinds) if isinstance(kinds, Mapping) else dict.fromkeys(_names(kinds), object)


def _names(names: Iterable[str]) -> frozenset[str]:
    # A bare text would fall apart into its letters.
    return frozenset({names} if isinstance(names, str) else names)


def _tags(languages: Iterable[str]) -> frozenset[str]:
    return frozenset(tag.lower() if isinstance(tag, str) else tag for tag in _names(languages))


def _named(_: Enricher, __: Attribute[str], name: str) -> None:
    if not isinstance(name, str) or not name.strip():
        raise ValueError("an enricher needs a name")
    if "," in name or not name.isprintable():
        raise ValueError(f"an enricher cannot be called {name!r:.80}: no comma, and nothing that is not printed")


def _primary(enricher: Enricher, _: Attribute[frozenset[str]], tags: frozenset[str]) -> None:
    for tag in tags:
        if not (isinstance(tag, str) and tag.isascii() and tag.isalpha() and 2 <= len(tag) <= 8):
            message = "is no primary tag of a language; write 'de' for all that is German, whatever the region"
            raise ValueError(f"enricher {enricher.name!r}: {tag!r:.80} {message}")


def _kind_names(enricher: Enricher, attribute: Attribute[Any], kinds: Iterable[object]) -> None:
    for kind in kinds:
        if not isinstance(kind, str) or not kind.strip() or not kind.isprintable():
            raise ValueError(f"enricher {enricher.name!r}: {kind!r:.80} among its {attribute.name} is no name of a kind")


def _declared(enricher: Enricher, attribute: Attribute[Mapping[str, type]], kinds: Mapping[str, type]) -> None:
    _kind_names(enricher, attribute, kinds)
    if not kinds:
        raise ValueError(f"enricher {enricher.name!r} declares no kinds; name those of its annotations")
    for kind, made in kinds.items():
        if not _is_class(made):
            raise ValueError(f"enricher {enricher.name!r}: the values of {kind!r} are {made!r}, which is no class")


def _is_class(made: object) -> bool:
    """Whether values can be held against *made*: not against ``list[str]``, ``int | str`` or ``Any``."""
    try:
        isinstance(None, made)  # type: ignore[arg-type]
    except TypeError:
        return False
    return isinstance(made, type)


def _callable(enricher: Enricher, _: Attribute[Any], enrich: Any) -> None:
    if not callable(enrich):
        raise ValueError(f"enricher {enricher.name!r}: enrich is {type(enrich).__name__}, not a function")


@frozen
class Enricher:
    """Something that finds annotations of declared *kinds* in an article.

    *enrich* is a function of a module, so that a parser can be pickled. *kinds* names the kinds it makes, each with the
    attrs class of its values (`object` for plain data). *needs* are kinds it reads: it runs behind whoever makes them, and
    a page says so (P903) if nobody does. *wants* are kinds it reads where they are made and does well without.
    *languages* are the primary tags of the pages it runs on; none for all.

    >>> def rivers(document):
    ...     return [
    ...         Annotation("river", Span(passage.start + place, passage.start + place + 3), {"name": "Bug"})
    ...         for passage in document.passages
    ...         if (place := passage.text.find("Bug")) >= 0
    ...     ]
    >>> from belta_parse.testing import parser_with
    >>> parser = parser_with(enrichers=[Enricher("rivers", {"river"}, rivers, languages={"de"})])
    >>> parser.parse("MINSK, 3. Mai (BelTA) - Am Bug ist es still.").of("river")[0].value
    {'name': 'Bug'}
    """

    name: str = field(validator=_named)
    kinds: Mapping[str, type] = field(converter=_kinds, validator=_declared, hash=False)
    enrich: Callable[[Document], Iterable[Annotation]] = field(validator=_callable)
    needs: frozenset[str] = field(default=frozenset(), converter=_names, validator=_kind_names)
    languages: frozenset[str] = field(default=frozenset(), converter=_tags, validator=_primary)
    wants: frozenset[str] = field(default=frozenset(), converter=_names, validator=_kind_names)

    @property
    def reads(self) -> frozenset[str]:
        """The kinds that it reads, needed or wanted."""
        return self.needs | self.wants

    def speaks(self, language: str | None) -> bool:
        """Whether the enricher runs on pages in *language*."""
        return not self.languages or (language is not None and language.partition("-")[0] in self.languages)


def annotate(
    document: Document,
    enrichers: Sequence[Enricher],
    *,
    sources: Mapping[str, str] | None = None,
    strict: bool = False,
    times: dict[str, float] | None = None,
) -> tuple[tuple[Annotation, ...], tuple[Diagnostic, ...]]:
    """What *enrichers* find in *document*, in page order, and what went wrong.

    An enricher that fails loses its annotations of this page (P901); what is no annotation of its kinds, has another
    value than it declared, or lies outside the page, is left out (P902, once for each reason). *sources* name each
    enricher's distribution. *strict* raises `AnnotationError` instead. *times* receives the seconds each enricher took.
    """
    accepted: list[Annotation] = []
    diagnostics: list[Diagnostic] = []
    makers = Counter(kind for enricher in enrichers for kind in enricher.kinds)
    for enricher in enrichers:
        if not enricher.speaks(document.language):
            continue
        # What only it makes itself, nobody has made when it runs.
        for kind in sorted(kind for kind in enricher.needs if makers[kind] <= (kind in enricher.kinds)):
            diagnostics.append(diagnose("P903", Span(0, 0), enricher=enricher.name, kind=kind))
        seen = evolve_document(document, [_lent(a) for a in accepted if a.kind in enricher.reads])
        began = perf_counter()
        found, odd = _run(enricher, seen, (sources or {}).get(enricher.name), strict)
        if times is not None:
            times[enricher.name] = times.get(enricher.name, 0.0) + perf_counter() - began
        accepted.extend(found)
        diagnostics.extend(odd)
    accepted.sort(key=lambda a: (a.span.start, a.span.end, a.kind, a.by))
    return tuple(accepted), tuple(diagnostics)


def evolve_document(document: Document, annotations: Sequence[Annotation]) -> Document:
    """*document* with *annotations*; the passages are not made again."""
    d = document
    seen = Document(d.text, d.url, d.article, d.language, d.segments, d.view, tuple(annotations))
    seen.__dict__["passages"] = document.passages
    return seen


class _Astray(Exception):
    """Why something cannot be an annotation of its enricher."""


def _lent(annotation: Annotation) -> Annotation:
    """*annotation* for somebody who reads it, and cannot change what the record gets."""
    if type(annotation.value) in (dict, list):
        return Annotation(annotation.kind, annotation.span, plain(annotation.value), annotation.by)
    return annotation


def _run(
    enricher: Enricher, document: Document, source: str | None, strict: bool
) -> tuple[list[Annotation], list[Diagnostic]]:
    name = f"{enricher.name} ({source})" if source else enricher.name
    try:
        given = enricher.enrich(document)
        found = list(given) if isinstance(given, Iterable) and not isinstance(given, NO_LISTS) else None
    except KeyboardInterrupt:
        raise
    except BaseException as error:
        # Everything is caught, exits and cancellations too: what a stranger's code does wrong costs its own findings only.
        if strict:
            raise AnnotationError(name, told(error)) from error
        return [], [diagnose("P901", Span(0, 0), enricher=name, error=told(error))]
    if found is None:
        return [], _left_out(name, {f"it gave {type(given).__name__}, not annotations": Span(0, 0)}, strict)
    size = len(document.text)
    accepted: list[Annotation] = []
    odd: dict[str, Span] = {}
    for annotation in found:
        try:
            accepted.append(_taken(annotation, enricher, size))
        except _Astray as astray:
            odd.setdefault(str(astray), _place(annotation, size))
        except KeyboardInterrupt:
            raise
        except BaseException as error:
            # To look at a value is to run its class, which is a stranger's code as well.
            odd.setdefault(f"it cannot be looked at: {told(error)}", _place(annotation, size))
    return accepted, _left_out(name, odd, strict)


def _left_out(name: str, odd: Mapping[str, Span], strict: bool) -> list[Diagnostic]:
    """P902 once for each of the first reasons, and how many more there are; `AnnotationError` with the first."""
    for why in odd:
        if strict:
            raise AnnotationError(name, why)
    diagnostics = [diagnose("P902", span, enricher=name, why=why) for why, span in list(odd.items())[:MAX_REASONS]]
    if len(odd) > MAX_REASONS:
        more = f"so were others, for {len(odd) - MAX_REASONS} more reasons"
        diagnostics.append(diagnose("P902", Span(0, 0), enricher=name, why=more))
    return diagnostics


def _place(annotation: object, size: int) -> Span:
    """Where a refused *annotation* stands; the page's start if it stands nowhere."""
    span = annotation.span if isinstance(annotation, Annotation) else None
    if type(span) is Span and type(span.start) is int and type(span.end) is int and 0 <= span.start <= span.end <= size:
        return span
    return Span(0, 0)


def _taken(given: object, enricher: Enricher, size: int) -> Annotation:
    """The annotation *given*, as the record holds it: its value plain data of its own, or what its class says."""
    if not isinstance(given, Annotation):
        raise _Astray(f"{type(given).__name__} is no Annotation with a Span")
    kind, value = given.kind, given.value
    wanted = enricher.kinds.get(kind) if isinstance(kind, str) else None
    if wanted is None:
        raise _Astray(f"kind {kind!r:.80} is not declared; it declares {', '.join(sorted(enricher.kinds))}")
    typed = _has(wanted)
    # A subclass would come back from JSON as the class that is declared.
    if not (type(value) is wanted if typed else isinstance(value, wanted)):
        raise _Astray(f"the value of {kind!r} is {type(value).__name__}, not {wanted.__name__}")
    if not typed:
        try:
            value = plain(value)
        except Unplain as error:
            raise _Astray(f"the value of {kind!r} is no plain data: {error}; {PLAIN_DATA}") from None
    elif (why := misfit(value)) is not None:
        raise _Astray(f"in the value of {kind!r} {why}")
    span = given.span
    start, end = (span.start, span.end) if type(span) is Span else (None, None)
    if not (type(start) is int and type(end) is int and 0 <= start < end <= size):
        span = _inside(span, size)
    # One that is signed already is taken as it is: most pages have a dozen.
    if given.by == enricher.name and type(given) is Annotation and span is given.span and value is given.value:
        return given
    return Annotation(kind, span, value, enricher.name)


def _inside(span: object, size: int) -> Span:
    """*span* with numbers that JSON has; refused if it is empty or not inside a page of *size* characters."""
    if not isinstance(span, Span):
        raise _Astray(f"its span is {type(span).__name__}, not Span")
    start, end = span.start, span.end
    try:
        # Integers of numpy, and bools, are written as something else, or not at all.
        start, end = int(index(start)), int(index(end))
    except TypeError:
        raise _Astray(f"its span is of {type(start).__name__} and {type(end).__name__}, not of int") from None
    if not 0 <= start < end <= size:
        raise _Astray(f"its span {_number(start)}..{_number(end)} is empty or outside the page of {size} characters")
    return Span(start, end)


def _number(number: int) -> str:
    """*number* in digits; Python writes none of more than some thousand."""
    return str(number) if abs(number) < FAR else "(a number without end)"


MAX_REASONS = 8
"""How many reasons a page tells of, for one enricher: an enricher that is wrong everywhere must not swell the record."""

FAR = 10**15
"""No page has so many characters."""

NO_LISTS = (str, bytes, Mapping)
"""What can be walked through and is no list of annotations all the same."""

PLAIN_DATA = "give texts, numbers, lists, dicts, or declare an attrs class"

_has = cache(has)
"""Whether a class is one of attrs, which `attrs.has` takes its time to say."""
