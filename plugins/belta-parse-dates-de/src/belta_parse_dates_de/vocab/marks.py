"""What may stand between two words of a time expression, by kind; all else cuts it.

A blank in a mark stands for any of `BLANKS`. The kinds say how tight a mark is: "10.05." and "am 10. 05" differ.
"""

from __future__ import annotations

from collections.abc import Mapping

BLANKS = (
    " ",
    "\n",
    "\t",
    "\r\n",
    "\u00a0",
    "\u202f",
    "\u2009",
    "  ",
    "   ",
    "    ",
    " \n",
    " \u00a0",
    "\u00a0 ",
    "     ",
)
"""Runs of blanks that are one blank; an empty line is none of them and cuts."""

MARKS: Mapping[str, tuple[str, ...]] = {
    "s": (" ",),
    "dot": (".",),
    "dots": (". ",),
    "comma": (",",),
    "commas": (", ", " , "),
    "dash": ("-", "\u2013", "\u2014", "\u2010", "\u2011", "\u2212"),
    "dashs": (" - ", " \u2013 ", " \u2014 ", "- ", "\u2013 ", " -", " \u2013"),
    "dotdash": (".-", ".\u2013", ". - ", ". \u2013 ", ".- ", ".\u2013 ", ".\u2014", ". \u2014 ", ". -", ". \u2013"),
    "slash": ("/", " / ", "&", " & ", "+", " + "),
    "dotslash": ("./", ". / ", "./ ", ". /", ".&", ". & ", ".+", ". + "),
    "dotcomma": ("., ", ".,"),
    # A number with its full stop that closes a parenthesis or a part of a sentence: "(10.05.)".
    "dotclose": (".)", ".) ", ".), ", ".).", ".). ", ".; ", ".: "),
    "colon": (":",),
    "open": (" (", "(", ", (", " [", "["),
    "close": (") ", ")", "), ", ").", "). ", "]", "] "),
    "apos": ("'", " '", "\u2019", " \u2019"),
}
