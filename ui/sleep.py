"""A machine that goes to sleep: the window is locked before, all of it saved (F34, C03).

logind tells of it on the system bus, and waits a few seconds for whoever has asked it to
(https://systemd.io/INHIBITOR_LOCKS/, "Delay locks"). Without that bus nothing happens: notes
are saved within half a second as always, and the clock is looked at every half minute.
"""

from __future__ import annotations

import os
from collections.abc import Callable

from PySide6.QtCore import SLOT, QObject, QTimer, Slot
from PySide6.QtDBus import (
    QDBusConnection,
    QDBusMessage,
    QDBusPendingCallWatcher,
    QDBusUnixFileDescriptor,
)

from ui.lock.lock import Lock, LockState

_SERVICE = "org.freedesktop.login1"
_PATH = "/org/freedesktop/login1"
_INTERFACE = "org.freedesktop.login1.Manager"
_TIMEOUT_MS = 3000

LONGEST_MS = 3000
"""How long it lets logind wait; logind itself goes on after five seconds (InhibitDelayMaxSec)."""


class Sleep(QObject):
    """Has everything saved and the window locked before the machine sleeps.

    Holds the file whose closing lets logind go on: a key in the memory of a machine that sleeps
    lies there for days.
    """

    def __init__(self, lock: Lock, hurry: Callable[[], None] = lambda: None) -> None:
        """`hurry` sees to it that what was typed is on the disk, whatever the lock waits for."""
        super().__init__(lock)
        self._lock = lock
        self._hurry = hurry
        self._delay: int | None = None
        self._patience = QTimer(self)
        self._patience.setSingleShot(True)
        self._patience.setInterval(LONGEST_MS)
        self._patience.timeout.connect(self._let_sleep)
        lock.shut.connect(self._let_sleep_if_asked)
        self._asking: QDBusPendingCallWatcher | None = None

    def listen(self) -> None:
        """Listen to logind, where there is one, and ask it to wait for us."""
        bus = QDBusConnection.systemBus()
        if not bus.isConnected():
            return
        # The stubs take bytes alone; what the binding takes is the string that SLOT makes.
        slot: bytes = SLOT("take_sleep(QDBusMessage)")  # type: ignore[assignment]
        bus.connect(_SERVICE, _PATH, _INTERFACE, "PrepareForSleep", self, slot)
        self._ask_to_wait()

    @Slot(QDBusMessage)
    def take_sleep(self, message: QDBusMessage) -> None:
        """The machine is about to sleep (True), or has woken up (False)."""
        words = message.arguments()
        if words == [True]:
            self._patience.start()
            self._hurry()
            self._lock.lock("sleep")
            if self._lock.state is LockState.SHUT:
                self._let_sleep()
        elif words == [False]:
            self._ask_to_wait()

    def _let_sleep_if_asked(self) -> None:
        if self._patience.isActive():
            self._let_sleep()

    def _ask_to_wait(self) -> None:
        self._let_sleep()
        call = QDBusMessage.createMethodCall(_SERVICE, _PATH, _INTERFACE, "Inhibit")
        call.setArguments(["sleep", "Callside", "Saving what was typed", "delay"])
        asked = QDBusConnection.systemBus().asyncCall(call, _TIMEOUT_MS)
        self._asking = QDBusPendingCallWatcher(asked, self)
        self._asking.finished.connect(self._take_answer)

    def _take_answer(self, watcher: QDBusPendingCallWatcher) -> None:
        words = watcher.reply().arguments()
        if not watcher.isError() and words and isinstance(words[0], QDBusUnixFileDescriptor):
            # A copy of our own: that of the message goes with the message.
            self._delay = os.dup(words[0].fileDescriptor())
        self._asking = None
        watcher.deleteLater()

    def _let_sleep(self) -> None:
        self._patience.stop()
        delay, self._delay = self._delay, None
        if delay is not None:
            os.close(delay)
