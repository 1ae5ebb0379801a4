"""Pages whose line ends an extractor lost: where the title ends and the dateline begins is still found."""

from __future__ import annotations

import pytest
from belta_parse_agencies import plugin

from belta_parse import Parser

PARSER = Parser(plugins=[plugin], discover=False)
PAGES = [
    pytest.param(
        "Der See steigt weiter 27.06.2019, 14:12 Uhr Lindau (dpa/lby) - Das Wasser des Sees ist seit Montag um einen Meter "
        "gestiegen, teilte das Amt mit. Die Fähren fahren trotzdem.",
        ("dpa-de/plain", "Der See steigt weiter", "2019-06-27T14:12", "Lindau (dpa/lby) -"),
        id="a place in title case behind a time",
    ),
    pytest.param(
        "Old ferry returns to the Hudson NEW YORK, June 27 (Reuters) - The ferry that carried workers until 1969 will return "
        "in spring, its owner said on Thursday. Tickets will cost four dollars.",
        ("reuters-en/plain", "Old ferry returns to the Hudson", "", "NEW YORK, June 27 (Reuters) -"),
        id="two words in capitals",
    ),
    pytest.param(
        "В Туле открыли музей самовара 14 сентября 2020, 11:20 ТУЛА, 14 сентября. /ТАСС/. Музей самовара открылся в Туле после "
        "ремонта, сообщила мэрия. В нем 300 экспонатов.",
        ("tass-ru/plain", "В Туле открыли музей самовара", "2020-09-14T11:20", "ТУЛА, 14 сентября. /ТАСС/."),
        id="an agency between slashes",
    ),
    pytest.param(
        "黄山迎来今年第一场雪 2020-09-14 11:20 新华社合肥9月14日电 黄山14日迎来今年第一场雪，吸引众多游客前来观赏。"
        "景区提醒游客注意安全，并加强了山路上的巡查。气象部门说，未来三天还会有小到中雪，气温将继续下降。"
        "景区已经准备好防滑用品，并安排了更多工作人员。",
        ("xinhua-zh/plain", "黄山迎来今年第一场雪", "2020-09-14T11:20", "新华社合肥9月14日电"),
        id="a script without blanks",
    ),
    pytest.param(
        "Elephants get their own hospital Jaipur, Sep 14 (IANS) The first hospital for elephants in Rajasthan was opened here "
        "on Monday, an official said. It has room for six animals.",
        ("ians-en/plain", "Elephants get their own hospital", "", "Jaipur, Sep 14 (IANS)"),
        id="no separator",
    ),
]


@pytest.mark.parametrize(("text", "read"), PAGES)
def test_title_time_and_dateline_of_a_joined_page_are_told_apart(text: str, read: tuple[str, ...]) -> None:
    result = PARSER.parse(text)

    article, dateline = result.article, result.article.dateline
    published = article.published.isoformat()[:16] if article.published else ""
    assert read == (result.layout, article.title, published, dateline and dateline.text)


def test_a_joined_text_without_a_known_place_is_cut_nowhere() -> None:
    text = "Wir haben (dpa) - so hieß der Kater - sehr gern gehabt, und er hat uns auch gern gehabt. " * 3

    assert PARSER.parse(text).layout is None
