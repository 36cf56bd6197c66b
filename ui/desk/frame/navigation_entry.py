"""One entry of the navigation rail: icon, word, and how many wait there."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QPushButton, QSizePolicy, QWidget

from ui.look.icons import paint_icon
from ui.look.paint import leading_edge, mirrored, paint_body, paint_focus_ring
from ui.look.text_block import TextBlock
from ui.look.theme import current_theme
from ui.look.tokens import ICON_SIZE, RADIUS_CONTROL, SPACE_3, SPACE_4

_HEIGHT = 36
_BADGE = 20
_MARK = 3


class NavigationEntry(QPushButton):
    """A place to go; the one shown has a bar at its edge, a tint and heavier type.

    Holds its word, its icon and a number of things that wait. Emits Qt's `toggled`.
    """

    def __init__(self, icon: str, word: str, parent: QWidget | None = None) -> None:
        super().__init__(word, parent)
        self._icon = icon
        self._waiting = 0
        self._block = TextBlock()
        self._badge = TextBlock()
        self.setCheckable(True)
        self.setAutoExclusive(False)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setAutoDefault(False)
        self.setAccessibleName(word)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    @property
    def waiting(self) -> int:
        """How many things wait there."""
        return self._waiting

    def set_waiting(self, count: int, words: str = "") -> None:
        """Show how many things wait there, "2 due" unless `words` say it; 0 shows nothing."""
        self._waiting = count
        described = (words or self.tr("%n due", "", count)) if count else ""
        self.setAccessibleDescription(described)
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """Icon, word and number in one line."""
        theme = current_theme()
        width = 3 * SPACE_4 + theme.px(ICON_SIZE) + SPACE_3 + self._laid().natural_width()
        if self._waiting:
            width += SPACE_3 + self._badge_width()
        return QSize(width, theme.px(_HEIGHT))

    def minimumSizeHint(self) -> QSize:
        """As large as the hint."""
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the entry as it stands."""
        del event
        painter = QPainter(self)
        theme, tokens = current_theme(), current_theme().tokens
        chosen = self.isChecked()
        ink = tokens.accent if chosen else tokens.muted
        fill = tokens.accent_soft if chosen else None
        if self.underMouse() and not chosen:
            ink, fill = tokens.text, tokens.hover
        body = QRectF(self.rect())
        if self.hasFocus():
            body = paint_focus_ring(painter, body, RADIUS_CONTROL + 1, tokens.focus)
        outline = ink if chosen and tokens.is_contrast else None
        paint_body(painter, body, RADIUS_CONTROL, fill=fill, outline=outline)
        if chosen:
            bar = QRectF(0, self.height() * 0.25, _MARK, self.height() * 0.5)
            paint_body(painter, mirrored(bar, self), _MARK / 2, fill=tokens.accent)
        side = theme.px(ICON_SIZE)
        box = QRectF(SPACE_4, (self.height() - side) / 2, side, side)
        paint_icon(painter, self._icon, mirrored(box, self), ink)
        left = SPACE_4 + side + SPACE_3
        room = self.width() - left - SPACE_4 - (self._badge_width() if self._waiting else 0)
        where = QRectF(left, 0, room, self.height())
        self._laid().draw_centred(painter, mirrored(where, self), ink)
        if self._waiting:
            self._paint_badge(painter)

    def _paint_badge(self, painter: QPainter) -> None:
        theme, tokens = current_theme(), current_theme().tokens
        width, height = self._badge_width(), theme.px(_BADGE)
        where = QRectF(self.width() - SPACE_4 - width, (self.height() - height) / 2, width, height)
        where = mirrored(where, self)
        paint_body(painter, where, height / 2, fill=tokens.warn_soft, outline=tokens.warn)
        self._badge.draw_centred(painter, where, tokens.warn)

    def _laid(self) -> TextBlock:
        theme = current_theme()
        font = theme.font("body", theme.STRONG if self.isChecked() else theme.MEDIUM)
        self._block.set_text(self.text(), font, leading_edge(self))
        return self._block

    def _badge_width(self) -> int:
        theme = current_theme()
        font = theme.font("caption", theme.STRONG, tabular=True)
        text = str(self._waiting) if self._waiting < 100 else "99+"
        self._badge.set_text(text, font, Qt.AlignmentFlag.AlignHCenter)
        return max(theme.px(_BADGE), self._badge.natural_width() + 2 * SPACE_3 - 4)
