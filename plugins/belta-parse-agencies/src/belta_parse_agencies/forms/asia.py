"""Agencies of East, South-East and South Asia."""

from __future__ import annotations

from belta_parse_agencies.forms.declare import agency

__all__ = ["FORMS"]

FORMS = (
    *agency(
        "xinhua",
        "AGHXFZ",
        "Xinhua; XINHUA; Xinhuanet; XINHUANET; Xinhaunet; Xinhua Finance; Xinhua News Agency; XINHUA News "
        "Agency; XNA; Синьхуа; 新华社; 新華社; 新华网; 新華網",
        "en de es fr ru pt it ar zh",
        examples=(
            "BEIJING, Aug. 17 (Xinhua) --",
            "GRAZ, 4. November (Xinhua) --",
            "新华社布列斯特5月4日电",
        ),
    ),
    *agency(
        "chinese",
        "GAVZ",
        "中新社; 中新网; 中国新闻网; 中央社; 中評社; 中评社; 人民网; 央视网; 光明网; 法新社; 路透社; "
        "美联社; 俄新社; 塔斯社; 共同社; 韩联社; China News Service; CNS; ECNS; China Daily; Ecns.cn; ecns",
        "zh en",
        examples=("中新社北京5月4日电",),
    ),
    *agency(
        "taiwan",
        "AGF",
        "CNA; Central News Agency; 中央社記者; Taiwan Today; Taiwan News",
        "en zh es ja",
    ),
    *agency(
        "yonhap",
        "AFHV",
        "Yonhap; YONHAP; Yonhap News Agency; 연합뉴스; 뉴시스; 뉴스1; Newsis; NEWSIS; News1; Korea Bizwire; Renhap; "
        "ヨンハップ; 聯合ニュース; 联合社; 韩联社",
        "en ko es fr de ar zh",
        examples=("BUSAN, June 9 (Yonhap) --",),
    ),
    *agency(
        "kcna",
        "AFH",
        "KCNA; ЦТАК; ACNC; 朝中社; 朝鲜中央通讯社; Uriminzokkiri; NK News; Daily NK",
        "en es ru fr zh",
        examples=("Wonsan, July 3 (KCNA) --",),
    ),
    *agency(
        "japan",
        "AFHV",
        "Kyodo; KYODO; Kyodo News; 共同; Jiji Press; JIJI PRESS; Jiji; JIJI; 時事; Jiji-AFP; JCN; ロイター; AFP＝時事; "
        "AFP=時事; ＣＮＮ; CNN.co.jp; AP通信; ブルームバーグ",
        "en ja de fr zh",
        examples=(
            "Osaka, April 12 (Jiji Press)--",
            "TOKYO, May 4 (Kyodo) --",
        ),
    ),
    *agency(
        "indonesia",
        "AYHX",
        "ANTARA; Antara; ANTARA News; ANTARA/JACX; LKBN Antara; JP; Jakarta Post; Tempo; TEMPO; TEMPO.CO; "
        "Tempo.co; TEMPO Interaktif; KOMPAS.com; Kompas.com; KOMPAS; Kompas; detikNews; detikcom; "
        "detikHealth; detikFinance; CNN Indonesia; CNBC Indonesia; Liputan6.com; Liputan6; REPUBLIKA.CO.ID; "
        "Republika; VIVAnews; VIVA; VIVA.co.id; VIVAnews.com; Merdeka.com; Okezone; INILAH.COM; INILAHCOM; "
        "Suara.com; SINDOnews; JawaPos.com; TRIBUNNEWS.COM; Tribunnews.com; TRIBUN; beritasatu.com; "
        "Bisnis.com; Bisnis; IDN Times; Kumparan; Hidayatullah.com; NU Online; Bola.com; Bola.net; Jpnn.com; "
        "JPNN.com; RMOL; Gatra.com; Metrotvnews.com; Medcom.id; AKURAT.CO; Beritajatim.com; Solopos.com; "
        "Xinhua/Antara",
        "id en",
        examples=(
            "PADANG (Antara):",
            "REPUBLIKA.CO.ID, MEDAN --",
            "Jakarta, CNN Indonesia --",
        ),
    ),
    *agency(
        "indonesian-sites",
        "AXY",
        "iNews.id; Merdeka.com; Suara.com; Liputan6.com; Okezone.com; JPNN.com; Tribunnews.com; SINDOnews.com; Viva.co.id; "
        "Kapanlagi.com; Dream.co.id; Brilio.net; Beritasatu.com; TEMPO.CO; REPUBLIKA.CO.ID; KOMPAS.com; Fimela.com",
        "id",
        alone=True,
        examples=("Merdeka.com -",),
    ),
    *agency(
        "malaysia",
        "AFH",
        "Bernama; BERNAMA; NNN; The Star; Sin Chew; AWANI; Sinar Harian; Brunei; Borneo Bulletin; RTB; BruDirect",
        "ms en zh",
        examples=("KUALA LUMPUR, May 4 (Bernama) --",),
    ),
    *agency(
        "south-east-asia",
        "AFHBEX",
        "VOV5; VOV.VN; Dân trí; TTO; NLĐO; PLO; Vietnamnet; VietnamPlus; VNA; VNS; VOV; TTXVN; Vietnam News Agency; VnExpress; Vietnam+; Nhan Dan; SGGP; TNA; MCOT; Thai News "
        "Agency; NNT; PNA; PIA; Philippines News Agency; Philippine News Agency; AKP; KPL; MNA; "
        "Mizzima; MIZZIMA; DVB; Irrawaddy; The Irrawaddy; BenarNews; RFA; INQUIRER.net; INQUIRER; PhilStar; "
        "GMA News; Rappler",
        "en vi th fil",
        examples=(
            "HANOI, May 4 (VNA) -",
            "MANILA, May 4 (PNA) --",
        ),
    ),
    *agency(
        "india",
        "AFHEIX",
        "PTI; IANS; ANI; UNI; UNI/SPUTNIK; Press Trust of India; Indo-Asian News Service; Asian "
        "News International; ENS; Express News Service; DHNS; TNN; Hindustan Times; HT Correspondent; "
        "NewsVoir; Newsvoir; BusinessWire India; Business Wire India; ANI/NewsVoir; ANI/BusinessWire India; "
        "ANI/PRNewswire; PNN; ANI/PNN; NNIS; NVR; IANSlife; IANS Live; Bollywood Hungama; KNS; GNS; INFA; "
        "PIB; Agencies; ReportWire; Mathrubhumi; IndUS; Udaipur Kiran; वार्ता; भाषा; आईएएनएस; एएनआई; पीटीआई; "
        "हि.स.; हि.स; एजेंसी; पीटीआई-भाषा; वेबवार्ता; SVN; UNB; BSS",
        "en hi bn ta",
        examples=(
            "Nagpur, Jul 25 (IANS):",
            "Turku (UNI)",
            "INDORE (PTI) -",
            "New Delhi [India], May 4 (ANI):",
        ),
    ),
    *agency(
        "pakistan",
        "AFHE",
        "APP; UrduPoint News; UrduPoint; UrduPoint / Pakistan Point News; Pakistan Point News; UrduPoint / "
        "Sputnik; UrduPoint News / Sputnik; UrduPoint News / UrduPoint; PPI; INP; NNI; SANA; KNI; ONLINE; "
        "Online; Reporter; Our Correspondent; Staff Reporter; News Desk; Web Desk; SAMAA; Dunya News; "
        "Business Recorder; BR; KMS; MNA; AIP",
        "en ur",
        examples=(
            "PINSK (UrduPoint News / Sputnik - 11th April, 2023)",
            "Multan, (APP - UrduPoint / Pakistan Point News - 27th Mar, 2024)",
        ),
    ),
    *agency(
        "bangladesh-nepal-lanka",
        "AFHEB",
        "BSS; UNB; bdnews24.com; bdnews24; Prothom Alo; বাসস; RSS; THT; Daily Mirror; EconomyNext; "
        "ECONOMYNEXT; News 1st; Newswire; NEWSFIRST; Newsfirst; TamilNet; Colombo Page; Colombopage; LBO; "
        "LANKAPUAD; Lankapuvath; PTI; AINA; Bakhtar; BNA; Pajhwok; PAN; TOLOnews; TOLOnews.com; Khaama Press; "
        "Khaama; Ariana; Kuensel",
        "en bn",
        examples=("DHAKA, May 4, 2023 (BSS) -",),
    ),
    *agency(
        "mongolia-pacific",
        "AFHE",
        "MONTSAME; Montsame; МОНЦАМЭ; PINA; PACNEWS; Pacnews; RNZ Pacific; PIR; PMC; Pasifik News; Islands Business",
        "en ru mn",
        examples=("Suva (PACNEWS) -",),
    ),
)
