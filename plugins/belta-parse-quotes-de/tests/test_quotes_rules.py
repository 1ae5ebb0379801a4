"""The decisions one by one: what is a quotation, how far it goes, who says it."""

from __future__ import annotations

import ast
from pathlib import Path

import pytest
from belta_parse_quotes_de import attributions, quotations
from belta_parse_quotes_de.nouns import KINDS, noun_kind
from belta_parse_quotes_de.vocab import cues, heads, words


def said(text):
    return [(text[q.start : q.end], q.speaker, q.cue) for q in quotations(text)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
pytest.param(
            "„Wir warten“, sagten Anna Muster und Otto Beispiel.",
            [("„Wir warten“", "Anna Muster und Otto Beispiel", "sagten")],
            id="two speakers at once",
        ),
        pytest.param(
            "„Wir warten“, erklärten die Minister Anna Muster, Otto Beispiel und der Botschafter Iwan Probe.",
            [("„Wir warten“", "Anna Muster, Otto Beispiel und Iwan Probe", "erklärten")],
            id="three speakers, each with his office",
        ),
        pytest.param(
            "„Wir warten“, sagten Anna Muster und Otto Beispiel. „Noch lange“, fügten sie hinzu.",
            [
                ("„Wir warten“", "Anna Muster und Otto Beispiel", "sagten"),
                ("„Noch lange“", "Anna Muster und Otto Beispiel", "fügten … hinzu"),
            ],
            id="a plural pronoun takes up both",
        ),
        pytest.param(
            "Minister Otto Beispiel kam. „Wir warten“, erklärten die Minister.",
            [("„Wir warten“", "Minister", "erklärten")],
            id="several of one office are none of them alone",
        ),
        pytest.param(
            "„Ja“, sagte Anna Muster und ging.",
            [("„Ja“", "Anna Muster", "sagte")],
            id="a verb of one has one speaker",
        ),
        pytest.param(
            "Präsidentin Ursa von der Probe kam. „Wir warten“, sagte von der Probe.",
            [("„Wir warten“", "von der Probe", "sagte")],
            id="a surname that begins small",
        ),
        pytest.param(
            "Der Blick von der Tribüne ist gut. „Wir warten“, rief von der Tribüne die Trainerin Anna Muster.",
            [("„Wir warten“", "Anna Muster", "rief")],
            id="not every von begins a name",
        ),
        pytest.param(
            "Man müsse handeln, betonte Anna Muster. Viele hätten sich „ausdrücklich dafür ausgesprochen“.",
            [("„ausdrücklich dafür ausgesprochen“", "Anna Muster", None)],
            id="told speech goes on in the subjunctive",
        ),
        pytest.param(
            "Anna Muster kündigte eine Klage an. Ihr Mandant sei „tief enttäuscht“.",
            [("„tief enttäuscht“", "Anna Muster", None)],
            id="two words behind sei",
        ),
        pytest.param(
            "Anna Muster betonte die Eile. Viele haben sich „ausdrücklich dafür ausgesprochen“.",
            [],
            id="no subjunctive, no told speech",
        ),
        pytest.param(
            "Otto Beispiel sprach von einem „Schritt in die richtige Richtung“.",
            [("„Schritt in die richtige Richtung“", "Otto Beispiel", "sprach")],
            id="a noun with its complement behind sprach von einem",
        ),
        pytest.param(
            "Otto Beispiel sprach über das Programm „Schritt in die richtige Richtung“.",
            [],
            id="a name behind sprach über",
        ),
        pytest.param(
            "Kritik kam von der Abgeordneten Anna Muster (ABC): „Das ist viel zu wenig.“",
            [("„Das ist viel zu wenig.“", "Anna Muster", None)],
            id="who is named last before the colon",
        ),
        pytest.param(
            "Die Chefin des Fonds, Anna Muster, mahnte Reformen an: „Geld allein baut keine Brücken.“",
            [("„Geld allein baut keine Brücken.“", "Anna Muster", "mahnte … an")],
            id="the name behind the comma, not the object behind the verb",
        ),
        pytest.param(
            "Anna Muster dankte im Namen aller: „Für uns ist das ein Ansporn.“",
            [("„Für uns ist das ein Ansporn.“", "Anna Muster", "dankte")],
            id="im Namen aller names nothing",
        ),
        pytest.param(
            "„Wir gehen nach Hause“: Mit diesen Worten eröffnete Anna Muster die Messe.",
            [("„Wir gehen nach Hause“", "Anna Muster", "Mit diesen Worten")],
            id="these words, behind a colon",
        ),
        pytest.param(
            "Anna Muster, Sprecherin des Amtes, kam. „Es brannte“, sagte die Anwohnerin.",
            [("„Es brannte“", "Anwohnerin", "sagte")],
            id="a bystander is nobody named before",
        ),
        pytest.param(
            "Anna Muster stellte den Band vor. Ihrer Meinung nach gelingt dem Autor „ein Bild des ganzen Jahrhunderts“.",
            [("„ein Bild des ganzen Jahrhunderts“", "Anna Muster", None)],
            id="whose opinion it is",
        ),
pytest.param(
            "Otto Muster hat die Lage als „sehr ernst und gefährlich“ bezeichnet.",
            [("„sehr ernst und gefährlich“", "Otto Muster", "bezeichnet")],
            id="a participle behind the marks, the subject before them",
        ),
        pytest.param(
            "Otto Muster sieht darin „ein klares Zeichen an alle“.",
            [("„ein klares Zeichen an alle“", "Otto Muster", "sieht")],
            id="what somebody sees in a thing",
        ),
        pytest.param(
            "Für Anna Muster ist das „ein klares Zeichen an alle“.",
            [("„ein klares Zeichen an alle“", "Anna Muster", None)],
            id="what a thing is for somebody",
        ),
        pytest.param(
            "Anna Muster kam. Die Preise würden sinken.\n\nDie Lage sei „so stabil wie lange nicht mehr“.",
            [("„so stabil wie lange nicht mehr“", "Anna Muster", None)],
            id="told speech that runs over a paragraph",
        ),
        pytest.param(
            "Wie der Pressedienst mitteilt, sagte Otto Muster: „Wir warten.“",
            [("„Wir warten.“", "Otto Muster", "sagte")],
            id="the main clause behind the source",
        ),
        pytest.param(
            "Minister Otto Muster kam. Einer von ihnen klagte: „Die Milch ist zu billig.“ „Schlimm“, sagte er.",
            [("„Die Milch ist zu billig.“", None, None), ("„Schlimm“", "Otto Muster", "sagte")],
            id="somebody who is not named before a colon",
        ),
pytest.param(
            "„Wir warten“, sagte die Präsidentin des Zentrums für Luft- und Raumfahrt, Anna Muster.",
            [("„Wir warten“", "Anna Muster", "sagte")],
            id="two fields with one end",
        ),
pytest.param(
            "Der Minister Otto Beispiel traf den Botschafter Iwan Probst. Probst lobte das Werk. „Es ist groß“, sagte er.",
            [("„Es ist groß“", "Iwan Probst", "sagte")],
            id="who is named by his surname alone is the subject",
        ),
        pytest.param(
            "Otto Beispiel kam. Ghanas Botschafter bei der UNO, Kwaku Probst, schwieg nicht. „Es ist groß“, sagte er.",
            [("„Es ist groß“", "Kwaku Probst", "sagte")],
            id="a name no table knows between commas",
        ),
        pytest.param(
            "Am Abend hat Minister Otto Muster Soforthilfe zugesagt. „Wir lassen niemanden allein“, sagte er.",
            [("„Wir lassen niemanden allein“", "Otto Muster", "sagte")],
            id="what is promised is no third name",
        ),
pytest.param(
            "Präsident Otto Muster ernannte Iwan Probst. „Gehen Sie hinaus“, sagte Otto Muster dem Rektor Probst zum Abschied. "
            "„Sitzen Sie nicht herum!“",
            [("„Gehen Sie hinaus“", "Otto Muster", "sagte"), ("„Sitzen Sie nicht herum!“", "Otto Muster", None)],
            id="who is spoken to does not speak next",
        ),
        pytest.param(
            "Minister Otto Muster kam. Auf die Frage nach Gesprächen mit dem Boten Iwan Probst antwortete er: „Wir reden.“",
            [("„Wir reden.“", "Otto Muster", "antwortete")],
            id="with whom he is to meet does not speak",
        ),
        pytest.param("„Ja“, sagte Anna Muster.", [("„Ja“", "Anna Muster", "sagte")], id="marks belong to it"),
        pytest.param(
            '"Wir warten", - so Anna Muster.', [('"Wir warten"', "Anna Muster", "so")], id="a dash before the inquit"
        ),
        pytest.param(
            "«Wir warten», meinte er.", [("«Wir warten»", None, "meinte")], id="a pronoun nobody explains is null"
        ),
        pytest.param(
            "Gut 40 Prozent“, sagte Anna Muster.",
            [("Gut 40 Prozent“", "Anna Muster", "sagte")],
            id="closed, never opened",
        ),
        pytest.param(
            "„Wir warten“, sagte die Direktorin von „Morgenrot“ Anna Muster.",
            [("„Wir warten“", "Anna Muster", "sagte")],
            id="a firm in marks between the office and the name",
        ),
        pytest.param(
            "Der Präsident bat die Diplomaten, „nicht lange zu warten“.",
            [("„nicht lange zu warten“", "Präsident", "bat")],
            id="who stands before the verb, not who is asked",
        ),
        pytest.param(
            "Den Minister fragte Anna Muster: „Wann beginnt der Bau?“",
            [("„Wann beginnt der Bau?“", "Anna Muster", "fragte")],
            id="who stands behind the verb if the one before it is asked",
        ),
        pytest.param(
            "„Vieles war neu. „Die Reihen liegen vor“, sagte Anna Muster.",
            [("„Vieles war neu. „Die Reihen liegen vor“", "Anna Muster", "sagte")],
            id="opened twice, closed once",
        ),
        pytest.param(
            '"Das Gerät "Linse" hat Zukunft", sagte Anna Muster.',
            [('"Das Gerät "Linse" hat Zukunft"', "Anna Muster", "sagte")],
            id="a name in the same marks",
        ),
        pytest.param(
            "„Es ist kalt, sagte Anna Muster, und es schneit.“",
            [("„Es ist kalt, sagte Anna Muster, und es schneit.“", "Anna Muster", "sagte")],
            id="inquit inside the marks",
        ),
        pytest.param(
            "„Es ist kalt“, sagte Anna Muster, „und es schneit.“",
            [("„Es ist kalt“", "Anna Muster", "sagte"), ("„und es schneit.“", "Anna Muster", "sagte")],
            id="two halves are two quotations",
        ),
        pytest.param(
            "„Es ist kalt. Sehr.\n\n„Und es schneit“, sagte Anna Muster.",
            [("„Es ist kalt. Sehr.\n\n„Und es schneit“", "Anna Muster", "sagte")],
            id="a speech over two paragraphs is one",
        ),
        pytest.param(
            "Anna Muster sagte: „Es ist kalt und es schn",
            [("„Es ist kalt und es schn", "Anna Muster", "sagte")],
            id="cut by the end",
        ),
        pytest.param("Muster: „Es ist kalt“", [("„Es ist kalt“", "Muster", None)], id="only a colon"),
        pytest.param(
            "Die Ministerin Anna Muster kam. „Es ist kalt“, sagte die Ministerin.",
            [("„Es ist kalt“", "Anna Muster", "sagte")],
            id="an office is led back to its name",
        ),
        pytest.param(
            "Präsident Otto Beispiel rief den polnischen Präsidenten Jan Muster an. „Ja“, sagte der Präsident.",
            [("„Ja“", "Otto Beispiel", "sagte")],
            id="an office without more is the one at home",
        ),
        pytest.param(
            "Der polnische Minister Jan Muster kam. „Es ist kalt“, sagte der belarussische Minister.",
            [("„Es ist kalt“", "belarussische Minister", "sagte")],
            id="ministers of two states are not one",
        ),
        pytest.param(
            "Otto Beispiel kam. „Ja“, sagte er. Der Leiter des Werks Jan Muster dankte ihm. „Es ist kalt“, sagte er.",
            [("„Ja“", "Otto Beispiel", "sagte"), ("„Es ist kalt“", "Jan Muster", "sagte")],
            id="a pronoun stands for the subject of the sentence before",
        ),
        pytest.param(
            "Lun Muster, Leiterin des Amtes, kam. „Es ist kalt“, sagte sie.",
            [("„Es ist kalt“", "Lun Muster", "sagte")],
            id="a name no table knows is told by the office behind it",
        ),
        pytest.param(
            "„Es ist kalt“. „Und windig“, sagte Anna Muster.",
            [("„Es ist kalt“", "Anna Muster", None), ("„Und windig“", "Anna Muster", "sagte")],
            id="the speaker may follow the second of two",
        ),
        pytest.param("„Es ist kalt“ (Anna Muster).", [("„Es ist kalt“", "Anna Muster", None)], id="a name in brackets"),
        pytest.param(
            "„Es ist kalt“, Minister Otto Beispiel betonte.",
            [("„Es ist kalt“", "Otto Beispiel", "betonte")],
            id="the subject before its verb",
        ),
        pytest.param(
            "„Es ist kalt“, zitiert die Agentur Minister Otto Beispiel.",
            [("„Es ist kalt“", "Otto Beispiel", "zitiert")],
            id="who is quoted speaks, not who quotes",
        ),
        pytest.param(
            "‚Wir warten nicht‘, sagte Anna Muster.",
            [("‚Wir warten nicht‘", "Anna Muster", "sagte")],
            id="single marks by themselves",
        ),
        pytest.param(
            "'Wir warten nicht', sagte Anna Muster.",
            [("'Wir warten nicht'", "Anna Muster", "sagte")],
            id="single straight marks",
        ),
        pytest.param(
            "‹Wir warten nicht›, sagte Anna Muster.",
            [("‹Wir warten nicht›", "Anna Muster", "sagte")],
            id="single pointed marks",
        ),
        pytest.param(
            "„Er fragte: ‚Warum?‘ Ich ging“, sagte Anna Muster.",
            [("„Er fragte: ‚Warum?‘ Ich ging“", "Anna Muster", "sagte")],
            id="single marks inside double ones",
        ),
        pytest.param(
            "Präsident Otto Beispiel sagte: „Es ist kalt. Sehr.\n\n„Und es schneit.“",
            [("„Es ist kalt. Sehr.\n\n„Und es schneit.“", "Otto Beispiel", "sagte")],
            id="a speech over two paragraphs is announced before the first",
        ),
        pytest.param(
            "Gold gewann gestern die Läuferin Anna Muster. „Ich bin stolz“, sagte die Siegerin.",
            [("„Ich bin stolz“", "Anna Muster", "sagte")],
            id="a description stands for who was named last",
        ),
        pytest.param(
            "Otto Beispiel kam. „Ja“, sagte er. „Es ist kalt“, sagte der Präsident.",
            [("„Ja“", "Otto Beispiel", "sagte"), ("„Es ist kalt“", "Präsident", "sagte")],
            id="an office of its own stands for nobody else",
        ),
        pytest.param(
            "Otto Beispiel lobte den Leiter des Werks Jan Muster. „Ja“, sagte er. Der Leiter nickte. „Es ist kalt“, sagte er.",
            [("„Ja“", "Otto Beispiel", "sagte"), ("„Es ist kalt“", "Jan Muster", "sagte")],
            id="a pronoun stands for the office that is the subject before",
        ),
        pytest.param(
            "„Es hilft, – widersprach Anna Muster, – und es schadet nicht“.",
            [("„Es hilft, – widersprach Anna Muster, – und es schadet nicht“", "Anna Muster", "widersprach")],
            id="any verb between dashes inside the marks",
        ),
        pytest.param(
            "„Es ist kalt“, sagte Anna Muster und fügte hinzu: „Es schneit auch.“",
            [("„Es ist kalt“", "Anna Muster", "sagte"), ("„Es schneit auch.“", "Anna Muster", "fügte hinzu")],
            id="the second verb has its second half",
        ),
        pytest.param(
            "Anna Muster nannte das Gesetz „längst überfällig“.",
            [("„längst überfällig“", "Anna Muster", "nannte")],
            id="two words somebody calls a thing",
        ),
        pytest.param(
            "„Es ist kalt“, sagte Anna Muster. Das sei „für alle ein Problem“.",
            [("„Es ist kalt“", "Anna Muster", "sagte"), ("„für alle ein Problem“", "Anna Muster", None)],
            id="told speech goes on in marks",
        ),
        pytest.param(
            "Anna Muster fordert die Stadt auf, „schleunigst ein Dach zu bauen“.",
            [("„schleunigst ein Dach zu bauen“", "Anna Muster", "fordert … auf")],
            id="a clause in marks behind its comma",
        ),
        pytest.param(
            "„Es ist kalt“, sagte das für Handel zuständige Mitglied Otto Beispiel.",
            [("„Es ist kalt“", "Otto Beispiel", "sagte")],
            id="words between an article and its adjective",
        ),
        pytest.param(
            "„Es ist kalt“, gab Anna Muster zu bedenken.",
            [("„Es ist kalt“", "Anna Muster", "gab … zu bedenken")],
            id="a verb with its idiom",
        ),
        pytest.param(
            "„Es ist kalt“, sagte Otto K., ein Gast.",
            [("„Es ist kalt“", "Otto K.", "sagte")],
            id="a surname cut to its initial",
        ),
        pytest.param(
            "„Es ist kalt“, hat der Chef der Bahn Otto Beispiel versichert.",
            [("„Es ist kalt“", "Otto Beispiel", "hat … versichert")],
            id="a participle that can only tell of saying here",
        ),
        pytest.param(
            "Das sei „ein Verbrechen an der Natur“, heißt es darin.",
            [("„ein Verbrechen an der Natur“", None, "heißt es")],
            id="a document nobody names again",
        ),
        pytest.param(
            "„Es ist kalt“, sagte Jolande van der Muster.",
            [("„Es ist kalt“", "Jolande van der Muster", "sagte")],
            id="particles make a name of words no table knows",
        ),
        pytest.param(
            "„Es ist kalt“, stellte Anna Muster fest und ging.",
            [("„Es ist kalt“", "Anna Muster", "stellte … fest")],
            id="the second half before another verb",
        ),
        pytest.param(
            "Man müsse, so Minister Otto Beispiel weiter, „jeden Rubel dreimal umdrehen“.",
            [("„jeden Rubel dreimal umdrehen“", "Otto Beispiel", None)],
            id="told speech and its words in marks have one speaker",
        ),
        pytest.param(
            "Minister Otto Beispiel sprach gestern.\n\n„Wer bauen will, findet Arbeit.\n\nZweitens wird bezahlt.“",
            [("„Wer bauen will, findet Arbeit.\n\nZweitens wird bezahlt.“", "Otto Beispiel", None)],
            id="a verb inside the speech does not end it",
        ),
        pytest.param(
            "Der Sekretär der GUS Lorin Muster kam. „Es ist kalt“, sagte er.",
            [("„Es ist kalt“", "Lorin Muster", "sagte")],
            id="a name behind an office and its body",
        ),
        pytest.param(
            "Otto Beispiel kam mit Botschafter Lorin Muster. „Ja“, sagte er. Lorin Muster nickte. „Es ist kalt“, sagte er.",
            [("„Ja“", "Otto Beispiel", "sagte"), ("„Es ist kalt“", "Lorin Muster", "sagte")],
            id="a name that stood behind an office before",
        ),
        pytest.param(
            "„Es ist kalt, das ist sicher“.\n\n„Es bleibt auch kalt.“\n\n„Wir haben Holz“, sagte Anna Muster.",
            [
                ("„Es ist kalt, das ist sicher“", "Anna Muster", None),
                ("„Es bleibt auch kalt.“", "Anna Muster", None),
                ("„Wir haben Holz“", "Anna Muster", "sagte"),
            ],
            id="paragraphs in marks have the speaker of the last",
        ),
        pytest.param(
            "„Ja“, sagte Otto Beispiel. Der chinesische Staatschef fügte hinzu: „Es ist kalt.“",
            [("„Ja“", "Otto Beispiel", "sagte"), ("„Es ist kalt.“", "Otto Beispiel", "fügte hinzu")],
            id="who adds something has spoken before",
        ),
        pytest.param(
            "„Es ist kalt“, berichtete dem Präsidenten der Minister Otto Beispiel.",
            [("„Es ist kalt“", "Otto Beispiel", "berichtete")],
            id="whom it is said to does not say it",
        ),
        pytest.param("„Es ist kalt“, – Anna Muster.", [("„Es ist kalt“", "Anna Muster", None)], id="a dash and a name"),
        pytest.param(
            "In dem Telegramm heißt es: „Wir danken Ihnen sehr.“",
            [("„Wir danken Ihnen sehr.“", None, "heißt es")],
            id="a document speaks before a colon",
        ),
        pytest.param(
            "„Haben Sie Angst?“ – „Ich bin von hier“, antwortete Anna Muster.",
            [("„Haben Sie Angst?“", None, None), ("„Ich bin von hier“", "Anna Muster", "antwortete")],
            id="who answers has not asked",
        ),
        pytest.param(
            "Auf die Frage „Wann ist sie fertig?“ antwortete Anna Muster: „Bald“.",
            [("„Bald“", "Anna Muster", "antwortete")],
            id="a verb behind a question in marks",
        ),
        pytest.param(
            "„Wir haben „Great Stone“ gebaut. „Das reicht“, sagte Anna Muster.",
            [("„Wir haben „Great Stone“ gebaut. „Das reicht“", "Anna Muster", "sagte")],
            id="opened twice, closed once, with a name between",
        ),
        pytest.param(
            "„Das Dach ist dicht“, lachte eine von ihnen.",
            [("„Das Dach ist dicht“", None, "lachte")],
            id="somebody nobody names",
        ),
    ],
)
def test_a_quotation_with_its_speaker_and_cue(text, expected):
    assert said(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "Der Park „Great Stone“ wächst.",
        '"Dynamo" schied aus.',
        "Das Motto lautet „Wir sind stark, wenn wir zusammen sind!“.",
        "Gezeigt werden „Die Dame mit dem Hut“ und „Ich und mein Dorf“.",
        "Sie lobten die „tolle Stimmung“.",
        "Im Buch „Wir kommen aus dem Feuer“ steht das.",
        "Er gilt als „Vater der Informatik“.",
        'Die Bretter sind 5" dick und 24" lang.',
        "Ein Wort ohne Marken, sagte der Minister.",
        "Belarus' Außenminister und Kasachstans' Gast gingen ins Haus.",
        "„Gemeinsam in die Zukunft!“ – unter diesem Motto steht das Fest.",
        "„Wir sind da“, so lautet das Motto.",
        "„Wir sind für alle da“, steht auf dem Banner am Eingang.",
        "Er selbst sprach von einem „dummen Fehler“.",
        "Neben dem Tor steht ein Schild: „Bitte nicht füttern!“.",
        "Frage: Wie geht es Ihnen? Antwort: Gut. Danke der Nachfrage.",
    ],
)
def test_names_titles_and_words_held_at_a_distance_are_no_quotations(text):
    assert said(text) == []


def test_a_lost_closing_mark_is_told():
    (quotation,) = quotations("„Es ist kalt, sagte Anna Muster.")

    assert not quotation.closed


@pytest.mark.parametrize(
    ("text", "source", "cue"),
    [
        (
            "Es schneit, berichtet die BelTA unter Berufung auf das Wetteramt.",
            "Wetteramt",
            "berichtet … unter Berufung auf",
        ),
        (
            "Es schneit, teilte der Pressedienst des Staatschefs gegenüber BelTA mit.",
            "Pressedienst des Staatschefs",
            "teilte … mit",
        ),
        ("Es schneit, wie ein BelTA-Korrespondent bekanntgab.", "BelTA-Korrespondent", "wie … bekanntgab"),
        ("Es schneit, heißt es in der Mitteilung des Amtes.", "Mitteilung des Amtes", "heißt es"),
        ("Nach Angaben des Wetteramtes schneit es.", "Wetteramtes", "Nach Angaben"),
        ("Laut dem Wetteramt schneit es.", "Wetteramt", "Laut"),
        ("Anna Muster kam. Ihr zufolge schneit es.", "Anna Muster", "zufolge"),
        ("Es schneit. Das sagte Ministerin Anna Muster.", "Ministerin Anna Muster", "sagte"),
        ("Es schneit, erfuhr BelTA im Wetteramt.", "Wetteramt", "erfuhr … im"),
        ("Es schneit, so der Minister.", "Minister", "so"),
        ("Es schneit, betonte man im Wetteramt.", "Wetteramt", "betonte man im"),
        ("Es schneit. Das geht aus dem Bericht des Amtes hervor.", "Bericht des Amtes", "geht aus … hervor"),
        ("Aus dem Bericht des Amtes geht hervor, dass es schneit.", "Bericht des Amtes", "Aus … geht hervor"),
        ("Es schneit. Diese Meinung äußerte Minister Otto Beispiel.", "Minister Otto Beispiel", "äußerte"),
        ("Es schneit. Das hat der Minister heute erklärt.", "Minister", "hat … erklärt"),
        (
            "Wie der Leiter des Betriebs „Morgenrot“ sagte, schneit es.",
            "Leiter des Betriebs „Morgenrot“",
            "Wie … sagte",
        ),
        ("Nach Polizeiangaben schneit es.", "Polizeiangaben", "Nach"),
        ("Im Wetteramt hieß es, dass es schneit.", "Wetteramt", "hieß es"),
        ("Das Wetteramt teilte am Montag mit, dass es schneit.", "Wetteramt", "teilte … mit"),
        ("Otto Beispiel kam. Laut seinen Worten schneit es.", "Otto Beispiel", "Laut … Worten"),
        (
            "Aus gut unterrichteten Kreisen verlautete, dass es schneit.",
            "gut unterrichteten Kreisen",
            "Aus … verlautete",
        ),
        ("Es schneit, sagte nach dem Spiel der Trainer.", "Trainer", "sagte"),
        ("Es schneit, teilte nach der Sitzung der Rat mit.", "Rat", "teilte … mit"),
        ("Im Wetteramt wurde mitgeteilt, dass es schneit.", "Wetteramt", "Im … wurde … mitgeteilt"),
        ("Wie „Wetterwerk“ mitteilte, schneit es.", "„Wetterwerk“", "Wie … mitteilte"),
        ("Auf der Website des Amtes heißt es: „Es wird heute noch schneien.“", "Website des Amtes", "heißt es"),
        ("Den Worten des Ministers nach schneit es.", "Ministers", "Worten … nach"),
        ("Das Wetteramt hatte zuvor mitgeteilt, dass es schneit.", "Wetteramt", "hatte … mitgeteilt"),
        ("Laut der „Erklärung von Minsk“ schneit es.", "„Erklärung von Minsk“", "Laut"),
        ("Gemäß dem Wetteramt schneit es.", "Wetteramt", "Gemäß"),
        ("Es schneit, schreibt die „Rundschau“.", "„Rundschau“", "schreibt"),
        ("Dies berichtete das „Tageblatt von Brest“ am Montag.", "„Tageblatt von Brest“", "berichtete"),
        ("Es schneit, verlautete aus dem Wetteramt.", "Wetteramt", "verlautete aus"),
        ("Es schneit, erklärten Anna Muster und Otto Beispiel.", "Anna Muster und Otto Beispiel", "erklärten"),
        ("Es schneit, so die Minister Anna Muster und Otto Beispiel.", "Minister Anna Muster und Otto Beispiel", "so"),
        ("In dem Telegramm heißt es: „Wir danken Ihnen sehr.“", "Telegramm", "heißt es"),
        ("Es schneit, berichtete das Stadtmuseum.", "Stadtmuseum", "berichtete"),
        ("Es schneit, fügte der Minister hinzu.", "Minister", "fügte … hinzu"),
        ("Aus dem Wetteramt hieß es zuvor, es schneie.", "Wetteramt", "hieß es"),
        (
            "Es schneit, teilte der Vertreter des Amtes, Otto Beispiel, mit.",
            "Vertreter des Amtes, Otto Beispiel",
            "teilte … mit",
        ),
        ("Es schneit, kündigte das Wetteramt am Montag, dem 3. Mai, in Minsk an.", "Wetteramt", "kündigte … an"),
    ],
)
def test_a_formula_of_source(text, source, cue):
    assert [(found.source, found.cue) for found in attributions(text)] == [(source, cue)]


@pytest.mark.parametrize(
    "text",
    [
        "„Es schneit“, sagte Anna Muster.",
        "Der Minister betonte, dass es schneie.",
        "Das zeigte der Besuch der Ministerin.",
        "Er teilte das Brot mit den Gästen und gab der Zeitung ein Interview.",
        "Laut lachend kam der Minister, so wie im vorigen Jahr.",
        "Es sei kalt, und man habe genug Holz.",
        "Wie wird es weitergehen? So geht es nicht.",
        "Nach dem Plan der Kommission wird gebaut.",
        "Auf die Frage, ob es schneit, antwortete der Minister mit einem Lächeln.",
        "Der Minister berichtete, dass es schneit.",
        "Der Minister, ein Jurist, gab Einzelheiten bekannt.",
        "Sie zählten die Störche, fragten nach dem Alter der Nester und gingen.",
        "Der Leiter, Otto Beispiel, berichtete dem Präsidenten über die Ernte.",
        "Es wurde dunkel, fügte sich der Minister.",
    ],
)
def test_what_only_sounds_like_a_formula_is_none(text):
    assert attributions(text) == ()


NOUNS = [
    ("Verkehrsministerin", "role", "the end of a compound counts"),
    ("Ministern", "role", "case forms count"),
    ("Verkehrsministerium", "body", "a body ends otherwise than its head"),
    ("Ministerrat", "body", "the end decides, not the beginning"),
    ("Pressemitteilung", "paper", "what one reads something in"),
    ("Vorsitz", "other", "an office is nobody"),
    ("Meisterschaft", "other", "a contest is nobody"),
    ("Trainerbank", "body", "known to be wrong and harmless: no bench speaks"),
    ("Vorrat", "other", "no council"),
    ("Apparat", "other", "no council"),
    ("Netzwerk", "other", "no plant"),
    ("Wetter", "other", "nobody"),
]


@pytest.mark.parametrize(("noun", "kind", "why"), NOUNS, ids=[noun for noun, _, _ in NOUNS])
def test_a_noun_stands_for_what_its_end_says(noun, kind, why):
    assert noun_kind(noun) == kind, why


def test_no_noun_is_claimed_twice_but_the_ambassador_s_house():
    tables = (heads.ROLES, heads.BODIES, heads.PAPERS, heads.NEITHER)
    both = {end for one in tables for other in tables if one is not other for end in {*one} & {*other}}

    assert both == {"botschaft", "statistik"}
    assert KINDS["botschaft"] == "body"


def test_verbs_that_want_a_second_half_are_no_asides_without_it():
    assert not cues.ASIDE & {*cues.HALVED}
    assert not {*cues.HALVED} & {*cues.MUST_SPLIT}


@pytest.mark.parametrize("table", sorted(Path(words.__file__).parent.glob("*.py")), ids=lambda path: path.stem)
def test_every_table_says_why_its_words_are_there(table):
    body = ast.parse(table.read_text(encoding="utf-8")).body
    silent = [
        ast.unparse(node).partition(" ")[0]
        for node, behind in zip(body, [*body[1:], ast.Pass()], strict=True)
        if isinstance(node, ast.Assign | ast.AnnAssign)
        and not (isinstance(behind, ast.Expr) and isinstance(behind.value, ast.Constant))
    ]

    assert silent == []


def test_no_verb_of_saying_is_taken_for_a_small_word():
    assert not cues.SPEECH & words.FUNCTION
