"""How a phrase is drawn in the list: its key, its sentence, why it is here."""

from __future__ import annotations

from PySide6.QtCore import (
    QAbstractItemModel,
    QEvent,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QRect,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QMouseEvent, QPainter
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from ui.desk.phrases.phrase_list_model import Index, PhraseListModel, PhraseRow
from ui.look.icons import paint_icon
from ui.look.paint import paint_body
from ui.look.text_block import TextBlock
from ui.look.theme import current_theme
from ui.look.tokens import ICON_SIZE, RADIUS_CONTROL, SPACE_1, SPACE_2, SPACE_3, TARGET

_CAP = 22
_GAP = 2


class PhraseDelegate(QStyledItemDelegate):
    """Draws a phrase over as many lines as it takes, with a star and a copy mark at the end.

    Emits `phrase_chosen` when the sentence is clicked, `copy_asked` and `star_asked` for the
    marks, each with the index.
    """

    phrase_chosen = Signal(QModelIndex)
    copy_asked = Signal(QModelIndex)
    star_asked = Signal(QModelIndex)

    def __init__(self, view: QListView) -> None:
        super().__init__(view)
        self._view = view
        self._text = TextBlock()
        self._note = TextBlock()
        self._key = TextBlock()

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """The sentence and its note at the width of the list."""
        row: PhraseRow = index.data(PhraseListModel.ROW)
        width = self._view.viewport().width()
        self._lay_out(row)
        room = self._text_room(width, row)
        height = self._text.height_for(room) + 2 * SPACE_2 + _GAP
        if row.note:
            height += self._note.height_for(room)
        least = current_theme().px(2 * TARGET - SPACE_3) + _GAP
        return QSize(width, max(least, height))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw the phrase."""
        row: PhraseRow = index.data(PhraseListModel.ROW)
        tokens = current_theme().tokens
        painter.save()
        where: QRect = option.rect
        state: QStyle.StateFlag = option.state
        chosen = bool(state & QStyle.StateFlag.State_Selected)
        under = bool(state & QStyle.StateFlag.State_MouseOver)
        body = QRectF(where).adjusted(1, _GAP / 2, -1, -_GAP / 2)
        fill = tokens.accent_soft if chosen else tokens.hover if under else tokens.surface
        rim = tokens.accent if chosen else tokens.line
        width = 2.0 if chosen else 1.0
        paint_body(painter, body, RADIUS_CONTROL, fill=fill, outline=rim, width=width)
        self._paint_words(painter, where, row)
        star, copy = self._marks(where)
        if row.digit or chosen or under:
            ink = tokens.accent if row.digit else tokens.faint
            paint_icon(painter, "star", self._icon_box(star), ink)
        if chosen or under:
            paint_icon(painter, "copy", self._icon_box(copy), tokens.muted)
        painter.restore()

    def editorEvent(
        self,
        event: QEvent,
        model: QAbstractItemModel,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> bool:
        """Tell which part of a phrase was clicked."""
        released = QEvent.Type.MouseButtonRelease
        if event.type() != released or not isinstance(event, QMouseEvent):
            return False
        if event.button() != Qt.MouseButton.LeftButton:
            return False
        where: QRect = option.rect
        at: QPoint = event.position().toPoint()
        found = model.index(index.row(), 0)
        star, copy = self._marks(where)
        if star.contains(at):
            self.star_asked.emit(found)
        elif copy.contains(at):
            self.copy_asked.emit(found)
        else:
            self.phrase_chosen.emit(found)
        return True

    def _paint_words(self, painter: QPainter, where: QRect, row: PhraseRow) -> None:
        theme, tokens = current_theme(), current_theme().tokens
        self._lay_out(row)
        room = self._text_room(where.width(), row)
        height = self._text.height_for(room)
        note = self._note.height_for(room) if row.note else 0
        top = where.top() + (where.height() - height - note) / 2
        left = where.left() + SPACE_3
        if row.digit:
            side = theme.px(_CAP)
            cap = QRectF(left, where.top() + (where.height() - side) / 2, side, side)
            cap = self._mirrored(cap, where)
            paint_body(painter, cap, 5, fill=tokens.sunken, outline=tokens.line)
            font = theme.font("caption", theme.STRONG, tabular=True)
            self._key.set_text(str(row.digit), font, Qt.AlignmentFlag.AlignHCenter)
            self._key.draw_centred(painter, cap, tokens.muted)
            left += side + SPACE_3
        text = self._mirrored(QRectF(left, top, room, height), where)
        self._text.draw(painter, text, tokens.text)
        if row.note:
            below = self._mirrored(QRectF(left, top + height, room, note), where)
            self._note.draw(painter, below, tokens.faint)

    def _marks(self, where: QRect) -> tuple[QRect, QRect]:
        """Where star and copy mark can be hit."""
        side = current_theme().px(TARGET)
        top = where.top() + (where.height() - side) // 2
        copy = QRect(where.right() - SPACE_2 - side, top, side, side)
        star = QRect(copy.left() - SPACE_1 - side, top, side, side)
        direction = self._view.layoutDirection()
        return (
            QStyle.visualRect(direction, where, star),
            QStyle.visualRect(direction, where, copy),
        )

    def _text_room(self, width: int, row: PhraseRow) -> int:
        theme = current_theme()
        marks = 2 * theme.px(TARGET) + SPACE_1 + SPACE_2 + SPACE_2
        cap = theme.px(_CAP) + SPACE_3 if row.digit else 0
        return max(1, width - marks - cap - SPACE_3)

    def _lay_out(self, row: PhraseRow) -> None:
        theme = current_theme()
        rtl = self._view.layoutDirection() == Qt.LayoutDirection.RightToLeft
        side = Qt.AlignmentFlag.AlignRight if rtl else Qt.AlignmentFlag.AlignLeft
        self._text.set_text(row.text, theme.font("body"), side)
        self._note.set_text(row.note, theme.font("small"), side)

    def _mirrored(self, box: QRectF, where: QRect) -> QRectF:
        direction = self._view.layoutDirection()
        return QRectF(QStyle.visualRect(direction, where, box.toRect()))

    @staticmethod
    def _icon_box(target: QRect) -> QRectF:
        side = current_theme().px(ICON_SIZE - 2)
        box = QRectF(0, 0, side, side)
        box.moveCenter(QRectF(target).center())
        return box
