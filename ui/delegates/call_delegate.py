"""How a call is drawn in the list: who and when, how it ended, what stands out, what was noted."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, NamedTuple

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QPainter
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from ui.controls.chip import CHIP_GAP, CHIP_ICON, CHIP_PAD, LARGEST_RADIUS, TONES
from ui.desk.calls.call_facts import CallFacts, Fact
from ui.look.icons import paint_icon
from ui.look.paint import paint_body
from ui.look.tension_bars import paint_tension_bars
from ui.look.text_block import TextBlock
from ui.look.theme import current_theme
from ui.look.tokens import (
    FOCUS_WIDTH,
    RADIUS_CONTROL,
    SPACE_1,
    SPACE_2,
    SPACE_3,
    SPACE_4,
    SPACE_5,
)
from ui.models.calls_model import CallsModel

Index = QModelIndex | QPersistentModelIndex
_CHIP_HEIGHT = 24


class _Piece(NamedTuple):
    """A text of a row: where it stands, from the row's own corner, and its colour token."""

    block: TextBlock
    where: QRectF
    token: str


class _Pill(NamedTuple):
    """A fact of a row, and where it stands."""

    fact: Fact
    block: TextBlock
    where: QRectF


class _Laid(NamedTuple):
    """A row laid out at a width."""

    pieces: list[_Piece]
    pills: list[_Pill]
    height: int


class CallDelegate(QStyledItemDelegate):
    """Draws a call over as many lines as its words take at the width of the list."""

    def __init__(self, view: QListView, facts: Callable[[Any], CallFacts]) -> None:
        """`facts` puts a line of the model into words, as of now."""
        super().__init__(view)
        self._view = view
        self._facts = facts

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """As high as its words at the width of the list."""
        width = self._view.viewport().width()
        return QSize(width, self._lay_out(index, width).height)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw the row."""
        # Qt's own type for options has these; the stubs leave them out.
        row: QRect = option.rect
        state: QStyle.StateFlag = option.state
        tokens = current_theme().tokens
        laid = self._lay_out(index, row.width())
        painter.save()
        chosen = bool(state & QStyle.StateFlag.State_Selected)
        under = bool(state & QStyle.StateFlag.State_MouseOver)
        ground = tokens.accent_soft if chosen else tokens.hover if under else tokens.surface
        painter.fillRect(row, QColor(ground))
        painter.fillRect(QRect(row.left(), row.bottom(), row.width(), 1), QColor(tokens.line))
        if state & QStyle.StateFlag.State_HasFocus and self._view.hasFocus():
            inside = QRectF(row).adjusted(2, 2, -2, -3)
            paint_body(painter, inside, RADIUS_CONTROL, outline=tokens.focus, width=FOCUS_WIDTH)
        for piece in laid.pieces:
            ink = tokens.text if chosen and piece.token == "faint" else tokens.colour(piece.token)
            piece.block.draw(painter, self._seen(piece.where, row), ink)
        for pill in laid.pills:
            self._paint_pill(painter, pill, self._seen(pill.where, row))
        painter.restore()

    # -- laying out --------------------------------------------------------------------------------

    def _lay_out(self, index: Index, width: int) -> _Laid:
        line = index.data(CallsModel.LINE)
        if line is None:
            return _Laid([], [], 0)
        facts = self._facts(line)
        theme = current_theme()
        room = max(1, width - 2 * SPACE_5)
        pieces: list[_Piece] = []
        top = self._head(pieces, facts, room, SPACE_4)
        top = self._text(pieces, facts.details, theme.font("small"), "muted", room, top)
        pills, top = self._pills(facts.facts, room, top + SPACE_1)
        if facts.excerpt:
            top = self._text(pieces, facts.excerpt, theme.font("small"), "text", room, top + 2)
        return _Laid(pieces, pills, round(top) + SPACE_4)

    def _head(self, pieces: list[_Piece], facts: CallFacts, room: int, top: float) -> float:
        """The name, and the time beside it where there is room for both."""
        theme = current_theme()
        when = self._block(facts.when, theme.font("small", tabular=True))
        name = self._block(facts.name, theme.font("body", theme.STRONG))
        wanted = when.natural_width() + SPACE_3
        beside = name.natural_width() + wanted <= room or room - wanted > theme.px(160)
        name_room = room - wanted if beside else room
        height = name.height_for(name_room)
        pieces.append(_Piece(name, QRectF(SPACE_5, top, name_room, height), "text"))
        if beside:
            left = SPACE_5 + room - when.natural_width()
            drop = (name.line_step() - when.line_step()) / 2
            where = QRectF(left, top + drop, when.natural_width() + 1, when.line_step())
            pieces.append(_Piece(when, where, "faint"))
            return top + height
        where = QRectF(SPACE_5, top + height, room, when.height_for(room))
        pieces.append(_Piece(when, where, "faint"))
        return top + height + where.height()

    def _text(
        self,
        pieces: list[_Piece],
        text: str,
        font: QFont,
        token: str,
        room: int,
        top: float,
    ) -> float:
        block = self._block(text, font)
        height = block.height_for(room)
        pieces.append(_Piece(block, QRectF(SPACE_5, top, room, height), token))
        return top + height

    def _pills(self, facts: tuple[Fact, ...], room: int, top: float) -> tuple[list[_Pill], float]:
        """The facts in lines, as chips; a fact too long for a line takes several."""
        theme = current_theme()
        font = theme.font("small", theme.MEDIUM)
        icon = theme.soft_px(CHIP_ICON) + CHIP_GAP
        pills: list[_Pill] = []
        left, bottom = float(SPACE_5), top
        for fact in facts:
            block = self._block(fact.brief or fact.words, font)
            frame = 2 * CHIP_PAD + icon
            width = min(room, frame + block.natural_width() + 1)
            height = max(theme.px(_CHIP_HEIGHT), block.height_for(width - frame) + SPACE_1)
            if left > SPACE_5 and left + width > SPACE_5 + room:
                left, top = float(SPACE_5), bottom + SPACE_1
            pills.append(_Pill(fact, block, QRectF(left, top, width, height)))
            left += width + SPACE_2
            bottom = max(bottom, top + height)
        return pills, bottom + SPACE_1 if pills else top

    def _block(self, text: str, font: QFont) -> TextBlock:
        rtl = self._view.layoutDirection() == Qt.LayoutDirection.RightToLeft
        block = TextBlock()
        side = Qt.AlignmentFlag.AlignRight if rtl else Qt.AlignmentFlag.AlignLeft
        block.set_text(text, font, side)
        return block

    # -- drawing -----------------------------------------------------------------------------------

    def _paint_pill(self, painter: QPainter, pill: _Pill, where: QRectF) -> None:
        theme, tokens = current_theme(), current_theme().tokens
        tone = TONES[pill.fact.tone]
        ink = tokens.colour(tone.ink)
        if pill.fact.level:
            ink = tokens.tension_of(pill.fact.level)
        radius = min(where.height() / 2, LARGEST_RADIUS)
        rim = ink if tokens.is_contrast else None
        paint_body(painter, where, radius, fill=tokens.colour(tone.ground), outline=rim)
        side = theme.soft_px(CHIP_ICON)
        rtl = self._view.layoutDirection() == Qt.LayoutDirection.RightToLeft
        lead = where.right() - CHIP_PAD - side if rtl else where.left() + CHIP_PAD
        box = QRectF(lead, where.center().y() - side / 2, side, side)
        if pill.fact.level:
            paint_tension_bars(painter, box, pill.fact.level, ink, mirrored=rtl)
        else:
            paint_icon(painter, pill.fact.icon, box, ink)
        room = where.width() - 2 * CHIP_PAD - side - CHIP_GAP
        left = where.left() + CHIP_PAD + (0 if rtl else side + CHIP_GAP)
        pill.block.draw_centred(painter, QRectF(left, where.top(), room, where.height()), ink)

    def _seen(self, where: QRectF, row: QRect) -> QRectF:
        """A place in the row as it is on the screen, in the reading direction."""
        left = where.left()
        if self._view.layoutDirection() == Qt.LayoutDirection.RightToLeft:
            left = row.width() - where.right()
        return QRectF(QPointF(row.left() + left, row.top() + where.top()), where.size())
