"""The table of one edition: every word that its pages print around an article. The forms come from `skeleton`."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from attrs import field, frozen

__all__ = ["Edition", "KnownPlaces", "Rows"]

Words = tuple[str, ...]
Rows = tuple[Words, ...]
"""Lines that stand one under the other; of each the words it can say."""


def _words(values: Iterable[str]) -> Words:
    if isinstance(values, str):
        raise TypeError(f"a tuple of texts is wanted, not the text {values!r}; write ({values!r},)")
    return tuple(values)


def _rows(rows: Iterable[Iterable[str]]) -> Rows:
    return tuple(_words(row) for row in rows)


FORMS = ("desktop-2020", "desktop-2024", "desktop-old", "mobile", "listing", "stripped", "video", "photo-news", "reprint")
"""What all editions have."""


@frozen
class KnownPlaces:
    """A gazetteer of a few *names*: for datelines that nothing but their place proves.

    >>> KnownPlaces(("明斯克",)).rank("明斯克")
    3
    """

    names: Words = field(converter=_words)

    def rank(self, name: str) -> int:
        """3 for a name of the list, 0 for any other."""
        return 3 if name in self.names else 0


@frozen
class Edition:
    """What one edition prints. An empty field leaves the part out of every form.

    *shape* is the family of its datelines (A, C or G). *months* and *weekdays* map every printed form to its number;
    *line_months* are those of datelines, *months* where it is empty. *dated* names the orders in which a time of
    publication is printed, the usual one first: ``day``, ``time`` or ``year`` first. *footer* and *home* are the rows
    behind an article and behind the front page. *credit* words stand in front of a name, *uncredited* ones for
    themselves, *pictured* ones in front of a description. *forms* are the forms that the edition has.
    *provisional*: its furniture follows its sisters', nobody has seen it.

    >>> Edition("belta-xx", "xx", shape="A", marks=("BelTA",), months={"Mai": 5}, lines=("MINSK, 3 Mai (BelTA) -",)).forms
    ('desktop-2020', 'desktop-2024', 'desktop-old', 'mobile', 'listing', 'stripped', 'video', 'photo-news', 'reprint')
    """

    name: str
    language: str
    shape: str = field(kw_only=True)
    marks: Words = field(converter=_words, kw_only=True)
    months: Mapping[str, int] = field(kw_only=True, hash=False)
    lines: Words = field(converter=_words, kw_only=True)
    """Examples of datelines."""
    weekdays: Mapping[str, int] = field(factory=dict, kw_only=True, hash=False)
    line_months: Mapping[str, int] = field(factory=dict, kw_only=True, hash=False)
    correspondents: Words = field(default=(), converter=_words, kw_only=True)
    places: Words = field(default=(), converter=_words, kw_only=True)
    """Places as datelines print them, to cut joined lines in front of."""
    dated: Words = field(default=("day", "time"), converter=_words, kw_only=True)
    dated_example: str = field(default="", kw_only=True)

    projects: Words = field(default=(), converter=_words, kw_only=True)
    services: Words = field(default=(), converter=_words, kw_only=True)
    bodies: Words = field(default=(), converter=_words, kw_only=True)
    flags: Words = field(default=("Flag", "flag"), converter=_words, kw_only=True)
    all_news: Words = field(default=(), converter=_words, kw_only=True)
    rubrics: Words = field(default=(), converter=_words, kw_only=True)
    videos: Words = field(default=(), converter=_words, kw_only=True)
    photos: Words = field(default=(), converter=_words, kw_only=True)
    """Rubrics of video pages and of photo news."""
    footer: Rows = field(default=(), converter=_rows, kw_only=True)
    top: Words = field(default=(), converter=_words, kw_only=True)
    """What may stand over the last row of the footer."""
    home: Words = field(default=(), converter=_words, kw_only=True)

    mobile_version: Words = field(default=(), converter=_words, kw_only=True)
    full_version: Words = field(default=(), converter=_words, kw_only=True)
    print_version: Words = field(default=(), converter=_words, kw_only=True)
    section_news: Words = field(default=(), converter=_words, kw_only=True)
    """What stands in front of a rubric in the lines that lead to its other articles."""

    credit: Words = field(default=(), converter=_words, kw_only=True)
    uncredited: Words = field(default=(), converter=_words, kw_only=True)
    pictured: Words = field(default=(), converter=_words, kw_only=True)
    caption_stems: Words = field(default=(), converter=_words, kw_only=True)
    """Texts of which every caption holds one, the fewer the faster; all the words where it is empty."""
    caption_examples: Words = field(default=(), converter=_words, kw_only=True)

    speech_dash: bool = field(default=False, kw_only=True)
    """Whether a dash at the beginning of a line opens speech, as in Russian; else it marks an item of a list."""
    notes: Words = field(default=(), converter=_words, kw_only=True)
    end_marks: Words = field(default=(), converter=_words, kw_only=True)
    updated: Words = field(default=(), converter=_words, kw_only=True)
    topic: Words = field(default=(), converter=_words, kw_only=True)
    after_end: Words = field(default=(), converter=_words, kw_only=True)
    """Beginnings of the lines that point elsewhere behind the end mark."""

    wap: Words = field(default=(), converter=_words, kw_only=True)
    wap_path: Words = field(default=(), converter=_words, kw_only=True)
    """Furniture of the wap pages, and the words of the path in front of the rubric."""
    photo_label: Words = field(default=(), converter=_words, kw_only=True)
    reprint: Words = field(default=(), converter=_words, kw_only=True)
    """Furniture of the sites that reprint the edition."""
    reprint_path: Words = field(default=(), converter=_words, kw_only=True)
    """Words with which the path line of such a site begins."""
    reprint_end: Words = field(default=(), converter=_words, kw_only=True)
    """What such a site prints behind the text."""
    archives: Words = field(default=(), converter=_words, kw_only=True)
    """Those of *reprint_end* that no sentence ends in."""

    hosts: Words = field(default=(), converter=_words, kw_only=True)
    mobile_hosts: Words = field(default=(), converter=_words, kw_only=True)
    sections: Mapping[str, str] = field(factory=dict, kw_only=True, hash=False)
    function_words: Words = field(default=(), converter=_words, kw_only=True)
    forms: Words = field(default=FORMS, converter=_words, kw_only=True)
    provisional: bool = field(default=False, kw_only=True)
