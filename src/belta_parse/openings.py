"""Which lines of a page begin with a dateline, and whose forms claim it.

A date or an agency proves a dateline on any line. A place alone proves one only where it stands: at the first text below a
title, in front of a sentence, in the style of the papers of the page's language.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from functools import cached_property

from attrs import evolve, field, frozen

from belta_parse.dateline import Dateline, DatelineForm, DatelineReader
from belta_parse.memo import kept
from belta_parse.pieces import Pieces
from belta_parse.signals import Signals

__all__ = ["Openings"]

MIN_OPENING = 8
"""Characters of the shortest line that could begin with a dateline and go on."""
LONGEST_TITLE = 160
"""Characters of the longest line that is looked through before it is tried."""
CUT_BODY = "Aa"
"""Stands for the body of a page that was cut behind its dateline, or that begins on the next line."""
ALONE, CLOSES = 90, "-–—./。电電"
"""Characters of the longest dateline that has a line of its own, and its last one."""

SELF_PROVING = "C"
"""Families of datelines whose shape proves them, so that a page may have lost the agency ("8 июня, Лида /Корр. /."). A day and
a place ("8 июня, Лида.") prove a dateline, but nobody's: diaries have them, too."""
DENSE_SCRIPTS = "\u3040"
"""Kana is the first script that is written without blanks: a mark stands in its text without a border."""

_ANY_DIGIT = str.maketrans("123456789", "0" * 9)
_WORD = re.compile(r"[^\W\d_]+")
_BORDERS = re.compile(r"\W+")


def _tuple(rows: Iterable[tuple[DatelineForm, int]]) -> tuple[tuple[DatelineForm, int], ...]:
    return tuple(rows)


@frozen(slots=False)
class Openings:
    """Finds the datelines of a page for dateline *forms*, each with its signal. *words_of* are a language's function words."""

    forms: tuple[tuple[DatelineForm, int], ...] = field(converter=_tuple)
    words_of: Mapping[str, frozenset[str]] = field(factory=dict, hash=False)

    @cached_property
    def reader(self) -> DatelineReader:
        """Datelines of all forms."""
        return DatelineReader(tuple(form for form, _ in self.forms))

    # --- whose it is ----------------------------------------------------------------------------------------------

    @cached_property
    def _marked(self) -> Sequence[tuple[DatelineForm, int, frozenset[str], frozenset[str]]]:
        """Each form with its signal and its marks, folded, and as they stand in a text whose borders are blanks."""
        rows = [(form, bit, frozenset(mark.casefold() for mark in form.marks)) for form, bit in self.forms]
        return [(form, bit, marks, frozenset(map(_bordered, marks))) for form, bit, marks in rows]

    @cached_property
    def _claimed(self) -> dict[tuple[str, tuple[str, ...], str], int]:
        """Datelines to the forms that claim them; filled as datelines are met."""
        return {}

    def claims(self, found: Dateline) -> int:
        """The forms whose agency printed *found*: of several that share a mark, those that know its month and its shape.

        A dateline whose agency was lost belongs to the forms that have its shape, if that shape proves itself. One that
        never had an agency belongs to forms that have none either.
        """
        # Behind an agency only the months of a text tell forms apart, so that datelines of many days have one key.
        key = (found.family, found.agencies, found.text.translate(_ANY_DIGIT) if found.agencies else found.text)
        claims = self._claimed.get(key)
        if claims is None:
            claims = kept(self._claimed, key, self._claims_anew(found))
        return claims

    def _claims_anew(self, found: Dateline) -> int:
        agencies = {agency.casefold() for agency in found.agencies}
        text = found.text.casefold()
        bordered = _bordered(text)
        words = {word for word in _WORD.findall(text) if any(word in form.months for form, _ in self.forms)}
        marked, fitting = 0, 0
        for form, bit, marks, within in self._marked:
            own = bool(agencies & marks) or (not agencies and any(mark in bordered for mark in within))
            fits = found.family in form.families and (not words or any(word in form.months for word in words))
            lost = not agencies and (found.family in SELF_PROVING or not marks)
            marked |= bit if own else 0
            fitting |= bit if fits and (own or lost) else 0
        return fitting or marked

    # --- where it stands ------------------------------------------------------------------------------------------

    def first(self, texts: Sequence[str], result: Signals) -> int:
        """The forms that claim the first dateline of the page: its phrases may be words of another site's menu."""
        at, masks, tried = self.reader.at, result.masks, result.tried
        for index, text in enumerate(texts):
            if not masks[index] and self._may_begin(text):
                result.work += 1
                found = tried[index] = at(text)
                if found is not None:
                    return self.claims(found)
        return 0

    def _may_begin(self, text: str) -> bool:
        """Whether *text* may begin with a dateline that proves itself; most titles cannot."""
        return len(text) >= MIN_OPENING and (len(text) > LONGEST_TITLE or self.reader.could_prove(text))

    def match(self, texts: Sequence[str], result: Signals) -> None:
        """Try lines for a dateline until one is found; behind it, only lines that hold the same words again."""
        at, tried, masks = self.reader.at, result.tried, result.masks
        again = ""
        for index, text in enumerate(texts):
            # A line that some closed matcher took whole does not go on behind a dateline.
            if masks[index] or (again and text.find(again, 0, 120) < 0) or not self._may_begin(text):
                continue
            # A dateline is one only in front of a body, which may begin on the next line or be cut off.
            bare = index == len(texts) - 1 or (len(text) <= ALONE and text[-1] in CLOSES)
            if index in tried and not bare:
                found = tried[index]
            else:
                result.work += 1
                found = at(f"{text} {CUT_BODY}" if bare else text)
            if found is None and len(text) <= ALONE and text[-1].isalnum():
                # What ends in a bracket is a signature.
                result.work += 1
                found = _alone(at, text)
            if found is None:
                continue
            result.datelines[index] = found
            result.masks[index] |= self.claims(found)
            again = again or (found.agencies[0] if found.agencies else found.text)
        if not again and self._papers:
            self._match_place(texts, result)

    # --- over two lines -------------------------------------------------------------------------------------------

    def whole(self, pieces: Pieces, found: Mapping[int, Dateline]) -> bool:
        """Whether a dateline was put together whose place and date stand over its agency ("Trend:", "(ANSA) - Am"), if none
        of those *found* has both.

        What follows the agency belongs to the piece: its own line, or the next if it has one to itself.
        """
        if any(dateline.cities and dateline.agencies for dateline in found.values()):
            return False
        texts = pieces.texts
        for index in range(min(len(pieces) - 1, HEAD_LINES)):
            text = texts[index]
            if len(text) > ALONE or not text[0].isupper() or not _DATED.search(text):
                continue
            for last in (index + 1, index + 2):
                rest = texts[index + 1 : last + 1]
                joined = " ".join((text, *rest))
                line = self.reader.at(joined) if _agency_begins(rest) else None
                if line is not None and line.cities and line.day and line.agencies and len(text) < line.end < len(joined):
                    pieces.starts[index : last + 1] = pieces.starts[index : index + 1]
                    pieces.ends[index : last + 1] = pieces.ends[last : last + 1]
                    texts[index : last + 1] = [joined]
                    del pieces.below[index + 1 : last + 1]
                    return True
        return False

    # --- inside a line --------------------------------------------------------------------------------------------

    def inside(self, texts: Sequence[str]) -> Callable[[str], Iterable[tuple[int, int]]]:
        """What finds where a dateline begins inside one of *texts*, lines of a page that were joined: the first that is long.

        It begins with the first word that a known place can begin with.
        """
        joined = next((text for text in texts if len(text) >= MIN_JOINED), None)

        def starts(text: str) -> Iterable[tuple[int, int]]:
            words = _WORD_START.finditer(text, 1, JOINED_HEAD) if joined and text.strip() == joined else ()
            for word in words:
                found = self.reader.at(text, word.start())
                if found is not None and (found.agencies or found.cities[0].isupper()) and self._sure(found):
                    return ((word.start(), word.start()),)
            return ()

        return starts

    def _sure(self, found: Dateline) -> bool:
        """Whether no word in front was taken for a place of *found*; a date or a dash vouches for one without a place."""
        if not found.cities:
            return bool(found.day or (found.separator and found.text[0] in _OPENS))
        return found.family in UNMISTAKABLE or self.reader.knows(found.cities[0])

    # --- a place alone --------------------------------------------------------------------------------------------

    @cached_property
    def _papers(self) -> Mapping[str, int]:
        """The languages whose papers print a place alone, with the signals of their forms."""
        papers: dict[str, int] = {}
        for form, bit in self.forms:
            if form.language and not form.marks and PLACE_ALONE in form.families:
                papers[form.language] = papers.get(form.language, 0) | bit
        return papers

    def _match_place(self, texts: Sequence[str], result: Signals) -> None:
        """Try the first text below a title for a place alone."""
        languages: Sequence[str] = ()
        sentences = 0
        unknown = [index for index, mask in enumerate(result.masks) if not mask][: TITLE_LINES + 2]
        for above, index in enumerate(unknown[1 : TITLE_LINES + 1]):
            text = texts[index]
            below = [texts[i] for i in unknown[above + 2 :]]
            if _may_open(text, below):
                result.work += 1
                languages = languages or self._languages(texts)
                for language in languages:
                    found = self._place(text, "".join(below[:1]), language, first=not sentences)
                    if found is not None and not self._lists(texts[index + 1 :][:LISTED], found, language):
                        result.datelines[index] = found
                        result.masks[index] |= self._papers[language]
            sentences += _is_sentence(text)
            if index in result.datelines or sentences > SUMMARIES:
                return

    @cached_property
    def _told(self) -> Mapping[str, Sequence[str]]:
        """The words that tell languages of papers, each with its languages."""
        told: dict[str, list[str]] = {}
        for language in self._papers:
            for word in self.words_of.get(language, ()):
                told.setdefault(word, []).append(language)
        return told

    def _languages(self, texts: Sequence[str]) -> Sequence[str]:
        """The languages of papers that most of the page's words tell; several if they share them all."""
        told = self._told
        counts = dict.fromkeys(self._papers, 0)
        for word in _WORD.findall(" ".join(texts)[:LANGUAGE_CHARS]):
            for language in told.get(word, ()):
                counts[language] += 1
        most = max(counts.values(), default=0)
        return [one for one, count in counts.items() if count == most > 1]

    def _place(self, text: str, below: str, language: str, first: bool) -> Dateline | None:
        """The dateline at the start of *text*, or all of it over the line *below*, that its place in the page proves.

        *first*: no sentence stands above. Behind a summary a place must be in capitals.
        """
        if _is_sentence(text):
            found = self.reader.at(text, language=language, placed=True) or _in_brackets(self.reader, text, language)
            if found is not None and not _is_sentence(text[found.end :]):
                return None
        else:
            found = _alone_in_capitals(self.reader, text, below, language)
        if found is None or not found.cities:
            return None
        # "Wien: Die Lampe aus Messing" is a name with what is said of it.
        plain = found.day is None and found.separator in COLONS
        return found if found.cities[0].isupper() or (first and not plain) else None

    def _lists(self, texts: Iterable[str], first: Dateline, language: str) -> bool:
        """Whether one of *texts* begins with another place in the same way: a list of places, or of games."""
        rows = [self.reader.at(text, language=language, placed=True) for text in texts if len(text) >= MIN_SENTENCE]
        return any(found is not None and found.cities and found.cities != first.cities for found in rows)


PLACE_ALONE = "J"
"""The family of a place and a dash."""
TITLE_LINES = 10
"""Unknown lines among which a title and the first text are: words of the site's menu may stand over them."""
SUMMARIES = 1
"""Sentences that may stand between a title and a place: a summary of the text."""
MIN_SENTENCE = 30
"""Characters of the shortest first paragraph: a shorter line is a caption or an item of a list."""
MIN_ARTICLE = 90
"""Characters of the shortest article of one sentence."""
LANGUAGE_CHARS = 4_000
"""Characters of a page that tell its language."""
LISTED = 6
"""Lines behind a place that are looked at for another one."""
COLONS = frozenset(":：·|")
_JOINT = re.compile(r"[-–—:·|)\]]|\. ")
_JOINT_WITHIN = 90
"""Characters of a line among which a place ends."""
_OPENS = "([（［"
_SENTENCE_END = tuple('.!?…“”"»)]。！？।')


def _is_sentence(text: str) -> bool:
    return len(text) >= MIN_SENTENCE and text.rstrip().endswith(_SENTENCE_END)


def _may_open(text: str, below: Sequence[str]) -> bool:
    """Whether *text* may begin with a place: a sentence with a joint near its start, or a line of capitals over one.

    A short sentence with none *below*, be it shorter, is no article.
    """
    if not (text[0].isupper() or text[0] in _OPENS):
        return False
    if _is_sentence(text):
        joint = _JOINT.search(text, 0, _JOINT_WITHIN) is not None
        return joint and (len(text) >= MIN_ARTICLE or any(line.endswith(_SENTENCE_END) for line in below))
    over = len(text) <= ALONE and _is_sentence(below[0] if below else "")
    return over and (text.isupper() or any(map(str.isdigit, text)))


_BRACKETED = re.compile(r"[(\[（［](?P<place>[^()\[\]\d\n]{2,60})[)\]）］](?P<sep>\s{0,2}[-–—.:]{0,2})\s{1,3}")


def _in_brackets(reader: DatelineReader, text: str, language: str) -> Dateline | None:
    """The dateline that a place in brackets is ("(Milano) Am …"), if it were one before a dash, too."""
    match = _BRACKETED.match(text)
    if match is None:
        return None
    plain = reader.at(f"{match['place']} - {text[match.end() :]}", language=language, placed=True)
    if plain is None or plain.agencies or plain.end != len(match["place"]) + PLAIN_DASH:
        return None
    return evolve(plain, text=match[0].rstrip(), separator=match["sep"].strip(), end=match.end())


PLAIN_DASH = 3
"""Characters of a dash between two blanks."""


def _alone_in_capitals(reader: DatelineReader, text: str, below: str, language: str) -> Dateline | None:
    """The dateline that all of *text* is: a place in capitals, or a place with a date."""
    found = reader.at(f"{text}\n{below}", language=language, placed=True)
    if found is not None and found.end == len(text) + 1 and found.cities and found.cities[0].isupper():
        return found
    dated = reader.at(f"{text.rstrip(' ,.')} - {CUT_BODY}", language=language)
    if dated is None or dated.day is None or dated.agencies or dated.end <= len(text.rstrip(" ,.")):
        return None
    return evolve(dated, text=text, separator="", end=len(text))


MIN_JOINED = 120
"""Characters of the shortest line of a headline and a text."""
_WORD_START = re.compile(r"(?<=\s)(?=[^\W_]|[(\[（［【])")
JOINED_HEAD = 600
"""Characters of a joined page in which its text begins."""
UNMISTAKABLE = "CG"
"""Families that no word before them is taken into: they begin with a date or an agency."""
HEAD_LINES = 30
"""Lines of a page among which the text begins."""
_DATED = re.compile(r"[^\W\d_],? [^\n]{0,30}\d[^\n]{0,20}$")
"""What ends in a date, words in front of it."""
_NAME_ALONE = 40


def _agency_begins(lines: Sequence[str]) -> bool:
    """Whether the first of *lines* may be an agency with its text, or an agency alone with the text below."""
    first = lines[0]
    alone = len(first) <= _NAME_ALONE and first[-1] in ":-–—.)"
    return (len(lines) == 2) == alone


def _bordered(text: str) -> str:
    """*text* with a blank at each border of a word, so that "ap" does not stand in "aprile"; dense scripts have none."""
    return text if text[:1] >= DENSE_SCRIPTS else f" {_BORDERS.sub(' ', text).strip()} "


def _alone(at: Callable[[str], Dateline | None], text: str) -> Dateline | None:
    """The dateline that all of *text* is, its body on the next line, if an agency proves it; else None."""
    found = at(f"{text}\n{CUT_BODY}")
    return found if found is not None and found.agencies and found.end == len(text) + 1 else None
