"""BelTA's German edition, deu.belta.by: its page forms as data.

Which form a page has goes with the day of the crawl, not with its publication: pages from 2017 come with the chrome of
2024. The banners' years tell the two desktop forms apart; "Services" and the weather line went with the older one.
"""

from __future__ import annotations

from attrs import evolve

from belta_parse.dateline_form import DatelineForm
from belta_parse.layout import AddressForm, Calendar, Layout, Role, Slot
from belta_parse.matchers import Copies, Echo, Opening, Pattern, Phrases, Prose
from belta_parse.vocab import de

__all__ = ["BELTA_DATELINE", "FOREIGN", "GERMAN", "LAYOUTS"]

GERMAN = Calendar(months=de.MONTHS, weekdays=de.WEEKDAYS)
_DIGITS = "0123456789"
_CALENDAR: dict[str, tuple[str, ...]] = {"months": tuple(de.MONTHS), "weekdays": tuple(de.WEEKDAYS)}
_RUBRICS: dict[str, tuple[str, ...]] = {"rubrics": de.RUBRICS}

BELTA_DATELINE = DatelineForm(
    "belta-de",
    families="A",
    marks=("BelTA", "BELTA", "Belta"),
    months=de.MONTHS,
    language="de",
    examples=("MINSK, 14. April (BelTA) –", "ST. PETERSBURG, 2. Mai (BelTA) -", "MINSK, 20. Juli, (BelTA) -"),
)

DATELINE_INSIDE = Pattern(
    r"(?:\L<capitals>|(?:(?:KREIS|GEBIET|BEZIRK|REGION|SANKT|ST\.|NEW|BAD|SAN|TEL|NISCHNI|WELIKI) )?"
    r"(?!(?:\p{Lu}[\p{Lu}.'’-]{0,30}? ?){1,3}?\L<capitals>,)\p{Lu}[\p{Lu}.'’-]{2,30}+(?: \p{Lu}[\p{Lu}.'’-]{2,30}+){0,2})(?:/\p{Lu}[\p{Lu}.'’ -]{1,30}+){0,2}"
    r",? {0,2}\d{1,2}\.? {0,2}\L<months>(?: \d{4})?,? {0,2}\((?:BelTA|BELTA|Belta)\) {0,2}[-–—]{0,2}",
    lists=_CALENDAR | {"capitals": de.CAPITALS},
    examples=("MINSK, 14. April (BelTA) –", "SANKT PETERSBURG, 06. April (BelTA) -", "KREIS LIDA, 3. Mai (BelTA) -"),
    holds=("(BelTA)", "(BELTA)", "(Belta)"),
)

_DAY = r", {0,3}(?P<day>\d{1,2})\.? {1,3}(?P<month>\L<months>) {1,3}"


def _banner(years: str, *examples: str) -> Pattern:
    """The banner of a crawl in *years*: the word "Flag" or none, weekday, day without a leading zero, month, year."""
    return Pattern(
        rf"(?:[Ff]lag {{1,3}})?(?P<weekday>\L<weekdays>){_DAY}(?P<year>{years})",
        lists=_CALENDAR,
        examples=examples,
        opens="FfMDS",
        closes=_DIGITS,
        max_chars=60,
    )


BANNER_2020 = _banner(
    r"20(?:19|2[0-3])", "Flag Montag, 2 Oktober 2023", "Sonntag, 29 März 2020", "flag Dienstag, 4 Juli 2023"
)
BANNER_2024 = _banner(r"20(?:2[4-9]|[3-9]\d)", "flag Donnerstag, 28 März 2024", "flag Freitag, 4 Juli 2025")
ANY_BANNER = _banner(r"(?:19|20)\d\d", "flag Donnerstag, 28 März 2024")
WEATHER = Pattern(
    r"(?P<place>Minsk)(?: (?P<condition>\p{L}[\p{L}-]{1,30}(?: \p{L}[\p{L}-]{1,30}){0,3}))? {1,3}(?P<celsius>[+\-−–]?\d{1,2}) ?°C",
    examples=("Minsk heiter +15°C", "Minsk teilweise bewölkt +3°C", "Minsk Nebel 0°C", "Minsk -3°C"),
    opens="M",
    closes="C",
    max_chars=80,
)
PUBLISHED = Pattern(
    r"(?P<day>\d{1,2})\.? {1,3}(?P<month>\L<months>) {1,3}(?P<year>\d{4}),? {0,3}(?P<hour>\d{1,2}):(?P<minute>\d\d)",
    lists=_CALENDAR,
    examples=("14 April 2023, 09:42", "08 November 2025, 17:05"),
    opens=_DIGITS,
    closes=_DIGITS,
    max_chars=40,
)
META = Pattern(
    r"(?P<rubric>\L<rubrics>) {1,3}(?P<day>\d{1,2})\.(?P<month>\d{1,2})\.(?P<year>\d{4})(?: {0,3}\|? {0,3}(?P<hour>\d{1,2}):(?P<minute>\d\d))?",
    lists=_RUBRICS,
    examples=("Wirtschaft 06.07.2018 | 19:20", "Präsident 28.11.2017 | 09:05"),
    opens="PWGSKRTIMFV",
    closes=_DIGITS,
    max_chars=60,
)
CAPTION = Pattern(
    # What looks like a dateline's end belongs to a dateline that was joined to a credit; who has all rights has the text.
    r"(?![^\n]{0,200}(?:\) ?[-–—] |\L<rights>))"
    r"(?:(?:[^\n]{1,160}?[.!?)“”\"] )??"
    r"(?:(?:Archiv(?:foto|bild)s?|Fotos?|Bild(?:er)?|©)"
    r"(?:(?: von| aus dem Archiv(?: von)?|[.:]|(?<=©)|(?= {1,2}[A-ZÄÖÜ„\"«А-ЯЁ])|(?= {1,2}[\w-]{2,40}\.\w{2,6})) {0,2}"
    r"(?P<credit>\S[^\n]{0,120}))?)"
    r"|!\[[^\]\n]{0,200}\]\([^)\n]{1,300}\))",
    lists={"rights": de.RIGHTS},
    examples=(
        "Archivfoto",
        "Anna Muster. Archivfoto beispiel.by",
        "Anna Muster. Archivfoto: Bildungsministerium",
        "Anna Muster. Foto von BelTA",
        "Anna Muster (im Zentrum). Foto beispiel.by",
        "Foto von Außenministerium der Republik Belarus",
        "Foto: Bildungsministerium",
        'Foto aus dem Archiv "Беларусь"',
        "Foto Oleg Beispiel",
        "![](https://beispiel.by/bild.jpg)",
    ),
    holds=("oto", "bild", "Bild", "©", "]("),
    max_chars=240,
)
RUBRIC_AND_TIME = Pattern(
    rf"(?P<rubric>\L<rubrics>)[|,]? {{1,3}}{PUBLISHED.source}",
    lists=_CALENDAR | {"rubrics": tuple(name for name in de.RUBRICS if name not in de.PHRASE_KINDS)},
    examples=("Wirtschaft 14 April 2023, 09:42",),
    opens="PWGSKRTIMFV",
    closes=_DIGITS,
    max_chars=60,
)
AUTHOR = Pattern(
    r"\L<authors>: {0,2}(?P<byline>\p{Lu}[^\n:]{2,80})",
    lists={"authors": de.AUTHORS},
    examples=("Autor: Anna Muster", "Text: Anna Muster, BelTA"),
    opens="ATVGB",
    max_chars=100,
)
"""A line that says who wrote the article."""
LINKED = Pattern(
    r"\L<heads>:? {0,2}(?<=[: ])(?P<half>[\p{Lu}\d„“\"«][^\n]{9,200})",
    lists={"heads": de.LINKS},
    examples=("Lesen Sie auch: Archive planen Katalog",),
    opens="".join(sorted({words[0] for words in de.LINKS})),
    max_chars=240,
)
HEADLINE = r"(?![^\n]{0,160}?[.!?] \p{Lu})[\p{Lu}\d„“\"«][^\n]{9,160}(?<![.:;,!?])"
"""Of another article, under what announces it: no sentence closes it, and none follows another."""
PERSON = (
    r"\p{Lu}[\p{L}'’-]{1,30} \p{Lu}[\p{L}'’-]{1,30}"
    r"(?:,? (?:(?:der|des|für|von|und|am|im|an der|in der) )?\p{Lu}[\p{L}'’-]{1,40}){0,6}"
)
"""A line that may be a person with an office ("Oleg Beispiel Politologe"): no evidence, since titles look like that, too."""

FOREIGN = (
    Phrases(de.ADVERTS),
    Pattern(
        r"[^\n]{0,200}?\b\L<cookies>\b[^\n]{0,200}?\L<verbs>[^\n]{0,300}|[^\n]{0,200}?\L<verbs>[^\n]{0,200}?\b\L<cookies>\b[^\n]{0,300}",
        lists={"cookies": de.COOKIE_WORDS, "verbs": de.BANNER_VERBS},
        examples=("Wir verwenden Cookies. Alle akzeptieren", "Diese Website nutzt Cookies, um besser zu werden. Mehr erfahren"),
        holds=("ookie",),
        max_chars=400,
    ),
    Pattern(
        r"[^\n]{0,120}?\b\L<cookies>\b[^\n]{0,120}?\L<verbs>[^\n]{0,120}|[^\n]{0,120}?\L<verbs>[^\n]{0,120}?\b\L<cookies>\b[^\n]{0,120}",
        lists={"cookies": de.COOKIE_WORDS, "verbs": de.BANNER_VERBS},
        examples=("Bitte aktivieren Sie JavaScript", "Datenschutzhinweise akzeptieren"),
        holds=("atenschutz", "cript", "locker", "racking"),
        max_chars=160,
    ),
    Pattern(
        r"(?:(?:Teilen|Teilen auf|Teilen mit|Teilen Sie|Artikel teilen|Share|Share on|Share this):? ?)?"
        r"(?:\L<shares>(?: ?[|/·•,–-] ?| ))+\L<shares>\.?|(?:Teilen|Artikel teilen|Share|Share on|Teilen auf):? {0,2}\L<shares>|\L<shares> teilen",
        lists={"shares": de.SHARE_NAMES},
        examples=("Teilen: Facebook Twitter WhatsApp", "Facebook | Telegram | VK", "Share on Facebook"),
        opens="".join(sorted({name[0] for name in (*de.SHARE_NAMES, "Teilen", "Artikel", "Share")})),
        max_chars=160,
    ),
    Pattern(
        r"[-–—*]{0,3} ?(?:Anzeige|ANZEIGE|Werbung|WERBUNG|Advertisement|ADVERTISEMENT|Sponsored|Gesponsert|Реклама) ?(?:[:|•·–—-] ?[^\n]{0,250})?",
        examples=("Anzeige: Neue Fenster zum halben Preis", "Werbung – jetzt Probe fahren", "*** Anzeige"),
        opens="-–—*AWSGР",
        max_chars=160,
    ),
    Pattern(
        r"(?:Melden Sie sich|Abonnieren Sie|Laden Sie|Jetzt|Hier)[^\n]{0,60}\b(?:Newsletter|App|Telegram-Kanal|Push-Nachrichten|Probeabo|Angebot|Rabatt)\b[^\n]{0,120}"
        r"|(?:Folgen Sie uns|Follow us)[^\n]{0,80}",
        examples=("Melden Sie sich für unseren Newsletter an!", "Folgen Sie uns auf Telegram", "Jetzt die App herunterladen"),
        opens="MALJHF",
        max_chars=160,
    ),
)
"""Lines of any site that an extractor left in: overlays, adverts, share bars, newsletters."""

ADDRESS = AddressForm(
    hosts=("deu.belta.by", "m.deu.belta.by"),
    mobile=("m.deu.belta.by",),
    path=r"/(?P<section>[a-z_]{2,30})(?:/view)?(?:/(?P<slug>[^/?#]{1,300}?)(?:-(?P<id>\d{1,9})-(?P<year>(?:19|20)\d\d))?)?/?",
    rubrics=de.SECTION_RUBRICS,
    kinds=de.SECTION_KINDS,
)
INDEX_PREFIX = r" {0,3}date \d{4}-\d\d(?:-\d\d)? {1,3}"
"""What a search index glued in front of the first line of some crawled copies."""

LIST_ITEMS = (
    Pattern(
        r"(?:(?:\L<weekdays>),? )?\d{1,2}\.(?: \L<months>(?: \d{4})?|\d{1,2}\.(?:\d{2,4})?)(?:,? \(?\L<weekdays>\)?)?:?",
        lists=_CALENDAR,
        examples=("12. Juni", "12. Juni, Freitag", "Freitag, 12. Juni", "12.06.2018"),
        opens="MDFS" + _DIGITS,
        max_chars=60,
    ),
    Pattern(r"(?:[•●▪◦∙·*►]|[-–—])\s{0,3}\S[^\n]{0,600}|\d{1,2}\) \S[^\n]{0,600}", examples=("• Brot", "- Milch", "1) Käse"), opens="•●▪◦∙·*►-–—" + _DIGITS, max_chars=620),
)
"""Lines that are items of a list by themselves: bare dates of a schedule, marked items."""


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
    lists=_RUBRICS,
    examples=("Nachrichten der Rubrik Politik", "Alle Fotoreportagen"),
    opens="NA",
    max_chars=60,
)
_SECTION = Slot("section_news", Role.FOOTER, _SECTION_NEWS, weight=1, anchor=inside(_SECTION_NEWS, "Nachrichten", "Alle"))
_NEWS_TIME = Pattern(
    r"(?:\d{1,2}\.? \L<months>(?: \d{4})?|gestern|heute|Gestern|Heute),? \d{1,2}:\d\d(?: {1,3}\L<rubrics>)?",
    lists=_CALENDAR | _RUBRICS,
    examples=("3 Mai, 12:05 Politik", "gestern 12:38 Sport"),
    opens="ghGH" + _DIGITS,
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
    (Phrases(("Zurück", "Weiter", "Vorherige", "Nächste", "Mehr Nachrichten", "Weitere Nachrichten", "...", "…", "»", "«")), Pattern(r"\d{1,4}", examples=("2",), opens=_DIGITS, closes=_DIGITS, max_chars=4)),
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
        Slot("item_day", Role.ITEM, Pattern(r"(?P<day>[0-3]\d)", examples=("07",), opens=_DIGITS, max_chars=2)),
        Slot(
            "item_month",
            Role.ITEM,
            Pattern(
                r"(?:(?P<day>\d{1,2}) ?)?\.(?P<month>\d\d)\.(?P<year>(?:20)?\d\d)",
                examples=(".11.25", "07.11.25", "07 .11.25"),
                opens="." + _DIGITS,
                closes=_DIGITS,
                max_chars=12,
            ),
            weight=1,
            anchor=Pattern(r"(?:(?<!\d)\d\d ?)?\.\d\d\.\d\d(?= ?\d{1,2}:\d\d|$)", examples=("07 .11.25",)),
        ),
        Slot(
            "item_time",
            Role.ITEM,
            Pattern(r"(?P<hour>\d{1,2}):(?P<minute>\d\d)", examples=("12:05",), opens=_DIGITS, closes=_DIGITS, max_chars=5),
            weight=3,
            required=True,
            anchor=Pattern(
                r"(?<![\d.:,])(?<!, )[012]?\d:\d\d(?= {0,2}\L<rubrics>|$)", lists=_RUBRICS, examples=("12:05",), holds=(":",)
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

_RUBRIC_ABOVE = phrase("rubric_above", Role.RUBRIC, *(name for name in de.RUBRICS if name not in de.PHRASE_KINDS))
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
