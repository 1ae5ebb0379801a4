"""Enrichers asked in another process, where hashes are others and it is another day."""

from __future__ import annotations

import os
import pickle
import subprocess
import sys
from collections.abc import Sequence
from datetime import UTC, timedelta
from datetime import datetime as DateTime
from functools import partial

from belta_parse.annotate import Annotation, Document, Enricher
from belta_parse.testing.verdicts import LawBroken

__all__ = ["answers_there"]

WAIT = 120
"""Seconds that the other process may take to start and to answer."""

COMMAND = (sys.executable, "-m", "belta_parse.testing.elsewhere")


def answers_there(enricher: Enricher, documents: Sequence[Document]) -> list[tuple[Annotation, ...]]:
    """What *enricher* finds in each of *documents* in another process; `LawBroken` where it cannot be asked there."""
    _require_a_module(enricher)
    try:
        task = pickle.dumps((enricher, tuple(documents)))
    except Exception as error:
        raise _broken(f"it does not pickle: {type(error).__name__}: {error}") from error
    try:
        done = subprocess.run(COMMAND, input=task, capture_output=True, env=_environment(), check=False, timeout=WAIT)
    except subprocess.TimeoutExpired:
        raise _broken(f"in another process it has no answer after {WAIT} seconds") from None
    if done.returncode:
        said = done.stderr.decode("utf-8", "replace").strip().splitlines()
        raise _broken(f"it cannot be used in another process: {said[-1] if said else 'it ended'}")
    answers: list[tuple[Annotation, ...]] = pickle.loads(done.stdout)
    return answers


def _broken(sentence: str) -> LawBroken:
    return LawBroken("answers elsewhere", sentence)


def _require_a_module(enricher: Enricher) -> None:
    """Nothing, or `LawBroken` if the enricher stands in the script that runs: pickle finds things by their modules."""
    function = enricher.enrich.func if isinstance(enricher.enrich, partial) else enricher.enrich
    classes = [(f"the class of {kind!r}", made) for kind, made in enricher.kinds.items()]
    for what, thing in [("its function", function), *classes]:
        if (getattr(thing, "__module__", None) or type(thing).__module__) == "__main__":
            raise _broken(f"{what} stands in the script that runs, where no other process finds it; put it into a module")


def _environment() -> dict[str, str]:
    return {
        **os.environ,
        "PYTHONPATH": os.pathsep.join(filter(None, sys.path)),
        "PYTHONHASHSEED": "20230414",
        "TZ": _zone_of_another_day(DateTime.now(UTC), DateTime.now()),
    }


def _zone_of_another_day(utc: DateTime, here: DateTime) -> str:
    """A time zone in which it is another day than *here*: one of the two at the ends of the world."""
    east = (utc + timedelta(hours=14)).date()
    return "EAST-14" if east != here.date() else "WEST12"
