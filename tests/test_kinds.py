"""Classes of annotation values: what cannot be written stops the parser, what is not what it says costs itself only."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta, timezone
from decimal import Decimal
from enum import Enum
from typing import Any, Literal, NamedTuple, NewType

import attrs
import pytest

from belta_parse import Annotation, AnnotationError, Document, Enricher, Parser, PluginError, Span, kinds
from belta_parse.kinds import WRITABLE, field_types, misfit, unwritable
from belta_parse.plain import MAX_DEPTH
from belta_parse.testing import AdHoc


@pytest.fixture(autouse=True, scope="module")
def _nothing_kept() -> None:
    """No check of an earlier run in this process: mutants are tried in children of a process that has run the tests."""
    kinds._fields.cache_clear()
    kinds._printed.cache_clear()

TEXT = "MINSK, 3. Mai (BelTA) - Am Bug ist es still."


class Size(Enum):
    SMALL = "small"


class Two(Enum):
    BOTH = (1, 2)


class Odd(Enum):
    WAVE = complex(1, 2)


@attrs.frozen
class Harbour:
    name: str
    opened: date | None = None


@attrs.frozen
class Marina:
    berths: int


@attrs.frozen
class Dock(Marina):
    gate: str = "narrow"


class Pair(NamedTuple):
    first: str
    second: int


def holding(kind: Any, value: Any = None) -> Any:
    """A class with a field of the type *kind*."""
    return attrs.make_class("Ship", {"field": attrs.field(type=kind)}, frozen=True)


WRITTEN: list[tuple[Any, Any, Any]] = [
    (str, "a", 3),
    (int, 3, "3"),
    (float, 0.5, "0.5"),
    (float, 3, float("nan")),
    (float, -(2**1023), 2**1023 + 1),
    (float, 2**53, 2**53 + 1),
    (float, 1.7e308, 10**400),
    (bool, True, 1.0),
    (Decimal, Decimal("2.50"), 2.5),
    (Decimal, Decimal("-1E+2"), Decimal("NaN")),
    (Decimal | None, None, Decimal("sNaN")),
    (date, date(2023, 5, 3), "2023-05-03"),
    (date, date(2023, 5, 3), datetime(2023, 5, 3, 9, 42)),
    (datetime, datetime(2023, 5, 3, 9, 42), date(2023, 5, 3)),
    (time, time(9, 42), "09:42"),
    (time, time(9, 42, 7), 942),
    (time, time(0, 0, 0, 5), None),
    (time, time(9, 42, tzinfo=UTC), None),
    (time, time(9, 42, 7, tzinfo=timezone(timedelta(hours=5, minutes=30))), None),
    (Size, Size.SMALL, "small"),
    (Literal["a", "b"], "a", "c"),
    (Harbour, Harbour("Brest"), Marina(3)),
    (Harbour, Harbour("Brest", date(2023, 5, 3)), Harbour("Brest", "gestern")),  # type: ignore[arg-type]
    (str | None, None, 3),
    (str | int, 3, 0.5),
    (str | int | float | bool, 0.5, None),
    (NewType("Place", str), "Brest", 3),
    (date | datetime, date(2023, 5, 3), "gestern"),
    (Harbour | Marina, Marina(3), "Brest"),
    (Marina, Marina(3), Dock(3, "wide")),
    (Literal["a", 1, None], None, "b"),
    (list[str], ["a"], ["a", 3]),
    (list[str], [], ("a",)),
    (list[Harbour], [Harbour("Brest")], [Marina(3)]),
    (tuple[str, ...], ("a", "b"), ["a"]),
    (tuple[str], ("a",), ("a", "b")),
    (tuple[str, int], ("a", 3), ("a", 3, 4)),
    (tuple[str, int], ("a", 3), ("a", "b")),
    (frozenset[str], frozenset("ab"), frozenset([3])),
    (set[str], {"a"}, ["a"]),
    (frozenset[Marina], frozenset([Marina(1), Marina(20), Marina(3)]), frozenset(["a"])),
    (frozenset[Size | None], frozenset([None, Size.SMALL]), frozenset([3])),
    (Mapping[str, int], {"a": 3}, {"a": "b"}),
    (Mapping[str, Harbour], {"a": Harbour("Brest")}, {"a": Marina(3)}),
    (dict[int, str], {1: "a"}, {"1": "a"}),
    (dict[str, list[date]], {"a": [date(2023, 5, 3)]}, {"a": date(2023, 5, 3)}),
    (dict, {"a": [1, None]}, {"a": complex(1, 2)}),
    (dict, {}, {1: 1}),
    (object, {"a": [1, None]}, complex(1, 2)),
    (list, [1], [complex(1, 2)]),
    (Any, {"a": ["b"]}, complex(1, 2)),
    (Any, Harbour("Brest"), Harbour(3)),  # type: ignore[arg-type]
    (Any, date(2023, 5, 3), object()),
]
"""A type, a value of it, and a value that is none."""

REFUSED: list[tuple[Any, str]] = [
    (complex, "complex"),
    (bytes, "bytes"),
    (Sequence[str], "collections.abc.Sequence[str]"),
    (timedelta, "timedelta"),
    (Odd, "Odd"),
    (list[complex], "complex"),
    (tuple[str, bytes], "bytes"),
    (complex | None, "complex"),
    (Mapping[str, bytes], "bytes"),
    (dict[date, str], "dict[datetime.date, str]"),
    (date | str, "datetime.date | str"),
    (Harbour | str, "tests"),
    (Marina | Dock, "Marina"),
    (Two, "Two"),
    (Literal[b"a"], "Literal[b'a']"),
    (Literal["a", Size.SMALL], "Literal['a', <Size.SMALL: 'small'>]"),
]


def names(rows: Iterable[tuple[Any, ...]]) -> list[str]:
    return [str(row[0]) for row in rows]


@pytest.mark.parametrize(("kind", "value", "_"), WRITTEN, ids=names(WRITTEN))
def test_a_value_of_a_writable_type_goes_to_json_and_comes_back(kind: Any, value: Any, _: Any) -> None:
    ship = holding(kind)
    parser = Parser([AdHoc(enrichers=[Enricher("ships", {"ship": ship}, lambda d: [found(ship(value))])])], discover=False)
    result = parser.parse(TEXT)

    again = parser.from_dict(json.loads(json.dumps(result.to_dict())), TEXT)

    assert unwritable(ship) is None
    assert [d for d in result.diagnostics if d.code.startswith("P9")] == []
    if kind is not Any:
        assert again == result


def found(value: object) -> Annotation:
    return Annotation("ship", Span(0, 5), value)


@pytest.mark.parametrize(("kind", "_", "other"), WRITTEN, ids=names(WRITTEN))
def test_a_value_that_is_not_what_its_class_says_is_left_out_and_the_page_tells_so(kind: Any, _: Any, other: Any) -> None:
    ship = holding(kind)
    parser = Parser([AdHoc(enrichers=[Enricher("ships", {"ship": ship}, lambda d: [found(ship(other))])])], discover=False)

    result = parser.parse(TEXT)

    assert result.of("ship") == ()
    said = [d.message for d in result.diagnostics if d.code == "P902"]
    assert len(said) == 1
    assert f"in the value of 'ship' the field field is {type(other).__name__}, not " in said[0]
    assert json.loads(json.dumps(result.to_dict()))["annotations"] == []


@pytest.mark.parametrize(("kind", "culprit"), REFUSED, ids=names(REFUSED))
def test_a_class_that_cannot_be_written_stops_the_parser_and_is_named(kind: Any, culprit: str) -> None:
    ship = holding(kind)

    with pytest.raises(PluginError) as error:
        Parser([AdHoc(enrichers=[Enricher("ships", {"ship": ship}, nothing)], name="ports")], discover=False)

    assert error.value.plugin == "ports"
    assert "gives 'ship' values of Ship, which cannot be written as JSON: its field field is " in error.value.message
    assert culprit in error.value.message
    assert f"; fields can be {WRITABLE}. To go on without it: " in error.value.message


def nothing(_: Document) -> Iterable[Annotation]:
    return ()


def test_a_culprit_inside_another_class_is_named_with_that_class() -> None:
    wave = attrs.make_class("Wave", {"height": attrs.field(type=complex)})

    assert unwritable(holding(list[wave])) == "in Wave its field height is complex"


def test_a_class_that_is_none_of_attrs_is_told_how_to_become_one() -> None:
    @dataclass
    class Boat:
        name: str

    assert unwritable(Boat) == "Boat is no attrs class; make it one with attrs.frozen"
    assert unwritable(Pair) == "Pair is no attrs class; make it one with attrs.frozen"
    assert [unwritable(kind) for kind in (object, str, dict, list)] == [None] * 4


def test_a_class_may_hold_itself() -> None:
    @attrs.frozen
    class Node:
        inside: Any

    Node.__annotations__["inside"] = Node | None
    attrs.resolve_types(Node, {}, {})

    assert unwritable(Node) is None
    assert misfit(Node(Node(None))) is None
    assert misfit(Node(Node("a"))) == "the field inside is Node, not " + str(field_types(Node)["inside"])


def test_a_value_of_a_class_that_nobody_declared_is_looked_at_too() -> None:
    wave = attrs.make_class("Wave", {"height": attrs.field(type=complex)})

    assert misfit(wave(1j)) == "the field height is complex, not complex"
    assert misfit(holding(Any)(wave(1j))) == "the field field is Wave, not Any: the field height is complex, not complex"


def test_a_class_whose_types_cannot_be_found_is_refused() -> None:
    assert unwritable(holding("Nowhere")) == (
        "the types of its fields cannot be found (name 'Nowhere' is not defined); import them where the program runs, "
        "not for type checkers only"
    )
    assert field_types(holding("Nowhere")) == {"field": Any}


def test_types_that_attrs_resolved_are_found() -> None:
    @attrs.frozen
    class Local:
        name: str

    ship = holding("Local | None")
    attrs.resolve_types(ship, localns={"Local": Local})

    assert (field_types(ship), unwritable(ship)) == ({"field": Local | None}, None)


def test_a_field_that_nobody_sets_is_refused() -> None:
    @attrs.define
    class Unset:
        name: str
        length: int = attrs.field(init=False)

    @attrs.define
    class Later(Unset):
        def __attrs_post_init__(self) -> None:
            self.length = 3

    @attrs.define(init=False)
    class Own(Unset):
        def __init__(self) -> None:
            self.__attrs_init__("a")  # type: ignore[attr-defined]

    given = attrs.make_class("Given", {"length": attrs.field(init=False, default=3)})

    assert unwritable(Unset) == "its field length is set by nobody; give it a default"
    assert [unwritable(kind) for kind in (Later, Own, given)] == [None] * 3


def size_of() -> None: ...


WHY: list[tuple[Any, Any, str]] = [
    (float, float("nan"), "float, not float: nan, which JSON has not"),
    (float, 10**400, "int, not float"),
    (Any, 10**4300, "int, not Any: a number of more than 4300 digits"),
    (Decimal, Decimal("Infinity"), "Decimal, not Decimal: Infinity, which JSON has not"),
    (list, [1, object()], "list, not list: [1] is object"),
    (list[str], ["a", 3], "list, not list[str]: [1] is int"),
    (list[str], ("a",), "tuple, not list[str]"),
    (list[str], {"a": 1}, "dict, not list[str]"),
    (list, size_of, "function, not list"),
    (str, {"a": 1}, "dict, not str"),
    (str, ["a"], "list, not str"),
    (tuple[str, ...], ("a", "b", None), "tuple, not tuple[str, ...]: [2] is NoneType"),
    (tuple[str, int], ("a", "b"), "tuple, not tuple[str, int]"),
    (dict[str, int], {"a": 1, "b": "c"}, "dict, not dict[str, int]: ['b'] is str"),
    (dict[str, int], {1: 1}, "dict, not dict[str, int]"),
    (dict, {"a": {1}}, "dict, not dict: ['a'] is set"),
    (Any, {"a": [{1}]}, "dict, not Any: ['a'][0] is set"),
    (Any, {1}, "set, not Any"),
    (Marina, Marina("a"), "Marina, not Marina: the field berths is str, not int"),  # type: ignore[arg-type]
    (Marina, Dock(3), "Dock, not Marina"),
    (Any, [Marina(3)], "list, not Any: [0] is Marina"),
    (date, datetime(2023, 5, 3, 9, 42), "datetime, not date"),
]


@pytest.mark.parametrize(("kind", "value", "why"), WHY, ids=[row[2] for row in WHY])
def test_a_misfit_is_told_with_what_does_not_fit(kind: Any, value: Any, why: str) -> None:
    assert misfit(holding(kind)(value)) == f"the field field is {why}"


@attrs.frozen
class Tree:
    children: tuple[Tree, ...] = ()


def test_values_lie_in_each_other_so_deep_and_no_deeper() -> None:
    tree = Tree()
    for _ in range(MAX_DEPTH - 1):
        tree = Tree((Tree(), tree))

    assert misfit(tree) is None
    assert misfit(Tree((tree,))) == "more than 20 values lie in each other"


def test_values_that_lie_in_each_other_by_the_thousand_are_a_misfit_like_others() -> None:
    tree = Tree()
    for _ in range(5000):
        tree = Tree((tree,))

    assert misfit(tree) == "more than 20 values lie in each other"


def test_a_set_is_written_in_one_order_whatever_is_in_it() -> None:
    mixed = frozenset([Marina(3), Marina(1), Marina(2)])
    ships = Enricher("ships", {"ship": Fleet}, lambda d: [found(Fleet(mixed, frozenset("ba")))])
    parser = Parser([AdHoc(enrichers=[ships])], discover=False)

    (written,) = parser.parse(TEXT).to_dict()["annotations"]

    assert written["value"] == {"docks": [{"berths": 1}, {"berths": 2}, {"berths": 3}], "names": ["a", "b"]}


@attrs.frozen
class Fleet:
    docks: frozenset[Marina]
    names: frozenset[str]


def test_a_strict_parser_says_which_field_is_not_what_it_says() -> None:
    ships = Enricher("ships", {"harbour": Harbour}, lambda d: [Annotation("harbour", Span(0, 5), Harbour(3))])  # type: ignore[arg-type]
    parser = Parser([AdHoc(enrichers=[ships])], discover=False, strict=True)

    with pytest.raises(AnnotationError, match="in the value of 'harbour' the field name is int, not str"):
        parser.parse(TEXT)


@attrs.frozen
class Tide:
    """What is looked at each time: not every float is a number that JSON has."""

    height: float


@attrs.frozen
class Tides:
    """Values of a class, in all that can hold some."""

    first: Tide
    listed: list[Tide]
    named: dict[str, Tide]
    paired: tuple[Tide, Tide]
    anything: Any


LOW, HIGH, ENDLESS = Tide(0.5), Tide(2.5), Tide(float("inf"))
SOUND = Tides(LOW, [LOW, HIGH], {"low": LOW}, (LOW, HIGH), HIGH)


def test_values_in_lists_dicts_tuples_and_fields_of_anything_are_looked_at_one_by_one() -> None:
    assert misfit(SOUND) is None
    for field, value, where in (
        ("listed", [LOW, ENDLESS], "[1] is Tide"),
        ("named", {"low": LOW, "high": ENDLESS}, "['high'] is Tide"),
        ("paired", (LOW, ENDLESS), f"is tuple, not tuple[{__name__}.Tide, {__name__}.Tide]"),
        ("anything", ENDLESS, "the field height is float, not float: inf, which JSON has not"),
        ("first", ENDLESS, "the field height is float, not float: inf, which JSON has not"),
    ):
        said = misfit(attrs.evolve(SOUND, **{field: value}))
        assert said is not None
        assert said.startswith(f"the field {field} is ")
        assert said.endswith(where)
