"""People and their offices in German agency text: annotations `person`."""

from __future__ import annotations

from .person import Person, persons

__all__ = ["Person", "persons"]
