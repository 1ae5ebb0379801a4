"""A new plugin installs, is found, and passes its own tests as it is; a plugin can be held to the laws."""

from __future__ import annotations

import os
import subprocess
import sys
import venv
from pathlib import Path, PurePosixPath
from zipfile import Path as ZipPath
from zipfile import ZipFile

import pytest
from click.testing import CliRunner

from belta_parse.testing import new_plugin as module
from belta_parse.testing.commands import check_plugin
from belta_parse.testing.commands import new_plugin as new_plugin_command
from belta_parse.testing.new_plugin import KINDS, new_plugin, planned

ROOT = Path(__file__).parents[1]
FRESH = "fresh environments are made in CI only: they take a minute and a package index"


def run(command: list[str], where: Path, **environment: str) -> str:
    done = subprocess.run(command, cwd=where, capture_output=True, text=True, env=os.environ | environment, check=False)
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout


def installed_as_by_hand(project: Path) -> str:
    """The search path on which *project* is installed: what an installer writes, written by hand."""
    package = next((project / "src").iterdir()).name
    info = project / f"{package}-0.1.0.dist-info"
    info.mkdir()
    (info / "METADATA").write_text(f"Metadata-Version: 2.1\nName: {project.name}\nVersion: 0.1.0\n")
    entry = project.name.removeprefix("belta-parse-")
    (info / "entry_points.txt").write_text(f"[belta_parse]\n{entry} = {package}.plugin\n")
    return os.pathsep.join([str(project), str(project / "src"), str(ROOT / "src")])


@pytest.mark.parametrize("kind", KINDS)
def test_a_new_plugin_passes_its_own_tests(tmp_path: Path, kind: str) -> None:
    from importlib.metadata import entry_points

    new_plugin("belta-parse-ports", kind, tmp_path)
    project = tmp_path / "belta-parse-ports"
    loaded = [] if entry_points(group="pytest11").select(name="belta_parse") else ["-p", "belta_parse.testing.pytest_plugin"]

    said = run(
        [sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider", *loaded],
        project,
        PYTHONPATH=installed_as_by_hand(project),
        HYPOTHESIS_PROFILE="dev",
        BELTA_PARSE_DISABLE="",
    )

    assert "failed" not in said
    assert "passed" in said


SAID = {"enricher": "no law broken; not tried: finds something (ports)", "layout": "all laws kept"}
"""What check-plugin says in the end; it has no sentences that hold what the enricher finds."""


@pytest.mark.skipif(os.environ.get("HYPOTHESIS_PROFILE") != "ci", reason=FRESH)
@pytest.mark.parametrize("kind", KINDS)
def test_a_new_plugin_installs_in_a_fresh_environment_and_passes_its_tests(tmp_path: Path, kind: str) -> None:
    new_plugin("belta-parse-ports", kind, tmp_path)
    venv.create(tmp_path / "venv", with_pip=True)
    python = str(tmp_path / "venv" / ("Scripts" if os.name == "nt" else "bin") / "python")

    run([python, "-m", "pip", "install", "-q", f"{ROOT}[all]", "./belta-parse-ports[test]"], tmp_path)

    assert "ports" in run([python, "-m", "belta_parse", "plugins"], tmp_path)
    run([python, "-m", "pytest", "-q"], tmp_path / "belta-parse-ports", HYPOTHESIS_PROFILE="dev")
    assert SAID[kind] in run([python, "-m", "belta_parse", "check-plugin", "ports", "--examples", "5"], tmp_path)


@pytest.mark.parametrize("kind", KINDS)
def test_no_placeholder_is_left(kind: str) -> None:
    for path, content in planned("belta-parse-sea-ports", kind):
        for text in (str(path), content):
            assert not any(word in text for word in ("__distribution__", "__package__", "__entry__", "__kind__", "__minimum__"))
            assert "__CONSTANT__" not in text
            assert "__Value__" not in text


WORDS = (
    ("__distribution__", "belta-parse-sea-ports"),
    ("__package__", "belta_parse_sea_ports"),
    ("__entry__", "sea-ports"),
    ("__kind__", "sea_ports"),
    ("__CONSTANT__", "SEA_PORTS"),
    ("__Value__", "SeaPortsValue"),
    ("__description__", "Terms and their meanings in articles: an enricher for belta_parse."),
    ("__minimum__", "7.5"),
)


def test_names_are_made_of_the_distributions_name(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    folder = tmp_path / "templates" / "enricher" / "__package__"
    folder.mkdir(parents=True)
    (tmp_path / "templates/common").mkdir()
    for word, _ in WORDS:
        (folder / f"{word}.txt.tmpl").write_text(f"{word} and {word}, ü", "utf-8")
    monkeypatch.setattr(module, "files", lambda package: tmp_path if package == "belta_parse" else None)
    monkeypatch.setattr(module, "version", lambda name: "7.5" if name == "belta-parse" else "?")

    contents = {str(path): content for path, content in planned("belta-parse-sea-ports")}

    assert contents == {f"belta_parse_sea_ports/{said}.txt": f"{said} and {said}, ü" for _, said in WORDS}


def test_a_name_without_the_usual_beginning_is_taken_whole() -> None:
    contents = {str(path): content for path, content in planned("sea-ports")}

    assert 'sea-ports = "sea_ports.plugin"' in contents["pyproject.toml"]


def test_files_come_in_order_the_kinds_behind_the_common_ones_and_only_templates(tmp_path: Path, monkeypatch) -> None:
    for name in ("common/b.tmpl", "common/a/c.tmpl", "common/dot_dot_hidden.tmpl", "common/notes.txt", "common/undot_x.tmpl"):
        path = tmp_path / "templates" / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(name)
    (tmp_path / "templates/layout/dot_folder").mkdir(parents=True)
    (tmp_path / "templates/layout/dot_folder/x.tmpl.tmpl").write_text("x")
    monkeypatch.setattr(module, "files", lambda package: tmp_path)

    assert [str(path) for path, _ in planned("ports", "layout")] == ["a/c", "b", ".dot_hidden", "undot_x", ".folder/x.tmpl"]


def test_templates_are_read_out_of_an_archive_too(tmp_path: Path, monkeypatch) -> None:
    with ZipFile(tmp_path / "belta_parse.zip", "w") as archive:
        for name in ("z", "b", "a"):
            archive.writestr(f"templates/enricher/{name}.tmpl", name)
        archive.writestr("templates/common/c.tmpl", "c")
    monkeypatch.setattr(module, "files", lambda package: ZipPath(tmp_path / "belta_parse.zip"))

    assert [str(path) for path, _ in planned("ports")] == ["c", "a", "b", "z"]


def test_without_a_distribution_of_ones_own_the_first_version_is_the_least(monkeypatch: pytest.MonkeyPatch) -> None:
    def version(name: str) -> str:
        raise module.PackageNotFoundError(name)

    monkeypatch.setattr(module, "version", version)

    contents = {str(path): content for path, content in planned("ports")}

    assert "belta-parse>=0.1" in contents["pyproject.toml"].replace("[testing]", "")
    assert any("0.1" in content for content in contents.values())


def test_the_real_templates_make_a_plugin_of_its_name() -> None:
    contents = {str(path): content for path, content in planned("belta-parse-sea-ports")}
    plugin = contents["src/belta_parse_sea_ports/plugin.py"]

    assert 'SEA_PORTS = Enricher(name="sea-ports", kinds={"sea_ports": SeaPortsValue}' in plugin
    assert 'sea-ports = "belta_parse_sea_ports.plugin"' in contents["pyproject.toml"]
    assert {".gitignore", ".github/workflows/ci.yml", "README.md", "src/belta_parse_sea_ports/py.typed"} <= contents.keys()


def test_the_files_stand_under_the_name_in_the_folder_or_where_one_is(tmp_path: Path, monkeypatch) -> None:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setattr(
        module, "planned", lambda name, kind: [(PurePosixPath("a/b/ü.txt"), f"{name} {kind} ü"), (PurePosixPath("c"), "")]
    )

    here = new_plugin("ports")
    there = new_plugin("ports", "layout", tmp_path / "x" / "y")

    assert here == (Path("ports/a/b/ü.txt"), Path("ports/c"))
    assert there == (tmp_path / "x/y/ports/a/b/ü.txt", tmp_path / "x/y/ports/c")
    assert (tmp_path / "ports/a/b/ü.txt").read_bytes() == "ports enricher ü".encode()
    assert there[0].read_bytes() == "ports layout ü".encode()


def test_an_empty_folder_is_taken_a_file_is_not(tmp_path: Path) -> None:
    (tmp_path / "ports").mkdir()
    (tmp_path / "bays").write_text("")

    assert new_plugin("ports", directory=tmp_path)
    with pytest.raises(FileExistsError) as caught:
        new_plugin("bays", directory=tmp_path)
    assert str(caught.value) == f"{tmp_path / 'bays'} is there already; take another name or directory"


@pytest.mark.parametrize("name", ["", "Ports", "-ports", "ports-", "sea--ports", "sea ports", "1ports", "häfen", "../ports"])
def test_a_name_that_is_none_is_refused(tmp_path: Path, name: str) -> None:
    with pytest.raises(ValueError, match="cannot name") as caught:
        new_plugin(name, directory=tmp_path)

    wanted = "write small letters, digits and single hyphens: belta-parse-ports"
    assert str(caught.value) == f"{name!r} cannot name a distribution; {wanted}"
    assert list(tmp_path.iterdir()) == []


def test_a_kind_that_is_none_is_refused() -> None:
    with pytest.raises(ValueError, match="no kind") as caught:
        list(planned("ports", "parser"))

    assert str(caught.value) == "'parser' is no kind of plugin; there are enricher, layout"


def test_nothing_is_written_over(tmp_path: Path) -> None:
    new_plugin("ports", directory=tmp_path)

    with pytest.raises(FileExistsError, match="is there already; take another name or directory"):
        new_plugin("ports", directory=tmp_path)


# --- the commands -----------------------------------------------------------------------------------------------------


def test_the_command_writes_the_files_and_says_what_comes_next(tmp_path: Path) -> None:
    result = CliRunner().invoke(new_plugin_command, ["belta-parse-ports", "--kind", "layout", "--directory", str(tmp_path)])

    assert result.exit_code == 0
    assert result.stdout == ""
    assert 'pip install -e ".[test]" && pytest' in result.stderr
    assert (tmp_path / "belta-parse-ports/src/belta_parse_ports/plugin.py").exists()


@pytest.mark.parametrize("arguments", [["Ports"], ["ports", "--kind", "parser"], []])
def test_a_wrong_command_line_is_refused(tmp_path: Path, arguments: list[str]) -> None:
    result = CliRunner().invoke(new_plugin_command, [*arguments, "--directory", str(tmp_path)])

    assert result.exit_code == 2


GOOD = """
from belta_parse import Annotation, Enricher, Span, hookimpl

def enrich(document):
    return ()

@hookimpl
def belta_parse_enrichers():
    return [Enricher("quiet", ("quiet",), enrich)]
"""
BAD = GOOD.replace("return ()", "raise ValueError(document.text)").replace("quiet", "loud")


def test_a_plugin_that_keeps_the_laws_is_reported_so(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.syspath_prepend(tmp_path)
    (tmp_path / "quiet_plugin.py").write_text(GOOD)

    result = CliRunner().invoke(check_plugin, ["--plugin", str(tmp_path / "quiet_plugin.py"), "--examples", "3"])

    assert (result.exit_code, "no law broken; not tried: finds something" in result.stdout) == (0, True)
    assert "quiet                        raises nothing       kept" in result.stdout


def test_a_plugin_that_breaks_one_is_reported_with_the_page(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.syspath_prepend(tmp_path)
    (tmp_path / "loud_plugin.py").write_text(BAD)

    result = CliRunner().invoke(check_plugin, ["--plugin", str(tmp_path / "loud_plugin.py"), "--examples", "2"])

    assert result.exit_code == 1
    assert "loud                         raises nothing       BROKEN" in result.stdout
    assert "raises nothing: ValueError: \n" in result.stdout


def test_a_plugin_that_is_not_installed_is_refused() -> None:
    result = CliRunner().invoke(check_plugin, ["no-such-plugin"])

    assert result.exit_code == 2
    assert "no plugin 'no-such-plugin' is installed; there are" in result.stderr


def test_the_cores_own_layouts_can_be_checked_by_name(monkeypatch: pytest.MonkeyPatch) -> None:
    from belta_parse.testing import layout_laws

    monkeypatch.setattr(layout_laws, "LAYOUT_LAWS", {"pickles": layout_laws.pickles})

    result = CliRunner().invoke(check_plugin, ["belta-de", "--examples", "1"])

    assert "belta-de/stripped            pickles              kept" in result.stdout
