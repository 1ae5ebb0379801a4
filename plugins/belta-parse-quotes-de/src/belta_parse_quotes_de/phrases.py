"""Noun phrases that name a speaker or a source, read off a sentence from left to right."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import NamedTuple

from belta_parse_quotes_de.nouns import GIVEN, is_agency, is_trade, name_in, name_size, noun_kind, role_gender
from belta_parse_quotes_de.vocab import heads, names, words

TOKEN = re.compile(
    r"(?:Dr|Prof|St|Abg|Ing|Mag|Bgm|Sch|Tsch)\.|[A-ZÄÖÜ]\.(?= ?[A-ZÄÖÜ]|[,;)]| [a-zäöü])|"
    r"\w++(?:[-–'’./&]\w++)*+(?:['’]|-(?= und ))?|[^\w\s]"
)
WINDOW = 260
"""Characters looked at for one phrase; the longest title seen with its name has about 200."""

AGED = ("-Jährige", "-Jähriger", "-Jährigen")
"""What closes "die 82-Jährige": a noun although it begins with a digit."""

PLAIN_NAME = re.compile(r" ?([A-ZÄÖÜ][a-zäöüß]{1,20}+) ([A-ZÄÖÜ][a-zäöüß]{2,25}+)(?=[.,;:!?)](?!\w)| [a-zäöü])")
"""Two words by themselves, no sign between or behind that could belong to a name: the commonest phrase by far."""
LINKED = re.compile(r" ?((?:von|van|de|al|bin|zu)(?: der| den| dem)? ([A-ZÄÖÜ][\w-]{2,25}+))(?! [A-ZÄÖÜ])")
FIRST_NAMED = 4000
"""Characters of a page in which whoever is taken up by a surname alone is named in full."""
OPENING, CLOSING = frozenset('„“"«»'), frozenset('“”"«»')
ADJECTIVE = re.compile(r"[\w-]{2,40}(?:e|er|en|es|em)\Z")


class Phrase(NamedTuple):
    """A noun phrase by its offsets, article not included.

    ``kind`` is "person" (with ``name_start``), "role" (an office), "body", "paper", "pronoun" or "other".
    ``gender`` is "m", "f" or None, ``head`` the noun that names the office or the body. ``parts`` are the phrases
    of several people named in one breath (`several.py`), whose gender is "p".
    """

    start: int
    end: int
    kind: str
    head: str = ""
    name_start: int | None = None
    gender: str | None = None
    parts: tuple[Phrase, ...] = ()

    def name(self, text: str) -> str | None:
        """The personal name as printed, None if there is none."""
        return None if self.name_start is None else text[self.name_start : self.end]


Tokens = Sequence[str]
"""The words and signs of a stretch of text, and empty ones behind the last."""
NO_MORE = [""] * 12
STOP = re.compile(r"[.:] ")
SHORT = re.compile(r"(?:\b[A-ZÄÖÜ]\w{0,3}|\d|\b[a-zäöü]\.? ?[A-Za-z])\Z")
"""Before a dot: no end of a sentence, perhaps."""


def tokens_at(text: str, start: int, end: int) -> Tokens:
    """The tokens behind *start*, at least to the end of the sentence, at most those of `WINDOW` characters."""
    end = min(end, start + WINDOW)
    stop = STOP.search(text, start, end)
    # What is behind the end of a sentence is no part of a phrase, and not asked for.
    if stop and not SHORT.search(text, max(start, stop.start() - 5), stop.start()):
        end = stop.start() + 1
    return TOKEN.findall(text, start, end) + NO_MORE


def place_of(text: str, tokens: Tokens, index: int, at: int) -> int:
    """Where the token *index* begins in *text*, the first of the tokens standing at *at* or behind it."""
    for word in tokens[:index]:
        at = text.find(word, at) + len(word)
    return text.find(tokens[index], at)


class Group(NamedTuple):
    """Determiner, adjectives and a run of capitalised words: positions of tokens; ``name`` where a name begins."""

    determiner: str
    first: int
    run: int
    stop: int
    name: int | None
    head: str


def phrase_at(text: str, start: int, end: int, *, skipping: bool = True) -> Phrase | None:
    """The first noun phrase behind *start* that can name somebody; None if something else stands there.

    Adverbs and prepositional phrases before it are passed over (``skipping``), for German puts them
    between the verb and its subject. Reads at most `WINDOW` characters.

    >>> text = "heute in Minsk die Sprecherin des Ministeriums Anna Muster vor der Presse."
    >>> found = phrase_at(text, 0, len(text))
    >>> text[found.start : found.end], found.name(text)
    ('Sprecherin des Ministeriums Anna Muster', 'Anna Muster')
    """
    if plain := PLAIN_NAME.match(text, start, end):
        given, surname = plain.groups()
        if given in GIVEN and surname not in GIVEN and given.lower() not in words.FUNCTION:
            gender = "f" if given in names.WOMEN else "m"
            head = given if noun_kind(given) != "other" or noun_kind(surname) == "other" else surname
            return Phrase(plain.start(1), plain.end(2), "person", head, plain.start(1), gender)
    if (linked := LINKED.match(text, start, end)) and _is_surname(text, linked):
        return Phrase(linked.start(1), linked.end(1), "person", linked.group(2), linked.start(1))
    tokens = tokens_at(text, start, end)
    at = _subject(tokens) if skipping else 0
    word = tokens[at]
    pronoun = words.PRONOUNS.get(word.lower())
    if pronoun and not _heads_noun(tokens, at):
        start = place_of(text, tokens, at, start)
        return Phrase(start, start + len(word), "pronoun", gender=pronoun)
    group = _group(tokens, at)
    if group is None:
        return None
    return _phrase(text, start, tokens, group, _extended(tokens, group))


def _is_surname(text: str, linked: re.Match[str]) -> bool:
    """Whether "von der Lohe" stood behind a given name or office before, so that it is a surname and no place."""
    first = text.find(f" {linked.group(1)}", 0, min(linked.start(), FIRST_NAMED))
    before = text[max(0, first - 60) : max(0, first)].split()[-2:]
    return bool(before) and (before[-1] in GIVEN or (before[-1][:1].isupper() and noun_kind(before[0]) == "role"))


def subject_at(text: str, start: int, end: int) -> Phrase | None:
    """The first phrase behind a verb whose article is no object's: "berichtete dem Präsidenten der Minister".

    >>> text = " dem Präsidenten der Minister Otto Muster."
    >>> subject_at(text, 0, len(text)).name(text)
    'Otto Muster'
    """
    found = phrase_at(text, start, end)
    if found is None or not text.startswith(OBJECT_ARTICLES, found.start - 4) or found.start < start + 4:
        return found
    behind = phrase_at(text, found.end, end)
    if behind is not None and behind.kind != "other" and behind.start <= found.end + 5:
        return behind
    # A nominative behind a dative looks like its genitive.
    inner = -1 if found.name_start is None else text.rfind(" der ", found.start, found.name_start)
    return phrase_at(text, inner, end) if inner >= 0 else None


def _heads_noun(tokens: Tokens, at: int) -> bool:
    """Whether "dieser" or "ihr" is an article here and no pronoun."""
    return tokens[at].lower() in words.DETERMINERS and _group(tokens, at) is not None


OBJECT_ARTICLES = ("dem ", "den ")
DASHES = frozenset("-–—")
SKIPPED = words.ADVERBS | words.PREPOSITIONS | words.OBJECTS | DASHES
"""What may stand between a verb and its subject."""


HANGING = frozenset({"des", "eines", "seines", "ihres", "der"})
FEMININE_BODIES = ("ung", "schaft", "ion", "agentur", "behörde", "bank", "firma", "partei", "akademie", "polizei", "in")


def _hangs(group: Group) -> bool:
    """Whether a group behind another is its genitive: "nach dem Alter der Nester", not "nach dem Spiel der Trainer"."""
    if group.determiner != "der":
        return True
    if group.name is not None:
        return False
    return noun_kind(group.head) == "other" or group.head.lower().endswith(FEMININE_BODIES)


def _subject(tokens: Tokens) -> int:
    at = 0
    while True:
        word = tokens[at]
        low = word.lower()
        if low not in SKIPPED and word not in heads.AGENCIES:
            return at
        if low in words.ADVERBS or word in DASHES:
            at += 1
        elif low in words.PREPOSITIONS and (group := _group(tokens, at + 1, inside=True)):
            at = group.stop
            while tokens[at] in HANGING and (group := _group(tokens, at)) and _hangs(group):
                at = group.stop
        elif word in heads.AGENCIES and tokens[at + 1] in words.ARTICLES and _group(tokens, at + 1):
            at += 1  # "teilte BelTA der Pressedienst mit"
        elif word in words.OBJECTS and _group(tokens, at + 1):
            at += 1  # "fragte ihn der Beamte"
        elif low in words.PREPOSITIONS and tokens[at + 1].lower() in words.FUNCTION:
            at += 2
        else:
            return at


def _group(tokens: Tokens, at: int, *, inside: bool = False) -> Group | None:
    """The nucleus that begins at token *at*, None if no capitalised word follows article and adjectives.

    ``inside``: a preposition or "und" stands before it, so that its first noun is no name though it has no article.
    """
    determiner = tokens[at].lower()
    if determiner in words.DETERMINERS:
        at += 1
        if tokens[at] in words.PREPOSITIONS:
            at = _behind_participial(tokens, at)
    else:
        determiner = ""
    first = at
    while tokens[at].islower() and (
        _adjective(tokens, at) or (tokens[at] in words.ADVERBS and _adjective(tokens, at + 1))
    ):
        at += 1
    run = at
    at = _run_end(tokens, run)
    if at == run and inside and tokens[run] in OPENING and (close := _marked_name(tokens, run)):
        at = _run_end(tokens, close)  # "Direktor von „Morgenrot“ Anton Muster"
    if at == run:
        return None
    found = tuple(tokens[run:at])
    # An adjective between article and noun does not make the noun a name, either.
    name = name_in(found, inside or determiner != "" or run > first)
    head = found[0]
    for word in found:
        if noun_kind(word) != "other":
            head = word
            break
    if name is None:
        return Group(determiner, first, run, at, None, head)
    return Group(determiner, first, run, run + name + name_size(found[name:]), run + name, head)


def _behind_participial(tokens: Tokens, at: int) -> int:
    """Behind the words that come between an article and its adjective: "das (für Handel) zuständige Mitglied"."""
    for ahead in range(at + 2, at + 5):
        if tokens[ahead].islower() and tokens[ahead + 1][:1].isupper() and _adjective(tokens, ahead):
            return ahead
    return at


def _adjective(tokens: Tokens, at: int) -> bool:
    word = tokens[at]
    if word == "und":
        return _adjective(tokens, at + 1) and _adjective(tokens, at - 1)
    return word.islower() and word not in words.FUNCTION and ADJECTIVE.match(word) is not None


def _run_end(tokens: Tokens, at: int) -> int:
    """The token behind a run of capitalised words; particles of names and a name in marks are part of it."""
    start = at
    while True:
        word = tokens[at]
        if (
            (word[:1].isupper() and word.lower() not in words.FUNCTION)
            or word.endswith(AGED)
            or (
                at > start
                and word in words.PARTICLES
                and (
                    tokens[at - 1] in GIVEN
                    or tokens[at - 1] in words.PARTICLES
                    or (word in words.PARTICLES_OF_NAMES and noun_kind(tokens[at - 1]) == "other")
                )
            )
        ):
            at += 1
        elif at > start and word in OPENING and (close := _marked_name(tokens, at)):
            at = close
        else:
            return at


def _marked_name(tokens: Tokens, at: int) -> int | None:
    """The token behind a short name in marks that belongs to the noun before it."""
    for ahead in range(at + 2, at + 7):
        word = tokens[ahead]
        if word in CLOSING:
            return ahead + 1
        if word in (",", ".", ":", ""):
            return None
    return None


def _extended(tokens: Tokens, first: Group) -> Group:
    """The last group of the phrase that *first* begins: genitives, "von", "für" and whatever leads to a name."""
    firm = current = first
    sure = True
    for _ in range(7):
        if current.name is not None:
            return current
        ahead = _continued(tokens, current, first)
        if ahead is None:
            break
        current, binds = ahead
        # What hangs on a group that is not sure to belong here is not sure, either.
        if binds and sure:
            firm = current
        else:
            sure = False
    return current if current.name is not None else firm


def _continued(tokens: Tokens, group: Group, first: Group) -> tuple[Group, bool] | None:
    """The next group hung on *group*, and whether it belongs to the phrase even if no name follows."""
    word = tokens[group.stop]
    if word in words.GENITIVES:
        ahead = _group(tokens, group.stop)
        return (ahead, True) if ahead else None
    if word in words.ATTRIBUTIVE:
        ahead = _group(tokens, group.stop + 1, inside=True)
        # Directly behind the preposition a name is somebody else's: "bei Anton Muster".
        if ahead and (ahead.name is None or ahead.name > ahead.run) and noun_kind(tokens[ahead.run]) != "role":
            return ahead, word in words.BINDING
        return None
    if word == "und":
        ahead = _group(tokens, group.stop + 1, inside=True)
        if ahead is None or ahead.name == ahead.run:
            return None
        return ahead, _is_field(tokens, group, first) and ahead.name is None and noun_kind(ahead.head) == "other"
    if word == "," and (noun_kind(first.head) == "role" or is_trade(first.head)):
        ahead = _group(tokens, group.stop + 1)
        plain = ahead is not None and not ahead.determiner and ahead.name == ahead.run == ahead.first
        return (ahead, False) if ahead and plain and tokens[ahead.stop] in (",", ".", ":", "", "“") else None
    return None


def _is_field(tokens: Tokens, group: Group, first: Group) -> bool:
    """Whether *group* is the field of an office or a body, which may be two: "Ministerium für Verkehr und Umwelt"."""
    return group.run > 0 and tokens[group.run - 1] == "für" and noun_kind(first.head) in ("role", "body")


def _phrase(text: str, floor: int, tokens: Tokens, first: Group, last: Group) -> Phrase:
    start = place_of(text, tokens, first.first, floor)
    at = start
    named = start if last.name == first.first else None
    for index in range(first.first, last.stop - 1):
        at = text.find(tokens[index + 1], at + len(tokens[index]))
        if index + 1 == last.name:
            named = at
    end = at + len(tokens[last.stop - 1])
    if last.name is not None:
        given = tokens[last.name]
        gender = (
            "f" if given in names.WOMEN else "m" if given in names.MEN else role_gender(first.head, first.determiner)
        )
        return Phrase(start, end, "person", first.head, named, gender)
    kind = noun_kind(first.head)
    if kind == "other" and is_agency(first.head):
        kind = "body"
    if first.determiner in POSSESSIVE_SUBJECTS and kind in ("other", "body", "paper"):
        # „…“, so seine Meinung: the one who holds it speaks.
        return Phrase(start, end, "pronoun", gender="m" if first.determiner.startswith("sein") else "f")
    return Phrase(start, end, kind, first.head, gender=role_gender(first.head, first.determiner))


POSSESSIVE_SUBJECTS = frozenset({"sein", "seine", "ihr", "ihre"})
