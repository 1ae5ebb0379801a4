"""Which of several layouts is meant that explain a page equally well."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence

from belta_parse.align import Alignment
from belta_parse.dateline_record import Dateline

__all__ = ["by_agency", "by_language"]

_WORD = re.compile(r"[^\W\d_]+")


def by_language(ranked: list[Alignment], texts: Sequence[str], words_of: Mapping[str, frozenset[str]]) -> None:
    """Of equally good alignments in several languages, put those first in whose language the page is.

    Where its words do not tell, the language of which most words are known comes first, which is the one most written.
    """
    equal = [a for a in ranked if a.points == ranked[0].points]
    if len({a.layout.language for a in equal}) < 2:
        return
    words = _WORD.findall(" ".join(texts)[:20_000])
    known = {a.layout.language: 0 for a in equal}
    for language in known:
        known[language] = sum(map(words_of.get(language, frozenset()).__contains__, words))
    sizes = {language: len(words_of.get(language, ())) for language in known}
    ranked[: len(equal)] = sorted(
        equal, key=lambda a: (-known[a.layout.language], -sizes[a.layout.language], -a.score, a.layout.name)
    )


def by_agency(ranked: list[Alignment], datelines: Iterable[Dateline]) -> None:
    """Of equally good alignments in one language, put those first whose agency the page names.

    In its dateline, first of several there ("dpa/AFP"), or elsewhere, where lines that only some layouts know weigh more.
    """
    first = next((found.agencies[0].casefold() for found in datelines if len(found.agencies) > 1), None)
    best = (ranked[0].points, ranked[0].layout.language)
    top = [a for a in ranked if (a.points, a.layout.language) == best]
    if first:
        named = [a for a in top if any(mark.casefold() == first for form in a.layout.datelines for mark in form.marks)]
    else:
        heaviest = max(map(_weight, top))
        # Forms of one edition are told apart by their score.
        named = [a for a in top if _weight(a) == heaviest] if _weight(top[0]) < heaviest else []
        named = [a for a in named if a.layout.edition != top[0].layout.edition]
    if named:
        ranked[:] = [named[0], *(a for a in ranked if a is not named[0])]


def _weight(alignment: Alignment) -> int:
    """The weight of the slots that lines of the page fill."""
    slots = alignment.layout.slots
    return sum(slots[k].weight for k in set(alignment.slots) if k >= 0)
