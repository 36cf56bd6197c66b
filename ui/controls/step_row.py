"""One step of the checklist, in one line that ticks it."""

from PySide6.QtCore import QPoint, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QCheckBox, QSizePolicy, QWidget

from app.records import StepState
from ui.controls.step_mark import MARK_SIDE, paint_step_mark
from ui.controls.toggling import Toggling
from ui.controls.wrapping import Wrapping
from ui.look.paint import leading_edge, mirrored, paint_body, paint_focus_ring
from ui.look.text_block import TextBlock
from ui.look.theme import current_theme
from ui.look.tokens import CONTROL_HEIGHT, LEAST_WORD, RADIUS_CONTROL, SPACE_2, SPACE_3

_PAD = SPACE_3


class StepRow(Toggling, Wrapping, QCheckBox):
    """A step's mark and words; checked means done.

    Holds the step's id, its number, its words and its state. Emits ``step_ticked`` with the id
    and True or False when a person ticks or unticks it (click or Space), ``later_asked`` with the
    id on L, ``step_opened`` with the id on Enter or a double click. The owner shows the outcome
    by ``set_state``, which emits nothing. A screen reader hears a check box and the state's word.
    """

    step_ticked = Signal(str, bool)
    later_asked = Signal(str)
    step_opened = Signal(str)

    def __init__(
        self,
        step_id: str,
        number: int,
        words: str,
        state: StepState = "open",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._step_id = step_id
        self._number = number
        self._words = words
        self._state: StepState = state
        self._note = ""
        self._block = TextBlock()
        self._note_block = TextBlock()
        self._number_block = TextBlock()
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.hear_toggles()
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setAccessibleName(words)
        self.clicked.connect(self._tell_ticked)
        self.set_state(state)

    @property
    def step_id(self) -> str:
        """The playbook's id of the step."""
        return self._step_id

    @property
    def state(self) -> StepState:
        """The state shown: open, done, now or later."""
        return self._state

    def set_state(self, state: StepState, note: str = "") -> None:
        """Show the state; ``note`` stands at the far end in place of the state's word."""
        self._state = state
        word = {
            "done": self.tr("done"),
            "now": self.tr("now"),
            "later": self.tr("later"),
        }.get(state, self.tr("not done"))
        # Shape and weight tell done and open apart; now and later carry their word as well.
        self._note = note or (word if state in {"now", "later"} else "")
        self.setAccessibleDescription(f"{word}, {note}" if note else word)
        self.blockSignals(True)
        self.setChecked(state == "done")
        self.blockSignals(False)
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """Mark, words and note in one line."""
        self._lay_out()
        note = self._note_block.natural_width() + _PAD if self._note else 0
        return self.hint_for(self._frame_width() + self._block.natural_width() + note)

    def minimumSizeHint(self) -> QSize:
        """Mark and the longest word."""
        self._lay_out()
        theme = current_theme()
        word = min(self._block.widest_word(), LEAST_WORD)
        return QSize(theme.soft_px(MARK_SIDE) + 3 * _PAD + word, theme.px(CONTROL_HEIGHT))

    def hasHeightForWidth(self) -> bool:
        """Long words take more lines."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Height in px at ``width``."""
        self._lay_out()
        text = self._block.height_for(max(1, width - self._frame_width(width)))
        if self._note and not self._note_fits(width):
            text += round(self._note_block.line_step())
        return max(current_theme().px(CONTROL_HEIGHT), text + 2 * SPACE_2)

    def hitButton(self, pos: QPoint) -> bool:
        """All of the row can be pressed."""
        return self.rect().contains(pos)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter opens the step, L puts it off; Space ticks, as in every check box."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.step_opened.emit(self._step_id)
        elif event.key() == Qt.Key.Key_L and not event.modifiers():
            self.later_asked.emit(self._step_id)
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw mark, words and note."""
        del event
        painter = QPainter(self)
        theme, tokens = current_theme(), current_theme().tokens
        body = QRectF(self.rect())
        if self.hasFocus():
            paint_focus_ring(painter, body, RADIUS_CONTROL, tokens.focus)
        if self._state == "now":
            paint_body(painter, body.adjusted(2, 2, -2, -2), 6, fill=tokens.accent_soft)
        elif self.underMouse():
            paint_body(painter, body.adjusted(2, 2, -2, -2), 6, fill=tokens.hover)
        self._lay_out()
        side = theme.soft_px(MARK_SIDE)
        mark = QRectF(_PAD, (self.height() - side) / 2, side, side)
        paint_step_mark(
            painter, mirrored(mark, self), self._state, self._number, self._number_block
        )
        ink = {"now": tokens.accent, "done": tokens.text}.get(self._state, tokens.muted)
        self._paint_words(painter, ink, tokens.accent if self._state == "now" else tokens.faint)

    def _paint_words(self, painter: QPainter, ink: str, note_ink: str) -> None:
        left = current_theme().soft_px(MARK_SIDE) + 2 * _PAD
        room = self.width() - self._frame_width(self.width())
        words = QRectF(left, 0, room, self.height())
        if self._note and self._note_fits(self.width()):
            wide = self._note_block.natural_width()
            where = QRectF(self.width() - _PAD - wide, 0, wide, self.height())
            self._note_block.draw_centred(painter, mirrored(where, self), note_ink)
        elif self._note:
            step = self._note_block.line_step()
            words.setHeight(self.height() - step)
            height = self._block.height_for(room)
            below = QRectF(left, (words.height() + height) / 2, room, step)
            self._note_block.draw(painter, mirrored(below, self), note_ink)
        self._block.draw_centred(painter, mirrored(words, self), ink)

    def _tell_ticked(self, checked: bool) -> None:
        self.set_state("done" if checked else "open")
        self.step_ticked.emit(self._step_id, checked)

    def _note_fits(self, width: int) -> bool:
        """Whether the note stands beside the words; else it goes below them."""
        both = self._block.natural_width() + self._note_block.natural_width() + _PAD
        return both <= width - self._frame_width()

    def _frame_width(self, width: int | None = None) -> int:
        frame = current_theme().soft_px(MARK_SIDE) + 3 * _PAD
        if width is not None and self._note and self._note_fits(width):
            frame += self._note_block.natural_width() + _PAD
        return frame

    def _lay_out(self) -> None:
        theme = current_theme()
        weight = theme.STRONG if self._state == "now" else theme.MEDIUM
        side = leading_edge(self)
        self._block.set_text(self._words, theme.font("body", weight), side)
        self._note_block.set_text(self._note, theme.font("small", tabular=True), side)
