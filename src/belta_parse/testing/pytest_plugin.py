"""What pytest loads by itself where belta_parse is installed: fixtures, and `*.page` files as tests.

A labelled page is a test: parsed, it must come back with the roles that it is labelled with. Where its record lies
beside it (``NAME.page`` and ``NAME.json``, as ``belta-parse show --save`` writes them), each field of the record is
a test of its own. The header ``#! xfail: reason`` marks a page that is known to fail; it fails when it no longer
does. Headers ``url`` and ``layout`` give the page's address, and the layout that it must be read as.
"""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from difflib import unified_diff
from functools import lru_cache
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

if TYPE_CHECKING:
    from belta_parse.labelled import LabelledPage
    from belta_parse.parser import Parser
    from belta_parse.result import ParseResult

__all__ = ["PageFile", "PageItem", "WrongPage", "belta_parser", "labelled_pages"]

NOT_COMPARED = frozenset({"id", "score", "segments"})
"""Fields of a record that are no claims about the page: they change when a layout is improved, or stand as labels
already."""


WIDTH = 10
"""Of the roles where two labelled forms of a page are compared."""

_ROLE = re.compile(r"^\S+ +(?=[|+])", re.MULTILINE)


@lru_cache(maxsize=1)
def _parser() -> Parser:
    from belta_parse.parser import Parser

    return Parser()


@pytest.fixture(scope="session")
def belta_parser() -> Parser:
    """A parser with everything that is installed, built once."""
    return _parser()


@pytest.fixture
def labelled_pages(request: pytest.FixtureRequest) -> Callable[[str], list[LabelledPage]]:
    """A function: the labelled pages under a folder, named from the test's own, by name."""

    def found(folder: str = ".") -> list[LabelledPage]:
        from belta_parse import labelled

        files = sorted((request.path.parent / folder).rglob("*.page"))
        return [labelled.read(file.read_bytes().decode("utf-8")) for file in files]

    return found


def pytest_collect_file(file_path: Path, parent: pytest.Collector) -> pytest.Collector | None:
    """Files ``*.page``, wherever pytest collects."""
    return PageFile.from_parent(parent, path=file_path) if file_path.suffix == ".page" else None


class WrongPage(Exception):
    """A page that does not come back as it is labelled or recorded."""


class PageFile(pytest.File):
    """A labelled page: a test of its labels, and one of each field of its record if that lies beside it."""

    def collect(self) -> Iterable[pytest.Item]:
        """The tests."""
        from belta_parse import labelled

        try:
            page = labelled.read(self.path.read_bytes().decode("utf-8"))
        except ValueError as error:
            raise self.CollectError(f"{self.path.name}: {error}") from None
        yield self._item("labels", page, None)
        record = self.path.with_suffix(".json")
        if record.exists():
            fields = json.loads(record.read_bytes())
            for name in fields:
                if name not in NOT_COMPARED:
                    yield self._item(name, page, fields[name])

    def _item(self, name: str, page: LabelledPage, wanted: object) -> pytest.Item:
        item: pytest.Item = PageItem.from_parent(self, name=name, page=page, wanted=wanted)
        reason = page.headers.get("xfail")
        if reason is not None:
            item.add_marker(pytest.mark.xfail(reason=reason, strict=name == "labels"))
        return item


class PageItem(pytest.Item):
    """One claim of a labelled page."""

    def __init__(self, *, page: LabelledPage, wanted: object, **rest: Any) -> None:
        super().__init__(**rest)
        self.page = page
        self.wanted = wanted

    def runtest(self) -> None:
        """Parse the page and compare."""
        result = _parser().parse(self.page.text, self.page.headers.get("url"))
        if self.name == "labels":
            self._compare_labels(result)
        else:
            got = json.loads(json.dumps(result.to_dict()))[self.name]
            self._compare(_dumped(self.wanted), _dumped(_asked_for(self.name, self.wanted, got)), result)

    def _compare_labels(self, result: ParseResult) -> None:
        from belta_parse.testing.labels import NO_LAYOUT

        layout = self.page.headers.get("layout")
        if layout is not None and layout != (result.layout or NO_LAYOUT):
            raise WrongPage(f"the page is read as {result.layout}, not as {layout}")
        wanted, got = self.page.segments, result.segments
        if [_claim(segment) for segment in wanted] != [_claim(segment) for segment in got]:
            self._compare(_source(self.page.text, wanted), _source(self.page.text, got), result)

    def _compare(self, wanted: str, got: str, result: ParseResult) -> None:
        if wanted != got:
            lines = unified_diff(wanted.splitlines(), got.splitlines(), "expected", "got", lineterm="", n=1)
            odd = [diagnostic.render(result.text) for diagnostic in result.diagnostics]
            raise WrongPage("\n".join([*lines, *odd]))

    def repr_failure(self, excinfo: pytest.ExceptionInfo[BaseException], style: Any = None) -> Any:
        """The difference alone: nobody needs the lines of this module."""
        if isinstance(excinfo.value, WrongPage):
            return f"{self.path.name}, {self.name}:\n{excinfo.value}"
        return super().repr_failure(excinfo, style)

    def reportinfo(self) -> tuple[Path, int, str]:
        """File, line and name of the test."""
        return self.path, 0, f"{self.path.stem}: {self.name}"


def _asked_for(name: str, wanted: Any, got: Any) -> Any:
    """*got* without what enrichers say of the page that the record knows nothing of: other plugins may be installed."""
    if name == "annotations":
        known = {row["by"] for row in wanted}
        return [row for row in got if row["by"] in known]
    if name == "diagnostics":
        known = {row["code"] for row in wanted}
        return [row for row in got if not row["code"].startswith("P") or row["code"] in known]
    return got


def _claim(segment: Any) -> tuple[str, int, int]:
    return str(segment.role), segment.start, segment.end


def _source(text: str, segments: Iterable[Any]) -> str:
    from belta_parse.testing.labels import labelled_form

    # One width for both sides, or every line differs where one role is longer.
    return _ROLE.sub(lambda role: role[0].strip().ljust(WIDTH) + " ", labelled_form(text, tuple(segments)))


def _dumped(value: object) -> str:
    rows: Iterator[object] = iter(value) if isinstance(value, list) else iter(())
    if isinstance(value, list):
        return "\n".join(json.dumps(row, ensure_ascii=False) for row in rows)
    if isinstance(value, Mapping):
        return "\n".join(f"{key}: {json.dumps(said, ensure_ascii=False)}" for key, said in value.items())
    return json.dumps(value, ensure_ascii=False)
