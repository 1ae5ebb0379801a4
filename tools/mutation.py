"""Mutants of the modules that plugins rest on: how many of them the tests kill, and which live on without a reason.

    python tools/mutation.py                     all modules of `GROUPS`
    python tools/mutation.py plugins annotate    these; testing.verdicts is a module of the kit

Prints mutants and killed ones for each module and the change of each survivor that `tests/mutation/` gives no reason for.
Ends with 1 if there is one, if a reason is left without its survivor, or if a module has less than `FLOOR` of its mutants
killed. Needs mutmut and an installed belta_parse (``make mutation`` sees to both), and time, one mutant after the other: ten
minutes for `plugins` and what is tried with it, hours for the test kit, whose tests draw pages.
"""

from __future__ import annotations

import os
import random
import re
import shutil
import subprocess
import sys
from collections.abc import Iterable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import NamedTuple

ROOT = Path(__file__).resolve().parent.parent
WORK = ROOT / "mutants"
REASONS = ROOT / "tests" / "mutation"
COPIED = ("src", "tests", "docs", "examples", "plugins", "tools", "pyproject.toml", "README.md")
FLOOR = 0.9
AGAIN = "--again"
"""What this script says to itself for the control."""

KILLED = ("killed", "timeout")

Change = tuple[str, ...]
"""The lines that a mutant takes away (-) and puts there (+), without their indentation."""


class Group(NamedTuple):
    """Modules that the same tests hold; ``tests/mutation/survivors-GROUP.md`` has the reasons of their survivors."""

    modules: tuple[str, ...]
    tests: tuple[str, ...]
    """Fast ones: a mutant has to pass all of them that reach its function."""
    arguments: tuple[str, ...] = ()
    """For pytest; mostly to leave out what starts processes, which costs seconds a mutant."""


KIT = (
    *("adhoc", "asking", "commands", "cutting", "damages", "drawn", "elsewhere", "enricher_laws", "enricher_trial", "filling"),
    *("labels", "layout_laws", "new_plugin", "other_process", "pytest_plugin", "spacing", "strategies", "trials", "verdicts"),
    "words",
)
DRAWING = ("addresses", "drawing")
KIT_TESTS = (
    *("addresses", "commands", "damages", "drawing", "drawn", "enricher_laws", "filling", "layout_laws", "new_plugin"),
    *("pytest", "trials"),
)
SLOW = (
    "fresh_environment",
    "passes_its_own_tests",
    "breaks_one_is_reported",
    "keeps_the_laws_is_reported",
    "asks_for_no_hypothesis",
)
"""Words in the names of the kit's tests that start processes or try all laws."""

ALONE = ("-p", "no:belta_parse")
"""The kit's own pytest plugin must not run the tests of itself: each of its mutants would break them all."""

GROUPS = {
    "plugins": Group(
        ("plugins", "annotate", "kinds", "plain", "order", "failures", "requirements"),
        tuple(f"tests/test_{name}.py" for name in ("plugins", "annotate", "kinds")),
        # A call of a mutant goes through mutmut's own file, which is then the innermost that is not the library's.
        ("-k", "not (cannot_work and kinds)"),
    ),
    "testing": Group(
        tuple(f"testing.{name}" for name in KIT),
        tuple(f"tests/test_testing_{name}.py" for name in KIT_TESTS),
        (*ALONE, "-k", " and ".join(f"not {word}" for word in SLOW)),
    ),
    # All that draws pages goes through these two: of all tests of the kit a mutant of theirs would take minutes.
    "drawing": Group(
        tuple(f"testing.{name}" for name in DRAWING), tuple(f"tests/test_testing_{name}.py" for name in DRAWING), ALONE
    ),
}


def main(asked: Sequence[str]) -> int:
    """The exit status for the modules *asked* for, or for all."""
    known = {module for group in GROUPS.values() for module in group.modules}
    if unknown := set(asked) - known:
        print(f"No module of a group: {', '.join(sorted(unknown))}. There are {', '.join(sorted(known))}.")
        return 2
    os.nice(10)
    return max([tried(name, group, asked) for name, group in GROUPS.items() if not asked or set(asked) & {*group.modules}])


def tried(name: str, group: Group, asked: Sequence[str]) -> int:
    """1 if the mutants of one group need somebody's eye, else 0."""
    modules = [module for module in group.modules if not asked or module in asked]
    folder = WORK / name
    prepare(folder, group, modules)
    control(folder, group)
    verdicts = run(folder)
    survivors = {mutant: change(folder, mutant) for mutant, said in verdicts.items() if said not in KILLED}
    reasons = set(changes(REASONS / f"survivors-{name}.md"))
    bad = False
    for module in modules:
        bad |= not enough(module, verdicts)
    for mutant, lines in survivors.items():
        if lines not in reasons:
            bad = True
            print(f"\n{mutant} lives ({verdicts[mutant]}), and nothing says why:", *lines, sep="\n    ")
    for lines in sorted(reasons - set(survivors.values())) if modules == [*group.modules] else ():
        bad = True
        print(f"\nsurvivors-{name}.md explains what does not survive:", *lines, sep="\n    ")
    return int(bad)


def enough(module: str, verdicts: Mapping[str, str]) -> bool:
    """Whether as many mutants of *module* as `FLOOR` asks for were killed; prints how many."""
    all_of = [said for mutant, said in verdicts.items() if mutant.startswith(f"belta_parse.{module}.")]
    killed = sum(said in KILLED for said in all_of)
    print(f"{module:24} {killed:5} of {len(all_of):5} killed  {killed / max(1, len(all_of)):6.1%}")
    return killed >= FLOOR * len(all_of)


def prepare(folder: Path, group: Group, modules: Iterable[str]) -> None:
    """A copy of the project under *folder* with the settings for this group, anew: nothing of an earlier run counts."""
    shutil.rmtree(folder, ignore_errors=True)
    for name in COPIED:
        if (ROOT / name).is_dir():
            shutil.copytree(ROOT / name, folder / name, ignore=shutil.ignore_patterns("__pycache__", ".venv"))
        else:
            shutil.copy(ROOT / name, folder / name)
    settings: dict[str, list[str]] = {
        "source_paths": ["src"],
        "only_mutate": [f"src/belta_parse/{module.replace('.', '/')}.py" for module in modules],
        "also_copy": [name for name in COPIED if name != "src"],
        "pytest_add_cli_args": settings_of(group),
        "pytest_add_cli_args_test_selection": [*group.tests],
    }
    with (folder / "pyproject.toml").open("a", encoding="utf-8") as file:
        # A list of texts in Python's notation is one in TOML's, as long as no text has both sorts of quotes.
        file.writelines(["\n[tool.mutmut]\n", *(f"{name} = {values}\n" for name, values in settings.items())])


def settings_of(group: Group) -> list[str]:
    """What pytest is told besides the tests."""
    return ["--no-header", "-p", "no:cacheprovider", *group.arguments]


def control(folder: Path, group: Group) -> None:
    """Nothing if the tests pass without a mutant, again and again in one process and in any order: so mutmut runs them."""
    command = [sys.executable, __file__, AGAIN, *settings_of(group), *group.tests]
    source = os.environ | {"PYTHONPATH": str(folder / "src"), "HYPOTHESIS_PROFILE": "mutation"}
    done = subprocess.run(command, cwd=folder, env=source, capture_output=True, text=True, check=False)
    if done.returncode:
        said = done.stdout[-4000:] + done.stderr[-2000:]
        sys.exit(f"{said}\nA test fails without a mutant, or in another order, or the second time: it would kill all.")


class Shuffled:
    """A pytest plugin that runs the tests in another order each time."""

    chance = random.Random(1)

    def pytest_collection_modifyitems(self, items: list[object]) -> None:
        """The order."""
        self.chance.shuffle(items)


def again(arguments: Sequence[str]) -> int:
    """The exit status of the first of two runs of pytest in this process that fails, or 0."""
    import pytest

    plugins: tuple[list[object], ...] = ([], [Shuffled()])
    return next((status for with_these in plugins if (status := pytest.main([*arguments], plugins=with_these))), 0)


def run(folder: Path) -> dict[str, str]:
    """What became of each mutant: killed, survived, timeout, no tests, and others of mutmut's words."""
    # What a test starts in another process reads the mutants too. Python forgets a path that is not there when it starts.
    source = folder / "mutants" / "src"
    source.mkdir(parents=True)
    mutants = {"PYTHONPATH": str(source), "HYPOTHESIS_PROFILE": "mutation"}
    with (folder / "log.txt").open("w", encoding="utf-8") as log:
        done = subprocess.run(
            [mutmut(), "run", "--max-children", "1"], cwd=folder, env=os.environ | mutants, stdout=log, stderr=log, check=False
        )
    if done.returncode:
        sys.exit((folder / "log.txt").read_text("utf-8")[-4000:] + "\nmutmut could not try the mutants.")
    said = re.findall(r"^\s+(\S+): (.+)$", output(folder, "results", "--all", "True"), re.MULTILINE)
    return dict(said)


def change(folder: Path, mutant: str) -> Change:
    """What *mutant* changes."""
    return next(blocks(output(folder, "show", mutant).splitlines()), ())


def changes(path: Path) -> Iterator[Change]:
    """The changes in the ``diff`` blocks of a file of survivors."""
    text = path.read_text("utf-8") if path.exists() else ""
    for block in re.findall(r"^```diff\n(.*?)^```", text, re.MULTILINE | re.DOTALL):
        yield from blocks(block.splitlines())


def blocks(lines: Iterable[str]) -> Iterator[Change]:
    """Each run of - lines with the + lines behind it, out of the *lines* of a diff."""
    taken: list[str] = []
    for line in [*lines, ""]:
        sign, rest = line[:1], line[1:].strip()
        whole = bool(taken) and (sign not in ("-", "+") or (sign == "-" and taken[-1][0] == "+"))
        if whole:
            yield tuple(taken)
            taken = []
        if sign in ("-", "+") and sign and not line.startswith(("---", "+++")):
            taken.append(f"{sign} {rest}")


def output(folder: Path, *words: str) -> str:
    """What mutmut prints."""
    return subprocess.run([mutmut(), *words], cwd=folder, capture_output=True, text=True, check=True).stdout


def mutmut() -> str:
    """The command, of this Python before any other."""
    beside = Path(sys.executable).parent / "mutmut"
    found = str(beside) if beside.exists() else shutil.which("mutmut")
    return found or sys.exit("mutmut is not installed: make mutation, or pip install 'mutmut>=3.8'")


if __name__ == "__main__":
    sys.exit(again(sys.argv[2:]) if sys.argv[1:2] == [AGAIN] else main(sys.argv[1:]))
