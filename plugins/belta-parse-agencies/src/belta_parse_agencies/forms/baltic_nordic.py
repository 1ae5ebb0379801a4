"""Agencies of the Baltic and the Nordic countries, and of Hungary."""

from __future__ import annotations

from belta_parse_agencies.forms.declare import agency

__all__ = ["FORMS"]

FORMS = (
    *agency(
        "bns",
        "FAEDH",
        "BNS; БНС; Baltic News Service; LETA; LETA-BNS; ЛЕТА; ELTA; ЭЛЬТА; ETA; LRT; DELFI; Delfi; "
        "ERR; ERR News; 15min.lt; 15min; TBT Staff; LSM; LSM.lv; Baltic Times",
        "en lt lv et ru",
        examples=(
            "KAUNAS, Jun 12, BNS –",
            "RIGA, May 4 (LETA) -",
            "TALLINN, 3. mai, BNS -",
        ),
    ),
    *agency(
        "nordic",
        "AFHED",
        "NTB; ©NTB; TT; TT-Reuters; TT-AFP; TT-AP; TT-Ritzau; SvD; Ritzau; ritzau; Ritzaus Bureau; /ritzau/; "
        "FNB; STT; STT–FNB; SPT; Direkt; Nyhetsbyrån Direkt; SIX; SIR; NTB-Reuters; NTB-AFP; ANB; VG; "
        "Dagbladet; TDN; TDN Finans; Finwire; AFP-NTB; RB-Børsen; Newspaq; Nordjyske; Uutissuomalainen; "
        "Lännen Media",
        "nb sv da fi en",
        examples=(
            "BERGEN (NTB):",
            "LUND (TT)",
            "Tampere (STT)",
        ),
    ),
    *agency(
        "mti",
        "AFHED",
        "MTI; Magyar Távirati Iroda; MTI-ECO; Mti; Független Hírügynökség; FH; MTVA; MTI-OS; OTS; Híradó; Index",
        "hu en de",
        examples=("Budapest, 2020. május 3., vasárnap (MTI) -",),
    ),
)
