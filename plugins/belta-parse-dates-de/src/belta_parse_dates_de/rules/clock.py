"""Clock times and parts of the day."""

from __future__ import annotations

from belta_parse_dates_de.patterns import Rule

_PART = "( part:DAYPARTS_ADV | FRUEH | IN ART FRUEH | ( AM | IN ART ) part2:PART_OF_DAY_LOOSE )?"
_SOME_PART = "( part4:DAYPARTS_ADV | FRUEH | IN ART FRUEH | ( AM | IN ART ) part5:PART_OF_DAY_LOOSE )"
_HOUR = "HOUR ( POINT MINUTE )?"
_MINUTE = "( POINT minute:MINUTE )?"

CLOCK = (
    Rule(
        "clocks-twice",
        f"{_HOUR} ( JOINED | CONJ ) {_HOUR} ( COMMAS | AND ) PREP? {_HOUR} ( JOINED | CONJ ) {_HOUR} UHR",
        "clock.clocks",
        (
            ("von 10 bis 12 und von 15 bis 18 Uhr", "10", "TIME", "2023-05-10T10:00"),
            ("8-12, 14-18 Uhr", "12", "TIME", "2023-05-10T12:00"),
        ),
    ),
    Rule(
        "clocks",
        f"{_HOUR} ( COMMAS {_HOUR} ){{0,4}} ( JOINED | CONJ TIMELINK? ) {_HOUR} UHR {_PART}",
        "clock.clocks",
        (
            ("von 16 bis 17.30 Uhr", "16", "TIME", "2023-05-10T16:00"),
            ("um 15.00 und 18.20 Uhr", "18.20 Uhr", "TIME", "2023-05-10T18:20"),
            ("10-18 Uhr", "18 Uhr", "TIME", "2023-05-10T18:00"),
            ("(9.30/12.30 Uhr)", "9.30", "TIME", "2023-05-10T09:30"),
        ),
        none=("von 25 bis 30 Uhr",),
    ),
    Rule(
        "clock-hour-minute-words",
        f"hour:HOUR UHR minute:MINUTE {_PART}",
        "clock.clock",
        (("um 8 Uhr 15", "8 Uhr 15", "TIME", "2023-05-10T08:15"),),
    ),
    Rule(
        "clock-seconds",
        "hour:HOUR colon minute:MINUTE colon second:MINUTE uhr:UHR?",
        "clock.with_seconds",
        (("um 19:56:30 Uhr", "19:56:30 Uhr", "TIME", "2023-05-10T19:56:30"),),
        none=("nach 2:10:45 Stunden", "in 1:02:10 ins Ziel"),
    ),
    Rule(
        "clock",
        f"hour:HOUR {_MINUTE} UHR {_PART}",
        "clock.clock",
        (
            ("um 20.30 Uhr", "20.30 Uhr", "TIME", "2023-05-10T20:30"),
            ("um 8 Uhr abends", "8 Uhr abends", "TIME", "2023-05-10T20:00"),
            ("gegen 2:15 Uhr am 6. April", "2:15 Uhr", "TIME", "2023-04-06T02:15"),
        ),
        none=("Rolex-Uhr",),
    ),
    Rule(
        "clock-words",
        f"( hour:HOURWORD | hour2:NUMS ) UHR ( minute:MINUTE | minute2:NUMS )? {_PART}",
        "clock.clock",
        (("um drei Uhr nachts", "drei Uhr nachts", "TIME", "2023-05-10T03:00"),),
        none=("eine Uhr aus Gold ",),
    ),
    Rule(
        "part-then-clock",
        "part:DAYPARTS_ADV PREP hour:HOUR ( POINT minute:MINUTE )? UHR?",
        "clock.clock",
        (("abends um 8", "abends um 8", "TIME", "2023-05-10T20:00"),),
    ),
    Rule("clock-h", "hour:CLOCK_H", "clock.clock", (("um 18h", "18h", "TIME", "2023-05-10T18:00"),)),
    Rule(
        "clock-h-apart",
        "hour:HOUR POINT ( minute:MINUTE H_UNIT | minute2:CLOCK_H | minute3:MINUTE_H )",
        "clock.clock",
        (("um 18.30 h", "18.30 h", "TIME", "2023-05-10T18:30"),),
    ),
    Rule(
        "half-past",
        "quarter:HALF ( hour:HOURWORD | hour2:HOUR ) uhr:UHR? " + _PART,
        "clock.before_hour",
        (("um halb drei", "halb drei", "TIME", "2023-05-10T02:30"),),
        none=("ein halb voller Saal", "halb eine Sache"),
    ),
    Rule(
        "quarter-past",
        "( quarter:VIERTEL | quarter2:COUNT | quarter3:DREIVIERTEL ) ( way:NACH | way2:VOR ) "
        f"( hour:HOURWORD | hour2:HOUR ) uhr:UHR? {_PART}",
        "clock.before_hour",
        (
            ("um Viertel nach neun", "Viertel nach neun", "TIME", "2023-05-10T09:15"),
            ("fünf vor zwölf", "fünf vor zwölf", "TIME", "2023-05-10T11:55"),
        ),
        none=("drei nach Brest",),
    ),
    Rule(
        "about-half-past",
        "minutes:COUNT ( way:NACH | way2:VOR ) HALF ( hour:HOURWORD | hour2:HOUR ) uhr:UHR? " + _PART,
        "clock.about_half",
        (("um fünf nach halb neun", "fünf nach halb neun", "TIME", "2023-05-10T08:35"),),
    ),
    Rule(
        "three-quarters",
        "quarter:DREIVIERTEL hour:HOURWORD uhr:UHR? " + _PART,
        "clock.before_hour",
        (("um dreiviertel acht", "dreiviertel acht", "TIME", "2023-05-10T07:45"),),
    ),
    Rule(
        "bare-clocks",
        "HOUR POINT MINUTE ( JOINED | CONJ ) HOUR POINT MINUTE",
        "clock.bare_clocks",
        (("zwischen 9:30 und 11:00", "11:00", "TIME", "2023-05-10T11:00"),),
        none=("gewann 11:09 und 12:10",),
    ),
    Rule(
        "bare-clock",
        "hour:HOUR bare:colon minute:MINUTE",
        "clock.clock",
        (("ab 9:30 geöffnet", "9:30", "TIME", "2023-05-10T09:30"),),
        none=("gewann mit 11:09", "in 2:00,73", "ein 3:10 im Finale"),
    ),
    Rule(
        "hour-alone",
        f"( hour:NUM12 {_PART} | hour2:HOUR {_SOME_PART} )",
        "clock.hour_alone",
        (
            ("das Spiel beginnt um acht.", "acht", "TIME", "2023-05-10T08:00"),
            ("um sechs abends", "sechs abends", "TIME", "2023-05-10T18:00"),
        ),
        none=("um drei Punkte", "um acht Prozent"),
    ),
    Rule(
        "part-of-dated-day",
        "mod:EARLY_LATE? part:PART_OF_DAY ( ART | AM | AUF ART ) "
        "( weekday:WEEKDAY COMMAS? ART? )? day:DAY DOTS month:MONTHS year:YEAR?",
        "clock.part_of_date",
        (("am Morgen des 6. Juni 1944", "Morgen des 6. Juni 1944", "TIME", "1944-06-06TMO"),),
    ),
    Rule(
        "part-of-told-day",
        "mod:EARLY_LATE? part:PART_OF_DAY ( ART | AM | AUF ART ) day:DAY DOTS",
        "bare_days.part_of_lone_day",
        (("Am 7. Mai kam er. Am Abend des 9. ging er.", "Abend des 9", "TIME", "2023-05-09TEV"),),
    ),
    Rule(
        "night-to-weekday",
        "part:DAYPART ( AM | AUF | by:PREP ) weekday:WEEKDAY",
        "clock.night_to_weekday",
        (
            ("in der Nacht zum Sonntag wurde", "der Nacht zum Sonntag", "TIME", "2023-05-07TNI"),
            ("in der Nacht zu Montag brannte", "der Nacht zu Montag", "TIME", "2023-05-08TNI"),
        ),
    ),
    Rule(
        "deictic-part",
        "( day:HEUTE | day2:DEICTIC | day3:MORGEN | day4:MORGEN_N | day5:TODAY_ADJ | day6:YESTERDAY_ADJ ) "
        "AM? mod:EARLY_LATE? AM? part:PART_OF_DAY_LOOSE ( until:PREP hour:HOUR )?",
        "clock.deictic_part",
        (
            ("gestern Abend", "gestern Abend", "TIME", "2023-05-09TEV"),
            ("heute früh", "heute früh", "TIME", "2023-05-10TMO"),
            ("gestern am späten Abend", "gestern am späten Abend", "TIME", "2023-05-09TEV"),
            ("morgen Nachmittag", "morgen Nachmittag", "TIME", "2023-05-11TAF"),
            ("heute abend", "heute abend", "TIME", "2023-05-10TEV"),
            ("heute Abend um 8", "8", "TIME", "2023-05-10T20:00"),
        ),
    ),
    Rule(
        "deictic-early",
        "( day:HEUTE | day2:DEICTIC | day3:MORGEN | day4:MORGEN_N ) IN ART part:FRUEH",
        "clock.deictic_part",
        (("gestern in der Früh", "gestern in der Früh", "TIME", "2023-05-09TMO"),),
    ),
    Rule(
        "weekday-part",
        "shift:SHIFT? mod2:EARLY_LATE? "
        "( both:WEEKDAY_PART | weekday:WEEKDAY ( mod:EARLY_LATE? part:PART_OF_DAY_LOOSE | part2:DAYPARTS_ADV ) )",
        "clock.weekday_part",
        (
            ("am Dienstagabend wurde", "Dienstagabend", "TIME", "2023-05-09TEV"),
            ("am Montag Abend kam er", "Montag Abend", "TIME", "2023-05-08TEV"),
            ("am späten Montagabend kam er", "späten Montagabend", "TIME", "2023-05-08TEV"),
        ),
    ),
    Rule(
        "part-of-shifted-day",
        "mod:EARLY_LATE? part:PART_OF_DAY ART? shift:SHIFT UNIT_GEN1",
        "clock.shifted_part",
        (
            (
                "Am 3. Mai kam er. Am Morgen des nächsten Tages ging er.",
                "Morgen des nächsten Tages",
                "TIME",
                "2023-05-04TMO",
            ),
        ),
    ),
    Rule(
        "shifted-part",
        "shift:SHIFT part:PART_OF_DAY",
        "clock.shifted_part",
        (("Am 3. Mai kam er. Am nächsten Morgen ging er.", "nächsten Morgen", "TIME", "2023-05-04TMO"),),
    ),
    Rule(
        "early-part",
        "FRUEH AM part:PART_OF_DAY_LOOSE",
        "clock.part_of_day",
        (("früh am Morgen", "früh am Morgen", "TIME", "2023-05-10TMO"),),
    ),
    Rule(
        "part-after",
        "part:PART_OF_DAY ( way:LATER | way2:EARLIER )",
        "clock.part_after",
        (("Am 3. Mai kam er. Am Morgen danach ging er.", "Morgen danach", "TIME", "2023-05-04TMO"),),
    ),
    Rule(
        "part-of-day",
        "( mod:EARLY_LATE )? part:PART_OF_DAY",
        "clock.part_of_day",
        (
            ("am Nachmittag", "Nachmittag", "TIME", "2023-05-10TAF"),
            ("am späten Abend", "späten Abend", "TIME", "2023-05-10TEV"),
        ),
        none=("Guten Abend!", "ein bunter Abend", "Guten Morgen"),
    ),
    Rule("midnight", "part:MIDNIGHT", "clock.midnight", (("um Mitternacht", "Mitternacht", "TIME", "2023-05-10T24:00"),)),
)
