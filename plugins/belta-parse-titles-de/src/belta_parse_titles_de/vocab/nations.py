"""Adjectives, inhabitants and everyday names of the world's states.

Adjectives and inhabitants follow the list of states of the German foreign office, with the forms that agencies of other
countries use in German beside them ("belarusisch", "weißrussisch"). Names that CLDR has stand in `countries.py`.
"""

from __future__ import annotations

from collections.abc import Mapping

ADJECTIVES: Mapping[str, str] = {
    "AD": "andorranisch", "AE": "emiratisch", "AF": "afghanisch", "AG": "antiguanisch", "AL": "albanisch",
    "AM": "armenisch", "AO": "angolanisch", "AR": "argentinisch", "AT": "österreichisch", "AU": "australisch",
    "AZ": "aserbaidschanisch aserbaidschanisch", "BA": "bosnisch bosnisch-herzegowinisch", "BB": "barbadisch",
    "BD": "bangladeschisch bengalisch", "BE": "belgisch", "BF": "burkinisch", "BG": "bulgarisch", "BH": "bahrainisch",
    "BI": "burundisch", "BJ": "beninisch", "BN": "bruneiisch", "BO": "bolivianisch", "BR": "brasilianisch",
    "BS": "bahamaisch", "BT": "bhutanisch", "BW": "botsuanisch",
    "BY": "belarussisch belarusisch weißrussisch weissrussisch belorussisch", "BZ": "belizisch", "CA": "kanadisch",
    "CD": "kongolesisch", "CF": "zentralafrikanisch", "CH": "schweizerisch", "CI": "ivorisch", "CL": "chilenisch",
    "CM": "kamerunisch", "CN": "chinesisch", "CO": "kolumbianisch", "CR": "costa-ricanisch costaricanisch",
    "CU": "kubanisch", "CV": "kapverdisch", "CY": "zyprisch zypriotisch", "CZ": "tschechisch",
    "DE": "deutsch bundesdeutsch", "DJ": "dschibutisch", "DK": "dänisch", "DM": "dominicanisch",
    "DO": "dominikanisch", "DZ": "algerisch", "EC": "ecuadorianisch", "EE": "estnisch", "EG": "ägyptisch",
    "ER": "eritreisch", "ES": "spanisch", "ET": "äthiopisch", "FI": "finnisch", "FJ": "fidschianisch",
    "FM": "mikronesisch", "FR": "französisch", "GA": "gabunisch",
    "GB": "britisch englisch schottisch walisisch großbritannisch", "GD": "grenadisch", "GE": "georgisch",
    "GH": "ghanaisch", "GM": "gambisch", "GN": "guineisch", "GQ": "äquatorialguineisch", "GR": "griechisch",
    "GT": "guatemaltekisch", "GW": "guinea-bissauisch", "GY": "guyanisch", "HN": "honduranisch", "HR": "kroatisch",
    "HT": "haitianisch", "HU": "ungarisch", "ID": "indonesisch", "IE": "irisch", "IL": "israelisch", "IN": "indisch",
    "IQ": "irakisch", "IR": "iranisch", "IS": "isländisch", "IT": "italienisch", "JM": "jamaikanisch",
    "JO": "jordanisch", "JP": "japanisch", "KE": "kenianisch", "KG": "kirgisisch kirgisch", "KH": "kambodschanisch",
    "KI": "kiribatisch", "KM": "komorisch", "KP": "nordkoreanisch", "KR": "südkoreanisch koreanisch",
    "KW": "kuwaitisch", "KZ": "kasachisch kasachstanisch", "LA": "laotisch", "LB": "libanesisch", "LC": "lucianisch",
    "LI": "liechtensteinisch", "LK": "sri-lankisch srilankisch", "LR": "liberianisch", "LS": "lesothisch",
    "LT": "litauisch", "LU": "luxemburgisch", "LV": "lettisch", "LY": "libysch", "MA": "marokkanisch",
    "MC": "monegassisch", "MD": "moldauisch moldawisch", "ME": "montenegrinisch", "MG": "madagassisch",
    "MH": "marshallisch", "MK": "nordmazedonisch mazedonisch", "ML": "malisch", "MM": "myanmarisch birmanisch",
    "MN": "mongolisch", "MR": "mauretanisch", "MT": "maltesisch", "MU": "mauritisch", "MV": "maledivisch",
    "MW": "malawisch", "MX": "mexikanisch", "MY": "malaysisch", "MZ": "mosambikanisch mosambikisch",
    "NA": "namibisch", "NE": "nigrisch", "NG": "nigerianisch", "NI": "nicaraguanisch",
    "NL": "niederländisch holländisch", "NO": "norwegisch", "NP": "nepalesisch", "NR": "nauruisch",
    "NZ": "neuseeländisch", "OM": "omanisch", "PA": "panamaisch", "PE": "peruanisch", "PG": "papua-neuguineisch",
    "PH": "philippinisch", "PK": "pakistanisch", "PL": "polnisch", "PS": "palästinensisch", "PT": "portugiesisch",
    "PW": "palauisch", "PY": "paraguayisch", "QA": "katarisch", "RO": "rumänisch", "RS": "serbisch",
    "RU": "russisch russländisch", "RW": "ruandisch", "SA": "saudi-arabisch saudisch saudiarabisch",
    "SB": "salomonisch", "SC": "seychellisch", "SD": "sudanesisch", "SE": "schwedisch", "SG": "singapurisch",
    "SI": "slowenisch", "SK": "slowakisch", "SL": "sierra-leonisch", "SM": "san-marinesisch", "SN": "senegalesisch",
    "SO": "somalisch", "SR": "surinamisch", "SS": "südsudanesisch", "SV": "salvadorianisch", "SY": "syrisch",
    "SZ": "swasiländisch", "TD": "tschadisch", "TG": "togoisch", "TH": "thailändisch", "TJ": "tadschikisch",
    "TL": "osttimorisch", "TM": "turkmenisch", "TN": "tunesisch", "TO": "tongaisch", "TR": "türkisch",
    "TT": "trinidadisch", "TV": "tuvaluisch", "TW": "taiwanisch taiwanesisch", "TZ": "tansanisch", "UA": "ukrainisch",
    "UG": "ugandisch", "US": "amerikanisch us-amerikanisch", "UY": "uruguayisch", "UZ": "usbekisch",
    "VA": "vatikanisch", "VC": "vincentisch", "VE": "venezolanisch", "VN": "vietnamesisch", "VU": "vanuatuisch",
    "WS": "samoanisch", "XK": "kosovarisch", "YE": "jemenitisch", "ZA": "südafrikanisch", "ZM": "sambisch",
    "ZW": "simbabwisch",
    # Gone states: ISO 3166-3 keeps SU, DD, YU and CS for them.
    "SU": "sowjetisch", "YU": "jugoslawisch", "CS": "tschechoslowakisch",
}  # fmt: skip
"""Stems; the endings -e, -en, -er, -es, -em are added. Left out: "europäisch", "asiatisch", "afrikanisch" (no state),
"eurasisch", "baltisch", "arabisch" (many states), "dominicanisch" only in this spelling."""

INVARIABLE = frozenset({"Schweizer"})
"""Adjectives of states that never change and are printed as the inhabitant: "der Schweizer Botschafter". A title must
follow; "der Schweizer Urs Beispiel" is a man."""

INHABITANTS: Mapping[str, str] = {
    "AM": "Armenier", "AT": "Österreicher", "AU": "Australier", "AZ": "Aserbaidschaner", "BE": "Belgier",
    "BR": "Brasilianer", "BG": "Bulgare", "BY": "Belarusse Belaruse Weißrusse", "CA": "Kanadier", "CH": "Schweizer",
    "CN": "Chinese", "CU": "Kubaner", "CZ": "Tscheche", "DE": "Deutsche", "DK": "Däne", "EE": "Este", "EG": "Ägypter",
    "ES": "Spanier", "FI": "Finne", "FR": "Franzose", "GB": "Brite Engländer Schotte Waliser", "GE": "Georgier",
    "GR": "Grieche", "HR": "Kroate", "HU": "Ungar", "IE": "Ire", "IL": "Israeli", "IN": "Inder", "IR": "Iraner",
    "IQ": "Iraker", "IT": "Italiener", "JP": "Japaner", "KG": "Kirgise", "KR": "Südkoreaner", "KZ": "Kasache",
    "LT": "Litauer", "LV": "Lette", "MD": "Moldauer", "ME": "Montenegriner", "MN": "Mongole", "MX": "Mexikaner",
    "NL": "Niederländer", "NO": "Norweger", "NZ": "Neuseeländer", "PL": "Pole", "PT": "Portugiese", "RO": "Rumäne",
    "RS": "Serbe", "RU": "Russe", "SE": "Schwede", "SI": "Slowene", "SK": "Slowake", "SY": "Syrer", "TJ": "Tadschike",
    "TM": "Turkmene", "TR": "Türke", "UA": "Ukrainer", "US": "Amerikaner US-Amerikaner", "UZ": "Usbeke",
    "VN": "Vietnamese", "ZA": "Südafrikaner",
}  # fmt: skip
"""Inhabitants before a name ("die Belarussin und Weltmeisterin …"): no office by themselves, they name the state.
They never stand for a title alone: "der Russe Iwan Beispiel" is a man, not an officer."""

EVERYDAY: Mapping[str, str] = {
    "Belorussland": "BY", "Weißrussland": "BY", "Weissrussland": "BY", "Weiß-Russland": "BY", "Bjelorussland": "BY",
    "RF": "RU", "USA": "US", "Amerika": "US", "VAE": "AE", "Emirate": "AE", "Großbritannien": "GB", "England": "GB",
    "Schottland": "GB", "Wales": "GB", "Britannien": "GB", "BRD": "DE", "Bundesrepublik": "DE", "DDR": "DD",
    "UdSSR": "SU", "Sowjetunion": "SU", "Jugoslawien": "YU", "Tschechoslowakei": "CS", "VRC": "CN", "Kirgisien": "KG",
    "Kirgistan": "KG", "Kirgisistan": "KG", "Kasachstan": "KZ", "Moldau": "MD", "Moldawien": "MD", "Moldova": "MD",
    "Turkmenien": "TM", "Tadschikien": "TJ", "Korea": "KR", "Südkorea": "KR", "Nordkorea": "KP", "KDVR": "KP",
    "DVRK": "KP", "Iran": "IR", "Irak": "IQ", "Tschechien": "CZ", "Mazedonien": "MK", "Bosnien": "BA",
    "Holland": "NL", "Burma": "MM", "Birma": "MM", "Kongo": "CD", "Elfenbeinküste": "CI", "Simbabwe": "ZW",
    "Zimbabwe": "ZW", "Swasiland": "SZ", "Vatikan": "VA", "Vatikanstaat": "VA", "Palästina": "PS",
    "Taiwan": "TW", "Hongkong": "HK", "Macau": "MO", "Äquatorial-Guinea": "GQ", "Sudan": "SD", "Libanon": "LB",
    "Jemen": "YE", "Schweiz": "CH", "Eidgenossenschaft": "CH", "Venezuela": "VE", "Sri-Lanka": "LK",
    "Kambodscha": "KH", "Aserbaidschan": "AZ", "Kap Verde": "CV", "Ukraine": "UA",
}  # fmt: skip
"""What CLDR's main name is not, and what it writes in several words. Left out: "Republik", "Föderation" (any)."""

PHRASES: Mapping[str, str] = {
    "vereinigte arabische emirate": "AE", "vereinigte staaten": "US", "vereinigtes königreich": "GB",
    "republik südafrika": "ZA", "republik kongo": "CG", "demokratische volksrepublik korea": "KP",
    "heiliger stuhl": "VA", "sri lanka": "LK", "costa rica": "CR", "el salvador": "SV", "burkina faso": "BF",
    "sierra leone": "SL", "san marino": "SM", "saudi arabien": "SA", "puerto rico": "PR", "côte d’ivoire": "CI",
    "cabo verde": "CV", "neu seeland": "NZ", "kap verde": "CV", "dominikanische republik": "DO",
    "zentralafrikanische republik": "CF", "demokratische republik kongo": "CD", "marshall inseln": "MH",
    "salomon inseln": "SB",
}  # fmt: skip
"""Names of several words, adjectives in the nominative; read with any ending."""

REGIONS = """
Tatarstan Baschkortostan Tschetschenien Dagestan Inguschetien Sacha Jakutien Burjatien Karelien Komi Mordwinien
Udmurtien Tschuwaschien Kalmückien Adygeja Altai Chakassien Tuwa Krim Sibirien Fernost Donbass Abchasien Südossetien
Transnistrien Adscharien Karakalpakstan Nachitschewan Bergkarabach Bayern Sachsen Hessen Thüringen Brandenburg
Niedersachsen Saarland Baden-Württemberg Nordrhein-Westfalen Rheinland-Pfalz Sachsen-Anhalt Schleswig-Holstein
Mecklenburg-Vorpommern Katalonien Schlesien Masowien Podlachien Kalifornien Texas Florida Flandern Wallonien Tirol
Kärnten Steiermark Kurdistan Xinjiang Tibet Sichuan Guangdong Shandong Hubei Hainan Gansu Chongqing Europa Asien
Afrika Lateinamerika Eurasien Polesien
"""
"""Regions that stand after an office in the genitive or after "von"; they give no jurisdiction of their own."""
