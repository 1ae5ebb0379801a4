"""Months that agencies print and CLDR has not: cases of a language, abbreviations of a house, misprints that recur."""

from __future__ import annotations

from collections.abc import Mapping

__all__ = ["MONTHS"]

_SERBIAN_LATIN = {
    "januara": 1, "februara": 2, "marta": 3, "aprila": 4, "maja": 5, "juna": 6, "jula": 7, "avgusta": 8,
    "septembra": 9, "oktobra": 10, "novembra": 11, "decembra": 12, "juni": 6, "juli": 7, "avg": 8,
}  # fmt: skip

MONTHS: Mapping[str, Mapping[str, int]] = {
    # AP and Reuters write Sept.; "Febuary" and "Febr" stand in wire copy of every decade.
    "en": {"sept": 9, "febr": 2, "febuary": 2, "janu": 1, "octo": 10, "setp": 9},
    # Austria: Jänner, Feber. Machine translation: Mrz.
    "de": {"jänner": 1, "jän": 1, "feber": 2, "mrz": 3, "mär": 3, "maerz": 3, "febr": 2, "sept": 9, "jun": 6, "jul": 7,
           "jan": 1, "feb": 2, "apr": 4, "aug": 8, "okt": 10, "nov": 11, "dez": 12, "sep": 9},
    # EFE and BelTA: three letters; BelTA's site prints "Septriembre".
    "es": {"sep": 9, "set": 9, "setiembre": 9, "septriembre": 9},
    "fr": {"janv": 1, "févr": 2, "fév": 2, "fevr": 2, "avr": 4, "juil": 7, "sept": 9, "déc": 12, "aout": 8,
           "fevrier": 2, "decembre": 12},
    "it": {"sett": 9},
    "pt": {"sept": 9, "setembro": 9},
    # RIA: three letters; belarus.by: февр.
    "ru": {"фев": 2, "сен": 9, "ноя": 11, "мая": 5, "май": 5, "июнь": 6, "июль": 7, "сент": 9, "янв": 1},
    "uk": {"сен": 9, "бер": 3, "кві": 4, "тра": 5, "чер": 6, "жов": 10, "лис": 11, "гру": 12},
    "be": {"студ": 1, "лют": 2, "сак": 3, "крас": 4, "чэрв": 6, "ліп": 7, "жн": 8, "вер": 9, "каст": 10, "ліст": 11,
           "снеж": 12, "траўня": 5, "май": 5},
    "bg": {"ян": 1, "февр": 2, "септ": 9, "ноем": 11, "дек": 12, "окт": 10, "юни": 6, "юли": 7, "мар": 3},
    "mk": {"септ": 9, "декември": 12},
    # Genitives, which stand behind the day; CLDR has only the nominative.
    "sl": {"januarja": 1, "februarja": 2, "marca": 3, "aprila": 4, "maja": 5, "junija": 6, "julija": 7, "avgusta": 8,
           "septembra": 9, "oktobra": 10, "novembra": 11, "decembra": 12},
    "sr": _SERBIAN_LATIN | {
        "јануара": 1, "фебруара": 2, "марта": 3, "априла": 4, "маја": 5, "јуна": 6, "јула": 7, "августа": 8,
        "септембра": 9, "октобра": 10, "новембра": 11, "децембра": 12,
    },
    "bs": _SERBIAN_LATIN | {"augusta": 8},
    "hr": {"studenog": 11, "stud": 11},
    "az": {"dek": 12, "sentyabr": 9},
    # Agency copy of Central Asia prints the Russian month inside its own language.
    "uz": {"янв": 1, "фев": 2, "мар": 3, "апр": 4, "май": 5, "июн": 6, "июл": 7, "авг": 8, "сен": 9, "окт": 10,
           "ноя": 11, "дек": 12},
    "kk": {"қаң": 1, "ақп": 2, "нау": 3, "сәу": 4, "мам": 5, "мау": 6, "шіл": 7, "там": 8, "қыр": 9, "қаз": 10,
           "қар": 11, "жел": 12},
    "id": {"agt": 8, "agus": 8, "nop": 11, "nopember": 11, "peb": 2, "pebruari": 2, "des": 12, "okt": 10, "mei": 5},
    "ms": {"ogos": 8, "mac": 3, "dis": 12},
    "tr": {"agustos": 8, "subat": 2, "eylul": 9, "kasim": 11, "aralik": 12, "mayis": 5},
    "ro": {"mai": 5, "sep": 9, "sept": 9, "ian": 1, "noi": 11},
    "lv": {"maijā": 5, "janvārī": 1, "februārī": 2, "martā": 3, "aprīlī": 4, "jūnijā": 6, "jūlijā": 7, "augustā": 8,
           "septembrī": 9, "oktobrī": 10, "novembrī": 11, "decembrī": 12},
    "ja": {}, "zh": {}, "ko": {},
}  # fmt: skip
"""Left out on purpose: one-letter months, numbers in words. What must not match: "Mar" of "Mar del Plata" (a place)."""
