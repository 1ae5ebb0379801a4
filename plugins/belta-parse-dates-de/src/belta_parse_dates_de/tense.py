"""Whether a sentence tells of what was or what will be, as far as its auxiliaries and commonest verbs show it."""

from __future__ import annotations

from operator import itemgetter
from typing import Literal

from belta_parse_dates_de.lexicon import KINDS
from belta_parse_dates_de.scene import Scene
from belta_parse_dates_de.vocab.verbs import (
    COMING,
    HABITS,
    INSEPARABLE,
    LASTING,
    NO_VERBS,
    PAST,
    PERFECT,
    PRESENT,
    SEPARABLE,
    STRONG,
    WOULD_HAVE,
)

_BLANK, _OPEN, _CLOSE = KINDS["s"], KINDS["open"], KINDS["close"]
_PREFIXES = ("be", "ver", "er", "ent", "zer", "unter", "über")
_BEHIND_PARTICIPLES = frozenset(
    ("und", "oder", "worden", "sowie", "als", "wie", "hat", "ist", "sei", "habe", "haben", "sind", *WOULD_HAVE)
)
__all__ = ["Tense", "habit_at", "is_finite", "tense_at"]

Tense = Literal["past", "future", "present", None]
_TENSES: dict[str, Literal["past", "future", "present", "perfect", "would"]] = {
    **dict.fromkeys(LASTING, "present"),
    **dict.fromkeys(PRESENT, "present"),
    **dict.fromkeys(COMING, "future"),
    **dict.fromkeys(PERFECT, "perfect"),
    **dict.fromkeys(WOULD_HAVE, "would"),
    **{prefix + form: "past" for stem in STRONG for prefix in ("", *INSEPARABLE) for form in (stem, stem + "en")},
    **dict.fromkeys(PAST, "past"),
}
_STRONG = frozenset(form for stem in STRONG for form in (stem, stem + "en"))
_PLANNED = ("geplant", "vorgesehen", "angesetzt", "anberaumt", "erwartet", "einberufen")
_PRESENT_PARTICIPLES = ("nde", "nden", "nder", "ndes", "ndem")
_COMING_ENDS = ("e", "en", "er", "es", "em")
_INTRODUCERS = frozenset(KINDS[kind] for kind in ("AM", "IM", "IN", "ART", "BIS", "SEIT", "VOR", "NACH", "PREP", "PART"))


def tense_at(scene: Scene, part: int, last: int | None = None) -> Tense:
    """The tense of the clause around the parts *part* to *last*; None if no verb shows it.

    A verb beside the expression is asked first, then the clause between two commas, then the sentence.

    >>> tense_at(Scene("Am Montag wurde gewählt."), 2), tense_at(Scene("Am Montag wird gewählt."), 2)
    ('past', 'future')
    >>> tense_at(Scene("Am Montag verteidigt der Meister den Titel."), 2)
    'present'
    """
    sentence = scene.sentence(part)
    beside = _beside(scene, part, part if last is None else last, sentence)
    if beside is not None:
        return beside
    clause = _clause(scene, part, sentence)
    return _tense(scene, clause, part) or (_tense(scene, sentence, part) if len(clause) < len(sentence) else None)


def _beside(scene: Scene, first: int, last: int, sentence: range) -> Tense:
    """The tense of an unlisted verb that stands right before the expression, or behind it where it opens the sentence.

    A participle of what it dates comes first: „die am Montag beginnende Messe“, „die am Montag geplante Sitzung“.
    """
    behind = scene.word(last + 2) if scene.code(last + 1) == _BLANK else ""
    if behind.endswith(_COMING_ENDS) and (behind.startswith(_PLANNED) or behind.endswith(_PRESENT_PARTICIPLES)):
        return "future"
    while first - 2 >= sentence.start and scene.codes[first - 1] == _BLANK and scene.codes[first - 2] in _INTRODUCERS:
        first -= 2
    if first - sentence.start <= 1:
        return _tense_of_ending(scene.word(_behind(scene, last)), plural=True)
    if first - 2 > sentence.start and scene.codes[first - 1] == _BLANK:
        return _tense_of_ending(scene.word(first - 2))
    return None


def _behind(scene: Scene, last: int) -> int:
    """The part of the word behind the expression, or behind a parenthesis that follows it; -1 behind other marks."""
    if scene.code(last + 1) == _BLANK:
        return last + 2
    if scene.code(last + 1) != _OPEN:
        return -1
    closing = (part for part in range(last + 2, min(last + 14, len(scene.parts))) if scene.codes[part] == _CLOSE)
    return next(closing, -2) + 1


def _tense_of_ending(word: str, *, plural: bool = False) -> Tense:
    """The tense a weak verb shows by its ending; None for participles and all that is no verb.

    *plural* allows "wählen", which elsewhere is an infinitive or an adjective.
    """
    if len(word) < 4 or not word[0].islower() or word in NO_VERBS or word in _TENSES:
        return None
    if word.endswith(("te", "ten")):
        return "past"
    if plural and word.endswith("en"):
        return "present"
    return "present" if word.endswith("t") and not word.startswith("ge") and "ge" not in word[1:6] else None


def _clause(scene: Scene, part: int, sentence: range) -> range:
    first, last = part, part
    while first > sentence.start and scene.parts[first - 1][:1] != ",":
        first -= 1
    while last < sentence.stop and scene.parts[last][:1] != ",":
        last += 1
    return range(first, last)


def _tense(scene: Scene, parts: range, at: int) -> Tense:
    """The tense of the verb nearest to *at*: in „hat begonnen und soll bis Mai dauern“ that of "soll"."""
    words = range(parts.start + (parts.start + scene.first_mark + 1) % 2, parts.stop, 2)
    lasting: bool | None = None
    told: list[tuple[int, Tense]] = []
    for part in words:
        word = _uncapitalised(scene, part, words)
        tense = _TENSES.get(word)
        if tense == "present" and word.endswith("en") and scene.code(part + 1) != _BLANK:
            # At the end of its clause it is rather an infinitive: "lernte sie im Mai kennen".
            continue
        if tense is None and len(word) > 5 and word[0].islower() and scene.code(part + 1) != _BLANK:
            tense = _tense_of_joined(word)
        if tense in ("perfect", "would"):
            if lasting is None:
                lasting = any(_is_participle(scene, word_at) for word_at in words)
            tense = "past" if lasting else "present" if tense == "perfect" else None
        if tense is not None:
            told.append((abs(part - at), tense))
    if told:
        return min(told, key=itemgetter(0))[1]
    return "past" if any(_is_preterite(scene.parts[part]) for part in words) else None


def _tense_of_joined(word: str) -> Tense:
    """ "past" for a verb behind what is joined to it at the end of a clause: "stattfand"."""
    return next(("past" for cut in range(2, min(9, len(word) - 2)) if word[cut:] in _STRONG and word[:cut] in SEPARABLE), None)


def _uncapitalised(scene: Scene, part: int, parts: range) -> str:
    word = scene.parts[part]
    return word[:1].lower() + word[1:] if part == parts.start else word


def _is_participle(scene: Scene, part: int) -> bool:
    """True for a participle that ends its clause: "hat … beschlossen,"; one before a noun is an adjective."""
    word = scene.parts[part]
    if len(word) < 6 or not word[0].islower() or not word.endswith(("t", "en")):
        return False
    if not (word.startswith(_PREFIXES) or "ge" in word[1:9] or word.startswith("ge") or word.endswith("iert")):
        return False
    return scene.code(part + 1) != _BLANK or scene.word(part + 2) in _BEHIND_PARTICIPLES


def _is_preterite(word: str) -> bool:
    return (
        len(word) > 5
        and word[0].islower()
        and word.endswith(("elte", "erte", "igte", "ierte", "lärte", "tete", "agte", "nnte", "chte"))
    )


def is_finite(word: str) -> bool:
    """True for a finite form the vocabularies know: "steht", "kam"."""
    return word in _TENSES


def habit_at(scene: Scene, part: int) -> bool:
    """True if the clause around *part* says how things are rather than what happened or will happen."""
    clause = _clause(scene, part, scene.sentence(part))
    habits = [abs(at - part) for at in clause if scene.parts[at] in HABITS]
    if not habits:
        return False
    if _tense(scene, clause, part) not in ("past", "future"):
        return True
    told = [abs(at - part) for at in clause if scene.parts[at] in _TENSES]
    return min(habits) < min(told, default=0)
