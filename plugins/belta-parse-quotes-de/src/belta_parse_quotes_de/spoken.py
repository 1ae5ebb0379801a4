"""Whether words in marks were spoken: a sentence of somebody's own, or a thing's name, a motto, a sign."""

from __future__ import annotations

import re

from belta_parse_quotes_de.extents import Extent
from belta_parse_quotes_de.marks import CLOSERS
from belta_parse_quotes_de.vocab import words

NEAR = 12
"""Characters that are looked at beside a mark for the next sign: blanks seldom come in larger numbers."""
ENDS = frozenset(".!?…")
WORDS = re.compile(r"\w+")
MOTTO = re.compile(
    r" ?[-–—,]? {0,2}(?:(?:unter|mit|nach) (?:diesem|dem|einem) (?:Motto|Titel|Slogan|Namen|Leitspruch)"
    r"|(?:so )?(?:lautet|lautete|heißt|hieß) (?:das|der|die) (?:[a-zäöüß]{3,20} )?"
    r"(?:Motto|Titel|Thema|Slogan|Losung|Film|Aktion|Ausstellung|Projekt|Programm|Buch|Lied|Stück)\b)"
)
"""What follows the name of a thing: „…“ - unter diesem Motto."""
SIGN = re.compile(
    r",? (?:steht|stand|prangt|prangte|liest man|las man) (?:\w{2,20} ){1,3}"
    r"(?:Schild|Schildern|Plakat|Plakaten|Banner|Bannern|Transparent|Tafel|Wand|Fahne|T-Shirt|Mauer|Denkmal|Grabstein)\b"
)
"""What is written on a thing is said by nobody: „…“, steht auf dem Banner."""


def is_written(text: str, at: int) -> bool:
    """Whether what follows a quotation closed at *at* shows that it is a motto or stands on a sign."""
    return MOTTO.match(text, at) is not None or SIGN.match(text, at) is not None


def spoken_words(text: str, extent: Extent) -> list[str]:
    """The first words in marks."""
    return WORDS.findall(text, extent.start, min(extent.end, extent.start + 400))


def ends(text: str, extent: Extent) -> bool:
    """Whether a sentence ends with the quotation, inside or right behind its marks."""
    inner = text[extent.start : extent.end].rstrip(CLOSERS)
    behind = text[extent.end : min(extent.block.end, extent.end + NEAR)].lstrip()
    return not extent.closed or inner[-1:] in ENDS or behind[:1] in ENDS or not behind


def is_sentence(text: str, extent: Extent, spoken: list[str]) -> bool:
    """Whether the words in marks are a sentence of their own, not a thing's name that opens one."""
    if not extent.closed:
        return len(spoken) >= 3
    behind = text[extent.end : min(extent.block.end, extent.end + NEAR)].lstrip()
    if behind[:1] == "," and behind[2:3].islower() and len(spoken) >= 4 and begins(text, extent):
        return True  # „…“, and a verb nobody knows
    if behind[:1].islower() or (not ends(text, extent) and behind[:1] not in (":", "–", "-", "—", "(", "„", '"')):
        return False
    inner = text[extent.start : extent.end].rstrip(CLOSERS)
    finite = any(word.lower() in words.SENTENCE for word in spoken)
    return len(spoken) >= 2 and (finite or inner[-1:] in ENDS or len(spoken) >= 8)


def begins(text: str, extent: Extent) -> bool:
    """Whether a sentence begins with the quotation."""
    before = text[max(extent.first.start, extent.start - NEAR) : extent.start].rstrip(" -–—")
    return not before or before[-1] in ENDS or before[-1] in CLOSERS


def names_a_work(before: str) -> bool:
    """Whether the last noun before the marks is one that is followed by what a thing is called."""
    nouns = [word for word in WORDS.findall(before) if word[:1].isupper() or word in ("namens",)]
    return bool(nouns) and nouns[-1].lower().endswith(words.WORKS)
