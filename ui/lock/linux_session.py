"""The session of a Linux desktop, by D-Bus: logind, and the screen savers of the desktops.

logind says on the system bus that a session is to be locked (`Lock`), that its locker is in front
(`LockedHint`), and that another one has the screen (`Active`):
https://www.freedesktop.org/software/systemd/man/latest/org.freedesktop.login1.html. Desktops that
do not tell logind tell the session bus. Whoever may speak there can only lock: nothing that is
heard here opens anything.
"""

from __future__ import annotations

import os
from collections.abc import Callable
from functools import partial
from typing import NamedTuple

from PySide6.QtCore import SLOT, QObject, Slot
from PySide6.QtDBus import (
    QDBusConnection,
    QDBusMessage,
    QDBusObjectPath,
    QDBusPendingCallWatcher,
    QDBusVariant,
)
from PySide6.QtWidgets import QWidget

from app.lock import IdleUnit
from ui.lock.session_watch import SessionWatch

_LOGIND, _SESSION = "org.freedesktop.login1", "org.freedesktop.login1.Session"
_MANAGER, _MANAGER_PATH = "org.freedesktop.login1.Manager", "/org/freedesktop/login1"
_PROPERTIES = "org.freedesktop.DBus.Properties"
_TIMEOUT_MS = 3000


Take = Callable[[object], None]


class _Saver(NamedTuple):
    """A screen saver on the session bus."""

    service: str
    path: str
    interface: str


SAVERS = (
    _Saver("org.freedesktop.ScreenSaver", "/org/freedesktop/ScreenSaver", ""),
    _Saver("org.freedesktop.ScreenSaver", "/ScreenSaver", ""),
    _Saver("org.gnome.ScreenSaver", "/org/gnome/ScreenSaver", ""),
    _Saver("org.cinnamon.ScreenSaver", "/org/cinnamon/ScreenSaver", ""),
    _Saver("org.mate.ScreenSaver", "/org/mate/ScreenSaver", ""),
    _Saver("org.xfce.ScreenSaver", "/org/xfce/ScreenSaver", ""),
)
"""Each has `ActiveChanged` and `GetActive`; the interface has the service's name."""


class _Idle(NamedTuple):
    """Who knows how long nobody was there; `unit` where its answers need finding out."""

    saver: _Saver
    method: str
    unit: IdleUnit | None


class LinuxSession(SessionWatch):
    """Hears logind and the desktop's screen saver.

    Holds those that can be asked how long nobody was there; one that does not answer is asked no
    more.
    """

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._path = ""
        self._waiting: dict[QDBusPendingCallWatcher, Take] = {}
        mutter = _Saver(
            "org.gnome.Mutter.IdleMonitor",
            "/org/gnome/Mutter/IdleMonitor/Core",
            "org.gnome.Mutter.IdleMonitor",
        )
        self._idle = [
            _Idle(mutter, "GetIdletime", None),
            *(_Idle(saver, "GetSessionIdleTime", IdleUnit()) for saver in SAVERS[:2]),
        ]

    @property
    def may_tell(self) -> bool:
        """While there is a screen saver that answers in a unit that is not known yet."""
        return bool(self._idle)

    def begin(self, window: QWidget) -> None:
        """Listen on both buses, and ask how it stands."""
        del window
        session = QDBusConnection.sessionBus()
        if session.isConnected():
            for saver in SAVERS:
                name = saver.service
                session.connect("", saver.path, name, "ActiveChanged", self, _slot("take_active"))
                self._ask(session, saver, "GetActive", self._take_is_active)
        system = QDBusConnection.systemBus()
        if system.isConnected():
            named = os.environ.get("XDG_SESSION_ID", "")
            manager = _Saver(_LOGIND, _MANAGER_PATH, _MANAGER)
            self._ask(system, manager, "GetSession", self._found, named or "auto")

    def end(self) -> None:
        """Take no answer any more."""
        self._waiting.clear()
        self._idle.clear()
        self.blockSignals(True)

    # -- what the buses say ------------------------------------------------------------------------

    @Slot(QDBusMessage)
    def take_active(self, message: QDBusMessage) -> None:
        """A screen saver began (True), or is gone."""
        if message.arguments() == [True]:
            self.locked.emit("session")

    @Slot(QDBusMessage)
    def take_lock(self, _message: QDBusMessage) -> None:
        """The session is to be locked."""
        self.locked.emit("session")

    @Slot(QDBusMessage)
    def take_properties(self, message: QDBusMessage) -> None:
        """Something of the session changed. What, Qt's Python does not take apart: it is asked."""
        if message.arguments()[:1] == [_SESSION]:
            self._look()

    def _found(self, answer: object) -> None:
        if not isinstance(answer, QDBusObjectPath) or self._path:
            return
        self._path = answer.path()
        system = QDBusConnection.systemBus()
        system.connect(_LOGIND, self._path, _SESSION, "Lock", self, _slot("take_lock"))
        changed = _slot("take_properties")
        system.connect(_LOGIND, self._path, _PROPERTIES, "PropertiesChanged", self, changed)
        self._look()

    def _look(self) -> None:
        system = QDBusConnection.systemBus()
        here = _Saver(_LOGIND, self._path, _PROPERTIES)
        self._ask(system, here, "Get", self._take_hint, _SESSION, "LockedHint")
        self._ask(system, here, "Get", self._take_in_front, _SESSION, "Active")

    def _take_hint(self, answer: object) -> None:
        if _plain(answer) is True:
            self.locked.emit("session")

    def _take_in_front(self, answer: object) -> None:
        if _plain(answer) is False:
            self.locked.emit("user_switch")

    def _take_is_active(self, answer: object) -> None:
        if answer is True:
            self.locked.emit("session")

    # -- idleness ----------------------------------------------------------------------------------

    def ask_idle(self, now_ms: int) -> None:
        """Ask the first that still answers."""
        bus = QDBusConnection.sessionBus()
        if not bus.isConnected():
            self._idle.clear()
        if not self._idle:
            self.idle_told.emit(_idle_at_x11())
            return
        idle = self._idle[0]
        take = partial(self._take_idle, idle, now_ms)
        self._ask(bus, idle.saver, idle.method, take)

    def _take_idle(self, idle: _Idle, now_ms: int, answer: object) -> None:
        if not isinstance(answer, int) or isinstance(answer, bool):
            if idle in self._idle:
                self._idle.remove(idle)
            self.ask_idle(now_ms)
        elif idle.unit is None:
            self.idle_told.emit(answer)
        else:
            self.idle_told.emit(idle.unit.idle_ms(answer, now_ms))

    # -- asking ------------------------------------------------------------------------------------

    def _ask(
        self,
        bus: QDBusConnection,
        whom: _Saver,
        method: str,
        take: Take,
        *words: str,
    ) -> None:
        """Ask without waiting; `take` is given the answer, or None where there is none."""
        call = QDBusMessage.createMethodCall(
            whom.service, whom.path, whom.interface or whom.service, method
        )
        # Nobody is started to be asked: a screen saver that does not run locks nothing.
        call.setAutoStartService(False)
        call.setArguments(list(words))
        watcher = QDBusPendingCallWatcher(bus.asyncCall(call, _TIMEOUT_MS), self)
        self._waiting[watcher] = take
        # The signal comes with its watcher or without: which of the two, PySide decides.
        watcher.finished.connect(lambda *_told: self._answered(watcher))

    def _answered(self, watcher: QDBusPendingCallWatcher) -> None:
        take = self._waiting.pop(watcher, None)
        if take is None:
            return
        words = [] if watcher.isError() else watcher.reply().arguments()
        watcher.deleteLater()
        take(words[0] if words else None)


def _plain(answer: object) -> object:
    return answer.variant() if isinstance(answer, QDBusVariant) else answer


def _slot(name: str) -> bytes:
    # The stubs take bytes alone; what the binding takes is the string that SLOT makes.
    return SLOT(f"{name}(QDBusMessage)")  # type: ignore[return-value]


def _idle_at_x11() -> int | None:
    from ui.lock.x11_idle import idle_ms

    return idle_ms()
