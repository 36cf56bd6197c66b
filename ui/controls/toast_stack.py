"""Where toasts appear: above the foot of a window, the newest lowest, three at most."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QWidget

from ui.controls.announce import announce
from ui.controls.toast import LASTS_MS, Toast
from ui.look.tokens import SPACE_2, SPACE_4

MOST_TOASTS = 3
_WIDEST = 520


class ToastStack(QObject):
    """Shows toasts over ``host``, above ``above`` (its row of actions) where that is given.

    Holds up to three toasts. They lie over the window and are no part of its layout, so nothing
    under the agent's hands moves when one comes or goes.
    """

    def __init__(self, host: QWidget, above: QWidget | None = None) -> None:
        super().__init__(host)
        self._host = host
        self._above = above
        self._toasts: list[Toast] = []
        host.installEventFilter(self)
        if above is not None:
            above.installEventFilter(self)

    @property
    def toasts(self) -> tuple[Toast, ...]:
        """The toasts shown, oldest first."""
        return tuple(self._toasts)

    def push(
        self,
        text: str,
        undo: Callable[[], object] | None = None,
        *,
        action: str = "",
        icon: str = "undo-2",
        lasts_ms: int = LASTS_MS,
    ) -> Toast:
        """Show ``text``, announce it, and offer ``undo`` under the word ``action`` (Undo)."""
        if len(self._toasts) >= MOST_TOASTS:
            self._take_away(self._toasts[0])
        word = action or (self.tr("Undo") if undo is not None else "")
        toast = Toast(text, word, icon, lasts_ms=lasts_ms, parent=self._host)
        if undo is not None:
            toast.undo_asked.connect(undo)
        toast.expired.connect(lambda: self._take_away(toast))
        self._toasts.append(toast)
        toast.ensurePolished()
        self.place()
        toast.show()
        toast.raise_()
        toast.start()
        announce(self._host, text)
        return toast

    def set_above(self, above: QWidget | None) -> None:
        """Stand above another row of actions, or at the foot of the host where there is none."""
        if above is self._above:
            return
        if self._above is not None:
            self._above.removeEventFilter(self)
        self._above = above
        if above is not None:
            above.installEventFilter(self)
        self.place()

    def clear(self) -> None:
        """Take all toasts away."""
        for toast in self.toasts:
            self._take_away(toast)

    def place(self) -> None:
        """Lay the toasts out again over the host's present size.

        An older one that would reach into the upper half waits, hidden, until there is room:
        in a small window with large type they would cover everything, and be cut at its top.
        """
        width = min(_WIDEST, self._host.width() - 2 * SPACE_4)
        bottom = self._host.height() - SPACE_4
        if self._above is not None and self._above.isVisibleTo(self._host):
            bottom = self._above.mapTo(self._host, self._above.rect().topLeft()).y() - SPACE_4
        left = (self._host.width() - width) // 2
        for toast in reversed(self._toasts):
            height = max(toast.sizeHint().height(), toast.heightForWidth(width))
            toast.setGeometry(left, bottom - height, width, height)
            is_newest = toast is self._toasts[-1]
            has_room = bottom - height >= self._host.height() // 2
            self._let_wait(toast, waits=not (is_newest or has_room or toast.has_keyboard))
            bottom -= height + SPACE_2

    @staticmethod
    def _let_wait(toast: Toast, *, waits: bool) -> None:
        """Show a toast, or hide it; what nobody sees does not lose its time."""
        if waits != toast.isHidden():
            toast.setVisible(not waits)
            if waits:
                toast.pause()
            else:
                toast.resume()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Follow the host's size."""
        if event.type() in {QEvent.Type.Resize, QEvent.Type.Move, QEvent.Type.LayoutRequest}:
            self.place()
        return super().eventFilter(watched, event)

    def _take_away(self, toast: Toast) -> None:
        if toast not in self._toasts:
            return
        self._toasts.remove(toast)
        toast.hide()
        toast.deleteLater()
        # After the button that was pressed has finished its own event.
        QTimer.singleShot(0, self, self.place)
