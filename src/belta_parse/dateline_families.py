"""The families of datelines: what stands where, and what proves it.

A family is a *head* (what the line begins with) and a *tail* (what follows up to the body), a bounded pattern with
named pieces in braces. Forms name their families by letter; a reader compiles only the families that its forms name.
The letters A to M, O, Q and S are those of a survey of 415 datelines of 70 agencies; the others were given here.
"""

from __future__ import annotations

from collections.abc import Mapping
from enum import Enum

from attrs import frozen

__all__ = ["FAMILIES", "Family", "Head", "Proof"]


class Head(Enum):
    """What a dateline begins with."""

    PLACE = "place"
    DATE = "date"
    MARK = "mark"
    BRACKET = "bracket"
    DENSE = "dense"


class Proof(Enum):
    """What makes sure that the shape is a dateline."""

    MARK = "a known agency"
    PLACE = "a known place"
    DATE = "a date"


@frozen
class Family:
    """One shape of datelines. `sketch` shows it, `tail` is a bounded pattern of named pieces."""

    head: Head
    tail: str
    proof: Proof
    sketch: str
    bare: bool = False
    """Whether an agency without brackets follows the tail; it is read from the list."""
    anchor: str = ""
    """The same inside a line, narrower: the joint to the words before leaves only capitals as a hint."""


FAMILIES: Mapping[str, Family] = {
    # Head.PLACE: places, a bracket, regions and a date have been read already.
    "S": Family(
        Head.PLACE,
        r"{gap}{dash}{{0,2}}{blank}?[(/]{marks}[)/]{blank}?{dash}{{0,2}}{blank}?{late}{late_end}",
        Proof.MARK,
        "PLACE --(AGENCY)-- DATE --",
    ),
    "A": Family(
        Head.PLACE,
        r"(?:,{gap}{day_alone}{blank}|{stop}{gap}{dash}{{0,2}})[(\[]{marks}[)\]]{sep}",
        Proof.MARK,
        "PLACE, DATE (AGENCY) -",
        anchor=r"{capitals}(?:,{gap}{date})?,?{gap}\((?:{marks})\)",
    ),
    "P": Family(
        Head.PLACE, r"{stop}{gap}{dash}{{1,2}}{blank}[(\[]{marks}[)\]]{sep}", Proof.MARK, "PLACE, DATE - (AGENCY)"
    ),
    "B": Family(
        Head.PLACE,
        r"{stop}{gap}/{slashed}/{sep}",
        Proof.MARK,
        "PLACE, DATE. /AGENCY/.",
        anchor=r"{capitals}(?:,{gap}{date})?\.?{gap}/(?:{marks})/",
    ),
    "M": Family(Head.PLACE, r"{blank}{small}{blank}?\|{blank}?", Proof.MARK, "PLACE agency |"),
    "K": Family(Head.PLACE, r"(?(date){dash_sep}|(?!))", Proof.DATE, "PLACE, DATE -"),
    "J": Family(Head.PLACE, r"(?(date)(?!)|{dash_sep})", Proof.PLACE, "PLACE -"),
    "L": Family(Head.PLACE, r"(?(date)(?!)|{newline})", Proof.PLACE, "PLACE alone on its line"),
    "D": Family(
        Head.PLACE,
        r"{stop}{blank}{dash}{blank}",
        Proof.MARK,
        "PLACE, DATE - AGENCY.",
        bare=True,
        anchor=r"{capitals}(?:,{gap}{date})?{blank}{dash}{blank}(?:{marks})\.",
    ),
    "E": Family(Head.PLACE, r"{blank}?\.{gap}", Proof.MARK, "PLACE. DATE. AGENCY -", bare=True),
    "F": Family(Head.PLACE, r"(?(date){stop}{gap}|,{gap})", Proof.MARK, "PLACE, DATE, AGENCY -", bare=True),
    "U": Family(
        Head.PLACE,
        r"(?(date)(?!)|{blank}{{0,2}}(?P<sep_U>\.)(?:{blank}{{1,3}}|{blank}{{0,3}}[\r\n]\s{{0,8}}))",
        Proof.PLACE,
        "PLACE.",
    ),
    "N": Family(Head.PLACE, r"(?(date)(?P<sep_N>(?<=\.)|\.){blank}{{1,3}}|(?!))", Proof.PLACE, "PLACE, DATE with a year."),
    # Head.DATE: a date has been read already.
    "C": Family(
        Head.DATE,
        r"[,.，]?{blank}{{0,3}}{dated_places}{gap}/{slashed}/{sep}",
        Proof.DATE,
        "DATE, PLACE /BYLINE - AGENCY/.",
        anchor=r"(?<!\d){date},{gap}{title}{gap}/[^/\r\n]{{0,40}}(?:{marks})/",
    ),
    "I": Family(Head.DATE, r"{stop}{blank}{{0,3}}\({marks}\){sep1}", Proof.MARK, "DATE (AGENCY) -"),
    "T": Family(Head.DATE, r"(?:[.,]|(?<=\.)){blank}{{0,3}}", Proof.MARK, "DATE. AGENCY -", bare=True),
    "R": Family(Head.DATE, r"[.,]?{blank}{{0,3}}{places}[.,]{gap}", Proof.MARK, "DATE. PLACE. AGENCY.", bare=True),
    "Q": Family(Head.DATE, r"[,，]{gap}{places}(?:{sep1}|[,，]{blank}?)", Proof.PLACE, "DATE, PLACE -"),
    # Head.MARK: an agency has been read already.
    "X": Family(Head.MARK, r"{only_dash}", Proof.MARK, "AGENCY -"),
    "W": Family(Head.MARK, r",{gap}{late}{sep1}", Proof.MARK, "AGENCY, DATE."),
    "Y": Family(Head.MARK, r"[,:]{gap}{place_line}{sep1}", Proof.PLACE, "AGENCY, PLACE -"),
    # Head.BRACKET: the text opens with a bracket.
    "O": Family(Head.BRACKET, r"{open}{place_line},?{gap}", Proof.MARK, "(PLACE, DATE, AGENCY).", bare=True),
    "V": Family(
        Head.BRACKET,
        r"{open}{dense}[=＝　 ]?(?:{dense_day}[　 ]?)?{dense_mark}{shut}{sep}{signed}",
        Proof.MARK,
        "[PLACE DAY AGENCY] -",
    ),
    "Z": Family(
        Head.BRACKET, r"{open}{dense_mark}{dense}{day}[电電讯訊]{shut}{sep}", Proof.MARK, "(AGENCY PLACE DATE电)"
    ),
    "H": Family(Head.BRACKET, r"{open}{marks}{shut}{sep}", Proof.MARK, "(AGENCY) - PLACE, DATE -"),
    # Head.DENSE: scripts without blanks between words.
    "G": Family(
        Head.DENSE,
        r"{dense_mark}{blank}?{dense}{day}[电電讯訊]{dense_byline}{dense_stop}",
        Proof.MARK,
        "AGENCY PLACE DATE电",
        anchor=r"(?:{marks})[^\s\d，。,]{{1,16}}{date}[电電讯訊]",
    ),
}
