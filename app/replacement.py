"""A finished file takes the place of another one, which somebody may have open just now.

Windows replaces no file that a program has open, nor renames one: not while a telephone's command
reads the address of a window, nor while a virus scanner looks over what was written. Both are over
soon, so it is tried again for a moment there. Elsewhere nobody is in the way.
"""

from __future__ import annotations

import sys
from pathlib import Path
from time import monotonic, sleep

TRIES_S = 0.5
"""A window may wait for it: no longer than a person takes for one that is busy."""

AGAIN_AFTER_S = 0.01


def take_place(finished: Path, of: Path) -> None:
    """Give a file the name of another, which is gone then. Raises `OSError`."""
    if sys.platform == "win32":
        _when_let_go(finished, of)
    else:
        finished.replace(of)


def _when_let_go(finished: Path, of: Path) -> None:
    until = monotonic() + TRIES_S
    while True:
        try:
            finished.replace(of)
        except PermissionError:
            if monotonic() > until:
                raise
            sleep(AGAIN_AFTER_S)
        else:
            return
