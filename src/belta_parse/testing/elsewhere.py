"""Another process: reads a pickled task from standard input and writes what the enricher found. Not for people."""

from __future__ import annotations

import pickle
import sys
from contextlib import redirect_stdout

from belta_parse.testing.asking import found

__all__: list[str] = []


def main() -> None:
    """Ask the enricher of the task about its documents."""
    # What the plugin prints, from its import on, must not stand in the answer.
    with redirect_stdout(sys.stderr):
        enricher, documents = pickle.load(sys.stdin.buffer)
        answers = pickle.dumps([found(enricher, document) for document in documents])
    sys.stdout.buffer.write(answers)


if __name__ == "__main__":
    main()
