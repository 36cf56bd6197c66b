"""How a row of figures is drawn where there is no room for columns: one figure below the other."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from ui.look.paint import paint_body
from ui.look.text_block import TextBlock
from ui.look.theme import current_theme
from ui.look.tokens import FOCUS_WIDTH, RADIUS_CONTROL, SPACE_2, SPACE_3
from ui.supervisor.figure_table import NOTHING
from ui.supervisor.patterns.figures_model import FiguresModel

Index = QModelIndex | QPersistentModelIndex


class FiguresDelegate(QStyledItemDelegate):
    """Draws the name of a row, and below it each of its figures after its heading."""

    def __init__(self, view: QListView) -> None:
        super().__init__(view)
        self._view = view

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """As high as its lines at the width of the list."""
        del option
        width = self._view.viewport().width()
        return QSize(width, self.height_at(index, width))

    def height_at(self, index: Index, width: int) -> int:
        """Height in px of a row at a width."""
        height = sum(height for _block, _token, height in self._lines(index, width))
        return round(height) + 2 * SPACE_2

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw the row."""
        # Qt's own type for options has these; the stubs leave them out.
        row: QRect = option.rect
        state: QStyle.StateFlag = option.state
        tokens = current_theme().tokens
        painter.save()
        chosen = bool(state & QStyle.StateFlag.State_Selected)
        under = bool(state & QStyle.StateFlag.State_MouseOver)
        ground = tokens.accent_soft if chosen else tokens.hover if under else tokens.surface
        painter.fillRect(row, QColor(ground))
        painter.fillRect(QRect(row.left(), row.bottom(), row.width(), 1), QColor(tokens.line))
        if state & QStyle.StateFlag.State_HasFocus and self._view.hasFocus():
            inside = QRectF(row).adjusted(1, 1, -1, -2)
            paint_body(painter, inside, RADIUS_CONTROL, outline=tokens.focus, width=FOCUS_WIDTH)
        top = float(row.top() + SPACE_2)
        for block, token, height in self._lines(index, row.width()):
            where = QRectF(row.left() + SPACE_3, top, row.width() - 2 * SPACE_3, height)
            block.draw(painter, where, tokens.colour(token))
            top += height
        painter.restore()

    def _lines(self, index: Index, width: int) -> list[tuple[TextBlock, str, float]]:
        theme = current_theme()
        rtl = self._view.layoutDirection() == Qt.LayoutDirection.RightToLeft
        side = Qt.AlignmentFlag.AlignRight if rtl else Qt.AlignmentFlag.AlignLeft
        cells: tuple[tuple[str, str], ...] = index.data(FiguresModel.LINES)
        room = max(1, width - 2 * SPACE_3)
        lines = []
        for at, (heading, words) in enumerate(cells):
            if not words or (at and words == NOTHING):
                continue
            block = TextBlock()
            font = theme.font("small") if at else theme.font("body", theme.STRONG)
            block.set_text(f"{heading}: {words}" if at else words, font, side)
            lines.append((block, "text" if not at else "muted", float(block.height_for(room))))
        return lines
