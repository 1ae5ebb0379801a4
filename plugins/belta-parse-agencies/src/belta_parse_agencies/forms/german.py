"""Agencies of Germany, Austria and Switzerland."""

from __future__ import annotations

from belta_parse_agencies.forms.declare import agency

__all__ = ["FORMS"]

DPA_SERVICES = (
    *("lby", "lsw", "lrs", "lno", "lni", "lnw", "lhe", "lth", "lsn", "lbn", "lah", "lsa", "lmv", "lbb", "lbw", "lsh"),
    *("ldw", "tmn", "infocom", "gms"),
)
"""Regional services of dpa and its themes; a newspaper prints them behind the mark, "dpa/lby"."""

FORMS = (
    *agency(
        "dpa",
        "AHXE",
        "dpa; DPA; dpa-infocom; dpa-tmn",
        "de en es ar",
        services=DPA_SERVICES,
        alone=True,
        examples=(
            "Lindau (dpa) -",
            "Lindau/Bregenz (dpa/lby) -",
            "LINDAU, May 4, 2004 (dpa) --",
        ),
    ),
    *agency(
        "dpa-afx",
        "A",
        "dpa-AFX; dpa-AFX-Broker; dpa-AFX ProFeed; awp international",
        "de",
        examples=("LINDAU (dpa-AFX) -",),
    ),
    *agency(
        "apa",
        "A",
        "APA; APA-OTS; apa; APA-Science",
        "de",
        services=("ag", "sda", "sid", "red"),
    ),
    *agency(
        "ots",
        "AF",
        "ots; OTS; news aktuell",
        "de",
        examples=("Lindau (ots) -",),
    ),
    *agency(
        "pk",
        "A",
        "PK; Parlamentskorrespondenz",
        "de",
        examples=("Wien (PK) -",),
    ),
    *agency(
        "sda",
        "A",
        "sda; SDA; Keystone-SDA; sda-ats; Keystone-ATS; SDA-ATS; ATS; ats; Sportinformation",
        "de fr it",
        examples=(
            "Chur (sda) -",
            "Chur (Keystone-SDA) -",
        ),
    ),
    *agency(
        "awp",
        "A",
        "awp; AWP",
        "de",
        examples=("Winterthur (awp) -",),
    ),
    *agency(
        "epd",
        "A",
        "epd; EPD",
        "de",
        examples=("Bonn (epd).",),
    ),
    *agency(
        "kna",
        "A",
        "KNA; KNA International",
        "de",
        examples=("Bonn (KNA)",),
    ),
    *agency(
        "dts",
        "A",
        "dts Nachrichtenagentur; dts",
        "de",
        examples=("Celle (dts Nachrichtenagentur) –",),
    ),
    *agency(
        "sid",
        "A",
        "SID; sid",
        "de",
    ),
    *agency(
        "ddp",
        "A",
        "ddp; DDP; dapd; DAPD; ddp.djn; DDP/ADN; ADN; dpd; VWD; vwd; vwd/DJ",
        "de",
    ),
    *agency(
        "german-services",
        "A",
        "idea; ZENIT.org; Zenit.org; ZENIT; kath.net; KAP; Kathpress; pte; pressetext; presstext; "
        "pressetext.austria; pressetext.ch; pte.at; RNZ; RND; IDW; idw; BLICK; DJ; MT-Newswires; "
        "aktiencheck.de; aktiencheck.de AG; IRW-Press; openPR; lifePR; PresseBox; pressebox; Tsp; taz; "
        "HB; MDR; NDR; WDR; SWR; rbb",
        "de en",
    ),
    *agency(
        "taz",
        "M",
        "taz; ap; afp; epd; dpa; rtr",
        "de",
        examples=("LINDAU/BREGENZ ap/taz |",),
    ),
    *agency(
        "german-in-brackets",
        "H",
        "Keystone-SDA; SDA; dpa; AFP; APA",
        "de",
    ),
)
