"""The tests under every Python that is there: ``nox``, or ``nox -s tests-3.12``. For one Python: ``make test``."""

from __future__ import annotations

import tomllib
from pathlib import Path

import nox

ROOT = Path(__file__).parent
GROUPS = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["dependency-groups"]
PLUGINS = sorted(str(path.parent) for path in ROOT.glob("plugins/*/pyproject.toml"))

nox.options.default_venv_backend = "uv|virtualenv"
nox.options.error_on_missing_interpreters = False


@nox.session(python=["3.11", "3.12", "3.13"])
def tests(session: nox.Session) -> None:
    """All tests of the core and the plugins."""
    session.install(*GROUPS["test"], ".[all]", *PLUGINS)
    session.run("pytest", "src", "tests", "plugins", *session.posargs)


@nox.session(python=["3.11", "3.12", "3.13"])
def bare(session: nox.Session) -> None:
    """The core without any extra: it parses, and the command says what it needs."""
    session.install(".")
    session.run("python", "-c", "import belta_parse; print(belta_parse.parse('MINSK, 3. Mai (BelTA) - Ja.').layout)")
    session.run("belta-parse", "--version", success_codes=[2])
