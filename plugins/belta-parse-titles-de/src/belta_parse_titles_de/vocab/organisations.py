"""Organisations: acronyms that stand before an office ("OVKS-Generalsekretär"), and words that head an
organisation's name."""

from __future__ import annotations

from collections.abc import Mapping

ACRONYMS: Mapping[str, str] = {
    "GUS": "CIS", "EAWU": "EAEU", "EWU": "EAEU", "EAEU": "EAEU", "OVKS": "CSTO", "ODKB": "CSTO", "SOZ": "SCO",
    "SCO": "SCO", "UNO": "UN", "UN": "UN", "UNESCO": "UNESCO", "UNICEF": "UNICEF", "UNDP": "UNDP", "WHO": "WHO",
    "EU": "EU", "NATO": "NATO", "OSZE": "OSCE", "IOC": "IOC", "IOK": "IOC", "NOK": "NOC", "NOC": "NOC",
    "FIFA": "FIFA", "UEFA": "UEFA", "IWF": "IMF", "WTO": "WTO", "IAEA": "IAEA", "IAEO": "IAEA", "BRICS": "BRICS",
    "KGB": "KGB", "FSB": "FSB", "KP": "CP", "BRSM": "BRSM", "EEK": "EEC", "EWK": "EEC", "IPA": "IPA",
    "ASEAN": "ASEAN", "AU": "AU", "OPEC": "OPEC", "OECD": "OECD", "EZB": "ECB", "CICA": "CICA",
}  # fmt: skip
"""German acronym and the English one. Any other word of two to six capitals before a hyphen is taken as it stands."""

NAMES: Mapping[str, str] = {
    "kreml": "Kremlin", "unionsstaat": "Union State", "vereinte nationen": "UN",
    "präsidialadministration": "Presidential Administration", "präsidialverwaltung": "Presidential Administration",
    "föderationsrat": "Federation Council", "staatsduma": "State Duma",
    "repräsentantenkammer": "House of Representatives", "rat der republik": "Council of the Republic",
    "nationalversammlung": "National Assembly", "sicherheitsrat": "Security Council", "nationalbank": "National Bank",
    "gemeinschaft unabhängiger staaten": "CIS", "eurasische wirtschaftskommission": "Eurasian Economic Commission",
    "föderationsversammlung": "Federal Assembly", "ministerrat": "Council of Ministers", "bundestag": "Bundestag",
    "bundesrat": "Bundesrat", "zentrale wahlkommission": "Central Election Commission",
    "oberstes gericht": "Supreme Court", "verfassungsgericht": "Constitutional Court", "generalstab": "General Staff",
    "zollkomitee": "Customs Committee", "ermittlungskomitee": "Investigative Committee",
    "grenzkomitee": "Border Committee", "europäische kommission": "European Commission", "europäische union": "EU",
    "europarat": "Council of Europe", "akademie der wissenschaften": "Academy of Sciences",
}  # fmt: skip
"""Organisations with an English name of their own, nominative, lower case."""

HEADS: Mapping[str, str] = {
    "ministerium": "n", "komitee": "n", "rat": "m", "kommission": "f", "verwaltung": "f", "verband": "m", "bank": "f",
    "universität": "f", "institut": "n", "akademie": "f", "zentrum": "n", "agentur": "f", "dienst": "m",
    "partei": "f", "fraktion": "f", "parlament": "n", "duma": "f", "versammlung": "f", "kammer": "f", "gericht": "n",
    "gerichtshof": "m", "staatsanwaltschaft": "f", "administration": "f", "kanzlei": "f", "amt": "n", "behörde": "f",
    "union": "f", "organisation": "f", "gemeinschaft": "f", "werk": "n", "konzern": "m", "gesellschaft": "f",
    "unternehmen": "n", "föderation": "f", "bund": "m", "stiftung": "f", "museum": "n", "theater": "n", "schule": "f",
    "klinik": "f", "krankenhaus": "n", "abteilung": "f", "departement": "n", "department": "n", "brigade": "f",
    "regiment": "n", "streitkräfte": "p", "truppen": "p", "generalstab": "m", "stab": "m", "senat": "m",
    "kongress": "m", "klub": "m", "club": "m", "verein": "m", "mannschaft": "f", "team": "n", "zeitung": "f",
    "redaktion": "f", "sender": "m", "fabrik": "f", "betrieb": "m", "firma": "f", "holding": "f", "kombinat": "n",
    "kolchos": "m", "genossenschaft": "f", "gewerkschaft": "f", "kirche": "f", "diözese": "f", "eparchie": "f",
    "gemeinde": "f", "botschaft": "f", "konsulat": "n", "vertretung": "f", "delegation": "f", "sekretariat": "n",
    "büro": "n", "präsidium": "n", "kollegium": "n", "regierung": "f", "kabinett": "n", "polizei": "f", "miliz": "f",
    "armee": "f", "flotte": "f", "orchester": "n", "ensemble": "n", "bibliothek": "f", "gymnasium": "n",
    "lyzeum": "n", "fakultät": "f", "lehrstuhl": "m", "staatsduma": "f", "bundestag": "m", "bundesrat": "m",
    "allianz": "f", "liga": "f", "bewegung": "f", "nationen": "p", "gedenkstätte": "f", "park": "m", "festival": "n",
    "direktion": "f", "inspektion": "f", "hauptverwaltung": "f", "presseabteilung": "f", "zentralbank": "f",
    "börse": "f", "messe": "f", "unionsstaat": "m", "kreml": "m", "poliklinik": "f", "dispensaire": "n", "forum": "n",
    "assoziation": "f", "vereinigung": "f", "group": "f", "gruppe": "f",
}  # fmt: skip
"""Words that head an organisation's name, alone or at the end of a compound, with their gender (p: plural only)."""
