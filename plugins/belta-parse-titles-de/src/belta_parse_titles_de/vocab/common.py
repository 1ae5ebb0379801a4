"""Words of grammar, and common nouns that could be taken for a name."""

from __future__ import annotations

ARTICLES = "der die das den dem des ein eine einen einem einer eines"
DETERMINERS = """
dieser diese dieses diesen diesem jener jene jenes jenen jenem sein seine seinen seinem seiner seines ihr ihre ihren
ihrem ihrer ihres unser unsere unseren unserem unserer unseres mein meine meinen meinem meiner meines jeder jede jedes
jeden jedem kein keine keinen keinem keiner alle allen aller beide beiden beider viele vielen vieler einige einigen
einiger mehrere mehreren mehrerer
"""
GENITIVE = "des der dieses dieser seines seiner ihres ihrer eines einer unseres unserer"
DEFINITE = "der die das den dem des vom zum zur beim sein seine seinen seinem seiner ihr ihre ihren ihrem ihrer ihres seines"
PREPOSITIONS = """
von vom für in im ins bei beim zu zum zur an am auf aus mit gegen gegenüber über unter nach vor um
"""
OF = "von vom"
ABROAD = "in im für bei beim zu zum zur mit gegen gegenüber über unter nach an am auf vor um ins"
CONJUNCTIONS = "und sowie & bzw"
PARTICLES = """
von van de del della der den di da dos das du la le el al bin bint ben ibn abu ter ten zu zur af av y e do
"""
FUNCTION_WORDS = """
der die das den dem des ein eine einen einem einer eines und oder aber auch als am an auf aus bei beim bis da dabei
dadurch damit danach dann darüber darum davon davor dazu denn dennoch deshalb dessen deren diese dieser dieses diesem
diesen doch dort durch er es sie wir ihr ich etwa fast für gegen gestern heute morgen hier hinter im in insgesamt ist
ja jede jeder jedes jedoch jetzt kein keine laut mehr mit nach nachdem neben nicht nichts noch nun nur ob obwohl ohne
schon seit seine sein seiner seinen seinem sich so sobald sogar solche sondern sowie später statt trotz über um unser
unter viele vom von vor während wann war waren warum was weil weiter welche wenn wer werden wie wieder wird wo zu
zudem zufolge zum zur zuvor zwar zwischen ihre ihrer ihren ihrem ihm ihn ihnen außerdem darunter darauf anschließend
dazwischen hat haben hatte wurde wurden alle alles allein andere bereits beide beiden erst ferner gemäß herr herrn
frau herren damen genosse genossin einerseits ebenfalls ebenso demnach dagegen daher daraufhin hinzu inzwischen
mittlerweile sonst übrigens vielmehr zunächst zugleich nein man
"""
TEMPORAL = """
Montag Dienstag Mittwoch Donnerstag Freitag Samstag Sonnabend Sonntag Januar Jänner Februar März April Mai Juni Juli
August September Oktober November Dezember Anfang Ende Mitte Woche Monat Jahr Jahres Jahre Jahren Tag Tage Tages Tagen
Vorabend Abend Morgen Mittag Nachmittag Uhr Montags Heute Gestern Frühjahr Frühling Sommer Herbst Winter Wochenende
Jahrhundert Stunde Stunden Minuten
"""
BRANDS = """
Great Stone Group City United Real Red Bull White Black New Holding Park Systems Technologies International Global
Energy Star Stars Club Deep Purple Big Best Green Blue World First Open Games Arena Palace Plaza Invest Trade Food
Foods Auto Oil Gas Air Airlines Post Telecom Media News Times Journal Press Watch House Street Wall Silicon Valley
Silk Road Wars Trek League Soccer Cup Series Fußball Karneval Guten Willens Lampe Belaja Weiße Rus Slawischer Basar
Junost Dinamo Dynamo Dünamo Schachtjor Torpedo Spartak Lokomotive Zenit Neman Arsenal Juventus Bayern Borussia Inter
Milan Chelsea Everton Ajax
"""
"""Words of firms, clubs and places that stand behind a noun in pairs ("des Industrieparks Great Stone") and are
nobody's name."""
NAMED = """
klub klubs clubs club gebiet gebiets gebietes kreis kreises stadt firma konzern konzerns park parks partei gruppe band
zeitung team teams unternehmen unternehmens bank hotel hotels dorf dorfes region bezirk bezirks industriepark
industrieparks marke holding agentur schiff schiffes ensemble ensembles verlag verlags fabrik kolchos sender senders
mannschaft rayon rayons ortschaft siedlung theater theaters
"""
"""Nouns behind which a proper name of a thing stands: two unknown words there are no person yet."""
ABBREVIATIONS = "nr st abt kl"
ACADEMIC = "dr prof phil med habil rer nat jur ing dipl h.c hc mag doz"
COMMON_NOUNS = """
Absage Absicht Abstimmung Aktion Amt Amtes Angaben Angebote Angehörige Angehörigen Ansicht Anspruch Anteil Antrag
Antwort Anweisung Arbeit Arbeiter Arbeitern Armee Artikel Aufgaben Auftrag Aussage Auszeichnung Auszeichnungen
Bedenken Bedeutung Bedingungen Beileid Beispiel Beitrag Belegschaft Beamte Beamten Bericht Berichte Besatzung Besuch
Bezug Bilanz Blumen Botschaft Brief Briefe Bronze Bücher Bürger Bürgern Charakter Chance Chancen Danke Dank Daten
Dekret Details Dinge Diplomaten Dokument Dokumente Druck Ehre Eindruck Eltern Empfang Erfolg Erfolge Erlass Ernst
Experte Experten Expertin Fans Fehler Fest Firma Firmen Folgen Fragen Frage Frauen Freude Freunde Freund Freunden
Freundschaft Frieden Führung Gast Gäste Gästen Geburtstag Gedanken Gefahr Gehälter Geld Gelder Gesetz Gesetze Gespräch
Gespräche Gesprächen Gesuch Gewicht Glück Glückwünsche Gold Grenzen Grund Gründe Grüße Gruß Grußwort Grußworte Haft
Haus Hause Hilfe Hoffnung Ideen Idee Interesse Interessen Journalist Journalisten Kinder Kindern Kind Klarheit
Kollegen Kollege Konsequenzen Kontrolle Kosten Kraft Kränze Krieg Kritik Kunst Kurs Lage Land Landes Leben Lebens
Leute Leuten Licht Lob Löhne Luft Magazin Magazine Magazins Mal Mann Maß Maßnahmen Material Medaille Medaillen Medien Mehrheit Menschen Mensch
Mitarbeiter Mitarbeitern Mittel Mut Müttern Nachricht Name Namen Neuigkeiten Notwendigkeit Opfer Orden Ort Papier
Partner Partnern Pläne Plan Platz Preis Preise Presse Priorität Probleme Projekt Projekte Protest Prozent Recht Rechte
Rede Regeln Reise Respekt Rolle Rubel Ruhe Sache Schaden Schritte Schuld Schüler Schülern Schutz Seite Seiten Sicht
Sieg Siege Signal Silber Sinn Soldaten Sorge Sorgen Sport Sportler Sportlern Staat Staates Staaten Staatsmann Stadt
Stellung Stimme Stimmen Stolz Strafe Streit Studenten Stück Tausende Teil Telefon Thema Themen Tor Traktoren Treffen
Trost Tür Typen Umstände Urkunden Urlaub Verantwortung Verdienste Verhandlungen Verlauf Versprechen Vertrag Verträge
Vertrauen Verständnis Vertreter Vertretern Veteranen Volk Volkes Völker Vorschläge Vorschlag Vorsitz Vorteile Vorwürfe
Waffen Wahl Wahlen Wahrheit Wasser Wege Weg Weise Welt Weltkrieg Wert Werte Wetter Widerstand Wille Willen Wirtschaft
Wohnungen Wort Worte Worten Wunsch Wünsche Würde Zahl Zahlen Zeichen Zeit Zeiten Zeitung Ziel Ziele Zukunft Zusagen
Zuschauer Zweifel Korrespondenten Archivfoto Foto Fotos Video Präsidium Rubrik Quelle Hintergrund Auslands Inlands
Parlaments Staats Landkreis Region Regionen Gebiet Gebiete Gebiets Gebietes Kreis Kreise Kreises Bezirk Bezirks
Stadtteil Dorf Dorfes Rayon Republik Reich Union Bund Welle Nation Nationen Kontinent Westen Osten Norden Süden Heimat
Angst Amtszeit Kabinett Büro Rat Partei Herr Herrn Frau Damen Herren Genosse Team Spieler Mannschaft Klub Liga Runde
Finale Halbfinale Viertelfinale Turnier Punkte Tore Platzes Kilometer Meter Millionen Milliarden Million Milliarde Mio
Mrd Euro Dollar US-Dollar Tonnen Hektar Liter Grad Nummer Nr Motors Electric Dynamics Atomics Services Staatsorgane
Flag Alle Nachrichten Politik Gesellschaft Kultur Präsident Twitter Abonnieren Letzte
"""
"""Nouns met behind a title in agency texts ("sagte der Minister Journalisten", "übermittelte der Präsident
Glückwünsche")."""

NOUN_ENDINGS = """
ung ungen heit heiten keit keiten schaft schaften schafts tion tionen tions tät täten täts ismus nis nissen nisse tum
tums ium iums ien ment ments mente chen wirtschaft politik gespräche gesprächen treffen fragen wünsche reise reisen
arbeit arbeiten recht rechte jahr jahre jahren tag tage woche wochen monat monate betrieb betriebe unternehmen firma
konzern bank banken system systeme programm programme projekt projekte produkt produkte zeit platz straße strasse haus
häuser halle park stadion wald feld fluss see brücke krieg kampf preis kosten kraft kräfte markt märkte gesetz gesetze
rat rates amt amtes ämter dienst dienstes dienste ministerium ministeriums ministerien komitee komitees rats werk
werks werkes werke werken verband verbandes verbands zentrum zentrums institut instituts theater theaters museum
museums schule schulen klub klubs verein vereins kreis kreises gebiet gebiets gebietes land landes länder ländern volk
volkes stadt städte städten sitzung gipfel konferenz abkommen vertrag vertrages vertrags verträge hilfe maßnahmen plan
pläne ruhestand stand besuch besuchs besuches empfang wort worte worten brief briefe gruß grüße ereignis krise bericht
berichte listen isten anten enten loge logen iker ikern
"""
"""Endings of German nouns that no surname of the region has. Left out: "-er", "-mann", "-berg", "-in", "-el"
(surnames)."""

LOOSE = "gegenüber zu zum nach vor um mit über gegen an am auf aus unter zur ins"
"""Prepositions that belong to the sentence unless a name stands behind their noun: "dankte dem Minister zum
Abschied"."""

STATES = """
republik republiken föderation volksrepublik bundesrepublik königreich königreichs königreiches fürstentum fürstentums
großherzogtum großherzogtums sultanat sultanats emirat emirats staat staates eidgenossenschaft vr sowjetrepublik
"""
"""Nouns before a state's name, or behind its adjective ("Republik Belarus", "Kirgisische Republik")."""

ADVERBS = """
bisher bislang zuletzt zuvor heute derzeit zurzeit zugleich ebenfalls auch inzwischen nunmehr damals seinerzeit
seither nun jetzt
"""
"""Adverbs between a name and its title behind a comma ("Iwan Lis, bisher Direktor"); they are not part of the title."""
