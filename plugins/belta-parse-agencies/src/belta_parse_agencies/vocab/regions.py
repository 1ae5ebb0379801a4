"""States, provinces and countries behind a city, rivers and small places: what CLDR and GeoNames have not.

The AP form of the American states, their postal codes, and free spellings of wire copy of 1987 ("Penn.", "Wisc."), all
without the point at the end. What must not match: months ("Mar", "Dec") and weekdays ("Sat").
"""

from __future__ import annotations

__all__ = ["REGIONS", "RIVERS", "SMALL_PLACES"]

_STATES: tuple[str, ...] = (
    "Alabama", "Alaska", "Arizona", "Arkansas", "California", "Colorado", "Connecticut", "Delaware", "Florida",
    "Georgia", "Hawaii", "Idaho", "Illinois", "Indiana", "Iowa", "Kansas", "Kentucky", "Louisiana", "Maine",
    "Maryland", "Massachusetts", "Michigan", "Minnesota", "Mississippi", "Missouri", "Montana", "Nebraska",
    "Nevada", "Ohio", "Oklahoma", "Oregon", "Pennsylvania", "Tennessee", "Texas", "Utah", "Vermont", "Virginia",
    "Washington", "Wisconsin", "Wyoming", "Ala", "Ariz", "Ark", "Calif", "Cal", "Colo", "Conn", "Del", "Dela",
    "Fla", "Ga", "Ill", "Ind", "Kan", "Kans", "Ky", "La", "Md", "Mass", "Mich", "Minn", "Miss", "Mo", "Mont", "Neb",
    "Nebr", "Nev", "N.H", "N.J", "N.M", "N.Y", "N.C", "N.D", "Okla", "Ore", "Oreg", "Pa", "Penn", "Penna", "R.I",
    "S.C", "S.D", "Tenn", "Tex", "Vt", "Va", "Wash", "W.Va", "Wis", "Wisc", "Wyo", "D.C", "NH", "NJ", "NM", "NY",
    "NC", "ND", "RI", "SC", "SD", "WVa", "DC", "AL", "AK", "AZ", "AR", "CA", "CO", "CT", "DE", "FL", "GA", "HI",
    "ID", "IL", "IN", "IA", "KS", "KY", "LA", "ME", "MD", "MA", "MI", "MN", "MS", "MO", "MT", "NE", "NV", "OH",
    "OK", "OR", "PA", "TN", "TX", "UT", "VT", "VA", "WA", "WV", "WI", "WY", "PR",
)  # fmt: skip

_SEVERAL_WORDS: tuple[str, ...] = (
    "New Hampshire", "New Jersey", "New Mexico", "New York", "North Carolina", "North Dakota", "Rhode Island",
    "South Carolina", "South Dakota", "West Virginia", "W. Va", "N. J", "N. Y", "N. C", "N. M", "N. H", "S. C",
    "District of Columbia", "Puerto Rico", "British Columbia", "New Brunswick", "Newfoundland and Labrador",
    "Nova Scotia", "Prince Edward Island", "Northwest Territories", "New South Wales", "Northern Territory",
    "South Australia", "Western Australia", "Northern Ireland", "Isle of Man", "West Germany", "East Germany",
    "Soviet Union", "Northern Cyprus", "West Bank", "Gaza Strip", "Golan Heights", "Ivory Coast", "Cape Verde",
    "Papua New Guinea", "West Java", "East Java", "Central Java", "North Sumatra", "Baja California", "Costa Rica",
    "Inner Mongolia", "South Ossetia", "Rheinland-Pfalz", "Nordrhein-Westfalen", "Baden-Württemberg",
    "Schleswig-Holstein", "Mecklenburg-Vorpommern", "Sachsen-Anhalt", "B. C", "P.E.I", "N.S.W",
)  # fmt: skip

_PROVINCES: tuple[str, ...] = (
    "Ontario", "Quebec", "Québec", "Alberta", "Manitoba", "Saskatchewan", "Newfoundland", "Yukon", "Nunavut",
    "Labrador", "Ont", "Que", "Alta", "Man", "Sask", "Nfld", "N.S", "N.B", "B.C", "NS", "NB", "BC", "ON", "QC",
    "AB", "MB", "SK", "Queensland", "Victoria", "Tasmania", "NSW", "Vic", "Qld", "Tas", "England", "Scotland",
    "Wales", "Ulster", "Jersey", "Guernsey", "Britain", "Holland", "Burma", "Siam", "Persia", "Ceylon", "Zaire",
    "Rhodesia", "Yugoslavia", "Czechoslovakia", "USSR", "U.S.S.R", "U.S", "USA", "U.S.A", "U.K", "UK", "UAE",
    "U.A.E", "Chechnya", "Dagestan", "Ingushetia", "Crimea", "Kosovo", "Abkhazia", "Transnistria", "Kurdistan",
    "Kashmir", "Tibet", "Xinjiang", "Sicily", "Sardinia", "Corsica", "Catalonia", "Galicia", "Bavaria", "Saxony",
    "Hesse", "Tyrol", "Lapland", "Siberia", "Darfur", "Punjab", "Gujarat", "Kerala", "Bihar", "Assam", "Bengal",
    "Sindh", "Balochistan", "Java", "Sumatra", "Bali", "Aceh", "Sulawesi", "Borneo", "Sabah", "Sarawak", "Zanzibar",
    "Transvaal", "Natal", "Gauteng", "KwaZulu", "Jalisco", "Sonora", "Chihuahua", "Sinaloa", "Großbritannien",
    "Tirol", "Südtirol", "Kärnten", "Steiermark", "Burgenland", "Vorarlberg", "Niederösterreich", "Oberösterreich",
    "Bayern", "Hessen", "Sachsen", "Thüringen", "Brandenburg", "Saarland", "Niedersachsen", "Kalifornien",
    "Katalonien", "Sizilien", "Sardinien", "Kreta", "Mallorca", "Lesbos", "Tschetschenien", "Donbass", "Donbas",
    "Krim", "Sibirien", "Aragón", "Andalucía", "Navarra", "Asturias", "Cantabria", "Extremadura", "Castilla",
    "Baleares", "Canarias",
)  # fmt: skip

_COUNTRIES_FIRST: tuple[str, ...] = (
    "Azerbaijan", "Uzbekistan", "Kazakhstan", "Turkmenistan", "Kyrgyzstan", "Tajikistan", "Ukraine", "Belarus",
    "Азербайджан", "Узбекистан", "Казахстан", "Туркменистан", "Кыргызстан", "Киргизия", "Таджикистан", "Украина",
    "Беларусь", "Белоруссия", "Россия", "Грузия", "Армения", "Молдавия", "Молдова", "Латвия", "Литва", "Эстония",
    "Ўзбекистон", "O'zbekiston", "Oʻzbekiston", "Қазақстан",
)  # fmt: skip
"""Countries that Trend, Podrobno and Regnum print before the city ("Узбекистан, Ташкент -")."""

_LANDSCAPES: tuple[str, ...] = (
    "Rhein-Main", "Rhein-Main-Gebiet", "Ruhrgebiet", "Rheinhessen", "Ahrtal", "Moseltal", "Ostfriesland", "Sauerland",
    "Siegerland", "Westerwald", "Eifel", "Hunsrück", "Odenwald", "Spessart", "Oberfranken", "Mittelfranken",
    "Unterfranken", "Niederbayern", "Oberbayern", "Oberpfalz", "Lausitz", "Oberlausitz", "Niederlausitz", "Uckermark",
    "Prignitz", "Altmark", "Erzgebirge", "Emsland", "Münsterland", "Niederrhein", "Nordfriesland", "Dithmarschen",
    "Schwarzwald", "Ortenau", "Kraichgau", "Hohenlohe", "Chiemgau", "Ostalb", "Osttirol", "Nordtirol", "Unterinntal",
    "Mölltal", "Ötztal", "Pitztal", "Stubaital", "Zillertal", "Paznaun", "Montafon", "Pinzgau", "Pongau", "Lungau",
    "Tennengau", "Flachgau", "Innviertel", "Mühlviertel", "Weinviertel", "Waldviertel", "Mostviertel", "Salzkammergut",
    "Lavanttal", "Gailtal", "Drautal", "Rosental", "Ennstal", "Murtal", "Mürztal", "Passeiertal", "Burggrafenamt",
    "Pustertal", "Vinschgau", "Überetsch", "Eisacktal", "Wipptal", "Ahrntal", "Sulden", "Berner Oberland", "Oberwallis",
    "Engadin", "Tessin", "Graubünden", "Aargau", "Thurgau",
)  # fmt: skip
"""Valleys and landscapes in front of the copy of German, Austrian, South Tyrolean and Swiss papers."""

REGIONS: tuple[str, ...] = (*_STATES, *_SEVERAL_WORDS, *_PROVINCES, *_COUNTRIES_FIRST, *_LANDSCAPES)

RIVERS: tuple[str, ...] = (
    "Main", "Oder", "Saale", "Donau", "Isar", "Rhein", "Ruhr", "Neckar", "Elbe", "Weser", "Spree", "Lahn", "Havel",
    "Drau", "Traun", "Ybbs", "Mur", "Inn", "Enns", "Leitha", "Leine", "Aller", "Fulda", "Werra", "Sieg", "Breisgau",
    "Taunus", "Westfalen", "Pfalz", "Allgäu", "Harz", "Holstein", "Erzgebirge", "Vogtland", "Ostsee", "Fort Worth",
)  # fmt: skip
"""Words that make one place with the one before the slash ("Frankfurt/Main"): rivers, landscapes, a shared airport."""

SMALL_PLACES: tuple[str, ...] = (
    "Frankfurt",
    "Camp David", "Fort Irwin", "Fort Benning", "Pearl Harbor", "Mount Everest", "Grand Canyon", "Guantanamo Bay",
    "Bagram", "Cape Canaveral", "Kennedy Space Center", "Capitol Hill", "Silicon Valley", "Ground Zero",
    "Wall Street", "Hollywood", "Flushing Meadows", "Roland Garros", "Silverstone", "Hockenheim",
    "Spa-Francorchamps", "Indian Wells", "Augusta National", "Val d'Isère", "Garmisch", "Maria Alm", "Hinterstoder",
    "St. Anton", "St. Christoph", "Kulm", "Bad Mitterndorf", "Obertauern", "Heiligendamm", "Elmau", "Tröglitz",
    "Clausnitz", "Idomeni", "Lampedusa", "Lesbos", "Kos", "Chios", "Samos", "Rhodos", "Ibiza", "Sylt", "Rügen",
    "Usedom", "Helgoland", "Norderney", "Borkum", "Juist", "Semmering", "Großglockner", "Dachstein", "Wachau",
    "Scharm el-Scheich", "Scharm el Scheich", "Mexiko-Stadt", "Kuwait-Stadt", "Guatemala-Stadt", "Panama-Stadt",
    "Ho-Chi-Minh-Stadt", "Ostsee", "Nordsee", "Mittelmeer", "Ärmelkanal", "Antarktis", "Arktis", "Sinai",
    "Gazastreifen", "Westjordanland", "Nordirland", "Aboard Air Force One", "Aboard the Papal Plane", "Khan Younis",
    "Rafah", "Beit Hanoun", "Nahr al-Bared", "Ain al-Hilweh", "Bundesweit", "Deutschlandweit", "Landesweit",
    "Österreichweit",
    "Al-Hudaida", "Hodeida", "Ras al-Ain", "Scharm el-Sheikh", "Scharm-el-Scheich", "Dschidda", "Benghazi", "Sabratha",
    "Sachsenring", "Hockenheimring", "Nürburgring", "Salzburgring", "Red Bull Ring", "Hungaroring",
)  # fmt: skip
"""Places in the news that GeoNames has not among those of 500 people: camps, islands, mountains, venues, short names."""
