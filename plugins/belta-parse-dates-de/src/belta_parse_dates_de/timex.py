"""The record of one time expression."""

from __future__ import annotations

from attrs import frozen

__all__ = ["Timex"]


@frozen
class Timex:
    """One time expression: its place in the text and what it denotes.

    `start` and `end` are code points, half-open. `type` is DATE, TIME, DURATION or SET, `value` a TIMEX3 value.
    `point` is the ISO date, time or interval on the calendar, for people who filter; it is also there for "vor fünf
    Jahren", whose value is the duration P5Y. `interval` stands on both ends of a printed range and names the whole.
    `assumed` says what the text left open and how it was filled.
    """

    start: int
    end: int
    type: str
    value: str
    mod: str | None = None
    quant: str | None = None
    freq: str | None = None
    point: str | None = None
    interval: str | None = None
    assumed: tuple[str, ...] = ()
