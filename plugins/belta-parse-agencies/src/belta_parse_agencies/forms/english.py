"""Agencies, broadcasters and services that write English first."""

from __future__ import annotations

from belta_parse_agencies.forms.declare import agency

__all__ = ["FORMS"]

FORMS = (
    *agency(
        "reuters",
        "AHIFEBX",
        "Reuters; REUTERS; Reuter; REUTER; Reuters Health; Thomson Reuters Foundation; Reuters Breakingviews; "
        "Reuters Life!; Reuters.com; rtr; RTR; Variety; Hollywood Reporter; Billboard; Breakingviews",
        "en de fr es it pt ru",
        alone=True,
        examples=(
            "NARVIK, Nov 24 (Reuters) -",
            "MOLDE/TURKU (Reuters) -",
            "May 4 (Reuters) -",
            "ROME, March 13, Reuter -",
        ),
    ),
    *agency(
        "ap",
        "AHIX",
        "AP; Associated Press; The Associated Press; AP Online; AP Business Wire; AP Sports",
        "en de es",
        alone=True,
        examples=(
            "TROMSO, Norway (AP) —",
            "NARVIK (AP) --",
            "AP -",
        ),
    ),
    *agency(
        "upi",
        "AIHX",
        "UPI; United Press International",
        "en",
        alone=True,
        examples=("May 4 (UPI) --",),
    ),
    *agency(
        "bloomberg",
        "AIHX",
        "Bloomberg; Bloomberg News; BLOOMBERG; Bloomberg Opinion; Bloomberg Law",
        "en",
        examples=("Feb. 7 (Bloomberg) --",),
    ),
    *agency(
        "dow-jones",
        "AH",
        "Dow Jones; Dow Jones Newswires; DOW JONES; DJ; DowJonesAP; MarketWatch; CBS "
        "MarketWatch; CBS.MW; CBS MARKETWATCH; CBS.MarketWatch.com",
        "en",
    ),
    *agency(
        "canadian-press",
        "AXH",
        "CP; Canadian Press; The Canadian Press; CANADIAN PRESS; CP Wire",
        "en fr",
        alone=True,
        examples=(
            "RIMOUSKI, Que. (CP) -",
            "Canadian Press - RIMOUSKI, Que. (CP) -",
        ),
    ),
    *agency(
        "pa",
        "AHX",
        "PA; Press Association; PA Media; PA Sport",
        "en",
        examples=("LEEDS, England (PA) -",),
    ),
    *agency(
        "aap",
        "A",
        "AAP; Australian Associated Press; NZPA; NZN; NZ Newswire; IRNZ",
        "en",
    ),
    *agency(
        "broadcasters",
        "AHEX",
        "CNN; CNN Business; CNN/Money; CNNMoney; CNNMoney.com; CNN.com; CBS; CBS News; CBSNewYork; CBSMiami; "
        "CBSLA; CBSDFW; CBS4; CBS2; CBS SF; KCAL9; WCCO; KDKA; WJZ; CBS Boston; CBS Detroit; CBSDFW.COM; "
        "CBSChicago; CBS Local; CBS Philly; CBS Baltimore; CBS Sacramento; ABC; ABC News; ABC NEWS; ABC4; "
        "ABC7; NBC; NBC News; MSNBC; FOX; Fox News; FOX News; FOX 5; WABC; WLS; KABC; KGO; KTRK; WPVI; WTVD; "
        "KFSN; KTLA; WGN; WJW; WXIN; WPIX; KDVR; WSVN; BBC; BBC News; NPR; CBC; CBC News; ITV; Sky News; VOA; "
        "Al Jazeera; RFE/RL; RFA; RFI; RTÉ; RTE; CNBC; News 5; NEWS10; NewsNation; Nexstar; StudyFinds; SWNS; "
        "Fresh Take; CNN Newsource; Gray News; Gray DC; InvestigateTV; KCTV; KVVU; WBRC; WAFB; WVUE; WOIO; "
        "WTVG; KPTV; KFVS; WMC; WBTV; CNS; Catholic News Service; CNA; CNA/EWTN News; EWTN; EWTN News; RNS; "
        "BP; Baptist Press; LifeSiteNews; LifeSiteNews.com; Zenit.org; ZENIT; Zenit; UMNS; UM News; ENS; "
        "CWNews.com; Religion News Service",
        "en",
    ),
    *agency(
        "sports",
        "AHXI",
        "Sports Network; The Sports Network; Ticker; Sportsticker; SportsTicker; Champions League; Field "
        "Level Media; Stats Perform; STATS; STATS LLC; Opta; MLB.com; NBA.com; Omnisport; Perform News",
        "en",
        examples=("(Sports Network) -",),
    ),
    *agency(
        "north-american-papers",
        "AX",
        "KRT; KRTBN; MCT; TNS; Tribune News Service; Scripps; SHNS; Gannett; NYT; LAT; Knight Ridder; Cox "
        "News; Newhouse; Newhouse News; Copley; Washington Post; Los Angeles Times; LA Times; New York Times; "
        "Capital News Service; AFPS; American Forces Press Service; AFNS; AFPN; Army News Service; ARNEWS; "
        "NNS; DoD News; DVIDS; State News Service; US News Wire; States News Service; The Center Square; "
        "Cronkite News; Patch; UPI.com; TheStreet.com; TheStreet; Forbes.com; Forbes; newratings.com; New "
        "Ratings; Hoovers; RTTNews; RTT News; Benzinga; AlphaNetworks; M2 PRESSWIRE; M2 Presswire; AFX; AFX "
        "News; AFX Asia; IDG; IDG News Service; NewsFactor; TechWeb; InfoWorld; MacCentral; Ziff Davis; "
        "internetnews.com; SPACE.com; LiveScience; HealthDay News; HealthDay; HealthDayNews; HealthScoutNews; "
        "MedPage Today; BCN; Bay City News; City News Service; City News; ENN; IPS; IPS/IFEJ; "
        "IPS/TierraAmérica; IRIN; OneWorld; AllAfrica; allAfrica.com; Asia Pulse; ASIA PULSE; OANA; NewsRx; "
        "WENN; BANG Showbiz; Cover Media; WorldNetDaily; IslamOnline.net; IslamOnline.net & News Agencies; "
        "News Agencies; Agencies; AGENCIES; Asian News International; Global Times; Express News Service; "
        "Mirror News; Newsday; E&ENews; Stringer",
        "en",
    ),
    *agency(
        "press-releases",
        "ABSHIFX",
        "Business Wire; BUSINESS WIRE; PRNewswire; PRNEWSWIRE; PRNewswire-FirstCall; PRNewswire-USNewswire; "
        "PRNewswire-AsiaNet; PRNewswire-Asia; PRNewswire-HISPANIC PR WIRE; PR Newswire; GLOBE NEWSWIRE; "
        "GlobeNewswire; Globe Newswire; NASDAQ OMX; Marketwire; MARKETWIRE; MARKET WIRE; Market Wire; "
        "Marketwired; PRIMEZONE; PrimeZone; CNW; CNW Telbec; CNW Group; CCNMatthews; Canada NewsWire; "
        "Newsfile; Newsfile Corp.; Newsfile Corp; ACCESS Newswire; ACCESSWIRE; Accesswire; PRWEB; PRWeb; "
        "EINPresswire; EINPresswire.com; EIN Presswire; EZ Newswire; SEND2PRESS; Send2Press; eReleases; "
        "BUSINESSWIRE; XPRNews; Xinhua-PRNewswire; AsiaNet; ANTARA/PRNewswire-AsiaNet; U.S. Newswire; "
        "USNewswire; Hugin; HUGIN; Cision; Nasdaq; INTERNET WIRE; Internet Wire; BW HealthWire; AETOSWire; ME "
        "NewsWire; PR.com; 24-7PressRelease; NEWSWIRE; Newswire.com; JCN Newswire; ACN Newswire; Media "
        "OutReach; Media OutReach Newswire; SeaPRwire; Chainwire; ots/PRNewswire",
        "en de fr es",
        examples=(
            "TURKU, Finland, May 4 /PRNewswire/ --",
            "TAMPERE, Finland --(Business Wire)-- May 4, 2004 --",
        ),
    ),
)
