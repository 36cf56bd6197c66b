"""One thing that happened in a call: when, what, and more about it."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from ui.controls.label import Label
from ui.desk.call.call_words import clock_text
from ui.desk.calls.event_words import EventWords
from ui.look.icons import paint_icon
from ui.look.paint import mirrored
from ui.look.tension_bars import paint_tension_bars
from ui.look.theme import current_theme
from ui.look.tokens import ICON_SIZE, SPACE_1, SPACE_3

_TIME = 44


class EventRow(QWidget):
    """The time since the call began, an icon, and the words; a tension shows as bars."""

    def __init__(self, elapsed_ms: int, words: EventWords, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._event = words
        self._time = Label(clock_text(elapsed_ms), "figure", wraps=False)
        self._time.setSizePolicy(QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Preferred)
        self._time.setMinimumWidth(current_theme().px(_TIME))
        self._words = Label(words.words)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        lines = QVBoxLayout()
        lines.setSpacing(0)
        lines.addWidget(self._words)
        if words.more:
            lines.addWidget(Label(words.more, "small"))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, SPACE_1, 0, SPACE_1)
        row.setSpacing(SPACE_3)
        row.addWidget(self._time, 0, Qt.AlignmentFlag.AlignTop)
        row.addSpacing(current_theme().soft_px(ICON_SIZE) + SPACE_1)
        row.addLayout(lines, 1)

    @property
    def told(self) -> str:
        """Time and words as shown."""
        return f"{self._time.text()} {self._words.text()}"

    def minimumSizeHint(self) -> QSize:
        """No width of its own: the words wrap, and a long one breaks."""
        return QSize(0, super().minimumSizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the icon or the bars between time and words."""
        del event
        theme = current_theme()
        side = theme.soft_px(ICON_SIZE - 2)
        left = self._time.width() + SPACE_3 + 2
        top = SPACE_1 + (theme.px(20) - side) / 2
        where = mirrored(QRectF(left, top, side, side), self)
        painter = QPainter(self)
        if self._event.level:
            ink = theme.tokens.tension_of(self._event.level)
            rtl = self.isRightToLeft()
            paint_tension_bars(painter, where, self._event.level, ink, mirrored=rtl)
        else:
            paint_icon(painter, self._event.icon, where, theme.tokens.muted)
