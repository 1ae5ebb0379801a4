"""Words that take part in time expressions, by kind, each with its value.

A kind is what a rule names (`MONTH`); a word has one kind only, so a word with two uses has a kind of its own
(`MORGEN` is tomorrow, `MORGEN_N` the morning) and the rules name both where both fit.

``~`` after an adjective stands for its endings (-e, -en, -er, -es, -em). Words in small letters are also known with a
capital, as at the start of a sentence; nouns also in small letters, as people type them, unless `CASED` lists the kind.

Left out on purpose: two-letter weekdays ("Die", "Mit", "So" open sentences; they count only beside a date, see
`WEEKDAY_ABBR`), "Mal", "Zeit" alone, "nun", "bisher", "inzwischen", "dann", "zuletzt": in news they are glue, no times.
"""

from __future__ import annotations

from collections.abc import Mapping

# fmt: off
_ONES: Mapping[str, int] = {
    "ein": 1, "zwei": 2, "drei": 3, "vier": 4, "fünf": 5, "sechs": 6, "sieben": 7, "acht": 8, "neun": 9,
}
_TENS: Mapping[str, int] = {
    "zwanzig": 20, "dreißig": 30, "vierzig": 40, "fünfzig": 50, "sechzig": 60, "siebzig": 70, "achtzig": 80, "neunzig": 90,
}

CALENDAR_WORDS: Mapping[str, Mapping[str, object]] = {
    # Jänner, Feber, Hornung: Austria and South Tyrol.
    "MONTH": {
        "Januar": 1, "Jänner": 1, "Januars": 1, "Februar": 2, "Feber": 2, "Februars": 2, "März": 3, "Maerz": 3,
        "Märzen": 3, "April": 4, "Aprils": 4, "Juni": 6, "Juno": 6, "Juli": 7, "August": 8, "Augusts": 8,
        "September": 9, "Septembers": 9, "Oktober": 10, "Oktobers": 10, "November": 11, "Novembers": 11,
        "Dezember": 12, "Dezembers": 12,
    },
    # A kind of its own: "Mai" is also a surname.
    "MAI": {"Mai": 5},
    # Only beside a day or a year, with or without a full stop. "Mär", "Jan", "Jun" alone are a tale and names.
    "MONTH_HALF": {
        "Januarhälfte": 1, "Jännerhälfte": 1, "Februarhälfte": 2, "Märzhälfte": 3, "Aprilhälfte": 4, "Maihälfte": 5,
        "Junihälfte": 6, "Julihälfte": 7, "Augusthälfte": 8, "Septemberhälfte": 9, "Oktoberhälfte": 10,
        "Novemberhälfte": 11, "Dezemberhälfte": 12,
    },
    # "in der ersten Maiwoche", "in den letzten Apriltagen".
    "MONTH_DAYS": {
        f"{name}{part}": number
        for name, number in {
            "Januar": 1, "Jänner": 1, "Februar": 2, "März": 3, "April": 4, "Mai": 5, "Juni": 6, "Juli": 7, "August": 8,
            "September": 9, "Oktober": 10, "November": 11, "Dezember": 12,
        }.items()
        for part in ("woche", "wochen", "tage", "tagen")
    },
    "MONTH_ABBR": {
        "Jan": 1, "Jän": 1, "Feb": 2, "Febr": 2, "Mär": 3, "Mrz": 3, "Apr": 4, "Jun": 6, "Jul": 7, "Aug": 8, "Sep": 9,
        "Sept": 9, "Okt": 10, "Nov": 11, "Dez": 12,
    },
    "WEEKDAY": {
        "Montag": 1, "Dienstag": 2, "Mittwoch": 3, "Donnerstag": 4, "Freitag": 5, "Samstag": 6, "Sonnabend": 6,
        "Sonntag": 7, "Sonntages": 7,
    },
    "WEEKDAY_PLURAL": {
        "Montagen": 1, "Dienstagen": 2, "Dienstage": 2, "Mittwochen": 3, "Mittwoche": 3, "Donnerstagen": 4,
        "Donnerstage": 4, "Freitagen": 5, "Freitage": 5, "Samstagen": 6, "Samstage": 6, "Sonntagen": 7, "Sonntage": 7,
    },
    # Beside a date or a clock time only.
    "WEEKDAY_ABBR": {"Mo": 1, "Di": 2, "Mi": 3, "Do": 4, "Fr": 5, "Sa": 6, "So": 7},
    "MONTAGS": {
        "montags": 1, "dienstags": 2, "mittwochs": 3, "donnerstags": 4, "freitags": 5, "samstags": 6, "sonnabends": 6,
        "sonntags": 7,
    },
    "SEASON": {
        "Frühling": "SP", "Frühlings": "SP", "Frühjahr": "SP", "Frühjahrs": "SP", "Frühlinge": "SP", "Sommer": "SU",
        "Sommers": "SU", "Herbst": "FA", "Herbstes": "FA", "Herbsts": "FA", "Winter": "WI", "Winters": "WI",
        "Sommermonate": "SU", "Sommermonaten": "SU", "Wintermonate": "WI", "Wintermonaten": "WI",
        "Herbstmonate": "FA", "Herbstmonaten": "FA", "Frühlingsmonate": "SP", "Frühlingsmonaten": "SP",
    },
    # A part of a season says so in its mod.
    "SEASON_PART": {
        "Spätherbst": ("FA", "END"), "Frühherbst": ("FA", "START"), "Frühsommer": ("SU", "START"),
        "Spätsommer": ("SU", "END"), "Hochsommer": ("SU", "MID"), "Vorfrühling": ("SP", "START"),
        "Spätwinter": ("WI", "END"), "Kriegswinter": ("WI", None), "Kriegssommer": ("SU", None),
        "Frühwinter": ("WI", "START"), "Spätfrühling": ("SP", "END"), "Hungerwinter": ("WI", None), "Hochwinter": ("WI", "MID"),
    },
    "WEEKEND": {"Wochenende": "WE", "Wochenendes": "WE"},
    "QUARTER": {"Quartal": "Q", "Quartals": "Q", "Trimester": "Q", "Vierteljahr": "Q"},
    "HALFYEAR": {
        "Halbjahr": "H", "Halbjahres": "H", "Halbjahrs": "H", "Jahreshälfte": "H", "Jahreshälften": "H",
    },
    "QUARTER_CODE": {"Q1": 1, "Q2": 2, "Q3": 3, "Q4": 4},
    "HALF_CODE": {"H1": 1, "H2": 2},
    "HALF_OF": {"Hälfte": "H", "Hälften": "H", "Drittel": "T"},
    # Parts of a century; a quarter of an hour has the same word.
    "QUARTER_OF": {"Jahrhundertviertel": "V"},
    "CENTURY": {"Jahrhundert": 100, "Jahrhunderts": 100, "Jh": 100, "Jhd": 100, "Jhdt": 100, "Jhs": 100},
    "CALENDAR_WEEK": {"Kalenderwoche": 1, "KW": 1},
    "DECADE_WORD": {
        **{
            f"{stem}er{tail}": decade
            for stem, decade in {
                "zwanzig": 192, "dreißig": 193, "dreissig": 193, "vierzig": 194, "fünfzig": 195, "sechzig": 196,
                "siebzig": 197, "achtzig": 198, "neunzig": 199,
            }.items()
            for tail in ("", "n", "jahre", "jahren")
        },
        # "eine Nuller-Serie" is a series without misses.
        **{f"{stem}er{tail}": 200 for stem in ("null", "zweitausend") for tail in ("jahre", "jahren")},
    },
    "DECADE_TWO": {f"{decade}0er{tail}": 190 + decade for decade in range(1, 10) for tail in ("", "n")},
    "DECADE_FOUR": {f"{decade}0er{tail}": decade for decade in range(100, 210) for tail in ("", "n")},
    "YEAR_SEASON": {
        "Saison": "Y", "Spielzeit": "Y", "Amtsperiode": "Y", "Amtszeit": "Y", "Schuljahr": "Y", "Wintersemester": "Y",
        "Legislaturperiode": "Y", "Spielsaison": "Y", "Wintersaison": "Y", "Heizperiode": "Y",
    },
    "V_ERA": {"v": "BC"}, "N_ERA": {"n": "AD"}, "CHR": {"Chr": 1, "Christus": 1, "u": 0, "Z": 0},
}

DAYPART_WORDS: Mapping[str, Mapping[str, object]] = {
    "MORGEN": {"morgen": "MO"},
    "MORGEN_N": {"Morgen": "MO"},
    "DAYPART": {
        "Vormittag": "MO", "Vormittags": "MO", "Mittag": "MI", "Mittags": "MI", "Nachmittag": "AF",
        "Nachmittags": "AF", "Abend": "EV", "Abends": "EV", "Nacht": "NI", "Morgens": "MO", "Morgengrauen": "MO",
        "Morgenstunden": "MO", "Abendstunden": "EV", "Mittagsstunden": "MI", "Nachtstunden": "NI",
        "Nachmittagsstunden": "AF", "Mittagszeit": "MI", "Vormittagsstunden": "MO", "Spätnachmittag": "AF", "Spätabend": "EV", "Tagesanbruch": "MO", "Morgendämmerung": "MO", "Abenddämmerung": "EV",
    },
    "MIDNIGHT": {"Mitternacht": "T24:00"},
    "DAY_IN": {"tagein": "D", "tagaus": "D", "jahrein": "Y", "jahraus": "Y"},
    "FRUEH": {"früh": "MO"},
    # Adverbs: with a clock time they are part of it ("8 Uhr morgens"), alone they mean the daily hours.
    "DAYPARTS_ADV": {
        "morgens": "MO", "vormittags": "MO", "mittags": "MI", "nachmittags": "AF", "abends": "EV", "nachts": "NI",
        "frühmorgens": "MO", "spätabends": "EV", "frühabends": "EV",
    },
    "WEEKDAY_PART": {
        f"{day}{part}": (number, code)
        for day, number in {
            "Montag": 1, "Dienstag": 2, "Mittwoch": 3, "Donnerstag": 4, "Freitag": 5, "Samstag": 6, "Sonnabend": 6,
            "Sonntag": 7,
        }.items()
        for part, code in {
            "morgen": "MO", "früh": "MO", "vormittag": "MO", "mittag": "MI", "nachmittag": "AF", "abend": "EV",
            "nacht": "NI",
        }.items()
    },
    "WEEKDAY_PARTS_ADV": {
        f"{day}{part}": (number, code)
        for day, number in {
            "montag": 1, "dienstag": 2, "mittwoch": 3, "donnerstag": 4, "freitag": 5, "samstag": 6, "sonntag": 7,
        }.items()
        for part, code in {
            "morgens": "MO", "vormittags": "MO", "nachmittags": "AF", "abends": "EV", "nachts": "NI",
        }.items()
    },
    "EVE": {"Vorabend": "EV"},
}

CLOCK_WORDS: Mapping[str, Mapping[str, object]] = {
    "UHR": {"Uhr": 1},
    "H_UNIT": {"h": 1},
    "CLOCK_H": {f"{hour}h": hour for hour in range(25)},
    "MINUTE_H": {f"{minute:02d}h": minute for minute in (*range(10), *range(25, 60))},
    "VIERTEL": {"viertel": 15, "Viertel": 15},
    "DREIVIERTEL": {"dreiviertel": 45, "Dreiviertel": 45},
}

UNIT_WORDS: Mapping[str, Mapping[str, object]] = {
    "UNIT1": {
        "Sekunde": "S", "Minute": "M", "Stunde": "H", "Tag": "D", "Woche": "W", "Monat": "MO", "Jahrzehnt": "DE",
    },
    # The year has kinds of its own, since it stands before a number, too ("im Jahre 1945").
    "JAHR": {"Jahr": "Y"}, "JAHRE": {"Jahre": "Y", "Jahren": "Y"}, "JAHRES": {"Jahres": "Y", "Jahrs": "Y"},
    "UNIT_GEN1": {
        "Tages": "D", "Monats": "MO", "Monates": "MO", "Jahrzehnts": "DE", "Jahrzehntes": "DE",
    },
    "UNITS1": {
        "Sekunden": "S", "Sek": "S", "Min": "M", "Std": "H", "Minuten": "M", "Stunden": "H", "Tage": "D",
        "Tagen": "D", "Wochen": "W", "Monate": "MO", "Monaten": "MO", "Jahrzehnte": "DE", "Jahrzehnten": "DE",
        "Quartale": "Q", "Quartalen": "Q", "Jahrhunderte": "CE", "Jahrhunderten": "CE", "Jahrtausende": "ML",
        "Jahrtausenden": "ML", "Dekaden": "DE", "Halbjahre": "H6", "Semester": "H6",
    },
    # Compounds measure like their last part. Not "Lichtjahre" (a distance) and "Spieltage" (rounds of a league).
    "UNITS_COMPOUND": {
        "Arbeitstage": "D", "Arbeitstagen": "D", "Werktage": "D", "Werktagen": "D", "Arbeitsstunden": "H",
        "Kriegsjahre": "Y", "Kriegsjahren": "Y", "Kalendertage": "D", "Kalendertagen": "D", "Arbeitswochen": "W",
        "Sonnenstunden": "H", "Flugstunden": "H", "Kalenderjahre": "Y", "Dienstjahre": "Y", "Dienstjahren": "Y",
        "Amtsjahren": "Y", "Ferientage": "D", "Festtage": "D", "Urlaubstage": "D", "Unterrichtsstunden": "H",
        "Berufsjahre": "Y", "Berufsjahren": "Y", "Regentage": "D", "Spielminuten": "M", "Gehminuten": "M",
        "Autostunden": "H", "Autominuten": "M", "Kriegsmonate": "MO", "Kriegsmonaten": "MO", "Kriegstage": "D", "Kriegstagen": "D", "Kriegswochen": "W", "Ehejahre": "Y", "Ehejahren": "Y",
        "Probetage": "D",
    },
    "NIGHTS": {
        "Nächte": "NI", "Nächten": "NI", "Abende": "EV", "Abenden": "EV", "Nachmittage": "AF", "Nachmittagen": "AF",
    },
    "WEEKENDS": {"Wochenenden": "WE"},
    "YEAR_COMPOUND": {
        "Gesamtjahr": "Y", "Geschäftsjahr": "Y", "Kalenderjahr": "Y", "Haushaltsjahr": "Y", "Wahljahr": "Y",
        "Jubiläumsjahr": "Y", "Bergjahr": "Y", "Finanzjahr": "Y", "Wirtschaftsjahr": "Y", "Krisenjahr": "Y",
        "Kriegsjahr": "Y", "Studienjahr": "Y", "Akademiejahr": "Y", "Vereinsjahr": "Y", "Arbeitsjahr": "Y",
        "Berichtsjahr": "Y", "Rekordjahr": "Y", "Revolutionsjahr": "Y", "Erntejahr": "Y", "Steuerjahr": "Y",
        "Planjahr": "Y",
    },
    "FRACTION_UNIT": {
        "Viertelstunde": "PT15M", "Dreiviertelstunde": "PT45M", "Dreivierteljahr": "P9M",
        "Vierteljahrhundert": "P25Y", "Halbstunde": "PT30M", "Sekundenbruchteile": "PTXS", "Jahresfrist": "P1Y",
    },
    # "jahrelang": an unknown number of the unit.
    "LONG_ADV": {
        f"{stem}lang{ending}": value
        for stem, value in {
            "sekunden": "PTXS", "minuten": "PTXM", "stunden": "PTXH", "tage": "PXD", "wochen": "PXW", "monate": "PXM",
            "jahre": "PXY", "jahrzehnte": "PXDE", "jahrhunderte": "PXCE", "nächte": "PXNI",
        }.items()
        for ending in ("", "e", "en", "er", "es", "em")
    },
    "WHOLE_ADJ": {
        "ganztägig~": "P1D", "ganztags": "P1D", "ganzjährig~": "P1Y", "halbjährig~": "P6M", "halbstündig~": "PT30M",
        "halbtägig~": "PT12H", "viertelstündig~": "PT15M", "langjährig~": "PXY", "mehrjährig~": "PXY",
        "mehrtägig~": "PXD", "mehrwöchig~": "PXW", "mehrmonatig~": "PXM", "mehrstündig~": "PTXH",
        "mehrminütig~": "PTXM", "vieljährig~": "PXY", "jahrhundertealt~": "PXCE", "jahrtausendealt~": "PXML",
        "jahrzehntealt~": "PXDE", "eineinhalbjährig~": "P1.5Y", "anderthalbjährig~": "P1.5Y",
        "eineinhalbstündig~": "PT1.5H", "anderthalbstündig~": "PT1.5H", "zweieinhalbjährig~": "P2.5Y",
        "zweieinhalbstündig~": "PT2.5H", "dreieinhalbjährig~": "P3.5Y", "dreieinhalbstündig~": "PT3.5H",
    },
}

RELATION_WORDS: Mapping[str, Mapping[str, object]] = {
    "NEXT": {"nächst~": 1, "kommend~": 1, "bevorstehend~": 1, "naechst~": 1},
    # After something told before, never after the day of writing.
    "FOLLOWING": {"folgend~": 1, "darauffolgend~": 1, "nachfolgend~": 1, "nachstfolgend~": 1},
    "OVERNEXT": {"übernächst~": 2, "uebernächst~": 2},
    "LAST": {
        "vergangen~": -1, "vorig~": -1, "verflossen~": -1, "abgelaufen~": -1, "zurückliegend~": -1, "letzt~": -1,
    },
    "PREVIOUS": {
        "vorangegangen~": -1, "vorhergehend~": -1, "vorherig~": -1, "vorausgegangen~": -1, "vorangehend~": -1,
    },
    "BEFORE_LAST": {"vorletzt~": -2, "vorvorig~": -2, "vorvergangen~": -2},
    "OTHER_DAY": {"anderen": 1},
    "THIS": {"dieser": 0, "diese": 0, "dieses": 0, "diesem": 0, "diesen": 0},
    "CURRENT": {"laufend~": 0, "heurig~": 0},
    "SAME": {
        "selben": 0, "selbe": 0, "gleichen": 0, "desselben": 0, "demselben": 0, "derselben": 0, "denselben": 0,
        "nämlichen": 0, "besagten": 0,
    },
    "THAT": {"jener": 0, "jene": 0, "jenes": 0, "jenem": 0, "jenen": 0, "betreffenden": 0},
    "WHOLE": {"ganz~": 1, "gesamt~": 1, "komplett~": 1, "voll~": 1, "geschlagen~": 1},
    "EARLY": {
        "frühe": "START", "frühen": "START", "frühem": "START", "beginnenden": "START", "angehenden": "START",
    },
    "MIDDLE": {"mittleren": "MID"},
    "LATE": {"späte": "END", "späten": "END", "spätem": "END", "ausgehenden": "END", "ausklingenden": "END"},
}

ANCHOR_WORDS: Mapping[str, Mapping[str, object]] = {
    "HEUTE": {"heute": 0},
    "DEICTIC": {
        "gestern": -1, "vorgestern": -2, "vorvorgestern": -3, "übermorgen": 2, "uebermorgen": 2, "überübermorgen": 3,
    },
    "TODAY_ADJ": {"heutig~": 0},
    "YESTERDAY_ADJ": {"gestrig~": -1, "morgig~": 1, "vorgestrig~": -2},
    "HEUER": {"heuer": 0},
    "PRIOR": {
        "Vorjahr": "Y", "Vorjahres": "Y", "Vorjahrs": "Y", "Vormonat": "MO", "Vormonats": "MO", "Vorwoche": "W",
        "Vortag": "D", "Vortages": "D", "Vortags": "D", "Vorquartal": "Q",
    },
    "AFTER_NOUN": {
        "Folgejahr": "Y", "Folgejahres": "Y", "Folgemonat": "MO", "Folgetag": "D", "Folgetages": "D",
        "Folgewoche": "W",
    },
    "TAGS": {"tags": "D"},
    "NEXT_DAY": {"anderntags": 1, "tagsdarauf": 1, "tagszuvor": -1},
    "LATER": {"später": 1, "darauf": 1, "danach": 1, "hernach": 1},
    "EARLIER": {"zuvor": -1, "davor": -1, "vorher": -1, "früher": -1},
    "VOR": {"vor": 0}, "SEIT": {"seit": 0}, "NACH": {"nach": 0}, "BINNEN": {"binnen": 0, "innerhalb": 0},
    "IN": {"in": 0}, "IM": {"im": 0, "ins": 0},
}

SET_WORDS: Mapping[str, Mapping[str, object]] = {
    "EVERY": {"jeder": 1, "jede": 1, "jedes": 1, "jedem": 1, "jeden": 1},
    "ALL": {"alle": 1, "aller": 1},
    "PRO": {"pro": 1, "je": 1},
    "MAL": {"Mal": 1},
    "TIMES": {
        "einmal": 1, "zweimal": 2, "dreimal": 3, "viermal": 4, "fünfmal": 5, "sechsmal": 6, "siebenmal": 7,
        "achtmal": 8, "neunmal": 9, "zehnmal": 10, "zwölfmal": 12, "mehrmals": "X", "mehrfach": "X",
    },
    "SET_ADJ": {
        "täglich~": "P1D", "tagtäglich~": "P1D", "alltäglich~": "P1D", "wöchentlich~": "P1W",
        "allwöchentlich~": "P1W", "zweiwöchentlich~": "P2W", "vierzehntägig~": "P14D", "monatlich~": "P1M",
        "allmonatlich~": "P1M", "zweimonatlich~": "P2M", "vierteljährlich~": "P3M", "quartalsweise": "P3M",
        "halbjährlich~": "P6M", "jährlich~": "P1Y", "alljährlich~": "P1Y", "zweijährlich~": "P2Y",
        "stündlich~": "PT1H", "halbstündlich~": "PT30M", "minütlich~": "PT1M", "allabendlich~": "P1D",
        "allmorgendlich~": "P1D", "allnächtlich~": "P1D", "tageweise": "P1D", "wochenweise": "P1W",
    },
    "WORKDAYS": {"werktags": "XXXX-WXX-WD", "wochentags": "XXXX-WXX-WD", "feiertags": "XXXX-XX-XX"},
    "WEEKENDS_ADV": {"wochenends": "XXXX-WXX-WE"},
}

MODIFIER_WORDS: Mapping[str, Mapping[str, object]] = {
    "PART": {
        "Anfang": "START", "Anfangs": "START", "Beginn": "START", "Mitte": "MID", "Ende": "END", "Ausgang": "END",

    },
    "YEAR_PART": {
        "Jahresanfang": ("Y", "START"), "Jahresbeginn": ("Y", "START"), "Jahresmitte": ("Y", "MID"),
        "Jahresende": ("Y", "END"), "Monatsanfang": ("MO", "START"), "Monatsbeginn": ("MO", "START"),
        "Monatsmitte": ("MO", "MID"), "Monatsende": ("MO", "END"), "Wochenbeginn": ("W", "START"),
        "Wochenanfang": ("W", "START"), "Wochenmitte": ("W", "MID"), "Jahreswechsel": ("Y", "END"),
        "Jahreswende": ("Y", "END"), "Monatswechsel": ("MO", "END"),
    },
    "APPROX": {
        "etwa": "APPROX", "rund": "APPROX", "circa": "APPROX", "zirka": "APPROX", "ca": "APPROX",
        "ungefähr": "APPROX", "gut": "MORE_THAN", "knapp": "LESS_THAN", "fast": "LESS_THAN", "beinahe": "LESS_THAN",
        "nahezu": "LESS_THAN", "mindestens": "EQUAL_OR_MORE", "wenigstens": "EQUAL_OR_MORE",
        "höchstens": "EQUAL_OR_LESS", "maximal": "EQUAL_OR_LESS", "kaum": "LESS_THAN", "schätzungsweise": "APPROX",
    },
    "EXACT": {"genau": 0, "exakt": 0},
    "MEHR": {"mehr": "MORE_THAN"}, "WENIGER": {"weniger": "LESS_THAN"}, "ALS": {"als": 0},
    "UEBER": {"über": "MORE_THAN"}, "UNTER": {"unter": "LESS_THAN"},
}

NUMBER_WORDS: Mapping[str, Mapping[str, object]] = {
    "ONE": {"ein": 1, "eine": 1, "einem": 1, "einen": 1, "einer": 1, "eines": 1},
    "EINS": {"eins": 1, "null": 0},
    "NUM12": {
        "zwei": 2, "zweier": 2, "zwo": 2, "drei": 3, "dreier": 3, "vier": 4, "fünf": 5, "sechs": 6, "sieben": 7,
        "acht": 8, "neun": 9, "zehn": 10, "elf": 11, "zwölf": 12,
    },
    # Thirteen to ninety-nine, and hundreds with their tens.
    "NUMS": {
        "dreizehn": 13, "vierzehn": 14, "fünfzehn": 15, "sechzehn": 16, "siebzehn": 17, "achtzehn": 18, "neunzehn": 19,
        "tausend": 1000, "eintausend": 1000, "zweitausend": 2000, "dreitausend": 3000, "fünftausend": 5000,
        "zehntausend": 10_000, "tausendfünfhundert": 1500, "dreissig": 30,
        **_TENS,
        **{f"{one}und{ten}": tens + ones for one, ones in _ONES.items() for ten, tens in _TENS.items()},
        **{
            f"{hundred}hundert{ten}": hundreds * 100 + tens
            for hundred, hundreds in {"": 1, **_ONES, "ein": 1}.items()
            for ten, tens in {"": 0, "zehn": 10, **_TENS, "fünfundzwanzig": 25, "fünfundsiebzig": 75}.items()
        },
    },
    "FRACTION": {
        "anderthalb": 1.5, "eineinhalb": 1.5, "einundeinhalb": 1.5, "½": 0.5, "¼": 0.25, "¾": 0.75,
        **{f"{ones}½": ones + 0.5 for ones in range(1, 13)},
        **{f"{one}einhalb": ones + 0.5 for one, ones in {**_ONES, "zehn": 10, "elf": 11, "zwölf": 12, "fünfzehn": 15}.items()
           if ones > 1},
    },
    "HALF": {"halb": 0.5, "halbe": 0.5, "halben": 0.5, "halbes": 0.5, "halber": 0.5},
    "BOTH": {"beiden": 2, "beide": 2},
    "VAGUE": {
        "mehrere": "X", "mehreren": "X", "mehrerer": "X", "einige": "X", "einigen": "X", "einiger": "X", "viele": "X",
        "vielen": "X", "vieler": "X", "wenige": "X", "wenigen": "X", "etliche": "X", "etlichen": "X",
        "zahlreiche": "X", "zahlreichen": "X", "unzählige": "X", "lange": "X", "langen": "X", "langer": "X",
        "manche": "X", "zahllose": "X", "ungezählte": "X",
    },
    "SCANT": {
        "knappes": "LESS_THAN", "knappe": "LESS_THAN", "knappen": "LESS_THAN", "knapper": "LESS_THAN",
        "weiteres": None, "weiterer": None, "weiteren": None, "langes": None, "gutes": "MORE_THAN", "gute": "MORE_THAN",
    },
    "PAAR": {"paar": "X"},
    "DOZEN": {"Dutzend": 12, "Dutzende": "X", "Hunderte": "X", "Hunderten": "X", "Tausende": "X", "Tausenden": "X"},
    "ORDINAL_WORD": {
        "ersten": 1, "erste": 1, "erster": 1, "erstes": 1, "zweiten": 2, "zweite": 2, "zweiter": 2, "zweites": 2,
        "dritten": 3, "dritte": 3, "dritter": 3, "drittes": 3, "vierten": 4, "vierte": 4, "vierter": 4, "viertes": 4,
        "fünften": 5, "fünfte": 5, "sechsten": 6, "sechste": 6, "siebten": 7, "siebte": 7, "siebenten": 7,
        "achten": 8, "achte": 8, "neunten": 9, "neunte": 9, "zehnten": 10, "zehnte": 10, "elften": 11, "elfte": 11,
        "zwölften": 12, "zwölfte": 12,
    },
    "ORDINAL_HIGH": {
        "dreizehnten": 13, "dreizehnte": 13, "vierzehnten": 14, "vierzehnte": 14, "fünfzehnten": 15, "fünfzehnte": 15,
        "sechzehnten": 16, "sechzehnte": 16, "siebzehnten": 17, "siebzehnte": 17, "achtzehnten": 18, "achtzehnte": 18,
        "neunzehnten": 19, "neunzehnte": 19, "zwanzigsten": 20, "zwanzigste": 20, "einundzwanzigsten": 21,
        "einundzwanzigste": 21, "zweiundzwanzigsten": 22, "dreiundzwanzigsten": 23, "vierundzwanzigsten": 24,
        "fünfundzwanzigsten": 25, "sechsundzwanzigsten": 26, "siebenundzwanzigsten": 27, "achtundzwanzigsten": 28,
        "neunundzwanzigsten": 29, "dreißigsten": 30, "einunddreißigsten": 31,
    },
    # Before "Quartal" only: "I" alone is a letter.
    "ROMAN_LOW": {"I": 1, "II": 2, "III": 3, "IV": 4},
    "ROMAN": {
        "XIV": 14, "XV": 15, "XVI": 16, "XVII": 17, "XVIII": 18, "XIX": 19, "XX": 20, "XXI": 21, "XIII": 13,
        "XII": 12, "XI": 11,
    },
}

REFERENCE_WORDS: Mapping[str, Mapping[str, object]] = {
    "NOW": {
        "jetzt": "PRESENT_REF", "derzeit": "PRESENT_REF", "momentan": "PRESENT_REF", "zurzeit": "PRESENT_REF",
        "heutzutage": "PRESENT_REF", "gegenwärtig": "PRESENT_REF", "augenblicklich": "PRESENT_REF",
         "derzeitig~": "PRESENT_REF", "gegenwärtig~": "PRESENT_REF",
        "momentan~": "PRESENT_REF", "jetzig~": "PRESENT_REF", "kürzlich": "PAST_REF", "damals": "PAST_REF",
        "unlängst": "PAST_REF", "neulich": "PAST_REF", "jüngst": "PAST_REF", "einst": "PAST_REF",
        "einstmals": "PAST_REF", "einstig~": "PAST_REF", "damalig~": "PAST_REF", "dereinst": "FUTURE_REF", "seinerzeit": "PAST_REF",
        "letztens": "PAST_REF", "vormals": "PAST_REF",
        "demnächst": "FUTURE_REF", "künftig": "FUTURE_REF", "zukünftig": "FUTURE_REF", "zukünftig~": "FUTURE_REF",
    },
    "KURZEM": {"kurzem": "PAST_REF", "Kurzem": "PAST_REF", "langem": "PAST_REF", "Langem": "PAST_REF"},
    "BALD": {"bald": "FUTURE_REF"},
    "KUERZE": {"Kürze": "FUTURE_REF", "Bälde": "FUTURE_REF"},
    "ZUKUNFT": {"Zukunft": "FUTURE_REF"},
    "VERGANGENHEIT": {"Vergangenheit": "PAST_REF"},
    "MOMENT": {"Moment": "PRESENT_REF", "Augenblick": "PRESENT_REF"},
    "ZEIT": {"Zeit": "Z"},
    "NAH": {
        "naher": 1, "nahen": 1, "absehbarer": 1, "ferner": 1, "fernen": 1, "jüngster": 1, "jüngerer": 1, "kurzer": 1,
        "längerer": 1, "geraumer": 1,
    },
    "PRIOR_PERIOD": {
        "Vorjahreszeitraum": -1, "Vorjahreszeitraums": -1, "Vorjahresperiode": -1, "Vorjahresmonat": -1,
        "Vorjahresquartal": -1,
    },
    "ZEITRAUM": {"Zeitraum": "Z", "Vergleichszeitraum": "Z", "Zeitraums": "Z"},
}

GLUE_WORDS: Mapping[str, Mapping[str, object]] = {
    "ART": {"der": 0, "die": 0, "das": 0, "den": 0, "dem": 0, "des": 0},
    "AM": {"am": 0, "an": 0, "zum": 0, "vom": 0, "beim": 0, "zur": 0},
    "PREP": {
        "ab": 0, "um": 0, "gegen": 0, "zwischen": 0, "von": 0, "während": 0, "bei": 0, "zu": 0, "spätestens": 0,
        "frühestens": 0, "mit": 0, "aus": 0, "ueber": 0,
    },
    "BIS": {"bis": 0, "einschließlich": 0},
    "AUF": {"auf": 0},
    "AND": {"und": 0, "oder": 0, "sowie": 0, "bzw": 0, "beziehungsweise": 0},
    "FUER": {"für": 0},
    "COURSE": {"Laufe": 0, "Verlauf": 0, "Lauf": 0, "Verlaufe": 0, "Rest": 0},
    # Adjectives that stand between a number and its unit.
    "ADJ": {
        "ehrenamtliche": 0, "ehrenamtlichen": 0, "freiwillige": 0, "freiwilligen": 0, "lange": 0, "harte": 0,
        "weitere": 0, "weiteren": 0, "bange": 0, "magere": 0, "gemeinsame": 0, "gemeinsamen": 0,
        "aufeinanderfolgende": 0,
    },
}

CASED = frozenset((
    "MORGEN", "MORGEN_N", "WEEKDAY_ABBR", "ROMAN", "ROMAN_LOW", "CHR", "V_ERA", "N_ERA",
    "KURZEM", "QUARTER_CODE", "HALF_CODE", "H_UNIT", "VIERTEL", "DREIVIERTEL", "CLOCK_H",
))
"""Kinds whose words count as they are written here only."""
