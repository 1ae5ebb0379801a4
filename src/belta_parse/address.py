"""What the address of a page tells: edition, mobile site, section, slug, number, year. No title: slugs are older than those."""

from __future__ import annotations

from collections.abc import Iterable
from functools import cached_property
from urllib.parse import urlsplit

import regex
from attrs import field, frozen

from belta_parse.layout import AddressForm, Layout

__all__ = ["Address", "AddressBook"]


@frozen
class Address:
    """What one address tells; None for what it does not.

    >>> from belta_parse import Parser
    >>> told = Parser(discover=False).address("https://deu.belta.by/politics/view/eine-bruecke-17-2023/")
    >>> told.edition, told.rubric, told.id, told.year
    ('belta-de', 'Politik', 17, 2023)
    """

    url: str
    host: str
    edition: str | None = None
    mobile: bool = False
    section: str | None = None
    slug: str | None = None
    id: int | None = None
    """The number of the article. Not unique by itself: two years' numbers overlap."""
    year: int | None = None
    rubric: str | None = None
    """What the edition prints for the section."""
    kind: str | None = None
    """The kind of page that the section has, if it has no articles."""


_Row = tuple[str, AddressForm, regex.Pattern[str], str]
"""Edition, form, its compiled path, language."""


def _tuple(layouts: Iterable[Layout]) -> tuple[Layout, ...]:
    return tuple(layouts)


@frozen(slots=False)
class AddressBook:
    """Reads the addresses of all *layouts*' hosts."""

    layouts: tuple[Layout, ...] = field(converter=_tuple)

    @cached_property
    def _forms(self) -> dict[str, _Row]:
        forms: dict[str, _Row] = {}
        for layout in sorted(self.layouts, key=lambda layout: layout.name):
            if layout.address is not None:
                row = (layout.edition, layout.address, regex.compile(layout.address.path), layout.language)
                for host in layout.address.hosts:
                    forms.setdefault(host, row)
        return forms

    def _row(self, host: str) -> _Row | None:
        return self._forms.get(host) or self._forms.get(host.removeprefix("www."))

    def read(self, url: str | None) -> Address | None:
        """What *url* tells, or None if there is none to speak of. Never raises.

        The edition and all that follows from it are known for the hosts of the layouts only.
        """
        parts = _split(url)
        if parts is None:
            return None
        host, path = parts
        row = self._row(host)
        if row is None:
            return Address(url or "", host)
        edition, form, pattern, _ = row
        whole = pattern.fullmatch(path)
        # Of a path that goes on in another way only the section is sure.
        begun = None if whole else pattern.match(path)
        found = whole.groupdict() if whole else {"section": begun.groupdict().get("section")} if begun else {}
        section = found.get("section")
        return Address(
            url or "",
            host,
            edition,
            mobile=host in form.mobile,
            section=section,
            slug=found.get("slug"),
            id=_number(found.get("id"), 18),
            year=_number(found.get("year"), 4),
            rubric=form.rubrics.get(section or ""),
            kind=form.kinds.get(section or ""),
        )

    def language(self, address: Address | None) -> str | None:
        """The language of the edition whose host *address* names."""
        row = self._row(address.host) if address else None
        return row[3] if row else None


def _number(digits: str | None, most: int) -> int | None:
    """The number of at most so many *digits*; None if they are more, or others than those of this script."""
    return int(digits) if digits and len(digits) <= most and digits.isascii() and digits.isdigit() else None


def _split(url: str | None) -> tuple[str, str] | None:
    if not isinstance(url, str) or not url.strip():
        return None
    try:
        parts = urlsplit(url.strip() if "//" in url else f"//{url.strip()}")
        return ((parts.hostname or "").lower(), parts.path) if parts.hostname else None
    except ValueError:
        return None
