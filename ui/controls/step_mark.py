"""The round mark before a step, which says by its shape how far the step is."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.records import StepState
from ui.look.icons import paint_icon
from ui.look.text_block import TextBlock
from ui.look.theme import current_theme

MARK_SIDE = 22


def paint_step_mark(
    painter: QPainter, where: QRectF, state: StepState, number: int, block: TextBlock
) -> None:
    """Draw a check (done), an arrow (now), a clock (later) or the number (open) in a circle."""
    theme, tokens = current_theme(), current_theme().tokens
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    circle = where.adjusted(1, 1, -1, -1)
    rim = {"done": tokens.accent, "now": tokens.accent}.get(state, tokens.outline)
    painter.setBrush(QColor(tokens.accent) if state == "done" else Qt.BrushStyle.NoBrush)
    pen = QPen(QColor(rim), 1.5)
    if state == "later":
        pen.setStyle(Qt.PenStyle.DashLine)
    painter.setPen(pen)
    painter.drawEllipse(circle)
    inset = where.width() * 0.2
    inner = where.adjusted(inset, inset, -inset, -inset)
    if state == "done":
        paint_icon(painter, "check", inner, tokens.on_accent)
    elif state == "now":
        paint_icon(painter, "arrow-right", inner, tokens.accent)
    elif state == "later":
        paint_icon(painter, "clock", inner, tokens.muted)
    else:
        font = theme.font("caption", theme.STRONG, tabular=True)
        block.set_text(str(number), font, Qt.AlignmentFlag.AlignHCenter)
        block.draw_centred(painter, where, tokens.muted)


class StepMark(QWidget):
    """The mark alone, as in a legend. Holds a state and the step's number."""

    def __init__(self, state: StepState, number: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._state: StepState = state
        self._number = number
        self._block = TextBlock()
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(str(number))

    def set_state(self, state: StepState) -> None:
        """Show another state."""
        self._state = state
        self.update()

    def sizeHint(self) -> QSize:
        """A square that grows with the text."""
        side = current_theme().soft_px(MARK_SIDE)
        return QSize(side, side)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the mark."""
        del event
        painter = QPainter(self)
        paint_step_mark(painter, QRectF(self.rect()), self._state, self._number, self._block)
