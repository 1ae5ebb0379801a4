"""What belta_parse raises says which layout, plugin or enricher is at fault, and what to do."""

from __future__ import annotations

import pickle

import pytest

from belta_parse import AnnotationError, BeltaParseError, LayoutError, PageError, PluginError, Span
from belta_parse.diagnostics import diagnose

ERRORS = [
    pytest.param(
        LayoutError("lake/desktop", "lead", "its anchor repeats without bound"),
        "layout 'lake/desktop', slot 'lead': its anchor repeats without bound",
        id="layout with a slot",
    ),
    pytest.param(LayoutError("lake/desktop", None, "it has no slots"), "layout 'lake/desktop': it has no slots", id="layout"),
    pytest.param(
        PluginError("lake", "lake-wire 1.2", "it cannot be imported"),
        "plugin 'lake' (from lake-wire 1.2): it cannot be imported",
        id="plugin of a distribution",
    ),
    pytest.param(PluginError("lake", None, "it is no plugin"), "plugin 'lake': it is no plugin", id="plugin"),
    pytest.param(AnnotationError("places", "it failed"), "enricher 'places': it failed", id="enricher"),
    pytest.param(
        PageError((diagnose("B301", Span(0, 9), value="31. April"), diagnose("B307", Span(9, 14), value="25:10"))),
        'B301 error: "31. April" is no day of the calendar; B307 error: "25:10" is no time of the day',
        id="page",
    ),
]


@pytest.mark.parametrize(("error", "sentence"), ERRORS)
def test_an_error_reads_as_a_sentence_that_names_the_culprit(error: BeltaParseError, sentence: str) -> None:
    assert str(error) == sentence


@pytest.mark.parametrize(("error", "sentence"), ERRORS)
def test_an_error_crosses_a_process_border_whole(error: BeltaParseError, sentence: str) -> None:
    copy = pickle.loads(pickle.dumps(error))

    assert (type(copy), str(copy)) == (type(error), sentence)


def test_one_except_clause_catches_all_errors_of_the_library() -> None:
    kinds = (LayoutError, PluginError, AnnotationError, PageError)

    assert all(issubclass(kind, BeltaParseError) for kind in kinds)
