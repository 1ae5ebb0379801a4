"""Another process: reads a pickled task from standard input and writes what the enricher found. Not for people."""

from __future__ import annotations

import pickle
import sys

from belta_parse.annotate import annotate

__all__: list[str] = []


def main() -> None:
    """Run the enrichers of the task on its documents."""
    order, name, documents = pickle.load(sys.stdin.buffer)
    alone = [enricher for enricher in order if enricher.name == name] if len(order) == 1 else None
    found = []
    for document in documents:
        if alone:
            found.append(tuple(alone[0].enrich(document)))
        else:
            annotations, _ = annotate(document, order)
            found.append(tuple(one for one in annotations if one.by == name))
    sys.stdout.buffer.write(pickle.dumps(found))


if __name__ == "__main__":
    main()
