"""How laws are tried: on examples that hypothesis draws and shrinks, quietly, until one breaks."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterable
from math import inf
from time import monotonic
from typing import TypeVar

from hypothesis import HealthCheck, Phase, Verbosity, given, settings
from hypothesis import strategies as st

__all__ = ["examples_wanted", "tried"]

T = TypeVar("T")

FEW, MANY = 25, 300
"""Examples a law, and those where HYPOTHESIS_PROFILE is "ci"; a kit tries many laws on many things."""

HEALTHY = (HealthCheck.too_slow, HealthCheck.data_too_large, HealthCheck.filter_too_much, HealthCheck.large_base_example)
"""Drawing pages is slow; that says nothing about a plugin."""

SHRINKING = 10.0
"""Seconds that are spent on a shorter page when a law is broken; the last tenth of its lines is not worth minutes."""


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
    for value in first:
        law(value)
    broken: set[object] = set()
    ends = inf

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
            law(value)
        except BaseException:
            broken.add(known)
            ends = min(ends, monotonic() + seconds)
            raise

    trial()
