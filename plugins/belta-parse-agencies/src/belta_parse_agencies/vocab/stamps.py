"""Words around the time of publication on agencies' pages, in all their languages."""

from __future__ import annotations

__all__ = ["AT", "LANGUAGES", "PUBLISHED", "SHORT_WEEKDAYS", "SOURCES", "UPDATED"]

LANGUAGES = (
    *("en", "de", "ru", "es", "fr", "it", "pt", "nl", "pl", "cs", "sk", "sl", "hr", "sr", "bs", "uk", "be", "bg", "mk", "ro", "hu", "tr", "az"),
    *("sv", "nb", "da", "fi", "et", "lv", "lt", "el", "ca", "gl", "id", "ms", "vi", "hy", "ka", "kk", "ky", "uz", "tg", "tk", "mn", "sq", "ar", "fa"),
    *("ur", "hi", "bn", "he", "fil", "sw", "eu"),
)  # fmt: skip
"""Languages of pages; where two share a name of a month, a page's own wins, then the earlier one."""

SHORT_WEEKDAYS = (
    "thur",
    "thurs",
    "tues",
    "mo",
    "di",
    "mi",
    "do",
    "fr",
    "sa",
    "so",
    "пн",
    "вт",
    "ср",
    "чт",
    "пт",
    "сб",
    "вс",
    "нд",
    "lun",
    "jue",
    "gio",
)
"""Abbreviations that CLDR has not, before a date only: "Di" and "Mi" are words anywhere else."""

PUBLISHED = (
    *("Published", "Published on", "Published at", "Publish date", "First published", "Posted", "Posted on", "Posted at"),
    *("Date", "Created", "Issued", "Release date", "All News", "News", "Added", "Filed", "PUBLISHED", "POSTED"),
    *("Veröffentlicht", "Veröffentlicht am", "Erstellt", "Erstellt am", "Datum", "Stand", "Erschienen am", "Publiziert"),
    *("Publiziert am", "vom", "Vom", "am", "Am", "Meldung vom"),
    *("Publié", "Publié le", "Publiée le", "Le", "Mis en ligne le", "Créé le"),
    *("Publicado", "Publicado el", "Publicada", "Publicado em", "Publicada em", "Fecha", "Data", "Criado em", "Creado"),
    *("Pubblicato", "Pubblicato il", "Pubblicata il", "Creato", "Geplaatst", "Geplaatst op", "Gepubliceerd", "Gepubliceerd op"),
    *("Opublikowano", "Data publikacji", "Dodano", "Publikacja", "Publikováno", "Vydáno", "Vloženo", "Publikované", "Objavljeno"),
    *("Objava", "Datum objave", "Publicat", "Publicat la", "Postat", "Megjelent", "Közzétéve"),
    *("Опубликовано", "Дата публикации", "Дата", "Размещено", "Добавлено", "Опубліковано", "Дата публікації", "Апублікавана"),
    *("Публикувано", "Публикувано на", "Објављено", "Објавено", "Жарияланды"),
    *("Publicerad", "Publicerat", "Publisert", "Publiceret", "Julkaistu", "Avaldatud", "Publicēts", "Paskelbta"),
    *("Yayınlanma", "Yayın tarihi", "Giriş", "Oluşturulma", "Dərc edilib", "Diterbitkan", "Dipublikasikan", "Ngày đăng"),
    *("发布时间", "发表时间", "时间", "发稿时间", "發布時間", "송고시간", "입력", "등록", "配信", "公開日", "تاریخ انتشار", "نشر", "تاريخ النشر"),
)  # fmt: skip
"""What stands before a time of publication. What must not match: "Am 4. Mai 2020 begann …", which goes on behind the year."""

UPDATED = (
    *("Updated", "Updated on", "Updated at", "Last updated", "Last Updated", "Last update", "Last modified", "Last modified on"),
    *("Modified", "UPDATED", "Latest update", "Update"),
    *("Aktualisiert", "Aktualisiert am", "Zuletzt aktualisiert", "Letzte Aktualisierung", "Geändert", "Geändert am"),
    *("Mis à jour", "Mis à jour le", "Mise à jour", "Modifié le", "Actualizado", "Actualizado el", "Última actualización"),
    *("Atualizado", "Atualizado em", "Atualizado a", "Aggiornato", "Aggiornato il", "Ultimo aggiornamento", "Bijgewerkt"),
    *("Bijgewerkt op", "Laatste update", "Aktualizacja", "Zaktualizowano", "Aktualizováno", "Aktualizované", "Ažurirano"),
    *("Posodobljeno", "Actualizat", "Frissítve", "Обновлено", "обновлено", "Изменено", "Оновлено", "Абноўлена", "Обновено"),
    *("Ажурирано", "Uppdaterad", "Oppdatert", "Opdateret", "Päivitetty", "Uuendatud", "Atjaunots", "Atnaujinta"),
    *("Güncelleme", "Güncellenme", "Son güncelleme", "Yenilənib", "Diperbarui", "Cập nhật", "更新时间", "更新時間", "수정", "更新日"),
)  # fmt: skip
"""What stands before the time of the last change."""

AT = (
    "at",
    "um",
    "at around",
    "à",
    "às",
    "alle",
    "alle ore",
    "ore",
    "ora",
    "h",
    "a las",
    "a les",
    "om",
    "kl",
    "kl.",
    "klo",
    "kell",
    "o",
    "o godz.",
    "godz.",
    "v",
    "ob",
    "u",
    "u",
    "la",
    "în",
    "в",
    "у",
    "о",
    "об",
    "в",
    "saat",
    "pukul",
    "lúc",
    "@",
    "|",
    "/",
    "–",
    "-",
    "•",
    "·",
    "—",
)
"""What stands between a day and its time."""

SOURCES = (
    "Source",
    "SOURCE",
    "Quelle",
    "Fuente",
    "Fonte",
    "Источник",
    "Джерело",
    "Źródło",
    "Zdroj",
    "Izvor",
    "来源",
    "來源",
    "稿件来源",
)
"""What stands before an agency on the line of a time."""
