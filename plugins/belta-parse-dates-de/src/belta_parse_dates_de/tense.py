"""Whether a sentence tells of what was or what will be, as far as its auxiliaries and commonest verbs show it."""

from __future__ import annotations

from operator import itemgetter
from typing import Literal

from belta_parse_dates_de.lexicon import KINDS
from belta_parse_dates_de.scene import Scene
from belta_parse_dates_de.vocab.verbs import COMING, HABITS, PAST, PERFECT, PRESENT

_BLANK = KINDS["s"]
_PREFIXES = ("be", "ver", "er", "ent", "zer", "unter", "über")
_BEHIND_PARTICIPLES = frozenset(("und", "oder", "worden", "sowie", "als", "wie", "hat", "ist", "sei", "habe", "haben", "sind"))
__all__ = ["Tense", "habit_at", "tense_at"]

Tense = Literal["past", "future", "present", None]
_TENSES: dict[str, Literal["past", "future", "present", "perfect"]] = {
    **dict.fromkeys(PRESENT, "present"),
    **dict.fromkeys(COMING, "future"),
    **dict.fromkeys(PERFECT, "perfect"),
    **dict.fromkeys(PAST, "past"),
}


def tense_at(scene: Scene, part: int) -> Tense:
    """The tense of the clause around *part*; None if no verb of the vocabulary is there.

    The clause between two commas is asked first, then the sentence.

    >>> tense_at(Scene("Am Montag wurde gewählt."), 2), tense_at(Scene("Am Montag wird gewählt."), 2)
    ('past', 'future')
    """
    sentence = scene.sentence(part)
    clause = _clause(scene, part, sentence)
    return _tense(scene, clause, part) or (_tense(scene, sentence, part) if len(clause) < len(sentence) else None)


def _clause(scene: Scene, part: int, sentence: range) -> range:
    first, last = part, part
    while first > sentence.start and scene.parts[first - 1][:1] != ",":
        first -= 1
    while last < sentence.stop and scene.parts[last][:1] != ",":
        last += 1
    return range(first, last)


def _tense(scene: Scene, parts: range, at: int) -> Tense:
    """The tense of the verb nearest to *at*: in „hat begonnen und soll bis Mai dauern“ that of "soll"."""
    lasting = any(_is_participle(scene, part) for part in parts)
    told: list[tuple[int, Tense]] = []
    for part in parts:
        tense = _TENSES.get(_uncapitalised(scene, part, parts))
        if tense == "perfect":
            tense = "past" if lasting else "present"
        if tense is not None:
            told.append((abs(part - at), tense))
    if told:
        return min(told, key=itemgetter(0))[1]
    return "past" if any(_is_preterite(scene.parts[part]) for part in parts) else None


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


def habit_at(scene: Scene, part: int) -> bool:
    """True if the clause around *part* says how things are rather than what happened or will happen."""
    clause = _clause(scene, part, scene.sentence(part))
    if _tense(scene, clause, part) in ("past", "future"):
        return False
    return not {scene.parts[at] for at in clause}.isdisjoint(HABITS)
