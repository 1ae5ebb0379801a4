"""What a word can be: kinds are bits, since a word can be several things at once.

"von" stands before a noun and in a name. Plain numbers in a module: the readers ask for
them some thousand times a page.
"""

from __future__ import annotations

from typing import Final

OFFICE: Final = 1 << 0
STATUS: Final = 1 << 1
""""stellvertretend", "ehemalig": an adjective that belongs to a title."""
NATION: Final = 1 << 2
""""belarussischen", `code` says whose."""
ADJECTIVE: Final = 1 << 3
"""Any other word with an adjective's ending."""
COUNTRY: Final = 1 << 4
"""`code` says which."""
GENITIVE: Final = 1 << 5
"""A name of a country or place in the genitive."""
PLACE: Final = 1 << 6
ARTICLE: Final = 1 << 7
OF: Final = 1 << 8
"""An article in the genitive."""
PREPOSITION: Final = 1 << 9
AND: Final = 1 << 10
COMMA: Final = 1 << 11
DASH: Final = 1 << 12
OPENING: Final = 1 << 13
CLOSING: Final = 1 << 14
BRACKET: Final = 1 << 15
BRACKET_END: Final = 1 << 16
POINT: Final = 1 << 17
NUMBER: Final = 1 << 18
CAPITAL: Final = 1 << 19
"""Begins with a capital letter and is no word of grammar."""
NAME: Final = 1 << 20
"""May be part of a person's name."""
GIVEN: Final = 1 << 21
FAMILY_FIRST: Final = 1 << 22
SURNAME: Final = 1 << 23
"""Ends as surnames do."""
PATRONYMIC: Final = 1 << 24
INITIAL: Final = 1 << 25
PARTICLE: Final = 1 << 26
ACADEMIC: Final = 1 << 27
NOUN: Final = 1 << 28
"""A common noun by its ending or by the list."""
ORGANISATION: Final = 1 << 29
ROMAN: Final = 1 << 30
BREAK: Final = 1 << 31
"""A paragraph ends behind it."""
CUT: Final = 1 << 32
""""Wohnungs-"."""
DEFINITE: Final = 1 << 33
ABROAD: Final = 1 << 34
"""A preposition that names no state of one's own: "Botschafter in Belarus"."""
TEMPORAL: Final = 1 << 35
LONG: Final = 1 << 36
"""May open a country's name of several words."""
INHABITANT: Final = 1 << 37
CITY: Final = 1 << 38
""""Minsker"."""
ACRONYM: Final = 1 << 39
ABBREVIATION: Final = 1 << 40
"""Goes on behind its point: "Nr.", "St."."""
