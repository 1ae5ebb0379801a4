"""Several speakers of one quotation: "sagten Anna Muster und Otto Beispiel", "erklärten die Minister A und B"."""

from __future__ import annotations

from belta_parse_quotes_de.phrases import Phrase, phrase_at

NAMING = frozenset({"person", "role"})
JOINTS = (" und ", " sowie ", ", ")
SEVERAL = "p"
"""The gender of several: no "er" and no single "sie" takes them up."""
MOST = 6
"""People named in one breath; bounds the look to the right."""


def is_plural(verb: str) -> bool:
    """Whether a verb of saying has several subjects: "sagten", "sagen", but not "sagte"."""
    return verb.endswith("en") or verb == "sind"


def several(text: str, first: Phrase, end: int, *, plural: bool = True) -> Phrase:
    """*first* with those named beside it, up to *end*; *first* itself if it stands alone.

    *plural*: a verb shows that there are several, so that "sie" and "die Minister" are nobody alone. A list counts
    only if "und" or "sowie" closes it: behind a comma a clause may go on as well.

    >>> text = "die Ministerin Anna Muster und Otto Beispiel."
    >>> both = several(text, phrase_at(text, 0, len(text)), len(text))
    >>> [text[part.start : part.end] for part in both.parts]
    ['Ministerin Anna Muster', 'Otto Beispiel']
    """
    if plural and first.kind == "pronoun" and text[first.start : first.end] == "sie":
        return first._replace(gender=SEVERAL)
    if first.kind not in NAMING:
        return first
    parts = [first]
    closed = 1
    while len(parts) < MOST:
        at = parts[-1].end
        joint = next((joint for joint in JOINTS if text.startswith(joint, at)), None)
        following = None if joint is None else phrase_at(text, at + len(joint), end, skipping=False)
        if joint is None or following is None or following.kind not in NAMING:
            break
        parts.append(following)
        if joint != ", ":
            closed = len(parts)
    if closed == 1:
        # "erklärten die Minister": none of them alone.
        return first._replace(gender=SEVERAL) if plural and first.kind == "role" else first
    kept = tuple(parts[:closed])
    return Phrase(first.start, kept[-1].end, "person", first.head, first.name_start, SEVERAL, kept)
