"""How long pages and enrichers took."""

from __future__ import annotations

from array import array
from collections.abc import Callable
from time import perf_counter
from typing import Any

from attrs import define, field

from belta_parse.parser import Parser

__all__ = ["Profile"]


@define
class Profile:
    """The times of one run; four bytes a page, so that the percentiles of millions are exact."""

    parser: Parser
    pages: array[float] = field(factory=lambda: array("f"))

    def timed(self, record: Callable[..., Any]) -> Callable[..., Any]:
        """*record*, its seconds kept."""

        def call(*arguments: Any) -> Any:
            began = perf_counter()
            made = record(*arguments)
            self.pages.append(perf_counter() - began)
            return made

        return call

    def report(self) -> str:
        """Pages, their percentiles, and each enricher's share, slowest first."""
        pages = sorted(self.pages)
        whole = sum(pages)
        if not pages:
            return "no pages"
        ranks = {"median": 0.5, "90 %": 0.9, "99 %": 0.99, "slowest": 1.0}
        shown = ", ".join(f"{name} {1e3 * pages[round(rank * (len(pages) - 1))]:.3f} ms" for name, rank in ranks.items())
        lines = [f"{len(pages)} pages in {whole:.3f} s, {len(pages) / whole:.0f} a second: {shown}"]
        times = self.parser.times
        width = max(map(len, times), default=0)
        for name, seconds in sorted(times.items(), key=lambda row: (-row[1], row[0])):
            share = f"{1e3 * seconds / len(pages):9.3f} ms a page {seconds / whole:6.1%}"
            lines.append(f"  {name:{width}} {share}")
        return "\n".join(lines)
