"""BelTA's German edition, deu.belta.by: its page forms as data.

Which form a page has goes with the day of the crawl, not with its publication: pages from 2017 come with the chrome of
2024. The banners' years tell the two desktop forms apart; "Services" and the weather line went with the older one.
"""

from __future__ import annotations

from attrs import evolve

from belta_parse.layout import Layout, Role, Slot
from belta_parse.layouts.belta_de_lines import (
    ADDRESS,
    ANY_BANNER,
    AUTHOR,
    BANNER_2020,
    BANNER_2024,
    BELTA_DATELINE,
    CALENDAR,
    CAPTION,
    DATELINE_INSIDE,
    DIGITS,
    FOREIGN,
    GERMAN,
    HEADLINE,
    INDEX_PREFIX,
    LINKED,
    LIST_ITEMS,
    META,
    OF_ARTICLES,
    PERSON,
    PUBLISHED,
    RUBRIC_AND_TIME,
    RUBRICS,
    WEATHER,
)
from belta_parse.matchers import Copies, Echo, Opening, Pattern, Phrases, Prose
from belta_parse.vocab import de

__all__ = ["LAYOUTS"]

_VIDEOS = ("Video", "Videos", "VIDEO")
_GRAPHICS = ("Infografik", "Infografiken", "Infographik", "INFOGRAFIK")
LABELS = frozenset({*_VIDEOS, *_GRAPHICS})


def inside(part: Pattern, *holds: str) -> Pattern:
    """*part* as the anchor of its slot; a line without one of *holds* is not searched for it."""
    return evolve(part, holds=holds)


def phrase(name: str, role: Role, *phrases: str, weight: int = 0, repeat: bool = False, after: tuple[str, ...] = ()) -> Slot:
    return Slot(name, role, Phrases(phrases), weight=weight, repeat=repeat, after=after)


def _anchored(name: str, role: Role, phrase: str, weight: int = 0) -> Slot:
    """A phrase that is never part of a sentence, and so begins a part wherever it stands."""
    anchor = Pattern(phrase.replace(" ", " {1,2}"), examples=(phrase,), holds=phrase.split()[:1])
    return Slot(name, role, Phrases((phrase,)), weight=weight, anchor=anchor)


PROJECTS = phrase("projects", Role.CHROME, "Projekte")
SERVICES = phrase("services", Role.CHROME, "Services", weight=1)
BODIES = phrase("state_bodies", Role.CHROME, "Staatsorgane")
ALL_NEWS = phrase("all_news", Role.BREADCRUMB, "Alle Nachrichten", weight=1, repeat=True)
RUBRIC = phrase("rubric", Role.RUBRIC, *de.RUBRICS, weight=1)
# Below the time, what names the kind of a page is the label of such a page.
RUBRIC_BELOW = phrase("rubric_below", Role.RUBRIC, *(name for name in de.RUBRICS if name not in LABELS))
WHEN = Slot("published", Role.PUBLISHED, (PUBLISHED, RUBRIC_AND_TIME), required=True, weight=2, anchor=inside(PUBLISHED, ":"))
TITLE = Slot("title", Role.TITLE, Prose(max_chars=300), required=True)
CAPTIONS = Slot("caption", Role.CAPTION, (CAPTION, Copies(max_chars=200)), repeat=True)
LEAD = Slot("lead", Role.DATELINE, Opening(), weight=2, anchor=DATELINE_INSIDE)
BODY = Slot("body", Role.PARAGRAPH, Prose(), repeat=True)
CREDIT = Slot("credit", Role.CAPTION, CAPTION, repeat=True)
BODY_BELOW = Slot("body_below", Role.PARAGRAPH, Prose(), repeat=True, after=("credit", "links", "link_line", "body_below"))
RELATED = Slot("related", Role.RELATED, Echo())
RELATED_LEAD = Slot("related_lead", Role.RELATED, Prose(max_chars=600), after="related")
AUTHOR_LINE = Slot("author", Role.BYLINE, AUTHOR)
LINKS_HEAD = Slot("links_head", Role.CHROME, Phrases((*de.LINKS, *(f"{words}:" for words in de.LINKS))))
LINKS = Slot("links", Role.RELATED, Prose(max_chars=200, shape=HEADLINE), repeat=True, after=("links_head", "links"))
LINK_LINE = Slot("link_line", Role.RELATED, LINKED, repeat=True)
FOLLOW = _anchored("follow", Role.FOOTER, "Abonnieren Sie uns auf", weight=1)
NETWORK = phrase("network", Role.FOOTER, *de.NETWORKS, weight=1)
LATEST = _anchored("latest", Role.FOOTER, "Letzte Nachrichten aus Belarus", weight=1)
LATEST_NEWS = Slot("latest_news", Role.FOOTER, Prose(max_chars=200), repeat=True, after=("latest", "latest_news"))
BELOW = (LINKS_HEAD, LINKS, LINK_LINE, CREDIT, BODY_BELOW, RELATED, RELATED_LEAD)
TAIL = (*BELOW, FOLLOW, NETWORK, LATEST, LATEST_NEWS)


def _banner_slot(banner: Pattern) -> Slot:
    return Slot("crawled", Role.CRAWLED, banner, weight=2, anchor=inside(banner, "tag,", "woch,", "abend,"))


DESKTOP_2024 = Layout(
    "belta-de/desktop-2024",
    agency="BelTA",
    language="de",
    timezone="Europe/Minsk",
    calendar=GERMAN,
    datelines=(BELTA_DATELINE,),
    address=ADDRESS,
    kinds=de.PHRASE_KINDS,
    foreign=FOREIGN,
    notes=(Phrases(de.NOTES),),
    items=LIST_ITEMS,
    prefix=INDEX_PREFIX,
    function_words=de.FUNCTION_WORDS,
    loop=("related", "related_lead"),
    ends=("latest",),
    slots=(
        PROJECTS,
        BODIES,
        _banner_slot(BANNER_2024),
        ALL_NEWS,
        RUBRIC,
        WHEN,
        RUBRIC_BELOW,
        TITLE,
        AUTHOR_LINE,
        CAPTIONS,
        LEAD,
        BODY,
        *TAIL,
    ),
)

_DESKTOP_2020 = evolve(
    DESKTOP_2024,
    name="belta-de/desktop-2020",
    slots=(
        PROJECTS,
        SERVICES,
        BODIES,
        _banner_slot(BANNER_2020),
        Slot("weather", Role.WEATHER, WEATHER, weight=1, anchor=inside(WEATHER, "°C")),
        ALL_NEWS,
        RUBRIC,
        WHEN,
        RUBRIC_BELOW,
        TITLE,
        AUTHOR_LINE,
        CAPTIONS,
        LEAD,
        BODY,
        *TAIL,
    ),
)

_BYLINE = Slot("byline", Role.BYLINE, Prose(max_chars=120, shape=PERSON))
_META = Slot("meta", Role.PUBLISHED, META, required=True, weight=3, anchor=inside(META, ".20", ".19"))
_SECTION_NEWS = Pattern(
    r"Nachrichten der Rubrik „?\L<rubrics>“?|Alle \L<rubrics>|Alle Fotoreportagen|Alle Videos",
    lists=RUBRICS,
    examples=("Nachrichten der Rubrik Politik", "Alle Fotoreportagen"),
    opens="NA",
    max_chars=60,
)
_SECTION = Slot("section_news", Role.FOOTER, _SECTION_NEWS, weight=1, anchor=inside(_SECTION_NEWS, "Nachrichten", "Alle"))
_NEWS_TIME = Pattern(
    r"(?:\d{1,2}\.? \L<months>(?: \d{4})?|gestern|heute|Gestern|Heute),? \d{1,2}:\d\d(?: {1,3}\L<rubrics>)?",
    lists=CALENDAR | RUBRICS,
    examples=("3 Mai, 12:05 Politik", "gestern 12:38 Sport"),
    opens="ghGH" + DIGITS,
    max_chars=60,
)
_NEWS = Slot(
    "news", Role.FOOTER, (_NEWS_TIME, Prose(max_chars=300)), repeat=True, after=("latest_news", "news"), anchor=inside(_NEWS_TIME, ":")
)

_DESKTOP_OLD = evolve(
    DESKTOP_2024,
    name="belta-de/desktop-old",
    ends=("cities",),
    slots=(
        _anchored("mobile_version", Role.CHROME, "Mobile Version", weight=1),
        PROJECTS,
        phrase("services", Role.CHROME, "Services"),
        BODIES,
        _BYLINE,
        TITLE,
        _META,
        CAPTIONS,
        LEAD,
        BODY,
        *BELOW,
        _anchored("print", Role.FOOTER, "Druckversion", weight=1),
        _SECTION,
        phrase("latest_news", Role.FOOTER, "Letzte Nachrichten"),
        _NEWS,
        phrase("all_news", Role.FOOTER, "Alle Nachrichten"),
        phrase("weather", Role.FOOTER, "Wetter"),
        Slot(
            "cities",
            Role.FOOTER,
            (Phrases(de.CITIES), Prose(max_chars=40)),
            repeat=True,
            after=("weather", "cities", "all_news", "latest_news", "section_news", "print"),
        ),
    ),
)

_MOBILE_OLD = evolve(
    DESKTOP_2024,
    name="belta-de/mobile-old",
    ends=("full_version_below",),
    slots=(
        _anchored("full_version", Role.CHROME, "Vollversion", weight=1),
        _BYLINE,
        TITLE,
        _META,
        CAPTIONS,
        LEAD,
        BODY,
        *BELOW,
        _SECTION,
        phrase("full_version_below", Role.FOOTER, "Vollversion", weight=1),
    ),
)

_CHROME = (
    phrase("version", Role.CHROME, "Mobile Version", "Vollversion"),
    PROJECTS,
    phrase("services", Role.CHROME, "Services"),
    BODIES,
    Slot("crawled", Role.CRAWLED, ANY_BANNER, anchor=inside(ANY_BANNER, "tag,", "woch,", "abend,")),
    Slot("weather", Role.WEATHER, WEATHER, anchor=inside(WEATHER, "°C")),
    phrase("all_news", Role.BREADCRUMB, "Alle Nachrichten", repeat=True),
)

_PAGER = Slot(
    "pager",
    Role.FOOTER,
    (Phrases(("Zurück", "Weiter", "Vorherige", "Nächste", "Mehr Nachrichten", "Weitere Nachrichten", "...", "…", "»", "«")), Pattern(r"\d{1,4}", examples=("2",), opens=DIGITS, closes=DIGITS, max_chars=4)),
    repeat=True,
)

_LISTING = evolve(
    DESKTOP_2024,
    name="belta-de/listing",
    kind="listing",
    kinds={},
    loop=("item_day", "item_lead"),
    ends=(),
    slots=(
        *_CHROME,
        phrase("heading", Role.CHROME, "Nachrichten", weight=2),
        Slot("item_day", Role.ITEM, Pattern(r"(?P<day>[0-3]\d)", examples=("07",), opens=DIGITS, max_chars=2)),
        Slot(
            "item_month",
            Role.ITEM,
            Pattern(
                r"(?:(?P<day>\d{1,2}) ?)?\.(?P<month>\d\d)\.(?P<year>(?:20)?\d\d)",
                examples=(".11.25", "07.11.25", "07 .11.25"),
                opens="." + DIGITS,
                closes=DIGITS,
                max_chars=12,
            ),
            weight=1,
            anchor=Pattern(r"(?:(?<!\d)\d\d ?)?\.\d\d\.\d\d(?= ?\d{1,2}:\d\d|$)", examples=("07 .11.25",)),
        ),
        Slot(
            "item_time",
            Role.ITEM,
            Pattern(r"(?P<hour>\d{1,2}):(?P<minute>\d\d)", examples=("12:05",), opens=DIGITS, closes=DIGITS, max_chars=5),
            weight=3,
            required=True,
            anchor=Pattern(
                r"(?<![\d.:,])(?<!, )[012]?\d:\d\d(?= {0,2}\L<rubrics>|$)", lists=RUBRICS, examples=("12:05",), holds=(":",)
            ),
        ),
        Slot("item_rubric", Role.ITEM, Phrases(de.RUBRICS), weight=1),
        Slot("item_title", Role.ITEM, Prose(max_chars=300), after=("item_time", "item_rubric")),
        Slot("item_lead", Role.ITEM, Prose(max_chars=1500), repeat=True, after=("item_title", "item_lead")),
        _PAGER,
        FOLLOW,
        NETWORK,
        LATEST,
    ),
)

_RUBRIC_ABOVE = phrase("rubric_above", Role.RUBRIC, *OF_ARTICLES)
_WHEN_ABOVE = Slot("published_above", Role.PUBLISHED, (PUBLISHED, META), anchor=inside(META, ".20", ".19"))
_LABELLED = (
    Slot("published", Role.PUBLISHED, (PUBLISHED, META), anchor=inside(PUBLISHED, ":")),
    phrase("rubric_below", Role.RUBRIC, *de.RUBRICS),
    TITLE,
    Slot("published_below", Role.PUBLISHED, (PUBLISHED, META)),
    # No dateline tells where the body begins, so that a paragraph printed twice looks like copies if it is short.
    Slot("caption", Role.CAPTION, (CAPTION, Copies(max_chars=100)), repeat=True),
    Slot("lead", Role.DATELINE, Opening(), anchor=DATELINE_INSIDE),
    BODY,
    *TAIL,
    _SECTION,
)


def _label(*labels: str) -> Slot:
    """What names the kind of the page; at the head of a page whose lines were joined, a title follows it."""
    head = Pattern(
        r"\A\L<labels>(?= ?[A-ZÄÖÜ0-9„“\"]|\Z)", lists={"labels": labels}, examples=labels[:1], opens="".join({x[0] for x in labels})
    )
    return Slot("label", Role.RUBRIC, Phrases(labels), weight=3, required=True, anchor=head)


def _of_kind(form: str, kind: str, *labels: str) -> Layout:
    """Pages that only their rubric or their address tells from others: a title, a sentence or two, no dateline."""
    return evolve(
        DESKTOP_2024,
        name=f"belta-de/{form}",
        kind=kind,
        kinds={},
        ends=(),
        slots=(*_CHROME, _RUBRIC_ABOVE, _WHEN_ABOVE, _label(*labels), *_LABELLED),
    )


_VIDEO = _of_kind("video", "video", *_VIDEOS)
_INFOGRAPHIC = _of_kind("infographic", "infographic", *_GRAPHICS)

LAYOUTS = (_DESKTOP_2020, DESKTOP_2024, _DESKTOP_OLD, _MOBILE_OLD, _LISTING, _VIDEO, _INFOGRAPHIC)
