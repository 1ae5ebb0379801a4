"""The words beside a quotation that tell who says it: "…, sagte X", "X erklärte: …"."""

from __future__ import annotations

import re
from typing import NamedTuple

from belta_parse_quotes_de.clauses import clause_end, sentence_end
from belta_parse_quotes_de.phrases import Phrase, phrase_at, subject_at
from belta_parse_quotes_de.several import is_plural, several
from belta_parse_quotes_de.vocab import cues, words

BETWEEN = re.compile(r" {0,3}([.,;:]?) {0,3}[-–—]? {0,3}")
DASH = re.compile(r"[-–—]")
WORD = re.compile(r"[^\W\d_]{1,40}")
LOWER = re.compile(r"[a-zäöüß]{2,30}(?= )")
DOCUMENT = re.compile(
    r"(?:so )?(heißt es|hieß es|heißt|hieß|steht|stand) (?:\w{1,20} ){0,3}?"
    r"(?:in|im|auf|dazu|aus|seitens|von|darin|dort|weiter|ferner)\b"
)
SAID_SO = re.compile(r"(?:davon |damit |darin )?(ist|war|zeigt|zeigte|sind|gibt|gab) (?:sich )?")
PREPOSED = re.compile(
    r"(?P<laut>[Ll]aut) |"
    r"(?P<nach>[Nn]ach (?:den )?(?:Angaben|Worten|Aussagen?|Meinung|Ansicht|Einschätzung|Überzeugung|Auffassung)"
    r"(?: von)?) |"
    r"(?P<darauf>darauf )(?=wies|weist)"
)
OPINION_OF = re.compile(
    r"(?:[Nn]ach )?([Ss]eine[nr]|[Ii]hre[nr]) (?:Angaben|Worten|Aussagen?|Meinung|Ansicht|Einschätzung|Überzeugung|Auffassung)"
    r"(?: nach| zufolge)?\b"
)
"""Whose words they are: "Ihrer Meinung nach", "Nach seinen Worten"."""
FIRST_PERSON = re.compile(r" (?:ich|wir|man)\b")
APPOSED_HALF = re.compile(r", ([a-z]{2,20})(?=[.,;:!?]|\Z)")
"""The verb's second half behind an apposition: "teilte der Sprecher, Anna Muster, mit."."""
CITED = re.compile(r"\bzitiert\b")
TO_CONSIDER = re.compile(r" (zu (?:bedenken|verstehen|Protokoll)|zum Besten)(?= ?[.,;:!?]| ?\Z)")
SOMEBODY = re.compile(r" (?:eine[rs]?|jemand|viele|alle|einige|manche|andere)\b(?! [A-ZÄÖÜ])")
HALF_AND = re.compile(r" ([a-z]{2,20}) und ")
AND_VERB = re.compile(r" und ([a-zäöüß]{3,20}) ")
REPLY = re.compile(
    r"(?:war|ist|lautet|lautete|waren) (die|der|das|seine|sein|ihre|ihr) (?:kurze |knappe |letzten |ersten )?"
    r"(?:Antwort|Kommentar|Fazit|Reaktion|Rat|Appell|Urteil|Bilanz|Devise|Worte|Resümee)\b"
)
SUBJECT = re.compile(r"(?:er|sie|der|die|das|[A-ZÄÖÜ]\w+) ")
WITH_THESE_WORDS = re.compile(r"([Mm]it (?:diesen|den) Worten) ")
POINTED = re.compile(
    r"(?:Mit diesen Worten|Das|Dies|So|Dieses?|Darüber|Darauf|Damit|Diese (?:Meinung|Erklärung|Ansicht)) "
)
ABOUT = re.compile(r" (?:über|zu|zum|zur|vor|bei|beim|im|in|nach|an|auf|gegen|mit)\b")


class Inquit(NamedTuple):
    """Who says it and by which word: offsets of the cue, its text, and the phrase that names the speaker, if any."""

    start: int
    end: int
    cue: str | None
    cue_start: int | None
    cue_end: int | None
    speaker: Phrase | None


def inquit_behind(text: str, at: int, end: int) -> Inquit | None:
    """The inquit that follows a quotation closed at *at*, in a block that ends at *end*; None if there is none.

    >>> text = "„Ja“, fügte der Minister hinzu."
    >>> found = inquit_behind(text, 4, len(text))
    >>> found.cue, text[found.speaker.start : found.speaker.end]
    ('fügte … hinzu', 'Minister')
    """
    between = BETWEEN.match(text, at, end)
    assert between is not None
    start = between.end()
    if text[start : start + 1].isupper() and DASH.search(between.group()):
        speaker = phrase_at(text, start, end, skipping=False)
        full = speaker is not None and " " in text[speaker.start : speaker.end] and speaker.kind == "person"
        if speaker and full and text[speaker.end : speaker.end + 1] in (".", ""):
            return Inquit(start, speaker.end, None, None, None, speaker)  # „…“, - Anna Muster.
    if between.group(1) in (".", ":", "") and text[start : start + 1].isupper():
        pointed = POINTED.match(text, start, end)
        if pointed and (document := DOCUMENT.match(text, pointed.end(), end)):
            return Inquit(start, document.end(), document.group(1), document.start(1), document.end(1), None)
        # „…“ Das sagte X: a sentence of its own that points back.
        if said := _with_these_words(text, start, end):
            return said
        return _verb_first(text, pointed.end(), end, known=True, begin=start) if pointed else None
    if start >= end:
        return None
    if text[start] == "(":
        return _in_brackets(text, start, end)
    if between.group(1) == "," and (turned := _subject_first(text, start, end)):
        return turned
    if not text[start].islower():
        return None
    return _lower_case(text, start, end, comma=between.group(1) == ",")


def _in_brackets(text: str, start: int, end: int) -> Inquit | None:
    """„…“ (Anna Muster)"""
    speaker = phrase_at(text, start + 1, end, skipping=False)
    if speaker is None or speaker.kind != "person" or not text.startswith(")", speaker.end):
        return None
    return Inquit(start, speaker.end + 1, None, None, None, speaker)


def _subject_first(text: str, start: int, end: int) -> Inquit | None:
    """„…“, der Minister betonte."""
    if not SUBJECT.match(text, start, end):
        return None
    speaker = phrase_at(text, start, end, skipping=False)
    verb = WORD.match(text, speaker.end + 1, end) if speaker else None
    if (
        speaker is None
        or verb is None
        or verb.group() not in cues.ASIDE
        or speaker.kind not in ("person", "role", "pronoun")
    ):
        return None
    return Inquit(start, verb.end(), verb.group(), verb.start(), verb.end(), speaker)


def _lower_case(text: str, start: int, end: int, *, comma: bool) -> Inquit | None:
    word = WORD.match(text, start, end)
    if word is None:
        return None
    first = word.group()
    if first not in OPENERS:
        return _verb_first(text, start, end, known=not comma)
    if (
        first.capitalize() in cues.POINTERS
        and (verb := WORD.match(text, word.end() + 1, end))
        and verb.group() in cues.SPEECH
    ):
        return _verb_first(text, verb.start(), end, known=True, begin=start)  # „…“ - das sagte X
    if document := DOCUMENT.match(text, start, end):
        return Inquit(start, document.end(), document.group(1), document.start(1), document.end(1), None)
    if first == "so":
        return _so(text, start, word.end(), end)
    if first == "wie":
        return verb_last(text, start, end)
    if reply := REPLY.match(text, start, end):
        owner = words.POSSESSIVES.get(f"{reply.group(1)}n")
        speaker = Phrase(reply.start(1), reply.end(1), "pronoun", gender=owner) if owner else None
        if text.startswith((" des ", " der ", " von "), reply.end()):
            speaker = phrase_at(text, reply.end() + 5 * text.startswith(" von ", reply.end()), end, skipping=False)
        return Inquit(start, reply.end(), reply.group().split()[0], start, reply.end(), speaker)
    if these := _with_these_words(text, start, end):
        return these
    if (copula := SAID_SO.match(text, start, end)) and (believed := _believed(text, copula, end)):
        return believed
    if preposed := PREPOSED.match(text, start, end):
        if preposed.lastgroup == "darauf":
            return _verb_first(text, preposed.end(), end, known=True)
        speaker = phrase_at(text, preposed.end(), end, skipping=False)
        cue = preposed.group(preposed.lastgroup or 0)
        return Inquit(start, preposed.end(), cue, start, start + len(cue), speaker) if speaker else None
    return _verb_first(text, start, end, known=not comma)


OPENERS = (
    frozenset(pointer.lower() for pointer in cues.POINTERS)
    | frozenset({"so", "wie", "heißt", "hieß", "steht", "stand", "mit", "laut", "nach", "darauf"})
    | frozenset({"war", "waren", "ist", "sind", "lautet", "lautete", "zeigt", "zeigte", "gibt", "gab"})
    | frozenset({"davon", "damit", "darin"})
)
"""The small words that may open an inquit of another form than verb and subject."""


def _with_these_words(text: str, start: int, end: int) -> Inquit | None:
    """„…“ - mit diesen Worten eröffnete X die Messe."""
    these = WITH_THESE_WORDS.match(text, start, end)
    verb = WORD.match(text, these.end(), end) if these else None
    speaker = phrase_at(text, verb.end(), end) if verb else None
    if these is None or speaker is None:
        return None
    return Inquit(start, speaker.end, these.group(1), start, these.end(1), speaker)


def _so(text: str, start: int, at: int, end: int) -> Inquit | None:
    speaker = phrase_at(text, at, end, skipping=False)
    if speaker is None or (speaker.kind == "other" and speaker.name_start is None):
        verb = WORD.match(text, at + 1, end)
        if verb and verb.group() in cues.SPEECH:
            return _verb_first(text, at + 1, end, known=True)
        if speaker is None:
            return None
    speaker = several(text, speaker, end, plural=False)
    return Inquit(start, speaker.end, "so", start, at, speaker)


def _verb_first(text: str, start: int, end: int, *, known: bool, begin: int | None = None) -> Inquit | None:
    """Verb, subject and perhaps the verb's second half; an unknown verb only if a subject stands right behind it."""
    verb = WORD.match(text, start, end)
    if verb is None or verb.group() in words.FUNCTION or not verb.group().islower():
        return None
    if verb.group() in ("hat", "hatte", "haben"):
        return _perfect(text, verb, end)
    if verb.group() in ("heißt", "hieß"):
        return None  # „Linse“ heißt das Gerät.
    sure = verb.group() in cues.SPEECH or verb.group() in cues.REPORT
    if known and not sure:
        return None
    # The quotation is the verb's object, so that the subject stands before the clause ends.
    stop = clause_end(text, verb.end(), end)
    quoted = verb.group().startswith("zitier")
    if FIRST_PERSON.match(text, verb.end(), end) or (
        SOMEBODY.match(text, verb.end(), end) and verb.group()[-1] in "ten"
    ):
        return Inquit(start, verb.end(), verb.group(), verb.start(), verb.end(), None)
    speaker = _object(text, verb.end(), end) if quoted else subject_at(text, verb.end(), end)
    if speaker is not None and speaker.start >= stop:
        speaker = None
    if speaker is not None and is_plural(verb.group()):
        speaker = several(text, speaker, end)
    if speaker is None and not sure:
        return None
    cue, cue_end = cue_of(text, verb.start(), verb.end(), speaker, stop, end)
    if speaker and text.startswith(" sich", speaker.end) and not text[speaker.end + 5 : speaker.end + 6].isalpha():
        cue, cue_end = f"{cue} … sich", speaker.end + 5
    elif verb.group() in ("wird", "wurde") and (cited := CITED.search(text, verb.end(), stop)):
        cue, cue_end = f"{verb.group()} … {cited.group()}", cited.end()
    return Inquit(
        start if begin is None else begin,
        max(cue_end, speaker.end if speaker else 0),
        cue,
        verb.start(),
        cue_end,
        speaker,
    )


def _perfect(text: str, auxiliary: re.Match[str], end: int) -> Inquit | None:
    """„…“, hat der Minister gesagt."""
    stop = clause_end(text, auxiliary.end(), end)
    last = last_word(text, auxiliary.end(), stop)
    if last is None or text[last : last + 40].split(maxsplit=1)[0].rstrip(".,:;") not in cues.SPOKEN:
        return None
    speaker = phrase_at(text, auxiliary.end(), stop)
    cue = f"{auxiliary.group()} … {text[last:stop].strip()}"
    return Inquit(auxiliary.start(), stop, cue, auxiliary.start(), stop, speaker)


def _object(text: str, start: int, end: int) -> Phrase | None:
    """Whom somebody quotes: „…“, zitiert die Agentur den Minister. The last person named in the clause."""
    found = phrase_at(text, start, end)
    if found is None:
        return None
    stop = clause_end(text, found.end, end)
    pronoun = WORD.match(text, start + 1, end)
    if pronoun and pronoun.group() in ("ihn", "sie"):
        return phrase_at(text, start, pronoun.end(), skipping=False)
    second = phrase_at(text, found.end, stop)
    return second if second and second.kind in ("person", "role", "pronoun") else found


def _believed(text: str, copula: re.Match[str], end: int) -> Inquit | None:
    """„…“, ist X überzeugt; „…“, zeigt sich X sicher; „…“, gab X zu."""
    stop = clause_end(text, copula.end(), end)
    last = last_word(text, copula.end(), stop)
    if last is None:
        return None
    belief = text[last:stop].strip()
    verb = copula.group(1)
    if idiom := TO_CONSIDER.search(text, copula.end(), stop):
        last, belief = idiom.start(1), idiom.group(1)
        speaker = phrase_at(text, copula.end(), last)
        cue = f"{verb} … {belief}"
        return Inquit(copula.start(), stop, cue, copula.start(1), stop, speaker) if speaker else None
    if belief not in cues.BELIEFS and belief not in cues.MUST_SPLIT.get(verb, ()) and belief not in ("zu", "Meinung"):
        return None
    speaker = phrase_at(text, copula.end(), last)
    cue = f"{text[copula.start(1) : copula.end()].strip()} … {belief}"
    return Inquit(copula.start(), stop, cue, copula.start(1), stop, speaker) if speaker else None


def verb_last(text: str, start: int, end: int) -> Inquit | None:
    """A clause "wie X mitteilte": the subject behind "wie", a verb of saying at its end."""
    stop = clause_end(text, start, end)
    speaker = phrase_at(text, start + 4, stop)
    if speaker and text[stop : stop + 1] == "," and speaker.end >= stop:
        # "wie die Sprecherin, Anna Muster, mitteilte": the clause goes on behind the name.
        speaker = phrase_at(text, start + 4, end) or speaker
        stop = clause_end(text, speaker.end + 1, end)
    verb = final_verb(text, start + 4, stop)
    if verb is None or (speaker and speaker.start >= verb):
        return None
    return Inquit(start, stop, f"{text[start : start + 3]} … {text[verb:stop].strip()}", start, stop, speaker)


def final_verb(text: str, start: int, stop: int) -> int | None:
    """Where the verbs begin that close the clause ``text[start:stop]``, None if they tell of no saying."""
    tail = text[max(start, stop - 60) : stop].rstrip()
    ending = tail.rsplit(" ", 3)
    last = ending[-1]
    if last in cues.AUXILIARIES:
        taken = 2 if len(ending) > 1 and ending[-2] in cues.PARTICIPLES else 3
        if taken == 3 and not (len(ending) > 2 and ending[-3] in cues.PARTICIPLES and ending[-2] in cues.AUXILIARIES):
            return None
    elif last in cues.VERB_LAST:
        taken = 1
    elif len(ending) > 1 and ending[-2] in cues.PREFIXES and last in cues.SPEECH:
        taken = 2  # "bekannt gab"
    else:
        return None
    return stop - (len(text[max(start, stop - 60) : stop]) - len(tail)) - len(" ".join(ending[-taken:]))


def cue_of(text: str, start: int, verb_end: int, speaker: Phrase | None, stop: int, end: int) -> tuple[str, int]:
    """The cue as printed and where it ends: the verb, "sich" behind it, and the verb's second half."""
    cue, cue_end = text[start:verb_end], verb_end
    if text.startswith((" sich", " darauf hin"), verb_end):
        cue_end = verb_end + (5 if text.startswith(" sich", verb_end) else 11)
        cue = text[start:cue_end]
    behind = max(cue_end, speaker.end if speaker else 0)
    stop = clause_end(text, behind, end)
    halved = HALF_AND.search(text, max(cue_end, behind - 1), stop)
    if halved and halved.group(1) in cues.PREFIXES:
        # "stellte der Minister fest und ging"
        return f"{cue}{' ' if halved.start(1) == cue_end + 1 else ' … '}{halved.group(1)}", halved.end(1)
    if coordinated := AND_VERB.search(text, behind, stop):
        stop = coordinated.start() if coordinated.group(1) in cues.SPEECH else stop
    apposed = APPOSED_HALF.match(text, behind, end)
    if apposed and apposed.group(1) in cues.PREFIXES:
        return f"{cue} … {apposed.group(1)}", apposed.end()
    last = last_word(text, behind, stop)
    if last is None:
        return cue, cue_end
    half = WORD.match(text, last)
    if text[start:verb_end] in cues.MUST_SPLIT and (half is None or half.group() not in cues.PREFIXES):
        # "kündigte der Minister am Montag, dem 3. Mai, in Minsk an": the half waits at the end of the sentence.
        last = last_word(text, behind, sentence_end(text, behind, end)) or last
        half = WORD.match(text, last)
    if half is None or half.group() not in cues.PREFIXES:
        return cue, cue_end
    joint = " " if last == cue_end + 1 else " … "
    return f"{cue}{joint}{half.group()}", half.end()


def last_word(text: str, start: int, stop: int) -> int | None:
    """Where the last word of ``text[start:stop]`` begins, None if there is none."""
    tail = text[start:stop].rstrip()
    if not tail or not tail[-1].isalpha():
        return None
    return start + tail.rfind(" ") + 1
