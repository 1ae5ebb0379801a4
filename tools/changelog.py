"""Move the fragments of changelog.d/ into CHANGELOG.md, under a version of today.

    python tools/changelog.py 0.2.0
"""

from __future__ import annotations

import datetime
import re
import sys
from collections.abc import Mapping
from pathlib import Path

ROOT = Path(__file__).parent.parent
FRAGMENTS = ROOT / "changelog.d"
CHANGELOG = ROOT / "CHANGELOG.md"

KINDS: Mapping[str, str] = {
    "feature": "New",
    "change": "Changed",
    "fix": "Fixed",
    "removal": "Removed",
    "docs": "Manual",
}
"""The kinds of fragments, in the order of the changelog, with their headings."""

NAME = re.compile(rf"(?:\d+|x)-[\w-]+\.(?P<kind>{'|'.join(KINDS)})\.md")


def fragments() -> dict[str, list[Path]]:
    """The fragments by kind; a file of another name stops the release."""
    found: dict[str, list[Path]] = {kind: [] for kind in KINDS}
    for path in sorted(FRAGMENTS.glob("*.md")):
        if path.name != "README.md":
            match = NAME.fullmatch(path.name)
            if match is None:
                sys.exit(f"{path} is no fragment; changelog.d/README.md tells how they are named")
            found[match["kind"]].append(path)
    return found


def section(version: str, day: datetime.date) -> str:
    """What the changelog says of *version*."""
    parts = [f"## {version} ({day})"]
    for kind, paths in fragments().items():
        if paths:
            entries = [path.read_text("utf-8").strip().removeprefix("- ").replace("\n", "\n  ") for path in paths]
            parts.append(f"### {KINDS[kind]}\n\n" + "\n".join(f"- {entry}" for entry in entries))
    return "\n\n".join(parts)


def main(version: str) -> None:
    """Write the section above those of older versions and remove the fragments."""
    head, *older = re.split(r"^(?=## )", CHANGELOG.read_text("utf-8"), maxsplit=1, flags=re.MULTILINE)
    new = section(version, datetime.datetime.now(tz=datetime.UTC).date())
    CHANGELOG.write_text("\n\n".join(part.strip() for part in (head, new, *older)) + "\n", "utf-8")
    for paths in fragments().values():
        for path in paths:
            path.unlink()


if __name__ == "__main__":
    if len(sys.argv) != 2:
        sys.exit(__doc__)
    main(sys.argv[1])
