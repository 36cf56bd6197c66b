"""Which windows a program shows beside its own, for a test that none may come (A03, A12)."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QApplication, QDialog, QWidget


class ShownWindows(QObject):
    """Watches the application: holds the names of the windows and dialogs that were shown.

    Menus and hints, which go by themselves, do not count. A part that is shown before it has its
    place in the window does: for a moment it is a window that takes the keyboard.
    """

    def __init__(self, own: QWidget) -> None:
        super().__init__()
        self._own = own
        self.shown: list[str] = []
        self.modal: list[str] = []
        application = QApplication.instance()
        assert application is not None
        application.installEventFilter(self)

    def end(self) -> None:
        """Watch no more."""
        application = QApplication.instance()
        assert application is not None
        application.removeEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Note each window that comes up."""
        if event.type() == QEvent.Type.Show and isinstance(watched, QWidget):
            passing = watched.windowType().name in ("Popup", "ToolTip")
            if watched.isWindow() and watched is not self._own and not passing:
                self.shown.append(repr(watched))
            if isinstance(watched, QDialog) or watched.isModal():
                self.modal.append(repr(watched))
        return False
