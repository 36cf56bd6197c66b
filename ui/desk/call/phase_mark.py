"""The mark before a call's state, which differs by shape as well as by colour."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.records import Phase
from ui.look.theme import current_theme

_SIDE = 10

_TONES: dict[Phase, str] = {
    "ringing": "accent",
    "active": "good",
    "held": "warn",
    "wrap_up": "accent",
    "closed": "faint",
}


class PhaseMark(QWidget):
    """A dot while somebody talks, two bars on hold, a ring in wrap-up or when it rings.

    Holds the phase. The word beside it says the same.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._phase: Phase = "closed"
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def set_phase(self, phase: Phase) -> None:
        """Show another phase."""
        self._phase = phase
        self.update()

    def sizeHint(self) -> QSize:
        """A small square that grows with the text."""
        side = current_theme().px(_SIDE)
        return QSize(side, side)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the mark."""
        del event
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        colour = QColor(current_theme().tokens.colour(_TONES[self._phase]))
        body = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour)
        if self._phase == "active":
            painter.drawEllipse(body)
        elif self._phase == "held":
            bar = body.width() * 0.32
            painter.drawRoundedRect(QRectF(body.left(), body.top(), bar, body.height()), 1, 1)
            right = body.right() - bar
            painter.drawRoundedRect(QRectF(right, body.top(), bar, body.height()), 1, 1)
        else:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(colour, 2))
            painter.drawEllipse(body.adjusted(1, 1, -1, -1))
