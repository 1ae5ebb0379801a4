"""The record's shape as JSON Schema, for others' tools. It is read off the record classes, not kept by hand.

The classes of annotation values come from the enrichers' declared kinds: what is installed is what the schema knows.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence, Set
from datetime import date as Date
from datetime import datetime as DateTime
from datetime import time as Time
from decimal import Decimal
from enum import Enum, Flag
from types import NoneType, UnionType
from typing import Any, Literal, Union, get_args, get_origin, get_type_hints

import attrs

from belta_parse.diagnostics import CODES, Severity
from belta_parse.kinds import field_types
from belta_parse.records import Article, Segment

__all__ = ["DIALECT", "Annotation", "Diagnostic", "json_schema", "record_fields"]

DIALECT = "https://json-schema.org/draft/2020-12/schema"

Json = dict[str, Any]

KINDS = ("article", "listing", "video", "infographic", "photo_report", "unknown")
"""The kinds of the core's pages; a plugin's layout may name further ones."""

DESCRIPTIONS: Mapping[str, str] = {
    "id": "As given by the caller, of any JSON type; null if none was.",
    "url": "As given by the caller.",
    "edition": "Who publishes the page, in which language; null if no layout fits and no address tells.",
    "layout": "Edition and page form, edition/form; null if no layout fits.",
    "score": "How well the layout explains the page.",
    "kind": "What the page is.",
    "language": "BCP 47.",
    "crawled": "The banner's day: when the page was fetched. Never the day of publication.",
    "weather": "The weather on the day of the crawl.",
    "rubric": "As printed, or as the address tells.",
    "published": "Local time of the agency with its offset; a day if only a day is printed.",
    "updated": "Local time of the agency with its offset; a day if only a day is printed.",
    "title": "The headline.",
    "byline": "Who wrote it, as printed.",
    "captions": "Captions and credits of pictures; printed twice, they are one with two copies.",
    "dateline": "Where, when and by whom the article begins; its date has the year resolved.",
    "body": "The article's blocks in order; the dateline is cut off the first.",
    "related": "Other articles that are announced before the footer.",
    "items": "The articles of a listing.",
    "footer": "Every line behind the body, in order.",
    "truncated": "Whether the text ends before the page does.",
    "segments": "They tile the text: no gap, no overlap, joined they give it back.",
    "annotations": "What the enrichers found, in page order.",
    "diagnostics": "What is odd about the page, in page order.",
}
"""What each field of the record is."""


@attrs.frozen
class Annotation:
    """An annotation as the record has it."""

    kind: str
    start: int
    end: int
    by: str
    value: Any


@attrs.frozen
class Diagnostic:
    """A diagnostic as the record has it."""

    code: str
    severity: Severity
    message: str
    start: int
    end: int


def record_fields() -> Mapping[str, Any]:
    """The type of each field of the record, in the order in which `ParseResult.to_dict` gives them."""
    optional: Any = str | None
    head = {"id": Any, "url": optional, "edition": optional, "layout": optional}
    head |= {"score": float, "kind": str, "language": optional}
    tail = {
        "segments": tuple[Segment, ...],
        "annotations": tuple[Annotation, ...],
        "diagnostics": tuple[Diagnostic, ...],
    }
    return head | get_type_hints(Article) | tail


# --- JSON Schema ----------------------------------------------------------------------------------------------------


def json_schema(kinds: Mapping[str, type] | None = None) -> Json:
    """The JSON Schema, 2020-12, of the record. *kinds* are the annotation kinds with the classes of their values.

    Every key is required; further ones are allowed, for later versions may add some.

    >>> json_schema()["properties"]["title"]
    {'description': 'The headline.', 'type': ['string', 'null']}
    """
    definitions: dict[str, Json] = {}
    shapes = _Shapes(definitions)
    properties = {}
    for name, kind in record_fields().items():
        properties[name] = {"description": DESCRIPTIONS[name], **shapes.of(kind)}
    properties["score"] |= {"minimum": 0, "maximum": 1}
    properties["kind"]["examples"] = list(KINDS)
    _refine(definitions, kinds or {}, shapes)
    return {
        "$schema": DIALECT,
        "title": "belta_parse record",
        "description": "One page. Offsets are Unicode code points into the text as it was given, half-open.",
        "type": "object",
        "properties": properties,
        "required": list(properties),
        "$defs": dict(sorted(definitions.items())),
    }


def _refine(definitions: dict[str, Json], kinds: Mapping[str, type], shapes: _Shapes) -> None:
    """What the classes do not say: offsets count from 0, codes come from a table, a kind decides on its value."""
    for definition in list(definitions.values()):
        for name in ("start", "end"):
            if name in definition["properties"]:
                definition["properties"][name]["minimum"] = 0
    definitions["Diagnostic"]["properties"]["code"]["examples"] = sorted(CODES)
    annotated = definitions["Annotation"]
    annotated["properties"]["kind"]["examples"] = sorted(kinds)
    decided = [
        {"if": {"properties": {"kind": {"const": kind}}}, "then": {"properties": {"value": shapes.of(wanted)}}}
        for kind, wanted in sorted(kinds.items())
    ]
    if decided:
        annotated["allOf"] = decided


@attrs.define
class _Shapes:
    """JSON Schemas of types; attrs classes become definitions."""

    definitions: dict[str, Json]
    names: dict[type, str] = attrs.field(factory=dict)

    def of(self, kind: Any) -> Json:
        """The schema of what the converter makes of a value of the type *kind*; empty where anything may come."""
        if kind in _SCALARS:
            return dict(_SCALARS[kind])
        origin, arguments = get_origin(kind) or kind, get_args(kind)
        if origin in (Union, UnionType):
            return _any_of([self.of(one) for one in arguments])
        if origin is Literal:
            return {"enum": list(arguments)}
        if not isinstance(origin, type):
            return {}
        if attrs.has(origin):
            return {"$ref": f"#/$defs/{self._defined(origin)}"}
        if issubclass(origin, Flag):
            # None, all and some of its members are values, too.
            return {"type": "integer"}
        if issubclass(origin, Enum):
            return {"enum": [member.value for member in origin]}
        if issubclass(origin, Mapping):
            return {"type": "object", "additionalProperties": self.of(arguments[1]) if arguments else True}
        if issubclass(origin, tuple) and arguments and arguments[-1] is not Ellipsis:
            items = [self.of(one) for one in arguments]
            return {"type": "array", "prefixItems": items, "minItems": len(items), "maxItems": len(items)}
        if issubclass(origin, Sequence | Set):
            return {"type": "array", "items": self.of(arguments[0])} if arguments else {"type": "array"}
        return {}

    def _defined(self, kind: type) -> str:
        """The name of the definition of an attrs class."""
        if kind in self.names:
            return self.names[kind]
        taken = set(self.names.values())
        name = kind.__name__ if kind.__name__ not in taken else f"{kind.__module__}.{kind.__qualname__}"
        self.names[kind] = name
        # The place is taken before the fields are looked at: a class may hold itself.
        definition = self.definitions[name] = {"type": "object"}
        properties = {field: self.of(wanted) for field, wanted in field_types(kind).items()}
        definition |= {"description": _first_sentence(kind), "properties": properties, "required": list(properties)}
        return name


_SECONDS = r"(:[0-5][0-9](\.[0-9]{6})?)?"
_TIME = f"^([01][0-9]|2[0-3]):[0-5][0-9]{_SECONDS}([+-][0-9]{{2}}:[0-9]{{2}}{_SECONDS})?$"

_SCALARS: Mapping[Any, Json] = {
    str: {"type": "string"},
    int: {"type": "integer"},
    float: {"type": "number"},
    bool: {"type": "boolean"},
    NoneType: {"type": "null"},
    None: {"type": "null"},
    # As a number it would be rounded.
    Decimal: {"type": "string"},
    DateTime: {"type": "string", "format": "date-time"},
    Date: {"type": "string", "format": "date"},
    # Without an offset, and often without seconds, it is no "time" of JSON Schema.
    Time: {"type": "string", "pattern": _TIME},
    Any: {},
    object: {},
}


def _any_of(shapes: Sequence[Json]) -> Json:
    """One schema for a union: a list of types where that is all there is to say."""
    if all(list(shape) == ["type"] and isinstance(shape["type"], str) for shape in shapes):
        return {"type": [shape["type"] for shape in shapes]}
    return {} if {} in shapes else {"anyOf": list(shapes)}


def _first_sentence(kind: type) -> str:
    said = " ".join((kind.__doc__ or "").split("\n\n")[0].split())
    return "" if said.startswith(f"{kind.__name__}(") else said
