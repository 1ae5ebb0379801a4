"""What each damage does to a small page, choice by choice: which characters change, what the record must still give."""

from __future__ import annotations

import re
from datetime import date, time
from typing import Any

import pytest
from attrs import evolve
from hypothesis import strategies as st

from belta_parse.layouts import belta_parse_layouts
from belta_parse.testing import DAMAGES, Drawn, Part, damaged
from belta_parse.testing.cutting import cut_off
from belta_parse.testing.damages import FOREIGN, Damage, replaced, wrapped
from belta_parse.testing.trials import tried

LAYOUTS = {layout.name: layout for layout in belta_parse_layouts()}
DESKTOP = LAYOUTS["belta-de/desktop-2024"]
STRIPPED = LAYOUTS["belta-de/stripped"]
LISTING = LAYOUTS["belta-de/listing"]


class Open(Exception):
    """A choice that nobody has made yet."""


def support(strategy: st.SearchStrategy[Any]) -> list[Any]:
    """All values of a small *strategy*."""
    values: list[Any] = []
    tried(lambda value: None if value in values else values.append(value), strategy, 500)
    return values


def outcomes(damage: Damage, page: Drawn, *made: object) -> list[Drawn]:
    """All that *damage* can make of *page*, whatever is drawn behind the choices *made*."""
    assert len(made) < 12, "one choice leads to another without end"
    given = iter(made)

    def draw(strategy: st.SearchStrategy[Any], label: object = None) -> Any:
        for value in given:
            return value
        raise Open(strategy)

    try:
        return [damage(draw, page)]
    except Open as choice:
        values = support(choice.args[0])
    return [outcome for value in values for outcome in outcomes(damage, page, *made, value)]


def all_of(name: str, page: Drawn) -> list[Drawn]:
    found = outcomes(DAMAGES[name], page)
    assert {one.damage for one in found} == {name}
    assert {(one.layout.name, one.url) for one in found} == {(page.layout.name, page.url)}
    return found


def only(name: str, page: Drawn) -> Drawn:
    (found,) = all_of(name, page)
    return found


def texts(found: list[Drawn]) -> set[str]:
    return {page.text for page in found}


def gone(before: Drawn, after: Drawn) -> set[str]:
    """The fields that are let go of; those that are claimed still are as they were."""
    assert {name: before.record[name] for name in after.record} == after.record
    return set(before.record) - set(after.record)


def part(role: str, text: str, end: str = "\n", slot: str | None = "…", **facts: object) -> Part:
    return Part(slot, role, text, end, facts)


URL = "https://deu.belta.by/muster/view/bruecke-1-2023/"


def page(*parts: Part, layout: Any = DESKTOP) -> Drawn:
    return Drawn.of(layout, parts, url=URL)


NAV, CRAWLED = part("chrome", "Projekte"), part("crawled", "Banner", date=date(2024, 3, 28))
RUBRIC = part("rubric", "Sport")
PUBLISHED = part("published", "14 April 2023, 09:42", date=date(2023, 4, 14), time=time(9, 42))
TITLE, CAPTION = part("title", "Neue Brücke"), part("caption", "Foto: Muster")
LEAD = part("dateline", "MINSK, 14. April -", " ", cities=("MINSK",), day=14, month=4, year=None, agencies=(), separator="-")
ONE, TWO = part("paragraph", "Am Bug blüht es."), part("paragraph", "Es gibt viel zu tun!")
NOTE, FOLLOW = part("note", "Anm. der Red."), part("footer", "Abonnieren Sie uns auf", slot="follow")
LATEST = part("footer", "Letzte Nachrichten aus Belarus", slot="latest")

unchanged = pytest.mark.parametrize(
    ("name", "small"),
    [
        ("chrome missing", page(NAV, TITLE, ONE)),
        ("chrome missing", page(NAV, part("chrome", "", ""), TITLE)),
        ("rubric and time swapped", page(PUBLISHED, RUBRIC, TITLE)),
        ("rubric and time swapped", page(RUBRIC, TITLE, PUBLISHED)),
        ("paragraphs repeated at the end", page(TITLE, ONE, NOTE)),
        ("a paragraph repeated in the middle", page(ONE, part("paragraph", "x" * 40))),
        ("some lines joined", page(part("title", "Titel", " "), part("paragraph", "Text"))),
        ("some lines joined", page(part("title", ""), part("paragraph", "Text"), part("note", ""))),
        ("some lines joined", page(part("title", "Titel", " "), part("paragraph", "Text"), part("note", ""))),
        ("one paragraph wrapped", page(part("paragraph", "Wort " * 18), part("title", "Wort " * 40))),
        ("mojibake", page(part("title", "Titel"))),
        ("blank lines gone", page(TITLE, ONE)),
        ("entities left in", page(part("title", "Titel"))),
        ("wrapped at 80", page(part("paragraph", "Wort " * 15 + "Worte"))),
        ("invisible characters in words", page(part("title", "Das war"))),
    ],
)


@unchanged
def test_where_there_is_nothing_to_damage_the_page_stays_as_it_is(name: str, small: Drawn) -> None:
    for found in all_of(name, small):
        assert (found.text, dict(found.record)) == (small.text, dict(small.record))
        assert [one.text for one in found.parts] == [one.text for one in small.parts]


# --- damages to the parts ---------------------------------------------------------------------------------------------


def test_any_lines_of_the_chrome_are_missing_never_all() -> None:
    before = page(NAV, CRAWLED, part("chrome", "", ""), TITLE, ONE, FOLLOW)

    found = all_of("chrome missing", before)

    middle = "Neue Brücke\nAm Bug blüht es.\n"
    assert texts(found) == {
        f"{middle}Abonnieren Sie uns auf\n",
        f"Projekte\n{middle}",
        f"Banner\n{middle}",
        f"Banner\n{middle}Abonnieren Sie uns auf\n",
        f"Projekte\n{middle}Abonnieren Sie uns auf\n",
        f"Projekte\nBanner\n{middle}",
    }
    for one in found:
        assert set(before.record) - set(one.record) == {"layout", "truncated"}
        assert one.record["crawled"] == (date(2024, 3, 28) if "Banner" in one.text else None)
        assert one.record["footer"] == (["Abonnieren Sie uns auf"] if "Abonnieren" in one.text else [])
        assert "".join(p.text + p.end for p in one.parts) == one.text


@pytest.mark.parametrize("role", ["chrome", "crawled", "weather", "breadcrumb", "footer"])
def test_chrome_is_what_stands_around_an_article(role: str) -> None:
    before = page(NAV, part(role, "Rand", date=None, weather=None), TITLE)

    assert texts(all_of("chrome missing", before)) == {"Projekte\nNeue Brücke\n", "Rand\nNeue Brücke\n"}


def test_rubric_and_time_change_places_and_the_line_ends_stay() -> None:
    before = page(TITLE, evolve(RUBRIC, end="\n\n"), PUBLISHED)
    found = only("rubric and time swapped", before)

    assert found.text == "Neue Brücke\n14 April 2023, 09:42\n\nSport\n"
    assert [one.role for one in found.parts] == ["title", "published", "rubric"]
    assert gone(before, found) == set()


def test_the_first_rubric_alone_changes_places() -> None:
    found = only("rubric and time swapped", page(RUBRIC, PUBLISHED, RUBRIC, PUBLISHED, ONE))

    assert [one.role for one in found.parts] == ["published", "rubric", "rubric", "published", "paragraph"]


def test_a_foreign_line_stands_between_any_two_lines_and_costs_no_field() -> None:
    before = page(TITLE, LEAD, evolve(ONE, end="\n\n"), TWO)

    found = all_of("a foreign line", before)

    head, lead, rest = "Neue Brücke\n", "MINSK, 14. April - Am Bug blüht es.\n\n", "Es gibt viel zu tun!\n"
    assert texts(found) == {
        text.replace("#", line + end)
        for line in FOREIGN
        for end in ("\n", "\n\n")
        for text in (f"#{head}{lead}{rest}", f"{head}#{lead}{rest}", f"{head}{lead}#{rest}", f"{head}{lead}{rest}#")
    }
    for one in found:
        assert gone(before, one) == set()
        (line,) = [p for p in one.parts if p not in before.parts]
        assert (line.slot, line.role, "".join(p.text + p.end for p in one.parts)) == (None, "unknown", one.text)


def test_a_foreign_line_stands_in_front_of_a_page_whose_lines_do_not_end() -> None:
    assert {one.text.endswith("\nText") for one in all_of("a foreign line", page(part("title", "Text", "")))} == {True}


def test_paragraphs_stand_again_behind_the_last_one_all_or_all_but_the_first() -> None:
    before = page(TITLE, evolve(ONE, end="\n\n"), TWO, evolve(NOTE, end=""), part("related", "Mehr"))

    found = all_of("paragraphs repeated at the end", before)

    start = "Neue Brücke\nAm Bug blüht es.\n\nEs gibt viel zu tun!\nAnm. der Red.\n"
    assert texts(found) == {
        f"{start}Am Bug blüht es.\n\nEs gibt viel zu tun!\n\nMehr\n",
        f"{start}Es gibt viel zu tun!\n\nMehr\n",
    }
    for one in found:
        assert gone(before, one) == set()
        roles = [p.role for p in one.parts]
        assert roles == ["title", "paragraph", "paragraph", "note", *["repeat"] * (len(roles) - 5), "related"]


@pytest.mark.parametrize("end", ["", "\n", "\n\n"])
def test_what_is_repeated_ends_as_the_first_paragraph_does_or_with_its_line(end: str) -> None:
    found = all_of("paragraphs repeated at the end", page(evolve(ONE, end=end), evolve(TWO, end="")))

    assert f"{TWO.text}\n{TWO.text}{end or chr(10)}" in {one.text.partition(ONE.text + end)[2] for one in found}


def test_a_long_paragraph_stands_again_behind_a_later_one() -> None:
    a, b, c = (part("paragraph", sign * 40, end) for sign, end in (("a", "\n"), ("b", "\n\n"), ("c", "")))
    short = part("paragraph", "x" * 39)
    before = page(a, short, b, c)

    found = all_of("a paragraph repeated in the middle", before)

    a_, b_, c_, x_ = "a" * 40, "b" * 40, "c" * 40, "x" * 39
    assert texts(found) == {
        f"{a_}\n{x_}\n{b_}\n\n{a_}\n\n{c_}",
        f"{a_}\n{x_}\n{b_}\n\n{c_}\n{a_}\n",
        f"{a_}\n{x_}\n{b_}\n\n{c_}\n{b_}\n",
    }
    for one in found:
        assert gone(before, one) == set()
        assert [p.role for p in one.parts].count("repeat") == 1


# --- damages to the lines ---------------------------------------------------------------------------------------------

LINES = page(evolve(TITLE, end="\n\n\n"), evolve(ONE, end="\n\n"), TWO)


def test_no_blank_line_is_left_or_all_are_doubled() -> None:
    one, two, three = "Neue Brücke", "Am Bug blüht es.", "Es gibt viel zu tun!"

    assert texts(all_of("blank lines gone", LINES)) == {f"{one}\n{two}\n{three}\n"}
    assert texts(all_of("blank lines doubled", LINES)) == {
        f"{one}\n\n\n\n\n\n{two}\n\n\n\n{three}\n\n",
        f"{one}\n\n\n\n\n{two}\n\n\n\n{three}\n",
        f"{one}\n \n\n{two}\n \n{three}\n",
        f"{one}\n\n \n\n\n{two}\n\n \n\n{three}\n",
    }


UNTOUCHED = [
    name
    for name in DAMAGES
    if name.startswith(("blank", "CR", "odd", "invisible", "byte", "wrapped", "one par", "index", "entities", "indented"))
]


@pytest.mark.parametrize("name", UNTOUCHED)
def test_what_is_done_to_lines_and_characters_alone_costs_no_field(name: str) -> None:
    before = page(TITLE, part("paragraph", '„Müll“ & "mehr" - Wort-für-Wort ' * 5), ONE)

    for found in all_of(name, before):
        assert gone(before, found) == set()
        assert found.parts == before.parts
        assert found.text != before.text or name.startswith("blank lines")


JOINED = page(
    NAV, TITLE, CAPTION, evolve(LEAD, end="  "), ONE, TWO, part("caption", "Foto: Birjuk"), part("related", "Mehr"), FOLLOW
)


def test_all_lines_stand_in_one_but_what_its_line_alone_told_apart() -> None:
    words = ("Projekte", "Neue Brücke", "Foto: Muster", "MINSK, 14. April -  Am Bug blüht es.", "Es gibt viel zu tun!")

    for name, by in (("all lines joined by a blank", " "), ("all lines joined by nothing", "")):
        found = only(name, JOINED)
        assert found.text == by.join((*words, "Abonnieren Sie uns auf"))
        assert set(JOINED.record) - set(found.record) == {"body", "items"}
        assert found.record["captions"] == [("Foto: Muster", 1)]
        assert found.record["related"] == []


def test_joined_without_a_dateline_nobody_knows_where_the_title_ends() -> None:
    before = page(part("byline", "Anna Muster"), TITLE, part("note", ""), ONE)
    found = only("all lines joined by a blank", before)

    assert found.text == "Neue Brücke Am Bug blüht es."
    assert set(before.record) - set(found.record) == {"body", "items", "title", "captions", "body_text"}
    assert found.record["byline"] is None


def test_joined_the_dateline_stands_before_its_own_paragraph_once() -> None:
    twice = page(LEAD, ONE, ONE)

    assert only("all lines joined by a blank", twice).text == "MINSK, 14. April - Am Bug blüht es. Am Bug blüht es."


def test_joined_the_footer_of_a_listing_is_its_last_item() -> None:
    before = page(part("item", "12:05", item=1, **{"is": "time"}), FOLLOW, layout=LISTING)
    found = only("all lines joined by nothing", before)

    assert set(before.record) - set(found.record) == {"body", "items", "title", "captions", "body_text", "footer"}


def test_one_line_or_two_have_lost_their_end() -> None:
    before = page(
        part("title", "A"), part("note", "B", " "), part("note", "C"), part("paragraph", "D", "\n\n"), part("note", "E")
    )

    found = all_of("some lines joined", before)

    assert texts(found) == {
        f"A{a}B C{c}D{d}E\n"
        for by in (" ", "")
        for a, c, d in (
            (by, "\n", "\n\n"),
            ("\n", by, "\n\n"),
            ("\n", "\n", by),
            (by, by, "\n\n"),
            (by, "\n", by),
            ("\n", by, by),
        )
    }


LOST = [
    ("paragraph", "paragraph", {"body"}),
    ("paragraph", "note", {"body"}),
    ("title", "paragraph", {"title", "body", "body_text"}),
    ("title", "byline", {"title", "byline"}),
    ("byline", "chrome", {"title", "byline"}),
    ("related", "paragraph", {"body", "body_text", "related", "captions"}),
    ("caption", "list_item", {"body", "body_text", "related", "captions"}),
    ("related", "footer", {"related", "footer"}),
    ("item", "item", {"items"}),
    ("title", "caption", set()),
    ("rubric", "title", set()),
    ("footer", "footer", set()),
]


@pytest.mark.parametrize(("first", "second", "lost"), LOST)
def test_joined_two_lines_lose_what_their_line_end_told(first: str, second: str, lost: set[str]) -> None:
    facts = {"item": 1, "is": "title"}
    before = page(part(first, "A", **facts), part(second, "B", **facts), part("chrome", "C"))

    for joined in outcomes(DAMAGES["some lines joined"], before, [0]):
        assert gone(before, joined) == lost
    assert all(gone(before, one) >= lost for one in outcomes(DAMAGES["some lines joined"], before, [0, 1]))


WRAPPED = "eins zwei drei-vier fünf sechssiebenachtneun\n\nzehn"


@pytest.mark.parametrize(
    ("hyphens", "name", "text"),
    [
        (False, "wrapped at 15", "eins zwei\ndrei-vier fünf\nsechssiebenachtneun\n\nzehn"),
        (True, "wrapped at 15 and at hyphens", "eins zwei drei-\nvier fünf\nsechssiebenachtneun\n\nzehn"),
    ],
)
def test_lines_are_wrapped_at_blanks_and_hyphens_never_in_words(hyphens: bool, name: str, text: str) -> None:
    (found,) = outcomes(wrapped(15, hyphens=hyphens), page(part("paragraph", WRAPPED)))

    assert (found.text, found.damage) == (f"{text}\n", name)


@pytest.mark.parametrize(
    ("name", "width"), [("wrapped at 72", 72), ("wrapped at 80", 80), ("wrapped at 80 and at hyphens", 80)]
)
def test_lines_are_as_long_as_the_name_of_the_damage_says(name: str, width: int) -> None:
    before = page(part("paragraph", "ab " * 100))

    assert {len(line) for line in only(name, before).text.splitlines()[:-1]} <= set(range(width - 2, width + 1))


def test_one_paragraph_is_wrapped_at_sixty_to_a_hundred_characters() -> None:
    head, long, other = "t " * 60, "ab-ab " * 30 + "x" * 110, "cd " * 30 + "e"
    before = page(part("title", head), part("paragraph", long), TWO, part("paragraph", other))
    wrap = DAMAGES["one paragraph wrapped"]

    for first in outcomes(wrap, before, 1):
        assert first.text.replace("\n", " ") == before.text.replace("\n", " ")
        assert [line for line in first.text.splitlines() if not line.startswith("ab")] == [head, "x" * 110, TWO.text, other]
        assert not re.search("-\n", first.text)
        assert gone(before, first) == set()
    second = outcomes(wrap, before, 3)
    assert {one.text.partition("\ncd")[0] for one in second} == {f"{head}\n{long}\n{TWO.text}"}
    # The longest line says how wide it may be; at 91 and more the paragraph stays as it is.
    assert {max(len(line) for line in one.text.splitlines()[3:]) for one in second} == {
        59,
        62,
        65,
        68,
        71,
        74,
        77,
        80,
        83,
        86,
        89,
        91,
    }
    assert {one.text for one in second} <= texts(all_of("one paragraph wrapped", before))
    assert len(support(st.integers(60, 100))) == len(second)


def test_a_paragraph_of_ninety_characters_is_not_wrapped_and_one_of_more_is() -> None:
    for size, number in ((90, 0), (91, 1)):
        before = page(part("paragraph", ("ab " * 40)[: size - 1] + "x"))
        assert any("\n" in one.text.strip() for one in all_of("one paragraph wrapped", before)) is bool(number)


def test_a_dateline_stands_on_the_first_line_of_what_is_wrapped() -> None:
    text = "ab " * 40 + "x"
    before = page(TITLE, LEAD, part("paragraph", text))
    without = page(TITLE, part("paragraph", text))

    for damaged_page in all_of("one paragraph wrapped", before):
        lines = damaged_page.text.splitlines()[1:]
        assert lines[0].startswith("MINSK, 14. April - ab ab")
        assert all(len(line) <= 100 for line in lines)
        assert len(lines) >= 2
    (sixty,) = outcomes(DAMAGES["one paragraph wrapped"], before, 2, 60)
    (alone,) = outcomes(DAMAGES["one paragraph wrapped"], without, 1, 60)
    assert {len(line) for line in sixty.text.splitlines()[1:-1]} <= {58, 59, 60}
    assert len(alone.text.splitlines()[1]) in (59, 60)


def test_of_two_long_paragraphs_the_first_stands_again() -> None:
    a, b = (part("paragraph", sign * 40) for sign in "ab")

    assert texts(all_of("a paragraph repeated in the middle", page(a, b))) == {f"{'a' * 40}\n{'b' * 40}\n{'a' * 40}\n"}


def test_an_index_glues_a_month_in_front() -> None:
    found = texts(all_of("index metadata in front", page(TITLE)))

    assert len(found) == 3
    assert all(re.fullmatch(r"date 20\d\d-\d\d Neue Brücke\n", text) for text in found)


# --- damages to the characters ----------------------------------------------------------------------------------------


def test_line_ends_are_those_of_another_machine() -> None:
    assert only("CRLF", LINES).text == "Neue Brücke\r\n\r\n\r\nAm Bug blüht es.\r\n\r\nEs gibt viel zu tun!\r\n"
    assert only("CR", LINES).text == "Neue Brücke\r\r\rAm Bug blüht es.\r\rEs gibt viel zu tun!\r"


def test_all_blanks_every_second_or_every_third_are_odd_ones() -> None:
    assert texts(all_of("odd blanks", page(part("title", "a b c d e", "")))) == {
        text.replace("_", odd) for odd in "\u00a0\u202f\u2009" for text in ("a_b_c_d_e", "a_b c_d e", "a_b c d_e")
    }


def test_invisible_characters_stand_inside_words_of_four_letters_or_more() -> None:
    assert texts(all_of("invisible characters in words", page(part("title", "abcd efg hijklm nopq rstu vwxyz", "")))) == {
        text.replace("_", mark)
        for mark in "\u00ad\u200b\u2060\u200d"
        for text in (
            "ab_cd efg hi_jk_lm no_pq rs_tu vw_xyz",
            "ab_cd efg hijk_lm nopq rs_tu vwxyz",
            "ab_cd efg hijklm no_pq rstu vwxyz",
            "ab_cd efg hijklm nopq rs_tu vwxyz",
        )
    }


def test_every_one_of_a_text_is_replaced_and_the_damage_is_named_so() -> None:
    (found,) = outcomes(replaced("ü", "ue", "no umlauts"), page(part("title", "Grün und grün")))

    assert (found.text, found.damage, found.record["title"]) == ("Gruen und gruen\n", "no umlauts", "Grün und grün")


def test_a_byte_order_mark_opens_the_text() -> None:
    assert only("byte order mark", page(TITLE)).text == "\ufeffNeue Brücke\n"


def test_references_stand_for_marks_letters_and_blanks() -> None:
    assert texts(all_of("entities left in", page(part("title", '„A“ & "ä" – üß - 3°', "")))) == {
        "&bdquo;A&ldquo; &amp; &quot;ä&quot; – üß - 3°",
        '„A“&nbsp;&amp;&nbsp;"ä"&nbsp;–&nbsp;üß&nbsp;-&nbsp;3°',
        "„A“ &amp; &#34;&auml;&#34; &ndash; &#252;&szlig; - 3&deg;",
        '&#8222;A&#x201C; &amp; "ä" – üß&nbsp;- 3°',
    }


def test_read_as_latin_1_a_page_keeps_its_days_and_times() -> None:
    before = page(CRAWLED, RUBRIC, PUBLISHED, TITLE, LEAD, ONE, TWO)
    found = only("mojibake", before)

    assert found.text == before.text.replace("ü", "Ã¼")
    kept = {"edition", "layout", "kind", "language", "crawled", "published", "day", "date", "agencies", "truncated"}
    assert {name: before.record[name] for name in kept} == {name: found.record[name] for name in kept}
    assert set(found.record) - kept <= {"url"}


def test_every_line_is_indented_and_some_have_blanks_behind_them() -> None:
    assert texts(all_of("indented", page(part("title", "A C"), part("note", "B", "")))) == {
        f"{by}A C{a}\n{by}B{b}" for by in (" ", " " * 4, " " * 24) for a in ("", "  ") for b in ("", "  ")
    }


# --- which damage -----------------------------------------------------------------------------------------------------


def test_one_of_the_damages_named_is_done_or_one_of_all() -> None:
    seen: list[str] = []
    tried(lambda page: seen.append(page.damage), damaged(st.just(JOINED), only=["CR", "CRLF"]), 30)
    every: list[str] = []
    tried(lambda page: every.append(page.damage), damaged(st.just(JOINED)), 400)

    assert set(seen) == {"CR", "CRLF"}
    assert set(every) == set(DAMAGES)


# --- cut ----------------------------------------------------------------------------------------------------------------

CUT = page(
    NAV,
    CRAWLED,
    RUBRIC,
    evolve(PUBLISHED, end="\n\n"),
    TITLE,
    CAPTION,
    LEAD,
    part("paragraph", "Am Bug blüht es sehr."),
    part("subhead", "Was nun folgt"),
    part("paragraph", "Es gibt viel zu tun!"),
    part("related", "Mehr Brücken", half="Mehr"),
    FOLLOW,
    LATEST,
)
ALWAYS = {"layout", "truncated", "kind", "related"}
HEAD = {"title", "captions", "body", "body_text"}


def cut(at: str, before: Drawn = CUT, more: int = 0) -> Drawn:
    """*before*, cut behind *at*."""
    place = before.text.index(at) + len(at) + more
    found = cut_off(lambda strategy: place, before)  # type: ignore[arg-type, return-value]
    assert (found.text, found.damage, found.url) == (before.text[:place], "cut at any character", URL)
    return found


def test_a_text_is_cut_at_any_character_but_never_to_nothing() -> None:
    small = page(part("title", "abcd"))

    assert texts(outcomes(cut_off, small)) == {"a", "ab", "abc", "abcd"}
    assert texts(outcomes(cut_off, page(part("title", "ab", "")))) == {"a"}
    assert texts(outcomes(cut_off, page(part("title", "a", "")))) == {"a"}


@pytest.mark.parametrize(
    ("at", "unknown"),
    [
        ("Projekte\nBan", None),
        ("Banner\nSpo", {"rubric", *HEAD, "footer"}),
        ("Sport\n14 April 2023, 09:42", set()),
        ("14 April", {"published", "rubric", "date", *HEAD}),
        ("Neue Brü", {"byline", *HEAD}),
        ("Foto: M", HEAD),
        ("Foto: Muster", HEAD),
        ("MINSK, 14", {"dateline", "cities", "day", "date", "agencies", "separator", *HEAD}),
        ("MINSK, 14. April -", set()),
        ("blüht es", {"body"}),
        ("blüht es sehr.", set()),
        ("Was nun", {"body"}),
        ("Es gi", {"body", "body_text", "footer"}),
        ("Es gib", {"body"}),
        ("zu tun!", set()),
        ("Mehr B", {"body", "body_text"}),
        ("Mehr", {"body", "body_text", "footer"}),
        ("Mehr Brücken", set()),
        ("Abonnieren", {"body", "body_text", "footer"}),
        ("Abonnieren Sie uns auf", set()),
    ],
)
def test_a_cut_lets_go_of_what_the_rest_would_have_decided(at: str, unknown: set[str] | None) -> None:
    found = cut(at)
    left = set(CUT.record) - set(found.record)

    if unknown is None:
        assert dict(found.record) == {}
    else:
        assert left == (ALWAYS - {"truncated"}) | unknown
        assert found.record["truncated"] is True


def test_what_stands_whole_before_the_cut_is_still_claimed() -> None:
    found = cut("blüht es")

    assert found.record["url"] == URL
    assert found.record["published"] == CUT.record["published"]
    assert found.record["rubric"] == "Sport"
    assert found.record["title"] == "Neue Brücke"
    assert found.record["cities"] == ("MINSK",)
    assert found.record["body_text"] == "AmBugblühtes"
    assert found.record["footer"] == []
    assert cut("blüht es sehr.").record["body"] == [("paragraph", "Am Bug blüht es sehr.")]
    assert cut("Was nun").record["body_text"] == "AmBugblühtessehr.Wasnun"
    assert cut("zu tun!").record["body"] == CUT.record["body"]
    assert cut("Abonnieren Sie uns auf").record["footer"] == ["Abonnieren Sie uns auf"]
    assert cut("auf\n").record["footer"] == ["Abonnieren Sie uns auf"]


@pytest.mark.parametrize(
    ("at", "whole"), [("Abonnieren Sie uns auf\n", True), ("Letzte Nachrichten aus Belarus", ...), ("aus Bel", ...)]
)
def test_a_page_without_its_end_is_truncated_and_with_a_part_of_it_may_be(at: str, whole: object) -> None:
    assert cut(at).record.get("truncated", ...) is whole


def test_of_a_layout_without_ends_nobody_knows_whether_a_page_is_cut() -> None:
    before = page(LEAD, ONE, TWO, layout=STRIPPED)

    assert "truncated" not in cut("blüht", before).record
    assert cut("blüht", before).record["cities"] == ("MINSK",)


@pytest.mark.parametrize("strong", [CRAWLED, PUBLISHED, LEAD])
def test_without_banner_time_and_dateline_nobody_knows_whose_page_it_is(strong: Part) -> None:
    before = page(NAV, strong, TITLE, ONE, TWO)

    assert cut("Projekte", before).record == {}
    assert "language" in cut("blüht", before).record


@pytest.mark.parametrize(
    ("role", "unknown"),
    [
        ("byline", {"byline", *HEAD}),
        ("chrome", {"byline", "footer", *HEAD}),
        ("item", {"items", "item_times", *HEAD}),
        ("footer", set()),
        ("weather", {"weather", *HEAD}),
        ("list_item", {"body"}),
        ("note", {"body"}),
    ],
)
def test_a_part_that_is_cut_is_unknown_with_what_stands_beside_it(role: str, unknown: set[str]) -> None:
    before = page(PUBLISHED, TITLE, part(role, "Nordland gewinnt", weather=("Minsk", None, 3), item=1, **{"is": "title"}), ONE)
    found = cut("Nordland g", before)

    assert set(before.record) - set(found.record) == (ALWAYS - {"truncated"}) | unknown


def test_one_copy_of_a_caption_is_a_line_like_any_other() -> None:
    for at in ("Foto: Muster", "Foto: Muster\n"):
        assert set(CUT.record) - set(cut(at).record) >= HEAD


def test_what_may_be_the_beginning_of_a_footer_is_no_body_for_sure() -> None:
    before = page(LEAD, ONE, part("paragraph", "Letzte Nachrichten aus der Provinz gaben Hoffnung."), layout=DESKTOP)

    assert {"body", "body_text", "footer"} <= set(before.record) - set(cut("Letzte Nachr", before).record)
    assert "body_text" in cut("Letzte Nachrichten aus d", before).record
    assert "footer" in cut("Letzte Nachrichten aus d", before).record
