"""The strategy `pages`: whole pages of any layout, with their labels and the record they must give."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import count
from math import gcd
from typing import Any

from attrs import define, evolve, field, frozen
from hypothesis import strategies as st

from belta_parse.dateline import Dateline, DatelineReader
from belta_parse.layout import Layout, Role, Slot
from belta_parse.matchers import Copies, Echo, Pattern, Phrases
from belta_parse.testing.addresses import addresses
from belta_parse.testing.drawn import Drawn, Part
from belta_parse.testing.filling import DrawFn, Moment, Words, fill, fitting, moments
from belta_parse.testing.spacing import spaced

__all__ = ["pages"]

ONCE = frozenset({"crawled", "weather", "rubric", "published", "updated", "title", "byline", "dateline"})
"""Roles of which a record has one value; of several slots for it a page fills one."""

LONG = 130
"""Characters of a paragraph that no rule takes for a heading."""


@st.composite
def pages(draw: DrawFn, layout: Layout, words: Words | None = None, avoid: frozenset[str] = frozenset()) -> Drawn:
    """Pages of *layout*, each with its parts, with an address where the layout has a form for them, and with the record
    that both together must give: ``parser.parse(page.text, page.url)``.

    *words* are what prose is drawn from, by default those kept for the layout's language. Phrases to *avoid* are not
    printed: those that make a page one of another layout.

    >>> from belta_parse import Parser
    >>> from hypothesis import given, settings
    >>> stripped = next(one for one in Parser(discover=False).layouts if one.form == "stripped")
    >>> @settings(max_examples=3)
    ... @given(pages(stripped))
    ... def it_is_made_of_its_parts(page):
    ...     assert page.text == "".join(part.text + part.end for part in page.parts)
    >>> it_is_made_of_its_parts()
    """
    style = draw(st.sampled_from(("airy", "airy", "tight", "mixed")))
    page = _Page(draw, layout, words or Words.of(layout.language), avoid)
    parts = list(page.parts())
    return Drawn.of(layout, spaced(draw, parts, style), url=draw(addresses(layout, page.published.day.year)))


@frozen
class _Loop:
    """The slots of a layout that come again and again, by their numbers."""

    first: int
    last: int


@define
class _Page:
    """One page in the making."""

    draw: DrawFn
    layout: Layout
    words: Words
    avoid: frozenset[str]
    crawled: Moment = field(init=False)
    published: Moment = field(init=False)
    item: int = field(init=False, default=0)
    last_body: str = field(init=False, default="")
    headlines: str = field(init=False, default="")
    """The slot of the titles of other articles."""
    titles: Iterator[str] = field(init=False)
    sentences: Iterator[str] = field(init=False)
    """Prose; it begins anew where a language has few sentences."""
    told: set[str] = field(init=False, factory=set)
    """The lines of the body so far: one said twice would be an extractor's repeat."""

    def __attrs_post_init__(self) -> None:
        self.crawled, self.published = self.draw(moments(2019)), self.draw(moments())
        self.titles = self._shuffled(self.words.titles)
        self.sentences = self._shuffled(self.words.sentences)

    def _shuffled(self, texts: Sequence[str]) -> Iterator[str]:
        """*texts* from any of them on, then again; two draws, where a permutation would take as many as there are
        texts."""
        start = self.draw(st.integers(0, len(texts) - 1))
        step = self.draw(st.sampled_from([n for n in range(1, len(texts) + 1) if gcd(n, len(texts)) == 1]))
        return (texts[(start + n * step) % len(texts)] for n in count())

    def parts(self) -> Iterator[Part]:
        """The parts of the page in order, each as if on a line of its own."""
        slots, loop = self.layout.slots, self._loop()
        chosen = self._chosen()
        self.last_body = next((s.name for s in reversed(slots) if s.role == Role.PARAGRAPH and s.name in chosen), "")
        index = 0
        while index < len(slots):
            if loop is not None and index == loop.first:
                yield from self._rounds(slots[loop.first : loop.last + 1])
                index = loop.last + 1
                continue
            if slots[index].name in chosen:
                yield from self._slot(slots[index])
            index += 1

    def _loop(self) -> _Loop | None:
        if self.layout.loop is None:
            return None
        names = [slot.name for slot in self.layout.slots]
        return _Loop(*(names.index(name) for name in self.layout.loop))

    # --- which slots the page has ---------------------------------------------------------------------------------

    def _chosen(self) -> set[str]:
        """The slots that the page fills: those it must have or that speak for it, others by chance."""
        wanted = self._sure()
        for slot in self.layout.slots:
            if slot.name in wanted or not self._possible(slot):
                continue
            if self.draw(st.booleans()) and (not slot.after or any(name in wanted for name in slot.after)):
                wanted.add(slot.name)
        for role in ONCE:
            of_role = [slot for slot in self.layout.slots if slot.role == role and slot.name in wanted]
            of_role.sort(key=lambda slot: (not slot.required, -slot.weight))
            wanted -= {slot.name for slot in of_role[1:]}
        for slot in self.layout.slots:
            alone = slot.after and wanted.isdisjoint({*slot.after} - {slot.name})
            wanted -= {slot.name} if alone or (slot.phrases and self.avoid.issuperset(slot.phrases)) else set()
        return wanted

    def _sure(self) -> set[str]:
        slots = {slot.name: slot for slot in self.layout.slots}
        sure = {name for name, slot in slots.items() if slot.required or slot.weight or name in self.layout.ends}
        sure |= {slot.name for slot in self.layout.slots if slot.role == Role.PARAGRAPH and not slot.after}
        lead = next((slot for slot in self.layout.slots if slot.role == Role.DATELINE and not slot.required), None)
        if lead is not None and self.layout.kind == "article" and not self.draw(st.integers(0, 5)):
            sure.discard(lead.name)
        # A part that can only stand behind another needs that one, too.
        for name in list(sure):
            sure |= {before for before in slots[name].after if before != name and not slots[before].after}
        return sure

    def _possible(self, slot: Slot) -> bool:
        if slot.role is Role.PARAGRAPH:
            return True
        if slot.role in (Role.BYLINE, Role.TITLE) or (slot.open and not slot.closed):
            # A paragraph below headlines could be one of them.
            last = not any(later.role is Role.PARAGRAPH for later in self.layout.slots[self.layout.slots.index(slot) :])
            texts = {Role.BYLINE: self.words.people, Role.RELATED: self.words.titles if last else ()}.get(slot.role, ())
            return any(prose.accepts(text) for prose in slot.open for text in texts)
        return slot.role is not Role.DATELINE or self.layout.kind == "article"

    # --- what stands in a slot ------------------------------------------------------------------------------------

    def _slot(self, slot: Slot) -> Iterator[Part]:
        makers = {
            Role.TITLE: self._title,
            Role.BYLINE: self._byline,
            Role.CAPTION: self._caption,
            Role.DATELINE: self._lead,
            Role.PARAGRAPH: self._body,
            Role.RELATED: self._related,
        }
        yield from makers.get(slot.role, self._lines)(slot)

    def _lines(self, slot: Slot) -> Iterator[Part]:
        """Lines of a slot with closed matchers; several where it repeats."""
        times = self.draw(st.integers(1, 3)) if slot.repeat else 1
        for _ in range(times):
            matcher = self.draw(st.sampled_from(slot.closed)) if slot.closed else None
            if isinstance(matcher, Phrases):
                allowed = [phrase for phrase in matcher.phrases if phrase not in self.avoid]
                if allowed:
                    yield Part(slot.name, slot.role, self.draw(st.sampled_from(allowed)))
            elif isinstance(matcher, Pattern):
                yield self._of_pattern(slot, matcher)
                if slot.open and slot.name in slot.after:
                    yield Part(slot.name, slot.role, self._title_text(slot))

    def _of_pattern(self, slot: Slot, pattern: Pattern) -> Part:
        moment = self.crawled if slot.role == Role.CRAWLED else self.published
        examples = [e for e in pattern.examples if not any(phrase in e for phrase in self.avoid)]
        example = self.draw(st.sampled_from(examples or pattern.examples))
        filled = fill(self.draw, pattern, moment, self.layout, example, self.avoid)
        return Part(slot.name, slot.role, filled.text, facts=filled.facts)

    def _title_text(self, slot: Slot) -> str:
        for _ in self.words.titles:
            text = next(self.titles)
            # An echo says any title two times over.
            if not slot.open or any(prose.accepts(text) for prose in slot.open):
                return text
        return fitting(self.words.titles, slot)

    def _title(self, slot: Slot) -> Iterator[Part]:
        yield Part(slot.name, slot.role, self._title_text(slot))

    def _byline(self, slot: Slot) -> Iterator[Part]:
        fits = [text for text in self.words.people if any(prose.accepts(text) for prose in slot.open)]
        if fits:
            yield Part(slot.name, slot.role, self.draw(st.sampled_from(fits)))

    def _related(self, slot: Slot) -> Iterator[Part]:
        """Lines of a slot of headlines, each another article, or of the slot of their leads; several where it repeats."""
        self.headlines = self.headlines or slot.name
        if slot.closed:
            yield from self._lines(slot)
            return
        for _ in range(self.draw(st.integers(1, 3)) if slot.repeat else 1):
            text = self._title_text(slot)
            yield Part(slot.name, slot.role, text, facts={"half": text} if slot.name == self.headlines else {})

    def _caption(self, slot: Slot) -> Iterator[Part]:
        """One caption, twice where the slot takes copies."""
        patterns = [m for m in slot.closed if isinstance(m, Pattern)]
        twice = any(isinstance(m, Copies) for m in slot.closed)
        free = list(self.words.captions) if twice else []
        shown = [example for pattern in patterns for example in pattern.examples]
        text = self.draw(st.sampled_from(free + shown)) if free or shown else None
        if text is not None:
            part = Part(slot.name, slot.role, text)
            yield part
            if twice:
                yield part

    # --- dateline and body ----------------------------------------------------------------------------------------

    def _lead(self, slot: Slot) -> Iterator[Part]:
        """A dateline; the paragraph that it opens comes with the body."""
        line = _dateline(self.draw, self.layout, self.words, self.published)
        if line is not None:
            yield evolve(line, slot=slot.name)
            yield Part(slot.name, "paragraph", self._paragraph())

    def _paragraph(self) -> str:
        text = " ".join(next(self.sentences) for _ in range(self.draw(st.sampled_from((1, 1, 2, 3)))))
        # A short question over a longer paragraph is a subhead.
        return self._untold(f"{text} {next(self.sentences)}" if text.endswith("?") else text)

    def _untold(self, text: str) -> str:
        """*text*, and more sentences if the body has it already."""
        while text in self.told:
            text += " " + next(self.sentences)
        self.told.add(text)
        return text

    def _body(self, slot: Slot) -> Iterator[Part]:
        for number in range(self.draw(st.integers(1, 4))):
            subheads = [subhead for subhead in self.words.subheads if subhead not in self.told]
            if number and subheads and not self.draw(st.integers(0, 5)):
                subhead = self.draw(st.sampled_from(subheads))
                self.told.add(subhead)
                yield Part(slot.name, "subhead", subhead)
                yield Part(slot.name, "paragraph", self._long_paragraph())
            else:
                yield Part(slot.name, "paragraph", self._paragraph())
        phrases = [phrase for m in self.layout.notes if isinstance(m, Phrases) for phrase in m.phrases]
        # An editor's note closes the text, where other slots of the body follow it, too.
        if phrases and slot.name == self.last_body and not self.draw(st.integers(0, 7)):
            yield Part(slot.name, "note", self.draw(st.sampled_from(phrases)))

    def _long_paragraph(self) -> str:
        """A paragraph longer than any subhead."""
        text = self._paragraph()
        while len(text) < LONG or text in self.told:
            text += " " + next(self.sentences)
        self.told.add(text)
        return text

    # --- parts that come again and again --------------------------------------------------------------------------

    def _rounds(self, slots: Sequence[Slot]) -> Iterator[Part]:
        """The rounds of a loop: none to four, at least one where the loop holds what the page must have."""
        must = any(slot.required for slot in slots)
        dated = any(slot.role == Role.ITEM for slot in slots)
        for number in range(self.draw(st.integers(1 if must else 0, 4 if must else 2))):
            self.item += 1
            if dated:
                yield from self._item(slots, first=number == 0)
            else:
                yield from self._announced(slots)

    def _announced(self, slots: Sequence[Slot]) -> Iterator[Part]:
        around = {slot.name for slot in slots}
        drawn: set[str] = set()
        for slot in slots:
            if slot.after and not any(name in drawn or name not in around for name in slot.after):
                continue
            drawn.add(slot.name)
            if any(isinstance(m, Echo) for m in slot.closed):
                half = self._title_text(slot)
                yield Part(slot.name, slot.role, half + self.draw(st.sampled_from(("", " "))) + half, facts={"half": half})
            elif slot.open:
                yield Part(slot.name, slot.role, next(self.sentences))
            else:
                drawn.discard(slot.name)

    def _item(self, slots: Sequence[Slot], first: bool) -> Iterator[Part]:
        """One item of a listing: its day if it is new, its time, rubric, title, lead."""
        new_day = first or not self.draw(st.integers(0, 3))
        if new_day:
            self.published = self.draw(moments(2016))
        else:
            self.published = evolve(self.published, time=self.draw(moments()).time)
        split: bool | None = None
        for slot in slots:
            pattern = next((m for m in slot.closed if isinstance(m, Pattern)), None)
            if slot.role is Role.CAPTION:
                if self.draw(st.booleans()):
                    yield from self._caption(slot)
            elif pattern is not None and _holds(pattern, "day", "month") and not _holds(pattern, "hour"):
                if not new_day:
                    continue
                if split is None and not _holds(pattern, "month"):
                    split = True
                yield self._day_part(slot, pattern, bool(split))
            else:
                yield from self._item_part(slot, pattern)

    def _day_part(self, slot: Slot, pattern: Pattern, split: bool) -> Part:
        """The day of the items below, or the month and year where the day stands on a line of its own."""
        fits = [e for e in pattern.examples if not (split and _holds(pattern, "month") and _group(pattern, e, "day"))]
        filled = fill(self.draw, pattern, self.published, self.layout, (fits or list(pattern.examples))[0])
        return Part(slot.name, slot.role, filled.text)

    def _item_part(self, slot: Slot, pattern: Pattern | None) -> Iterator[Part]:
        facts: dict[str, Any] = {"item": self.item}
        if pattern is not None and _holds(pattern, "hour"):
            filled = fill(self.draw, pattern, self.published, self.layout)
            # A day without its year is none.
            day = filled.facts.get("date") if _holds(pattern, "day") else self.published.day
            yield Part(slot.name, slot.role, filled.text, facts=facts | {"is": "date", "value": day})
            yield Part(None, slot.role, "", end="", facts=facts | {"is": "time", "value": filled.facts.get("time")})
        elif any(isinstance(m, Phrases) for m in slot.closed):
            phrases = [phrase for phrase in slot.phrases if phrase not in self.avoid]
            yield Part(slot.name, slot.role, self.draw(st.sampled_from(phrases)), facts=facts | {"is": "rubric"})
        elif slot.open and (slot.repeat or slot.name.endswith("lead")):
            if self.draw(st.booleans()):
                yield Part(slot.name, slot.role, next(self.sentences), facts=facts | {"is": "lead"})
        elif slot.open:
            yield Part(slot.name, slot.role, self._title_text(slot), facts=facts | {"is": "title"})


def _holds(pattern: Pattern, *groups: str) -> bool:
    return any(group in pattern.compiled.groupindex for group in groups)


def _group(pattern: Pattern, example: str, group: str) -> str | None:
    match = pattern.match(example)
    return match.groupdict().get(group) if match else None


def _dateline(draw: DrawFn, layout: Layout, words: Words, published: Moment) -> Part | None:
    """A dateline of one of the layout's forms: an example with another place, day, month and separator."""
    forms = [form for form in layout.datelines if form.examples]
    if not forms:
        return None
    reader = DatelineReader(layout.datelines)
    example = draw(st.sampled_from([example for form in forms for example in form.examples]))
    shown = reader.at(f"{example} Am")
    if shown is None:
        return None
    text = example
    place = draw(st.sampled_from(words.places)) if words.places else None
    if place and len(shown.cities) == 1 and shown.region is None and shown.cities[0].isupper():
        text = text.replace(shown.cities[0], place, 1)
    text = _with_day(text, shown, layout, published)
    if shown.separator in ("-", "–", "—"):
        text = text[: text.rindex(shown.separator)] + draw(st.sampled_from("-–—"))
    found = reader.at(f"{text} Am")
    if found is None or found.text != text:
        text, found = example, shown
    year = found.year
    facts = {
        "cities": found.cities,
        "day": found.day,
        "month": found.month,
        "year": year,
        "agencies": found.agencies,
        "separator": found.separator,
    }
    return Part(None, "dateline", text, end=" ", facts=facts)


def _with_day(text: str, shown: Dateline, layout: Layout, published: Moment) -> str:
    """The dateline *text* with the day of publication in the place of its own."""
    if shown.day is None or shown.month is None or shown.year is not None:
        return text
    form = next((form for form in layout.datelines if form.name == shown.family), layout.datelines[0])
    names = [name for name, number in layout.calendar.months.items() if number == shown.month and name in text]
    news = [name for name, number in layout.calendar.months.items() if number == published.day.month]
    if not names or not news or not form.months:
        return text
    return text.replace(names[0], news[0], 1).replace(str(shown.day), str(published.day.day), 1)
