"""The slots around the text of an agency's page, shared by all agencies in all languages."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

from attrs import evolve

from belta_parse import Named, Opening, Pattern, Phrases, Prose, Role, Slot
from belta_parse_agencies.forms import FORMS
from belta_parse_agencies.stamps import INSIDE, NAME, PUBLISHED_AT, UPDATED_AT
from belta_parse_agencies.vocab import furniture as words
from belta_parse_agencies.vocab.pages import MEMBERS, PHOTO_LABELS

__all__ = ["CLOSINGS", "FOREIGN", "HEAD", "ITEMS", "LEAD", "LEAST", "LOOP", "PLACED", "SIGNED_LOOP", "TAIL", "is_own", "signed"]


def _opens(*groups: Iterable[str], more: str = "") -> str:
    return "".join(sorted({word[0] for group in groups for word in group} | set(more)))


SIGNED_MARKS = 4
"""Marks of an agency that stand alone at the end of its pages; those behind are of its services and neighbours."""
_MARKS = tuple(sorted({mark for form in FORMS for mark in form.marks if len(mark) > 1}))
_CAPITALS = tuple(mark for mark in _MARKS if len(mark) > 2 and mark.isalpha() and mark.isupper() and mark.isascii())


_NAMES = [form.marks[:SIGNED_MARKS] for form in FORMS] + [tuple(marks.split("; ")) for _, marks in MEMBERS.values()]
_SIGNING = tuple(dict.fromkeys(mark for marks in _NAMES for mark in marks if len(mark) > 2))
ANY_NAME = Phrases(_SIGNING)
# --- what belongs to no page ------------------------------------------------------------------------------------------

FOREIGN = (
    Phrases(tuple(dict.fromkeys((*words.OVERLAYS, *words.ADVERTS, *words.SHARE, *words.NETWORKS)))),
    Pattern(
        r"(?=[^\n]{0,400}?\L<consent>)[^\n]{0,250}?\L<cookies>[^\n]{0,300}",
        lists={"consent": words.CONSENT, "cookies": words.COOKIES},
        examples=("This site uses cookies. Accept", "Wir verwenden Cookies.", "Мы используем файлы cookie", "使用cookie"),
        holds=words.COOKIES,
        max_chars=500,
    ),
    Pattern(
        r"(?:\L<labels>[:：]? ?)?(?:\L<networks>(?: ?[|/·•,–-] ?| )){1,14}\L<networks>\.?|\L<labels>[:：]? {0,2}\L<networks>",
        lists={"labels": words.SHARE, "networks": words.NETWORKS},
        examples=("Share on Facebook", "Поделиться: VK Telegram", "Facebook | X | Telegram"),
        opens=_opens(words.SHARE, words.NETWORKS),
        max_chars=160,
    ),
    Pattern(
        r"[-–—*\[【(]{0,3} ?\L<adverts>[\]】)]?(?: {0,3}[-–—*]{1,3}|[:：] ?[^\n]{0,150})?",
        lists={"adverts": words.ADVERTS},
        examples=("- Advertisement -", "Реклама: окна в подарок"),
        opens=_opens(words.ADVERTS, more="-–—*[【("),
        max_chars=180,
    ),
    Pattern(
        r"\d{1,2} ?[Mm]in(?:ute|uten|utes|\.)?s?(?: of)? (?:[Rr]ead(?:ing)?|Lesezeit|de lectura|de lecture|di lettura)"
        r"|(?:Lesezeit|Reading time|Temps de lecture|Tempo di lettura|Время чтения|Czas czytania)[:：]? [^\n]{1,30}"
        r"|\d{1,3}(?:[., ]?\d{3})? (?:views|Views|просмотров|просмотра|comments|shares)|[A-Z]?[Aa]?[+-]? ?A {0,2}[Aa]?[+-]?",
        examples=("3 Min Read", "Lesezeit: 2 Min.", "1,204 views"),
        opens="0123456789LRTВCA",
        max_chars=50,
    ),
)
"""Adverts, banners, share bars, words of menus."""

ITEMS = (
    Pattern(
        r"(?:[•●▪◦∙·*►–—-]|\d{1,2}\)) {0,3}\S[^\n]{0,600}",
        examples=("• A", "- B", "1) C"),
        opens="•●▪◦∙·*►–—-0123456789",
        max_chars=620,
    ),
)
"""Lines that are items of a list by themselves."""

# --- head -------------------------------------------------------------------------------------------------------------

SECTION = Pattern(
    r"\L<homes> ?[/>»›|][^\n]{2,120}|[^\n/>»›|]{2,30}(?: [>»›] [^\n/>»›|]{2,40}){1,4}",
    lists={"homes": ("Home", "Startseite", "Главная", "Accueil", "Inicio", "Início", "首页", "Головна", "News")},
    examples=("Home > World", "News » Politik"),
    holds=(">", "»", "›", "/", "|"),
    max_chars=120,
)
SECTIONS = (Phrases(words.SECTIONS), SECTION)
_PICTURED_BY = r"(?:REUTERS|EPA|EFE|AFP|AP|dpa|TASS|ANSA|Xinhua|Reuters|Getty Images)"
HEAD_CAPTION = Pattern(
    # A caption that says so, or a credit: alone, in brackets behind a sentence, behind its point.
    r"(?!(?:[^\n]{1,80})\) ?[-–—])(?:\L<labels>(?:[:.]| by| von| de|\))? {0,2}(?P<credit>[^\n]{2,300})"
    r"|(?:(?:File|FILE|Archive|Handout|Symbol)[ -]?(?:PHOTO|photo|picture|foto|bild)|FILE|ARCHIV(?:BILD|FOTO)"
    r"|Archiv(?:bild|foto))"
    rf"[^\n]{{0,400}}|{_PICTURED_BY} ?/ ?[^\n]{{2,80}}"
    rf"|[^\n]{{10,400}}? ?[(\[](?:\L<labels>|{_PICTURED_BY}|Yonhap|PTI)[^\n()]{{1,100}}[)\]]\.?"
    rf"|[^\n]{{10,400}}?[.!?] {{0,2}}(?:\L<labels>(?:[:/©] ?| ?(?=[^\Wa-zß-ÿа-џ])|(?<=\.) ?)|{_PICTURED_BY}/)[^\n]{{2,80}})",
    lists={"labels": PHOTO_LABELS},
    examples=(
        "Foto: Jana Muster",
        "Photo by Jane Roe",
        "© Jane Roe / Lake Wire",
        "FILE PHOTO: A ferry",
        "A ferry at sea. REUTERS/Roe",
    ),
    holds=(*PHOTO_LABELS, *words.PICTURES),
    max_chars=500,
)
AGENCY = Phrases(tuple(f"{mark}{who}" for mark in _MARKS for who in ("", " Staff", " Reporter", " Correspondent")))
_ORIENT = r"[\u4e00-\u9fff]{2,4}"
BYLINE = Pattern(
    rf"\L<by> ?(?:(?:(?i:{NAME})|{_ORIENT})"
    rf"(?:(?:,| and| und| et| y| e| en| och| og| i| и|、| &| with) ?(?:{NAME}|{_ORIENT}|\L<firms>)){{0,4}}"
    r"(?:,? \(?\L<firms>\)?)?(?: in [^\n]{2,30})?|(?:(?:the|The) )?(?:\L<firms>|\L<marks>)(?: Staff| Reporter)?)"
    rf"|\L<authors> ?[:：] ?[^\n:]{{2,70}}|{NAME}(?: and {NAME})?,? \L<firms>|{NAME} and {NAME}",
    lists={"by": words.BY, "authors": words.AUTHORS, "firms": words.COMPANIES, "marks": _MARKS},
    examples=("By Jane Roe", "Von Jana Muster, dpa", "Author: Jane Roe", "Jane Roe, Associated Press"),
    max_chars=120,
)
PERSON = Prose(max_chars=40, shape=rf"{NAME}(?: and {NAME}| und {NAME})?")
"""A name with nothing beside it, between a title and its text."""


SHORT_SECTION = Prose(max_chars=30, shape=r"\p{Lu}[\p{L}&.-]{3,20}(?: (?:[&-] )?[\p{L}&.-]{1,16})?")
"""The name of a section that no list has, over a title: a word or two without a mark."""
SAID_SOURCE = Pattern(
    r"\L<sources> ?[:：] ?(?P<name>[^\n:：|\d]{2,40})",
    lists={"sources": words.SOURCED},
    examples=("Source: Lake Wire",),
    opens=_opens(words.SOURCED),
    max_chars=60,
)

_STAMPED = ("published", "updated", "agency", "agency_below")
_PICTURED = ("caption", "byline_last", "published_last")
HEAD = (
    Slot("section", Role.RUBRIC, SECTIONS),
    Slot("other_section", Role.RUBRIC, SHORT_SECTION),
    Slot("published_above", Role.PUBLISHED, PUBLISHED_AT, anchor=INSIDE),
    Slot("updated_above", Role.UPDATED, UPDATED_AT),
    Slot("section_below", Role.RUBRIC, SECTIONS, after=("published_above", "updated_above")),
    Slot("title", Role.TITLE, Prose(max_chars=300, min_chars=8), required=True),
    # Author and time in either order, pictures behind or before them.
    Slot("author_first", Role.BYLINE, PERSON, after="title"),
    Slot("byline_first", Role.BYLINE, BYLINE, after="title"),
    Slot("agency", Role.CHROME, (ANY_NAME, AGENCY, SAID_SOURCE), after=("title", "byline_first", "author_first")),
    Slot("published", Role.PUBLISHED, PUBLISHED_AT, after=("title", "author_first", "byline_first", "agency")),
    Slot("updated", Role.UPDATED, UPDATED_AT, after=("title", "author_first", "byline_first", "agency", "published")),
    Slot("agency_below", Role.CHROME, (ANY_NAME, AGENCY, SAID_SOURCE), after=("published", "updated")),
    Slot("author", Role.BYLINE, PERSON, after=_STAMPED),
    Slot("byline", Role.BYLINE, BYLINE, after=_STAMPED),
    Slot("caption", Role.CAPTION, HEAD_CAPTION, repeat=True),
    Slot("byline_last", Role.BYLINE, BYLINE, after=_PICTURED[:1]),
    Slot("published_last", Role.PUBLISHED, PUBLISHED_AT, after=_PICTURED[:2]),
    Slot("updated_last", Role.UPDATED, UPDATED_AT, after=_PICTURED),
)
"""What stands over the text."""


LEAD = Slot("lead", Role.DATELINE, Opening(), weight=3, required=True)

# --- tail -------------------------------------------------------------------------------------------------------------

_INITIALS = (
    # jk/ach/gd, mkr/ju, ami/ joz/, rtr/dpa
    r"[a-zа-яё]{2,5}(?: ?/ ?[a-zа-яё]{2,5}){1,5} ?/?|/ ?[^\W\d_]{2,4}(?:[/ ][^\W\d_]{2,4}){0,3} ?/"
    # epd lnb mig jup
    r"|(?:epd |kna |dpa |sda )?[a-z]{2,3}(?: [a-z]{2,3}){1,5}|\d{3,5}\*\*\d{3,5}"
    # PTI RKD NSK, MR/AB
    r"|[A-Z]{2,5}(?:(?:[ /-]| // )[A-Z]{2,4}){1,5}|[a-z]{2,3}"
)
END = Pattern(
    r"[(\[【（</-]{1,2} ?\L<ends>[^\w\n]{0,3}[)\]】）>/-]{1,2}\.?(?: [a-z]{2,4}(?:/[a-z]{2,4}){0,3})?"
    r"|(?i:enditem|endall|ends)\.?",
    lists={"ends": words.ENDS},
    examples=("(END)", "（完）", "(Schluss) mkr", "Enditem"),
    opens="([【（<-/eE",
    max_chars=40,
)
INITIALS = Pattern(_INITIALS, examples=("jk/ach/gd", "/MR/", "PTI ABC XYZ", "epd abc de"), max_chars=40)
SIGNED = Pattern(
    r"(?:[=\-–—]{1,2} ?|(?P<open>[(（\[](?![^\n]{0,40}[PpFf]h?oto))|(?P<slash>/ ?))\L<marks>"
    r"(?(open)(?: ?[/,.;-] ?[^\n()]{1,40}| [^\n()]{1,20})?[)）\]][.,]?(?: [a-z]{2,5}){0,4}"
    r"|(?(slash) ?/\.?|(?: [A-Za-z]{2,4}){0,3}))|\L<marks>/\L<ends>\.?"
    r"|\L<capitals>(?: [A-Za-z]{2,5}(?:[/ ][A-Za-z]{2,5}){0,4})?\.?",
    lists={"marks": _MARKS, "capitals": _CAPITALS, "ends": words.ENDS},
    examples=("--IANS", "==Kyodo", "(PAP)", "(APA, 12.8.2020)", "(ANSA).", "EFE"),
    max_chars=60,
)
CLOSINGS = (
    END,
    SIGNED,
    Pattern(r"[A-Z]{3,8}(?: [A-Z]{2,4}){1,5}|[a-z]{2,4}(?:/[a-z]{2,4}){1,4}|-0-", examples=("PTI ABC", "ab/cd"), max_chars=30),
)
"""What closes a text on the line of its last sentence."""
MADE = Pattern(
    r"[(\[<（【]\L<edited>[ :：][^\n]{2,300}|\L<edited>[:：][^\n]{2,200}|\L<editors> \p{Lu}[^\n]{2,250}|["
    r"(（【]?\L<inputs>[^\n]{0,400}"
    r"|[^\n]{0,200}\L<contributed>[^\n]{0,100}|\((?i:with|mit|avec|con|com|con|z|с) [^\n]{2,80}\)",
    lists={
        "edited": words.EDITED,
        "editors": [word for word in words.EDITED if " " in word or word in ("Reporting", "Editing", "Redaktion")],
        "inputs": (*words.INPUTS, *words.STANDARDS),
        "contributed": ("contributed to this report", "contributed to this story", "contributed reporting"),
    },
    examples=(
        "(Reporting by Jane Roe; Editing by Max Muster)",
        "责任编辑：李示例",
        "Our Standards: trust",
        "Editing by Jane Roe",
    ),
    max_chars=500,
)
RIGHTS = Pattern(
    r"[^\n]{0,300}?\L<rights>[^\n]{0,400}|\L<owners>[^\n]{0,400}",
    lists={"rights": words.RIGHTS, "owners": words.OWNERS},
    examples=("© Lake Wire 2020", "Copyright 2020 Lake Wire. All rights reserved."),
    holds=(*words.RIGHTS, *words.OWNERS),
    max_chars=600,
)
SOURCE = Pattern(
    r"(?:\L<sources>[:：]|SOURCE) ?[^\n]{2,100}|[^\s@]{1,60}@[^\s@]{2,60}|(?:Tel|Phone|Telefon|Fax|E-?[Mm]ail)[.:][^\n]{2,80}"
    r"|(?:[^\n]{2,40}: ?)?(?:https?://|www\.)[^\s]{3,150}|(?:#\w{2,40} ?,? ?){1,12}|@\w{2,30}",
    lists={"sources": words.SOURCED},
    examples=("Source: Lake Wire", "SOURCE Musterbau Oyj", "jana@example.org", "#See #Hafen"),
    max_chars=200,
)
RULE = Phrases(words.RULES)
HEADING = Phrases(words.HEADINGS)
NAMED = Pattern(
    r"\L<also> ?[:：] ?[^\n]{2,300}|\L<follow>[^\n]{0,160}",
    lists={"also": words.READ_ALSO, "follow": words.FOLLOW},
    examples=("Читайте также: Старую мельницу откроют", "Follow us on Twitter"),
    opens=_opens(words.READ_ALSO, words.FOLLOW),
    max_chars=320,
)
PHOTO = Pattern(
    r"[(\[]?(?:\L<labels>(?:[:：/]| by)|\L<labels> ?©) ?(?P<credit>[^\n]{2,160})",
    lists={"labels": words.PHOTO_AT_END},
    examples=("Foto: Jana Muster/dpa", "Photo by Jane Roe"),
    opens=_opens(words.PHOTO_AT_END, more="(["),
    max_chars=200,
)
BAR = FOREIGN[2]
SHARED = Phrases(words.SHARE)
LISTED = Prose(max_chars=200, shape=r"[^\n]{0,198}(?:[^\n.。!?…;,:]|[^\n ]{0,60}[?!]|\p{Lu}\.)")
"""Headlines and tags under what announces them: no sentence."""

LOOP = ("mark", "body")
"""A page may go on behind what was set into its text."""

_TEXT = ("lead", "mark", "heading", "listed", "rule", "credit", "body")
"""Text and what stands behind it need a dateline in front, be there ever so many unknown lines over it."""
TAIL = (
    Slot("mark", Role.FOOTER, (END, ANY_NAME, SIGNED, INITIALS, MADE, RIGHTS, SOURCE), repeat=True, after=_TEXT),
    Slot("heading", Role.FOOTER, (HEADING, NAMED, SHARED, BAR), repeat=True, after=_TEXT),
    Slot("listed", Role.FOOTER, LISTED, repeat=True, after=("mark", "heading", "listed")),
    Slot("rule", Role.FOOTER, RULE, repeat=True, after=_TEXT),
    Slot("credit", Role.CAPTION, PHOTO, repeat=True, after=_TEXT),
    Slot("body", Role.PARAGRAPH, Prose(), repeat=True, after=_TEXT),
)
"""The text and what stands behind it."""


_CALLED = r"(?P<name>[^\n()\[\]=,;:|./ ][^\n()\[\]=,;:|./]{1,40}?(?:\.[a-z]{2,3})?)"
_MORE = r"(?: ?[,;:|./–][^\n]{0,300}| (?:\(|\d{4}|News Agency|Trust Principles|All|Alle|Tous|Todos|Tutti)[^\n]{0,300})?"
SIGNATURE = Pattern(
    rf"(?:[(\[]|/ ?|[=–—-]{{1,2}} ?){_CALLED}(?:(?: ?[,;/–]| -) ?[^\n()]{{2,20}})?(?:[)\]]\.?|/\.?)?",
    examples=("(Lake Wire)", "==Lake Wire", "/Lake Wire/", "(Lake Wire, 12.9.2015)"),
    opens="([/=–—-",
    max_chars=100,
)
"""How an agency signs a text."""
OWNED = Pattern(
    r"(?:(?i:riproduzione riservata) ?)?(?:(?:©|\([cC]\)|Copyright|COPYRIGHT)"
    r"(?: ?(?:©|\([cC]\)|by|Copyright|(?:19|20)\d\d(?:[–-]\d{4})?),?){0,3}"
    rf"|Our Standards:) ?(?:[Tt]he )?{_CALLED}{_MORE}",
    examples=("© Lake Wire 2020", "Copyright 2020 The Lake Wire. All rights", "Our Standards: The Lake Wire Trust Principles."),
    opens="©(cCORr",
    max_chars=400,
)
"""Whose a text is, as a line of copyright says."""
NAMED_SOURCE = Pattern(
    rf"\L<sources> ?[:：]? ?(?:[Tt]he )?{_CALLED}{_MORE}",
    lists={"sources": words.SOURCED},
    examples=("Source: Lake Wire", "Quelle: Lake Wire"),
    opens=_opens(words.SOURCED),
    max_chars=200,
)
"""What a page names as its source: beside a dateline that is whose it is, elsewhere anybody says so."""
_FIRM = r"(?:[Tt]he )?(?P<name>[^\n,|()\d]{2,40}?)(?: (?:Staff|Reporter|Writers?)){0,2}"
OWN_BYLINE = Pattern(
    rf"\L<by> ?(?:{NAME}(?:,| \|) )?{_FIRM}",
    lists={"by": words.BY},
    examples=("By Lake Wire", "By Lake Wire Staff", "By Jane Roe, Lake Wire"),
    opens=_opens(words.BY),
    max_chars=80,
)
AUTHOR_OF = Pattern(rf"{NAME}, {_FIRM}", examples=("Jane Roe, Lake Wire",), holds=(", ",), max_chars=80)
"""An author's line that says, too, or only, for whom the author writes."""


def is_own(mark: str) -> bool:
    """Whether *mark* is one by which an agency is known, no word and no abbreviation of two letters."""
    return mark in _SIGNING


def signed(names: Sequence[str], phrases: Sequence[str]) -> tuple[Slot, ...]:
    """A page of the agency of *names* that names nobody in its dateline, or has none: the agency signs it elsewhere.

    *phrases* are those of its names that have a line of their own.
    """
    own = (Phrases(phrases), Named(SIGNATURE, phrases), Named(OWNED, phrases))
    beside = (Named(SIGNATURE, names, led=True), Named(OWNED, names, led=True), Named(NAMED_SOURCE, names, led=True))
    here, stamp, byline, author = (
        (Named(shape, phrases), Named(shape, names, led=True))
        for shape in (SAID_SOURCE, PUBLISHED_AT[1], OWN_BYLINE, AUTHOR_OF)
    )
    return (
        Slot("own_above", Role.CHROME, own[0], weight=OWN),
        Slot("own_stamp_above", Role.PUBLISHED, stamp, weight=OWN),
        *_TOP,
        Slot("own_byline", Role.BYLINE, (*byline, *author), weight=OWN, after="title"),
        *_AUTHORS,
        Slot("own", Role.CHROME, (own[0], *here), weight=OWN, after=("title", "author_first", "byline_first")),
        Slot("own_stamp", Role.PUBLISHED, stamp, weight=OWN, after=("title", "author_first", "byline_first", "own")),
        *_STAMPS,
        Slot("own_below", Role.CHROME, (own[0], *here), weight=OWN, after=("published", "updated")),
        *_BELOW,
        ANY_LEAD,
        Slot("signed", Role.FOOTER, (*own, *beside), weight=OWN, repeat=True),
        *_FREE_TAIL,
    )


def _also(after: tuple[str, ...]) -> tuple[str, ...]:
    """The slots *after* which one may stand, with those that take the same lines where an agency names itself in them."""
    return tuple(dict.fromkeys(one for name in after for one in (name, *_TWINS.get(name, ()))))


_TWINS: Mapping[str, tuple[str, ...]] = {
    "byline_first": ("own_byline",),
    "agency": ("own",),
    "published": ("own_stamp",),
    "agency_below": ("own_below",),
}
_SHARED_HEAD = tuple(evolve(slot, after=_also(slot.after)) for slot in HEAD)
_PLACES = {slot.name: number for number, slot in enumerate(HEAD)}
_TOP, _AUTHORS = _SHARED_HEAD[: _PLACES["title"] + 1], _SHARED_HEAD[_PLACES["author_first"] : _PLACES["agency"]]
_STAMPS, _BELOW = _SHARED_HEAD[_PLACES["agency"] : _PLACES["agency_below"]], _SHARED_HEAD[_PLACES["agency_below"] :]
_FREE_TAIL = tuple(evolve(slot, after=()) if slot.after == _TEXT else slot for slot in TAIL)
ANY_LEAD = Slot("lead", Role.DATELINE, Opening())


OWN = 2
"""The weight of a line that names the agency."""
SIGNED_LOOP = ("signed", "body")
LEAST = 0.1
"""The threshold of a page that an agency signs: one of the seven places where it can name itself."""

_BELOW_TITLE = tuple(slot.name for slot in HEAD[next(n for n, slot in enumerate(HEAD) if slot.name == "title") :])
PLACED = Slot("lead", Role.DATELINE, Opening(), weight=1, required=True, after=_BELOW_TITLE)
"""The dateline of a page of nobody in particular: it must stand below a title."""
