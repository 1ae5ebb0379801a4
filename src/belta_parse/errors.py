"""What belta_parse raises. Bad pages raise nothing; bad layouts and plugins do, when they are built.

::

    BeltaParseError
    ├── LayoutError        a layout that cannot work
    ├── PluginError        a plugin that cannot be loaded, registered or trusted
    ├── AnnotationError    an enricher that failed on a page; strict parsers only
    └── PageError          diagnostics that somebody asked to be raised
"""

from __future__ import annotations

from collections.abc import Sequence

from attrs import define

__all__ = ["AnnotationError", "BeltaParseError", "LayoutError", "PageError", "PluginError"]


class BeltaParseError(Exception):
    """The root of all errors of this library.

    >>> from belta_parse import Parser
    >>> try:
    ...     Parser(["no plugin"], discover=False)
    ... except BeltaParseError as error:
    ...     print(type(error).__name__)
    PluginError
    """


@define(eq=False)
class LayoutError(BeltaParseError):
    """A layout that cannot work. Raised while it is built, never while a page is parsed.

    >>> print(LayoutError("lake-de/paper", "title", "it accepts nothing; give it a matcher"))
    layout 'lake-de/paper', slot 'title': it accepts nothing; give it a matcher
    """

    layout: str
    slot: str | None
    message: str

    def __str__(self) -> str:
        place = f"layout {self.layout!r}" + (f", slot {self.slot!r}" if self.slot else "")
        return f"{place}: {self.message}"


@define(eq=False)
class PluginError(BeltaParseError):
    """A plugin that cannot be loaded or registered. Raised while a `Parser` is built; names the distribution.

    >>> from belta_parse import Parser
    >>> try:
    ...     Parser([object()], discover=False)
    ... except PluginError as error:
    ...     print(error.plugin, "-", error.message.partition(";")[0])
    object - implements no hook
    """

    plugin: str
    distribution: str | None
    message: str

    def __str__(self) -> str:
        source = f" (from {self.distribution})" if self.distribution else ""
        return f"plugin {self.plugin!r}{source}: {self.message}"


@define(eq=False)
class AnnotationError(BeltaParseError):
    """An enricher that failed on a page, or returned what it did not declare. Raised by strict parsers only.

    >>> print(AnnotationError("rivers", "KeyError: 'Bug'"))
    enricher 'rivers': KeyError: 'Bug'
    """

    enricher: str
    message: str

    def __str__(self) -> str:
        return f"enricher {self.enricher!r}: {self.message}"


@define(eq=False)
class PageError(BeltaParseError):
    """The errors among a page's diagnostics. Raised by `ParseResult.raise_for_errors` only.

    >>> from belta_parse import Parser
    >>> try:
    ...     Parser(discover=False).parse("MINSK, 31. April (BelTA) - Der Bug steigt.").raise_for_errors()
    ... except PageError as error:
    ...     print([diagnostic.code for diagnostic in error.diagnostics])
    ['B301']
    """

    diagnostics: Sequence[object]

    def __str__(self) -> str:
        return "; ".join(str(diagnostic) for diagnostic in self.diagnostics)
