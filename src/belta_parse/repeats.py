"""Lines that an extractor printed twice."""

from __future__ import annotations

from collections.abc import Sequence

from belta_parse.pieces import DENSE_SCRIPTS

__all__ = ["repeats_in"]

MIN_REPEAT = 30
"""Characters of the shortest line that an extractor's repeat is recognised by; shorter ones recur by right."""


def repeats_in(texts: Sequence[str], lead: int) -> dict[int, int]:
    """The pieces that say what an earlier one said, with that one, from the *lead* on: a title may well stand again.

    Where the whole page was printed twice, the lines above its lead are repeats like those below.

    >>> page = ["Seewetter", "Licht am Ufer", "LINDAU (Lake Wire) - Am Ufer brannten tausend Lichter."]
    >>> repeats_in([*page, *page], lead=2)
    {3: 0, 4: 1, 5: 2}
    """
    # Heads tell nearly all lines apart, and are cheaper to hash than lines.
    if len({text[:24] for text in texts[lead:]}) == len(texts) - lead:
        return {}
    first: dict[str, int] = {}
    again: dict[int, int] = {}
    for index in range(lead, len(texts)):
        before = first.setdefault(texts[index], index)
        if before != index:
            again[index] = before
    found = {index: before for index, before in again.items() if len(texts[index]) >= _least(texts[index])}
    # A short line is a repeat where it follows or leads its neighbour of the first time.
    for step, order in ((1, sorted(again)), (-1, sorted(again, reverse=True))) if found else ():
        for index in order:
            if index not in found and found.get(index - step) == again[index] - step:
                found[index] = again[index]
    for index in [index for index, before in found.items() if before == lead] if lead else ():
        above = index - 1
        while above > lead and index - above <= lead and texts[above] == texts[lead - index + above]:
            found[above] = lead - index + above
            above -= 1
    return dict(sorted(found.items()))


def _least(text: str) -> int:
    """A script without blanks says in a character what takes two or three letters."""
    return MIN_REPEAT if text[0] < DENSE_SCRIPTS else MIN_REPEAT // 3
