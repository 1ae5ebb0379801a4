"""``plugins``, ``layouts``, ``schema`` and the help: what is installed and how it is asked for."""

from __future__ import annotations

import json
import sys
from collections.abc import Mapping
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import click
import jsonschema
import pytest
from click.testing import CliRunner, Result

from belta_parse import Parser, ParseResult, PluginError
from belta_parse.cli.program import COMMANDS, program
from belta_parse.schema import json_schema

CORE = Parser(discover=False)
CHAIN = """\
import attrs
from belta_parse import Enricher, hookimpl


@attrs.frozen
class Link:
    target: str
    weight: float | None = None


def nothing(document):
    return ()


@hookimpl
def belta_parse_enrichers():
    return (
        Enricher("linker", {"link": Link}, nothing, {"place", "person"}),
        Enricher("places", {"place": object}, nothing),
    )
"""


def run(*arguments: str | Path, page: str = "") -> Result:
    return CliRunner().invoke(program, [str(argument) for argument in arguments], input=page, catch_exceptions=False)


@pytest.fixture
def chain(tmp_path: Path) -> Path:
    file = tmp_path / "chain.py"
    file.write_text(CHAIN, encoding="utf-8")
    return file


def test_plugins_are_listed_with_what_they_bring(chain: Path) -> None:
    result = run("plugins", "--no-plugins", "--plugin", chain)

    assert "belta-de  belta-parse" in result.stdout
    assert "chain  no distribution  ok" in result.stdout
    assert "  enricher    linker: makes link, reads person, place" in result.stdout
    assert 0 == result.exit_code


def test_plugins_are_listed_as_json(chain: Path) -> None:
    listed = {info["name"]: info for info in json.loads(run("plugins", "--json", "--no-plugins", "--plugin", chain).stdout)}

    assert ["belta_parse_enrichers"] == listed["chain"]["hooks"]
    assert {"name": "linker", "kinds": ["link"], "reads": ["person", "place"]} == listed["chain"]["enrichers"][0]
    assert [layout.name for layout in CORE.layouts] == sorted(listed["belta-de"]["layouts"])


def test_the_graph_shows_who_reads_what_in_the_order_in_which_they_run(chain: Path) -> None:
    result = run("plugins", "--graph", "--no-plugins", "--plugin", chain)

    assert [
        "places ─▶ place",
        "linker ─▶ link",
        "  ◀─ person of nobody: no installed enricher makes it",
        "  ◀─ place of places",
    ] == result.stdout.splitlines()


def test_the_graph_of_no_enrichers_says_so() -> None:
    assert "no enrichers\n" == run("plugins", "--graph", "--no-plugins").stdout


def test_a_disabled_plugin_is_listed_as_disabled(chain: Path) -> None:
    result = run("plugins", "--no-plugins", "--plugin", chain, "--disable", "chain")

    assert "chain  no distribution  disabled" in result.stdout


def test_a_name_to_disable_that_nothing_has_is_said_and_costs_nothing(chain: Path) -> None:
    asked = ("parse", "-", "--plugin", chain, "--disable", "chian")

    result = run(*asked, page="Neue Brücke")

    assert result.exit_code == 0
    assert json.loads(result.stdout)["layout"] is None
    assert result.stderr.splitlines() == [
        "--disable chian: no plugin, distribution, layout, edition or enricher is called so; belta-parse plugins lists them"
    ]
    # Of what is not even looked for nobody knows the names.
    assert run(*asked, "--no-plugins", page="Neue Brücke").stderr == ""
    assert run("parse", "-", "--disable", "belta-de/listing", page="Neue Brücke").stderr == ""


def test_a_broken_plugin_is_listed_with_its_problem_and_the_way_round(chain: Path) -> None:
    chain.write_text(CHAIN.replace("belta_parse_enrichers", "belta_parse_enricher"), encoding="utf-8")

    result = run("plugins", "--no-plugins", "--plugin", chain)

    assert "chain  no distribution  broken\n  problem     " in result.stdout
    assert "With these plugins no parser can be built: plugin 'chain'" in result.stderr
    assert "--disable chain" in result.stderr


def test_a_circle_of_needs_is_drawn_and_named(chain: Path) -> None:
    chain.write_text(CHAIN.replace("object}, nothing)", 'object}, nothing, {"link"})'), encoding="utf-8")

    result = run("plugins", "--graph", "--no-plugins", "--plugin", chain)

    assert "  ◀─ link of linker" in result.stdout
    assert "enrichers wait for each other" in result.stderr


# --- layouts --------------------------------------------------------------------------------------------------------


def test_layouts_are_listed_one_a_line() -> None:
    result = run("layouts", "--no-plugins")

    assert [layout.name for layout in CORE.layouts] == [line.split()[0] for line in result.stdout.splitlines()]


def test_a_layout_is_described_with_its_slots_and_examples() -> None:
    result = run("layouts", "--no-plugins", "belta-de/desktop-2024")

    assert "  published        published   required, weight 2" in result.stdout
    assert "      pattern: 14 April 2023, 09:42" in result.stdout
    assert "      prose: any text of 1 to 300 characters" in result.stdout


def test_a_layout_is_described_with_its_loop_its_end_its_addresses_and_its_anchors() -> None:
    lines = run("layouts", "--no-plugins", "belta-de/desktop-2024").stdout.splitlines()

    assert "  again and again from related to related_lead" in lines
    assert "  ends with latest" in lines
    assert [line.partition(": /(?P<section>")[0] for line in lines if line.startswith("  found at ")] == [
        "  found at deu.belta.by, m.deu.belta.by"
    ]
    place = lines.index("  published        published   required, weight 2")
    assert lines[place + 3] == "      inside a line: 14 April 2023, 09:42 · 08 November 2025, 17:05"
    stripped = run("layouts", "--no-plugins", "belta-de/stripped").stdout
    assert "ends with" not in stripped


def test_json_gives_the_loop_the_ends_the_addresses_and_the_anchors() -> None:
    listed = json.loads(run("layouts", "--no-plugins", "--json").stdout)

    for layout, one in zip(CORE.layouts, listed, strict=True):
        assert one["loop"] == (list(layout.loop) if layout.loop else None)
        assert one["ends"] == list(layout.ends)
        assert one["address"] == (layout.address and {"hosts": list(layout.address.hosts), "path": layout.address.path})
        for slot, row in zip(layout.slots, one["slots"], strict=True):
            anchor = slot.anchor
            assert row["anchor"] == (anchor and {"source": anchor.source, "examples": list(anchor.examples)})


def test_an_edition_names_all_of_its_layouts_and_json_gives_every_slot() -> None:
    listed = json.loads(run("layouts", "--no-plugins", "--json", "belta-de").stdout)

    assert [layout.name for layout in CORE.layouts if layout.edition == "belta-de"] == [one["name"] for one in listed]
    for layout, one in zip(CORE.layouts, listed, strict=True):
        assert [slot.name for slot in layout.slots] == [slot["name"] for slot in one["slots"]]
        assert all(match["examples"] for slot in one["slots"] for match in slot["match"] if match["matcher"] == "Pattern")


def test_a_layout_that_is_not_there_is_answered_with_its_neighbours() -> None:
    result = run("layouts", "--no-plugins", "belta-de/desktop-2023")

    assert 2 == result.exit_code
    assert "belta-de/desktop-2020" in result.stderr


# --- schema ---------------------------------------------------------------------------------------------------------


def test_the_schema_is_that_of_what_is_installed(chain: Path) -> None:
    result = run("schema", "--no-plugins", "--plugin", chain)

    schema = json.loads(result.stdout)
    jsonschema.Draft202012Validator.check_schema(schema)
    assert json_schema({"link": object, "place": object}) | {"$defs": None} == schema | {"$defs": None}
    assert ["target", "weight"] == list(schema["$defs"]["Link"]["properties"])


class Arrow:
    """As much of pyarrow as a schema asks for."""

    def __getattr__(self, kind: str) -> Any:
        return lambda *_: kind

    def schema(self, fields: list[Any]) -> list[Any]:
        return fields

    def field(self, name: str, kind: str, nullable: bool, metadata: Mapping[str, str] | None) -> Any:
        return SimpleNamespace(name=name, type=kind, nullable=nullable)


def test_where_pyarrow_is_installed_the_schema_is_its(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "pyarrow", Arrow())

    lines = run("schema", "--arrow", "--no-plugins").stdout.splitlines()

    assert ["id: string", "url: string", "edition: string", "layout: string", "score: float64 not null"] == lines[:5]
    assert list(json_schema()["properties"]) == [line.partition(":")[0] for line in lines]


def test_where_pyarrow_is_not_installed_the_schema_is_json(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "pyarrow", None)

    fields = json.loads(run("schema", "--arrow", "--no-plugins").stdout)

    assert {"name": "score", "type": "double", "nullable": False} == fields[4]


def test_the_arrow_schema_has_the_same_fields() -> None:
    result = run("schema", "--arrow", "--no-plugins")

    try:
        names = [field["name"] for field in json.loads(result.stdout)]
    except ValueError:
        names = [line.partition(":")[0] for line in result.stdout.splitlines()]
    assert list(json_schema()["properties"]) == names


# --- help -----------------------------------------------------------------------------------------------------------


def options() -> list[tuple[str, click.Option]]:
    context = click.Context(program)
    commands = {name: program.get_command(context, name) for name in COMMANDS}
    return [
        (name, option)
        for name, command in commands.items()
        if command is not None
        for option in command.params
        if isinstance(option, click.Option) and option.name != "help"
    ]


@pytest.mark.parametrize(("command", "option"), options(), ids=lambda value: getattr(value, "name", value))
def test_every_option_has_an_example_in_its_help(command: str, option: click.Option) -> None:
    assert option.help
    example = option.help.partition(": ")[2] or option.help
    assert any(name in example for name in option.opts)


@pytest.mark.parametrize("command", COMMANDS)
def test_every_command_has_its_help(command: str) -> None:
    result = run(command, "--help")

    assert 0 == result.exit_code
    assert f"belta-parse {command}" in " ".join(result.stdout.split()) or f"program {command}" in result.stdout


def test_the_overview_names_every_command() -> None:
    result = run("--help")

    assert list(COMMANDS) == program.list_commands(click.Context(program))
    assert all(f"  {name} " in result.stdout for name in COMMANDS)


MANY = """
from attrs import evolve
from belta_parse import hookimpl
from belta_parse import layouts

@hookimpl
def belta_parse_layouts():
    first = layouts.belta_parse_layouts()[0]
    return [evolve(first, name=f"shore-de/form-{number:02}", address=None) for number in range(11)]
"""


def test_of_many_names_the_list_shows_the_first_and_how_many_more_there_are(tmp_path: Path) -> None:
    file = tmp_path / "many.py"
    file.write_text(MANY, "utf-8")

    shown = run("plugins", "--no-plugins", "--plugin", file).stdout
    refused = run("layouts", "nowhere", "--no-plugins", "--plugin", file).stderr

    eight = ", ".join(f"shore-de/form-{number:02}" for number in range(8))
    assert f"  layouts     {eight} and 3 more\n" in shown
    assert "no layout 'nowhere' is installed; there are belta-de/amp, belta-de/desktop-2020, " in " ".join(refused.split())
    assert " and 13 more" in " ".join(refused.split())


def test_a_file_that_ends_the_program_is_no_plugin(tmp_path: Path) -> None:
    file = tmp_path / "leaves.py"
    file.write_text("raise SystemExit(0)\n", "utf-8")

    result = run("plugins", "--no-plugins", "--plugin", file)

    assert 2 == result.exit_code
    assert "cannot be imported: SystemExit: 0" in " ".join(result.stderr.split())


# --- what plugins do to standard output, to other pages, to a terminal ------------------------------------------------

LOUD = """\
print("at import")
from belta_parse import Enricher, hookimpl


def talk(document):
    print("on a page")
    return ()


@hookimpl
def belta_parse_enrichers():
    print("in the hook")
    return (Enricher("loud", {"noise"}, talk),)
"""
LEAD = "MINSK, 14. April (BelTA) - In Brest wurde eine Brücke eröffnet."


@pytest.mark.parametrize(
    ("command", "said"),
    [
        (["parse", "-"], ["at import", "in the hook", "on a page"]),
        (["show", "--labels", "-"], ["at import", "in the hook", "on a page"]),
        (["check", "-"], ["at import", "in the hook", "on a page"]),
        (["schema"], ["at import", "in the hook"]),
        (["plugins", "--json"], ["at import", "in the hook", "at import", "in the hook"]),
    ],
    ids=["parse", "show", "check", "schema", "plugins"],
)
def test_what_a_plugin_prints_goes_to_standard_error(tmp_path: Path, command: list[str], said: list[str]) -> None:
    file = tmp_path / "loud.py"
    file.write_text(LOUD, encoding="utf-8")

    result = run(*command, "--no-plugins", "--plugin", file, page=LEAD)

    assert (said, 0) == (result.stderr.splitlines(), result.exit_code)
    assert not any(one in result.stdout for one in said)


@pytest.mark.parametrize("lines", [False, True], ids=["files", "lines"])
def test_a_page_that_gives_no_record_costs_the_others_none(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, lines: bool
) -> None:
    texts = ["LIDA, 3. Mai (BelTA) - Ja.", LEAD]
    whole = ParseResult.to_dict

    def to_dict(result: ParseResult) -> dict[str, Any]:
        if "LIDA" in result.text:
            json.loads("[")
        return whole(result)

    monkeypatch.setattr(ParseResult, "to_dict", to_dict)
    for name, text in zip("ab", texts, strict=True):
        (tmp_path / f"{name}.txt").write_text(text, encoding="utf-8")

    if lines:
        result = run("parse", "--no-plugins", "--jsonl", page="\n".join(json.dumps({"text": text}) for text in texts))
    else:
        result = run("parse", "--no-plugins", tmp_path / "a.txt", tmp_path / "b.txt")

    place = "line 1" if lines else str(tmp_path / "a.txt")
    assert result.stderr.startswith(f"{place}: gives no record: JSONDecodeError: Expecting value: line 1 column 2 (char 1) (")
    assert [["MINSK"]] == [json.loads(line)["dateline"]["cities"] for line in result.stdout.splitlines()]
    assert 1 == result.exit_code


RUDE = """\
from belta_parse import Enricher, hookimpl


def fail(document):
    raise ValueError("\\x1b]0;owned\\x07 \\u202e")


@hookimpl
def belta_parse_enrichers():
    return (Enricher("rude", {"word"}, fail),)
"""


@pytest.mark.parametrize(
    "command", [["show"], ["show", "--color", "never"], ["check"], ["parse", "--strict"]], ids=lambda words: " ".join(words)
)
def test_what_a_plugin_raises_moves_no_terminal(tmp_path: Path, command: list[str]) -> None:
    file = tmp_path / "rude.py"
    file.write_text(RUDE, encoding="utf-8")

    result = run(*command, "-", "--no-plugins", "--plugin", file, page=LEAD)

    said = result.stdout + result.stderr
    assert "ValueError: ␛]0;owned␇ �" in said
    assert not set("\x1b\x07\u202e") & set(said)


def test_what_a_plugin_raises_at_import_or_in_its_hook_moves_no_terminal(tmp_path: Path) -> None:
    at_import, in_hook = tmp_path / "at_import.py", tmp_path / "in_hook.py"
    at_import.write_text('raise ValueError("\\x1b[2J\\nb")', encoding="utf-8")
    in_hook.write_text(RUDE.replace("return (", 'raise ValueError("\\x1b[2J\\nb")\n    return ('), encoding="utf-8")

    first = run("parse", "--no-plugins", "--plugin", at_import, page=LEAD)
    listed = run("plugins", "--no-plugins", "--plugin", in_hook)

    assert "cannot be imported: ValueError: ␛[2J b (at_import.py:1: raise ValueError(" in first.stderr
    assert 2 == first.exit_code
    assert "  problem     its hook failed: ValueError: ␛[2J b (in_hook.py:10: raise ValueError(" in listed.stdout
    assert "no parser can be built: plugin 'in_hook': its hook failed: ValueError: ␛[2J b (in_hook.py:10:" in listed.stderr


@pytest.mark.parametrize("error", ["SystemExit(0)", "BaseException(0)", "GeneratorExit(0)"])
@pytest.mark.parametrize("command", ["parse", "plugins"])
def test_a_plugin_that_exits_in_its_hook_is_told_of(tmp_path: Path, command: str, error: str) -> None:
    file = tmp_path / "leaving.py"
    file.write_text(RUDE.replace("return (", f"raise {error}\n    return ("), encoding="utf-8")

    done = CliRunner().invoke(program, [command, "--no-plugins", "--plugin", str(file), *(["-"] * (command == "parse"))])

    said = done.stderr + done.stdout + str(done.exception)
    assert f"its hook failed: {error[:-3]}: 0 (leaving.py:10: raise {error})" in said
    assert command == "plugins" or isinstance(done.exception, PluginError)


@pytest.mark.parametrize("asked", [["chain,belta-de"], ["chain", " belta-de "], [" chain , belta-de ,"]])
def test_several_names_to_leave_out_may_stand_together(chain: Path, asked: list[str]) -> None:
    options = [word for names in asked for word in ("--disable", names)]

    result = run("plugins", "--json", "--no-plugins", "--plugin", chain, *options)

    assert {info["name"]: info["status"] for info in json.loads(result.stdout)} == dict.fromkeys(
        ("belta-de", "chain"), "disabled"
    )
    assert "" == result.stderr
