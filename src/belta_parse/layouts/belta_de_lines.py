"""The lines of BelTA's German pages as patterns: banner, weather, time, captions, datelines, and what sites leave in between."""

from __future__ import annotations

from belta_parse.dateline_form import DatelineForm
from belta_parse.layout import AddressForm, Calendar
from belta_parse.matchers import Pattern, Phrases
from belta_parse.vocab import de

__all__ = [
    "ADDRESS",
    "ANY_BANNER",
    "AUTHOR",
    "BANNER_2020",
    "BANNER_2024",
    "BELTA_DATELINE",
    "CALENDAR",
    "CAPTION",
    "DATELINE_INSIDE",
    "DIGITS",
    "FOREIGN",
    "GERMAN",
    "HEADLINE",
    "INDEX_PREFIX",
    "LINKED",
    "LIST_ITEMS",
    "META",
    "OF_ARTICLES",
    "PERSON",
    "PUBLISHED",
    "RUBRICS",
    "RUBRIC_AND_TIME",
    "WEATHER",
]

GERMAN = Calendar(months=de.MONTHS, weekdays=de.WEEKDAYS)
DIGITS = "0123456789"
CALENDAR: dict[str, tuple[str, ...]] = {"months": tuple(de.MONTHS), "weekdays": tuple(de.WEEKDAYS)}
RUBRICS: dict[str, tuple[str, ...]] = {"rubrics": de.RUBRICS}

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
    lists=CALENDAR | {"capitals": de.CAPITALS},
    examples=("MINSK, 14. April (BelTA) –", "SANKT PETERSBURG, 06. April (BelTA) -", "KREIS LIDA, 3. Mai (BelTA) -"),
    holds=("(BelTA)", "(BELTA)", "(Belta)"),
)

_DAY = r", {0,3}(?P<day>\d{1,2})\.? {1,3}(?P<month>\L<months>) {1,3}"


def _banner(years: str, *examples: str) -> Pattern:
    """The banner of a crawl in *years*: the word "Flag" or none, weekday, day without a leading zero, month, year."""
    return Pattern(
        rf"(?:[Ff]lag {{1,3}})?(?P<weekday>\L<weekdays>){_DAY}(?P<year>{years})",
        lists=CALENDAR,
        examples=examples,
        opens="FfMDS",
        closes=DIGITS,
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
    lists=CALENDAR,
    examples=("14 April 2023, 09:42", "08 November 2025, 17:05"),
    opens=DIGITS,
    closes=DIGITS,
    max_chars=40,
)
META = Pattern(
    r"(?P<rubric>\L<rubrics>) {1,3}(?P<day>\d{1,2})\.(?P<month>\d{1,2})\.(?P<year>\d{4})(?: {0,3}\|? {0,3}(?P<hour>\d{1,2}):(?P<minute>\d\d))?",
    lists=RUBRICS,
    examples=("Wirtschaft 06.07.2018 | 19:20", "Präsident 28.11.2017 | 09:05"),
    opens="PWGSKRTIMFV",
    closes=DIGITS,
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
OF_ARTICLES = tuple(name for name in de.RUBRICS if name not in de.PHRASE_KINDS)
"""Rubrics that name no other kind of page."""
RUBRIC_AND_TIME = Pattern(
    rf"(?P<rubric>\L<rubrics>)[|,]? {{1,3}}{PUBLISHED.source}",
    lists=CALENDAR | {"rubrics": OF_ARTICLES},
    examples=("Wirtschaft 14 April 2023, 09:42",),
    opens="PWGSKRTIMFV",
    closes=DIGITS,
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
        lists=CALENDAR,
        examples=("12. Juni", "12. Juni, Freitag", "Freitag, 12. Juni", "12.06.2018"),
        opens="MDFS" + DIGITS,
        max_chars=60,
    ),
    Pattern(r"(?:[•●▪◦∙·*►]|[-–—])\s{0,3}\S[^\n]{0,600}|\d{1,2}\) \S[^\n]{0,600}", examples=("• Brot", "- Milch", "1) Käse"), opens="•●▪◦∙·*►-–—" + DIGITS, max_chars=620),
)
"""Lines that are items of a list by themselves: bare dates of a schedule, marked items."""
