"""Options that commands share, and the parser that they ask for."""

from __future__ import annotations

import sys
from collections.abc import Callable
from importlib.util import module_from_spec, spec_from_file_location
from pathlib import Path
from types import ModuleType
from typing import Any, TypeVar

import click

from belta_parse.cli.excerpts import visible
from belta_parse.cli.streams import aside, complain
from belta_parse.failures import told
from belta_parse.parser import Parser

__all__ = ["files_argument", "names_in", "parser_of", "plugin_options", "plugins_of"]

Command = TypeVar("Command", bound=Callable[..., Any])

_OURS = "__belta_parse_plugin__"
"""Marks the modules that ``--plugin`` made."""

_PLUGIN_OPTIONS = (
    click.option(
        "--no-plugins", is_flag=True, help="Only what belta-parse itself knows: belta-parse parse --no-plugins page.txt"
    ),
    click.option(
        "--disable",
        multiple=True,
        metavar="NAME",
        help="Leave out a plugin, distribution, layout, edition or enricher; may be repeated: --disable dates-de,titles-de",
    ),
    click.option(
        "--plugin",
        "plugin_files",
        multiple=True,
        metavar="FILE",
        type=click.Path(exists=True, dir_okay=False, path_type=Path),
        help="Add a plugin that is not installed; may be repeated: --plugin path/to/my_plugin.py",
    ),
)


def plugin_options(command: Command) -> Command:
    """*command* with the options that say which plugins run."""
    for option in reversed(_PLUGIN_OPTIONS):
        command = option(command)
    return command


def files_argument(required: bool) -> Callable[[Command], Command]:
    """The argument ``FILE…``. Whether a file is there shows when it is read: the others are read all the same."""
    return click.argument("files", nargs=-1, required=required, metavar="FILE...", type=click.Path(allow_dash=True))


def parser_of(no_plugins: bool, disable: tuple[str, ...], plugin_files: tuple[Path, ...], **more: bool) -> Parser:
    """The parser that the plugin options ask for, with *more* switches of `Parser`; a name that nothing has is said."""
    disable = tuple(name for asked in disable for name in names_in(asked))
    modules = plugins_of(plugin_files)
    with aside():
        parser = Parser(modules, discover=not no_plugins, disable=disable, **more)
    # Without plugins a name of one is not known, and is left out all the same.
    for name in () if no_plugins else parser.registry.unknown:
        said = "no plugin, distribution, layout, edition or enricher is called so; belta-parse plugins lists them"
        complain(f"--disable {name}: {said}")
    return parser


def names_in(disable: str) -> list[str]:
    """The names behind one ``--disable``, separated by commas as in the variable."""
    return [name.strip() for name in disable.split(",") if name.strip()]


def plugins_of(plugin_files: tuple[Path, ...]) -> tuple[ModuleType, ...]:
    """The modules in *plugin_files*; one that cannot be imported is refused as a wrong command line."""
    return tuple(_module_of(file) for file in plugin_files)


def _module_of(file: Path) -> ModuleType:
    other = sys.modules.get(file.stem)
    # A plugin may be called as a module that Python has already; it must not take its place.
    name = file.stem if other is None or hasattr(other, _OURS) else f"{file.stem}_plugin"
    spec = spec_from_file_location(name, file)
    if spec is None or spec.loader is None:
        raise click.BadParameter(f"{file} is no Python file", param_hint="--plugin")
    module = module_from_spec(spec)
    # Its functions pickle, and its classes find their annotations, only in a module that Python knows.
    sys.modules[name] = module
    setattr(module, _OURS, True)
    try:
        with aside():
            spec.loader.exec_module(module)
    except KeyboardInterrupt:
        raise
    except BaseException as error:
        problem = visible(f"{file} cannot be imported: {told(error)}")
        raise click.BadParameter(problem, param_hint="--plugin") from error
    return module
