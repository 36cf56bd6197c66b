"""The agent's window as something to lock: calls go on in memory, the telephone is heard (C03)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QElapsedTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from app.ports import Changed, EmptyLog
from app.problems import Problem
from ui.background import LongWork
from ui.lock.idle_watch import IdleWatch
from ui.lock.lock import Close, Lock
from ui.lock.session_watch import SessionWatch, session_watch
from ui.recovery.opening import Attempt, LogOpening
from ui.recovery.ways import Way

if TYPE_CHECKING:
    from ui.desk.frame.window import DeskWindow
    from ui.desk_session import DeskSession
    from ui.lock.lock_page import LockPage
    from ui.recovery.door import Door

FAILS_FOR_MS = 2_000
"""How long a disk may refuse what was typed before the key is dropped all the same."""

SLOW_FOR_MS = 30_000
"""The same for a disk that is slow."""

CALM_S = 0.2
"""What the writer still gets once everything is written, or is not going to be."""


class DeskToLock:
    """What locking the agent's window means; fulfils `ui.lock.lock.Lockable`.

    Open calls stay in memory, for their telephone goes on: a ring and its end are taken down there
    and written once the log is open again, as before the log is open at the start.
    """

    def __init__(self, session: DeskSession, door: Door) -> None:
        self._session = session
        self._door = door
        self._problem: Problem | None = None
        self._is_sealed = False
        self._fails = QElapsedTimer()
        session.writer.failing.connect(self._failing)
        session.writer.recovered.connect(self._recovered)

    @property
    def window(self) -> DeskWindow:
        return self._session.window

    @property
    def opening(self) -> LogOpening:
        return self._session.opening

    @property
    def is_ready(self) -> bool:
        return self._session.window.answers

    @property
    def wants_passphrase(self) -> bool:
        opened = self._session.open_log
        return self._is_sealed if opened is None else opened.sealed

    @property
    def works(self) -> tuple[LongWork, ...]:
        session = self._session
        backups = (each for each in session.backups.findChildren(LongWork) if each.is_unheard)
        return (*session.window.curtain.works, *session.works, *backups)

    def cover(self, page: LockPage) -> None:
        session = self._session
        page.set_row(is_row=session.window.strip.is_on)
        session.window.place.clipboard.give_back()
        session.window.curtain.draw(page)
        session.window.history.clear()
        session.reminders.pause()

    def is_calm(self, since_ms: int) -> bool:
        session = self._session
        if session.swap.is_running or session.backups.is_running:
            return False
        writer = session.writer
        if session.open_log is None or not writer.waiting:
            return True
        fails_ms = self._fails.elapsed() if self._fails.isValid() else 0
        return fails_ms > FAILS_FOR_MS or since_ms > SLOW_FOR_MS

    def let_go(self) -> Close:
        session = self._session
        self._is_sealed = self.wants_passphrase
        opened, session.open_log = session.open_log, None
        session.purges.pause()
        session.backups.pause()
        session.desk.handover.attach(None)
        session.desk.attach(EmptyLog())
        writer = session.writer

        def close() -> None:
            writer.pause(CALM_S)
            if opened is not None:
                opened.close()

        return close

    def forget(self) -> None:
        self._door.forget()
        self._session.window.curtain.forget()

    def unsaved(self) -> tuple[int, Problem | None]:
        return self._session.writer.waiting, self._problem

    def uncover(self) -> None:
        self._session.window.curtain.open()
        self._session.reminders.resume()

    def open_with(self, passphrase: str) -> Attempt:
        if passphrase:
            return lambda door, _progress: door.open_with_passphrase(passphrase)
        return lambda door, _progress: door.open()

    def ways(self) -> QWidget | None:
        page = self._session.gate.page
        return page if set(page.ways) - {Way.RETRY} else None

    def _failing(self, problem: Problem) -> None:
        self._problem = problem
        if not self._fails.isValid():
            self._fails.start()

    def _recovered(self) -> None:
        self._problem = None
        self._fails.invalidate()


class DeskLock(Lock):
    """The lock of the agent's window, which says how the telephone goes on behind it.

    `watch` locks by itself, once it was begun.
    """

    def __init__(self, session: DeskSession, door: Door) -> None:
        super().__init__(DeskToLock(session, door), session)
        self._session = session
        self._rang = 0
        self._ringing = 0
        self.watch: IdleWatch | None = None
        session.window.lock_asked.connect(lambda: self.lock("hand"))
        session.window.bridge.on({"phone", "calls", "phase"}, self._tell)
        self.covered.connect(self._begin_counting)
        session.closing.when_locked = self.open

    def begin(self, watch: SessionWatch | None = None) -> None:
        """Lock with the system and when nobody is there, from now on.

        `watch` hears the session in place of this system's own.
        """
        session = self._session
        self.watch = IdleWatch(
            self,
            session.settings,
            session.desk.clock,
            watch or session_watch(),
            talks=self._talks,
            rings=lambda: bool(session.desk.phone.ringing()),
            parent=self,
        )
        self.watch.begin()

    def _talks(self) -> bool:
        """Whether a caller is on the line: a rehearsed one is none."""
        calls = (sheet.call for sheet in self._session.desk.calls.open())
        return any(
            call.phase in ("active", "held") and call.origin != "rehearsal" for call in calls
        )

    def open_for_the_end(self) -> None:
        """The program ends: what came in meanwhile is written, where nobody has to be asked."""
        session = self._session
        self.end()
        if self.watch is not None:
            self.watch.end()
        if self.is_locked and session.open_log is None and session.writer.waiting:
            session.opening.try_again(lambda door, _progress: door.open())

    def _begin_counting(self) -> None:
        self._rang = 0
        self._ringing = len(self._session.desk.phone.ringing())
        self._tell()

    def _tell(self, _changed: Changed | None = None) -> None:
        """Say that it rings, and how often it did: of nobody (A06)."""
        if not self.is_locked:
            return
        desk = self._session.desk
        ringing = len(desk.phone.ringing())
        self._rang += max(0, ringing - self._ringing)
        self._ringing = ringing
        words = []
        if ringing:
            words.append(self.tr("The telephone is ringing."))
        elif desk.calls.active() is not None:
            words.append(self.tr("A call is on; its time runs on."))
        if self._rang:
            words.append(self.tr("It rang %n time(s) while locked.", "", self._rang))
        self.tell(" ".join(words))
        app = QGuiApplication.instance()
        if isinstance(app, QGuiApplication):
            app.setBadgeNumber(self._rang)
