"""The Belarusian edition, blr.belta.by. PROVISIONAL: of its pages only two datelines were seen, no furniture at all.

Menu, banner, breadcrumb, rubrics and footer are those of the Russian edition in Belarusian words; the layouts say so by
``provisional``. The stripped form, which begins at the dateline, rests on what was seen.
"""

from __future__ import annotations

from belta_parse_editions.edition import Edition

__all__ = ["BELARUSIAN"]

GENITIVE = {
    "студзеня": 1,
    "лютага": 2,
    "сакавіка": 3,
    "красавіка": 4,
    "мая": 5,
    "траўня": 5,
    "чэрвеня": 6,
    "ліпеня": 7,
    "жніўня": 8,
    "верасня": 9,
    "кастрычніка": 10,
    "лістапада": 11,
    "снежня": 12,
}
"""Two of them seen ("14 верасня", "10 ліпеня"); the others are general knowledge, "траўня" beside "мая" as in CLDR."""

BELARUSIAN = Edition(
    "belta-be",
    "be",
    shape="C",
    marks=("БЕЛТА", "БелТА", "BELTA", "BelTA"),
    months=GENITIVE | {name.capitalize(): number for name, number in GENITIVE.items()},
    line_months=GENITIVE,
    weekdays={
        "Панядзелак": 1,
        "Аўторак": 2,
        "Серада": 3,
        "Чацвер": 4,
        "Пятніца": 5,
        "Субота": 6,
        "Нядзеля": 7,
    },
    lines=("14 верасня, Мінск /Кар. БЕЛТА/.", "3 мая, Гродна /Ганна Прыклад - БЕЛТА/."),
    correspondents=("Кар.", "кар.", "Кар", "Карр."),
    bodies=("ДЗЯРЖОРГАНЫДЗЯРЖОРГАНЫ", "ДЗЯРЖОРГАНЫ", "Дзяржорганы"),
    projects=("Праекты", "ПРАЕКТЫ"),
    services=("Паслугі", "Сэрвісы"),
    flags=("Сцяг", "сцяг", "Флаг", "флаг", "Flag", "flag"),
    all_news=("Усе навіны",),
    rubrics=(
        *("Прэзідэнт", "Палітыка", "Эканоміка", "Грамадства", "Культура", "Спорт"),
        *("Рэгіёны", "Здарэнні", "Навука", "Турызм"),
        *("У свеце", "Інтэрв'ю", "Тэхналогіі", "Адукацыя", "Меркаванні"),
    ),
    videos=("Відэа", "ВІДЭА"),
    photos=("Фотарэпартаж", "Фотарэпартажы", "Фотанавіны", "Фота"),
    footer=(("Топ-навіны", "ТОП-навіны"), ("Свежыя навіны Беларусі", "Апошнія навіны Беларусі")),
    mobile_version=("Мабільная версія",),
    full_version=("Поўная версія",),
    print_version=("Версія для друку",),
    section_news=("Навіны рубрыкі",),
    credit=("Фота з архіва", "Фота прадастаўлена", "Фота з сайта", "Фота:", "Фота ©", "Фота ", "©"),
    uncredited=("Архіўнае фота", "Фота з архіва", "Фота аўтара"),
    pictured=("На здымку:", "На здымках:", "На фота:", "На здымку ", "На здымках "),
    caption_stems=("Фота", "фота", "здымк", "©"),
    caption_examples=(
        "На здымку: Ганна Прыклад з вучнямі",
        "Фота Алега Прыклада, БЕЛТА.",
        "Архіўнае фота",
        "Фота: прэс-служба музея",
    ),
    speech_dash=True,
    notes=("/Дапаўняецца/", "/Дапаўняецца/.", "(Дапаўняецца)", "Працяг будзе"),
    end_marks=("-0-", "–0–"),
    updated=("Абноўлена", "АБНОЎЛЕНА", "абноўлена"),
    topic=("Навіны тэмы",),
    after_end=("Прагноз надвор'я", "Больш навін"),
    reprint=(
        *("Навіны", "Галоўная", "Рэгіён", "Навіны рэгіёна", "Навіны Беларусі", "Меню"),
        *("Пошук", "Карта сайта", "Кантакты"),
        *("Афіцыйны сайт Рэспублікі Беларусь", "Версія для слабавідушчых"),
    ),
    reprint_path=("Галоўная", "Навіны"),
    reprint_end=("Крыніца: БЕЛТА", "Крыніца: БелТА", "Крыніца: BELTA", "БЕЛТА", "БелТА", "Паводле БЕЛТА"),
    hosts=("blr.belta.by",),
    mobile_hosts=("m.blr.belta.by",),
    sections={
        "president": "Прэзідэнт",
        "politics": "Палітыка",
        "economics": "Эканоміка",
        "society": "Грамадства",
        "sport": "Спорт",
        "culture": "Культура",
        "regions": "Рэгіёны",
        "video": "Відэа",
    },
    function_words=(
        *("у", "ў", "на", "і", "з", "па", "са", "за", "да", "для", "аб", "ад"),
        *("пры", "не", "ва", "пад", "над", "паміж"),
        *("пасля", "праз", "або", "што", "як", "які", "якая", "якія", "таксама", "іх", "яго", "а"),
    ),
    provisional=True,
)
