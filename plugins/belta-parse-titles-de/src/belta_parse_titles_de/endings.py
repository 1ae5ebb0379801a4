"""Whether a word ends in one of many endings, by one look-up a length."""

from __future__ import annotations

from collections.abc import Iterable

__all__ = ["Endings"]


class Endings:
    """A set of endings. `str.endswith` with a hundred of them costs a hundred comparisons, this one a look-up a length.

    >>> "zeitung" in Endings(["ung", "heit"]), "zeit" in Endings(["ung", "heit"])
    (True, False)
    """

    def __init__(self, endings: Iterable[str]) -> None:
        by_length: dict[int, set[str]] = {}
        for ending in endings:
            by_length.setdefault(len(ending), set()).add(ending)
        self._rows = tuple((-length, frozenset(found)) for length, found in sorted(by_length.items()))

    def __contains__(self, word: str) -> bool:
        """Whether *word* ends in one of them."""
        for start, found in self._rows:  # noqa: SIM110 - a generator costs as much as the look-ups
            if word[start:] in found:
                return True
        return False
