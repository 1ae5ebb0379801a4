"""How laws are tried: on examples that hypothesis draws and shrinks, quietly, until one breaks."""

from __future__ import annotations

import os
from collections.abc import Callable
from typing import TypeVar

from hypothesis import HealthCheck, Verbosity, given, settings
from hypothesis import strategies as st

__all__ = ["examples_wanted", "tried"]

T = TypeVar("T")

EXAMPLES = {"dev": 25, "ci": 300}
"""Examples a law by the profile named in HYPOTHESIS_PROFILE; a kit tries many laws on many things."""


def examples_wanted(wanted: int | None = None) -> int:
    """*wanted*, else the number for the profile in the environment."""
    return wanted if wanted is not None else EXAMPLES.get(os.environ.get("HYPOTHESIS_PROFILE", "dev"), EXAMPLES["dev"])


def tried(law: Callable[[T], None], drawn: st.SearchStrategy[T], examples: int) -> None:
    """Nothing, or what *law* raises on the shortest of the *drawn* values on which it raises something."""

    @settings(
        max_examples=examples,
        database=None,
        deadline=None,
        derandomize=True,
        report_multiple_bugs=False,
        verbosity=Verbosity.quiet,
        suppress_health_check=list(HealthCheck),
    )
    @given(drawn)
    def trial(value: T) -> None:
        law(value)

    trial()
