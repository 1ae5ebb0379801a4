"""The slots of an edition's pages, made from its table; each is made once and shared by the forms."""

from __future__ import annotations

from collections.abc import Mapping
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

__all__ = [
    "BODY",
    "NAMES",
    "NO_SENTENCE",
    "SHORT_RUBRIC",
    "TITLE",
    "YEARS_2020",
    "YEARS_2024",
    "Parts",
    "anchored",
    "phrase",
]

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
NAMES = r"[А-ЯЁІЎ][^\W\d_-]{1,30}(?:,? [(А-Яа-яЁёІіЎўA-Z0-9][^\s.,:;!?«»\"„“—–]{1,30}){2,24}"
"""A line of words without a mark, as news sites in Russian print people, places and topics over a title."""
YEARS_2020, YEARS_2024, ANY_YEAR = r"20(?:19|2[0-3])", r"20(?:2[4-9]|[3-9]\d)", r"(?:19|20)\d\d"

TITLE = Slot("title", Role.TITLE, Prose(max_chars=300), required=True)
BODY = Slot("body", Role.PARAGRAPH, Prose(), repeat=True)
RELATED = Slot("related", Role.RELATED, Echo())
RELATED_LEAD = Slot("related_lead", Role.RELATED, Prose(max_chars=600), after="related")
QUOTED = Prose(max_chars=160, shape=r"[«\"„“][^\n]{2,150}[»\"”“]")
"""The name of a topic, under the line that announces it; any quotation looks so."""


def phrase(name: str, role: Role, phrases: tuple[str, ...], weight: int = 0, **more: object) -> tuple[Slot, ...]:
    """A slot for lines that say one of *phrases*; none if there are none."""
    return (Slot(name, role, Phrases(phrases), weight=weight, **more),) if phrases else ()  # type: ignore[arg-type]


def anchored(name: str, role: Role, phrases: tuple[str, ...], weight: int = 0, **more: object) -> tuple[Slot, ...]:
    """The same for phrases that are never part of a sentence, and so begin a part wherever they stand."""
    if not phrases:
        return ()
    anchor = Pattern(r"\L<phrases>", lists={"phrases": phrases}, examples=phrases[:1], max_chars=max(map(len, phrases)))
    return phrase(name, role, phrases, weight, anchor=anchor, **more)


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
            items=SPEECH_ITEMS if e.speech_dash else ITEMS,
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
            *phrase("projects", Role.CHROME, e.projects),
            *phrase("services", Role.CHROME, e.services),
            *phrase("state_bodies", Role.CHROME, e.bodies),
        )

    def banner(self, pattern: Pattern, weight: int = 2) -> tuple[Slot, ...]:
        return (Slot("crawled", Role.CRAWLED, pattern, weight=weight, anchor=pattern),)

    @cached_property
    def any_banner(self) -> Pattern:
        return patterns.banner(self.edition, ANY_YEAR, "2019")

    @cached_property
    def all_news(self) -> tuple[Slot, ...]:
        return phrase("all_news", Role.BREADCRUMB, self.edition.all_news, weight=1, repeat=True)

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
        return phrase("rubric_below", Role.RUBRIC, self.edition.rubrics)

    # --- between title and text ---------------------------------------------------------------------------------

    @cached_property
    def caption(self) -> Pattern:
        return patterns.caption(self.edition)

    @cached_property
    def above(self) -> tuple[Slot, ...]:
        """What may stand between title and dateline: captions, a topic, the note of an update."""
        e = self.edition
        topic: tuple[Slot, ...] = ()
        if e.topic:
            named = patterns.topic(e)
            topic = (
                Slot("topic", Role.CHROME, (Phrases(e.topic), named), anchor=named),
                Slot("topic_name", Role.CHROME, QUOTED, after="topic"),
            )
        updated = patterns.updated(e) if e.updated else None
        note = (Slot("updated", Role.UPDATED, updated, anchor=updated),) if updated else ()
        described = patterns.pictured(e) if e.pictured else None
        captions = Slot("caption", Role.CAPTION, (self.caption, Copies(max_chars=130)), repeat=True, anchor=described)
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
            slots += (Slot("headlines", Role.RELATED, patterns.headline(e), repeat=True, after=_names(slots, "headlines")),)
        return (*slots, Slot("credit", Role.CAPTION, self.caption, repeat=True), RELATED, RELATED_LEAD)

    @cached_property
    def footer(self) -> tuple[Slot, ...]:
        e = self.edition
        slots: tuple[Slot, ...] = ()
        for name, row in zip(("follow", "network", "latest"), e.footer, strict=False):
            if name == "latest":
                slots += phrase("top", Role.FOOTER, e.top) + phrase("home_above", Role.FOOTER, e.home)
            make = phrase if set(row) <= set(foreign.FOLLOWED) else anchored
            slots += make(name, Role.FOOTER, row, weight=1)
        return slots + phrase("home", Role.FOOTER, e.home, repeat=True)

    @cached_property
    def last(self) -> tuple[str, ...]:
        """The slot that closes every whole page with a footer."""
        known = [slot.name for slot in self.footer if slot.weight]
        return tuple(known[-1:])

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
            *phrase("version", Role.CHROME, versions),
            *self.menu,
            Slot("crawled", Role.CRAWLED, self.any_banner, anchor=self.any_banner),
            Slot("weather", Role.WEATHER, patterns.WEATHER, anchor=patterns.WEATHER),
            *phrase("all_news", Role.BREADCRUMB, self.edition.all_news, repeat=True),
        )


ITEMS = (
    Pattern(
        r"(?:[•●▪◦∙·*►]|[-–—])\s{0,3}\S[^\n]{0,600}|\d{1,2}\) \S[^\n]{0,600}", examples=("• A", "- B", "1) C"), max_chars=620
    ),
)
"""Lines that are items of a list by themselves."""
SPEECH_ITEMS = (
    Pattern(
        r"(?:[•●▪◦∙·*►]|\d{1,2}\))\s{0,3}\S[^\n]{0,600}|[-–—]\s{0,3}(?:\p{Ll}[^\n]{0,600}|\S[^\n]{0,300}[;,])",
        examples=("• A", "- b", "- B;", "1) C"),
        max_chars=620,
    ),
)
"""The same where a dash opens speech ("- Сколько вам лет?"): such items begin small or end in a comma."""


def _names(slots: tuple[Slot, ...], own: str) -> tuple[str, ...]:
    return (*(slot.name for slot in slots), own)
