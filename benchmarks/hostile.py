"""Inputs that break parsers: each a text of a wanted size, made of one thing repeated."""

from __future__ import annotations

from collections.abc import Mapping

__all__ = ["HOSTILE", "hostile"]

_SENTENCE = "Am Bug blüht die Linde, sagte Anna Muster. "

HOSTILE: Mapping[str, tuple[str, str]] = {
    # Name: what stands once in front, and what is repeated behind it.
    "capitals, one line": ("", "A"),
    "capitals and blanks": ("", "AB CD "),
    "blanks": ("", " "),
    "no-break blanks": ("", "\u00a0"),
    "line ends": ("", "\n"),
    "carriage returns": ("", "\r"),
    "CRLF": ("", "\r\n"),
    "form feeds and separators": ("", "\x0c\u2028\x85"),
    "digits, one line": ("", "1"),
    "digits, a line each": ("", "7\n"),
    "letters, a line each": ("", "x\n"),
    "times, a line each": ("", "12:05\n"),
    "days and times in one line": ("", "14 April 2023, 09:42 "),
    "quotes": ("", '"'),
    "opening quotes": ("", "„"),
    "nested quotes": ("", "„“„“ "),
    "commas": ("", ","),
    "full stops": ("", "."),
    "brackets": ("", "("),
    "hyphens": ("", "- "),
    "(BelTA), one line": ("", "(BelTA)"),
    "(BelTA), a line each": ("", "(BelTA)\n"),
    "dateline heads, one line": ("", "MINSK, 3. Mai "),
    "dateline heads, a line each": ("", "MINSK, 3. Mai\n"),
    "half datelines": ("", "MINSK, 3. Mai (BelT"),
    "datelines, one line": ("", "MINSK, 3. Mai (BelTA) - "),
    "datelines, a line each": ("", "MINSK, 3. Mai (BelTA) - Die Linde blüht.\n"),
    "places before a bracket": ("", "MINSK/BREST/"),
    "banners, one line": ("", "flag Freitag, 4 Juli 2025 "),
    "banners, a line each": ("", "flag Freitag, 4 Juli 2025\n"),
    "phrases, one line": ("", "Alle Nachrichten "),
    "phrases, a line each": ("", "Alle Nachrichten\n"),
    "rubrics, a line each": ("", "Politik\nSport\n"),
    "footers, one line": ("", "Abonnieren Sie uns auf X Letzte Nachrichten aus Belarus "),
    "captions, a line each": ("", "Archivfoto\n"),
    "captions, one line": ("", "Archivfoto "),
    "credits that go on": ("", "Foto von "),
    "one copy of one": ("", "Archive planen Katalog"),
    "images": ("", "![](https://beispiel.by/bild.jpg)\n"),
    "images never closed": ("", "!["),
    "cookies": ("", "Wir verwenden Cookies "),
    "entities": ("", "&nbsp;"),
    "ampersands": ("", "&"),
    "half entities": ("", "&amp"),
    "zero width": ("", "\u200b"),
    "soft hyphens": ("", "Mi\u00adnis\u00adter "),
    "mojibake": ("", "Ã¼"),
    "lone surrogates": ("", "\ud800"),
    "NULs": ("", "\x00"),
    "beyond the BMP": ("", "\U0001f4f0"),
    "sentences, one line": ("", _SENTENCE),
    "sentences, a line each": ("", _SENTENCE.rstrip() + "\n"),
    "wrapped at 80": ("", "Die Linde am Bug blüht in diesem Jahr so spät wie nie zuvor und das hat, wie\n"),
    "a dateline, then sentences": ("MINSK, 3. Mai (BelTA) - ", _SENTENCE),
    "a dateline, then lines": ("MINSK, 3. Mai (BelTA) - ", _SENTENCE.rstrip() + "\n"),
    "a dateline, then joined anchors": (
        "MINSK, 3. Mai (BelTA) - ",
        "Letzte Nachrichten aus Belarus MINSK, 3. Mai (BelTA) - Es blüht. ",
    ),
    "listing": ("Nachrichten\n07\n.11.25\n", "12:05\nPolitik\nDie Linde blüht\nAm Bug blüht sie.\n"),
    "subheads": ("MINSK, 3. Mai (BelTA) - Es blüht.\n", "Wo blüht es\n"),
    "list items": ("MINSK, 3. Mai (BelTA) - Es blüht.\n", "- Linde,\n"),
    "related": ("", "Archive planenArchive planen\nSie sollen wachsen.\n"),
}
"""Prefix and repeated part of each, by name."""


def hostile(name: str, chars: int) -> str:
    """The hostile text *name*, *chars* code points long.

    >>> hostile("CRLF", 5)
    '\\r\\n\\r\\n\\r'
    """
    prefix, unit = HOSTILE[name]
    return (prefix + unit * (chars // len(unit) + 1))[:chars]
