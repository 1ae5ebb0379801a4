"""What a distribution requires of this one, read as far as a parser must know it: an installer knows the rest."""

from __future__ import annotations

import re
from collections.abc import Iterable

__all__ = ["canonical", "unmet"]

# A requirement with a marker does not match: it depends on an extra or on a Python, which the installer knew.
_REQUIRED = re.compile(r"(?P<name>[\w.-]++)\s*+(?:\[[^\]]*+\])?\s*+\(?(?P<versions>[^;)]*+)\)?\s*+")
_BOUND = re.compile(r"\s*(?P<sign>[<>=!~]=|<|>)\s*(?P<version>\d{1,9}(?:\.\d{1,9}){0,5})(?P<any>\.\*)?\s*")


def canonical(name: str) -> str:
    """The *name* of a distribution as installers compare it: capitals, and which marks join its words, do not count.

    >>> canonical("Belta_Parse.Dates-DE")
    'belta-parse-dates-de'
    """
    return re.sub(r"[-_.]++", "-", name).lower()


def unmet(name: str, version: str | None, requirements: Iterable[str]) -> str | None:
    """The first bound of *requirements* that *version* of the distribution *name* does not keep; None if it keeps all.

    What cannot be read is no bound, and a version that nobody knows keeps all.

    >>> unmet("belta-parse", "0.3", ["attrs>=23", "Belta_Parse >=0.2, <0.3"])
    'belta-parse<0.3'
    """
    own = _release(version)
    for requirement in requirements if own else ():
        found = _REQUIRED.fullmatch(requirement)
        for bound in found["versions"].split(",") if found and canonical(found["name"]) == canonical(name) else ():
            read = _BOUND.fullmatch(bound)
            if read is not None and not _holds(own, read["sign"], _release(read["version"]), bool(read["any"])):
                return f"{name}{bound.strip()}"
    return None


def _release(version: str | None) -> tuple[int, ...]:
    """The numbers that *version* begins with: (1, 2) for 1.2rc1; none for no version."""
    found = re.match(r"\d{1,9}(?:\.\d{1,9}){0,5}", version) if version else None
    return tuple(int(number) for number in found[0].split(".")) if found else ()


def _holds(own: tuple[int, ...], sign: str, bound: tuple[int, ...], prefix: bool) -> bool:
    """Whether the release *own* is ``sign bound``; releases are compared as if they had equally many numbers."""
    size = max(len(own), len(bound))
    mine, other = (release + (0,) * (size - len(release)) for release in (own, bound))
    same = mine[: len(bound)] == bound if prefix else mine == other
    near = len(bound) - 1
    return {
        "==": same,
        "!=": not same,
        ">=": mine >= other,
        "<=": mine <= other,
        ">": mine > other,
        "<": mine < other,
        "~=": mine >= other and mine[:near] == bound[:near],
    }[sign]
