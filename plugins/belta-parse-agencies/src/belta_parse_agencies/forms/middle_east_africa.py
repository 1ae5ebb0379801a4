"""Agencies of the Middle East, of Turkey and Greece, of Africa."""

from __future__ import annotations

from belta_parse_agencies.forms.declare import agency

__all__ = ["FORMS"]

FORMS = (
    *agency(
        "turkish",
        "ALFH",
        "AA; Anadolu Agency; Anadolu; ANADOLU; Anadolu Ajansı; DHA; İHA; IHA; ANKA; CİHAN; Cihan; CIHAN; DHA "
        "/ AA; DİHA; MA; ANF; ETHA; JINNEWS; BirGün; Bianet; bianet; Hürriyet Daily News; TRT; TRT World; TRT "
        "Haber; TAK; T.A.K.; BHA; UBA",
        "tr en ar ru fr de",
        examples=(
            "İZMİR (AA) -",
            "BURSA, (DHA)-",
        ),
    ),
    *agency(
        "greek",
        "AFHE",
        "ANA-MPA; ANA; MPA; AMNA; ΑΠΕ-ΜΠΕ; ΑΠΕ; ΑΜΠΕ; CNA; ΚΥΠΕ; ATA; ATSH; KosovaPress; Kosovapress; KP; "
        "QIK; Telegrafi; Ekonomia Online; INA",
        "el en sq de",
        examples=(
            "Larnaca (CNA) -",
            "PRIZREN, 4 maj (KosovaPress) -",
        ),
    ),
    *agency(
        "iranian",
        "AFHEXD",
        "IRNA; Irna; ISNA; Fars; FNA; FARS; Fars News Agency; MNA; Mehr; Mehr News Agency; Tasnim; TASNIM; "
        "Shana; SHANA; ILNA; ISCA News; IBNA; IQNA; Iran Daily; Press TV; MEHR; ParsToday; Pars Today; Iran "
        "Press; IranPress; ABNA; Taghrib; TNA; ایرنا; ايرنا; ایسنا; فارس; مهر",
        "en fa de fr es ar tr",
        examples=(
            "Shiraz, Jan 23, IRNA --",
            "SHIRAZ (IRNA) --",
            "TEHRAN (Tasnim) –",
            "TEHRAN, May 4 (MNA) –",
        ),
    ),
    *agency(
        "arab",
        "AFHEBX",
        "MENA; WAM; SPA; KUNA; QNA; Petra; PETRA; NINA; SANA; Sana; NNA; BNA; ONA; Saba; SABA; INA; Aswat "
        "al-Iraq; AIN; IRAQNA; Shafaq News; Shafaq News/; Rudaw; WAFA; Wafa; Maan; Ma'an; MA'AN; PNN; IMEMC; "
        "Safa; SAFA; LANA; JANA; Jana; APS; TAP; MAP; SUNA; SMC; Dabanga; AMI; SONNA; ADI; Alwatan; "
        "IslamOnline.net; IOL; MENA FN; MENAFN; رويترز; أ ف ب; أ.ف.ب; اف ب; ا ف ب; د ب أ; د.ب.أ; أ ش "
        "أ; أ.ش.أ; وكالات; الأناضول; الاناضول; واس; وام; كونا; قنا; بترا; سبوتنيك; شينخوا; سانا; وفا; واع; "
        "أسوشيتد برس; ا ب; أ ب; يو بي اي; الوكالات; سبأ; بنا; CNN; فرانس برس; العمانية",
        "ar en fr es",
        examples=(
            "ASWAN, Sept 20 (MENA) -",
            "ABU DHABI, 4th May, 2020 (WAM) --",
            "بيروت (رويترز) -",
        ),
    ),
    *agency(
        "israeli",
        "AHFX",
        "JTA; JNS; JNS.org; TPS; TPS / JNS; INN; IMRA; ITIM; Itim; Israel Hayom; i24NEWS; Ynet; Arutz Sheva; "
        "Israelnationalnews.com; IsraelNN.com; TPS-IL",
        "en he fr de",
        examples=("HAIFA (JTA) —",),
    ),
    *agency(
        "african",
        "AFHEX",
        "NAN; GNA; KBC; KNA; PANA; Panapress; PANAPRESS; APA; APAnews; SAPA; Sapa; ANA; African News Agency; "
        "SAnews.gov.za; SAnews; BuaNews; Nampa; NAMPA; ZANA; ZIANA; New Ziana; Shabelle; ENA; WIC; WALTA; "
        "ERTA; Daily News; UGO; RNA; ARI; SLENA; APO; African Press Organization; ANGOP; AIM; BOPA; MENA; "
        "IRIN; HANA; ITAR; CAJ News; CNS; CISA; ACI Africa; This Day; Vanguard; Leadership; SBM; "
        "Hirondelle; FH; Fondation Hirondelle; SUNA; Goobjoog; Garowe Online; Radio Dabanga",
        "en fr pt sw",
        examples=(
            "ABUJA (NAN) -",
            "ACCRA, May 4, GNA –",
        ),
    ),
)
