"""The patterns of an edition, made from its table; those that name no word of an edition are shared by all."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from belta_parse import Pattern, Phrases
from belta_parse.vocab import de
from belta_parse_editions.edition import Edition
from belta_parse_editions.vocab import foreign

__all__ = [
    "DAY_NUMBERED",
    "FOREIGN",
    "ISO",
    "NUMBERED",
    "WEATHER",
    "YEAR_DOTTED",
    "banner",
    "caption",
    "day_only",
    "head",
    "headline",
    "inside",
    "label",
    "meta",
    "path",
    "pictured",
    "published",
    "reprinted_on",
    "site",
    "source",
    "told_later",
    "topic",
    "updated",
    "without_year",
]

DIGITS = "0123456789"
_DAY, _TIME = r"(?P<day>\d{1,2})", r"(?P<hour>\d{1,2}):(?P<minute>\d\d)"
_MONTH, _YEAR = r"(?P<month>\L<months>)", r"(?P<year>\d{4})"
_GAP, _JOINT = r"(?:\.? {1,3}| de )", r",? {0,3}(?:[|–-] {0,3})?"

DAY_NUMBERED = Pattern(
    rf"{_DAY}\.(?P<month>\d{{1,2}})\.{_YEAR}", examples=("26.07.2011",), opens=DIGITS, closes=DIGITS, max_chars=12
)
NUMBERED = Pattern(
    rf"{_DAY}[./](?P<month>\d{{1,2}})[./]{_YEAR}{_JOINT}{_TIME}",
    examples=("22.09.2024 | 09:03", "22.09.2024 09:03"),
    opens=DIGITS,
    closes=DIGITS,
    max_chars=24,
)
ISO = Pattern(
    rf"{_YEAR}-(?P<month>\d\d)-{_DAY}(?:T| {{1,3}}){_TIME}(?::\d\d)?",
    examples=("2019-05-11 13:10",),
    opens=DIGITS,
    closes=DIGITS,
    max_chars=24,
)
YEAR_DOTTED = Pattern(
    rf"{_YEAR}(?P<sep>[./-])(?P<month>\d\d?)(?P=sep){_DAY}",
    examples=("2022.09.06",),
    opens=DIGITS,
    closes=DIGITS,
    max_chars=12,
)
WEATHER = Pattern(
    r"(?P<place>\L<places>(?:-[^\W\d_]{2,20})?)(?: (?P<condition>[^\W\d_][^\W\d_-]{0,30}(?: [^\W\d_][^\W\d_-]{0,30}){0,3}))?"
    r" {0,3}(?P<celsius>[+\-−–]?\d{1,2}) ?°C",
    lists={"places": foreign.WEATHER_PLACES},
    examples=("Minsk Overcast sky +10°C", "Минск Малооблачно +12°C", "Минск-Уручье 0°C", "Minsk -7°C"),
    opens="".join(sorted({place[0] for place in foreign.WEATHER_PLACES})),
    closes="C",
    max_chars=80,
)

_LINES = tuple(sorted({*foreign.LINES, *de.ADVERTS}))
_NETWORKS = tuple(sorted({*foreign.NETWORKS, *de.SHARE_NAMES}))
FOREIGN = (
    Phrases(_LINES),
    Pattern(
        r"(?=[^\n]{0,400}?\L<consent>)[^\n]{0,250}?\L<cookies>[^\n]{0,300}",
        lists={
            "cookies": (*foreign.COOKIES, *de.COOKIE_WORDS),
            "consent": tuple(dict.fromkeys((*foreign.CONSENT, *de.BANNER_VERBS))),
        },
        examples=("This site uses cookies. Accept", "Мы используем файлы cookie. Принять", "本网站使用Cookie。接受"),
        holds=("ookie", "COOKIE", "куки", "ciasteczk", "cript", "隐私政策", "Privacy Policy", "atenschutz"),
        max_chars=400,
    ),
    Pattern(
        r"(?:\L<labels>[:：]? ?)?(?:\L<networks>(?: ?[|/·•,–-] ?| )){1,14}\L<networks>\.?"
        r"|\L<labels>[:：]? {0,2}\L<networks>",
        lists={"labels": foreign.SHARE, "networks": _NETWORKS},
        examples=("Share on Facebook", "Поделиться: VK Telegram", "Facebook | X | Telegram"),
        opens="".join(sorted({name[0] for name in (*foreign.SHARE, *_NETWORKS)})),
        max_chars=160,
    ),
    Pattern(
        r"[-–—*\[【(]{0,3} ?\L<adverts>[\]】)]? ?(?:[:：|•·–—-] ?[^\n]{0,250})?",
        lists={"adverts": foreign.ADVERTS},
        examples=("Реклама: окна в подарок", "Publicidad", "*** Advertisement"),
        opens="-–—*[【(" + "".join(sorted({word[0] for word in foreign.ADVERTS})),
        max_chars=160,
    ),
    Pattern(
        r"\L<invitations>[^\n]{0,120}",
        lists={"invitations": foreign.SUBSCRIBE},
        examples=("Subscribe to our newsletter", "Подписывайтесь на наш канал"),
        opens="".join(sorted({words[0] for words in foreign.SUBSCRIBE})),
        max_chars=160,
    ),
)
"""Lines of any site that an extractor left in: overlays, adverts, share bars, invitations."""


def _opens(*words: Iterable[str], more: str = "") -> str:
    return "".join(sorted({word[0] for group in words for word in group} | set(more)))


def banner(edition: Edition, years: str, shown: str) -> Pattern:
    """The day of the crawl, in *years* (an expression); *shown* is one of them."""
    weekday, month = next(iter(edition.weekdays)), next(iter(edition.months))
    return Pattern(
        rf"(?:\L<heralds> {{1,3}}(?=\d)|(?:\L<heralds> {{1,3}})?(?P<weekday>\L<weekdays>),? {{0,3}})"
        rf"{_DAY} {{1,3}}{_MONTH} {{1,3}}(?P<year>{years})",
        lists={"heralds": edition.flags, "weekdays": edition.weekdays, "months": edition.months},
        examples=(f"{edition.flags[0]} {weekday}, 9 {month} {shown}", f"{weekday}, 19 {month} {shown}"),
        opens=_opens(edition.flags, edition.weekdays),
        closes=DIGITS,
        max_chars=60,
    )


_ORDERS: Mapping[str, tuple[str, str]] = {
    "day": (rf"{_DAY}{_GAP}{_MONTH}{_GAP}{_YEAR}(?: г(?:\.|ода)?)?{_JOINT}{_TIME}", "09 {month} 2013, 11:07"),
    "time": (rf"{_TIME},? {{1,3}}{_DAY} {{1,3}}{_MONTH} {{1,3}}{_YEAR}", "15:46 21 {month} 2020"),
    "year": (rf"{_YEAR} {{1,3}}{_MONTH} {{1,3}}{_DAY}{_JOINT}{_TIME}", "2019 {month} 19, 13:04"),
}


_YEARLESS: Mapping[str, tuple[str, str]] = {
    "day": (rf"{_DAY} {{1,3}}{_MONTH}", "21 {month}, 11:59"),
    "year": (rf"{_MONTH} {{1,3}}{_DAY}", "{month} 21, 11:59"),
}


def published(edition: Edition, order: str) -> Pattern:
    """A time of publication with its month in words: the ``day``, the ``time`` or the ``year`` first."""
    source, shown = _ORDERS[order]
    return Pattern(
        source,
        lists={"months": edition.months},
        examples=(shown.format(month=_shown_month(edition)),),
        opens=DIGITS,
        closes=DIGITS,
        max_chars=50,
    )


def _shown_month(edition: Edition) -> str:
    return edition.dated_example or next(iter(edition.months))


def day_only(edition: Edition) -> Pattern:
    """A day of publication without a time, as sites print it that reprint the edition."""
    return Pattern(
        rf"{_DAY}{_GAP}{_MONTH}\.?{_GAP}{_YEAR}(?: г(?:\.|ода)?)?",
        lists={"months": edition.months},
        examples=(f"26 {_shown_month(edition)} 2011",),
        opens=DIGITS,
        max_chars=40,
    )


def reprinted_on(edition: Edition) -> Pattern:
    """A day of publication inside a line that was joined: no preposition before it, a headline behind it."""
    return Pattern(
        rf"(?<!\b\L<before> {{0,2}})(?<![\d.,])(?:(?<!\d\. ){_DAY}{_GAP}(?P<month>\L<months>)\.?{_GAP}(?P<year>(?:19|20)\d\d)"
        r"|(?:19|20)\d\d[./-]\d\d?[./-]\d\d?|\d\d?[./]\d\d?[./](?:19|20)\d\d)"
        r"(?:(?:T|,? {1,3}(?:\| ?)?)\d\d?:\d\d)?(?= {0,3}(?:[\p{Lu}\p{Lo}\"«„“¿\d]|\Z))",
        lists={"months": edition.months, "before": edition.function_words or ("\ufffd",)},
        examples=(f"26 {_shown_month(edition)} 2011", "2022.09.06", "22.09.2024 09:03"),
        opens=DIGITS,
        max_chars=50,
    )


def source(edition: Edition) -> Pattern:
    """What closes a reprint in a line that was joined; what a sentence may say, at its end and behind another only."""
    named = [word for word in edition.reprint_end if ":" in word or "：" in word or word in edition.archives]
    return Pattern(
        r"\L<named>|(?:\A|(?<=[.!?»”\"。] {0,2}))\L<bare>(?= {0,3}\Z)",
        lists={"named": named or ("\ufffd",), "bare": [word for word in edition.reprint_end if word not in named]},
        examples=edition.reprint_end[:1],
        max_chars=60,
    )


def site(edition: Edition) -> Pattern:
    """Furniture of a site that no sentence says, in a line that was joined: its long names."""
    long = [name for name in edition.reprint if len(name) >= (SITE_NAME if name.isascii() or name[0] < "一" else 6)]
    return Pattern(r"\L<names>", lists={"names": long}, examples=long[:1], max_chars=60)


SITE_NAME = 12
"""Characters; shorter ones are words."""


def without_year(edition: Edition) -> Pattern:
    """A day and a time without a year, as mobile pages and lists print them."""
    source, shown = _YEARLESS[edition.dated[0]]
    return Pattern(
        rf"{source}, {{0,3}}{_TIME}",
        lists={"months": edition.months},
        examples=(shown.format(month=_shown_month(edition)),),
        closes=DIGITS,
        max_chars=40,
    )


def meta(edition: Edition) -> Pattern:
    """Rubric, day and perhaps time on one line, as old pages print them."""
    rubrics = (*edition.rubrics, *edition.photos, *edition.videos)
    return Pattern(
        rf"(?P<rubric>\L<rubrics>) {{1,3}}{_DAY}\.(?P<month>\d{{1,2}})\.{_YEAR}(?: {{0,3}}\|? {{0,3}}{_TIME})?",
        lists={"rubrics": rubrics},
        examples=(f"{rubrics[0]} 06.11.2019", f"{rubrics[-1]} 06.07.2018 | 19:20"),
        opens=_opens(rubrics),
        closes=DIGITS,
        max_chars=60,
    )


def path(words: Iterable[str], rubrics: Iterable[str], *, free: bool = False) -> Pattern:
    """Where a page stands in its site: first of *words*, then words between bars or slashes; last perhaps a rubric.

    Unless *free*, only the rubrics can stand behind the last of *words*.
    """
    listed, known = tuple(words), tuple(rubrics)
    last = r"[^\n|/]{2,60}" if free else r"(?P<rubric>\L<rubrics>)"
    joint = r" {0,2}[|/»›>] {0,2}" if free else r" {1,2}(?:[|/»›>] )?"
    shown = f"{listed[0]} / {known[0]}" if free else f"{' '.join(listed)} {known[0]}"
    return Pattern(
        rf"(?:[|/] ?)?\L<words>(?:{joint}(?:\L<words>|[^\n|/]{{2,60}})){{0,3}}{joint}{last}(?: ?[|/])?"
        if free
        else rf"(?:[|/] ?)?\L<words>(?:{joint}\L<words>){{0,3}}{joint}{last}",
        lists={"words": listed, "rubrics": known},
        examples=(shown,),
        opens=_opens(listed, more="|/"),
        max_chars=160,
    )


def caption(edition: Edition) -> Pattern:
    """Captions that say so: a credit, alone or behind a sentence, or a description that begins with its word."""
    return Pattern(
        # What looks like a dateline's end, or like a footer, belongs to another line that was joined to a credit.
        r"(?![^\n]{0,400}?(?:\)\.? ?[-–—] |/\. |日 ?[电電]|/。|\L<footer>))"
        r"(?:(?:[^\n]{1,300}?[.!?)“”\"»。] ?)??"
        r"(?:\L<uncredited>(?:[.:]|(?= [A-Z]))?|\L<credit>|\L<named>(?=[\"«„“(A-ZА-ЯЁІЎ]))"
        r"(?: {0,2}(?P<credit>(?<=[ :：©摄])[^\s\n][^\n]{0,120}))?\.?"
        r"|\L<pictured>[^\n]{2,400}"
        r"|!\[[^\]\n]{0,200}\]\([^)\n]{1,300}\))",
        lists={
            "footer": _footer(edition),
            "credit": tuple(word for word in edition.credit if word[-1] != " ") or ("©",),
            "named": tuple(word for word in edition.credit if word[-1] == " ") or ("©",),
            "uncredited": edition.uncredited or ("©",),
            "pictured": edition.pictured or ("©",),
        },
        examples=edition.caption_examples or ("![](https://beispiel.by/bild.jpg)",),
        holds=(*(edition.caption_stems or (*edition.credit, *edition.uncredited, *edition.pictured)), "]("),
        max_chars=440,
    )


def head(edition: Edition, labels: tuple[str, ...]) -> Pattern:
    """The label of a page at the head of its line, with a title behind it; not a word that may open a credit."""
    credits = {word.strip(" :：") for word in edition.credit}
    sure = [name for name in labels if name not in credits]
    return Pattern(r"\A\L<labels>(?= {0,3}(?:[\p{Lu}\p{Lo}\d\"«„“¿]|\Z))", lists={"labels": sure}, examples=sure[:1])


def label(labels: tuple[str, ...]) -> Pattern:
    """A label inside a line that was joined: a sentence begins behind it, none goes on."""
    return Pattern(r"\L<labels>(?= {0,3}(?:[\p{Lu}\"«„“]|\Z))", lists={"labels": labels}, examples=labels[:1])


def _footer(edition: Edition) -> tuple[str, ...]:
    """How the footer begins; something that no page says where there is none."""
    return edition.footer[0] if edition.footer else ("\ufffd",)


def pictured(edition: Edition) -> Pattern:
    """Where a description begins in a line that was joined."""
    words = [word for word in edition.pictured if word.endswith((":", "："))]
    return Pattern(r"\L<words>", lists={"words": words}, examples=words[:1], holds=words)


def updated(edition: Edition) -> Pattern:
    """The note that an article was updated, with the time of day."""
    return Pattern(
        rf"[(\[/]?\L<words>:? {{0,2}}(?:в )?{_TIME}[)\]/]?\.?",
        lists={"words": edition.updated},
        examples=(f"({edition.updated[0]} 12:52)", f"({edition.updated[-1]} 22:30)"),
        opens=_opens(edition.updated, more="([/"),
        max_chars=40,
    )


def headline(edition: Edition) -> Pattern:
    """Headlines of other articles, as wap pages list them behind the end mark; speech ends in a mark."""
    return Pattern(
        r"[-–—] (?![^\n]{0,220}?\L<footer>)(?P<half>\S[^\n]{9,200}[^\s.?!;,:])",
        lists={"footer": _footer(edition)},
        examples=("- Beispiel: заявление дня",),
        opens="-–—",
        max_chars=220,
    )


def topic(edition: Edition) -> Pattern:
    """What announces a topic, with its name behind it, where the two lines were joined."""
    return Pattern(
        r"\L<words> {0,3}[«\"„“][^\n«»\"„“”]{2,150}[»\"”“]",
        lists={"words": edition.topic},
        examples=(f'{edition.topic[0]} "Мосты и дороги"',),
        opens=_opens(edition.topic),
        max_chars=200,
    )


def told_later(edition: Edition) -> Pattern:
    """What the agency says behind the end mark: where the forecast or more news can be read."""
    return Pattern(
        r"\L<words>(?![^\n]{0,200}?\L<footer>)[^\n]{0,200}",
        lists={"words": edition.after_end, "footer": _footer(edition)},
        examples=(f"{edition.after_end[0]} …",),
        opens=_opens(edition.after_end),
        max_chars=240,
    )


_CAPITAL = r"\p{Lu}[\p{Lu}.'’-]"
_INSIDE: Mapping[str, str] = {
    "A": (
        rf"(?:\L<places>|(?!(?:{_CAPITAL}{{0,30}}? ?){{1,3}}?\L<places>,){_CAPITAL}{{1,30}}+(?: {_CAPITAL}{{1,30}}+){{0,2}})"
        rf"(?:/\p{{Lu}}[\p{{Lu}}.'’ -]{{1,30}}+){{0,2}}"
        r"(?:,? {0,2}\d{1,2}\.? {0,2}(?:de )?\L<months>\.?(?: \d{4})?)?,? {0,2}\((?:NNN-)?(?:\L<marks>)\)\.? {0,2}[-–—]{0,2}"
    ),
    "C": (
        r"(?<!\d)\d{1,2} {1,2}\L<months>(?: \d{4}(?: г\.?)?)?, {0,2}(?:г\. ?)?\p{Lu}[\p{L}.'’-]{1,30}"
        r"(?: \p{L}[\p{L}-]{1,30}){0,2} {0,2}/[^/\n]{0,60}/\.?"
    ),
    "G": (
        r"(?:\L<marks>)[^\s\d，。,]{1,12} ?\d{1,2} ?月 ?\d{1,2} ?日 ?[电電]。?"
        r"|(?<!\d)\d{1,2} ?月 ?\d{1,2} ?日[,，] ?[^\s\d/，。,]{1,12} ?/(?:\L<marks>)[^/\s]{0,30}/。?"
    ),
}


def inside(edition: Edition) -> Pattern:
    """Where a dateline begins in a line that was joined. What looks like a place wins over longer runs of capitals."""
    return Pattern(
        _INSIDE[edition.shape],
        lists={
            "places": edition.places or ("MINSK",),
            "months": edition.line_months or edition.months,
            "marks": edition.marks,
        },
        examples=edition.lines[:1],
        holds=("/",) if edition.shape == "C" else edition.marks,
    )
