"""A page drawn from a layout: its text, what each part of it is, and the record it must give."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from datetime import date as Date
from datetime import datetime as DateTime
from datetime import time as Time
from typing import Any
from zoneinfo import ZoneInfo

from attrs import evolve, field, frozen

from belta_parse.layout import Layout
from belta_parse.records import Segment
from belta_parse.result import ParseResult
from belta_parse.testing.addresses import address_facts

__all__ = ["Difference", "Drawn", "Part", "Record", "differences", "record_of", "told"]

Record = Mapping[str, Any]
"""Fields of a record by name, as plain Python values; a field that is not there is not claimed."""

BODY = ("paragraph", "subhead", "list_item", "note")


@frozen
class Part:
    r"""One part of a drawn page, with what it means and with what stands behind it.

    >>> Part("title", "title", "Licht am Ufer").end
    '\n'
    """

    slot: str | None
    role: str
    text: str
    end: str = "\n"
    """What follows the text: line ends, a blank, or nothing."""
    facts: Record = field(factory=dict, repr=False)
    """What the part says, as values: ``date``, ``time``, ``rubric``, ``weather``, ``dateline``, ``half``."""


@frozen(repr=False)
class Drawn:
    r"""A page with the record it must give. `text` and `url` are all a parser gets to see.

    >>> from belta_parse import Parser
    >>> stripped = next(one for one in Parser(discover=False).layouts if one.form == "stripped")
    >>> page = Drawn.of(stripped, [Part("title", "title", "Licht am Ufer")])
    >>> page.text, page.record["title"], page.record["published"]
    ('Licht am Ufer\n', 'Licht am Ufer', None)
    """

    text: str
    layout: Layout
    parts: tuple[Part, ...]
    """What the page was made of; after a damage to the text, what it was made of before."""
    record: Record
    """The fields that are still on the page, and so must be in the record."""
    damage: str = "none"
    url: str | None = None

    @classmethod
    def of(cls, layout: Layout, parts: Iterable[Part], damage: str = "none", url: str | None = None) -> Drawn:
        """The page made of *parts* and the record that it must give."""
        kept = tuple(parts)
        return cls("".join(p.text + p.end for p in kept), layout, kept, record_of(layout, kept, url), damage, url)

    def with_text(self, text: str, damage: str, **changed: object) -> Drawn:
        """The page with another *text*; the fields *changed* are claimed anew, those given as `...` no longer."""
        record = {name: value for name, value in {**self.record, **changed}.items() if value is not ...}
        return evolve(self, text=text, record=record, damage=damage)

    def __repr__(self) -> str:
        # A layout fills screens; what a failing test has to show is the page.
        text = ascii(self.text) if self._hidden() else self.text
        address = f", at {self.url}" if self.url is not None else ""
        return f"<page of {self.layout.name}, damage {self.damage}{address}>\n{text}\n<end of page>"

    def _hidden(self) -> bool:
        """Whether the text holds characters that a terminal does not show."""
        return any(not (c.isprintable() or c == "\n") for c in self.text)

    def _repr_pretty_(self, printer: Any, cycle: bool) -> None:
        printer.text(repr(self))

    @property
    def segments(self) -> tuple[Segment, ...]:
        """The parts as segments of the text as it was before any damage to it; further line ends are blank lines."""
        found, offset = [], 0
        for part in self.parts:
            line = offset + len(part.text) + len(part.end[:1])
            end = offset + len(part.text) + len(part.end)
            if line > offset:
                found.append(Segment(part.role, offset, line, part.slot))
            if end > line:
                found.append(Segment("blank", line, end))
            offset = end
        return tuple(found)


@frozen
class Difference:
    """A field that the record of a page has otherwise than it must.

    >>> print(Difference("title", "Licht", None))
    title: expected 'Licht', got None
    """

    field: str
    expected: object
    got: object

    def __str__(self) -> str:
        return f"{self.field}: expected {self.expected!r}, got {self.got!r}"


def differences(record: Record, result: ParseResult) -> tuple[Difference, ...]:
    """The fields of *record* that *result* does not have so.

    >>> from belta_parse import Parser
    >>> result = Parser(discover=False).parse("MINSK, 3. Mai (BelTA) - Der Bug steigt.")
    >>> print(*differences({"cities": ("MINSK",), "agencies": ("Lake Wire",)}, result))
    agencies: expected ('Lake Wire',), got ('BelTA',)
    """
    got = told(result)
    return tuple(Difference(name, wanted, got[name]) for name, wanted in record.items() if got[name] != wanted)


def told(result: ParseResult) -> dict[str, Any]:
    """The fields of *result* in the form of a `Record`."""
    article = result.article
    line = article.dateline
    return {
        "url": result.url,
        "edition": result.edition,
        "layout": result.layout,
        "kind": result.kind,
        "language": result.language,
        "crawled": article.crawled,
        "weather": article.weather and (article.weather.place, article.weather.condition, article.weather.celsius),
        "rubric": article.rubric,
        "published": article.published and article.published.isoformat(),
        "title": article.title,
        "byline": article.byline,
        "captions": [(caption.text, caption.copies) for caption in article.captions],
        "dateline": line.text if line else None,
        "cities": line.cities if line else (),
        "day": (line.day, line.month) if line else None,
        "date": line.date if line else None,
        "agencies": line.agencies if line else (),
        "separator": line.separator if line else None,
        "body": [(block.kind, block.text) for block in article.body],
        "body_text": squeezed(block.text for block in article.body),
        "related": [(one.title, one.lead) for one in article.related],
        "items": [(one.date, one.time, one.rubric, one.title, one.lead) for one in article.items],
        "item_times": [(one.date, one.time, one.rubric) for one in article.items],
        "footer": list(article.footer),
        "truncated": article.truncated,
        "codes": frozenset(diagnostic.code for diagnostic in result.diagnostics),
    }


def squeezed(texts: Iterable[str]) -> str:
    """*texts* in a row without any blank: what is left to compare when lines were joined."""
    return "".join("".join(texts).split())


# --- the record that parts must give, made without the engine ---------------------------------------------------------


STAMPED = ("published", "updated")
"""Roles of the times of a page; where it prints but the last change, that tells the year of its dateline."""


def record_of(layout: Layout, parts: Iterable[Part], url: str | None = None) -> dict[str, Any]:
    """The fields that a whole page made of *parts*, found at *url*, must have."""
    kept = tuple(parts)
    address = address_facts(layout, url)
    published, updated = (next((_moment(p.facts, layout) for p in kept if p.role == role), None) for role in STAMPED)
    body = [(p.role, _line(p.text)) for p in kept if p.role in BODY]
    record: dict[str, Any] = {
        "url": url,
        "edition": layout.edition,
        "layout": layout.name,
        "kind": _kind(layout, kept, address["kind"]),
        "language": layout.language,
        "crawled": next((p.facts["date"] for p in kept if p.role == "crawled"), None),
        "weather": next((p.facts["weather"] for p in kept if p.role == "weather"), None),
        "rubric": _rubric(kept) or address["rubric"],
        "published": published and published.isoformat(),
        "title": next((_line(p.text) for p in kept if p.role == "title"), None),
        "byline": next((_line(p.text) for p in kept if p.role == "byline"), None),
        "captions": _captions(kept),
        "body": body,
        "body_text": squeezed(text for _, text in body),
        "related": list(_related(kept)),
        "items": list(_items(kept)),
        "footer": [_line(p.text) for p in kept if p.role == "footer"],
        "truncated": False,
    }
    record.update(_dateline(kept, published or updated, address["year"]))
    record["item_times"] = [row[:3] for row in record["items"]]
    return record


def _line(text: str) -> str:
    return " ".join(text.split())


def _moment(facts: Record, layout: Layout) -> DateTime | Date | None:
    day, time = facts.get("date"), facts.get("time")
    if day is None or time is None:
        return day
    return DateTime.combine(day, time, tzinfo=ZoneInfo(layout.timezone))


def _rubric(parts: Iterable[Part]) -> str | None:
    kept = list(parts)
    printed = [p.facts.get("rubric") or p.text.strip() for p in kept if p.role == "rubric"]
    # "Wirtschaft 06.07.2018 | 19:20" says it where no line of its own does.
    return next(
        (
            rubric
            for rubric in (*printed, *(p.facts.get("rubric") for p in kept if p.role in ("published", "breadcrumb")))
            if rubric
        ),
        None,
    )


def _kind(layout: Layout, parts: tuple[Part, ...], of_address: str | None) -> str:
    said = [p.text.strip() for p in parts if p.role in ("rubric", "footer", "chrome")] + [_rubric(parts) or ""]
    named = [layout.kinds[text] for text in said if text in layout.kinds]
    if layout.kind != "article":
        return layout.kind
    return next(iter(named), of_address) or layout.kind


def _captions(parts: Iterable[Part]) -> list[tuple[str, int]]:
    copies: dict[str, int] = {}
    for part in parts:
        if part.role == "caption":
            copies[_line(part.text)] = copies.get(_line(part.text), 0) + 1
    return list(copies.items())


def _dateline(
    parts: Iterable[Part], published: DateTime | Date | None, of_address: int | None
) -> dict[str, Any]:
    part = next((p for p in parts if p.role == "dateline"), None)
    if part is None:
        return {"dateline": None, "cities": (), "day": None, "date": None, "agencies": (), "separator": None}
    facts = part.facts
    day, month, year = facts.get("day"), facts.get("month"), facts.get("year")
    near = published.date() if isinstance(published, DateTime) else published
    return {
        "dateline": _line(part.text),
        "cities": facts["cities"],
        "day": (day, month),
        "date": _nearest(day, month, year or (of_address if near is None else None), near),
        "agencies": facts["agencies"],
        "separator": facts["separator"],
    }


def _nearest(day: int | None, month: int | None, year: int | None, near: Date | None) -> Date | None:
    """The day as a date: of the printed *year*, else of the year that puts it nearest to *near*."""
    if day is None or month is None or (year is None and near is None):
        return None
    years = [year] if year is not None else [(near or Date.min).year + step for step in (-1, 0, 1)]
    days = [Date(one, month, day) for one in years if not (month == 2 and day == 29 and one % 4)]
    return min(days, key=lambda d: abs((d - (near or d)).days)) if days else None


def _related(parts: Iterable[Part]) -> Iterator[tuple[str, str | None]]:
    title: str | None = None
    leads: list[str] = []
    for part in parts:
        if part.role != "related":
            continue
        if "half" in part.facts:
            if title is not None:
                yield title, " ".join(leads) or None
            title, leads = part.facts["half"], []
        else:
            leads.append(_line(part.text))
    if title is not None:
        yield title, " ".join(leads) or None


def _items(parts: Iterable[Part]) -> Iterator[tuple[Date | None, Time | None, str | None, str, str | None]]:
    """The items of a listing; each of its parts carries the facts of its item."""
    rows: dict[object, dict[str, Any]] = {}
    for part in parts:
        if part.role == "item" and "item" in part.facts:
            row = rows.setdefault(part.facts["item"], {"leads": []})
            if part.facts["is"] == "lead":
                row["leads"].append(_line(part.text))
            else:
                row[part.facts["is"]] = part.facts.get("value", _line(part.text))
    for row in rows.values():
        if "title" in row:
            yield row.get("date"), row.get("time"), row.get("rubric"), row["title"], " ".join(row["leads"]) or None
