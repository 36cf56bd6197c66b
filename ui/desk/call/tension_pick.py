"""The tension in one button, where five segments have no room."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPoint, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QAction, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QMenu, QPushButton, QSizePolicy, QWidget

from ui.controls.tension_scale import LEVELS
from ui.look.paint import mirrored, paint_body, paint_focus_ring
from ui.look.tension_bars import paint_tension_bars
from ui.look.text_block import TextBlock
from ui.look.theme import current_theme
from ui.look.tokens import CONTROL_HEIGHT, RADIUS_CONTROL, SPACE_1, SPACE_3

_BARS_SIDE = 14


class TensionPick(QPushButton):
    """Bars, number and word of the level now; pressed, it offers all five.

    Holds the level (0 while nobody has said). Emits `level_chosen` with 1 … 5 when a person
    chooses from the menu, by an arrow key, or by a digit while it has the keyboard.
    """

    level_chosen = Signal(int)

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._name = name
        self._level = 0
        self._words: tuple[str, ...] = ("",) * LEVELS
        self._bare = False
        self._block = TextBlock()
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setAutoDefault(False)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self._menu = QMenu(self)
        self.clicked.connect(self._offer)
        self._show_level()

    @property
    def level(self) -> int:
        """The level shown, or 0."""
        return self._level

    @property
    def menu_of_levels(self) -> QMenu:
        """The five levels, with the words of the playbook."""
        return self._menu

    def set_words(self, words: Sequence[str]) -> None:
        """Name the five levels, calm first."""
        if tuple(words[:LEVELS]) == self._words:
            return
        self._words = tuple(words[:LEVELS])
        self._menu.clear()
        for level, word in enumerate(self._words, start=1):
            # Made here: an action that the menu makes can be freed behind Python's back.
            entry = QAction(self.tr("{level} {word}").format(level=level, word=word), self._menu)
            self._menu.addAction(entry)
            entry.setCheckable(True)
            entry.triggered.connect(lambda _on=False, level=level: self._choose(level))
        self._show_level()

    def set_level(self, level: int) -> None:
        """Show a level, or none for 0, and tell nobody."""
        if level != self._level:
            self._level = level
            self._show_level()

    def set_bare(self, bare: bool) -> None:
        """Leave the word out; number and bars stay, and the name says it."""
        self._bare = bare
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """Everything in one line."""
        theme = current_theme()
        block = self._laid()
        width = theme.soft_px(_BARS_SIDE) + SPACE_1 + block.natural_width() + 2 * SPACE_3
        height = max(theme.soft_px(CONTROL_HEIGHT), round(block.line_step()) + SPACE_3)
        return QSize(width, height)

    def minimumSizeHint(self) -> QSize:
        """Nothing of it is cut."""
        return self.sizeHint()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows go up and down, a digit chooses its level."""
        steps = {Qt.Key.Key_Up: 1, Qt.Key.Key_Down: -1}
        digits = [str(level) for level in range(1, LEVELS + 1)]
        plain = not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if plain and event.key() in steps:
            self._choose(max(1, min(LEVELS, self._level + steps[Qt.Key(event.key())])))
        elif plain and event.text() in digits:
            self._choose(int(event.text()))
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw rim, bars, number and word."""
        del event
        painter = QPainter(self)
        theme, tokens = current_theme(), current_theme().tokens
        ink = tokens.tension_of(self._level) if self._level else tokens.muted
        body = QRectF(self.rect())
        if self.hasFocus():
            body = paint_focus_ring(painter, body, RADIUS_CONTROL + 1, tokens.focus)
        fill = tokens.hover if self.underMouse() else tokens.surface
        width = 2.0 if self._level else 1.0
        rim = ink if self._level else tokens.outline
        paint_body(painter, body, RADIUS_CONTROL, fill=fill, outline=rim, width=width)
        block = self._laid()
        side = theme.soft_px(_BARS_SIDE)
        at = (self.width() - side - SPACE_1 - block.natural_width()) / 2
        bars = mirrored(QRectF(at, (self.height() - side) / 2, side, side), self)
        paint_tension_bars(painter, bars, self._level, ink, mirrored=self.isRightToLeft())
        rest = QRectF(at + side + SPACE_1, 0, block.natural_width() + 1, self.height())
        block.draw_centred(painter, mirrored(rest, self), ink)

    def _offer(self) -> None:
        for level, entry in enumerate(self._menu.actions(), start=1):
            entry.setChecked(level == self._level)
        self._menu.popup(self.mapToGlobal(QPoint(0, self.height())))

    def _choose(self, level: int) -> None:
        self.set_level(level)
        self.level_chosen.emit(level)

    def _show_level(self) -> None:
        word = self._words[self._level - 1] if self._level else self.tr("not set yet")
        said = self.tr("{level} {word}").format(level=self._level, word=word)
        self.setAccessibleName(
            self.tr("{name}: {level}").format(name=self._name, level=said if self._level else word)
        )
        self.setToolTip(self.accessibleName())
        self.updateGeometry()
        self.update()

    def _laid(self) -> TextBlock:
        theme = current_theme()
        number = str(self._level) if self._level else "–"
        words = (
            number if self._bare or not self._level else f"{number} {self._words[self._level - 1]}"
        )
        self._block.set_text(words, theme.font("body", theme.STRONG))
        return self._block
