"""Expressions that would try a line in more ways than anybody can wait for."""

from __future__ import annotations

import regex

__all__ = ["nested_repeat"]

_TOKEN = regex.compile(
    r"(?P<plain>\\[pPNg]\{[^}]*+\}|\\L<[^>]*+>|\\.|\[\^?\]?(?:\\.|[^\]\\])*+\]|\(\?#[^)]*+\)|\(\?[a-zA-Z-]++\))"
    # A lookaround and an atomic group give nothing back once they have matched.
    r"|(?P<sealed>\(\?(?:>|<?[=!]))"
    r"|(?P<opened>\((?:\?(?:P?<\w++>|[a-zA-Z-]*+:|\|))?)"
    r"|(?P<closed>\))"
    r"|(?P<endless>(?:[*+]|\{\d*+,\})[?+]?)"
    r"|(?P<counted>(?:\?|\{\d*+(?:,\d++)?\})[?+]?)"
    r"|(?P<letter>.)",
    regex.DOTALL,
)


def nested_repeat(source: str) -> str | None:
    r"""The first group of *source* that repeats without bound and holds what does, too; None if there is none.

    Each letter of a line may belong to the inner repeat or to the outer one: a line of thirty has a thousand million
    readings, and if none is right all are tried. A possessive repeat and an atomic group have one reading only.

    >>> nested_repeat(r"x(?:\w+ ?)+!"), nested_repeat(r"(?:\w++ ?)+!"), nested_repeat(r"(?:\w{1,20} )+!")
    ('(?:\\w+ ?)+', None, None)
    """
    # For each group that is open: where it began, whether it is sealed, whether something in it repeats without bound.
    groups = [(0, False, False)]
    last: tuple[int, bool] | None = None
    for token in _TOKEN.finditer(source):
        begin, sealed, repeats = groups[-1]
        possessive = token[0].endswith("+") and len(token[0]) > 1
        if token.lastgroup == "endless" and not possessive:
            if last is not None and last[1]:
                return source[last[0] : token.end()]
            groups[-1] = begin, sealed, True
        elif last is not None and last[1] and not (token.lastgroup in ("endless", "counted") and possessive):
            groups[-1] = begin, sealed, True
        last = None
        if token.lastgroup in ("opened", "sealed"):
            groups.append((token.start(), token.lastgroup == "sealed", False))
        elif token.lastgroup == "closed" and len(groups) > 1:
            begin, sealed, repeats = groups.pop()
            last = begin, repeats and not sealed
    return None
