"""Writes down what the program does, beside the work: no window waits for its disk (C19)."""

from __future__ import annotations

import faulthandler
from collections import deque
from contextlib import suppress
from pathlib import Path
from time import time
from typing import IO

from msgspec.structs import replace
from PySide6.QtCore import QObject, QTimer

from app.paths import Profile
from app.problems import Problem
from app.support.event_file import EventFile
from app.support.events import Event, EventCode, Place, minute, places_of_crash
from ui.background import LongWork, apart
from ui.support.vocabulary import event_codes

WRITES_AFTER_MS = 1000
MOST_WAITING = 500
"""What comes after that, while the disk does not take anything, is not written down."""


class EventLog(QObject):
    """Takes events on the window's thread, and writes them on a worker a second later.

    What happens again and again is one event that counts. A disk that refuses is no matter: what
    the record would be for is told by banners. `name` is that of the file (`event_file.NAMES`).
    """

    def __init__(self, profile: Profile, name: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._profile = profile
        self._name = name
        self._waiting: deque[Event] = deque()
        self._work: LongWork | None = None
        self._first = True
        self._crashes = _CrashFile(profile.events / f"{name}.crash")
        self._soon = QTimer(self, singleShot=True, interval=WRITES_AFTER_MS)
        self._soon.timeout.connect(self._write)

    def note(
        self,
        code: EventCode,
        *,
        problem: Problem | None = None,
        kind: str = "",
        places: tuple[Place, ...] = (),
        ms: int = 0,
        count: int = 0,
    ) -> None:
        """Write something down; returns at once."""
        event = Event(
            at=_now(),
            code=code,
            problem="" if problem is None else problem.code,
            kind=kind,
            places=places,
            ms=max(0, ms),
            count=max(0, count),
        )
        last = self._waiting[-1] if self._waiting else None
        if last is not None and last.same(event):
            self._waiting[-1] = replace(last, times=last.times + 1)
        elif len(self._waiting) < MOST_WAITING:
            self._waiting.append(event)
        if not self._soon.isActive() and self._work is None:
            self._soon.start()

    def end(self) -> None:
        """Write what waits and the end itself; windows go on being painted."""
        self._soon.stop()
        work = self._work
        if work is not None:
            apart(work.wait)
            self._written()
        self.note(EventCode.ENDED)
        self._soon.stop()
        batch = self._taken()
        apart(lambda: self._append(batch))
        self._crashes.end()

    def _write(self) -> None:
        batch = self._taken()
        self._work = LongWork(lambda _work: self._append(batch), self)
        self._work.ended.connect(self._written)
        self._work.start()

    def _written(self) -> None:
        work, self._work = self._work, None
        if work is not None:
            work.deleteLater()
        if self._waiting and not self._soon.isActive():
            self._soon.start()

    def _taken(self) -> tuple[Event, ...]:
        batch = tuple(self._waiting)
        self._waiting.clear()
        return batch

    def _append(self, batch: tuple[Event, ...]) -> None:
        """On a worker; the first time, what became of the run before is told first."""
        file = EventFile(self._profile.events, self._name, event_codes())
        with suppress(OSError):
            if self._first:
                self._first = False
                batch = (*self._former(file), *batch)
            file.append(batch)
            # Not before the folder is there.
            self._crashes.begin()

    def _former(self, file: EventFile) -> tuple[Event, ...]:
        places = places_of_crash(self._crashes.read())
        if places:
            return (Event(at=_now(), code=EventCode.CRASH, places=places),)
        return () if file.ended_well() else (Event(at=_now(), code=EventCode.KILLED),)


class _CrashFile:
    """Where Python's fault handler writes lines of code when the process goes down.

    They are names of files and functions, and numbers; the next run makes an event of them.
    """

    def __init__(self, path: Path) -> None:
        self._path = path
        self._opened: IO[bytes] | None = None

    def read(self) -> str:
        """What the run before left."""
        try:
            with self._path.open("rb") as opened:
                return opened.read(64 * 1024).decode("utf-8", "replace")
        except OSError:
            return ""

    def begin(self) -> None:
        """Have crashes written down from now on, unless somebody else has."""
        if self._opened is None and not faulthandler.is_enabled():
            self._opened = self._path.open("wb")
            self._path.chmod(0o600)
            faulthandler.enable(self._opened, all_threads=False)

    def end(self) -> None:
        """The program ended in order: there is nothing to be told of."""
        opened, self._opened = self._opened, None
        if opened is not None:
            faulthandler.disable()
            opened.close()
            with suppress(OSError):
                self._path.unlink()


def _now() -> int:
    return minute(int(time() * 1000))
