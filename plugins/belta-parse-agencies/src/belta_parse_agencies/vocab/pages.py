"""Agencies whose pages are read, not only their datelines: who has an edition, and local time.

The zone belongs to the agency's own site. An agency that is not here is read as a page of the edition "wires".
"""

from __future__ import annotations

from collections.abc import Mapping

__all__ = ["ELSEWHERE", "FULL_NAMES", "MEMBERS", "OWN_PAGES", "PHOTO_LABELS", "ZONES"]

OWN_PAGES = frozenset({
    "dpa", "dpa-afx", "apa", "pk", "sda", "awp", "epd", "kna", "dts", "ots", "reuters", "ap", "upi", "bloomberg",
    "canadian-press", "pa", "afp", "tass", "ria", "sputnik", "interfax", "regnum", "ukrainian-agencies",
    "russian-agencies", "pap", "ctk", "tasr", "sta", "hina", "tanjug", "mia", "bta", "bns", "nordic", "mti", "efe",
    "spanish", "portuguese", "ansa", "italian", "romanian", "benelux", "kazinform", "kaztag", "kyrgyz", "uzbek",
    "azerbaijan", "armenian", "georgian", "xinhua", "yonhap", "kcna", "japan", "indonesia", "malaysia",
    "south-east-asia", "india", "pakistan", "turkish", "greek", "iranian", "arab", "interfax-west",
    "interfax-ukraine", "ntb", "ritzau", "stt", "fena",
})  # fmt: skip
"""Groups of forms whose agencies have an edition for each of their languages; all others are read as the edition "wires"."""

MEMBERS: Mapping[str, tuple[str, str]] = {
    "ukrinform": ("ukrainian-agencies", "Укринформ; УКРИНФОРМ; Укрінформ; УКРІНФОРМ; Ukrinform; UKRINFORM"),
    "unian": ("ukrainian-agencies", "УНИАН; УНІАН; UNIAN; Униан; Уніан"),
    "unn": ("ukrainian-agencies", "УНН; Українські Національні Новини; Украинские Национальные Новости"),
    "interfax-west": ("interfax", "Интерфакс-Запад; ИНТЕРФАКС-ЗАПАД; Interfax-West"),
    "interfax-ukraine": (
        "interfax",
        "Интерфакс-Украина; ИНТЕРФАКС-УКРАИНА; Інтерфакс-Україна; Interfax-Ukraine; Interfax-Ukraina",
    ),
    "tatar-inform": ("russian-agencies", "Татар-информ; «Татар-информ»; ИА «Татар-информ»; Tatar-inform"),
    "leta": ("bns", "LETA; ЛЕТА"),
    "elta": ("bns", "ELTA; ЭЛЬТА"),
    "report": ("azerbaijan", "Report; REPORT.AZ; «Report»"),
    "trend": ("azerbaijan", "Trend; TREND; Trend News Agency; Тренд"),
    "mediamax": ("armenian", "Mediamax; Медиамакс"),
    "kabar": ("kyrgyz", "Кабар; КАБАР; Kabar"),
    "kyodo": ("japan", "Kyodo; KYODO; Kyodo News; 共同"),
    "jiji": ("japan", "Jiji Press; JIJI PRESS; Jiji; JIJI; 時事"),
    "adnkronos": ("italian", "Adnkronos; ADNKRONOS; AdnKronos; Adnkronos Salute"),
    "agi": ("italian", "AGI; Agi"),
    "lapresse": ("italian", "LaPresse; LAPRESSE"),
    "italpress": ("italian", "ITALPRESS; Italpress"),
    "europa-press": ("spanish", "EUROPA PRESS; Europa Press; EUROPAPRESS"),
    "prensa-latina": ("spanish", "Prensa Latina; PRENSA LATINA"),
    "lusa": ("portuguese", "Lusa; LUSA; Agência Lusa"),
    "agerpres": ("romanian", "Agerpres; AGERPRES"),
    "ntb": ("nordic", "NTB; ©NTB"),
    "ritzau": ("nordic", "Ritzau; ritzau; Ritzaus Bureau; /ritzau/"),
    "stt": ("nordic", "STT; STT–FNB"),
    "anp": ("benelux", "ANP"),
    "pti": ("india", "PTI; Press Trust of India; पीटीआई"),
    "ians": ("india", "IANS; Indo-Asian News Service; IANS Live; आईएएनएस"),
    "ani": ("india", "ANI; Asian News International; एएनआई"),
    "urdupoint": (
        "pakistan",
        "UrduPoint News; UrduPoint; UrduPoint / Pakistan Point News; Pakistan Point News; UrduPoint / Sputnik; "
        "UrduPoint News / Sputnik; UrduPoint News / UrduPoint",
    ),
    "anadolu": ("turkish", "AA; Anadolu Agency; Anadolu; ANADOLU; Anadolu Ajansı"),
    "irna": ("iranian", "IRNA; Irna; ایرنا; ايرنا"),
    "mena": ("arab", "MENA; أ ش أ; أ.ش.أ"),
    "srna": ("tanjug", "SRNA; Srna; Срна; СРНА"),
    "fena": ("tanjug", "FENA; Fena; ФЕНА"),
    "focus": ("bta", 'Агенция "Фокус"; Агенция „Фокус“; Агенция Фокус; ФОКУС; Фокус; FOCUS News Agency'),
    "vna": ("south-east-asia", "VNA; TTXVN; Vietnam News Agency"),
}  # fmt: skip
"""Agencies that have a form of their own among a group's: the group, and the marks that are theirs alone."""

FULL_NAMES: Mapping[str, str] = {
    "reuters": "Thomson Reuters",
    "ap": "Associated Press; The Associated Press",
    "afp": "Agence France-Presse; Agence France Presse; AGENCE FRANCE-PRESSE",
    "upi": "United Press International",
    "pa": "Press Association; PA Media",
    "canadian-press": "The Canadian Press; Canadian Press",
    "dpa": "Deutsche Presse-Agentur; Deutsche Presse-Agentur GmbH; dpa-infocom; dpa-infocom GmbH; dpa GmbH",
    "apa": "Austria Presse Agentur; APA - Austria Presse Agentur",
    "sda": "Keystone-SDA; Schweizerische Depeschenagentur; SDA-Keystone; Keystone-ATS",
    "epd": "Evangelischer Pressedienst; epd-bild",
    "kna": "Katholische Nachrichten-Agentur; Katholische Nachrichten-Agentur GmbH",
    "dts": "dts Nachrichtenagentur",
    "tass": "ТАСС; TASS; ИТАР-ТАСС; Russian News Agency TASS; TASS Russian News Agency; Информационное агентство ТАСС",
    "ria": "РИА Новости; МИА «Россия сегодня»",
    "interfax": "Интерфакс; Interfax; INTERFAX.RU; Interfax.ru",
    "xinhua": "Xinhua News Agency; Xinhuanet; XINHUANET.com; 新华网; 新华社",
    "ukrinform": "Укрінформ; Укринформ; Ukrinform",
    "pap": "Polska Agencja Prasowa; PAP S.A; Nauka w Polsce",
    "ctk": "Česká tisková kancelář; ČTK",
    "tasr": "Tlačová agentúra Slovenskej republiky; TASR",
    "hina": "Hrvatska izvještajna novinska agencija; Hina; HINA",
    "bta": "БТА; Българска телеграфна агенция; BTA; Bulgarian News Agency",
    "mti": "Magyar Távirati Iroda; MTI",
    "tanjug": "Tanjug; Танјуг; Novinska agencija Tanjug",
    "efe": "Agencia EFE; EFE; Agencia Efe",
    "lusa": "Agência Lusa; Agência de Notícias de Portugal; Lusa",
    "ansa": "ANSA; Agenzia ANSA; Copyright ANSA",
    "adnkronos": "Adnkronos; GMC SAPA PA",
    "agi": "AGI; Agenzia Giornalistica Italia",
    "anp": "ANP; Algemeen Nederlands Persbureau",
    "anadolu": "Anadolu Agency; Anadolu Ajansı; Анадолу; Агентство Анадолу; AA; Anadolu",
    "pti": "PTI; Press Trust of India",
    "ians": "IANS; Indo-Asian News Service",
    "ani": "ANI; Asian News International",
    "yonhap": "Yonhap News Agency; 연합뉴스; Yonhap",
    "kyodo": "Kyodo News; KYODO NEWS; 共同通信社; 共同通信",
    "jiji": "Jiji Press; The Jiji Press; 時事通信社; 時事通信",
    "kcna": "KCNA; Korean Central News Agency; 조선중앙통신",
    "irna": "Islamic Republic News Agency; IRNA English",
    "trend": "Trend News Agency; Trend",
    "azerbaijan": "AZERTAC; Azerbaijan State News Agency; АЗЕРТАДЖ; AZƏRTAC",
    "armenian": "Armenpress; ARMENPRESS; АрмЕНПРЕСС",
    "kazinform": "Kazinform; Казинформ; Қазинформ",
    "vna": "Vietnam News Agency; TTXVN",
    "indonesia": "ANTARA; Antara; LKBN Antara",
    "malaysia": "BERNAMA; Bernama",
    "greek": "ΑΠΕ-ΜΠΕ; ANA-MPA",
    "nordic": "TT; TT Nyhetsbyrån",
    "ntb": "NTB",
    "ritzau": "Ritzau; Ritzaus Bureau",
    "stt": "STT; Suomen Tietotoimisto",
}  # fmt: skip
"""Agencies by names that no dateline has, or by those they use first, on lines of copyright and in bylines."""

ELSEWHERE = frozenset({"belta"})
"""Groups whose pages other distributions read; their datelines stand in reprints, too."""

ZONES: Mapping[str, str] = {
    "dpa": "Europe/Berlin", "dpa-afx": "Europe/Berlin", "apa": "Europe/Vienna", "pk": "Europe/Vienna",
    "sda": "Europe/Zurich", "awp": "Europe/Zurich", "epd": "Europe/Berlin", "kna": "Europe/Berlin",
    "dts": "Europe/Berlin", "ots": "Europe/Berlin", "ap": "America/New_York", "upi": "America/New_York",
    "bloomberg": "America/New_York", "canadian-press": "America/Toronto", "pa": "Europe/London",
    "afp": "Europe/Paris", "tass": "Europe/Moscow", "ria": "Europe/Moscow", "sputnik": "Europe/Moscow",
    "interfax": "Europe/Moscow", "regnum": "Europe/Moscow", "ukrainian-agencies": "Europe/Kiev",
    "russian-agencies": "Europe/Moscow", "pap": "Europe/Warsaw", "ctk": "Europe/Prague",
    "tasr": "Europe/Bratislava", "sta": "Europe/Ljubljana", "hina": "Europe/Zagreb", "tanjug": "Europe/Belgrade",
    "mia": "Europe/Skopje", "bta": "Europe/Sofia", "bns": "Europe/Vilnius", "mti": "Europe/Budapest",
    "efe": "Europe/Madrid", "ansa": "Europe/Rome", "italian": "Europe/Rome", "romanian": "Europe/Bucharest",
    "kazinform": "Asia/Almaty", "kaztag": "Asia/Almaty", "kyrgyz": "Asia/Bishkek", "uzbek": "Asia/Tashkent",
    "azerbaijan": "Asia/Baku", "armenian": "Asia/Yerevan", "georgian": "Asia/Tbilisi", "xinhua": "Asia/Shanghai",
    "yonhap": "Asia/Seoul", "kcna": "Asia/Pyongyang", "japan": "Asia/Tokyo", "indonesia": "Asia/Jakarta",
    "malaysia": "Asia/Kuala_Lumpur", "india": "Asia/Kolkata", "pakistan": "Asia/Karachi",
    "turkish": "Europe/Istanbul", "greek": "Europe/Athens", "iranian": "Asia/Tehran",
}  # fmt: skip

PHOTO_LABELS = (
    *("Foto", "Fotos", "Photo", "Photos", "PHOTO", "FOTO", "Picture", "Image", "Bild", "Bilder", "Фото", "ФОТО", "Фота", "Imagen", "Fotografía"),
    *("Immagine", "Zdjęcie", "Fot.", "fot.", "Снимка", "©", "Credit", "Crédit photo", "Crédits", "Photograph", "Courtesy", "Screenshot", "Grafik", "图", "사진", "写真"),
)  # fmt: skip
"""Words that open a caption or a credit line."""
