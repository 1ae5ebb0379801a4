"""The program as a process: pipes that close, signals, streams that are missing, packages that are missing."""

from __future__ import annotations

import contextlib
import io
import json
import os
import signal
import subprocess
import sys
from pathlib import Path
from typing import IO

import pytest
from click.testing import CliRunner

from belta_parse import PluginError
from belta_parse.cli import main
from belta_parse.cli.program import program
from belta_parse.cli.streams import close_quietly
from belta_parse.cli.terminal import Terminal

ENVIRONMENT = os.environ | {"PYTHONPATH": os.pathsep.join(sys.path), "PYTHONWARNINGS": "error", "COLUMNS": "100"}
PROGRAM = [sys.executable, "-m", "belta_parse"]
LINE = json.dumps({"text": "MINSK, 14. April (BelTA) - In Brest wurde eine Brücke eröffnet.", "id": 1}).encode() + b"\n"
POSIX = pytest.mark.skipif(os.name != "posix", reason="signals, /dev/full and shells are those of POSIX")


def finished(*arguments: str, stdin: bytes = b"", **environment: str) -> subprocess.CompletedProcess[bytes]:
    settings = {"capture_output": True, "timeout": 60, "env": ENVIRONMENT | environment}
    return subprocess.run([*PROGRAM, *arguments], input=stdin, **settings)  # type: ignore[call-overload, no-any-return]


def started(*arguments: str) -> subprocess.Popen[bytes]:
    pipes = {"stdin": subprocess.PIPE, "stdout": subprocess.PIPE, "stderr": subprocess.PIPE}
    # A shell's background jobs ignore interrupts, and so do their children unless they are told not to.
    heeds = {"preexec_fn": lambda: signal.signal(signal.SIGINT, signal.SIG_DFL)} if os.name == "posix" else {}
    settings = {"env": ENVIRONMENT, "bufsize": 0, **pipes, **heeds}
    return subprocess.Popen([*PROGRAM, *arguments], **settings)  # type: ignore[call-overload, no-any-return]


def pipes_of(process: subprocess.Popen[bytes]) -> tuple[IO[bytes], IO[bytes], IO[bytes]]:
    assert process.stdin is not None
    assert process.stdout is not None
    assert process.stderr is not None
    return process.stdin, process.stdout, process.stderr


def test_the_module_is_the_program() -> None:
    result = finished("dateline", "--jsonl", stdin=LINE)

    assert (0, b"") == (result.returncode, result.stderr)
    assert ["MINSK"] == json.loads(result.stdout)["dateline"]["cities"]


def test_the_version_is_told() -> None:
    result = finished("--version")

    assert result.stdout.startswith(b"belta-parse ")
    assert 0 == result.returncode


def test_a_record_is_there_before_the_next_line_is_asked_for() -> None:
    with started("parse", "--jsonl", "--no-plugins") as process:
        stdin, stdout, _ = pipes_of(process)
        for _ in range(2):
            stdin.write(LINE)
            assert 1 == json.loads(stdout.readline())["id"]
        stdin.close()

        assert 0 == process.wait(timeout=30)


@pytest.mark.parametrize("command", ["parse", "dateline"])
def test_a_pipe_that_closes_ends_the_program_quietly(command: str) -> None:
    with started(command, "--jsonl", "--no-plugins") as process:
        stdin, stdout, stderr = pipes_of(process)
        stdin.write(LINE)
        stdout.readline()
        stdout.close()
        stdin.write(LINE * 100)
        stdin.close()

        assert (0, b"") == (process.wait(timeout=30), stderr.read())


@POSIX
@pytest.mark.parametrize("command", ["show --color always", "check", "show --labels"])
def test_commands_for_people_end_quietly_when_the_pipe_closes(tmp_path: Path, command: str) -> None:
    page = tmp_path / "page.txt"
    page.write_text("MINSK, 14. April (BelTA) - Brücke.\n\n" + "Ein Satz. Noch ein Satz.\n" * 20_000, encoding="utf-8")
    line = f"{sys.executable} -m belta_parse {command} --no-plugins {page} | head -n 1; exit ${{PIPESTATUS[0]}}"

    result = subprocess.run(["bash", "-c", line], env=ENVIRONMENT, capture_output=True, timeout=60)

    assert (0, b"") == (result.returncode, result.stderr)


@POSIX
def test_an_interrupt_ends_with_130_and_without_a_traceback() -> None:
    with started("parse", "--jsonl", "--no-plugins") as process:
        stdin, stdout, stderr = pipes_of(process)
        stdin.write(LINE)
        stdout.readline()
        process.send_signal(signal.SIGINT)

        assert 130 == process.wait(timeout=30)
        assert b"" == stderr.read().strip()


@POSIX
def test_a_full_disk_is_named() -> None:
    with open("/dev/full", "wb") as full:
        result = subprocess.run(
            [*PROGRAM, "parse", "--jsonl"], input=LINE, stdout=full, stderr=subprocess.PIPE, env=ENVIRONMENT, timeout=60
        )

    assert 1 == result.returncode
    assert b"belta-parse: " in result.stderr
    assert b"No space left" in result.stderr
    assert b"Traceback" not in result.stderr


@POSIX
@pytest.mark.parametrize("streams", ["<&-", ">&-", "2>&-", "<&- >&- 2>&-"])
def test_a_stream_that_is_closed_is_no_crash(streams: str) -> None:
    line = f"{sys.executable} -m belta_parse parse --jsonl {streams}"

    result = subprocess.run(["bash", "-c", line], input=b"{}\n" * 3, env=ENVIRONMENT, capture_output=True, timeout=60)

    assert b"Traceback" not in result.stderr


@pytest.mark.parametrize("encoding", ["ascii", "cp1252"])
def test_records_are_utf8_and_pages_are_drawn_whatever_the_terminal_speaks(tmp_path: Path, encoding: str) -> None:
    page = tmp_path / "page.txt"
    page.write_text("MINSK, 14. April (BelTA) - Brücke 明斯克.", encoding="utf-8")

    record = finished("parse", str(page), PYTHONIOENCODING=encoding)
    drawn = finished("show", str(page), PYTHONIOENCODING=encoding)

    assert "Brücke 明斯克." in record.stdout.decode("utf-8")
    assert (0, 0) == (record.returncode, drawn.returncode)


@pytest.mark.parametrize("missing", ["click", "rich"])
def test_without_the_extra_one_sentence_tells_how_to_install_it(tmp_path: Path, missing: str) -> None:
    page = tmp_path / "page.txt"
    page.write_text("x", encoding="utf-8")
    code = f"import sys; sys.modules[{missing!r}] = None; from belta_parse.cli import main; sys.exit(main())"
    arguments = [sys.executable, "-c", code, "show", str(page)]

    result = subprocess.run(arguments, env=ENVIRONMENT, capture_output=True, timeout=60)

    assert (2, b"") == (result.returncode, result.stdout)
    assert b'belta-parse needs its commands: pip install "belta-parse[cli]" installs them.\n' == result.stderr


def test_parse_and_dateline_do_not_pay_for_what_they_do_not_use() -> None:
    code = (
        "import sys; from belta_parse.cli import main; main(['dateline', '--jsonl', '--no-plugins']);"
        "print([name for name in ('rich', 'belta_parse.cli.show', 'belta_parse.schema') if name in sys.modules])"
    )

    result = subprocess.run([sys.executable, "-c", code], input=b"", env=ENVIRONMENT, capture_output=True, timeout=60)

    assert b"[]" == result.stdout.strip()


def test_a_plugin_that_is_broken_is_named_with_the_way_round(tmp_path: Path) -> None:
    info = tmp_path / "broken-1.2.dist-info"
    info.mkdir()
    (info / "METADATA").write_text("Metadata-Version: 2.1\nName: broken\nVersion: 1.2\n", encoding="utf-8")
    (info / "entry_points.txt").write_text("[belta_parse]\nworn = no_such_module\n", encoding="utf-8")
    path = {"PYTHONPATH": os.pathsep.join([str(tmp_path), *sys.path])}

    refused = finished("parse", "--jsonl", stdin=LINE, **path)
    listed = finished("plugins", **path)
    disabled = finished("parse", "--jsonl", "--disable", "worn", stdin=LINE, **path)

    assert (2, b"") == (refused.returncode, refused.stdout)
    assert b"plugin 'worn' (from broken 1.2): cannot be imported: ModuleNotFoundError" in refused.stderr
    assert b"--disable worn" in refused.stderr
    assert b"worn  broken 1.2  broken\n  problem     cannot be imported: ModuleNotFoundError" in listed.stdout
    assert (0, b"") == (disabled.returncode, disabled.stderr)


# --- the same, inside this process ----------------------------------------------------------------------------------


def test_main_gives_the_exit_code(monkeypatch: pytest.MonkeyPatch, capfdbinary: pytest.CaptureFixture[bytes]) -> None:
    monkeypatch.setattr("sys.stdin", None)

    assert 0 == main(["parse", "--jsonl"])
    assert 2 == main(["parse"])
    assert 1 == main(["check", "nowhere.txt"])
    assert 2 == main(["nothing"])
    assert 0 == main(["--version"])
    assert 0 == main(["layouts", "--no-plugins"])


@pytest.mark.parametrize(
    ("error", "code"),
    [
        pytest.param(KeyboardInterrupt(), 130, id="interrupted"),
        pytest.param(BrokenPipeError(), 0, id="the reader has enough"),
        pytest.param(OSError(28, "No space left on device"), 1, id="a full disk"),
        pytest.param(PluginError("worn", "worn-dist 1.0", "cannot be imported"), 2, id="a plugin that cannot work"),
    ],
)
def test_what_ends_a_command_decides_on_the_exit_code(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], error: BaseException, code: int
) -> None:
    def fail(*_: object, **__: object) -> None:
        raise error

    monkeypatch.setattr("belta_parse.cli.parse.parser_of", fail)

    assert code == main(["parse", "--jsonl"])
    assert "Traceback" not in capsys.readouterr().err


class Full:
    """A stream whose reader has gone."""

    def write(self, _: bytes) -> None:
        raise BrokenPipeError


@pytest.mark.parametrize(("line", "code"), [(LINE, 0), (b"{}\n" + LINE, 1)], ids=["all read", "one unreadable"])
def test_what_could_not_be_read_before_the_pipe_closed_still_counts(
    monkeypatch: pytest.MonkeyPatch, line: bytes, code: int
) -> None:
    monkeypatch.setattr("belta_parse.cli.parse.output", Full)

    assert code == CliRunner().invoke(program, ["parse", "--jsonl", "--no-plugins"], input=line).exit_code


def test_a_closed_standard_output_is_replaced(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("sys.stdout", None)
    monkeypatch.setattr("sys.stdin", None)

    with contextlib.closing(Replaced()) as replaced:
        assert 0 == main(["parse", "--jsonl"])
        assert os.devnull == replaced.name


class Replaced:
    """What the program put in the place of standard output."""

    @property
    def name(self) -> str:
        return sys.stdout.name

    def close(self) -> None:
        sys.stdout.close()


def test_what_is_left_in_the_buffer_of_a_closed_pipe_goes_nowhere(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    with open(tmp_path / "out", "w", encoding="utf-8") as file:
        monkeypatch.setattr("sys.stdout", file)
        file.write("left")

        close_quietly()

    assert "" == (tmp_path / "out").read_text(encoding="utf-8")


def test_streams_that_are_no_files_are_left_as_they_are(monkeypatch: pytest.MonkeyPatch) -> None:
    printed = io.StringIO()
    monkeypatch.setattr("sys.stdout", printed)

    assert 0 == main(["--version"])
    assert printed.getvalue().startswith("belta-parse ")


def test_the_console_leaves_a_closed_pipe_to_the_program() -> None:
    with pytest.raises(BrokenPipeError):
        Terminal().on_broken_pipe()


def test_without_click_main_tells_how_to_install_it(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def fail(_: object) -> int:
        raise ModuleNotFoundError("No module named 'rich'", name="rich")

    monkeypatch.setattr("belta_parse.cli.program.run", fail)

    assert 2 == main([])
    assert 'belta-parse needs its commands: pip install "belta-parse[cli]" installs them.\n' == capsys.readouterr().err


def test_an_interrupt_while_the_program_is_loaded_ends_with_130(monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(_: object) -> int:
        raise KeyboardInterrupt

    monkeypatch.setattr("belta_parse.cli.program.run", fail)

    assert 130 == main([])


def test_a_bug_in_the_program_is_not_taken_for_a_missing_extra(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("belta_parse.cli.program.COMMANDS", {"lost": ("belta_parse.lost:lost", "No such module.")})

    with pytest.raises(ModuleNotFoundError):
        main(["lost"])


def test_a_command_that_needs_another_package_says_which(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setitem(sys.modules, "another", None)
    monkeypatch.setattr("belta_parse.cli.program.COMMANDS", {"one": ("another:one", "Needs another.")})

    assert 2 == main(["one"])
    assert 'belta-parse needs the package another for this: pip install "belta-parse[all]" installs it.\n' == (
        capsys.readouterr().err
    )
