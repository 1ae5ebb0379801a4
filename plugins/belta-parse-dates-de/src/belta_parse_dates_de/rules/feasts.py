"""Feasts."""

from __future__ import annotations

from belta_parse_dates_de.patterns import Rule

FEASTS = (
    Rule(
        "fixed-feast",
        "orthodox:ORTHODOX? ( shift:SHIFT )? feast:FEAST year:YEAR?",
        "feasts.fixed",
        (
            ("Weihnachten 2022", "Weihnachten 2022", "DATE", "2022-12-25"),
            ("zu Silvester", "Silvester", "DATE", "2022-12-31"),
            ("orthodoxe Weihnachten 2023", "orthodoxe Weihnachten 2023", "DATE", "2023-01-07"),
        ),
    ),
    Rule(
        "assumption",
        "MARY feast:EASTER_FEAST year:YEAR?",
        "feasts.assumption",
        (("an Mariä Himmelfahrt 2022", "Mariä Himmelfahrt 2022", "DATE", "2022-08-15"),),
    ),
    Rule(
        "movable-feast",
        "orthodox:ORTHODOX? CATHOLIC? ( shift:SHIFT )? feast:EASTER_FEAST year:YEAR?",
        "feasts.movable",
        (
            ("Ostern 2023", "Ostern 2023", "DATE", "2023-04-09"),
            ("am Pfingstmontag", "Pfingstmontag", "DATE", "2023-05-29"),
            ("orthodoxes Ostern", "orthodoxes Ostern", "DATE", "2023-04-16"),
        ),
    ),
    Rule(
        "nth-weekday-feast",
        "feast:NTH_FEAST year:YEAR?",
        "feasts.nth_weekday",
        (("am Muttertag", "Muttertag", "DATE", "2023-05-14"),),
    ),
    Rule("raduniza", "orthodox:RADUNIZA", "feasts.raduniza", (("an Raduniza", "Raduniza", "DATE", "2023-04-25"),)),
    Rule(
        "advent",
        "( number:ORDINAL_WORD | number2:DAY DOTS ) ADVENT year:YEAR?",
        "feasts.advent",
        (("am ersten Advent", "ersten Advent", "DATE", "2022-11-27"),),
    ),
    Rule(
        "christmas-eve",
        "HEILIG DAYPART year:YEAR?",
        "feasts.christmas_eve",
        (("am Heiligen Abend", "Heiligen Abend", "DATE", "2022-12-24"),),
    ),
    Rule(
        "christmas-day",
        "( number:ORDINAL_WORD | number2:DAY DOTS ) FEAST_DAY year:YEAR?",
        "feasts.christmas_day",
        (("am zweiten Weihnachtsfeiertag 2021", "zweiten Weihnachtsfeiertag 2021", "DATE", "2021-12-26"),),
    ),
    Rule(
        "state-day",
        "DAY_NOUN ART feast:STATE_DAY year:YEAR?",
        "feasts.fixed",
        (("am Tag des Sieges", "Tag des Sieges", "DATE", "2023-05-09"),),
        none=("Tag des Waldes",),
    ),
    Rule(
        "german-unity",
        "DAY_NOUN ART GERMAN feast:UNITY year:YEAR?",
        "feasts.fixed",
        (("am Tag der Deutschen Einheit 2019", "Tag der Deutschen Einheit 2019", "DATE", "2019-10-03"),),
    ),
    Rule(
        "feast-time",
        "ADVENT_TIME",
        "feasts.season_of_feasts",
        (("in der Adventszeit", "der Adventszeit", "DATE", "XXXX-XX-XX"),),
    ),
)
