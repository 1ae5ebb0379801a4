"""What pages a layout draws: each of its parts as often as real pages have it, and each as the layout wants it."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Iterator
from datetime import date
from functools import cache
from itertools import pairwise

import pytest
from attrs import evolve
from hypothesis import HealthCheck, Phase, given, seed, settings
from hypothesis import strategies as st

from belta_parse import AddressForm, DatelineForm, Layout, Parser, Pattern, Phrases, Prose, Role, Slot
from belta_parse.dateline import DatelineReader
from belta_parse.layouts.belta_de_lines import BANNER_2020, GERMAN, META, PUBLISHED, WEATHER
from belta_parse.matchers import Copies, Echo, Opening
from belta_parse.testing import AdHoc, Drawn, Part, Words, differences, pages
from belta_parse.testing.drawing import LONG
from belta_parse.testing.drawn import record_of, squeezed

FORM = DatelineForm(
    "muster-de",
    families="A",
    marks=("MUSTER",),
    months=GERMAN.months,
    language="de",
    examples=("LINDAU, 14. April (MUSTER) -",),
)
MATCHED = Pattern(r"Bild: (?P<credit>\p{L}{2,20})", examples=("Bild: Anna", "Bild: Oleg"))
NEWS = Pattern(r"(?P<hour>\d{1,2}):(?P<minute>\d\d) Kurz", examples=("12:05 Kurz",))
PERSON = Prose(max_chars=60, shape=r"\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+")
ARTICLE = Layout(
    "muster/article",
    agency="Muster",
    language="de",
    timezone="Europe/Minsk",
    calendar=GERMAN,
    datelines=(FORM,),
    notes=(Phrases(("Anm. der Red.", "Dieser Text wird ergänzt.")),),
    loop=("more", "more_lead"),
    ends=("imprint",),
    slots=(
        Slot("nav", Role.CHROME, Phrases(("Eingang", "Hof")), weight=1),
        Slot("menu", Role.CHROME, Phrases(("Menü", "Suche", "Video")), repeat=True),
        Slot("crawled", Role.CRAWLED, BANNER_2020, weight=2),
        Slot("weather", Role.WEATHER, WEATHER),
        Slot("rubric", Role.RUBRIC, Phrases(("Sport", "Kultur", "Video"))),
        Slot("published", Role.PUBLISHED, PUBLISHED, required=True, weight=2),
        Slot("meta", Role.PUBLISHED, META),
        Slot("rubric_below", Role.RUBRIC, Phrases(("Sport", "Kultur"))),
        Slot("title", Role.TITLE, Prose(max_chars=60), required=True),
        Slot("byline", Role.BYLINE, PERSON),
        Slot("caption", Role.CAPTION, (MATCHED, Copies(max_chars=80)), repeat=True),
        Slot("lead", Role.DATELINE, Opening(), weight=2),
        Slot("body", Role.PARAGRAPH, Prose(), repeat=True),
        Slot("credit", Role.CAPTION, MATCHED, repeat=True),
        Slot("below", Role.PARAGRAPH, Prose(), repeat=True, after=("credit", "below")),
        Slot("more", Role.RELATED, Echo()),
        Slot("more_lead", Role.RELATED, Prose(max_chars=600), after="more"),
        Slot("ticker", Role.FOOTER, (NEWS, Prose(max_chars=60)), repeat=True, after=("ticker", "ticker_head")),
        Slot("ticker_head", Role.FOOTER, Phrases(("Ticker",))),
        Slot("imprint", Role.FOOTER, Phrases(("Impressum",))),
    ),
)
LISTING = Layout(
    "muster/listing",
    agency="Muster",
    language="de",
    calendar=GERMAN,
    kind="listing",
    loop=("day", "lead"),
    slots=(
        Slot("head", Role.CHROME, Phrases(("Nachrichten",)), weight=2),
        Slot("day", Role.ITEM, Pattern(r"(?P<day>[0-3]\d)", examples=("07",), max_chars=2)),
        Slot(
            "month",
            Role.ITEM,
            Pattern(r"(?:(?P<day>\d{1,2}) ?)?\.(?P<month>\d\d)\.(?P<year>(?:20)?\d\d)", examples=("07.11.25", ".11.25")),
            weight=1,
        ),
        Slot("time", Role.ITEM, Pattern(r"(?P<hour>\d{1,2}):(?P<minute>\d\d)", examples=("12:05",)), required=True, weight=2),
        Slot("rubric", Role.ITEM, Phrases(("Sport", "Kultur", "Video"))),
        Slot("title", Role.ITEM, Prose(max_chars=60), after=("time", "rubric")),
        Slot("lead", Role.ITEM, Prose(max_chars=200), repeat=True, after=("title", "lead")),
        Slot("end", Role.FOOTER, Phrases(("Weiter",)), weight=1),
    ),
)
WORDS = Words(
    titles=(
        "Neue Brücke in Lindau eröffnet",
        "Zug fährt wieder bis Lindau",
        "Schach am See beendet",
        "x" * 61,
        "Drei Siege für Lindau",
        "Fest am Ufer lockt Gäste an",
    ),
    sentences=(
        "Das teilte das Amt am Morgen mit.",
        "Der Bau hat drei Jahre gedauert und kostete zwölf Millionen Taler.",
        "Warum gerade jetzt?",
        "Am Ufer blüht es, sagen die Leute im Ort.",
        "Es gibt noch viel zu tun für alle!",
        "Zum Fest kommen Gäste aus vier Ländern.",
        "Die Fähre legt um zehn Uhr wieder ab.",
    ),
    subheads=("Was nun folgt", "Ein Dorf wacht auf"),
    captions=("Am Ufer", "Im Werk"),
    people=("Anna Muster", "kein Name", "Oleg Birjuk"),
    places=("WASSERBURG", "BREGENZ"),
)
VIDEO = frozenset({"Video"})
ORDER = {slot.name: number for number, slot in enumerate(ARTICLE.slots)}


def drawn(strategy: st.SearchStrategy[Drawn], number: int) -> list[Drawn]:
    """At least a *number* of pages, always the same. What hypothesis draws in one go is much alike, so they are of several."""
    found: list[Drawn] = []
    for start in range(-(-number // TOGETHER)):

        @seed(start)
        @settings(
            max_examples=TOGETHER, database=None, phases=[Phase.generate], suppress_health_check=[*HealthCheck], deadline=None
        )
        @given(strategy)
        def keep(page: Drawn) -> None:
            found.append(page)

        keep()
    return found


TOGETHER = 8


@cache
def sample(layout: str = "article", number: int = 120) -> tuple[Drawn, ...]:
    """Pages of a layout."""
    return tuple(drawn(pages(ARTICLE if layout == "article" else LISTING, WORDS, VIDEO), number))


@pytest.fixture(autouse=True, scope="module")
def _nothing_kept() -> None:
    """No page of an earlier run in this process: mutants are tried in children of a process that has run the tests."""
    sample.cache_clear()


@pytest.fixture(autouse=True)
def _drawn_anew() -> None:
    """Some pages are drawn for each test: a mutant is tried with the tests that reach it, and kept pages reach nothing."""
    for layout in (ARTICLE, LISTING):
        drawn(pages(layout, WORDS, VIDEO), TOGETHER)


def of_slot(page: Drawn, *slots: str) -> list[Part]:
    return [part for part in page.parts if part.slot in slots]


def of_role(page: Drawn, *roles: str) -> list[Part]:
    return [part for part in page.parts if part.role in roles]


def runs(page: Drawn, slot: str) -> Iterator[list[Part]]:
    """Parts of *slot* that stand together."""
    run: list[Part] = []
    for part in page.parts:
        if part.slot == slot:
            run.append(part)
        elif run:
            yield run
            run = []
    if run:
        yield run


def share(holds: Callable[[Drawn], object], layout: str = "article") -> float:
    found = sample(layout)
    return sum(bool(holds(page)) for page in found) / len(found)


# --- whole pages ------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("layout", ["article", "listing"])
def test_a_parser_reads_a_page_as_it_was_drawn(layout: str) -> None:
    of = ARTICLE if layout == "article" else LISTING
    parser = Parser([AdHoc([of])], discover=False, disable=("belta-de",))

    for page in sample(layout)[:20]:
        result = parser.parse(page.text, page.url)
        wanted = [(part.slot, squeezed([part.text])) for part in page.parts if part.text]
        got = [(s.slot, squeezed([s.span.of(page.text)])) for s in result.segments if s.role != "blank"]
        assert [text for _, text in got] == [text for _, text in wanted]
        loose = {"body", "body_text", "footer", "truncated", "byline", "rubric", "related", "captions", "title"}
        assert [one for one in differences(page.record, result) if one.field not in loose] == []


@pytest.mark.parametrize("layout", ["article", "listing"])
def test_a_page_is_its_parts_and_their_record(layout: str) -> None:
    for page in sample(layout):
        assert page.text == "".join(part.text + part.end for part in page.parts)
        assert page.record == record_of(page.layout, page.parts, page.url)
        assert page.damage == "none"


def test_parts_stand_in_the_order_of_the_slots() -> None:
    for page in sample():
        numbers = [ORDER[part.slot] for part in page.parts if part.slot and not part.slot.startswith("more")]
        assert numbers == sorted(numbers)


def test_what_a_page_must_have_or_what_speaks_for_it_or_ends_it_is_always_there() -> None:
    for page in sample():
        assert {"nav", "crawled", "published", "title", "body", "imprint"} <= {part.slot for part in page.parts}


@pytest.mark.parametrize(
    "slot", ["menu", "weather", "rubric", "rubric_below", "byline", "caption", "credit", "ticker_head", "more"]
)
def test_what_a_page_may_have_is_there_now_and_then(slot: str) -> None:
    assert 0.1 < share(lambda page: of_slot(page, slot)) < 0.9


def test_a_dateline_is_left_out_rarely_where_it_may_be_and_never_where_it_must_not() -> None:
    assert 0.6 < share(lambda page: of_slot(page, "lead")) < 0.97
    must = [evolve(slot, required=True) if slot.name == "lead" else slot for slot in ARTICLE.slots]
    found = drawn(pages(evolve(ARTICLE, slots=must), WORDS), 40)
    assert all(of_slot(page, "lead") for page in found)


def test_of_several_slots_for_what_a_record_has_once_one_is_filled_the_weightiest() -> None:
    for page in sample():
        for role in ("crawled", "weather", "rubric", "published", "title", "byline", "dateline"):
            assert len(of_role(page, role)) <= 1
        assert not of_slot(page, "meta")
    assert share(lambda page: of_slot(page, "rubric")) > share(lambda page: of_slot(page, "rubric_below")) > 0.05


def test_a_part_that_stands_behind_others_only_stands_there() -> None:
    assert 0 < share(lambda page: of_slot(page, "below")) < 1
    for page in sample():
        slots = [part.slot for part in page.parts]
        for slot, others in (("below", {"credit", "below"}), ("more_lead", {"more"})):
            assert {slots[n - 1] for n, name in enumerate(slots) if name == slot} <= others
        assert not of_slot(page, "ticker") or of_slot(page, "ticker_head") == []


def test_a_part_needed_behind_an_optional_one_brings_that_with_it() -> None:
    slots = (
        Slot("nav", Role.CHROME, Phrases(("Eingang",)), weight=1),
        Slot("head", Role.CHROME, Phrases(("Kopf",))),
        Slot("other", Role.CHROME, Phrases(("Anderes",)), after=("head", "other")),
        Slot("sub", Role.CHROME, Phrases(("Unter",)), required=True, after=("head", "other", "sub")),
    )
    found = drawn(pages(Layout("muster/small", agency="M", language="de", slots=slots), WORDS), 40)

    assert {of_slot(page, "head") != [] for page in found} == {True}
    assert {of_slot(page, "other") != [] for page in found} == {True, False}


def test_a_part_whose_neighbour_gave_way_to_another_of_its_role_is_not_drawn() -> None:
    slots = (
        Slot("over", Role.RUBRIC, Phrases(("Kultur",)), weight=2),
        Slot("rubric", Role.RUBRIC, Phrases(("Sport",)), weight=1),
        Slot("beside", Role.CHROME, Phrases(("Anderes",)), after="rubric"),
    )
    found = drawn(pages(Layout("muster/small", agency="M", language="de", slots=slots), WORDS), 40)

    assert {tuple(part.slot for part in page.parts) for page in found} == {("over",)}


def test_words_are_those_given_or_those_of_the_layouts_language() -> None:
    found = drawn(pages(evolve(ARTICLE, language="ru")), 10)
    own = Words.of("ru")

    for page in found:
        assert {part.text for part in of_role(page, "title")} <= set(own.titles)
        assert any(sentence in page.text for sentence in own.sentences)


def test_addresses_are_those_of_the_layouts_form_and_of_the_year_of_the_page() -> None:
    form = AddressForm(("m.example",), r"/(?P<id>\d{1,3})-(?P<year>\d{4})")
    found = drawn(pages(evolve(ARTICLE, address=form), WORDS), 40)

    urls = {page.url for page in found}
    assert None in urls
    assert len(urls) > 5
    for page in found:
        if page.url:
            assert page.url.endswith("-" + page.record["published"][:4])
    assert {page.url for page in sample()} == {None}


# --- lines ------------------------------------------------------------------------------------------------------------


def test_lines_of_a_slot_that_repeats_are_one_two_or_three_others_one() -> None:
    assert {len(of_slot(page, "menu")) for page in sample()} == {0, 1, 2, 3}
    assert {len(of_slot(page, "credit")) for page in sample()} >= {0, 1}
    for page in sample():
        assert all(len(of_slot(page, slot)) <= 1 for slot in ("nav", "crawled", "weather", "rubric", "title", "imprint"))


def test_any_phrase_is_printed_but_those_to_be_avoided() -> None:
    said = {slot: {part.text for page in sample() for part in of_slot(page, slot)} for slot in ("nav", "menu", "rubric")}

    assert said == {"nav": {"Eingang", "Hof"}, "menu": {"Menü", "Suche"}, "rubric": {"Sport", "Kultur"}}


def test_where_all_phrases_are_to_be_avoided_nothing_is_printed() -> None:
    found = drawn(pages(ARTICLE, WORDS, frozenset({"Menü", "Suche", "Video"})), 30)

    assert not any(of_slot(page, "menu") for page in found)


def test_patterns_are_printed_with_the_page_s_day_or_the_banner_s_own() -> None:
    for page in sample():
        (crawled,), (published,) = of_slot(page, "crawled"), of_slot(page, "published")
        assert PUBLISHED.match(published.text)
        assert published.facts["date"].isoformat() == page.record["published"][:10]
        assert f"{published.facts['time']:%H:%M}" == page.record["published"][11:16]
        assert crawled.facts["date"] == page.record["crawled"]
    assert {page.record["crawled"] == date.fromisoformat(page.record["published"][:10]) for page in sample()} >= {False}
    assert len({page.record["published"] for page in sample()}) > 30
    assert len({page.record["crawled"] for page in sample()}) > 15


def test_examples_with_phrases_to_be_avoided_are_not_taken() -> None:
    names = Pattern(r"Bild: (?:Anna|Video)", examples=("Bild: Anna", "Bild: Video"))
    only = Pattern(r"Nur Video", examples=("Nur Video",))
    slots = (Slot("a", Role.CHROME, names, required=True, weight=1), Slot("b", Role.CHROME, only, required=True))
    found = drawn(pages(Layout("muster/small", agency="M", language="de", slots=slots), WORDS, VIDEO), 20)

    assert {tuple(part.text for part in page.parts) for page in found} == {("Bild: Anna", "Nur Video")}


def test_a_pattern_with_prose_behind_it_is_followed_by_a_title() -> None:
    news = Slot("news", Role.FOOTER, (NEWS, Prose(max_chars=60)), repeat=True, after=("news", "nav"), required=True)
    slots = (Slot("nav", Role.CHROME, Phrases(("Eingang",)), weight=1), news)
    found = drawn(pages(Layout("muster/small", agency="M", language="de", slots=slots), WORDS), 40)

    for page in found:
        lines = [part.text for part in of_slot(page, "news")]
        assert all(re.fullmatch(r"\d\d:\d\d Kurz", line) for line in lines[::2])
        assert all(line in WORDS.titles and len(line) <= 60 for line in lines[1::2])
        assert {part.role for part in of_slot(page, "news")} == {"footer"}
    assert {len(of_slot(page, "news")) for page in found} == {2, 4, 6}


def test_a_title_is_any_that_the_slot_takes() -> None:
    assert {page.record["title"] for page in sample()} == {title for title in WORDS.titles if len(title) <= 60}


def test_where_the_slot_takes_no_title_the_beginning_of_one_stands_there() -> None:
    slots = (
        Slot("nav", Role.CHROME, Phrases(("Eingang",)), weight=1),
        Slot("title", Role.TITLE, Prose(max_chars=3), required=True),
    )
    found = drawn(pages(Layout("muster/small", agency="M", language="de", slots=slots), WORDS), 10)

    assert {page.record["title"] for page in found} == {"Zug"}


def below(*slots: Slot) -> Layout:
    """A page with *slots* below its body."""
    nav = Slot("nav", Role.CHROME, Phrases(("Eingang",)), weight=1)
    body, more = Slot("body", Role.PARAGRAPH, Prose(), repeat=True), Slot("more", Role.FOOTER, Phrases(("Mehr",)), weight=1)
    return Layout("muster/more", agency="M", language="de", slots=(nav, body, more, *slots))


def test_each_line_of_a_slot_of_headlines_is_another_article() -> None:
    found = drawn(pages(below(Slot("news", Role.RELATED, Prose(max_chars=60), repeat=True, after="more")), WORDS), 80)

    short = {title for title in WORDS.titles if len(title) <= 60}
    assert {len(page.record["related"]) for page in found} == {0, 1, 2, 3}
    for page in found:
        assert page.record["related"] == [(part.text, None) for part in of_slot(page, "news")]
        assert {title for title, _ in page.record["related"]} <= short


def test_headlines_above_paragraphs_or_of_a_shape_that_no_title_has_are_not_drawn() -> None:
    headlines = Slot("news", Role.RELATED, Prose(max_chars=60), after="more")
    below_them = Slot("rest", Role.PARAGRAPH, Prose(), after="news")
    shaped = Slot("news", Role.RELATED, Prose(shape=r"\d{4}"), after="more")

    for layout in (below(headlines, below_them), below(shaped)):
        assert {len(of_slot(page, "news")) for page in drawn(pages(layout, WORDS), 40)} == {0}


def test_what_stands_in_a_second_slot_below_headlines_is_a_lead() -> None:
    headlines = Slot("news", Role.RELATED, Prose(max_chars=60), after="more")
    found = drawn(pages(below(headlines, Slot("news_lead", Role.RELATED, Prose(max_chars=60), after="news")), WORDS), 80)

    seen = {tuple(part.slot for part in of_role(page, "related")) for page in found}
    assert seen == {(), ("news",), ("news", "news_lead")}
    for page in found:
        said = [part.text for part in of_role(page, "related")]
        assert page.record["related"] == ([(said[0], said[1] if len(said) > 1 else None)] if said else [])


def test_headlines_with_a_pattern_are_drawn_from_its_examples() -> None:
    pattern = Pattern(r"- (?P<half>[^\n]{1,60})", examples=("- Am Ufer",))
    found = drawn(pages(below(Slot("news", Role.RELATED, pattern, repeat=True, after="more")), WORDS), 60)

    assert {tuple(page.record["related"]) for page in found} == {(("Am Ufer", None),) * number for number in range(4)}


def test_a_byline_is_a_person_that_the_slot_takes() -> None:
    assert {page.record["byline"] for page in sample()} == {None, "Anna Muster", "Oleg Birjuk"}
    nobody = evolve(WORDS, people=("kein Name",))
    found = drawn(pages(ARTICLE, nobody), 20)
    assert {page.record["byline"] for page in found} == {None}


def test_a_byline_that_must_be_there_is_left_out_where_nobody_fits() -> None:
    must = [evolve(slot, required=True) if slot.name == "byline" else slot for slot in ARTICLE.slots]
    found = drawn(pages(evolve(ARTICLE, slots=must), evolve(WORDS, people=("kein Name",))), 10)

    assert {page.record["byline"] for page in found} == {None}


def test_captions_stand_twice_where_the_slot_takes_copies_and_free_ones_only_there() -> None:
    above = {tuple(part.text for part in of_slot(page, "caption")) for page in sample()}
    below = {tuple(part.text for part in of_slot(page, "credit")) for page in sample()}

    texts = (*WORDS.captions, *MATCHED.examples)
    assert above <= {(), *((text, text) for text in texts)}
    assert {text for pair in above for text in pair} & {*WORDS.captions}
    assert {text for pair in above for text in pair} & {*MATCHED.examples}
    assert below <= {(), *((text,) for text in MATCHED.examples)}
    assert len(below) == 3


def test_without_captions_and_examples_there_is_none() -> None:
    copies = [evolve(slot, match=(Copies(),)) if slot.name == "caption" else slot for slot in ARTICLE.slots]
    found = drawn(pages(evolve(ARTICLE, slots=copies), evolve(WORDS, captions=())), 20)

    assert not any(of_slot(page, "caption") for page in found)


# --- datelines and body -----------------------------------------------------------------------------------------------


def test_a_dateline_says_place_and_day_of_publication_and_opens_a_paragraph() -> None:
    reader = DatelineReader(ARTICLE.datelines)
    leads = [of_slot(page, "lead") for page in sample() if of_slot(page, "lead")]

    for page in sample():
        for line, paragraph in zip(*[iter(of_slot(page, "lead"))] * 2, strict=True):
            read = reader.at(f"{line.text} Am")
            assert read is not None
            assert (line.role, line.end, paragraph.role) == ("dateline", " ", "paragraph")
            assert read.text == line.text
            facts = ("cities", "day", "month", "year", "agencies", "separator")
            assert line.facts == {name: getattr(read, name) for name in facts}
            assert f"{read.month:02d}-{read.day:02d}" == page.record["published"][5:10]
    assert {line.facts["cities"] for line, _ in leads} == {("WASSERBURG",), ("BREGENZ",)}
    assert {line.facts["separator"] for line, _ in leads} == {"-", "–", "—"}
    assert {line.facts["agencies"] for line, _ in leads} == {("MUSTER",)}


def datelines(form: DatelineForm, **words: tuple[str, ...]) -> set[str]:
    found = drawn(pages(evolve(ARTICLE, datelines=(form,)), evolve(WORDS, **words)), 30)
    return {part.text for page in found for part in of_role(page, "dateline")}


def test_a_dateline_without_places_keeps_its_own() -> None:
    assert {text.partition(",")[0] for text in datelines(FORM, places=())} == {"LINDAU"}


@pytest.mark.parametrize(
    ("example", "kept"),
    [
        ("LINDAU/BREGENZ, 14. April (MUSTER) -", "LINDAU/BREGENZ, "),
        ("LINDAU, 14. April 2019 (MUSTER) -", ", 14. April 2019 (MUSTER)"),
    ],
)
def test_what_a_dateline_says_of_more_than_one_place_or_with_its_year_stays(example: str, kept: str) -> None:
    found = datelines(evolve(FORM, examples=(example,)))

    assert found
    assert all(kept in text for text in found)


def test_a_form_without_examples_is_not_drawn() -> None:
    assert datelines(evolve(FORM, examples=())) == set()


def test_bodies_are_one_to_four_paragraphs_a_slot_of_one_to_a_few_sentences() -> None:
    sizes = Counter(len([p for p in run if p.role == "paragraph"]) for page in sample() for run in runs(page, "body"))
    sentences = {
        sum(part.text.count(sentence) for sentence in WORDS.sentences)
        for page in sample()
        for part in of_slot(page, "body")
        if part.role == "paragraph"
    }

    assert set(sizes) == {1, 2, 3, 4}
    assert sentences >= {1, 2, 3, 4}
    assert max(sentences) <= 9


def test_every_sentence_is_said_somewhere_and_every_subhead() -> None:
    said = "\n".join(page.text for page in sample())

    assert all(sentence in said for sentence in (*WORDS.sentences, *WORDS.subheads))


def test_no_paragraph_closes_with_a_question_and_none_is_said_twice() -> None:
    for page in sample():
        body = [part.text for part in of_role(page, "paragraph", "subhead")]
        assert len(set(body)) == len(body)
    assert not any(part.text == "Warum gerade jetzt?" for page in sample() for part in of_role(page, "paragraph"))
    assert any(re.search(r"jetzt\? \w", part.text) for page in sample() for part in of_role(page, "paragraph"))


def test_a_subhead_stands_between_paragraphs_over_a_long_one() -> None:
    assert 0.1 < share(lambda page: of_role(page, "subhead")) < 0.8
    for page in sample():
        for run in (*runs(page, "body"), *runs(page, "below")):
            roles = [part.role for part in run]
            assert roles[0] == "paragraph"
            for number, part in enumerate(run):
                if part.role == "subhead":
                    assert part.text in WORDS.subheads
                    assert roles[number + 1] == "paragraph"
                    assert len(run[number + 1].text) >= LONG


def test_a_note_closes_the_last_body_now_and_then() -> None:
    assert 0.02 < share(lambda page: of_role(page, "note")) < 0.4
    assert {part.text for page in sample() for part in of_role(page, "note")} == {"Anm. der Red.", "Dieser Text wird ergänzt."}
    for page in sample():
        body = of_slot(page, "body", "below")
        assert [part.role for part in body[:-1]].count("note") == 0
    silent = drawn(pages(evolve(ARTICLE, notes=()), WORDS), 60)
    assert not any(of_role(page, "note") for page in silent)


# --- what comes again and again ---------------------------------------------------------------------------------------


def test_announced_articles_are_none_to_two_each_with_its_title_twice_and_a_lead() -> None:
    assert {len(of_slot(page, "more")) for page in sample()} == {0, 1, 2}
    gaps = set()
    for page in sample():
        slots = [part.slot for part in of_slot(page, "more", "more_lead")]
        assert slots == ["more", "more_lead"] * (len(slots) // 2)
        for part in of_slot(page, "more"):
            half = part.facts["half"]
            assert half in WORDS.titles
            assert part.text in (half + half, f"{half} {half}")
            gaps.add(len(part.text) - 2 * len(half))
        assert {part.text for part in of_slot(page, "more_lead")} <= set(WORDS.sentences)
    assert gaps == {0, 1}


def items(page: Drawn) -> list[list[Part]]:
    """The parts of each item."""
    rows: dict[int, list[Part]] = {}
    for part in page.parts:
        if "item" in part.facts:
            rows.setdefault(part.facts["item"], []).append(part)
    return [*rows.values()]


def test_a_listing_has_one_to_four_items_with_time_rubric_title_and_now_and_then_a_lead() -> None:
    assert {len(items(page)) for page in sample("listing")} == {1, 2, 3, 4}
    roles = {tuple(part.facts["is"] for part in item) for page in sample("listing") for item in items(page)}
    assert roles == {("date", "time", "rubric", "title"), ("date", "time", "rubric", "title", "lead")}
    for page in sample("listing"):
        assert [item[0].facts["item"] for item in items(page)] == list(range(1, len(items(page)) + 1))
        for printed, silent, rubric, title, *leads in items(page):
            assert (printed.slot, silent.slot, silent.text, silent.end) == ("time", None, "", "")
            assert f"{silent.facts['value']:%H:%M}" == printed.text
            assert (rubric.slot, rubric.text in ("Sport", "Kultur")) == ("rubric", True)
            assert (title.slot, title.text in WORDS.titles, len(title.text) <= 60) == ("title", True, True)
            assert all(lead.slot == "lead" and lead.text in WORDS.sentences for lead in leads)
    assert {item[2].text for page in sample("listing") for item in items(page)} == {"Sport", "Kultur"}


def test_the_day_of_an_item_stands_above_the_first_of_that_day() -> None:
    several = 0
    for page in sample("listing"):
        day = None
        for part in page.parts:
            if part.slot == "day":
                day = int(part.text)
            elif part.slot == "month":
                found = re.fullmatch(r"\.(\d\d)\.(\d\d)", part.text)
                assert found is not None
                day = (day, int(found[1]), 2000 + int(found[2]))
            elif part.facts.get("is") == "date":
                value = part.facts["value"]
                assert day == (value.day, value.month, value.year)
        days = [item[0].facts["value"] for item in items(page)]
        assert len(of_slot(page, "month")) >= len(set(days))
        assert of_slot(page, "day")[0].facts == {}
        several += len(of_slot(page, "month")) > 1
    assert 0 < several < len(sample("listing"))


def test_times_of_one_day_differ() -> None:
    same = [page for page in sample("listing") if len(items(page)) > len(of_slot(page, "month"))]

    assert same
    assert any(len({item[1].facts["value"] for item in items(page)}) > 1 for page in same)
    assert {item[0].facts["value"].year for page in sample("listing") for item in items(page)} <= set(range(2016, 2028))


def test_items_of_one_day_differ_in_their_times_alone() -> None:
    same = [item for page in sample("listing") if len(of_slot(page, "month")) == 1 for item in [items(page)] if len(item) > 2]

    assert same
    for found in same:
        assert len({item[0].facts["value"] for item in found}) == 1
    assert any(len({item[1].facts["value"] for item in found}) == len(found) for found in same)


def test_items_have_a_picture_with_its_caption_now_and_then() -> None:
    photo = Slot("photo", Role.CAPTION, MATCHED)
    slots = [one for slot in LISTING.slots for one in ((slot, photo) if slot.name == "month" else (slot,))]
    found = drawn(pages(evolve(LISTING, slots=slots), WORDS, VIDEO), 40)

    said = {tuple(part.text for part in of_slot(page, "photo")) for page in found}
    assert {text for texts in said for text in texts} == {"Bild: Anna", "Bild: Oleg"}
    assert () in said
    assert all(part.role == "caption" for page in found for part in of_slot(page, "photo"))


def test_a_whole_day_on_one_line_is_printed_whole() -> None:
    slots = [slot for slot in LISTING.slots if slot.name != "day"]
    found = drawn(pages(evolve(LISTING, slots=slots, loop=("month", "lead")), WORDS), 20)

    for page in found:
        value = items(page)[0][0].facts["value"]
        assert of_slot(page, "month")[0].text in (f"{value:%d.%m.%y}", f"{value.day}.{value:%m.%y}")


# --- line ends --------------------------------------------------------------------------------------------------------

TIGHT = {"chrome", "crawled", "weather", "rubric", "published", "footer", "item"}


def test_furniture_stands_line_by_line_and_the_copies_of_a_caption_too() -> None:
    for page in (*sample(), *sample("listing")):
        shown = [part for part in page.parts if part.text]
        for part, after in pairwise(shown):
            if part.role == "dateline":
                assert part.end == " "
            elif {part.role, after.role} <= TIGHT or part.role == after.role == "caption":
                assert part.end == "\n"
            else:
                assert part.end in ("\n", "\n\n", "\n\n\n")
        assert shown[-1].end in ("", "\n")
    assert {page.parts[-1].end for page in sample()} == {"", "\n"}


def test_pages_are_airy_tight_or_mixed() -> None:
    def body(page: Drawn) -> frozenset[str]:
        return frozenset(p.end for p in of_role(page, "paragraph", "subhead", "title") if p is not page.parts[-1])

    styles = Counter(body(page) for page in sample())
    assert styles[frozenset({"\n\n"})] > styles[frozenset({"\n"})] > 5
    assert set().union(*styles) == {"\n", "\n\n", "\n\n\n"}
    assert sum(number for ends, number in styles.items() if len(ends) > 1) > 5


def test_a_loop_that_a_page_must_have_comes_once_to_four_times() -> None:
    more = Slot("more", Role.RELATED, Echo(min_chars=1), required=True)
    slots = (Slot("nav", Role.CHROME, Phrases(("Eingang",)), weight=1), more)
    loop = Layout("muster/loop", agency="M", language="de", loop=("more", "more"), slots=slots)
    found = drawn(pages(loop, evolve(WORDS, titles=("eins",))), 120)

    assert {part.text for page in found for part in of_slot(page, "more")} == {"einseins", "eins eins"}
    assert {len(of_slot(page, "more")) for page in found} == {1, 2, 3, 4}


def test_sentences_come_in_another_order_each_time_without_leaving_one_out() -> None:
    sentences = tuple(f"Satz {sign * 20}." for sign in "abcdefg")
    found = drawn(pages(ARTICLE, evolve(WORDS, sentences=sentences)), 80)

    first: set[str] = set()
    steps: set[int] = set()
    for page in found:
        said = re.findall(r"Satz (\w)\1{19}\.", " ".join(part.text for part in of_role(page, "paragraph")))
        numbers = ["abcdefg".index(sign) for sign in said]
        first.add(said[0])
        steps |= {(two - one) % 7 for one, two in pairwise(numbers)}
        if len(said) >= 7:
            assert len(set(said[:7])) == 7
    assert first >= {"a", "g"}
    assert len(steps) > 3


def test_an_item_is_of_the_day_and_the_time_that_its_line_prints() -> None:
    """Where a pattern takes none of the days drawn, the example stays."""
    for source, example, days in (
        (r"(?P<day>\d\d)\.(?P<month>\d\d)\.(?P<year>\d{4}) (?P<hour>\d\d):(?P<minute>\d\d)", "15.03.2024 14:05", 5),
        (r"(?P<day>15)\.(?P<month>03)\.(?P<year>1999) (?P<hour>14):(?P<minute>05)", "15.03.1999 14:05", 1),
    ):
        when = Slot("time", Role.ITEM, Pattern(source, examples=(example,)), required=True, weight=2)
        slots = [when if slot.name == "time" else slot for slot in LISTING.slots if slot.name not in ("day", "month")]
        found = drawn(pages(evolve(LISTING, slots=slots, loop=("time", "lead")), WORDS, VIDEO), 40)

        said = [row[:2] for page in found for row in page.record["items"]]
        printed = [part.text for page in found for part in of_slot(page, "time")]
        assert [f"{day:%d.%m.%Y} {at:%H:%M}" for day, at in said] == printed
        assert len(set(printed)) >= days
