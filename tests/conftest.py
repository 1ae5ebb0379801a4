"""Settings that hold for all tests, the plugins' included."""

from __future__ import annotations

import os

from hypothesis import HealthCheck, settings

settings.register_profile("dev", max_examples=100, deadline=None)
# A page drawn whole is slow to draw; that says nothing about the parser.
# The same examples each time: what fails in CI fails here, and a change alone can turn it red.
settings.register_profile(
    "ci", max_examples=2000, deadline=None, derandomize=True, suppress_health_check=[HealthCheck.too_slow]
)
# Of a mutant it is asked whether it is seen at all, thousands of times over.
settings.register_profile("mutation", max_examples=10, deadline=None, derandomize=True, suppress_health_check=[*HealthCheck])
settings.load_profile(os.environ.get("HYPOTHESIS_PROFILE", "dev"))
