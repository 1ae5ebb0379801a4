"""The forms of pages that all editions have, made from an edition's table.

All editions run on one site software: the order of the parts is the same, only the words differ. The banner's year tells
the two desktop forms apart, as in German; the weather line went with the older one.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping

from attrs import evolve

from belta_parse import Copies, Layout, Opening, Phrases, Prose, Role, Slot
from belta_parse_editions import patterns
from belta_parse_editions.edition import Edition
from belta_parse_editions.parts import (
    BODY,
    NAMES,
    NO_SENTENCE,
    SHORT_RUBRIC,
    TITLE,
    YEARS_2020,
    YEARS_2024,
    Parts,
    anchored,
    phrase,
)

__all__ = ["FORMS", "layouts_of"]

def _desktop(parts: Parts, form: str) -> Layout:
    old = form == "desktop-2020"
    pattern = patterns.banner(parts.edition, *((YEARS_2020, "2021") if old else (YEARS_2024, "2025")))
    weather = Slot("weather", Role.WEATHER, patterns.WEATHER, weight=int(old), anchor=patterns.WEATHER)
    slots = (
        *parts.menu,
        *parts.banner(pattern),
        weather,
        *parts.all_news,
        *parts.rubric,
        parts.when,
        *parts.rubric_below,
        TITLE,
        *parts.above,
        parts.lead(2),
        BODY,
        *parts.tail,
        *parts.footer,
    )
    return evolve(parts.base, name=f"{parts.edition.name}/{form}", slots=slots, loop=LOOP, ends=parts.last)


def _desktop_old(parts: Parts, form: str) -> Layout:
    e = parts.edition
    slots = (
        *anchored("mobile_version", Role.CHROME, e.mobile_version, weight=1),
        *parts.menu,
        Slot("crawled", Role.CRAWLED, parts.any_banner, anchor=parts.any_banner),
        TITLE,
        evolve(parts.meta, weight=1),
        *parts.above,
        parts.lead(3, required=True),
        BODY,
        *parts.tail,
        *anchored("print", Role.FOOTER, e.print_version),
        *parts.section_news,
        *phrase("all_news", Role.FOOTER, e.all_news, repeat=True),
        *(evolve(slot, weight=0) for slot in parts.footer),
    )
    return evolve(parts.base, name=f"{e.name}/{form}", slots=slots, loop=LOOP)


def _mobile(parts: Parts, form: str) -> Layout:
    e = parts.edition
    when = (*parts.meta.match, patterns.NUMBERED)
    slots = (
        *anchored("full_version", Role.CHROME, e.full_version, weight=1),
        Slot("meta_above", Role.PUBLISHED, when),
        TITLE,
        evolve(parts.meta, match=when, weight=1),
        *parts.above,
        parts.lead(3, required=True),
        BODY,
        *parts.tail,
        *parts.section_news,
        *phrase("full_version_below", Role.FOOTER, e.full_version),
    )
    return evolve(parts.base, name=f"{e.name}/{form}", slots=slots, loop=LOOP)


def _stripped(parts: Parts, form: str) -> Layout:
    title = Slot("title", Role.TITLE, Prose(max_chars=300, min_chars=6 if parts.edition.shape == "G" else 20))
    # A line that is too short for a headline names who can be seen on a photo.
    seen = Slot("seen", Role.CAPTION, Prose(max_chars=title.open[0].min_chars - 1, shape=NO_SENTENCE))
    slots = (title, *parts.above, seen, parts.lead(3, required=True), BODY, *parts.tail)
    return evolve(parts.base, name=f"{parts.edition.name}/{form}", slots=slots, loop=LOOP)


def _listing(parts: Parts, form: str) -> Layout:
    """Lists of a section: caption, headline, day and time without a year, lead. The uppermost item may have no time."""
    e = parts.edition
    slots = (
        *phrase("version", Role.CHROME, (*e.mobile_version, *e.full_version), weight=1),
        *parts.menu,
        Slot("crawled", Role.CRAWLED, parts.any_banner, anchor=parts.any_banner),
        Slot("weather", Role.WEATHER, patterns.WEATHER, anchor=patterns.WEATHER),
        *phrase("all_news", Role.BREADCRUMB, e.all_news, repeat=True),
        *phrase("section", Role.RUBRIC, e.rubrics),
        Slot("top_heading", Role.ITEM, Prose(max_chars=300)),
        Slot("top_lead", Role.ITEM, Prose(max_chars=1500), after="top_heading"),
        Slot("caption", Role.CAPTION, (parts.caption, Prose(max_chars=120, shape=NO_SENTENCE))),
        # Two lines over a time are a caption and a headline.
        Slot("item_heading", Role.ITEM, Prose(max_chars=300), after=("top_lead", "caption", "item_time", "item_lead")),
        Slot("item_time", Role.ITEM, parts.no_year, weight=3, required=True, after=HEADINGS, anchor=parts.no_year),
        Slot("item_lead", Role.ITEM, Prose(max_chars=1500), after="item_time"),
        *parts.section_news,
        *phrase("full_version_below", Role.FOOTER, e.full_version),
        *parts.footer,
    )
    return evolve(
        parts.base, name=f"{e.name}/{form}", slots=slots, kind="listing", kinds={}, loop=("caption", "item_lead")
    )


def _wap(parts: Parts, form: str) -> Layout:
    e = parts.edition
    way = patterns.path(e.wap_path, e.rubrics)
    slots = (
        *anchored("site", Role.CHROME, e.wap, weight=1, repeat=True),
        Slot("path", Role.BREADCRUMB, way, weight=1, anchor=way),
        TITLE,
        Slot("published", Role.PUBLISHED, patterns.NUMBERED, required=True, weight=1, anchor=patterns.NUMBERED),
        *parts.above,
        parts.lead(3, required=True),
        BODY,
        *parts.tail,
    )
    return evolve(parts.base, name=f"{e.name}/{form}", slots=slots, loop=LOOP)


def _amp(parts: Parts, form: str) -> Layout:
    slots = (
        TITLE,
        Slot("published", Role.PUBLISHED, patterns.ISO, required=True, anchor=patterns.ISO),
        *parts.above,
        parts.lead(3, required=True),
        BODY,
        *parts.tail,
    )
    return evolve(parts.base, name=f"{parts.edition.name}/{form}", slots=slots, loop=LOOP)


def _labelled(parts: Parts, form: str, kind: str, labels: tuple[str, ...]) -> Layout:
    """Pages that only their rubric or their address tells from others: a title, a sentence or two, captions behind."""
    when = (*parts.dated, parts.meta.match[0])
    slots = (
        *parts.chrome,
        Slot("published_above", Role.PUBLISHED, when, anchor=parts.dated[-1]),
        Slot("label", Role.RUBRIC, Phrases(labels), weight=3, required=True, anchor=patterns.head(parts.edition, labels)),
        Slot("published", Role.PUBLISHED, when, anchor=parts.dated[0]),
        TITLE,
        Slot("published_below", Role.PUBLISHED, when),
        *parts.above,
        Slot("lead", Role.DATELINE, Opening(), anchor=parts.inside),
        BODY,
        *parts.tail,
        *parts.footer,
    )
    return evolve(
        parts.base, name=f"{parts.edition.name}/{form}", slots=slots, loop=LOOP, kind=kind, kinds={}
    )


def _video(parts: Parts, form: str) -> Layout:
    return _labelled(parts, form, "video", parts.edition.videos)


def _photo_news(parts: Parts, form: str) -> Layout:
    e = parts.edition
    made = _labelled(parts, form, "photo_report", (*e.photos, *e.photo_label))
    # Photo reports may have no title; on the photo site their label stands under it.
    title = Slot("title", Role.TITLE, Prose(max_chars=300, shape=NO_SENTENCE))
    slots = [title if slot.name == "title" else slot for slot in made.slots]
    # Behind the photographer stand the captions of the single photos, in Russian on pages of all editions.
    behind = Prose(max_chars=300, shape=NO_SENTENCE)
    late = Slot("late_caption", Role.CAPTION, (parts.caption, behind), repeat=True, after=("credit", "late_caption"))
    slots.insert(1 + next(n for n, slot in enumerate(slots) if slot.name == "credit"), late)
    if e.photo_label:
        below = Slot("label_below", Role.CHROME, Phrases(e.photo_label), weight=3, anchor=patterns.label(e.photo_label))
        where = next(n for n, slot in enumerate(slots) if slot.name == "published_below")
        # The description is one paragraph, which often ends as a caption does; a further one that does is a caption.
        text = Slot("description", Role.PARAGRAPH, (parts.caption, Prose()), after="label_below")
        slots[where:where] = [below, text]
    return evolve(made, slots=tuple(slots))


def _reprint(parts: Parts, form: str) -> Layout:
    e = parts.edition
    when = (patterns.day_only(e), *parts.dated, patterns.YEAR_DOTTED, patterns.DAY_NUMBERED, patterns.NUMBERED, patterns.ISO)
    way = patterns.path(e.reprint_path, e.rubrics, free=True) if e.reprint_path else None
    source = patterns.source(e) if e.reprint_end else None
    site = (Phrases(e.reprint), *((way,) if way else ())) if e.reprint else ()
    slots = (
        *((Slot("site", Role.CHROME, site, repeat=True, anchor=patterns.site(e)),) if site else ()),
        *((Slot("section", Role.RUBRIC, SECTION, after="site"),) if site else ()),
        *((Slot("path", Role.BREADCRUMB, site, repeat=True, after=("section", "path")),) if site else ()),
        *((Slot("section_again", Role.BREADCRUMB, SECTION, after=("section", "path")),) if site else ()),
        Slot("published", Role.PUBLISHED, when, required=True, anchor=patterns.reprinted_on(e)),
        # Of two lines without a mark the first names people and topics; one alone is the title.
        Slot("tags", Role.CHROME, Prose(max_chars=200, shape=NAMES)),
        Slot("title", Role.TITLE, (Copies(max_chars=300), Prose(max_chars=300)), required=True),
        Slot("title_again", Role.REPEAT, Copies(max_chars=300), after="title"),
        Slot("published_below", Role.PUBLISHED, when, after=("title", "title_again")),
        # What stands twice there is the title, not a caption.
        Slot("caption", Role.CAPTION, parts.caption, repeat=True),
        Slot("subject", Role.CAPTION, Prose(max_chars=160, shape=NO_SENTENCE), after="title_again"),
        parts.lead(3, required=True),
        BODY,
        *parts.tail,
        *phrase("source", Role.FOOTER, e.reprint_end, repeat=True, anchor=source),
        *((Slot("site_below", Role.FOOTER, BELOW, repeat=True, after=("source", "site_below")),) if e.reprint_end else ()),
    )
    return evolve(parts.base, name=f"{e.name}/{form}", slots=slots, loop=LOOP)


# A date over prose is anybody's page: where no menu or banner vouches for BelTA, its dateline is what a page must have.
LOOP = ("related", "related_lead")
SECTION = (Copies(max_chars=40), Prose(max_chars=40, shape=SHORT_RUBRIC))
"""The section of a site, which it may name twice."""
BELOW = Prose(max_chars=200, shape=NO_SENTENCE)
"""Calendars and links of a site, under what closes its reprints."""
HEADINGS = ("top_heading", "item_heading")

FORMS: Mapping[str, Callable[[Parts, str], Layout]] = {
    "desktop-2020": _desktop,
    "desktop-2024": _desktop,
    "desktop-old": _desktop_old,
    "mobile": _mobile,
    "stripped": _stripped,
    "listing": _listing,
    "wap": _wap,
    "amp": _amp,
    "video": _video,
    "photo-news": _photo_news,
    "reprint": _reprint,
}
"""What makes each form."""


def layouts_of(edition: Edition) -> tuple[Layout, ...]:
    """The layouts of an edition's forms, ``NAME/FORM`` each; a form that is none is refused by `KeyError`."""
    return tuple(_made(Parts(edition)))


def _made(parts: Parts) -> Iterator[Layout]:
    for form in parts.edition.forms:
        yield FORMS[form](parts, form)
