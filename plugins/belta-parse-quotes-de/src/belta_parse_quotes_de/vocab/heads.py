"""Ends of nouns, lower-case, by what they stand for: people by office, bodies, papers."""

from __future__ import annotations

ROLES: tuple[str, ...] = (
    "minister", "ministers", "ministern", "ministerin", "präsident", "präsidenten", "präsidentin", "premier", "premiers", "chef", "chefs",
    "chefin", "leiter", "leiters", "leiterin", "sprecher", "sprechers", "sprecherin", "sekretär", "sekretärs", "sekretärin", "direktor",
    "direktors", "direktoren", "direktorin", "vorsitzende", "vorsitzenden", "vorsitzender", "vorsitzendem", "botschafter", "botschafters",
    "botschafterin", "gouverneur", "gouverneurs", "gouverneurin", "meister", "meisters", "meisterin", "trainer", "trainers", "trainerin",
    "kapitän", "rektor", "rektors", "rektorin", "abgeordnete", "abgeordneter", "abgeordneten", "senator", "senatorin", "general", "oberst",
    "major", "leutnant", "admiral", "kommandeur", "kommandeurs", "kommandant", "experte", "experten", "expertin", "historiker",
    "historikerin", "ökonom", "ökonomin", "analytiker", "analyst", "analysten", "politologe", "politologin", "soziologe", "soziologin",
    "professor", "professors", "professorin", "doktor", "arzt", "arztes", "ärztin", "ärzte", "lehrer", "lehrers", "lehrerin", "schüler",
    "schülerin", "student", "studentin", "sportler", "sportlerin", "athlet", "athletin", "sieger", "siegerin", "inspektor", "ermittler",
    "anwalt", "anwalts", "anwältin", "richter", "richters", "richterin", "bischof", "bischofs", "metropolit", "patriarch", "papst", "könig",
    "königin", "kanzler", "kanzlers", "kanzlerin", "korrespondent", "korrespondenten", "korrespondentin", "journalist", "journalisten",
    "journalistin", "reporter", "manager", "managerin", "ingenieur", "ingenieurin", "agronom", "agronomin", "landwirt", "landwirtin",
    "bauer", "bäuerin", "besitzer", "besitzerin", "gründer", "gründerin", "inhaber", "inhaberin", "mitglied", "mitglieds", "vertreter",
    "vertreters", "vertretern", "vertreterin", "beauftragte", "beauftragter", "beauftragten", "kollege", "kollegen", "kollegin", "berater",
    "beraters", "beraterin", "assistent", "assistentin", "helfer", "stellvertreter", "stellvertreters", "stellvertreterin", "diplomat",
    "diplomaten", "diplomatin", "politiker", "politikers", "politikerin", "veteran", "veteranin", "künstler", "künstlerin", "schauspieler",
    "schauspielerin", "regisseur", "regisseurin", "autor", "autors", "autorin", "schriftsteller", "schriftstellerin", "dichter", "sänger",
    "sängerin", "organisator", "organisatoren", "organisatorin", "teilnehmer", "teilnehmerin", "koordinator", "koordinatorin", "oberhaupt",
    "oberhaupts", "oberhauptes", "oberhäupter", "mann", "frau", "mutter", "vater", "tochter", "sohn", "bruder", "schwester", "großmutter",
    "großvater", "beobachter", "forscher", "forscherin", "wissenschaftler", "wissenschaftlerin", "spezialist", "spezialisten",
    "spezialistin", "gast", "redner", "rednerin", "moderator", "moderatorin", "torwart", "stürmer", "verteidiger", "spieler", "spielerin",
    "läufer", "läuferin", "springer", "springerin", "schwimmer", "schwimmerin", "biathlet", "biathletin", "turner", "turnerin", "ringer",
    "ringerin", "boxer", "boxerin", "veranstalter", "bewohner", "bewohnerin", "einwohner", "einwohnerin", "augenzeuge", "augenzeugen",
    "zeuge", "zeugen", "zeugin", "unternehmer", "unternehmerin", "restaurator", "restauratorin", "programmierer", "amtskollege",
    "amtskollegin", "marschall", "hauptmann", "obmann", "kosmonaut", "kosmonautin", "pilot", "priester", "pfarrer", "kardinal", "erzbischof",
    "generalsekretär", "staatssekretär", "verwalter", "prorektor", "dekan", "dekanin", "fachmann", "fachleute", "medaillengewinner",
    "medaillengewinnerin", "gewinner", "gewinnerin", "akademiker", "akademiemitglied", "architekt", "architektin", "designer", "designerin",
    "meteorologe", "meteorologin", "synoptiker", "synoptikerin", "biologe", "biologin", "zoologe", "archäologe", "archäologin", "förster",
    "züchter", "züchterin", "melker", "melkerin", "fahrer", "fahrerin", "arbeiter", "arbeiterin", "retter", "retterin", "kämpfer", "pate",
    "politikwissenschaftler", "kommissar", "kommissarin", "präfekt", "emir", "scheich", "sultan", "prinz", "herr", "herrn", "ombudsmann",
    "gesprächspartner", "gesprächspartnerin", "funktionär", "beamte", "beamter", "beamtin", "mediziner", "medizinerin", "virologe",
    "chirurg", "chirurgin", "epidemiologe", "epidemiologin", "psychologe", "psychologin", "bibliothekarin", "kurator", "kuratorin",
    "eigentümer", "aktivist", "aktivistin", "freiwillige", "freiwilliger", "choreograf", "dirigent", "komponist", "komponistin", "maler",
    "malerin", "handwerker", "handwerkerin", "weberin", "imker", "jäger", "fischer", "tierarzt", "chefredakteur", "chefredakteurin",
    "redakteur", "redakteurin", "verleger", "absolvent", "absolventin", "preisträger", "preisträgerin", "olympiasieger", "bürger",
    "bürgerin", "tourist", "touristin", "pilger", "urlauber", "urlauberin", "jurist", "juristin", "finanzier", "banker", "wirt", "wirtin",
)  # fmt: skip
"""Offices, trades and kin that speak in agency texts, with their case forms.

The end of a compound counts ("Verkehrsministerin"); "Ministerium" and "Ministerrat" end otherwise and so do not match.
"""

ADJECTIVES_OF_OFFICE: frozenset[str] = frozenset(
    """
    Erste Erster Ersten Erstem Zweite Zweiter Stellvertretende Stellvertretender Stellvertretenden Ständige Ständiger
    Ständigen Amtierende Amtierender Außerordentliche Außerordentlicher Bevollmächtigte Bevollmächtigter Ehemalige
    Ehemaliger Dr. Prof. Dr Prof Vize Ex Herr Herrn Frau
    """.split()
)
"""Capitalised words before an office or a name that belong to neither."""

BODIES: tuple[str, ...] = (
    "ministerium", "ministeriums", "ministerien", "dienst", "dienstes", "dienste", "amt", "amtes", "amts", "agentur", "agenturen",
    "komitee", "komitees", "rat", "rates", "rats", "verwaltung", "behörde", "behörden", "kommission", "regierung", "parlament",
    "parlaments", "parlamentes", "institut", "instituts", "universität", "zentrum", "zentrums", "bank", "unternehmen", "unternehmens",
    "konzern", "konzerns", "firma", "zeitung", "zeitungen", "kanal", "kanals", "sender", "senders", "portal", "portals", "radio", "fernsehen",
    "blatt", "blatts", "blattes", "magazin", "magazins", "botschaft", "verband", "verbandes", "verbands", "föderation", "union",
    "organisation", "organisationen", "gesellschaft", "administration", "delegation", "abteilung", "redaktion", "quelle", "quellen",
    "medien", "presse", "stelle", "stellen", "kammer", "gericht", "gerichts", "ausschuss", "ausschusses", "fraktion", "partei", "klub",
    "klubs", "club", "verein", "vereins", "stiftung", "akademie", "polizei", "miliz", "armee", "militär", "kreml", "weiße haus", "duma",
    "sekretariat", "sekretariats", "büro", "büros", "stab", "stabs", "stabes", "zoll", "börse", "betrieb", "werk", "holding", "generalstab",
    "weltbank", "statistik", "belstat", "kabinett", "liga", "team", "mannschaft", "kreise", "kreisen", "insider", "nachrichtenagentur",
    "vertretung", "vereinigung", "direktion", "konsulat", "generalkonsulat", "hauptquartier", "senat", "kongress", "konferenz",
)  # fmt: skip
"""Bodies and media that make statements: sources rather than people."""

PAPERS: tuple[str, ...] = (
    "mitteilung", "mitteilungen", "erklärung", "erklärungen", "bericht", "berichts", "berichte", "berichten", "dokument", "dokuments",
    "dokumenten", "meldung", "meldungen", "website", "webseite", "internetseite", "seite", "text", "texts", "schreiben", "brief", "telegramm",
    "botschaft", "kommuniqué", "resolution", "studie", "statement", "erlass", "dekret", "urteil", "analyse", "umfrage", "angaben", "daten",
    "statistik", "telegram-kanal", "kanal", "post", "beitrag", "artikel", "aussendung", "pressemitteilung", "beschluss", "entwurf",
    "gratulation", "glückwunsch", "glückwunschtelegramm", "beileidstelegramm", "appell", "aufruf", "memorandum", "vertrag", "interview",
)  # fmt: skip
"""Papers and pages in which something "heißt es"."""

ALIKE: tuple[frozenset[str], ...] = (
    frozenset({"präsident", "präsidentin", "staatschef", "staatsoberhaupt", "oberhaupt", "staatschefin", "oberbefehlshaber"}),
    frozenset({"premier", "premierminister", "ministerpräsident", "regierungschef", "vizepremier", "vize-premier", "ministerpräsidentin",
               "premierministerin", "regierungschefin"}),
    frozenset({"chef", "leiter", "direktor", "vorsitzende", "vorsitzender", "generaldirektor", "vorstandschef", "behördenleiter"}),
    frozenset({"chefin", "leiterin", "direktorin", "vorsitzende", "generaldirektorin"}),
    frozenset({"diplomat", "botschafter", "außenminister", "vertreter", "sprecher", "pressesprecher"}),
    frozenset({"diplomatin", "botschafterin", "außenministerin", "sprecherin", "vertreterin"}),
    frozenset({"minister", "außenminister", "vizeminister", "ressortchef"}),
    frozenset({"bürgermeister", "oberbürgermeister", "stadtoberhaupt", "bürgermeisterin"}),
    frozenset({"gouverneur", "vorsitzende", "vorsitzender", "gebietschef", "vize-gouverneur"}),
    frozenset({"abgeordnete", "abgeordneter", "parlamentarier", "parlamentarierin", "senator"}),
    frozenset({"arzt", "chefarzt", "mediziner"}),
    frozenset({"ärztin", "chefärztin", "medizinerin"}),
    frozenset({"sprecher", "pressesprecher", "pressesekretär"}),
    frozenset({"sprecherin", "pressesprecherin", "pressesekretärin"}),
)  # fmt: skip
"""Offices that agency texts swap for one another, so that "der Staatschef" finds "Präsident Anton Muster"."""

VAGUE: frozenset[str] = frozenset(
    """
    diplomat diplomatin politiker politikerin experte expertin sportler sportlerin athlet athletin gesprächspartner wissenschaftler
    gesprächspartnerin wissenschaftlerin beamte beamter beamtin funktionär fachmann spezialist spezialistin redner rednerin
    trainer trainerin spieler spielerin chef chefin leiter leiterin historiker historikerin offizier general militär
    unternehmer unternehmerin künstler künstlerin mediziner medizinerin parlamentarier abgeordnete veteran mann frau
    stellvertreter stellvertreterin vorsitzende direktor direktorin minister ministerin kollege kollegin forscher forscherin
    sprecher sprecherin organisatorin organisator agronom agronomin läufer läuferin schwimmerin biathletin
    """.split()
)
"""Words for whoever spoke last, where no printed title on the page fits better."""

PLACE_NOUNS: frozenset[str] = frozenset(
    "Gebiet Gebiets Gebietes Kreis Kreises Stadt Republik Region Bezirk Bezirks Bezirkes Staat Staates Dorf Dorfes Rayon".split()
)
"""Words whose next word is a place, not a surname: "des Gebiets Brest"."""

PLACES: frozenset[str] = frozenset(
    """
    Belarus Russland Russlands China Chinas Kasachstans Usbekistans Tadschikistans Kirgisistans Turkmenistans Aserbaidschans
    Armeniens Georgiens Moldaus Moldawiens Polens Litauens Lettlands Estlands Deutschlands Frankreichs Italiens Spaniens
    Ungarns Serbiens Österreichs Finnlands Schwedens Norwegens Großbritanniens Irans Iraks Syriens Israels Ägyptens Pakistans
    Indiens Vietnams Japans Koreas Nordkoreas Südkoreas Kubas Venezuelas Brasiliens Simbabwes Äthiopiens Kenias Indonesiens
    Malaysias Europas Asiens Afrikas Amerikas Weißrusslands Minsk Moskau Brest Gomel Grodno Mogiljow Witebsk Mogilew Moskaus
    Minsks Gomels Grodnos Brests USA EU UNO UN GUS EAWU OVKS SOZ OSZE NATO Kreml Kremls Kiew Kiews Warschau Brüssel Peking
    Astana Taschkent Bischkek Duschanbe Wilna Vilnius Riga Berlin Genf Wien Unionsstaat Unionsstaats Unionsstaates
    """.split()
)
"""Places that stand behind an office where a surname could: "Präsident Kasachstans", "Botschafter in Belarus"."""

AGENCIES: frozenset[str] = frozenset(
    "BelTA BELTA TASS Interfax Reuters Xinhua Kasinform KazTAG RIA dpa AFP AP UzA Sputnik ITAR-TASS Belstat AZERTAC Ukrinform".split()
)
"""Agencies by name: sources that need no article and are nobody's surname."""
