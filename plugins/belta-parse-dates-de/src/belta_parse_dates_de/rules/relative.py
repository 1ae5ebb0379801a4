"""Times told by their distance from the day of writing or from what was told before."""

from __future__ import annotations

from belta_parse_dates_de.patterns import Rule

RELATIVE = (
    Rule(
        "deictic",
        "day:DEICTIC",
        "deictic.deictic",
        (("gestern", "gestern", "DATE", "2023-05-09"), ("übermorgen", "übermorgen", "DATE", "2023-05-12")),
    ),
    Rule(
        "today",
        "day:HEUTE",
        "deictic.today",
        (
            ("Heute wurde gewählt", "Heute", "DATE", "2023-05-10"),
            ("wie wir das auch heute noch tun", "heute", "DATE", "PRESENT_REF"),
        ),
    ),
    Rule(
        "tomorrow",
        "( day:MORGEN | noun:MORGEN_N )",
        "deictic.tomorrow",
        (("er kommt morgen", "morgen", "DATE", "2023-05-11"), ("Morgen wird getanzt.", "Morgen", "DATE", "2023-05-11")),
        none=("Guten Morgen!", "ein Morgen Land", "Frau Morgen"),
    ),
    Rule(
        "day-adjective",
        "( day:TODAY_ADJ | day2:YESTERDAY_ADJ ) ( WEEKDAY | UNIT1 )",
        "deictic.deictic",
        (
            ("am gestrigen Dienstag", "gestrigen Dienstag", "DATE", "2023-05-09"),
            ("am heutigen Mittwoch", "heutigen Mittwoch", "DATE", "2023-05-10"),
            ("am morgigen Tag", "morgigen Tag", "DATE", "2023-05-11"),
        ),
        none=(),
    ),
    Rule(
        "day-adjective-alone",
        "day:YESTERDAY_ADJ",
        "deictic.deictic",
        (("die gestrige Sitzung", "gestrige", "DATE", "2023-05-09"),),
    ),
    Rule(
        "week-weekday",
        "shift:SHIFT week:UNIT1 weekday:WEEKDAY",
        "deictic.shifted_weekday",
        (("nächste Woche Montag", "nächste Woche Montag", "DATE", "2023-05-15"),),
    ),
    Rule(
        "weekday-of-week",
        "weekday:WEEKDAY ART? shift:SHIFT week:UNIT1",
        "deictic.shifted_weekday",
        (("am Freitag vergangener Woche", "Freitag vergangener Woche", "DATE", "2023-05-05"),),
    ),
    Rule(
        "weekday-in-weeks",
        "weekday:WEEKDAY IN ( count:COUNT | count2:ONE ) unit:ANY_UNIT",
        "deictic.weekday_in_weeks",
        (("am Freitag in zwei Wochen", "Freitag in zwei Wochen", "DATE", "2023-05-26"),),
    ),
    Rule(
        "shifted-weekday",
        "shift:SHIFT weekday:WEEKDAY",
        "deictic.shifted_weekday",
        (
            ("nächsten Dienstag", "nächsten Dienstag", "DATE", "2023-05-16"),
            ("am vergangenen Samstag", "vergangenen Samstag", "DATE", "2023-05-06"),
        ),
    ),
    Rule(
        "weekdays",
        "WEEKDAY ( ( JOINED | CONJ | COMMAS ) LINK? WEEKDAY ){1,6}",
        "deictic.weekdays",
        (
            ("Dienstag und Mittwoch wurde getagt", "Dienstag", "DATE", "2023-05-09"),
            ("von Montag bis Freitag wird", "Freitag", "DATE", "2023-05-19"),
        ),
    ),
    Rule(
        "weekday",
        "weekday:WEEKDAY",
        "deictic.weekday",
        (("am Montag wurde", "Montag", "DATE", "2023-05-08"), ("am Montag wird", "Montag", "DATE", "2023-05-15")),
        none=("der VHS-Montag", "Herr Freitag"),
    ),
    Rule(
        "shifted-month",
        "shift:SHIFT month:MONTHS",
        "relative.shifted_month",
        (
            ("im vergangenen Dezember", "vergangenen Dezember", "DATE", "2022-12"),
            ("kommenden Mai", "kommenden Mai", "DATE", "2024-05"),
        ),
    ),
    Rule(
        "later",
        "( count:COUNT | count2:ONE SCANT? | ONE? count3:HALF | count4:FRACTION ) unit:ANY_UNIT ( way:LATER | way2:EARLIER )",
        "relative.later",
        (
            ("Am 3. Mai kam er, zwei Tage später ging er.", "zwei Tage später", "DATE", "2023-05-05"),
            ("1945 endete es. Drei Jahre zuvor", "Drei Jahre zuvor", "DATE", "1942"),
        ),
    ),
    Rule(
        "later-vague",
        "( VAGUE_COUNT | ONE PAAR )? unit:PLURAL ( way:LATER | way2:EARLIER )",
        "relative.later_vague",
        (
            ("Wenige Tage später kam er", "Wenige Tage später", "DATE", "FUTURE_REF"),
            ("Jahre zuvor war er da", "Jahre zuvor", "DATE", "PAST_REF"),
        ),
    ),
    Rule(
        "tags-after",
        "unit:TAGS ( way:LATER | way2:EARLIER )",
        "relative.day_after",
        (("Am 3. Mai kam er, tags darauf ging er.", "tags darauf", "DATE", "2023-05-04"),),
    ),
    Rule(
        "next-day-word",
        "way:NEXT_DAY",
        "relative.day_after",
        (("Am 3. Mai kam er, anderntags ging er.", "anderntags", "DATE", "2023-05-04"),),
    ),
    Rule(
        "unit-after",
        "unit:UNIT ( way:LATER | way2:EARLIER )",
        "relative.day_after",
        (
            ("am Tag zuvor", "Tag zuvor", "DATE", "2023-05-09"),
            ("1990 kam er, im Jahr darauf ging er.", "Jahr darauf", "DATE", "1991"),
        ),
    ),
    Rule(
        "prior",
        "( unit:PRIOR | unit2:AFTER_NOUN )",
        "relative.day_after",
        (
            ("im Vorjahr", "Vorjahr", "DATE", "2022"),
            ("am Vortag", "Vortag", "DATE", "2023-05-09"),
            ("1990 kam er, im Folgejahr", "Folgejahr", "DATE", "1991"),
        ),
    ),
    Rule(
        "same-period",
        "( SHIFT ZEITRAUM ART PRIOR | PRIOR_PERIOD )",
        "relative.same_period",
        (("im gleichen Zeitraum des Vorjahres", "gleichen Zeitraum des Vorjahres", "DATE", "2022"),),
    ),
    Rule(
        "eve",
        "part:EVE",
        "relative.eve",
        (("am Vorabend traf er ein", "Vorabend", "TIME", "2023-05-09TEV"),),
        none=("am Vorabend des Krieges",),
    ),
    Rule("this-year", "HEUER", "relative.this_year", (("heuer", "heuer", "DATE", "2023"),)),
    Rule(
        "course-of-unit",
        "COURSE article:ART ( unit:JAHRES | unit2:UNIT_GEN1 | unit3:UNIT )",
        "relative.course",
        (
            ("im Laufe des Jahres", "des Jahres", "DATE", "2023"),
            ("im Verlauf der Woche", "der Woche", "DATE", "2023-W19"),
        ),
        none=("im Laufe der Stunde",),
    ),
    Rule(
        "part-of-unit",
        "part:PART ART? shift:SHIFT? ( unit:JAHRES | unit2:UNIT_GEN1 | unit3:UNIT )",
        "relative.unit_of_told",
        (
            ("am Ende des Jahres", "Ende des Jahres", "DATE", "2023"),
            ("bis Ende des Jahrzehnts", "Ende des Jahrzehnts", "DATE", "202"),
            ("Anfang der Woche", "Anfang der Woche", "DATE", "2023-W19"),
            ("Ende letzten Jahres", "Ende letzten Jahres", "DATE", "2022"),
            ("Mitte nächster Woche", "Mitte nächster Woche", "DATE", "2023-W20"),
        ),
        none=("am Ende des Tages", "Ende der Stunde"),
    ),
    Rule(
        "year-part",
        "part:YEAR_PART ( year:YEAR ( JOINED to:YEAR_ANY )? )?",
        "relative.unit_of_told",
        (
            ("bis Jahresende", "Jahresende", "DATE", "2023"),
            ("zum Jahreswechsel 1942/43", "Jahreswechsel 1942/43", "DATE", "1942"),
        ),
    ),
    Rule(
        "ordinal-day",
        "( number:ORDINAL_WORD | number2:DAY DOTS ) UNIT1",
        "relative.ordinal_day",
        (
            ("am ersten Tag der Messe", "ersten Tag", "DATE", "XXXX-XX-XX"),
            ("am 12. Tag der Messe", "12. Tag", "DATE", "XXXX-XX-XX"),
        ),
        none=("die erste Woche", "das zweite Jahr"),
    ),
    Rule(
        "other-day",
        "shift:OTHER_DAY ( unit:UNIT1 | part:PART_OF_DAY )",
        "relative.other_day",
        (("Am 3. Mai kam er. Am anderen Tag ging er.", "anderen Tag", "DATE", "2023-05-04"),),
        none=("an einem anderen Tag", "am anderen Ende"),
    ),
    Rule(
        "shifted-year-compound",
        "shift:SHIFT unit:YEAR_COMPOUND",
        "relative.shifted_unit",
        (("in diesem Kalenderjahr", "diesem Kalenderjahr", "DATE", "2023"),),
    ),
    Rule(
        "shifted-unit-adjective",
        "shift:THIS between:ANY unit:UNIT",
        "relative.shifted_unit",
        (("in diesem schwierigen Jahr", "diesem schwierigen Jahr", "DATE", "2023"),),
    ),
    Rule(
        "shifted-unit",
        "shift:SHIFT ( unit:ONE_UNIT )",
        "relative.shifted_unit",
        (
            ("letztes Jahr", "letztes Jahr", "DATE", "2022"),
            ("im kommenden Monat", "kommenden Monat", "DATE", "2023-06"),
            ("diese Woche", "diese Woche", "DATE", "2023-W19"),
            ("im laufenden Jahr", "laufenden Jahr", "DATE", "2023"),
            ("Am 3. Mai kam er. Am nächsten Tag ging er.", "nächsten Tag", "DATE", "2023-05-04"),
            ("1942 begann es. Im selben Jahr endete es.", "selben Jahr", "DATE", "1942"),
        ),
        none=("die letzte Minute", "am letzten Tag"),
    ),
)
