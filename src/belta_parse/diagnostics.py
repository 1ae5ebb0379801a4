"""What is odd about a page: diagnostics, and the one table of their codes."""

from __future__ import annotations

from collections.abc import Mapping
from enum import StrEnum

from attrs import frozen

from belta_parse.span import Span

__all__ = ["CODES", "Code", "Diagnostic", "Severity", "diagnose"]


class Severity(StrEnum):
    """How much a diagnostic matters to somebody who uses the record.

    >>> [severity.value for severity in Severity]
    ['info', 'warning', 'error']
    """

    INFO = "info"
    """The record is right; this says how it came about."""
    WARNING = "warning"
    """Something of the page was set aside, is missing, or contradicts itself."""
    ERROR = "error"
    """A part that the page must have is missing, or a printed value cannot be one."""


@frozen
class Code:
    """One row of the table: what a code means and how its sentence reads."""

    severity: Severity
    sentence: str
    """A `str.format` template; the fields are filled in by `diagnose`."""


@frozen
class Diagnostic:
    """One odd thing about a page, with its place in the text.

    >>> print(Diagnostic("B301", Severity.ERROR, "31. April is no day", Span(7, 16)))
    B301 error: 31. April is no day
    """

    code: str
    severity: Severity
    message: str
    span: Span

    def render(self, text: str) -> str:
        """The line of *text* in which the diagnostic stands, with a mark under the place.

        >>> print(Diagnostic("B301", Severity.ERROR, "this is no day", Span(7, 16)).render("MINSK, 31. April (BelTA)"))
        B301 error: this is no day
          MINSK, 31. April (BelTA)
                 ^^^^^^^^^
        """
        start = max(text.rfind("\n", 0, self.span.start), text.rfind("\r", 0, self.span.start)) + 1
        # Of a long line only the place is shown.
        start = max(start, self.span.start - 100)
        ends = [end for end in (text.find("\n", start), text.find("\r", start)) if end >= 0]
        line = text[start : min([*ends, start + 200, len(text)])]
        offset = min(self.span.start - start, len(line))
        width = max(1, min(len(self.span), len(line) - offset))
        return f"{self}\n  {line}\n  {' ' * offset}{'^' * width}"

    def __str__(self) -> str:
        return f"{self.code} {self.severity}: {self.message}"


_INFO, _WARNING, _ERROR = Severity.INFO, Severity.WARNING, Severity.ERROR

CODES: Mapping[str, Code] = {
    # B1xx: the page as a whole
    "B101": Code(_WARNING, "no installed layout explains this page"),
    "B102": Code(_INFO, "the layout {other} explains the page almost as well ({points} against {best} points)"),
    "B103": Code(_INFO, "lines were joined here; they were cut at what the layout {layout} knows"),
    "B104": Code(_INFO, "the lines of the page are hard-wrapped; paragraphs were put together again"),
    "B105": Code(_INFO, "index metadata stand in front of the page: {value}"),
    "B106": Code(_WARNING, "UTF-8 was read as Latin-1 here ({value}); the text is left as it is"),
    "B107": Code(_INFO, "the text holds {what}; values are given without them"),
    "B108": Code(_WARNING, "the text has more short lines than any page; it was not read"),
    # B2xx: its parts
    "B201": Code(_ERROR, "the part {slot} is missing, which a page of the layout {layout} always has"),
    "B202": Code(_WARNING, "no part of the layout takes this text"),
    "B203": Code(_WARNING, "a second dateline; the first one counts"),
    "B204": Code(_WARNING, "the text ends before the page does: {why}"),
    "B205": Code(_INFO, "a paragraph that stands on the page already"),
    "B206": Code(_INFO, "the rubric is not printed; it was taken from the section {section!r} of the address"),
    "B207": Code(_INFO, "a line that does not belong to the page (cookie banner, advert, share bar)"),
    "B208": Code(_INFO, "the {kind} has no dateline"),
    # B3xx: their values
    "B301": Code(_ERROR, '"{value}" is no day of the calendar'),
    "B302": Code(_WARNING, "the dateline is of {dateline}, the publication of {published}"),
    "B303": Code(_WARNING, "{date} was a {right}, not a {printed}"),
    "B304": Code(_INFO, "the dateline's year {year} comes from the publication time"),
    "B305": Code(_INFO, "the dateline's year {year} comes from the address"),
    "B306": Code(_INFO, "the dateline's year is not on the page, nor in its address"),
    "B307": Code(_ERROR, '"{value}" is no time of the day'),
    # P9xx: plugins
    "P901": Code(_WARNING, "enricher {enricher} failed: {error}"),
    "P902": Code(_WARNING, "enricher {enricher}: an annotation was left out: {why}"),
    "P903": Code(_INFO, "enricher {enricher} reads {kind!r}, which no other enricher makes"),
}
"""Every code with its severity and its sentence. A code is never reused; the reference page is made from this table.

>>> CODES["B301"].severity.value
'error'
"""


def diagnose(code: str, span: Span, **fields: object) -> Diagnostic:
    """The diagnostic *code* at *span*, its sentence filled with *fields*; `KeyError` for a code not in `CODES`."""
    row = CODES[code]
    return Diagnostic(code, row.severity, row.sentence.format(**fields), span)
