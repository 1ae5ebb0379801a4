"""What a word can be: kinds are bits, since a word can be several things at once.

"von" stands before a noun and in a name. Plain numbers in a module: the readers ask for
them some thousand times a page. What is asked most has the lowest bits, what is seldom those from the thirtieth on:
Python keeps the smallest numbers at hand, and numbers of up to thirty bits cost half as much as longer ones.
"""

from __future__ import annotations

from typing import Final

OFFICE: Final = 1 << 0
NAME: Final = 1 << 1
"""May be part of a person's name."""
BREAK: Final = 1 << 2
"""A paragraph ends behind it."""
CAPITAL: Final = 1 << 3
"""Begins with a capital letter and is no word of grammar."""
COMMA: Final = 1 << 4
POINT: Final = 1 << 5
ARTICLE: Final = 1 << 6
GIVEN: Final = 1 << 7
STATUS: Final = 1 << 8
""""stellvertretend", "ehemalig": an adjective that belongs to a title."""
NATION: Final = 1 << 9
""""belarussischen", `code` says whose."""
ADJECTIVE: Final = 1 << 10
"""Any other word with an adjective's ending."""
COUNTRY: Final = 1 << 11
"""`code` says which."""
GENITIVE: Final = 1 << 12
"""A name of a country or place in the genitive."""
PLACE: Final = 1 << 13
OF: Final = 1 << 14
"""An article in the genitive."""
PREPOSITION: Final = 1 << 15
AND: Final = 1 << 16
DASH: Final = 1 << 17
OPENING: Final = 1 << 18
CLOSING: Final = 1 << 19
BRACKET: Final = 1 << 20
BRACKET_END: Final = 1 << 21
NUMBER: Final = 1 << 22
SURNAME: Final = 1 << 23
"""Ends as surnames do."""
INITIAL: Final = 1 << 24
PARTICLE: Final = 1 << 25
ACADEMIC: Final = 1 << 26
NOUN: Final = 1 << 27
"""A common noun by its ending or by the list."""
ORGANISATION: Final = 1 << 28
DEFINITE: Final = 1 << 29
ROMAN: Final = 1 << 30
CUT: Final = 1 << 31
""""Wohnungs-"."""
INHABITANT: Final = 1 << 32
LONG: Final = 1 << 33
"""May open a country's name of several words."""
ACRONYM: Final = 1 << 34
ABBREVIATION: Final = 1 << 35
"""Goes on behind its point: "Nr.", "St."."""
TEMPORAL: Final = 1 << 36
ABROAD: Final = 1 << 37
"""A preposition that names no state of one's own: "Botschafter in Belarus"."""
CITY: Final = 1 << 38
""""Minsker"."""
PATRONYMIC: Final = 1 << 39
FAMILY_FIRST: Final = 1 << 40
