"""The clipboard: phrases give it back afterwards, caller data does not linger on it (A10)."""

from __future__ import annotations

from PySide6.QtCore import QMimeData, QObject, QTimer, Signal
from PySide6.QtGui import QClipboard, QGuiApplication

from app.features import is_off
from app.problems import Problem
from app.settings import Settings


class Clipboard(QObject):
    """Puts text on the clipboard and brings the former content back.

    After `clipboard_seconds` the former content returns (a phrase) or the clipboard is emptied
    (caller data), but only while it still holds what was put there. Where a house has switched
    copying off nothing is ever put there.

    Emits:
        refused(Problem): something was to be copied, and copying is switched off.
    """

    refused = Signal(object)

    def __init__(
        self,
        settings: Settings,
        parent: QObject | None = None,
        clipboard: QClipboard | None = None,
    ) -> None:
        super().__init__(parent)
        self._settings = settings
        self._clipboard = clipboard
        self._put = ""
        self._former: QMimeData | None = None
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self.give_back)

    @property
    def is_off(self) -> bool:
        """Whether the house has switched copying off."""
        return is_off(self._settings, "clipboard")

    def put_phrase(self, text: str) -> None:
        """Put a sentence to say; what was there before returns afterwards.

        Saying it is what was asked for: where nothing is copied, nothing is said of that.
        """
        if self.is_off:
            return
        restore = self._settings.flag("restore_clipboard")
        if restore and self._former is None:
            self._former = _copy_of(self._board().mimeData())
        self._place(text)
        if not restore:
            self._timer.stop()
            self._former = None

    def put_private(self, text: str, html: str = "") -> bool:
        """Put a summary or brief with caller data; it is cleared afterwards. False when refused."""
        if self._refuse():
            return False
        self._former = QMimeData()
        self._place(text, html)
        return True

    def put(self, text: str) -> bool:
        """Put text that may stay. False when refused."""
        if self._refuse():
            return False
        self._timer.stop()
        self._former = None
        self._board().setText(text)
        return True

    def give_back(self) -> None:
        """Return or clear at once, if the clipboard still holds what was put there."""
        self._timer.stop()
        former, self._former = self._former, None
        if former is None or self._board().text() != self._put:
            return
        if former.formats():
            self._board().setMimeData(former)
        else:
            self._board().clear()

    def _refuse(self) -> bool:
        if self.is_off:
            self.refused.emit(Problem("feature_off", reason="clipboard"))
        return self.is_off

    def _place(self, text: str, html: str = "") -> None:
        data = QMimeData()
        data.setText(text)
        if html:
            data.setHtml(html)
        self._put = text
        self._board().setMimeData(data)
        self._timer.start(self._settings.number("clipboard_seconds") * 1000)

    def _board(self) -> QClipboard:
        return self._clipboard or QGuiApplication.clipboard()


def _copy_of(data: QMimeData | None) -> QMimeData:
    """A copy that outlives the clipboard's own data."""
    copy = QMimeData()
    if data is not None:
        for form in data.formats():
            copy.setData(form, data.data(form))
    return copy
