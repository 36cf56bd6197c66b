"""Watches the event loop from inside a program: how long it stood still, and what it was doing.

A timer of the window's thread beats every few milliseconds. A thread beside it notices when a
beat is late and looks where the window's thread is, so that a stall of the disk can be told from
a busy machine or from honest work.
"""

from __future__ import annotations

import sys
import threading
from dataclasses import asdict, dataclass, field
from time import monotonic
from typing import Any

from PySide6.QtCore import QObject, Qt, QTimer

BEAT_MS = 5
LATE_MS = 50
"""The bar: a person feels what takes longer."""

WAITS_FOR_THE_DISK = ("/db/", "/app/settings.py", "/threading.py", "/tempfile.py", "/shutil.py")
"""Files in which the window's thread stands while it waits for the disk or for the writer."""


@dataclass
class Stall:
    """One pause of the event loop: its length, and where the window's thread was seen in it.

    `unseen_ms` is the longest time for which the watching thread itself got no turn: a call into
    C that keeps the interpreter, or a machine that has other things to do.
    """

    ms: float
    places: list[str] = field(default_factory=list)
    unseen_ms: float = 0.0

    @property
    def is_of_the_disk(self) -> bool:
        """Whether the window's thread was waiting for the disk most of the time.

        A call that waits for the disk and keeps the interpreter meanwhile lets nobody look.
        """
        if 2 * self.unseen_ms > self.ms:
            return True
        waits = sum(any(part in place for part in WAITS_FOR_THE_DISK) for place in self.places)
        return 2 * waits > len(self.places)


class StallWatch(QObject):
    """Counts the beats that came late; `stalls` holds each of them."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.stalls: list[Stall] = []
        self.beats = 0
        self._window_thread = threading.get_ident()
        self._last = monotonic()
        self._seen: list[str] = []
        self._unseen = 0.0
        self._looked = monotonic()
        self._ended = threading.Event()
        self._timer = QTimer(self)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.setInterval(BEAT_MS)
        self._timer.timeout.connect(self._beat)
        self._thread = threading.Thread(target=self._look, name="stall-watch", daemon=True)

    def begin(self) -> None:
        """Beat from now on."""
        self._last = self._looked = monotonic()
        self._timer.start()
        self._thread.start()

    def end(self) -> None:
        """Beat no more."""
        self._timer.stop()
        self._ended.set()
        self._thread.join()

    def told(self) -> list[dict[str, Any]]:
        """The stalls, for a report."""
        return [{**asdict(stall), "disk": stall.is_of_the_disk} for stall in self.stalls]

    def _beat(self) -> None:
        now = monotonic()
        late_ms = (now - self._last) * 1000 - BEAT_MS
        seen, self._seen = self._seen, []
        if late_ms > LATE_MS:
            # The other thread may not have had its turn yet since the interpreter is free again.
            unseen = max(self._unseen, now - self._looked)
            self.stalls.append(Stall(round(late_ms, 1), seen, round(unseen * 1000, 1)))
        self._unseen = 0.0
        self._last = now
        self.beats += 1

    def _look(self) -> None:
        while not self._ended.wait(BEAT_MS / 1000):
            now = monotonic()
            self._unseen = max(self._unseen, now - self._looked)
            self._looked = now
            if (now - self._last) * 1000 > LATE_MS / 2:
                self._seen.append(_place_of(self._window_thread))


def _place_of(thread: int) -> str:
    """Where a thread is: its innermost three frames.

    No frame is held any longer than that: it holds, among others, the painter of a paint event.
    """
    frame = sys._current_frames().get(thread)
    places = []
    while frame is not None and len(places) < 3:
        places.append(f"{frame.f_code.co_filename}:{frame.f_lineno}")
        frame = frame.f_back
    return " < ".join(places)
