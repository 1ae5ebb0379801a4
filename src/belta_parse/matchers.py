"""What a slot accepts.

A *closed* matcher recognises: `Phrases`, `Pattern`, `Named`, `Opening`, `Copies`, `Echo`. What it matches is evidence
for the layout.
An *open* one, `Prose`, fits nearly everything; what it takes is no evidence.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping
from functools import cached_property, lru_cache
from typing import Any

import regex
from attrs import Attribute, field, frozen

from belta_parse.backtracking import nested_repeat
from belta_parse.errors import LayoutError

__all__ = [
    "Closed",
    "Copies",
    "Echo",
    "Match",
    "Matcher",
    "Named",
    "Opening",
    "Pattern",
    "Phrases",
    "Prose",
    "unbounded_repeat",
]


Match = re.Match[str] | regex.Match[str]
"""A match of either engine; both have the same methods."""


def _texts(values: Iterable[str]) -> tuple[str, ...]:
    if isinstance(values, str):
        raise TypeError(f"a tuple of texts is wanted, not the text {values!r}; write ({values!r},)")
    return tuple(values)


def _name_lists(
    lists: Mapping[str, Iterable[str]] | Iterable[tuple[str, Iterable[str]]],
) -> tuple[tuple[str, tuple[str, ...]], ...]:
    pairs = dict(lists)
    return tuple(sorted((name, _texts(values)) for name, values in pairs.items()))


def _said(_: Phrases, __: Attribute[tuple[str, ...]], phrases: tuple[str, ...]) -> None:
    for phrase in phrases:
        if not phrase.strip() or phrase != phrase.strip():
            raise ValueError(f"{phrase!r} cannot be a phrase: it is empty or has blanks around it")
        if "\n" in phrase or "\r" in phrase:
            raise ValueError(f"{phrase!r} cannot be a phrase: no line has a line end in it; make it two")


@frozen(cache_hash=True)
class Phrases:
    """Lines that say exactly one of *phrases*, blanks around them aside.

    Refuses an empty phrase by `ValueError`.

    >>> "Projekte" in Phrases(("Projekte", "Services")).phrases
    True
    """

    phrases: tuple[str, ...] = field(converter=_texts, validator=_said)

    @property
    def examples(self) -> tuple[str, ...]:
        """The phrases: each is a line that matches."""
        return self.phrases


def _sound(what: str, source: str) -> None:
    """Nothing, or a `ValueError` if a line might be tried for hours."""
    if (repeat := nested_repeat(source)) is not None:
        remedy = "write {1,40} for one of them, or make the inner one possessive (++)"
        raise ValueError(f"{what} repeats what repeats: {repeat!r}; {remedy}")


@frozen(slots=False)
class Pattern:
    r"""Lines that a regular expression matches as a whole.

    *lists* are the named lists of the `regex` module (``\L<months>``): vocabularies stay out of patterns. *opens* and
    *closes* are the characters a match can begin and end with, *holds* texts of which it contains at least one; a line of
    another shape is never tried. *max_chars* bounds its length. The groups of a match are its captures.

    Refuses, by `ValueError`, what is no expression, repeats what repeats (``(a+)+``: a line of thirty letters would take
    minutes), has no examples, or does not match one.

    >>> Pattern(r"(?P<day>\d{1,2}) \L<months>", lists={"months": ("Mai",)}, examples=("3 Mai",)).match("3 Mai")["day"]
    '3'
    """

    source: str
    lists: tuple[tuple[str, tuple[str, ...]], ...] = field(default=(), converter=_name_lists, kw_only=True)
    examples: tuple[str, ...] = field(converter=_texts, kw_only=True)
    opens: str = field(default="", kw_only=True)
    closes: str = field(default="", kw_only=True)
    holds: tuple[str, ...] = field(default=(), converter=_texts, kw_only=True)
    max_chars: int = field(default=200, kw_only=True)

    def __attrs_post_init__(self) -> None:
        _sound(f"the pattern {self.source!r}", self.source)
        if not self.examples:
            raise ValueError(f"the pattern {self.source!r} has no example; give one line that it matches")
        try:
            self.fast  # noqa: B018
        except regex.error as error:
            raise ValueError(f"the pattern {self.source!r} is no expression: {error}") from None
        for example in self.examples:
            if not (self.fits(example) and self.match(example)):
                raise ValueError(f"the pattern {self.source!r} does not match its example {example!r}")

    @cached_property
    def compiled(self) -> regex.Pattern[str]:
        """The expression as the `regex` module compiles it, made on first use."""
        lists: dict[str, Any] = dict(self.lists)
        return regex.compile(self.source, ignore_unused=True, **lists)

    @cached_property
    def fast(self) -> re.Pattern[str] | regex.Pattern[str]:
        """The expression as `re` compiles it, which takes a third of the time, if it knows all of it; else `compiled`."""
        source = self.source
        for name, words in self.lists:
            longest_first = sorted(words, key=lambda word: (-len(word), word))
            source = source.replace(rf"\L<{name}>", f"(?:{'|'.join(map(re.escape, longest_first))})")
        try:
            return re.compile(source)
        except re.error:
            return self.compiled

    @cached_property
    def fullmatch(self) -> Callable[[str], Match | None]:
        """The match of a whole line."""
        return self.fast.fullmatch

    def fits(self, line: str) -> bool:
        """Whether *line* has the shape of a match: length, first and last character, a text that it must hold."""
        return (
            0 < len(line) <= self.max_chars
            and (not self.opens or line[0] in self.opens)
            and (not self.closes or line[-1] in self.closes)
            and (not self.holds or any(text in line for text in self.holds))
        )

    def match(self, line: str) -> Match | None:
        """The match of the whole *line*, or None."""
        return self.fullmatch(line)

    @cached_property
    def _hashed(self) -> int:
        return hash((self.source, self.lists, self.opens, self.closes, self.holds, self.max_chars))

    def __hash__(self) -> int:
        return self._hashed

    def __getstate__(self) -> dict[str, object]:
        return {name: value for name, value in self.__dict__.items() if name not in _MADE}

    def __setstate__(self, state: dict[str, object]) -> None:
        self.__dict__.update(state)


_MADE = ("compiled", "fast", "fullmatch", "_hashed")
"""What a pickle leaves out: hashes of texts differ from process to process."""


def _names_somebody(named: Named, _: Attribute[Pattern], shape: Pattern) -> None:
    if "name" not in shape.fast.groupindex:
        raise ValueError(f"the pattern {shape.source!r} has no group 'name', so it names nobody")


@frozen(cache_hash=True)
class Named:
    r"""Lines that *shape* matches, with one of *names* in its group ``name``: who signs a page, in whatever words.

    Layouts of many agencies share one shape, which is tried once a line. *led*: it counts on pages with a dateline only.
    Refuses a shape that has no such group, by `ValueError`.

    >>> source = Pattern(r"Source: (?P<name>[^\n]{1,40})", examples=("Source: Lake Wire",))
    >>> Named(source, ("Lake Wire", "LW")).examples
    ('Source: Lake Wire',)
    """

    shape: Pattern = field(validator=_names_somebody)
    names: tuple[str, ...] = field(converter=_texts)
    led: bool = field(default=False, kw_only=True)

    @property
    def examples(self) -> tuple[str, ...]:
        """The shape's examples, their names replaced by the first of *names*."""
        found = [(example, self.shape.match(example)) for example in self.shape.examples]
        spans = [(example, match.span("name")) for example, match in found if match is not None and match["name"]]
        return tuple(example[:start] + self.names[0] + example[end:] for example, (start, end) in spans)


@frozen
class Opening:
    """Lines that begin with a dateline of one of the layout's forms; the rest of the line is body.

    >>> from belta_parse import Role, Slot
    >>> Slot("lead", Role.DATELINE, Opening(), weight=2).closed
    (Opening(),)
    """

    @property
    def examples(self) -> tuple[str, ...]:
        """None: the forms have them."""
        return ()


@frozen
class Copies:
    """Lines that stand twice, one directly under the other, as BelTA prints its captions.

    *max_chars* bounds them: a long paragraph printed twice is an extractor's doing.

    >>> from belta_parse import Role, Slot
    >>> Slot("caption", Role.CAPTION, Copies(max_chars=200), repeat=True).closed
    (Copies(max_chars=200),)
    """

    max_chars: int = 300

    @property
    def examples(self) -> tuple[str, ...]:
        """None: it takes two lines to show one."""
        return ()


@frozen
class Echo:
    """Lines that say one thing two times over, with a blank between or nothing (``Archive planenArchive planen``).

    >>> Echo(min_chars=20).half("Archive planenArchive planen") is None
    True
    """

    min_chars: int = 10
    """Of the half."""

    @property
    def examples(self) -> tuple[str, ...]:
        """Lines that match."""
        return ("Archive planen KatalogArchive planen Katalog",)

    def half(self, line: str) -> str | None:
        """What *line* says twice, or None.

        >>> Echo().half("Archive planen Archive planen")
        'Archive planen'
        """
        middle = len(line) // 2
        if middle < self.min_chars:
            return None
        first, second = line[:middle], line[len(line) - middle :]
        return first.strip() if first == second and (len(line) % 2 == 0 or line[middle] == " ") else None


@frozen(slots=False)
class Prose:
    r"""Any line of *min_chars* to *max_chars* characters, None for any length; an open matcher.

    *shape*, if given, is an expression that the whole line must match: an open matcher with a shape is still no evidence.
    Refuses one that is none, or repeats what repeats, by `ValueError`.

    >>> [Prose(max_chars=12, shape=r"\p{Lu}[^.]{0,11}").accepts(line) for line in ("Lichter", "Es regnet.", "Licht am Ufer")]
    [True, False, False]
    """

    max_chars: int | None = None
    min_chars: int = 1
    shape: str | None = None

    @property
    def examples(self) -> tuple[str, ...]:
        """None: prose is drawn, not listed."""
        return ()

    def __attrs_post_init__(self) -> None:
        if self.shape is not None:
            _sound(f"the shape {self.shape!r}", self.shape)
            try:
                self.compiled  # noqa: B018
            except regex.error as error:
                raise ValueError(f"the shape {self.shape!r} is no expression: {error}") from None

    @cached_property
    def compiled(self) -> regex.Pattern[str] | None:
        """The compiled *shape*."""
        return regex.compile(self.shape) if self.shape else None

    def accepts(self, line: str) -> bool:
        """Whether the slot can take *line*."""
        if len(line) < self.min_chars or (self.max_chars is not None and len(line) > self.max_chars):
            return False
        return self.compiled is None or self.compiled.fullmatch(line) is not None

    def __getstate__(self) -> dict[str, object]:
        return {name: value for name, value in self.__dict__.items() if name != "compiled"}

    def __setstate__(self, state: dict[str, object]) -> None:
        self.__dict__.update(state)


Closed = Phrases | Pattern | Named | Opening | Copies | Echo
Matcher = Closed | Prose

# A quantifier without an upper end, outside escapes and character classes. Bounded ones are passed over together with
# the mark that makes them lazy or possessive.
_UNBOUNDED = regex.compile(
    r"(?:\\[pPLg]\{[^}]*\}|\\L<[^>]*>|\\.|\[\^?\]?(?:\\.|[^\]\\])*+\]|\{(?!\d*,\})[^}]*\}[?+]?|\?[?+]?|[^\\\[*+{?])*+"
    r"(?P<repeat>[*+]|\{\d*,\})",
    regex.DOTALL,
)


# Layouts of one family share their anchors.
@lru_cache(maxsize=256)
def unbounded_repeat(source: str) -> str | None:
    r"""The first repeat of *source* that has no upper bound, or None. The possessive mark is not one.

    >>> unbounded_repeat(r"\p{Lu}{1,40}\+"), unbounded_repeat(r"\p{Lu}+,")
    (None, '\\p{Lu}+')
    """
    found = _UNBOUNDED.match(source)
    return source[max(0, found.start("repeat") - 6) : found.end("repeat")] if found else None


def refuse_unbounded(layout: str, slot: str | None, what: str, source: str) -> None:
    """Nothing, or a `LayoutError` if *source* repeats without bound: searched for in a long line it costs a square."""
    repeat = unbounded_repeat(source)
    if repeat:
        raise LayoutError(layout, slot, f"{what} repeats without bound: {repeat!r}; write {{1,40}} for + and {{0,40}} for *")
