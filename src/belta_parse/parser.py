"""The parser: the only module that knows all others."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from functools import cached_property, lru_cache
from typing import Any

from attrs import Factory, field, frozen

from belta_parse.address import Address, AddressBook
from belta_parse.annotate import Document, Enricher, annotate
from belta_parse.assemble import Assembly, Tools, assemble, unknown
from belta_parse.blocks import Kinds
from belta_parse.dateline import Dateline, DatelineReader
from belta_parse.detect import Detector, Reading
from belta_parse.diagnostics import Diagnostic, diagnose
from belta_parse.layout import Layout
from belta_parse.page import Page
from belta_parse.plugins import PluginInfo, Registry, collect
from belta_parse.records import Article, Segment
from belta_parse.result import ParseResult
from belta_parse.result import from_dict as result_from_dict
from belta_parse.span import Span

__all__ = ["Parser", "from_dict", "parse", "parse_dateline", "parse_many"]

CLOSE = 2
"""Points by which the second-best layout may trail and still be told of."""


def _tuple(values: Iterable[object]) -> tuple[object, ...]:
    return tuple(values)


def _names(values: str | Iterable[str]) -> tuple[str, ...]:
    return (values,) if isinstance(values, str) else tuple(values)


def _collected(parser: Parser) -> Registry:
    return collect(parser.plugins, discover=parser.discover, disable=parser.disable)


@frozen(slots=False, eq=False)
class Parser:
    """Parses pages with the layouts and enrichers of its plugins. Immutable, thread-safe; pickles.

    *plugins* are plugin objects or modules that are not installed; *discover* looks for installed ones; *disable* leaves
    out plugins, layouts, editions or enrichers by name. A plugin that cannot work is refused by `PluginError`. *strict*
    raises `AnnotationError` when an enricher fails. *profile* keeps the seconds that each enricher took in `times`.

    >>> Parser(discover=False).parse("MINSK, 3. Mai (BelTA) - Die Brücke ist offen.").article.dateline.cities
    ('MINSK',)
    """

    plugins: tuple[object, ...] = field(default=(), converter=_tuple, repr=False)
    discover: bool = field(default=True, kw_only=True)
    disable: tuple[str, ...] = field(default=(), converter=_names, kw_only=True)
    strict: bool = field(default=False, kw_only=True)
    profile: bool = field(default=False, kw_only=True)
    registry: Registry = field(init=False, repr=False, default=Factory(_collected, takes_self=True))
    times: dict[str, float] = field(init=False, repr=False, factory=dict)
    """Seconds by enricher, with *profile*."""

    def __getstate__(self) -> dict[str, Any]:
        # What plugins handed over pickles; modules, which plugins often are, do not.
        kept = ("discover", "disable", "strict", "profile", "registry", "times")
        return {name: self.__dict__[name] for name in kept} | {"plugins": ()}

    def __setstate__(self, state: dict[str, Any]) -> None:
        self.__dict__.update(state)

    @property
    def layouts(self) -> tuple[Layout, ...]:
        """The layouts, by name."""
        return self.registry.layouts

    @property
    def enrichers(self) -> tuple[Enricher, ...]:
        """The enrichers, in the order in which they run."""
        return self.registry.enrichers

    @property
    def plugin_infos(self) -> tuple[PluginInfo, ...]:
        """What is known of each plugin."""
        return self.registry.plugins

    @cached_property
    def kinds(self) -> Mapping[str, type]:
        """The annotation kinds that the enrichers declare, with the classes of their values."""
        return {kind: made for enricher in self.enrichers for kind, made in enricher.kinds.items()}

    @cached_property
    def _detector(self) -> Detector:
        return Detector(self.layouts)

    @cached_property
    def _addresses(self) -> AddressBook:
        return AddressBook(self.layouts)

    @cached_property
    def _tools(self) -> dict[str, Tools]:
        return {}

    @cached_property
    def _sources(self) -> Mapping[str, str]:
        return dict(self.registry.sources)

    def _tools_of(self, layout: Layout) -> Tools:
        tools = self._tools.get(layout.name)
        if tools is None:
            tools = self._tools[layout.name] = Tools(
                DatelineReader(layout.datelines),
                Kinds.of(layout),
                frozenset(k for k, slot in enumerate(layout.slots) if slot.name in layout.ends),
                (*(slot.role.value for slot in layout.slots), "unknown"),
                (*(slot.name for slot in layout.slots), None),
                frozenset(mark.casefold() for form in layout.datelines for mark in form.marks),
            )
        return tools

    def address(self, url: str | None) -> Address | None:
        """What *url* tells: edition, section, number, year; None without an address."""
        return self._addresses.read(url)

    def read(self, text: str, url: str | None = None) -> Reading:
        """How every layout reads the page, the best first: for those who want to know why."""
        return self._detector.read(Page(text, url).reading.text, self.address(url), every=True)

    def parse(self, text: str, url: str | None = None, id: str | None = None) -> ParseResult:
        """The result for one page. Never raises for any str; *url* adds what the address knows, *id* is handed through."""
        page = Page(text, url)
        address = self._addresses.read(url) if url is not None else None
        reading = self._detector.read(page.reading.text, address)
        best = reading.best
        if best is None:
            return self._unknown(page, id, address, "B108" if reading.pieces.overfull else "B101")
        made = assemble(page, reading, self._tools_of(best.layout), address)
        odd = made.diagnostics
        second = next((a for a in reading.ranked[1:] if a.layout.edition != best.layout.edition), None)
        if second is not None and best.points - second.points <= CLOSE:
            odd.append(
                diagnose("B102", Span(0, 0), other=second.layout.name, points=second.points, best=best.points)
            )
        annotations, trouble = self._annotated(page, made, best.layout.language) if self.enrichers else ((), ())
        odd.extend(trouble)
        if len(odd) > 1:
            odd.sort(key=_place)
        return ParseResult(
            text,
            url,
            id,
            best.layout.edition,
            best.layout.name,
            best.score,
            made.kind,
            best.layout.language,
            made.article,
            made.rows,
            annotations,
            tuple(odd),
        )

    def parse_many(self, texts: Iterable[str | tuple[str, str | None]]) -> Iterator[ParseResult]:
        """The results for *texts*, or for pairs of text and address, one by one and in order."""
        for text in texts:
            yield self.parse(text) if isinstance(text, str) else self.parse(*text)

    def parse_dateline(self, text: str, language: str | None = None) -> Dateline | None:
        """The dateline at the start of *text*, of any installed layout's agency; None if there is none."""
        return self._detector.evidence.openings.reader.read(text, language)

    def from_dict(self, data: Mapping[str, Any], text: str) -> ParseResult:
        """The result whose `to_dict` is *data*, annotation values as the classes that the enrichers declare."""
        return result_from_dict(data, text, self.kinds)

    def _annotated(self, page: Page, made: Assembly, language: str | None) -> Any:
        segments = tuple([Segment(*row) for row in made.rows])
        document = Document(page.text, page.url, made.article, language, segments, page.view)
        times = self.times if self.profile else None
        return annotate(document, self.enrichers, sources=self._sources, strict=self.strict, times=times)

    def _unknown(self, page: Page, id: str | None, address: Address | None, code: str) -> ParseResult:
        span = Span(0, 0)
        edition = address.edition if address is not None else None
        language = self._addresses.language(address)
        odd = (diagnose(code, span),)
        return ParseResult(
            page.text, page.url, id, edition, None, 0.0, "unknown", language, Article(), unknown(page), (), odd
        )


def _place(diagnostic: Diagnostic) -> tuple[int, str]:
    return diagnostic.span.start, diagnostic.code


@lru_cache(maxsize=1)
def default() -> Parser:
    """The parser of `parse`, with everything that is installed; built on first use."""
    return Parser()


def parse(text: str, url: str | None = None) -> ParseResult:
    """The result for one page, parsed with all installed plugins. Never raises for any str.

    >>> parse("MINSK, 14. April (BelTA) - In Brest wurde eine Brücke eröffnet.").article.dateline.day
    14
    """
    return default().parse(text, url)


def parse_many(texts: Iterable[str | tuple[str, str | None]]) -> Iterator[ParseResult]:
    """The results for *texts*, or for pairs of text and address, one by one and in order.

    >>> [result.layout for result in parse_many(["", ("MINSK, 3. Mai (BelTA) - Ja.", "https://deu.belta.by/sport/")])]
    [None, 'belta-de/stripped']
    """
    return default().parse_many(texts)


def parse_dateline(text: str, language: str | None = None) -> Dateline | None:
    """The dateline at the start of *text*, of any installed layout's agency; None if there is none.

    *language* (BCP 47) is a hint for months that languages share.

    >>> parse_dateline("MINSK, 14. April (BelTA) - Im Rahmen des Besuchs …").agencies
    ('BelTA',)
    """
    return default().parse_dateline(text, language)


def from_dict(data: Mapping[str, Any], text: str) -> ParseResult:
    """The result whose `to_dict` is *data*, of the page *text*, equal to the one that gave it.

    >>> result = parse("MINSK, 3. Mai (BelTA) - Der Bug steigt.")
    >>> from_dict(result.to_dict(), result.text) == result
    True
    """
    return default().from_dict(data, text)
