"""``parse`` and ``dateline``: texts in, records out, one by one and in order."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from functools import partial
from typing import Any

import click

from belta_parse.cli.options import files_argument, parser_of, plugin_options
from belta_parse.cli.profile import Profile
from belta_parse.cli.streams import STDIN, Complaints, aside, close_quietly, opened, output, read_files
from belta_parse.errors import AnnotationError
from belta_parse.failures import told
from belta_parse.io import jsonl
from belta_parse.parser import Parser
from belta_parse.result import converter

__all__ = ["dateline", "parse", "write"]

Record = dict[str, Any]

JSONL = click.option(
    "--jsonl",
    "lines",
    is_flag=True,
    help="Read JSON lines, by default from standard input: parse --jsonl < pages.jsonl",
)


class Indented(click.Command):
    """A command whose ``--indent`` can stand without a number."""

    def parse_args(self, ctx: click.Context, args: list[str]) -> list[str]:
        """The arguments, with 2 where ``--indent`` has no number behind it: a file's name is none."""
        options = args[: args.index("--")] if "--" in args else args
        if "--indent" in options:
            at = options.index("--indent")
            if not (at + 1 < len(args) and args[at + 1].isdecimal()):
                args = [*args[:at], "--indent=2", *args[at + 1 :]]
        return super().parse_args(ctx, args)


@click.command(cls=Indented)
@files_argument(required=False)
@JSONL
@click.option("--url", help="The page's address: parse --url https://deu.belta.by/politics/view/ein-titel-1-2023/ page.txt")
@click.option("--names", is_flag=True, help="Each record's \"id\" is its file's name: parse --names *.txt")
@click.option("--indent", type=click.IntRange(0, 16), metavar="[N]", help="Records over many lines: parse --indent 2 page.txt")
@click.option("--strict", is_flag=True, help="No record of a page on which an enricher fails: parse --strict page.txt")
@click.option("--profile", is_flag=True, help="Times to standard error at the end: parse --profile *.txt > records.jsonl")
@plugin_options
@click.pass_context
def parse(
    ctx: click.Context,
    /,
    files: tuple[str, ...],
    lines: bool,
    url: str | None,
    names: bool,
    indent: int | None,
    strict: bool,
    profile: bool,
    **plugins: Any,
) -> None:
    """Pages to records: one JSON object a line, in the order of the files.

    FILE is a page in UTF-8; - is standard input. With --jsonl each line of the input is an object with "text" and, if
    known, "url" and "id". A page that no layout fits is a record, too: its "layout" is null.

    \b
    belta-parse parse page.txt other.txt > records.jsonl
    belta-parse parse --jsonl < pages.jsonl > records.jsonl
    """
    if url is not None and (lines or len(files) > 1):
        raise click.UsageError("--url is the address of one page: give one FILE, or each line its own with --jsonl", ctx)
    parser = parser_of(**plugins, strict=strict, profile=profile)
    times = Profile(parser) if profile else None
    page = partial(_record, parser) if times is None else times.timed(partial(_record, parser))
    complaints = Complaints()
    if lines:
        records = _from_lines(files or (STDIN,), "url", page, complaints)
    else:
        records = _from_files(_named(ctx, files), lambda text: page(text, url), complaints, names)
    write(records, indent, complaints)
    if times is not None:
        click.echo(times.report(), err=True)
    ctx.exit(complaints.code)


def _record(parser: Parser, text: str, url: str | None) -> Record:
    with aside():
        return parser.parse(text, url).to_dict()


@click.command(cls=Indented)
@files_argument(required=False)
@JSONL
@click.option("--language", help='BCP 47, where a line has no "language" of its own: dateline --language de text.txt')
@click.option(
    "--indent", type=click.IntRange(0, 16), metavar="[N]", help="Records over many lines: dateline --indent 2 text.txt"
)
@plugin_options
@click.pass_context
def dateline(
    ctx: click.Context, /, files: tuple[str, ...], lines: bool, language: str | None, indent: int | None, **plugins: Any
) -> None:
    """The dateline at the start of each text, of any agency that an installed layout knows; null if there is none.

    FILE is a text in UTF-8; - is standard input. With --jsonl each line of the input is an object with "text" and, if
    known, "id" and "language". The output is {"id", "dateline"}, a line a text.

    \b
    belta-parse dateline --jsonl < texts.jsonl > datelines.jsonl
    """
    read, plain = parser_of(**plugins).parse_dateline, converter().unstructure

    def found(text: str, of_line: str | None) -> Record:
        dateline = read(text, of_line or language)
        return {"id": None, "dateline": None if dateline is None else plain(dateline)}

    complaints = Complaints()
    if lines:
        records = _from_lines(files or (STDIN,), "language", found, complaints)
    else:
        records = _from_files(_named(ctx, files), lambda text: found(text, None), complaints)
    write(records, indent, complaints)
    ctx.exit(complaints.code)


def _named(ctx: click.Context, files: tuple[str, ...]) -> tuple[str, ...]:
    if not files:
        raise click.UsageError("name a FILE, - for standard input, or --jsonl for JSON lines", ctx)
    return files


def _lost(error: Exception) -> str:
    """Why a page gives no record: nothing that one page does may cost the others theirs."""
    return str(error) if isinstance(error, AnnotationError) else f"gives no record: {told(error)}"


def _from_files(
    files: Iterable[str], record: Callable[[str], Record], complaints: Complaints, names: bool = False
) -> Iterator[tuple[str, Record]]:
    """Each file's name, for complaints, and its record."""
    for file in read_files(files, complaints):
        try:
            made = record(file.text)
        except Exception as error:
            complaints.tell(f"{file.name}: {_lost(error)}")
            continue
        if names:
            made["id"] = file.name
        yield file.name, made


def _from_lines(
    files: Iterable[str], key: str, record: Callable[[str, str | None], Record], complaints: Complaints
) -> Iterator[tuple[str, Record]]:
    """Each line's place, for complaints, and the record of its text and of what stands at *key*, with its id."""
    for name in files:
        prefix = "" if name == STDIN else f"{name}: "
        try:
            with opened(name) as stream:
                for line in jsonl.read(stream):
                    try:
                        text, other = line.text("text"), line.optional(key)
                    except ValueError as error:
                        complaints.tell(f"{prefix}line {line.number}: {error}")
                        continue
                    try:
                        made = record(text, other)
                    except Exception as error:
                        complaints.tell(f"{prefix}line {line.number}: {_lost(error)}")
                        continue
                    made["id"] = line.data.get("id")
                    yield f"{prefix}line {line.number}", made
        except OSError as error:
            complaints.tell(f"{name}: {error.strerror or error}")


def write(records: Iterable[tuple[str, Record]], indent: int | None, complaints: Complaints) -> None:
    """Write each record as soon as it is there: who waits at the end of a pipe gets it before the next is read."""
    out = output()
    try:
        for place, record in records:
            try:
                line = jsonl.dumped(record, indent)
            except (TypeError, ValueError, RecursionError) as error:
                # An id that JSON reads and cannot write, or a value that an enricher did not keep plain.
                complaints.tell(f"{place}: cannot be written as JSON: {error}")
                continue
            out.write(line)
            out.flush()
    except BrokenPipeError:
        # Who reads has enough.
        close_quietly()
