"""One key for all transcriptions of a name."""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache

__all__ = ["folded"]

# Longest first: "tsch" before "sch" before "ch".
_SOUNDS = (
    ("schtsch", "c"), ("tsch", "c"), ("zsch", "c"), ("sch", "s"), ("dsh", "z"), ("tch", "c"), ("ch", "h"), ("kh", "h"),
    ("zh", "z"), ("sh", "s"), ("th", "t"), ("ph", "f"), ("ks", "x"), ("ck", "k"),
    ("ts", "z"), ("tz", "z"), ("w", "v"), ("j", "i"), ("y", "i"), ("ß", "s"),
)  # fmt: skip
_LETTERS = dict(_SOUNDS)
_SOUND = re.compile("|".join(sound for sound, _ in _SOUNDS))
_REPEATED = re.compile(r"(.)\1")


def _letter(sound: re.Match[str]) -> str:
    return _LETTERS[sound[0]]


@lru_cache(maxsize=16384)
def folded(name: str) -> str:
    """The key that all transcriptions of *name* share, as far as letters tell: lower case, no accents, one letter a
    sound.

    >>> folded("Sergej") == folded("Sergei") == folded("Sergey")
    True
    >>> folded("Michail") == folded("Mikhail")
    True
    """
    key = name.lower()
    if not key.isascii():
        key = unicodedata.normalize("NFKD", key)
    if not key.isalnum():
        key = "".join(filter(str.isalnum, key))
    key = _SOUND.sub(_letter, key)
    key = key.replace("ei", "e").replace("ie", "e")
    return _REPEATED.sub(r"\1", key).rstrip("i") or key
