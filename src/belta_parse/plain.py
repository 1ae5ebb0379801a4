"""Plain data: what goes to JSON as it is, and comes back."""

from __future__ import annotations

from collections.abc import Mapping
from math import isfinite
from typing import Any

__all__ = ["MAX_DEPTH", "Unplain", "is_plain", "no_number", "plain"]

MAX_DEPTH = 20
"""How deep lists and dicts, or attrs values, may lie in each other: the deepest must not cost the page its record."""

ENDLESS = 10**4300
"""The first whole number that Python writes in no digits, unless it is told to."""


class Unplain(ValueError):
    """Where a value is no plain data, and what stands there."""

    def __init__(self, why: str, place: str = "") -> None:
        self.why: str = why
        self.place: str = place

    def __str__(self) -> str:
        return f"{self.place} is {self.why}" if self.place else f"it is {self.why}"


def plain(value: object, depth: int = MAX_DEPTH) -> Any:
    """*value* as JSON gives it back: scalars, lists and dicts of its own, which nobody else can change.

    Tuples are lists then. What JSON cannot hold is refused by `Unplain`.

    >>> plain({"name": ("Bug", 1.5)})
    {'name': ['Bug', 1.5]}
    >>> plain([{"name": {"Bug"}}])
    Traceback (most recent call last):
        ...
    belta_parse.plain.Unplain: [0]['name'] is set
    """
    if value is None or isinstance(value, str):
        return value
    if isinstance(value, int | float):
        if (why := no_number(value)) is not None:
            raise Unplain(why)
        return value
    parts: Any
    if isinstance(value, dict):
        parts = value.items()
    elif isinstance(value, list | tuple):
        parts = enumerate(value)
    elif isinstance(value, Mapping):
        value = dict(value)
        parts = value.items()
    else:
        raise Unplain(type(value).__name__)
    if not depth:
        raise Unplain(f"deeper than {MAX_DEPTH} lists and dicts")
    made: dict[Any, Any] = {}
    place: object = None
    try:
        for place, one in parts:
            made[place] = plain(one, depth - 1)
    except Unplain as error:
        raise Unplain(error.why, f"[{place!r:.80}]{error.place}") from None
    if not isinstance(value, dict):
        return list(made.values())
    for key in made:
        if not isinstance(key, str):
            raise Unplain(f"a dict with the key {key!r:.80}, which is no text")
    return made


def no_number(number: float) -> str | None:
    """Why JSON has no such *number*; None if it has it."""
    if isinstance(number, int):
        return None if -ENDLESS < number < ENDLESS else "a number of more than 4300 digits"
    return None if isfinite(number) else f"{number}, which JSON has not"


def is_plain(value: object) -> bool:
    """Whether *value* goes to JSON as it is."""
    try:
        plain(value)
    except Unplain:
        return False
    return True
