"""Agencies of the Caucasus and of Central Asia."""

from __future__ import annotations

from belta_parse_agencies.forms.declare import agency

__all__ = ["FORMS"]

FORMS = (
    *agency(
        "kazinform",
        "EAFD",
        "KAZINFORM; Kazinform; МИА «Казинформ»; Казинформ; КАЗИНФОРМ; ҚазАқпарат; QazAqparat; QAZAQPARAT; "
        "Qazinform; DKNews; Primeminister.kz",
        "en ru kk",
        examples=(
            "ALMATY. November 29. KAZINFORM",
            "ALMATY. KAZINFORM –",
            "НУР-СУЛТАН. КАЗИНФОРМ –",
        ),
    ),
    *agency(
        "kaztag",
        "EABF",
        "KazTAG; КазТАГ; КАЗТАГ; BNews.kz; BNEWS.KZ; Interfax-Kazakhstan; Tengrinews.kz; TengriNews; "
        "Zakon.kz; NUR.KZ; inbusiness.kz; LS; Kazpravda.kz",
        "en ru kk",
        examples=("Almaty. July 4. KazTAG -",),
    ),
    *agency(
        "kyrgyz",
        "ABCDEF",
        "Кабар; КАБАР; Kabar; 24.kg; ИА «24.kg»; АКИpress; AKIpress; AKIPRESS; АКИPRESS; AKIpress.com; "
        "К-News; K-News; Tazabek; Turmush; Kaktus.media; Vesti.kg; КирТАГ",
        "ru en ky",
        examples=("Бишкек, 08.08.24./Иван Образцов- Кабар/.",),
    ),
    *agency(
        "uzbek",
        "ADEF",
        "UzA; УзА; ЎзА; O'zA; UzDaily.com; UzDaily.uz; UzDaily; АН Podrobno.uz; Podrobno.uz; Dunyo; IA Dunyo; "
        '«Dunyo» AA; «Дунё»; ИА «Дунё»; Jahon; ИА "Жахон"; ИА «Жахон»; Kun.uz; Газета.uz; 12news.uz; '
        "Uzbekistan Today",
        "uz ru en",
        examples=(
            "Bukhara, Uzbekistan (UzDaily.com) —",
            "Узбекистан, Самарканд - АН Podrobno.uz.",
        ),
    ),
    *agency(
        "tajik-turkmen",
        "ABDEF",
        'Ховар; НИАТ «Ховар»; НИАТ "Ховар"; Khovar; НИАТ Ховар; АСИА-Плюс; «Азия-Плюс»; Азия-Плюс; «АП»; Asia-Plus; Avesta; Авеста; '
        "АВЕСТА; Avesta.Tj; TDH; ТДХ; Туркменинформ; Turkmenistan.ru; Turkmenportal; IA Turkmenistan; Трend",
        "ru en tg tk",
    ),
    *agency(
        "azerbaijan",
        "FEIAT",
        "AZERTAC; AZƏRTAC; AzerTAc; AzərTAc; AZERTAJ; АЗЕРТАДЖ; АзерТАдж; АЗЕРТАГ; Azertag; AZƏRTAC-a; "
        "Report; REPORT.AZ; «Report»; Trend; TREND; Trend News Agency; Тренд; Turan; TURAN; Туран; APA; АПА; "
        "Fineko; Fineko/abc.az; abc.az; ABC.AZ; SalamNews; Sia; SİA; 1NEWS.AZ; 1news.az; Day.Az; News.Az; "
        "Azernews; AzerNews; ANS PRESS; ANS Press; MİA; Oxu.Az; İnterfaks-Azərbaycan; ONA; Vestnik Kavkaza; "
        "Вестник Кавказа",
        "en az ru fr de es",
        examples=(
            "Ganja, December 19, AZERTAC",
            "Bakı, 3 may, AZƏRTAC",
            "Ganja. 1 June. REPORT.AZ/",
            "October 13, Fineko/",
        ),
    ),
    *agency(
        "trend",
        "FTAE",
        "Trend; TREND",
        "en ru az",
        examples=("Ukraine, Kiev, Jan. 21/ Trend A.Muster/",),
    ),
    *agency(
        "armenian",
        "FBAED",
        "ARMENPRESS; Armenpress; АРМЕНПРЕСС; Арменпресс; ԱՐՄԵՆՊՐԵՍ; Արմենպրես; Mediamax; Медиамакс; ARKA; "
        "АРКА; ԱՐԿԱ; Noyan Tapan; NOYAN TAPAN; Ноян Тапан; ArmInfo; ARMINFO; АрмИнфо; PanARMENIAN.Net; "
        "PanARMENIAN; ArmRadio; Armenpress.am; News.am; NEWS.am; Tert.am; Panorama.am; A1+; ARKA News Agency",
        "en ru hy es fr de tr",
        examples=(
            "GYUMRI, MAY 19, ARMENPRESS.",
            "Gyumri /Mediamax/.",
            "GYUMRI, 14 DE SEPTIEMBRE, ARMENPRESS.",
        ),
    ),
    *agency(
        "georgian",
        "AFED",
        "Новости-Армения; НОВОСТИ-АРМЕНИЯ; IPN; InterPressNews; GHN; ГХН; Новости-Грузия; GeoInform; Prime News; Prime-News; Caucasus Press; "
        "Кавказ-Пресс; BS-Press; Agenda.ge; 1TV; Civil.ge; Civil Georgia; Грузинформ; GruzInform; Апсныпресс; "
        "АПСНЫПРЕСС; Apsnypress; РЕС; ИА «Рес»",
        "en ru ka",
    ),
)
