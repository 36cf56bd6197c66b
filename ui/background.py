"""The one module that names threads: the writer of the log, and long work with progress.

Results arrive on the window's thread by queued signals; `app` and `db` know nothing of threads.
"""

from __future__ import annotations

import queue
import threading
from collections import deque
from collections.abc import Callable
from functools import partial
from typing import Any

from PySide6.QtCore import QObject, Qt, Signal, Slot

from app.ports import Keeper
from app.problems import Problem
from app.records import Change

RETRY_SECONDS = (0.2, 0.5, 1.0, 2.0, 5.0)
Acknowledged = Callable[[], None]


class LogWriter(QObject):
    """The journal of the window: hands changes, in order, to one keeper on one thread.

    Changes wait in memory until `open` gives the keeper, and whenever writing fails; a failed
    change is tried again until it is kept, so nothing overtakes it.

    Emits:
        failing(Problem): a change could not be written; it is kept in memory and tried again.
        recovered(): writing works again.
    """

    failing = Signal(object)
    recovered = Signal()
    _kept = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._queue: queue.Queue[tuple[Change, Acknowledged] | None] = queue.Queue()
        self._unkept: deque[Change] = deque()
        self._make_keeper: Callable[[], Keeper] | None = None
        self._thread: threading.Thread | None = None
        self._stopping = threading.Event()
        self._kept.connect(self._acknowledge, Qt.ConnectionType.QueuedConnection)

    def hand_in(self, change: Change, acknowledged: Acknowledged) -> None:
        """Queue a change (see `app.ports.Journal`); returns at once."""
        self._unkept.append(change)
        self._queue.put((change, acknowledged))

    @property
    def waiting(self) -> int:
        """How many changes are in memory only."""
        return len(self._unkept)

    @property
    def unsaved(self) -> tuple[Change, ...]:
        """The changes that are in memory only, oldest first."""
        return tuple(self._unkept)

    def open(self, make_keeper: Callable[[], Keeper]) -> None:
        """Begin to write; the keeper is made on the writer's thread, where its connection stays."""
        if self._thread is not None:
            raise RuntimeError("the writer is open already")
        self._make_keeper = make_keeper
        self._thread = threading.Thread(target=self._work, name="log-writer", daemon=True)
        self._thread.start()

    def close(self, seconds: float = 10.0) -> bool:
        """Write what waits, then stop; False when something is still only in memory."""
        thread = self._thread
        if thread is None:
            return not self._unkept
        self._queue.put(None)
        thread.join(seconds)
        if thread.is_alive():
            self._stopping.set()
            thread.join(2.0)
        self._thread = None
        return self._queue.empty() and not self._stopping.is_set()

    def _work(self) -> None:
        keeper = self._with_patience(self._open_keeper)
        if keeper is None:
            return
        try:
            while (item := self._queue.get()) is not None:
                change, acknowledged = item
                done = self._with_patience(partial(self._write, keeper, change))
                if done is None:
                    return
                self._kept.emit(acknowledged)
        finally:
            keeper.close()

    def _open_keeper(self) -> Keeper:
        assert self._make_keeper is not None
        return self._make_keeper()

    @staticmethod
    def _write(keeper: Keeper, change: Change) -> bool:
        keeper.write(change)
        return True

    def _with_patience(self, attempt: Callable[[], Any]) -> Any:
        """Try until it works; None when the program stops before that."""
        tries = 0
        while True:
            try:
                result = attempt()
            except Problem as problem:
                self.failing.emit(problem)
            except Exception as fault:  # noqa: BLE001 - the writer must outlive any fault (F36)
                self.failing.emit(Problem("write_failed", reason=type(fault).__name__))
            else:
                if tries:
                    self.recovered.emit()
                return result
            pause = RETRY_SECONDS[min(tries, len(RETRY_SECONDS) - 1)]
            tries += 1
            if self._stopping.wait(pause):
                return None

    @Slot(object)
    def _acknowledge(self, acknowledged: Acknowledged) -> None:
        self._unkept.popleft()
        acknowledged()


class LongWork(QObject):
    """One piece of long work on a worker thread, with progress and cancel.

    The work is called with this object: it reports through `report` and asks `is_cancelled`.

    Emits:
        progressed(int, int): done and total (total 0 when unknown).
        finished(object): the work's result.
        failed(Problem): a known problem, or Problem("unexpected") for a bug.
        cancelled(): the work ended because it was asked to.
    """

    progressed = Signal(int, int)
    finished = Signal(object)
    failed = Signal(object)
    cancelled = Signal()

    def __init__(self, work: Callable[[LongWork], Any], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._work = work
        self._cancel = threading.Event()
        self._thread = threading.Thread(target=self._run, name="long-work", daemon=True)

    def start(self) -> None:
        """Begin; connect the signals first (they are delivered on this object's thread)."""
        self._thread.start()

    def cancel(self) -> None:
        """Ask the work to stop at its next step."""
        self._cancel.set()

    def is_cancelled(self) -> bool:
        """Called by the work."""
        return self._cancel.is_set()

    def report(self, done: int, total: int = 0) -> None:
        """Called by the work."""
        self.progressed.emit(done, total)

    def wait(self, seconds: float = 5.0) -> bool:
        """Wait for the thread; True when it ended."""
        self._thread.join(seconds)
        return not self._thread.is_alive()

    def _run(self) -> None:
        try:
            result = self._work(self)
        except Problem as problem:
            if problem.code == "stopped" and self._cancel.is_set():
                self.cancelled.emit()
            else:
                self.failed.emit(problem)
        except Exception as fault:  # noqa: BLE001 - shown as a bug, the window goes on (F36)
            self.failed.emit(Problem("unexpected", reason=f"{type(fault).__name__}: {fault}"))
        else:
            if self._cancel.is_set():
                self.cancelled.emit()
            else:
                self.finished.emit(result)
