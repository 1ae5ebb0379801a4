"""Small strategies: texts as pages can be, spans of a text, articles, and the documents that enrichers see."""

from __future__ import annotations

import re
from datetime import date as Date
from functools import partial

from hypothesis import strategies as st

from belta_parse.annotate import Document
from belta_parse.page import Page
from belta_parse.records import Article, Block, Caption, Dateline, Segment
from belta_parse.span import Span
from belta_parse.testing.drawn import Drawn
from belta_parse.testing.filling import DrawFn, Words

__all__ = ["NASTY", "articles", "document_of", "documents", "plain_document", "plain_documents", "spans", "texts"]

PIECES = (
    "MINSK, 3. Mai (BelTA) - ",
    "Alle Nachrichten\n",
    "Abonnieren Sie uns auf\n",
    "14 April 2023, 09:42\n",
    "&quot;",
    "\r\n",
)
"""What pages are made of, for texts that nearly are some."""

ODD = "\x00\t\x0b\x0c\r\n\x1c\x85\xa0\xad\u200b\u2028\u2029\ufeff\ud800\udfff„“”«»\"'&;()-–—°,. "


NASTY = (
    "",
    " ",
    "\n",
    "\r",
    "\x00",
    "\ud800",
    "\udc00\ud800",
    "\ufeff",
    "\u200b",
    "„",
    '"',
    "(",
    ".",
    "1",
    "A",
    "ß",
    "İ",
    "e\u0301",
)
"""Texts of a character or two on which much code stumbles; laws are tried on them before anything is drawn."""


def texts(max_size: int = 200) -> st.SearchStrategy[str]:
    """Any text: lone surrogates (never a pair of them), NULs, odd line ends and pieces of news among it.

    >>> from hypothesis import given
    >>> @given(texts(max_size=40))
    ... def no_text_is_longer(text):
    ...     assert len(text) <= 40
    >>> no_text_is_longer()
    """
    # Two alphabets in one text would be one of all characters, and the odd ones lost among a million.
    odd, any_characters = (
        st.text(alphabet, max_size=max_size // 4) for alphabet in (st.sampled_from(ODD), st.characters(codec=None))
    )
    return st.lists(st.one_of(odd, any_characters, st.sampled_from(PIECES)), max_size=8).map(
        lambda parts: _PAIR.sub("", "".join(parts))[:max_size]
    )


_PAIR = re.compile("[\ud800-\udbff]+(?=[\udc00-\udfff])")
"""Half of a pair of surrogates: to JSON the two are one character, so that no text that holds them comes back from it."""


@st.composite
def spans(draw: DrawFn, text: str, min_size: int = 0) -> Span:
    """Spans inside *text*, of at least *min_size* characters where it has so many.

    >>> from hypothesis import given
    >>> @given(spans("Am Bug", min_size=2))
    ... def it_lies_in_the_text(span):
    ...     assert 2 <= len(span) <= 6
    >>> it_lies_in_the_text()
    """
    size = min(min_size, len(text))
    start = draw(st.integers(0, len(text) - size))
    return Span(start, draw(st.integers(start + size, len(text))))


@st.composite
def articles(draw: DrawFn, language: str = "de") -> Article:
    """Articles with invented prose in *language*; places are 0, since no page stands behind them.

    >>> from hypothesis import given
    >>> @given(articles())
    ... def its_blocks_have_text(article):
    ...     assert all(block.text for block in article.body)
    >>> its_blocks_have_text()
    """
    words = Words.of(language)
    blocks = [Block(kind, text, 0, 0) for kind, text in draw(st.lists(_blocks(words), max_size=4))]
    captions = [
        Caption(text, None, draw(st.integers(1, 2)), 0, 0)
        for text in draw(st.lists(st.sampled_from(words.captions), max_size=2, unique=True))
    ]
    published = draw(st.none() | st.dates(Date(2010, 1, 1), Date(2027, 12, 31)))
    place = draw(st.sampled_from(words.places))
    line = Dateline(f"{place} -", cities=(place,), separator="-", date=published)
    return Article(
        title=draw(st.none() | st.sampled_from(words.titles)),
        published=published,
        captions=tuple(captions),
        dateline=draw(st.none() | st.just(line)),
        body=tuple(blocks),
        truncated=draw(st.booleans()),
    )


def _blocks(words: Words) -> st.SearchStrategy[tuple[str, str]]:
    paragraph = st.tuples(st.just("paragraph"), st.sampled_from(words.sentences))
    return st.one_of(paragraph, st.tuples(st.just("subhead"), st.sampled_from(words.subheads)))


def documents(drawn: st.SearchStrategy[Drawn]) -> st.SearchStrategy[Document]:
    """What enrichers see of drawn pages.

    >>> from belta_parse import Parser
    >>> from belta_parse.testing import pages
    >>> from hypothesis import given, settings
    >>> stripped = next(one for one in Parser(discover=False).layouts if one.form == "stripped")
    >>> @settings(max_examples=3)
    ... @given(documents(pages(stripped)))
    ... def it_is_in_the_language_of_the_layout(document):
    ...     assert document.language == "de"
    >>> it_is_in_the_language_of_the_layout()
    """
    from belta_parse.testing.adhoc import parser_with

    return drawn.map(lambda page: document_of(page, parser_with((page.layout,))))


def document_of(page: Drawn, parser: object) -> Document:
    """What an enricher sees of a drawn *page*."""
    from belta_parse.parser import Parser

    assert isinstance(parser, Parser)
    result = parser.parse(page.text, page.url)
    return Document(page.text, page.url, result.article, result.language, result.segments, Page(page.text).view)


def plain_documents(language: str | None = None, text: st.SearchStrategy[str] | None = None) -> st.SearchStrategy[Document]:
    """Documents of one paragraph that may hold anything, on no particular day."""

    return (texts() if text is None else text).map(partial(plain_document, language=language))


def plain_document(text: str, language: str | None = None) -> Document:
    """The document whose one paragraph is *text*."""
    segments = (Segment("paragraph", 0, len(text)),) if text else ()
    return Document(text, None, Article(), language, segments, Page(text).view)
