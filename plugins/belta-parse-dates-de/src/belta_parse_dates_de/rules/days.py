"""Named days, months and years."""

from __future__ import annotations

from belta_parse_dates_de.patterns import Rule

_WEEKDAY = "( weekday:WEEKDAY_ANY ( DOTS? COMMAS? | dotcomma ) ART? )?"
_BC = "bc:V_ERA DOTS? CHR"

DAYS = (
    Rule(
        "day-of-month-bc",
        f"day:DAY DOTS month:MONTHS year:INT {_BC}",
        "days.days_of_month",
        (("am 15. März 44 v. Chr. in Rom", "15. März 44 v. Chr.", "DATE", "BC0044-03-15"),),
    ),
    Rule(
        "days-of-month",
        f"{_WEEKDAY} ( DAY ( DAYSEP CONJ? | DOTS? CONJ | dots AM ) LINK? LINK? ( WEEKDAY COMMAS? ART? )? ){{1,7}} "
        "day:DAY DOTS? ( month:MONTHS year:YEAR? | month2:MONTH_ABBR ( DOTS? year2:YEAR | DOTS )? )",
        "days.days_of_month",
        (
            ("am 11., 18. und 25. März", "11", "DATE", "2023-03-11"),
            ("am 11., 18. und 25. März", "25. März", "DATE", "2023-03-25"),
            ("vom 16. zum 17. Januar 1991", "16", "DATE", "1991-01-16"),
            ("vom 25. auf den 26. April 1986", "den 26. April 1986", "DATE", "1986-04-26"),
            ("am 19./20. Februar", "19", "DATE", "2023-02-19"),
            ("vom 23.-25. Mai", "25. Mai", "DATE", "2023-05-25"),
            ("am 15-17. Mai", "15", "DATE", "2023-05-15"),
        ),
        none=("Generation 5.-6. Klasse",),
    ),
    Rule(
        "day-of-ancient-month",
        "day:DAY DOTS month:MONTHS ancient:N3",
        "days.days_of_month",
        (("Er fiel 216 v. Chr. Am 2. Mai 217 war er frei.", "2. Mai 217", "DATE", "BC0217-05-02"),),
        none=(),
    ),
    Rule(
        "day-of-month-relative",
        f"{_WEEKDAY} day:DAY DOTS month:MONTHS ART? ( relyear:SHIFT UNIT_GEN | prior:PRIOR | after:AFTER_NOUN )",
        "days.days_of_month",
        (("am 3. Juli vorigen Jahres", "3. Juli vorigen Jahres", "DATE", "2022-07-03"),),
    ),
    Rule(
        "day-of-month",
        f"{_WEEKDAY} day:DAY DOTS? ( month:MONTHS year:YEAR? | month2:MONTH_ABBR ( DOTS? year2:YEAR | DOTS )? )",
        "days.days_of_month",
        (
            ("am 3. Mai 2021 in Brest", "3. Mai 2021", "DATE", "2021-05-03"),
            ("am 3. Mai in Brest", "3. Mai", "DATE", "2023-05-03"),
            ("Donnerstag, 25. Mai", "Donnerstag, 25. Mai", "DATE", "2023-05-25"),
            ("am 4. Okt. 2022", "4. Okt. 2022", "DATE", "2022-10-04"),
            ("seit dem 16. Jänner", "dem 16. Jänner", "DATE", "2023-01-16"),
        ),
        none=("das 13. Turnier", "am 31. Februar", "7. Jan Muster (4)"),
    ),
    Rule(
        "day-of-told-month",
        "( DAY ( DAYSEP | DOTS? CONJ ) LINK? ){0,3} day:DAY DOTS ( ART | shift:SHIFT ) unit:UNIT_GEN1",
        "bare_days.day_of_told_month",
        (
            ("am 3. dieses Monats", "3. dieses Monats", "DATE", "2023-05-03"),
            ("bis zum 15. des Monats", "15. des Monats", "DATE", "2023-05-15"),
        ),
    ),
    Rule(
        "lone-day",
        "( DAY ( DAYSEP CONJ? | DOTS? CONJ ) LINK? ){0,4} day:DAY DOTS",
        "bare_days.lone_day",
        (("Am 3. Mai kam er an. Am 5. brach er auf.", "5", "DATE", "2023-05-05"),),
        none=("am 3. internationalen Forum", "am 5. Forum", "der 5. war er"),
    ),
    Rule(
        "ordinal-of-told-month",
        "day:ORDINAL ( ART | shift:SHIFT ) unit:UNIT_GEN1",
        "bare_days.day_of_told_month",
        (("am Ersten des Monats", "Ersten des Monats", "DATE", "2023-05-01"),),
    ),
    Rule(
        "weekday-and-day",
        "weekday:WEEKDAY COMMAS? ART? day:DAY ( DOTS | dotcomma )",
        "bare_days.weekday_and_day",
        (("am Dienstag, 16., wird gefeiert", "Dienstag, 16", "DATE", "2023-05-16"),),
    ),
    Rule(
        "ordinal-word-of-month",
        f"{_WEEKDAY} day:ORDINAL month:MONTHS year:YEAR?",
        "days.days_of_month",
        (
            ("am dritten Oktober", "dritten Oktober", "DATE", "2023-10-03"),
            ("der erste Mai 1990", "der erste Mai 1990", "DATE", "1990-05-01"),
        ),
    ),
    Rule(
        "numeric-days",
        "from:DAY DAYSEP day:DAY dot month:MONTHNUM dot ( year:YEAR | year2:YEAR2 )",
        "days.numeric_days",
        (("10.-12.05.2023", "12.05.2023", "DATE", "2023-05-12"),),
    ),
    Rule(
        "numeric-days-of-months",
        "from:DAY dot frommonth:MONTHNUM ( RANGE | dotdash ) day:DAY dot month:MONTHNUM dot ( year:YEAR | year2:YEAR2 )",
        "days.numeric_days",
        (("20.05.-02.06.2023", "20.05", "DATE", "2023-05-20"), ("28.12.–03.01.2023", "28.12", "DATE", "2022-12-28")),
    ),
    Rule(
        "numeric-day",
        f"{_WEEKDAY} day:DAY DOTS month:MONTHNUM DOTS year:YEAR",
        "days.numeric_day",
        (("am 10.05.2023", "10.05.2023", "DATE", "2023-05-10"), ("1. 9. 2022", "1. 9. 2022", "DATE", "2022-09-01")),
        none=("Version 10.05.20231", "IP 10.13.2023"),
    ),
    Rule(
        "numeric-day-short-year",
        f"{_WEEKDAY} day:DAY dot month:MONTHNUM dot year:YEAR2",
        "days.numeric_day",
        (("am 10.05.23", "10.05.23", "DATE", "2023-05-10"),),
    ),
    Rule(
        "dashed-day",
        "day:DAY2 dash month:MONTH2 dash year:YEAR",
        "days.numeric_day",
        (("am 22-04-2016", "22-04-2016", "DATE", "2016-04-22"),),
    ),
    Rule(
        "slashed-day",
        "day:DAY slash month:MONTHNUM slash year:YEAR",
        "days.numeric_day",
        (("am 10/05/2023", "10/05/2023", "DATE", "2023-05-10"),),
    ),
    Rule(
        "numeric-day-no-year",
        f"{_WEEKDAY} day:DAY dot month:MONTHNUM ( DOTS | dotcomma | dotclose )",
        "days.numeric_day",
        (("am 10.5. in Minsk", "10.5.", "DATE", "2023-05-10"), ("am Montag (15.05.) tagt", "15.05.", "DATE", "2023-05-15")),
        none=("Er kostet 10.5. Das", "Platz 3.2. der Liste"),
    ),
    Rule(
        "iso-day",
        "year:YEAR dash month:MONTH2 dash day:DAY2",
        "days.iso_day",
        (("Stand 2023-05-10", "2023-05-10", "DATE", "2023-05-10"),),
        none=("2023-13-10",),
    ),
    Rule(
        "month-of-year-bc",
        f"month:MONTHS ART JAHRES year:INT {_BC}",
        "days.month",
        (("im Mai des Jahres 217 v. Chr.", "Mai des Jahres 217 v. Chr.", "DATE", "BC0217-05"),),
    ),
    Rule(
        "months",
        "MONTHS ( ( JOINED | CONJ | COMMAS ) LINK? MONTHS ){1,6} ( year:YEAR | ART? relyear:SHIFT UNIT_GEN )?",
        "days.months",
        (
            ("im Januar und Februar 2020", "Januar", "DATE", "2020-01"),
            ("im Januar/Oktober", "Oktober", "DATE", "2023-10"),
            ("von Oktober bis März 2020", "Oktober", "DATE", "2019-10"),
        ),
    ),
    Rule(
        "month-of-year",
        "month:MONTHS ( ART UNIT_GEN )? year:YEAR",
        "days.month",
        (
            ("im Juni 2011", "Juni 2011", "DATE", "2011-06"),
            ("im April des Jahres 1945", "April des Jahres 1945", "DATE", "1945-04"),
        ),
    ),
    Rule(
        "month-bc",
        f"month:MONTHS year:INT {_BC}",
        "days.month",
        (("im August 216 v. Chr.", "August 216 v. Chr.", "DATE", "BC0216-08"),),
    ),
    Rule(
        "month-ancient-year",
        "month:MONTHS ancient:N3",
        "days.month_ancient_year",
        (("Er fiel 216 v. Chr. Im Mai 217 war er frei.", "Mai 217", "DATE", "BC0217-05"),),
    ),
    Rule(
        "month-short-year",
        "month:MONTHS ( apos short:YEAR2 | short2:N60_99 )",
        "days.month_short_year",
        (("im Januar '96", "Januar '96", "DATE", "1996-01"), ("im Juni 96 kam er", "Juni 96", "DATE", "1996-06")),
        none=(),
    ),
    Rule(
        "month-of-relative-year",
        "month:MONTHS ART? ( relyear:SHIFT UNIT_GEN | prior:PRIOR | after:AFTER_NOUN )",
        "days.month",
        (
            ("im August vorigen Jahres", "August vorigen Jahres", "DATE", "2022-08"),
            ("im Mai des Vorjahres", "Mai des Vorjahres", "DATE", "2022-05"),
        ),
    ),
    Rule(
        "month-abbreviated",
        "month:MONTH_ABBR DOTS? year:YEAR",
        "days.month",
        (("Okt. 2011", "Okt. 2011", "DATE", "2011-10"),),
        none=("Jan sagte", "Jun Kim"),
    ),
    Rule(
        "month-after",
        "month:MONTHS ( way:LATER | way2:EARLIER )",
        "relative.month_after",
        (("Am 3. Oktober 1987 kam er. Im Mai darauf ging er.", "Mai darauf", "DATE", "1988-05"),),
    ),
    Rule(
        "month",
        "month:MONTHS",
        "days.month",
        (("im Juni", "Juni", "DATE", "2023-06"), ("Ende April", "Ende April", "DATE", "2023-04")),
        none=("Frau Mai sagte", "Theresa Mai kam", "die Ernst-August-Straße"),
    ),
    Rule(
        "years-bc",
        f"from:INT ( JOINED | CONJ ) year:INT {_BC}",
        "years.years_bc",
        (("264 bis 241 v. Chr.", "264", "DATE", "BC0264"), ("218–201 v. Chr.", "201 v. Chr.", "DATE", "BC0201")),
    ),
    Rule(
        "year-bc",
        f"( noun:JAHR | noun2:JAHRE )? year:INT {_BC}",
        "years.year",
        (
            ("Cannae, 216 v. Chr.", "216 v. Chr.", "DATE", "BC0216"),
            ("im Jahr 49 v. Chr. war", "Jahr 49 v. Chr.", "DATE", "BC0049"),
        ),
    ),
    Rule(
        "year-ad",
        "( JAHR | JAHRE )? year:INT era:N_ERA DOTS? CHR",
        "years.year",
        (("um 79 n. Chr. im Süden", "79 n. Chr.", "DATE", "0079"),),
    ),
    Rule(
        "years",
        "year:YEAR JOINED ( to:YEAR | to2:YEAR2 )",
        "years.years",
        (
            ("1941–45", "45", "DATE", "1945"),
            ("2017-2018", "2017", "DATE", "2017"),
            ("(1898-1976)", "1976", "DATE", "1976"),
            ("2007/08", "08", "DATE", "2008"),
        ),
        none=("Agenda 2010/15",),
    ),
    Rule(
        "year-noun",
        "noun:JAHR ( year:YEAR | year3:INT )",
        "years.year",
        (("im Jahr 2014", "Jahr 2014", "DATE", "2014"), ("das Jahr 2010", "das Jahr 2010", "DATE", "2010")),
    ),
    Rule(
        "year-noun-old",
        "( noun:JAHRE | noun2:JAHRES ) ( year:YEAR | year3:INT )",
        "years.year",
        (
            ("im Jahre 1945", "Jahre 1945", "DATE", "1945"),
            ("im Laufe des Jahres 1967", "des Jahres 1967", "DATE", "1967"),
            ("zu Beginn des Jahres 1944", "Beginn des Jahres 1944", "DATE", "1944"),
        ),
    ),
    Rule(
        "year-compound",
        "noun:YEAR_COMPOUND year:YEAR",
        "years.year",
        (("im Geschäftsjahr 2014", "Geschäftsjahr 2014", "DATE", "2014"),),
    ),
    Rule(
        "ancient-year",
        "year:N3",
        "years.year",
        (
            ("Er fiel 216 v. Chr. Im Jahr 217 war er frei, seit 219 im Krieg.", "219", "DATE", "BC0219"),
            ("Das Heer zog 732 n. Chr. nach Süden. 735 kam es heim.", "735", "DATE", "0735"),
        ),
        none=("219 Siege, 219 davon auswärts", "Er fiel mit 216 Mann"),
    ),
    Rule(
        "year",
        "year:YEAR",
        "years.year",
        (
            ("2014 kam er", "2014", "DATE", "2014"),
            ("seit 2010", "2010", "DATE", "2010"),
            ("die Wahlen 2020", "2020", "DATE", "2020"),
        ),
        none=(
            "1600 Mitglieder",
            "1800 bis 2100 Grad",
            "rund 1900 Soldaten",
            "Moor-2025",
            "2010,5 Punkte",
            "Agenda 2030",
            "1500 Euro",
            "Tel. 0471 2010 33",
            "der Preis von 2000 Rubel",
        ),
    ),
)
