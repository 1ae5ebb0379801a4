"""The order in which enrichers run: each behind those that make what it reads."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from belta_parse.annotate import Enricher

__all__ = ["circle", "in_order"]


def in_order(enrichers: Iterable[Enricher]) -> tuple[Enricher, ...]:
    """*enrichers* so that each runs behind those that make what it needs, else by name.

    A circle of needs is refused by `ValueError`, which names its members.
    """
    waiting = sorted(enrichers, key=lambda enricher: enricher.name)
    done: list[Enricher] = []
    while waiting:
        ready = next((e for e in waiting if not e.reads & _made_by_others(e, waiting)), None)
        if ready is None:
            members = circle(waiting)
            told = ", ".join(f"{e.name} ({_waits_for(e)})" for e in members)
            away = " or ".join(what for what in ("needs", "wants") if any(getattr(e, what) for e in members))
            raise ValueError(f"enrichers wait for each other: {told}; take one of these {away} away")
        done.append(ready)
        waiting.remove(ready)
    return tuple(done)


def _waits_for(enricher: Enricher) -> str:
    needs, wants = ", ".join(sorted(enricher.needs)), ", ".join(sorted(enricher.wants - enricher.needs))
    return "; ".join(f"{what} {kinds}" for what, kinds in (("needs", needs), ("wants", wants)) if kinds)


def circle(enrichers: Iterable[Enricher]) -> tuple[Enricher, ...]:
    """Those of *enrichers* that wait for each other; none if all can run.

    Who only stands behind a circle, or before it, is not to blame for it.
    """
    left = tuple(enrichers)
    members = tuple(e for e in left if e.reads & _made_by_others(e, left) and e.kinds.keys() & _read_by_others(e, left))
    return members if members == left else circle(members)


def _made_by_others(enricher: Enricher, waiting: Sequence[Enricher]) -> set[str]:
    return {kind for other in waiting if other is not enricher for kind in other.kinds}


def _read_by_others(enricher: Enricher, waiting: Sequence[Enricher]) -> set[str]:
    return {kind for other in waiting if other is not enricher for kind in other.reads}
