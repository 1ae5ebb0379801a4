"""Surnames of two words: "Sanz Cortés", "Asante Boateng", "De Waeter"."""

from __future__ import annotations

import re

from belta_parse_titles_de.kinds import (
    ACRONYM,
    CAPITAL,
    GIVEN,
    INITIAL,
    NAME,
    NOUN,
    ORGANISATION,
    PARTICLE,
    PATRONYMIC,
    PLACE,
    POINT,
    ROMAN,
    SURNAME,
)
from belta_parse_titles_de.reading import Reading

__all__ = ["CAPITAL_PARTICLES", "is_double", "second_surname"]

CAPITAL_PARTICLES = frozenset(["De", "Van", "Von", "Le", "La", "Di", "El", "Al", "Del", "Da"])
"""Particles as families print them that write them with a capital letter."""
_SECOND_SURNAME = re.compile(r"(?:[aiouíóáéñçã]|[eé]z|és|[óáí]n|[ãõ]es|[eo]ng|[aeo]h)\Z")
"""Ends of second surnames of Spain, Portugal and West Africa; a German noun seldom has one of them."""


def is_double(reading: Reading, first: int, last: int) -> bool:
    """Whether the name of words *first* to *last* ends in two surnames without a hyphen."""
    before = reading.words[last - 1].kinds
    if before & (GIVEN | SURNAME | INITIAL | PARTICLE | PATRONYMIC | POINT) or not before & NAME:
        return False
    return _SECOND_SURNAME.search(reading.words[last].text) is not None


def second_surname(reading: Reading, run: list[int], n: int) -> bool:
    """Whether the last word of the run is a second surname without a hyphen: "Pablo Sanz Cortés", "Kwame Asante Boateng".

    A noun without an article may stand there, too ("überreichte Pablo Sanz Blumen"); its end tells.
    """
    k = run[n]
    word, before = reading.words[k], reading.words[run[n - 1]].kinds
    if n + 1 != len(run) or not word.kinds & NAME or word.kinds & (NOUN | PLACE | ROMAN | ORGANISATION | PARTICLE | ACRONYM):
        return False
    if before & (SURNAME | INITIAL | PARTICLE | PATRONYMIC) or reading.words[k + 1].kinds & CAPITAL:
        return False
    return _SECOND_SURNAME.search(word.text) is not None
