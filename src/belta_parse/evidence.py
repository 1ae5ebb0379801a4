"""One look at the pieces of a page for all layouts at once: which slots does each piece speak for?

Every closed matcher of the installed layouts, equal ones once, is a bit of an integer, its *signal*. A phrase costs one
look-up in one dictionary however many layouts know it; a pattern is tried only on lines of its shape.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Callable, Iterable, Mapping, Sequence
from functools import cached_property, reduce
from operator import or_

from attrs import field, frozen

from belta_parse.dateline import DatelineForm
from belta_parse.layout import Layout
from belta_parse.matchers import Closed, Copies, Echo, Match, Named, Opening, Pattern, Phrases
from belta_parse.memo import kept
from belta_parse.openings import Openings
from belta_parse.page import any_in
from belta_parse.pieces import Pieces
from belta_parse.signals import Signals

__all__ = ["Evidence", "Signals"]

_Trial = tuple[int, int, str, Callable[[str], "Match | None"]]


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
        seen: set[int] = set()
        for layout in self.layouts:
            # Layouts of one family share most of their slots.
            slots = [slot for slot in layout.slots if id(slot) not in seen]
            seen.update(map(id, slots))
            closed = [m for slot in slots for m in slot.closed]
            closed += [m.shape for m in closed if isinstance(m, Named)]
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
    def _known_slots(self) -> dict[int, int]:
        """Slots, by their identity, to the signals of their closed matchers; filled as layouts are read."""
        return {}

    def slot_signals(self, layout: Layout) -> Sequence[int]:
        """For each slot of *layout* the signals of its closed matchers."""
        known, found = self._known_slots, []
        for slot in layout.slots:
            mask = known.get(id(slot))
            if mask is None:
                mask = self.signal(layout, slot.closed)
                # A dateline's signals are the layout's own.
                if not any(isinstance(m, Opening) for m in slot.match):
                    known[id(slot)] = mask
            found.append(mask)
        return found

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
            patterns = [(pattern, bit) for pattern, bit in self._patterns if (bit | self._sharing.get(bit, 0)) & wanted]
            bench = kept(self._benches, wanted, _Bench(patterns))
        return bench

    @cached_property
    def _names(self) -> Mapping[int, Mapping[str, tuple[int, int]]]:
        """The signal of each shape of lines that name somebody, with the names, folded, and whose signals each is.

        The second signal of a name is that of matchers which count beside a dateline only.
        """
        shapes: dict[int, dict[str, tuple[int, int]]] = {}
        for matcher, bit in self.bits.items():
            if isinstance(matcher, Named):
                names = shapes.setdefault(self.bits[matcher.shape], {})
                for name in map(str.casefold, matcher.names):
                    always, led = names.get(name, (0, 0))
                    names[name] = (always, led | bit) if matcher.led else (always | bit, led)
        return shapes

    @cached_property
    def _sharing(self) -> Mapping[int, int]:
        """The signal of each such shape, with the signals of all matchers that share it."""
        return {bit: _union(one for pair in names.values() for one in pair) for bit, names in self._names.items()}

    @cached_property
    def _shapes(self) -> int:
        """The signals of shapes that no slot waits for by themselves."""
        slots = [m for layout in self.layouts for slot in layout.slots for m in slot.closed]
        waited = {*slots, *(m for layout in self.layouts for m in layout.foreign)}
        return _union(bit for m, bit in self.bits.items() if bit in self._names and m not in waited)

    def _match_names(self, result: Signals) -> None:
        """Tell whom the lines name that have the shape of a signature."""
        masks, matches, names = result.masks, result.matches, self._names
        for (index, bit), match in [row for row in matches.items() if row[0][1] in names]:
            always, led = names[bit].get((match["name"] or "").strip().casefold(), (0, 0))
            found = always | led if result.datelines else always
            masks[index] = (masks[index] | found) & ~(bit & self._shapes)
            while found:
                named = found & -found
                matches[index, named] = match
                found ^= named

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

    def _signals_of(self, layout: Layout) -> int:
        return _union(self.slot_signals(layout)) | self.signal(layout, layout.foreign)

    @cached_property
    def _copies(self) -> Sequence[tuple[int, int]]:
        """The most characters that copies can have, and their signal; the longest first."""
        return sorted(((m.max_chars, bit) for m, bit in self.bits.items() if isinstance(m, Copies)), reverse=True)

    @cached_property
    def _echo(self) -> tuple[Echo | None, int]:
        echoes = [(m, bit) for m, bit in self.bits.items() if isinstance(m, Echo)]
        return (echoes[0][0] if echoes else None), _union(bit for _, bit in echoes)

    @cached_property
    def openings(self) -> Openings:
        """What finds the datelines of all layouts."""
        rows = [(m, bit) for m, bit in self.bits.items() if isinstance(m, DatelineForm)]
        return Openings(rows, self.words_of)

    @cached_property
    def words_of(self) -> Mapping[str, frozenset[str]]:
        """The words that tell each language, whichever layout gave them: function words, and the days of the week."""
        words: dict[str, set[str]] = {}
        for layout in self.layouts:
            words.setdefault(layout.language, set()).update(layout.function_words)
        for form in (m for m in self.bits if isinstance(m, DatelineForm) and m.language in words):
            days = [day for day in form.weekdays if len(day) >= LONG_DAY]
            words[form.language or ""].update((*days, *map(str.capitalize, days)))
        return {language: frozenset(found) for language, found in words.items()}

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
        wanted = EVERY if every else self._wanted_by(masks, 0 if self._of_one_edition else self.openings.first(texts, result))
        result.every = wanted == EVERY
        self._match_patterns(texts, result, self._bench(wanted))
        self.openings.match(texts, result)
        if self._names:
            self._match_names(result)
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
            for index in [i for i in short if len(texts[i]) <= limit]:
                text = texts[index]
                if any_in(here, text):
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
        limit = self._copies[0][0]
        for index in [i for i in range(1, len(texts)) if texts[i][0] == texts[i - 1][0] and len(texts[i]) <= limit]:
            text, above = texts[index], texts[index - 1]
            # The two copies may differ in a blank.
            same = text == above or (text[:6] == above[:6] and text.split() == above.split())
            if same and text.strip("-–—*_=.•# "):
                bits = _union(bit for most, bit in self._copies if len(text) <= most)
                masks[index] |= bits
                masks[index - 1] |= bits

    def _match_echoes(self, texts: Sequence[str], masks: list[int]) -> None:
        echo, bits = self._echo
        if echo is None:
            return
        for index in [i for i, text in enumerate(texts) if text[0] == text[-(len(text) >> 1)]]:
            if echo.half(texts[index]):
                masks[index] |= bits


_NOTHING: tuple[_Trial, ...] = ((0, 0, "", lambda _: None),)
"""The trials of a character that opens no pattern: one that no line is short enough for."""

LONG_DAY = 5
"""Characters of the shortest name of a day that is no word of another language."""

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
        """The patterns that wait for texts which *gist*, the short lines together, holds; and those texts."""
        found = []
        for pattern, trial in self.held:
            here = [text for text in pattern.holds if text in gist]
            if here:
                found.append((trial, here))
        return found


def _trial(pattern: Pattern, bit: int) -> _Trial:
    return bit, pattern.max_chars, pattern.closes, pattern.fullmatch


def _union(bits: Iterable[int]) -> int:
    return reduce(or_, bits, 0)
