"""A state named among the words."""

from __future__ import annotations

from belta_parse_titles_de.kinds import (
    COUNTRY,
    LONG,
)
from belta_parse_titles_de.nations import LONG_NAMES, stem_of
from belta_parse_titles_de.words import Word

__all__ = ["state_at"]


def state_at(words: list[Word], k: int) -> tuple[int, str | None]:
    """The word behind the state's name at word *k*, and the state's code; None if no state is named there."""
    word = words[k]
    if word.kinds & LONG:
        for stems, code in LONG_NAMES[stem_of(word.text)]:
            if tuple(stem_of(one.text) for one in words[k : k + len(stems)]) == stems:
                return k + len(stems), code
    if word.kinds & COUNTRY:
        return k + 1, word.code
    return k, None
