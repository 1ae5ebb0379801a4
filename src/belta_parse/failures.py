"""What a stranger's code did wrong, on one line: for diagnostics, for errors, for people."""

from __future__ import annotations

import traceback
from pathlib import PurePath

__all__ = ["MAX_MESSAGE", "told"]

MAX_MESSAGE = 300
"""Characters of a stranger's error message that are repeated."""


def told(error: BaseException) -> str:
    """*error* on one line, with the innermost line of code that raised it, if there is one.

    >>> try:
    ...     {}["Bug"]
    ... except KeyError as error:
    ...     told(error).partition(" (")[0]
    "KeyError: 'Bug'"
    """
    try:
        message = " ".join(str(error).split())
    except Exception:
        message = "(its message cannot be had)"
    frames = traceback.extract_tb(error.__traceback__)
    place = f" ({PurePath(frames[-1].filename).name}:{frames[-1].lineno}: {frames[-1].line})" if frames else ""
    return f"{type(error).__name__}: {message[:MAX_MESSAGE]}{place}"
