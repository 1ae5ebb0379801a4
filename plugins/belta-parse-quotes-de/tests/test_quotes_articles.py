"""The labelled articles: what either half must reach, and what the labels themselves must be."""

from __future__ import annotations

import importlib.util
import sys
from pathlib import Path

import pytest

# The tests are no package: load the reader of labels from its file.
_spec = importlib.util.spec_from_file_location("quotes_labelled", Path(__file__).parent / "quotes_labelled.py")
assert _spec is not None
assert _spec.loader is not None
labelled = importlib.util.module_from_spec(_spec)
sys.modules["quotes_labelled"] = labelled
_spec.loader.exec_module(labelled)

ARTICLES = {
    "seen": 26, "held": 26, "fresh": 16, "later": 12, "last": 10,
    "wire": 20, "wire_two": 20, "wire_three": 12, "wire_four": 10,
}  # fmt: skip
"""The parts of the labelled articles and how many each has at least."""


@pytest.mark.parametrize("half", ARTICLES)
def test_quotations_are_found_to_the_character_and_their_speakers_named(half):
    score = labelled.score(half, "q")

    assert score.f1 >= 95, str(score)
    assert score.named >= 0.9 * score.right, str(score)


@pytest.mark.parametrize("half", ARTICLES)
def test_attributions_are_found(half):
    score = labelled.score(half, "a")

    assert score.f1 >= 90, str(score)


@pytest.mark.parametrize("half", ARTICLES)
def test_there_are_enough_articles_with_labels_in_their_text(half):
    articles = list(labelled.articles(half))

    assert len(articles) >= ARTICLES[half]
    assert all(article.text[label.start : label.end].strip() for article in articles for label in article.labels)
