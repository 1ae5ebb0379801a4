"""Tables that are filled as pages are met."""

from __future__ import annotations

from belta_parse.memo import MOST, kept


def test_a_table_never_holds_more_than_its_bound_and_always_the_last_value() -> None:
    table: dict[int, int] = {}
    sizes = set()

    for number in range(3 * MOST):
        assert kept(table, number, -number) == -number == table[number]
        sizes.add(len(table))

    assert max(sizes) == MOST
