"""The examples of the commands' reference page run and print what the page says."""

from __future__ import annotations

import doctest
import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

from belta_parse.cli.program import COMMANDS

ROOT = Path(__file__).parent.parent
PAGE = (ROOT / "docs" / "reference" / "commands.md").read_text(encoding="utf-8")
EXAMPLES = re.findall(r"^```console\n\$ (.+)\n((?:.*\n)*?)```$", PAGE, re.MULTILINE)

pytestmark = pytest.mark.skipif(os.name != "posix", reason="the examples are for a POSIX shell")


@pytest.fixture
def path(tmp_path: Path) -> str:
    """A path on which the program stands under its name, as an installation puts it there."""
    program = tmp_path / "belta-parse"
    program.write_text(f'#!/bin/sh\nexec "{sys.executable}" -m belta_parse "$@"\n', encoding="utf-8")
    program.chmod(0o755)
    return f"{tmp_path}{os.pathsep}{os.environ['PATH']}"


@pytest.mark.parametrize(("command", "output"), EXAMPLES, ids=[command for command, _ in EXAMPLES])
def test_an_example_prints_what_the_page_says(path: str, command: str, output: str) -> None:
    environment = os.environ | {"PATH": path, "PYTHONPATH": os.pathsep.join(sys.path), "PYTHONWARNINGS": "error"}

    result = subprocess.run(["sh", "-c", f"{{ {command}\n}} 2>&1"], cwd=ROOT, env=environment, capture_output=True, timeout=60)

    printed = re.sub(r" +$", "", result.stdout.decode("utf-8"), flags=re.MULTILINE)
    printed = printed if printed.endswith("\n") else printed + "\n"
    assert doctest.OutputChecker().check_output(output, printed, doctest.ELLIPSIS), printed


def test_every_command_has_a_section() -> None:
    assert set(COMMANDS) <= set(re.findall(r"^## (\S+)$", PAGE, re.MULTILINE))
