"""Progress of long work on standard error, only where a person looks at it."""

from __future__ import annotations

import sys
from collections.abc import Iterable, Iterator
from time import monotonic
from typing import TypeVar

T = TypeVar("T")
EVERY_S = 0.2


class Progress:
    """A line that is written over in place: "calls: 120 of 4000"."""

    def __init__(self, what: str, total: int, *, quiet: bool = False) -> None:
        self._what = what
        self._total = total
        self._quiet = quiet or not sys.stderr.isatty()
        self._last = 0.0

    def show(self, done: int) -> None:
        """Say how far it is, at most five times a second."""
        now = monotonic()
        if self._quiet or (now - self._last < EVERY_S and done < self._total):
            return
        self._last = now
        print(f"\r{self._what}: {done} of {self._total}", end="", file=sys.stderr, flush=True)

    def close(self) -> None:
        """End the line."""
        if not self._quiet and self._last:
            print(file=sys.stderr)


class Watched:
    """The progress of work that tells how far it is; Ctrl+C ends the program as always."""

    def __init__(self, what: str) -> None:
        self._what = what
        self._line: Progress | None = None

    def report(self, done: int, total: int = 0) -> None:
        """Show it in percent."""
        if self._line is None:
            self._line = Progress(self._what, 100)
        self._line.show(done * 100 // total if total else 0)

    def is_cancelled(self) -> bool:
        """Nobody stops it in this way."""
        return False

    def close(self) -> None:
        """End the line."""
        if self._line is not None:
            self._line.close()


def counted(items: Iterable[T], total: int, what: str, *, quiet: bool = False) -> Iterator[T]:
    """The items as they are, with progress."""
    progress = Progress(what, total, quiet=quiet)
    done = 0
    try:
        for done, item in enumerate(items, start=1):
            yield item
            progress.show(done)
    finally:
        progress.close()
