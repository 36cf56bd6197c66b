"""A file for others that is there whole or not at all; without Qt, for commands, too."""

from __future__ import annotations

import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from app.problems import Problem
from app.replacement import take_place

PART = ".callside-part"
STRAY_AFTER_S = 600.0
"""For how long nothing was added to the part of a file whose writer was killed, at least."""


@contextmanager
def whole_file(path: Path) -> Iterator[Path]:
    """A file beside the target that takes its place at the end, and goes away where that fails.

    What a killed program left behind in that folder goes, too. Raises Problem file_unwritable.
    """
    part = path.with_name(f"{path.name}{PART}")
    try:
        _clear_strays(path.parent)
        yield part
        take_place(part, path)
    except OSError as fault:
        raise Problem("file_unwritable", path=path) from fault
    finally:
        # Where the disk does not even let it go, the next one that is whole takes it along.
        with suppress(OSError):
            part.unlink(missing_ok=True)


def _clear_strays(folder: Path) -> None:
    """Remove the parts that nobody writes any more; another program may be at one just now."""
    for part in folder.glob(f"*{PART}"):
        if time.time() - part.stat().st_mtime > STRAY_AFTER_S:
            part.unlink(missing_ok=True)
