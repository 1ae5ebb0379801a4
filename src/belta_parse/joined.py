"""Lines that an extractor joined: where a layout's parts begin inside them, and how they are cut there."""

from __future__ import annotations

import re
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from functools import lru_cache
from itertools import islice

from belta_parse.matchers import Pattern
from belta_parse.page import any_in
from belta_parse.pieces import DENSE_SCRIPTS, Pieces, parts_of

__all__ = ["Finder", "cut", "doubtful", "nothing", "phrases_of", "spans_of", "split_copies", "starts_of", "with_parts"]

Finder = Callable[[str], Iterable[tuple[int, int]]]
"""What finds the places of a part inside a text."""


def cut(
    reading: str, pieces: Pieces, strong: Sequence[tuple[Finder, bool]], weak: Finder, known: Collection[int]
) -> Pieces:
    """*pieces* with those that are not *known* cut at every place a *strong* finder finds, and at *weak* places beside one.

    A weak place (a phrase such as a rubric's name, which may stand in a sentence) counts where a chain of places without
    text between leads from it to a strong one, covers the whole piece, or is three long at the piece's edge. Behind a
    strong place that is no phrase itself (a time), one phrase with text behind it may open a sentence, and does not count.
    """
    rows = zip(pieces.starts, pieces.ends, strict=True)
    spans = {
        index: _cuts(reading[start:end], strong, weak) for index, (start, end) in enumerate(rows) if index not in known
    }
    return with_parts(pieces, spans, reading)


def with_parts(pieces: Pieces, parts: Mapping[int, Sequence[tuple[int, int]]], reading: str | None = None) -> Pieces:
    """*pieces*, those that have *parts* cut into them; *pieces* themselves if none has two.

    The parts' places are counted from the piece's text, or from its beginning in the *reading* if it is given.
    """
    cuts = {index: spans for index, spans in parts.items() if len(spans) > 1}
    if not cuts:
        return pieces
    result = Pieces(wrapped=pieces.wrapped, joined=True)
    for index, (start, end, text) in enumerate(zip(pieces.starts, pieces.ends, pieces.texts, strict=True)):
        spans = cuts.get(index, [(0, end - start)])
        result.starts += [start + first for first, _ in spans]
        result.ends += [start + last for _, last in spans]
        if index not in cuts:
            result.texts.append(text)
        elif reading is None:
            result.texts += [text[first:last] for first, last in spans]
        else:
            result.texts += [_folded(reading[start + first : start + last]) for first, last in spans]
        result.below += [pieces.below[index], *[True] * (len(spans) - 1)]
    return result


def _folded(text: str) -> str:
    """*text* on one line, a blank between its words."""
    return text if text.isprintable() and "  " not in text else " ".join(text.split())


def _cuts(text: str, strong: Sequence[tuple[Finder, bool]], weak: Finder) -> list[tuple[int, int]]:
    """The parts of *text*, stripped; empty if nothing cuts it."""
    found: set[Place] = set()
    for finder, phrase in strong:
        found.update([(start, end, PHRASE if phrase else STRONG) for start, end in islice(finder(text), MAX_CUTS)])
    phrases = [(start, end, WEAK) for start, end in islice(weak(text), MAX_CUTS)]
    places = _kept(text, _merged(found, phrases)) if found or phrases else ()
    if not places:
        return []
    edges = sorted({0, len(text), *(edge for start, end, _ in places for edge in (start, end))})
    spans = parts_of(text, edges)
    return spans if len(spans) > 1 else []


MAX_CUTS = 1_000
"""Places of one kind that are looked for in one line; a page that was joined has a dozen."""

WEAK, PHRASE, STRONG = 0, 1, 2
Place = tuple[int, int, int]
"""Start, end, and what vouches for the place."""


def _merged(strong: Collection[Place], weak: Iterable[Place]) -> list[Place]:
    """All places in order, none inside another: strong ones win over weak ones, the longest of those that begin together."""
    taken: list[Place] = []
    # One site's banner may be the day in another's time of publication.
    for place in sorted(strong, key=lambda place: (place[0], -place[1], place[2])):
        if not taken or place[0] >= taken[-1][1]:
            taken.append(place)
    free, ahead = [], 0
    for place in weak:
        while ahead < len(taken) and taken[ahead][1] <= place[0]:
            ahead += 1
        if ahead == len(taken) or place[1] <= taken[ahead][0]:
            free.append(place)
    return sorted([*taken, *free])


def _kept(text: str, places: list[Place]) -> list[Place]:
    """The places of those chains that prove themselves."""
    kept: list[Place] = []
    first, last = len(text) - len(text.lstrip()), len(text.rstrip())
    for chain in _chains(text, places):
        covers = chain[0][0] <= first and chain[-1][1] >= last
        at_edge = chain[0][0] <= first or chain[-1][1] >= last
        # "09:42 Präsident Muster reist": the phrase behind the time is the title's first word.
        # "… gewinnt in Lida Politik 31.03.2026": a phrase behind text is the end of its sentence.
        if chain[0][0] > first and any(place[2] for place in chain):
            chain = chain[next(number for number, place in enumerate(chain) if place[2]) :]
        if len(chain) > 1 and chain[-2][2] == STRONG and not chain[-1][2] and chain[-1][1] < last:
            chain.pop()
        if any(strong for _, _, strong in chain) or (covers and len(chain) > 1) or (at_edge and len(chain) > 2):
            kept.extend(chain)
    return kept


def _chains(text: str, places: list[Place]) -> Iterator[list[Place]]:
    chain: list[Place] = []
    for place in places:
        if chain and text[chain[-1][1] : place[0]].strip():
            yield chain
            chain = []
        chain.append(place)
    if chain:
        yield chain


MIN_COPY, MAX_COPY = 6, 300


def doubtful(text: str, after: str | None) -> bool:
    """Whether *text* may end in the copies of a caption: its last word stands in it twice, or it ends as *after* says."""
    last = text[text.rfind(" ") + 1 :]
    return text.find(last) < len(text) - len(last) or (after is not None and text != after and text.endswith(after))


def split_copies(text: str, after: str | None = None, captions: int = 4) -> list[tuple[int, int]]:
    """Where the copies of a caption stand at the end of a *text* that was joined; *after* is the line below it.

    The parts of *text*: what stands before them and each copy, of up to so many *captions*. Empty if it ends in none.

    >>> [("Brücke offen Archivfoto Archivfoto")[a:b] for a, b in split_copies("Brücke offen Archivfoto Archivfoto")]
    ['Brücke offen', 'Archivfoto', 'Archivfoto']
    """
    tail = text[-2 * MAX_COPY - 1 :]
    least = MIN_COPY // 2 if tail[-1:] >= DENSE_SCRIPTS else MIN_COPY
    # What stands twice ends twice in the same letters.
    sizes = range(min(MAX_COPY, len(tail) // 2), least - 1, -1) if tail.find(tail[-least:]) < len(tail) - least else ()
    for size in sizes:
        copy = tail[-size:]
        if not (copy[0].isupper() or copy[0] in "„\"«(!©" or copy[0] >= DENSE_SCRIPTS):
            continue
        for gap in (1, 0):
            first = len(tail) - 2 * size - gap
            if first >= 0 and tail[first : first + size] == copy and (not gap or tail[first + size] == " "):
                head = len(text) - 2 * size - gap
                above = split_copies(text[:head].rstrip(), captions=captions - 1) if captions > 1 else []
                return [*(above or parts_of(text[:head], [])), *parts_of(text, [head, len(text) - size])[-2:]]
    if after and MIN_COPY <= len(after) < len(text) and text.endswith(after):
        return parts_of(text, [len(text) - len(after)])
    return []


# --- finders ----------------------------------------------------------------------------------------------------------


def spans_of(pattern: Pattern) -> Finder:
    """What finds *pattern*."""
    finditer, holds = pattern.fast.finditer, pattern.holds
    return lambda text: (m.span() for m in finditer(text)) if not holds or any_in(holds, text) else ()


def starts_of(pattern: Pattern) -> Finder:
    """What finds where *pattern* begins: its part goes on behind it."""
    spans = spans_of(pattern)
    return lambda text: ((start, start) for start, _ in spans(text))


def nothing(_: str) -> Iterable[tuple[int, int]]:
    """Finds nothing."""
    return ()


@lru_cache(maxsize=256)
def phrases_of(phrases: Sequence[str]) -> Finder:
    """What finds *phrases*, the longer of two that begin alike."""
    if not phrases:
        return nothing
    rests: dict[str, list[str]] = {}
    for phrase in sorted(phrases, key=lambda phrase: (-len(phrase), phrase)):
        rests.setdefault(phrase[0], []).append(re.escape(phrase[1:]))
    finditer = re.compile("|".join(f"{re.escape(first)}(?:{'|'.join(rest)})" for first, rest in rests.items())).finditer
    return lambda text: (match.span() for match in finditer(text))
