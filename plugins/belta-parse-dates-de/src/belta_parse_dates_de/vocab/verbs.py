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

PERFECT = frozenset((
    "hat", "haben", "habe", "ist", "sind", "sei", "seien", "bin", "habt",
))
"""Auxiliaries that make a past only together with a participle."""

COMING = frozenset((
    "wird", "werden", "werde", "werdet", "soll", "sollen", "plant", "planen", "geplant", "will", "wollen", "dürfte",
    "dürften", "beabsichtigt", "bevorsteht", "ansteht", "vorgesehen", "erwartet",
))
"""Forms of what is to come."""

PRESENT = frozenset((
    "findet", "finden", "beginnt", "beginnen", "startet", "starten", "steht", "stehen", "gastiert", "gastieren",
    "spielt", "spielen", "trifft", "treffen", "kommt", "kommen", "geht", "gibt", "endet", "tagt", "lädt", "läuft",
    "laufen", "feiert", "feiern", "öffnet", "schließt", "reist", "empfängt", "übernimmt", "erscheint", "tritt",
    "treten", "bekommt", "zeigt", "folgt", "wartet", "kehrt", "fährt", "fliegt", "gilt", "eröffnet", "entscheidet",
    "stellt",
))
"""Present forms of verbs that announce: in news they speak of a coming day."""

HABITS = frozenset((
    "ist", "sind", "gibt", "hat", "haben", "kann", "können", "muss", "müssen", "weiß", "wissen", "lebt", "leben",
    "heißt", "heißen", "gilt", "gelten", "besteht", "bestehen", "wäre", "würde", "würden", "liegt", "liegen", "darf",
    "dürfen", "bin", "bist", "habe", "glaubt", "glauben", "will", "wollen", "arbeitet", "arbeiten", "erinnert",
    "erinnern", "gehört", "gehören", "zählt", "zählen", "scheint", "spricht", "nennt", "nennen", "denkt", "denken",
    "kennt", "kennen", "verfügt",
))
"""Forms that say how things are: with them "heute" means nowadays, unless the day is shown otherwise."""
