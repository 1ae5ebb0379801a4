"""The commands ``new-plugin`` and ``check-plugin``, for the table of `belta_parse.cli`."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

import click

from belta_parse.annotate import Enricher
from belta_parse.cli.options import parser_of
from belta_parse.layout import Layout
from belta_parse.parser import Parser
from belta_parse.plugins import PluginInfo
from belta_parse.testing.new_plugin import KINDS
from belta_parse.testing.new_plugin import new_plugin as write_plugin

if TYPE_CHECKING:
    from belta_parse.testing.verdicts import Verdict

__all__ = ["check_plugin", "new_plugin"]

Named = TypeVar("Named", Layout, Enricher)


@click.command("new-plugin")
@click.argument("name")
@click.option(
    "--kind",
    type=click.Choice(list(KINDS)),
    default="enricher",
    show_default=True,
    help="new-plugin --kind layout NAME",
)
@click.option(
    "--directory",
    type=click.Path(file_okay=False, path_type=Path),
    default=Path(),
    help="Where its folder is to stand: new-plugin --directory ~/src NAME",
)
@click.pass_context
def new_plugin(ctx: click.Context, name: str, kind: str, directory: Path) -> None:
    """Write a plugin's distribution: it installs, is found, and passes its own tests as it is.

    \b
    belta-parse new-plugin belta-parse-ports
    cd belta-parse-ports && pip install -e ".[test]" && pytest
    """
    try:
        for path in write_plugin(name, kind, directory):
            click.echo(f"wrote {path}", err=True)
    except (ValueError, FileExistsError) as error:
        raise click.UsageError(str(error), ctx) from None
    click.echo(f'Next: cd {directory / name} && pip install -e ".[test]" && pytest', err=True)


@click.command("check-plugin")
@click.argument("name", required=False)
@click.option(
    "--plugin",
    "plugin_files",
    multiple=True,
    metavar="FILE",
    type=click.Path(exists=True, dir_okay=False, path_type=Path),
    help="A plugin that is not installed: check-plugin --plugin path/to/my_plugin.py",
)
@click.option("--examples", type=click.IntRange(min=1), help="Pages a law: check-plugin --examples 500 NAME")
@click.option(
    "--sentence",
    "sentences",
    multiple=True,
    metavar="TEXT",
    help="A text in which each of its enrichers finds something: check-plugin --sentence 'Die Fähre fährt.' NAME",
)
@click.pass_context
def check_plugin(
    ctx: click.Context,
    name: str | None,
    plugin_files: tuple[Path, ...],
    examples: int | None,
    sentences: tuple[str, ...],
) -> None:
    """Hold a plugin to the laws: NAME is its entry point or distribution. Exit code 1 if it breaks one.

    \b
    belta-parse check-plugin ports
    belta-parse check-plugin --sentence "Die Fähre fährt." ports
    belta-parse check-plugin --plugin path/to/my_plugin.py
    """
    parser = parser_of(False, (), plugin_files)
    wanted = {name} if name else {file.stem for file in plugin_files}
    infos = [info for info in parser.plugin_infos if wanted & {info.name, info.distribution}]
    if not infos:
        names = ", ".join(info.name for info in parser.plugin_infos)
        raise click.UsageError(
            f"no plugin {name!r} is installed; there are {names}" if name else "give a NAME, or --plugin FILE", ctx
        )
    verdicts: list[Verdict] = []
    for info in infos:
        click.echo(f"{info.name} ({info.source})")
        for verdict in _verdicts(parser, info, examples, sentences):
            verdicts.append(verdict)
            _tell(verdict)
    broken = sum(not verdict.ok for verdict in verdicts)
    click.echo(_told(verdicts, broken))
    ctx.exit(1 if broken else 0)


def _told(verdicts: Sequence[Verdict], broken: int) -> str:
    """What is said last: what is broken, else what nobody tried."""
    left = [f"{verdict.law} ({verdict.what})" for verdict in verdicts if verdict.skipped is not None]
    if broken:
        return f"{broken} laws broken"
    return f"no law broken; not tried: {', '.join(left)}" if left else "all laws kept"


def _verdicts(
    parser: Parser, info: PluginInfo, examples: int | None, sentences: tuple[str, ...]
) -> Iterator[Verdict]:
    from belta_parse.testing.enricher_laws import enricher_verdicts
    from belta_parse.testing.layout_laws import layout_verdicts

    for layout in _own(parser.layouts, info.layouts):
        others = [one for one in parser.layouts if one.name in info.layouts]
        yield from layout_verdicts(layout, beside=others, examples=examples)
    for enricher in _own(parser.enrichers, [name for name, _, _ in info.enrichers]):
        makers = _makers(parser.enrichers, enricher)
        yield from enricher_verdicts(enricher, makers=makers, examples=examples, sentences=sentences)


def _own(values: Sequence[Named], names: Sequence[str]) -> list[Named]:
    return [value for value in values if value.name in names]


def _makers(enrichers: Sequence[Enricher], enricher: Enricher) -> list[Enricher]:
    """Who makes what *enricher* needs, and what they need in turn."""
    found: list[Enricher] = []
    needed = set(enricher.reads)
    for other in reversed(enrichers):
        if other.name != enricher.name and needed & set(other.kinds):
            found.append(other)
            needed |= other.reads
    return found


def _tell(verdict: Verdict) -> None:
    mark = click.style("kept", fg="green") if verdict.ok else click.style("BROKEN", fg="red", bold=True)
    if verdict.skipped is not None:
        mark = f"{click.style('skipped', fg='yellow')}: {verdict.skipped}"
    click.echo(f"  {verdict.what:<28} {verdict.law:<20} {mark}")
    if verdict.problem is not None:
        click.echo("\n".join(f"      {line}" for line in str(verdict.problem).splitlines()))
