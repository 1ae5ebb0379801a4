"""What the core costs: a page, forty further layouts, growth, memory, import. Figures, never pass or fail.

    python benchmarks/core.py                      all of it on the example pages, about ten minutes
    python benchmarks/core.py page seed/*.txt      one part, on pages of your own
    python benchmarks/core.py growth --only CRLF   one hostile input

Times are processor time, the least of many interleaved rounds, since other work on a machine only ever adds.
"""

from __future__ import annotations

import argparse
import re
import resource
import subprocess
import sys
import tracemalloc
from collections.abc import Callable, Iterator, Mapping, Sequence
from pathlib import Path
from time import process_time_ns

from further import FURTHER, Further
from hostile import HOSTILE, hostile

from belta_parse import Parser

README = Path(__file__).parent / "README.md"
PAGES = Path(__file__).parent.parent / "docs" / "examples" / "pages"
SEED_CHARS = range(2_200, 3_000)
"""The size of a usual page."""

SIZES = (1_000, 10_000, 100_000, 1_000_000, 10_000_000)
SLOW_SECONDS = 120
"""An input that would take longer at the next size, if its cost grew tenfold, is not tried there; its row says so."""

_LINE = re.compile(r"[^\n]*\n?")


def floor(text: str) -> object:
    """One `re` pass over the lines of *text*: what a page's cost is measured against."""
    return [match.span() for match in _LINE.finditer(text)]


# --- clocks -----------------------------------------------------------------------------------------------------------


def micros(task: Callable[[], object], times: int) -> float:
    """Processor microseconds of one *task*, the mean of *times* runs."""
    began = process_time_ns()
    for _ in range(times):
        task()
    return (process_time_ns() - began) / times / 1000


def least(tasks: Mapping[str, tuple[Callable[[], object], int]], rounds: int) -> dict[str, float]:
    """The least microseconds of each of *tasks* (with its runs a round), in rounds that take them in turn."""
    found = dict.fromkeys(tasks, float("inf"))
    for task, _ in tasks.values():
        task()
    for _ in range(rounds):
        for name, (task, times) in tasks.items():
            found[name] = min(found[name], micros(task, times))
    return found


# --- the parts --------------------------------------------------------------------------------------------------------


def page(pages: Mapping[str, str], rounds: int) -> Iterator[Sequence[object]]:
    """Cost of a page with the core's layouts, over the floor; then with further ones, over the core's."""
    core = Parser(discover=False)
    parsers = {"core": core} | {
        change: Parser([Further(change, core.layouts, change)], discover=False) for change in FURTHER
    }
    yield "page", "chars", "floor µs", "parse µs", "parse / floor (≤ 20, aim 12)", "pages/s", *(
        f"40 {change} layouts (≤ 1.5)" for change in FURTHER
    )
    for name, text in pages.items():
        tasks: dict[str, tuple[Callable[[], object], int]] = {"floor": (lambda text=text: floor(text), 200)}
        for kind, parser in parsers.items():
            tasks[kind] = (lambda text=text, parser=parser: parser.parse(text), 20)
        cost = least(tasks, rounds)
        yield (
            name,
            len(text),
            f"{cost['floor']:.1f}",
            f"{cost['core']:.0f}",
            f"{cost['core'] / cost['floor']:.1f}",
            f"{1e6 / cost['core']:,.0f}",
            *(f"{cost[change] / cost['core']:.2f}" for change in FURTHER),
        )


def growth(names: Sequence[str], largest: int) -> Iterator[Sequence[object]]:
    """Nanoseconds a character of hostile inputs, by size; the last column is the growth from 10,000 characters on."""
    sizes = [size for size in SIZES if size <= largest]
    parser = Parser(discover=False)
    yield "input (ns a character)", *(f"{size:,}" for size in sizes), "growth from 10,000 (≤ 1.5)"
    for name in names:
        found: list[float] = []
        for size in sizes:
            if found and found[-1] * 10 * size > SLOW_SECONDS * 1e9:
                break
            text = hostile(name, size)
            rounds = 1 if size > 200_000 else 5
            found.append(min(micros(lambda text=text: parser.parse(text), 1) for _ in range(rounds)) * 1000 / size)
        cells = [f"{cost:,.0f}" for cost in found] + ["too slow"] * (len(sizes) - len(found))
        worst = max(found[2:], default=0) / found[1]
        yield name, *cells, f"{worst:.1f}" + (" !" if worst > 1.5 or len(found) < len(sizes) else "")


def memory(names: Sequence[str], chars: int) -> Iterator[Sequence[object]]:
    """Peak memory of a parse, the text not counted, over the size of the text in UTF-8 and as Python holds it."""
    parser = Parser(discover=False)
    yield f"input of {chars:,} characters", "peak MB", "over UTF-8 (≤ 12)", "over Python's text"
    for name in names:
        text = hostile(name, chars)
        parser.parse(text[:2000])
        tracemalloc.start()
        parser.parse(text)
        peak = tracemalloc.get_traced_memory()[1]
        tracemalloc.stop()
        ratio = peak / len(text.encode("utf-8", "surrogatepass"))
        mark = " !" if ratio > 12 else ""
        yield name, f"{peak / 1e6:.1f}", f"{ratio:.1f}{mark}", f"{peak / sys.getsizeof(text):.1f}"


def imports(rounds: int) -> Iterator[Sequence[object]]:
    """Processor milliseconds of a fresh interpreter that imports or parses, less a bare one's."""
    page = "'MINSK, 3. Mai (BelTA) - Ja.'"
    programs = {
        "import belta_parse (≤ 150)": "import belta_parse",
        "import and one page": f"import belta_parse; belta_parse.Parser(discover=False).parse({page})",
        "import and one page, with what is installed": f"import belta_parse; belta_parse.parse({page})",
    }
    found = dict.fromkeys(["pass", *programs], float("inf"))
    for _ in range(rounds):
        for name in found:
            found[name] = min(found[name], _child_millis(programs.get(name, "pass")))
    yield "start", "ms"
    for name in programs:
        yield name, f"{found[name] - found['pass']:.0f}"


def _child_millis(program: str) -> float:
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    subprocess.run([sys.executable, "-c", program], check=True)
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    return (after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime) * 1000


# --- the command ------------------------------------------------------------------------------------------------------


def table(rows: Iterator[Sequence[object]]) -> str:
    """*rows* as a Markdown table, the first as its head; printed line by line as they come."""
    lines: list[str] = []
    for row in rows:
        lines.append("| " + " | ".join(map(str, row)) + " |")
        if len(lines) == 1:
            lines.append("| --- |" + " ---: |" * (len(row) - 1))
        print(*lines[-2 if len(lines) == 2 else -1 :], sep="\n", flush=True)
    return "\n".join(lines)


def write(part: str, made: str) -> None:
    """Put the table *made* into the benchmarks' README, between the marks of its *part*."""
    text = README.read_text("utf-8")
    before, mark, rest = text.partition(f"<!-- {part} -->\n")
    _, end, after = rest.partition("<!-- end -->")
    README.write_text(f"{before}{mark}\n{made}\n\n{end}{after}", "utf-8")


def pages_of(files: Sequence[Path]) -> dict[str, str]:
    """The texts of *files*, or of the example pages that have a usual page's size."""
    found = {path.stem: path.read_bytes().decode("utf-8") for path in files or sorted(PAGES.glob("*.txt"))}
    return found if files else {name: text for name, text in found.items() if len(text) in SEED_CHARS}


def main() -> None:
    """Measure what the command line asks for."""
    parts = ("page", "growth", "memory", "import")
    asked = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    asked.add_argument("part", nargs="?", choices=("all", *parts), default="all")
    asked.add_argument("files", nargs="*", type=Path, help="pages to measure, for example: seeds/one.txt")
    asked.add_argument("--rounds", type=int, default=40, help="interleaved rounds, for example: --rounds 100")
    asked.add_argument("--only", action="append", help="a hostile input by name, for example: --only CRLF")
    asked.add_argument("--largest", type=int, default=SIZES[-1], help="for example: --largest 1000000")
    asked.add_argument("--write", action="store_true", help="put the tables into benchmarks/README.md")
    given = asked.parse_intermixed_args()
    names = given.only or list(HOSTILE)
    tables: dict[str, Callable[[], Iterator[Sequence[object]]]] = {
        "page": lambda: page(pages_of(given.files), given.rounds),
        "growth": lambda: growth(names, given.largest),
        "memory": lambda: memory(names, min(given.largest, 1_000_000)),
        "import": lambda: imports(min(given.rounds, 15)),
    }
    for part in parts if given.part == "all" else (given.part,):
        made = table(tables[part]())
        print()
        if given.write:
            write(part, made)


if __name__ == "__main__":
    main()
