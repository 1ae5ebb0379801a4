"""People and their offices in German agency text: annotations `person`."""

from __future__ import annotations

from belta_parse_titles_de.person import Person, persons

__all__ = ["Person", "persons"]
