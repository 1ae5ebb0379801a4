"""The people of a text, as values."""

from __future__ import annotations

from attrs import frozen

from belta_parse_titles_de.people import Found, found
from belta_parse_titles_de.reading import Reading

__all__ = ["Person", "persons"]


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
    title: str | None
    office: str | None
    field: str | None
    english: str | None
    jurisdiction: str | None
    organisation: str | None
    deputy: bool
    acting: bool
    former: bool
    title_start: int | None
    title_end: int | None
    name_start: int | None
    name_end: int | None


def persons(text: str) -> tuple[Person, ...]:
    """The people of *text* who bear a title in it, mention by mention, in its order. Never raises; no people, no
    entries.

    >>> [person] = persons("Der belarussische Außenminister Iwan Sokolik ist in Astana.")
    >>> person.name, person.title, person.english, person.jurisdiction
    ('Iwan Sokolik', 'belarussische Außenminister', 'Minister of Foreign Affairs', 'BY')
    """
    reading = Reading.of(text)
    return tuple(_person(reading, one) for one in found(reading))


def _person(reading: Reading, one: Found) -> Person:
    title, mention = one.title, one.mention
    title_start = title_end = None
    if mention is not None:
        title_start, title_end = reading.start(mention.phrase.first), reading.end(mention.phrase.stop - 1)
    return Person(
        start=reading.start(one.first),
        end=reading.end(one.stop - 1),
        id=f"person-{one.person + 1}",
        name=one.name,
        title=None if title_start is None else " ".join(reading.text[title_start:title_end].split()),
        office=title.office if title else None,
        field=title.field if title else None,
        english=title.english if title else None,
        jurisdiction=one.jurisdiction,
        organisation=title.organisation if title else None,
        deputy=title.deputy if title else False,
        acting=title.acting if title else False,
        former=title.former if title else False,
        title_start=title_start,
        title_end=title_end,
        name_start=reading.start(one.name_words[0]) if one.name_words else None,
        name_end=reading.end(one.name_words[1] - 1) if one.name_words else None,
    )
