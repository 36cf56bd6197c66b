"""An accelerated shift in the real window: memory, handles and the WAL must stay as they are (B14).

    python3 dev.py soak [CALLS]

120 calls in eight hours of a story's clock, over the real log: notes, steps, tension, phrases,
wrap-up, reflections, searches, every page. Prints a line each ten calls; exits with 1 where
something grew.
"""

from __future__ import annotations

import sys
import tempfile
from pathlib import Path

from tests.soak.shift import CALLS, Shift, grown


def main(arguments: list[str]) -> int:
    """Work the shift and judge it."""
    calls = int(arguments[0]) if arguments else CALLS
    with tempfile.TemporaryDirectory(prefix="callside-soak-") as folder:
        figures = Shift(Path(folder), calls, tell=print).work()
    faults = grown(figures)
    print(*(faults or ["Nothing grew."]), sep="\n")
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
