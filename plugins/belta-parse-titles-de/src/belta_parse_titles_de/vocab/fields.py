"""Fields of office: the first part of a compound ("Außenminister") and the words after "für" ("Minister für
Kultur")."""

from __future__ import annotations

from collections.abc import Mapping

FIELDS: Mapping[str, str] = {
    "außen": "foreign affairs", "außenamt": "foreign affairs", "aussen": "foreign affairs",
    "äußeres": "foreign affairs", "auswärtig": "foreign affairs", "innen": "internal affairs",
    "inneres": "internal affairs", "verteidigung": "defence", "wehr": "defence", "kriegs": "war", "finanz": "finance",
    "finanzen": "finance", "wirtschaft": "economy", "ökonomie": "economy", "gesundheit": "health",
    "gesundheitswesen": "health", "bildung": "education", "schul": "education", "unterricht": "education",
    "hochschul": "higher education", "kultur": "culture", "kultus": "culture", "justiz": "justice",
    "landwirtschaft": "agriculture", "agrar": "agriculture", "ernährung": "food", "lebensmittel": "food",
    "energie": "energy", "energetik": "energy", "erdöl": "oil", "öl": "oil", "verkehr": "transport",
    "transport": "transport", "eisenbahn": "railways", "umwelt": "environment", "umweltschutz": "environment",
    "naturschutz": "nature protection", "naturressourcen": "natural resources", "klima": "climate", "handel": "trade",
    "außenhandel": "foreign trade", "industrie": "industry", "sport": "sport", "sports": "sport",
    "tourismus": "tourism", "information": "information", "kommunikation": "communications",
    "fernmelde": "communications", "digitalisierung": "digitalisation", "digital": "digitalisation",
    "informatisierung": "informatisation", "arbeit": "labour", "sozial": "social affairs",
    "soziales": "social affairs", "sozialschutz": "social protection", "wissenschaft": "science",
    "technologie": "technology", "technologien": "technology", "technik": "technology", "forschung": "research",
    "familie": "family", "familien": "family", "jugend": "youth", "frauen": "women", "bau": "construction",
    "bauwesen": "construction", "architektur": "architecture", "wohnung": "housing", "wohnungswirtschaft": "housing",
    "kommunalwirtschaft": "municipal services", "steuer": "taxes", "steuern": "taxes", "abgaben": "duties",
    "zoll": "customs", "notstandssituationen": "emergency situations", "notfallsituationen": "emergency situations",
    "ausnahmesituationen": "emergency situations", "katastrophenschutz": "emergency situations",
    "zivilschutz": "civil protection", "forst": "forestry", "forstwirtschaft": "forestry", "fischerei": "fisheries",
    "wasser": "water", "wasserwirtschaft": "water", "investition": "investment", "investitionen": "investment",
    "entwicklung": "development", "integration": "integration", "migration": "migration", "sicherheit": "security",
    "rüstung": "armament", "antimonopolregulierung": "antimonopoly regulation", "statistik": "statistics",
    "medien": "media", "europa": "european affairs", "menschenrecht": "human rights",
    "menschenrechte": "human rights", "ideologie": "ideology", "personal": "personnel", "kader": "personnel",
    "grenz": "borders", "öffentlichkeitsarbeit": "public relations", "geschichte": "history",
    "verfassung": "constitution", "rechts": "law", "recht": "law", "regional": "regional affairs",
    "regionen": "regional affairs", "religion": "religion", "nationalitäten": "nationalities",
    "verbraucherschutz": "consumer protection", "weltraum": "space", "raumfahrt": "space", "atom": "nuclear energy",
    "kernenergie": "nuclear energy", "militär": "military", "marketing": "marketing", "export": "exports",
    "produktion": "production", "hygiene": "hygiene", "haushalt": "budget", "immobilien": "property",
    "staatsvermögen": "state property", "bergbau": "mining", "heimat": "homeland", "innovation": "innovation",
    "innovationen": "innovation", "logistik": "logistics", "post": "post", "rohstoffe": "resources",
    "ressourcen": "resources",
}  # fmt: skip
"""Stems before an office or a ministry, with or without a linking "s". Left out: "Premier" (an office), "Haupt" (a
rank)."""

RANKS = """
vize vize- presse senats regierungs bundes landes staats ober haupt general chef erz provinz gebiets kreis stadt
bezirks regional erste erster co- ko- co ko mit
"""
"""First parts that say how high, not what for. Only "vize" makes a deputy."""

STATUS: Mapping[str, str] = {
    "stellvertretend": "deputy", "amtierend": "acting", "geschäftsführend": "acting", "kommissarisch": "acting",
    "ehemalig": "former", "früher": "former", "einstig": "former", "vormalig": "former", "damalig": "former",
    "abgesetzt": "former", "entlassen": "former", "zurückgetreten": "former", "scheidend": "", "bisherig": "former",
    "designiert": "", "künftig": "", "zukünftig": "", "hoh": "", "neu": "", "gewählt": "", "neugewählt": "", "ernannt": "", "erst": "",
    "zweit": "", "dritt": "", "außerordentlich": "", "ausserordentlich": "", "bevollmächtigt": "", "ständig": "",
    "ehrenamtlich": "", "leitend": "", "oberst": "", "höchst": "", "geistlich": "", "verdient": "", "zuständig": "",
    "wissenschaftlich": "", "künstlerisch": "", "technisch": "", "kaufmännisch": "", "persönlich": "",
    "offiziell": "", "militärisch": "", "parlamentarisch": "", "politisch": "", "diplomatisch": "", "olympisch": "",
    "korrespondierend": "", "zweifach": "", "dreifach": "", "vierfach": "", "fünffach": "", "sechsfach": "",
    "mehrfach": "", "zweimalig": "", "dreimalig": "", "viermalig": "", "mehrmalig": "", "europäisch": "",
    "eurasisch": "", "orthodox": "", "katholisch": "", "römisch-katholisch": "", "russisch-orthodox": "",
    "griechisch-katholisch": "", "evangelisch": "", "muslimisch": "", "apostolisch": "", "deutschsprachig": "",
    "international": "", "national": "", "staatlich": "", "regierend": "", "selbsternannt": "", "langjährig": "",
    "nächst": "", "jetzig": "", "derzeitig": "", "aktuell": "", "heutig": "", "gegenwärtig": "", "allrussisch": "",
    "demokratisch": "", "republikanisch": "", "konservativ": "", "liberal": "", "sozialdemokratisch": "",
    "christdemokratisch": "", "tatarisch": "", "bayerisch": "", "sächsisch": "", "tschetschenisch": "",
    "steirisch": "", "kärntnerisch": "", "niederösterreichisch": "", "oberösterreichisch": "", "burgenländisch": "",
    "hessisch": "", "thüringisch": "", "niedersächsisch": "", "brandenburgisch": "", "saarländisch": "",
    "rheinland-pfälzisch": "", "nordrhein-westfälisch": "", "baden-württembergisch": "", "schleswig-holsteinisch": "",
    "mecklenburgisch": "", "schottisch": "", "walisisch": "", "katalanisch": "", "baskisch": "", "flämisch": "",
    "wallonisch": "", "kalifornisch": "", "texanisch": "", "sibirisch": "", "dagestanisch": "", "transnistrisch": "",
    "baschkirisch": "", "kremlnah": "", "oppositionell": "", "städtisch": "", "örtlich": "", "regional": "",
    "federführend": "", "arabisch": "", "palästinensisch": "", "baltisch": "", "islamisch": "", "first": "",
    "ehemals": "former", "einst": "former", "hochrangig": "", "ranghoch": "",
}  # fmt: skip
"""Adjectives that belong to a title, with what they make of it. Left out: what describes the person and not the office
("31-jährig", "jung", "bekannt", "beliebt", "verstorben", "gebürtig")."""
