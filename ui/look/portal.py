"""Whether a Linux desktop shows animations, asked of its settings portal, live.

Qt 6.11 tells the colour scheme and the contrast, and not the wish for less motion. GNOME, and
every desktop that answers for it, keeps that wish as ``enable-animations``
(org.freedesktop.portal.Settings).
"""

from PySide6.QtCore import SLOT, QObject, Signal, Slot
from PySide6.QtDBus import (
    QDBusConnection,
    QDBusMessage,
    QDBusPendingCallWatcher,
    QDBusVariant,
)

_SERVICE = "org.freedesktop.portal.Desktop"
_PATH = "/org/freedesktop/portal/desktop"
_INTERFACE = "org.freedesktop.portal.Settings"
_NAMESPACE = "org.gnome.desktop.interface"
_KEY = "enable-animations"
_TIMEOUT_MS = 3000
_VALUE_AT = 2


class DesktopSettings(QObject):
    """Holds whether the desktop animates: True until it says otherwise.

    Emits ``animates_changed`` when it does. ``ask`` asks once, without waiting, and listens from
    then on; a desktop without the portal leaves everything as it is.
    """

    animates_changed = Signal(bool)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._animates = True
        self._waiting: QDBusPendingCallWatcher | None = None

    @property
    def animates(self) -> bool:
        """Whether the desktop shows animations."""
        return self._animates

    def ask(self) -> None:
        """Ask the portal, and listen to it."""
        bus = QDBusConnection.sessionBus()
        if not bus.isConnected():
            return
        # The stubs take bytes alone; what the binding takes is the string that SLOT makes.
        slot: bytes = SLOT("take_change(QDBusMessage)")  # type: ignore[assignment]
        bus.connect(_SERVICE, _PATH, _INTERFACE, "SettingChanged", self, slot)
        call = QDBusMessage.createMethodCall(_SERVICE, _PATH, _INTERFACE, "ReadOne")
        call.setArguments([_NAMESPACE, _KEY])
        self._waiting = QDBusPendingCallWatcher(bus.asyncCall(call, _TIMEOUT_MS), self)
        self._waiting.finished.connect(self._take_answer)

    @Slot(QDBusMessage)
    def take_change(self, message: QDBusMessage) -> None:
        """Heed a setting that has changed, if it is ours."""
        words = message.arguments()
        if len(words) > _VALUE_AT and words[:_VALUE_AT] == [_NAMESPACE, _KEY]:
            self._take(words[_VALUE_AT])

    def _take_answer(self, watcher: QDBusPendingCallWatcher) -> None:
        words = watcher.reply().arguments()
        if not watcher.isError() and words:
            self._take(words[0])
        self._waiting = None
        watcher.deleteLater()

    def _take(self, value: object) -> None:
        animates = bool(value.variant() if isinstance(value, QDBusVariant) else value)
        if animates != self._animates:
            self._animates = animates
            self.animates_changed.emit(animates)
