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
    reading = Reading.of(text)
    return tuple(_person(reading, one) for one in found(reading))


def _person(reading: Reading, one: Found) -> Person:
    title, mention, words = one.title, one.mention, one.name_words
    start, end = reading.start(one.first), reading.end(one.stop - 1)
    name_start, name_end = (reading.start(words[0]), reading.end(words[1] - 1)) if words else (None, None)
    number = f"person-{one.person + 1}"
    if title is None or mention is None:
        return Person(start, end, number, one.name, name_start=name_start, name_end=name_end)
    title_start, title_end = reading.start(mention.phrase.first), reading.end(mention.phrase.stop - 1)
    return Person(
        start=start,
        end=end,
        id=number,
        name=one.name,
        title=" ".join(reading.text[title_start:title_end].split()),
        office=title.office,
        field=title.field,
        english=title.english,
        jurisdiction=one.jurisdiction,
        organisation=title.organisation,
        deputy=title.deputy,
        acting=title.acting,
        former=title.former,
        title_start=title_start,
        title_end=title_end,
        name_start=name_start,
        name_end=name_end,
    )
