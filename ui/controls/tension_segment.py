"""One of the five degrees of tension."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QRadioButton, QSizePolicy, QWidget

from ui.look.icons import paint_icon
from ui.look.paint import paint_body, paint_focus_ring
from ui.look.text_block import TextBlock
from ui.look.theme import current_theme
from ui.look.tokens import RADIUS_CONTROL, TENSION_HEIGHT

FACES = ("smile", "meh", "annoyed", "frown", "angry")

_FACE_SIZE = 16
_GAP = 4
_TINT = 0.12


class TensionSegment(QRadioButton):
    """A face, the number and the word of one level; chosen shows by rim, ground and weight.

    Holds its level from 1 to 5 and its word. ``set_compact`` leaves the word out, where all five
    do not fit; the scale then shows the chosen word below.
    """

    def __init__(self, level: int, word: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._level = level
        self._word = word
        self._compact = False
        self._number_block = TextBlock()
        self._word_block = TextBlock()
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
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
        self.setToolTip(self._word if compact else "")
        self.update()

    def full_width(self) -> int:
        """Width in px that the word needs."""
        self._lay_out()
        return max(self._word_block.natural_width() + 10, self._top_width() + 10)

    def sizeHint(self) -> QSize:
        """Wide enough for the word."""
        return QSize(self.full_width(), self._height())

    def minimumSizeHint(self) -> QSize:
        """Wide enough for the face alone."""
        side = current_theme().px(_FACE_SIZE)
        return QSize(side + 10, self._height())

    def hitButton(self, pos: object) -> bool:
        """All of it can be pressed, not the usual indicator alone."""
        del pos
        return True

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw face, number and word."""
        del event
        painter = QPainter(self)
        theme, tokens = current_theme(), current_theme().tokens
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
        word_height = 0 if self._compact else self._word_block.line_step()
        face = theme.px(_FACE_SIZE)
        top = (self.height() - face - word_height) / 2
        at = (self.width() - self._top_width()) / 2
        paint_icon(painter, FACES[self._level - 1], QRectF(at, top, face, face), ink)
        if self._top_width() > face:
            room = QRectF(at + face + _GAP, top, self._number_block.natural_width(), face)
            self._number_block.draw_centred(painter, room, ink)
        if not self._compact:
            room = QRectF(0, top + face - 1, self.width(), word_height)
            self._word_block.draw_centred(painter, room, ink)

    def _top_width(self) -> int:
        face = current_theme().px(_FACE_SIZE)
        both = face + _GAP + self._number_block.natural_width()
        # The narrowest scale shows face over nothing: the number is then in the word below.
        return both if both + 6 <= self.width() or not self._compact else face

    def _height(self) -> int:
        theme = current_theme()
        self._lay_out()
        both = theme.px(_FACE_SIZE) + round(self._word_block.line_step()) + 8
        return max(theme.px(TENSION_HEIGHT), 0 if self._compact else both)

    def _lay_out(self) -> None:
        theme = current_theme()
        heavy = self.isChecked()
        centre = Qt.AlignmentFlag.AlignHCenter
        self._number_block.set_text(str(self._level), theme.font("body", theme.STRONG), centre)
        weight = theme.STRONG if heavy else theme.MEDIUM
        self._word_block.set_text(self._word, theme.font("caption", weight), centre)
