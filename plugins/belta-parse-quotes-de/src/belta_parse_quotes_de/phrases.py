"""Noun phrases that name a speaker or a source, read off a sentence from left to right."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache
from typing import NamedTuple

from belta_parse_quotes_de.vocab import heads, names, words

TOKEN = re.compile(
    r"(?:Dr|Prof|St|Abg|Ing|Mag|Bgm|Sch|Tsch)\.|[A-ZÄÖÜ]\.(?= ?[A-ZÄÖÜ]|[,;)]| [a-zäöü])|"
    r"\w++(?:[-–'’./&]\w++)*+['’]?|[^\w\s]"
)
WINDOW = 260
"""Characters looked at for one phrase; the longest title seen with its name has about 200."""

AGED = ("-Jährige", "-Jähriger", "-Jährigen")
"""What closes "die 82-Jährige": a noun although it begins with a digit."""

PLAIN_NAME = re.compile(r" ?([A-ZÄÖÜ][a-zäöüß]{1,20}+) ([A-ZÄÖÜ][a-zäöüß]{2,25}+)(?=[.,;:!?)](?!\w)| [a-zäöü])")
"""Two words by themselves, no sign between or behind that could belong to a name: the commonest phrase by far."""
OPENING, CLOSING = frozenset('„“"«»'), frozenset('“”"«»')
PATRONYMIC = re.compile(r"\w{2,20}(?:witsch|itsch|owna|ewna|jewna|itschna)\Z")
AGENT = re.compile(r"\w{2,30}(?:er|erin|ist|istin|ent|entin|or|orin|loge|login|ant|antin|in)\Z")
ADJECTIVE = re.compile(r"[\w-]{2,40}(?:e|er|en|es|em)\Z")
CAMEL = re.compile(r"\w*[a-z]\w*[A-Z]|[A-ZÄÖÜ0-9-]{2,}\Z")


class Phrase(NamedTuple):
    """A noun phrase by its offsets, article not included.

    ``kind`` is "person" (with ``name_start``), "role" (an office), "body", "paper", "pronoun" or "other".
    ``gender`` is "m", "f" or None, ``head`` the noun that names the office or the body.
    """

    start: int
    end: int
    kind: str
    head: str = ""
    name_start: int | None = None
    gender: str | None = None

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


def is_trade(word: str) -> bool:
    """Whether a noun of no known kind looks like one for a person by its end: "Baureferent"."""
    return noun_kind(word) == "other" and AGENT.match(word) is not None


@lru_cache(maxsize=4096)
def noun_kind(word: str) -> str:
    """What a noun stands for by its end: "role", "body", "paper" or "other".

    >>> noun_kind("Verkehrsministerin"), noun_kind("Verkehrsministerium"), noun_kind("Wetter")
    ('role', 'body', 'other')
    """
    low = word.lower()
    for length in range(min(len(low), 22), 1, -1):
        kind = KINDS.get(low[-length:])
        if kind:
            return kind
    return "other"


KINDS: dict[str, str] = (
    dict.fromkeys(heads.PAPERS, "paper")
    | dict.fromkeys(heads.BODIES, "body")
    | dict.fromkeys(heads.ROLES, "role")
    | dict.fromkeys(heads.NEITHER, "other")
)
GIVEN = names.MEN | names.WOMEN


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


def _heads_noun(tokens: Tokens, at: int) -> bool:
    """Whether "dieser" or "ihr" is an article here and no pronoun."""
    return tokens[at].lower() in words.DETERMINERS and _group(tokens, at) is not None


def _subject(tokens: Tokens) -> int:
    at = 0
    while True:
        word = tokens[at]
        if word.lower() in words.ADVERBS or word in ("-", "–", "—"):
            at += 1
        elif word.lower() in words.PREPOSITIONS and (group := _group(tokens, at + 1, inside=True)):
            at = group.stop
            while tokens[at] in ("des", "eines", "seines", "ihres") and (group := _group(tokens, at)):
                at = group.stop
        elif word in heads.AGENCIES and tokens[at + 1] in words.ARTICLES and _group(tokens, at + 1):
            at += 1  # "teilte BelTA der Pressedienst mit"
        elif word in words.OBJECTS and _group(tokens, at + 1):
            at += 1  # "fragte ihn der Beamte"
        elif word.lower() in words.PREPOSITIONS and tokens[at + 1].lower() in words.FUNCTION:
            at += 2
        else:
            return at


def _group(tokens: Tokens, at: int, *, inside: bool = False) -> Group | None:
    """The nucleus that begins at token *at*, None if no capitalised word follows article and adjectives.

    ``inside``: a preposition or "und" stands before it, so that its first noun is no name though it has no article.
    """
    determiner = tokens[at].lower()
    if determiner in words.DETERMINERS:
        at = _behind_participial(tokens, at + 1)
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
    if tokens[at] not in words.PREPOSITIONS:
        return at
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
                and (tokens[at - 1] in GIVEN or tokens[at - 1] in words.PARTICLES)
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


def name_in(run: tuple[str, ...], determined: bool) -> int | None:
    """Where in a run of capitalised words a personal name begins, None if there is none.

    >>> name_in(("Präsident", "Kasachstans", "Anton", "Muster"), True), name_in(("Ministerrat",), True)
    (2, None)
    >>> name_in(("Lukin",), False), name_in(("Minister", "Lukin"), True), name_in(("BelTA",), False)
    (0, 1, None)
    """
    for index, word in enumerate(run):
        if word in GIVEN and (index + 1 < len(run) or not determined or index):
            return index
    titles = 0
    while titles < len(run) and (run[titles] in heads.ADJECTIVES_OF_OFFICE or noun_kind(run[titles]) == "role"):
        titles += 1
    rest = run[titles:]
    if (
        not rest
        or rest[0] in words.PARTICLES
        or not all(word[:1].isalpha() or word in words.PARTICLES for word in rest)
    ):
        return None
    if titles:
        return _behind_title(rest, titles)
    return _untitled(rest, determined)


def _behind_title(rest: tuple[str, ...], titles: int) -> int | None:
    """A name behind an office: all that is left, without the country it may begin with."""
    places = 0
    while places < len(rest) and rest[places] in heads.PLACES:
        places += 1
    left = len(rest) - places
    if left == 0 or (noun_kind(rest[places]) != "other" and left < 3) or _is_agency(rest[-1]):
        return None
    if left > 2 and not PATRONYMIC.match(rest[-2]):
        return titles + places + left - 2
    return titles + places


def _untitled(rest: tuple[str, ...], determined: bool) -> int | None:
    """A name without an office directly before it."""
    if _is_agency(rest[-1]) or rest[-1] in heads.PLACES or noun_kind(rest[-1]) != "other":
        return None
    plain = noun_kind(rest[0]) == "other" and rest[0] not in heads.PLACES and rest[0] not in heads.PLACE_NOUNS
    if not determined:
        return 0 if plain and len(rest) <= 3 else None
    if len(rest) >= 3:
        return len(rest) - (3 if PATRONYMIC.match(rest[-2]) and len(rest) > 3 else 2)
    # "die Skispringerin Kulik": an unknown trade, told by its end.
    return 1 if len(rest) == 2 and plain and AGENT.match(rest[0]) else None


def _is_agency(word: str) -> bool:
    return word in heads.AGENCIES or CAMEL.match(word) is not None


def name_size(found: Sequence[str]) -> int:
    """How many words of *found* the name that begins there has: a third only if it can belong to it."""
    if len(found) <= 2:
        return len(found)
    joined = 1
    while joined < len(found) and found[joined] in words.PARTICLES:
        joined += 1
    if joined > 1:
        return joined + 1
    third = PATRONYMIC.match(found[1]) or found[1] in GIVEN or found[1].endswith(".")
    return 3 if third or noun_kind(found[2]) == "other" else 2


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
    ends = place_of(text, tokens[first.first :], last.stop - 1 - first.first, start)
    end = ends + len(tokens[last.stop - 1])
    if last.name is not None:
        given = tokens[last.name]
        gender = (
            "f" if given in names.WOMEN else "m" if given in names.MEN else role_gender(first.head, first.determiner)
        )
        name_start = place_of(text, tokens[first.first :], last.name - first.first, start)
        return Phrase(start, end, "person", first.head, name_start, gender)
    kind = noun_kind(first.head)
    if kind == "other" and _is_agency(first.head):
        kind = "body"
    if first.determiner in POSSESSIVE_SUBJECTS and kind in ("other", "body", "paper"):
        # „…“, so seine Meinung: the one who holds it speaks.
        return Phrase(start, end, "pronoun", gender="m" if first.determiner.startswith("sein") else "f")
    return Phrase(start, end, kind, first.head, gender=role_gender(first.head, first.determiner))


POSSESSIVE_SUBJECTS = frozenset({"sein", "seine", "ihr", "ihre"})
WOMEN = ("in", "frau", "mutter", "tochter", "schwester", "oma")
"""Ends of nouns for women."""
FEMININE = frozenset({"die", "eine", "seine", "ihre"})
MASCULINE = frozenset({"der", "ein", "sein", "ihr", "dem", "den", "das"})


def role_gender(head: str, determiner: str) -> str | None:
    """The gender an office shows by its end or its article, None if neither tells."""
    low = head.lower()
    if noun_kind(head) == "role" and low.endswith(WOMEN):
        return "f"
    return "f" if determiner in FEMININE else "m" if determiner in MASCULINE else None
