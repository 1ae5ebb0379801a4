"""The Spanish edition, esp.belta.by.

Seen on pages: Presidente, Economía and Sociedad, menu, breadcrumb, both footers, the end mark; Enero, Febrero, Abril, Mayo,
Septriembre, Noviembre and Diciembre. The other rubrics follow the sections of the address.
"""

from __future__ import annotations

from belta_parse_editions.edition import Edition
from belta_parse_editions.vocab.foreign import FOLLOWED

__all__ = ["SPANISH"]

PRINTED = {
    "Enero": 1,
    "Febrero": 2,
    "Marzo": 3,
    "Abril": 4,
    "Mayo": 5,
    "Junio": 6,
    "Julio": 7,
    "Agosto": 8,
    "Septiembre": 9,
    "Septriembre": 9,
    "Setiembre": 9,
    "Octubre": 10,
    "Noviembre": 11,
    "Diciembre": 12,
}
"""With a capital, in banner and time of publication. "Septriembre" is what the site prints ("10 Septriembre 2018")."""
SHORT = {
    "ene": 1,
    "feb": 2,
    "mar": 3,
    "abr": 4,
    "may": 5,
    "jun": 6,
    "jul": 7,
    "ago": 8,
    "sep": 9,
    "sept": 9,
    "oct": 10,
    "nov": 11,
    "dic": 12,
}
"""In datelines; reprints spell them out ("3 de julio")."""
FULL = {name.lower(): number for name, number in PRINTED.items()}

SPANISH = Edition(
    "belta-es",
    "es",
    shape="A",
    marks=("BelTA", "BELTA", "Belta", "NNN"),
    months=PRINTED | FULL,
    line_months=SHORT | FULL,
    weekdays={
        "Lunes": 1,
        "Martes": 2,
        "Miércoles": 3,
        "Jueves": 4,
        "Viernes": 5,
        "Sábado": 6,
        "Domingo": 7,
    },
    lines=("MINSK, 16 abr (BelTA). –", "BREST, 27 ene (BelTA). -", "MINSK, 3 de julio (NNN-BELTA) —"),
    places=(
        *("MINSK", "BREST", "VÍTEBSK", "VITEBSK", "GÓMEL", "GOMEL", "GRODNO"),
        *("MOGUILIOV", "MOGILIOV", "MOSCÚ", "SAN PETERSBURGO"),
        *("KAZÁN", "SOCHI", "SMOLENSK", "KIEV", "VARSOVIA", "VILNA", "ASTANÁ", "ASTANA"),
        *("TASHKENT", "BAKÚ", "EREVÁN", "BISKEK"),
        *("PEKÍN", "BEIJING", "SHANGHÁI", "HANÓI", "TEHERÁN", "ANKARA", "ESTAMBUL"),
        *("BELGRADO", "BERLÍN", "VIENA", "GINEBRA"),
        *("PARÍS", "LONDRES", "ROMA", "MADRID", "LA HABANA", "CARACAS", "MANAGUA"),
        *("QUITO", "BOGOTÁ", "NUEVA YORK", "EL CAIRO"),
    ),
    projects=("Proyectos",),
    services=("Servicios",),
    bodies=("Órganos estatales", "Organos estatales", "Órganos Estatales"),
    all_news=("Todas las noticias",),
    rubrics=(
        *("Presidente", "Política", "Economía", "Sociedad", "Deporte", "Deportes"),
        *("Cultura", "Regiones", "Opiniones", "Turismo"),
        *("Ciencia", "Entrevista", "Entrevistas", "Salud", "Educación", "En el mundo", "Mundo"),
    ),
    videos=("Video", "Vídeo", "Videos", "Vídeos", "VIDEO"),
    photos=("Fotorreportaje", "Fotorreportajes", "Fotonoticias", "Fotos", "Foto", "Reportaje fotográfico"),
    footer=(
        ("Síguenos en", "Síguenos en:", "Síganos en", "Síganos en:", "Suscríbete a nosotros en"),
        FOLLOWED,
        ("Últimas Noticias de Belarús", "Últimas noticias de Belarús", "Últimas Noticias de Belarus"),
    ),
    top=("Top Noticias", "Top noticias"),
    mobile_version=("Versión móvil",),
    full_version=("Versión completa",),
    print_version=("Versión para imprimir",),
    section_news=("Noticias de la sección", "Noticias de la rúbrica"),
    credit=(
        *("Foto de archivo de", "Fotos de archivo de", "Foto de", "Fotos de", "Foto del"),
        *("Foto por", "Foto cortesía de", "Foto:"),
        *("Fotos:", "Foto ©", "Imagen de", "Captura de", "©"),
    ),
    uncredited=("Foto de archivo", "Fotos de archivo", "Foto archivo", "Imagen de archivo", "Foto ilustrativa"),
    pictured=("En la foto:", "En las fotos:", "En la imagen:"),
    caption_stems=("Foto", "foto", "magen", "aptura de", "©"),
    caption_examples=(
        "Foto de ejemplo.by",
        "Ana Muestra. Foto de archivo",
        "Foto: Museo del Vidrio",
        "En la foto: Ana Muestra con sus alumnos",
    ),
    speech_dash=True,
    notes=("/Se actualizará/", "/Se actualizará/.", "Se actualizará", "/Continuará/", "Continuará"),
    end_marks=("-0-", "–0–"),
    updated=("Actualizado", "ACTUALIZADO", "Actualizado a las"),
    after_end=("El pronóstico del tiempo", "Pronóstico del tiempo", "Más noticias en"),
    reprint=(
        *("Noticias", "Inicio", "Principal", "Página principal", "Menú principal"),
        *("Mapa del sitio", "Contactos", "Negocios"),
        *("Sitio oficial de la República de Belarús", "Portal oficial de la República de Belarús"),
        *("Eventos", "Latest News"),
    ),
    reprint_path=("Inicio", "Principal", "Noticias", "Home"),
    reprint_end=("Fuente: BelTA", "Fuente: BELTA", "BelTA", "BELTA", "NNN-BELTA", "-- NNN-BELTA", "— NNN-BELTA", "Archivo"),
    hosts=("esp.belta.by",),
    mobile_hosts=("m.esp.belta.by",),
    sections={
        "president": "Presidente",
        "politics": "Política",
        "economics": "Economía",
        "society": "Sociedad",
        "sport": "Deporte",
        "culture": "Cultura",
        "regions": "Regiones",
        "video": "Video",
    },
    function_words=(
        *("el", "la", "los", "las", "un", "una", "de", "del", "al", "en", "con", "para"),
        *("por", "y", "e", "o", "que", "su"),
        *("sus", "como", "entre", "sobre", "desde", "hasta", "sin", "según", "durante", "contra", "se", "El", "La"),
    ),
)
