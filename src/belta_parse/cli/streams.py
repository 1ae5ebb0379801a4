"""Standard streams as the commands use them: records out as bytes, complaints to standard error, pages in as bytes."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterable, Iterator
from contextlib import AbstractContextManager, contextmanager, redirect_stdout
from typing import BinaryIO

import click
from attrs import define, frozen

from belta_parse.cli.excerpts import visible

__all__ = ["STDIN", "Complaints", "File", "aside", "close_quietly", "complain", "opened", "output", "read_files"]

STDIN = "-"
"""Stands for standard input among the files."""


def complain(message: str) -> None:
    """Print *message* to standard error: what it quotes of pages and plugins moves no terminal."""
    click.echo("\n".join(map(visible, message.split("\n"))), err=True)


def aside() -> AbstractContextManager[object]:
    """While strangers' code runs: what it prints goes to standard error, as standard output carries records only."""
    return redirect_stdout(sys.stderr)


@define
class Complaints:
    """What could not be read: each named on standard error at once, all counted."""

    count: int = 0

    def tell(self, message: str) -> None:
        """Name one on standard error."""
        self.count += 1
        complain(message)

    @property
    def code(self) -> int:
        """The exit code: 1 if something could not be read."""
        return 1 if self.count else 0


@frozen
class File:
    """A page as it came, and the name it came under."""

    name: str
    text: str


def read_files(names: Iterable[str], complaints: Complaints) -> Iterator[File]:
    """The texts of the files *names*, in order; ``-`` is standard input.

    The bytes are decoded as UTF-8 and nothing else is done to them: line ends and a byte order mark belong to the page.
    """
    for name in names:
        try:
            text = _bytes_of(name).decode("utf-8")
        except OSError as error:
            complaints.tell(f"{name}: {error.strerror or error}")
        except UnicodeDecodeError as error:
            complaints.tell(f"{name}: not UTF-8: byte 0x{error.object[error.start]:02x} at byte {error.start + 1}")
        else:
            yield File(name, text)


def _bytes_of(name: str) -> bytes:
    with opened(name) as stream:
        return stream.read()


@contextmanager
def opened(name: str) -> Iterator[BinaryIO]:
    """The bytes of the file *name*; of standard input for ``-``, which is empty if there is none."""
    if name == STDIN and sys.stdin is not None:
        # It is not ours to close.
        yield sys.stdin.buffer
    else:
        with open(name if name != STDIN else os.devnull, "rb") as stream:
            yield stream


def output() -> BinaryIO:
    """Standard output for bytes."""
    return sys.stdout.buffer


def close_quietly() -> None:
    """Nothing, so that what is left in the buffer cannot fail when Python flushes it at its end."""
    try:
        nowhere = os.open(os.devnull, os.O_WRONLY)
        os.dup2(nowhere, sys.stdout.fileno())
        os.close(nowhere)
    except (AttributeError, OSError, ValueError):
        # Standard output is no file here: it was closed, or somebody put another object in its place.
        return
