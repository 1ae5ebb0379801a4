"""House styles of newspapers and of agencies that print a place, with a date or without, and no mark."""

from __future__ import annotations

from belta_parse import DatelineForm
from belta_parse_agencies.forms.declare import months, weekdays
from belta_parse_agencies.gazetteer import GAZETTEER
from belta_parse_agencies.vocab.regions import REGIONS, RIVERS, SMALL_PLACES

__all__ = ["FORMS"]

TITLE_CASE = {"de": "und", "cs": "a", "sk": "a", "sl": "in", "hr": "i", "sr": "i", "bs": "i", "id": "dan", "pt": "e"}
"""Languages whose papers print a bare place in title case ("Lindau –"), with their "and"."""

CAPITALS = {
    "en": "and", "es": "y", "fr": "et", "it": "e", "nl": "en", "ru": "и", "uk": "та", "pl": "i",
    "da": "og",
    "sv": "och", "nb": "og",
    "fi": "ja", "hu": "és", "ro": "și", "bg": "и", "lt": "ir", "lv": "un", "et": "ja", "ca": "i",
    "tr": "ve", "el": "και", "vi": "và",
}  # fmt: skip
"""Languages whose papers print a bare place in capitals only."""

BYLINES = {"en": ("By",), "de": ("Von",), "fr": ("Par",), "es": ("Por",), "nl": ("Door",), "da": ("Af",), "sv": ("Av",)}
"""Words that open a byline; what follows is a person, be it in capitals or not."""

FORMS = tuple(
    DatelineForm(
        f"house-{language}",
        families="KJLQYU" if language == "de" else "KJLQY",
        language=language,
        months=months(language),
        weekdays=weekdays(language),
        regions=(*REGIONS, *SMALL_PLACES),
        rivers=RIVERS,
        conjunctions=(conjunction,),
        bylines=BYLINES.get(language, ()),
        places=GAZETTEER,
        title_case=language in TITLE_CASE,
    )
    for language, conjunction in (TITLE_CASE | CAPITALS).items()
)
