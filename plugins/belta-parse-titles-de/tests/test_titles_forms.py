"""Titles and names in all their orders: one line a form. `title | name | state` for each person, in order."""

from __future__ import annotations

import pytest
from belta_parse_titles_de import persons
from belta_parse_titles_de.offices import office_of
from belta_parse_titles_de.vocab.offices import FALSE_FRIENDS

FORMS = {
    "title before the name": (
        "Der belarussische Außenminister Iwan Sokolik reist ab.",
        "belarussische Außenminister | Iwan Sokolik | BY",
    ),
    "title between commas": (
        "Der Präsident der Akademie, Dr. Oleg Bron, sprach.",
        "Präsident der Akademie | Oleg Bron | -",
    ),
    "name before the title": (
        "Larissa Lis, Sprecherin des russischen Parlaments, sagte dies.",
        "Sprecherin des russischen Parlaments | Larissa Lis | RU",
    ),
    "name, article, title": ("Oleg Bron, der ungarische Botschafter, kam.", "ungarische Botschafter | Oleg Bron | HU"),
    "name (title)": ("Oleg Bron (Direktor des Werks) kam.", "Direktor des Werks | Oleg Bron | -"),
    "the state of a place in brackets": (
        "der Gouverneur des Gebiets Nordland (Russland) Oleg Bron",
        "Gouverneur des Gebiets Nordland (Russland) | Oleg Bron | RU",
    ),
    "name since": ("Oleg Bron, seit 2020 Direktor des Werks, sprach.", "Direktor des Werks | Oleg Bron | -"),
    "two titles joined by und": (
        "der stellvertretende Premierminister und Außenminister Kasachstans Arman Bekturow",
        "stellvertretende Premierminister und Außenminister Kasachstans | Arman Bekturow | KZ",
    ),
    "two titles joined by a dash": (
        "Assistent des Präsidenten – Inspekteur für das Gebiet Minsk Oleg Bron",
        "Assistent des Präsidenten – Inspekteur für das Gebiet Minsk | Oleg Bron | -",
    ),
    "two titles joined by a comma": (
        "Der Sprecher des russischen Stabes, Generalmajor Oleg Bron, sagte",
        "Sprecher des russischen Stabes, Generalmajor | Oleg Bron | RU",
    ),
    "one title for several, each with his state": (
        "die Außenminister Russlands und Belarus' Oleg Bron und Iwan Sokolik",
        "Außenminister Russlands und Belarus' | Oleg Bron | RU",
        "Außenminister Russlands und Belarus' | Iwan Sokolik | BY",
    ),
    "one title for three": (
        "die Minister Oleg Bron, Iwan Sokolik und Olga Lis",
        "Minister | Oleg Bron | -",
        "Minister | Iwan Sokolik | -",
        "Minister | Olga Lis | -",
    ),
    "state before the title": (
        "Ungarns Ministerpräsident Gábor Szalai",
        "Ungarns Ministerpräsident | Gábor Szalai | HU",
    ),
    "state of several words": (
        "der Außenminister der Vereinigten Arabischen Emirate, Abdullah bin Rashid,",
        "Außenminister der Vereinigten Arabischen Emirate | Abdullah bin Rashid | AE",
    ),
    "Republik": (
        "Der Präsident der Kirgisischen Republik Sooron Tynalijew",
        "Präsident der Kirgisischen Republik | Sooron Tynalijew | KG",
    ),
    "von": ("Präsident von Kasachstan Arman Bekturow", "Präsident von Kasachstan | Arman Bekturow | KZ"),
    "aus": (
        "Sein Amtskollege aus Kasachstan, Arman Bekturow, kam.",
        "Amtskollege aus Kasachstan | Arman Bekturow | KZ",
    ),
    "the state he is sent to is not his": (
        "Botschafter Chinas in Belarus Zhang Weimin",
        "Botschafter Chinas in Belarus | Zhang Weimin | CN",
    ),
    "a state in an acronym": ("US-Präsident Walter Grayson", "US-Präsident | Walter Grayson | US"),
    "wrapped over lines": (
        "der stellvertretende\nAußenminister der Republik\nBelarus Iwan\nSokolik",
        "stellvertretende Außenminister der Republik Belarus | Iwan Sokolik | BY",
    ),
    "a patronymic": ("Direktorin Tamara Iljinitschna Bondar sagte", "Direktorin | Tamara Iljinitschna Bondar | -"),
    "an initial": ("Premierminister R. A. Bron", "Premierminister | R. A. Bron | -"),
    "family first": ("Premierminister Nguyen Van Thanh kam", "Premierminister | Nguyen Van Thanh | -"),
    "Arabic names": ("Emir Tamim bin Hamad Al Omar", "Emir | Tamim bin Hamad Al Omar | -"),
    "particles": ("Präsidentin Ulrike von der Lohe sagte", "Präsidentin | Ulrike von der Lohe | -"),
    "a given name alone": (
        "Der Metropolit von Minsk und Saslawl Filofej",
        "Metropolit von Minsk und Saslawl | Filofej | -",
    ),
    "a number": ("Papst Leonhard II. betete", "Papst | Leonhard II. | -"),
    "a surname that is an office": ("Trainer Jürgen Richter jubelte", "Trainer | Jürgen Richter | -"),
    "a surname that is an adjective": ("Torwart Manuel Neuer hielt", "Torwart | Manuel Neuer | -"),
    "a surname in the genitive": ("Präsident Terechows Besuch", "Präsident | Terechow | -"),
    "what follows is no name": ("Präsident Oleg Bron Glückwünsche", "Präsident | Oleg Bron | -"),
    "a firm in quotation marks": (
        "Generaldirektor von „Belzement“ Oleg Bron",
        "Generaldirektor von „Belzement“ | Oleg Bron | -",
    ),
    "a served person in the genitive": (
        "Olga Lis, die Beraterin Iwan Terechows,",
        "Beraterin Iwan Terechows | Olga Lis | -",
    ),
    "has been appointed": (
        "Iwan Petrow wurde am 5. Mai 2023 erneut zum Direktor des Werks ernannt.",
        "Direktor des Werks | Iwan Petrow | -",
    ),
    "to the office has been appointed": (
        "Zum Botschafter der Republik Belarus in Serbien wurde Oleg Bron ernannt.",
        "Botschafter der Republik Belarus in Serbien | Oleg Bron | BY",
    ),
    "somebody appoints": ("Sie hat Oleg Bron zur Überraschung aller zum Richter gewählt.",),
    "somebody has appointed": ("Das Volk hat Oleg Bron zum Richter gewählt.", "Richter | Oleg Bron | -"),
    "name is": ("Olga Lis ist seit 2019 Direktorin des Werks.", "Direktorin des Werks | Olga Lis | -"),
    "name is the": ("Olga Lis bleibt die Trainerin.", "Trainerin | Olga Lis | -"),
    "since then is": ("Seit Mai ist Olga Lis Botschafterin Ungarns.", "Botschafterin Ungarns | Olga Lis | HU"),
    "new is": (
        "Neuer Chef des Werks ist seit dem 5. Mai Oleg Bron.",
        "Neuer Chef des Werks | Oleg Bron | -",
    ),
    "apposition in the dative": (
        "mit Lu Shan, dem Vorsitzenden des Konzerns Nordstahl, gesprochen",
        "Vorsitzenden des Konzerns Nordstahl | Lu Shan | -",
    ),
    "apposition of two titles": (
        "Oleg Bron, Abgeordneter, Vorsitzender des Ausschusses für Recht, sagte dies.",
        "Abgeordneter, Vorsitzender des Ausschusses für Recht | Oleg Bron | -",
    ),
    "apposition since": ("Olga Lis, seit neun Jahren seine Trainerin, kam.", "Trainerin | Olga Lis | -"),
    "title between commas in a list": (
        "Es kamen der Chor und Russlands Botschafter, Oleg Bron, mit Blumen.",
        "Russlands Botschafter | Oleg Bron | RU",
    ),
    "ad interim": ("der Geschäftsträger a. i. Ungarns Oleg Bron", "Geschäftsträger a. i. Ungarns | Oleg Bron | HU"),
    "an initial inside": ("Der Präsident der Bank, Howard J. Crane, kam.", "Präsident der Bank | Howard J. Crane | -"),
    "three syllables": ("Ministerin Dao Hong Lan kam.", "Ministerin | Dao Hong Lan | -"),
    "four syllables": ("Präsidentin Nguyen Thi Kim Ngan kam.", "Präsidentin | Nguyen Thi Kim Ngan | -"),
    "half a given name": ("Minister Badr al-Din Hamed kam.", "Minister | Badr al-Din Hamed | -"),
    "where he is from": ("Professor Iwan Lis von der Universität Gomel", "Professor | Iwan Lis | -"),
    "a surname that ends as an office": ("Der Grünen-Politiker Anton Hofbauer", "Grünen-Politiker | Anton Hofbauer | -"),
    "a house with a name": (
        "Direktor der Agentur Nordstern Iwan Lis",
        "Direktor der Agentur Nordstern | Iwan Lis | -",
    ),
    "Schweizer": ("die Schweizer Europameisterin Jana Gmür", "Schweizer Europameisterin | Jana Gmür | CH"),
    "a list of states": (
        "Die Außenminister Russlands, Chinas und Irans, Oleg Bron, Wen Guo und Abbas Farah, kamen.",
        "Außenminister Russlands, Chinas und Irans | Oleg Bron | RU",
        "Außenminister Russlands, Chinas und Irans | Wen Guo | CN",
        "Außenminister Russlands, Chinas und Irans | Abbas Farah | IR",
    ),
    "heads of state": (
        "Die Staatsoberhäupter Kasachstans und Usbekistans, Oleg Bron und Iwan Lis, kamen.",
        "Staatsoberhäupter Kasachstans und Usbekistans | Oleg Bron | KZ",
        "Staatsoberhäupter Kasachstans und Usbekistans | Iwan Lis | UZ",
    ),
    "a minister with his rank": (
        "Verteidigungsminister, Generalleutnant Oleg Bron kam.",
        "Verteidigungsminister, Generalleutnant | Oleg Bron | -",
    ),
    "an initial of several letters": ("Professor Oleg Sch. Bron lehrt.", "Professor | Oleg Sch. Bron | -"),
    "a genitive without an s": ("Ministerin Lis' Rede gefiel.", "Ministerin | Lis | -"),
    "a ministry with its state": (
        "die Sprecherin des US-Außenministeriums Olga Lis",
        "Sprecherin des US-Außenministeriums | Olga Lis | US",
    ),
    "a republic with a name of its own": (
        "der Präsident der Republika Nordska Oleg Bron",
        "Präsident der Republika Nordska | Oleg Bron | -",
    ),
    "what he speaks on": (
        "der außenpolitische Sprecher der Union Oleg Bron",
        "außenpolitische Sprecher der Union | Oleg Bron | -",
    ),
    "what is said of the person": ("Oleg Bron, der bekannte Trainer, kam.", "Trainer | Oleg Bron | -"),
    "a list of fields": (
        "Minister für Kultur, Sport und Tourismus Oleg Bron",
        "Minister für Kultur, Sport und Tourismus | Oleg Bron | -",
    ),
}

NOBODY = {
    "a title alone": "Der Präsident unterzeichnete am Montag den Erlass.",
    "an organ": "Der Ministerrat und die Präsidialverwaltung tagten.",
    "an election": "Die Präsidentenwahl und der Botschafterposten bleiben.",
    "a noun behind": "Der Minister Ende Mai. Sagte die Sprecherin Journalisten gegenüber.",
    "a place behind von": "Der Bürgermeister von Sankt Petersburg und der Trainer von Real Madrid sagten ab.",
    "a far country": "Der Botschafter in Sri Lanka reist ab.",
    "a park": "Der Direktor des Industrieparks Great Stone sagte ab.",
    "a state as champion": "Weltmeister Kanada und Europameister Spanien gewannen.",
    "a firm": "General Motors und General Electric bauen.",
    "a list of callings": "Es kamen Minister, Direktoren und Ärzte. Iwan Petrow schlief.",
    "a leader and another's title": "Der Präsident Russlands, Chinas Außenminister und Iwan Petrow fehlten.",
    "two people without a title": "Iwan Petrow und Olga Petrowa leben in Gomel.",
    "to come to": "Iwan Petrow kam zum Direktor. Iwan Petrow wurde zum Direktor gebracht.",
    "to be none": "Iwan Petrow ist nicht Direktor. Iwan Petrow ist kein Minister.",
    "to be one of many": "Iwan Petrow ist ein Politiker.",
    "to be met": "Der Direktor ist Iwan Petrow begegnet.",
    "a director of some firm": "Der Direktor eines Betriebs ist Iwan Petrow dankbar.",
    "to win as one": "Wer Minister wird, muss zuhören. Iwan Petrow schweigt.",
    "in the office of": "Als Präsident Geduld zu haben, ist eine Kunst.",
    "a crowd": "Vertreter Chinas, Indiens und Russlands trafen sich.",
    "a headline and a rubric": "Präsident\n\nLukow empfing Gäste",
}
FORMS |= {
    "what he stands in for before the office": ("Fraktionsvize Jens Lis kam.", "Fraktionsvize | Jens Lis | -"),
    "an acronym that begins small": ("ifo-Präsident Otto Lis kam.", "ifo-Präsident | Otto Lis | -"),
    "a land's adjective": ("Die steirische Ministerin Olga Lis kam.", "steirische Ministerin | Olga Lis | -"),
    "two surnames without a hyphen": ("Präsident Pablo Sanz Cortés kam.", "Präsident | Pablo Sanz Cortés | -"),
    "two surnames of Africa": ("Präsident Peter Asante Boateng kam.", "Präsident | Peter Asante Boateng | -"),
    "what is given has no article": ("Der Direktor Pablo Sanz Blumen überreicht.", "Direktor | Pablo Sanz | -"),
    "one Slavic surname is all": ("Der Direktor Iwan Sokolik Marina traf.", "Direktor | Iwan Sokolik | -"),
    "a month for a second given name": ("Historiker Hans August Winkel kam.", "Historiker | Hans August Winkel | -"),
    "a month for a surname": ("Kanzler Karl März kam im März.", "Kanzler | Karl März | -"),
    "a season for no surname": ("Trainerin Petra Lis Sommer für Sommer.", "Trainerin | Petra Lis | -"),
    "a particle with a capital": ("Minister Bart De Waeter kam.", "Minister | Bart De Waeter | -"),
    "a daughter's particle": ("Ministerin Lamia bint Nasser kam.", "Ministerin | Lamia bint Nasser | -"),
    "an age before a sentence": ("Das sagte die 29-Jährige. ESA-Direktor Otto Lis kam.", "ESA-Direktor | Otto Lis | -"),
    "a town nobody lists": ("Der Limburger Bischof Otto Lis kam.", "Limburger Bischof | Otto Lis | -"),
    "with whom the minister is": (
        "Es kam der Außenminister mit seinem serbischen Kollegen Marko Bron.",
        "serbischen Kollegen | Marko Bron | RS",
    ),
    "a surname like a place": ("Minister Thomas Haldenwald kam.", "Minister | Thomas Haldenwald | -"),
}


@pytest.mark.parametrize("form", list(FORMS.values()), ids=list(FORMS))
def test_titles_and_names_are_found(form):
    text, *expected = form

    assert [f"{one.title} | {one.name} | {one.jurisdiction or '-'}" for one in persons(text)] == expected


@pytest.mark.parametrize("text", list(NOBODY.values()), ids=list(NOBODY))
def test_nobody_is_named(text):
    assert persons(text) == ()


MEANINGS = {
    "Vize-Umweltministerin Olga Lis": ("minister", "environment", "Deputy Minister of Environment", None),
    "der amtierende Außenminister Oleg Bron": (
        "minister",
        "foreign affairs",
        "Acting Minister of Foreign Affairs",
        None,
    ),
    "Ex-Präsident Oleg Bron": ("president", None, "Former President", None),
    "OVKS-Generalsekretär Oleg Bron": ("secretary general", None, "Secretary General of the CSTO", "OVKS"),
    "Minister für Notstandssituationen Oleg Bron": (
        "minister",
        "emergency situations",
        "Minister of Emergency Situations",
        None,
    ),
    "der Präsident des Nationalen Olympischen Komitees Oleg Bron": (
        "president",
        None,
        "President",
        "Nationales Olympisches Komitee",
    ),
    "die Sprecherin des russischen Außenministeriums Olga Lis": (
        "spokesperson",
        "foreign affairs",
        "Spokesperson of the Ministry of Foreign Affairs",
        "Außenministerium",
    ),
    "der Vorsitzende der Staatsduma Oleg Bron": ("chair", None, "Chair of the State Duma", "Staatsduma"),
    "der Stellvertreter des Außenministers Oleg Bron": (
        "minister",
        "foreign affairs",
        "Deputy Minister of Foreign Affairs",
        None,
    ),
    "die Ministerin für Arbeit und Soziales Olga Lis": (
        "minister",
        "labour and social affairs",
        "Minister of Labour and Social Affairs",
        None,
    ),
    "der Arbeits- und Sozialminister Oleg Bron": (
        "minister",
        "labour and social affairs",
        "Minister of Labour and Social Affairs",
        None,
    ),
    "der stellvertretende Außenminister Oleg Bron": (
        "minister",
        "foreign affairs",
        "Deputy Minister of Foreign Affairs",
        None,
    ),
    "der Geschäftsträger a. i. Oleg Bron": ("charge d'affaires", None, "Acting Chargé d'Affaires", None),
    "der bisherige NATO-Generalsekretär Oleg Bron": (
        "secretary general",
        None,
        "Former Secretary General of the NATO",
        "NATO",
    ),
    "Oberst a. D. Oleg Bron": ("officer", None, "Former Officer", None),
}


@pytest.mark.parametrize(("text", "meaning"), list(MEANINGS.items()), ids=list(MEANINGS))
def test_a_title_means_an_office(text, meaning):
    [person] = persons(text)

    assert (person.office, person.field, person.english, person.organisation) == meaning


def test_a_surname_another_spelling_and_a_bare_title_are_the_same_person():
    text = (
        "Der Vizepremier Anatoli Siwak kam. Anatolij Siwak lobte das Werk. Siwaks Rede war kurz. "
        "Der Vizepremier fragte. Maria Siwak schwieg."
    )

    assert [(one.name, one.title, one.id) for one in persons(text)] == [
        ("Anatoli Siwak", "Vizepremier", "person-1"),
        ("Anatolij Siwak", None, "person-1"),
        ("Siwak", None, "person-1"),
        ("Anatoli Siwak", "Vizepremier", "person-1"),
    ]


def test_the_head_of_state_without_a_state_is_the_own_one():
    text = "Präsident Iwan Terechow schrieb dem Präsidenten von Tadschikistan Farhod Nasirow. Der Staatschef dankte ihm."

    assert persons(text)[-1].name == "Iwan Terechow"


ANSWERS = {
    "a counterpart has the office of whom he meets": (
        "Der belarussische Außenminister Iwan Sokolik kam. Auch der ungarische Botschafter Gábor Szalai und der ungarische "
        "Außenminister Lajos Bartos kamen. Iwan Sokolik dankte seinem ungarischen Amtskollegen.",
        "Lajos Bartos",
    ),
    "one house by two names": (
        "Die Sprecherin des russischen Außenministeriums Olga Lis kam. Sprecherin Anna Bron schwieg. Das sagte die Sprecherin "
        "des russischen auswärtigen Amtes.",
        "Olga Lis",
    ),
    "the chair of China is its president": (
        "Der Vorsitzende der Volksrepublik China Zhao Liping traf Präsident Iwan Lis. Der chinesische Präsident dankte.",
        "Zhao Liping",
    ),
    "the president of the land is the host": (
        "Präsident Iwan Lis ist in Ghana. Dort stand Ghanas Präsident Peter Asante. Das sagte der Präsident des Landes.",
        "Peter Asante",
    ),
    "the president without more is the one at home": (
        "Präsident Iwan Lis ist in Ghana. Am Flughafen stand Ghanas Präsident Peter Asante. Das sagte der Präsident.",
        "Iwan Lis",
    ),
    "who is called so before who has the same office by another word": (
        "Es kamen der deutsche Kanzler Karl Lis und Polens Premierminister Otto Bron. Der Kanzler dankte.",
        "Karl Lis",
    ),
    "an ambassador is a diplomat": (
        "Minister Iwan Lis traf Indiens Botschafter Peter Asante. Der Diplomat dankte.",
        "Peter Asante",
    ),
    "an older genitive": (
        "Das Staatsoberhaupt Iwan Lis kam. Das meldet der Pressedienst des Staatsoberhauptes.",
        "Iwan Lis",
    ),
    "a chairman is no chairwoman": (
        "Der Vorsitzende der Landeskammer Iwan Lis kam. Die Vorsitzende des Rates Olga Bron kam. Der Vorsitzende schwieg.",
        "Iwan Lis",
    ),
    "the chamber for short": (
        "Der Vorsitzende der Landeskammer Iwan Lis. Vorsitzender des Rates Otto Bron kam. Der Vorsitzende der Kammer sprach.",
        "Iwan Lis",
    ),
    "who is said to be of that state, before whose state is not said": (
        "Der Präsident der USA Howard Crane sprach mit Präsident Iwan Lis. Der amerikanische Präsident dankte.",
        "Howard Crane",
    ),
}
NOBODY_MEANT = {
    "another president": "Präsident des Instituts Iwan Lis kam. Der Bundespräsident schwieg.",
    "a director of some firm": "Direktor Iwan Lis kam. Der Direktor eines Zulieferers schwieg.",
    "a counterpart not named": "Außenminister Iwan Lis rief seinen russischen Amtskollegen an.",
    "a minister is no diplomat": "Minister Iwan Lis kam. Der Diplomat schwieg.",
    "a diplomat of another state": "Indiens Botschafter Peter Asante kam. Der russische Diplomat schwieg.",
    "his own president": "Ghanas Präsident Peter Asante empfing Minister Iwan Lis. Lis brachte einen Brief seines Präsidenten.",
    "several": "Minister Iwan Lis kam. Die Minister sprachen. Mit den Ministern sprach er.",
}


@pytest.mark.parametrize(("text", "name"), list(ANSWERS.values()), ids=list(ANSWERS))
def test_a_bare_title_stands_for_somebody_named_before(text, name):
    assert persons(text)[-1].name == name
    assert persons(text)[-1].name_start is None


@pytest.mark.parametrize("text", list(NOBODY_MEANT.values()), ids=list(NOBODY_MEANT))
def test_a_bare_title_of_somebody_else_stands_for_nobody(text):
    assert [one for one in persons(text) if one.name_start is None] == []


@pytest.mark.parametrize("word", sorted(FALSE_FRIENDS.split()))
def test_words_that_end_as_offices_do_are_none(word):
    assert office_of(word.capitalize()) is None


@pytest.mark.parametrize(
    ("text", "later"),
    [
        ("Präsidentin Ulrike von der Lohe kam. Das sagte von der Lohe.", "von der Lohe"),
        ("Minister Badr bin Hamad Al Busaid kam. Al Busaid ging.", "Al Busaid"),
        ("Premierminister Nguyen Van Thanh kam. Nguyen ging.", "Nguyen"),
        ("Minister Iwan Sokolik kam. Die Rede Sokoliks gefiel.", "Sokoliks"),
        ("Minister Juri Wolkow kam. J. Volkov ging.", "J. Volkov"),
        ("Regierungschef Pablo Sanz Cortés kam. Sanz Cortés ging.", "Sanz Cortés"),
        ("Regierungschef Pablo Sanz Cortés kam. Sanz ging.", "Sanz"),
        ("Ministerin Maria Osei Mensah kam. Mensah ging.", "Mensah"),
    ],
)
def test_a_later_mention_has_all_that_belongs_to_the_name(text, later):
    first, second = persons(text)

    assert (text[second.start : second.end], second.id) == (later, first.id)
