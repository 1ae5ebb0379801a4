"""What `belta_parse` finds through the entry point of this distribution."""

from __future__ import annotations

__all__: list[str] = []
