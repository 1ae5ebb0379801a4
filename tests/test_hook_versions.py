"""Hooks grow by new optional arguments only: what plugins of each version could rely on is written down, and still holds."""

from __future__ import annotations

import inspect
from collections.abc import Iterable

import pluggy
import pytest

from belta_parse import hookimpl, hookspecs
from belta_parse.hookspecs import GROUP, HOOK_VERSION, hookspec

ARGUMENTS: dict[int, dict[str, tuple[str, ...]]] = {
    1: {"belta_parse_layouts": (), "belta_parse_enrichers": ()},
}
"""The hooks of each version with their arguments. A line is never changed: a hook that grows is a new version."""


def arguments(hook: str) -> tuple[str, ...]:
    return tuple(inspect.signature(getattr(hookspecs, hook)).parameters)


def test_the_hooks_are_those_of_the_version_that_is_said() -> None:
    hooks = {name for name in vars(hookspecs) if name.startswith("belta_parse_")}

    assert max(ARGUMENTS) == HOOK_VERSION
    assert {hook: arguments(hook) for hook in hooks} == ARGUMENTS[HOOK_VERSION]


@pytest.mark.parametrize("version", sorted(ARGUMENTS))
def test_a_hook_of_an_older_version_has_its_arguments_still_and_in_their_places(version: int) -> None:
    for hook, wanted in ARGUMENTS[version].items():
        assert arguments(hook)[: len(wanted)] == wanted


def test_a_plugin_of_the_oldest_version_runs_under_a_hook_that_has_grown() -> None:
    class Grown:
        @hookspec
        def belta_parse_enrichers(self, language: str) -> Iterable[str]: ...

    class Oldest:
        @hookimpl
        def belta_parse_enrichers(self) -> Iterable[str]:
            return ["ports"]

    class Newest:
        @hookimpl
        def belta_parse_enrichers(self, language: str) -> Iterable[str]:
            return [f"ports-{language}"]

    manager = pluggy.PluginManager(GROUP)
    manager.add_hookspecs(Grown)
    manager.register(Oldest())
    manager.register(Newest())
    manager.check_pending()

    assert sorted(manager.hook.belta_parse_enrichers(language="de")) == [["ports"], ["ports-de"]]
