"""A machine that goes to sleep: what was typed is saved before, what is due is told after (F34).

logind tells of it on the system bus, and waits a few seconds for whoever has asked it to
(https://systemd.io/INHIBITOR_LOCKS/, "Delay locks"). Without that bus nothing happens: notes
are saved within half a second as always, and the clock is looked at every half minute.
"""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

from PySide6.QtCore import SLOT, QObject, Slot
from PySide6.QtDBus import (
    QDBusConnection,
    QDBusMessage,
    QDBusPendingCallWatcher,
    QDBusUnixFileDescriptor,
)

if TYPE_CHECKING:
    from ui.desk_session import DeskSession

_SERVICE = "org.freedesktop.login1"
_PATH = "/org/freedesktop/login1"
_INTERFACE = "org.freedesktop.login1.Manager"
_TIMEOUT_MS = 3000


class Sleep(QObject):
    """Has everything saved before the machine sleeps, and has a look at what is due after it.

    Holds the file whose closing lets logind go on.
    """

    def __init__(self, session: DeskSession) -> None:
        super().__init__(session)
        self._session = session
        self._delay: int | None = None
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
            self._session.closing.hurry()
            self._let_sleep()
        elif words == [False]:
            self._session.reminders.look()
            self._ask_to_wait()

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
        delay, self._delay = self._delay, None
        if delay is not None:
            os.close(delay)
