"""German words of news pages: calendar, furniture, credits. Literals only."""

MONTHS = {
    "Januar": 1,
    "Jänner": 1,
    "Februar": 2,
    "Feber": 2,
    "März": 3,
    "April": 4,
    "Mai": 5,
    "Juni": 6,
    "Juli": 7,
    "August": 8,
    "September": 9,
    "Oktober": 10,
    "November": 11,
    "Dezember": 12,
}
"""Full names, as BelTA prints them everywhere; Jänner and Feber as in Austria and South Tyrol. Left out: abbreviations
("Mrz", "Jan."), which no page of the edition was seen to print."""

WEEKDAYS = {
    "Montag": 1,
    "Dienstag": 2,
    "Mittwoch": 3,
    "Donnerstag": 4,
    "Freitag": 5,
    "Samstag": 6,
    "Sonnabend": 6,
    "Sonntag": 7,
}
"""Full names. Left out on purpose: two-letter forms; "Mit", "Die" and "So" open every second German sentence."""

RUBRICS = (
    "Präsident",
    "Politik",
    "Wirtschaft",
    "Gesellschaft",
    "Sport",
    "Kultur",
    "Regionen",
    "Tourismus",
    "Wissenschaft",
    "Interview",
    "Interviews",
    "Meinungen",
    "Fotoreportage",
    "Fotoreportagen",
    "Video",
    "Videos",
    "Infografik",
    "Infografiken",
    "Infographik",
)
"""Rubrics of deu.belta.by. The first five, Meinungen and Fotoreportage were seen; the others follow the sections of the
address or the sister editions. They count only as whole lines: "Politik" opens sentences, too."""

SECTION_RUBRICS = {
    "president": "Präsident",
    "politics": "Politik",
    "society": "Gesellschaft",
    "sport": "Sport",
    "economics": "Wirtschaft",
    "culture": "Kultur",
    "regions": "Regionen",
    "opinions": "Meinungen",
    "fotoreportage": "Fotoreportage",
    "photonews": "Fotoreportage",
    "video": "Video",
    "infographica": "Infografik",
}
"""Section of the address to rubric. Not here: all_news, which is every rubric."""

SECTION_KINDS = {
    "all_news": "listing",
    "video": "video",
    "videos": "video",
    "infographica": "infographic",
    "infographics": "infographic",
    "fotoreportage": "photo_report",
    "photonews": "photo_report",
}
"""Sections whose pages are no articles."""

PHRASE_KINDS = {
    "Fotoreportage": "photo_report",
    "Fotoreportagen": "photo_report",
    "Alle Fotoreportagen": "photo_report",
    "Video": "video",
    "Videos": "video",
    "Alle Videos": "video",
    "Infografik": "infographic",
    "Infografiken": "infographic",
    "Infographik": "infographic",
}
"""Rubrics and footer lines that say what kind of page this is."""

NETWORKS = ("Twitter", "X", "Telegram", "Facebook", "VK", "VKontakte", "Instagram", "YouTube", "Youtube", "TikTok")
"""What "Abonnieren Sie uns auf" names: Twitter to July 2024, X from September 2024; the others are the agency's channels."""

CITIES = (
    "Minsk",
    "Brest",
    "Witebsk",
    "Gomel",
    "Grodno",
    "Mogiljow",
    "Mogilew",
    "Mogilev",
    "Mahiljou",
    "Baranowitschi",
    "Baranawitschy",
    "Bobruisk",
    "Babrujsk",
    "Borissow",
    "Baryssau",
    "Orscha",
    "Polozk",
    "Nowopolozk",
    "Pinsk",
    "Lida",
    "Slonim",
    "Sluzk",
    "Soligorsk",
    "Molodetschno",
    "Mosyr",
    "Retschiza",
    "Schlobin",
    "Swetlogorsk",
    "Kobrin",
    "Kritschew",
    "Gorki",
    "Glubokoje",
    "Lepel",
    "Postawy",
    "Wolkowysk",
    "Nowogrudok",
    "Oschmjany",
    "Maryina Gorka",
    "Marjina Gorka",
    "Schitkowitschi",
    "Werchnedwinsk",
    "Senno",
    "Beresino",
    "Wilejka",
    "Stolbzy",
    "Ganzewitschi",
    "Pruschany",
    "Kostjukowitschi",
    "Oktjabrski",
    "Bragin",
    "Wassilewitschi",
    "Lelschizy",
    "Iwazewitschi",
    "Slawgorod",
    "Mstislawl",
    "Narowlja",
    "Narotsch",
    "Kirowsk",
    "Tschausy",
    "Dokschizy",
    "Jelsk",
    "Tschetschersk",
    "Rogatschow",
    "Dobrusch",
    "Kalinkowitschi",
    "Petrikow",
    "Schtschutschin",
    "Smorgon",
    "Ostrowez",
    "Njaswisch",
    "Neswisch",
    "Kopyl",
    "Luninez",
    "Stolin",
    "Beresa",
    "Kamenez",
)
"""Towns of Belarus in German transcription, as the weather box of the old desktop lists 22 of them (Minsk twice). They
count as whole lines under "Wetter" only. Which 22 is not known, hence more."""

CAPITALS = (
    "MINSK",
    "MOSKAU",
    "WITEBSK",
    "KIROWSK",
    "KASAN",
    "ASTANA",
    "TASCHKENT",
    "GOMEL",
    "GRODNO",
    "BREST",
    "MOGILJOW",
    "MOGILEW",
    "SANKT PETERSBURG",
    "ST. PETERSBURG",
    "NUR-SULTAN",
    "KIEW",
    "WARSCHAU",
    "BERLIN",
    "WIEN",
    "GENF",
    "NEW YORK",
    "PEKING",
    "SHANGHAI",
    "BAKU",
    "JEREWAN",
    "BISCHKEK",
    "DUSCHANBE",
    "ASCHGABAT",
    "CHISINAU",
    "TIFLIS",
    "SOTSCHI",
    "SMOLENSK",
    "WOLGOGRAD",
    "PARIS",
    "LONDON",
    "TOKIO",
    "HANOI",
    "ISTANBUL",
    "ANKARA",
    "TEHERAN",
    "BELGRAD",
    "VILNIUS",
    "RIGA",
)
"""Places BelTA prints in front of its datelines. Used only to cut a line in which the place follows other capitals
("in der EAWU MINSK, 3. Mai (BelTA)"); a dateline on its own line may name any place."""

NOTES = (
    "/Wird ergänzt/.",
    "/Wird ergänzt./",
    "/Wird ergänzt/",
    "/wird ergänzt/",
    "/wird ergänzt/.",
    "(Wird ergänzt)",
    "Wird ergänzt.",
    "Wird ergänzt",
    "/Wird aktualisiert/.",
    "/Wird aktualisiert/",
)
"""The update marker, a line of its own behind the text; seen as "/Wird ergänzt/."."""

COOKIE_WORDS = (
    "Cookie",
    "Cookies",
    "cookies",
    "cookie",
    "Cookie-Einstellungen",
    "Cookie-Richtlinie",
    "Datenschutzerklärung",
    "Datenschutzeinstellungen",
    "Datenschutzhinweise",
    "Tracking",
    "Javascript",
    "JavaScript",
    "AdBlocker",
    "Adblocker",
    "Werbeblocker",
)
"""Words of banners that are laid over a page. A line of up to 400 characters that says one of them together with a word of
`BANNER_VERBS` is no part of an article; an article about cookies lacks the "wir" and "Sie" of a banner."""

BANNER_VERBS = (
    "akzeptieren",
    "Akzeptieren",
    "ablehnen",
    "Ablehnen",
    "zustimmen",
    "Zustimmen",
    "verwenden",
    "verwendet",
    "nutzen",
    "nutzt",
    "setzen",
    "einverstanden",
    "aktivieren",
    "deaktivieren",
    "erlauben",
    "Einstellungen",
    "verwalten",
    "OK",
    "Accept",
    "accept",
    "We use",
    "uses",
    "Mehr erfahren",
    "weitere Informationen",
    "helfen uns",
    "stimmen Sie",
    "Zustimmung",
    "Partner",
    "zulassen",
    "improve",
    "By continuing",
    "consent",
    "agree",
)
"""What a banner asks for or announces; only beside one of `COOKIE_WORDS`, since each opens ordinary sentences, too."""

LINKS = (
    *("Lesen Sie auch", "Lesen Sie mehr", "Lesen Sie dazu", "Auch interessant", "Siehe auch", "Mehr dazu", "Mehr zum Thema"),
    *("Mehr Nachrichten", "Weitere Nachrichten", "Weitere Artikel", "Weitere Meldungen", "Ähnliche Artikel", "Ähnliche Beiträge"),
    *("Verwandte Artikel", "Zum Thema", "Das könnte Sie auch interessieren", "Verwandte Themen", "Meistgelesen"),
)
"""What announces other articles, as a line of its own or with a colon and a headline behind it. Left out: "Nachrichten",
which heads BelTA's lists, and "Archiv", which opens captions."""

SITE_LINES = (
    *("Startseite", "Home", "Hauptseite", "Aktuelles", "Nachrichten", "Presse", "Pressemitteilungen", "Meldungen", "Archiv"),
    *("Botschaft der Republik Belarus", "Botschaft von Belarus", "Generalkonsulat der Republik Belarus"),
    *("Offizielle Website der Republik Belarus", "Belarus.by", "Suche", "Kontakt", "Kontakte", "Sitemap", "Impressum"),
    *("Nachrichtenagentur BelTA", "BelTA", "BELTA", "Belarussische Telegraphenagentur", "Belarussische Telegrafenagentur"),
    *("Deutsch", "Русский", "English", "Belarus", "Blog", "Sprache wählen", "Normalansicht", "Druckversion"),
)
"""Lines above the articles of sites that reprint the edition: embassies, partner papers, blogs. Whole lines only, and
only above a day and a dateline; single words of them are headlines nowhere."""

PATH_HEADS = ("Startseite", "Home", "Start", "Hauptseite", "Sie sind hier", "Sie befinden sich hier")
"""What a path through a site begins with ("Startseite / Presse / Nachrichten")."""

AUTHORS = ("Autor", "Autorin", "Autoren", "Text", "Verfasser", "Verfasserin", "Verfasst von", "Geschrieben von", "Bericht")
"""What stands with a colon before who wrote an article. Left out: "Von" without a colon, with which titles begin, too;
"Foto", "Bild" and "Video", which are credits of pictures."""

SITE_ENDS = (
    *("BelTA", "BELTA", "Belta", "(BelTA)", "Zurück", "Zurück zur Übersicht", "Zur Übersicht", "Zurück zur Liste", "Übersicht"),
    *("Nach oben", "Zum Seitenanfang", "Teilen", "Teilen:", "Artikel teilen", "Artikel drucken", "Drucken", "Druckversion"),
    *("Kommentare", "Keine Kommentare", "Keine Kommentare:", "Kommentar schreiben", "Kommentar hinterlassen", "Archiv"),
    *("Vorheriger Artikel", "Nächster Artikel", "Vorheriger Beitrag", "Nächster Beitrag", "Älterer Post", "Neuerer Post"),
)
"""Whole lines below the articles of any site. They count behind the text only."""

SOURCES = ("Quelle", "Quellen", "Originalquelle", "Nach Material von", "Nach Angaben von", "Quelle und Foto")
"""What names a source behind a text, with a colon."""

RIGHTS = ("Rechte vorbehalten", "Übernahme", "Nachdruck", "Weiterverbreitung", "Vervielfältigung", "rights reserved", "Urheberrecht")
"""What a line with © says if it is about the text, not about a picture above it."""

TAGS = ("Tags", "Tag", "Schlagwörter", "Schlagworte", "Stichwörter", "Stichworte", "Themen", "Thema", "Kategorie", "Kategorien")
"""What stands with a colon before the words under which a site files an article."""

ADVERTS = (
    "Anzeige",
    "ANZEIGE",
    "- Anzeige -",
    "Werbung",
    "WERBUNG",
    "- Werbung -",
    "Advertisement",
    "ADVERTISEMENT",
    "Advertising",
    "Sponsored",
    "Gesponsert",
    "Реклама",
    "Weiterlesen nach der Anzeige",
    "Lesen Sie weiter nach der Anzeige",
    "Artikel wird nach der Anzeige fortgesetzt",
    "Zum Seitenanfang",
    "Nach oben",
    "Seite drucken",
    "Drucken",
    "Artikel drucken",
    "Schriftgröße",
    "Zur Startseite",
    "Menü",
    "Suche",
    "Teilen",
    "Teilen:",
    "Teilen auf",
    "Share",
    "Share:",
    "Tweet",
    "Twittern",
    "Gefällt mir",
    "Merken",
    "Kommentieren",
    "Kommentare",
    "Kommentare (0)",
    "0 Kommentare",
    "Link kopieren",
    "Per E-Mail teilen",
    "E-Mail",
    "WhatsApp",
    "Facebook",
    "Telegram",
    "VKontakte",
    "Odnoklassniki",
    "Viber",
    "Instagram",
    "YouTube",
    "LinkedIn",
    "Pinterest",
    "Newsletter",
    "Newsletter abonnieren",
    "Jetzt abonnieren",
    "Abonnieren",
    "Anmelden",
    "Registrieren",
    "Cookie-Einstellungen",
    "Cookies akzeptieren",
    "Alle akzeptieren",
    "Alle Cookies akzeptieren",
    "Akzeptieren",
    "Ablehnen",
    "Zustimmen",
    "Einverstanden",
    "Verstanden",
    "Schließen",
    "Accept",
    "Accept all",
    "Accept all cookies",
    "Skip to content",
    "Skip to main content",
    "Zum Inhalt springen",
)
"""Whole lines that pages of any site carry between the parts of an article. Not here: "Mehr zum Thema", which announces
articles, and every word that BelTA's own chrome uses in the place where it uses it ("Twitter" and "X" close its pages)."""

SHARE_NAMES = (
    "Facebook",
    "Twitter",
    "X",
    "Telegram",
    "WhatsApp",
    "VK",
    "VKontakte",
    "ВКонтакте",
    "Viber",
    "OK",
    "Odnoklassniki",
    "Instagram",
    "YouTube",
    "LinkedIn",
    "Pinterest",
    "Xing",
    "XING",
    "Reddit",
    "E-Mail",
    "Email",
    "Mail",
    "Drucken",
    "Teilen",
    "Share",
    "Tweet",
    "Link kopieren",
    "Copy link",
    "Print",
    "Pocket",
    "Flipboard",
    "Skype",
    "Messenger",
    "Threads",
    "TikTok",
    "Merken",
    "Kommentieren",
    "Senden",
    "Like",
    "Gefällt mir",
)
"""Members of a share bar: a line of two or more of them and nothing else, "Teilen:" in front or not, is one."""

FUNCTION_WORDS = (
    *("der", "die", "das", "des", "dem", "den", "eine", "einer", "eines", "einem", "einen"),
    *("im", "in", "am", "beim", "für", "gegen", "seit", "vom", "von", "während", "zum", "zur", "zwischen", "ohne", "wegen"),
    *("laut", "ins", "ans", "und", "oder", "sowie", "als", "wie", "dass", "ob", "wenn", "weil", "sehr", "rund", "etwa"),
    *("ihre", "seine", "ihrer", "seiner", "dieser", "diese", "dieses", "diesem", "diesen"),
)
"""Articles, prepositions, conjunctions: no German sentence, headline or list item ends in one. Left out on purpose:
separable prefixes, which close headlines ("liefert Züge aus", "teilt Zahlen mit", "stellt Pläne vor"), and "ein"."""
