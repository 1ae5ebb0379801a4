"""Words of overlays, adverts and share bars that extractors leave in a page, in the languages of the editions.

A line counts as foreign if it is one of `LINES` whole, or holds a word of `COOKIES` and one of `CONSENT`: an article about
cookies lacks the "we" and "you" of a banner. German and further English ones are in `belta_parse.vocab.de`.
"""

COOKIES = ("cookie", "Cookie", "COOKIE", "куки", "ciasteczk", "隐私政策", "JavaScript", "Javascript", "Privacy Policy")
CONSENT = (
    *("We use", "we use", "uses cookies", "use cookies", "uses Cookies", "Accept", "accept", "you agree", "consent", "continuing"),
    *("enable", "improve your"),
    *("использу", "Используя", "Принять", "Принимаю", "приним", "согла", "Согла", "Включите", "включите", "Понятно"),
    *("выкарыстоў", "Выкарыстоў", "Прыняць", "згодн", "Зразумела"),
    *("tiliza", "samos cookies", "Aceptar", "acepta", "Rechazar", "sentimiento", "Entendido", "Active"),
    *("żywa plik", "żywamy", "Akceptuj", "kceptuj", "gadzam", "godę", "korzysta", "Korzysta", "Rozumiem", "Włącz"),
    *("使用", "接受", "同意", "启用", "Partner"),
)

LINES = (
    *("Advertisement", "ADVERTISEMENT", "Advertising", "- Advertisement -", "Sponsored content", "Story continues below"),
    *("Share this article", "Share this", "Share on social media", "Print this page", "Read more", "Loading...", "Subscribe"),
    *("Sign up", "Log in", "Search", "Menu", "Home page", "Back to top", "Comments", "No comments", "Related posts"),
    *("Реклама", "РЕКЛАМА", "- Реклама -", "На правах рекламы", "Поделиться", "Поделиться:", "Поделиться в соцсетях"),
    *("Версия для печати", "Распечатать", "Наверх", "Комментарии", "Комментарии (0)", "Оставить комментарий", "Подписаться"),
    *("Войти", "Поиск", "Меню", "Читайте также", "Принять", "Принять все"),
    *("Рэклама", "РЭКЛАМА", "Падзяліцца", "Падзяліцца:", "Раздрукаваць", "Каментарыі", "Падпісацца", "Пошук"),
    *("Publicidad", "PUBLICIDAD", "- Publicidad -", "Anuncio", "Compartir", "Compartir:", "Compartir en", "Imprimir"),
    *("Comentarios", "Suscribirse", "Iniciar sesión", "Buscar", "Menú", "Aceptar", "Aceptar todo", "Volver arriba"),
    *("广告", "【广告】", "- 广告 -", "分享", "分享到", "分享到:", "分享到：", "打印", "打印本页", "评论", "登录", "搜索", "菜单", "返回顶部", "接受"),
    *("Reklama", "REKLAMA", "- Reklama -", "Udostępnij", "Udostępnij:", "Podziel się", "Drukuj", "Komentarze", "Zaloguj się"),
    *("Szukaj", "Akceptuję", "Akceptuj wszystko", "Materiał sponsorowany", "Do góry"),
)
ADVERTS = (
    *("Advertisement", "ADVERTISEMENT", "Sponsored", "Ad", "Реклама", "РЕКЛАМА", "Рэклама", "Publicidad", "PUBLICIDAD"),
    *("Anuncio", "Reklama", "REKLAMA", "广告", "Anzeige", "ANZEIGE", "Werbung", "WERBUNG"),
)
"""Words that label an advert with what it says behind a colon or a dash."""

SHARE = (
    *("Share", "Share on", "Share this", "Share via", "Поделиться", "Поделиться в", "Падзяліцца", "Compartir", "Compartir en"),
    *("Compartir:", "Udostępnij", "Udostępnij na", "Podziel się", "分享", "分享到", "Teilen", "Teilen auf", "Tweet"),
)
NETWORKS = (
    *("Facebook", "Twitter", "Telegram", "WhatsApp", "VK", "VKontakte", "ВКонтакте", "Вконтакте", "Viber", "OK", "ОК"),
    *("Odnoklassniki", "Одноклассники", "Instagram", "YouTube", "LinkedIn", "Pinterest", "TikTok", "Email", "E-mail"),
    *("Facebooku", "Twitterze", "Telegramie", "Instagramie", "Твиттере", "Фейсбуке", "Телеграме", "Фэйсбуку", "Тэлеграме"),
    *("E-Mail", "X", "Weibo", "WeChat", "微信", "微博", "QQ", "Messenger", "Skype", "LiveJournal", "RSS"),
)
SUBSCRIBE = (
    *("Subscribe to our", "Sign up for", "Download the app", "Download our app", "Join our", "Get the latest", "Follow us on T"),
    *("Follow us on F", "Подписывайтесь на", "Подпишитесь на", "Скачайте приложение", "Присоединяйтесь к", "Читайте нас"),
    *("Падпісвайцеся на", "Падпішыцеся на", "Чытайце нас", "Suscríbase a", "Suscríbete a", "Únase a", "Descargue la"),
    *("Descarga la", "Síganos en T", "Zapisz się", "Zasubskrybuj", "Subskrybuj", "Pobierz aplikację", "Śledź nas", "Obserwuj nas"),
    *("关注我们", "扫描二维码", "下载客户端", "订阅我们的"),
)
"""Beginnings of invitations. Not here: what the editions' own footers say ("Follow us on:", "Síguenos en")."""

FOLLOWED = ("X", "Twitter", "Telegram", "Facebook", "VK", "VKontakte", "Instagram", "YouTube", "Youtube", "TikTok", "Weibo")
"""What the footers of all editions name under their invitation: Twitter to July 2024, X from September 2024 or so."""

WEATHER_PLACES = ("Minsk", "Минск", "Мінск", "Mińsk", "明斯克")
NUMBERED_EXAMPLES = ("06.11.2019", "22.09.2024 | 09:03")
