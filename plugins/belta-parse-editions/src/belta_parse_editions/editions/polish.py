"""The Polish edition, pol.belta.by.

Seen on two pages: menu (its second word was never translated), banner, breadcrumb, Prezydent, footer, one dateline. The
other rubrics follow the sections of the address.
"""

from __future__ import annotations

from belta_parse_editions.edition import Edition

__all__ = ["POLISH"]

GENITIVE = {
    "stycznia": 1,
    "lutego": 2,
    "marca": 3,
    "kwietnia": 4,
    "maja": 5,
    "czerwca": 6,
    "lipca": 7,
    "sierpnia": 8,
    "września": 9,
    "października": 10,
    "listopada": 11,
    "grudnia": 12,
}
"""With a capital in banner and time of publication ("03 Lipca 2024"), in small letters in datelines."""

POLISH = Edition(
    "belta-pl",
    "pl",
    shape="C",
    marks=("BELTA", "BelTA", "Belta", "БЕЛТА"),
    months={name.capitalize(): number for name, number in GENITIVE.items()} | GENITIVE,
    line_months=GENITIVE,
    weekdays={
        "Poniedziałek": 1,
        "Wtorek": 2,
        "Środa": 3,
        "Czwartek": 4,
        "Piątek": 5,
        "Sobota": 6,
        "Niedziela": 7,
    },
    lines=("3 lipca, Mińsk /Kor. BELTA/.", "14 maja, Grodno /Anna Przykład - BELTA/."),
    correspondents=("Kor.", "kor.", "Kor", "Koresp."),
    projects=("Projekty",),
    services=("Usługi", "Serwisy"),
    bodies=("Government Bodies", "Organy państwowe", "Organy Państwowe"),
    all_news=("Wszystkie wiadomości",),
    rubrics=(
        *("Prezydent", "Polityka", "Gospodarka", "Ekonomia", "Społeczeństwo", "Sport"),
        *("Kultura", "Regiony", "Opinie", "Turystyka"),
        *("Nauka", "Wywiad", "Wywiady", "Zdrowie", "Edukacja", "Na świecie", "Świat"),
    ),
    videos=("Wideo", "Video", "WIDEO", "Filmy"),
    photos=("Fotoreportaż", "Fotoreportaże", "Zdjęcia", "Foto"),
    footer=(
        ("TOP wiadomości", "Top wiadomości", "TOP-wiadomości"),
        ("Świeże wiadomości z Białorusi", "Najnowsze wiadomości z Białorusi"),
    ),
    mobile_version=("Wersja mobilna",),
    full_version=("Pełna wersja", "Wersja pełna"),
    print_version=("Wersja do druku",),
    section_news=("Wiadomości z rubryki", "Wiadomości z działu"),
    credit=(
        *("Zdjęcie autorstwa", "Zdjęcia autorstwa", "Zdjęcie:", "Zdjęcia:", "Fot."),
        *("fot.", "Foto:", "Zdjęcie ze strony", "Zdjęcie ©", "©"),
    ),
    uncredited=("Zdjęcie archiwalne", "Zdjęcie z archiwum", "Zdjęcia archiwalne", "Zdjęcie ilustracyjne"),
    pictured=("Na zdjęciu:", "Na zdjęciach:"),
    caption_stems=("djęci", "Fot", "fot", "©"),
    caption_examples=(
        *("Zdjęcie archiwalne", "Anna Przykład. Zdjęcie z archiwum"),
        *("Fot. Muzeum Szkła", "Na zdjęciu: Anna Przykład z uczniami"),
    ),
    speech_dash=True,
    notes=("/Będzie uzupełnione/", "/Będzie uzupełnione/.", "Ciąg dalszy nastąpi"),
    updated=("Zaktualizowano", "ZAKTUALIZOWANO", "Aktualizacja"),
    topic=("Wiadomości tematu",),
    reprint=(
        *("Wiadomości", "Główna", "Strona główna", "Aktualności", "Menu", "Mapa strony"),
        *("Kontakt", "Kontakty", "Region"),
        *("Oficjalna strona Republiki Białorusi", "Oficjalny portal Republiki Białorusi"),
    ),
    reprint_path=("Strona główna", "Główna", "Wiadomości"),
    reprint_end=("Źródło: BELTA", "Źródło: BelTA", "BELTA", "BelTA", "Źródło: pol.belta.by", "Archiwum"),
    hosts=("pol.belta.by",),
    mobile_hosts=("m.pol.belta.by",),
    sections={
        "president": "Prezydent",
        "politics": "Polityka",
        "economics": "Gospodarka",
        "society": "Społeczeństwo",
        "sport": "Sport",
        "culture": "Kultura",
        "regions": "Regiony",
        "video": "Wideo",
    },
    function_words=(
        *("w", "we", "z", "ze", "na", "do", "i", "oraz", "od", "po", "za"),
        *("dla", "przez", "przy", "pod", "nad", "przed"),
        *("między", "lub", "że", "który", "która", "które", "jak", "jako", "o", "podczas", "jest", "są"),
    ),
)
