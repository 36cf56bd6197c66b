"""One of the five degrees of tension."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QRadioButton, QSizePolicy, QWidget

from ui.look.paint import mirrored, paint_body, paint_focus_ring
from ui.look.tension_bars import paint_tension_bars
from ui.look.text_block import TextBlock
from ui.look.theme import current_theme
from ui.look.tokens import CONTROL_HEIGHT, RADIUS_CONTROL, TENSION_HEIGHT

_BARS_SIDE = 14
_GAP = 4
_TINT = 0.12


class TensionSegment(QRadioButton):
    """Bars, the number and the word of one level; chosen shows by rim, ground and weight.

    Holds its level from 1 to 5 and its word. ``set_compact`` leaves the word out, where all five
    do not fit; the scale then shows the chosen word below. ``set_low`` puts everything in one
    line, for a window that is low.
    """

    def __init__(self, level: int, word: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._level = level
        self._word = word
        self._compact = False
        self._low = False
        self._number_block = TextBlock()
        self._word_block = TextBlock()
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.set_word(word)

    @property
    def level(self) -> int:
        """The level, from 1 to 5."""
        return self._level

    def set_word(self, word: str) -> None:
        """Name the level."""
        self._word = word
        self.setAccessibleName(f"{self._level} {word}")
        self.setToolTip(word if self._compact else "")
        self.updateGeometry()
        self.update()

    def set_compact(self, compact: bool) -> None:
        """Leave the word out, or show it."""
        self._compact = compact
        self.updateGeometry()
        self.setToolTip(self._word if compact else "")
        self.update()

    def set_low(self, low: bool) -> None:
        """Put bars, number and word in one line, or the word below them."""
        self._low = low
        self.updateGeometry()
        self.update()

    def full_width(self) -> int:
        """Width in px that bars, number and word need."""
        self._lay_out()
        top = current_theme().soft_px(_BARS_SIDE) + _GAP + self._number_block.natural_width()
        if self._low:
            return top + _GAP + self._word_block.natural_width() + 4 * _GAP
        return max(self._word_block.natural_width(), top) + 8

    def sizeHint(self) -> QSize:
        """Wide enough for the word."""
        return QSize(self.full_width(), self._height())

    def minimumSizeHint(self) -> QSize:
        """Wide enough for the bars alone, or beside the number where both stand in one line."""
        least = current_theme().soft_px(_BARS_SIDE) + 8
        if self._low:
            self._lay_out()
            least += _GAP + self._number_block.natural_width()
        return QSize(least, self._height())

    def hitButton(self, pos: object) -> bool:
        """All of it can be pressed, not the usual indicator alone."""
        del pos
        return True

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw bars, number and word."""
        del event
        painter = QPainter(self)
        tokens = current_theme().tokens
        chosen = self.isChecked()
        hue = tokens.tension_of(self._level)
        ink = hue if chosen else tokens.muted
        fill = tokens.hover if self.underMouse() else tokens.surface
        if not self.isEnabled():
            ink, fill = tokens.disabled, tokens.bg
        body = QRectF(self.rect())
        if self.hasFocus():
            body = paint_focus_ring(painter, body, RADIUS_CONTROL + 1, tokens.focus)
        paint_body(painter, body, RADIUS_CONTROL, fill=fill)
        if chosen:
            tint = QColor(hue)
            tint.setAlphaF(_TINT)
            painter.setBrush(tint)
            painter.drawRoundedRect(body, RADIUS_CONTROL, RADIUS_CONTROL)
        rim = ink if chosen else tokens.outline
        paint_body(painter, body, RADIUS_CONTROL, outline=rim, width=2.0 if chosen else 1.0)
        self._lay_out()
        if self._low:
            self._paint_line(painter, ink)
        elif self._compact:
            self._paint_upright(painter, ink)
        else:
            self._paint_level(painter, ink)

    def _paint_level(self, painter: QPainter, ink: str) -> None:
        """Bars and number side by side, the word below."""
        side = current_theme().soft_px(_BARS_SIDE)
        number = self._number_block.natural_width()
        word_height = self._word_block.line_step()
        top = (self.height() - side - word_height) / 2
        at = (self.width() - side - _GAP - number) / 2
        self._paint_bars(painter, mirrored(QRectF(at, top, side, side), self), ink)
        room = QRectF(at + side + _GAP, top, number, side)
        self._number_block.draw_centred(painter, mirrored(room, self), ink)
        self._word_block.draw(painter, QRectF(0, top + side - 1, self.width(), word_height), ink)

    def _paint_line(self, painter: QPainter, ink: str) -> None:
        """Bars, number and word side by side."""
        side = current_theme().soft_px(_BARS_SIDE)
        number = self._number_block.natural_width()
        word = 0 if self._compact else self._word_block.natural_width()
        taken = side + _GAP + number + (_GAP + word if word else 0)
        at = (self.width() - taken) / 2
        bars = QRectF(at, (self.height() - side) / 2, side, side)
        self._paint_bars(painter, mirrored(bars, self), ink)
        at += side + _GAP
        beside = QRectF(at, 0, number, self.height())
        self._number_block.draw_centred(painter, mirrored(beside, self), ink)
        if word:
            rest = QRectF(at + number + _GAP, 0, word + 1, self.height())
            self._word_block.draw_centred(painter, mirrored(rest, self), ink)

    def _paint_upright(self, painter: QPainter, ink: str) -> None:
        """Bars over the number."""
        side = current_theme().soft_px(_BARS_SIDE)
        step = self._number_block.line_step()
        top = (self.height() - side - step) / 2
        self._paint_bars(painter, QRectF((self.width() - side) / 2, top, side, side), ink)
        self._number_block.draw(painter, QRectF(0, top + side, self.width(), step), ink)

    def _paint_bars(self, painter: QPainter, where: QRectF, ink: str) -> None:
        paint_tension_bars(painter, where, self._level, ink, mirrored=self.isRightToLeft())

    def _height(self) -> int:
        theme = current_theme()
        self._lay_out()
        if self._low:
            return max(theme.soft_px(CONTROL_HEIGHT), round(self._number_block.line_step()) + 8)
        below = self._number_block if self._compact else self._word_block
        both = theme.soft_px(_BARS_SIDE) + round(below.line_step()) + 4
        return max(theme.px(TENSION_HEIGHT), both)

    def _lay_out(self) -> None:
        theme = current_theme()
        heavy = self.isChecked()
        centre = Qt.AlignmentFlag.AlignHCenter
        self._number_block.set_text(str(self._level), theme.font("body", theme.STRONG), centre)
        weight = theme.STRONG if heavy else theme.MEDIUM
        self._word_block.set_text(self._word, theme.font("caption", weight), centre)
