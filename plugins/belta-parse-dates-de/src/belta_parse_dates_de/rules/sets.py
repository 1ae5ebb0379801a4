"""What recurs."""

from __future__ import annotations

from belta_parse_dates_de.patterns import Rule

SETS = (
    Rule(
        "each-weekday-of-month",
        "every:EVERY ( ORDINAL | DAY DOTS | LAST ) WEEKDAY ( IM | ART ) ( UNIT | UNIT_GEN )",
        "sets.weekday_of_month",
        (("jeden zweiten Freitag im Monat", "jeden zweiten Freitag im Monat", "SET", "P1M"),),
    ),
    Rule(
        "each-weekday",
        "every:EVERY ORDINAL? weekday:WEEKDAY",
        "sets.each_weekday",
        (
            ("jeden Montag", "jeden Montag", "SET", "XXXX-WXX-1"),
            ("jeden zweiten Donnerstag", "jeden zweiten Donnerstag", "SET", "XXXX-WXX-4"),
        ),
    ),
    Rule(
        "each-weekday-part",
        "every:EVERY both:WEEKDAY_PART",
        "sets.each_weekday_part",
        (("jeden Montagabend", "jeden Montagabend", "SET", "XXXX-WXX-1TEV"),),
    ),
    Rule(
        "each-unit",
        "every:EVERY ( number:ORDINAL )? ( unit:UNIT | unit2:JAHRES | unit3:WEEKEND_UNIT | unit4:QUARTER )",
        "sets.each_unit",
        (
            ("jeden Tag", "jeden Tag", "SET", "P1D"),
            ("jedes Jahr", "jedes Jahr", "SET", "P1Y"),
            ("jede zweite Woche", "jede zweite Woche", "SET", "P2W"),
        ),
        none=("jedes Mal", "jeder von ihnen"),
    ),
    Rule("each-part", "every:EVERY part:PART_OF_DAY", "sets.each_part", (("jeden Abend", "jeden Abend", "SET", "TEV"),)),
    Rule("each-season", "every:EVERY season:SEASON", "sets.each_season", (("jeden Sommer", "jeden Sommer", "SET", "XXXX-SU"),)),
    Rule("each-month", "every:EVERY month:MONTHS", "sets.each_month", (("jeden Mai", "jeden Mai", "SET", "XXXX-05"),)),
    Rule(
        "all-vague-units",
        "ALL VAGUE_COUNT unit:PLURAL",
        "sets.all_vague_units",
        (("alle paar Jahre", "alle paar Jahre", "SET", "PXY"),),
    ),
    Rule(
        "all-days",
        "ALL unit:PLURAL",
        "sets.all_days",
        (("alle Tage", "alle Tage", "SET", "P1D"),),
        none=("alle Stunden des Kurses",),
    ),
    Rule(
        "each-half-unit",
        "every:EVERY half:HALF unit:UNIT",
        "sets.each_half_unit",
        (("jede halbe Stunde", "jede halbe Stunde", "SET", "PT30M"),),
    ),
    Rule(
        "all-half-unit",
        "ALL half:HALF unit:UNIT",
        "sets.each_half_unit",
        (("alle halbe Stunde", "alle halbe Stunde", "SET", "PT30M"),),
    ),
    Rule(
        "all-units",
        "( times:TIMES )? ALL count:COUNT unit:PLURAL",
        "sets.all_units",
        (("alle zwei Jahre", "alle zwei Jahre", "SET", "P2Y"),),
        none=("alle zwei Spieler",),
    ),
    Rule(
        "times-in-unit",
        "( times:TIMES | ( times2:COUNT | times3:ONE ) MAL ) ( IM | AM | PRO | IN ART | ART ) unit:UNIT",
        "sets.times_in_unit",
        (
            ("einmal im Monat", "einmal im Monat", "SET", "P1M"),
            ("dreimal pro Woche", "dreimal pro Woche", "SET", "P1W"),
            ("drei Mal im Jahr", "drei Mal im Jahr", "SET", "P1Y"),
        ),
    ),
    Rule(
        "times-set-adverb",
        "times:TIMES word:SET_ADJ",
        "sets.of_word",
        (("zweimal täglich", "zweimal täglich", "SET", "P1D"),),
    ),
    Rule(
        "set-adjective",
        "word:SET_ADJ",
        "sets.of_word",
        (("täglich", "täglich", "SET", "P1D"), ("das alljährliche Fest", "alljährliche", "SET", "P1Y")),
    ),
    Rule("on-weekdays", "weekday:WEEKDAY_PLURAL", "sets.each_weekday", (("an Sonntagen", "Sonntagen", "SET", "XXXX-WXX-7"),)),
    Rule("on-weekends", "WEEKENDS", "sets.on_weekends", (("an Wochenenden", "Wochenenden", "SET", "XXXX-WXX-WE"),)),
    Rule("weekday-adverb", "weekday:MONTAGS", "sets.each_weekday", (("dienstags", "dienstags", "SET", "XXXX-WXX-2"),)),
    Rule(
        "weekday-part-adverb",
        "both:WEEKDAY_PARTS_ADV",
        "sets.each_weekday_part",
        (("montagabends", "montagabends", "SET", "XXXX-WXX-1TEV"),),
    ),
    Rule(
        "workdays",
        "( word:WORKDAYS | word2:WEEKENDS_ADV )",
        "sets.of_word",
        (("werktags", "werktags", "SET", "XXXX-WXX-WD"),),
    ),
    Rule(
        "each-length",
        "PRO ( count:COUNT ) unit:PLURAL",
        "sets.each_length",
        (("je zehn Tage", "je zehn Tage", "SET", "P10D"),),
    ),
    Rule(
        "day-for-day",
        "unit:UNIT ( FUER | PREP | NACH ) again:UNIT",
        "sets.day_for_day",
        (("Tag für Tag", "Tag für Tag", "SET", "P1D"),),
    ),
    Rule(
        "night-for-night",
        "part:DAYPART FUER DAYPART",
        "sets.each_part",
        (("Nacht für Nacht", "Nacht für Nacht", "SET", "TNI"),),
    ),
    Rule(
        "day-in-day-out",
        "unit:DAY_IN COMMAS DAY_IN",
        "sets.always",
        (("tagein, tagaus", "tagein, tagaus", "SET", "P1D"),),
    ),
    Rule("rate", "rate:PRO unit:UNIT", "sets.per_unit", (("drei Euro pro Jahr", "pro Jahr", "SET", "P1Y"),)),
    Rule(
        "amount-in-unit",
        "unit:UNIT",
        "sets.per_unit",
        (("200 Gäste am Tag", "Tag", "SET", "P1D"), ("300 Euro im Monat", "Monat", "SET", "P1M")),
        none=("am Tag der Ernte",),
    ),
    Rule("daily-part", "part:DAYPARTS_ADV", "sets.daily_part", (("nachts", "nachts", "SET", "TNI"),)),
)
