"""Lines around the text, one at a time: whose they are, and the lines of a text that are like them and stay in it."""

from __future__ import annotations

import pytest
from belta_parse_agencies import plugin

from belta_parse import Parser

PARSER = Parser(plugins=[plugin], discover=False)
LEAD = "Das Wasser des Sees ist seit Montag um einen Meter gestiegen, teilte das Amt mit."
NEXT = "Die Fähren nach Bregenz fahren trotzdem."


def page(*, over: str = "", under: str = "", behind: str = "") -> str:
    """A page of dpa with a line over or under its title or behind its text."""
    lines = (over, "Der See steigt weiter", under, f"Lindau (dpa) - {LEAD}", NEXT, behind)
    return "\n\n".join(filter(None, lines)) + "\n"


STAMPS = [
    ("3. Mai 2018", "2018-05-03"),
    ("Donnerstag, 3. Mai 2018, 09:05 Uhr", "2018-05-03T09:05"),
    ("Do, 03.05.2018 - 9.05 Uhr", "2018-05-03T09:05"),
    ("Stand: 03.05.2018 09:05", "2018-05-03T09:05"),
    ("May 3rd, 2018 at 9:05 p.m. EDT", "2018-05-03T21:05"),
    ("Thu May 3 2018 21:05", "2018-05-03T21:05"),
    ("Published: 3 May 2018 | 21:05", "2018-05-03T21:05"),
    ("05/23/2018", "2018-05-23"),
    ("21:05, 3 мая 2018", "2018-05-03T21:05"),
    ("3 мая 2018 года в 21:05", "2018-05-03T21:05"),
    ("Publié le 3 mai 2018 à 21h05", "2018-05-03T21:05"),
    ("3 de mayo de 2018", "2018-05-03"),
    ("giovedì 3 maggio 2018 - 21:05", "2018-05-03T21:05"),
    ("2018. május 3. 21:05", "2018-05-03T21:05"),
    ("2018年5月3日 21:05", "2018-05-03T21:05"),
    ("2018-05-03T21:05:10.5+02:00", "2018-05-03T21:05"),
    ("Source: Lake Wire | 2018-05-03 21:05:10 | Editor: abc", "2018-05-03T21:05"),
    ("May 3, 2018 / 9:05 PM / Updated 2 years ago", "2018-05-03T21:05"),
]


@pytest.mark.parametrize(("stamp", "value"), STAMPS)
@pytest.mark.parametrize("where", ["over", "under"])
def test_a_time_of_publication_is_read_over_and_under_the_title(stamp: str, value: str, where: str) -> None:
    article = PARSER.parse(page(**{where: stamp})).article

    assert article.title == "Der See steigt weiter"
    assert article.published is not None
    assert article.published.isoformat()[: len(value)] == value
    assert [block.text for block in article.body] == [LEAD, NEXT]


@pytest.mark.parametrize(
    "line",
    [
        *(
            "Von Jana Muster",
            "Von Jana Muster und Max Probst, dpa",
            "By JANE ROE",
            "By Jane Roe and Max O'Sample",
            "Jana Muster",
        ),
        *("Par Jeanne Exemple", "Por Juana Muestra", "di Anna Esempio", "Автор: Анна Примерова", "Autor: Jan Kowalczyk"),
    ],
)
def test_an_author_under_the_title_is_the_byline(line: str) -> None:
    article = PARSER.parse(page(under=line)).article

    assert (article.title, article.byline) == ("Der See steigt weiter", line)


@pytest.mark.parametrize(
    "line",
    [
        *("(dpa)", "(dpa/lby)", "dpa abc de fgh", "abc/de", "/AB/", "© dpa-infocom, dpa:180503-99-1/2", "Quelle: dpa", "(END)"),
        *("(Reporting by Jane Roe; editing by Max Muster)", "Jane Roe contributed to this report.", "Redaktion: Max Muster"),
        *("Copyright 2018 Lake Wire. All rights reserved.", "Alle Rechte vorbehalten.", "jana@example.org", "--IANS", "___"),
        *(
            "Lesen Sie auch: Die Fähre fährt wieder",
            "Mehr zum Thema",
            "Folgen Sie uns auf Twitter",
            "#See #Hafen",
            "SOURCE Musterbau AG",
        ),
    ],
)
def test_a_line_behind_the_text_is_no_part_of_it(line: str) -> None:
    article = PARSER.parse(page(behind=line)).article

    assert ([block.text for block in article.body], article.truncated) == ([LEAD, NEXT], False)
    assert article.footer == (line,)


@pytest.mark.parametrize(
    "line",
    [
        *(
            "About 40 homes lie under water.",
            "Mit Nachdruck wies das Amt den Vorwurf zurück.",
            "Kontakt zu den Seglern gibt es nicht.",
        ),
        *(
            "Der Vertrag über die Weiterverbreitung gilt weiter.",
            "The court spoke of copyright on Monday.",
            "Diese Meldung freute alle.",
        ),
        *(
            "По материалам дела, вода поднялась ночью.",
            "Quellen sprudeln am Ufer.",
            "Tags darauf sank das Wasser.",
            "Am 3. Mai 2018 sank es.",
        ),
        *(
            "(Die Fähre kostet nichts.)",
            "Von Montag an sinkt das Wasser.",
            "This report was read in silence.",
            "Anzeigen gab es keine.",
        ),
    ],
)
def test_a_sentence_that_is_like_such_a_line_stays_in_the_text(line: str) -> None:
    body = PARSER.parse(page(behind=line)).article.body

    assert [block.text for block in body] == [LEAD, NEXT, line]


@pytest.mark.parametrize(
    "title",
    [
        "Anzeigenblatt",
        "Werbung verboten: Urteil",
        "Von Bären und Menschen",
        "Reuters wird verkauft",
        "3. Mai wird Feiertag in Lindau",
    ],
)
def test_a_title_that_is_like_furniture_is_a_title(title: str) -> None:
    text = page().replace("Der See steigt weiter", title)

    assert PARSER.parse(text).article.title == title


@pytest.mark.parametrize(
    "line",
    [
        "Anzeige",
        "ADVERTISEMENT",
        "Реклама",
        "广告",
        "Teilen",
        "Share on Facebook",
        "Wir verwenden Cookies, um besser zu werden.",
        "2 Min Read",
    ],
)
@pytest.mark.parametrize("where", ["over", "under"])
def test_what_belongs_to_no_page_is_set_aside(line: str, where: str) -> None:
    article = PARSER.parse(page(**{where: line})).article

    assert (article.title, [block.text for block in article.body]) == ("Der See steigt weiter", [LEAD, NEXT])
