"""Locks a window when nobody has been there for as long as the setting says (C03)."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtGui import QGuiApplication, QWindow

from app.lock import Idleness, Reason
from app.moment import Clock
from app.settings import Settings
from ui.lock.session_watch import SessionWatch

if TYPE_CHECKING:
    from ui.lock.lock import Lock

_BY_SOMEBODY = frozenset(
    {
        QEvent.Type.KeyPress,
        QEvent.Type.MouseButtonPress,
        QEvent.Type.MouseMove,
        QEvent.Type.Wheel,
        QEvent.Type.TouchBegin,
        QEvent.Type.TabletPress,
        QEvent.Type.InputMethod,
    }
)

ASK_AGAIN_MS, GIVE_UP_MS = 5_000, 30_000
"""When a system whose answer cannot be read yet is asked once more, and for how long."""

IsSo = Callable[[], bool]


class IdleWatch(QObject):
    """Looks as often as it must, and locks for the reasons that the system gives at once.

    What is done in our windows is seen at once. Before it locks, the system is asked: somebody who
    works in another program is there, too.
    """

    def __init__(
        self,
        lock: Lock,
        settings: Settings,
        clock: Clock,
        session: SessionWatch,
        *,
        talks: IsSo = lambda: False,
        rings: IsSo = lambda: False,
        parent: QObject | None = None,
    ) -> None:
        """`talks` and `rings` tell of the telephone, see `app.lock.Idleness`."""
        super().__init__(parent)
        self._lock = lock
        self._settings = settings
        self._clock = clock
        self._session = session
        self._talks, self._rings = talks, rings
        self._idle = Idleness(clock.monotonic_ms())
        self._asks_since: int | None = None
        self._watched: set[QWindow] = set()
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self.look)
        session.setParent(self)
        session.locked.connect(self._system_locked)
        session.idle_told.connect(self._take_idle)
        lock.opened.connect(self._opened)

    def begin(self) -> None:
        """Watch from now on."""
        app = QGuiApplication.instance()
        if isinstance(app, QGuiApplication):
            app.focusWindowChanged.connect(self._watch)
            self._watch(app.focusWindow())
        self._watch(self._lock.window.windowHandle())
        self._session.begin(self._lock.window)
        self._idle.touched(self._clock.monotonic_ms())
        self.look()

    def end(self) -> None:
        """Watch no more."""
        self._timer.stop()
        self._session.end()
        self._lock.opened.disconnect(self._opened)

    def look(self) -> None:
        """Lock if it is time; else look again when it may be."""
        if self._lock.is_locked:
            return
        now_ms = self._clock.monotonic_ms()
        minutes = self._settings.number("lock_minutes")
        seen = self._idle.look(now_ms, minutes=minutes, talks=self._talks(), rings=self._rings())
        if seen.locks:
            # Answers are heard by `_take_idle`; one that never comes is not waited for.
            self._asks_since = now_ms if self._asks_since is None else self._asks_since
            self._session.ask_idle(now_ms)
        else:
            self._asks_since = None
            self._timer.start(seen.again_ms)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """See that somebody is there; nothing is kept from anybody."""
        if event.type() in _BY_SOMEBODY:
            self._idle.touched(self._clock.monotonic_ms())
        return False

    def _watch(self, window: QWindow | None) -> None:
        """Of the windows of the window system, not of widgets: few events pass there."""
        if window is not None and window not in self._watched:
            self._watched.add(window)
            window.installEventFilter(self)
            window.destroyed.connect(lambda: self._watched.discard(window))

    def _take_idle(self, idle_ms: int | None) -> None:
        asked, now_ms = self._asks_since, self._clock.monotonic_ms()
        if asked is None or self._lock.is_locked:
            return
        minutes = self._settings.number("lock_minutes")
        if idle_ms is None and self._session.may_tell and now_ms - asked < GIVE_UP_MS:
            self._timer.start(ASK_AGAIN_MS)
            return
        self._asks_since = None
        if idle_ms is not None and idle_ms < minutes * 60_000:
            # Somebody is there, and works in another program.
            self._idle.touched(now_ms - idle_ms)
            self.look()
        else:
            self._lock.lock("idle")

    def _system_locked(self, reason: Reason) -> None:
        self._lock.lock(reason)

    def _opened(self) -> None:
        self._idle.touched(self._clock.monotonic_ms())
        self._asks_since = None
        self.look()
