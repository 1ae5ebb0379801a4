"""Agencies whose pages are read, not only their datelines: language by script of the mark, and local time.

Language and zone belong to the agency's own site. An agency that is not here is read as a page of the edition "wires".
"""

from __future__ import annotations

from collections.abc import Mapping

__all__ = ["CREDIT_LABELS", "ELSEWHERE", "LANGUAGES", "PHOTO_LABELS", "ZONES"]

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
}  # fmt: skip
"""Group of forms to the languages of its pages, one a script: Latin first."""

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
