"""What crawlers, extractors and index builders do to a page, one damage at a time.

A damage changes no field that is still on the page: each function gives the damaged page with the record that holds
on to those fields, and lets go of the others.
"""

from __future__ import annotations

import textwrap
from collections.abc import Callable, Collection, Mapping, Sequence

import regex
from attrs import evolve
from hypothesis import strategies as st

from belta_parse.testing.cutting import cut_off
from belta_parse.testing.drawn import BODY, Drawn, Part
from belta_parse.testing.filling import DrawFn

__all__ = ["DAMAGES", "Damage", "damaged"]

Damage = Callable[[DrawFn, Drawn], Drawn]

FOREIGN = (
    "Wir verwenden Cookies, um Ihnen das beste Erlebnis zu bieten. Alle akzeptieren",
    "Diese Seite nutzt Cookies. Mit der weiteren Nutzung stimmen Sie dem zu.",
    "Wir und unsere Partner verarbeiten Daten. Mehr erfahren in der Datenschutzerklärung.",
    "This website uses cookies to improve your experience. Accept",
    "Anzeige",
    "- Anzeige -",
    "ANZEIGE: Winterreifen jetzt bis zu 40 % billiger",
    "Werbung",
    "Advertisement",
    "Teilen: Facebook Twitter Telegram",
    "Teilen auf Facebook",
    "Share on Twitter",
    "Facebook Twitter WhatsApp Telegram VK",
    "Facebook | X | Telegram | E-Mail",
    "Jetzt unseren Newsletter abonnieren!",
    "Artikel drucken",
)
"""Lines of other machines in the middle of a page: cookie banners, adverts, share bars."""

CHROME = frozenset({"chrome", "crawled", "weather", "breadcrumb", "footer"})


# --- damages to the parts -------------------------------------------------------------------------------------------


def chrome_missing(draw: DrawFn, page: Drawn) -> Drawn:
    """Some lines of the chrome are gone, never all."""
    chrome = [n for n, part in enumerate(page.parts) if part.role in CHROME and part.text]
    if len(chrome) < 2:
        return evolve(page, damage="chrome missing")
    gone = set(draw(st.lists(st.sampled_from(chrome), min_size=1, max_size=len(chrome) - 1, unique=True)))
    left = Drawn.of(page.layout, [p for n, p in enumerate(page.parts) if n not in gone], url=page.url)
    return left.with_text(left.text, "chrome missing", layout=..., truncated=...)


def swapped(draw: DrawFn, page: Drawn) -> Drawn:
    """Rubric and time of publication have changed places."""
    parts = list(page.parts)
    for n in range(len(parts) - 1):
        first, second = parts[n], parts[n + 1]
        if (first.role, second.role) == ("rubric", "published"):
            parts[n], parts[n + 1] = evolve(second, end=first.end), evolve(first, end=second.end)
            break
    return Drawn.of(page.layout, parts, "rubric and time swapped", page.url)


def foreign_line(draw: DrawFn, page: Drawn) -> Drawn:
    """A line of a cookie banner, an advert or a share bar somewhere between two parts."""
    line = Part(None, "unknown", draw(st.sampled_from(FOREIGN)), draw(st.sampled_from(("\n", "\n\n"))))
    places = [0, *(n + 1 for n, part in enumerate(page.parts) if part.end.startswith("\n"))]
    place = draw(st.sampled_from(places))
    parts = [*page.parts[:place], line, *page.parts[place:]]
    return Drawn.of(page.layout, parts, "a foreign line", page.url)


def repeated_at_end(draw: DrawFn, page: Drawn) -> Drawn:
    """Paragraphs stand again behind the last one, as extractors print them."""
    body = [n for n, part in enumerate(page.parts) if part.role == "paragraph"]
    if len(body) < 2:
        return evolve(page, damage="paragraphs repeated at the end")
    first = draw(st.integers(0, 1))
    last = max(n for n, part in enumerate(page.parts) if part.role in BODY)
    again = [evolve(page.parts[n], role="repeat", end=page.parts[body[0]].end or "\n") for n in body[first:]]
    parts = [*page.parts[: last + 1], *again, *page.parts[last + 1 :]]
    return _repeated(page, parts, last, "paragraphs repeated at the end")


def repeated_in_middle(draw: DrawFn, page: Drawn) -> Drawn:
    """One paragraph stands again behind a later one."""
    body = [n for n, part in enumerate(page.parts) if part.role == "paragraph" and len(part.text) >= 40]
    if len(body) < 2:
        return evolve(page, damage="a paragraph repeated in the middle")
    source = draw(st.sampled_from(body[:-1]))
    place = draw(st.sampled_from([n for n in body if n > source]))
    again = evolve(page.parts[source], role="repeat", end=page.parts[place].end or "\n")
    parts = [*page.parts[: place + 1], again, *page.parts[place + 1 :]]
    return _repeated(page, parts, place, "a paragraph repeated in the middle")


def _repeated(page: Drawn, parts: Sequence[Part], last: int, damage: str) -> Drawn:
    fixed = list(parts)
    if not fixed[last].end:
        fixed[last] = evolve(fixed[last], end="\n")
    return Drawn.of(page.layout, fixed, damage, page.url)


# --- damages to the lines -------------------------------------------------------------------------------------------


def blank_lines_gone(draw: DrawFn, page: Drawn) -> Drawn:
    """No empty line is left."""
    return page.with_text(regex.sub(r"\n{2,}", "\n", page.text), "blank lines gone")


def blank_lines_doubled(draw: DrawFn, page: Drawn) -> Drawn:
    """Every line end stands twice, or every empty line does, or holds a blank."""
    new = draw(st.sampled_from((("\n", "\n\n"), ("\n\n", "\n\n\n\n"), ("\n\n", "\n \n"), ("\n\n", "\n\n \n\n"))))
    return page.with_text(page.text.replace(*new), "blank lines doubled")


def joined(draw: DrawFn, page: Drawn) -> Drawn:
    """All lines stand in one, with a blank between."""
    return _joined(page, " ", "all lines joined by a blank")


def glued(draw: DrawFn, page: Drawn) -> Drawn:
    """All lines stand in one, with nothing between."""
    return _joined(page, "", "all lines joined by nothing")


def _joined(page: Drawn, by: str, damage: str) -> Drawn:
    """The page on one line, without those parts that nothing but their line told from the text around them."""
    parts = [p for p in page.parts if p.role not in ("related", "byline") and not _is_late_credit(page, p)]
    text = by.join(p.text for p in parts if p.text and p.role != "dateline")
    for line in (p for p in parts if p.role == "dateline"):
        lead = parts[parts.index(line) + 1].text
        text = text.replace(lead, line.text + line.end + lead, 1)
    gone = {"body", "items"}
    if not any(p.role == "dateline" for p in parts):
        # Where the title ends and the text begins, nobody knows now.
        gone |= {"title", "captions", "body_text"}
    if page.layout.kind == "listing":
        gone |= {"footer"}
    return Drawn.of(page.layout, parts, url=page.url).with_text(text, damage, **dict.fromkeys(gone, ...))


def _is_late_credit(page: Drawn, part: Part) -> bool:
    return part.role == "caption" and any(p.role == "paragraph" for p in page.parts[: page.parts.index(part)])


def some_joined(draw: DrawFn, page: Drawn) -> Drawn:
    """One line, or two, have lost their end."""
    parts = list(page.parts)
    ends = [n for n, part in enumerate(parts[:-1]) if "\n" in part.end and part.text and parts[n + 1].text]
    if not ends:
        return evolve(page, damage="some lines joined")
    lost = draw(st.lists(st.sampled_from(ends), min_size=1, max_size=2, unique=True))
    by = draw(st.sampled_from((" ", "")))
    gone: set[str] = set()
    for n in lost:
        one, two = parts[n].role, parts[n + 1].role
        parts[n] = evolve(parts[n], end=by)
        for some, others, names in _LOST_TOGETHER:
            if (one in some and two in others) or (two in some and one in others):
                gone.update(names)
    return page.with_text("".join(p.text + p.end for p in parts), "some lines joined", **dict.fromkeys(gone, ...))


_BODY, _BESIDE = frozenset(BODY), frozenset({"related", "caption"})
_LOST_TOGETHER: Sequence[tuple[frozenset[str], frozenset[str], tuple[str, ...]]] = (
    (_BODY, _BODY, ("body",)),
    (frozenset({"title"}), frozenset({"paragraph"}), ("title", "body", "body_text")),
    (frozenset({"title", "chrome"}), frozenset({"byline"}), ("title", "byline")),
    (_BESIDE, _BODY | _BESIDE, ("body", "body_text", "related", "captions")),
    (frozenset({"related"}), frozenset({"footer"}), ("related", "footer")),
    (frozenset({"item"}), frozenset({"item"}), ("items",)),
)
"""Roles that nothing but their line end told from others: joined, in either order, the fields named cannot be had from the
text any more."""


def wrapped(width: int, hyphens: bool) -> Damage:
    """Every line longer than *width* is wrapped, at hyphens too or at blanks only."""

    def wrap(draw: DrawFn, page: Drawn) -> Drawn:
        lines = [textwrap.fill(line, width, break_on_hyphens=hyphens, break_long_words=False) for line in page.text.split("\n")]
        return page.with_text("\n".join(lines), f"wrapped at {width}" + (" and at hyphens" if hyphens else ""))

    return wrap


def one_wrapped(draw: DrawFn, page: Drawn) -> Drawn:
    """One paragraph is wrapped, the others are not."""
    body = [n for n, part in enumerate(page.parts) if part.role == "paragraph" and len(part.text) > 90]
    if not body:
        return evolve(page, damage="one paragraph wrapped")
    which = draw(st.sampled_from(body))
    width = draw(st.integers(60, 100))
    parts = list(page.parts)
    # The dateline stands on the paragraph's first line.
    before = parts[which - 1].text + " " if which and parts[which - 1].role == "dateline" else ""
    text = textwrap.fill(before + parts[which].text, width, break_on_hyphens=False, break_long_words=False)[len(before) :]
    parts[which] = evolve(parts[which], text=text)
    return page.with_text("".join(p.text + p.end for p in parts), "one paragraph wrapped")


def prefixed(draw: DrawFn, page: Drawn) -> Drawn:
    """What an index knows of the page is glued in front of it."""
    return page.with_text(
        f"date {draw(st.sampled_from(('2023-04', '2024-11', '2019-07')))} {page.text}", "index metadata in front"
    )


# --- damages to the characters --------------------------------------------------------------------------------------


def replaced(old: str, new: str, damage: str) -> Damage:
    """Every *old* of the text is *new*."""
    return lambda draw, page: page.with_text(page.text.replace(old, new), damage)


def odd_blanks(draw: DrawFn, page: Drawn) -> Drawn:
    """Some or all blanks are no-break spaces, wide or narrow."""
    odd = draw(st.sampled_from(("\u00a0", "\u202f", "\u2009")))
    every = draw(st.integers(1, 3))
    blanks = [match.start() for match in regex.finditer(" ", page.text)]
    text = list(page.text)
    for place in blanks[::every]:
        text[place] = odd
    return page.with_text("".join(text), "odd blanks")


def invisible(draw: DrawFn, page: Drawn) -> Drawn:
    """Soft hyphens or zero-width blanks stand inside words."""
    mark = draw(st.sampled_from(("\u00ad", "\u200b", "\u2060", "\u200d")))
    step = draw(st.integers(1, 4))
    inside = [match.end() for match in regex.finditer(r"\w\w(?=\w\w)", page.text)][::step]
    text, done = [], 0
    for place in inside:
        text.append(page.text[done:place])
        done = place
    return page.with_text(mark.join([*text, page.text[done:]]), "invisible characters in words")


def bom(draw: DrawFn, page: Drawn) -> Drawn:
    """A byte order mark opens the text."""
    return page.with_text("\ufeff" + page.text, "byte order mark")


def entities(draw: DrawFn, page: Drawn) -> Drawn:
    """Quotation marks and some blanks are character references."""
    text = page.text.replace("&", "&amp;")
    for old, new in draw(st.sampled_from(_REFERENCES)):
        text = text.replace(old, new)
    return page.with_text(text, "entities left in")


_REFERENCES = (
    (('"', "&quot;"), ("„", "&bdquo;"), ("“", "&ldquo;")),
    ((" ", "&nbsp;"),),
    (('"', "&#34;"), ("–", "&ndash;"), ("ä", "&auml;"), ("ü", "&#252;"), ("ß", "&szlig;"), ("°", "&deg;")),
    (("„", "&#8222;"), ("“", "&#x201C;"), (" - ", "&nbsp;- ")),
)


def mojibake(draw: DrawFn, page: Drawn) -> Drawn:
    """UTF-8 was read as Latin-1; the values say what the page says now, but dates and times are still there."""
    text = page.text.encode("utf-8").decode("latin-1")
    if text == page.text:
        return evolve(page, damage="mojibake")
    kept = (
        "edition",
        "layout",
        "kind",
        "language",
        "crawled",
        "published",
        "day",
        "date",
        "agencies",
        "truncated",
    )
    return page.with_text(text, "mojibake", **{name: ... for name in page.record if name not in kept})


def indented(draw: DrawFn, page: Drawn) -> Drawn:
    """Every line is indented, as extractors leave the indentation of HTML."""
    by = " " * draw(st.sampled_from((1, 4, 24)))
    lines = [by + line + draw(st.sampled_from(("", "  "))) for line in page.text.split("\n")]
    return page.with_text("\n".join(lines), "indented")


DAMAGES: Mapping[str, Damage] = {
    "chrome missing": chrome_missing,
    "blank lines gone": blank_lines_gone,
    "blank lines doubled": blank_lines_doubled,
    "CRLF": replaced("\n", "\r\n", "CRLF"),
    "CR": replaced("\n", "\r", "CR"),
    "odd blanks": odd_blanks,
    "invisible characters in words": invisible,
    "byte order mark": bom,
    "all lines joined by a blank": joined,
    "all lines joined by nothing": glued,
    "some lines joined": some_joined,
    "wrapped at 80": wrapped(80, hyphens=False),
    "wrapped at 72": wrapped(72, hyphens=False),
    "wrapped at 80 and at hyphens": wrapped(80, hyphens=True),
    "one paragraph wrapped": one_wrapped,
    "indented": indented,
    "a foreign line": foreign_line,
    "rubric and time swapped": swapped,
    "cut at any character": cut_off,
    "paragraphs repeated at the end": repeated_at_end,
    "a paragraph repeated in the middle": repeated_in_middle,
    "index metadata in front": prefixed,
    "entities left in": entities,
    "mojibake": mojibake,
}
"""The damages, by name: each takes hypothesis's draw and a page, and gives the damaged page.

>>> "mojibake" in DAMAGES
True
"""


@st.composite
def damaged(draw: DrawFn, drawn: st.SearchStrategy[Drawn], only: Collection[str] = ()) -> Drawn:
    r"""The pages of a strategy with one damage each: one of *only*, or of all.

    >>> from belta_parse import Parser
    >>> from belta_parse.testing import pages
    >>> from hypothesis import given, settings
    >>> stripped = next(one for one in Parser(discover=False).layouts if one.form == "stripped")
    >>> @settings(max_examples=3)
    ... @given(damaged(pages(stripped), only=["byte order mark"]))
    ... def it_opens_with_the_mark(page):
    ...     assert page.damage == "byte order mark" and page.text.startswith("\ufeff")
    >>> it_opens_with_the_mark()
    """
    name = draw(st.sampled_from(sorted(only) or sorted(DAMAGES)))
    return DAMAGES[name](draw, draw(drawn))
