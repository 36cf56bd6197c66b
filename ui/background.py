"""The one module that names threads: the writer of the log, and long work with progress.

Results arrive on the window's thread by queued signals; `app` and `db` know nothing of threads.
"""

from __future__ import annotations

import queue
import threading
from collections import deque
from collections.abc import Callable, Sequence
from functools import partial
from time import monotonic
from typing import Any, TypeVar, cast

from PySide6.QtCore import QEventLoop, QObject, Qt, QTimer, Signal, Slot

from app.ports import Keeper
from app.problems import Problem
from app.records import Change
from ui.last_resort import place_of

MOST_AT_ONCE = 64
"""How many changes that wait are written in one transaction: a bound on what one failure holds."""

RETRY_SECONDS = (0.2, 0.5, 1.0, 2.0, 5.0)

SLOW_MS = 2000
"""How long a change may be in memory only before it is said that saving is slow."""

QUICK_AGAIN_MS = 3000
"""For how long nothing may have waited half as long before that is taken back."""

_SAME_FOR_ALL = frozenset({"store_locked", "store_read_only", "log_gone"})
"""Problems that one change alone would meet just as well."""

_LOOK_MS = 250
Acknowledged = Callable[[], None]
Waiting = tuple[Change, Acknowledged]


class LogWriter(QObject):
    """The journal of the window: hands changes, in order, to one keeper on one thread.

    Changes wait in memory until `open` gives the keeper, and whenever writing fails; a failed
    change is tried again until it is kept, so nothing overtakes it. What has come while the disk
    was busy is written together, for a slow disk takes one sync for all of it. After `pause`
    everything that is not kept waits for the next keeper.

    Emits:
        failing(Problem): a change could not be written; it is kept in memory and tried again.
        recovered(): writing works again.
        slowed(): writing works, but changes wait long for it (a slow disk, a scan).
        quickened(): they wait no longer.
    """

    failing = Signal(object)
    recovered = Signal()
    slowed = Signal()
    quickened = Signal()
    _kept = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._queue: queue.Queue[Waiting | None] = queue.Queue()
        self._taken: deque[Waiting] = deque()
        self._unkept: deque[tuple[Change, float]] = deque()
        self._make_keeper: Callable[[], Keeper] | None = None
        self._thread: threading.Thread | None = None
        self._stopping = threading.Event()
        self._kept.connect(self._acknowledge, Qt.ConnectionType.QueuedConnection)
        self._is_failing = False
        self.failing.connect(self._fails)
        self.recovered.connect(self._works)
        self._is_slow = False
        self._opened_at = 0.0
        self._quick_since = 0.0
        self._patience = QTimer(self)
        self._patience.setInterval(_LOOK_MS)
        self._patience.timeout.connect(self._look)

    def hand_in(self, change: Change, acknowledged: Acknowledged) -> None:
        """Queue a change (see `app.ports.Journal`); returns at once."""
        self._unkept.append((change, monotonic()))
        if not self._patience.isActive():
            self._patience.start()
        self._queue.put((change, acknowledged))

    @property
    def waiting(self) -> int:
        """How many changes are in memory only."""
        return len(self._unkept)

    @property
    def unsaved(self) -> tuple[Change, ...]:
        """The changes that are in memory only, oldest first."""
        return tuple(change for change, _since in self._unkept)

    @property
    def is_failing(self) -> bool:
        """Whether the last attempt at writing failed."""
        return self._is_failing

    @property
    def is_ending(self) -> bool:
        """Whether it was told to stop before all was written."""
        return self._stopping.is_set()

    @property
    def oldest_ms(self) -> int:
        """For how long the oldest change has been waiting for the open log."""
        if not self._unkept or self._thread is None:
            return 0
        _change, since = self._unkept[0]
        return round((monotonic() - max(since, self._opened_at)) * 1000)

    def open(self, make_keeper: Callable[[], Keeper]) -> None:
        """Begin to write; the keeper is made on the writer's thread, where its connection stays."""
        if self._thread is not None:
            raise RuntimeError("the writer is open already")
        self._stopping.clear()
        self._queue = _without_end(self._queue)
        self._make_keeper = make_keeper
        self._opened_at = monotonic()
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

    def pause(self, seconds: float) -> None:
        """Write what can be written in time, then let the keeper go; called on a worker.

        Returns when nothing is written any more: a disk that hangs is waited for. What is not kept
        waits in memory for the next `open`.
        """
        thread = self._thread
        self.close(seconds)
        if thread is not None:
            thread.join()
        self._make_keeper = None

    def _work(self) -> None:
        keeper = self._with_patience(self._open_keeper)
        if keeper is None:
            return
        next_ones = self._taken
        try:
            while self._take(next_ones):
                kept = self._with_patience(partial(self._write, keeper, next_ones))
                if kept is None:
                    return
                for _ in range(kept):
                    _change, acknowledged = next_ones.popleft()
                    self._kept.emit(acknowledged)
        finally:
            keeper.close()

    def _open_keeper(self) -> Keeper:
        assert self._make_keeper is not None
        return self._make_keeper()

    def _take(self, next_ones: deque[Waiting]) -> bool:
        """Take what waits, one change at least; False at the end, when all is written."""
        while not next_ones or (len(next_ones) < MOST_AT_ONCE and not self._queue.empty()):
            item = self._queue.get()
            if item is None:
                # Whoever closes has put in the last one: come back for it when all is written.
                if next_ones:
                    self._queue.put(None)
                break
            next_ones.append(item)
        return bool(next_ones)

    @staticmethod
    def _write(keeper: Keeper, next_ones: Sequence[Waiting]) -> int:
        """Write the next changes in one transaction, or the first alone; gives how many.

        Where they cannot be kept together nothing of them is kept, and they go one by one: what
        is wrong with one of them, or what is too large for the room that is left, holds up none
        that came before it.
        """
        changes = [change for change, _acknowledged in next_ones]
        try:
            keeper.write(*changes)
        except Exception as fault:
            alone = len(changes) == 1
            if alone or (isinstance(fault, Problem) and fault.code in _SAME_FOR_ALL):
                raise
            keeper.write(changes[0])
            return 1
        return len(changes)

    def _with_patience(self, attempt: Callable[[], Any]) -> Any:
        """Try until it works; None when the program stops before that."""
        tries = 0
        while True:
            try:
                result = attempt()
            except Problem as problem:
                self.failing.emit(problem)
            except BaseException as fault:  # noqa: BLE001 - the writer must outlive any fault (F36)
                self.failing.emit(Problem("write_failed", reason=place_of(fault)))
            else:
                if tries or self._is_failing:
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

    @Slot(object)
    def _fails(self, _problem: Problem) -> None:
        self._is_failing = True

    @Slot()
    def _works(self) -> None:
        self._is_failing = False

    @Slot()
    def _look(self) -> None:
        """Say once that saving is slow, and take it back when it has been quick for a while."""
        waits_ms, now = self.oldest_ms, monotonic()
        if 2 * waits_ms > SLOW_MS:
            self._quick_since = now
        if not self._is_slow:
            if waits_ms > SLOW_MS and not self._is_failing:
                self._is_slow = True
                self.slowed.emit()
        elif (now - self._quick_since) * 1000 > QUICK_AGAIN_MS:
            self._is_slow = False
            self.quickened.emit()
        if not self._unkept and not self._is_slow:
            self._patience.stop()


def _without_end(waiting: queue.Queue[Waiting | None]) -> queue.Queue[Waiting | None]:
    """What waits, in its order; the mark of a former end is not among it."""
    without: queue.Queue[Waiting | None] = queue.Queue()
    while not waiting.empty():
        item = waiting.get()
        if item is not None:
            without.put(item)
    return without


class _Voice(QObject):
    """What a thread of long work speaks with: its own, so that it outlives whoever asked for it.

    It keeps thread and work until the end of both was heard on the window's thread: an object of
    Qt whose last reference goes on a worker is freed there, and takes the program along.
    """

    progressed = Signal(int, int)
    finished = Signal(object)
    failed = Signal(object)
    cancelled = Signal()
    ended = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._kept: tuple[threading.Thread, LongWork] | None = None
        self.ended.connect(self._let_go)

    @property
    def keeps(self) -> bool:
        """Whether the end was not heard yet of what it speaks for."""
        return self._kept is not None

    def begin(self, thread: threading.Thread, work: LongWork) -> None:
        """Keep both, and let the thread work."""
        self._kept = (thread, work)
        _SPEAKING.add(self)
        thread.start()

    @Slot()
    def _let_go(self) -> None:
        kept, self._kept = self._kept, None
        if kept is not None:
            kept[0].join()
        _SPEAKING.discard(self)


_SPEAKING: set[_Voice] = set()
"""Those whose thread has not been heard to have ended."""


class LongWork(QObject):
    """One piece of long work on a worker thread, with progress and cancel.

    The work is called with this object: it reports through `report` and asks `is_cancelled`. When
    this object is deleted meanwhile, with the page that it belongs to, the work goes on to its end
    and nobody is told.

    Emits:
        progressed(int, int): done and total (total 0 when unknown).
        finished(object): the work's result.
        failed(Problem): a known problem, or Problem("unexpected") for a bug.
        cancelled(): the work ended because it was asked to.
        ended(): after one of the three before.
    """

    progressed = Signal(int, int)
    finished = Signal(object)
    failed = Signal(object)
    cancelled = Signal()
    ended = Signal()

    def __init__(self, work: Callable[[LongWork], Any], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._work = work
        self._cancel = threading.Event()
        self._voice = _Voice()
        self._voice.progressed.connect(self.progressed)
        self._voice.finished.connect(self.finished)
        self._voice.failed.connect(self.failed)
        self._voice.cancelled.connect(self.cancelled)
        self._voice.ended.connect(self.ended)
        self._thread = threading.Thread(target=self._run, name="long-work", daemon=True)

    def start(self) -> None:
        """Begin; connect the signals first (they are delivered on this object's thread)."""
        self._voice.begin(self._thread, self)

    @property
    def is_running(self) -> bool:
        """Whether the thread is at it."""
        return self._thread.is_alive()

    @property
    def is_unheard(self) -> bool:
        """Whether it is at it, or was and its end was not heard yet."""
        return self._voice.keeps

    def cancel(self) -> None:
        """Ask the work to stop at its next step."""
        self._cancel.set()

    def is_cancelled(self) -> bool:
        """Called by the work."""
        return self._cancel.is_set()

    def report(self, done: int, total: int = 0) -> None:
        """Called by the work."""
        self._voice.progressed.emit(done, total)

    def wait(self, seconds: float = 5.0) -> bool:
        """Wait for the thread; True when it ended."""
        self._thread.join(seconds)
        return not self._thread.is_alive()

    def _run(self) -> None:
        voice = self._voice
        try:
            result = self._work(self)
        except Problem as problem:
            if problem.code == "stopped" and self._cancel.is_set():
                voice.cancelled.emit()
            else:
                voice.failed.emit(problem)
        except BaseException as fault:  # noqa: BLE001 - shown as a bug, the window goes on (F36)
            # Of every kind: Python ends a thread without a word where SystemExit is raised in it.
            # Never its text, which may hold a customer's words (C19).
            voice.failed.emit(Problem("unexpected", reason=place_of(fault)))
        else:
            if self._cancel.is_set():
                voice.cancelled.emit()
            else:
                voice.finished.emit(result)
        finally:
            voice.ended.emit()


class LateFile(QObject):
    """Writes a small file on a worker; of what is handed in meanwhile only the newest counts.

    Emits:
        failed(Problem): the newest content could not be written.
    """

    failed = Signal(object)
    _written = Signal()

    def __init__(self, write: Callable[[str], None], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._write = write
        self._next: str | None = None
        self._work: LongWork | None = None

    def hand_in(self, content: str) -> None:
        """Write this; returns at once."""
        self._next = content
        if self._work is None:
            self._begin()

    def end(self) -> None:
        """Wait until the newest content is written; the windows go on being painted."""
        if self._work is not None:
            loop = QEventLoop()
            self._written.connect(loop.quit)
            loop.exec(QEventLoop.ProcessEventsFlag.ExcludeUserInputEvents)

    def _begin(self) -> None:
        content, self._next = self._next or "", None
        self._work = LongWork(lambda _work: self._write(content), self)
        self._work.failed.connect(self.failed)
        self._work.ended.connect(self._ended)
        self._work.start()

    @Slot()
    def _ended(self) -> None:
        work, self._work = self._work, None
        if work is not None:
            work.deleteLater()
        if self._next is not None:
            self._begin()
        else:
            self._written.emit()


T = TypeVar("T")


def apart(work: Callable[[], T]) -> T:
    """Do work on a worker and give its result, while the windows go on being painted.

    For the end of the program: nobody can type into a window meanwhile, and signals of writer and
    workers arrive. Raises `Problem`, as the work did.
    """
    ended: list[Any] = []
    problems: list[Problem] = []
    loop = QEventLoop()
    long_work = LongWork(lambda _work: work())
    long_work.finished.connect(ended.append)
    long_work.failed.connect(problems.append)
    long_work.ended.connect(loop.quit)
    long_work.start()
    loop.exec(QEventLoop.ProcessEventsFlag.ExcludeUserInputEvents)
    if problems:
        raise problems[0]
    return cast("T", ended[0])
