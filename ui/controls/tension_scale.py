"""How tense the caller is, from 1 to 5, in one key."""

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import (
    QButtonGroup,
    QHBoxLayout,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from ui.controls.label import Label
from ui.controls.roving import let_tab_find_chosen
from ui.controls.tension_segment import TensionSegment
from ui.look.tokens import SPACE_1

LEVELS = 5


class TensionScale(QWidget):
    """Five segments, of which one or none is chosen.

    Holds the chosen level (0 while nobody has said). Emits ``level_chosen`` with 1 … 5 when a
    person chooses, by click, by arrow key, or by the digit while the scale has the keyboard;
    ``set_level`` shows a level without a signal. Where five words do not fit, the chosen word
    stands below.
    """

    level_chosen = Signal(int)

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self._level = 0
        self._compact = False
        self._word_below = True
        self._words = (
            self.tr("Calm"),
            self.tr("Uneasy"),
            self.tr("Upset"),
            self.tr("Angry"),
            self.tr("Furious"),
        )
        self._group = QButtonGroup(self)
        self._row = QHBoxLayout()
        self._row.setSpacing(SPACE_1)
        self._segments: list[TensionSegment] = []
        for level in range(1, LEVELS + 1):
            segment = TensionSegment(level, self._words[level - 1])
            segment.clicked.connect(self._choose_segment)
            segment.toggled.connect(self._follow_arrow)
            self._group.addButton(segment, level)
            self._row.addWidget(segment, 1)
            self._segments.append(segment)
        self._below = Label("", "strong")
        self._below.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self._below.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE_1)
        column.addLayout(self._row)
        column.addWidget(self._below)
        self._show_level()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    @property
    def level(self) -> int:
        """The chosen level, or 0."""
        return self._level

    @property
    def segments(self) -> tuple[TensionSegment, ...]:
        """The five segments, calm first."""
        return tuple(self._segments)

    @property
    def word_below(self) -> str:
        """The chosen level in words, where the segments have no room for theirs; else empty."""
        return "" if self._below.isHidden() else self._below.text()

    def set_words(self, words: Sequence[str]) -> None:
        """Name the five levels with the playbook's own words, calm first."""
        self._words = tuple(words[:LEVELS])  # type: ignore[assignment]
        for segment, word in zip(self._segments, words, strict=False):
            segment.set_word(word)
        self._show_level()

    def set_level(self, level: int) -> None:
        """Show ``level``, or none for 0, and tell nobody."""
        self._level = level if 1 <= level <= LEVELS else 0
        self._show_level()

    def show_word_below(self, shown: bool) -> None:
        """Whether the chosen word may stand below, where the segments have no room for it."""
        self._word_below = shown
        self._show_level()

    def set_low(self, low: bool) -> None:
        """Take one line only, for a window that is low."""
        for segment in self._segments:
            segment.set_low(low)
        self._fit_words()

    def minimumSizeHint(self) -> QSize:
        """Wide enough for five faces."""
        hints = [segment.minimumSizeHint() for segment in self._segments]
        width = sum(hint.width() for hint in hints) + SPACE_1 * (LEVELS - 1)
        return QSize(width, super().minimumSizeHint().height())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """A digit chooses its level."""
        text = event.text()
        if text and text in "12345" and not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            self._choose(int(text))
            return
        super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave the words out where they would be cut."""
        super().resizeEvent(event)
        self._fit_words()

    def _fit_words(self) -> None:
        room = (self.width() - SPACE_1 * (LEVELS - 1)) / LEVELS
        compact = any(segment.full_width() > room for segment in self._segments)
        if compact != self._compact:
            self._compact = compact
            for segment in self._segments:
                segment.set_compact(compact)
            self._show_level()

    def _choose_segment(self) -> None:
        self._choose(self._group.checkedId())

    def _follow_arrow(self, checked: bool) -> None:
        """Arrow keys and screen readers check a segment without a click."""
        if checked:
            self._choose(self._group.checkedId())

    def _choose(self, level: int) -> None:
        if level == self._level:
            return
        self._level = level
        self._show_level()
        self.level_chosen.emit(level)

    def _show_level(self) -> None:
        self._group.setExclusive(False)
        for segment in self._segments:
            segment.blockSignals(True)
            segment.setChecked(segment.level == self._level)
            segment.blockSignals(False)
            segment.update()
        self._group.setExclusive(True)
        let_tab_find_chosen(self._segments)
        self._below.setVisible(self._compact and self._word_below)
        if self._level:
            word = self._words[self._level - 1]
            self._below.setText(f"{self._level} · {word}")
            self._below.set_tone(f"tension_{self._level}")
        else:
            self._below.setText(self.tr("Not set yet"))
            self._below.set_tone("faint")
