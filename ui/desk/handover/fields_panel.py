"""One call exactly as it goes out, field by field, beside what went out the last time (C11)."""

from __future__ import annotations

from itertools import groupby
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.controls.button import Button
from ui.controls.card import Card
from ui.controls.check_box import CheckBox
from ui.controls.label import Label
from ui.controls.scroll_column import ScrollColumn
from ui.desk.handover import errands
from ui.desk.handover.captioned import Captioned
from ui.desk.handover.errand_line import ErrandLine
from ui.desk.handover.moments import when_words
from ui.desk.handover.share_words import caption_words, kind_words, value_words
from ui.look.tokens import SPACE_3, SPACE_4
from ui.workplace import Workplace

if TYPE_CHECKING:
    from app.handover.hand_over import Errand
    from app.handover.preview import PreviewLine, ToldField, ToldLine
    from app.ports import Progress

_MOST_FIELDS = 400
"""As many are shown at once; a call with more has a button for the rest."""


class FieldsPanel(QWidget):
    """Shows a card for each record of one line; what differs from the last time is marked.

    Emits:
        left(): back to the list.
    """

    left = Signal()

    def __init__(self, place: Workplace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._place = place
        self._told: ToldLine | None = None
        self._title = Label("", "heading")
        self._since = Label("", "small")
        self._back = Button(self.tr("Back to the list"), "chevron-left")
        self._back.clicked.connect(self.left)
        self._only = CheckBox(self.tr("Only what differs from the last time"))
        self._only.toggled.connect(lambda _on: self._show())
        self._more = Button(self.tr("Show the rest"), "chevron-down")
        self._more.clicked.connect(lambda _on=False: self._show(most=None))
        self._line = ErrandLine(place)
        self._cards = QVBoxLayout()
        self._cards.setSpacing(SPACE_3)
        column = ScrollColumn(self.tr("What goes out of this call"), margin=SPACE_4)
        leading = Qt.AlignmentFlag.AlignLeading
        column.body.addWidget(self._back, 0, leading)
        for widget in (self._title, self._since, self._only, self._line):
            column.add(widget)
        column.body.addLayout(self._cards)
        column.body.addWidget(self._more, 0, leading)
        column.body.addStretch(1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(column)

    @property
    def shown(self) -> tuple[ToldField, ...]:
        """The fields that are shown, in their order."""
        return tuple(self._wanted())

    @property
    def only_changes(self) -> CheckBox:
        """Shows only what differs."""
        return self._only

    @property
    def line(self) -> ErrandLine:
        """Reading the call."""
        return self._line

    def show_line(self, line: PreviewLine, title: str, *, copy: Path | None = None) -> None:
        """Read what goes out of a line, or went out by that copy, and show it."""
        self._title.setText(title)
        self._told = None
        self._only.setChecked(False)
        self._show()
        head = line.head

        def work(errand: Errand, _watch: Progress) -> ToldLine:
            if copy is None:
                return errands.told_line(errand, head)
            return errands.told_line_of_copy(errand, copy, head.id)

        self._line.begin(self.tr("Reading…"), work, self._take)

    def take_keyboard(self) -> None:
        """Begin with the way back."""
        self._back.setFocus()

    # -- inside ------------------------------------------------------------------------------------

    def _take(self, told: ToldLine) -> None:
        self._told = told
        self._show()

    def _wanted(self) -> list[ToldField]:
        if self._told is None:
            return []
        compared = self._told.compared and self._only.isChecked()
        return [each for each in self._told.fields if not compared or not each.is_same]

    def _show(self, most: int | None = _MOST_FIELDS) -> None:
        while (item := self._cards.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        told = self._told
        self._only.setVisible(told is not None and told.compared)
        self._since.setVisible(told is not None)
        self._more.hide()
        if told is None:
            return
        self._since.setText(self._since_words(told))
        fields = self._wanted()
        self._more.setVisible(most is not None and len(fields) > most)
        for _, of_record in groupby(fields[:most], key=lambda each: (each.kind, each.id)):
            self._cards.addWidget(self._card(list(of_record)))

    def _since_words(self, told: ToldLine) -> str:
        if told.is_copy:
            return self.tr("It went out so.")
        if told.since_ms is None:
            return self.tr("It goes out for the first time.")
        when = when_words(self._place, told.since_ms)
        if told.compared:
            return self.tr("It went out before, {when}.").format(when=when)
        return self.tr("It went out before, {when}; your copy of that is gone.").format(when=when)

    def _card(self, fields: list[ToldField]) -> Card:
        card = Card(kind_words(fields[0]))
        told = self._told
        assert told is not None
        for field in fields:
            caption = caption_words(self._place.desk.playbook, field)
            differs = told.compared and not field.is_same
            if differs:
                mark = self.tr("taken back") if field.value is None else self.tr("new")
                if field.value is not None and field.before is not None:
                    mark = self.tr("changed")
                caption = self.tr("{field} ({mark})").format(field=caption, mark=mark)
            words = value_words(field.field, field.value) if field.value else ""
            before = ""
            if differs and field.before:
                told_before = value_words(field.field, field.before)
                before = self.tr("Before: {value}").format(value=told_before)
            tone = "warn" if differs else None
            card.add(Captioned(caption, words, before=before, tone=tone))
        return card
