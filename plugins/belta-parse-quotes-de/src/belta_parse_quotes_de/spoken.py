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


CALLED = frozenset({"nannte", "nennt", "nannten", "nennen", "bezeichnete", "bezeichnet", "bezeichneten"})
"""Behind these even two words are somebody's own: "nannte das Dokument „längst überfällig“"."""
SAID_TO_BE = frozenset({"sei", "seien", "sich", "wäre", "wären"})
"""Right behind these, too: "Sein Mandant sei „tief enttäuscht“", "zeigte sich „vorsichtig optimistisch“"."""
SPOKE_OF = re.compile(r"\b(?:sprach|spricht|sprachen|sprechen) (?:[^.,;:]{1,40} )?von eine[mr] (?:\w+ )?\Z")
"""Behind this even a noun with its complement is somebody's own: "sprach von einem „Schritt in die richtige Richtung“"."""
ON_BEHALF = re.compile(r"\bim Namen \w+(?: \w+){0,3}:?\Z")
"""For whom somebody speaks, no name: "dankte im Namen aller: „…“"."""


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
    if ON_BEHALF.search(before):
        return False
    nouns = [word for word in WORDS.findall(before) if word[:1].isupper() or word in ("namens",)]
    return bool(nouns) and nouns[-1].lower().endswith(words.WORKS)


def is_fragment(text: str, extent: Extent, spoken: list[str]) -> bool:
    """Whether words inside somebody else's sentence are a quotation, not a name or a word held at a distance."""
    before = text[max(0, extent.start - 60) : extent.start].split()
    if (
        len(spoken) < 2
        or not before
        or (len(spoken) == 2 and before[-1] not in SAID_TO_BE and not CALLED.intersection(before))
        or names_a_work(before[-1])
        or before[-1].lower().startswith(("so genannt", "sogenannt", "genannt"))
    ):
        return False
    if spoken[0][:1].islower():
        return True
    if len(spoken) >= 3 and SPOKE_OF.search(text, extent.start - min(80, extent.start), extent.start):
        return True
    return len(spoken) >= 4 and before[-1].islower() and any(word in words.SENTENCE for word in spoken)
