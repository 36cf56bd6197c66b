"""Keys pressed before the window can answer them: kept, and pressed again when it can."""

from __future__ import annotations

from collections import deque
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QApplication, QWidget

if TYPE_CHECKING:
    from PySide6.QtGui import QInputMethodEvent

_FROM_A_KEYBOARD = frozenset(
    {
        QEvent.Type.ShortcutOverride,
        QEvent.Type.KeyPress,
        QEvent.Type.KeyRelease,
        QEvent.Type.InputMethod,
    }
)
_OF_A_COMMAND = (
    Qt.KeyboardModifier.ControlModifier
    | Qt.KeyboardModifier.AltModifier
    | Qt.KeyboardModifier.MetaModifier
)
_NEVER_TEXT = frozenset({Qt.Key.Key_Escape, Qt.Key.Key_Tab, Qt.Key.Key_Backtab})
_NOTHING_ALONE = frozenset(
    {
        Qt.Key.Key_Shift,
        Qt.Key.Key_Control,
        Qt.Key.Key_Alt,
        Qt.Key.Key_AltGr,
        Qt.Key.Key_Meta,
        Qt.Key.Key_Super_L,
        Qt.Key.Key_Super_R,
        Qt.Key.Key_CapsLock,
        Qt.Key.Key_NumLock,
    }
)


class EarlyKeys(QObject):
    """Lets text pass into a field, and keeps every other key, and whatever follows such a one.

    So it is from the first paint on: there are no shortcuts yet, and nobody knows whether a call
    was left open. What was kept goes through Qt once more, shortcuts first, one event in a turn of
    its loop; what is pressed until then comes after it.
    """

    def __init__(self, field: QWidget) -> None:
        super().__init__(field)
        self._field = field
        self._kept: deque[QKeyEvent | QInputMethodEvent] = deque()
        self._is_pressing = False
        self._turn = QTimer(self)
        self._turn.timeout.connect(self._press_next)

    @property
    def are_waiting(self) -> bool:
        """Whether something is kept."""
        return bool(self._kept)

    def begin(self) -> None:
        """Keep keys from now on."""
        self._field.installEventFilter(self)

    def press_again(self) -> None:
        """The window answers: press what was kept, in order, and keep no more after it."""
        self._field.removeEventFilter(self)
        if self._kept:
            self._turn.start()

    def press_at_once(self) -> None:
        """Press all that is kept within this turn: the window is going to close."""
        while self._kept:
            self._press_next()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Keep what is no text, and everything after it."""
        if event.type() not in _FROM_A_KEYBOARD or self._is_pressing:
            return False
        if isinstance(event, QKeyEvent):
            if event.key() in _NOTHING_ALONE or not (self._kept or _is_command(event)):
                return False
        elif not self._kept:
            return False
        # Accepted before it is tried as a shortcut, it comes as a key once more, and is kept then.
        event.accept()
        if event.type() is not QEvent.Type.ShortcutOverride:
            self._keep(cast("QKeyEvent | QInputMethodEvent", event))
        return True

    def _keep(self, event: QKeyEvent | QInputMethodEvent) -> None:
        if isinstance(event, QKeyEvent) and event.isAutoRepeat() and _is_command(event):
            # Held down because nothing happens yet, not because it is wanted many times.
            return
        if not self._kept:
            # Wherever the keyboard is sent by what was pressed, nothing may overtake it.
            self._everywhere().installEventFilter(self)
        self._kept.append(event.clone())

    def _press_next(self) -> None:
        event = self._kept[0]
        self._is_pressing = True
        try:
            self._press(event)
        finally:
            self._is_pressing = False
            self._kept.popleft()
            if not self._kept:
                self._turn.stop()
                self._everywhere().removeEventFilter(self)

    def _press(self, event: QKeyEvent | QInputMethodEvent) -> None:
        window = self._field.window()
        in_front = QApplication.activePopupWidget() or window
        if window.isActiveWindow() or not self._trigger(window, event):
            # Sent by ourselves, Qt looks for a shortcut itself before a widget is given the key.
            field: QWidget | None = in_front.focusWidget()
            QCoreApplication.sendEvent(in_front if field is None else field, event)

    @staticmethod
    def _trigger(window: QWidget, event: QKeyEvent | QInputMethodEvent) -> bool:
        """Do what a key stands for: Qt asks for it in an active window alone.

        Somebody may have turned to another one meanwhile.
        """
        from PySide6.QtGui import QAction

        if not isinstance(event, QKeyEvent) or event.type() is not QEvent.Type.KeyPress:
            return False
        pressed = QKeySequence(event.keyCombination())
        for action in window.findChildren(QAction):
            if pressed in action.shortcuts():
                action.trigger()
                return True
        return False

    @staticmethod
    def _everywhere() -> QCoreApplication:
        app = QCoreApplication.instance()
        assert app is not None
        return app


def _is_command(event: QKeyEvent) -> bool:
    """Whether a key is no text for a note, nor a way about in it."""
    key = event.key()
    is_function_key = Qt.Key.Key_F1 <= key <= Qt.Key.Key_F35
    return bool(event.modifiers() & _OF_A_COMMAND) or is_function_key or key in _NEVER_TEXT
