"""BelTA's German texts without the chrome of deu.belta.by: as extractors leave them, and as other sites print them.

What is left may be a dateline and paragraphs only (`stripped`), with a day below the title (`amp`, as the sister editions
print it), or with a day above it (`reprint`: embassies, partner papers, blogs). The names are those of the other editions.
"""

from __future__ import annotations

from attrs import evolve

from belta_parse.layout import Layout, Role, Slot
from belta_parse.layouts.belta_de import (
    AUTHOR_LINE,
    BELOW,
    BODY,
    CAPTIONS,
    DESKTOP_2024,
    FOLLOW,
    LATEST,
    LINKS_HEAD,
    NETWORK,
    phrase,
)
from belta_parse.layouts.belta_de_lines import CAPTION, DATELINE_INSIDE, DIGITS, PUBLISHED, RUBRIC_AND_TIME
from belta_parse.matchers import Copies, Opening, Pattern, Phrases, Prose
from belta_parse.vocab import de

__all__ = ["LAYOUTS"]

_WEEKDAY = r"(?:(?P<weekday>\L<weekdays>),? {1,3}(?:den )?)?"
_TIME = r"(?:,? {1,3}(?:\| ?|[-–] ?|um )?(?P<hour>\d{1,2})[:.](?P<minute>\d\d)(?::\d\d)?(?: Uhr)?)?"
_LABEL = r"(?:(?:Veröffentlicht|Erstellt|Publiziert|Datum|Vom|vom|Stand)(?: am)?:? {0,2})?"
_OPENS = DIGITS + "VEPDvS" + "".join(sorted({name[0] for name in de.WEEKDAYS}))
DAY_IN_WORDS = Pattern(
    rf"{_LABEL}{_WEEKDAY}(?P<day>\d{{1,2}})\.? {{1,3}}(?P<month>\L<months>),? {{1,3}}(?P<year>(?:19|20)\d\d){_TIME}",
    lists={"months": tuple(de.MONTHS), "weekdays": tuple(de.WEEKDAYS)},
    examples=("9. Mai 2019", "Sonntag, 4. Mai 2014", "Donnerstag, den 9. Mai 2019, 13:10 Uhr", "Veröffentlicht am 9. Mai 2019"),
    opens=_OPENS,
    max_chars=70,
)
DAY_IN_NUMBERS = Pattern(
    rf"{_LABEL}{_WEEKDAY}(?P<day>\d{{1,2}})[./] ?(?P<month>\d{{1,2}})[./] ?(?P<year>(?:19|20)\d\d){_TIME}",
    lists={"weekdays": tuple(de.WEEKDAYS)},
    examples=("08.05.2019", "05.03.2024 11:45", "Freitag, 08.05.2019 | 11:45 Uhr", "Datum: 8.5.2019"),
    opens=_OPENS,
    max_chars=60,
)
YEAR_FIRST = Pattern(
    r"(?P<year>(?:19|20)\d\d)-(?P<month>\d\d)-(?P<day>\d\d)(?:(?:T| {1,3})(?P<hour>\d\d):(?P<minute>\d\d)(?::\d\d)?(?:\.\d{1,6})?(?:Z|[+-]\d\d:?\d\d)?)?",
    examples=("2019-05-08", "2019-05-08 13:10", "2019-05-08T13:10:00+03:00"),
    opens=DIGITS,
    max_chars=40,
)
WHEN = (DAY_IN_WORDS, DAY_IN_NUMBERS, YEAR_FIRST, RUBRIC_AND_TIME)
"""Days and times as sites print them over reprints. The agency's own stamp with nothing else above it is `desktop-2024`'s."""

WHEN_INSIDE = Pattern(
    r"(?<!\b\L<before> {0,2})(?<![\d.,])(?:(?:\L<weekdays>),? {1,3})?"
    r"(?:\d{1,2}\.? {1,3}\L<months> {1,3}(?:19|20)\d\d|\d{1,2}\.\d{1,2}\.(?:19|20)\d\d|(?:19|20)\d\d-\d\d-\d\d)"
    r"(?:(?:T|,? {1,3}(?:\| ?)?)\d{1,2}[:.]\d\d(?::\d\d(?:Z|[+-]\d\d:\d\d)?)?(?: Uhr)?)?(?= {0,3}(?:[\p{Lu}\"„“]|\Z))",
    lists={"months": tuple(de.MONTHS), "weekdays": tuple(de.WEEKDAYS), "before": de.FUNCTION_WORDS},
    examples=("9. Mai 2019", "05.03.2024 11:45", "2019-05-08 13:10"),
    holds=("19", "20"),
    max_chars=60,
)
"""A day inside a line that was joined: no preposition before it, a headline or a place behind it."""
PATH = Pattern(
    r"(?:[|/›»>] ?)?\L<heads>:?(?: {0,2}[|/›»>·→-] {0,2}[^\n|/›»>→]{1,60}){1,6}[|/›»>]?",
    lists={"heads": de.PATH_HEADS},
    examples=("Startseite / Presse / Nachrichten", "Home › Nachrichten › Wirtschaft", "Startseite | Nachrichten"),
    opens="SH|/›»>",
    max_chars=200,
)
SITE = Slot("site", Role.CHROME, (Phrases(de.SITE_LINES), PATH), repeat=True)
END_LINE = Pattern(
    r"(?:\L<sources>|\L<tags>|\L<authors>) ?:[^\n]{0,200}"
    r"|(?:(?:©|\(c\))[^\n]{0,100}\L<rights>|Copyright\b|Alle Rechte vorbehalten|Eingestellt von|Gepostet von|Verfasst von|Veröffentlicht in|Abgelegt unter)[^\n]{0,200}"
    r"|\d{1,5} (?:Kommentare?|Aufrufe|Views|Klicks)|[-–—]{0,3} ?\(?(?:BelTA|BELTA|deu\.belta\.by|belta\.by)\)?",
    lists={"sources": de.SOURCES, "tags": de.TAGS, "authors": de.AUTHORS, "rights": de.RIGHTS},
    examples=("Quelle: BelTA", "Tags: Schiffe, Gomel", "© BelTA. Alle Rechte vorbehalten.", "Text: Anna Muster, BelTA"),
    max_chars=220,
)
_OTHER = Prose(max_chars=120, shape=r"[^\n]{1,120}(?<![.!?…“”\"])")
"""Calendars, links and counters of a site, under a line that closes its article: no sentence."""
END = (
    Slot("site_end", Role.FOOTER, (Phrases(de.SITE_ENDS), END_LINE), repeat=True),
    Slot("site_below", Role.FOOTER, (*LINKS_HEAD.match, _OTHER), repeat=True, after=("site_end", "site_below")),
    evolve(FOLLOW, weight=0),
    evolve(NETWORK, weight=0, after=("follow",)),
    evolve(LATEST, weight=0),
)
LEAD = Slot("lead", Role.DATELINE, Opening(), weight=3, required=True, anchor=DATELINE_INSIDE)
_DATED = (
    rf"(?:\d{{1,2}}\.? (?:{'|'.join(de.MONTHS)}) (?:19|20)\d\d|\d{{1,2}}\.\d{{1,2}}\.(?:19|20)\d\d|(?:19|20)\d\d-\d\d-\d\d)"
    r"(?:(?:T|,? )\d{1,2}:\d\d)?"
)
# A line that closes like a sentence is no headline, nor is a single word, nor a headline that was joined to a day.
_TITLE = Prose(
    max_chars=300,
    min_chars=8,
    shape=rf"(?!{_DATED}|[^\n]{{8,280}}(?<!\b(?:am|den|zum|vom|bis|dem|seit) ){_DATED}\Z)(?=\S{{1,80}} )[^\n]{{8,300}}(?<![.:;,])",
)
STRIPPED = evolve(
    DESKTOP_2024,
    name="belta-de/stripped",
    ends=(),
    by_address=True,
    slots=(SITE, Slot("title", Role.TITLE, _TITLE), AUTHOR_LINE, CAPTIONS, LEAD, BODY, *BELOW, *END),
)
_TITLES = (
    Slot("title", Role.TITLE, (Copies(max_chars=300), Prose(max_chars=300, shape=r"[^\n]{1,300}(?<![:;,])"))),
    Slot("title_again", Role.REPEAT, Copies(max_chars=300), after="title"),
)
"""A title that a site prints twice is no caption: those stand below a day or a credit."""
AMP = evolve(
    STRIPPED,
    name="belta-de/amp",
    by_address=False,
    slots=(
        SITE,
        *_TITLES,
        evolve(AUTHOR_LINE, name="author_above"),
        Slot("published", Role.PUBLISHED, (*WHEN, PUBLISHED), required=True, anchor=WHEN_INSIDE, after=("title", "title_again", "author_above")),
        AUTHOR_LINE,
        Slot("caption", Role.CAPTION, (CAPTION, Copies(max_chars=200)), repeat=True),
        LEAD,
        BODY,
        *BELOW,
        *END,
    ),
)
REPRINT = evolve(
    AMP,
    name="belta-de/reprint",
    slots=(
        SITE,
        phrase("rubric", Role.RUBRIC, *de.RUBRICS),
        Slot("published", Role.PUBLISHED, WHEN, required=True, anchor=WHEN_INSIDE),
        phrase("rubric_below", Role.RUBRIC, *de.RUBRICS),
        evolve(SITE, name="site_again"),
        *(evolve(slot, required=slot.name == "title") for slot in _TITLES),
        AUTHOR_LINE,
        Slot("caption", Role.CAPTION, CAPTION, repeat=True),
        LEAD,
        BODY,
        *BELOW,
        *END,
    ),
)

LAYOUTS: tuple[Layout, ...] = (STRIPPED, AMP, REPRINT)
