"""The project's environment: makes `.venv`, installs the core and every plugin under `plugins/` into it.

    python tools/environment.py            what `make demo` needs
    python tools/environment.py test lint  with the dependency groups of those names

Needs nothing but Python 3.11: it runs before anything is installed. uv is used where it is on the path, else pip.
A `.venv` that is there already is kept and completed.
"""

from __future__ import annotations

import shutil
import subprocess
import sys
import tomllib
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import NoReturn

ROOT = Path(__file__).resolve().parent.parent
VENV = ROOT / ".venv"
PYTHON = VENV / ("Scripts/python.exe" if sys.platform == "win32" else "bin/python")
OLDEST = (3, 11)


def main(groups: Sequence[str]) -> None:
    """Make the environment, or complete it."""
    if sys.version_info < OLDEST:
        stop(f"belta_parse needs Python 3.11 or newer; {sys.executable} is {sys.version.split()[0]}.")
    uv = shutil.which("uv")
    if not PYTHON.exists():
        make(uv)
    elif subprocess.run([PYTHON, "-c", f"import sys; sys.exit(sys.version_info < {OLDEST})"], check=False).returncode:
        stop(f"{VENV} has no Python that runs and is 3.11 or newer. Remove that folder and try again.")
    run([*installer(uv), *requirements(groups), *distributions()])


def make(uv: str | None) -> None:
    """Make `.venv` with this Python."""
    if uv:
        run([uv, "venv", "--quiet", "--allow-existing", "--python", sys.executable, VENV])
    elif subprocess.run([sys.executable, "-c", "import ensurepip, venv"], check=False, capture_output=True).returncode:
        stop(f"{sys.executable} cannot make environments: it lacks ensurepip. On Debian: apt install python3-venv.")
    else:
        run([sys.executable, "-m", "venv", VENV])


def installer(uv: str | None) -> list[str | Path]:
    """The command that installs into `.venv`."""
    if uv:
        return [uv, "pip", "install", "--quiet", "--python", PYTHON]
    # An environment that uv made has no pip.
    if subprocess.run([PYTHON, "-m", "pip", "--version"], check=False, capture_output=True).returncode:
        run([PYTHON, "-m", "ensurepip", "--upgrade"])
    return [PYTHON, "-m", "pip", "install", "--quiet", "--disable-pip-version-check"]


def requirements(groups: Sequence[str]) -> Iterator[str]:
    """What the dependency *groups* name. Read here, since pip knows groups only from 25.1 on."""
    known = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["dependency-groups"]
    for group in groups:
        if group not in known:
            stop(f"pyproject.toml has no dependency group {group!r}; there are {', '.join(known)}.")
        yield from known[group]


def distributions() -> Iterator[str]:
    """The core with all extras and the plugins, each so that an edited file needs no new install.

    A folder under `plugins/` without a pyproject.toml is not a distribution yet.
    """
    for project in [ROOT, *sorted(path.parent for path in ROOT.glob("plugins/*/pyproject.toml"))]:
        yield "--editable"
        yield f"{project}[all]" if project == ROOT else str(project)


def run(command: Sequence[str | Path]) -> None:
    """Run *command*, or stop with its exit code."""
    code = subprocess.run(command, check=False, cwd=ROOT).returncode
    if code:
        stop(f"failed: {' '.join(map(str, command))}", code)


def stop(sentence: str, code: int = 1) -> NoReturn:
    """Say *sentence* and end."""
    print(sentence, file=sys.stderr)
    sys.exit(code)


if __name__ == "__main__":
    main(sys.argv[1:])
