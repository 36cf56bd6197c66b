"""The supervisor's window as something to lock: records, facts and keys are closed (C03)."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from app.ports import Progress
from app.problems import Problem
from ui.background import LongWork
from ui.lock.idle_watch import IdleWatch
from ui.lock.lock import Close, Lock
from ui.lock.session_watch import SessionWatch, session_watch
from ui.recovery.opening import Attempt, LogOpening
from ui.recovery.ways import Way

if TYPE_CHECKING:
    from ui.lock.lock_page import LockPage
    from ui.supervisor.door import OpenTeam, TeamDoor
    from ui.supervisor.session import SupervisorSession
    from ui.supervisor.window import SupervisorWindow


class TeamToLock:
    """What locking the supervisor's window means; fulfils `ui.lock.lock.Lockable`.

    An import or a report that runs goes on to its end behind the blank window: nothing is left
    half, and nobody has to begin it again.
    """

    def __init__(self, session: SupervisorSession) -> None:
        self._session = session
        self._is_sealed = False

    @property
    def window(self) -> SupervisorWindow:
        return self._session.window

    @property
    def opening(self) -> LogOpening:
        return self._session.opening

    @property
    def is_ready(self) -> bool:
        return True

    @property
    def wants_passphrase(self) -> bool:
        opened = self._session.open_team
        return self._is_sealed if opened is None else opened.sealed

    @property
    def works(self) -> tuple[LongWork, ...]:
        session = self._session
        return (
            *session.window.curtain.works,
            *(
                each
                for owner in (session.folder, session.purges, session.window.imports)
                for each in owner.findChildren(LongWork)
                if each.is_unheard
            ),
        )

    def cover(self, page: LockPage) -> None:
        self._session.folder.stop()
        self._session.purges.stop()
        self._session.window.curtain.draw(page)

    def is_calm(self, since_ms: int) -> bool:
        del since_ms
        return not self._session.window.imports.is_running

    def let_go(self) -> Close:
        session = self._session
        self._is_sealed = self.wants_passphrase
        opened, session.open_team = session.open_team, None
        session.window.let_go()
        return (lambda: None) if opened is None else opened.close

    def forget(self) -> None:
        door = self._session.window.door
        if door is not None:
            door.forget()
        self._session.window.curtain.forget()

    def unsaved(self) -> tuple[int, Problem | None]:
        return 0, None

    def uncover(self) -> None:
        session = self._session
        session.window.curtain.open()
        if session.open_team is not None:
            session.folder.begin()
            session.purges.begin()

    def open_with(self, passphrase: str) -> Attempt:
        if passphrase:
            return lambda door, _progress: door.open_with_passphrase(passphrase)
        return lambda door, _progress: door.open()

    def ways(self) -> QWidget | None:
        page = self._session.gate.page
        return page if set(page.ways) - {Way.RETRY} else None


class TeamLock(Lock):
    """The lock of the supervisor's window. `watch` locks by itself, once it was begun."""

    def __init__(self, session: SupervisorSession) -> None:
        super().__init__(TeamToLock(session), session)
        self._session = session
        self.watch: IdleWatch | None = None
        self._has_brought_back = False
        session.window.lock_asked.connect(lambda: self.lock("hand"))
        session.window.backup_wanted.connect(self.bring_back)
        self.opened.connect(self._tell_brought_back)

    def begin(self, watch: SessionWatch | None = None) -> None:
        """Lock with the system and when nobody is there, from now on.

        `watch` hears the session in place of this system's own.
        """
        session = self._session
        self.watch = IdleWatch(
            self, session.settings, session.clock, watch or session_watch(), parent=self
        )
        self.watch.begin()

    def bring_back(self, backup: Path) -> None:
        """Put a backup in the store's place; what was there is set aside, and the window stays."""

        def attempt(door: TeamDoor, progress: Progress) -> OpenTeam:
            opened = door.open_from_backup(backup, progress)
            self._has_brought_back = True
            return opened

        self.reopen(attempt)

    def _tell_brought_back(self) -> None:
        if not self._has_brought_back:
            return
        self._has_brought_back = False
        self._session.window.say(
            self.tr("The backup is in its place. What was there is set aside, in the list below.")
        )

    def end(self) -> None:
        """The program ends."""
        super().end()
        if self.watch is not None:
            self.watch.end()
