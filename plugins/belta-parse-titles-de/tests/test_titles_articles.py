"""The labelled articles: what the engine must reach on either half, and what the labels themselves must be."""

from __future__ import annotations

import importlib.util
from pathlib import Path

import pytest
from belta_parse_titles_de import persons

# The tests are no package: load the reader of labels from its file.
_spec = importlib.util.spec_from_file_location("titles_labels", Path(__file__).parent / "titles_labels.py")
assert _spec is not None
assert _spec.loader is not None
labels = importlib.util.module_from_spec(_spec)
_spec.loader.exec_module(labels)

HALVES = ["open", "held", "fresh", "blind", "second", "third", "wire", "wire_two", "wire_three", "wire_four"]


@pytest.mark.parametrize("half", HALVES)
def test_titled_people_are_found_and_right(half):
    found = labels.score(labels.articles(half), persons)

    assert found.f1 >= 97, found.faults
    assert found.rate("all right", "found") >= 94, found.faults


@pytest.mark.parametrize("half", HALVES)
def test_later_mentions_bear_the_id_of_the_first(half):
    found = labels.score(labels.articles(half), persons)

    assert found.rate("later right", "later") >= 90, found.faults
    assert found.counts["later false"] <= 1, found.faults


@pytest.mark.parametrize("half", HALVES)
def test_labels_stand_on_whole_words(half):
    for article in labels.articles(half):
        for label in article.labels:
            assert not article.text[label.start].isspace()
            assert not article.text[label.end - 1].isspace()
            assert "=" not in article.text
            assert "{" not in article.text
