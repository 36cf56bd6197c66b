"""Notifications of the operating system, where it has a tray to show them from (A05)."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QSystemTrayIcon

from app.features import is_off
from app.settings import Settings

TITLE = "Callside"


class TrayNotifier(QObject):
    """Shows a few words beside the clock; the tray icon is there from the first of them.

    Emits:
        pressed(): the notification or the tray icon was pressed.
    """

    pressed = Signal()

    def __init__(
        self, icon: QIcon, parent: QObject | None = None, *, settings: Settings | None = None
    ) -> None:
        super().__init__(parent)
        self._is_off = settings is not None and is_off(settings, "tray")
        self._icon = icon
        self._tray: QSystemTrayIcon | None = None

    def is_possible(self) -> bool:
        """Whether there is a tray just now, and the house lets it be used."""
        return not self._is_off and QSystemTrayIcon.isSystemTrayAvailable()

    def notify(self, words: str) -> None:
        """Show the words."""
        if self._is_off:
            return
        if self._tray is None:
            self._tray = QSystemTrayIcon(self._icon, self)
            self._tray.setToolTip(TITLE)
            self._tray.activated.connect(lambda _reason: self.pressed.emit())
            self._tray.messageClicked.connect(self.pressed)
            self._tray.show()
        self._tray.showMessage(TITLE, words, self._icon)

    def leave(self) -> None:
        """Take the icon out of the tray."""
        if self._tray is not None:
            self._tray.hide()
