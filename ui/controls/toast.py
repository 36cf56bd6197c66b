"""A line at the foot of a window that says what was done and offers to undo it."""

from PySide6.QtCore import QEvent, QObject, QRectF, Qt, QTimer, Signal
from PySide6.QtGui import QEnterEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy, QWidget

from ui.controls.button import Button
from ui.controls.elastic_row import ElasticRow
from ui.controls.icon_button import IconButton
from ui.controls.icon_mark import IconMark
from ui.controls.label import Label
from ui.look.paint import paint_body
from ui.look.theme import current_theme
from ui.look.tokens import RADIUS_CARD, SPACE_1, SPACE_2

LASTS_MS = 10_000


class Toast(QFrame):
    """One such line; it stays ten seconds, and longer while pointer or keyboard are on it.

    Holds its text and the word of its action. Emits ``undo_asked`` on the action and ``expired``
    when its time is over or it is closed. It never takes the keyboard by itself.
    """

    undo_asked = Signal()
    expired = Signal()

    def __init__(
        self,
        text: str,
        action: str = "",
        icon: str = "undo-2",
        *,
        lasts_ms: int = LASTS_MS,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setAccessibleName(text)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self._left_ms = lasts_ms
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self.expired)
        row = QHBoxLayout(self)
        # A spacer, and not a margin: it changes sides with the reading direction.
        row.setContentsMargins(SPACE_1, SPACE_1, SPACE_1, SPACE_1)
        row.setSpacing(SPACE_1)
        row.addSpacing(SPACE_2)
        row.addWidget(IconMark(icon))
        row.addSpacing(SPACE_2)
        self._label = Label(text, tone="text")
        inner = ElasticRow(gap=SPACE_1)
        inner.add(self._label, 1)
        row.addWidget(inner, 1)
        self._buttons: list[QWidget] = []
        if action:
            undo = Button(action, role="link")
            undo.clicked.connect(self._tell_undo)
            inner.add(undo)
            self._buttons.append(undo)
        close = IconButton("x", self.tr("Close this message"))
        close.clicked.connect(self.expired)
        row.addWidget(close)
        self._buttons.append(close)
        for button in self._buttons:
            button.installEventFilter(self)

    @property
    def text(self) -> str:
        """What the toast says."""
        return self._label.text()

    @property
    def is_paused(self) -> bool:
        """Whether its time stands still."""
        return not self._timer.isActive()

    @property
    def left_ms(self) -> int:
        """Milliseconds that it still stays."""
        return self._timer.remainingTime() if self._timer.isActive() else self._left_ms

    @property
    def has_keyboard(self) -> bool:
        """Whether one of its buttons has the keyboard."""
        return any(button.hasFocus() for button in self._buttons)

    def start(self) -> None:
        """Begin to count down."""
        self._timer.start(self._left_ms)

    def pause(self) -> None:
        """Stop counting, and keep what is left."""
        if self._timer.isActive():
            self._left_ms = max(1, self._timer.remainingTime())
            self._timer.stop()

    def resume(self) -> None:
        """Count on, unless pointer or keyboard are still here."""
        if not self.has_keyboard and not self.underMouse() and not self._timer.isActive():
            self._timer.start(self._left_ms)

    def enterEvent(self, event: QEnterEvent) -> None:
        """Stand still under the pointer (WCAG 2.2.1)."""
        super().enterEvent(event)
        self.pause()

    def leaveEvent(self, event: QEvent) -> None:
        """Go on when the pointer has left."""
        super().leaveEvent(event)
        QTimer.singleShot(0, self, self.resume)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Stand still while one of its buttons has the keyboard."""
        if event.type() == QEvent.Type.FocusIn:
            self.pause()
        elif event.type() == QEvent.Type.FocusOut:
            QTimer.singleShot(0, self, self.resume)
        return super().eventFilter(watched, event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the ground."""
        del event
        painter = QPainter(self)
        tokens = current_theme().tokens
        paint_body(
            painter, QRectF(self.rect()), RADIUS_CARD, fill=tokens.surface, outline=tokens.outline
        )

    def _tell_undo(self) -> None:
        self._timer.stop()
        self.undo_asked.emit()
        self.expired.emit()
