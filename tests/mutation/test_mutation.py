"""The tool behind `make mutation` tries every module it should, with tests that are there, and reads its reasons."""

from __future__ import annotations

import importlib.util
from pathlib import Path
from types import ModuleType

import pytest

ROOT = Path(__file__).parent.parent.parent
SOURCE = ROOT / "src" / "belta_parse"


@pytest.fixture(scope="module")
def mutation() -> ModuleType:
    spec = importlib.util.spec_from_file_location("tool_mutation", ROOT / "tools" / "mutation.py")
    assert spec
    assert spec.loader
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def test_every_module_of_the_plugin_platform_is_mutated_once(mutation: ModuleType) -> None:
    kit = [f"testing.{path.stem}" for path in (SOURCE / "testing").glob("*.py") if path.stem != "__init__"]

    tried = [module for group in mutation.GROUPS.values() for module in group.modules]

    assert sorted(tried) == sorted(["plugins", "annotate", "kinds", "plain", "order", "failures", "requirements", *kit])


def test_the_tests_that_hold_them_are_there(mutation: ModuleType) -> None:
    named = [name for group in mutation.GROUPS.values() for name in group.tests]

    assert [name for name in named if not (ROOT / name).is_file()] == []


PAGE = """
# Survivors

A reason for two.

```diff
-     return sorted(names)
+     return list(names)
-         one,
-         two,
+         two,
```

```python
- not this
```
"""


def test_reasons_are_read_with_the_changes_they_explain(mutation: ModuleType, tmp_path: Path) -> None:
    (tmp_path / "reasons.md").write_text(PAGE, "utf-8")

    assert list(mutation.changes(tmp_path / "reasons.md")) == [
        ("- return sorted(names)", "+ return list(names)"),
        ("- one,", "- two,", "+ two,"),
    ]


SHOWN = """\
# belta_parse.plugins.x__add__mutmut_1: survived
--- src/belta_parse/plugins.py
+++ src/belta_parse/plugins.py
@@ -1,3 +1,3 @@
 def _add(table):
-    return sorted(names)
+    return list(names)
 # the end
"""


def test_a_change_is_read_from_what_mutmut_shows(mutation: ModuleType) -> None:
    assert list(mutation.blocks(SHOWN.splitlines())) == [("- return sorted(names)", "+ return list(names)")]


def test_a_module_that_is_not_mutated_is_refused(mutation: ModuleType, capsys: pytest.CaptureFixture[str]) -> None:
    assert mutation.main(["parser"]) == 2
    said = "No module of a group: parser. There are annotate, failures, kinds, order, plain, plugins, requirements, testing."
    assert said in capsys.readouterr().out


def test_too_few_killed_mutants_are_too_few(mutation: ModuleType, capsys: pytest.CaptureFixture[str]) -> None:
    nine = {f"belta_parse.plugins.x_add__mutmut_{n}": "timeout" if n else "survived" for n in range(10)}

    assert mutation.enough("plugins", nine)
    assert not mutation.enough("plugins", nine | {"belta_parse.plugins.x_add__mutmut_10": "no tests"})
    assert capsys.readouterr().out.split("\n")[0].split() == ["plugins", "9", "of", "10", "killed", "90.0%"]
