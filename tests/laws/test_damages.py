"""Damages of crawlers and extractors, one by one: no field that is still on the page changes."""

from __future__ import annotations

from collections import Counter

import pytest
from hypothesis import HealthCheck, Phase, given, seed, settings
from hypothesis import strategies as st

from belta_parse import Layout, Parser
from belta_parse.testing import DAMAGES, Drawn, damaged, differences, pages
from belta_parse.vocab import de

PARSER = Parser(discover=False)
LAYOUTS = {layout.name: layout for layout in PARSER.layouts}
LABELS = frozenset({"Video", "Videos", "VIDEO", "Infografik", "Infografiken", "Infographik", "INFOGRAFIK"})

HEADS = frozenset(word for words in (*de.LINKS, *de.SITE_LINES, *de.SITE_ENDS) for word in (words, f"{words}:"))
WRAPPED = tuple(f"wrapped at {width}" for width in ("72", "80", "80 and at hyphens"))
JOINED = ("some lines joined", "all lines joined by a blank", "all lines joined by nothing")
APART = frozenset({"chrome missing", *JOINED, *WRAPPED})
"""Damages that no line of `HEADS` survives: what announces other articles, or stands around an article on other sites, is
a word like any other inside a line; what it announces is text without it; and a headline on two lines is two headlines."""

PAGES = 12
"""Pages a damage and a layout. What is held here is a share, so their number does not follow the profile."""

SHARE = 0.99
"""Of all fields that are still on the damaged pages of a layout."""

LOWER = {
    ("all lines joined by a blank", "belta-de/listing"): 0.9,
    ("all lines joined by nothing", "belta-de/listing"): 0.8,
    ("some lines joined", "belta-de/listing"): 0.95,
    ("all lines joined by a blank", "belta-de/desktop-old"): 0.98,
    ("all lines joined by nothing", "belta-de/desktop-old"): 0.98,
    ("all lines joined by a blank", "belta-de/stripped"): 0.96,
    **{(f"all lines joined by {what}", "belta-de/amp"): 0.92 for what in ("a blank", "nothing")},
    **{(f"all lines joined by {what}", "belta-de/reprint"): 0.86 for what in ("a blank", "nothing")},
    ("some lines joined", "belta-de/amp"): 0.95,
    ("some lines joined", "belta-de/reprint"): 0.93,
    ("some lines joined", "belta-de/mobile-old"): 0.98,
    ("cut at any character", "belta-de/amp"): 0.98,
    ("cut at any character", "belta-de/reprint"): 0.95,
    ("all lines joined by nothing", "belta-de/stripped"): 0.94,
    ("all lines joined by a blank", "belta-de/video"): 0.91,
    ("all lines joined by nothing", "belta-de/video"): 0.91,
    ("paragraphs repeated at the end", "belta-de/video"): 0.98,
    ("paragraphs repeated at the end", "belta-de/infographic"): 0.98,
    ("all lines joined by a blank", "belta-de/infographic"): 0.95,
    ("all lines joined by nothing", "belta-de/infographic"): 0.95,
    ("chrome missing", "belta-de/desktop-old"): 0.97,
    **{(wrapped, None): 0.97 for wrapped in WRAPPED},
    ("wrapped at 72", "belta-de/amp"): 0.95,
    ("one paragraph wrapped", None): 0.96,
}
"""Where less is held, by damage and layout (None for all). Items of a listing run into each other when their lines are
joined; a page without empty lines, wrapped, may end a sentence where a line ends: whether a paragraph ends there, too,
nobody can tell; a label behind the time, joined to a title, may be its first word; two paragraphs without a dateline, the
last printed twice, look like a title's captions; a path through a site, its tags and its copyright are words like any other
inside a line; a day and a title above no dateline are anybody's page; and a town without the heading of the weather above it
is a line like any other."""


def least(damage: str, layout: str) -> float:
    """The share that is held for *damage* and *layout*."""
    return LOWER.get((damage, layout), LOWER.get((damage, None), SHARE))


def drawn_from(layout: Layout, damage: str) -> st.SearchStrategy[Drawn]:
    labels = LABELS if layout.kind in ("article", "listing") else frozenset()
    return pages(layout, avoid=labels | HEADS if damage in APART else labels)


def share(layout: Layout, damage: str) -> tuple[float, Counter[str]]:
    """The share of the fields of *layout*'s pages that survive *damage*, and how often which did not."""
    fields, wrong = [0], Counter[str]()

    @seed(2023)
    @settings(
        max_examples=PAGES,
        database=None,
        deadline=None,
        phases=[Phase.generate],
        suppress_health_check=list(HealthCheck),
    )
    @given(damaged(drawn_from(layout, damage), only=(damage,)))
    def count(page: Drawn) -> None:
        fields.append(len(page.record))
        wrong.update(difference.field for difference in differences(page.record, PARSER.parse(page.text, page.url)))

    count()
    return 1 - wrong.total() / max(1, sum(fields)), wrong


@pytest.mark.parametrize("damage", sorted(DAMAGES))
def test_no_field_that_is_still_there_changes_after(damage: str) -> None:
    found = {name: share(layout, damage) for name, layout in LAYOUTS.items()}

    assert {name: row for name, row in found.items() if row[0] < least(damage, name)} == {}
