"""Every rule's examples are tests, and so are its counter-examples."""

from __future__ import annotations

from datetime import date

import pytest
from belta_parse_dates_de import is_value, timexes
from belta_parse_dates_de.meanings import MEANINGS
from belta_parse_dates_de.patterns import by_name
from belta_parse_dates_de.rules import RULES

WEDNESDAY = date(2023, 5, 10)

EXAMPLES = [pytest.param(example, id=f"{rule.name}: {example.text}") for rule in RULES for example in rule.examples]
COUNTER_EXAMPLES = [pytest.param(text, id=f"{rule.name}: {text}") for rule in RULES for text in rule.none]


@pytest.mark.parametrize("example", EXAMPLES)
def test_a_rule_finds_its_example(example):
    found = [(example.text[timex.start : timex.end], timex.type, timex.value) for timex in timexes(example.text, WEDNESDAY)]

    assert (example.found, example.type, example.value) in found


@pytest.mark.parametrize("text", COUNTER_EXAMPLES)
def test_a_counter_example_is_no_time(text):
    assert [text[timex.start : timex.end] for timex in timexes(text, WEDNESDAY)] == []


def test_rule_names_are_unique_and_their_meanings_exist():
    assert {rule.meaning for rule in by_name(RULES).values()} <= set(MEANINGS)


def test_every_example_value_is_a_timex3_value():
    assert [example for rule in RULES for example in rule.examples if not is_value(example.value)] == []
