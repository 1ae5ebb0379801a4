"""The classes of annotation values: which of them go to JSON and come back, and whether a value is what its class says.

A class is looked at once, when a parser is built, so that what could never be written stops there. A value is looked at on
its page: one that is not what its class says costs its own annotation, and never the record.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence, Set
from datetime import date as Date
from datetime import datetime as DateTime
from datetime import time as Time
from decimal import Decimal
from enum import Enum
from functools import cache
from math import isfinite
from operator import attrgetter
from types import NoneType, UnionType
from typing import Any, Literal, NewType, Union, get_args, get_origin, get_type_hints

import attrs

__all__ = ["MAX_DEPTH", "WRITABLE", "field_types", "is_plain", "misfit", "unwritable"]

Check = Callable[[Any], bool]

WRITABLE = "str, int, float, bool, Decimal, date, datetime, time, Enum, Literal, attrs classes; list, tuple, set, dict of it"
"""What fields may be, for messages."""

MAX_DEPTH = 20
"""How deep lists and dicts may lie in each other to be plain data: the deepest must not cost the page its record."""

SCALARS = (str, int, float, bool, NoneType, Date, DateTime, Time, Decimal)
PLAIN = (object, str, int, float, bool, dict, list, tuple, Mapping, Sequence)
"""Classes that a kind may have instead of an attrs class: its values are plain data."""


def field_types(kind: type) -> Mapping[str, Any]:
    """The types of the fields of an attrs class that are written; `Any` for those that cannot be resolved."""
    try:
        hints = get_type_hints(kind)
    except (NameError, TypeError):
        hints = {}
    return {a.name: hints.get(a.name, Any) for a in attrs.fields(kind) if a.init}


def is_plain(value: object, depth: int = MAX_DEPTH) -> bool:
    """Whether *value* goes to JSON as it is."""
    if value is None or isinstance(value, str | int):
        return True
    if isinstance(value, float):
        return isfinite(value)
    if isinstance(value, Mapping) and depth:
        return all(isinstance(key, str) and is_plain(said, depth - 1) for key, said in value.items())
    return isinstance(value, list | tuple) and depth > 0 and all(is_plain(one, depth - 1) for one in value)


# --- classes ----------------------------------------------------------------------------------------------------------


@cache
def unwritable(kind: type) -> str | None:
    """Why values of *kind* cannot go to JSON and come back; None if they can.

    >>> unwritable(str) is None
    True
    >>> @attrs.frozen
    ... class Wave:
    ...     height: complex
    >>> unwritable(Wave)
    'its field height is complex'
    """
    if attrs.has(kind):
        return next(_troubles(kind, set()), None)
    return None if kind in PLAIN else f"{kind.__name__} is no attrs class; make it one with attrs.frozen"


def _troubles(kind: type, seen: set[type]) -> Iterator[str]:
    """The fields of an attrs class that cannot be written, those of the classes in it included."""
    seen.add(kind)
    for name, wanted in field_types(kind).items():
        for culprit in _culprits(wanted, seen):
            yield culprit if isinstance(culprit, str) else f"its field {name} is {_shown(culprit)}"


def _culprits(kind: Any, seen: set[type]) -> Iterator[Any]:
    """The parts of a type that cannot be written; a sentence where one is in a class of its own."""
    shape, arguments = _shape(kind)
    if shape is Union:
        if not _is_one_of_alternatives(arguments):
            yield kind
        else:
            yield from (culprit for one in arguments for culprit in _culprits(one, seen))
    elif shape is Mapping:
        if arguments and arguments[0] not in (str, int, Any):
            yield kind
        yield from (culprit for one in arguments[1:] for culprit in _culprits(one, seen))
    elif shape in (list, Set, tuple):
        yield from (culprit for one in arguments if one is not Ellipsis for culprit in _culprits(one, seen))
    elif shape is None:
        yield kind
    elif isinstance(shape, type) and attrs.has(shape) and shape not in seen:
        yield from (f"in {shape.__name__} {trouble}" for trouble in _troubles(shape, seen))


def _is_one_of_alternatives(kinds: Sequence[Any]) -> bool:
    """Whether what is written tells which of *kinds* it was."""
    kept = {kind for kind in kinds if kind is not NoneType}
    return len(kept) == 1 or kept <= {str, int, float, bool} or kept == {Date, DateTime} or all(map(attrs.has, kept))


def _shape(kind: Any) -> tuple[Any, tuple[Any, ...]]:
    """What sort of type *kind* is, with its arguments; None for one that cannot be written.

    Itself for a scalar, an Enum and an attrs class; else Any, Literal, Union, Mapping, list, Set or tuple.
    """
    while isinstance(kind, NewType):
        kind = kind.__supertype__
    origin, arguments = get_origin(kind) or kind, get_args(kind)
    if origin in (Any, object):
        return Any, ()
    if origin is Literal:
        return Literal, arguments
    if origin in (Union, UnionType):
        return Union, arguments
    if origin is None:
        return NoneType, ()
    if not isinstance(origin, type):
        return None, ()
    if origin in SCALARS or attrs.has(origin):
        return origin, ()
    if issubclass(origin, Enum):
        return (origin, ()) if all(is_plain(member.value) for member in origin) else (None, ())
    if issubclass(origin, tuple):
        return tuple, arguments
    # Of a Sequence nobody could tell whether it was a list or a tuple.
    return next((one for one in (Mapping, Set, list) if issubclass(origin, one)), None), arguments


def _shown(kind: Any) -> str:
    return kind.__name__ if isinstance(kind, type) and not get_args(kind) else str(kind)


# --- values -----------------------------------------------------------------------------------------------------------


def misfit(value: Any) -> str | None:
    """Which field of an attrs *value* is not what its class says; None if all are."""
    kind: type = type(value)
    printed, good = _printed(kind)
    # Nearly all values are of one class with scalars of the same classes: those are looked up, not asked.
    classes = tuple(map(type, printed(value)))
    if classes in good:
        return None
    sure = True
    for name, surely, fits in _fields(kind):
        said = getattr(value, name)
        if type(said) not in surely:
            if not fits(said):
                wanted = _shown(field_types(kind)[name])
                return f"the field {name} is {type(said).__name__}, not {wanted}"
            sure = False
    if sure:
        good.add(classes)
    return None


@cache
def _printed(kind: type) -> tuple[Callable[[Any], tuple[Any, ...]], set[tuple[type, ...]]]:
    """What gives the fields of a value of the class *kind*, and the classes of fields that are surely right."""
    names = tuple(field_types(kind))
    if not names:
        return (lambda _: ()), set()
    if len(names) == 1:
        return (lambda value: (getattr(value, names[0]),)), set()
    return attrgetter(*names), set()


@cache
def _fields(kind: type) -> tuple[tuple[str, frozenset[type], Check], ...]:
    return tuple((name, frozenset(_scalars(wanted)), _check(wanted)) for name, wanted in field_types(kind).items())


def _scalars(kind: Any) -> Iterator[type]:
    """The classes all of whose values are of the type *kind*."""
    shape, arguments = _shape(kind)
    if shape is Union:
        yield from (scalar for one in arguments for scalar in _scalars(one))
    # Not every float is a number that JSON has.
    elif shape in SCALARS and shape is not float:
        yield shape


def _check(kind: Any) -> Check:
    """Whether a value is of the type *kind*."""
    shape, arguments = _shape(kind)
    if shape is Any:
        return _is_writable
    if shape is Literal:
        return arguments.__contains__
    if shape is Union:
        checks = [_check(one) for one in arguments]
        return lambda value: any(fits(value) for fits in checks)
    if shape is Mapping:
        check = _check(arguments[1]) if arguments else _is_writable
        return lambda value: isinstance(value, Mapping) and all(map(check, value.values()))
    if shape in (list, Set, tuple):
        return _check_of_items(get_origin(kind) or kind, arguments)
    if shape is float:
        return lambda value: isinstance(value, float | int) and isfinite(value)
    if isinstance(shape, type) and attrs.has(shape):
        return lambda value: isinstance(value, shape) and misfit(value) is None
    return lambda value: isinstance(value, shape) if shape is not None else False


def _check_of_items(kind: Any, arguments: Sequence[Any]) -> Check:
    if not arguments:
        return lambda value: isinstance(value, kind) and all(map(_is_writable, value))
    if issubclass(kind, tuple) and arguments[-1] is not Ellipsis:
        checks = [_check(one) for one in arguments]
        return lambda value: (
            isinstance(value, tuple) and len(value) == len(checks) and all(f(v) for f, v in zip(checks, value, strict=True))
        )
    check = _check(arguments[0])
    return lambda value: isinstance(value, kind) and all(map(check, value))


def _is_writable(value: Any) -> bool:
    """Whether a value that may be anything is written as JSON."""
    return is_plain(value) or isinstance(value, Date | Time | Decimal) or (attrs.has(type(value)) and misfit(value) is None)
