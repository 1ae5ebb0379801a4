"""The classes of annotation values: which of them go to JSON and come back, and whether a value is what its class says.

A class is looked at once, when a parser is built, so that what could never be written stops there. A value is looked at on
its page: one that is not what its class says costs its own annotation, and never the record.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence, Set
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

from belta_parse.plain import MAX_DEPTH, Unplain, is_plain, no_number, plain

__all__ = ["MAX_DEPTH", "WRITABLE", "field_types", "is_plain", "misfit", "unwritable"]

Check = Callable[[Any, int], bool]
"""Whether a value is of a type, and no attrs value lies deeper in it than a number says."""

WRITABLE = "str, int, float, bool, Decimal, date, datetime, time, Enum, Literal, attrs classes; list, tuple, set, dict of it"
"""What fields may be, for messages."""

SCALARS = (str, int, float, bool, NoneType, Date, DateTime, Time, Decimal)
WRITTEN_AS_THEY_ARE = (str, int, float, bool, NoneType)
"""What comes back from JSON as it was: a tuple would come back as a list, and be the value of no member of an Enum."""
PLAIN = (object, str, int, float, bool, dict, list, tuple, Mapping, Sequence)
"""Classes that a kind may have instead of an attrs class: its values are plain data."""


def field_types(kind: type) -> Mapping[str, Any]:
    """The types of the fields of an attrs class that are written; `Any` for those that cannot be resolved."""
    hints = _hints(kind)[0]
    return {a.name: hints.get(a.name, Any) for a in attrs.fields(kind) if a.init}


def _hints(kind: type) -> tuple[Mapping[str, Any], str | None]:
    """The types of the fields as Python resolves them, and why it cannot."""
    try:
        return get_type_hints(kind), None
    except (NameError, TypeError, AttributeError) as error:
        # attrs.resolve_types may have been told what Python cannot find.
        known = {a.name: a.type for a in attrs.fields(kind) if a.type is not None and not isinstance(a.type, str)}
        missing = [a.name for a in attrs.fields(kind) if isinstance(a.type, str)]
        return known, str(error) if missing else None


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
    why = _hints(kind)[1]
    if why is not None:
        yield f"the types of its fields cannot be found ({why}); import them where the program runs, not for type checkers only"
        return
    if (unset := _unset(kind)) is not None:
        yield f"its field {unset} is set by nobody; give it a default"
    for name, wanted in field_types(kind).items():
        for culprit in _culprits(wanted, seen):
            yield culprit if isinstance(culprit, str) else f"its field {name} is {_shown(culprit)}"


def _unset(kind: type) -> str | None:
    """The field of an attrs class that no value of it has, as nobody sets it."""
    if hasattr(kind, "__attrs_post_init__") or hasattr(kind, "__attrs_init__"):
        return None
    return next((a.name for a in attrs.fields(kind) if not a.init and a.default is attrs.NOTHING), None)


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
    if len(kept) == 1 or kept <= {str, int, float, bool} or kept == {Date, DateTime}:
        return True
    return all(map(attrs.has, kept)) and _told_apart(tuple(kept))


def _told_apart(kinds: tuple[Any, ...]) -> bool:
    """Whether each of these attrs classes has a field without a default that the others do not have."""
    # Imported where it is wanted: it takes a tenth of the time that importing all of the library may take.
    import cattrs

    try:
        cattrs.Converter().get_structure_hook(Union[kinds])  # noqa: UP007
    except (TypeError, cattrs.StructureHandlerNotFoundError):
        return False
    return True


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
        return (Literal, arguments) if all(isinstance(one, WRITTEN_AS_THEY_ARE) for one in arguments) else (None, ())
    if origin in (Union, UnionType):
        return Union, arguments
    if origin is None:
        return NoneType, ()
    if not isinstance(origin, type):
        return None, ()
    if origin in SCALARS or attrs.has(origin):
        return origin, ()
    if issubclass(origin, Enum):
        return (origin, ()) if all(isinstance(member.value, WRITTEN_AS_THEY_ARE) for member in origin) else (None, ())
    if issubclass(origin, tuple):
        return tuple, arguments
    # Of a Sequence nobody could tell whether it was a list or a tuple.
    return next((one for one in (Mapping, Set, list) if issubclass(origin, one)), None), arguments


def _shown(kind: Any) -> str:
    return kind.__name__ if isinstance(kind, type) and not get_args(kind) else str(kind)


# --- values -----------------------------------------------------------------------------------------------------------


def misfit(value: Any) -> str | None:
    """Which field of an attrs *value* is not what its class says; None if all are."""
    if _is_sound(value, MAX_DEPTH):
        return None
    try:
        deep = _is_sound(value, 10 * MAX_DEPTH)
    except RecursionError:
        deep = True
    return f"more than {MAX_DEPTH} values lie in each other" if deep else _trouble(value)


def _is_sound(value: Any, depth: int) -> bool:
    """Whether all fields of an attrs *value* are what its class says, and at most *depth* such values lie in each other."""
    kind: type = type(value)
    printed, good = _printed(kind)
    # Nearly all values are of one class with scalars of the same classes: those are looked up, not asked.
    classes = tuple(map(type, printed(value)))
    if classes in good:
        return True
    if not depth:
        return False
    sure = True
    for name, surely, fits in _fields(kind):
        said = getattr(value, name)
        if type(said) not in surely:
            if not fits(said, depth - 1):
                return False
            sure = False
    if sure:
        good.add(classes)
    return True


def _trouble(value: Any) -> str:
    """The first field that is not what the class says, and why."""
    kind: type = type(value)
    name = next(name for name, _, fits in _fields(kind) if not fits(getattr(value, name), MAX_DEPTH))
    said, wanted = getattr(value, name), field_types(kind)[name]
    why = _why(said, wanted)
    return f"the field {name} is {type(said).__name__}, not {_shown(wanted)}" + (f": {why}" if why else "")


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
    # Not every float and not every Decimal is a number that JSON has.
    elif shape in SCALARS and shape not in (float, Decimal):
        yield shape


def _check(kind: Any) -> Check:
    shape, arguments = _shape(kind)
    if shape is Literal:
        return lambda value, _: value in arguments
    if shape is Union:
        checks = [_check(one) for one in arguments]
        return lambda value, depth: any(fits(value, depth) for fits in checks)
    if shape is Mapping:
        return _check_of_mapping(arguments)
    if shape in (list, Set, tuple):
        return _check_of_items(get_origin(kind) or kind, arguments)
    if shape in _CHECKS:
        return _CHECKS[shape]
    if isinstance(shape, type) and attrs.has(shape):
        # A subclass would come back from JSON as the class that is declared.
        return lambda value, depth: type(value) is shape and _is_sound(value, depth)
    return lambda value, _: isinstance(value, shape) if shape is not None else False


def _check_of_mapping(arguments: Sequence[Any]) -> Check:
    of_key, of_value = map(_check, arguments or (str, Any))
    return lambda value, depth: (
        isinstance(value, Mapping)
        and all(of_key(key, depth) for key in value)
        and all(of_value(one, depth) for one in value.values())
    )


def _check_of_items(kind: Any, arguments: Sequence[Any]) -> Check:
    if issubclass(kind, tuple) and arguments and arguments[-1] is not Ellipsis:
        checks = [_check(one) for one in arguments]
        return lambda value, depth: (
            isinstance(value, tuple)
            and len(value) == len(checks)
            and all(fits(one, depth) for fits, one in zip(checks, value, strict=True))
        )
    check = _check(arguments[0] if arguments else Any)
    return lambda value, depth: isinstance(value, kind) and all(check(one, depth) for one in value)


def _is_writable(value: Any, depth: int) -> bool:
    """Whether a value that may be anything is written as JSON."""
    if isinstance(value, Decimal):
        return value.is_finite()
    if attrs.has(type(value)):
        return _is_sound(value, depth)
    return isinstance(value, Date | Time) or is_plain(value)


def _is_float(value: Any, _: int) -> bool:
    if isinstance(value, float):
        return isfinite(value)
    # A whole number that no float holds would come back as another one.
    return isinstance(value, int) and abs(value) <= FLOATS and float(value) == value


FLOATS = 2**1023
"""Whole numbers up to this one have a float near them."""

_CHECKS: Mapping[Any, Check] = {
    Any: _is_writable,
    float: _is_float,
    int: lambda value, _: isinstance(value, int) and is_plain(value),
    Decimal: lambda value, _: isinstance(value, Decimal) and value.is_finite(),
    # The hours of a datetime would be lost: a date has none.
    Date: lambda value, _: isinstance(value, Date) and not isinstance(value, DateTime),
}


def _why(value: Any, kind: Any) -> str | None:
    """What of *value*, whose class is right, is not of the type *kind*; None where its class says it all."""
    shape, arguments = _shape(kind)
    if isinstance(value, int | float):
        return no_number(value)
    if isinstance(value, Decimal) and not value.is_finite():
        return f"{value}, which JSON has not"
    if attrs.has(type(value)):
        return _trouble(value) if type(value) is shape or shape is Any else None
    if shape is Any:
        try:
            plain(value)
        except Unplain as error:
            return str(error) if error.place else None
    wanted: Any = Any
    found: Iterable[tuple[Any, Any]] = ()
    if shape is Mapping and isinstance(value, Mapping):
        wanted, found = (arguments or (str, Any))[1], value.items()
    elif isinstance(value, Sequence | Set) and (shape in (list, Set) or arguments[1:] == (...,)):
        wanted, found = (arguments or (Any,))[0], enumerate(value)
    fits = _check(wanted)
    return next((f"[{place!r:.80}] is {type(one).__name__}" for place, one in found if not fits(one, MAX_DEPTH)), None)
