"""Agencies whose pages are read, not only their datelines: language by script of the mark, and local time.

Language and zone belong to the agency's own site. An agency that is not here is read as a page of the edition "wires".
"""

from __future__ import annotations

from collections.abc import Mapping

__all__ = ["CREDIT_LABELS", "ELSEWHERE", "LANGUAGES", "MEMBERS", "PHOTO_LABELS", "ZONES"]

LANGUAGES: Mapping[str, tuple[str, ...]] = {
    "dpa": ("de",), "dpa-afx": ("de",), "apa": ("de",), "pk": ("de",), "sda": ("de",), "awp": ("de",),
    "epd": ("de",), "kna": ("de",), "dts": ("de",), "ots": ("de",), "reuters": ("en",), "ap": ("en",),
    "upi": ("en",), "bloomberg": ("en",), "canadian-press": ("en",), "pa": ("en",), "afp": ("en", "ru"),
    "tass": ("en", "ru"), "ria": ("en", "ru"), "sputnik": ("en", "ru", "zh"), "interfax": ("en", "ru"),
    "regnum": ("en", "ru"), "ukrainian-agencies": ("en", "uk"), "russian-agencies": ("en", "ru"), "pap": ("pl",),
    "ctk": ("cs",), "tasr": ("sk",), "sta": ("sl",), "hina": ("hr",), "tanjug": ("sr",), "mia": ("en", "mk"),
    "bta": ("en", "bg"), "bns": ("en", "ru"), "nordic": ("sv",), "mti": ("hu",), "efe": ("es",), "spanish": ("es",),
    "portuguese": ("pt",), "ansa": ("it",), "italian": ("it",), "romanian": ("ro", "ru"), "benelux": ("nl",),
    "kazinform": ("en", "ru"), "kaztag": ("en", "ru"), "kyrgyz": ("en", "ru"), "uzbek": ("en", "uz"),
    "azerbaijan": ("en", "ru"), "armenian": ("en", "ru", "hy"), "georgian": ("en", "ru"),
    "xinhua": ("en", "ru", "zh"), "yonhap": ("en", "ko", "zh"), "kcna": ("en", "ru", "zh"), "japan": ("en", "ja"),
    "indonesia": ("id",), "malaysia": ("en",), "south-east-asia": ("en",), "india": ("en", "hi"),
    "pakistan": ("en",), "turkish": ("en",), "greek": ("en", "el"), "iranian": ("en", "fa"), "arab": ("en", "ar"),
    "interfax-west": ("en", "ru"), "interfax-ukraine": ("en", "uk"), "ntb": ("nb",), "ritzau": ("da",), "stt": ("fi",),
    "fena": ("bs",),
}  # fmt: skip
"""Group of forms to the languages of its pages, one a script: Latin first."""

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

CREDIT_LABELS = (
    "Quelle:", "Source:", "Sources:", "Источник:", "Джерело:", "Fuente:", "Fonte:", "Zdroj:", "Vir:", "Izvor:",
    "Källa:", "Kilde:", "Bron:", "Sumber:", "Źródło:", "Извор:", "Източник:", "Kaynak:", "来源:",
)  # fmt: skip
"""What stands before an agency on a line of its own behind the text."""

PHOTO_LABELS = (
    "Foto", "Fotos", "Photo", "Photos", "Picture", "Image", "Bild", "Фото", "Imagen", "Fotografía", "Zdjęcie",
    "Снимка", "©", "Credit", "Crédit photo", "FILE",
)  # fmt: skip
"""Words that open a caption or a credit line."""
