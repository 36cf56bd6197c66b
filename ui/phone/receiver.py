"""What every receiver is to the window: it is begun, ended, heard, and says how it stands."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import Literal

from PySide6.QtCore import QObject, Signal

from app.phone.event import PhoneEvent, Source
from app.problems import Problem

Standing = Literal["off", "waiting", "connected", "trouble"]
"""off: not switched on. waiting: listens or connects, nothing heard yet. trouble: see `problem`."""


@dataclass(frozen=True, slots=True)
class ReceiverStatus:
    """How a receiver stands; the words for it are the page's.

    `problem` says what is wrong (and `ui/phone_problems.py` what to do), `heard_ms` when the last
    event came, milliseconds since 1970 in UTC, `refused` how many requests were turned away since
    the start, `facts` what else the page may show ("port", "host", "device").
    """

    standing: Standing = "off"
    problem: Problem | None = None
    heard_ms: int | None = None
    refused: int = 0
    facts: dict[str, str] = field(default_factory=dict)


class Receiver(QObject):
    """Turns what one kind of phone says into events, on the window's event loop.

    A receiver never raises out of its slots, never blocks and never takes the focus: what goes
    wrong is its status. It hands over at most `AT_ONCE` events in one turn of the event loop.

    Emits:
        heard(PhoneEvent): one event.
        gone(): the phone went away in mid-sentence: its open calls have an end nobody told.
        status_changed(): `status` is another one.
    """

    AT_ONCE = 20

    heard = Signal(object)
    gone = Signal()
    status_changed = Signal()

    source: Source

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._status = ReceiverStatus()

    @property
    def status(self) -> ReceiverStatus:
        """How it stands now."""
        return self._status

    def begin(self) -> None:
        """Listen or connect; twice is once."""
        raise NotImplementedError

    def end(self) -> None:
        """Let go of every socket and timer at once."""
        raise NotImplementedError

    def _stand(self, status: ReceiverStatus) -> None:
        """Stand like this from now on. The same problem met again is no news."""
        before = self._status.problem
        if before is not None and str(status.problem) == str(before):
            status = replace(status, problem=before)
        if status != self._status:
            self._status = status
            self.status_changed.emit()

    def _tell(self, event: PhoneEvent) -> None:
        self.heard.emit(event)
