"""Plain page forms of agencies: a title, perhaps a time, captions, the dateline with the body, a credit.

A form for each agency and script that `vocab.pages` names, made of the agency's dateline forms; all other forms stand
in two layouts for pages of anybody.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from functools import cache
from itertools import groupby

from attrs import evolve

from belta_parse import Calendar, DatelineForm, Layout, Opening, Pattern, Phrases, Prose, Role, Slot
from belta_parse_agencies.forms import FORMS
from belta_parse_agencies.forms.declare import months
from belta_parse_agencies.gazetteer import GAZETTEER
from belta_parse_agencies.vocab.pages import CREDIT_LABELS, ELSEWHERE, LANGUAGES, MEMBERS, PHOTO_LABELS, ZONES
from belta_parse_agencies.vocab.regions import REGIONS, RIVERS, SMALL_PLACES

__all__ = ["LAYOUTS"]

SCRIPTS = {
    "Latn": re.compile(r"[A-Za-zÀ-ɏ]"),
    "Cyrl": re.compile(r"[Ѐ-ӿ]|\.RU$|\.ru$"),
    "Arab": re.compile(r"[؀-ۿ]"),
    "Hang": re.compile(r"[가-힯]"),
    "Jpan": re.compile(r"[぀-ヿ]"),
    "Hani": re.compile(r"[一-鿿]"),
    "Armn": re.compile(r"[԰-֏]"),
    "Grek": re.compile(r"[Ͱ-Ͽ]"),
    "Deva": re.compile(r"[ऀ-ॿ]"),
}
LANGUAGE_SCRIPTS = {
    **dict.fromkeys(("ru", "uk", "be", "bg", "mk", "kk", "ky", "tg", "mn"), "Cyrl"),
    **dict.fromkeys(("ar", "fa", "ur"), "Arab"),
    **{"ko": "Hang", "ja": "Jpan", "zh": "Hani", "hy": "Armn", "el": "Grek", "hi": "Deva"},
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

_DAY = r"(?P<day>\d{1,2})"
_TIME = r"(?P<hour>\d{1,2}):(?P<minute>\d\d)"
_JOINT = r"[,|]?(?: {1,3}|T)(?:[|–-] )?"
_NUMBERED = rf"{_DAY}[./](?P<month>\d{{1,2}})[./](?P<year>\d{{4}})"
_DIGITS = "0123456789"
NUMBERED = (
    Pattern(
        rf"{_NUMBERED}(?:{_JOINT}{_TIME})?",
        examples=("12.08.2020", "13.02.2018 | 07:45"),
        opens=_DIGITS,
        closes=_DIGITS,
        max_chars=40,
    ),
    Pattern(rf"{_TIME}{_JOINT}{_NUMBERED}", examples=("16:40 12.08.2020",), opens=_DIGITS, closes=_DIGITS, max_chars=40),
)
CAPTION = Pattern(
    r"(?:\L<labels>)(?:[:.]| by| von| de)? {0,2}(?P<credit>[^\n]{2,160})",
    lists={"labels": PHOTO_LABELS},
    examples=("Foto: Jana Muster", "Photo by Jane Roe", "© Jane Roe / Lake Wire"),
    opens="".join(sorted({label[0] for label in PHOTO_LABELS})),
    max_chars=200,
)


@cache
def _worded(language: str) -> tuple[Pattern, ...]:
    """A time of publication with the month in words, as papers of *language* print it."""
    words = tuple(name for name in months(language) if len(name) > 2)
    lists = {"months": (*words, *(word.capitalize() for word in words))}
    date = rf"{_DAY}\.? {{1,3}}(?P<month>\L<months>)\.?,? {{1,3}}(?P<year>\d{{4}})"
    return (
        Pattern(
            rf"{date}(?:{_JOINT}{_TIME})?",
            lists=lists,
            examples=(f"4 {words[0]} 2020, 12:05",),
            opens=_DIGITS,
            closes=_DIGITS,
            max_chars=60,
        ),
        Pattern(
            rf"{_TIME}{_JOINT}{date}",
            lists=lists,
            examples=(f"12:05, 4 {words[0]} 2020",),
            opens=_DIGITS,
            closes=_DIGITS,
            max_chars=60,
        ),
    )


def _plain(name: str, language: str, zone: str, forms: tuple[DatelineForm, ...]) -> Layout:
    """A page with nothing around the text but a title, a time and credits."""
    marks = tuple(dict.fromkeys(mark for form in forms for mark in form.marks))
    credits = (*(f"({mark})" for mark in marks), *(f"{label} {mark}" for label in CREDIT_LABELS for mark in marks))
    dated = NUMBERED + (_worded(language) if months(language) else ())
    return Layout(
        name,
        agency=marks[0] if marks else "",
        language=language,
        timezone=zone,
        calendar=Calendar(months(language)),
        datelines=(*forms, PLACES_KNOWN),
        slots=(
            Slot("published_above", Role.PUBLISHED, dated),
            Slot("title", Role.TITLE, Prose(max_chars=300, min_chars=10)),
            Slot("published", Role.PUBLISHED, dated, after="title"),
            Slot("caption", Role.CAPTION, CAPTION, repeat=True),
            Slot("lead", Role.DATELINE, Opening(), weight=3, required=True),
            Slot("body", Role.PARAGRAPH, Prose(), repeat=True),
            Slot("credit", Role.FOOTER, Phrases(credits or ("***",)), repeat=True),
        ),
    )


def _of_script(form: DatelineForm, script: str) -> DatelineForm:
    marks = tuple(mark for mark in form.marks if SCRIPTS[script].search(mark))
    examples = _showing(form.examples, marks)
    return evolve(form, marks=marks, examples=examples or _example(form.families[0], script, marks))


def _showing(examples: tuple[str, ...], marks: tuple[str, ...]) -> tuple[str, ...]:
    """The *examples* in which one of *marks* stands as a word."""
    words = re.compile("|".join(rf"(?<!\w){re.escape(mark)}(?!\w)" for mark in marks) or "(?!)")
    return tuple(example for example in examples if words.search(example))


def _example(letter: str, script: str, marks: tuple[str, ...]) -> tuple[str, ...]:
    """A dateline of the family, for forms that bring none in this script."""
    return (EXAMPLES[letter].format(place=PLACES.get(script, "LINDAU"), mark=marks[0]),) if marks else ()


def _of_no_script(form: DatelineForm, scripts: Iterable[str]) -> DatelineForm:
    patterns = [SCRIPTS[script] for script in scripts]
    marks = tuple(mark for mark in form.marks if not any(pattern.search(mark) for pattern in patterns))
    return evolve(form, marks=marks, examples=_showing(form.examples, marks))


def _group(form: DatelineForm) -> str:
    return form.name.removesuffix(f"-{form.language}")


def _with_marks(form: DatelineForm, name: str, marks: Iterable[str]) -> DatelineForm:
    """*form* for some of its marks, with those of its examples that show one."""
    kept = tuple(marks)
    return evolve(form, name=f"{name}-{form.language}", marks=kept, examples=_showing(form.examples, kept))


def _members(group: str, forms: tuple[DatelineForm, ...]) -> Iterator[tuple[str, tuple[DatelineForm, ...]]]:
    """The agencies of a *group* that have a name of their own, with their forms, and the group with all others."""
    taken: set[str] = set()
    for member, (home, listed) in MEMBERS.items():
        if home == group:
            marks = listed.split("; ")
            taken.update(marks)
            yield member, tuple(_with_marks(form, member, [m for m in form.marks if m in marks]) for form in forms)
    if taken:
        forms = tuple(_with_marks(form, group, [mark for mark in form.marks if mark not in taken]) for form in forms)
    yield group, forms


def _layouts(forms: Iterable[DatelineForm]) -> Iterator[Layout]:
    others: list[DatelineForm] = []
    grouped = ((group, tuple(found)) for group, found in groupby(forms, key=_group))
    named = ((group, *member) for group, found in grouped for member in _members(group, found))
    for group, agency, family in named:
        if group not in LANGUAGES:
            others += family
            continue
        languages = LANGUAGES.get(agency, LANGUAGES[group])
        scripts = {LANGUAGE_SCRIPTS.get(language, "Latn"): language for language in languages}
        others += [form for form in (_of_no_script(one, scripts) for one in family) if form.marks]
        for script, language in scripts.items():
            own = tuple(form for form in (_of_script(one, script) for one in family) if form.marks)
            if own:
                yield _plain(f"{agency}-{language}/plain", language, ZONES.get(group, "UTC"), own)
    pages = tuple(form for form in others if form.marks and _group(form) not in ELSEWHERE)
    yield _plain("wires/plain", "und", "UTC", pages)
    yield _datelines("papers/datelines", tuple(form for form in others if form not in pages))


def _datelines(name: str, forms: tuple[DatelineForm, ...]) -> Layout:
    """Datelines of pages that this layout does not claim: nothing on a page speaks for it."""
    never = Slot("never", Role.CHROME, Phrases((f"{name} is no page",)), weight=1)
    return Layout(name, agency="", language="und", datelines=forms, slots=(never,))


LAYOUTS = tuple(_layouts(FORMS))
