"""Quotations: what in marks was said, by whom."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import NamedTuple

from attrs import define, evolve, field

from belta_parse_quotes_de.clauses import SENTENCE_END, sentence_end, sentence_start
from belta_parse_quotes_de.extents import Extent, extents
from belta_parse_quotes_de.inquits import ABOUT, Inquit, inquit_behind
from belta_parse_quotes_de.leads import SOMEBODY_ELSE, lead_in
from belta_parse_quotes_de.marks import CLOSERS
from belta_parse_quotes_de.people import Last, People
from belta_parse_quotes_de.phrases import Phrase, phrase_at
from belta_parse_quotes_de.prose import Block
from belta_parse_quotes_de.spoken import (
    ENDS,
    NEAR,
    WORDS,
    ends,
    is_fragment,
    is_sentence,
    is_written,
    names_a_work,
    spoken_words,
)
from belta_parse_quotes_de.told import is_told, opinion, subject_before, teller
from belta_parse_quotes_de.values import Quotation
from belta_parse_quotes_de.vocab import cues

PARAGRAPH = 400
"""Characters before a paragraph in which its subject may be named."""
LONG = 40
"""From so many characters on what stands in marks is speech rather than a name."""

SENTENCES_BEFORE = 3
"""Sentences of a paragraph that are asked who speaks in a quotation that does not say so itself."""

PRINTED = re.compile(r"\b(?:steht|stand|stehen|standen|lautet|lautete|lauten|lauteten|heißt|hieß|prangt|prangte)\b")
"""Verbs of what is written somewhere: nobody says it."""

ASIDE = re.compile(r", so ([^,„“\"]{3,80}),\Z")
TOPIC = re.compile(r" (?:über|zu|zum|zur) ")
HEADLINE = 160
"""Characters a headline may have behind its quotation."""

FREE = frozenset('.!?:,;–—-…“”"»«(')
INSIDE = re.compile(r"[,.!?…] ?[-–—]? ?(?=(?P<verb>[a-zäöüß]{2,20}) )")
GOES_ON = ("fügte", "fügt", "ergänzte", "ergänzt", "fuhr", "fährt")
"""Verbs of somebody who has spoken before."""
DASHES = frozenset("-–—")
DASHED = re.compile(r"[^-–—„“]{0,60}+[-–—] ")
"""Behind an inquit that a dash opened the words go on behind another one: „Es hilft, - widersprach X, - und …“."""
BRACKET = re.compile(r" \([^()]{2,20}\)")
SPOKEN_OF = re.compile(r" ?(?:die Rede|gesprochen)\b")


class Reading(NamedTuple):
    """A quotation with what its successors need to know: the block, where its inquit ends, who spoke."""

    quotation: Quotation
    extent: Extent
    inquit: Inquit | None
    until: int
    speaker: Last | None


@define
class Quotes:
    """Reads the quotations of one page from first to last, for each may hang on the one before."""

    text: str
    people: People
    readings: list[Reading] = field(factory=list)

    def read(self, blocks: Sequence[Block]) -> list[Reading]:
        """Every quotation of the page in order, none inside another."""
        found = extents(self.text, blocks)
        self.people.hidden = [(extent.start, extent.end) for extent in found if extent.end - extent.start > LONG]
        for extent in found:
            if not WORDS.search(self.text, extent.start, extent.end):
                continue  # stray marks
            floor = self._floor(extent)
            reading = self._reading(extent, floor, extent.block.end)
            if reading is not None:
                self._lend(reading)
                self.readings.append(reading)
        return self.readings

    def _lend(self, reading: Reading) -> None:
        """Give the speaker of *reading* to the quotations right before it that name none: „A.“ „B“, sagte X."""
        told = reading.quotation
        if told.cue_start is None or told.cue_start < told.end or told.speaker is None:
            return
        following = told.start
        for index in range(len(self.readings) - 1, -1, -1):
            before = self.readings[index]
            same = before.extent.block == reading.extent.block
            nobody = before.quotation.speaker is None
            bare = before.inquit is SILENT or (before.inquit is None and (same or nobody))
            if self._turns(before, following):
                return
            if not bare or before.extent.block.apart or WORDS.search(self.text, before.until, following):
                return
            named = evolve(
                before.quotation,
                speaker=told.speaker,
                speaker_start=told.speaker_start,
                speaker_end=told.speaker_end,
            )
            self.readings[index] = before._replace(quotation=named, inquit=CARRIED, speaker=reading.speaker)
            following = before.quotation.start

    def _turns(self, before: Reading, following: int) -> bool:
        """Whether somebody else answers: „Warum?“ - „Darum.“"""
        asked = self.text[before.extent.end - 2 : before.extent.end - 1] == "?"
        return asked and not DASHES.isdisjoint(self.text[before.until : following])

    def _floor(self, extent: Extent) -> int:
        """Where the text between the quotation before and this one begins."""
        if self.readings and extent.first.start <= self.readings[-1].until <= extent.end:
            return self.readings[-1].until
        return extent.first.start

    def _reading(self, extent: Extent, floor: int, stop: int) -> Reading | None:
        behind = inquit_behind(self.text, extent.end, stop) if extent.closed else None
        if not extent.opened:
            # Closed but never opened: it begins where the paragraph does, or behind the inquit before it.
            if behind is None:
                return None
            start = sentence_end(self.text, floor, extent.end) + 1 if floor > extent.block.start else floor
            while start < extent.end and self.text[start] in " .,-–":
                start += 1
            if start >= extent.end - 1:
                return None
            return self._told(extent._replace(start=start), behind)
        inquit = self._inquit(extent, floor, behind)
        return self._told(extent, inquit) if inquit is not None else None

    def _inquit(self, extent: Extent, floor: int, behind: Inquit | None) -> Inquit | None:
        """The inquit of *extent*, `SILENT` if nobody is named; None if nothing was said there."""
        if extent.closed and is_written(self.text, extent.end):
            return None
        free = self._is_free(extent)
        if behind is not None and free:
            return behind
        spoken = spoken_words(self.text, extent)
        sentence = sentence_start(self.text, floor, extent.start)
        if behind is not None and is_fragment(self.text, extent, spoken):
            return behind if behind.speaker else subject_before(self.text, sentence, extent.start, behind)
        lead = self.text[sentence : extent.start].rstrip()
        if lead.endswith(":"):
            return self._announced(extent, sentence, sentence + len(lead), spoken)
        if not free:
            return self._fragment(extent, sentence, spoken)
        return self._context(extent, floor, sentence, spoken)

    def _is_free(self, extent: Extent) -> bool:
        before = self.text[max(extent.first.start, extent.start - NEAR) : extent.start].rstrip()
        return not before or before[-1] in FREE

    def _announced(self, extent: Extent, start: int, colon: int, spoken: list[str]) -> Inquit | None:
        """„…“ behind a colon."""
        said = lead_in(self.text, start, colon, loose=True)
        named = names_a_work(self.text[start:colon])
        if named and (said is None or said.speaker is None or said.cue in (None, "lautet", "lautete")):
            return None
        if said is not None and said.speaker is not None and (said.cue is not None or self._is_credible(said.speaker)):
            short = said.cue is None and said.speaker.end < colon - 1
            return None if short and not self._is_said(extent, spoken) else said
        if said is not None and said.cue in ("heißt es", "hieß es"):
            return said
        if said is not None and said.cue is not None and (same := self._same_subject(start)):
            return said._replace(speaker=same)
        if not self._is_said(extent, spoken):
            return None
        if SOMEBODY_ELSE.match(self.text, start):
            return NOBODY
        nobody = said is None or said.speaker is None or said.cue is None
        if nobody and (last := self._last_named(start, colon)):
            return SILENT._replace(speaker=last)
        return NOBODY if PRINTED.search(self.text, start, colon) else self._carried(extent)

    def _last_named(self, start: int, colon: int) -> Phrase | None:
        """Who is named right before the colon: "Kritik kam von Anna Muster: „…“"."""
        lead = self.text[start : colon - 1]
        at = start + lead.rfind(" von ") + 4
        named = phrase_at(self.text, at, colon, skipping=False) if at > start + 4 else None
        if named is None or named.kind not in ("person", "role") or BRACKET.sub("", self.text[named.end : colon]) != ":":
            return None
        return named

    def _is_said(self, extent: Extent, spoken: list[str]) -> bool:
        inner = self.text[extent.start : extent.end].rstrip(CLOSERS)
        return inner[-1:] in ENDS or is_sentence(self.text, extent, spoken)

    def _is_credible(self, speaker: Phrase) -> bool:
        """Whether the subject of a sentence without a verb of saying is somebody: one word may be any noun."""
        if speaker.kind != "person" or speaker.name_start is None:
            return speaker.kind in ("role", "pronoun")
        if TOPIC.match(self.text, speaker.end) or self.text.startswith(":", speaker.end):
            return True  # "Muster über Preise: „…“", "Muster: „…“"
        name = self.text[speaker.name_start : speaker.end]
        return speaker.name_start > speaker.start or " " in name or self.people.knows(name)

    def _carried(self, extent: Extent) -> Inquit:
        """Whoever spoke last, else who the paragraph is about; nobody if nobody is named."""
        if self.readings and not self.readings[-1].extent.block.apart:
            return CARRIED
        # A paragraph that begins with a quotation goes on about whom the one before was about.
        floor = extent.first.start if extent.first.start < extent.start else max(0, extent.start - PARAGRAPH)
        about = self.people.about(floor, extent.start)
        if about is None:
            return SILENT
        printed = self.text[about.start : about.end]
        named = printed == about.name
        # "der Staatschef", as another reader found him, stands for his name.
        phrase = Phrase(
            about.start,
            about.end,
            "person" if named else "role",
            printed,
            about.start if named else None,
            about.gender,
        )
        return SILENT._replace(speaker=phrase)

    def _same_subject(self, start: int) -> Phrase | None:
        """Who said the quotation before, if its sentence goes on at *start*: "…, sagte X und fügte hinzu: …"."""
        before = self.readings[-1] if self.readings else None
        if before is None or before.inquit is None or before.until < start - 2:
            return None
        return before.inquit.speaker

    def _fragment(self, extent: Extent, sentence: int, spoken: list[str]) -> Inquit | None:
        if not is_fragment(self.text, extent, spoken):
            return None
        said = lead_in(self.text, sentence, extent.start)
        if said is None or said.speaker is None:
            # The sentence may have begun before another quotation: "sagte, es sei „gut“ und „es wird besser“".
            start = sentence_start(self.text, extent.first.start, extent.start)
            said = lead_in(self.text, start, extent.start) if start < sentence else None
        if said is not None and said.speaker is not None:
            return said
        if thought := opinion(self.text, sentence, extent.start):
            return thought
        if aside := ASIDE.search(self.text[sentence : extent.start].rstrip()):
            # "Man müsse, so der Minister, „jeden Rubel umdrehen“": told speech and words in marks have one speaker.
            speaker = phrase_at(self.text, sentence + aside.start(1), extent.start, skipping=False)
            if speaker and speaker.kind in ("person", "role", "pronoun"):
                return SILENT._replace(speaker=speaker)
        if SPOKEN_OF.match(self.text, extent.end):
            return SILENT
        if told := self._told_before(extent, sentence):
            return told
        # Indirect speech goes on: "…“, sagte X. Das sei „für alle ein großer Schritt“.
        before = self.readings[-1] if self.readings else None
        if before is None or before.extent.block.apart or before.extent.block != extent.first:
            return None
        own = before.quotation.speaker is not None and spoken[0][:1].islower() and len(spoken) >= 3
        return CARRIED if own else None

    def _told_before(self, extent: Extent, sentence: int) -> Inquit | None:
        """Whoever tells the sentences before, where this one goes on in the subjunctive."""
        if not is_told(self.text, sentence, extent.end, extent.block.end):
            return None
        before = self.readings[-1] if self.readings else None
        floor = max(0, extent.first.start - PARAGRAPH)
        if before is not None and not before.extent.block.apart:
            floor = max(floor, before.until)
        if told := teller(self.text, floor, sentence):
            return SILENT._replace(speaker=told.speaker)
        same = before is not None and before.extent.block == extent.first and before.quotation.speaker is not None
        return CARRIED if same else None

    def _context(self, extent: Extent, floor: int, sentence: int, spoken: list[str]) -> Inquit | None:
        """A quotation that stands by itself: the speaker is named inside it or before it."""
        before = self.readings[-1] if self.readings else None
        carried = before is not None and extent.first.start <= before.until <= extent.start
        gap = self.text[before.until : extent.start].strip(" .,-–—") if carried and before else ""
        if not is_sentence(self.text, extent, spoken) and not (carried and not gap and ends(self.text, extent)):
            joined = (
                carried
                and len(gap) < LONG
                and self.text[max(floor, extent.start - NEAR) : extent.start].rstrip()[-1:] in ",-–"
            )
            if not joined:
                follows = self.text[sentence : extent.start].rstrip().endswith(",")
                return self._fragment(extent, sentence, spoken) if follows else None
        if inside := self._inside(extent):
            return inside
        if carried and before:
            joint = self.text[before.until : extent.start].rstrip(" -–—")
            if before.inquit and joint.endswith(",") and len(joint) < LONG and not SENTENCE_END.search(joint):
                return before.inquit  # „…“, sagte X zum Schluss, „…“
            if not gap or self._ends_inquit(before, joint):
                return SILENT if self._turns(before, extent.start) else CARRIED
        if extent.start > floor:
            return self._sentences_before(extent, floor) or self._carried(extent)
        return self._headline(extent) or self._carried(extent)

    def _ends_inquit(self, before: Reading, rest: str) -> bool:
        """Whether *rest* only ends the inquit's sentence: "…“, sagte X dem Rektor zum Abschied. „…“"."""
        told = before.quotation
        own = told.cue_start is not None and told.cue_start >= told.end
        return own and rest.endswith(".") and SENTENCE_END.search(rest[:-1]) is None and ":" not in rest

    def _sentences_before(self, extent: Extent, floor: int) -> Inquit | None:
        """Who speaks or acts in the sentences before, the nearest first."""
        end = floor + len(self.text[floor : extent.start].rstrip())
        for _ in range(SENTENCES_BEFORE):
            start = sentence_start(self.text, floor, end - 1)
            said = lead_in(self.text, start, end, loose=True)
            told = said is not None and said.cue is not None
            if said and said.speaker and ((told and said.speaker.kind != "other") or self._is_credible(said.speaker)):
                # Behind a comma the sentence goes on into the quotation: "Wie X betonte, „wird …“".
                joined = self.text[end - 1] == ","
                return said if joined else Inquit(said.start, said.end, None, None, None, said.speaker)
            end = floor + len(self.text[floor:start].rstrip())
            if end <= floor:
                break
        return None

    def _headline(self, extent: Extent) -> Inquit | None:
        """„…“. Muster über …; „…“: Muster …"""
        if extent.block.end - extent.end > HEADLINE:
            return None
        rest = self.text[extent.end : extent.block.end].rstrip()
        if not rest or rest[-1] in ENDS:
            return None
        at = extent.end + len(rest) - len(rest.lstrip(" .:,–—-"))
        speaker = phrase_at(self.text, at, extent.block.end, skipping=False)
        if speaker is None or speaker.kind not in ("person", "role"):
            return None
        if speaker.end < extent.block.end and not ABOUT.match(self.text, speaker.end):
            return None
        return Inquit(at, speaker.end, None, None, None, speaker)

    def _inside(self, extent: Extent) -> Inquit | None:
        """The inquit between the marks: „Wir warten, sagte Anton Muster, auf nichts.“"""
        for found in INSIDE.finditer(self.text, extent.start, extent.end):
            verb, dashed = found.group("verb"), found.group()[-2:-1] in DASHES
            if not dashed and verb not in cues.ASIDE and verb != "so":
                continue
            said = inquit_behind(self.text, found.start() + (found.group()[0] in "!?…"), extent.end)
            if said and said.speaker and said.speaker.kind in ("person", "role", "pronoun"):
                if dashed and verb not in cues.ASIDE and not DASHED.match(self.text, said.end, extent.end):
                    continue
                return Inquit(said.start, said.end, said.cue, said.cue_start, said.cue_end, said.speaker)
        return None

    def _told(self, extent: Extent, inquit: Inquit) -> Reading:
        before = self.readings[-1] if self.readings else None
        last = before.speaker if before else None
        until = max(extent.end, inquit.end)
        if inquit is CARRIED and before is not None:
            old = before.quotation
            quotation = Quotation(
                extent.start, extent.end, old.speaker, None, extent.closed, old.speaker_start, old.speaker_end
            )
            return Reading(quotation, extent, None, until, before.speaker)
        phrase = inquit.speaker
        name = self._name(phrase, extent, last, goes_on=(inquit.cue or "").startswith(GOES_ON))
        quotation = Quotation(
            start=extent.start,
            end=extent.end,
            speaker=name,
            cue=inquit.cue,
            closed=extent.closed,
            speaker_start=None if phrase is None else phrase.start if phrase.name_start is None else phrase.name_start,
            speaker_end=None if phrase is None else phrase.end,
            cue_start=inquit.cue_start,
            cue_end=inquit.cue_end,
        )
        spoke = Last(name, phrase.gender, extent.start, until) if phrase and name else last if phrase is None else None
        return Reading(quotation, extent, inquit, until, spoke)

    def _name(self, phrase: Phrase | None, extent: Extent, last: Last | None, *, goes_on: bool) -> str | None:
        if phrase is None:
            return None
        name = self.people.who(phrase, extent.start, extent.first.start, last)
        if name is None and phrase.kind == "role" and goes_on and last and last.gender in (phrase.gender, None):
            return last.name  # "Der chinesische Staatschef fügte hinzu": he who has just spoken
        if name is None and phrase.kind != "pronoun":
            return self.text[phrase.start : phrase.end]
        return name


SILENT = Inquit(-1, -1, None, None, None, None)
"""Said by nobody named."""
NOBODY = Inquit(-1, -1, None, None, None, None)
"""Written somewhere, or said by somebody who is not named."""
CARRIED = Inquit(-1, -1, None, None, None, None)
"""Said by whoever spoke last."""
