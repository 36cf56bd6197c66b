"""One line that becomes a follow-up or a promise: typed as people say it."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QLineEdit, QSizePolicy, QVBoxLayout, QWidget

from app.moment import Moment
from app.records import FollowUp, Promise
from ui.controls.button import Button
from ui.controls.chip import Chip
from ui.controls.chip_row import ChipRow
from ui.controls.elastic_row import ElasticRow
from ui.desk.follow_ups.due_item import short
from ui.desk.follow_ups.due_words import due_words
from ui.desk.follow_ups.task_words import channel_icon, channel_words, kind_icon, kind_words
from ui.desk.notes.guarded_input import GuardedLine
from ui.look.tokens import SPACE_2, SPACE_3, SPACE_4, SPACE_6
from ui.workplace import Workplace

translate = QCoreApplication.translate

LONGEST = 500


class AddLine(QWidget):
    """A field, and below it chips for what was understood; the × of a chip makes it text again.

    Emits:
        made(object): the promise or follow-up that the line became.
    """

    made = Signal(object)

    def __init__(self, place: Workplace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._place = place
        self._dismissed: set[tuple[int, int]] = set()
        self.setProperty("role", "bar")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self._field = GuardedLine(self.tr("Add a follow-up"))
        self._field.setMaxLength(LONGEST)
        self._add = Button(self.tr("Add"), "plus")
        self._add.clicked.connect(self.make)
        self._add.hide()
        line = ElasticRow(gap=SPACE_3)
        line.add(self._field, 1)
        line.add(self._add)
        self._chips = ChipRow(self.tr("Read as"))
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACE_4, SPACE_3, SPACE_4, SPACE_3)
        column.setSpacing(SPACE_2)
        column.addWidget(line)
        column.addWidget(self._chips)
        self._field.textChanged.connect(self._typed)
        self._field.returnPressed.connect(self.make)

    @property
    def field(self) -> QLineEdit:
        """Where the line is typed."""
        return self._field

    @property
    def add_button(self) -> Button:
        """Makes what the chips say; Return does too."""
        return self._add

    @property
    def chips(self) -> tuple[Chip, ...]:
        """What was understood."""
        return tuple(chip for chip in self._chips.chips if isinstance(chip, Chip))

    def take_keyboard(self) -> None:
        """Put the focus into the field."""
        self._field.setFocus(Qt.FocusReason.OtherFocusReason)

    def clear(self) -> None:
        """Begin anew."""
        self._dismissed.clear()
        self._field.clear()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give an example where there is room for one."""
        super().resizeEvent(event)
        example = self.tr("Add: call back tomorrow 3pm")
        room = event.size().width() - 2 * SPACE_6
        fits = self._field.fontMetrics().horizontalAdvance(example) < room
        self._field.setPlaceholderText(example if fits else self.tr("Add a follow-up"))

    def make(self) -> None:
        """Make what the line says."""
        words = self._field.text().strip()
        if not words:
            return
        item = self._place.desk.quick_lines.make(
            None, f"! {words}", dismissed=frozenset(self._dismissed)
        )
        if item is None:
            return
        self.clear()
        made, now = item.made, self._place.desk.clock.now()
        self._place.offer_undo(lambda: _made_words(made, now), item.undo)
        self.made.emit(item.made)

    def _typed(self, text: str) -> None:
        self._dismissed.clear()
        self._add.setVisible(bool(text.strip()))
        self._show_chips()

    def _show_chips(self) -> None:
        read = self._place.desk.quick_lines.read(
            f"! {self._field.text().strip()}", dismissed=frozenset(self._dismissed)
        )
        if read is None:
            self._chips.set_chips(())
            return
        spans: dict[str, list[tuple[int, int]]] = {}
        for chip in read.chips:
            spans.setdefault(chip.role, []).append((chip.start, chip.end))
        chips = []
        if read.due is not None:
            words = due_words(read.due, self._place.desk.clock.now().local())
            when = [*spans.get("date", ()), *spans.get("time", ())]
            chips.append(self._chip(words, "calendar-clock", when))
        if read.kind != "other":
            kind = self._chip(kind_words(read.kind), kind_icon(read.kind), spans.get("verb", []))
            chips.append(kind)
        if read.channel is not None:
            way = spans.get("channel") or spans.get("verb", [])
            chips.append(self._chip(channel_words(read.channel), channel_icon(read.channel), way))
        if read.priority == 1:
            words = self.tr("Urgent")
            chips.append(self._chip(words, "circle-alert", spans.get("priority", [])))
        self._chips.set_chips(chips)

    def _chip(self, words: str, icon: str, spans: list[tuple[int, int]]) -> Chip:
        chip = Chip(words, icon, "accent", removable=bool(spans))
        chip.removed.connect(lambda: self._dismiss(spans))
        return chip

    def _dismiss(self, spans: list[tuple[int, int]]) -> None:
        self._dismissed.update(spans)
        self._show_chips()
        self._field.setFocus()


def _made_words(made: Promise | FollowUp, now: Moment) -> str:
    if made.due is None:
        return translate("AddLine", "Added “{what}”.").format(what=short(made.what))
    when = due_words(made.due.local(), now.local())
    return translate("AddLine", "Added “{what}”, {when}.").format(what=short(made.what), when=when)
