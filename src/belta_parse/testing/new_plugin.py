"""A new plugin's distribution, made from the templates that are kept in this package."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from importlib.metadata import PackageNotFoundError, version
from importlib.resources import files
from importlib.resources.abc import Traversable
from pathlib import Path, PurePosixPath

__all__ = ["KINDS", "new_plugin", "planned"]

KINDS: Mapping[str, str] = {
    "enricher": "Terms and their meanings in articles: an enricher for belta_parse.",
    "layout": "The pages of a news agency as typed records: a layout for belta_parse.",
}
"""Kinds of plugin with what the new one says of itself until its author says better."""

_NAME = re.compile(r"[a-z][a-z0-9]*(?:-[a-z0-9]+)*")
_SUFFIX = ".tmpl"


def new_plugin(name: str, kind: str = "enricher", directory: Path | None = None) -> tuple[Path, ...]:
    """The files written for a distribution *name* under ``directory/name``.

    Refuses by `ValueError` a name that is none for a distribution, and a kind that is not known; by
    `FileExistsError` to write where something is already.
    """
    root = (directory or Path()) / name
    contents = dict(planned(name, kind))
    if root.exists() and (not root.is_dir() or any(root.iterdir())):
        raise FileExistsError(f"{root} is there already; take another name or directory")
    for path, content in contents.items():
        target = root / path
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_bytes(content.encode("utf-8"))
    return tuple(root / path for path in contents)


def planned(name: str, kind: str = "enricher") -> Iterator[tuple[PurePosixPath, str]]:
    """Each file of the distribution *name*, as a path and its content."""
    if not _NAME.fullmatch(name):
        raise ValueError(
            f"{name!r} cannot name a distribution; write small letters, digits and single hyphens: belta-parse-ports"
        )
    if kind not in KINDS:
        raise ValueError(f"{kind!r} is no kind of plugin; there are {', '.join(KINDS)}")
    words = _words(name, kind)
    templates = files("belta_parse") / "templates"
    for folder in ("common", kind):
        for path, content in _templates(templates / folder, PurePosixPath()):
            yield PurePosixPath(_filled(str(path), words)), _filled(content, words)


def _words(name: str, kind: str) -> Mapping[str, str]:
    """What stands for each placeholder."""
    entry = name.removeprefix("belta-parse-")
    return {
        "__distribution__": name,
        "__package__": name.replace("-", "_"),
        "__entry__": entry,
        "__kind__": entry.replace("-", "_"),
        "__CONSTANT__": entry.replace("-", "_").upper(),
        "__Value__": "".join(part.capitalize() for part in entry.split("-")) + "Value",
        "__description__": KINDS[kind],
        "__minimum__": _own_version(),
    }


def _own_version() -> str:
    try:
        return version("belta-parse")
    except PackageNotFoundError:
        return "0.1"


def _templates(folder: Traversable, path: PurePosixPath) -> Iterator[tuple[PurePosixPath, str]]:
    for entry in sorted(folder.iterdir(), key=lambda entry: entry.name):
        # Names with a point in front would be left out of some archives and hidden in the tree.
        shown = entry.name.replace("dot_", ".", 1) if entry.name.startswith("dot_") else entry.name
        if entry.is_dir():
            yield from _templates(entry, path / shown)
        elif shown.endswith(_SUFFIX):
            yield path / shown.removesuffix(_SUFFIX), entry.read_text("utf-8")


def _filled(text: str, words: Mapping[str, str]) -> str:
    for placeholder, word in words.items():
        text = text.replace(placeholder, word)
    return text
