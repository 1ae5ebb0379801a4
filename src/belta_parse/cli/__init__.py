"""The command line. `main` alone is imported at once: it must tell what is missing where `click` is not installed."""

from __future__ import annotations

import sys
from collections.abc import Mapping, Sequence

__all__ = ["main"]

CLOSED_BY_CTRL_C = 130
"""What shells report of a program that was interrupted: 128 and the number of the signal."""

_OTHER = 'belta-parse needs the package {package} for this: pip install "belta-parse[all]" installs it.'
_COMMANDS = 'belta-parse needs its commands: pip install "belta-parse[cli]" installs them.'
_MISSING: Mapping[str, str] = {"click": _COMMANDS, "rich": _COMMANDS}
"""What to say of a package that is not there."""


def main(arguments: Sequence[str] | None = None) -> int:
    """The exit code of ``belta-parse`` with *arguments*, those of the process if None.

    0: all was read. 1: some input could not be read. 2: the command line is wrong. 130: interrupted.
    """
    try:
        from belta_parse.cli.program import run

        return run(arguments)
    except ModuleNotFoundError as error:
        package = (error.name or "").partition(".")[0]
        if package in ("", "belta_parse"):
            raise
        print(_MISSING.get(package, _OTHER.format(package=package)), file=sys.stderr)
        return 2
    except KeyboardInterrupt:
        return CLOSED_BY_CTRL_C
