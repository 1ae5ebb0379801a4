"""Whether a word ends in one of many endings, by one look-up a length."""

from __future__ import annotations

from collections.abc import Iterable

__all__ = ["Endings"]


class Endings:
    """A set of endings. `str.endswith` with a hundred of them costs a hundred comparisons, this one a look-up or two.

    >>> "zeitung" in Endings(["ung", "heit"]), "zeit" in Endings(["ung", "heit"])
    (True, False)
    """

    def __init__(self, endings: Iterable[str]) -> None:
        found = frozenset(endings)
        self._least = min(map(len, found))
        rows: dict[str, set[int]] = {}
        for ending in found:
            rows.setdefault(ending[-self._least :], set()).add(-len(ending))
        self._found = found
        self._rows = {tail: tuple(starts) for tail, starts in rows.items()}

    def __contains__(self, word: str) -> bool:
        """Whether *word* ends in one of them."""
        # The last letters tell for most words that no ending fits.
        for start in self._rows.get(word[-self._least :], ()):  # noqa: SIM110 - a generator costs as much as the look-ups
            if word[start:] in self._found:
                return True
        return False
