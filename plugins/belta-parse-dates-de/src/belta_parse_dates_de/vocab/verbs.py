"""Verb forms by which a sentence shows its time; participles and weak preterites show by their endings, see `tense`."""

from __future__ import annotations

# fmt: off
PAST = frozenset((
    "war", "waren", "wurde", "wurden", "hatte", "hatten", "sagte", "sagten", "teilte", "teilten", "kam", "kamen",
    "ging", "gingen", "gab", "stand", "standen", "fand", "fanden", "begann", "begannen", "traf", "trafen", "nahm",
    "nahmen", "sprach", "sprachen", "lag", "lagen", "konnte", "konnten", "musste", "mussten", "wollte", "wollten",
    "sollte", "durfte", "durften", "blieb", "blieben", "hielt", "hielten", "ließ", "ließen", "rief", "riefen",
    "schrieb", "schrieben", "starb", "starben", "verlor", "verloren", "gewann", "gewannen", "erklärte", "betonte",
    "berichtete", "erzielte", "startete", "führte", "führten", "holte", "feierte", "spielte", "siegte", "setzte",
    "zeigte", "stellte", "stellten", "brachte", "brachten", "machte", "machten", "eröffnete", "besuchte", "erhielt",
    "bekam", "erschien", "flog", "fuhr", "fuhren", "stieg", "stiegen", "sank", "sanken", "fiel", "fielen", "zog",
    "zogen", "trat", "traten", "schloss", "schlossen", "verließ", "wuchs", "zugenommen", "angestiegen", "griff",
    "griffen", "schlug", "schlugen", "landete", "landeten", "kapitulierte",
))
"""Finite forms of the past. Left out: "sollten" and "könnte", which are mostly wishes."""

STRONG = (
    "band", "bat", "befahl", "biss", "biß", "blieb", "bog", "bot", "brach", "brachte", "brannte", "dachte", "drang", "empfahl", "empfing",
    "erschrak", "fand", "fiel", "fing", "floh", "flog", "floss", "floß", "fraß", "fror", "fuhr", "gab", "galt", "gelang", "genas",
    "genoss", "genoß", "geriet", "geschah", "gewann", "ging", "glich", "glitt", "goss", "goß", "griff", "grub", "half", "hieb", "hielt",
    "hieß", "hing", "hob", "kam", "kannte", "klang", "kroch", "lag", "las", "lief", "lieh", "ließ", "litt", "log", "lud", "maß", "mied",
    "misslang", "nahm", "nannte", "pfiff", "pries", "rang", "rannte", "rief", "riet", "riss", "riß", "ritt", "roch", "sah", "sandte",
    "sang", "sank", "sann", "saß", "schied", "schien", "schlief", "schlich", "schloss", "schloß", "schlug", "schmolz", "schnitt", "schob",
    "schoss", "schoß", "schrie", "schrieb", "schritt", "schuf", "schwamm", "schwand", "schwang", "schwieg", "schwoll", "schwor", "sprach",
    "sprang", "stach", "stahl", "stand", "starb", "stieg", "stieß", "strich", "stritt", "tat", "traf", "trank", "trat", "trieb", "trug",
    "verdarb", "vergaß", "verlor", "verzieh", "wandte", "warb", "warf", "wich", "wies", "wog", "wuchs", "wusch", "wusste", "wußte", "zog",
    "zwang",
)
"""Preterites of strong verbs, third person; those of many add "en"."""

INSEPARABLE = ("be", "ver", "er", "ent", "zer", "unter", "über", "wider", "hinter", "durch", "um", "miss", "wieder")
"""What is written before such a verb and never parts from it."""

SEPARABLE = frozenset((
    "an", "ab", "auf", "aus", "bei", "ein", "fest", "fort", "her", "heran", "heraus", "herein", "hervor", "hin", "hinaus", "hinzu", "los",
    "mit", "nach", "nieder", "statt", "teil", "um", "voraus", "vor", "weg", "weiter", "wieder", "zu", "zurück", "zusammen", "zustande",
    "bekannt", "ums", "über", "unter", "durch", "entgegen", "voran", "auseinander", "bereit", "frei", "teilge",
))
"""What is joined to a verb that ends its clause: "stattfand"."""

NO_VERBS = frozenset((
    "erst", "nicht", "jetzt", "fast", "selbst", "meist", "zuletzt", "zuerst", "dort", "sofort", "laut", "mit", "seit", "samt", "zunächst",
    "vielleicht", "überhaupt", "insgesamt", "leicht", "bereit", "weit", "gut", "spät", "direkt", "bekannt", "kürzlichst", "längst",
    "höchst", "tritt", "knapp", "unbekannt", "sonst", "statt", "anstatt", "nächst", "jüngst", "demnächst", "sogleich", "recht", "schlecht",
    "dicht", "echt", "fest", "satt", "tot", "rot", "alt", "kalt", "hart", "zart", "wert", "dafürhalt", "wohlbekannt", "nachts", "gesamt",
    "heute", "letzte", "letzten", "erste", "ersten", "zweite", "zweiten", "dritte", "dritten", "gute", "guten", "weite", "alte", "alten",
    "unter", "hinter", "bitte", "mitten", "selten", "nächste", "nächsten", "beste", "besten", "meisten", "unten", "rechten", "sollte",
    "könnte", "möchte", "hätte", "sollten", "könnten", "möchten", "hätten", "müsste", "müssten", "dürfte", "dürften", "sagt", "heißt",
    "meint", "erklärt", "berichtet", "geplante", "geplanten", "sämtliche", "liegt", "statte", "ist", "sind",
    "gegen", "wegen", "neben", "zwischen", "außen", "innen", "oben", "hinten", "morgen", "eben", "zusammen", "binnen", "einen", "keinen",
    "seinen", "ihren", "unseren", "meinen", "deinen", "allen", "vielen", "beiden", "jeden", "diesen", "jenen", "wenigen", "einigen",
    "mehreren", "anderen", "weiteren", "neuen", "eigenen", "denen", "deren", "ohnehin", "daneben", "dagegen", "indessen", "inzwischen",
    "unterdessen", "währenddessen", "vergebens", "wochen", "tagen", "jahren", "monaten", "stunden", "minuten",
))
"""Words that end like a verb and are none, and verbs of saying in the present, which tell of what was said."""

PERFECT = frozenset((
    "hat", "haben", "habe", "ist", "sind", "sei", "seien", "bin", "habt",
))
"""Auxiliaries that make a past only together with a participle."""

WOULD_HAVE = frozenset(("wäre", "wären", "hätte", "hätten"))
"""With a participle they tell of a past that did not come: "wäre gesprungen"; without one they are mostly wishes."""

COMING = frozenset((
    "wird", "werden", "werde", "werdet", "soll", "sollen", "plant", "planen", "geplant", "will", "wollen", "dürfte",
    "dürften", "könnte", "könnten", "müsste", "müssten", "beabsichtigt", "bevorsteht", "ansteht", "vorgesehen", "erwartet",
))
"""Forms of what is to come."""

PRESENT = frozenset((
    "findet", "finden", "beginnt", "beginnen", "startet", "starten", "steht", "stehen", "gastiert", "gastieren",
    "spielt", "spielen", "trifft", "treffen", "kommt", "kommen", "geht", "gibt", "endet", "tagt", "lädt", "läuft",
    "laufen", "feiert", "feiern", "öffnet", "schließt", "reist", "empfängt", "übernimmt", "erscheint", "tritt",
    "treten", "bekommt", "zeigt", "folgt", "wartet", "kehrt", "fährt", "fliegt", "gilt", "eröffnet", "entscheidet",
    "stellt", "gehe", "komme", "stehe", "finde", "beginne", "trete", "treffe", "muss", "müssen", "muß", "kann", "können", "darf", "dürfen", "möchte", "möchten",
))
"""Present forms of verbs that announce: in news they speak of a coming day."""

LASTING = frozenset((
    "gilt", "gelten", "besteht", "bestehen", "liegt", "liegen", "lebt", "leben", "arbeitet", "arbeiten", "gehört", "gehören", "zählt",
    "zählen", "verfügt", "kennt", "kennen", "weiß", "wissen", "scheint", "bleibt", "bleiben", "dauert", "dauern",
))
"""Present forms of verbs that tell of states: no past, though nothing begins."""

HABITS = frozenset((
    "ist", "sind", "gibt", "hat", "haben", "kann", "können", "muss", "müssen", "weiß", "wissen", "lebt", "leben",
    "heißt", "heißen", "gilt", "gelten", "besteht", "bestehen", "wäre", "würde", "würden", "liegt", "liegen", "darf",
    "dürfen", "bin", "bist", "habe", "glaubt", "glauben", "will", "wollen", "arbeitet", "arbeiten", "erinnert",
    "erinnern", "gehört", "gehören", "zählt", "zählen", "scheint", "spricht", "nennt", "nennen", "denkt", "denken",
    "kennt", "kennen", "verfügt",
))
"""Forms that say how things are: with them "heute" means nowadays, unless the day is shown otherwise."""
