"""BelTA's other editions as page layouts: a skeleton of forms, and a table of words for each edition.

>>> from belta_parse_editions import LAYOUTS
>>> sorted({layout.edition for layout in LAYOUTS})
['belta-be', 'belta-en', 'belta-es', 'belta-pl', 'belta-ru', 'belta-zh']
"""

from belta_parse_editions.edition import Edition
from belta_parse_editions.editions import EDITIONS
from belta_parse_editions.skeleton import layouts_of

__all__ = ["EDITIONS", "LAYOUTS", "Edition", "layouts_of"]

LAYOUTS = tuple(layout for edition in EDITIONS for layout in layouts_of(edition))
