"""One key for all transcriptions of a name."""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache
from operator import eq

__all__ = ["first_letters", "folded", "folded_genitive"]

# Longest first: "tsch" before "sch" before "ch".
_SOUNDS = (
    ("schtsch", "c"), ("tsch", "c"), ("zsch", "c"), ("sch", "s"), ("dsh", "z"), ("tch", "c"), ("ch", "h"), ("kh", "h"),
    ("zh", "z"), ("sh", "s"), ("th", "t"), ("ph", "f"), ("ks", "x"), ("ck", "k"),
    ("ts", "z"), ("tz", "z"),
)  # fmt: skip
_LETTERS = dict(_SOUNDS)
_ALIKE = str.maketrans("wjyß", "viis")
_SOUND = re.compile("|".join(sound for sound, _ in _SOUNDS))
_REPEATED = re.compile(r"(.)\1")


_FIRST = {
    "s": "S", "c": "CSTZ", "z": "ZDT", "h": "HCK", "f": "FP", "x": "XK", "k": "KC", "v": "VW", "i": "IJY", "e": "EIJY",
}  # fmt: skip
"""The printed letters that the first letter of a key may stand for; another one stands for itself."""


@lru_cache(maxsize=4096)
def first_letters(key: str) -> str:
    """The capital letters that a name with that *key* may begin with.

    >>> first_letters(folded("Wolkow"))[:2], first_letters(folded("Omar"))[:3]
    ('VW', 'OÒÓ')
    """
    letter = key[:1]
    return _FIRST.get(letter, letter.upper()) + _ACCENTED.get(letter, "")


def _letter(sound: re.Match[str]) -> str:
    return _LETTERS[sound[0]]


def _once(repeated: re.Match[str]) -> str:
    return repeated[1]


_FUSED = frozenset("kctdszjiyeßh")
"""Last letters of a name that an -s behind them may change, or that the key leaves out."""


def folded_genitive(name: str, key: str) -> str:
    """The key of *name* with an -s, where *key* is that of the name.

    >>> [folded_genitive(name, folded(name)) for name in ("Sokolow", "Siwak")]
    ['sokolovs', 'sivax']
    """
    return folded(f"{name}s") if name[-1:].lower() in _FUSED or not name.isascii() else f"{key}s"


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
        key = key.replace("ä", "a").replace("ö", "o").replace("ü", "u")
    if not key.isascii():
        key = unicodedata.normalize("NFKD", key)
    if not key.isalnum():
        key = "".join(filter(str.isalnum, key))
    if "h" in key or "ks" in key or "ck" in key or "ts" in key or "tz" in key:
        key = _SOUND.sub(_letter, key)
    key = key.translate(_ALIKE).replace("ei", "e").replace("ie", "e")
    # Without a template, which `re` would read anew each time.
    single = _REPEATED.sub(_once, key) if True in map(eq, key, key[1:]) else key
    return single.rstrip("i") or key


def _accented() -> dict[str, str]:
    """The capital letters of Latin script with an accent, by the letter they sound like."""
    found: dict[str, str] = {}
    for letter in map(chr, range(0xC0, 0x250)):
        if letter.isupper():
            sound = folded(letter)
            found[sound] = found.get(sound, "") + letter
    return found


_ACCENTED = _accented()
