"""The hooks: two, and both hand over values. No plugin code runs in the middle of the parser."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

import pluggy

if TYPE_CHECKING:
    from belta_parse.annotate import Enricher
    from belta_parse.layout import Layout

__all__ = ["GROUP", "HOOK_VERSION", "hookimpl", "hookspec"]

GROUP = "belta_parse"
"""The entry point group in which distributions name their plugins, and pluggy's project name."""

HOOK_VERSION = 1
"""Grows when a hook gets a new optional argument; a plugin may say the one it was written for as ``belta_parse_hooks = 1``."""

hookspec: pluggy.HookspecMarker = pluggy.HookspecMarker(GROUP)
hookimpl: pluggy.HookimplMarker = pluggy.HookimplMarker(GROUP)
"""Marks a function of a module, or a method of a class, as a hook of a plugin; the hook is the one of its name.

>>> from belta_parse import Parser, hookimpl
>>> class Nothing:
...     name = "nothing"
...
...     @hookimpl
...     def belta_parse_enrichers(self):
...         return ()
>>> [plugin.name for plugin in Parser([Nothing()], discover=False).registry.plugins]
['belta-de', 'nothing']
"""


@hookspec
def belta_parse_layouts() -> Iterable[Layout]:  # type: ignore[empty-body]
    """Layouts to try on every page.

    Called once, when a `Parser` is built. Names are unique over all plugins: a second layout of a name stops the parser
    with a `PluginError` that names both, and so does a hook that raises, exits, returns None or never ends. The order does
    not matter.
    """
    ...


@hookspec
def belta_parse_enrichers() -> Iterable[Enricher]:  # type: ignore[empty-body]
    """Enrichers to run on every article, in the order of their names, each behind those whose kinds it needs.

    Called once, when a `Parser` is built. Names are unique over all plugins, and () is returned where there is nothing. One
    that fails on a page loses its annotations of that page (P901); the others still run.
    """
    ...
