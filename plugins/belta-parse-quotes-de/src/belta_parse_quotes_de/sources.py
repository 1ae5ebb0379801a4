"""The wordings of source that hang on a noun or a small word: "laut X", "nach Angaben von X", "X zufolge", "so X"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from belta_parse_quotes_de.clauses import sentence_start
from belta_parse_quotes_de.inquits import WORD
from belta_parse_quotes_de.nouns import is_trade
from belta_parse_quotes_de.phrases import Phrase, phrase_at
from belta_parse_quotes_de.prose import Block
from belta_parse_quotes_de.several import several
from belta_parse_quotes_de.vocab import cues, words

SOMEBODY = frozenset({"person", "role", "body", "pronoun"})
READABLE = SOMEBODY | {"paper"}
BEHIND_NACH = cues.AFTER_NACH | cues.COMPOUNDS
NACH = re.compile(r"(?<!\w)([Nn]ach (?:(?:den|der|dem|einem|einer|[a-zäöüß]{4,20}e[nr]) )?)\Z")
OWNED = re.compile(
    r"(?<!\w)((?:[Nn]ach )?([Ss]einen|[Ss]einer|[Ss]einem|[Ii]hren|[Ii]hrer|[Ii]hrem|[Dd]eren|[Dd]essen) "
    r"(?:eigenen )?)\Z"
)
OWNER = re.compile(r" (seinen|seiner|ihren|ihrer) ([A-ZÄÖÜ][a-zäöüß]{3,20})")
NACH_BEHIND = re.compile(r" nach(?!\w| (?:de[nrms]|Minsk|Moskau)\b)")
TITLED = re.compile(r" (?:de[rmsn] |die |das )?((?:[a-zäöüß]{3,30} ){0,2}+[„\"«“]([^„“”\"«»\n]{2,80}+)[“”\"»])")
DATIVE = re.compile(r"(?<!\w)([Ii]hm|[Ii]hr|[Ii]hnen) \Z")
PLAIN_END = re.compile(r" ?(?:[.,;:!)–—]|-|\Z|weiter|abschließend|vor\b|in\b|im\b|bei\b|am\b|auf\b)")
NAMED_BEHIND = re.compile(r" (?:[A-ZÄÖÜ]|(?:der|die|das|ein|eine|er|sie|sein|seine|ihr|ihre|mein|unser) )")


class Formula(NamedTuple):
    """A formula found: its offsets, the source, its cue, and whether it reports or retells speech."""

    start: int
    end: int
    source: Phrase
    cue: str
    form: str = "report"


class Place(NamedTuple):
    """A trigger word: its offsets, and those of the block it stands in."""

    start: int
    end: int
    word: str
    block: Block


def laut(text: str, place: Place) -> Formula | None:
    """laut dem Ministerium, laut Angaben des Ministeriums."""
    source = phrase_at(text, place.end, place.block.end, skipping=False) or titled(text, place.end, place.block.end)
    if source is None or source.head in cues.PLANS or source.start > place.end + 40:
        return None
    if source.head in cues.OPINIONS and (owner := OWNER.match(text, place.end)):
        gender = words.POSSESSIVES[owner.group(1)]
        source = Phrase(owner.start(1), owner.end(1), "pronoun", gender=gender)
        return Formula(place.start, owner.end(), source, f"{place.word} … {owner.group(2)}")
    if source.head in cues.OPINIONS:
        source = _holder(text, source, place.block.end)
    return Formula(place.start, source.end, source, place.word)


def according(text: str, place: Place) -> Formula | None:
    """gemäß dem Ministerium: somebody, and no rule that is kept."""
    found = laut(text, place)
    return found if found is not None and found.source.kind in SOMEBODY else None


def _holder(text: str, noun: Phrase, end: int) -> Phrase:
    """Who holds the opinion: the genitive or "von" behind its noun, the whole phrase if none follows."""
    at = noun.start + text[noun.start : noun.end].find(noun.head) + len(noun.head)
    if text.startswith(" von ", at):
        return phrase_at(text, at + 4, end, skipping=False) or noun
    following = WORD.match(text, at + 1, end)
    if following and (following.group() in words.GENITIVES or following.group()[0].isupper()):
        return phrase_at(text, at, end, skipping=False) or noun
    return noun


def zufolge(text: str, place: Place) -> Formula | None:
    """ihm zufolge, Angaben des Ministeriums zufolge."""
    floor = sentence_start(text, place.block.start, place.start)
    comma = text.rfind(",", floor, place.start)
    if pronoun := DATIVE.search(text, max(floor, place.start - 7), place.start):
        gender = "f" if pronoun.group(1).lower() == "ihr" else "m"
        return Formula(
            pronoun.start(), place.end, Phrase(pronoun.start(), pronoun.end(1), "pronoun", gender=gender), "zufolge"
        )
    for start in _beginnings(text, max(floor, comma + 1), place.start):
        found = phrase_at(text, start, place.start, skipping=False)
        if found is None or found.end != place.start - 1:
            continue
        own = WORD.match(text, start, place.start)
        owner = words.POSSESSIVES.get(own.group().lower()) if own else None
        if found.head in cues.OPINIONS and owner and own:
            return Formula(start, place.end, Phrase(start, own.end(), "pronoun", gender=owner), f"{found.head} zufolge")
        source = _holder(text, found, place.start) if found.head in cues.OPINIONS else found
        cue = f"{found.head} … zufolge" if source is not found else "zufolge"
        return Formula(start, place.end, source, cue)
    return None


def _beginnings(text: str, start: int, end: int) -> Iterator[int]:
    """Where the phrase before a postposition may begin: with the clause, else at one of its articles or nouns."""
    start += len(text[start:end]) - len(text[start:end].lstrip())
    yield start
    for word in WORD.finditer(text, max(start, end - 160), end):
        if word.start() > start and (
            word.group() in words.DETERMINERS or word.group()[0].isupper() or word.group() in words.PRONOUNS
        ):
            yield word.start()


def opinion(text: str, place: Place) -> Formula | None:
    """nach Angaben des Ministeriums, nach seinen Worten, ihrer Meinung nach."""
    before = text[max(place.block.start, place.start - 60) : place.start]
    if owned := OWNED.search(before):
        start = place.start - len(before) + owned.start()
        behind = text.startswith(" nach", place.end) and not text[place.end + 5 : place.end + 6].isalpha()
        if not behind and owned.group(1)[:4].lower() != "nach":
            return None
        at = place.start - len(before) + owned.start(2)
        source = Phrase(at, at + len(owned.group(2)), "pronoun", gender=words.POSSESSIVES[owned.group(2).lower()])
        return Formula(
            start, place.end + 5 * behind, source, f"{place.word} nach" if behind else f"nach … {place.word}"
        )
    if before.endswith(("Den ", "den ")) and (after := _behind_holder(text, place)):
        return after
    nach = NACH.search(before)
    if nach is None or place.word not in BEHIND_NACH:
        return None
    start = place.start - len(before) + nach.start()
    noun = Phrase(start + 5, place.end, "other", place.word)
    if place.word in cues.COMPOUNDS:
        return Formula(start, place.end, Phrase(place.start, place.end, "body", place.word), nach.group(1)[:4])
    source = _holder(text, noun, place.block.end)
    if source is noun and nach.group(1) in ("nach ", "Nach ", "nach den ", "Nach den ", "nach der ", "Nach der "):
        return None
    return Formula(start, source.end, source, f"{nach.group(1)[:4]} {place.word}")


def _behind_holder(text: str, place: Place) -> Formula | None:
    """den Worten des Ministers nach"""
    noun = Phrase(place.start, place.end, "other", place.word)
    source = _holder(text, noun, place.block.end)
    if source is noun or not NACH_BEHIND.match(text, source.end, place.block.end):
        return None
    return Formula(place.start - 4, source.end + 5, source, f"{place.word} … nach")


def titled(text: str, at: int, end: int) -> Phrase | None:
    """A paper by its name in marks: laut der „Erklärung von Minsk“."""
    found = TITLED.match(text, at, end)
    return Phrase(found.start(1), found.end(), "paper", found.group(2)) if found else None


def so(text: str, place: Place) -> Formula | None:
    """…, so der Minister."""
    if place.word == "So" and not NAMED_BEHIND.match(text, place.end):
        return None
    before = text[max(place.block.start, place.start - 3) : place.start].rstrip(" -–—")
    if before[-1:] not in (",", "") and (place.word == "so" or before[-1:] not in ".!?“"):
        return None
    source = phrase_at(text, place.end, place.block.end, skipping=False)
    if source is None or not (source.kind in SOMEBODY or is_trade(source.head)):
        return None
    source = several(text, source, place.block.end, plural=False)
    if not PLAIN_END.match(text, source.end, place.block.end):
        return None
    if place.word == "So" and text[source.end : source.end + 1] == ",":
        return None
    return Formula(place.start, source.end, source, place.word, "speech")


def reference(text: str, place: Place) -> Formula | None:
    """unter Berufung auf das Ministerium, where no verb of the agency stands before it."""
    start = text.rfind(" ", place.block.start, place.start - 1) + 1
    if text[start : place.start] not in ("unter ", "Unter ", "mit ", "Mit ") or not text.startswith(" auf ", place.end):
        return None
    source = phrase_at(text, place.end + 5, place.block.end, skipping=False)
    return (
        Formula(start, source.end, source, text[start : place.end + 4]) if source and source.kind in READABLE else None
    )
