"""``check``: what is odd about pages, where it stands."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import click

from belta_parse.cli.excerpts import excerpt, visible
from belta_parse.cli.options import files_argument, parser_of, plugin_options
from belta_parse.cli.streams import Complaints, File, aside, read_files
from belta_parse.diagnostics import Diagnostic, Severity

__all__ = ["check"]

SEVERITIES = (Severity.INFO, Severity.WARNING, Severity.ERROR)
"""From the least to the worst."""

COLOURS = {Severity.INFO: "cyan", Severity.WARNING: "yellow", Severity.ERROR: "red"}


@click.command()
@files_argument(required=True)
@click.option("--url", help="The page's address: check --url https://deu.belta.by/politics/view/ein-titel-1-2023/ page.txt")
@click.option(
    "--least",
    type=click.Choice([severity.value for severity in SEVERITIES]),
    default=Severity.INFO.value,
    show_default=True,
    help="The least severity that is shown: check --least warning page.txt",
)
@plugin_options
@click.pass_context
def check(ctx: click.Context, /, files: tuple[str, ...], url: str | None, least: str, **plugins: Any) -> None:
    """What is odd about pages: each diagnostic with its line and a mark under the place.

    Exit code 1 if any of them is an error, or a file could not be read.

    \b
    belta-parse check page.txt
    belta-parse check --least warning pages/*.txt
    """
    if url is not None and len(files) > 1:
        raise click.UsageError("--url is the address of one page: give one FILE", ctx)
    parser = parser_of(**plugins)
    complaints, failed = Complaints(), False
    shown = SEVERITIES[SEVERITIES.index(Severity(least)) :]
    for file in read_files(files, complaints):
        with aside():
            result = parser.parse(file.text, url)
        failed = failed or not result.ok
        for diagnostic in result.diagnostics:
            if diagnostic.severity in shown:
                click.echo("\n".join(_lines(file, diagnostic)))
    ctx.exit(1 if failed else complaints.code)


def _lines(file: File, diagnostic: Diagnostic) -> Iterator[str]:
    """As compilers print it, so that editors find the place."""
    colour = COLOURS[diagnostic.severity]
    said = f"{click.style(f'{diagnostic.code} {diagnostic.severity}', fg=colour, bold=True)}: {visible(diagnostic.message)}"
    if not diagnostic.span.end:
        # It is about the page as a whole.
        yield f"{file.name}: {said}"
        return
    part = excerpt(file.text, diagnostic.span)
    yield f"{file.name}:{part.line}:{part.column}: {said}"
    yield f"  {part.text}"
    yield f"  {click.style(part.mark, fg=colour)}"
