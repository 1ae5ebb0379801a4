"""Who "er", "sie" or "der Minister" is: the people a page names, in order."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Callable, Iterable, Iterator, Sequence
from functools import lru_cache, partial
from operator import itemgetter
from typing import NamedTuple

from attrs import define, field

from belta_parse_quotes_de.clauses import sentence_start
from belta_parse_quotes_de.mentions import GENDERS, Mention, mentions_in, offices_in, places_of
from belta_parse_quotes_de.nouns import GIVEN, is_trade, name_in
from belta_parse_quotes_de.phrases import Phrase, phrase_at
from belta_parse_quotes_de.several import SEVERAL
from belta_parse_quotes_de.vocab import heads, words

NAMED = re.compile(
    r"\b(?:[Ll]aut|so|sagt|sagte|betonte|erklärte|meinte|Angaben von|Worten von|Meinung von) "
    r"([A-ZÄÖÜ][\w-]{2,30}+(?: [A-ZÄÖÜ][\w-]{2,30}+)?)"
)
SUBJECT_OPENINGS = 120
"""A person named within so many characters of the beginning of a sentence is taken for its subject."""
NOMINATIVE = re.compile(r"(?:\A ?|, |\b([a-zäöüß]{2,30}) )(die|eine|der|ein) (?:[\w-]{1,40} ){0,3}\Z")
"""Verb and article before a title: "gewann die 16-jährige Anna Muster"; what stands before that does not matter."""
DEFINITE = ("der ", "die ", "den ", "dem ", "des ", "Der ", "Die ", "Dem ")


@define
class People:
    """The people of one page. Built when first asked: most pages name their speakers in full."""

    text: str
    source: Callable[[], Iterable[Mention]] = tuple
    """Gives the people another reader found; asked when the first pronoun or office wants a name."""
    hidden: list[tuple[int, int]] = field(factory=list)
    """What is said in marks: who is named there is spoken of and does not speak."""
    _mentions: list[Mention] = field(factory=list, init=False)
    _starts: list[int] = field(factory=list, init=False)
    _until: int = field(default=0, init=False)
    _given: tuple[Mention, ...] | None = field(default=None, init=False)
    _given_starts: list[int] = field(factory=list, init=False)

    @property
    def given(self) -> tuple[Mention, ...]:
        """The people another reader found, in page order."""
        if self._given is None:
            self._given = tuple(sorted(self.source(), key=itemgetter(0)))
            self._given_starts = [mention.start for mention in self._given]
        return self._given

    def _is_hidden(self, at: int) -> bool:
        index = bisect_left(self.hidden, (at + 1,)) - 1
        return index >= 0 and at < self.hidden[index][1]

    def who(self, phrase: Phrase, at: int, block_start: int, last: Last | None) -> str | None:
        """The name of whom *phrase* stands for, read at offset *at*; None if nobody fits.

        ``last`` is who spoke before.
        """
        if phrase.parts:
            return self._all_of(phrase.parts, at, block_start)
        if phrase.name_start is not None:
            return self._known_name(phrase) or self.text[phrase.name_start : phrase.end]
        if phrase.gender == SEVERAL:
            return last.name if last and phrase.kind == "pronoun" and last.gender == SEVERAL else None
        if phrase.kind == "pronoun":
            return self._pronoun(phrase, at, block_start, last)
        if known := self._known(phrase):
            return known
        if phrase.kind != "role" and not (phrase.kind == "other" and is_trade(phrase.head)):
            return None
        return self._office(phrase, at, last) or self._described(phrase, at, block_start, last)

    def _all_of(self, parts: Sequence[Phrase], at: int, block_start: int) -> str:
        """The names of several people, as printed where they are named: "Anna Muster und Otto Beispiel"."""
        names = [self.who(part, at, block_start, None) or self.text[part.start : part.end] for part in parts]
        return " und ".join([", ".join(names[:-1]), names[-1]])

    def _known_name(self, phrase: Phrase) -> str | None:
        """The name at *phrase* as another reader found it, where more than a name may have been taken for one."""
        if phrase.name_start is None or self.text.count(" ", phrase.name_start, phrase.end) < LONG_NAME:
            return None
        given = self.given
        before = bisect_left(self._given_starts, phrase.end)
        found = given[before - 1] if before else None
        if found is None or found.start < phrase.start or found.end != phrase.end:
            return None
        return found.name if self.text.endswith(found.name, 0, found.end) else None

    def about(self, start: int, end: int) -> Mention | None:
        """The last person between two offsets who is the subject of a sentence, None if there is none."""
        start = max(start, end - NEAR)
        nearest_first = reversed(self._within(start, end))
        return next((mention for mention in nearest_first if self._is_subject(mention, start)), None)

    def knows(self, name: str) -> bool:
        """Whether *name* is a given name or part of a name on the page."""
        return name in GIVEN or any(name in mention.name.split() for mention in self._before(len(self.text)))

    def _known(self, phrase: Phrase) -> str | None:
        """Whom the given people have at the very place of *phrase*."""
        given = self.given
        if not given:
            return None
        head = self.text.find(phrase.head, phrase.start, phrase.end)
        index = bisect_left(self._given_starts, phrase.end)
        nearest = given[max(0, index - 2) : index]
        return next((mention.name for mention in nearest if mention.start <= head < mention.end), None)

    def _described(self, phrase: Phrase, at: int, block_start: int, last: Last | None) -> str | None:
        """Whom "die Siegerin", "der Ornithologe" stands for: as vague as a pronoun, unless more is said of him."""
        words_of = self.text[phrase.start : phrase.end].split()
        definite = phrase.start >= 4 and self.text.startswith(DEFINITE, phrase.start - 4)
        head = phrase.head.lower()
        if head in heads.DISTINCT or head.endswith(heads.BYSTANDERS) or not definite:
            return None
        if any(word[0].isupper() for word in words_of[:-1]):
            return None
        if {word[:5].lower() for word in words_of[:-1]} & NATIONS:
            return None
        return self._pronoun(phrase, at, block_start, last)

    def _within(self, start: int, end: int) -> Sequence[Mention]:
        """The mentions between two offsets; the rest of the page is not read for them."""
        if end > self._until:
            return self._found(start, end)
        return self._mentions[bisect_left(self._starts, start) : bisect_left(self._starts, end)]

    def _found(self, start: int, end: int) -> tuple[Mention, ...]:
        given = self.given
        given = given[bisect_left(self._given_starts, start) : bisect_left(self._given_starts, end)]
        starts = [mention.start for mention in given]
        own = [
            mention
            for mention in mentions_in(self.text, start, end)
            if not (index := bisect_right(starts, mention.start)) or given[index - 1].end <= mention.start
        ]
        named = (*given, *own)
        found = sorted((*named, *self._again(named, start, end)), key=itemgetter(0))
        return tuple([mention for mention in found if not self._is_hidden(mention.start)])

    def _again(self, named: Sequence[Mention], start: int, end: int) -> Iterator[Mention]:
        """Surnames that stand alone between two offsets, of people *named* there or before."""
        # Of two with one surname the later is meant.
        surnames = {
            surname: mention
            for mention in (*self._mentions[-LOOK_BACK:], *sorted(named, key=itemgetter(0))[-LOOK_BACK:])
            if " " in mention.name and len(surname := mention.name[mention.name.rindex(" ") + 1 :]) > 3 and surname not in GIVEN
        }
        if not surnames:
            return
        taken = sorted([(mention.start, mention.end) for mention in named])
        starts = [begin for begin, _ in taken]
        for surname, mention in surnames.items():
            for at in places_of(self.text, surname, start, end):
                index = bisect_right(starts, at) - 1
                if index < 0 or taken[index][1] <= at:
                    yield Mention(at, at + len(surname), mention.name, "", mention.before)

    def _before(self, at: int) -> Sequence[Mention]:
        """The last mentions before *at*: the page is read no further than that."""
        if at > self._until:
            found = self._found(self._until, at)
            self._mentions.extend(found)
            self._starts.extend(mention.start for mention in found)
            self._until = at
        index = bisect_left(self._starts, at)
        return self._mentions[max(0, index - LOOK_BACK) : index]

    def _pronoun(self, phrase: Phrase, at: int, block_start: int, last: Last | None) -> str | None:
        if last and last.gender == phrase.gender:
            # Only who was named behind the last speaker's words may be meant instead.
            behind = self._within(max(last.end, at - NEAR), at) if at - last.end >= SHORTEST else ()
            fitting = (m for m in reversed(behind) if m.gender in (phrase.gender, None))
            subject = next((m.name for m in fitting if self._is_subject(m, last.end)), None)
            return subject or self._office_before(phrase, last.end, at) or last.name
        # Who was named behind the last speaker's words may be meant even where a paragraph ends between.
        floor = max(at - NEAR, block_start if last is None else min(block_start, last.start))
        nearby = self._within(floor, at)
        fitting = (m for m in reversed(nearby) if m.gender in (phrase.gender, None))
        here = next((m for m in fitting if self._is_subject(m, floor)), None)
        if here and not (last and last.start > here.start and last.gender == phrase.gender):
            return here.name
        if last and last.gender in (phrase.gender, None):
            return last.name
        possible = [m for m in self._before(at) if m.gender in (phrase.gender, None)]
        sure = [m for m in possible if m.gender == phrase.gender] or possible
        for mention in reversed(sure[-SUBJECTS:]):
            # "nach einem Treffen mit dem Gesandten B": who was named before him is "er".
            if not WITH_WHOM.search(self.text, max(0, mention.start - NEAR_OBJECT), mention.start):
                return mention.name
        return sure[-1].name if sure else self._by_surname(at)

    def _office_before(self, phrase: Phrase, floor: int, at: int) -> str | None:
        """Whom the office stands for that is the subject of the sentence before: "Der Minister ging. „…“, sagte er."."""
        end = floor + len(self.text[floor:at].rstrip())
        if end - floor < SHORTEST:
            return None
        start = sentence_start(self.text, floor, end - 1)
        if not self.text.startswith(("Der ", "Die "), start):
            return None
        subject = phrase_at(self.text, start, end, skipping=False)
        if subject is None or subject.kind != "role" or subject.gender not in (phrase.gender, None):
            return None
        return self._office(subject, start, None)

    def _by_surname(self, at: int) -> str | None:
        """The last surname that stands where speakers are named: "Laut Muster"."""
        found = NAMED.findall(self.text, max(0, at - NEAR), at)
        name = found[-1] if found else ""
        return name if name and name_in(tuple(name.split()), False) == 0 else None

    def _is_subject(self, mention: Mention, floor: int) -> bool:
        before = self.text[max(floor, mention.start - SUBJECT_OPENINGS) : mention.start]
        opening = before[max(before.rfind(sign) for sign in ".!?“:") + 1 :]
        nominative = NOMINATIVE.search(opening)
        if (
            nominative
            and nominative.group(1) not in words.FUNCTION
            and mention.gender in (None, GENDERS[nominative.group(2)])
        ):
            return True
        subject = phrase_at(self.text, mention.start - len(opening.lstrip()), mention.end + 1, skipping=False)
        if subject is not None and subject.name_start == mention.start:
            return True
        return not any(word in words.PREPOSITIONS or word in OBJECTS for word in opening.lower().split())

    def _office(self, phrase: Phrase, at: int, last: Last | None) -> str | None:
        """Somebody before whose printed title has this office; a vague word is the last speaker."""
        head = phrase.head.lower()
        stems = {word[:5].lower() for word in self.text[phrase.start : phrase.end].split() if word.lower() != head}
        fits = partial(office_score, head, stems, phrase.gender)
        given = self.given[: bisect_left(self._given_starts, at)][-LOOK_BACK:]
        # Those another reader found bear their titles; the page is searched for more only if none of them fits.
        name = best([mention for mention in given if not self._is_hidden(mention.start)], fits, last)
        name = name or best(self._before(at), fits, last)
        if name is not None:
            return name
        # "die alte Frau" is as vague as "die Frau"; "der Leiter der Bahn" and "der polnische Minister" are somebody.
        own = self.text[phrase.start : phrase.end].split()[:-1]
        if head in heads.VAGUE and not stems & NATIONS and not any(word[0].isupper() for word in own):
            return self._pronoun(phrase, at, at, last)
        return None


def best(mentions: Sequence[Mention], fits: Callable[[Mention], int], last: Last | None) -> str | None:
    """The name of the last of *mentions* that *fits* as well as any; who spoke last counts a little more."""
    found, name = 0, None
    for mention in mentions:
        score = fits(mention)
        if score and last and mention.name == last.name:
            score += 1
        if score and score >= found:
            found, name = score, mention.name
    return name


LONG_NAME = 2
"""Blanks in a name from which on its first word may be an unknown office: "Finanzvorstand Otto Beispiel"."""
SUBJECTS = 4
"""Mentions before a pronoun that are asked whether they were more than somebody met."""
NEAR_OBJECT = 60
WITH_WHOM = re.compile(r"\b(?:mit|von|gegen|bei) (?:de[mnr] |einem |seine[mr] |ihre[mr] )?(?:[\w-]{1,40} ){0,4}\Z")
NEAR = 800
"""Characters before a pronoun in which the subject it stands for is looked for, its paragraph at most."""
SHORTEST = 8
"""Characters that a sentence with another subject has at least."""
LOOK_BACK = 40
"""Mentions looked through for one office or pronoun: bounds the work on a page of names."""
OBJECTS = frozenset({"den", "dem", "des", "einen", "einem"})


class Last(NamedTuple):
    """Who spoke before, where that quotation began, where it and its inquit ended."""

    name: str
    gender: str | None
    start: int
    end: int


def office_score(head: str, stems: set[str], gender: str | None, mention: Mention) -> int:
    """How well an office fits a mention: 0 not at all; the same word counts 4, a swapped one 2, each shared stem 1."""
    said, offices, title_stems, nations = title_of(mention.title)
    score = 4 if head in said else 0
    alike = ALIKE.get(head, NOBODY)
    for title in offices:
        if title.endswith(head) or (head.endswith(title) and len(title) > 5):
            score = 4
        elif score < 2 and title in alike:
            score = 2
    if not score or (gender and mention.gender and gender != mention.gender and head.endswith("in") == (gender == "f")):
        return 0
    if "lande" in stems:
        # "der Präsident des Landes" is said of a host.
        return score + 2 * _is_abroad(mention.title)
    if not stems:
        # "der Präsident" without more is the one at home.
        return score if _is_abroad(mention.title) else score + 1
    ours = stems & NATIONS
    if ours and nations and nations.isdisjoint(ours):
        return 0
    return score + 2 * len(stems & title_stems)


class Title(NamedTuple):
    """What a title says: its words, small; its offices; the stems of its words; those of nations."""

    said: frozenset[str]
    offices: tuple[str, ...]
    stems: frozenset[str]
    nations: frozenset[str]


@lru_cache(maxsize=1024)
def title_of(printed: str) -> Title:
    """The parts of a title as printed."""
    said = frozenset(printed.lower().split())
    nations = frozenset({word[:5] for word in NATION.findall(printed)}) & NATIONS
    return Title(said, offices_in(printed), frozenset({word[:5] for word in said}), nations)


def _is_abroad(title: str) -> bool:
    others = {word[:5] for word in NATION.findall(title)} & ABROAD
    return bool(others) or not PLACES_ABROAD.isdisjoint(title.split())


NATION = re.compile(r"\b([a-zäöüß-]{3,30}isch)(?:e|en|er|em|es)\b")
NATIONS = frozenset(nation[:5] for nation in heads.NATIONS)
ABROAD = NATIONS - {"belar", "weißr"}
PLACES_ABROAD = heads.PLACES - {"Belarus", "Minsk", "Brest", "Gomel", "Grodno", "Mogiljow", "Mogilew", "Witebsk"}
NOBODY: frozenset[str] = frozenset()
ALIKE: dict[str, frozenset[str]] = {
    office: frozenset().union(*(group for group in heads.ALIKE if office in group))
    for office in frozenset().union(*heads.ALIKE)
}
