"""Read datelines line by line: JSON Lines ``{"id", "text", "language"}`` to ``{"id", "dateline"}``."""

from __future__ import annotations

import json
import sys

from attrs import asdict

from belta_parse.dateline import DatelineReader
from belta_parse_agencies.forms import FORMS


def main() -> None:
    reader = DatelineReader(FORMS)
    for line in sys.stdin:
        row = json.loads(line)
        found = reader.read(row["text"], row.get("language"))
        print(json.dumps({"id": row.get("id"), "dateline": asdict(found) if found else None}, ensure_ascii=False))


if __name__ == "__main__":
    main()
