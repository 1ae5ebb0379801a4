"""A layout is data: the parts of a page in reading order, each with what it accepts."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from enum import StrEnum
from typing import Any
from zoneinfo import ZoneInfo

import regex
from attrs import Attribute, field, frozen

from belta_parse.dated import why_undated
from belta_parse.dateline_form import DatelineForm
from belta_parse.errors import LayoutError
from belta_parse.matchers import Closed, Matcher, Opening, Pattern, Phrases, Prose, refuse_unbounded

__all__ = ["AddressForm", "Calendar", "Layout", "Role", "Slot"]


class Role(StrEnum):
    """What records are built from. A layout's own slot names are open; the roles are these.

    >>> Role("title") is Role.TITLE
    True
    """

    CHROME = "chrome"
    CRAWLED = "crawled"
    WEATHER = "weather"
    BREADCRUMB = "breadcrumb"
    RUBRIC = "rubric"
    PUBLISHED = "published"
    UPDATED = "updated"
    TITLE = "title"
    BYLINE = "byline"
    CAPTION = "caption"
    DATELINE = "dateline"
    PARAGRAPH = "paragraph"
    SUBHEAD = "subhead"
    LIST_ITEM = "list_item"
    NOTE = "note"
    REPEAT = "repeat"
    RELATED = "related"
    ITEM = "item"
    FOOTER = "footer"
    BLANK = "blank"
    UNKNOWN = "unknown"


def _role(role: Role | str) -> Role:
    try:
        return Role(role)
    except ValueError:
        raise ValueError(f"there is no role {role!r}; there are {', '.join(Role)}") from None


def _matchers(match: Matcher | Iterable[Matcher]) -> tuple[Matcher, ...]:
    # A text would fall apart into its letters.
    return (match,) if isinstance(match, Matcher | str) or not isinstance(match, Iterable) else tuple(match)


def _accepts_something(slot: Slot, _: Attribute[tuple[Matcher, ...]], match: tuple[object, ...]) -> None:
    for one in match:
        if not isinstance(one, Matcher):
            remedy = f"write Phrases(({one!r},))" if isinstance(one, str) else "give Phrases, a Pattern, Prose or another one"
            raise ValueError(f"slot {slot.name!r}: {one!r:.80} is no matcher; {remedy}")


def _pattern_or_none(slot: Slot, _: Attribute[Pattern | None], anchor: object) -> None:
    if anchor is not None and not isinstance(anchor, Pattern):
        raise ValueError(f"slot {slot.name!r}: its anchor is {anchor!r:.80}; write Pattern(…, examples=(…,))")


def _slots(slots: Iterable[Slot]) -> tuple[Slot, ...]:
    return tuple(slots)


def _closed(matchers: Iterable[Closed]) -> tuple[Closed, ...]:
    return tuple(matchers)


def _patterns(patterns: Iterable[Pattern]) -> tuple[Pattern, ...]:
    return tuple(patterns)


def _forms(forms: Iterable[DatelineForm]) -> tuple[DatelineForm, ...]:
    return tuple(forms)


def _names(names: str | Iterable[str]) -> tuple[str, ...]:
    return (names,) if isinstance(names, str) else tuple(names)


def _hosts(names: str | Iterable[str]) -> tuple[str, ...]:
    return tuple(name.lower() for name in _names(names))


@frozen
class Slot:
    """One part of a page: what it is called, what becomes of it, what it accepts.

    *match* is a matcher or several, any of which will do. *weight* counts the slot in the layout's score: how sure a
    page without it is none of this layout. *anchor* finds the part inside a line, for pages whose lines were joined;
    phrases are found without one where they stand beside an anchored part. *required*: a page that passes over it has
    lost something. *after* names the slots directly behind which alone this one can stand; one that repeats can stand
    behind itself, too.

    >>> rubric = Slot("rubric", Role.RUBRIC, Phrases(("Sport", "Kultur")), weight=1)
    >>> rubric.closed == rubric.match, rubric.phrases
    (True, ('Sport', 'Kultur'))
    """

    name: str
    role: Role = field(converter=_role)
    match: tuple[Matcher, ...] = field(converter=_matchers, validator=_accepts_something)
    required: bool = field(default=False, kw_only=True)
    repeat: bool = field(default=False, kw_only=True)
    weight: int = field(default=0, kw_only=True)
    anchor: Pattern | None = field(default=None, validator=_pattern_or_none, kw_only=True)
    after: tuple[str, ...] = field(default=(), converter=_names, kw_only=True)

    @property
    def closed(self) -> tuple[Closed, ...]:
        """The matchers whose match is evidence."""
        return tuple(m for m in self.match if not isinstance(m, Prose))

    @property
    def open(self) -> tuple[Prose, ...]:
        """The matchers that fit nearly everything."""
        return tuple(m for m in self.match if isinstance(m, Prose))

    @property
    def phrases(self) -> tuple[str, ...]:
        """All phrases that the slot accepts."""
        return tuple(phrase for m in self.match if isinstance(m, Phrases) for phrase in m.phrases)


def _twelve(_: Calendar, __: Attribute[Mapping[str, int]], months: Mapping[str, int]) -> None:
    for name, month in months.items():
        if not 1 <= month <= 12:
            raise ValueError(f"month {name!r} is {month}; it needs 1 to 12")


def _seven(_: Calendar, __: Attribute[Mapping[str, int]], weekdays: Mapping[str, int]) -> None:
    for name, weekday in weekdays.items():
        if not 1 <= weekday <= 7:
            raise ValueError(f"weekday {name!r} is {weekday}; it needs 1 (Monday) to 7")


@frozen
class Calendar:
    """The names a language has for months and weekdays, as the pages print them.

    *months* maps every printed form to 1..12, *weekdays* every printed form to 1 (Monday) .. 7; refused by `ValueError`
    if out of range.

    >>> Calendar(months={"Mai": 5, "Juni": 6}).months["Juni"]
    6
    >>> Calendar(months={"Mai": 13})
    Traceback (most recent call last):
        ...
    ValueError: month 'Mai' is 13; it needs 1 to 12
    """

    months: Mapping[str, int] = field(hash=False, validator=_twelve)
    weekdays: Mapping[str, int] = field(factory=dict, hash=False, validator=_seven)


@frozen
class AddressForm:
    r"""What the addresses of an edition tell.

    *hosts* are its host names, *mobile* those among them of the mobile site. *path* is an expression with any of the
    groups ``section``, ``slug``, ``id``, ``year``. *rubrics* maps a section to the rubric as the edition prints it,
    *kinds* a section to a kind of page.

    >>> lake = AddressForm(("lake.example",), r"/(?P<section>[a-z]{2,20})/(?P<id>\d{1,9})", rubrics={"ports": "Häfen"})
    >>> rubric = Slot("rubric", Role.RUBRIC, Phrases(("Häfen",)), weight=1)
    >>> Layout("lake-de/paper", agency="Lake Wire", language="de", slots=[rubric], address=lake).address.hosts
    ('lake.example',)
    """

    hosts: tuple[str, ...] = field(converter=_hosts)
    path: str
    mobile: tuple[str, ...] = field(default=(), converter=_hosts)
    rubrics: Mapping[str, str] = field(factory=dict, hash=False)
    kinds: Mapping[str, str] = field(factory=dict, hash=False)


@frozen
class Layout:
    """The page form of one edition. Checks itself when it is built and refuses what cannot work by `LayoutError`.

    *name* is ``edition/form``. *kind* is what its pages are, *kinds* what a printed phrase (a rubric, a footer line)
    makes of them instead. *loop* names the first and the last slot of a part that comes again and again (the items of a
    listing). *ends* names slots one of which closes every whole page. *foreign* recognises lines that do not belong to
    the page wherever they stand. *notes* recognises editor's notes, *items* list items among the body's lines.
    *function_words* end no sentence, and so prove that a line which ends in one was wrapped. *end_marks* close the text,
    wherever they stand; *closings* do where they follow the last sentence of one of the last lines (initials, an agency).
    *prefix* is an expression for what an index glues in front of the first line. *by_address*: an article whose address
    names the edition needs no other evidence. *provisional*: the form was not seen whole.

    >>> title, body = Slot("title", Role.TITLE, Prose(max_chars=200)), Slot("body", Role.PARAGRAPH, Prose(), repeat=True)
    >>> rubric = Slot("rubric", Role.RUBRIC, Phrases(("Häfen", "Fische")), weight=1)
    >>> lake = Layout("lake-de/paper", agency="Lake Wire", language="de", slots=[rubric, title, body])
    >>> lake.edition, lake.form, lake.slot("title").role
    ('lake-de', 'paper', <Role.TITLE: 'title'>)
    >>> Layout("lake-de/paper", agency="Lake Wire", language="de", slots=[title, body])
    Traceback (most recent call last):
        ...
    belta_parse.errors.LayoutError: layout 'lake-de/paper': no slot has a weight, so no page could speak for it; ...
    """

    name: str
    agency: str
    language: str
    timezone: str = field(default="UTC", kw_only=True)
    slots: tuple[Slot, ...] = field(converter=_slots, kw_only=True)
    calendar: Calendar = field(factory=lambda: Calendar({}), kw_only=True)
    datelines: tuple[DatelineForm, ...] = field(default=(), converter=_forms, kw_only=True)
    address: AddressForm | None = field(default=None, kw_only=True)
    threshold: float = field(default=0.35, kw_only=True)
    kind: str = field(default="article", kw_only=True)
    kinds: Mapping[str, str] = field(factory=dict, kw_only=True, hash=False)
    loop: tuple[str, str] | None = field(default=None, kw_only=True)
    ends: tuple[str, ...] = field(default=(), converter=_names, kw_only=True)
    foreign: tuple[Closed, ...] = field(default=(), converter=_closed, kw_only=True)
    notes: tuple[Closed, ...] = field(default=(), converter=_closed, kw_only=True)
    items: tuple[Closed, ...] = field(default=(), converter=_closed, kw_only=True)
    function_words: tuple[str, ...] = field(default=(), converter=_names, kw_only=True)
    end_marks: tuple[str, ...] = field(default=(), converter=_names, kw_only=True)
    closings: tuple[Pattern, ...] = field(default=(), converter=_patterns, kw_only=True)
    prefix: str | None = field(default=None, kw_only=True)
    by_address: bool = field(default=False, kw_only=True)
    provisional: bool = field(default=False, kw_only=True)

    def __attrs_post_init__(self) -> None:
        for check in (_check_types, _check_name, _check_slots, _check_named, _check_opening, _check_timezone, _check_anchors):
            check(self)

    @property
    def edition(self) -> str:
        """Who publishes the pages, in which language: the name before the slash."""
        return self.name.partition("/")[0]

    @property
    def form(self) -> str:
        """Which form the pages have: the name behind the slash."""
        return self.name.partition("/")[2]

    def slot(self, name: str) -> Slot:
        """The slot *name*; `KeyError` if there is none."""
        for slot in self.slots:
            if slot.name == name:
                return slot
        raise KeyError(name)


_TYPES: Mapping[str, Any] = {
    "name": str,
    "agency": str,
    "language": str,
    "timezone": str,
    "calendar": Calendar,
    "address": AddressForm | None,
    "threshold": int | float,
    "kind": str,
    "kinds": Mapping,
    "prefix": str | None,
}
_TYPES_OF_ITEMS: Mapping[str, Any] = {
    **{"slots": Slot, "datelines": DatelineForm, "closings": Pattern},
    **dict.fromkeys(("foreign", "notes", "items"), Closed),
}
"""What a layout's fields are, and what those are of that hold several: types are not looked at by Python."""

_LANGUAGE = re.compile(r"[a-z]{2,3}(?:-[A-Za-z0-9]{1,8}){0,6}")
_GROUPS = ("section", "slug", "id", "year")
"""What an address can tell."""


def _check_types(layout: Layout) -> None:
    found = [(name, getattr(layout, name), wanted) for name, wanted in _TYPES.items()]
    found += [(name, one, wanted) for name, wanted in _TYPES_OF_ITEMS.items() for one in getattr(layout, name)]
    for name, value, wanted in found:
        if not isinstance(value, wanted):
            shown = wanted.__name__ if isinstance(wanted, type) else str(wanted).replace("belta_parse.", "")
            raise LayoutError(layout.name, None, f"{name}: {value!r:.80} is {type(value).__name__}, not {shown}")
    if layout.loop is not None and (not isinstance(layout.loop, Sequence) or len(layout.loop) != 2):
        raise LayoutError(layout.name, None, f"its loop is {layout.loop!r:.80}; name its first and its last slot")


def leads_of(layout: Layout) -> frozenset[str]:
    """The slots that stand only behind headlines of other articles: what is said there are the leads of these."""
    related = {slot.name: slot.after for slot in layout.slots if slot.role is Role.RELATED}
    return frozenset(name for name, after in related.items() if after and related.keys() >= {*after})


def _check_name(layout: Layout) -> None:
    if not _LANGUAGE.fullmatch(layout.language):
        message = f"its language is {layout.language!r}; write a tag such as de or de-AT, its first part in small letters"
        raise LayoutError(layout.name, None, message)
    if not layout.kind.strip():
        raise LayoutError(layout.name, None, "its kind is empty; leave it out for an article")
    if not (layout.edition and layout.form):
        raise LayoutError(layout.name, None, "its name has no form; write edition/form, as in belta-de/desktop-2024")
    if not 0 <= layout.threshold <= 1:
        raise LayoutError(layout.name, None, f"its threshold is {layout.threshold}; it needs 0 to 1")


def _check_slots(layout: Layout) -> None:
    if not layout.slots:
        raise LayoutError(layout.name, None, "it has no slots; a layout needs at least one")
    seen: set[str] = set()
    for slot in layout.slots:
        if slot.name in seen:
            raise LayoutError(layout.name, slot.name, "two slots have this name; each needs its own")
        seen.add(slot.name)
        if not slot.match:
            raise LayoutError(layout.name, slot.name, "it accepts nothing; give it a matcher")
        if not isinstance(slot.weight, int) or slot.weight < 0:
            raise LayoutError(layout.name, slot.name, f"its weight is {slot.weight}; it needs 0 or more, and no fraction")
        if slot.weight and not slot.closed:
            raise LayoutError(layout.name, slot.name, "an open slot is no evidence and can have no weight; drop the weight")
        if why := why_undated(slot.match, layout.calendar.months):
            raise LayoutError(layout.name, slot.name, why)
    if not any(slot.weight for slot in layout.slots):
        raise LayoutError(layout.name, None, "no slot has a weight, so no page could speak for it; give a closed slot one")


def _check_named(layout: Layout) -> None:
    names = [slot.name for slot in layout.slots]
    known = set(names)
    for what, wanted in (
        ("loop", layout.loop or ()),
        ("ends", layout.ends),
        *((f"after in slot {slot.name!r}", slot.after) for slot in layout.slots if slot.after),
    ):
        if known.issuperset(wanted):
            continue
        for name in wanted:
            if name not in known:
                raise LayoutError(layout.name, name, f"{what} names this slot, but there is none; there are {', '.join(names)}")
    for name in _waiting(layout):
        behind = " or ".join(layout.slot(name).after)
        raise LayoutError(layout.name, name, f"it stands behind {behind} only, which waits for it; let one of them begin")
    if layout.loop and names.index(layout.loop[0]) > names.index(layout.loop[1]):
        raise LayoutError(layout.name, layout.loop[0], f"the loop begins after its end {layout.loop[1]!r}; swap the two")


def _waiting(layout: Layout) -> list[str]:
    """The slots that no page can have, as each stands only behind another of them."""
    begun: set[str] = set()
    left: Sequence[Slot] = layout.slots
    waiting = len(left) + 1
    while 0 < len(left) < waiting:
        waiting = len(left)
        begun.update(slot.name for slot in left if not (slot.after and begun.isdisjoint(slot.after)))
        left = [slot for slot in left if slot.name not in begun]
    return [slot.name for slot in left]


def _check_opening(layout: Layout) -> None:
    if layout.datelines:
        return
    opening = [slot for slot in layout.slots if any(isinstance(m, Opening) for m in slot.match)]
    if opening:
        message = "it waits for a dateline, but the layout declares none; give it datelines"
        raise LayoutError(layout.name, opening[0].name, message)


def _check_timezone(layout: Layout) -> None:
    try:
        ZoneInfo(layout.timezone)
    except (KeyError, ValueError, OSError):
        message = f"no time zone {layout.timezone!r} is known; give a name such as Europe/Minsk"
        raise LayoutError(layout.name, None, message) from None


def _check_anchors(layout: Layout) -> None:
    for slot in layout.slots:
        if slot.anchor is not None:
            refuse_unbounded(layout.name, slot.name, "its anchor", slot.anchor.source)
    if layout.prefix is not None:
        _check_expression(layout.name, None, "its prefix", layout.prefix)
    if layout.address is not None:
        path = _check_expression(layout.name, None, "its address path", layout.address.path)
        if odd := path.groupindex.keys() - {*_GROUPS}:
            message = f"its address path has a group {min(odd)!r}; an address tells {', '.join(_GROUPS)}"
            raise LayoutError(layout.name, None, message)


def _check_expression(layout: str, slot: str | None, what: str, source: str) -> regex.Pattern[str]:
    refuse_unbounded(layout, slot, what, source)
    try:
        return regex.compile(source)
    except regex.error as error:
        raise LayoutError(layout, slot, f"{what} is no expression: {error}") from None
