"""The wordings of source that hang on a verb, and the table of all: what each word asks of the text around it."""

from __future__ import annotations

import re
from collections.abc import Callable

from belta_parse_quotes_de import sources
from belta_parse_quotes_de.clauses import REACH, clause_end, sentence_end, sentence_start
from belta_parse_quotes_de.inquits import WORD, cue_of, final_verb
from belta_parse_quotes_de.nouns import is_trade
from belta_parse_quotes_de.phrases import Phrase, phrase_at, subject_at
from belta_parse_quotes_de.several import is_plural, several
from belta_parse_quotes_de.sources import SOMEBODY, Formula, Place
from belta_parse_quotes_de.vocab import cues

PEOPLE = frozenset({"person", "role", "pronoun"})
REPORTERS = ("korrespondent", "belta-korrespondent", "reporter")
TELLING = cues.ASIDE | cues.REPORT | frozenset(cues.HALVED)
PASSIVE = frozenset({"wurde", "wird"})
HAS = frozenset({"hat", "hatte", "haben", "hatten"})
REPORTED = frozenset({"mitgeteilt", "berichtet", "gemeldet", "bekanntgegeben", "informiert", "bestätigt"})
INSTITUTION = frozenset({"body", "paper", "other"})
ORIGIN = re.compile(r" (?:von Seiten|vonseiten|aus|von|vom|im|in|bei|beim|auf|seitens) ")
FROM = re.compile(r"(?:Auf|Aus|Im|In|Beim|Vom|Von|Seitens) ")
REFERENCE = re.compile(r",? (?:unter|mit|in) (?:Berufung|Verweis|Bezug|Bezugnahme|Hinweis) auf ")
SHOWS = re.compile(r" (?:geht|ging|gehen|gingen) \Z")
GOES = re.compile(r"\b(?:geht|ging|gehen|gingen) aus ")
HALF = re.compile(rf" (?:{'|'.join(sorted(frozenset().union(*cues.MUST_SPLIT.values())))}) ?[,:]")
ES_SAID = re.compile(r" es(?: [a-zäöü]{3,12}){0,2}[,:]")
ASKED = re.compile(
    r"(?:Auf|Zu) (?:die|der|eine|einer) (?:[a-zäöü]{3,20} )?Frage|Gefragt |Angesprochen |Darauf angesprochen|Danach gefragt"
)
"""Openings of a sentence whose comma ends a question, not what is answered."""
CLAUSE = re.compile(r", (?:der|die|das|dessen|deren|welche[rs]?|so|wie) ")
STATEMENT = re.compile(
    r"(?:Diese|Eine solche|Eine entsprechende|Solch eine) (?:Meinung|Erklärung|Aussage|Ansicht|Einschätzung|Auffassung)"
)
"""What points back as a noun: "Diese Meinung äußerte der Minister"."""
POINTING = cues.POINTERS | {"Meinung", "Erklärung", "Aussage", "Ansicht", "Einschätzung", "Auffassung"}
"""The last words of all that points back: nothing else need be looked for before most verbs."""
SPOKE = frozenset({"sprach", "sprachen"})
TAKES_A_STATEMENT = frozenset({"vertrat", "vertritt", "machte"})
BEHIND_SUBJECT = re.compile(r",? (?:dass|daß)\b|:|, [a-z]")


Handler = Callable[[str, Place], "Formula | None"]


def _wie(text: str, place: Place) -> Formula | None:
    """wie der Pressedienst mitteilte, wie aus dem Bericht hervorgeht, wie BelTA im Ministerium mitgeteilt wurde."""
    stop = clause_end(text, place.end, place.block.end)
    verb = final_verb(text, place.end, stop)
    for _ in range(2):
        if verb is not None or not text.startswith(", ", stop):
            break
        # "wie die Sprecherin, Anna Muster, mitteilte": the verb may stand behind an apposition.
        stop = clause_end(text, stop + 1, place.block.end)
        verb = final_verb(text, place.end, stop) if text[stop : stop + 1] in (",", " ", "") else None
    if verb is None:
        return None
    said = text[verb:stop].strip()
    if reference := REFERENCE.search(text, place.end, verb):
        source = phrase_at(text, reference.end(), verb, skipping=False)
        cue = f"{place.word} … {reference.group().strip(' ,')} … {said}"
        return Formula(place.start, stop, source, cue) if source else None
    origin = ORIGIN.search(text, place.end, verb)
    asks_origin = (
        text.startswith(" man ", place.end)
        or said.startswith(("hervor", "heißt", "hieß", "erfuhr", "erfahren", "verlautet"))
        or said.endswith(("wurde", "worden ist", "wird"))
    )
    if origin and asks_origin:
        source = phrase_at(text, origin.end(), verb, skipping=False)
        joint = text[place.end : origin.start()] if origin.start() - place.end <= 3 else " …"
        cue = f"{place.word}{joint}{origin.group()}… {said}"
    else:
        source = phrase_at(text, place.end, verb) or sources.titled(text, place.end, verb)
        cue = f"{place.word} … {said}"
    if source is None or source.start >= verb or (source.kind == "other" and said not in cues.VERB_LAST):
        return None
    return Formula(place.start, stop, source, cue)


def _document(text: str, place: Place) -> Formula | None:
    """heißt es in der Mitteilung des Ministeriums · Im Ministerium hieß es, …"""
    if not text.startswith(" es", place.end):
        return None
    start = sentence_start(text, place.block.start, place.start)
    if ES_SAID.match(text, place.end) and (before := FROM.match(text, start, place.start)):
        source = phrase_at(text, before.end(), place.start, skipping=False)
        if source and source.end == place.start - 1:
            return Formula(start, place.end + 3, source, f"{place.word} es")
    stop = sentence_end(text, place.end, place.block.end)
    origin = ORIGIN.search(text, place.end, min(stop, place.end + 60))
    source = phrase_at(text, origin.end(), stop, skipping=False) if origin else None
    return Formula(place.start, source.end, source, f"{place.word} es") if source else None


def _verb(text: str, place: Place) -> Formula | None:
    """…, berichtet BelTA · Das sagte der Minister · Das Ministerium teilte mit, dass …"""
    begin = _begin(text, place)
    if begin is None:
        return _told(text, place) if place.word in cues.REPORT else None
    end = place.block.end
    if text.startswith(" man ", place.end) or place.word.startswith("verlautet"):
        return _somebody_there(text, place, begin)
    source = subject_at(text, place.end, end) or sources.titled(text, place.end, end)
    stop = clause_end(text, place.end, end)
    if source is None or source.start >= stop or not _speaks(source, place.word):
        return None
    if is_plural(place.word):
        source = several(text, source, end)
    cue, cue_end = cue_of(text, place.start, place.end, source, stop, end)
    if not _complete(place.word, cue):
        return None
    if cue.endswith(" sich") and place.word in cues.REPORT:
        return None  # "meldete sich", "informierte sich"
    if place.word in ("erfuhr", "erfährt"):
        return _learned(text, place, begin, source)
    form = "report" if place.word in cues.REPORT else "speech"
    return _referred(text, Formula(begin, max(source.end, cue_end), source, cue, form), end)


def spoken(text: str, place: Place) -> Formula | None:
    """…, betonte der Minister · Das betonte der Minister: a verb that says nothing of a source anywhere else."""
    return _verb(text, place)


def _speaks(source: Phrase, verb: str) -> bool:
    """Whether a phrase can be the subject of a verb of saying: somebody, or a paper that reports."""
    if source.head in cues.ANNOUNCED:
        return False
    if source.kind in SOMEBODY:
        return True
    if verb in cues.MUST_SPLIT or verb in cues.REPORT:
        # Its article shows a subject: "berichtete das Stadtmuseum", not "gab Einzelheiten bekannt".
        return source.gender is not None or source.kind == "paper"
    return source.gender is not None and is_trade(source.head)


def _somebody_there(text: str, place: Place, begin: int) -> Formula | None:
    """…, betonte man im Ministerium; …, verlautete aus dem Ministerium."""
    verb = f"{place.word} man" if text.startswith(" man ", place.end) else place.word
    origin = ORIGIN.match(text, place.start + len(verb), place.block.end)
    source = phrase_at(text, origin.end(), place.block.end, skipping=False) if origin else None
    if source is None or origin is None:
        return None
    form = "report" if place.word in cues.REPORT else "speech"
    return Formula(begin, source.end, source, f"{verb} {origin.group().strip()}", form)


def _document_shows(text: str, place: Place) -> Formula | None:
    """Das geht aus dem Bericht der Kommission hervor · Aus dem Bericht geht hervor, dass …"""
    start = sentence_start(text, place.block.start, place.start)
    if text.startswith("Aus ", start) and (verb := SHOWS.search(text, start, place.start)):
        source = phrase_at(text, start + 4, verb.start(), skipping=False)
        return Formula(start, place.end, source, f"Aus … {verb.group().strip()} {place.word}") if source else None
    goes = GOES.search(text, start, place.start)
    source = phrase_at(text, goes.end(), place.start, skipping=False) if goes else None
    if goes is None or source is None:
        return None
    begin = start if text[start : goes.start()].strip() in cues.POINTERS else goes.start()
    return Formula(begin, place.end, source, f"{goes.group().strip()} … {place.word}")


def _complete(verb: str, cue: str) -> bool:
    """Whether a verb that needs its second half has it."""
    halves = cues.MUST_SPLIT.get(verb) or cues.HALVED.get(verb)
    return halves is None or cue.rsplit(" ", 1)[-1] in halves


def _begin(text: str, place: Place) -> int | None:
    """Where a formula with this verb begins: at the verb behind a comma, or at the word that points back."""
    before = text[max(place.block.start, place.start - 60) : place.start].rstrip(" -–—")
    if before.endswith(","):
        return place.start if place.word in TELLING and not _relative(text, place) else None
    if before.endswith(", so"):
        return place.start - 3
    if before[before.rfind(" ") + 1 :] not in POINTING:
        return None
    start = sentence_start(text, place.block.start, place.start)
    pointer = text[start : place.start].rstrip()
    if STATEMENT.fullmatch(pointer):
        return start
    if pointer not in cues.POINTERS:
        return None
    spoke = place.word in SPOKE and pointer in ("Darüber", "Davon")
    return start if spoke or place.word in cues.ASIDE or place.word in cues.REPORT else None


def _relative(text: str, place: Place) -> bool:
    """Whether the comma closes a relative clause whose noun is the subject: "Der Minister, der kam, sagte"."""
    start = sentence_start(text, place.block.start, place.start)
    if ASKED.match(text, start, place.start):
        return True
    if not CLAUSE.search(text, start, place.start):
        return False
    subject = phrase_at(text, start, place.start, skipping=False)
    if subject is None or subject.kind not in SOMEBODY:
        return False
    return CLAUSE.match(text, subject.end) is not None


def _told(text: str, place: Place) -> Formula | None:
    """Das Ministerium teilte am Montag mit, dass … · Am Montag meldete die Agentur, dass …"""
    start = sentence_start(text, place.block.start, place.start)
    if place.word.startswith("verlautet") and (origin := FROM.match(text, start, place.start)):
        source = phrase_at(text, origin.end(), place.start, skipping=False)
        return Formula(start, place.end, source, f"{origin.group().strip()} … {place.word}") if source else None
    end = place.block.end
    stop = clause_end(text, place.end, end)
    if place.word in cues.MUST_SPLIT:
        if not HALF.search(text, place.end, min(end, place.end + REACH)):
            return None
    elif not BEHIND_SUBJECT.match(text, stop, end):
        return None
    source = phrase_at(text, start, place.start, skipping=False)
    if source is None or source.end < place.start - 30 or source.kind not in SOMEBODY:
        source = phrase_at(text, place.end, stop)
        start = place.start
    if source is None or source.kind not in SOMEBODY:
        return None
    if source.kind in PEOPLE and place.word not in cues.MUST_SPLIT and not source.head.lower().startswith(REPORTERS):
        return None  # "Der Minister berichtete, dass …" is his speech retold, as "betonte, dass" is.
    cue, cue_end = cue_of(text, place.start, place.end, source if source.start > place.start else None, stop, end)
    if not _complete(place.word, cue) or not BEHIND_SUBJECT.match(text, max(cue_end, stop), end):
        return None
    return _referred(text, Formula(start, max(cue_end, source.end), source, cue), end)


def _learned(text: str, place: Place, begin: int, agency: Phrase) -> Formula | None:
    """erfuhr BelTA im Ministerium: the source is where, not who."""
    stop = clause_end(text, agency.end, place.block.end)
    origin = ORIGIN.match(text, agency.end, stop)
    source = phrase_at(text, origin.end(), place.block.end, skipping=False) if origin else None
    if source is None or origin is None:
        return Formula(begin, agency.end, agency, place.word)
    return Formula(begin, source.end, source, f"{place.word} … {origin.group().strip()}")


def _referred(text: str, formula: Formula, end: int) -> Formula:
    """*formula* with the source its agency names: "unter Berufung auf das Ministerium"."""
    at = formula.source.end
    reference = REFERENCE.search(text, at, min(end, at + 90))
    if reference is None or clause_end(text, at, end) < reference.start():
        return formula
    source = phrase_at(text, reference.end(), end, skipping=False)
    if source is None:
        return formula
    cue = f"{formula.cue} … {reference.group().strip(' ,')}"
    return Formula(formula.start, max(formula.end, source.end), source, cue, formula.form)


def _participle(text: str, place: Place) -> Formula | None:
    """Das hat der Minister mitgeteilt · …, wurde BelTA im Ministerium mitgeteilt."""
    start = sentence_start(text, place.block.start, place.start)
    comma = text.rfind(", ", start, place.start)
    first = WORD.match(text, start, place.start)
    begin = start if first and first.group() in cues.POINTERS else comma + 2
    auxiliary = WORD.match(text, first.end() + 1 if first and begin == start else begin, place.start)
    if auxiliary is None or auxiliary.group() not in cues.AUXILIARIES or (comma < 0 and begin > start):
        return _has_told(text, place, start) if comma < 0 else None
    passive = auxiliary.group().startswith(("wu", "wi"))
    origin = ORIGIN.search(text, auxiliary.end(), place.start) if passive else None
    source = phrase_at(text, origin.end() if origin else auxiliary.end(), place.start, skipping=origin is None)
    if source is None or source.kind not in SOMEBODY:
        return None
    return Formula(begin, place.end, source, f"{auxiliary.group()} … {place.word}")


def _has_told(text: str, place: Place, start: int) -> Formula | None:
    """Das Amt hatte zuvor mitgeteilt, dass … · Im Amt wurde mitgeteilt, dass …"""
    origin = FROM.match(text, start, place.start)
    source = phrase_at(text, origin.end() if origin else start, place.start, skipping=False)
    auxiliary = WORD.match(text, source.end + 1, place.start) if source else None
    if source is None or auxiliary is None or place.word not in REPORTED:
        return None
    if auxiliary.group() not in (PASSIVE if origin else HAS):
        return None
    if source.kind not in ("body", "paper") or not BEHIND_SUBJECT.match(text, place.end, place.block.end):
        return None
    cue = f"{auxiliary.group()} … {place.word}"
    return Formula(start, place.end, source, f"{origin.group()}… {cue}" if origin else cue)


def _verb_or_participle(text: str, place: Place) -> Formula | None:
    """berichtet, erklärt: the form is both."""
    return _verb(text, place) or _participle(text, place)


VERBS = cues.ASIDE | cues.REPORT | frozenset(cues.MUST_SPLIT) | frozenset(cues.HALVED) | SPOKE | TAKES_A_STATEMENT
WORDINGS: tuple[tuple[frozenset[str], Handler], ...] = (
    (VERBS, spoken),
    (cues.REPORT, _verb),
    (cues.PARTICIPLES, _participle),
    (cues.PARTICIPLES & VERBS, _verb_or_participle),
    (cues.OPINIONS | cues.COMPOUNDS, sources.opinion),
    (frozenset({"hervor"}), _document_shows),
    (cues.REFERENCES, sources.reference),
    (frozenset({"heißt", "hieß"}), _document),
    (frozenset({"laut", "Laut"}), sources.laut),
    (frozenset({"gemäß", "Gemäß", "gemäss", "Gemäss"}), sources.according),
    (frozenset({"zufolge"}), sources.zufolge),
    (frozenset({"so", "So"}), sources.so),
    (frozenset({"wie", "Wie"}), _wie),
)
"""What is asked of the text around each word that can belong to a formula; of two rows with a word the later one."""

HANDLERS: dict[str, Handler] = {word: handler for found, handler in WORDINGS for word in found}
