"""What is worked out once and kept: tables that are filled as pages are met, and never past a bound."""

from __future__ import annotations

from typing import TypeVar

__all__ = ["kept"]

K = TypeVar("K")
V = TypeVar("V")

MOST = 4_096
"""Entries of a table. Pages of one site need a few dozen; a hostile page after page must not fill the memory."""


def kept(table: dict[K, V], key: K, value: V) -> V:
    """*value*, kept in *table* under *key*; a table that is full is begun anew, since pages go with the times.

    >>> table: dict[str, int] = {}
    >>> kept(table, "Mai", 5), table
    (5, {'Mai': 5})
    """
    if len(table) >= MOST:
        table.clear()
    table[key] = value
    return value
