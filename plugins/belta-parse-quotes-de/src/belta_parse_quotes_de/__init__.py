"""Quotations and attributions in German agency text."""

from belta_parse_quotes_de.reading import attributions, quotations
from belta_parse_quotes_de.values import Attribution, Quotation

__all__ = ["Attribution", "Quotation", "attributions", "quotations"]
