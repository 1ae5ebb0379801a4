"""The laws that every layout keeps, tried on pages drawn from it."""

from __future__ import annotations

import json
import pickle
from collections.abc import Callable, Iterable, Iterator, Mapping
from functools import partial

from attrs import frozen
from hypothesis import strategies as st

from belta_parse.layout import Layout
from belta_parse.page import Page
from belta_parse.parser import Parser
from belta_parse.result import ParseResult
from belta_parse.span import Span
from belta_parse.testing.adhoc import AdHoc, parser_with
from belta_parse.testing.damages import damaged
from belta_parse.testing.drawing import pages
from belta_parse.testing.drawn import Drawn, differences, squeezed
from belta_parse.testing.filling import Words
from belta_parse.testing.labels import read_as
from belta_parse.testing.strategies import NASTY, texts
from belta_parse.testing.trials import examples_wanted, tried, verdicts
from belta_parse.testing.verdicts import LawBroken, Verdict

__all__ = [
    "HARMLESS",
    "LAYOUT_LAWS",
    "LayoutTrial",
    "check_layout",
    "layout_verdicts",
    "require_lossless",
    "require_places",
]

HARMLESS = ("CRLF", "CR", "odd blanks", "byte order mark", "blank lines doubled", "index metadata in front")
"""Damages that leave every line whole, and so every field, whatever the layout."""

MANY = 4
"""How much longer the longer page of the law of linear work is."""


@frozen
class LayoutTrial:
    """A layout on trial: the parser that reads its pages, and how its pages are drawn."""

    layout: Layout
    parser: Parser
    words: Words | None = None
    avoid: frozenset[str] = frozenset()
    examples: int = 25

    @property
    def pages(self) -> st.SearchStrategy[Drawn]:
        """Pages drawn from the layout."""
        return pages(self.layout, self.words, self.avoid)


# --- the laws -------------------------------------------------------------------------------------------------------


def pickles(trial: LayoutTrial) -> None:
    """The layout pickles, so that parsers run in process pools."""
    again = pickle.loads(pickle.dumps(trial.layout))
    if again != trial.layout:
        raise LawBroken("pickles", "the layout is another one behind pickle")


def lossless(trial: LayoutTrial) -> None:
    """The segments of every text tile it: of pages, of damaged pages, of slices of pages, of anything."""

    def law(text: str) -> None:
        require_lossless("lossless", trial.parser.parse(text))

    cut = trial.pages.flatmap(
        lambda page: st.tuples(*[st.integers(0, len(page.text))] * 2).map(lambda ends: page.text[min(ends) : max(ends)])
    )
    broken = damaged(trial.pages).map(lambda page: page.text)
    tried(law, st.one_of(broken, cut, texts()), trial.examples, NASTY)


def comes_back(trial: LayoutTrial) -> None:
    """A page drawn from the layout is read as this layout, each line in the slot that it was drawn from."""

    def law(page: Drawn) -> None:
        result = trial.parser.parse(page.text, page.url)
        wanted = [(p.slot, squeezed([p.text])) for p in page.parts if squeezed([p.text])]
        got = [(s.slot, squeezed([s.span.of(page.text)])) for s in result.segments if s.role != "blank"]
        if result.layout != page.layout.name:
            raise _broken("comes back", f"the page is read as {result.layout}", page, result)
        for (slot, text), (slot_got, text_got) in zip(wanted, got, strict=False):
            if (slot, text) != (slot_got, text_got):
                raise _broken(
                    "comes back",
                    f"slot {slot!r} was to take {text!r}, but {slot_got!r} took {text_got!r}",
                    page,
                    result,
                )

    tried(law, trial.pages, trial.examples)


def gives_the_record(trial: LayoutTrial) -> None:
    """A drawn page gives the record that it must give, whole or with a damage that leaves every line whole."""

    def law(page: Drawn) -> None:
        result = trial.parser.parse(page.text, page.url)
        found = differences(page.record, result)
        if found:
            after = "" if page.damage == "none" else f" after the damage {page.damage!r}"
            raise _broken("gives the record", f"{found[0]}{after}", page, result)

    tried(law, st.one_of(trial.pages, damaged(trial.pages, only=HARMLESS)), trial.examples)


def stands_in_place(trial: LayoutTrial) -> None:
    """Every value of the record is found at its place in the page."""
    tried(
        lambda page: require_places("stands in place", trial.parser.parse(page.text, page.url)),
        damaged(trial.pages),
        trial.examples,
    )


def round_trips(trial: LayoutTrial) -> None:
    """The record as JSON gives the result back, and a page parsed twice gives one result."""

    def law(page: Drawn) -> None:
        result = trial.parser.parse(page.text, page.url)
        if trial.parser.parse(page.text, page.url) != result:
            raise _broken("round trips", "parsing twice gives two results", page, result)
        if trial.parser.from_dict(json.loads(json.dumps(result.to_dict())), page.text) != result:
            raise _broken("round trips", "from_dict(to_dict(result)) is another result", page, result)

    tried(law, damaged(trial.pages), trial.examples)


def works_linearly(trial: LayoutTrial) -> None:
    """A text four times as long costs at most about four times the work: counted, not timed."""

    def law(page: Drawn) -> None:
        # A page said again and again is cut and read anew, a page said once is not: so both are long.
        once, more = _work(trial.parser, page.text * MANY), _work(trial.parser, page.text * MANY * MANY)
        if more > 1.5 * MANY * once:
            raise _broken("works linearly", f"{MANY} times the text costs {more} steps, once {once}", page)

    tried(law, trial.pages, trial.examples)


def minds_no_order(trial: LayoutTrial) -> None:
    """The order in which plugins are registered changes no result."""
    known = {layout.name for layout in Parser(discover=False).layouts}
    own = AdHoc([] if trial.layout.name in known else [trial.layout], name="one")
    other = AdHoc(name="other")
    forwards, backwards = Parser([own, other], discover=False), Parser([other, own], discover=False)

    def law(page: Drawn) -> None:
        if forwards.parse(page.text, page.url) != backwards.parse(page.text, page.url):
            raise _broken("minds no order", "another order of the plugins gives another result", page)

    tried(law, trial.pages, max(1, trial.examples // 5))


LAYOUT_LAWS: Mapping[str, Callable[[LayoutTrial], None]] = {
    "pickles": pickles,
    "lossless": lossless,
    "comes back": comes_back,
    "gives the record": gives_the_record,
    "stands in place": stands_in_place,
    "round trips": round_trips,
    "works linearly": works_linearly,
    "minds no order": minds_no_order,
}
"""The laws by name, in the order in which they are tried.

>>> LAYOUT_LAWS["pickles"].__doc__
'The layout pickles, so that parsers run in process pools.'
"""


def check_layout(
    layout: Layout,
    *,
    beside: Iterable[Layout] = (),
    words: Words | None = None,
    avoid: Iterable[str] = (),
    examples: int | None = None,
) -> None:
    """Nothing, or `LawBroken`: which law, on which page (the shortest found, in labelled form), at which place.

    The pages are read with the core's layouts and those *beside* it, usually the plugin's others. *words* are what
    prose is drawn from where the kit has none in the layout's language. Phrases to *avoid* make a page one of
    another layout.

    >>> stripped = next(one for one in Parser(discover=False).layouts if one.form == "stripped")
    >>> check_layout(stripped, examples=1)
    """
    for verdict in layout_verdicts(layout, beside=beside, words=words, avoid=avoid, examples=examples):
        if verdict.problem is not None:
            raise verdict.problem


def layout_verdicts(
    layout: Layout,
    *,
    beside: Iterable[Layout] = (),
    words: Words | None = None,
    avoid: Iterable[str] = (),
    examples: int | None = None,
) -> Iterator[Verdict]:
    """A verdict on each of the `LAYOUT_LAWS`, one by one.

    >>> stripped = next(one for one in Parser(discover=False).layouts if one.form == "stripped")
    >>> next(layout_verdicts(stripped, examples=1)).law
    'pickles'
    """
    parser = parser_with({one.name: one for one in (*beside, layout)}.values())
    trial = LayoutTrial(layout, parser, words, frozenset(avoid), examples_wanted(examples))
    yield from verdicts(layout.name, {name: partial(law, trial) for name, law in LAYOUT_LAWS.items()})


# --- what laws require of one result ----------------------------------------------------------------------------------


def require_lossless(law: str, result: ParseResult) -> None:
    """Nothing, or `LawBroken` if the segments of *result* do not tile its text, or the view is not as long as it."""
    end = 0
    for segment in result.segments:
        if segment.start != end or segment.end <= segment.start:
            raise LawBroken(law, f"the segment {segment.role} does not adjoin {end}", result.text, segment.span)
        end = segment.end
    if end != len(result.text):
        raise LawBroken(law, f"the segments end at {end} of {len(result.text)}", result.text)
    if len(Page(result.text).view) != len(result.text):
        raise LawBroken(law, "the view is not as long as the text", result.text)


def require_places(law: str, result: ParseResult) -> None:
    """Nothing, or `LawBroken` if a value of the record is not found at its place."""
    if any(diagnostic.code == "B106" for diagnostic in result.diagnostics):
        # Where UTF-8 was read as Latin-1, values say what is printed.
        return
    for said, span in _placed(result):
        if squeezed([said]) not in squeezed([Page(span.of(result.text)).reading.text]):
            raise LawBroken(law, f"{said!r} is not what stands there", result.text, span, result.segments, read_as(result))


def _placed(result: ParseResult) -> Iterator[tuple[str, Span]]:
    article = result.article
    yield from ((block.text, Span(block.start, block.end)) for block in article.body)
    yield from ((caption.text, Span(caption.start, caption.end)) for caption in article.captions)
    yield from ((other.title, Span(other.start, other.end)) for other in article.related)
    yield from ((item.title, Span(item.start, item.end)) for item in article.items)
    if article.dateline is not None:
        yield article.dateline.text, Span(article.dateline.start, article.dateline.end)
    for name in ("title", "byline", "rubric"):
        said = getattr(article, name)
        place = next((segment.span for segment in result.segments if segment.role == name), None)
        if said is not None and place is not None:
            yield said, place


def _work(parser: Parser, text: str) -> int:
    reading = parser.read(text)
    return reading.signals.work + sum(alignment.cells for alignment in reading.ranked)


def _broken(law: str, sentence: str, page: Drawn, result: ParseResult | None = None) -> LawBroken:
    if result is not None and "".join(p.text + p.end for p in page.parts) != page.text:
        # After damage to its text, nobody can say more than the parser.
        return LawBroken(law, sentence, result.text, None, result.segments, read_as(result))
    # The page in the form it must have is the fixture.
    address = {} if page.url is None else {"url": page.url}
    return LawBroken(law, sentence, page.text, None, page.segments, {"layout": page.layout.name, **address})
