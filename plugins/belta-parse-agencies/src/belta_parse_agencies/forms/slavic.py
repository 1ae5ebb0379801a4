"""Agencies of Poland, Czechia, Slovakia, the countries of former Yugoslavia, and Bulgaria."""

from __future__ import annotations

from belta_parse_agencies.forms.declare import agency

__all__ = ["FORMS"]

FORMS = (
    *agency(
        "pap",
        "ADEH",
        "PAP; PAP Biznes; PAP/DPA; IAR; KAI; ISBnews; ISB; Newseria; Informacyjna Agencja Radiowa; "
        "Inwestycje.pl; Onet; TVN24; PAP Life; Polska Agencja Prasowa",
        "pl en",
        examples=(
            "Lublin, Feb. 3 (PAP) -",
            "Łomża (PAP) -",
        ),
    ),
    *agency(
        "ctk",
        "ADHFE",
        "ČTK; CTK; ČTK/Reuters; Mediafax; ČIA; ČTI; ČTK-AP; CIA News; Czech News Agency; MF; MIA; Právo",
        "cs en",
        examples=(
            "Praha 3. května (ČTK) -",
            "BRNO (ČTK) –",
        ),
    ),
    *agency(
        "tasr",
        "ADHFE",
        "TASR; SITA; WEBNOVINY; WEBNOVINY.sk; WebNoviny.sk; Webnoviny.sk; webnoviny.sk; ČTK; TASR-SLOVAKIA; SME",
        "sk en",
        examples=(
            "Bratislava 3. mája (TASR) -",
            "KOŠICE 3. mája (WebNoviny.sk) -",
        ),
    ),
    *agency(
        "sta",
        "ADHF",
        "STA; MMC; STA, Reuters; MMC RTV SLO; Slovenian Press Agency",
        "sl en hr",
        examples=("Maribor, 3. maja (STA) -",),
    ),
    *agency(
        "hina",
        "ABDHF",
        "Hina; HINA; IKA; Media servis; HRT; N1; Reuters/Hina; AFP/Hina",
        "hr en de",
        examples=("ZADAR, 3. svibnja (Hina) -",),
    ),
    *agency(
        "tanjug",
        "ABDEFHIX",
        "Tanjug; TANJUG; Танјуг; ТАНЈУГ; Beta; BETA; Бета; FoNet; FONET; Fonet; ФоНет; SRNA; Srna; Срна; "
        "СРНА; FENA; Fena; ФЕНА; ONASA; Onasa; MINA; Mina; MINA-business; MINA business; Mina-business; МИНА; "
        "RTS; РТС; RTRS; РТРС; B92; Patria; NAP; Radio Slobodna Evropa; RSE; EuroBlic; Novosti; N1; Agencije; "
        "Агенције; Mondo; Anadolija; AA; CdM; Vijesti; Press; Pobjeda; PR Centar; Hina; KoSSev; KiM radio; "
        "Спутњик; Sputnjik",
        "sr bs en hr",
        examples=(
            "BEOGRAD, 3. maja (Tanjug) -",
            "БАЊАЛУКА, 3. МАЈА /СРНА/ -",
        ),
    ),
    *agency(
        "mia",
        "ABDHFE",
        "МИА; MIA; Макфакс; МАКФАКС; Makfax; Мета.мк; МЕТА.МК; МетаМК; Нетпрес; Слободен печат; Телма; МКД",
        "mk en",
        examples=("Скопје, 3 мај 2020 (МИА) -",),
    ),
    *agency(
        "bta",
        "BADEFH",
        'БТА; BTA; БГНЕС; BGNES; Агенция "Фокус"; Агенция „Фокус“; Агенция Фокус; ФОКУС; Фокус; Focus; FOCUS '
        'News Agency; Focus Information Agency; Агенция БГНЕС; Крос; Агенция "Крос"; КРОСС; Novinite; Sofia '
        "News Agency; Дарик; БНР; БНТ",
        "bg en",
        examples=(
            "Русе, 4 май /БТА/",
            "Plovdiv, January 19 (BTA) –",
            "Варна. 4 май. БТА -",
        ),
    ),
)
