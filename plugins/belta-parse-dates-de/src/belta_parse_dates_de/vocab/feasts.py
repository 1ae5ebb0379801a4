"""Feasts by their days. A number counts days from Easter Sunday; a string is month and day.

Kept out: name days, and feasts of single towns. "Tag des Sieges" and the other days of states are phrases of two nouns,
see `rules.feasts`. The orthodox ones are for Belarus, where both calendars are kept.
"""

from __future__ import annotations

from collections.abc import Mapping

# fmt: off
FEAST_WORDS: Mapping[str, Mapping[str, object]] = {
    "FEAST": {
        "Weihnachten": "12-25", "Weihnachtstag": "12-25", "Heiligabend": "12-24", "Silvester": "12-31",
        "Silvesterabend": "12-31", "Silvesternacht": "12-31", "Weihnachtsnacht": "12-24", "Neujahr": "01-01", "Neujahrstag": "01-01",
        "Nikolaustag": "12-06", "Dreikönigstag": "01-06", "Allerheiligen": "11-01", "Allerseelen": "11-02",
        "Martinstag": "11-11", "Valentinstag": "02-14", "Halloween": "10-31", "Reformationstag": "10-31",
        "Johannistag": "06-24", "Frauentag": "03-08", "Weltfrauentag": "03-08", "Maifeiertag": "05-01",
        "Stephanstag": "12-26", "Stefanstag": "12-26", "Walpurgisnacht": "04-30", "Josefitag": "03-19",
        "Sonnwende": "06-21", "Lichtmess": "02-02", "Ferragosto": "08-15", "Dreikönig": "01-06", "Josefstag": "03-19",
        "Neujahrsnacht": "01-01", "Neujahrsmorgen": "01-01", "Weihnachtstage": "12-25", "Weihnachtstagen": "12-25",
        "Weihnachtsfeiertage": "12-25", "Weihnachtsfeiertagen": "12-25", "Weihnachtsabend": "12-24",
        "Weltspartag": "10-31", "Welttierschutztag": "10-04", "Europatag": "05-09",
    },
    "EASTER_FEAST": {
        "Ostern": 0, "Ostersonntag": 0, "Ostermontag": 1, "Karfreitag": -2, "Gründonnerstag": -3, "Karsamstag": -1,
        "Palmsonntag": -7, "Aschermittwoch": -46, "Rosenmontag": -48, "Faschingsdienstag": -47, "Pfingsten": 49,
        "Pfingstsonntag": 49, "Pfingstmontag": 50, "Fronleichnam": 60, "Himmelfahrt": 39, "Vatertag": 39,
        "Osterwochenende": 0, "Ostersamstag": -1, "Osterfeiertage": 0, "Osterfeiertagen": 0, "Ostertage": 0, "Ostertagen": 0,
        "Pfingstwochenende": 49, "Pfingstsamstag": 48, "Faschingssonntag": -49, "Faschingsmontag": -48,
        "Weiberfastnacht": -52, "Fastnacht": -47, "Fastnachtsdienstag": -47,
    },
    # Month, weekday, which of them.
    "NTH_FEAST": {"Muttertag": (5, 7, 2), "Erntedankfest": (10, 7, 1), "Erntedank": (10, 7, 1)},
    "ORTHODOX": {"orthodoxe": 1, "orthodoxen": 1, "orthodoxes": 1, "orthodoxer": 1, "orthodoxem": 1, "Orthodoxe": 1},
    "CATHOLIC": {"katholische": 0, "katholischen": 0, "katholisches": 0},
    "MARY": {"Mariä": 0, "Maria": 0, "Mariae": 0},
    "RADUNIZA": {"Raduniza": 9, "Radoniza": 9, "Radunitsa": 9, "Radaunitsa": 9},
    "ADVENT": {"Advent": 0, "Adventsonntag": 0, "Adventssonntag": 0},
    "ADVENT_TIME": {
        "Adventszeit": "XXXX-XX-XX", "Weihnachtszeit": "XXXX-XX-XX", "Fastenzeit": "XXXX-XX-XX",
        "Osterzeit": "XXXX-XX-XX", "Vorweihnachtszeit": "XXXX-XX-XX", "Nachkriegszeit": "XXXX-XX-XX",
        "Kriegszeit": "XXXX-XX-XX", "Vorwahlzeit": "XXXX-XX-XX", "Zwischenkriegszeit": "XXXX-XX-XX",
        "Faschingszeit": "XXXX-XX-XX", "Vorkriegszeit": "XXXX-XX-XX",
    },
    "HEILIG": {"Heiligen": 0, "Heiliger": 0, "Heilige": 0, "heiligen": 0},
    "GERMAN": {"Deutschen": 0, "deutschen": 0},
    "UNITY": {"Einheit": "10-03", "einheit": "10-03"},
    "FEAST_DAY": {"Weihnachtsfeiertag": 1},
    "STATE_DAY": {
        "Sieges": "05-09", "Unabhängigkeit": "07-03", "Wissens": "09-01", "Oktoberrevolution": "11-07",
        "Volkseinheit": "09-17", "Arbeit": "05-01",
    },
}
