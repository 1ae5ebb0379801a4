"""Write `vocab/calendar.py`: names of months and weekdays from CLDR, by way of Babel.

pip install babel && python tools/build_calendar.py > src/belta_parse_agencies/vocab/calendar.py
"""

from __future__ import annotations

from multiprocessing import get_context

from babel import Locale
from babel import __version__ as babel_version

LANGUAGES = [
    "ar",
    "az",
    "be",
    "bg",
    "bn",
    "bs",
    "ca",
    "cs",
    "da",
    "de",
    "el",
    "en",
    "es",
    "et",
    "eu",
    "fa",
    "fi",
    "fil",
    "fr",
    "ga",
    "gl",
    "he",
    "hi",
    "hr",
    "hu",
    "hy",
    "id",
    "is",
    "it",
    "ka",
    "kk",
    "ky",
    "lt",
    "lv",
    "mk",
    "mn",
    "ms",
    "nb",
    "nl",
    "pl",
    "pt",
    "ro",
    "ru",
    "sk",
    "sl",
    "sq",
    "sr",
    "sr_Latn",
    "sv",
    "sw",
    "ta",
    "tg",
    "th",
    "tk",
    "tr",
    "uk",
    "ur",
    "uz",
    "uz_Cyrl",
    "vi",
]
CONTEXTS = ("format", "stand-alone")
HEAD = '''\
"""Names of months and weekdays as CLDR (Babel {version}) has them, in small letters, without a point at the end.

Written by tools/build_calendar.py; what agencies print besides stands in `extra.py`. Names with a number ("3月") are
left out.
"""

from __future__ import annotations

from collections.abc import Mapping

__all__ = ["MONTHS", "WEEKDAYS"]
'''


def months(locale: Locale) -> dict[str, int]:
    found: dict[str, int] = {}
    for context in CONTEXTS:
        for width in ("wide", "abbreviated"):
            for number, name in locale.months[context][width].items():
                found.setdefault(plain(name), number)
    return {name: number for name, number in found.items() if name and not any(c.isdigit() for c in name)}


def weekdays(locale: Locale) -> tuple[str, ...]:
    names = (name for context in CONTEXTS for width in ("wide", "abbreviated") for name in locale.days[context][width].values())
    return tuple(dict.fromkeys(plain(name) for name in names if len(plain(name)) > 2))


def plain(name: str) -> str:
    """As the datelines' lexicon folds it; "de maio" and "d’abril" lose their article."""
    name = name.casefold().strip(". ")
    for article in ("de ", "d’", "d'"):
        name = name.removeprefix(article)
    return name


def table(name: str, kind: str, rows: dict[str, object]) -> str:
    lines = "\n".join(f"    {language!r}: {value!r}," for language, value in rows.items())
    return f"{name}: Mapping[str, {kind}] = {{\n{lines}\n}}\n"


def calendar(tag: str) -> tuple[str, dict[str, int], tuple[str, ...]]:
    locale = Locale.parse(tag)
    return tag.partition("_")[0], months(locale), weekdays(locale)


def main() -> None:
    merged_months: dict[str, dict[str, int]] = {}
    merged_weekdays: dict[str, tuple[str, ...]] = {}
    # A process for each language: in Babel 2.18 the abbreviations of one locale leak into the next that has none.
    with get_context("spawn").Pool(1, maxtasksperchild=1) as pool:
        for language, named_months, named_weekdays in pool.imap(calendar, LANGUAGES, chunksize=1):
            merged_months[language] = merged_months.get(language, {}) | named_months
            merged_weekdays[language] = merged_weekdays.get(language, ()) + named_weekdays
    print(HEAD.replace("{version}", babel_version))
    print(table("MONTHS", "Mapping[str, int]", dict(merged_months)))
    print(table("WEEKDAYS", "tuple[str, ...]", dict(merged_weekdays)), end="")


if __name__ == "__main__":
    main()
