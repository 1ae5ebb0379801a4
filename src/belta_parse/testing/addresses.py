"""Addresses of drawn pages, by the form that a layout gives them, and what they add to the record."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any
from urllib.parse import urlsplit

import regex
from hypothesis import strategies as st

from belta_parse.layout import AddressForm, Layout
from belta_parse.testing.filling import DrawFn

__all__ = ["address_facts", "addresses"]

SIGNS = st.characters(exclude_categories=("C", "Z"), exclude_characters="?#\\")
"""Characters of a path: those behind which it would end, and those that a client takes away, are none."""


@st.composite
def addresses(draw: DrawFn, layout: Layout, year: int) -> str | None:
    """Addresses that a page of *layout*, published in *year*, can have; None now and then, and without an `AddressForm`.

    The section is one that the form knows, if it knows any, and names no other kind of page than the layout's. A form
    whose path is an expression of `regex` alone, such as one with a list of words, gives none.
    """
    form = layout.address
    if form is None or not form.hosts or not draw(st.booleans()):
        return None
    try:
        paths = st.from_regex(re.compile(form.path), fullmatch=True, alphabet=SIGNS)
    except re.error:
        return None
    path = draw(paths)
    # From the end to the front, so that the places before stay where they are.
    for name, said in _said(draw, layout, form, year):
        path = _with_group(form, path, name, said)
    url = f"{draw(st.sampled_from(('https', 'http')))}://{draw(st.sampled_from(form.hosts))}{path}"
    return url if _fits(layout, form, url, path) else None


def _said(draw: DrawFn, layout: Layout, form: AddressForm, year: int) -> list[tuple[str, str]]:
    """What the groups of the path say on a page of *layout*."""
    sections = sorted(name for name in {*form.rubrics, *form.kinds} if _of_its_kind(layout, form, name))
    said = [("year", str(year)), ("id", str(draw(st.integers(1, 999_999))))]
    return [*said, ("section", draw(st.sampled_from(sections)))] if sections else said


def _with_group(form: AddressForm, path: str, name: str, said: str) -> str:
    """*path* with another text for the group *name*, if it has that group and still fits."""
    match = regex.fullmatch(form.path, path)
    if match is None or not match.groupdict().get(name):
        return path
    changed = path[: match.start(name)] + said + path[match.end(name) :]
    return changed if regex.fullmatch(form.path, changed) else path


def _fits(layout: Layout, form: AddressForm, url: str, path: str) -> bool:
    """Whether the address is whole, and one of such a page: the number of an article stands on no list of them."""
    match = regex.fullmatch(form.path, path)
    if match is None or urlsplit(url).path != path or url != url.strip():
        return False
    said = match.groupdict()
    return _of_its_kind(layout, form, said.get("section")) and (layout.kind != "listing" or not said.get("id"))


def _of_its_kind(layout: Layout, form: AddressForm, section: str | None) -> bool:
    """Whether pages of *section* are of the layout's kind, or of any."""
    return form.kinds.get(section or "") in (None, layout.kind)


def address_facts(layout: Layout, url: str | None) -> Mapping[str, Any]:
    """What *url* adds to the record of a page of *layout*: ``url``, and where it tells them ``rubric``, ``kind``, ``year``."""
    form = layout.address
    match = regex.fullmatch(form.path, urlsplit(url).path) if form is not None and url is not None else None
    said: Mapping[str, str | None] = match.groupdict() if match is not None else {}
    section, year = said.get("section") or "", said.get("year")
    kind = form.kinds.get(section) if form is not None else None
    return {
        "url": url,
        "rubric": form.rubrics.get(section) if form is not None and layout.kind != "listing" else None,
        "kind": kind if kind != "listing" else None,
        "year": int(year) if year else None,
    }
