"""What a stranger's code did wrong, on one line: for diagnostics, for errors, for people."""

from __future__ import annotations

import re
import traceback
from pathlib import Path, PurePath

__all__ = ["MAX_MESSAGE", "told"]

MAX_MESSAGE = 300
"""Characters of a stranger's error message that are repeated."""

_NOBODYS = re.compile(rf"<|{re.escape(str(Path(__file__).parent))}[/\\]|.*[/\\]importlib[/\\]", re.DOTALL)
"""Files whose lines are not the stranger's: those of this package, of Python's importing, and code that attrs made."""


def told(error: BaseException) -> str:
    """*error* on one line, with the innermost line of the stranger's code, if there is one.

    >>> try:
    ...     {}["Bug"]
    ... except KeyError as error:
    ...     told(error)
    "KeyError: 'Bug'"
    """
    try:
        message = " ".join(str(error).split())
    except KeyboardInterrupt:
        raise
    except BaseException:
        message = "(its message cannot be had)"
    frames = [frame for frame in traceback.extract_tb(error.__traceback__) if not _NOBODYS.match(frame.filename)]
    place = f" ({PurePath(frames[-1].filename).name}:{frames[-1].lineno}: {frames[-1].line})" if frames else ""
    return f"{type(error).__name__}: {message[:MAX_MESSAGE]}{place}"
