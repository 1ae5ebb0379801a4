"""Lengths of time."""

from __future__ import annotations

from belta_parse_dates_de.patterns import Rule

DURATIONS = (
    Rule(
        "two-units",
        "( from:COUNT | from2:ONE ) large:ANY_UNIT AND? ( count:COUNT | count2:ONE ) unit:ANY_UNIT",
        "durations.two_units",
        (("2 Stunden und 30 Minuten", "2 Stunden und 30 Minuten", "DURATION", "PT2H30M"),),
    ),
    Rule(
        "durations",
        "( from:COUNT | from2:ONE ) ( JOINED | CONJ | commas ) count:COUNT unit:PLURAL",
        "durations.durations",
        (
            ("sechs bis acht Monate", "sechs", "DURATION", "P6M"),
            ("in 10-15 Minuten", "15 Minuten", "DURATION", "PT15M"),
            ("nach ein oder zwei Tagen", "ein", "DURATION", "P1D"),
        ),
        none=("zwischen fünf und neun Jahren",),
    ),
    Rule(
        "span",
        "( shift:SHIFT | ORDINAL_WORD ) ( count:COUNT | count2:BOTH ) unit:PLURAL",
        "durations.spans",
        (
            ("in den vergangenen zwei Jahren", "den vergangenen zwei Jahren", "DURATION", "P2Y"),
            ("in den ersten beiden Jahren", "den ersten beiden Jahren", "DURATION", "P2Y"),
            ("die nächsten drei Tage", "die nächsten drei Tage", "DURATION", "P3D"),
        ),
    ),
    Rule(
        "span-count-first",
        "( count:COUNT | count2:BOTH ) ( shift:SHIFT | ORDINAL_WORD ) unit:PLURAL",
        "durations.spans",
        (
            ("in den beiden folgenden Jahren", "den beiden folgenden Jahren", "DURATION", "P2Y"),
            ("die drei letzten Tage", "die drei letzten Tage", "DURATION", "P3D"),
        ),
    ),
    Rule(
        "span-vague-count",
        "( shift:SHIFT ) ( VAGUE_COUNT ) unit:PLURAL",
        "durations.vague",
        (("in den letzten paar Tagen", "den letzten paar Tagen", "DURATION", "PXD"),),
    ),
    Rule(
        "span-vague",
        "( shift:SPAN_SHIFT | shift2:EARLY | shift3:ORDINAL_WORD ) unit:PLURAL",
        "durations.vague_spans",
        (
            ("in den vergangenen Jahren", "den vergangenen Jahren", "DURATION", "PXY"),
            ("in den kommenden Jahren", "kommenden Jahren", "DATE", "FUTURE_REF"),
            ("in diesen Tagen", "diesen Tagen", "DURATION", "PXD"),
            ("in den ersten Wochen", "den ersten Wochen", "DURATION", "PXW"),
        ),
    ),
    Rule(
        "whole-units",
        "count:COUNT WHOLE unit:PLURAL",
        "durations.whole_units",
        (("drei volle Tage", "drei volle Tage", "DURATION", "P3D"),),
    ),
    Rule(
        "whole-unit",
        "ONE? WHOLE ( unit:UNIT | unit2:JAHRES )",
        "durations.whole_unit",
        (
            ("den ganzen Tag", "den ganzen Tag", "DURATION", "P1D"),
            ("ein volles Jahr", "ein volles Jahr", "DURATION", "P1Y"),
        ),
    ),
    Rule(
        "thousands",
        "count:INT dot thousands:N3 unit:PLURAL",
        "durations.duration",
        (("rund 1.200 Stunden", "rund 1.200 Stunden", "DURATION", "PT1200H"),),
    ),
    Rule(
        "decimal",
        "count:INT comma tenth:INT unit:PLURAL",
        "durations.duration",
        (("2,5 Stunden", "2,5 Stunden", "DURATION", "PT2.5H"),),
    ),
    Rule(
        "half-unit",
        "ONE? half:HALF ( unit:ANY_UNIT | unit2:CENTURY )",
        "durations.duration",
        (
            ("eine halbe Stunde", "eine halbe Stunde", "DURATION", "PT30M"),
            ("ein halbes Jahr", "ein halbes Jahr", "DURATION", "P6M"),
        ),
    ),
    Rule(
        "half-in-digits",
        "count:INT ONE_DIGIT slash under:ONE_DIGIT unit:ANY_UNIT",
        "durations.with_fraction",
        (("nach 3 1/2 Stunden", "3 1/2 Stunden", "DURATION", "PT3.5H"),),
    ),
    Rule(
        "three-quarters-of-unit",
        "ONE? DREIVIERTEL unit:UNIT",
        "durations.three_quarters",
        (("ein dreiviertel Jahr", "ein dreiviertel Jahr", "DURATION", "P9M"),),
    ),
    Rule(
        "fraction",
        "count:FRACTION unit:ANY_UNIT",
        "durations.duration",
        (
            ("dreieinhalb Minuten", "dreieinhalb Minuten", "DURATION", "PT3.5M"),
            ("anderthalb Jahre", "anderthalb Jahre", "DURATION", "P1.5Y"),
        ),
    ),
    Rule(
        "duration",
        "count:COUNT ( unit:PLURAL | unit2:WEEKENDS | unit3:NIGHTS )",
        "durations.duration",
        (
            ("vor fünf Jahren", "fünf Jahren", "DURATION", "P5Y"),
            ("nach neun Minuten", "neun Minuten", "DURATION", "PT9M"),
            ("drei Tage lang", "drei Tage", "DURATION", "P3D"),
            ("rund 200 Stunden", "rund 200 Stunden", "DURATION", "PT200H"),
            ("zwei Wochenenden", "zwei Wochenenden", "DURATION", "P2WE"),
        ),
        none=("der 16 Jahre alte Schüler", "mit 18 Jahren", "ab 16 Jahren", "im Alter von 7 Jahren", "unter 14 Jahren"),
    ),
    Rule(
        "one-unit",
        "count:ONE ( unit:UNIT | unit2:JAHRES | unit3:CENTURY )",
        "durations.duration",
        (
            ("vor einem Jahr", "einem Jahr", "DURATION", "P1Y"),
            ("innerhalb eines Jahres", "eines Jahres", "DURATION", "P1Y"),
        ),
        none=("eines Tages",),
    ),
    Rule(
        "one-quarter",
        "ONE unit:QUARTER",
        "durations.quarter_long",
        (("nach einem Vierteljahr", "einem Vierteljahr", "DURATION", "P3M"),),
    ),
    Rule(
        "one-night",
        "count:ONE ( unit:DAYPART | unit2:WEEKEND )",
        "durations.one_night",
        (
            ("nach einer Nacht im Zelt", "einer Nacht", "DURATION", "PT1NI"),
            ("Sie blieb ein Wochenende", "ein Wochenende", "DURATION", "P1WE"),
        ),
        none=("an einem Abend", "Das wird eine Nacht!"),
    ),
    Rule(
        "whole-night",
        "WHOLE ( unit:DAYPART | unit2:WEEKEND )",
        "durations.whole_night",
        (("Sie tanzten die ganze Nacht", "die ganze Nacht", "DURATION", "PT1NI"),),
    ),
    Rule(
        "one-scant-unit",
        "count:ONE between:SCANT unit:UNIT",
        "durations.duration",
        (("ein knappes Jahr", "ein knappes Jahr", "DURATION", "P1Y"),),
    ),
    Rule(
        "vague",
        "( ONE? VAGUE_COUNT PREP? | WENIGER ) unit:PLURAL",
        "durations.vague",
        (
            ("seit vielen Jahren", "vielen Jahren", "DURATION", "PXY"),
            ("ein paar Tage", "ein paar Tage", "DURATION", "PXD"),
        ),
    ),
    Rule(
        "adjective-between",
        "count:COUNT between:ADJECTIVE unit:PLURAL",
        "durations.duration",
        (
            ("240 freiwillige Stunden", "240 freiwillige Stunden", "DURATION", "PT240H"),
            ("drei anstrengende Tage", "drei anstrengende Tage", "DURATION", "P3D"),
        ),
        none=("drei Betriebe Stunden",),
    ),
    Rule(
        "bare-units",
        "unit:PLURAL",
        "durations.bare_units",
        (("seit Jahren", "Jahren", "DURATION", "PXY"),),
        none=("Die Jahre sind vorbei", "Tage der Ernte"),
    ),
    Rule(
        "fraction-unit",
        "ONE? word:FRACTION_UNIT",
        "durations.of_word",
        (("eine Viertelstunde", "eine Viertelstunde", "DURATION", "PT15M"),),
    ),
    Rule(
        "whole-adjective",
        "adjective:WHOLE_ADJ",
        "durations.of_word",
        (("ihre langjährige Arbeit", "langjährige", "DURATION", "PXY"),),
    ),
    Rule("long-adverb", "adjective:LONG_ADV", "durations.of_word", (("jahrelang", "jahrelang", "DURATION", "PXY"),)),
    Rule(
        "unit-adjective",
        "adjective:UNIT_ADJ",
        "durations.of_word",
        (
            ("ein dreitägiges Fest", "dreitägiges", "DURATION", "P3D"),
            ("die einwöchige Reise", "einwöchige", "DURATION", "P1W"),
        ),
    ),
    Rule(
        "years-adjective",
        "word:AGE_ADJ",
        "durations.of_adjective",
        (
            ("nach dreijähriger Pause", "dreijähriger", "DURATION", "P3Y"),
            ("nach dreißigjähriger Herrschaft", "dreißigjähriger", "DURATION", "P30Y"),
            ("die 40jährige Teilung", "40jährige", "DURATION", "P40Y"),
        ),
        none=("der dreijährige Sohn", "ein Zwölfjähriger", "der Sechsjährige", "die fünfzigjährige Wirtin", "der 40jährige"),
    ),
    Rule(
        "digits-years",
        "count:INT dash unit:AGE_TAIL",
        "durations.of_digits_years",
        (
            ("ihre 25-jährige Tradition", "25-jährige", "DURATION", "P25Y"),
            ("eine 15-jährige Haftstrafe", "15-jährige", "DURATION", "P15Y"),
        ),
        none=("der 25-jährige Fahrer", "ein 15-jähriger", "die 8-jährige Anna", "das 50-jährige Bestehen"),
    ),
    Rule(
        "digits-adjective",
        "count:INT dash unit:UNIT_TAIL",
        "durations.of_digits_adjective",
        (("ein 14-tägiger Kurs", "14-tägiger", "DURATION", "P14D"),),
    ),
)
