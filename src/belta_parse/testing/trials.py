"""How laws are tried: on examples that hypothesis draws and shrinks, quietly, until one breaks or takes too long."""

from __future__ import annotations

import os
import signal
from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import contextmanager
from math import inf
from threading import current_thread, main_thread
from time import monotonic
from typing import Any, TypeVar

from hypothesis import HealthCheck, Phase, Verbosity, given, settings
from hypothesis import strategies as st

from belta_parse.testing.verdicts import LawBroken, Verdict

__all__ = ["PATIENCE", "TookTooLong", "examples_wanted", "in_time", "tried", "verdicts"]

T = TypeVar("T")

FEW, MANY = 25, 300
"""Examples a law, and those where HYPOTHESIS_PROFILE is "ci"; a kit tries many laws on many things."""

HEALTHY = (HealthCheck.too_slow, HealthCheck.data_too_large, HealthCheck.filter_too_much, HealthCheck.large_base_example)
"""Drawing pages is slow; that says nothing about a plugin."""

SHRINKING = 10.0
"""Seconds that are spent on a shorter page when a law is broken; the last tenth of its lines is not worth minutes."""

PATIENCE = 10.0
"""Seconds of work, not of waiting, that one page may cost one law: a thousand times what it should."""


class TookTooLong(Exception):
    """A page on which a law was still at work when `PATIENCE` was over."""

    def __init__(self, page: object) -> None:
        super().__init__(page)
        self.page = page


class _Bell(KeyboardInterrupt):
    """The time is over. It passes whatever catches the exceptions of plugins."""


def _ring(*_: object) -> None:
    raise _Bell


@contextmanager
def _bell(seconds: float) -> Iterator[None]:
    """`_Bell` when *seconds* of work are over; never where a process cannot set itself a timer, and in other threads."""
    if not hasattr(signal, "setitimer") or current_thread() is not main_thread():
        yield
        return
    before = signal.signal(signal.SIGVTALRM, _ring)
    signal.setitimer(signal.ITIMER_VIRTUAL, seconds)
    try:
        yield
    finally:
        signal.setitimer(signal.ITIMER_VIRTUAL, 0)
        signal.signal(signal.SIGVTALRM, before)


def in_time(law: Callable[[T], None], page: T, late: bool = False) -> None:
    """Nothing, what *law* raises on *page*, or `TookTooLong` if it works there longer than `PATIENCE`.

    Who is known to be *late* is not waited for again.
    """
    try:
        if not late:
            with _bell(PATIENCE):
                law(page)
            return
    except _Bell:
        pass
    # Outside, so that it has one origin, wherever the bell rang.
    raise TookTooLong(page)


def examples_wanted(wanted: int | None = None) -> int:
    """*wanted*, else the number for the profile in the environment."""
    if wanted is not None:
        return wanted
    return MANY if os.environ.get("HYPOTHESIS_PROFILE") == "ci" else FEW


def tried(
    law: Callable[[T], None],
    drawn: st.SearchStrategy[T],
    examples: int,
    first: Iterable[T] = (),
    seconds: float = SHRINKING,
) -> None:
    """Nothing, or what *law* raises on the shortest value found on which it raises something.

    The values *first* are tried before those that are *drawn*. A shorter one is looked for no longer than *seconds*.
    """
    late: list[object] = []
    broken: list[object] = []
    ends = inf

    def judge(value: T) -> None:
        known = getattr(value, "text", value)
        try:
            in_time(law, value, late=known in late)
        except TookTooLong:
            late.append(known)
            raise

    for value in first:
        judge(value)

    @settings(
        max_examples=examples,
        database=None,
        deadline=None,
        derandomize=True,
        report_multiple_bugs=False,
        phases=[Phase.generate, Phase.shrink],
        verbosity=Verbosity.quiet,
        suppress_health_check=HEALTHY,
    )
    @given(drawn)
    def trial(value: T) -> None:
        nonlocal ends
        known = getattr(value, "text", value)
        if monotonic() > ends and known not in broken:
            return
        try:
            judge(value)
        except BaseException:
            broken.append(known)
            ends = min(ends, monotonic() + seconds)
            raise

    trial()


def verdicts(what: str, laws: Mapping[str, Callable[[], None]]) -> Iterator[Verdict]:
    """A verdict on each of *laws*; whatever else one raises breaks it, too, and one that took too long is the last."""
    late: str | None = None
    for name, law in laws.items():
        if late is not None:
            yield Verdict(what, name, skipped=f"{late!r} took too long")
            continue
        problem = _problem(name, law)
        if problem is not None and isinstance(problem.__cause__, TookTooLong):
            late = name
        yield Verdict(what, name, problem)


TOO_LONG = (
    f"it was still at work after {PATIENCE:g} seconds; give each repeat a bound, most of all one inside another, as in (a+)+, "
    "and count how often each loop runs"
)


def _problem(name: str, law: Callable[[], None]) -> LawBroken | None:
    """What is wrong, if something is."""
    try:
        law()
    except LawBroken as broken:
        return broken
    except TookTooLong as late:
        page: Any = late.page
        problem = LawBroken(name, TOO_LONG, getattr(page, "text", page), None, getattr(page, "segments", ()))
        problem.__cause__ = late
        return problem
    except KeyboardInterrupt:
        raise
    except BaseException as error:
        return LawBroken(name, f"{type(error).__name__}: {error}")
    return None
