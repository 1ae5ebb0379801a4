"""Lines around the text on agencies' pages, in all their languages: what stands over it, what closes it, what is foreign.

A phrase here is a whole line. What must not be here: words that a paper uses as a subhead ("Hintergrund", "Background").
"""

from __future__ import annotations

__all__ = [
    "ADVERTS",
    "AUTHORS",
    "BY",
    "COMPANIES",
    "CONSENT",
    "COOKIES",
    "EDITED",
    "ENDS",
    "FOLLOW",
    "HEADINGS",
    "INPUTS",
    "NETWORKS",
    "OVERLAYS",
    "OWNERS",
    "PHOTO_AT_END",
    "PICTURES",
    "READ_ALSO",
    "RIGHTS",
    "RULES",
    "SECTIONS",
    "SHARE",
    "SOURCED",
    "STANDARDS",
]  # fmt: skip

SECTIONS = (
    *("World", "Politics", "Business", "Economy", "Business & Economy", "Economics", "Science", "Science & Space", "Sport", "Sports"),
    *("Society", "Culture", "Society & Culture", "Military & Defense", "Emergencies", "Health", "Technology", "Tech", "Markets"),
    *("National", "International", "Regions", "Region", "Top News", "Top Stories", "Breaking News", "Latest News", "Headlines"),
    *("U.S. News", "World News", "Odd News", "Entertainment", "Lifestyle", "Environment", "Energy", "Finance", "Nation", "India"),
    *("Europe", "Asia", "Asia-Pacific", "Asia Pacific", "Africa", "Middle East", "Americas", "Transport", "Defense", "Diplomacy"),
    *("Politik", "Wirtschaft", "Kultur", "Panorama", "Ausland", "Inland", "Vermischtes", "Chronik", "Regional", "Wissenschaft"),
    *("Medien", "Gesellschaft", "Boulevard", "Brennpunkte", "Netzwelt", "Kirche", "Schweiz", "Österreich", "Deutschland", "Welt"),
    *("Politique", "Économie", "Monde", "Société", "International", "Sciences", "Santé", "Planète", "Afrique", "Suisse"),
    *("Política", "Economía", "Sociedad", "Mundo", "Cultura", "Deportes", "Internacional", "Nacional", "Ciencia", "España"),
    *("Economia", "Sociedade", "Desporto", "Esportes", "País", "Brasil", "Politica", "Cronaca", "Mondo", "Esteri", "Scienza"),
    *("Polska", "Świat", "Gospodarka", "Kraj", "Polityka", "Nauka", "Kultura", "Biznes", "Regiony", "Domácí", "Zahraničí"),
    *("Ekonomika", "Svět", "Politika", "Društvo", "Ekonomija", "Svet", "Svijet", "Srbija", "Hrvatska", "Region", "Kultúra"),
    *("Политика", "Экономика", "Общество", "Наука", "Культура", "Спорт", "В мире", "В России", "Происшествия", "Мир", "Россия"),
    *("Армия и ОПК", "Международная панорама", "Экономика и бизнес", "Москва", "Регионы", "Технологии", "Новости", "Главное"),
    *("Політика", "Економіка", "Суспільство", "Світ", "Регіони", "Україна", "Київ", "Палітыка", "Эканоміка", "Грамадства"),
    *("Българи", "България", "Свят", "Икономика", "Общество", "Друштво", "Свет", "Регион"),
    *("POLITICS", "ECONOMY", "WORLD", "SOCIETY", "CULTURE", "SPORTS", "SPORT", "BUSINESS", "REGIONS", "OFFICIAL", "SCIENCE"),
    *("ПОЛИТИКА", "ЭКОНОМИКА", "ОБЩЕСТВО", "КУЛЬТУРА", "СПОРТ", "В МИРЕ", "Dünya", "Ekonomi", "Türkiye", "Gündem", "DÜNYA"),
    *("国际", "国内", "社会", "经济", "文化", "体育", "时政", "要闻", "科技", "财经", "정치", "경제", "사회", "문화", "국제"),
)  # fmt: skip
"""Names of sections over a title."""

BY = (
    *("By", "BY", "by", "Reported by", "Written by", "Story by", "Text by", "Von", "VON", "von", "Text von", "Ein Bericht von", "Par", "PAR", "par"),
    *("Propos recueillis par", "Por", "POR", "por", "di", "Di", "DI", "a cura di", "A cura di", "Door", "door", "Af", "af", "Av", "av", "Per", "Oleh"),
    *("Корреспондент", "корр.", "Корр.", "Кореспондент", "Карэспандэнт", "记者", "文/", "記者"),
)  # fmt: skip
"""Words that open the line of an author; a name must follow. Not Romanian "de": French and Spanish names begin so."""

AUTHORS = (
    *("Author", "AUTHOR", "Reporter", "Correspondent", "Autor", "Autorin", "Auteur", "Autora", "Autore", "Автор", "АВТОР", "Автори"),
    *("Автар", "Авторы", "Текст", "Text", "Texte", "Testo", "Szerző", "Yazar", "Auteurs", "Autoři", "作者", "记者", "기자", "Journalist"),
)  # fmt: skip
"""Words that open the line of an author with a colon."""

COMPANIES = (
    *("Associated Press", "The Associated Press", "AP", "Reuters", "AFP", "dpa", "APA", "Bloomberg", "UPI", "EFE", "ANSA", "Associated Press Writer"),
    *("AP Writer", "Associated Press Writers", "AP Sports Writer", "AP Business Writer", "Staff Writer", "Staff Reporter", "Correspondent"),
    *("Agence France-Presse", "Press Association", "PA", "Xinhua", "Kyodo News", "Yonhap", "TASS", "ТАСС", "РИА Новости", "Keystone-SDA", "SDA", "sda"),
    *("KNA", "epd", "United Press International", "Canadian Press", "The Canadian Press", "AP Online", "dpa-infocom", "dpa-AFX"),
)  # fmt: skip
"""Who an author works for, behind the name."""

HEADINGS = (
    *("Tags", "Tag", "Tags:", "Keywords", "Topics", "Topic", "Read more", "Read more:", "READ MORE", "Read also", "Read Also", "READ ALSO"),
    *("Also read", "Also Read", "ALSO READ", "See also", "See Also", "More on this", "More on this topic", "More on this story", "More to read"),
    *("More news", "More News", "More stories", "More Stories", "Related", "Related news", "Related News", "Related stories", "Related Stories"),
    *("Related articles", "Related Articles", "Related topics", "Related Topics", "Related posts", "Related content", "RELATED", "RELATED NEWS"),
    *("RELATED STORIES", "RELATED ARTICLES", "Recommended", "Recommended for you", "You may also like", "You might also like"),
    *("Most read", "Most Read", "Most popular", "Most Popular", "Latest news", "Latest News", "Latest headlines", "Trending", "Trending now"),
    *("What to read next", "Top stories", "Top Stories", "Editor's picks", "Next article", "Previous article", "Other news", "Don't miss"),
    *("Comments", "Leave a comment", "Add comment", "In this article", "Follow topics", "More from Reuters", "From our partners", "Read next"),
    *("Mehr zum Thema", "Mehr zu", "Mehr dazu", "Lesen Sie auch", "Lesen Sie mehr", "Lesen Sie dazu auch", "Auch interessant", "Weiterlesen"),
    *("Das könnte Sie auch interessieren", "Weitere Meldungen", "Weitere Nachrichten", "Weitere Artikel", "Weitere Themen", "Schlagworte"),
    *("Schlagwörter", "Themen", "Stichworte", "Verwandte Themen", "Verwandte Artikel", "Meistgelesen", "Top-Themen", "Ähnliche Artikel"),
    *("Zum Thema", "Links zum Thema", "Mehr aus dem Ressort", "Neueste Nachrichten", "Kommentare", "Aktuelle Nachrichten", "Mehr Nachrichten"),
    *("Lire aussi", "Lire aussi :", "À lire aussi", "A lire aussi", "À lire également", "Lire la suite", "Sur le même sujet", "Articles liés"),
    *("Mots-clés", "Mots clés", "Les plus lus", "Thèmes", "Voir aussi", "Plus d'actualités", "Dans la même rubrique"),
    *("Lea también", "Leer también", "Le puede interesar", "Te puede interesar", "También te puede interesar", "Más noticias", "Etiquetas"),
    *("Noticias relacionadas", "Relacionadas", "Relacionados", "Más información", "Lo más leído", "Ver también", "Temas", "Le recomendamos"),
    *("Leia também", "Leia mais", "Veja também", "Saiba mais", "Notícias relacionadas", "Mais notícias", "Mais lidas", "Tópicos", "Últimas notícias"),
    *("Leggi anche", "Leggi anche:", "LEGGI ANCHE", "Potrebbe interessarti", "Potrebbe interessarti anche", "Articoli correlati", "Notizie correlate"),
    *("Ultime notizie", "Ultima ora", "Vedi anche", "Approfondisci", "Argomenti", "Correlati", "I più letti"),
    *("Lees ook", "Lees meer", "Lees verder", "Meer nieuws", "Meer over dit onderwerp", "Gerelateerd", "Onderwerpen", "Trefwoorden"),
    *("Czytaj także", "Czytaj też", "Czytaj również", "Czytaj więcej", "Zobacz także", "Zobacz też", "Zobacz również", "Przeczytaj także", "Tagi"),
    *("Polecamy", "Powiązane", "Więcej na ten temat", "Najnowsze", "Najczęściej czytane", "Czytejte také", "Čtěte také", "Související"),
    *("Související články", "Témata", "Štítky", "Čítajte aj", "Súvisiace", "Súvisiace články", "Značky", "Tagy"),
    *("Pročitajte još", "Pročitajte i", "Vezane vesti", "Vezane vijesti", "Povezane vesti", "Povezane vijesti", "Povezani članki", "Ostale vesti"),
    *("Preberite še", "Tagovi", "Oznake", "Najnovije vesti", "Najčitanije", "Citește și", "Citiţi şi", "Articole similare", "Etichete", "Știri similare"),
    *("Olvassa el ezt is", "Kapcsolódó", "Kapcsolódó cikkek", "Címkék", "További hírek", "İlgili haberler", "İlgili Haberler", "Etiketler"),
    *("İlgili konular", "Diğer haberler", "Etiketlər", "Digər xəbərlər", "Läs mer", "Läs också", "Les også", "Les mer", "Læs også", "Lue myös"),
    *("Теги", "ТЕГИ", "Теги:", "Тэги", "Тэги:", "Метки", "Ключевые слова", "Читайте также", "Читайте также:", "ЧИТАЙТЕ ТАКЖЕ", "Смотрите также"),
    *("Читать далее", "Читать ещё", "Читать еще", "Материалы по теме", "По теме", "Новости по теме", "Похожие материалы", "Похожие новости"),
    *("Другие новости", "Ещё по теме", "Еще по теме", "Еще новости", "Главные новости", "Последние новости", "Самое читаемое", "Популярное"),
    *("Рекомендуем", "Вам может быть интересно", "Темы", "Сюжеты", "Сюжет", "Комментарии", "Новости партнеров", "Новости партнёров", "Лента новостей"),
    *("Читайте також", "Читайте також:", "Дивіться також", "За темою", "Матеріали за темою", "Теги новини", "Новини за темою", "Інші новини"),
    *("Останні новини", "Чытайце таксама", "Тэгі", "Па тэме", "Прочетете още", "Още новини", "Още по темата", "Тагове", "Етикети"),
    *("Прочитајте још", "Повезане вести", "Ознаке", "Прочитајте и", "Поврзани вести", "Тагови"),
    *("相关新闻", "相关报道", "相关阅读", "延伸阅读", "推荐阅读", "更多新闻", "热门新闻", "标签", "关键词", "相關新聞", "延伸閱讀"),
    *("관련기사", "관련 기사", "많이 본 뉴스", "주요 뉴스", "関連記事", "関連ニュース", "最新ニュース", "おすすめ記事", "アクセスランキング"),
    *("اقرأ أيضا", "اقرأ أيضاً", "مواضيع ذات صلة", "أخبار ذات صلة", "الوسوم", "Baca juga", "Baca Juga", "Berita terkait", "Tin liên quan", "Xem thêm"),
)  # fmt: skip
"""What stands over tags and other articles; short lines under it belong to it."""

READ_ALSO = (
    *("Read also", "Read Also", "READ ALSO", "Also read", "Also Read", "ALSO READ", "Read more", "READ MORE", "See also", "Related", "RELATED"),
    *("Read", "Tags", "Keywords", "Topics", "Related Articles", "Related Topics", "Lesen Sie auch", "Mehr zum Thema", "Lesen Sie dazu auch", "Schlagworte"),
    *("Themen", "Lire aussi", "LIRE AUSSI", "À lire aussi", "A lire aussi", "Voir aussi", "Mots-clés", "Lea también", "LEA TAMBIÉN"),
    *("Lea más", "Vea también", "Etiquetas", "Temas", "Leia também", "LEIA TAMBÉM", "Leia mais", "Leggi anche", "LEGGI ANCHE", "Lees ook", "Czytaj także"),
    *("Czytaj też", "Czytaj również", "Zobacz też", "Zobacz także", "Tagi", "Čtěte také", "Čítajte aj", "Pročitajte i", "Pročitajte još", "Preberite še"),
    *("Citește și", "Читайте также", "ЧИТАЙТЕ ТАКЖЕ", "Смотрите также", "По теме", "Теги", "Тэги", "Метки", "Ключевые слова", "Читайте також", "ЧИТАЙТЕ ТАКОЖ"),
    *("Дивіться також", "Чытайце таксама", "Тэгі", "Прочетете още", "İlgili haber", "Etiketler", "Baca juga", "相关阅读", "相关新闻", "标签", "关键词"),
    *("Läs också", "Les også", "Læs også", "Lue myös", "Kapcsolódó", "Címkék"),
)  # fmt: skip
"""What opens, with a colon, a line that names another article or tags."""

ENDS = (
    *("END", "End", "end", "ENDS", "Ends", "Enditem", "ENDITEM", "End of text", "END ITEM", "MORE", "More", "more follows", "-END-", "ENDALL"),
    *("Schluss", "SCHLUSS", "Ende", "ENDE", "FIN", "Fin", "fin", "FINE", "Fine", "SEGUE", "segue", "Segue", "FIM", "Fim", "KONIEC", "Konec"),
    *("完", "了", "끝", "续", "終", "terminado", "SIGUE", "sigue", "Sigue", "Einde", "SON", "KRAJ", "Kraj", "Vége", "Slut"),
)  # fmt: skip
"""Words that close a text, in brackets or between dashes."""

RULES = (
    "___",
    "____",
    "_____",
    "***",
    "* * *",
    "---",
    "###",
    "# # #",
    "- 0 -",
    "-0-",
    "- 30 -",
    "-30-",
    "--30--",
    "-- 30 --",
    "=====",
    "*****",
    "- - -",
    "•••",
    "...",
    "—0—",
    "-o-",
    "-o0o-",
    "-ooOoo-",
    "///",
    "+++",
    "-O-",
    "--",
    "—",
    "■",
    "▲",
    "◆",
    "~~~",
)
"""Rules and signs that close a text."""

EDITED = (
    *("Reporting by", "Reporting and writing by", "Reporting", "Additional reporting by", "Additional reporting", "Editing by", "Edited by"),
    *("Writing by", "Written by", "Compiled by", "Translated by", "Translation by", "Rewritten by", "Reported by", "Graphics by"),
    *("Writing and editing by", "Reporting and editing by", "Research by", "Editor", "Editors", "Web editor", "Sub-editor", "Translator/Editor"),
    *("Translator", "Desk editor", "Chief editor", "Managing editor", "Copy editor", "Reporter", "News editor", "Author", "Contributed by", "By"),
    *("Redaktion", "Redakteur", "Redakteurin", "Redigiert von", "Bericht von", "Berichtet von", "Reporter", "Bearbeitet von", "Geschrieben von"),
    *("Übersetzt von", "Zusammengestellt von", "Weitere Reporter", "Autor", "Autorin"),
    *("Reportage de", "Reportage par", "Rédigé par", "Édité par", "édité par", "Édition de", "Version française", "Rédaction", "Traduit par"),
    *("Reporte de", "Reporte por", "Información de", "Editado por", "Editado en español por", "Edición de", "Traducido por", "Redacción", "Escrito por"),
    *("Reportagem de", "Reportagem por", "Edição de", "Edição", "Texto de", "Editado por", "Por", "Reportagem"),
    *("A cura di", "Redazione", "Servizio di", "Tradotto da", "in redazione", "Redazione di", "In redazione a", "Redactie", "Bewerkt door"),
    *("Autor", "Autorka", "Autorzy", "Redaktor", "Redakcja", "Opracował", "Opracowała", "Tłumaczenie", "Źródła", "Zredagował"),
    *("Autoři", "Redaktorka", "Zpracoval", "Zpracovala", "Urednik", "Novinar", "Piše", "Uredio", "Szerkesztő", "Szerző"),
    *("Автор", "Авторы", "Редактор", "Корректор", "Редакторы", "Перевод", "Перевёл", "Перевела", "Подготовил", "Подготовила", "Подготовили"),
    *("Текст подготовил", "Материал подготовил", "Материал подготовила", "Выпускающий редактор", "Автор перевода", "Автор материала"),
    *("Підготував", "Підготувала", "Редакторка", "Переклад", "Аўтар", "Рэдактар", "Падрыхтаваў", "Падрыхтавала"),
    *("责任编辑", "责编", "编辑", "記者", "记者", "编译", "审核", "撰稿", "校对", "作者", "责任編輯", "編輯", "文字", "执笔", "参与记者", "실습기자"),
    *("Editör", "Muhabir", "Haber", "Editör:", "Redaktor", "Müəllif", "Penulis", "Pewarta", "Toimittaja", "Editor:"),
)  # fmt: skip
"""Who made the text, in a line behind it: with a name behind, in brackets or with a colon where it could be a sentence."""

INPUTS = (
    *("With inputs from", "With input from", "With agencies", "With agency inputs", "With reports from", "(With inputs from", "Inputs from"),
    *("contributed to this report", "contributed to this story", "contributed reporting", "Associated Press writer"),
    *("Associated Press writers", "AP writer", "AP writers", "AP Sports Writer", "Associated Press researcher", "This story has been",),
    *("This story was", "This article was", "This article has been", "(This story"),
    *("(This version", "(This article", "The above article has been", "Disclaimer", "DISCLAIMER", "Correction:", "CORRECTION:", "Note to editors"),
    *("For more information", "For further information", "Media contact", "MEDIA CONTACT", "Media Contact", "Contact:", "CONTACT:"),
    *("Contacts:", "Press contact", "Contact information", "View original content", "View source version", "Cision View"),
    *("Rückfragehinweis", "Rückfragen an", "Rückfragen:", "Weitere Informationen:", "Dieser Artikel wurde", "This version of", "Pressekontakt", "Kontakt:", "Originaltext", "Original-Content von", "OTS-ORIGINALTEXT", "Medienkontakt"),
    *("Hinweis:", "Mit Material von", "Digitale Pressemappe", "gemäß der Nachrichtenagentur"),
    *("(gemäß der Nachrichtenagentur", "Mit Agenturmaterial", "(mit Material", "Avec agences", "(Avec", "Avec AFP"),
    *("Con información de", "(Con información", "Con agencias", "Com informações de", "(Com informações", "Com agências", "Com Reuters", "Con AFP"),
    *("(По материалам", "При использовании материалов", "При перепечатке", "Если вы нашли ошибку", "Если вы заметили"),
    *("Нашли ошибку", "Выделите", "Якщо ви знайшли", "Якщо ви помітили", "При цитуванні", "При копіюванні", "Передрук", "Использование материалов"),
    *("Przy wykorzystaniu", "Kontakt dla mediów", "本文来源", "原标题", "(原标题", "免责声明"),
)  # fmt: skip
"""Beginnings of lines behind a text that tell its sources, its history, whom to ask."""

STANDARDS = (
    *("Our Standards:", "All quotes delayed", "The Thomson Reuters Trust Principles", "Reprints", "Suggest a correction", "Report an error"),
    *("Purchase Licensing Rights", "Acquire Licensing Rights", "Get the app", "Unsere Werte:", "Nos standards", "Nuestros Estándares", "Nossos Padrões"),
    *("Exclusive news, data and analytics", "Sign up for", "Sign up to", "Subscribe to", "Join our", "Download our", "Download the", "Terms of use"),
    *("Hear the latest", "Never miss", "Stay up to date", "Stay tuned", "Get all the", "Get the latest"),
)  # fmt: skip
"""Beginnings of lines that agencies print under every text."""

RIGHTS = (
    *("All rights reserved", "All Rights Reserved", "all rights reserved", "ALL RIGHTS RESERVED"),
    *("rewritten or redistributed", "Alle Rechte vorbehalten"),
    *("Tous droits réservés", "Todos los derechos reservados", "prohibida la redistribución", "Prohibida su reproducción"),
    *("prohibida la reproducción", "Todos os direitos reservados", "Tutti i diritti riservati", "iproduzione riservata", "RIPRODUZIONE RISERVATA", "iproduzione Riservata"),
    *("Alle rechten voorbehouden", "Wszelkie prawa zastrzeżone", "wszelkie prawa zastrzeżone", "Všechna práva vyhrazena", "Všetky práva vyhradené"),
    *("Sva prava zadržana", "Sva prava pridržana", "Vse pravice pridržane", "Toate drepturile rezervate", "Minden jog fenntartva", "Tüm hakları saklıdır"),
    *("Все права защищены", "все права защищены", "Усі права захищені", "Всі права захищені", "Усе правы абаронены", "Всички права запазени", "Сва права задржана"),
    *("版权所有", "未经授权", "严禁转载", "무단 전재", "無断転載", "جميع الحقوق محفوظة", "Hak cipta", "Kaikki oikeudet"),
)  # fmt: skip
"""What only a notice of rights says, anywhere in its line. Not "Nachdruck" (emphasis), "copyright" (the subject of many a report)."""

OWNERS = ("Copyright ©", "Copyright (c)", "Copyright 1", "Copyright 2", "Copyright by", "COPYRIGHT", "©", "(c) ", "(C) ", "<저작권자", "Nachdruck und", "Nachdruck nur")
"""How such a line begins."""

SOURCED = (
    *("Source", "SOURCE", "Sources", "Quelle", "QUELLE", "Quellen", "Fuente", "Fonte", "FONTE", "Источник", "ИСТОЧНИК", "Джерело", "Крыніца", "Źródło"),
    *("Zdroj", "Vir", "Izvor", "Извор", "Източник", "Källa", "Kilde", "Bron", "Sumber", "Forrás", "Sursa", "Lähde", "Kaynak", "Mənbə", "Πηγή", "Allikas", "Avots", "Šaltinis", "Font", "Manba", "Дереккөз", "Манба", "Извор", "来源", "來源", "출처", "المصدر"),
)  # fmt: skip
"""What stands before an agency or a firm on a line of its own behind the text."""

PHOTO_AT_END = (
    "Foto",
    "Fotos",
    "FOTO",
    "Photo",
    "Photos",
    "PHOTO",
    "Photo by",
    "Photo courtesy of",
    "Bild",
    "Fotografía",
    "Imagen",
    "Immagine",
    "Фото",
    "ФОТО",
    "Фота",
    "Zdjęcie",
    "Fot.",
    "fot.",
    "Снимка",
    "Снимки",
    "Image",
    "Picture",
    "Video",
    "Видео",
    "Cover photo",
    "图",
    "摄影",
    "사진",
    "写真",
)
"""What opens a credit behind the text."""

PICTURES = (
    *("REUTERS", "EPA", "EFE/", "AFP", "(AP", "AP/", "dpa/", "TASS/", "ANSA/", "Xinhua/", "(Xinhua", "(Yonhap", "Reuters", "Getty", "(PTI", "(EFE"),
    *("rchivbild", "rchivfoto", "ARCHIV", "rchive", "ymbolbild", "ymbolfoto", "andout"),
)  # fmt: skip
"""Texts of which every caption holds one that holds none of its labels."""

COOKIES = (
    "cookie",
    "Cookie",
    "COOKIE",
    "куки",
    "кукі",
    "ciasteczk",
    "kolačić",
    "колачић",
    "piškot",
    "隐私政策",
    "JavaScript",
    "Javascript",
    "Privacy Policy",
    "privacy policy",
    "çerez",
    "Çerez",
    "evästeitä",
    "informasjonskapsler",
    "クッキー",
    "쿠키",
    "бисквитки",
    "adblock",
    "ad blocker",
    "Werbeblocker",
)
CONSENT = (
    *("We use", "we use", "uses", "use of", "Accept", "accept", "you agree", "consent", "continuing", "enable", "improve", "disable", "browser"),
    *("erwenden", "utzen", "utzung", "kzeptier", "immen", "inverstanden", "aktivier", "tilis", "ccept", "tiliz", "samos", "epta", "ccett"),
    *("gebruik", "Gebruik", "используе", "Используя", "спользован", "Продолжая", "приним", "Принять", "согла", "Согла", "икорист", "погодж", "згод"),
    *("ыкарыст", "зрабіць", "żywa", "orzysta", "godę", "kceptuj", "oužív", "ouhlas", "oristi", "Koristi", "користи", "porabl", "ullan", "käyt"),
    *("bruker", "använder", "bruger", "folosim", "acord", "használ", "elfogad", "использ", "използва", "使用", "接受", "同意", "利用", "사용", "Partner", "prijat"),
)  # fmt: skip
"""A line with a word of `COOKIES` and one of these is a banner: an article about cookies lacks the "we" and "you"."""

ADVERTS = (
    *("Advertisement", "ADVERTISEMENT", "Advertising", "Sponsored", "Sponsored content", "Ad", "AD", "Promoted", "Advertisement - Continue Reading Below"),
    *("Anzeige", "ANZEIGE", "Werbung", "WERBUNG", "Publicité", "PUBLICITÉ", "Publicidad", "PUBLICIDAD", "Anuncio", "Publicidade", "PUBLICIDADE"),
    *("Anúncio", "Pubblicità", "PUBBLICITÀ", "Annuncio", "Advertentie", "ADVERTENTIE", "Reklama", "REKLAMA", "Reklam", "REKLAM", "Reklame", "Mainos"),
    *("Hirdetés", "HIRDETÉS", "Publicitate", "PUBLICITATE", "Oglas", "Реклама", "РЕКЛАМА", "Рэклама", "РЭКЛАМА", "Оглас", "На правах рекламы", "Annons", "Annonse"),
    *("Annonce", "Iklan", "IKLAN", "Quảng cáo", "广告", "廣告", "【广告】", "광고", "広告", "إعلان", "آگهی", "Διαφήμιση", "Reklaam", "Reklāma"),
)  # fmt: skip
"""Labels of adverts."""

SHARE = (
    *("Share", "Share this", "Share this article", "Share this story", "Share on", "Share via", "SHARE", "Share:", "Tweet", "Print", "Email", "Print this page"),
    *("Teilen", "Teilen auf", "Artikel teilen", "Drucken", "Merken", "Partager", "Partager sur", "Imprimer", "Compartir", "Compartir en", "Imprimir"),
    *("Compartilhar", "Compartilhe", "Partilhar", "Condividi", "Condividi su", "Stampa", "Delen", "Deel dit artikel", "Udostępnij", "Podziel się", "Drukuj"),
    *("Sdílet", "Zdieľať", "Podeli", "Podijeli", "Deli", "Distribuie", "Megosztás", "Paylaş", "Dela", "Del", "Jaa", "Поделиться", "Поделиться:", "Поделиться в"),
    *("Распечатать", "Поділитися", "Поширити", "Роздрукувати", "Падзяліцца", "Сподели", "Подели", "分享", "分享到", "打印", "공유", "シェア", "印刷", "شارك", "مشاركة"),
)  # fmt: skip
NETWORKS = (
    *("Facebook", "Twitter", "Telegram", "WhatsApp", "Whatsapp", "VK", "VKontakte", "ВКонтакте", "Вконтакте", "Viber", "OK", "ОК", "Одноклассники"),
    *("Odnoklassniki", "Instagram", "YouTube", "Youtube", "LinkedIn", "Linkedin", "Pinterest", "TikTok", "Email", "E-mail", "E-Mail", "X", "Weibo", "WeChat"),
    *("微信", "微博", "QQ", "Messenger", "Skype", "LiveJournal", "RSS", "Reddit", "Flipboard", "Copy link", "Link", "Mail", "Tumblr", "Xing", "XING", "Line", "KakaoTalk"),
)  # fmt: skip
"""Share bars: a word with networks behind it, or networks alone."""

FOLLOW = (
    *("Follow us", "Follow @", "Follow Us", "Subscribe", "Subscribe to our", "Sign up for our", "Join us on", "Join our", "Like us on", "Download the app"),
    *("Folgen Sie uns", "Abonnieren Sie", "Newsletter abonnieren", "Suivez-nous", "Abonnez-vous", "Inscrivez-vous", "Síganos", "Síguenos", "Suscríbase", "Suscríbete"),
    *("Siga-nos", "Siga o", "Inscreva-se", "Assine", "Seguici", "Iscriviti", "Volg ons", "Abonneer", "Śledź nas", "Obserwuj nas", "Zapisz się", "Sledujte nás"),
    *("Pratite nas", "Sledite nam", "Urmăriți-ne", "Kövessen", "Bizi takip", "Следите за", "Подписывайтесь на", "Подпишитесь на", "Подписаться", "Читайте нас в"),
    *("Читайте нас на", "Присоединяйтесь к", "Наш канал в", "Больше новостей в", "Підписуйтесь на", "Підписуйтеся на", "Приєднуйтесь до", "Стежте за", "Читайте нас у"),
    *("Падпісвайцеся на", "Падпішыцеся на", "Последвайте ни", "Пратите нас", "关注我们", "扫描二维码", "下载客户端", "Ikuti kami", "Theo dõi"),
)  # fmt: skip
"""Beginnings of invitations."""

OVERLAYS = (
    *("Skip to main content", "Skip to content", "Menu", "Search", "Log in", "Login", "Sign in", "Register", "Home", "Back to top", "Close", "Loading...", "Listen", "Save"),
    *("Listen to this article", "Read in app", "Story continues below", "Story continues below advertisement", "Article continues below", "Click here"),
    *("Zum Inhalt springen", "Menü", "Suche", "Anmelden", "Startseite", "Nach oben", "Schließen", "Artikel anhören", "Vorlesen", "Zurück", "Hauptmenü"),
    *("Aller au contenu", "Rechercher", "Se connecter", "Accueil", "Fermer", "Écouter", "Ir al contenido", "Buscar", "Iniciar sesión", "Inicio", "Cerrar", "Escuchar"),
    *("Início", "Entrar", "Fechar", "Ouvir", "Cerca", "Accedi", "Chiudi", "Ascolta", "Zoeken", "Inloggen", "Sluiten", "Szukaj", "Zaloguj się", "Zamknij", "Strona główna"),
    *("Hledat", "Přihlásit", "Domů", "Pretraga", "Prijava", "Početna", "Zatvori", "Меню", "Поиск", "Войти", "Вход", "Главная", "Закрыть", "Наверх", "Слушать"),
    *("Версия для печати", "Пошук", "Увійти", "Головна", "Закрити", "Уваход", "Галоўная", "Търсене", "Начало", "搜索", "登录", "菜单", "首页", "返回顶部", "字号", "关闭"),
    *("검색", "로그인", "메뉴", "글자크기", "検索", "メニュー", "ログイン", "بحث", "الرئيسية", "Ara", "Giriş yap", "Ana sayfa"),
)  # fmt: skip
"""Words of menus and of what lies over a page."""
