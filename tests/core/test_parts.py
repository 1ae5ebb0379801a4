"""The parts of a page: what pages have in common whose pieces stand in the same slots."""

from __future__ import annotations

import pytest

from belta_parse.blocks import Kinds
from belta_parse.dateline import DatelineReader
from belta_parse.parts import MOST_PIECES, Tools


def tools() -> Tools:
    roles, names = ("title", "paragraph", "unknown"), ("headline", "body", None)
    return Tools(DatelineReader(()), Kinds((), ()), frozenset(), roles, names, frozenset())


def test_pieces_have_the_roles_and_the_names_of_their_slots() -> None:
    form = tools().form_of([0, 1, -1, 1])

    assert form.roles == ("title", "paragraph", "unknown", "paragraph")
    assert form.names == ("headline", "body", None, "body")
    assert form.places == {"title": [0], "paragraph": [1, 3], "unknown": [2]}


@pytest.mark.parametrize(("pieces", "kept"), [(MOST_PIECES, 1), (MOST_PIECES + 1, 0)])
def test_forms_are_remembered_but_for_those_of_long_pages(pieces: int, kept: int) -> None:
    made = tools()
    slots = [0, *[1] * (pieces - 1)]

    assert made.form_of(slots) == made.form_of(slots)
    assert len(made.forms) == kept
