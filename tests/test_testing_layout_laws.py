"""Each law of the kit, broken by a layout or its parser that keeps the others, and the whole sentence that one reads."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from types import SimpleNamespace
from typing import Any

import pytest
from attrs import evolve, frozen
from hypothesis import strategies as st

from belta_parse import Caption, Layout, Page, Parser, Phrases, Prose, Role, Segment, Slot, Span, labelled
from belta_parse.diagnostics import Diagnostic, Severity
from belta_parse.records import Article, Block, Dateline, Item, Related
from belta_parse.result import ParseResult
from belta_parse.testing import LAYOUT_LAWS, Drawn, LawBroken, Part, check_layout, layout_laws, layout_verdicts, parser_with
from belta_parse.testing.filling import Words
from belta_parse.testing.layout_laws import HARMLESS, LayoutTrial, require_lossless, require_places
from belta_parse.testing.strategies import NASTY

SLOTS = (
    Slot("nav", Role.CHROME, Phrases(("Eingang",)), weight=1),
    Slot("title", Role.TITLE, Prose(max_chars=200), required=True),
    Slot("body", Role.PARAGRAPH, Prose(), repeat=True),
    Slot("end", Role.FOOTER, Phrases(("Ausgang",)), weight=1),
)
SMALL = Layout("muster/page", agency="Muster", language="de", slots=SLOTS)
PARSER = parser_with([SMALL])
PAGE = Drawn.of(
    SMALL,
    [
        Part("nav", "chrome", "Eingang", "\n\n"),
        Part("title", "title", "Neue Brücke"),
        Part("body", "paragraph", "Am Bug blüht es."),
        Part("end", "footer", "Ausgang"),
    ],
)
FORM = """\
chrome    | Eingang
blank     |
title     | Neue Brücke
paragraph | Am Bug blüht es.
footer    | Ausgang
"""


def shown(law: str, form: str, layout: str = "muster/page") -> str:
    """A page in labelled *form*, as the kit shows it."""
    return f"on this page:\n\n#! law: {law}\n#! layout: {layout}\n{form}"


@frozen
class Other:
    """A parser whose results another hand has changed."""

    change: Callable[[ParseResult], object] = lambda result: result
    back: Callable[[Any], object] = lambda result: result

    def parse(self, text: str, url: str | None = None) -> Any:
        return self.change(PARSER.parse(text, url))

    def from_dict(self, data: Any, text: str) -> Any:
        return self.back(PARSER.from_dict(data, text))


@pytest.fixture
def drawn(monkeypatch: pytest.MonkeyPatch) -> None:
    """Of the layout one page is drawn, and no damage is done to it."""
    monkeypatch.setattr(layout_laws, "pages", lambda layout, words, avoid: st.just(PAGE))
    monkeypatch.setattr(layout_laws, "damaged", lambda pages, only=(): pages)


def trial(parser: object = PARSER, layout: Layout = SMALL, examples: int = 1) -> LayoutTrial:
    return LayoutTrial(layout, parser, examples=examples)  # type: ignore[arg-type]


def broken(law: str, on: LayoutTrial) -> str:
    """What the kit says of the *law*, broken."""
    with pytest.raises(LawBroken) as caught:
        LAYOUT_LAWS[law](on)
    return str(caught.value)


def slots(result: ParseResult) -> ParseResult:
    rows = [(role, start, end, "teaser" if slot == "title" else slot) for role, start, end, slot in result.rows]
    return evolve(result, rows=tuple(rows))


def moved(result: ParseResult) -> ParseResult:
    block = result.article.body[0]
    return evolve(result, article=evolve(result.article, body=(evolve(block, start=9, end=20),)))


@pytest.mark.usefixtures("drawn")
@pytest.mark.parametrize(
    ("law", "parser", "sentence", "form"),
    [
        ("comes back", Other(lambda r: evolve(r, layout="muster/list")), "the page is read as muster/list", FORM),
        (
            "comes back",
            Other(slots),
            "slot 'title' was to take 'NeueBrücke', but 'teaser' took 'NeueBrücke'",
            FORM,
        ),
        (
            "gives the record",
            Other(lambda r: evolve(r, article=evolve(r.article, byline="Muster", truncated=True))),
            "byline: expected None, got 'Muster'",
            FORM,
        ),
        ("stands in place", Other(moved), "'Am Bug blüht es.' is not what stands there at 9..20 ('Neue Brücke')", FORM),
        ("round trips", Other(lambda r: evolve(r, score=next(COUNT))), "parsing twice gives two results", FORM),
        (
            "round trips",
            Other(back=lambda r: evolve(r, score=7.0)),
            "from_dict(to_dict(result)) is another result",
            FORM,
        ),
    ],
)
def test_who_breaks_a_law_is_told_the_law_what_is_wrong_where_and_on_which_page(law, parser, sentence, form) -> None:
    assert broken(law, trial(parser)) == f"{law}: {sentence}\n{shown(law, form)}"


COUNT = iter(range(1000, 9999))


@pytest.mark.parametrize("law", LAYOUT_LAWS)
def test_who_keeps_a_law_hears_nothing(law: str) -> None:
    LAYOUT_LAWS[law](trial(examples=2))


@pytest.mark.usefixtures("drawn")
@pytest.mark.parametrize("law", LAYOUT_LAWS)
def test_who_keeps_a_law_on_a_page_with_blank_lines_hears_nothing(law: str) -> None:
    LAYOUT_LAWS[law](trial())


class Renamed(Layout):
    """A layout that is another one behind pickle."""

    def __reduce__(self) -> tuple[object, ...]:
        return evolve, (SMALL,)


def test_a_layout_that_pickle_changes_is_told_so() -> None:
    changed = Renamed("muster/page", agency="Muster", language="de", slots=SLOTS)

    assert broken("pickles", trial(layout=changed)) == "pickles: the layout is another one behind pickle"


def saved(problem: LawBroken) -> labelled.LabelledPage:
    """The page that the kit shows, saved as it is."""
    return labelled.read(str(problem).partition("on this page:\n\n")[2])


@pytest.mark.parametrize("name", [layout.name for layout in Parser(discover=False).layouts])
def test_a_page_that_the_kit_shows_is_a_test_that_passes_where_the_law_is_kept(name: str) -> None:
    parser = Parser(discover=False)
    layout = next(one for one in parser.layouts if one.name == name)

    def law(page: Drawn) -> None:
        kept = saved(layout_laws._broken("comes back", "a sentence", page))
        result = parser.parse(kept.text, kept.headers.get("url"))
        assert (kept.text, kept.headers.get("url"), kept.headers["layout"]) == (page.text, page.url, result.layout)
        wanted = [(segment.role, segment.start, segment.end) for segment in result.segments]
        assert wanted == [(segment.role, segment.start, segment.end) for segment in kept.segments]

    layout_laws.tried(law, layout_laws.pages(layout, None, frozenset()), 15)


def test_a_damaged_page_keeps_its_address() -> None:
    page = evolve(PAGE.with_text("Brücke\n", "damage"), url="https://muster.example/1")
    result = evolve(PARSER.parse(page.text), url=page.url)

    assert saved(layout_laws._broken("round trips", "a sentence", page, result)).headers == {
        "law": "round trips",
        "layout": "none",
        "url": "https://muster.example/1",
    }


# --- what is tried ----------------------------------------------------------------------------------------------------


class Hears:
    """A parser that keeps what it is given."""

    def __init__(self, parser: Parser = PARSER) -> None:
        self.parser = parser
        self.texts: list[str] = []

    def parse(self, text: str, url: str | None = None) -> ParseResult:
        self.texts.append(text)
        return self.parser.parse(text, url)

    def from_dict(self, data: Any, text: str) -> ParseResult:
        return self.parser.from_dict(data, text)


def test_nothing_is_lost_of_pages_their_slices_damaged_pages_and_texts_of_a_character_or_two(monkeypatch) -> None:
    short = Drawn.of(SMALL, [Part("title", "title", "abc", "")])
    monkeypatch.setattr(layout_laws, "pages", lambda layout, words, avoid: st.just(short))
    monkeypatch.setattr(layout_laws, "damaged", lambda pages: pages.map(lambda page: page.with_text("Schaden", "damage")))
    monkeypatch.setattr(layout_laws, "texts", lambda: st.just("irgendwas"))
    hears = Hears()

    LAYOUT_LAWS["lossless"](trial(hears, examples=100))

    assert hears.texts[: len(NASTY)] == list(NASTY)
    assert set(hears.texts[len(NASTY) :]) == {"", "a", "b", "c", "ab", "bc", "abc", "Schaden", "irgendwas"}


def test_what_is_lost_is_told_with_the_text() -> None:
    half = Other(lambda result: SimpleNamespace(text=result.text, segments=result.segments[1:]))

    said = broken("lossless", trial(half))

    assert said == "lossless: the segments end at 0 of 1\non this page:\n\n#! law: lossless\nunknown + \\s\n"


@pytest.mark.usefixtures("drawn")
@pytest.mark.parametrize("law", ["comes back", "gives the record", "stands in place", "round trips"])
def test_a_law_is_tried_on_drawn_pages_as_often_as_is_wanted(law: str, monkeypatch) -> None:
    numbered = st.integers(100, 999).map(lambda n: evolve(PAGE, text=PAGE.text.replace("Bug", f"Bug {n}")))
    monkeypatch.setattr(layout_laws, "pages", lambda layout, words, avoid: numbered)
    monkeypatch.setattr(layout_laws, "differences", lambda record, result: ())
    monkeypatch.setattr(layout_laws, "squeezed", lambda texts: "")
    hears = Hears()

    LAYOUT_LAWS[law](trial(hears, examples=9))

    assert len(set(hears.texts)) == 9


def test_the_record_is_tried_whole_and_with_the_damages_that_leave_every_line(monkeypatch) -> None:
    tried: list[str] = []
    monkeypatch.setattr(layout_laws, "pages", lambda layout, words, avoid: st.just(PAGE))
    monkeypatch.setattr(layout_laws, "differences", lambda record, result: tried.append(result.text) or ())

    LAYOUT_LAWS["gives the record"](trial(examples=60))

    assert PAGE.text in tried
    assert len(set(tried)) > len(HARMLESS)
    assert all(any(sign in text for text in tried) for sign in ("\r\n", "\u202f", "\ufeff", "\n\n\n\n", "date 20"))
    assert all(PAGE.text.split() == Page(text).reading.text.split()[-10:][-len(PAGE.text.split()) :] for text in tried)


def test_the_damage_that_loses_a_field_is_named(monkeypatch) -> None:
    monkeypatch.setattr(layout_laws, "pages", lambda layout, words, avoid: st.just(PAGE))
    no_title = Other(lambda r: evolve(r, article=evolve(r.article, title=None)) if "\r\n" in r.text else r)

    said = broken("gives the record", trial(no_title, examples=60))

    assert said.startswith("gives the record: title: expected 'Neue Brücke', got None after the damage 'CRLF'\n")
    assert "chrome    | Eingang\\r\n" in said


def test_places_and_records_are_tried_on_damaged_pages(monkeypatch) -> None:
    monkeypatch.setattr(layout_laws, "pages", lambda layout, words, avoid: st.just(PAGE))
    monkeypatch.setattr(layout_laws, "damaged", lambda pages: pages.map(lambda page: page.with_text("Schaden", "damage")))

    for law in ("stands in place", "round trips"):
        hears = Hears()
        LAYOUT_LAWS[law](trial(hears))
        assert set(hears.texts) == {"Schaden"}


# --- work -------------------------------------------------------------------------------------------------------------


def working(cost: Callable[[int], int]) -> object:
    """A parser whose work is *cost* of the number of characters, half of it matcher calls, half table cells."""

    def read(text: str) -> object:
        half, rest = divmod(cost(len(text)), 2)
        cells = [SimpleNamespace(cells=half), SimpleNamespace(cells=rest)]
        return SimpleNamespace(signals=SimpleNamespace(work=half), ranked=cells)

    return SimpleNamespace(read=read)


@pytest.mark.usefixtures("drawn")
def test_a_square_of_work_is_told_of_in_steps() -> None:
    long = len(PAGE.text) * 4

    said = broken("works linearly", trial(working(lambda size: size * size)))

    law = "works linearly"
    sentence = f"works linearly: 4 times the text costs {16 * long * long} steps, once {long * long}"
    assert said == f"{sentence}\n{shown(law, FORM)}"


@pytest.mark.usefixtures("drawn")
def test_work_may_grow_by_half_more_than_the_text_and_by_no_step_more() -> None:
    short = len(PAGE.text) * 4

    LAYOUT_LAWS["works linearly"](trial(working(lambda size: 100 if size == short else 600)))

    assert "costs 601 steps" in broken("works linearly", trial(working(lambda size: 100 if size == short else 601)))


# --- order ------------------------------------------------------------------------------------------------------------


class Ordered:
    """A parser whose results tell of the plugins, in order or by name."""

    by_name = False
    made: list[tuple[str, ...]] = []  # noqa: RUF012
    parsed = 0

    def __init__(self, plugins: Iterable[Any] = (), *, discover: bool) -> None:
        assert discover is False
        self.plugins = list(plugins)
        self.layouts = PARSER.layouts[:1]
        Ordered.made.append(tuple(f"{plugin.name} {[one.name for one in plugin.layouts]}" for plugin in self.plugins))

    def parse(self, text: str, url: str | None = None) -> tuple[str, ...]:
        Ordered.parsed += 1
        names = [plugin.name for plugin in self.plugins]
        return (text, *(sorted(names) if self.by_name else names))


@pytest.fixture
def ordered(monkeypatch: pytest.MonkeyPatch, drawn: None) -> type[Ordered]:
    monkeypatch.setattr(layout_laws, "Parser", Ordered)
    monkeypatch.setattr(Ordered, "made", [])
    monkeypatch.setattr(Ordered, "parsed", 0)
    return Ordered


def test_another_order_of_plugins_that_gives_another_result_is_told_of(ordered) -> None:
    said = broken("minds no order", trial(layout=evolve(SMALL, name="muster/unknown")))

    law = "minds no order"
    sentence = "minds no order: another order of the plugins gives another result"
    assert said == f"{sentence}\n{shown(law, FORM)}"
    first, second = ordered.made[-2:]
    assert sorted(first) == sorted(second) == ["one ['muster/unknown']", "other []"]
    assert first == second[::-1]


def test_a_layout_that_the_core_has_is_not_registered_again(ordered, monkeypatch) -> None:
    monkeypatch.setattr(ordered, "by_name", True)

    LAYOUT_LAWS["minds no order"](trial(layout=PARSER.layouts[0]))

    assert "one []" in ordered.made[-1]


@pytest.mark.parametrize(("examples", "number"), [(1, 1), (4, 1), (10, 2), (50, 10)])
def test_order_is_tried_on_a_fifth_of_the_pages(ordered, monkeypatch, examples: int, number: int) -> None:
    monkeypatch.setattr(ordered, "by_name", True)
    pages = st.integers(100, 999).map(lambda n: evolve(PAGE, text=str(n)))
    monkeypatch.setattr(layout_laws, "pages", lambda layout, words, avoid: pages)

    LAYOUT_LAWS["minds no order"](trial(examples=examples))

    assert ordered.parsed == 2 * number


# --- all laws together ------------------------------------------------------------------------------------------------


def few_laws(monkeypatch: pytest.MonkeyPatch, **laws: Callable[[LayoutTrial], None]) -> None:
    monkeypatch.setattr(layout_laws, "LAYOUT_LAWS", laws)


def test_verdicts_come_in_the_order_of_the_laws_each_with_its_layout(monkeypatch) -> None:
    def kept(trial: LayoutTrial) -> None: ...

    def odd(trial: LayoutTrial) -> None:
        raise LookupError("odd")

    def breached(trial: LayoutTrial) -> None:
        raise LawBroken("three", "it is broken")

    few_laws(monkeypatch, one=kept, two=odd, three=breached)
    verdicts = list(layout_verdicts(SMALL))

    assert [(one.what, one.law, one.ok, str(one.problem)) for one in verdicts] == [
        ("muster/page", "one", True, "None"),
        ("muster/page", "two", False, "two: LookupError: odd"),
        ("muster/page", "three", False, "three: it is broken"),
    ]
    with pytest.raises(LawBroken, match="two: LookupError: odd"):
        check_layout(SMALL)


def test_a_trial_has_what_was_given_for_it(monkeypatch) -> None:
    trials: list[LayoutTrial] = []
    few_laws(monkeypatch, one=trials.append)
    beside = evolve(SMALL, name="muster/video")
    words = Words(("Titel",), ("Ein Satz.",))

    check_layout(SMALL, beside=iter([beside]), words=words, avoid=["Ausgang"], examples=4)
    list(layout_verdicts(SMALL, beside=[beside, SMALL], words=words, avoid=["Ausgang"], examples=4))
    check_layout(SMALL)

    for one in trials[:2]:
        assert (one.layout, one.words, one.avoid, one.examples) == (SMALL, words, {"Ausgang"}, 4)
        assert {layout.name for layout in one.parser.layouts} >= {"muster/page", "muster/video", "belta-de/stripped"}
    assert (trials[2].words, trials[2].avoid) == (None, frozenset())
    assert [layout.name for layout in trials[2].parser.layouts if layout.agency == "Muster"] == ["muster/page"]


def test_the_pages_of_a_trial_are_drawn_from_its_words_and_without_what_is_to_be_avoided(monkeypatch) -> None:
    asked: list[tuple[object, ...]] = []
    monkeypatch.setattr(layout_laws, "pages", lambda *given: asked.append(given))
    words = Words(("Titel",), ("Ein Satz.",))

    assert LayoutTrial(SMALL, PARSER, words, frozenset({"Ausgang"})).pages is None
    assert asked == [(SMALL, words, frozenset({"Ausgang"}))]


# --- what laws require of one result ----------------------------------------------------------------------------------

TEXT = "Titel\nText"


ALL_UNKNOWN = "\non this page:\n\n#! law: a law\nunknown | Titel\n…       + Text\n"


@pytest.mark.parametrize(
    ("segments", "said"),
    [
        ([], "the segments end at 0 of 10"),
        ([Segment("title", 0, 6)], "the segments end at 6 of 10"),
        ([Segment("title", 0, 6), Segment("paragraph", 7, 10)], "the segment paragraph does not adjoin 6 at 7..10 ('ext')"),
        ([Segment("title", 0, 0), Segment("paragraph", 0, 10)], "the segment title does not adjoin 0 at 0..0 ('')"),
    ],
)
def test_segments_that_do_not_adjoin_from_the_first_character_to_the_last_are_told_of(segments, said: str) -> None:
    with pytest.raises(LawBroken) as caught:
        require_lossless("a law", SimpleNamespace(text=TEXT, segments=segments))  # type: ignore[arg-type]

    assert str(caught.value) == f"a law: {said}{ALL_UNKNOWN}"


def test_segments_that_adjoin_are_told_nothing_of() -> None:
    tiles = [Segment("title", 0, 6), Segment("paragraph", 6, 10)]

    require_lossless("a law", SimpleNamespace(text=TEXT, segments=tiles))  # type: ignore[arg-type]


def test_a_view_of_another_length_is_told_of(monkeypatch) -> None:
    monkeypatch.setattr(layout_laws, "Page", lambda text: SimpleNamespace(view=text + "x"))
    result = SimpleNamespace(text="Titel", segments=[Segment("title", 0, 5)])

    with pytest.raises(LawBroken) as caught:
        require_lossless("a law", result)  # type: ignore[arg-type]

    assert str(caught.value) == "a law: the view is not as long as the text\non this page:\n\n#! law: a law\nunknown + Titel\n"


PLACES = "Titel Foto Bug Brest Brücke Kultur Muster"
NOWHERE = Article()


def place(word: str) -> tuple[int, int]:
    start = PLACES.index(word)
    return start, start + len(word)


VALUES = {
    "block": ("Bug", lambda text: Article(body=(Block("paragraph", text, *place("Bug")),))),
    "caption": ("Foto", lambda text: Article(captions=(Caption(text, None, 1, *place("Foto")),))),
    "related": ("Brücke", lambda text: Article(related=(Related(text, None, *place("Brücke")),))),
    "item": ("Brest", lambda text: Article(items=(Item(None, None, None, text, None, *place("Brest")),))),
    "dateline": ("Brest", lambda text: Article(dateline=Dateline(text, start=place("Brest")[0], end=place("Brest")[1]))),
    "title": ("Titel", lambda text: Article(title=text)),
    "rubric": ("Kultur", lambda text: Article(rubric=text)),
    "byline": ("Muster", lambda text: Article(byline=text)),
}


def placed(article: Article, **changes: object) -> ParseResult:
    words = {"title": "Titel", "rubric": "Kultur", "byline": "Muster"}
    rows = [("chrome", 0, 1, None), *((role, *place(word), None) for role, word in words.items())]
    whole = PARSER.parse(PLACES)
    return evolve(whole, article=article, rows=tuple(rows), diagnostics=(), **changes)


@pytest.mark.parametrize("value", VALUES)
def test_every_value_stands_at_its_place(value: str) -> None:
    word, article = VALUES[value]
    start, end = place(word)

    require_places("a law", placed(article(word)))
    require_places("a law", placed(article(word[:3])))
    with pytest.raises(LawBroken) as caught:
        require_places("a law", placed(article("anderes")))

    said = f"a law: 'anderes' is not what stands there at {start}..{end} ({word!r})\n"
    assert str(caught.value) == said + shown("a law", f"unknown + {PLACES}\n", "none")


@pytest.mark.parametrize("name", ["title", "rubric", "byline"])
def test_a_value_without_a_segment_of_its_own_has_no_place(name: str) -> None:
    require_places("a law", evolve(placed(VALUES[name][1]("anderes")), rows=(("chrome", 0, 41, None),)))


def test_values_of_a_page_that_was_read_as_latin_1_stand_nowhere_for_sure() -> None:
    wrong = placed(Article(title="anderes"))
    misread, other = (Diagnostic(code, Severity.WARNING, "…", Span(0, 1)) for code in ("B106", "B101"))

    require_places("a law", evolve(wrong, diagnostics=(other, misread)))
    with pytest.raises(LawBroken):
        require_places("a law", evolve(wrong, diagnostics=(other,)))


def test_blanks_and_references_of_the_page_are_read_as_values_say_them() -> None:
    text = "Neue&nbsp;Brücke\u00a0 offen"
    result = evolve(PARSER.parse(text), article=Article(title="Neue Brücke offen"), rows=(("title", 0, len(text), None),))

    require_places("a law", evolve(result, diagnostics=()))


def as_title(result: ParseResult) -> ParseResult:
    """*result*, if the whole page were a title."""
    return evolve(result, rows=(("title", 0, len(result.text), "title"),))


@pytest.mark.parametrize(
    ("law", "parser", "role", "layout"),
    [
        ("comes back", Other(lambda r: evolve(as_title(r), layout=None)), "title  ", "none"),
        ("comes back", Other(lambda r: evolve(as_title(r), layout="muster/page")), "title  ", "muster/page"),
        ("gives the record", Other(as_title), "title  ", "none"),
        ("round trips", Other(lambda r: evolve(as_title(r), score=next(COUNT))), "title  ", "none"),
        ("round trips", Other(as_title, lambda r: evolve(r, score=7.0)), "title  ", "none"),
        ("works linearly", working(lambda size: size * size), "unknown", "muster/page"),
    ],
)
def test_a_damaged_page_is_shown_as_the_parser_reads_it_or_as_nobody_does(
    law: str, parser, role: str, layout: str, monkeypatch
) -> None:
    damaged = PAGE.with_text("Brücke\n", "damage")
    monkeypatch.setattr(layout_laws, "pages", lambda layout, words, avoid: st.just(damaged))
    monkeypatch.setattr(layout_laws, "damaged", lambda pages, only=(): pages)

    said = broken(law, trial(parser))

    assert said.endswith(shown(law, f"{role.strip()} | Brücke\n", layout))
