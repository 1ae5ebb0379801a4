"""A parsed page as it is drawn in a terminal."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from attrs import frozen
from rich.console import Console
from rich.table import Table
from rich.text import Text

from belta_parse.cli.excerpts import cells, fitting, visible
from belta_parse.cli.explain import Explanation, Reason
from belta_parse.diagnostics import Diagnostic, Severity
from belta_parse.page import lines
from belta_parse.result import ParseResult, converter

__all__ = ["ROLES", "Terminal", "drawn", "explained", "heading", "legend"]

ROLES: Mapping[str, str] = {
    # What frames the page recedes.
    "chrome": "bright_black",
    "breadcrumb": "bright_black",
    "footer": "bright_black",
    "blank": "bright_black",
    "crawled": "blue",
    "weather": "blue",
    # What dates and names it.
    "rubric": "magenta",
    "published": "bright_magenta",
    "updated": "bright_magenta",
    "title": "bold bright_white",
    "byline": "bright_cyan",
    "caption": "cyan",
    "dateline": "bold yellow",
    # What it says.
    "paragraph": "white",
    "subhead": "bold white",
    "list_item": "white",
    "note": "italic white",
    "item": "green",
    "related": "green",
    # What should not be there.
    "repeat": "strike bright_black",
    "unknown": "white on red",
}
"""Each role's style; a role that a plugin's layout adds is drawn as a paragraph."""

SEVERITIES: Mapping[Severity, str] = {
    Severity.INFO: "cyan",
    Severity.WARNING: "bold yellow",
    Severity.ERROR: "bold red",
}
GUTTER = 17
"""Columns in front of the text: the line's number, the role, a stroke."""
MAX_TEXT = 32
"""Characters of an annotation's text in the legend."""


class Terminal(Console):
    """A console that leaves a closed pipe to the program, which ends quietly."""

    def on_broken_pipe(self) -> None:
        """Called by rich while it handles the error."""
        raise BrokenPipeError


@frozen
class _Row:
    """What stands in one row of the terminal: a part of one line and of one segment."""

    line: int | None
    """The line's number in its first row."""
    role: str
    label: str
    """The role in its first row."""
    start: int
    end: int
    reach: int
    """Where the next row begins."""


def heading(result: ParseResult) -> Text:
    """What the page turned out to be, in one line, and under it what is odd about it as a whole."""
    if result.layout is None:
        text = Text("no layout explains this page", style="bold red")
    else:
        text = Text(result.layout, style="bold")
        text.append(f"  {result.kind}  {result.language}  score {result.score:.2f}", style="not bold")
    for diagnostic in result.diagnostics:
        if not diagnostic.span.end:
            text.append(f"\n{visible(str(diagnostic))}", style=SEVERITIES[diagnostic.severity])
    return text


def drawn(result: ParseResult, width: int) -> Iterator[Text]:
    """The rows of the page, *width* columns at most, with the diagnostics under the places that they mean."""
    shown = visible(result.text)
    rows = list(_rows(result, shown, max(20, width - GUTTER)))
    odd = [d for d in result.diagnostics if d.span.end]
    for number, row in enumerate(rows):
        yield _drawn_row(result, shown, row)
        last = number == len(rows) - 1
        for diagnostic in odd:
            if row.start <= diagnostic.span.start < row.reach or (last and diagnostic.span.start >= row.reach):
                yield from _marked(diagnostic, shown, row, width)


def _rows(result: ParseResult, shown: str, width: int) -> Iterator[_Row]:
    segments = iter(result.segments)
    segment = next(segments, None)
    fresh = True
    for line in lines(result.text):
        end = line.span.start + len(result.text[line.span.start : line.span.end].rstrip("\r\n"))
        at, number = line.span.start, line.number
        while segment is not None and at < line.span.end:
            stop = min(segment.end, line.span.end)
            body = min(stop, end)
            cut = fitting(shown, at, body, width) if at < body else stop
            reach = stop if cut >= body else cut
            yield _Row(number or None, segment.role, segment.role if fresh else "", at, min(cut, body), reach)
            at, number, fresh = reach, 0, False
            if at == segment.end:
                segment, fresh = next(segments, None), True


def _drawn_row(result: ParseResult, shown: str, row: _Row) -> Text:
    style = ROLES.get(row.role, ROLES["paragraph"])
    text = Text(f"{row.line or '':>4} ", style="bright_black")
    text.append(f"{row.label[:10]:<10}", style=style if row.label != "blank" else "bright_black")
    text.append("│ ", style="bright_black")
    body = Text(shown[row.start : row.end], style=style)
    for annotation in result.annotations:
        start, end = max(annotation.span.start, row.start), min(annotation.span.end, row.end)
        if start < end:
            body.stylize("underline", start - row.start, end - row.start)
    return text.append_text(body)


def _marked(diagnostic: Diagnostic, shown: str, row: _Row, width: int) -> Iterator[Text]:
    """The mark under the place, and the message beside it if there is room, else below."""
    start = min(max(diagnostic.span.start, row.start), row.end)
    before = GUTTER + cells(shown[row.start : start])
    mark = "^" * max(1, cells(shown[start : min(diagnostic.span.end, row.end)].rstrip()))
    style = SEVERITIES[diagnostic.severity]
    # What a plugin raised stands in it, and may quote the page.
    said = visible(str(diagnostic))
    if before + len(mark) + 1 + cells(said) <= width:
        yield Text(f"{' ' * before}{mark} {said}", style=style)
    else:
        yield Text(f"{' ' * before}{mark}", style=style)
        yield Text(f"{' ' * GUTTER}{said}", style=style)


def legend(result: ParseResult, width: int) -> Iterator[Text]:
    """The annotations, one a row of *width* columns: kind, enricher, text, and what the value says."""
    kinds = max((len(annotation.kind) for annotation in result.annotations), default=0)
    makers = max((len(annotation.by) for annotation in result.annotations), default=0)
    for annotation in result.annotations:
        said = _short(visible(annotation.span.of(result.text)), MAX_TEXT)
        text = Text(f"{annotation.kind:<{kinds}} ", style="bold", no_wrap=True, overflow="ellipsis")
        text.append(f"{annotation.by:<{makers}} ", style="not bold bright_black")
        text.append(f"{said}{' ' * (MAX_TEXT - cells(said))} ", style="not bold")
        text.append(visible(_said(converter().unstructure(annotation.value))), style="not bold")
        text.truncate(width, overflow="ellipsis")
        yield text


def _said(value: object) -> str:
    """What *value* says, without the fields that say nothing."""
    if not isinstance(value, dict):
        return str(value)
    told = {key: one for key, one in value.items() if one not in (None, [], "", False)}
    return " ".join(f"{key}={one}" for key, one in told.items())


def _short(text: str, most: int) -> str:
    return text if len(text) <= most else text[: most - 1] + "…"


def explained(explanation: Explanation) -> Iterator[Table | Text]:
    """The tables of an explanation: the pieces, then the layouts."""
    if not explanation.ranks:
        yield Text("Nothing on this page speaks for any layout.")
        return
    if not explanation.recognised:
        yield Text(f"No layout reached its threshold; this is how the nearest, {explanation.ranks[0].layout}, reads it.")
    for reason in explanation.reasons:
        yield from _explained(reason)
    yield Text()
    yield _layouts(explanation)


def _explained(reason: Reason) -> Iterator[Text]:
    """Two rows: what took the line and for how many points; by which evidence, and what came second."""
    text = Text(f"{reason.line:>4} ", style="bright_black")
    text.append(f"{reason.slot or '(none)':<14}", style=ROLES.get(reason.role, ""))
    text.append(f"{reason.points:+3d} │ ", style="bright_black" if reason.points >= 0 else "bold red")
    yield text.append(visible(_short(reason.text, 100)))
    second = f"; second: {reason.second[0]}" if reason.second else ""
    yield Text(f"{'':>22} │   {visible(reason.evidence)}{second}", style="bright_black")


def _layouts(explanation: Explanation) -> Table:
    table = Table(box=None, pad_edge=False, header_style="bold")
    for name in ("layout", "points", "score", "behind", "why"):
        table.add_column(name, justify="left" if name in ("layout", "why") else "right")
    for rank in explanation.ranks:
        why = [f"without {', '.join(rank.missing)}"] if rank.missing else []
        why += [f"{rank.aside} set aside"] if rank.aside else []
        table.add_row(rank.layout, str(rank.points), f"{rank.score:.2f}", str(rank.behind or ""), "; ".join(why))
    if explanation.untried:
        table.add_row(f"{explanation.untried} more", "", "", "", "nothing on the page speaks for them")
    return table
