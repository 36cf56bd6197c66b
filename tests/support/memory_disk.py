"""A folder in memory, for tests that make thousands of syncs: a real disk would only be worn."""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory

MEMORY = Path("/dev/shm")


@contextmanager
def memory_disk(otherwise: Path) -> Iterator[Path]:
    """A new folder in memory where there is such a place, else the one given."""
    if not os.access(MEMORY, os.W_OK):
        yield otherwise
        return
    with TemporaryDirectory(prefix="callside-faults-", dir=MEMORY) as folder:
        yield Path(folder)
