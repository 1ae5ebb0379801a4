"""The schemas fit every record, and say nothing that a record does not have."""

from __future__ import annotations

import datetime
import json
import os
import re
import subprocess
import sys
from collections.abc import Mapping
from datetime import UTC, date, time, timedelta, timezone
from decimal import Decimal
from enum import Enum, Flag
from pathlib import Path
from typing import Any, Literal, NewType

import attrs
import jsonschema
import pytest
from hypothesis import given
from hypothesis import strategies as st

from belta_parse import Annotation, Enricher, Parser, Span
from belta_parse.hookspecs import hookimpl
from belta_parse.io.arrow import arrow_fields, described, pyarrow_schema, row
from belta_parse.schema import json_schema
from belta_parse.testing import parser_with

Json = dict[str, Any]

PAGE = """\
Projekte
Services
Staatsorgane
Flag Dienstag, 3 Oktober 2023
Minsk heiter +12°C
Politik
03 Oktober 2023, 09:42

Brücke in Brest eröffnet

Archivfoto
Archivfoto

BREST, 31. September (BelTA) - Die Brücke über den Bug ist wieder offen.
Abonnieren Sie uns auf
"""


class Size(Enum):
    SMALL = "small"


Name = NewType("Name", str)


@attrs.frozen
class Place:
    """A place. And more."""

    name: str
    inside: Place | None = None
    """The type names its own class, which is known only when the module is."""


@attrs.frozen
class Everything:
    text: str = "a"
    number: int | None = None
    share: float = 0.5
    day: date = date(2023, 5, 3)
    at: time | None = time(9, 42)
    moment: datetime.datetime | date | None = None
    size: Size = Size.SMALL
    choice: Literal["a", "b"] = "a"
    tags: tuple[str, ...] = ()
    pair: tuple[str, int] = ("a", 1)
    names: frozenset[str] = frozenset()
    table: Mapping[str, int] = attrs.field(factory=dict)
    mixed: str | int = 3
    place: Place = Place("Brest", Place("Belarus"))
    places: list[Place] = attrs.field(factory=list)
    span: Span = attrs.field(factory=lambda: Span(0, 3))
    anything: Any = None
    loose: tuple = ()  # type: ignore[type-arg]
    price: Decimal = Decimal("2.50")
    unsure: date | datetime.datetime | None = None
    words: set[str] = attrs.field(factory=lambda: {"b", "a"})
    named: Name = Name("a")
    cached: int = attrs.field(init=False, default=3)


VALUES = {"everything": Everything(places=[Place("Brest")], table={"a": 1}, tags=("x",)), "plain": {"a": [1, None]}}


def enrich(document: Any) -> Any:
    for kind, value in VALUES.items():
        yield Annotation(kind, Span(0, 3), value)


class Plugin:
    name = "everything"

    @hookimpl
    def belta_parse_enrichers(self) -> list[Enricher]:
        return [Enricher("everything", {"everything": Everything, "plain": object}, enrich)]


CORE = Parser(discover=False)
FULL = Parser(plugins=[Plugin()], discover=False)


def validator(kinds: Mapping[str, type]) -> jsonschema.Draft202012Validator:
    schema = closed(json_schema(kinds))
    jsonschema.Draft202012Validator.check_schema(schema)
    return jsonschema.Draft202012Validator(schema, format_checker=jsonschema.FormatChecker())


def closed(schema: Any) -> Any:
    """*schema* with no room for keys that it does not name."""
    if isinstance(schema, list):
        return [closed(one) for one in schema]
    if not isinstance(schema, dict):
        return schema
    made = {key: closed(value) for key, value in schema.items()}
    return made | {"additionalProperties": False} if "required" in made and "properties" in made else made


def as_json(record: Json) -> Json:
    return json.loads(json.dumps(record))  # type: ignore[no-any-return]


def test_the_record_has_exactly_the_keys_of_the_schema_in_their_order() -> None:
    assert list(json_schema()["properties"]) == list(CORE.parse(PAGE).to_dict())


@given(st.lists(st.sampled_from([*PAGE.split("\n"), "\r", "Ein Satz.", "x" * 50]), max_size=20).map("\n".join))
def test_the_schema_fits_every_record(text: str) -> None:
    validator({}).validate(as_json(CORE.parse(text).to_dict()))


def test_the_schema_fits_the_values_of_declared_kinds() -> None:
    result = FULL.parse(PAGE)
    assert {"everything", "plain"} == {annotation.kind for annotation in result.annotations}

    validator(FULL.kinds).validate(as_json(result.to_dict()))


@pytest.mark.parametrize(
    "change",
    [{"name": 3}, {"text": None}, {"day": 3}, {"size": "huge"}, {"choice": "c"}, {"pair": ["a"]}, {"tags": [1]}],
    ids=str,
)
def test_the_schema_refuses_a_value_of_another_shape(change: Json) -> None:
    record = as_json(FULL.parse(PAGE).to_dict())
    value = next(a["value"] for a in record["annotations"] if a["kind"] == "everything")
    if "name" in change:
        value["place"]["inside"].update(change)
    else:
        value.update(change)

    assert not validator(FULL.kinds).is_valid(record)


@pytest.mark.parametrize("key", CORE.parse("").to_dict())
def test_the_schema_refuses_a_record_without_a_key(key: str) -> None:
    record = as_json(CORE.parse(PAGE).to_dict())
    del record[key]

    assert not validator({}).is_valid(record)


def test_a_class_whose_types_cannot_be_found_has_its_fields_all_the_same() -> None:
    @attrs.frozen
    class Lost:
        name: "Nowhere"  # type: ignore[name-defined]  # noqa: F821, UP037

    assert {"name": {}} == json_schema({"lost": Lost})["$defs"]["Lost"]["properties"]


def test_two_classes_of_one_name_are_two_definitions() -> None:
    @attrs.frozen
    class Segment:
        mine: int

    schema = json_schema({"segment": Segment})

    assert ["mine"] == [
        key for name, made in schema["$defs"].items() if name.endswith(".Segment") for key in made["properties"]
    ]


# --- Arrow ----------------------------------------------------------------------------------------------------------


def test_the_arrow_schema_has_the_fields_of_the_record() -> None:
    assert list(CORE.parse(PAGE).to_dict()) == [field.name for field in arrow_fields()]


def test_a_value_has_a_field_for_each_kind_and_one_for_others() -> None:
    annotations = next(field for field in arrow_fields(FULL.kinds) if field.name == "annotations")

    value = next(child for child in annotations.children[0].children if child.name == "value")
    assert ["everything", "plain", "other"] == [child.name for child in value.children]
    assert all(child.nullable for child in value.children)


def test_types_become_columns_and_what_has_none_becomes_json() -> None:
    annotations = next(field for field in described(arrow_fields(FULL.kinds)) if field["name"] == "annotations")
    value = next(child for child in annotations["children"][0]["children"] if child["name"] == "value")
    everything = {field["name"]: field for field in value["children"][0]["children"]}

    assert {
        "text": "string",
        "number": "int64",
        "share": "double",
        "day": "date32[day]",
        "at": "time32[s]",
        "moment": "string",
        "size": "string",
        "choice": "string",
        "tags": "list",
        "names": "list",
        "table": "map",
        "place": "struct",
        "price": "string",
        "words": "list",
    }.items() <= {name: field["type"] for name, field in everything.items()}.items()
    assert {"pair", "mixed", "anything", "loose", "named"} == {
        name for name, f in everything.items() if f.get("json")
    }
    assert everything["number"]["nullable"]
    assert not everything["text"]["nullable"]


def test_a_row_holds_values_as_arrow_takes_them() -> None:
    record = {**FULL.parse(PAGE).to_dict(), "id": 7}

    made = row(record, arrow_fields(FULL.kinds))

    assert date(2023, 10, 3) == made["crawled"]
    assert "7" == made["id"]
    values = {a["kind"]: a["value"] for a in made["annotations"]}
    assert "Brest" == values["everything"]["everything"]["place"]["name"]
    assert {"name": "Belarus", "inside": None} == json.loads(values["everything"]["everything"]["place"]["inside"])
    assert {"a": [1, None]} == json.loads(values["plain"]["plain"])


def test_a_kind_that_nobody_declared_goes_to_the_others() -> None:
    made = row(FULL.parse(PAGE).to_dict(), arrow_fields())

    assert {"other"} == {key for a in made["annotations"] for key, value in a["value"].items() if value is not None}


def test_pyarrow_takes_the_rows() -> None:
    pyarrow = pytest.importorskip("pyarrow")
    fields = arrow_fields(FULL.kinds)

    table = pyarrow.Table.from_pylist([row(FULL.parse(PAGE).to_dict(), fields)], schema=pyarrow_schema(fields))

    assert [field.name for field in fields] == table.column_names
    assert "Brücke in Brest eröffnet" == table["title"][0].as_py()
    found = {a["kind"]: a["value"][a["kind"]] for a in table["annotations"][0].as_py()}
    shown = ("price", "day", "words", "size", "choice")
    assert ("2.50", date(2023, 5, 3), ["a", "b"], "small", "a") == tuple(found["everything"][name] for name in shown)
    assert "Brest" == found["everything"]["places"][0]["name"]


def test_a_plugin_s_values_come_back_from_the_record_as_they_were() -> None:
    result = FULL.parse(PAGE)

    again = FULL.from_dict(as_json(result.to_dict()), PAGE)

    assert again == result
    assert [VALUES["everything"]] == [annotation.value for annotation in again.of("everything")]


def test_the_command_prints_the_shape_of_the_values_of_a_plugin_that_is_a_file(tmp_path: Path) -> None:
    pytest.importorskip("click")
    plugin = tmp_path / "ferries.py"
    plugin.write_text(FERRIES, "utf-8")
    environment = os.environ | {"PYTHONPATH": os.pathsep.join(sys.path), "PYTHONIOENCODING": "utf-8"}

    def printed(*words: str) -> str:
        command = [sys.executable, "-m", "belta_parse", "schema", "--no-plugins", "--plugin", str(plugin), *words]
        return subprocess.run(command, env=environment, stdout=subprocess.PIPE, encoding="utf-8", check=True).stdout

    assert {"price": {"type": "string"}} == json.loads(printed())["$defs"]["Ferry"]["properties"]
    # As pyarrow says it, or without pyarrow as plain data.
    assert re.search(r'ferry: struct<price: string|"name": "ferry"', printed("--arrow"))


FERRIES = """
from decimal import Decimal
from attrs import frozen
from belta_parse import Enricher, hookimpl

@frozen
class Ferry:
    price: Decimal

def enrich(document):
    return ()

@hookimpl
def belta_parse_enrichers():
    return [Enricher("ferries", {"ferry": Ferry}, enrich)]
"""


class Rights(Flag):
    READ = 1
    WRITE = 2


@attrs.frozen
class Gate:
    at: time = time(9, 42)
    rights: Rights = Rights.READ


@pytest.mark.parametrize(
    "at",
    [
        time(9, 42),
        time(0, 0, 7),
        time(23, 59, 59, 5),
        time(9, 42, tzinfo=UTC),
        time(9, 42, 1, tzinfo=timezone(timedelta(hours=-5, minutes=-30))),
    ],
)
@pytest.mark.parametrize("rights", [Rights(0), Rights.READ, Rights.READ | Rights.WRITE])
def test_the_schema_fits_times_of_any_precision_and_flags_of_any_number(at: time, rights: Rights) -> None:
    value = Gate(at, rights)
    gates = Enricher("gates", {"gate": Gate}, lambda _: [Annotation("gate", Span(0, 5), value)])
    parser = parser_with(enrichers=[gates])
    result = parser.parse(PAGE)

    record = json.loads(json.dumps(result.to_dict()))

    jsonschema.validate(record, json_schema(parser.kinds))
    assert repr(parser.from_dict(record, PAGE).of("gate")[0].value) == repr(value)
    assert parser.from_dict(record, PAGE) == result


@pytest.mark.parametrize("at", ["9:42", "24:00", "09:42Z", "09:42:60", "09:42+5", "09:42:01.5"])
def test_the_schema_refuses_what_is_no_time_of_ours(at: str) -> None:
    pattern = json_schema({"gate": Gate})["$defs"]["Gate"]["properties"]["at"]["pattern"]

    assert re.search(pattern, at) is None
