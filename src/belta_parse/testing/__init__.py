"""For plugin authors: pages drawn from layouts, damages, and the laws that a layout or an enricher must keep.

>>> from belta_parse import Parser
>>> from belta_parse.testing import check_layout
>>> check_layout(Parser(discover=False).layouts[0], examples=5)

Needs hypothesis: ``pip install "belta-parse[testing]"``. `belta_parse.testing.pytest_plugin` is loaded by pytest
itself.
"""

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from belta_parse.testing.adhoc import AdHoc, parser_with
    from belta_parse.testing.damages import DAMAGES, damaged
    from belta_parse.testing.drawing import pages
    from belta_parse.testing.drawn import Difference, Drawn, Part, differences
    from belta_parse.testing.enricher_laws import ENRICHER_LAWS, check_enricher, enricher_verdicts
    from belta_parse.testing.filling import Words
    from belta_parse.testing.layout_laws import LAYOUT_LAWS, check_layout, layout_verdicts
    from belta_parse.testing.strategies import articles, documents, spans, texts
    from belta_parse.testing.verdicts import LawBroken, Verdict

__all__ = [
    "DAMAGES",
    "ENRICHER_LAWS",
    "LAYOUT_LAWS",
    "AdHoc",
    "Difference",
    "Drawn",
    "LawBroken",
    "Part",
    "Verdict",
    "Words",
    "articles",
    "check_enricher",
    "check_layout",
    "damaged",
    "differences",
    "documents",
    "enricher_verdicts",
    "layout_verdicts",
    "pages",
    "parser_with",
    "spans",
    "texts",
]

_HOMES = {
    "adhoc": ("AdHoc", "parser_with"),
    "damages": ("DAMAGES", "damaged"),
    "drawing": ("pages",),
    "drawn": ("Difference", "Drawn", "Part", "differences"),
    "enricher_laws": ("ENRICHER_LAWS", "check_enricher", "enricher_verdicts"),
    "filling": ("Words",),
    "layout_laws": ("LAYOUT_LAWS", "check_layout", "layout_verdicts"),
    "strategies": ("articles", "documents", "spans", "texts"),
    "verdicts": ("LawBroken", "Verdict"),
}
"""Where each name lives. They are imported when asked for: pytest loads its plugin from this package in every run of
every project, and must pay for hypothesis, or need it, only where somebody draws a page."""


def __getattr__(name: str) -> object:
    for module, names in _HOMES.items():
        if name in names:
            value = getattr(import_module(f"{__name__}.{module}"), name)
            globals()[name] = value
            return value
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
