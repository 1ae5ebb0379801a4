"""Crawled pages of BelTA, and through plugins of any news agency, as typed, lossless records."""

from belta_parse.address import Address
from belta_parse.annotate import Annotation, Document, Enricher, Passage
from belta_parse.dateline_form import DatelineForm, Places
from belta_parse.diagnostics import CODES, Diagnostic, Severity
from belta_parse.errors import AnnotationError, BeltaParseError, LayoutError, PageError, PluginError
from belta_parse.hookspecs import hookimpl
from belta_parse.layout import AddressForm, Calendar, Layout, Role, Slot
from belta_parse.matchers import Copies, Echo, Named, Opening, Pattern, Phrases, Prose
from belta_parse.page import Line, Page
from belta_parse.parser import Parser, from_dict, parse, parse_dateline, parse_many
from belta_parse.records import Article, Block, Caption, Dateline, Item, Related, Segment, Weather
from belta_parse.result import ParseResult
from belta_parse.span import Span

__all__ = [
    "CODES",
    "Address",
    "AddressForm",
    "Annotation",
    "AnnotationError",
    "Article",
    "BeltaParseError",
    "Block",
    "Calendar",
    "Caption",
    "Copies",
    "Dateline",
    "DatelineForm",
    "Diagnostic",
    "Document",
    "Echo",
    "Enricher",
    "Item",
    "Layout",
    "LayoutError",
    "Line",
    "Named",
    "Opening",
    "Page",
    "PageError",
    "ParseResult",
    "Parser",
    "Passage",
    "Pattern",
    "Phrases",
    "Places",
    "PluginError",
    "Prose",
    "Related",
    "Role",
    "Segment",
    "Severity",
    "Slot",
    "Span",
    "Weather",
    "from_dict",
    "hookimpl",
    "parse",
    "parse_dateline",
    "parse_many",
]
