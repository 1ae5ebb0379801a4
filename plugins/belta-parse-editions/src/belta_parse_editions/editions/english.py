"""The English edition, eng.belta.by.

Seen on pages: the rubrics President, Politics, Economy and Daily Snapshot, both footers, the furniture of desktop, old
desktop and mobile. The other rubrics follow the sections of the address, which all editions share.
"""

from __future__ import annotations

from belta_parse_editions.edition import Edition
from belta_parse_editions.vocab.foreign import FOLLOWED

__all__ = ["ENGLISH", "MONTHS", "WEEKDAYS"]

MONTHS = {
    "January": 1,
    "February": 2,
    "March": 3,
    "April": 4,
    "May": 5,
    "June": 6,
    "July": 7,
    "August": 8,
    "September": 9,
    "October": 10,
    "November": 11,
    "December": 12,
}
"""Full names, in banner, time of publication and dateline. Left out: abbreviations, which no page was seen to print."""
WEEKDAYS = {
    "Monday": 1,
    "Tuesday": 2,
    "Wednesday": 3,
    "Thursday": 4,
    "Friday": 5,
    "Saturday": 6,
    "Sunday": 7,
}

ENGLISH = Edition(
    "belta-en",
    "en",
    shape="A",
    marks=("BelTA", "BELTA", "Belta"),
    months=MONTHS,
    weekdays=WEEKDAYS,
    lines=("MINSK, 17 August (BelTA) –", "GOMEL, 6 June (BelTA) -", "MINSK, (BelTA) –"),
    places=(
        *("MINSK", "BREST", "VITEBSK", "GOMEL", "GRODNO", "MOGILEV", "MOLODECHNO"),
        *("BARANOVICHI", "BOBRUISK", "PINSK", "LIDA"),
        *("POLOTSK", "ORSHA", "SOLIGORSK", "MOSCOW", "ST PETERSBURG", "ST. PETERSBURG", "SAINT PETERSBURG", "SMOLENSK"),
        *("SOCHI", "KAZAN", "VOLGOGRAD", "KIEV", "KYIV", "WARSAW", "VILNIUS"),
        *("RIGA", "ASTANA", "NUR-SULTAN", "TASHKENT"),
        *("BAKU", "YEREVAN", "BISHKEK", "DUSHANBE", "ASHGABAT", "CHISINAU", "TBILISI"),
        *("BEIJING", "SHANGHAI", "HANOI", "TEHRAN"),
        *("ANKARA", "ISTANBUL", "BELGRADE", "BUDAPEST", "BERLIN", "VIENNA", "GENEVA"),
        *("PARIS", "LONDON", "ROME", "NEW YORK"),
        *("HAVANA", "CARACAS", "HARARE", "CAIRO", "NEW DELHI", "ABU DHABI", "DUBAI", "TOKYO", "PYONGYANG"),
    ),
    projects=("Projects",),
    services=("Services",),
    bodies=("Government Bodies", "Government bodies"),
    all_news=("All news", "All News"),
    rubrics=(
        *("President", "Politics", "Economy", "Economics", "Society", "Sport"),
        *("Sports", "Culture", "Regions", "Region"),
        *("Opinions", "Opinion", "Interview", "Interviews", "Science", "Tourism"),
        *("Health", "Education", "Incidents", "World"),
        *("In Pictures", "Analytics", "Events", "Press releases"),
    ),
    videos=("Video", "Videos", "VIDEO"),
    photos=("Daily Snapshot", "Photo news", "Photo News", "Photonews", "Photo report", "Photo reports", "Photo"),
    footer=(
        ("Follow us on:", "Follow us on", "Follow us:", "Subscribe to us", "Subscribe to us:", "Subscribe to us on"),
        FOLLOWED,
        ("Recent news from Belarus", "Latest news from Belarus"),
    ),
    top=("Top news", "Top News", "Top stories"),
    home=("News agency News of Belarus today",),
    mobile_version=("Mobile version", "Mobile Version"),
    full_version=("Full version", "Full Version"),
    print_version=("Print version", "Printable version"),
    section_news=("News of the section", "More news in", "All"),
    credit=(
        *("Photo courtesy of", "Photos courtesy of", "Image courtesy of", "Video courtesy of", "Photo by", "Photos by"),
        *("Photo:", "Photos:", "Photo credit:", "Photo from"),
        *("Photos from", "An archive photo by", "An archive photo from"),
        *("An archive photo:", "Archive photo by", "Archive photo from", "Archive photo:"),
        *("File photo by", "File photo:"),
        *("Photo ©", "Screenshot:", "Screenshot from", "Illustrative photo by", "Infographics by", "©"),
    ),
    uncredited=(
        *("An archive photo", "Archive photo", "An archived photo"),
        *("Archive photos", "File photo", "Illustrative photo"),
    ),
    pictured=("Pictured:", "Pictured are", "Pictured is", "In the photo:", "In the picture:", "Photo shows"),
    caption_stems=("hoto", "icture", "mage co", "ideo co", "creenshot", "nfograph", "©"),
    caption_examples=(
        "Photo courtesy of the Example Museum",
        "Photos courtesy of example.by",
        "Anna Sample. An archive photo",
        "Archive photo",
        "Photos by Oleg Sample",
        "Pictured: Anna Sample with her pupils",
    ),
    notes=(
        *("/To be updated/", "/To be updated/.", "/Will be updated/"),
        *("To be updated", "To be continued", "/To be continued/"),
    ),
    updated=("Updated at", "Updated", "UPDATED"),
    reprint=(
        *("Font settings", "Font size", "Color scheme", "Colour scheme", "Letter spacing"),
        *("Images", "Normal version", "Main"),
        *("News", "Region", "Regional news", "News of Belarus", "Main page", "Home"),
        *("Search", "Site map", "Contacts", "Print"),
        *("For visually impaired", "Version for visually impaired people", "A A A", "Russian", "English"),
        *("Official Website of the Republic of Belarus", "Belarus.by", "Events"),
    ),
    reprint_path=("Main", "Home", "Main page", "News"),
    reprint_end=(
        *("Source: BelTA", "Source: BELTA", "Source: Belta", "BelTA"),
        *("BELTA", "Source: eng.belta.by", "Back to list", "Archive"),
    ),
    hosts=("eng.belta.by",),
    mobile_hosts=("m.eng.belta.by",),
    sections={
        "president": "President",
        "politics": "Politics",
        "economics": "Economy",
        "society": "Society",
        "sport": "Sport",
        "culture": "Culture",
        "regions": "Regions",
        "photonews": "Daily Snapshot",
        "video": "Video",
    },
    function_words=(
        *("the", "The", "of", "and", "or", "to", "for", "from", "with", "by", "at", "into", "between", "during", "its"),
        *("their", "which", "whose", "who", "has", "have", "been", "were", "are", "is", "that", "as", "on", "a"),
    ),
)
