"""Who has been named on a page, and which of them a name or a title means."""

from __future__ import annotations

from collections.abc import Sequence

from attrs import define, field

from belta_parse_titles_de.values import Title
from belta_parse_titles_de.vocab.offices import GENERIC, GOVERNING, HOME, ONE_WORD_ONLY, SAME_OFFICE

__all__ = ["GOVERNORS", "Holder", "Holders", "meant"]

_SAME_WORD = frozenset(ONE_WORD_ONLY.split())
GOVERNORS = frozenset(word.replace("-", " ") for word in GOVERNING.split())
_GENERIC = {
    generic: frozenset(word.replace("-", " ") for word in offices.split()) for generic, offices in GENERIC.items()
}
# A page that names more people of one surname, or titles of one person, is no page; the older ones are forgotten.
_MOST = 12


@define(eq=False)
class Holder:
    """A person of the page as known so far; `given` and `surname` are keys that all transcriptions share."""

    number: int
    name: str
    given: str
    surname: str
    titles: list[tuple[Title, str | None]] = field(factory=list)

    def knows(self, given: str) -> bool:
        """Whether the given name *given* can be this person's, as far as both are known."""
        return not given or not self.given or _same_given(given, self.given)

    def add(self, title: Title, code: str | None) -> None:
        """Note a title of the state *code*."""
        self.titles.append((title, code))
        del self.titles[:-_MOST]


@define(eq=False)
class Holders:
    """The people of a page in the order of their first mention, and by surname."""

    people: list[Holder] = field(factory=list)
    by_surname: dict[str, list[Holder]] = field(factory=dict)
    forms: dict[str, str] = field(factory=dict)
    """Keys of surnames as they may be printed, the genitive too, with the key of the surname."""

    def named(self, name: str, given: str, surname: str, genitive: str, last: str = "") -> Holder:
        """The person of that *name*, whose other arguments are keys, the latest first; a new one if there is none.
        *last* is the key of a second surname."""
        if last:
            self.forms.setdefault(last, surname)
        same = self.by_surname.get(surname)
        if same is None:
            same = self.by_surname[surname] = []
            self.forms[surname] = surname
            self.forms.setdefault(genitive, surname)
        holder = next((one for one in reversed(same) if one.knows(given)), None)
        if holder is None:
            holder = Holder(len(self.people), name, given, surname)
            self.people.append(holder)
            same.append(holder)
            del same[:-_MOST]
        elif given and not holder.given:
            holder.name, holder.given = name, given
        return holder

    def of_surname(self, surname: str, given: str) -> Holder | None:
        """The first person of that surname: whoever shares it with him is printed with the given name."""
        return next((one for one in self.by_surname[surname] if one.knows(given)), None)


def _same_given(one: str, other: str) -> bool:
    """Whether two given names can be one: an initial, or the same beginning in another transcription."""
    return one[:1] == other[:1] and (len(one) == 1 or len(other) == 1 or one[:3] == other[:3])


def meant(title: Title, codes: Sequence[str], recent: Sequence[Holder], *, host: bool = False) -> Holder | None:
    """Whom the bare *title* means among *recent*, the last named first: whose title agrees in all that both say.

    "Sein russischer Amtskollege" has the office of whoever was named last.

    Without a state, one at home is meant before one abroad: in a report on a visit "der Staatschef" is the own one, but
    "der Präsident des Landes" is the *host*.
    """
    if title.office == "counterpart":
        return _counterpart(codes, recent)
    agreeing = [(holder, state) for holder in recent if (state := _agreeing_state(title, codes, holder)) is not None]
    if not codes:
        # "der Kanzler" is whom the page calls so before a prime minister.
        agreeing.sort(key=lambda one: (_foreign(one) != host, all(known.office != title.office for known, _ in one[0].titles)))
    else:
        # Who is said to be of that state, before whose state is not said.
        agreeing.sort(key=lambda one: one[1] != codes[0])
    return agreeing[0][0] if agreeing else None


def _counterpart(codes: Sequence[str], recent: Sequence[Holder]) -> Holder | None:
    """Who of the first state in *codes* governs, most like him who was named last."""
    if not codes:
        return None
    last, state = recent[0].titles[-1]
    found = [
        (_role(title, code) != _role(last, state), title.field != last.field, n, holder)
        for n, holder in enumerate(recent)
        for title, code in holder.titles
        if code == codes[0] and _role(title, code) in GOVERNORS and title.deputy == last.deputy
    ]
    return min(found, default=(True, True, 0, None))[3]


def _foreign(agreeing: tuple[Holder, str]) -> bool:
    """Whether the state of the title is another than the agency's; without one it is at home."""
    return agreeing[1] not in ("", HOME)


def _agreeing_state(title: Title, codes: Sequence[str], holder: Holder) -> str | None:
    """The state of the person's latest title that agrees, "" if it names none; None if no title agrees."""
    return next((code or "" for known, code in reversed(holder.titles) if _agree(title, codes, known, code)), None)


def _role(title: Title, code: str | None) -> str:
    """The office of *title*, the same for those that take up one another; China's "Vorsitzender" is its president."""
    if title.office == "chair" and code == "CN" and title.organisation is None:
        return "president"
    return SAME_OFFICE.get(title.office, title.office)


def _agree(title: Title, codes: Sequence[str], known: Title, code: str | None) -> bool:
    generic = known.office in _GENERIC.get(title.office, ())
    if not generic and _role(title, codes[0] if codes else None) != _role(known, code):
        return False
    if generic:
        # "der Diplomat" says nothing but whose trade it is.
        same_gender = not title.gender or not known.gender or title.gender == known.gender
        return same_gender and not (codes and code and codes[0] != code) and not title.organisation
    if title.office in _SAME_WORD and title.stem != known.stem:
        return False
    if (title.former, title.deputy) != (known.former, known.deputy):
        return False
    if title.gender and known.gender and title.gender != known.gender:
        return False
    if title.field is not None and title.field != known.field:
        return False
    if title.rank and title.rank != known.rank:
        # "der Bundespräsident" is not the "Präsident des Instituts".
        return False
    if codes and code and codes[0] != code:
        return False
    # "des Außenministeriums", "des auswärtigen Amtes": one house by two names.
    same_field = title.field is not None and title.field == known.field
    if not title.organisation or not known.organisation or same_field:
        return True
    # "der Vorsitzende der Kammer" is that of the Repräsentantenkammer.
    return title.organisation.lower() in known.organisation.lower()
