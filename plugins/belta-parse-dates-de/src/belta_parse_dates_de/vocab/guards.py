"""Words around a number or a name that tell it from a time."""

from __future__ import annotations

# fmt: off
COUNTED = frozenset((
    "Euro", "Cent", "Dollar", "Rubel", "Mark", "Franken", "Lire", "Grad", "Celsius", "Prozent", "Promille", "Meter",
    "Metern", "Kilometer", "Kilometern", "Zentimeter", "Millimeter", "Kilogramm", "Kilo", "Gramm", "Tonnen", "Liter",
    "Litern", "Hektar", "Quadratmeter", "Quadratkilometer", "Kubikmeter", "Watt", "Kilowatt", "Megawatt", "Volt",
    "PS", "km", "m", "kg", "g", "t", "l", "ha", "cm", "mm", "kW", "MW", "kWh", "MWh", "Mann", "Männer", "Frauen",
    "Kinder", "Menschen", "Personen", "Soldaten", "Reiter", "Krieger", "Kämpfer", "Einwohner", "Einwohnern",
    "Mitglieder", "Mitgliedern", "Teilnehmer", "Teilnehmern", "Besucher", "Besuchern", "Zuschauer", "Zuschauern",
    "Gäste", "Gästen", "Tote", "Toten", "Verletzte", "Verletzten", "Gefangene", "Gefangenen", "Arbeiter",
    "Arbeitsplätze", "Arbeitsplätzen", "Schüler", "Schülern", "Studenten", "Studierende", "Mal", "Stück", "Seiten",
    "Exemplare", "Exemplaren", "Flugzeuge", "Panzer", "Schiffe", "Geschütze", "Fahrzeuge", "Autos", "Betriebe",
    "Betrieben", "Unternehmen", "Haushalte", "Haushalten", "Wohnungen", "Fälle", "Fällen", "Stimmen", "Punkte",
    "Punkten", "Werke", "Bücher", "Jahre", "Jahren", "Stunden", "Tage", "Mio", "Mrd", "Millionen", "Milliarden",
    "Pferde", "Pferden", "Ritter", "Familien", "Opfer", "Flüchtlinge", "Quadratmetern", "Höhenmeter", "Bauern",
    "Feinde",
))
"""What is counted or measured: a number before it is no year and no clock time."""

NAMES_WITH_YEAR = frozenset((
    "Agenda", "Strategie", "Programm", "Vision", "Nr", "Nummer", "Tel", "Telefon", "Fax", "Artikel", "Paragraf",
    "Paragraph", "Seite", "Zimmer", "Halle", "Postfach", "PLZ", "Typ", "Modell", "Windows", "Formel", "Resolution",
))
"""Words that make the number behind them part of a name or an address."""

PERSON_MARKS = frozenset((
    "Frau", "Herr", "Herrn", "Fräulein", "Dr", "Prof", "Familie", "Theresa", "Karl", "Ernst", "Julia", "Anna",
    "Peter", "Thomas", "Michael", "Robert", "Sankt", "Kaiser", "König", "Prinz", "Herzog", "Fürst", "Kurfürst",
    "Philipp", "Friedrich", "Wilhelm", "namens",
))
"""Before "Mai", "August", "Sommer" and "Freitag" these make a name of them."""

TITLES = frozenset(("Dr", "Prof", "Mag", "Ing", "Hr", "Fr", "Frau", "Herr", "Herrn", "Familie", "namens"))
"""Before a word, with a full stop or without, they make a person's name of it."""

YEAR_PREPOSITIONS = frozenset((
    "in", "im", "am", "an", "vom", "von", "zum", "bis", "seit", "ab", "vor", "nach", "um", "für", "gegen", "zwischen",
    "und", "oder", "sowie", "anfang", "mitte", "ende", "beginn", "sommer", "herbst", "winter", "frühjahr", "frühling",
    "während", "der", "dem", "den", "bereits", "schon", "erst", "noch", "jahr", "jahre", "jahren", "januar",
    "februar", "märz", "april", "mai", "juni", "juli", "august", "september", "oktober", "november", "dezember",
    "als", "dann", "auch", "wahlen", "spätestens",
))
"""What introduces a date: without one of these a round number or "10.5." is no time."""

NOT_BEFORE_YEAR = frozenset((
    "rund", "etwa", "mehr", "über", "fast", "knapp", "mit", "auf", "je", "circa", "ca", "gut",
))
"""Before a number these make a count of it."""

AGE_BEHIND = frozenset((
    "alt", "alte", "alten", "alter", "altes", "jung", "junge", "junger", "jungen", "jünger", "jüngere", "älter",
    "ältere", "älteren", "jüngeren",
))
"""Behind a number of years they make an age, which is no time."""

AGE_BEFORE = frozenset((
    "Alter", "Alters",
))

LASTING = frozenset((
    "Haft", "Krieg", "Krieges", "Kriegs", "Kampf", "Kampfes", "Kämpfe", "Kämpfen", "Herrschaft",
    "Vertrag", "Vertrages", "Pause", "Erfahrung", "Tradition", "Geschichte", "Treue", "Ehe", "Exil", "Exils", "Aufenthalt", "Abwesenheit",
    "Frist", "Dienst", "Dienstes", "Karriere", "Laufbahn", "Suche", "Streit", "Streits", "Studium", "Studiums", "Lehre", "Garantie",
    "Friede", "Frieden", "Friedens", "Regime", "Wirken", "Wirkens", "Schaffen", "Schaffens", "Leben", "Lebens", "Lauf", "Film", "Prozess",
    "Konflikt", "Konflikts", "Bund", "Bündnis", "Flug", "Reise", "Fahrt", "Arbeit", "Amt", "Gefängnis", "Teilung", "Schlaf", "Blockade",
    "Durststrecke", "Gefangenschaft", "Isolation", "Diktatur", "Monarchie", "Hilfe",
))
"""What lasts: before these "dreißigjährig" is a length; before all else it is somebody's age.

Left out on purpose: "Bestehen", "Jubiläum", "Mitgliedschaft"; an anniversary counts, it does not last."""

LASTING_ENDS = (
    "ung", "herrschaft", "zeit", "strafe", "shaft", "elhaft", "erhaft", "krieg", "krieges", "pause", "tradition", "vertrag", "arbeit",
    "tätigkeit", "dienst", "dauer", "frist", "phase", "periode", "geschichte", "programm",
    "abkommen", "sperre", "verbot", "karriere", "erfahrung", "stillstand", "plan", "embargo", "ära", "reise", "gefangenschaft", "regentschaft", "freundschaft", "feindschaft",
)

PERSONS = frozenset((
    "Sohn", "Tochter", "Junge", "Jungen", "Mädchen", "Kind", "Kinder", "Mann", "Frau", "Bub", "Bruder", "Schwester",
    "Schüler", "Schülerin", "Enkel", "Enkelin", "Kindern", "Söhne", "Töchter", "Fahrer", "Fahrerin", "Hund", "Pferd",
    "Hengst", "Stute",
))
"""Behind "dreijährig" they make an age of it."""

NEWSPAPERS = frozenset(("Welt", "Bild", "Presse", "Zeitung", "BamS"))
"""Before "am Sonntag" they make the name of a newspaper."""

AFTER_OR_BEFORE = frozenset(("darauf", "danach", "zuvor", "davor"))
"""Behind a month or a season they count from it; "im Sommer später" does not."""

GREETINGS = frozenset((
    "Guten", "guten", "Gute", "gute", "Schönen", "schönen", "Heiliger", "Heiligen", "Heilige", "Bunter", "Bunten",
))
"""Before "Morgen", "Abend" and "Nacht": a greeting or a name."""

BEFORE_PART_OF_DAY = frozenset((
    "am", "der", "den", "zum", "gegen", "vom", "des", "bis", "dem", "ab", "seit", "diesem", "diesen", "ganzen", "über",
    "und", "oder", "jenem", "jener", "dieser", "in", "bei", "im", "beim",
))
"""What leads to "Abend" as a time; "ein bunter Abend" is none. "zu Mittag" is a meal."""

BEFORE_BARE_UNITS = frozenset((
    "seit", "vor", "über", "nach", "binnen", "innerhalb", "für", "durch", "um", "dauert", "dauerte", "dauern",
    "vergingen", "vergehen", "brauchte",
))
"""What makes a length of a plural without a number; "die Jahre sind vorbei" is none."""

AROUND_A_LENGTH = frozenset(("nach", "für", "über", "binnen", "nur", "noch", "bloß", "seit", "innerhalb"))
"""Before "eine Nacht" and "ein Wochenende" they make a length of it."""

ABBREVIATIONS = frozenset((
    "Dr", "St", "Nr", "ca", "bzw", "Mr", "Mrs", "Jh", "Jhd", "Hl", "hl", "Sr", "Jr", "Mag", "Ing", "Prof", "Abg", "Mio", "Mrd",
    "Chr", "vgl", "Vgl", "usw", "sog", "Str", "Tel", "Art", "Abs", "Bd", "Hrsg", "geb", "gest", "inkl", "max", "min", "Jan", "Feb",
    "Apr", "Aug", "Sept", "Sep", "Okt", "Nov", "Dez", "Mo", "Di", "Mi", "Do", "Fr", "Sa", "bez", "etc", "evtl", "ggf", "Gen", "Lt",
))
"""Words whose full stop ends no sentence."""
