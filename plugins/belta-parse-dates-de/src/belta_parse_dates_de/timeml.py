"""A text with its time expressions as TimeML."""

from __future__ import annotations

from collections.abc import Iterable

from belta_parse_dates_de.timex import Timex

__all__ = ["to_timeml"]


def to_timeml(text: str, timexes: Iterable[Timex]) -> str:
    """*text* as a TimeML document with a TIMEX3 element around each expression.

    Characters that XML cannot hold are replaced by U+FFFD. Raises ValueError if expressions overlap or leave the text.

    >>> print(to_timeml("am 3. Mai", [Timex(3, 9, "DATE", "2023-05-03")]))
    <?xml version="1.0" encoding="utf-8"?>
    <TimeML>
    <TEXT>am <TIMEX3 tid="t1" type="DATE" value="2023-05-03">3. Mai</TIMEX3></TEXT>
    </TimeML>
    """
    pieces, at = [], 0
    for number, timex in enumerate(sorted(timexes, key=lambda timex: timex.start), start=1):
        if timex.start < at or timex.end > len(text):
            raise ValueError(f"time expression {timex.start}..{timex.end} overlaps another or leaves the text")
        pieces.append(_escaped(text[at : timex.start]))
        pieces.append(f"<TIMEX3 {_attributes(timex, number)}>{_escaped(text[timex.start : timex.end])}</TIMEX3>")
        at = timex.end
    pieces.append(_escaped(text[at:]))
    return f'<?xml version="1.0" encoding="utf-8"?>\n<TimeML>\n<TEXT>{"".join(pieces)}</TEXT>\n</TimeML>'


def _attributes(timex: Timex, number: int) -> str:
    named = {
        "tid": f"t{number}",
        "type": timex.type,
        "value": timex.value,
        "mod": timex.mod,
        "quant": timex.quant,
        "freq": timex.freq,
    }
    return " ".join(f'{name}="{_escaped(value)}"' for name, value in named.items() if value)


def _escaped(text: str) -> str:
    kept = "".join(char if _is_xml(char) else "\ufffd" for char in text)
    return kept.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace('"', "&quot;")


def _is_xml(char: str) -> bool:
    return char in "\t\n\r" or "\x20" <= char <= "\ud7ff" or "\ue000" <= char <= "\ufffd" or char >= "\U00010000"
