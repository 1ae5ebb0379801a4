"""A layout is data and checks itself when it is built."""

from __future__ import annotations

import pickle
import re
from collections.abc import Mapping
from typing import Any

import pytest

from belta_parse import (
    AddressForm,
    Calendar,
    DatelineForm,
    Layout,
    LayoutError,
    Opening,
    Pattern,
    Phrases,
    Prose,
    Role,
    Slot,
)

HEAD = Slot("head", Role.CHROME, Phrases(("Seewetter",)), weight=1)
BODY = Slot("body", Role.PARAGRAPH, Prose(), repeat=True)
LEAD = Slot("lead", Role.DATELINE, Opening())
WIRE = DatelineForm("lake-wire", marks=("Lake Wire",), months={"Mai": 5})


def lake(name: str = "lake/desktop", slots: tuple[Slot, ...] = (HEAD, BODY), **rest: Any) -> Layout:
    return Layout(name, "Lake Wire", "de", slots=slots, **rest)


# --- what a layout says -----------------------------------------------------------------------------------------------


def test_a_layout_is_named_by_edition_and_form() -> None:
    layout = lake("lake-de/mobile-2020")

    assert (layout.edition, layout.form) == ("lake-de", "mobile-2020")


def test_a_slot_is_found_by_its_name() -> None:
    layout = lake()

    assert layout.slot("body") is BODY
    with pytest.raises(KeyError, match=r"^'footer'$"):
        layout.slot("footer")


def test_a_slot_tells_its_closed_matchers_from_its_open_ones() -> None:
    phrases, prose = Phrases(("Wetter", "Sport")), Prose(max_chars=20)
    slot = Slot("rubric", Role.RUBRIC, (phrases, prose), after="head")

    assert (slot.closed, slot.open, slot.phrases, slot.after) == ((phrases,), (prose,), ("Wetter", "Sport"), ("head",))


def test_one_matcher_and_one_name_need_no_tuple() -> None:
    layout = lake(slots=(HEAD, BODY), ends="head")

    assert (HEAD.match, layout.ends) == ((Phrases(("Seewetter",)),), ("head",))


def test_a_layout_pickles_and_equal_ones_are_one() -> None:
    layout = lake(calendar=Calendar({"Mai": 5}), kinds={"Video": "video"})

    assert pickle.loads(pickle.dumps(layout)) == layout
    assert len({layout, lake(calendar=Calendar({"Mai": 5}), kinds={"Video": "video"})}) == 1


# --- what it refuses --------------------------------------------------------------------------------------------------

REFUSED: Mapping[str, tuple[dict[str, Any], str]] = {
    "a name without a form": (
        {"name": "lake"},
        "layout 'lake': its name has no form; write edition/form, as in belta-de/desktop-2024",
    ),
    "a name without an edition": (
        {"name": "/desktop"},
        "layout '/desktop': its name has no form; write edition/form, as in belta-de/desktop-2024",
    ),
    "a threshold above 1": ({"threshold": 1.5}, "layout 'lake/desktop': its threshold is 1.5; it needs 0 to 1"),
    "no slots": ({"slots": ()}, "layout 'lake/desktop': it has no slots; a layout needs at least one"),
    "two slots of one name": (
        {"slots": (HEAD, BODY, HEAD)},
        "layout 'lake/desktop', slot 'head': two slots have this name; each needs its own",
    ),
    "a slot without matchers": (
        {"slots": (HEAD, Slot("body", Role.PARAGRAPH, ()))},
        "layout 'lake/desktop', slot 'body': it accepts nothing; give it a matcher",
    ),
    "a negative weight": (
        {"slots": (Slot("head", Role.CHROME, Phrases(("Seewetter",)), weight=-1), BODY)},
        "layout 'lake/desktop', slot 'head': its weight is -1; it needs 0 or more, and no fraction",
    ),
    "a weight that is no number": (
        {"slots": (Slot("head", Role.CHROME, Phrases(("Seewetter",)), weight=float("nan")), BODY)},  # type: ignore[arg-type]
        "layout 'lake/desktop', slot 'head': its weight is nan; it needs 0 or more, and no fraction",
    ),
    "a threshold that is no number": (
        {"threshold": float("nan")},
        "layout 'lake/desktop': its threshold is nan; it needs 0 to 1",
    ),
    "a name that is no text": ({"name": None}, "layout None: name: None is NoneType, not str"),
    "a threshold in letters": ({"threshold": "1"}, "layout 'lake/desktop': threshold: '1' is str, not int | float"),
    "a time zone that is no text": ({"timezone": None}, "layout 'lake/desktop': timezone: None is NoneType, not str"),
    "a calendar that is a dict": (
        {"calendar": {"Mai": 5}},
        "layout 'lake/desktop': calendar: {'Mai': 5} is dict, not Calendar",
    ),
    "an address that is a text": (
        {"address": "lake.example"},
        "layout 'lake/desktop': address: 'lake.example' is str, not layout.AddressForm | None",
    ),
    "a kind that is no text": ({"kind": None}, "layout 'lake/desktop': kind: None is NoneType, not str"),
    "an empty kind": ({"kind": " "}, "layout 'lake/desktop': its kind is empty; leave it out for an article"),
    "kinds that are a list": ({"kinds": ["a"]}, "layout 'lake/desktop': kinds: ['a'] is list, not Mapping"),
    "a prefix that is no text": ({"prefix": 1}, "layout 'lake/desktop': prefix: 1 is int, not str | None"),
    "a slot that is none": ({"slots": (HEAD, "body")}, "layout 'lake/desktop': slots: 'body' is str, not Slot"),
    "a dateline that is no form": (
        {"datelines": ("x",)},
        "layout 'lake/desktop': datelines: 'x' is str, not DatelineForm",
    ),
    "a closing that is no pattern": (
        {"closings": (Phrases(("Ende",)),)},
        "layout 'lake/desktop': closings: Phrases(phrases=('Ende',)) is Phrases, not Pattern",
    ),
    "a loop of one": (
        {"loop": ("head",)},
        "layout 'lake/desktop': its loop is ('head',); name its first and its last slot",
    ),
    "a loop that is none": ({"loop": 3}, "layout 'lake/desktop': its loop is 3; name its first and its last slot"),
    "slots that stand behind each other": (
        {
            "slots": (
                HEAD,
                Slot("deck", Role.NOTE, Prose(), after="lead"),
                Slot("lead", Role.NOTE, Prose(), after=("deck", "lead")),
                Slot("foot", Role.NOTE, Prose(), after=("lead", "head")),
            )
        },
        "layout 'lake/desktop', slot 'deck': it stands behind lead only, which waits for it; let one of them begin",
    ),
    "a slot that stands behind itself": (
        {"slots": (HEAD, Slot("more", Role.NOTE, Prose(), after="more"))},
        "layout 'lake/desktop', slot 'more': it stands behind more only, which waits for it; let one of them begin",
    ),
    "an address path with a group that nobody reads": (
        {"address": AddressForm(("lake.example",), r"/(?P<sluug>[a-z]{1,20})")},
        "layout 'lake/desktop': its address path has a group 'sluug'; an address tells section, slug, id, year",
    ),
    "an open slot with a weight": (
        {"slots": (HEAD, Slot("body", Role.PARAGRAPH, Prose(), weight=2))},
        "layout 'lake/desktop', slot 'body': an open slot is no evidence and can have no weight; drop the weight",
    ),
    "no weight at all": (
        {"slots": (BODY,)},
        "layout 'lake/desktop': no slot has a weight, so no page could speak for it; give a closed slot one",
    ),
    "a loop over a slot that is not there": (
        {"loop": ("head", "foot")},
        "layout 'lake/desktop', slot 'foot': loop names this slot, but there is none; there are head, body",
    ),
    "a loop the wrong way round": (
        {"loop": ("body", "head")},
        "layout 'lake/desktop', slot 'body': the loop begins after its end 'head'; swap the two",
    ),
    "an end that is not there": (
        {"ends": ("foot",)},
        "layout 'lake/desktop', slot 'foot': ends names this slot, but there is none; there are head, body",
    ),
    "a slot behind one that is not there": (
        {"slots": (HEAD, Slot("body", Role.PARAGRAPH, Prose(), after="top"))},
        "layout 'lake/desktop', slot 'top': after in slot 'body' names this slot, but there is none; there are head, body",
    ),
    "a dateline that no form describes": (
        {"slots": (HEAD, LEAD)},
        "layout 'lake/desktop', slot 'lead': it waits for a dateline, but the layout declares none; give it datelines",
    ),
    "a time zone that nobody knows": (
        {"timezone": "Europe/Atlantis"},
        "layout 'lake/desktop': no time zone 'Europe/Atlantis' is known; give a name such as Europe/Minsk",
    ),
    "a time zone that is a path": (
        {"timezone": "../Minsk"},
        "layout 'lake/desktop': no time zone '../Minsk' is known; give a name such as Europe/Minsk",
    ),
    "an anchor without a bound": (
        {"slots": (Slot("head", Role.CHROME, Phrases(("X",)), weight=1, anchor=Pattern(r"\d+", examples=("1",))),)},
        r"layout 'lake/desktop', slot 'head': its anchor repeats without bound: '\\d+'; write {1,40} for + and {0,40} for *",
    ),
    "a prefix without a bound": (
        {"prefix": r"date \d+ "},
        r"layout 'lake/desktop': its prefix repeats without bound: 'ate \\d+'; write {1,40} for + and {0,40} for *",
    ),
    "a prefix that is no expression": (
        {"prefix": r"date ("},
        "layout 'lake/desktop': its prefix is no expression: missing ) at position 6",
    ),
    "an address path without a bound": (
        {"address": AddressForm(("lake.example",), r"/.*")},
        "layout 'lake/desktop': its address path repeats without bound: '/.*'; write {1,40} for + and {0,40} for *",
    ),
    "an address path that is no expression": (
        {"address": AddressForm(("lake.example",), r"/[a-z")},
        "layout 'lake/desktop': its address path is no expression: unterminated character set at position 5",
    ),
}


@pytest.mark.parametrize(("values", "message"), REFUSED.values(), ids=REFUSED)
def test_a_layout_that_cannot_work_is_refused_with_what_to_do(values: dict[str, Any], message: str) -> None:
    with pytest.raises(LayoutError) as refused:
        lake(**values)

    assert str(refused.value) == message


def test_a_refusal_names_layout_and_slot_as_data() -> None:
    with pytest.raises(LayoutError) as refused:
        lake(slots=(HEAD, LEAD))

    assert (refused.value.layout, refused.value.slot) == ("lake/desktop", "lead")


def test_a_layout_with_datelines_may_wait_for_one() -> None:
    assert lake(slots=(HEAD, LEAD), datelines=[WIRE]).datelines == (WIRE,)


@pytest.mark.parametrize(
    ("months", "weekdays", "message"),
    [
        pytest.param({"Mai": 13}, {}, "month 'Mai' is 13; it needs 1 to 12", id="month 13"),
        pytest.param({"Mai": 0}, {}, "month 'Mai' is 0; it needs 1 to 12", id="month 0"),
        pytest.param({}, {"Sonntag": 0}, "weekday 'Sonntag' is 0; it needs 1 (Monday) to 7", id="weekday 0"),
        pytest.param({}, {"Sonntag": 8}, "weekday 'Sonntag' is 8; it needs 1 (Monday) to 7", id="weekday 8"),
    ],
)
def test_a_calendar_refuses_what_no_year_has(months: dict[str, int], weekdays: dict[str, int], message: str) -> None:
    with pytest.raises(ValueError, match=f"^{re.escape(message)}$"):
        Calendar(months, weekdays)


@pytest.mark.parametrize("language", ["", "deutsch!", "DE", "d", "german", "de_AT", "de-"])
def test_a_language_that_is_no_tag_is_refused(language: str) -> None:
    with pytest.raises(LayoutError) as refused:
        Layout("lake/desktop", "Lake Wire", language, slots=(HEAD, BODY))

    message = f"its language is {language!r}; write a tag such as de or de-AT, its first part in small letters"
    assert str(refused.value) == f"layout 'lake/desktop': {message}"


@pytest.mark.parametrize("language", ["de", "be-tarask", "zh-Hans", "sr-Latn-RS", "yue"])
def test_a_language_is_a_tag(language: str) -> None:
    assert Layout("lake/desktop", "Lake Wire", language, slots=(HEAD, BODY)).language == language


def test_a_slot_may_stand_behind_itself_where_it_may_stand_behind_another_too() -> None:
    more = Slot("more", Role.NOTE, Prose(), after=("head", "more"))

    assert lake(slots=(HEAD, more)).slots == (HEAD, more)


def test_a_role_may_be_given_by_its_name() -> None:
    assert Slot("head", "chrome", Phrases(("Seewetter",))).role is Role.CHROME  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("given", "message"),
    [
        ({"role": "nix"}, f"there is no role 'nix'; there are {', '.join(role.value for role in Role)}"),
        ({"match": "Häfen"}, "slot 'head': 'Häfen' is no matcher; write Phrases(('Häfen',))"),
        ({"match": ("Häfen", Prose())}, "slot 'head': 'Häfen' is no matcher; write Phrases(('Häfen',))"),
        ({"match": None}, "slot 'head': None is no matcher; give Phrases, a Pattern, Prose or another one"),
        ({"match": [3]}, "slot 'head': 3 is no matcher; give Phrases, a Pattern, Prose or another one"),
        ({"anchor": "ab"}, "slot 'head': its anchor is 'ab'; write Pattern(…, examples=(…,))"),
    ],
)
def test_a_slot_that_cannot_work_is_refused_with_what_to_do(given: dict[str, Any], message: str) -> None:
    with pytest.raises(ValueError, match=r"role|slot") as refused:
        Slot(**{"name": "head", "role": Role.CHROME, "match": Prose()} | given)

    assert str(refused.value) == message


def test_hosts_are_names_in_small_letters_and_one_needs_no_tuple() -> None:
    form = AddressForm("Lake.example", "/", mobile=("m.LAKE.example",))

    assert (form.hosts, form.mobile) == (("lake.example",), ("m.lake.example",))


NAMED_DAY = r"(?P<day>\d{1,2})\. (?P<month>\p{L}{3,9}) (?P<year>\d{4})"
MONTH_ONLY = r"(?P<month>\d\d)/(?P<year>\d{4})"
NO_MONTH = "prints the month 'Mai', which the calendar has not; add it there"
NUMBERED_DAY = r"(?P<day>\d\d)\.(?P<month>\d\d)\.(?P<year>\d{4})"


@pytest.mark.parametrize(
    ("source", "example", "months", "why"),
    [
        (NAMED_DAY, "3. Mai 2024", {"April": 4}, f"'3. Mai 2024' {NO_MONTH}"),
        (NUMBERED_DAY, "45.12.2024", {}, "'45.12.2024' is no day; give one of the calendar"),
        (NUMBERED_DAY, "05.13.2024", {}, "'05.13.2024' is no day; give one of the calendar"),
        (NUMBERED_DAY, "30.02.2024", {}, "'30.02.2024' is no day; give one of the calendar"),
    ],
)
def test_an_example_that_prints_no_day_of_the_calendar_is_refused(source: str, example: str, months, why: str) -> None:
    slot = Slot("when", Role.PUBLISHED, Pattern(source, examples=(example,)), weight=1)

    with pytest.raises(LayoutError) as caught:
        Layout("lake/paper", agency="Lake", language="de", calendar=Calendar(months), slots=[slot])
    assert str(caught.value) == f"layout 'lake/paper', slot 'when': its example {why}"


@pytest.mark.parametrize(
    ("source", "example"),
    [(NAMED_DAY, "3. Mai 2024"), (NUMBERED_DAY, "29.02.2024"), (MONTH_ONLY, "12/2024"), (r"am (?P<day>\d\d)", "am 45")],
)
def test_an_example_that_prints_a_day_or_less_is_fine(source: str, example: str) -> None:
    slot = Slot("when", Role.PUBLISHED, Pattern(source, examples=(example,)), weight=1)

    assert Layout("lake/paper", agency="Lake", language="de", calendar=Calendar({"Mai": 5}), slots=[slot]).slots == (slot,)
