"""Pages of nobody: a place, a dash and words are no dateline everywhere, and an agency that is spoken of has not written."""

from __future__ import annotations

import pytest
from belta_parse_agencies import plugin

from belta_parse import Parser

PARSER = Parser(plugins=[plugin], discover=False)
PAGES = {
    "a journey, a place a paragraph": """
Meine Reise durch Südeuropa

Im Sommer bin ich drei Wochen lang mit dem Zug gefahren und habe viel gesehen. Es war großartig.

Paris – Die Stadt der Liebe hat mir am besten gefallen, vor allem am Abend.

Rom – Hier war es sehr heiß, aber das Eis ist das beste der Welt.
""",
    "a list of places": """
Three cities you must see

Paris – The city of light is best in spring, when the chestnut trees are in bloom.

Rome – The eternal city is best in autumn, when the tourists have gone.
""",
    "goods that are called so": """
Schlafsofa BERLIN

BERLIN - Schlafsofa mit Bettkasten, Bezug aus Stoff, Breite 2,10 m

Preis: 499 EUR
""",
    "goods with a sentence, and nothing below": """
Kaffeemaschine Roma Deluxe

ROMA - Kaffeemaschine mit Mahlwerk und Milchschäumer für Genießer zu Hause.

Jetzt kaufen
""",
    "an author's own rights": """
Why I moved to Berlin

By Jane Sample

June 27, 2019

Berlin is cheap, or so they told me. I packed two bags and left.

© 2019 Jane Sample. All rights reserved.
""",
    "a paper's page with its furniture": """
Council votes to keep the library open

By Max Probe

Published: 27 June 2019

Photo: Max Probe

The town council voted on Thursday to keep the library open until next year.

"We are relieved," said librarian Ann Example.

Share
Facebook
""",
    "a reference": """
Springfield Bridge

The Springfield Bridge is a road bridge in Springfield. It opened in 1931.

References

"Bridge opens", Associated Press, 4 May 1931.
""",
    "a name with what is said of it": """
Tischlampe Wien aus Messing

Wien: Die Tischlampe aus gebürstetem Messing passt in jedes Zimmer.

Lieferzeit 3 Tage
""",
    "a question in a forum": """
Umzug nach Hamburg?

Anna2009 schrieb:

Hamburg - ja oder nein? Ich weiß es einfach nicht.

Rolf: Hamburg ist schön. Nur das Wetter nicht.
""",
    "a sentence with a dash for is": """
Минск - город контрастов

Минск - это столица Беларуси и самый большой город страны.

Здесь живет почти два миллиона человек.
""",
    "scores": """
Spieltag 12 im Überblick

Hamburg – Bremen 2:1 (1:0). Die Gastgeber gewannen verdient.

Köln – Mainz 0:0. Ein Spiel ohne Höhepunkte.
""",
    "the weather": """
Wetter in Europa

Berlin: 12 Grad, Regen. Am Nachmittag zeigt sich die Sonne.

Wien: 15 Grad, heiter.
""",
    "a paper's own report": """
Stadtrat beschließt neuen Haushalt

27.06.2019, 14:12 Uhr

Von Jana Muster

Der Stadtrat hat am Donnerstag den neuen Haushalt beschlossen. Er sieht 40 Millionen Euro vor.
""",
    "agencies that are spoken of": """
Was wir über die Messe wissen

Wie die Agentur BelTA meldet, kamen 200 Gäste. Auch die dpa berichtete.

Quelle: BelTA
""",
    "an agency that is named as a source, with no dateline": """
What we know about the fair

The fair drew two hundred guests, and most of them bought something.

Source: Reuters
""",
    "a place with its district": """
Lindau (Bodensee)

Lindau (Bodensee) ist eine Große Kreisstadt im Landkreis Lindau in Bayern.

Die Altstadt liegt auf einer Insel.
""",
    "the first sentence is a place": """
My week in France

Paris. I had never been there before, and I did not know what to expect.

It rained.
""",
}


@pytest.mark.parametrize("text", PAGES.values(), ids=PAGES)
def test_a_page_of_nobody_has_no_layout(text: str) -> None:
    assert PARSER.parse(text).layout is None
