"""Closed classes of German words that tell where a noun phrase starts and ends."""

from __future__ import annotations

DETERMINERS: frozenset[str] = frozenset(
    [
        "der",
        "die",
        "das",
        "den",
        "dem",
        "des",
        "ein",
        "eine",
        "einer",
        "einem",
        "einen",
        "eines",
        "dieser",
        "diese",
        "dieses",
        "diesem",
        "diesen",
        "jener",
        "jene",
        "sein",
        "seine",
        "seiner",
        "seinem",
        "seinen",
        "seines",
        "ihr",
        "ihre",
        "ihrer",
        "ihrem",
        "ihren",
        "ihres",
        "unser",
        "unsere",
        "deren",
        "dessen",
        "mehrere",
        "viele",
        "einige",
        "alle",
        "beide",
        "zwei",
        "drei",
    ]
)

ARTICLES: frozenset[str] = frozenset(["der", "die", "das", "ein", "eine"])
"""Articles a subject has."""

GENITIVES: frozenset[str] = frozenset(
    ["des", "der", "eines", "einer", "seines", "seiner", "ihres", "ihrer", "dieser", "dieses", "unserer"]
)
"""Determiners that hang a second noun phrase on the first: "die Sprecherin des Ministeriums"."""

PRONOUNS: dict[str, str] = {
    "er": "m", "sie": "f", "ihm": "m", "ihn": "m", "dieser": "m", "letzterer": "m", "letztere": "f",
}  # fmt: skip
"""Pronouns that stand for a speaker, with their gender. Not "es" ("heißt es"), not "man" (nobody)."""

OBJECTS: frozenset[str] = frozenset(["ihn", "ihnen", "mich", "mir", "dich", "dir", "uns"])
"""Pronouns that stand between a verb and its subject."""

POSSESSIVES: dict[str, str] = {
    "seinen": "m", "seiner": "m", "seinem": "m", "ihren": "f", "ihrer": "f", "ihrem": "f", "deren": "f", "dessen": "m",
}  # fmt: skip
"""„Seinen Worten zufolge“: the pronoun inside the formula names the source."""

ATTRIBUTIVE: frozenset[str] = frozenset(
    ["von", "vom", "für", "in", "im", "bei", "beim", "zur", "zum", "aus", "an", "am", "über", "gegen"]
)
"""Prepositions that may stand inside a title: "der Botschafter Chinas in Belarus Xie Ming", "Minister für Bildung"."""

BINDING: frozenset[str] = frozenset(["von", "vom", "für"])
"""Prepositions that belong to the phrase even where no name follows."""

PREPOSITIONS: frozenset[str] = ATTRIBUTIVE | frozenset(
    [
        "auf",
        "mit",
        "gegenüber",
        "vor",
        "nach",
        "während",
        "seit",
        "unter",
        "zu",
        "bis",
        "durch",
        "ohne",
        "um",
        "wegen",
        "trotz",
        "hinter",
        "neben",
        "zwischen",
        "ans",
        "ins",
        "laut",
        "anlässlich",
    ]
)

ADVERBS: frozenset[str] = frozenset(
    [
        "heute",
        "gestern",
        "weiter",
        "auch",
        "dabei",
        "abschließend",
        "anschließend",
        "gleichzeitig",
        "zugleich",
        "außerdem",
        "ferner",
        "zudem",
        "dann",
        "damals",
        "dazu",
        "sich",
        "ihm",
        "uns",
        "später",
        "kürzlich",
        "bereits",
        "schon",
        "nun",
        "jetzt",
        "noch",
        "einmal",
        "wörtlich",
        "wiederum",
        "erneut",
        "nochmals",
        "ebenfalls",
        "insbesondere",
        "besonders",
        "unterdessen",
        "hierzu",
        "daraufhin",
        "darauf",
        "zuvor",
        "vorher",
        "zunächst",
        "schließlich",
        "eigentlich",
        "offen",
        "kurz",
        "knapp",
        "stolz",
        "abermals",
        "seinerseits",
        "ihrerseits",
        "unter_anderem",
        "selbst",
        "zuletzt",
        "übrigens",
        "hier",
        "dort",
        "lächelnd",
        "lachend",
        "ausdrücklich",
        "mehrfach",
        "wieder",
        "nachdrücklich",
        "morgens",
        "vormittags",
        "nachmittags",
        "abends",
        "demnach",
        "etwa",
        "sodann",
        "hingegen",
        "dagegen",
        "jedoch",
        "aber",
        "allerdings",
        "ebenso",
        "vorab",
        "telefonisch",
        "schriftlich",
        "offiziell",
        "zusammenfassend",
        "rückblickend",
        "mal",
        "immer",
        "oft",
        "inzwischen",
        "mittlerweile",
    ]
)
"""Words between a verb and its subject or behind the subject; none is part of a title."""

FUNCTION: frozenset[str] = (
    DETERMINERS
    | PREPOSITIONS
    | ADVERBS
    | frozenset(PRONOUNS)
    | frozenset(
        [
            "und",
            "oder",
            "aber",
            "sondern",
            "denn",
            "dass",
            "daß",
            "weil",
            "wenn",
            "als",
            "ob",
            "wie",
            "wo",
            "was",
            "wer",
            "wobei",
            "womit",
            "wodurch",
            "damit",
            "während",
            "sowie",
            "doch",
            "nicht",
            "kein",
            "keine",
            "um",
            "welche",
            "welcher",
            "welches",
            "worauf",
            "wofür",
            "woran",
            "bevor",
            "nachdem",
            "obwohl",
            "indem",
            "sobald",
            "solange",
            "falls",
            "bzw",
            "mehr",
            "nur",
            "so",
            "es",
            "ich",
            "wir",
            "man",
            "mich",
            "dich",
            "sehr",
            "ganz",
            "rund",
            "fast",
            "genau",
            "sogar",
            "statt",
            "anstatt",
            "je",
        ]
    )
)
"""No verb is among them: what stands lower-case behind a quotation and its comma and is not here is taken for one."""

SENTENCE: frozenset[str] = frozenset(
    [
        "ist",
        "sind",
        "war",
        "waren",
        "bin",
        "wird",
        "werden",
        "wurde",
        "wurden",
        "hat",
        "haben",
        "habe",
        "hatte",
        "hatten",
        "kann",
        "können",
        "konnte",
        "muss",
        "müssen",
        "müsste",
        "musste",
        "soll",
        "sollen",
        "sollte",
        "sollten",
        "will",
        "wollen",
        "wollte",
        "darf",
        "dürfen",
        "gibt",
        "gab",
        "geht",
        "ging",
        "kommt",
        "kam",
        "steht",
        "bleibt",
        "bleiben",
        "macht",
        "machen",
        "tut",
        "weiß",
        "wissen",
        "sagt",
        "braucht",
        "brauchen",
        "sei",
        "wäre",
        "würde",
        "möchte",
        "möchten",
        "lässt",
        "lassen",
        "hilft",
        "arbeiten",
        "arbeitet",
        "glaube",
        "denke",
        "ich",
        "wir",
        "uns",
        "mir",
        "mich",
        "man",
        "dass",
        "weil",
        "wenn",
        "nicht",
        "kein",
        "keine",
    ]
)
"""Finite verbs and pronouns that names of things seldom hold: signs of a sentence."""

PARTICLES: frozenset[str] = frozenset(
    ["von", "van", "de", "der", "den", "bin", "ibn", "al", "el", "da", "di", "du", "la", "le", "dos", "ben"]
)
"""Lower-case words inside a personal name, only behind a given name: "Ursula von der Leyen"."""

WORKS: tuple[str, ...] = (
    "motto", "titel", "thema", "name", "namen", "namens", "bezeichnung", "slogan", "devise", "losung", "aufschrift", "inschrift",
    "film", "buch", "stück", "lied", "roman", "ausstellung", "aktion", "projekt", "programm", "festival", "wettbewerb", "messe",
    "verein", "klub", "club", "park", "museum", "theater", "zeitung", "zeitschrift", "agentur", "sender", "gruppe", "orden", "medaille",
    "preis", "quiz", "serie", "konzert", "kampagne", "forum", "konferenz", "kongress", "betrieb", "werk", "fabrik", "unternehmen", "firma",
    "konzern", "hotel", "sanatorium", "marke", "modell", "system", "anlage", "strategie", "initiative", "reihe", "rubrik",
    "nominierung", "kategorie", "stiftung", "verband", "partei", "bewegung", "organisation", "universität", "zentrum", "team", "mannschaft",
    "ensemble", "oper", "operette", "ballett", "album", "gedicht", "denkmal", "gedenkstätte", "platz", "straße", "schiff", "flugzeug",
    "rakete", "drohne", "übung", "manöver", "operation", "plattform", "portal", "app", "kanal", "wort", "wörter", "worten", "begriff",
    "ausdruck", "frage",
)  # fmt: skip
"""Ends of nouns that are followed by what a thing is called. Behind them marks hold a name, however long it is."""
