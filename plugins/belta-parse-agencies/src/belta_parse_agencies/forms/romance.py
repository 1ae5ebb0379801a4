"""Agencies of the Romance languages, in Europe and in the Americas."""

from __future__ import annotations

from belta_parse_agencies.forms.declare import agency

__all__ = ["FORMS"]

FORMS = (
    *agency(
        "afp",
        "AIHXFEB",
        "AFP; Agence France-Presse; AFP.com; AFPTV; AFP Factual; AFPRelaxnews; ETX Studio; Relaxnews; Agence "
        "France Presse; AFP Forum; АФП",
        "fr en de es pt ar it ru",
        alone=True,
        examples=(
            "LILLE, Jan 1 (AFP) -",
            "Lindau (AFP) –",
            "LILLE (AFP) - –",
            "UPPSALA, Aug 29, 2014 (AFP) -",
        ),
    ),
    *agency(
        "french",
        "AFH",
        "AP; Reuters; Belga; BELGA; ATS; APM; AEF; APAnews; APA; APA-Dakar; APS; TAP; MAP; AIP; AIB; ABP; "
        "ACAP; ACP; Le Figaro; Relaxnews; La Presse Canadienne; PC; Presse Canadienne; QMI; Agence QMI; CNW "
        "Telbec; Xinhua; Maghreb Emergent; Zenit; Fides; Agence Fides; Gaboneco; Infosplus Gabon; AGP; AMI; "
        "ANP; ANI; GNA; Panapress; PANA; Cathobel; cath.ch; APIC; Apic; Cath.ch; Novethic; Actusen; Sidwaya",
        "fr en",
        examples=("Genève (ATS) -",),
    ),
    *agency(
        "efe",
        "AHIXBE",
        "EFE; Efe; efe; EFECOM; EFEUSA; EFEAGRO; EFEverde; EFE-Verde; EFE/EPA; Agencia EFE; ACAN-EFE; "
        "Acan-Efe; EFE Dakar; EFEMINAE; EFESalud; EFEmotor; EFE News; EFE-EPA; epa-efe; Agencia Efe; ACAN",
        "es en pt ca de",
        alone=True,
        examples=(
            "Burgos, 10 abr (EFE).-",
            "Soria (Aragón), 9 sep (EFE).-",
            "Busan, Nov 29 (EFE).-",
        ),
    ),
    *agency(
        "spanish",
        "AHDFEX",
        "EUROPA PRESS; Europa Press; EP; EUROPAPRESS; Europa Press Andalucía; COLPISA; Colpisa; colpisa; "
        "COLPISA/AFP; SERVIMEDIA; Servimedia; OTR/PRESS; OTR Press; OTR; ACN; Agències; Agencias; AGENCIAS; "
        "AGENCIES; Redacción; D.V.; DV; Vasco Press; ICAL; Ical; Notimex; NOTIMEX; NTX; Télam; TELAM; Telam; "
        "Andina; ANDINA; ANDES; Andes; ABI; ANSAlatina; Prensa Latina; PL; PRENSA LATINA; Ñanduti; IP; IP "
        "Paraguay; AVN; ABN; AIN; DyN; NA; Noticias Argentinas; Colprensa; COLPRENSA; CMI; UNO; OPEMUNDI; "
        "APRO; apro; Apro; El Universal; EL UNIVERSAL; Agencia Reforma; Reforma; AGENCIA REFORMA; SUN; "
        "Infobae; Agencia Brasil; Pulsar; Púlsar; IPS; AICA; Aica; ZENIT.org; ACI Prensa; ACI; ACI/EWTN "
        "Noticias; Fides; SIGLO; Sputnik; Sptnk; CEET; AFP-NA; DPA; dpa; NOTISTARZ; INNOVA-news; GAP; Xinhua; "
        "CIMAC; Cimac; cimacnoticias; CIMAC Noticias; Agencia ID; Agencia Orbita; Rosario3; MERCOPRESS; "
        "Mercopress; AMIA; AJN; Télam-Xinhua; IANS; Radio Mundial; Prensa YVKE; AP; LAFM",
        "es ca en pt gl eu",
        examples=(
            "Matanzas, 1 sep (Prensa Latina)",
            "MADRID, 3 May. (EUROPA PRESS) -",
        ),
    ),
    *agency(
        "portuguese",
        "AHDFEX",
        "Lusa; LUSA; Agência Lusa; Agência Brasil; ABr; Agência Estado; AE; Folhapress; FOLHAPRESS; Agência O "
        "Globo; Estadão Conteúdo; AGÊNCIA BRASIL; ANSA Brasil; Angop; ANGOP; Inforpress; AIM; ADIAP; Rádio "
        "Vaticano; Ecclesia; Agência Ecclesia; Agência Câmara; Agência Senado; Brasil 61; Brasil61; UOL; UOL "
        "Notícias; G1; BOL; Gazeta Press; GAZETA PRESS; CMJornal; Tatoli; TATOLI; Macauhub; MACAUHUB; "
        "ForMacau; AE/Broadcast",
        "pt en",
        examples=("Lisboa, 09 jan 2024 (Lusa) –",),
    ),
    *agency(
        "ansa",
        "HAXIF",
        "ANSA; Ansa; ANSA-AFP; ANSA-XINHUA; ANSA/AFP; ANSAmed; ANSAMED; ANSA.it; ANSA/XINHUA; ANSA Brasil; ANSA English",
        "it en pt es de ar",
        alone=True,
        examples=(
            "(ANSA) - BELLUNO, 9 FEB -",
            "SIENA, 16 NOV (ANSA) -",
            "(ANSA) - CHIOGGIA (VENEZIA), 6 LUG -",
        ),
    ),
    *agency(
        "italian",
        "AHDFIX",
        "AGI; Agi; AGI/AFP; Adnkronos; ADNKRONOS; Adnkronos Salute; Adnkronos/Labitalia; Labitalia; AKI; Aki; "
        "askanews; Askanews; ASKANEWS; Apcom; APCOM; TMNews; TMNEWS; LaPresse; LAPRESSE; LaPresse/AP; "
        "ITALPRESS; Italpress; Dire; DIRE; Agenzia Dire; ASCA; Asca; il Velino; Il Velino; Il Velino/AGV "
        "NEWS; VELINO; 9Colonne; 9colonne; AdnKronos; Radiocor; Il Sole 24 Ore Radiocor; Il Sole 24 Ore "
        "Radiocor Plus; MF-DJ; MF-Dow Jones; MF; Finanza.com; Teleborsa; NEWSBRIDGE; Xinhua/Italpress; "
        "Xinhua/LaPresse; Public Policy; Public Policy/Agenzia; AGENPARL; Agenparl; AgenParl; AISE; aise; "
        "Aise; Inform; NoveColonne; Nova; NOVA; Agenzia Nova; ZENIT.org; AsiaNews; SIR; Sir; Agenzia Fides; "
        "AVN; AGV; AGTW; Ansamed; OPS; Omniroma; OMNIROMA; OMNIMILANO; PRIMAPRESS; Prima Pagina News; Sport "
        "Mediaset",
        "it en",
        examples=(
            "Siena, 22 apr. (LaPresse) -",
            "SIENA (ITALPRESS) –",
            "(AGI) - Pisa, Italy, Oct.18 -",
        ),
    ),
    *agency(
        "romanian",
        "ABDFH",
        "Agerpres; AGERPRES; Rompres; ROMPRES; Mediafax; MEDIAFAX; Rador; RADOR; NewsIn; NewsIN; News.ro; "
        "Amos News; Basilica; Basilica.ro; MOLDPRES; Moldpres; IPN; INFOTAG; Infotag; INFO-PRIM NEO; "
        "Info-Prim Neo; BASA-press; BASA; Noi.md; Karadeniz Press; NOVOSTI-MOLDOVA; Novosti-Moldova; "
        "Новости-Молдова; ИНФОТАГ; Инфотаг; МОЛДПРЕС",
        "ro en ru",
        examples=(
            "Bucureşti, 3 mai /Agerpres/ -",
            "CHIŞINĂU, 3 mai (MOLDPRES) -",
        ),
    ),
    *agency(
        "benelux",
        "AHFE",
        "ANP; Belga; BELGA; Novum; BPN; BNO News; BNO; GPD; BELGA/AFP; IPS/Belga; Belga/AFP; ANP/AFP; "
        "ANP/RTR; ANP/DPA; Hollandse Hoogte; NU.nl; Planet Internet; RIJNMOND",
        "nl fr en de",
        examples=(
            "AMSTERDAM (ANP) -",
            "BRUSSEL (Belga)",
        ),
    ),
)
