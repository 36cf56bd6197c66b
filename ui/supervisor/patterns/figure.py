"""The one figure of a card: what is read first, and in the same breath its n and interval."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from app.insight.picture import Interval, Rate
from ui.look.paint import leading_edge
from ui.look.text_block import TextBlock
from ui.look.theme import current_theme
from ui.supervisor.figure_words import (
    APART,
    bounds_words,
    calls_words,
    count_words,
    number_words,
    rate_parts,
)

_BIG = "sentence"


class Figure(QLabel):
    """A figure in large type over what belongs to it; one text, so neither is read alone (D01).

    Holds both parts.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._parts = ("", "")
        self._first, self._rest = TextBlock(), TextBlock()
        self.setTextFormat(Qt.TextFormat.PlainText)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def set_parts(self, first: str, rest: str) -> None:
        """Show what is read first, and what belongs to it."""
        self._parts = (first, rest)
        self.setText(APART.join(part for part in self._parts if part))
        self.updateGeometry()
        self.update()

    def set_value(self, value: Rate | Interval | int, belongs: str = "") -> None:
        """Show a rate, a number with its interval, or a count with what it counts."""
        if isinstance(value, Rate):
            first, rest = rate_parts(value)
            bounds = bounds_words(value)
            self.set_parts(first, APART.join(part for part in (rest, bounds) if part))
        elif isinstance(value, Interval):
            span = f"{number_words(value.low)}–{number_words(value.high)}"
            self.set_parts(number_words(value.value), f"{span}{APART}{calls_words(value.n)}")
        else:
            self.set_parts(count_words(value), belongs)

    def hasHeightForWidth(self) -> bool:
        """Both parts wrap."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Height in px at a width."""
        first, rest = self._laid()
        below = rest.height_for(width) if self._parts[1] else 0
        return first.height_for(width) + below

    def sizeHint(self) -> QSize:
        """Each part in one line, or in lines of a comfortable length."""
        first, rest = self._laid()
        width = max(first.natural_width(), rest.natural_width() if self._parts[1] else 0)
        width = min(width, current_theme().px(280))
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        """The longest word."""
        first, rest = self._laid()
        width = min(96, max(first.widest_word(), rest.widest_word()))
        return QSize(width, round(first.line_step() + rest.line_step()))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw both."""
        del event
        tokens = current_theme().tokens
        painter = QPainter(self)
        first, rest = self._laid()
        where = QRectF(self.rect())
        first.draw(painter, where, tokens.text)
        if self._parts[1]:
            below = where.adjusted(0, first.height_for(where.width()), 0, 0)
            rest.draw(painter, below, tokens.muted)

    def _laid(self) -> tuple[TextBlock, TextBlock]:
        theme, side = current_theme(), leading_edge(self)
        self._first.set_text(self._parts[0], theme.font(_BIG, theme.STRONG, tabular=True), side)
        self._rest.set_text(self._parts[1], theme.font("small", tabular=True), side)
        return self._first, self._rest
