"""The strip beside the notes that tells when each line was begun."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from ui.controls.clock_time import clock_time
from ui.look.theme import current_theme
from ui.look.tokens import SPACE_2

if TYPE_CHECKING:
    from ui.desk.notes.note_editor import NoteEditor


class NoteGutter(QWidget):
    """Paints the stamps of the lines in sight, at the side where reading begins."""

    def __init__(self, editor: NoteEditor) -> None:
        super().__init__(editor)
        self._editor = editor
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    def sizeHint(self) -> QSize:
        """Wide enough for the latest stamp."""
        font = current_theme().font("small", tabular=True)
        widest = clock_time(self._editor.note_document().latest_ms / 1000)
        digits = "0" * len(widest.replace(":", ""))
        colons = ":" * widest.count(":")
        width = QFontMetricsF(font).horizontalAdvance(digits + colons)
        return QSize(round(width) + SPACE_2, 0)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the stamps on the first line of each block."""
        painter = QPainter(self)
        theme = current_theme()
        metrics = QFontMetricsF(self._editor.font())
        painter.setFont(theme.font("small", tabular=True))
        painter.setPen(QColor(theme.tokens.faint))
        side = self._side()
        for stamp_ms, top in self._editor.stamps_in_sight(event.rect()):
            where = QRectF(0, top, self.width(), metrics.height())
            painter.drawText(
                where, side | Qt.AlignmentFlag.AlignVCenter, clock_time(stamp_ms / 1000)
            )

    def _side(self) -> Qt.AlignmentFlag:
        if self.isRightToLeft():
            return Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignAbsolute
        return Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignAbsolute
