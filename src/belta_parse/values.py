"""The values that a page prints in lines of their own: the day of the crawl, weather, rubric, publication, and its kind."""

from __future__ import annotations

import re
from datetime import date as Date
from datetime import datetime as DateTime

from belta_parse.calendar import day_of, moment
from belta_parse.parts import Parts
from belta_parse.records import Weather
from belta_parse.span import Span

__all__ = ["byline", "crawled", "kind", "published", "rubric", "updated", "weather"]

SAY_THE_KIND = ("rubric", "footer", "chrome")
"""The roles of lines that can say the kind of a page."""
LONGEST_LABEL = 60
"""Characters of the longest line that can say the kind of a page; longer ones need not be looked up."""


def crawled(parts: Parts) -> Date | None:
    """The banner's day."""
    found = parts.captures_of("crawled")
    if found is None:
        return None
    piece, captures = found
    day, odd = day_of(captures, parts.layout.calendar, parts.span(piece))
    parts.odd.extend(odd)
    return day


def weather(parts: Parts) -> Weather | None:
    """The weather on the day of the crawl."""
    found = parts.captures_of("weather")
    if found is None:
        return None
    captures = found[1]
    degrees = _DEGREES.fullmatch((captures.get("celsius") or "").replace("−", "-").replace("–", "-"))
    return Weather(captures.get("place") or "", captures.get("condition"), int(degrees[0])) if degrees else None


_DEGREES = re.compile(r"[+-]?\d{1,3}")


def published(parts: Parts) -> DateTime | Date | None:
    """When the page was published."""
    found = parts.captures_of("published")
    if found is None:
        return None
    piece, captures = found
    value, odd = moment(captures, parts.layout, parts.span(piece))
    parts.odd.extend(odd)
    return value


def updated(parts: Parts, published: DateTime | Date | None) -> DateTime | Date | None:
    """When the page was changed last; a time without a day is of the day of publication, and nothing without one."""
    found = parts.captures_of("updated") or parts.captures_of("published")
    if found is None:
        return None
    captures = found[1]
    if "updated" not in parts.places:
        # The line of the publication may say it as well ("15:34 07.10.2021 (обновлено: 15:50)").
        if not captures.get("updated_hour"):
            return None
        captures = {name.removeprefix("updated_"): text for name, text in captures.items() if name.startswith("updated_")}
    if not captures.get("day"):
        if published is None:
            return None
        captures = {**captures, "day": str(published.day), "month": str(published.month), "year": str(published.year)}
    value, odd = moment(captures, parts.layout, parts.span(found[0]))
    parts.odd.extend(odd)
    return value


def rubric(parts: Parts) -> str | None:
    """The rubric: its own line's, else the one beside the publication, else what the edition prints for the address."""
    named = parts.captures_of("rubric")
    # "Ressort: Hafen": where the pattern names the rubric in its line, that and not the line is it.
    of_line = named[1].get("rubric") if named is not None else None
    printed = of_line or parts.text_of("rubric") or _rubric_beside(parts)
    if printed is not None:
        return printed
    address, layout = parts.address, parts.layout
    if address is None or not address.rubric or address.edition != layout.edition or layout.kind == "listing":
        return None
    parts.note("B206", Span(0, 0), section=address.section)
    return address.rubric


def _rubric_beside(parts: Parts) -> str | None:
    """The rubric in the line of the publication, or at the end of the path to the page."""
    beside = (parts.captures_of("published"), parts.captures_of("breadcrumb"))
    return next((rubric for found in beside if found and (rubric := found[1].get("rubric"))), None)


def byline(parts: Parts) -> str | None:
    """The author: the line of its own, else what the line of the publication says beside the time."""
    printed = parts.text_of("byline")
    if printed is not None:
        return printed
    found = parts.captures_of("published")
    return found[1].get("byline") if found else None


def kind(parts: Parts) -> str:
    """What kind of page it is: the layout's own, else what a rubric, a line of the chrome or the address makes of it."""
    layout = parts.layout
    if layout.kind != "article":
        return layout.kind
    texts, kinds, places = parts.detected.pieces.texts, layout.kinds, parts.places
    for index in sorted([index for role in SAY_THE_KIND for index in places.get(role, ())]) if kinds else ():
        text = texts[index]
        if len(text) <= LONGEST_LABEL and text in kinds:
            return kinds[text]
    beside = _rubric_beside(parts)
    if beside is not None and beside in kinds:
        return kinds[beside]
    address = parts.address
    return address.kind if address is not None and address.kind and address.kind != "listing" else layout.kind
