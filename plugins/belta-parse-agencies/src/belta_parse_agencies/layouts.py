"""Page forms of agencies: what stands over the text, the dateline with the text, what stands behind it.

A layout for each agency of `vocab.pages` and each language it writes in, made of the agency's dateline forms; all other
agencies share the edition "wires". What stands around the text is the same for all agencies of a language.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from itertools import groupby

from attrs import evolve, frozen

from belta_parse import DatelineForm, Layout, Phrases, Role, Slot
from belta_parse_agencies.forms import FORMS
from belta_parse_agencies.furniture import (
    CLOSINGS,
    FOREIGN,
    HEAD,
    ITEMS,
    LEAD,
    LEAST,
    LOOP,
    PLACED,
    SIGNED_LOOP,
    TAIL,
    is_own,
    signed,
)
from belta_parse_agencies.gazetteer import GAZETTEER
from belta_parse_agencies.stamps import calendar
from belta_parse_agencies.vocab.function_words import FUNCTION_WORDS
from belta_parse_agencies.vocab.pages import ELSEWHERE, FULL_NAMES, MEMBERS, OWN_PAGES, ZONES
from belta_parse_agencies.vocab.regions import REGIONS, RIVERS, SMALL_PLACES

__all__ = ["LAYOUTS"]

SCRIPTS = {
    "Cyrl": re.compile(r"[Ѐ-ӿ]|\.RU$|\.ru$"),
    "Arab": re.compile(r"[؀-ۿ]"),
    "Hang": re.compile(r"[가-힯]"),
    "Hani": re.compile(r"[一-鿿]"),
    "Kana": re.compile(r"[぀-ヿ]"),
    "Armn": re.compile(r"[԰-֏]"),
    "Grek": re.compile(r"[Ͱ-Ͽ]"),
    "Deva": re.compile(r"[ऀ-ॿ]"),
    "Beng": re.compile(r"[ঀ-৿]"),
}
"""Scripts of marks. A mark in Latin letters stands on pages of all languages, any other on pages of its script."""
LANGUAGE_SCRIPTS = {
    **dict.fromkeys(("ru", "uk", "be", "bg", "mk", "kk", "ky", "tg", "mn", "sr", "uz", "bs"), ("Cyrl",)),
    **dict.fromkeys(("ar", "fa", "ur"), ("Arab",)),
    **{"ko": ("Hang", "Hani"), "ja": ("Kana", "Hani"), "zh": ("Hani",), "hy": ("Armn",), "el": ("Grek",)},
    **{"hi": ("Deva",), "bn": ("Beng",)},
}

PLACES_KNOWN = DatelineForm("places", families="", regions=(*REGIONS, *SMALL_PLACES), rivers=RIVERS, places=GAZETTEER)
"""No form of anybody: it tells a layout's other forms which places there are."""

PLACES = {"Cyrl": "ГОМЕЛЬ", "Grek": "ΑΘΗΝΑ", "Armn": "ԵՐԵՎԱՆ"}
EXAMPLES = {
    "A": "{place} ({mark}) -",
    "B": "{place}. /{mark}/.",
    "C": "4.5.2020, {place} /{mark}/.",
    "D": "{place} — {mark}.",
    "E": "{place}. 4.5.2020. {mark} -",
    "F": "{place}, 4.5.2020, {mark} -",
    "G": "{mark}明斯克5月4日电",
    "H": "({mark}) - {place} -",
    "M": "{place} {mark} |",
}


def _page(name: str, language: str, zone: str, forms: Sequence[DatelineForm], agency: str) -> Layout:
    """The pages of an *agency* in one language."""
    return Layout(
        name,
        agency=agency,
        language=language,
        timezone=zone,
        calendar=calendar(language),
        datelines=(*forms, PLACES_KNOWN),
        slots=(*HEAD, LEAD, *TAIL),
        loop=LOOP,
        foreign=FOREIGN,
        items=ITEMS,
        function_words=FUNCTION_WORDS.get(language, "").split(),
        closings=CLOSINGS,
    )


def _signed(page: Layout, agency: str, marks: Sequence[str], home: DatelineForm | None) -> Iterator[Layout]:
    """The same agency's pages whose dateline names nobody, or that have none, if it has a name that no other word is.

    *home* is the form of the papers that write in the language.
    """
    own = tuple(mark for mark in marks if is_own(mark))
    full = tuple(FULL_NAMES.get(agency, "").split("; ")) if agency in FULL_NAMES else ()
    if own:
        names = tuple(dict.fromkeys((*(mark for mark in marks if len(mark) > 1), *full)))
        phrases = tuple(dict.fromkeys((*own, *(name for name in full if len(name) > 2))))
        slots = tuple(slot for slot in signed(names, phrases) if home is not None or slot.name != "lead")
        forms = () if home is None else (home,)
        yield evolve(
            page, name=f"{page.edition}/signed", slots=slots, datelines=forms, loop=SIGNED_LOOP, threshold=LEAST
        )


def _of_papers(home: DatelineForm) -> Layout:
    """Pages that name no agency anywhere: a title and below it a dateline that its place or its date proves."""
    language = home.language or ""
    page = _page(f"{PAPERS}/plain-{language}", language, "UTC", (home,), "")
    return evolve(page, slots=(*HEAD, PLACED, *TAIL))


PAPERS = "papers"
"""The edition of the pages that name no agency."""


def _script(mark: str) -> str | None:
    """The script that a *mark* shows, None for Latin letters."""
    return next((script for script, pattern in SCRIPTS.items() if pattern.search(mark)), None)


def _of_language(form: DatelineForm, spoken: frozenset[str]) -> DatelineForm:
    """*form* with the marks that pages of its language show, its own script's first.

    *spoken* are the scripts of all languages of the agency: a mark in none of these may stand anywhere.
    """
    own = LANGUAGE_SCRIPTS.get(form.language or "", ())
    scripts = {mark: _script(mark) for mark in form.marks}
    marks = [mark for mark in form.marks if scripts[mark] in own]
    marks += [mark for mark in form.marks if scripts[mark] is None]
    marks += [mark for mark in form.marks if scripts[mark] not in (None, *own, *spoken)]
    # Its examples may be of another language.
    known = [
        one for one in form.examples if all(word in form.months for word in _WORD.findall(one.casefold()) if word in MONTHS)
    ]
    return evolve(form, marks=marks, examples=_showing(known, marks) or _example(form, marks))


_WORD = re.compile(r"[^\W\d_]+")
MONTHS = frozenset(month for form in FORMS for month in form.months)
"""The names of months in all languages."""


def _showing(examples: Iterable[str], marks: Sequence[str]) -> tuple[str, ...]:
    """The *examples* in which one of *marks* stands as a word."""
    return tuple(example for example in examples if any(_stands(mark, example) for mark in marks))


def _stands(mark: str, text: str) -> bool:
    """Whether *mark* stands in *text*, no letter or digit at its ends."""
    start = text.find(mark)
    while start >= 0:
        end = start + len(mark)
        if not (text[start - 1 : start].isalnum() or text[end : end + 1].isalnum()):
            return True
        start = text.find(mark, start + 1)
    return False


def _example(form: DatelineForm, marks: Sequence[str]) -> tuple[str, ...]:
    """A dateline of the form's first family, for forms that bring none for these *marks*."""
    if not marks or form.families[:1] not in EXAMPLES:
        return ()
    place = PLACES.get(_script(marks[0]) or "", "LINDAU")
    return (EXAMPLES[form.families[0]].format(place=place, mark=marks[0]),)


def _group(form: DatelineForm) -> str:
    return form.name.removesuffix(f"-{form.language}")


def _with_marks(form: DatelineForm, name: str, marks: Iterable[str]) -> DatelineForm:
    """*form* for some of its marks, with those of its examples that show one."""
    kept = tuple(marks)
    return evolve(form, name=f"{name}-{form.language}", marks=kept, examples=_showing(form.examples, kept))


def _members(group: str, forms: Sequence[DatelineForm]) -> Iterator[tuple[str, Sequence[DatelineForm]]]:
    """The agencies of a *group* that have a name of their own, with their forms, and the group with all others."""
    taken: set[str] = set()
    for member, (home, listed) in MEMBERS.items():
        if home == group:
            marks = listed.split("; ")
            taken.update(marks)
            yield member, [_with_marks(form, member, [m for m in form.marks if m in marks]) for form in forms]
    if taken:
        forms = [_with_marks(form, group, [mark for mark in form.marks if mark not in taken]) for form in forms]
    yield group, forms


@frozen
class Family:
    """The forms of one agency, or of those that share the edition "wires"."""

    agency: str
    zone: str
    forms: Sequence[DatelineForm]


SPEAKS = {"fena": ("bs", "en"), "srna": ("sr", "en")}
"""Languages of agencies that write in fewer than their neighbours in the table."""


def _families(forms: Iterable[DatelineForm]) -> Iterator[Family]:
    for group, found in groupby(forms, key=_group):
        every = tuple(found)
        members = _members(group, every) if group in OWN_PAGES else ((SHARED, every),)
        for agency, named in members:
            own = [form for form in named if form.language in SPEAKS.get(agency, (form.language,))]
            yield Family(agency, ZONES.get(group, "UTC"), tuple(_spoken(own)))


SHARED = "wires"
"""The edition of the agencies that have none of their own."""


def _spoken(forms: Sequence[DatelineForm]) -> Iterator[DatelineForm]:
    """Those of *forms* that have marks on pages of their language."""
    scripts = frozenset(script for form in forms for script in LANGUAGE_SCRIPTS.get(form.language or "", ()))
    for form in forms:
        own = _of_language(form, scripts)
        if own.marks:
            yield own


Home = tuple[str, str]
"""An agency and the language of its pages."""


def _homes(families: Iterable[Family]) -> dict[tuple[str, str | None], str]:
    """The agency whose pages show a mark in a language: of several the one that names it earlier among its marks.

    In no language (None): in any, the home of the mark, by which it is told elsewhere than in a dateline.
    """
    ranks: dict[tuple[str, str | None], tuple[int, str]] = {}
    for family in families:
        for form in family.forms if family.agency != SHARED else ():
            for rank, mark in enumerate(form.marks):
                for key in ((mark, form.language or "en"), (mark, None)):
                    ranks[key] = min(ranks.get(key, (rank, family.agency)), (rank, family.agency))
    return {key: agency for key, (_, agency) in ranks.items()}


def _housed(families: Sequence[Family]) -> dict[Home, list[DatelineForm]]:
    """The forms of each page: a paper prints "AFP" in a form of its own, and the page is still read as one of AFP."""
    homes = _homes(families)
    housed: dict[Home, list[DatelineForm]] = {}
    for family in families:
        for form in family.forms:
            language = form.language or "en"
            owners = [homes.get((mark, language), family.agency) for mark in form.marks]
            for owner in dict.fromkeys(owners):
                marks = [mark for mark, other in zip(form.marks, owners, strict=True) if other == owner]
                name = form.name if owner == family.agency else f"{form.name}-of-{owner}"
                shown = (_showing(form.examples, marks) or _example(form, marks)) if owner == family.agency else ()
                housed.setdefault((owner, language), []).append(evolve(form, name=name, marks=marks, examples=shown))
    return housed


def _layouts(forms: Sequence[DatelineForm]) -> Iterator[Layout]:
    elsewhere = [form for form in forms if _group(form) in ELSEWHERE]
    papers = {form.language: form for form in forms if not form.marks}
    families = tuple(_families(form for form in forms if form.marks and form not in elsewhere))
    zones = {family.agency: family.zone for family in families if family.agency != SHARED}
    homes = _homes(families)
    for (agency, language), own in _housed(families).items():
        name = f"{SHARED}/plain-{language}" if agency == SHARED else f"{agency}-{language}/plain"
        # An agency's own forms come first: they name it.
        ranked = sorted(own, key=lambda form: "-of-" in form.name)
        page = _page(name, language, zones.get(agency, "UTC"), ranked, ranked[0].marks[0])
        yield page
        if agency != SHARED:
            marks = [mark for mark in ranked[0].marks if homes.get((mark, None)) == agency]
            yield from _signed(page, agency, marks, papers.get(language))
    yield from map(_of_papers, papers.values())
    yield _datelines(f"{PAPERS}/datelines", elsewhere)


def _datelines(name: str, forms: Sequence[DatelineForm]) -> Layout:
    """Datelines of pages that this layout does not claim: nothing on a page speaks for it."""
    never = Slot("never", Role.CHROME, Phrases((f"{name} is no page",)), weight=1)
    return Layout(name, agency="", language="und", datelines=forms, slots=(never,))


LAYOUTS = tuple(_layouts(FORMS))
"""A form for each language that an agency writes in."""
