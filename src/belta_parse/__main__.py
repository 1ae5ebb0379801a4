"""``python -m belta_parse`` is ``belta-parse``."""

import sys

from belta_parse.cli import main

if __name__ == "__main__":
    sys.exit(main())
