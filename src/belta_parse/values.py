"""The values that a page prints in lines of their own: the day of the crawl, weather, rubric, publication, and its kind."""

from __future__ import annotations

from datetime import date as Date
from datetime import datetime as DateTime

from belta_parse.calendar import day_of, moment
from belta_parse.parts import Parts
from belta_parse.records import Weather
from belta_parse.span import Span

__all__ = ["byline", "crawled", "kind", "published", "rubric", "updated", "weather"]

LONGEST_LABEL = 60
"""Characters of the longest line that can say the kind of a page; longer ones need not be looked up."""


def crawled(parts: Parts) -> Date | None:
    """The banner's day."""
    found = parts.match_of("crawled")
    if found is None:
        return None
    piece, match = found
    day, odd = day_of(match.groupdict(), parts.layout.calendar, parts.span(piece))
    parts.odd.extend(odd)
    return day


def weather(parts: Parts) -> Weather | None:
    """The weather on the day of the crawl."""
    found = parts.match_of("weather")
    if found is None:
        return None
    captures = found[1].groupdict()
    degrees = int(captures["celsius"].replace("−", "-").replace("–", "-"))
    return Weather(captures.get("place") or "", captures.get("condition"), degrees)


def published(parts: Parts) -> DateTime | Date | None:
    """When the page was published."""
    found = parts.match_of("published")
    if found is None:
        return None
    piece, match = found
    value, odd = moment(match.groupdict(), parts.layout, parts.span(piece))
    parts.odd.extend(odd)
    return value


def updated(parts: Parts, published: DateTime | Date | None) -> DateTime | Date | None:
    """When the page was changed last; a time without a day is of the day of publication, and nothing without one."""
    found = parts.match_of("updated") or parts.match_of("published")
    if found is None:
        return None
    captures: dict[str, str | None] = dict(found[1].groupdict())
    if "updated" not in parts.first:
        # The line of the publication may say it as well ("15:34 07.10.2021 (обновлено: 15:50)").
        captures = {name.removeprefix("updated_"): text for name, text in captures.items() if name.startswith("updated_")}
        if not captures.get("hour"):
            return None
    if not captures.get("day"):
        if published is None:
            return None
        captures |= {"day": str(published.day), "month": str(published.month), "year": str(published.year)}
    value, odd = moment(captures, parts.layout, parts.span(found[0]))
    parts.odd.extend(odd)
    return value


def rubric(parts: Parts) -> str | None:
    """The rubric: its own line's, else the one beside the publication, else what the edition prints for the address."""
    named = parts.match_of("rubric")
    # "Ressort: Hafen": where the pattern names the rubric in its line, that and not the line is it.
    of_line = named[1].groupdict().get("rubric") if named is not None else None
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
    beside = (parts.match_of("published"), parts.match_of("breadcrumb"))
    return next((rubric for found in beside if found and (rubric := found[1].groupdict().get("rubric"))), None)


def byline(parts: Parts) -> str | None:
    """The author: the line of its own, else what the line of the publication says beside the time."""
    printed = parts.text_of("byline")
    if printed is not None:
        return printed
    found = parts.match_of("published")
    return found[1].groupdict().get("byline") if found else None


def kind(parts: Parts) -> str:
    """What kind of page it is: the layout's own, else what a rubric, a line of the chrome or the address makes of it."""
    layout = parts.layout
    if layout.kind != "article":
        return layout.kind
    texts, kinds = parts.detected.pieces.texts, layout.kinds
    for index in [index for index, text in enumerate(texts) if len(text) <= LONGEST_LABEL and text in kinds]:
        if parts.roles[index] in ("rubric", "footer", "chrome"):
            return kinds[texts[index]]
    beside = _rubric_beside(parts)
    if beside is not None and beside in kinds:
        return kinds[beside]
    address = parts.address
    return address.kind if address is not None and address.kind and address.kind != "listing" else layout.kind
