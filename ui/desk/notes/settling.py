"""When typed text may be saved: soon after the first key, and never a card number in the making."""

from collections.abc import Callable

from PySide6.QtCore import QElapsedTimer, QObject, QTimer, Signal

SETTLE_MS = 400
"""From the first key that is not saved yet; with the write itself less than half a second (A07)."""
HOLD_MS = 3000
"""How long the beginning of a card number waits for its rest (C05)."""


class Settling(QObject):
    """Tells its owner to save while somebody types; never later than it must, nor each key.

    Holds whether something typed was not told yet (`waits`).

    Emits:
        settled(int, int): the text may be saved but for the characters from start to end, which
            may become a card number; start equals end where everything may be saved.
    """

    settled = Signal(int, int)

    def __init__(self, read: Callable[[], tuple[str, int]], parent: QObject) -> None:
        """`read` gives the text and the place of the caret in it, in characters."""
        super().__init__(parent)
        self._read = read
        self._waits = False
        self._since_key = QElapsedTimer()
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._settle)

    @property
    def waits(self) -> bool:
        """Whether something typed was not told in full yet."""
        return self._waits

    def typed(self) -> None:
        """Count a key; the first one since the last save starts the clock, the others do not."""
        self._since_key.restart()
        self._waits = True
        if not self._timer.isActive() or self._timer.remainingTime() > SETTLE_MS:
            self._timer.start(SETTLE_MS)

    def hurry(self) -> None:
        """Settle now what waits; a card number in the making still waits for its rest."""
        if self._waits:
            self._settle()

    def flush(self) -> None:
        """Tell at once what waits: the field is left, the call ends, the window hides."""
        if self._waits:
            self._tell_all()

    def forget(self) -> None:
        """Drop what waits: the owner shows another text now."""
        self._timer.stop()
        self._waits = False

    def _settle(self) -> None:
        from app.card_guard import holdback

        self._timer.start(HOLD_MS)  # once more, should anything below fail
        text, caret = self._read()
        start = holdback(text, caret)
        rest = HOLD_MS - self._since_key.elapsed()
        if start is None or rest <= 0:
            self._tell_all()
            return
        self._timer.start(max(1, rest))
        self.settled.emit(start, caret)

    def _tell_all(self) -> None:
        self.forget()
        self.settled.emit(0, 0)
