"""One look at the pieces of a page for all layouts at once: which slots does each piece speak for?

Every closed matcher of the installed layouts, equal ones once, is a bit of an integer, its *signal*. A phrase costs one
look-up in one dictionary however many layouts know it; a pattern is tried only on lines of its shape.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Callable, Iterable, Mapping, Sequence
from functools import cached_property, reduce
from operator import or_

from attrs import define, field, frozen

from belta_parse.dateline import Dateline, DatelineForm, DatelineReader
from belta_parse.layout import Layout
from belta_parse.matchers import Closed, Copies, Echo, Match, Opening, Pattern, Phrases
from belta_parse.memo import kept
from belta_parse.pieces import Pieces

__all__ = ["Evidence", "Signals"]

_Trial = tuple[int, int, str, Callable[[str], "Match | None"]]

MIN_OPENING = 8
"""Characters of the shortest line that could begin with a dateline and go on."""


@define
class Signals:
    """What the pieces of one page speak for."""

    masks: list[int]
    """For each piece, the signals it shows."""
    page: int
    """The signals of all pieces together."""
    matches: dict[tuple[int, int], Match]
    """Piece and bit to the match of a pattern."""
    different: dict[int, int]
    """Each different mask with its number of pieces."""
    datelines: dict[int, Dateline]
    """Pieces that begin with a dateline, its offsets counted from the piece's text."""
    work: int = 0
    """Matcher calls, to hold the law that a page's cost is linear."""
    every: bool = True
    """Whether all patterns were tried."""
    tried: dict[int, Dateline | None] = field(factory=dict)
    """Lines that were tried for a dateline before the patterns were."""


def _tuple(layouts: Iterable[Layout]) -> tuple[Layout, ...]:
    return tuple(layouts)


@frozen(slots=False)
class Evidence:
    """The closed matchers of all *layouts* as signals. Immutable; what it compiles, it compiles on first use."""

    layouts: tuple[Layout, ...] = field(converter=_tuple)

    @cached_property
    def bits(self) -> Mapping[Closed | DatelineForm, int]:
        """Each different closed matcher and dateline form with its bit."""
        found: dict[Closed | DatelineForm, int] = {}
        for layout in self.layouts:
            closed = [m for slot in layout.slots for m in slot.closed]
            notes = [m for m in layout.notes if isinstance(m, Phrases)]
            for matcher in (*closed, *layout.foreign, *notes, *layout.datelines):
                if not isinstance(matcher, Opening):
                    found.setdefault(matcher, 1 << len(found))
        return found

    def signal(self, layout: Layout, matchers: Iterable[object]) -> int:
        """The signals of *matchers* in *layout*."""
        mask = 0
        for matcher in matchers:
            if isinstance(matcher, Opening):
                mask |= self.signal(layout, layout.datelines)
            else:
                mask |= self.bits.get(matcher, 0)  # type: ignore[call-overload]
        return mask

    @cached_property
    def _phrases(self) -> Mapping[str, int]:
        table: dict[str, int] = {}
        for matcher, bit in self.bits.items():
            if isinstance(matcher, Phrases):
                for phrase in matcher.phrases:
                    table[phrase] = table.get(phrase, 0) | bit
        return table

    @cached_property
    def _longest_phrase(self) -> int:
        return max(map(len, self._phrases), default=0)

    @cached_property
    def _sorted_phrases(self) -> Sequence[str]:
        return sorted(self._phrases)

    @cached_property
    def _patterns(self) -> Sequence[tuple[Pattern, int]]:
        return [(m, bit) for m, bit in self.bits.items() if isinstance(m, Pattern)]

    @cached_property
    def _benches(self) -> dict[int, _Bench]:
        """Wanted signals to the patterns among them; filled as pages are met."""
        return {}

    def _bench(self, wanted: int) -> _Bench:
        bench = self._benches.get(wanted)
        if bench is None:
            patterns = [(pattern, bit) for pattern, bit in self._patterns if bit & wanted]
            bench = kept(self._benches, wanted, _Bench(patterns))
        return bench

    @cached_property
    def _wanted(self) -> dict[tuple[int, ...], int]:
        """The phrases of a page to the signals of the layouts that know most of them; filled as pages are met."""
        return {}

    def _wanted_by(self, masks: Iterable[int], opening: int) -> int:
        """The signals of the layouts that a page's dateline speaks for, or half of its phrases; all if there is none."""
        key = (opening, *sorted({mask for mask in masks if mask}))
        wanted = self._wanted.get(key)
        if wanted is None:
            known = [(signals, sum(1 for mask in key[1:] if mask & signals)) for signals in map(self._signals_of, self.layouts)]
            most = max((count for _, count in known), default=0)
            near = [signals for signals, count in known if 0 < most <= 2 * count or signals & opening]
            wanted = kept(self._wanted, key, _union(near) or EVERY)
        return wanted

    @cached_property
    def _of_one_edition(self) -> bool:
        return len({layout.edition for layout in self.layouts}) < 2

    def _opening(self, texts: Sequence[str], result: Signals) -> int:
        """The forms that claim the first dateline of the page: its phrases may be words of another site's menu."""
        if self._of_one_edition:
            return 0
        at, masks, tried = self.reader.at, result.masks, result.tried
        for index, text in enumerate(texts):
            if len(text) >= MIN_OPENING and not masks[index]:
                result.work += 1
                found = tried[index] = at(text)
                if found is not None:
                    return self._claims(found)
        return 0

    def _signals_of(self, layout: Layout) -> int:
        return self.signal(layout, [*(m for slot in layout.slots for m in slot.closed), *layout.foreign])

    @cached_property
    def _copies(self) -> Sequence[tuple[int, int]]:
        """The most characters that copies can have, and their signal; the longest first."""
        return sorted(((m.max_chars, bit) for m, bit in self.bits.items() if isinstance(m, Copies)), reverse=True)

    @cached_property
    def _echo(self) -> tuple[Echo | None, int]:
        echoes = [(m, bit) for m, bit in self.bits.items() if isinstance(m, Echo)]
        return (echoes[0][0] if echoes else None), _union(bit for _, bit in echoes)

    @cached_property
    def reader(self) -> DatelineReader:
        """Datelines of all layouts."""
        return DatelineReader(tuple(m for m in self.bits if isinstance(m, DatelineForm)))

    @cached_property
    def _forms(self) -> Sequence[tuple[DatelineForm, int, frozenset[str]]]:
        """Each dateline form with its bit and its marks, folded."""
        rows = [(m, bit) for m, bit in self.bits.items() if isinstance(m, DatelineForm)]
        return [(form, bit, frozenset(mark.casefold() for mark in form.marks)) for form, bit in rows]

    @cached_property
    def _claimed(self) -> dict[tuple[str, tuple[str, ...], str], int]:
        """Datelines to the forms that claim them; filled as datelines are met."""
        return {}

    def _claims(self, found: Dateline) -> int:
        """The forms whose agency printed *found*: of several that share a mark, those that know its month and its shape.

        A dateline whose agency was lost belongs to the forms that have its shape, if that shape proves itself.
        """
        key = (found.family, found.agencies, found.text)
        claims = self._claimed.get(key)
        if claims is None:
            claims = kept(self._claimed, key, self._claims_anew(found))
        return claims

    def _claims_anew(self, found: Dateline) -> int:
        agencies = {agency.casefold() for agency in found.agencies}
        text = found.text.casefold()
        words = {word for word in _WORD.findall(text) if any(word in form.months for form, _, _ in self._forms)}
        marked, fitting = 0, 0
        for form, bit, marks in self._forms:
            own = bool(agencies & marks) or (not agencies and any(mark in text for mark in marks))
            fits = found.family in form.families and (not words or any(word in form.months for word in words))
            marked |= bit if own else 0
            fitting |= bit if fits and (own or (not agencies and found.family in SELF_PROVING)) else 0
        return fitting or marked

    def completions(self, start: str) -> Sequence[str]:
        """The phrases that begin with *start* and go on."""
        phrases = self._sorted_phrases
        first = bisect_left(phrases, start)
        found = []
        while first < len(phrases) and phrases[first].startswith(start):
            if phrases[first] != start:
                found.append(phrases[first])
            first += 1
        return found

    def signals(self, pieces: Pieces, every: bool = True) -> Signals:
        """What each of *pieces* speaks for. Never raises; the work is linear in the text.

        Unless *every* pattern is wanted, only those of layouts are tried that know a phrase of the page, so that the cost of
        a page does not grow with layouts that have nothing to say of it.
        """
        texts = pieces.texts
        phrases, longest = self._phrases, self._longest_phrase
        # A long line is no phrase, and need not be hashed to know that.
        masks = [phrases.get(text, 0) if len(text) <= longest else 0 for text in texts]
        result = Signals(masks, 0, {}, {}, {}, len(texts))
        wanted = EVERY if every else self._wanted_by(masks, self._opening(texts, result))
        result.every = wanted == EVERY
        self._match_patterns(texts, result, self._bench(wanted))
        self._match_openings(texts, result)
        # What an extractor printed twice in the body is no caption.
        self._match_copies(texts[: min(result.datelines, default=len(texts))], masks)
        self._match_echoes(texts, masks)
        page, different = 0, result.different
        for mask in filter(None, masks):
            different[mask] = different.get(mask, 0) + 1
        for mask in different:
            page |= mask
        result.page = page
        return result

    def _match_patterns(self, texts: Sequence[str], result: Signals, bench: _Bench) -> None:
        """Try the patterns of *bench* on the lines that no phrase is, each on lines of its shape."""
        masks, matches, known = result.masks, result.matches, bench.known
        trials, longest_plain = bench.trials, bench.longest_plain
        work = 0
        # A phrase says all that can be said of a line.
        short = [index for index, text in enumerate(texts) if len(text) <= bench.longest and not masks[index]]
        for index in short:
            text = texts[index]
            size = len(text)
            if size > longest_plain:
                continue
            shown = known.get(text) if size <= FURNITURE else None
            if shown is None:
                last, shown = text[-1], []
                for bit, limit, closes, fullmatch in trials.get(text[0]) or bench.trials_at(text[0]):
                    if size > limit:
                        # The longest limits come first.
                        break
                    if not closes or last in closes:
                        work += 1
                        match = fullmatch(text)
                        if match is not None:
                            shown.append((bit, match))
                if size <= FURNITURE:
                    kept(bench.known, text, shown)
            for bit, match in shown:
                masks[index] |= bit
                matches[index, bit] = match
        for (bit, limit, _, fullmatch), here in bench.held_in("\n".join([texts[index] for index in short])):
            for index in short:
                text = texts[index]
                if len(text) <= limit and _any_in(here, text):
                    work += 1
                    # A copy of the line above has been matched already.
                    same = index and text == texts[index - 1]
                    match = matches.get((index - 1, bit)) if same else fullmatch(text)
                    if match is not None:
                        masks[index] |= bit
                        matches[index, bit] = match
        result.work += work

    def _match_copies(self, texts: Sequence[str], masks: list[int]) -> None:
        if not self._copies:
            return
        above, limit = "", self._copies[0][0]
        for index, text in enumerate(texts):
            # The two copies may differ in a blank.
            same = text == above or (text[:6] == above[:6] and len(text) <= limit and text.split() == above.split())
            if same and len(text) <= limit and text.strip("-–—*_=.•# "):
                bits = _union(bit for most, bit in self._copies if len(text) <= most)
                masks[index] |= bits
                masks[index - 1] |= bits
            above = text

    def _match_echoes(self, texts: Sequence[str], masks: list[int]) -> None:
        echo, bits = self._echo
        if echo is None:
            return
        for index in [i for i, text in enumerate(texts) if text[0] == text[-(len(text) >> 1)]]:
            if echo.half(texts[index]):
                masks[index] |= bits

    def _match_openings(self, texts: Sequence[str], result: Signals) -> None:
        """Try lines for a dateline until one is found; behind it, only lines that hold the same words again."""
        at, tried = self.reader.at, result.tried
        again = ""
        for index, text in enumerate(texts):
            # A line that some closed matcher took whole does not go on behind a dateline.
            if result.masks[index] or len(text) < MIN_OPENING or (again and again not in text[:120]):
                continue
            # A dateline is one only in front of a body, which may begin on the next line or be cut off.
            bare = index == len(texts) - 1 or (len(text) <= ALONE and text[-1] in CLOSES)
            if index in tried and not bare:
                found = tried[index]
            else:
                result.work += 1
                found = at(f"{text} {CUT_BODY}" if bare else text)
            if found is None and len(text) <= ALONE and text[-1].isalnum():
                # What ends in a bracket is a signature.
                result.work += 1
                found = _alone(at, text)
            if found is None:
                continue
            result.datelines[index] = found
            result.masks[index] |= self._claims(found)
            again = again or (found.agencies[0] if found.agencies else found.text)


def _alone(at: Callable[[str], Dateline | None], text: str) -> Dateline | None:
    """The dateline that all of *text* is, its body on the next line, if an agency proves it; else None."""
    found = at(f"{text}\n{CUT_BODY}")
    return found if found is not None and found.agencies and found.end == len(text) + 1 else None


_NOTHING: tuple[_Trial, ...] = ((0, 0, "", lambda _: None),)
"""The trials of a character that opens no pattern: one that no line is short enough for."""

CUT_BODY = "Aa"
"""Stands for the body of a page that was cut behind its dateline, or that begins on the next line."""
ALONE, CLOSES = 90, "-–—./。电電"
"""Characters of the longest dateline that has a line of its own, and its last one."""

SELF_PROVING = "CQ"
"""Families of datelines whose shape proves them, so that a page may have lost the agency ("8 июня, Лида /Корр. /.")."""

_WORD = re.compile(r"[^\W\d_]+")

EVERY = -1
"""All signals."""


FURNITURE = 64
"""Characters of the longest line that is remembered with the patterns it matched: banners, weather and credits come with
every page of a crawl."""


class _Bench:
    """Some patterns, sorted for trial: by first character, or by the texts that they wait for."""

    def __init__(self, patterns: Sequence[tuple[Pattern, int]]) -> None:
        self.plain = [(m, bit) for m, bit in patterns if not m.holds]
        rows = sorted([row for row in patterns if row[0].holds], key=lambda row: (row[0].max_chars, row[1]))
        self.held = [(m, _trial(m, bit)) for m, bit in rows]
        self.longest = max((m.max_chars for m, _ in patterns), default=0)
        self.longest_plain = max((m.max_chars for m, _ in self.plain), default=0)
        self.trials: dict[str, tuple[_Trial, ...]] = {}
        """First character to the patterns that may begin with it; filled as characters are met."""
        self.known: dict[str, list[tuple[int, Match]]] = {}
        """Short lines that were met, with their matches."""

    def trials_at(self, first: str) -> tuple[_Trial, ...]:
        """The patterns that may begin with *first*, those of the longest lines first."""
        rows = [_trial(p, bit) for p, bit in self.plain if not p.opens or first in p.opens]
        found = self.trials[first] = tuple(sorted(rows, key=lambda row: (-row[1], row[0]))) or _NOTHING
        return found

    def held_in(self, gist: str) -> Sequence[tuple[_Trial, Sequence[str]]]:
        """The patterns that wait for a text which *gist*, the short lines together, holds."""
        found = []
        for pattern, trial in self.held:
            for text in pattern.holds:
                if text in gist:
                    found.append((trial, pattern.holds))
                    break
        return found


def _trial(pattern: Pattern, bit: int) -> _Trial:
    return bit, pattern.max_chars, pattern.closes, pattern.fullmatch


def _any_in(texts: Sequence[str], line: str) -> bool:
    for text in texts:  # noqa: SIM110, a generator doubles the time
        if text in line:
            return True
    return False


def _union(bits: Iterable[int]) -> int:
    return reduce(or_, bits, 0)
