"""The result of parsing one page: records, segments, annotations and diagnostics, to and from plain data."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping
from datetime import date as Date
from datetime import datetime as DateTime
from datetime import time as Time
from decimal import Decimal
from functools import cached_property, lru_cache
from types import NoneType, UnionType
from typing import TYPE_CHECKING, Any, Union, get_args, get_origin

from attrs import field, fields, frozen, has

from belta_parse.annotate import Annotation
from belta_parse.diagnostics import Diagnostic, Severity
from belta_parse.errors import PageError
from belta_parse.page import Page
from belta_parse.records import Article, Segment, SegmentRow
from belta_parse.span import Span

if TYPE_CHECKING:
    import cattrs

__all__ = ["ParseResult", "converter", "from_dict"]


@frozen(slots=False)
class ParseResult:
    """What one page turned out to be.

    `segments` tile `text`; `annotations` and `diagnostics` are in page order. `layout` and `edition` are None if no
    layout explains the page, and `kind` is then ``unknown``.

    >>> from belta_parse import Parser
    >>> result = Parser(discover=False).parse("MINSK, 3. Mai (BelTA) - Der Bug steigt.")
    >>> result.layout, result.kind, result.ok
    ('belta-de/stripped', 'article', True)
    >>> "".join(segment.span.of(result.text) for segment in result.segments) == result.text
    True
    """

    text: str = field(repr=False)
    url: str | None
    id: str | None
    edition: str | None
    layout: str | None
    score: float
    kind: str
    language: str | None
    article: Article
    rows: tuple[SegmentRow, ...] = field(repr=False)
    """The segments as plain tuples; `segments` makes objects of them when somebody asks."""
    annotations: tuple[Annotation, ...] = ()
    diagnostics: tuple[Diagnostic, ...] = ()

    @cached_property
    def segments(self) -> tuple[Segment, ...]:
        """The stretches of the page with their roles; they tile the text."""
        return tuple([Segment(*row) for row in self.rows])

    @property
    def page(self) -> Page:
        """The page as it was given."""
        return Page(self.text, self.url)

    @property
    def ok(self) -> bool:
        """Whether no diagnostic is an error."""
        return not any(d.severity is Severity.ERROR for d in self.diagnostics)

    def raise_for_errors(self) -> None:
        """Nothing, or `PageError` with those diagnostics that are errors."""
        errors = tuple(d for d in self.diagnostics if d.severity is Severity.ERROR)
        if errors:
            raise PageError(errors)

    def of(self, kind: str) -> tuple[Annotation, ...]:
        """The annotations of *kind*, in page order."""
        return tuple(a for a in self.annotations if a.kind == kind)

    def to_dict(self) -> dict[str, Any]:
        """The record as plain data, ready for `json.dumps`: every key there, None and empty lists for what is missing."""
        plain = converter().unstructure
        record: dict[str, Any] = {
            "id": self.id,
            "url": self.url,
            "edition": self.edition,
            "layout": self.layout,
            "score": self.score,
            "kind": self.kind,
            "language": self.language,
        }
        record.update(plain(self.article))
        record["segments"] = [{"role": role, "start": start, "end": end, "slot": slot} for role, start, end, slot in self.rows]
        record["annotations"] = [
            {"kind": a.kind, "start": a.span.start, "end": a.span.end, "by": a.by, "value": plain(a.value)}
            for a in self.annotations
        ]
        record["diagnostics"] = [
            {"code": d.code, "severity": d.severity.value, "message": d.message, "start": d.span.start, "end": d.span.end}
            for d in self.diagnostics
        ]
        return record


def from_dict(data: Mapping[str, Any], text: str, kinds: Mapping[str, type] | None = None) -> ParseResult:
    """The result whose `to_dict` is *data*, of the page *text*.

    *kinds* are the classes of annotation values, by kind; values of other kinds stay plain data. Data that is not a
    record is refused by `cattrs.BaseValidationError` or `KeyError`.
    """
    structure = converter().structure
    return ParseResult(
        text=text,
        url=data["url"],
        id=data["id"],
        edition=data["edition"],
        layout=data["layout"],
        score=data["score"],
        kind=data["kind"],
        language=data["language"],
        article=structure({name: data[name] for name in _article_keys()}, Article),
        rows=tuple((s["role"], s["start"], s["end"], s.get("slot")) for s in data["segments"]),
        annotations=tuple(_annotations(data, kinds or {})),
        diagnostics=tuple(
            Diagnostic(d["code"], Severity(d["severity"]), d["message"], Span(d["start"], d["end"]))
            for d in data["diagnostics"]
        ),
    )


def _annotations(data: Mapping[str, Any], kinds: Mapping[str, type]) -> Iterator[Annotation]:
    for found in data["annotations"]:
        wanted = kinds.get(found["kind"])
        value = converter().structure(found["value"], wanted) if wanted is not None and has(wanted) else found["value"]
        yield Annotation(found["kind"], Span(found["start"], found["end"]), value, found["by"])


@lru_cache(maxsize=1)
def _article_keys() -> tuple[str, ...]:
    return tuple(attribute.name for attribute in fields(Article))


@lru_cache(maxsize=1)
def converter() -> cattrs.Converter:
    """The converter between records and plain data: dates and times as ISO 8601, tuples as lists."""
    # Imported here, since it takes a tenth of the time that importing all of the library may take.
    import cattrs

    made = cattrs.Converter(unstruct_collection_overrides={tuple: list, frozenset: _in_order, set: _in_order})
    for kind in (DateTime, Date, Time):
        made.register_unstructure_hook(kind, _iso)
        made.register_structure_hook(kind, lambda value, wanted: wanted.fromisoformat(value))
    made.register_unstructure_hook(Time, _clock)
    # What may be anything is what JSON gives.
    made.register_structure_hook_func(lambda kind: kind is object, lambda value, _: value)
    made.register_structure_hook_func(lambda kind: _members(kind) == {Date, DateTime}, lambda value, _: _moment(value))
    made.register_unstructure_hook_func(
        lambda kind: _members(kind) == {Date, DateTime}, lambda value: None if value is None else _iso(value)
    )
    # What JSON gives is one of them already.
    made.register_structure_hook_func(
        lambda kind: len(_members(kind)) > 1 and _members(kind) <= {str, int, float, bool}, lambda value, _: value
    )
    made.register_unstructure_hook(Decimal, str)
    made.register_structure_hook(Decimal, lambda value, _: Decimal(value))
    made.register_unstructure_hook(Span, lambda span: {"start": span.start, "end": span.end})
    return made


def _members(kind: Any) -> frozenset[Any]:
    """The alternatives of a union but None; none of what is no union."""
    if get_origin(kind) not in (Union, UnionType):
        return frozenset()
    return frozenset(get_args(kind)) - {NoneType}


def _in_order(items: Iterable[Any]) -> list[Any]:
    """The *items* of a set in one order; what cannot be compared, by its JSON."""
    found = list(items)
    try:
        return sorted(found)
    except TypeError:
        return sorted(found, key=json.dumps)


def _iso(value: Date | Time) -> str:
    return value.isoformat()


def _clock(value: Time) -> str:
    """Hours and minutes, as pages print them; whatever else an enricher found is kept."""
    return value.isoformat("auto" if value.second or value.microsecond else "minutes")


def _moment(value: str | None) -> DateTime | Date | None:
    if value is None:
        return None
    return Date.fromisoformat(value) if len(value) == 10 else DateTime.fromisoformat(value)
