"""Decades, centuries, seasons, quarters, halves, weeks."""

from __future__ import annotations

from belta_parse_dates_de.patterns import Rule

_BC = "bc:V_ERA DOTS? CHR"

_NTH_PART = "( number:ORDINAL | number2:DAY DOTS | number3:ROMAN_LOW dots ) ( kind:QUARTER | kind2:HALFYEAR )"

PERIODS = (
    Rule(
        "decades",
        "from:DECADE_ANY ( CONJ | JOINED ) LINK? decade:DECADE_ANY dash? noun:JAHRE?",
        "periods.decades",
        (("in den 70er und 80er Jahren", "den 70er", "DATE", "197"),),
    ),
    Rule(
        "decade",
        "decade:DECADE_ANY dash? noun:JAHRE?",
        "periods.decade",
        (
            ("in den 60er Jahren", "den 60er Jahren", "DATE", "196"),
            ("der 1990er-Jahre", "der 1990er-Jahre", "DATE", "199"),
            ("in den achtziger Jahren", "den achtziger Jahren", "DATE", "198"),
            ("Ende der 1920er", "Ende der 1920er", "DATE", "192"),
        ),
        none=("ein 50er Gewinde",),
    ),
    Rule(
        "centuries",
        "from:DAY ( DOTS? CONJ LINK? | DAYSEP ) number:DAY DOTS century:CENTURY ( dot? bc:V_ERA DOTS? CHR )?",
        "periods.century",
        (
            ("im 19. und 20. Jahrhundert", "20. Jahrhundert", "DATE", "19"),
            ("im 17./18. Jahrhundert", "17", "DATE", "16"),
        ),
    ),
    Rule(
        "half-century",
        "( half:ORDINAL_WORD | late:LAST ) ( HALF_OF | VIERTEL ) ART "
        "( number:DAY DOTS | number2:ORDINAL | number3:ROMAN dots? ) century:CENTURY "
        "( dot? bc:V_ERA DOTS? CHR )?",
        "periods.century",
        (
            ("in der ersten Hälfte des 15. Jahrhunderts", "der ersten Hälfte des 15. Jahrhunderts", "DATE", "14"),
            ("im letzten Drittel des 18. Jahrhunderts", "letzten Drittel des 18. Jahrhunderts", "DATE", "17"),
        ),
    ),
    Rule(
        "century",
        "( number:DAY DOTS | number2:ORDINAL | number3:ROMAN dots? ) century:CENTURY ( dot? bc:V_ERA DOTS? CHR )?",
        "periods.century",
        (
            ("im 15. Jahrhundert", "15. Jahrhundert", "DATE", "14"),
            ("des neunzehnten Jahrhunderts", "des neunzehnten Jahrhunderts", "DATE", "18"),
            ("Ende des 3. Jahrhunderts v. Chr. war", "Ende des 3. Jahrhunderts v. Chr.", "DATE", "BC02"),
        ),
        none=("im 99. Jahrhundert",),
    ),
    Rule(
        "part-of-century",
        "part:PART ART CENTURY",
        "periods.part_of_century",
        (("1754 kam er, am Ende des Jahrhunderts ging er.", "Ende des Jahrhunderts", "DATE", "17"),),
    ),
    Rule(
        "relative-century",
        "shift:SHIFT CENTURY",
        "periods.relative_century",
        (("im vergangenen Jahrhundert", "vergangenen Jahrhundert", "DATE", "19"),),
    ),
    Rule(
        "season-years",
        "season:SEASONS year:YEAR JOINED ( to:YEAR2 | to2:YEAR )",
        "periods.winter_years",
        (("im Winter 1941/42", "Winter 1941/42", "DATE", "1941-WI"),),
    ),
    Rule(
        "season-short-year",
        "season:SEASONS ( apos short:YEAR2 | short2:N60_99 )",
        "periods.season",
        (("im Herbst '89", "Herbst '89", "DATE", "1989-FA"),),
    ),
    Rule(
        "season-of-year",
        "season:SEASONS ( ART UNIT_GEN )? year:YEAR",
        "periods.season",
        (
            ("im Frühjahr 2015", "Frühjahr 2015", "DATE", "2015-SP"),
            ("Ende Herbst 1942", "Ende Herbst 1942", "DATE", "1942-FA"),
        ),
    ),
    Rule(
        "season-bc",
        f"season:SEASONS ( ART JAHRES )? year:INT ( slash INT )? {_BC}",
        "periods.season",
        (("im Frühjahr 260 v. Chr.", "Frühjahr 260 v. Chr.", "DATE", "BC0260-SP"),),
    ),
    Rule(
        "season-ancient-year",
        "season:SEASONS ancient:N3 ( slash N3 )?",
        "periods.season",
        (("Er fiel 216 v. Chr. Im Frühjahr 217 war er frei.", "Frühjahr 217", "DATE", "BC0217-SP"),),
    ),
    Rule(
        "season-of-relative-year",
        "season:SEASONS ART? ( relyear:SHIFT UNIT_GEN )",
        "periods.season",
        (("im Sommer vorigen Jahres", "Sommer vorigen Jahres", "DATE", "2022-SU"),),
    ),
    Rule(
        "shifted-season",
        "shift:SHIFT season:SEASONS",
        "periods.season",
        (
            ("im kommenden Herbst", "kommenden Herbst", "DATE", "2023-FA"),
            ("im vergangenen Sommer", "vergangenen Sommer", "DATE", "2022-SU"),
        ),
    ),
    Rule(
        "shifted-season-adjective",
        "shift:SHIFT between:ANY season:SEASONS",
        "periods.season",
        (("in diesem heißen Sommer", "diesem heißen Sommer", "DATE", "2023-SU"),),
    ),
    Rule(
        "season-after",
        "season:SEASONS ( way:LATER | way2:EARLIER )",
        "periods.season_after",
        (("1987 kam er. Im Sommer darauf ging er.", "Sommer darauf", "DATE", "1988-SU"),),
    ),
    Rule(
        "season",
        "season:SEASONS",
        "periods.season",
        (("im Sommer", "Sommer", "DATE", "2023-SU"),),
        none=("der Sommer-Biathlon", "Familie Winter"),
    ),
    Rule(
        "quarter-of-year",
        f"{_NTH_PART} ART? UNIT_GEN? year:YEAR",
        "periods.quarter",
        (
            ("im dritten Quartal 2009", "dritten Quartal 2009", "DATE", "2009-Q3"),
            ("1. Halbjahr 2022", "1. Halbjahr 2022", "DATE", "2022-H1"),
        ),
    ),
    Rule(
        "quarter-of-relative-year",
        f"{_NTH_PART} ART? relyear:SHIFT UNIT_GEN",
        "periods.quarter",
        (("im vierten Quartal dieses Jahres", "vierten Quartal dieses Jahres", "DATE", "2023-Q4"),),
    ),
    Rule(
        "quarter",
        _NTH_PART,
        "periods.quarter",
        (
            ("in der zweiten Jahreshälfte", "der zweiten Jahreshälfte", "DATE", "2023-H2"),
            ("im ersten Quartal", "ersten Quartal", "DATE", "2023-Q1"),
        ),
        none=("im fünften Quartal",),
    ),
    Rule(
        "quarter-code",
        "( number:QUARTER_CODE | number2:HALF_CODE ) JOINED? year:YEAR",
        "periods.quarter",
        (("in Q3 2021", "Q3 2021", "DATE", "2021-Q3"),),
    ),
    Rule(
        "last-quarter-of-year",
        "last:LAST kind:QUARTER year:YEAR",
        "periods.last_quarter",
        (("im letzten Quartal 1916", "letzten Quartal 1916", "DATE", "1916-Q4"),),
    ),
    Rule(
        "relative-quarter",
        "shift:SHIFT ( kind:QUARTER | kind2:HALFYEAR )",
        "periods.relative_quarter",
        (
            ("im letzten Quartal", "letzten Quartal", "DATE", "2023-Q1"),
            ("im laufenden Halbjahr", "laufenden Halbjahr", "DATE", "2023-H1"),
        ),
    ),
    Rule(
        "half-of-year",
        "number:ORDINAL_WORD HALF_OF ART ( JAHRES year:YEAR? | decade:DECADE_ANY dash? JAHRE )",
        "periods.half_of",
        (
            ("in der ersten Hälfte des Jahres 1942", "der ersten Hälfte des Jahres 1942", "DATE", "1942-H1"),
            ("zweite Hälfte der 80er Jahre", "zweite Hälfte der 80er Jahre", "DATE", "198"),
        ),
        none=("die zweite Hälfte des Spiels",),
    ),
    Rule(
        "half-of-month",
        "number:ORDINAL_WORD HALF_OF ( ART UNIT_GEN )? ART? month:MONTHS year:YEAR?",
        "periods.half_of_month",
        (("in der zweiten Hälfte des April", "der zweiten Hälfte des April", "DATE", "2023-04"),),
    ),
    Rule(
        "month-half",
        "number:ORDINAL_WORD month:MONTH_HALF year:YEAR?",
        "periods.half_of_month",
        (("in der ersten Aprilhälfte", "der ersten Aprilhälfte", "DATE", "2023-04"),),
    ),
    Rule(
        "first-days-of-month",
        "( number:ORDINAL_WORD | late:LAST ) month:MONTH_DAYS year:YEAR?",
        "periods.part_of_month",
        (
            ("in der ersten Maiwoche", "der ersten Maiwoche", "DATE", "2023-05"),
            ("in den letzten Apriltagen 1945", "den letzten Apriltagen 1945", "DATE", "1945-04"),
        ),
    ),
    Rule(
        "calendar-week",
        "number:DAY DOTS CALENDAR_WEEK year:YEAR?",
        "periods.calendar_week",
        (("in der 12. Kalenderwoche", "der 12. Kalenderwoche", "DATE", "2023-W12"),),
    ),
    Rule(
        "calendar-week-code", "CALENDAR_WEEK number:INT", "periods.calendar_week", (("in KW 12", "KW 12", "DATE", "2023-W12"),)
    ),
    Rule(
        "week-of-month",
        "( number:ORDINAL_WORD | last:LAST ) unit:UNIT ( IM | ART ) month:MONTHS year:YEAR?",
        "periods.week_of_month",
        (("die erste Woche im Oktober", "die erste Woche im Oktober", "DATE", "2023-W40"),),
    ),
    Rule(
        "weekday-of-month",
        "( number:ORDINAL_WORD | last:LAST ) weekday:WEEKDAY ( IM | ART ) month:MONTHS year:YEAR?",
        "periods.weekday_of_month",
        (("am dritten Sonntag im Mai 2023", "dritten Sonntag im Mai 2023", "DATE", "2023-05-21"),),
    ),
    Rule(
        "weekend",
        "( shift:SHIFT )? WEEKEND",
        "periods.weekend",
        (
            ("am vergangenen Wochenende", "vergangenen Wochenende", "DATE", "2023-W18-WE"),
            ("am Wochenende", "Wochenende", "DATE", "2023-W19-WE"),
            ("nächstes Wochenende", "nächstes Wochenende", "DATE", "2023-W19-WE"),
        ),
    ),
    Rule(
        "season-of-play",
        "YEAR_SEASON year:YEAR JOINED ( to:YEAR | to2:YEAR2 )",
        "periods.season_years",
        (("in der Saison 2012/13", "der Saison 2012/13", "DATE", "XXXX-XX-XX"),),
    ),
)
