"""House styles of newspapers and of agencies that print a place, with a date or without, and no mark."""

from __future__ import annotations

from belta_parse import DatelineForm
from belta_parse_agencies.forms.declare import months, weekdays
from belta_parse_agencies.gazetteer import GAZETTEER
from belta_parse_agencies.vocab.regions import REGIONS, RIVERS, SMALL_PLACES

__all__ = ["FORMS"]

TITLE_CASE = {
    "de": "und", "cs": "a", "sk": "a", "sl": "in", "hr": "i", "sr": "i", "bs": "i", "id": "dan", "pt": "e", "bg": "и",
    "hi": "और",
}  # fmt: skip
"""Languages whose papers print a bare place in title case ("Lindau –"), with their "and"."""

CAPITALS = {
    "en": "and", "es": "y", "fr": "et", "it": "e", "nl": "en", "ru": "и", "uk": "та", "pl": "i",
    "da": "og",
    "sv": "och", "nb": "og",
    "fi": "ja", "hu": "és", "ro": "și", "lt": "ir", "lv": "un", "et": "ja", "ca": "i",
    "tr": "ve", "el": "και", "vi": "và", "ar": "في",
}  # fmt: skip
"""Languages whose papers print a bare place in capitals only. In Arabic what stands behind a place is not "and" (a letter of
the next word) but the "on" of the date."""

UNJOINED = ("az", "be", "kk", "ky", "uz", "tg", "tk", "mn", "mk", "sq", "hy", "ka", "gl", "eu", "sw", "fil", "ms", "fa", "ur", "bn")
"""Languages that agencies write in whose papers were not seen: a place in capitals, and no "and" between two of them."""

TOWNS = frozenset({"fr", "es", "it", "nl", "pl", "ro", "ca", "hu", "tr"})
"""Of these, papers that now and then print one in title case, too: there it must be a town, elsewhere a city."""

AREAS = {"de": ("Landkreis", "Kreis", "Lkr", "Bezirk", "Region", "Raum", "Insel", "Gemeinde", "Stadt", "Umgebung",
                "Land", "Mitte", "Nord", "Süd", "Ost", "West")}  # fmt: skip
"""Words that make a place of the name behind them, or behind a hyphen ("Wels-Land")."""

PLACE_ENDS = {
    "de": ("burg", "berg", "bach", "heim", "hausen", "dorf", "kirchen", "kirch", "ingen", "feld", "felden", "hofen", "rode",
           "stedt", "büttel", "brück", "brücken", "furt", "münde", "hagen", "weiler", "roda", "reuth", "moos", "fels",
           "zell", "walde", "werder", "leben", "kamp", "loh", "rath", "scheid", "trup", "schwand", "gmünd", "stätten"),
}  # fmt: skip
"""Ends of German villages that no gazetteer has. Left out: "stadt", "tal", "see", "au", "stein", which end words, too
("Großstadt", "Quartal"). What must not match: words of less than seven letters ("Freiburg" is listed anyhow)."""

POINTS = frozenset({"de", "bg"})
"""Languages whose papers put a mere point behind a bare place."""
GERMAN_PARTIES = ("SPD", "CDU", "CSU", "FDP", "AfD", "Grüne", "Linke", "PDS", "ÖVP", "SPÖ", "FPÖ", "NEOS", "BZÖ", "SVP")
BYLINES = {
    "en": ("By",),
    "de": ("Von", *GERMAN_PARTIES),
    "fr": ("Par",),
    "es": ("Por",),
    "nl": ("Door",),
    "da": ("Af",),
    "sv": ("Av",),
}
"""Words that open a byline; what follows is a person, be it in capitals or not. A party in brackets follows one, too."""

FORMS = tuple(
    DatelineForm(
        f"house-{language}",
        families="KJLQYNU" if language in POINTS else "KJLQYN",
        language=language,
        months=months(language),
        weekdays=weekdays(language),
        regions=(*REGIONS, *SMALL_PLACES),
        rivers=RIVERS,
        conjunctions=(conjunction,) if conjunction else (),
        bylines=BYLINES.get(language, ()),
        places=GAZETTEER,
        title_case=1 if language in TITLE_CASE else 2 if language in TOWNS else 0,
        areas=AREAS.get(language, ()),
        place_ends=PLACE_ENDS.get(language, ()),
    )
    for language, conjunction in (TITLE_CASE | CAPITALS | dict.fromkeys(UNJOINED, "")).items()
)
