"""How far an expression reaches to the left: articles, "Anfang", "rund" belong to it, prepositions do not."""

from __future__ import annotations

from belta_parse_dates_de.lexicon import CLASSES, KINDS
from belta_parse_dates_de.reading import Reading
from belta_parse_dates_de.scene import Scene

__all__ = ["widened"]


def _codes(*kinds: str) -> frozenset[str]:
    return frozenset(KINDS[member] for kind in kinds for member in CLASSES.get(kind, (kind,)))


_BLANK = KINDS["s"]
_ARTICLES = _codes("ART")
_PARTS = _codes("PART")
_EARLY = _codes("EARLY", "LATE", "MIDDLE")
_APPROX = _codes("APPROX", "EXACT")
_COMPARED = _codes("MEHR", "WENIGER")
_ALS = KINDS["ALS"]
_FOLLOWING = KINDS["FOLLOWING"]
_UEBER = _codes("UEBER", "UNTER")
_BEFORE_UEBER = _codes("SEIT", "VOR", "NACH", "PREP", "IN", "BINNEN")
_COUNTS = _codes("COUNT", "FRACTION", "ONE", "VAGUE", "HALF", "APPROX", "PAAR")
_ABOUT = frozenset(("ca", "Ca"))


def widened(scene: Scene, reading: Reading) -> Reading:
    """*reading* with the words before it that belong to it, and the mod they give."""
    if reading.type == "SET":
        return reading
    part = _previous(scene, reading.first)
    if part >= 0 and scene.codes[reading.first] == _FOLLOWING and scene.parts[part] == "darauf":
        reading.first, part = part, _previous(scene, part)
    if reading.type == "DATE" and part >= 0:
        part = _with_part(scene, reading, part)
    if part < 0 and reading.type == "DURATION" and _is_about(scene, reading.first - 2):
        part = reading.first - 2
    if part >= 0 and scene.codes[part] in _APPROX and reading.type != "DATE":
        _take(scene, reading, part)
        part = _previous(scene, part)
    elif part >= 0 and reading.type == "DURATION":
        part = _with_comparison(scene, reading, part)
    if part >= 0 and scene.codes[part] in _ARTICLES and not reading.bare and not _is_relative_pronoun(scene, reading, part):
        reading.first = part
    return reading


def _is_about(scene: Scene, part: int) -> bool:
    """True for "ca." with its full stop."""
    return scene.word(part) in _ABOUT and scene.word(part + 1) == ". "


def _is_relative_pronoun(scene: Scene, reading: Reading, part: int) -> bool:
    """True for the "die" of „eine Reise, die zwei Tage dauerte“: behind a comma, before a bare length."""
    if reading.type != "DURATION" or scene.word(part - 1)[:1] != ",":
        return False
    return scene.parts[part].lower() in ("der", "die", "das") and scene.codes[reading.first] in _COUNTS


def _previous(scene: Scene, part: int) -> int:
    """The word before *part*, if only a blank is between; else -1."""
    return part - 2 if part >= 2 and scene.codes[part - 1] == _BLANK else -1


def _with_part(scene: Scene, reading: Reading, part: int) -> int:
    """„Anfang“, „Mitte“, „Ende“ with or without an article, „frühen“, „späten“; not before a day or a reference."""
    if reading.value.endswith("_REF") or (len(reading.value) == 10 and "W" not in reading.value):
        return part
    if scene.codes[part] in _EARLY and (len(reading.value) < 4 or (len(reading.value) == 7 and "W" not in reading.value[:6])):
        _take(scene, reading, part)
        part = _previous(scene, part)
        if part < 0:
            return part
    at = part
    if scene.codes[part] in _ARTICLES:
        at = _previous(scene, part)
    if at >= 0 and scene.codes[at] in _PARTS:
        _take(scene, reading, at)
        return _previous(scene, at)
    return part


def _with_comparison(scene: Scene, reading: Reading, part: int) -> int:
    """„mehr als“, „weniger als“; „über“ only behind a preposition, since it is one itself."""
    before = _previous(scene, part)
    if before < 0:
        return part
    if scene.codes[part] == _ALS and scene.codes[before] in _COMPARED:
        _take(scene, reading, before)
        return _previous(scene, before)
    if scene.codes[part] in _UEBER and scene.codes[before] in _BEFORE_UEBER:
        _take(scene, reading, part)
        return before
    return part


def _take(scene: Scene, reading: Reading, part: int) -> None:
    value = scene.value(part)
    reading.first = part
    if isinstance(value, str):
        reading.mod = value
