"""``plugins`` and ``layouts``: what is installed."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from difflib import get_close_matches
from pathlib import Path
from typing import Any

import attrs
import click

from belta_parse.annotate import Enricher, in_order
from belta_parse.cli.excerpts import visible
from belta_parse.cli.options import names_in, parser_of, plugin_options, plugins_of
from belta_parse.cli.streams import aside, complain, output
from belta_parse.errors import PluginError
from belta_parse.io import jsonl
from belta_parse.layout import Layout, Slot
from belta_parse.matchers import Matcher, Prose
from belta_parse.plugins import PluginInfo, describe

__all__ = ["layouts", "plugins"]

COLOURS = {"ok": "green", "disabled": "yellow", "broken": "red"}
EnricherRow = tuple[str, tuple[str, ...], tuple[str, ...]]
"""Name, kinds and what it reads, as `PluginInfo` has them."""

LISTED = 8
"""How many names a line of the list shows; --json gives all."""

EXAMPLES = 3
"""How many examples of a matcher the list shows; --json gives all."""


@click.command()
@click.option("--json", "as_json", is_flag=True, help="As one JSON array: plugins --json")
@click.option("--graph", is_flag=True, help="Who makes and who reads which annotations: plugins --graph")
@plugin_options
@click.pass_context
def plugins(
    ctx: click.Context,
    /,
    as_json: bool,
    graph: bool,
    no_plugins: bool,
    disable: tuple[str, ...],
    plugin_files: tuple[Path, ...],
) -> None:
    """What is installed: each plugin with its distribution, version, hooks, layouts and enrichers, and its status.

    \b
    belta-parse plugins
    belta-parse plugins --json
    belta-parse plugins --graph
    """
    modules = plugins_of(plugin_files)
    with aside():
        infos = describe(modules, discover=not no_plugins, disable=[name for asked in disable for name in names_in(asked)])
    if as_json:
        output().write(jsonl.dumped([_record(info) for info in infos], indent=2))
    else:
        for line in _graph(infos) if graph else (line for info in infos for line in _told(info)):
            click.echo(line)
    try:
        parser_of(no_plugins, disable, plugin_files)
    except PluginError as error:
        # Each for itself may be sound and all together not: two enrichers of one name, a circle of needs.
        complain(f"With these plugins no parser can be built: {error}")
    ctx.exit(0)


def _record(info: PluginInfo) -> dict[str, Any]:
    record = attrs.asdict(info)
    record["enrichers"] = [{"name": name, "kinds": kinds, "reads": reads} for name, kinds, reads in info.enrichers]
    return record


def _told(info: PluginInfo) -> Iterator[str]:
    status = click.style(info.status, fg=COLOURS[info.status])
    source = f"{info.distribution} {info.version or '(no version)'}" if info.distribution else "no distribution"
    yield f"{click.style(info.name, bold=True)}  {source}  {status}"
    if info.problem:
        yield f"  problem     {visible(info.problem)}"
    if info.entry_point:
        yield f"  entry point {info.entry_point}"
    if info.hooks:
        yield f"  hooks       {', '.join(info.hooks)}"
    if info.layouts:
        yield f"  layouts     {_some(info.layouts)}"
    for name, kinds, reads in info.enrichers:
        yield f"  enricher    {name}: makes {', '.join(kinds)}" + (f", reads {', '.join(reads)}" if reads else "")


def _some(names: Sequence[str]) -> str:
    """The first of *names*, and how many more there are."""
    more = len(names) - LISTED
    return ", ".join(names[:LISTED]) + (f" and {more} more" if more > 0 else "")


def _graph(infos: Sequence[PluginInfo]) -> Iterator[str]:
    """The enrichers in the order in which they run, an arrow for each kind that one reads."""
    rows = [row for info in infos if info.status == "ok" for row in info.enrichers]
    makers: dict[str, list[str]] = {}
    for name, kinds, _ in rows:
        for kind in kinds:
            makers.setdefault(kind, []).append(name)
    if not rows:
        yield "no enrichers"
    for name, kinds, reads in _running(rows):
        yield f"{click.style(name, bold=True)} ─▶ {', '.join(kinds)}"
        for kind in reads:
            yield f"  ◀─ {kind} of {', '.join(makers.get(kind, ())) or 'nobody: no installed enricher makes it'}"


def _running(
    rows: Sequence[EnricherRow],
) -> Sequence[EnricherRow]:
    by_name = {row[0]: row for row in rows}
    # Only names, kinds and what is read count for the order.
    sketches = [
        Enricher(name, kinds, lambda _: (), reads)  # type: ignore[arg-type, unused-ignore]
        for name, kinds, reads in by_name.values()
    ]
    try:
        return [by_name[enricher.name] for enricher in in_order(sketches)]
    except ValueError:
        return list(rows)


@click.command()
@click.argument("name", required=False)
@click.option("--json", "as_json", is_flag=True, help="As one JSON array, with all examples: layouts --json belta-de")
@plugin_options
@click.pass_context
def layouts(ctx: click.Context, /, name: str | None, as_json: bool, **plugins: Any) -> None:
    """The page forms that are known; with NAME, a layout or an edition, its slots with what they accept.

    \b
    belta-parse layouts
    belta-parse layouts belta-de/desktop-2020
    """
    known = parser_of(**plugins).layouts
    chosen = [layout for layout in known if name is None or name in (layout.name, layout.edition)]
    if name is not None and not chosen:
        names = [layout.name for layout in known]
        near = get_close_matches(name, [*names, *{layout.edition for layout in known}], n=3) or names
        raise click.UsageError(f"no layout {name!r} is installed; there are {_some(near)}", ctx)
    if as_json:
        output().write(jsonl.dumped([_layout_record(layout) for layout in chosen], indent=2))
        return
    width = max((len(layout.name) for layout in chosen), default=0)
    for layout in chosen:
        lines = _described(layout) if name is not None else [_line(layout, width)]
        click.echo("\n".join(lines))


def _line(layout: Layout, width: int) -> str:
    provisional = ", provisional" if layout.provisional else ""
    slots = f"{len(layout.slots)} slots"
    return f"{layout.name:{width}}  {layout.language:<3} {layout.kind:<13} {slots:>9}  {layout.agency}{provisional}"


def _described(layout: Layout) -> Iterator[str]:
    yield click.style(layout.name, bold=True)
    provisional = ", provisional" if layout.provisional else ""
    yield f"  {layout.kind} of {layout.agency} in {layout.language}, {layout.timezone}{provisional}"
    yield f"  recognised from a score of {layout.threshold}"
    if layout.loop:
        yield f"  again and again from {layout.loop[0]} to {layout.loop[1]}"
    if layout.ends:
        yield f"  ends with {' or '.join(layout.ends)}"
    if layout.address is not None:
        yield f"  found at {_some(layout.address.hosts)}: {layout.address.path}"
    for slot in layout.slots:
        flags = ", ".join(_flags(slot))
        yield f"  {click.style(f'{slot.name:<16}', bold=True)} {slot.role.value:<11} {flags}".rstrip()
        for matcher in slot.match:
            yield f"      {_accepts(matcher)}"
        if slot.anchor is not None:
            yield f"      inside a line: {' · '.join(slot.anchor.examples[:EXAMPLES])}"
    for form in layout.datelines:
        yield f"  datelines {form.name}: families {form.families}, marks {', '.join(form.marks)}"
        for example in form.examples:
            yield f"      {example}"


def _flags(slot: Slot) -> Iterator[str]:
    if slot.required:
        yield "required"
    if slot.repeat:
        yield "repeats"
    if slot.weight:
        yield f"weight {slot.weight}"
    if slot.after:
        yield f"only behind {' or '.join(slot.after)}"


def _accepts(matcher: Matcher) -> str:
    """What a matcher takes, by its first examples."""
    name = type(matcher).__name__.lower()
    if isinstance(matcher, Prose):
        most = "" if matcher.max_chars is None else f" to {matcher.max_chars}"
        shape = f" of the shape {matcher.shape}" if matcher.shape else ""
        return f"{name}: any text of {matcher.min_chars}{most or ' or more'} characters{shape}"
    examples = list(matcher.examples[:EXAMPLES])
    more = len(matcher.examples) - len(examples)
    said = " · ".join(examples) + (f" · {more} more" if more else "")
    return f"{name}: {said or ' '.join((type(matcher).__doc__ or '').split('.')[0].split())}"


def _layout_record(layout: Layout) -> dict[str, Any]:
    plain = ("name", "edition", "form", "agency", "language", "timezone", "kind", "threshold", "provisional")
    record: dict[str, Any] = {name: getattr(layout, name) for name in plain}
    record["loop"] = None if layout.loop is None else list(layout.loop)
    record["ends"] = list(layout.ends)
    address = layout.address
    record["address"] = None if address is None else {"hosts": list(address.hosts), "path": address.path}
    record["slots"] = [
        {
            "name": slot.name,
            "role": slot.role.value,
            "required": slot.required,
            "repeat": slot.repeat,
            "weight": slot.weight,
            "after": list(slot.after),
            "anchor": None if slot.anchor is None else {"source": slot.anchor.source, "examples": list(slot.anchor.examples)},
            "match": [{"matcher": type(m).__name__, "examples": list(m.examples)} for m in slot.match],
        }
        for slot in layout.slots
    ]
    record["datelines"] = [
        {"name": form.name, "families": form.families, "marks": list(form.marks), "examples": list(form.examples)}
        for form in layout.datelines
    ]
    return record
