"""What a layout says about the datelines of its agency."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from typing import Protocol, runtime_checkable

from attrs import field, frozen

from belta_parse._dateline.patterns import anchor_pattern
from belta_parse.dateline_families import FAMILIES
from belta_parse.matchers import Pattern

__all__ = ["DatelineForm", "Places"]


@runtime_checkable
class Places(Protocol):
    """A gazetteer: how well a place is known.

    It is asked about names as printed, in any case. It must pickle, and load what it needs when it is first asked.

    >>> class Lakeside:
    ...     def rank(self, name):
    ...         return 2 if name.casefold() == "lindau" else 0
    >>> isinstance(Lakeside(), Places)
    True
    """

    def rank(self, name: str) -> int:
        """0: no place of this name; 1: a village, or a name that is also a word; 2: a town; 3: a city."""
        ...


class _Folded(dict[str, int]):
    """Months by their folded names, which need no second look when a form is copied."""


def _folded(months: Mapping[str, int]) -> Mapping[str, int]:
    if isinstance(months, _Folded):
        return months
    return _Folded((name.casefold().strip("."), number) for name, number in months.items())


def _texts(values: Iterable[str]) -> tuple[str, ...]:
    return tuple(values)


@frozen(cache_hash=True)
class DatelineForm:
    """How one agency (or one kind of paper) prints its datelines, in one language. Data only.

    `families` are letters of `belta_parse.dateline_families.FAMILIES`, the usual one first. `marks` are all printed
    names of the agency, spelled as printed; `services` stand behind a mark only ("lby" in "dpa/lby"). `months` map
    every printed form to 1..12; case and a point at the end do not matter. `bylines` are words that stand for a
    correspondent inside the brackets ("Корр."). `alone`: a mark before a dash is a dateline by itself ("AP - Shares").
    `title_case`: papers of this language print a bare place in title case ("Lindau –"), not in capitals only; a number
    says how well a place must be known for that (`Places.rank`), True is 1.
    `areas` make a place of the name behind them ("Kreis Lindau"), `place_ends` of the letters before them ("Lindaudorf").
    `rivers` make one place out of two words joined by a slash ("Frankfurt/Main"). `conjunctions` join two places.

    An unknown family, a month out of range or a form without a name is refused by `ValueError`.

    >>> form = DatelineForm("minsk-wire", families="A", marks=("MinskWire",), months={"April": 4})
    >>> form.months["april"]
    4
    """

    name: str
    families: str = "A"
    marks: tuple[str, ...] = field(default=(), converter=_texts)
    services: tuple[str, ...] = field(default=(), converter=_texts)
    months: Mapping[str, int] = field(factory=dict, converter=_folded, hash=False)
    language: str | None = None
    bylines: tuple[str, ...] = field(default=(), converter=_texts)
    weekdays: tuple[str, ...] = field(default=(), converter=_texts)
    regions: tuple[str, ...] = field(default=(), converter=_texts)
    rivers: tuple[str, ...] = field(default=(), converter=_texts)
    conjunctions: tuple[str, ...] = field(default=(), converter=_texts)
    alone: bool = False
    title_case: int = 0
    areas: tuple[str, ...] = field(default=(), converter=_texts)
    place_ends: tuple[str, ...] = field(default=(), converter=_texts)
    places: Places | None = None
    examples: tuple[str, ...] = field(default=(), converter=_texts)

    def __attrs_post_init__(self) -> None:
        if not self.name:
            raise ValueError("a dateline form needs a name")
        if unknown := set(self.families) - set(FAMILIES):
            raise ValueError(f"dateline form {self.name!r}: no family {min(unknown)!r}; there are {''.join(FAMILIES)}")
        for name, number in self.months.items():
            if not 1 <= number <= 12:
                raise ValueError(f"dateline form {self.name!r}: month {name!r} is {number}; it needs 1 to 12")

    @property
    def anchor(self) -> str | None:
        """A bounded pattern (source for `re` or `regex`) that finds this form's dateline inside a line.

        For pages whose lines were joined. It is narrower than the reader: places in capitals, a mark of this form.
        None where a dateline cannot be told from the words around it (families without a mark).
        """
        return anchor_pattern(self.families, self.marks)

    @property
    def inside(self) -> Pattern | None:
        """The `anchor` as a slot takes it, with what it finds in the form's examples; None where there is no anchor.

        A form with marks and without an example that its anchor finds is refused by `ValueError`.

        >>> form = DatelineForm("minsk-wire", marks=("Minsk Wire",), examples=("BREST, 6. Mai (Minsk Wire) -",))
        >>> form.inside.examples
        ('BREST, 6. Mai (Minsk Wire)',)
        """
        source = self.anchor
        if source is None:
            return None
        found = [match.group() for example in self.examples if (match := re.search(source, example)) is not None]
        if not found:
            raise ValueError(f"dateline form {self.name!r} has no example that its anchor finds; give it examples")
        return Pattern(source, examples=found, holds=self.marks)
