"""``show``: a page in the terminal, as a labelled page, or with the reasons for what became of it."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from belta_parse import labelled
from belta_parse.cli.excerpts import visible
from belta_parse.cli.options import files_argument, parser_of, plugin_options
from belta_parse.cli.streams import STDIN, Complaints, File, aside, output, read_files
from belta_parse.io import jsonl
from belta_parse.parser import Parser
from belta_parse.result import ParseResult

if TYPE_CHECKING:
    from rich.console import Console

__all__ = ["labelled_source", "show"]


@click.command()
@files_argument(required=True)
@click.option("--url", help="The page's address: show --url https://deu.belta.by/politics/view/ein-titel-1-2023/ page.txt")
@click.option("--labels", is_flag=True, help="The labelled page instead: show --labels page.txt > page.page")
@click.option("--explain", "why", is_flag=True, help="Which slot took each line, and why: show --explain page.txt")
@click.option("--save", is_flag=True, help="Write NAME.page and NAME.json beside each NAME.txt: show --save page.txt")
@click.option(
    "--directory",
    type=click.Path(exists=True, file_okay=False, path_type=Path),
    help="Write them there instead: show --save --directory tests/pages page.txt",
)
@click.option("--force", is_flag=True, help="Write over what is there: show --save --force page.txt")
@click.option(
    "--color",
    type=click.Choice(["auto", "always", "never"]),
    default="auto",
    show_default=True,
    help="Colours; auto: in a terminal only: show --color always page.txt | less -R",
)
@plugin_options
@click.pass_context
def show(
    ctx: click.Context,
    /,
    files: tuple[str, ...],
    url: str | None,
    labels: bool,
    why: bool,
    save: bool,
    directory: Path | None,
    force: bool,
    color: str,
    **plugins: Any,
) -> None:
    """A page in the terminal: each part in its colour, annotations underlined, diagnostics under the place they mean.

    \b
    belta-parse show page.txt
    belta-parse show --labels page.txt > page.page     a bug report that is a test
    belta-parse show --explain page.txt                why is it read like this?
    """
    if url is not None and len(files) > 1:
        raise click.UsageError("--url is the address of one page: give one FILE", ctx)
    if (directory is not None or force) and not save:
        raise click.UsageError("--directory and --force go with --save", ctx)
    if labels and not save and len(files) > 1:
        raise click.UsageError("--labels prints one page: give one FILE, or write each beside its file with --save", ctx)
    parser = parser_of(**plugins)
    complaints = Complaints()
    shown: Callable[[File, ParseResult], None]
    if save:
        shown = partial(_save, directory, force, complaints)
    elif labels:
        shown = _print_labels
    else:
        console = _console(color)
        shown = partial(_explain, console, parser) if why else partial(_draw, console)
        shown = partial(_under_its_name, console, shown) if len(files) > 1 else shown
    for file in read_files(files, complaints):
        with aside():
            result = parser.parse(file.text, url)
        shown(file, result)
    ctx.exit(complaints.code)


def _console(color: str) -> Console:
    # Imported here: what only draws is not paid for by --labels and --save, which pipelines use.
    from belta_parse.cli.terminal import Terminal

    return Terminal(force_terminal=color == "always" or None, no_color=color == "never" or None, highlight=False)


def _under_its_name(console: Console, shown: Callable[[File, ParseResult], None], file: File, result: ParseResult) -> None:
    console.print(f"── {visible(file.name)}", style="bold", markup=False, soft_wrap=True)
    shown(file, result)


def _draw(console: Console, _: File, result: ParseResult) -> None:
    from belta_parse.cli.terminal import drawn, heading, legend

    console.print(heading(result), soft_wrap=True)
    for row in drawn(result, console.width):
        console.print(row, soft_wrap=True)
    if result.annotations:
        console.print()
    for row in legend(result, console.width):
        console.print(row)


def _explain(console: Console, parser: Parser, _: File, result: ParseResult) -> None:
    from belta_parse.cli.explain import explain
    from belta_parse.cli.terminal import explained

    for part in explained(explain(parser, result.text, result.url)):
        console.print(part, soft_wrap=True)


def _print_labels(_: File, result: ParseResult) -> None:
    output().write(labelled_source(result).encode("utf-8"))


def labelled_source(result: ParseResult) -> str:
    """The labelled page of *result*, with its address, layout and kind as headers."""
    headers = {"url": result.url, "layout": result.layout, "kind": result.kind}
    return labelled.write(result.text, result.segments, {key: value for key, value in headers.items() if value is not None})


def _save(directory: Path | None, force: bool, complaints: Complaints, file: File, result: ParseResult) -> None:
    """Write the labelled page and the record beside *file*, or in *directory*."""
    stem = Path("page" if file.name == STDIN else file.name)
    target = (directory or stem.parent) / stem.stem
    contents = {
        target.with_name(f"{target.name}.page"): labelled_source(result).encode("utf-8"),
        target.with_name(f"{target.name}.json"): jsonl.dumped(result.to_dict(), indent=2),
    }
    there = [path for path in contents if path.exists()]
    if there and not force:
        complaints.tell(f"{there[0]}: is there already; --force writes over it")
        return
    for path, content in contents.items():
        path.write_bytes(content)
        click.echo(f"wrote {path}", err=True)
