"""The forms of pages that all editions have, made from an edition's table.

All editions run on one site software: the order of the parts is the same, only the words differ. The banner's year tells
the two desktop forms apart, as in German; the weather line went with the older one.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from functools import cached_property

from attrs import evolve, field, frozen

from belta_parse import (
    AddressForm,
    Calendar,
    Copies,
    DatelineForm,
    Echo,
    Layout,
    Opening,
    Pattern,
    Phrases,
    Prose,
    Role,
    Slot,
)
from belta_parse_editions import patterns
from belta_parse_editions.edition import Edition, KnownPlaces
from belta_parse_editions.vocab import foreign

__all__ = ["FORMS", "layouts_of"]

INDEX_PREFIX = r" {0,3}date \d{4}-\d\d(?:-\d\d)? {1,3}"
"""What a search index glued in front of the first line of some crawled copies."""
PATH = (
    r"/(?:(?:amp|special)/)?(?P<section>[a-z_]{2,30})(?:/(?:view|amp|getRecord))?"
    r"(?:/(?P<slug>[^/?#]{1,300}?)(?:-(?P<id>\d{1,9})-(?P<year>(?:19|20)\d\d))?)?/?"
)
KINDS: Mapping[str, str] = {
    "all_news": "listing",
    "video": "video",
    "videos": "video",
    "video_official": "video",
    "photonews": "photo_report",
    "fotoreportage": "photo_report",
    "infographica": "infographic",
}
"""Section of the address, the same English word in all editions, to a kind of page."""
SHORT_RUBRIC = r"[^\W\d_][^\d\n.!?:…]{1,24}"
"""A rubric that is not in the list: a few letters between the breadcrumb and the time."""
NO_SENTENCE = r"[^\n]{0,299}[^.。\n]"
"""A title where the page may have none: a line that ends in a full stop is text."""
NAMES = r"[А-ЯЁІЎ][а-яёіў-]{1,30}(?:,? [А-ЯЁІЎ][а-яёіў-]{1,30}){2,14}"
"""A line of nothing but names, as news sites in Russian print the people of an article over its title."""
YEARS_2020, YEARS_2024, ANY_YEAR = r"20(?:19|2[0-3])", r"20(?:2[4-9]|[3-9]\d)", r"(?:19|20)\d\d"

TITLE = Slot("title", Role.TITLE, Prose(max_chars=300), required=True)
BODY = Slot("body", Role.PARAGRAPH, Prose(), repeat=True)
RELATED = Slot("related", Role.RELATED, Echo())
RELATED_LEAD = Slot("related_lead", Role.RELATED, Prose(max_chars=600), after="related")
QUOTED = Pattern(
    r"[«\"„“][^\n]{2,150}[»\"”“]", examples=('"Мосты и дороги"',), opens="«\"„“", closes="»\"”“", max_chars=160
)
"""The name of a topic, under the line that announces it."""
HEADLINE = Pattern(
    r"[-–—] (?P<half>\S[^\n]{9,200}[^\s.])", examples=("- Beispiel: заявление дня",), opens="-–—", max_chars=220
)
"""Headlines of other articles, as wap pages list them behind the end mark."""


def _phrase(name: str, role: Role, phrases: tuple[str, ...], weight: int = 0, **more: object) -> tuple[Slot, ...]:
    """A slot for lines that say one of *phrases*; none if there are none."""
    return (Slot(name, role, Phrases(phrases), weight=weight, **more),) if phrases else ()  # type: ignore[arg-type]


def _anchored(name: str, role: Role, phrases: tuple[str, ...], weight: int = 0, **more: object) -> tuple[Slot, ...]:
    """The same for phrases that are never part of a sentence, and so begin a part wherever they stand."""
    if not phrases:
        return ()
    anchor = Pattern(r"\L<phrases>", lists={"phrases": phrases}, examples=phrases[:1], max_chars=max(map(len, phrases)))
    return _phrase(name, role, phrases, weight, anchor=anchor, **more)


@frozen(slots=False)
class Parts:
    """The slots of one *edition*, each made once and shared by its forms."""

    edition: Edition = field()

    @cached_property
    def base(self) -> Layout:
        """What all forms of the edition have in common, with the least slots that a layout can have."""
        e = self.edition
        return Layout(
            f"{e.name}/base",
            agency="BelTA",
            language=e.language,
            timezone="Europe/Minsk",
            slots=(self.lead(2),),
            calendar=Calendar(months=e.months, weekdays=e.weekdays),
            datelines=(self.dateline,),
            address=AddressForm(
                hosts=(*e.hosts, *e.mobile_hosts), path=PATH, mobile=e.mobile_hosts, rubrics=e.sections, kinds=KINDS
            ),
            kinds={**dict.fromkeys(e.videos, "video"), **dict.fromkeys(e.photos, "photo_report")},
            foreign=patterns.FOREIGN,
            notes=(Phrases(e.notes),) if e.notes else (),
            items=ITEMS,
            prefix=INDEX_PREFIX,
            function_words=e.function_words,
            end_marks=e.end_marks,
            provisional=e.provisional,
        )

    @cached_property
    def dateline(self) -> DatelineForm:
        """The edition's datelines; Chinese ones once began with the day."""
        e = self.edition
        months = {**e.months, **e.line_months}
        families = {"A": "A", "C": "CA", "G": "GCQ"}[e.shape]
        return DatelineForm(
            e.name,
            families=families,
            marks=e.marks,
            months=months,
            language=e.language,
            bylines=e.correspondents,
            examples=e.lines,
            places=KnownPlaces(e.places) if e.shape == "G" and e.places else None,
        )

    # --- head ---------------------------------------------------------------------------------------------------

    @cached_property
    def menu(self) -> tuple[Slot, ...]:
        e = self.edition
        return (
            *_phrase("projects", Role.CHROME, e.projects),
            *_phrase("services", Role.CHROME, e.services),
            *_phrase("state_bodies", Role.CHROME, e.bodies),
        )

    def banner(self, pattern: Pattern, weight: int = 2) -> tuple[Slot, ...]:
        return (Slot("crawled", Role.CRAWLED, pattern, weight=weight, anchor=pattern),)

    @cached_property
    def any_banner(self) -> Pattern:
        return patterns.banner(self.edition, ANY_YEAR, "2019")

    @cached_property
    def all_news(self) -> tuple[Slot, ...]:
        return _phrase("all_news", Role.BREADCRUMB, self.edition.all_news, weight=1, repeat=True)

    @cached_property
    def rubric(self) -> tuple[Slot, ...]:
        e = self.edition
        if not e.rubrics:
            return ()
        known = Slot("rubric", Role.RUBRIC, Phrases(e.rubrics), weight=1)
        return (known, Slot("other_rubric", Role.RUBRIC, Prose(shape=SHORT_RUBRIC), after="all_news"))

    @cached_property
    def dated(self) -> tuple[Pattern, ...]:
        return tuple(patterns.published(self.edition, order) for order in self.edition.dated)

    @cached_property
    def when(self) -> Slot:
        return Slot("published", Role.PUBLISHED, self.dated, required=True, weight=2, anchor=self.dated[0])

    @cached_property
    def rubric_below(self) -> tuple[Slot, ...]:
        return _phrase("rubric_below", Role.RUBRIC, self.edition.rubrics)

    # --- between title and text ---------------------------------------------------------------------------------

    @cached_property
    def caption(self) -> Pattern:
        return patterns.caption(self.edition)

    @cached_property
    def above(self) -> tuple[Slot, ...]:
        """What may stand between title and dateline: captions, a topic, the note of an update."""
        e = self.edition
        topic = _phrase("topic", Role.CHROME, e.topic, anchor=None)
        if topic:
            topic += (Slot("topic_name", Role.CHROME, QUOTED, after="topic"),)
        note = (Slot("updated", Role.UPDATED, patterns.updated(e)),) if e.updated else ()
        captions = Slot("caption", Role.CAPTION, (self.caption, Copies(max_chars=300)), repeat=True)
        before = (*(slot.name for slot in (*topic, *note)), "caption_below")
        below = (evolve(captions, name="caption_below", after=before),) if topic or note else ()
        return (captions, *topic, *note, *below)

    @cached_property
    def inside(self) -> Pattern:
        return patterns.inside(self.edition)

    def lead(self, weight: int, required: bool = False) -> Slot:
        return Slot("lead", Role.DATELINE, Opening(), weight=weight, required=required, anchor=self.inside)

    # --- behind the text ----------------------------------------------------------------------------------------

    @cached_property
    def tail(self) -> tuple[Slot, ...]:
        """End mark, what follows it, late captions, other articles."""
        e = self.edition
        slots: tuple[Slot, ...] = ()
        if e.end_marks:
            slots += (Slot("end_mark", Role.CHROME, Phrases(e.end_marks)),)
        if e.after_end:
            slots += (Slot("told_later", Role.FOOTER, patterns.told_later(e), repeat=True),)
        if e.end_marks:
            slots += (Slot("headlines", Role.RELATED, HEADLINE, repeat=True, after=_names(slots, "headlines")),)
        return (*slots, Slot("credit", Role.CAPTION, self.caption, repeat=True), RELATED, RELATED_LEAD)

    @cached_property
    def footer(self) -> tuple[Slot, ...]:
        rows = self.edition.footer
        names = ("follow", "network", "latest")
        slots: tuple[Slot, ...] = ()
        for number, row in enumerate(rows):
            name = names[number] if len(rows) == len(names) or number < 2 else "latest"
            make = _phrase if set(row) <= set(foreign.FOLLOWED) else _anchored
            slots += make(name, Role.FOOTER, row, weight=1)
        return slots + _phrase("home", Role.FOOTER, self.edition.home, repeat=True)

    @cached_property
    def last(self) -> tuple[str, ...]:
        """The slot that closes every whole page with a footer."""
        rows = self.edition.footer
        return (self.footer[len(rows) - 1].name,) if rows else ()

    @cached_property
    def section_news(self) -> tuple[Slot, ...]:
        e = self.edition
        if not e.section_news:
            return ()
        pattern = Pattern(
            r"\L<words> [«„“\"]?\L<rubrics>[»”“\"]?",
            lists={"words": e.section_news, "rubrics": e.rubrics},
            examples=(f"{e.section_news[0]} {e.rubrics[0]}",),
            opens="".join(sorted({words[0] for words in e.section_news})),
            max_chars=80,
        )
        return (Slot("section_news", Role.FOOTER, pattern, weight=1, anchor=pattern),)

    @cached_property
    def meta(self) -> Slot:
        e = patterns.meta(self.edition)
        return Slot("meta", Role.PUBLISHED, (e, *self.dated, self.no_year), required=True, weight=3, anchor=e)

    @cached_property
    def no_year(self) -> Pattern:
        return patterns.without_year(self.edition)

    @cached_property
    def chrome(self) -> tuple[Slot, ...]:
        """The head of pages whose year of crawl does not matter."""
        versions = (*self.edition.mobile_version, *self.edition.full_version)
        return (
            *_phrase("version", Role.CHROME, versions),
            *self.menu,
            Slot("crawled", Role.CRAWLED, self.any_banner, anchor=self.any_banner),
            Slot("weather", Role.WEATHER, patterns.WEATHER, anchor=patterns.WEATHER),
            *_phrase("all_news", Role.BREADCRUMB, self.edition.all_news, repeat=True),
        )


ITEMS = (
    Pattern(
        r"(?:[•●▪◦∙·*►]|[-–—])\s{0,3}\S[^\n]{0,600}|\d{1,2}\) \S[^\n]{0,600}", examples=("• A", "- B", "1) C"), max_chars=620
    ),
)
"""Lines that are items of a list by themselves."""


def _names(slots: tuple[Slot, ...], own: str) -> tuple[str, ...]:
    return (*(slot.name for slot in slots), own)


# --- the forms ------------------------------------------------------------------------------------------------------


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
        *_anchored("mobile_version", Role.CHROME, e.mobile_version, weight=1),
        *parts.menu,
        Slot("crawled", Role.CRAWLED, parts.any_banner, anchor=parts.any_banner),
        TITLE,
        parts.meta,
        *parts.above,
        parts.lead(2),
        BODY,
        *parts.tail,
        *_anchored("print", Role.FOOTER, e.print_version),
        *parts.section_news,
        *_phrase("all_news", Role.FOOTER, e.all_news, repeat=True),
        *(evolve(slot, weight=0) for slot in parts.footer),
    )
    return evolve(parts.base, name=f"{e.name}/{form}", slots=slots, loop=LOOP)


def _mobile(parts: Parts, form: str) -> Layout:
    e = parts.edition
    slots = (
        *_anchored("full_version", Role.CHROME, e.full_version, weight=1),
        Slot("meta_above", Role.PUBLISHED, parts.meta.match),
        TITLE,
        parts.meta,
        *parts.above,
        parts.lead(2),
        BODY,
        *parts.tail,
        *parts.section_news,
        *_phrase("full_version_below", Role.FOOTER, e.full_version),
    )
    return evolve(parts.base, name=f"{e.name}/{form}", slots=slots, loop=LOOP)


def _stripped(parts: Parts, form: str) -> Layout:
    title = Slot("title", Role.TITLE, Prose(max_chars=300, min_chars=6 if parts.edition.shape == "G" else 20))
    slots = (title, *parts.above, parts.lead(3, required=True), BODY, *parts.tail)
    return evolve(parts.base, name=f"{parts.edition.name}/{form}", slots=slots, loop=LOOP)


def _wap(parts: Parts, form: str) -> Layout:
    e = parts.edition
    way = patterns.path(e.wap_path, e.rubrics)
    slots = (
        *_anchored("site", Role.CHROME, e.wap, weight=1, repeat=True),
        Slot("path", Role.BREADCRUMB, way, weight=1, anchor=way),
        TITLE,
        Slot("published", Role.PUBLISHED, patterns.NUMBERED, required=True, weight=2, anchor=patterns.NUMBERED),
        *parts.above,
        parts.lead(2),
        BODY,
        *parts.tail,
    )
    return evolve(parts.base, name=f"{e.name}/{form}", slots=slots, loop=LOOP)


def _amp(parts: Parts, form: str) -> Layout:
    slots = (
        TITLE,
        Slot("published", Role.PUBLISHED, patterns.ISO, required=True, weight=2, anchor=patterns.ISO),
        *parts.above,
        parts.lead(2),
        BODY,
        *parts.tail,
    )
    return evolve(parts.base, name=f"{parts.edition.name}/{form}", slots=slots, loop=LOOP)


def _labelled(parts: Parts, form: str, kind: str, labels: tuple[str, ...]) -> Layout:
    """Pages that only their rubric or their address tells from others: a title, a sentence or two, captions behind."""
    when = (*parts.dated, parts.meta.match[0])
    slots = (
        *parts.chrome,
        Slot("published_above", Role.PUBLISHED, when),
        Slot("label", Role.RUBRIC, Phrases(labels), weight=3, required=True),
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
    if e.photo_label:
        below = Slot("label_below", Role.CHROME, Phrases(e.photo_label), weight=3)
        where = next(n for n, slot in enumerate(slots) if slot.name == "published_below")
        # The description is one paragraph, which often ends as a caption does.
        text = Slot("description", Role.PARAGRAPH, (parts.caption, Prose()), repeat=True, after=("label_below", "description"))
        slots[where:where] = [below, text]
    return evolve(made, slots=tuple(slots))


def _reprint(parts: Parts, form: str) -> Layout:
    e = parts.edition
    when = (patterns.day_only(e), *parts.dated, patterns.YEAR_DOTTED, patterns.DAY_NUMBERED, patterns.NUMBERED, patterns.ISO)
    way = patterns.path(e.reprint_path, e.rubrics, free=True) if e.reprint_path else None
    site = (Phrases(e.reprint), *((way,) if way else ())) if e.reprint else ()
    slots = (
        *((Slot("site", Role.CHROME, site, repeat=True),) if site else ()),
        *((Slot("section", Role.RUBRIC, Prose(max_chars=40, shape=SHORT_RUBRIC), after="site"),) if site else ()),
        *((Slot("path", Role.BREADCRUMB, site, repeat=True, after=("section", "path")),) if site else ()),
        *((Slot("section_again", Role.BREADCRUMB, Prose(max_chars=40, shape=SHORT_RUBRIC), after="path"),) if site else ()),
        Slot("tags", Role.CHROME, Prose(max_chars=200, shape=NAMES)),
        Slot("published", Role.PUBLISHED, when, required=True, weight=1),
        Slot("title", Role.TITLE, (Copies(max_chars=300), Prose(max_chars=300))),
        Slot("title_again", Role.REPEAT, Copies(max_chars=300), after="title"),
        Slot("published_below", Role.PUBLISHED, when),
        # What stands twice there is the title, not a caption.
        Slot("caption", Role.CAPTION, parts.caption, repeat=True),
        parts.lead(3, required=True),
        BODY,
        *parts.tail,
        *_phrase("source", Role.FOOTER, e.reprint_end, repeat=True),
    )
    return evolve(parts.base, name=f"{e.name}/{form}", slots=slots, loop=LOOP)


LOOP = ("related", "related_lead")

FORMS: Mapping[str, Callable[[Parts, str], Layout]] = {
    "desktop-2020": _desktop,
    "desktop-2024": _desktop,
    "desktop-old": _desktop_old,
    "mobile": _mobile,
    "stripped": _stripped,
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
