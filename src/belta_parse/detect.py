"""Choose the layout: read the page as the layouts that its evidence speaks for, and keep the best."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from functools import cached_property, reduce
from itertools import islice
from operator import or_

import regex
from attrs import define, field, frozen

from belta_parse.address import Address
from belta_parse.align import ASIDE, Alignment, Reader
from belta_parse.closing import without_closings
from belta_parse.evidence import Evidence
from belta_parse.joined import Finder, cut, doubtful, nothing, phrases_of, spans_of, split_copies, starts_of, with_parts
from belta_parse.layout import Layout, Role
from belta_parse.matchers import Copies, Opening, Pattern
from belta_parse.memo import kept
from belta_parse.page import any_in
from belta_parse.pieces import Pieces, physical, split_at_marks, unwrapped
from belta_parse.repeats import repeats_in
from belta_parse.signals import Signals
from belta_parse.ties import by_agency, by_language

__all__ = ["Detector", "Reading"]

BY_ADDRESS = 3
"""Points for a layout whose kind of page the address names, or whose host it is: as much as a line and a half."""

NEAR = 3
"""Points by which a layout of a page that was joined may trail and still have its phrases tried: a label and a line."""

MIN_HIDING = 30
"""Characters of the shortest line in which a dateline can stand behind something else."""
MANY_WORDS = 3
"""Blanks in what no place is called: the words of a headline in front of one."""
_OF_COPIES = (Role.TITLE, Role.CAPTION, Role.RELATED)
"""The parts that two copies of a caption may be, or may have been joined to; a headline and its lead look like them."""


@define
class Reading:
    """A page as the best layout reads it; *best* is None if no layout explains it."""

    pieces: Pieces
    signals: Signals
    repeats: Mapping[int, int]
    """Pieces that stand on the page already, with the piece they repeat."""
    ranked: Sequence[Alignment]
    """The alignments that were tried, the best first."""
    best: Alignment | None
    begin: int = 0
    """Where the page begins, behind what an index glued in front of it."""


def _by_name(layouts: Iterable[Layout]) -> tuple[Layout, ...]:
    return tuple(sorted(layouts, key=lambda layout: layout.name))


@frozen(slots=False)
class Detector:
    """Reads pages as any of *layouts*. Immutable; the order of the layouts does not matter."""

    layouts: tuple[Layout, ...] = field(converter=_by_name)

    @cached_property
    def evidence(self) -> Evidence:
        """The signals of all layouts."""
        return Evidence(self.layouts)

    @cached_property
    def readers(self) -> Sequence[Reader]:
        """One reader a layout, in the order of their names."""
        return [Reader(layout, self.evidence) for layout in self.layouts]

    def read(self, text: str, address: Address | None = None, every: bool = False) -> Reading:
        """*text* (a page's reading) read as the layout that explains it best; all are ranked if *every* is wanted."""
        begin = self._begin(text)
        pieces = physical(text, begin)
        if pieces.overfull or not pieces.texts:
            # Whatever its address says: a page without a line is none.
            return Reading(Pieces(overfull=pieces.overfull), self.evidence.signals(Pieces()), {}, (), None, begin)
        marks = [mark for mark in self._end_marks if mark in text]
        if marks:
            pieces = split_at_marks(pieces, marks)
        if self._closings:
            pieces = without_closings(pieces, self._closings)
        signals = self.evidence.signals(pieces, every)
        if self.evidence.openings.whole(pieces, signals.datelines):
            signals = self.evidence.signals(pieces, every)
        if pieces.suspect:
            whole = unwrapped(pieces, signals.masks, signals.datelines, self._function_words)
            if whole is not pieces:
                pieces, signals = whole, self.evidence.signals(whole, every)
        found = self._ranked(pieces, signals, address, every)
        top = found.ranked[0] if found.ranked else None
        if not signals.every and (top is None or not top.full or top.score < top.layout.threshold):
            # The page's phrases may be another site's; now every layout is asked.
            found = self._ranked(pieces, self.evidence.signals(pieces), address, every)
            top = found.ranked[0] if found.ranked else None
        if top is None or not top.complete or top.score < top.layout.threshold or _doubtful(text, found, top):
            found = self._cut(text, found, top, address, every)
        found.begin = begin
        # Lines that are furniture of many pages may give points to a layout that explains nothing.
        found.best = best = next((a for a in found.ranked if a.score >= a.layout.threshold), None)
        if best is not None and found.ranked[0] is not best:
            found.ranked = [best, *(a for a in found.ranked if a is not best)]
        return found

    @cached_property
    def _prefixes(self) -> Sequence[regex.Pattern[str]]:
        return [regex.compile(source) for source in sorted({layout.prefix for layout in self.layouts if layout.prefix})]

    @cached_property
    def _function_words(self) -> frozenset[str]:
        return frozenset(word for layout in self.layouts for word in layout.function_words)

    @cached_property
    def _end_marks(self) -> Sequence[str]:
        return sorted({mark for layout in self.layouts for mark in layout.end_marks})

    @cached_property
    def _closings(self) -> Sequence[Pattern]:
        return tuple(dict.fromkeys(closing for layout in self.layouts for closing in layout.closings))

    def _begin(self, text: str) -> int:
        for prefix in self._prefixes:
            match = prefix.match(text)
            if match is not None:
                return match.end()
        return 0

    def _ranked(self, pieces: Pieces, signals: Signals, address: Address | None, every: bool) -> Reading:
        repeats = repeats_in(pieces.texts, min(signals.datelines, default=0))
        ranked: list[Alignment] = []
        best = -(1 << 60)
        for bound, reader in self._candidates(signals, address, every):
            favour = _by_address(reader.layout, address)
            if not every and bound < best:
                break
            label = _label(reader.layout, address)
            alignment = reader.align(pieces, signals, repeats, label)
            alignment.points += favour
            ranked.append(alignment)
            if alignment.score >= alignment.layout.threshold:
                best = max(best, alignment.points)
        if len(ranked) > 1:
            ranked.sort(key=lambda a: (-a.points, -a.score, a.layout.name))
            by_language(ranked, pieces.texts, self.evidence.words_of)
            by_agency(ranked, signals.datelines.values())
        return Reading(pieces, signals, repeats, ranked, None)

    def _candidates(self, signals: Signals, address: Address | None, every: bool) -> Sequence[tuple[int, Reader]]:
        """The layouts that a telling signal speaks for, and those the address names, with the most points each can have.

        If *every* layout is wanted, those come, too, that only signals without weight speak for.
        """
        if every:
            asked = [r for r in self.readers if r.signals & signals.page or _label(r.layout, address)]
            return self._bounded(asked, signals, address)
        # Pages of one form show the same signals equally often, so that most need no look at the layouts at all.
        key = tuple(signals.different.items())
        found = self._bounds.get(key)
        if found is None:
            spoken_for = [r for r in self.readers if r.telling & signals.page]
            found = kept(self._bounds, key, self._bounded(spoken_for, signals, None))
        if address is None or not address.edition:
            return found
        readers = [reader for _, reader in found]
        readers += [r for r in self.readers if _label(r.layout, address) and r not in readers]
        return self._bounded(readers, signals, address)

    def _bounded(self, readers: Sequence[Reader], signals: Signals, address: Address | None) -> Sequence[tuple[int, Reader]]:
        gains: dict[int, int] = {}
        rows = [(r.bound(signals, gains) + _by_address(r.layout, address), -i) for i, r in enumerate(readers)]
        return [(bound, readers[-i]) for bound, i in sorted(rows, reverse=True)]

    @cached_property
    def _bounds(self) -> dict[tuple[tuple[int, int], ...], Sequence[tuple[int, Reader]]]:
        return {}

    # --- pages whose lines were joined ----------------------------------------------------------------------------

    def _cut(self, text: str, found: Reading, top: Alignment | None, address: Address | None, every: bool) -> Reading:
        """The page with its joined lines cut, if that explains it better; else *found*."""
        clear = top is not None and top.score >= top.layout.threshold
        layouts = self._of_edition[top.layout.edition] if clear and top is not None else self.layouts
        known = self._known(found, top if clear and top is not None and not _holds_hidden(text, found, top) else None)
        finders, openings = self._finders(text, layouts)
        known = {i for i in known if not _opens_inside(found.pieces.texts[i], openings)}
        if not found.signals.datelines or _misplaced(found):
            finders = [*finders, (self.evidence.openings.inside(found.pieces.texts), False)]
        better = self._better(found, cut(text, found.pieces, finders, nothing, known), address, every)
        if better.ranked:
            # Which phrases to cut at is known only now that the layout is, or nearly so.
            near = better.ranked[0].points - NEAR
            for reader in [alignment.reader for alignment in better.ranked[:3] if alignment.points >= near]:
                # What only others know of ("Follow us: …" before a footer) may be joined lines of this one.
                told = {i for i in known if not (mask := found.signals.masks[i]) or mask & self._telling[reader.layout.edition]}
                finders, _ = self._finders(text, [reader.layout])
                pieces = cut(text, found.pieces, finders, phrases_of(reader.phrases), told)
                better = self._better(better, pieces, address, every)
            better = self._with_copies(better, address, every)
        return better

    def _known(self, found: Reading, top: Alignment | None) -> set[int]:
        """The pieces that need no cut: recognised ones, and all that were taken in order if no weighty slot is empty."""
        masks, datelines = found.signals.masks, found.signals.datelines
        known = {i for i, mask in enumerate(masks) if mask & self._telling[None] and i not in datelines}
        if top is not None and top.full and not any(_mixed(dateline.cities) for dateline in datelines.values()):
            closed = top.reader.closed_signals
            known |= {i for i, k in enumerate(top.slots) if k != ASIDE and (not closed[k] or masks[i] & closed[k])}
        return known

    @cached_property
    def _of_edition(self) -> Mapping[str, Sequence[Layout]]:
        editions = sorted({layout.edition for layout in self.layouts})
        return {edition: [one for one in self.layouts if one.edition == edition] for edition in editions}

    @cached_property
    def _telling(self) -> Mapping[str | None, int]:
        """For each edition, and for all, the signals that tell a line; not those of what belongs to no page."""
        foreign = reduce(or_, (reader.foreign for reader in self.readers), 0)
        telling: dict[str | None, int] = {None: ~foreign}
        for name, signals in ((reader.layout.edition, reader.signals) for reader in self.readers):
            telling[name] = telling.get(name, 0) | signals & ~foreign
        return telling

    def _better(self, found: Reading, pieces: Pieces, address: Address | None, every: bool) -> Reading:
        if pieces is found.pieces or not pieces.joined:
            return found
        other = self._ranked(pieces, self.evidence.signals(pieces), address, every)
        if not other.ranked:
            return found
        # A place that other words were joined to is worse than none of its points.
        least = found.ranked[0].points + (not _misplaced(found)) if found.ranked else -(1 << 60)
        if other.ranked[0].points >= least:
            return other
        return found

    def _with_copies(self, found: Reading, address: Address | None, every: bool) -> Reading:
        """The page with captions cut off a title that they were joined to."""
        top = found.ranked[0]
        slots = top.layout.slots
        if not any(isinstance(m, Copies) for slot in slots for m in slot.match):
            return found
        lead = next((k for k, slot in enumerate(slots) if slot.role is Role.DATELINE), len(slots))
        dateline = min(found.signals.datelines, default=-1)
        furniture = [k for k, slot in enumerate(slots) if slot.role not in _OF_COPIES]
        closed, masks = top.reader.closed_signals, found.signals.masks
        old, spans = found.pieces, {}
        for index, slot in enumerate(top.slots):
            # A line that is known for furniture is whole, even where the line below says its end again.
            known = slot in furniture and masks[index] & closed[slot]
            headish = not known and (index < dateline if dateline >= 0 else slot < lead)
            if headish and len(old.texts[index]) == old.ends[index] - old.starts[index]:
                below = old.texts[index + 1] if index + 1 < len(old) else None
                spans[index] = split_copies(old.texts[index], below)
        result = self._better(found, with_parts(old, spans), address, every)
        if result is not found:
            result.pieces.joined = True
        return result

    def _finders(self, text: str, layouts: Sequence[Layout]) -> tuple[Sequence[tuple[Finder, bool]], Sequence[Finder]]:
        """The anchors of *layouts* that may occur in *text*, equal ones once, and whether each is a phrase.

        Then, again, those of them that a part begins with which goes on behind them.
        """
        names = tuple([layout.name for layout in layouts])
        anchors = self._anchors.get(names) or kept(self._anchors, names, _anchors_of(layouts))
        here = [anchor for anchor in anchors if not anchor[0] or any_in(anchor[0], text)]
        return [(finder, phrase) for _, finder, phrase, _ in here], [finder for _, finder, _, opening in here if opening]

    @cached_property
    def _anchors(self) -> dict[tuple[str, ...], Sequence[_Anchor]]:
        """Names of layouts to their anchors; filled as pages are met whose lines may be joined."""
        return {}


_Anchor = tuple[tuple[str, ...], Finder, bool, bool]
"""The texts of which a line with the part holds one, what finds it, whether it is a phrase, and whether it goes on."""


def _anchors_of(layouts: Iterable[Layout]) -> Sequence[_Anchor]:
    anchors: dict[Pattern, tuple[bool, bool]] = {}
    for layout in layouts:
        for slot in layout.slots:
            if slot.anchor is not None:
                # A dateline's line and a caption's go on behind what tells them, so they are cut in front only.
                opening = slot.role is Role.CAPTION or any(isinstance(m, Opening) for m in slot.match)
                anchors[slot.anchor] = (opening, bool(slot.phrases))
    return [
        (anchor.holds, (starts_of if opening else spans_of)(anchor), phrase, opening and not phrase)
        for anchor, (opening, phrase) in anchors.items()
    ]


def _doubtful(text: str, found: Reading, top: Alignment) -> bool:
    """Whether a line that the layout explains may be two.

    So may a title that ends in its captions, a credit before a dateline, a phrase that has no line of its own.
    """
    if _holds_hidden(text, found, top):
        return True
    texts = found.pieces.texts
    joinable, last = top.reader.joinable, len(texts) - 1
    for index in [i for i, slot in enumerate(top.slots) if slot in joinable]:
        if doubtful(texts[index], texts[index + 1] if index < last else None):
            return True
    return _misplaced(found)


def _holds_hidden(text: str, found: Reading, top: Alignment) -> bool:
    """Whether *text* holds an anchored phrase of the layout that is no line of its own."""
    shown = found.signals.page
    return any(not shown & own and any_in(phrases, text) for own, phrases in top.reader.anchored_phrases)


def _misplaced(found: Reading) -> bool:
    """Whether a dateline's place has words in front that were joined to it."""
    return any(_mixed(dateline.cities) for dateline in found.signals.datelines.values())


def _mixed(cities: Sequence[str]) -> bool:
    """Whether a place in capitals follows small letters: what stands in front of it is no part of its name."""
    return any((city[-3:].isupper() and not city.isupper()) or city.count(" ") >= MANY_WORDS for city in cities[:1])


def _opens_inside(text: str, openings: Iterable[Finder]) -> bool:
    """Whether a part that is cut in front only begins inside *text*, say a credit that another agency's would be, too."""
    return len(text) >= MIN_HIDING and any(start > 0 for finder in openings for start, _ in islice(finder(text), 2))


def _by_address(layout: Layout, address: Address | None) -> int:
    if address is None or address.edition != layout.edition:
        return 0
    return 1 + (BY_ADDRESS if layout.kind != "article" and _label(layout, address) else 0)


def _label(layout: Layout, address: Address | None) -> int:
    """The slots, as bits, that the address stands in for: the kind's own label where the address names the kind."""
    if address is None or address.edition != layout.edition:
        return 0
    named = layout.by_address and address.kind is None and address.id is not None
    if not named and (layout.kind == "article" or address.kind != layout.kind):
        return 0
    heaviest = max(range(len(layout.slots)), key=lambda k: layout.slots[k].weight)
    return 1 << heaviest
