"""A circle to breathe with: four seconds in and six out, or another rhythm."""

import math

from PySide6.QtCore import QElapsedTimer, QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QHideEvent, QPainter, QPaintEvent, QPen, QShowEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui.look.text_block import TextBlock
from ui.look.theme import current_theme

IN_SECONDS = 4
OUT_SECONDS = 6

_FRAME_MS = 40
_STILL_FRAME_MS = 250
_SMALLEST = 0.55
_LARGEST_SIDE = 240


class Breath(QWidget):
    """The circle grows while one breathes in and shrinks while one breathes out.

    Holds the time since ``start``. Emits ``breath_taken`` with the number of breaths after each
    one. Where motion is unwelcome the circle stands still, and only the word and the seconds
    change. It runs only while it can be seen.
    """

    breath_taken = Signal(int)

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self._clock = QElapsedTimer()
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._advance)
        self._running = False
        self._taken = 0
        self._in_s, self._hold_s, self._out_s = IN_SECONDS, 0, OUT_SECONDS
        self._word_block = TextBlock()
        self._count_block = TextBlock()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)

    @property
    def is_running(self) -> bool:
        """Whether the circle breathes."""
        return self._running

    @property
    def is_moving(self) -> bool:
        """Whether it is drawn again and again: only while it runs and can be seen."""
        return self._timer.isActive()

    @property
    def round_seconds(self) -> int:
        """How long one breath takes."""
        return self._in_s + self._hold_s + self._out_s

    def set_rhythm(self, in_s: int, hold_s: int, out_s: int) -> None:
        """Breathe in, hold and out for so many seconds; in and out are at least 1."""
        self._in_s, self._hold_s, self._out_s = max(1, in_s), max(0, hold_s), max(1, out_s)
        self.update()

    def start(self) -> None:
        """Begin with a breath in."""
        self._running = True
        self._taken = 0
        self._clock.start()
        self._run_if_seen()
        self.update()

    def stop(self) -> None:
        """Stand still."""
        self._running = False
        self._timer.stop()
        self.update()

    def phase_at(self, seconds: float) -> tuple[str, int, float]:
        """Return the word, the seconds left of it, and the fullness from 0 to 1."""
        at = seconds % self.round_seconds
        if at < self._in_s:
            full = (1 - math.cos(math.pi * at / self._in_s)) / 2
            return self.tr("Breathe in"), math.ceil(self._in_s - at), full
        held = at - self._in_s
        if held < self._hold_s:
            return self.tr("Hold"), math.ceil(self._hold_s - held), 1.0
        out = held - self._hold_s
        full = (1 + math.cos(math.pi * out / self._out_s)) / 2
        return self.tr("Breathe out"), math.ceil(self._out_s - out), full

    def circle_at(self, seconds: float) -> float:
        """Diameter of the circle in px; always the same where motion is unwelcome."""
        _, _, full = self.phase_at(seconds)
        if not current_theme().moves:
            full = 1.0
        return self._side() * (_SMALLEST + (1 - _SMALLEST) * full)

    def sizeHint(self) -> QSize:
        """A square that grows with the text."""
        side = min(_LARGEST_SIDE, current_theme().px(180))
        return QSize(side, side)

    def minimumSizeHint(self) -> QSize:
        """The word in its circle."""
        side = min(_LARGEST_SIDE, current_theme().px(130))
        return QSize(side, side)

    def showEvent(self, event: QShowEvent) -> None:
        """Run on."""
        super().showEvent(event)
        self._run_if_seen()

    def hideEvent(self, event: QHideEvent) -> None:
        """Cost nothing while nobody looks."""
        super().hideEvent(event)
        self._timer.stop()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the circle, the word and the seconds."""
        del event
        theme, tokens = current_theme(), current_theme().tokens
        seconds = self._clock.elapsed() / 1000 if self._running else 0.0
        word, left, _ = self.phase_at(seconds)
        side = self._side()
        inner = self.circle_at(seconds) if self._running else side
        centre = QRectF(self.rect()).center()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(theme.colour("line"), 1.5))
        painter.drawEllipse(centre, side / 2, side / 2)
        painter.setBrush(theme.colour("accent_soft"))
        painter.setPen(QPen(theme.colour("accent"), 2))
        painter.drawEllipse(centre, inner / 2, inner / 2)
        middle = Qt.AlignmentFlag.AlignHCenter
        self._word_block.set_text(word, theme.font("strong", theme.STRONG), middle)
        self._count_block.set_text(str(left), theme.font("heading", tabular=True), middle)
        step = self._word_block.line_step()
        top = centre.y() - (step if self._running else step / 2)
        self._word_block.draw(painter, QRectF(0, top, self.width(), step), tokens.accent)
        if self._running:
            self._count_block.draw(painter, QRectF(0, top + step, self.width(), step), tokens.muted)

    def _side(self) -> float:
        return min(self.width(), self.height(), _LARGEST_SIDE) - 4

    def _run_if_seen(self) -> None:
        if self._running and self.isVisible():
            self._timer.start(_FRAME_MS if current_theme().moves else _STILL_FRAME_MS)

    def _advance(self) -> None:
        taken = int(self._clock.elapsed() / 1000 // self.round_seconds)
        if taken > self._taken:
            self._taken = taken
            self.breath_taken.emit(taken)
        self.update()
