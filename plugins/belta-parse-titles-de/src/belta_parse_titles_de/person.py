"""The people of a text, as values."""

from __future__ import annotations

from typing import Any

from attrs import frozen

from belta_parse_titles_de.people import Found, found

__all__ = ["Person", "persons", "values_of"]


@frozen(slots=False)
class Person:
    """One mention of a person: text `start` to `end` (code points, half-open), and who and what is meant.

    `id` is the same for all mentions of one person. `name` is in the nominative. A mention by name alone has no title
    and nothing that a title says; a title alone has the name of the person it takes up, and no `name_start`.
    """

    start: int
    end: int
    id: str
    name: str
    title: str | None = None
    office: str | None = None
    field: str | None = None
    english: str | None = None
    jurisdiction: str | None = None
    organisation: str | None = None
    deputy: bool = False
    acting: bool = False
    former: bool = False
    title_start: int | None = None
    title_end: int | None = None
    name_start: int | None = None
    name_end: int | None = None


def persons(text: str) -> tuple[Person, ...]:
    """The people of *text* who bear a title in it, mention by mention, in its order. Never raises; no people, no
    entries.

    >>> [person] = persons("Der belarussische Außenminister Iwan Sokolik ist in Astana.")
    >>> person.name, person.title, person.english, person.jurisdiction
    ('Iwan Sokolik', 'belarussische Außenminister', 'Minister of Foreign Affairs', 'BY')
    """
    return tuple([Person(one.start, one.end, *values_of(one, 0)) for one in found(text)])


def values_of(one: Found, shift: int) -> tuple[Any, ...]:
    """The values of the fields of a `Person` behind its span, for a text that begins at the offset *shift* of
    another."""
    start, end = one.name_start, one.name_end
    name_start, name_end = (start + shift, end + shift) if start is not None and end is not None else (None, None)
    mention, number = one.mention, f"person-{one.person + 1}"
    if mention is None:
        return (number, one.name, *_UNSAID, None, None, name_start, name_end)
    place = one.place + shift
    places = place + mention.title_start, place + mention.title_end, name_start, name_end
    return (number, one.name, *mention.said, *places)


_UNSAID = (None, None, None, None, None, None, False, False, False)
