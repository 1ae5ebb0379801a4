"""The program: the table of its commands, and what becomes of an error on the way to an exit code."""

from __future__ import annotations

import os
import sys
from collections.abc import Mapping, Sequence
from importlib import import_module
from io import TextIOWrapper
from typing import Any

import click

from belta_parse.cli.streams import close_quietly, complain
from belta_parse.errors import BeltaParseError

__all__ = ["COMMANDS", "Program", "program", "run"]

COMMANDS: Mapping[str, tuple[str, str]] = {
    "parse": ("belta_parse.cli.parse:parse", "Pages to records, one a line."),
    "dateline": ("belta_parse.cli.parse:dateline", "The dateline at the start of a text."),
    "show": ("belta_parse.cli.show:show", "A page in the terminal, each part in its colour."),
    "check": ("belta_parse.cli.check:check", "What is odd about pages."),
    "plugins": ("belta_parse.cli.plugins:plugins", "What is installed, and what is broken."),
    "layouts": ("belta_parse.cli.plugins:layouts", "The page forms that are known, and their slots."),
    "schema": ("belta_parse.cli.schema:schema", "JSON Schema of the record."),
    "new-plugin": ("belta_parse.testing.commands:new_plugin", "Write a plugin's distribution."),
    "check-plugin": ("belta_parse.testing.commands:check_plugin", "Hold a plugin to the laws."),
}
"""Each command: where it is, and what the overview says. A further command is a further line, imported when called."""


class Program(click.Group):
    """A group whose commands are imported when they are called, so that none pays for the others."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        """The names of the commands, in the order of the table."""
        return list(COMMANDS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        """The command *cmd_name*, None if there is none."""
        if cmd_name not in COMMANDS:
            return None
        module, _, name = COMMANDS[cmd_name][0].partition(":")
        command = getattr(import_module(module), name)
        return command if isinstance(command, click.Command) else None

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """The table as the help prints it; nothing is imported."""
        with formatter.section("Commands"):
            formatter.write_dl([(name, said) for name, (_, said) in COMMANDS.items()])


def _version(ctx: click.Context, _: click.Parameter, wanted: bool) -> None:
    if wanted and not ctx.resilient_parsing:
        from importlib.metadata import PackageNotFoundError, version

        try:
            number = version("belta-parse")
        except PackageNotFoundError:
            number = "(not installed: run from its sources)"
        click.echo(f"belta-parse {number}")
        ctx.exit()


@click.group(cls=Program, context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 110})
@click.option(
    "--version",
    is_flag=True,
    is_eager=True,
    expose_value=False,
    callback=_version,
    help="The version: belta-parse --version",
)
def program() -> None:
    """Crawled pages of news agencies as typed, lossless records.

    \b
    belta-parse parse page.txt
    belta-parse parse --jsonl < pages.jsonl > records.jsonl
    belta-parse show page.txt

    Records go to standard output, messages to standard error. Exit code 0: all was read; 1: some input could not be
    read, the rest is written; 2: the command line is wrong.
    """


def run(arguments: Sequence[str] | None = None) -> int:
    """The exit code of the program with *arguments*. Standard error says what went wrong; a closed pipe is no error."""
    _prepare_streams()
    try:
        code: Any = program.main(
            args=None if arguments is None else list(arguments), prog_name="belta-parse", standalone_mode=False
        )
        sys.stdout.flush()
        return code if isinstance(code, int) else 0
    except click.Abort:
        return 130
    except click.ClickException as error:
        error.show()
        return error.exit_code
    except BeltaParseError as error:
        complain(f"belta-parse: {error}")
        return 2
    except (BrokenPipeError, SystemExit):
        # Who reads has enough: that is success, as for ripgrep. click makes an exit of it where it was click that wrote.
        close_quietly()
        return 0
    except OSError as error:
        close_quietly()
        click.echo(f"belta-parse: {error}", err=True)
        return 1


def _prepare_streams() -> None:
    """Standard output and error as the commands want them."""
    if sys.stdout is None:
        # It was closed before the program began; who did so wants nothing.
        sys.stdout = open(os.devnull, "w", encoding="utf-8")  # noqa: SIM115
    for stream in (sys.stdout, sys.stderr):
        # Text for people: better an escape than a crash, where a terminal cannot show a character.
        if isinstance(stream, TextIOWrapper):
            stream.reconfigure(errors="backslashreplace")
