"""Plugins: found, loaded, registered, listed. A plugin that cannot work stops the parser, loudly, and is named."""

from __future__ import annotations

import os
import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from itertools import islice
from shlex import quote
from types import ModuleType
from typing import TYPE_CHECKING, Any

import pluggy
from attrs import evolve, frozen

from belta_parse import hookspecs, layouts
from belta_parse.annotate import Enricher
from belta_parse.errors import LayoutError, PluginError
from belta_parse.failures import told
from belta_parse.hookspecs import GROUP, HOOK_VERSION
from belta_parse.kinds import WRITABLE, unwritable
from belta_parse.layout import Layout
from belta_parse.order import circle, in_order
from belta_parse.requirements import canonical, unmet

if TYPE_CHECKING:
    import importlib.metadata

__all__ = ["DISABLE", "PluginInfo", "Registry", "collect", "describe"]

DISABLE = "BELTA_PARSE_DISABLE"
"""The environment variable that names plugins to leave out, separated by commas or blanks."""

CORE, DISTRIBUTION = "belta-de", "belta-parse"

MOST = 10_000
"""Layouts or enrichers that one plugin can hand over: a hook that yields without end is told from a rich one."""


@frozen
class PluginInfo:
    """One plugin as a parser sees it."""

    name: str
    distribution: str | None = None
    version: str | None = None
    entry_point: str | None = None
    hooks: tuple[str, ...] = ()
    layouts: tuple[str, ...] = ()
    enrichers: tuple[tuple[str, tuple[str, ...], tuple[str, ...]], ...] = ()
    """Name of each enricher, the kinds it makes and those it reads."""
    status: str = "ok"
    """``ok``, ``disabled``, or ``broken``."""
    problem: str | None = None

    @property
    def source(self) -> str:
        """Distribution and version, for messages."""
        return f"{self.distribution} {self.version or '(no version)'}" if self.distribution else "no distribution"


@frozen
class Registry:
    """What all plugins together hand over."""

    layouts: tuple[Layout, ...]
    enrichers: tuple[Enricher, ...]
    """In the order in which they run."""
    plugins: tuple[PluginInfo, ...]
    sources: tuple[tuple[str, str], ...]
    """Each enricher's name with its distribution and version."""
    unknown: tuple[str, ...] = ()
    """Names to disable that nothing has. The variable's are not among them: it may be set where a plugin is not."""


@frozen
class _Candidate:
    info: PluginInfo
    plugin: object | None = None
    entry: Any = None


def collect(
    plugins: Iterable[object] = (), *, discover: bool = True, disable: Iterable[str] = (), builtin: bool = True
) -> Registry:
    """The layouts and enrichers of the core, of *plugins* and, if *discover*, of installed distributions.

    *disable* (and the variable `DISABLE`) names plugins by entry point, distribution, layout or enricher. Refuses by
    `PluginError` a plugin that cannot be imported, has a hook that does not exist, hands over something else than
    it should, or repeats a name.
    """
    asked = _names(disable)
    off = asked | _disabled_everywhere()
    candidates = list(_candidates(plugins, discover, builtin))
    met = {name for candidate in candidates for name in (candidate.info.name, *_distribution(candidate.info))}
    loaded = [_loaded(candidate) for candidate in candidates if not _is_off(candidate.info, off)]
    _check_names([candidate.info for candidate in loaded])
    infos: list[PluginInfo] = []
    layouts_: dict[str, tuple[Layout, PluginInfo]] = {}
    enrichers: dict[str, tuple[Enricher, PluginInfo]] = {}
    for candidate in sorted(loaded, key=lambda candidate: _by_name(candidate.info)):
        made_layouts, made_enrichers, hooks = _values(candidate)
        met |= {name for one in made_layouts for name in (one.name, one.edition)} | {one.name for one in made_enrichers}
        made_layouts = [one for one in made_layouts if one.name not in off and one.edition not in off]
        made_enrichers = [one for one in made_enrichers if one.name not in off]
        _add(layouts_, made_layouts, candidate.info, "layout")
        _add(enrichers, made_enrichers, candidate.info, "enricher")
        infos.append(_told(candidate.info, hooks, made_layouts, made_enrichers))
    _check_kinds(enrichers)
    return Registry(
        layouts=tuple(layouts_[name][0] for name in sorted(layouts_)),
        enrichers=_ordered(enrichers),
        plugins=tuple(infos),
        sources=tuple(sorted((name, info.source) for name, (_, info) in enrichers.items() if info.distribution)),
        unknown=tuple(sorted(name for name in asked if not {name, canonical(name)} & met)),
    )


def describe(
    plugins: Iterable[object] = (), *, discover: bool = True, disable: Iterable[str] = ()
) -> tuple[PluginInfo, ...]:
    """Every plugin that could be found, the broken and the disabled ones, too; raises nothing."""
    off = _names(disable) | _disabled_everywhere()
    infos = []
    for candidate in _candidates(plugins, discover, True):
        if _is_off(candidate.info, off):
            infos.append(evolve(candidate.info, status="disabled"))
            continue
        try:
            made_layouts, made_enrichers, hooks = _values(_loaded(candidate))
            infos.append(_told(candidate.info, hooks, made_layouts, made_enrichers))
        except PluginError as error:
            infos.append(evolve(candidate.info, status="broken", problem=error.message))
    return tuple(sorted(infos, key=_by_name))


def _by_name(info: PluginInfo) -> tuple[str, str]:
    return info.name, info.distribution or ""


def _names(disable: Iterable[str]) -> frozenset[str]:
    return frozenset([disable] if isinstance(disable, str) else disable)


def _disabled_everywhere() -> frozenset[str]:
    return frozenset(re.findall(r"[^,\s]+", os.environ.get(DISABLE, "")))


def _distribution(info: PluginInfo) -> tuple[str, ...]:
    """The name of the plugin's distribution as installers compare it; none without one."""
    return (canonical(info.distribution),) if info.distribution else ()


def _is_off(info: PluginInfo, off: frozenset[str]) -> bool:
    return info.name in off or not {canonical(name) for name in off}.isdisjoint(_distribution(info))


def _candidates(plugins: Iterable[object], discover: bool, builtin: bool) -> Iterator[_Candidate]:
    if builtin:
        yield _Candidate(PluginInfo(CORE, DISTRIBUTION, _own_version(), layouts.__name__), layouts)
    for plugin in plugins:
        yield _Candidate(PluginInfo(_name_of(plugin)), plugin)
    if discover:
        yield from _installed()


def _installed() -> Iterator[_Candidate]:
    seen: set[tuple[str, str]] = set()
    # Imported when it is wanted: it costs a seventh of what importing all of the library costs.
    import importlib.metadata

    for entry in importlib.metadata.entry_points(group=GROUP):
        distribution = entry.dist
        name = distribution.name if distribution else None
        # A development tree on the path may show the same distribution twice.
        if (entry.name, entry.value) in seen:
            continue
        seen.add((entry.name, entry.value))
        yield _Candidate(
            PluginInfo(entry.name, name, distribution.version if distribution else None, entry.value), entry=entry
        )


def _own_version() -> str | None:
    import importlib.metadata

    try:
        return importlib.metadata.version(DISTRIBUTION)
    except importlib.metadata.PackageNotFoundError:
        return None


def _unmet(distribution: importlib.metadata.Distribution | None) -> str | None:
    """What of belta_parse *distribution* requires and this one is not; None if all is well, or nobody can tell.

    An installer refuses such a pair only when it installs both at once.
    """
    return unmet(DISTRIBUTION, _own_version(), distribution.requires or ()) if distribution is not None else None


def _name_of(plugin: object) -> str:
    if isinstance(plugin, ModuleType):
        return plugin.__name__
    return str(getattr(plugin, "name", None) or getattr(plugin, "__name__", None) or type(plugin).__name__)


def _loaded(candidate: _Candidate) -> _Candidate:
    """The candidate with its plugin imported."""
    info = candidate.info
    if candidate.plugin is None:
        unmet = _unmet(candidate.entry.dist)
        if unmet:
            raise _refusal(info, f"needs {unmet}; this is {DISTRIBUTION} {_own_version()}")
        if candidate.entry.pattern.match(candidate.entry.value) is None:
            message = f"its entry point {candidate.entry.value!r} names no module; write package.module or package.module:name"
            raise _refusal(info, message)
        candidate = evolve(candidate, plugin=_asked(info, "cannot be imported", candidate.entry.load))
    plugin = candidate.plugin
    wanted = _asked(info, "cannot be asked for its version", lambda: getattr(plugin, "belta_parse_hooks", HOOK_VERSION))
    if type(wanted) is not int or not 1 <= wanted <= HOOK_VERSION:
        message = f"was written for hooks of version {wanted!r}; this belta_parse has version {HOOK_VERSION}"
        raise _refusal(info, message)
    return candidate


def _asked(info: PluginInfo, problem: str, call: Callable[[], Any]) -> Any:
    """What *call*, which runs code of the plugin, gives; `PluginError` with *problem* if it fails, be it by an exit."""
    try:
        return call()
    except KeyboardInterrupt:
        raise
    except BaseException as error:
        if isinstance(error, LayoutError):
            problem = "a layout that cannot work"
        raise _refusal(info, f"{problem}: {told(error)}") from error


def _values(candidate: _Candidate) -> tuple[list[Layout], list[Enricher], tuple[str, ...]]:
    """What the plugin hands over, checked."""
    manager = pluggy.PluginManager(GROUP)
    manager.add_hookspecs(hookspecs)
    given, info = candidate.plugin, candidate.info
    plugin = _asked(info, "cannot be made", given) if isinstance(given, type) else given

    def register() -> None:
        manager.register(plugin, info.name)
        manager.check_pending()

    try:
        _asked(info, "cannot be searched for hooks", register)
    except PluginError as error:
        if not isinstance(error.__cause__, pluggy.PluginValidationError):
            raise
        message = " ".join(str(error.__cause__).split())
        raise _refusal(info, f"has a hook that does not fit: {message}") from error.__cause__
    hooks = tuple(sorted(caller.name for caller in manager.get_hookcallers(plugin) or ()))
    if not hooks:
        raise _refusal(
            info, "implements no hook; mark a function belta_parse_layouts or belta_parse_enrichers with @hookimpl"
        )
    made_layouts = _handed_over(manager.hook.belta_parse_layouts, info, Layout)
    made_enrichers = _handed_over(manager.hook.belta_parse_enrichers, info, Enricher)
    return made_layouts, made_enrichers, hooks


def _handed_over(hook: Any, info: PluginInfo, wanted: type) -> list[Any]:
    values: list[Any] = []
    # Not called by pluggy, which passes over a hook that forgets to return, and lets nobody stop one without end.
    for implementation in hook.get_hookimpls():
        if implementation.wrapper or implementation.hookwrapper:
            raise _refusal(info, f"{hook.name} wraps the hook of others; each hands over its own: take the wrapper away")
        given = _asked(info, "its hook failed", implementation.function)
        if given is None:
            raise _refusal(info, f"{hook.name} returned nothing; has it no return? It may return () if there is nothing")
        if not isinstance(given, Iterable):
            raise _refusal(info, f"{hook.name} handed over {type(given).__name__}, not a list")
        values.extend(_asked(info, "its hook failed", lambda given=given: list(islice(given, MOST + 1))))  # type: ignore[misc]
    if len(values) > MOST:
        raise _refusal(info, f"{hook.name} hands over more than {MOST} values; does it end?")
    for value in values:
        if not isinstance(value, wanted):
            raise _refusal(info, f"{hook.name} handed over {type(value).__name__}, not {wanted.__name__}")
    return values


def _check_names(infos: Sequence[PluginInfo]) -> None:
    """Nothing, or `PluginError` if two plugins have one name: whoever leaves out one leaves out both."""
    known: dict[str, PluginInfo] = {}
    for info in sorted(infos, key=_by_name):
        other = known.setdefault(info.name, info)
        if other is not info:
            message = f"repeats the name of another plugin ({other.source})"
            # Those without a distribution come first: this one has none only if the other has none either.
            if info.distribution is None or info.distribution == other.distribution:
                raise PluginError(info.name, info.distribution and info.source, f"{message}; give one of them another name")
            raise PluginError(info.name, info.source, f"{message}. {_way_round('it', info.distribution)}")


def _add(table: dict[str, tuple[Any, PluginInfo]], values: Sequence[Any], info: PluginInfo, what: str) -> None:
    for value in values:
        if value.name in table:
            other = table[value.name][1]
            message = f"repeats the {what} {value.name!r} of plugin {other.name!r} ({other.source})"
            raise _refusal(info, message)
        table[value.name] = (value, info)


def _check_kinds(enrichers: dict[str, tuple[Enricher, PluginInfo]]) -> None:
    """Nothing, or `PluginError` if values of a kind cannot be written, or have another class with each of two enrichers."""
    known: dict[str, tuple[type, Enricher, PluginInfo]] = {}
    for enricher, info in enrichers.values():
        for kind, made in enricher.kinds.items():
            if (why := unwritable(made)) is not None:
                message = f"gives {kind!r} values of {made.__name__}, which cannot be written as JSON: {why}"
                raise _refusal(info, f"{message}; fields can be {WRITABLE}")
            first, other, source = known.setdefault(kind, (made, enricher, info))
            if first is not made:
                message = (
                    f"gives {kind!r} values of {made.__name__}, the enricher {other.name!r} of plugin {source.name!r}"
                )
                raise _refusal(info, f"{message} ({source.source}) of {first.__name__}; one kind has one class")


def _ordered(enrichers: dict[str, tuple[Enricher, PluginInfo]]) -> tuple[Enricher, ...]:
    all_of = [enricher for enricher, _ in enrichers.values()]
    try:
        return in_order(all_of)
    except ValueError as error:
        members = sorted(member.name for member in circle(all_of))
        infos = [enrichers[name][1] for name in members]
        names = dict.fromkeys(info.name for info in infos)
        sources = dict.fromkeys(info.source for info in infos if info.distribution)
        message = f"{error}. {_way_round('one of them', members[0])}"
        raise PluginError(", ".join(names), ", ".join(sources) or None, message) from None


def _told(
    info: PluginInfo, hooks: tuple[str, ...], made_layouts: Sequence[Layout], made: Sequence[Enricher]
) -> PluginInfo:
    return evolve(
        info,
        hooks=hooks,
        layouts=tuple(layout.name for layout in made_layouts),
        enrichers=tuple((e.name, tuple(sorted(e.kinds)), tuple(sorted(e.reads))) for e in made),
    )


def _refusal(info: PluginInfo, message: str) -> PluginError:
    """The error that names the culprit and the way round."""
    source = info.source if info.distribution else None
    return PluginError(info.name, source, f"{message}. {_way_round('it', info.name)}")


def _way_round(what: str, name: str) -> str:
    quoted = quote(name)
    return f"To go on without {what}: disable={name!r}, --disable {quoted} or {DISABLE}={quoted}"
