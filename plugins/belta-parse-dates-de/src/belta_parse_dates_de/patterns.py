"""Rules as data, and the automaton that finds where they hold.

A rule's pattern is written in kinds and classes of words (`DAY`, `MONTHS`) and kinds of marks (`dot`, `dash`), in small
letters. Between two words one blank is understood where no mark is written. ``name:KIND`` hands the word to the
meaning, ``?`` and ``{1,5}`` make a part optional or repeat it within bounds, ``( A | B )`` chooses.

    "day:DAY DOTS month:MONTHS year:YEAR?"      3. Mai 2021, 3.Mai

The pattern is matched on the text's codes (see `scene`), one character for a word or a mark, so matching costs a few
characters a rule and there is nothing to backtrack over but the bounded repeats.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from functools import cached_property
from typing import NamedTuple

from belta_parse_dates_de.lexicon import CLASSES, KINDS

__all__ = ["Automaton", "Example", "Rule", "RuleError"]

_ITEM = re.compile(r"(?:(\w+):)?([A-Za-z_]\w*)|(\()|(\))|(\|)|(\?|\{\d{1,2},\d{1,2}\})|(\s+)")


class Example(NamedTuple):
    """A text and what a rule must find in it: extent, type and value, read on Wednesday, 10 May 2023."""

    text: str
    found: str
    type: str
    value: str


class RuleError(ValueError):
    """A rule that cannot work. Raised when the rule is built, never while a text is read."""


class Rule:
    """One form of time expression: where it stands, what it means, and examples for both.

    *meaning* names a module of `belta_parse_dates_de.meanings` and its function (``"sets.each_unit"``). *none* are texts
    in which the rule must find nothing.
    Raises `RuleError` for an unknown kind and for a rule without an example.
    """

    def __init__(
        self,
        name: str,
        pattern: str,
        meaning: str,
        examples: Iterable[tuple[str, str, str, str]],
        none: Iterable[str] = (),
    ) -> None:
        self.name, self.pattern, self.meaning = name, pattern, meaning
        self.examples = tuple(Example(*example) for example in examples)
        self.none = tuple(none)
        if not self.examples:
            raise RuleError(f"rule {name!r} has no example; write one")

    @cached_property
    def parts(self) -> tuple[tuple[str, str, str], ...]:
        """(what, name, kind or sign) of each item of the pattern."""
        return tuple(self._items())

    def _items(self) -> Iterable[tuple[str, str, str]]:
        at = 0
        while at < len(self.pattern):
            match = _ITEM.match(self.pattern, at)
            if match is None:
                raise RuleError(f"rule {self.name!r}: cannot read {self.pattern[at:]!r}")
            at = match.end()
            name, kind, *signs, _blank = match.groups()
            if kind:
                yield "kind", name or "", kind
            elif sign := next(filter(None, signs), ""):
                yield "sign", "", sign

    def source(self, *, named: bool) -> str:
        """The pattern as a regular expression over codes; *named* keeps the captures."""
        return "".join(self._compiled(what, name, kind, named) for what, name, kind in self.parts)

    def _compiled(self, what: str, name: str, kind: str, named: bool) -> str:
        if what == "sign":
            return "(?:" if kind == "(" else kind
        codes = self._codes(kind)
        # A word takes the blank before it along; at the start of a pattern and after a mark there is none to take.
        group = f"(?P<{name}>{codes})" if name and named else codes
        return group if _is_mark(kind) else f"(?:{KINDS['s']}?{group})"

    def _codes(self, kind: str) -> str:
        try:
            return codes_of(kind)
        except KeyError:
            raise RuleError(f"rule {self.name!r}: no kind or class {kind!r} in the vocabularies") from None

    @cached_property
    def regex(self) -> re.Pattern[str]:
        """The pattern with its captures."""
        return re.compile(self.source(named=True))

    @cached_property
    def first(self) -> frozenset[str]:
        """The codes the rule can start with: those of its items up to the first that must be there."""
        return frozenset(_Firsts(self.parts).choice()[0])


class _Firsts:
    """The codes a pattern can start with, and whether it can be empty, part by part."""

    def __init__(self, parts: tuple[tuple[str, str, str], ...]) -> None:
        self._parts = parts
        self._at = 0

    def choice(self) -> tuple[set[str], bool]:
        """Of alternatives, up to a closing parenthesis or the end."""
        codes, empty = self._sequence()
        while self._sign() == "|":
            self._at += 1
            more, also_empty = self._sequence()
            codes, empty = codes | more, empty or also_empty
        return codes, empty

    def _sequence(self) -> tuple[set[str], bool]:
        codes: set[str] = set()
        empty = True
        while self._at < len(self._parts) and self._sign() not in (")", "|"):
            more, can_miss = self._item()
            codes |= more if empty else set()
            empty = empty and can_miss
        return codes, empty

    def _item(self) -> tuple[set[str], bool]:
        what, _, kind = self._parts[self._at]
        self._at += 1
        if what == "kind":
            codes, empty = set(_members(kind)), False
        else:
            codes, empty = self.choice()
            self._at += 1
        if self._sign()[:1] in ("?", "{"):
            empty = empty or self._sign()[:2] in ("?", "{0")
            self._at += 1
        return codes, empty

    def _sign(self) -> str:
        if self._at >= len(self._parts) or self._parts[self._at][0] != "sign":
            return ""
        return self._parts[self._at][2]


def _is_mark(kind: str) -> bool:
    return all(member.islower() for member in CLASSES.get(kind, (kind,)))


def _members(kind: str) -> tuple[str, ...]:
    return tuple(KINDS[member] for member in CLASSES.get(kind, (kind,)))


def codes_of(*kinds: str) -> str:
    """A character class of the codes of *kinds*. Raises KeyError for a kind that is in no vocabulary."""
    members = "".join(dict.fromkeys("".join("".join(_members(kind)) for kind in kinds)))
    return re.escape(members) if len(members) == 1 else f"[{re.escape(members)}]"


class Automaton:
    """All rules, asked at once: for each code a word can have, one pattern of the rules that can start there."""

    def __init__(self, rules: Iterable[Rule]) -> None:
        self.rules = tuple(rules)
        self._by_code: dict[str, tuple[Rule, ...]] = {}
        for rule in self.rules:
            for code in rule.first:
                self._by_code[code] = (*self._by_code.get(code, ()), rule)
        self.starts = re.compile(f"[{re.escape(''.join(sorted(self._by_code)))}]")
        # Codes that start the same rules share one pattern: compiling is most of what the first text costs.
        self._patterns: dict[tuple[Rule, ...], re.Pattern[str]] = {}

    def candidates(self, codes: str, at: int) -> Iterable[tuple[Rule, re.Match[str]]]:
        """The rules that hold at *at*, in their order, the first found by one match for all."""
        rules = self._by_code[codes[at]]
        pattern = self._patterns.get(rules)
        if pattern is None:
            pattern = self._patterns[rules] = self._joined(rules)
        hit = pattern.match(codes, at)
        if hit is None or hit.lastgroup is None:
            return
        for rule in rules[int(hit.lastgroup[1:]) :]:
            match = rule.regex.match(codes, at)
            if match is not None:
                yield rule, match

    @staticmethod
    def _joined(rules: tuple[Rule, ...]) -> re.Pattern[str]:
        return re.compile("|".join(f"(?P<r{number}>{rule.source(named=False)})" for number, rule in enumerate(rules)))


def by_name(rules: Iterable[Rule]) -> Mapping[str, Rule]:
    """Rules by their names. Raises `RuleError` if two share one."""
    named: dict[str, Rule] = {}
    for rule in rules:
        if rule.name in named:
            raise RuleError(f"two rules are named {rule.name!r}")
        named[rule.name] = rule
    return named
