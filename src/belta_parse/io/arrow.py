"""The record's shape in Arrow, and records as Arrow takes them; pyarrow is asked for nothing but its schema.

A union of types has no column in Arrow: such a value, and data whose shape a plugin did not declare, are JSON text.
The value of an annotation is a struct with a field for each kind, of which one is filled; `OTHER` takes unknown kinds.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Mapping, Sequence, Set
from datetime import date as Date
from datetime import datetime as DateTime
from datetime import time as Time
from decimal import Decimal
from enum import Enum
from importlib import import_module
from types import NoneType, UnionType
from typing import Any, Literal, Union, get_args, get_origin

import attrs
from attrs import evolve, field, frozen

from belta_parse.kinds import field_types
from belta_parse.schema import Annotation, record_fields

__all__ = ["OTHER", "Field", "arrow_fields", "described", "pyarrow_schema", "row"]

OTHER = "other"
"""The field for values of annotation kinds that no enricher declared when the schema was made."""


def _fields(fields: Iterable[Field]) -> tuple[Field, ...]:
    return tuple(fields)


@frozen
class Field:
    """One field of an Arrow schema."""

    name: str
    type: str
    """As Arrow prints it: string, int64, double, bool, date32[day], time32[s], list, struct or map."""
    nullable: bool = False
    children: tuple[Field, ...] = field(default=(), converter=_fields)
    json: bool = False
    """Whether the string is JSON text."""


def arrow_fields(kinds: Mapping[str, type] | None = None) -> tuple[Field, ...]:
    """The fields of the record's Arrow schema. *kinds* are the annotation kinds with the classes of their values.

    >>> [(field.name, field.type) for field in arrow_fields()][:3]
    [('id', 'string'), ('url', 'string'), ('edition', 'string')]
    """
    types = dict(record_fields()) | {"id": str | None}
    fields = [_field(name, kind, ()) for name, kind in types.items()]
    values = [evolve(_field(kind, wanted, ()), nullable=True) for kind, wanted in sorted((kinds or {}).items())]
    value = Field("value", "struct", True, [*values, Field(OTHER, "string", True, json=True)])
    made = _field("item", Annotation, ())
    item = evolve(made, children=[value if child.name == "value" else child for child in made.children])
    return tuple(evolve(one, children=(item,)) if one.name == "annotations" else one for one in fields)


def _field(name: str, kind: Any, above: tuple[type, ...]) -> Field:
    """The field *name* for values of the type *kind* inside the classes *above*."""
    if get_origin(kind) in (Union, UnionType):
        others = [one for one in get_args(kind) if one is not NoneType]
        inner = _field(name, others[0], above) if len(others) == 1 else _mixed(name, others)
        return evolve(inner, nullable=len(others) < len(get_args(kind)) or inner.nullable)
    if kind in _SCALARS:
        return Field(name, _SCALARS[kind])
    if get_origin(kind) is Literal and all(isinstance(choice, str) for choice in get_args(kind)):
        return Field(name, "string")
    origin, arguments = get_origin(kind) or kind, get_args(kind)
    if not isinstance(origin, type) or origin in above:
        return Field(name, "string", True, json=True)
    if attrs.has(origin):
        children = [_field(child, wanted, (*above, origin)) for child, wanted in field_types(origin).items()]
        # Parquet has no struct without fields.
        return Field(name, "struct", False, children) if children else Field(name, "string", True, json=True)
    if issubclass(origin, Enum) and all(isinstance(member.value, str) for member in origin):
        return Field(name, "string")
    if issubclass(origin, Mapping) and arguments and arguments[0] is str:
        return Field(name, "map", False, [Field("key", "string"), _field("value", arguments[1], above)])
    if issubclass(origin, Sequence | Set) and _one_type(origin, arguments):
        return Field(name, "list", False, [_field("item", arguments[0], above)])
    return Field(name, "string", True, json=True)


def _one_type(origin: type, arguments: Sequence[Any]) -> bool:
    """Whether all items of a sequence have one declared type."""
    return bool(arguments) and (not issubclass(origin, tuple) or arguments[-1] is Ellipsis)


def _mixed(name: str, kinds: Sequence[Any]) -> Field:
    """The field of a union: text if the converter writes all as text, else JSON."""
    texts = all(kind in (str, DateTime, Date, Time) for kind in kinds)
    return Field(name, "string", json=not texts)


_SCALARS: Mapping[Any, str] = {
    str: "string",
    int: "int64",
    float: "double",
    bool: "bool",
    # Of the digits that an author wrote none is lost.
    Decimal: "string",
    # A time with its offset would lose the offset in Arrow: it stays ISO 8601.
    DateTime: "string",
    Date: "date32[day]",
    Time: "time32[s]",
}


def described(fields: Iterable[Field]) -> list[dict[str, Any]]:
    """*fields* as plain data."""
    found = []
    for one in fields:
        plain: dict[str, Any] = {"name": one.name, "type": one.type, "nullable": one.nullable}
        if one.json:
            plain["json"] = True
        if one.children:
            plain["children"] = described(one.children)
        found.append(plain)
    return found


def pyarrow_schema(fields: Iterable[Field]) -> Any:
    """*fields* as a `pyarrow.Schema`; `ModuleNotFoundError` where pyarrow is not installed."""
    pyarrow = import_module("pyarrow")
    return pyarrow.schema([_pyarrow_field(one, pyarrow) for one in fields])


def _pyarrow_field(one: Field, arrow: Any) -> Any:
    children = [_pyarrow_field(child, arrow) for child in one.children]
    makers: Mapping[str, Callable[[], Any]] = {
        "string": arrow.string,
        "int64": arrow.int64,
        "double": arrow.float64,
        "bool": arrow.bool_,
        "date32[day]": arrow.date32,
        "time32[s]": lambda: arrow.time32("s"),
        "list": lambda: arrow.list_(children[0]),
        "struct": lambda: arrow.struct(children),
        "map": lambda: arrow.map_(children[0].type, children[1]),
    }
    return arrow.field(one.name, makers[one.type](), one.nullable, {"format": "json"} if one.json else None)


# --- rows -----------------------------------------------------------------------------------------------------------


def row(record: Mapping[str, Any], fields: Sequence[Field]) -> dict[str, Any]:
    """*record* (as `ParseResult.to_dict` gives it) with values that Arrow takes for *fields*."""
    made = {one.name: _cell(one, record.get(one.name)) for one in fields if one.name != "annotations"}
    item = next(one for one in fields if one.name == "annotations").children[0]
    known = {child.name for child in next(one for one in item.children if one.name == "value").children} - {OTHER}
    made["annotations"] = [
        _cell(item, {**found, "value": {found["kind"] if found["kind"] in known else OTHER: found["value"]}})
        for found in record["annotations"]
    ]
    return made


def _cell(one: Field, value: Any) -> Any:
    if value is None:
        return None
    if one.json:
        return json.dumps(value, ensure_ascii=False)
    make = _CELLS.get(one.type)
    return value if make is None else make(one, value)


_CELLS: Mapping[str, Callable[[Field, Any], Any]] = {
    # An id may be any JSON.
    "string": lambda _, value: value if isinstance(value, str) else json.dumps(value, ensure_ascii=False),
    "struct": lambda one, value: {child.name: _cell(child, value.get(child.name)) for child in one.children},
    "list": lambda one, value: [_cell(one.children[0], item) for item in value],
    "map": lambda one, value: [(key, _cell(one.children[1], item)) for key, item in value.items()],
    "date32[day]": lambda _, value: Date.fromisoformat(value),
    "time32[s]": lambda _, value: Time.fromisoformat(value),
}
