"""One open call, to switch to."""

from __future__ import annotations

from uuid import UUID

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QSizePolicy, QWidget

from app.records import Call
from ui.controls.label import Label
from ui.controls.wrapping import Wrapping
from ui.desk.call.call_timer import CallTimer
from ui.desk.call.call_words import caller_name, phase_word
from ui.desk.call.phase_mark import PhaseMark
from ui.look.paint import paint_body, paint_focus_ring
from ui.look.theme import current_theme
from ui.look.tokens import CONTROL_HEIGHT, RADIUS_CONTROL, SPACE_2, SPACE_3


class OpenCallChip(Wrapping, QPushButton):
    """Caller, state and time of an open call; the one shown has a heavy rim.

    Holds the call's id. Emits `call_chosen` with it when pressed.
    """

    call_chosen = Signal(object)

    def __init__(self, call: UUID, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.call = call
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setAutoDefault(False)
        policy = QSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self._mark = PhaseMark()
        self._words = Label("", "small", tone="text")
        # A long name breaks rather than widening the window.
        self._words.setMinimumWidth(1)
        self._timer = CallTimer(self.tr("Call time"), size="small", tone="muted")
        row = self._row = QHBoxLayout(self)
        row.setContentsMargins(SPACE_3, SPACE_2, SPACE_3, SPACE_2)
        row.setSpacing(SPACE_2)
        row.addWidget(self._mark)
        row.addWidget(self._words, 1)
        row.addWidget(self._timer)
        for widget in (self._mark, self._words, self._timer):
            widget.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.clicked.connect(self._tell)
        self._keep_height()

    @property
    def words(self) -> str:
        """Caller and state, as shown."""
        return self._words.text()

    @property
    def time(self) -> str:
        """The running time, as shown."""
        return self._timer.text

    def show_state(self, call: Call, *, is_shown: bool) -> None:
        """Show how the call stands, and whether it is the one on the page."""
        self._mark.set_phase(call.phase)
        words = self.tr("{caller} · {state}").format(
            caller=caller_name(call), state=phase_word(call.phase)
        )
        if words != self._words.text():
            self._words.setText(words)
            self.setAccessibleName(words)
        self.setChecked(is_shown)
        self.updateGeometry()

    def set_ms(self, ms: int) -> None:
        """Show the running time."""
        self._timer.set_ms(ms)

    def sizeHint(self) -> QSize:
        """Everything in one line."""
        return self.hint_for(self._row.totalSizeHint().width())

    def minimumSizeHint(self) -> QSize:
        """The longest word beside the time."""
        least = self._row.totalMinimumSize().width()
        return QSize(least, current_theme().px(CONTROL_HEIGHT))

    def hasHeightForWidth(self) -> bool:
        """A long name wraps."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Height in px at `width`."""
        wanted = self._row.totalHeightForWidth(width)
        return max(current_theme().px(CONTROL_HEIGHT), wanted)

    def changeEvent(self, event: QEvent) -> None:
        """Stay a target at every size of text."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self._keep_height()

    def _keep_height(self) -> None:
        # Qt asks the layout, not the widget, how high a widget with a layout has to be.
        self.setMinimumHeight(current_theme().px(CONTROL_HEIGHT))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw ground and rim."""
        del event
        painter = QPainter(self)
        tokens = current_theme().tokens
        body = QRectF(self.rect())
        if self.hasFocus():
            body = paint_focus_ring(painter, body, RADIUS_CONTROL + 1, tokens.focus)
        fill = tokens.accent_soft if self.isChecked() else tokens.surface
        if self.underMouse() and not self.isChecked():
            fill = tokens.hover
        rim = tokens.accent if self.isChecked() else tokens.outline
        width = 2.0 if self.isChecked() else 1.0
        paint_body(painter, body, RADIUS_CONTROL, fill=fill, outline=rim, width=width)

    def _tell(self) -> None:
        self.setChecked(True)
        self.call_chosen.emit(self.call)
