"""Quotation marks: which way each one opens, and which two belong together."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from typing import NamedTuple

from attrs import define, field

FAMILIES = {"„": "low", "“": "low", "”": "low", "‟": "low", ",,": "low", '"': "straight", "«": "angle", "»": "angle"}
"""Marks by the family whose members close one another. Single marks count only in pairs, see `SINGLES`."""

BEFORE_OPENING = frozenset(" ([{–—-/…„“\"«»'‚‘")
BEHIND_CLOSING = frozenset(" .,;:!?)]}–—-/…“”\"«»'’")
CLOSERS = "“”\"»«‘’'›‹ "
"""What may stand behind the last word of a quotation: its marks and a stray blank."""
SINGLES = {
    "‚": re.compile(r"(?<!\w)‚ ?[^‚‘\n]{1,400}?[‘’](?!\w)"),
    "'": re.compile(r"(?<![\w'])'(?=\w)[^'\n]{1,400}+'(?!\w)"),
    "‹": re.compile(r"‹[^‹›\n]{1,400}+›(?!\w)"),
    "›": re.compile(r"(?<!\w)›[^‹›\n]{1,400}+‹"),
}
"""Single marks, which are apostrophes and commas as well: only pairs near each other are marks, and only where no
double mark is open."""
ONE_SIGN = (*(sign for sign in FAMILIES if len(sign) == 1), *SINGLES)
CLOSING = frozenset('“”"')
SEARCH_DEPTH = 8
"""How many open marks a closing one looks through for its own family: deeper nesting is damage."""


class Mark(NamedTuple):
    """One mark: its place, its family and whether it can open or close; both or neither where the place is unclear."""

    start: int
    end: int
    family: str
    opens: bool
    closes: bool


@define
class Enclosure:
    """What stands between two marks, the marks included; ``start`` or ``end`` is None where that mark is missing.

    ``inner`` is kept only where the end is missing: it helps to find it.
    """

    start: int | None
    end: int | None
    inner: list[Enclosure] = field(factory=list)


def signs_in(text: str) -> list[str]:
    """The kinds of marks that *text* has.

    >>> signs_in("„Ja“, sagte er.")
    ['„', '“']
    """
    found = [sign for sign in ONE_SIGN if sign in text]
    # Two commas take longer to look for; they want a mark that closes.
    return [",,", *found] if not CLOSING.isdisjoint(found) and ",," in text else found


def marks_in(text: str) -> list[Mark]:
    """The marks of *text* in order.

    >>> [(m.start, m.opens, m.closes) for m in marks_in('Er sagte: "Ja", und ging.')]
    [(10, True, False), (13, False, True)]
    """
    return sorted(_marks(text), key=lambda mark: mark.start)


def _marks(text: str) -> Iterator[Mark]:
    for sign, family in FAMILIES.items():
        at = text.find(sign)
        while at >= 0:
            end = at + len(sign)
            yield _mark(text, at, end, sign, family)
            at = text.find(sign, end)
    for sign, pair in SINGLES.items():
        if sign in text:
            for found in pair.finditer(text):
                yield Mark(found.start(), found.start() + 1, "single", True, False)
                yield Mark(found.end() - 1, found.end(), "single", False, True)


def _mark(text: str, start: int, end: int, sign: str, family: str) -> Mark:
    left_free = start == 0 or text[start - 1] in BEFORE_OPENING
    right_free = end >= len(text) or text[end] in BEHIND_CLOSING
    opens, closes = left_free and not right_free, right_free and not left_free
    if sign in ("„", ",,"):
        # A low mark opens even with a stray blank behind it; glued to the word before it was meant to close.
        return Mark(start, end, family, not closes, closes)
    if sign == "”" or (sign == "“" and not opens and not left_free):
        return Mark(start, end, family, opens, not opens)
    return Mark(start, end, family, opens, closes)


def enclosures(marks: Iterable[Mark]) -> list[Enclosure]:
    """The outermost enclosures in order, inner ones inside them.

    >>> [(e.start, e.end) for e in enclosures(marks_in('„Wer „Linse“ sagt“ und "ja'))]
    [(0, 18), (23, None)]
    """
    top: list[Enclosure] = []
    stack: list[tuple[Mark, Enclosure]] = []
    for mark in marks:
        if mark.family == "single" and stack and stack[0][0].family != "single":
            continue
        holder = stack[-1][1].inner if stack else top
        if mark.opens or (not mark.closes and not _partner(stack, mark)):
            stack.append((mark, Enclosure(mark.start, None)))
        elif not stack:
            holder.append(Enclosure(None, mark.end))
        else:
            _close(stack, top, mark)
    if stack:
        outer = Enclosure(stack[0][1].start, None, [inner for _, open_one in stack for inner in open_one.inner])
        top.append(outer)
    return top


def _partner(stack: list[tuple[Mark, Enclosure]], mark: Mark) -> int:
    """How many marks from the top the one stands that *mark* would close; 0 if none does."""
    for depth in range(1, min(len(stack), SEARCH_DEPTH) + 1):
        if stack[-depth][0].family == mark.family:
            return depth
    return 0


def _close(stack: list[tuple[Mark, Enclosure]], top: list[Enclosure], mark: Mark) -> None:
    """Close the open mark of the same family, else the last one, whatever it is."""
    depth = _partner(stack, mark) or 1
    closed = Enclosure(stack[-depth][1].start, mark.end)
    del stack[-depth:]
    (stack[-1][1].inner if stack else top).append(closed)
