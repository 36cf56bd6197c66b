"""A table tried out: what each of its lines would do, before anything is changed."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.playbook.table_import import TableImport, TableLine
from ui.controls.action_row import ActionRow
from ui.controls.button import Button
from ui.controls.card import Card
from ui.controls.label import Label
from ui.look.tokens import SPACE_2, SPACE_3
from ui.supervisor.playbook.part_words import part_words, section_words
from ui.words import QT_TRANSLATE_NOOP

MOST_SHOWN = 200
"""Lines that are shown one by one; the faulty ones come first."""

_WAYS = {
    "new": QT_TRANSLATE_NOOP("TableView", "New"),
    "changed": QT_TRANSLATE_NOOP("TableView", "Changed"),
    "unchanged": QT_TRANSLATE_NOOP("TableView", "As it is"),
    "faulty": QT_TRANSLATE_NOOP("TableView", "Left out"),
}
_ORDER = ("faulty", "changed", "new", "unchanged")


class TableView(QWidget):
    """The lines of a table with what becomes of them, and two buttons.

    Emits:
        accepted(object): the playbook with the sound lines is to be taken into the draft.
        refused(): nothing of it is wanted.
    """

    accepted = Signal(object)
    refused = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tried: TableImport | None = None
        self._sum = Label("", "heading")
        self._faults = Label("", "body", tone="danger")
        self._take = Button(self.tr("Take into the draft"), "check", "primary")
        self._take.clicked.connect(self._accept)
        self._leave = Button(self.tr("Leave it"), "x")
        self._leave.clicked.connect(self.refused)
        self._card = Card(self.tr("Line by line"))
        self._card.body.setSpacing(SPACE_2)
        self._lines: list[Label] = []
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE_3)
        column.addWidget(self._sum)
        column.addWidget(self._faults)
        column.addWidget(ActionRow(self.tr("The table"), self._take, self._leave))
        column.addWidget(self._card)

    @property
    def words(self) -> str:
        """Everything that is shown, line by line."""
        return "\n".join(label.text() for label in (self._sum, self._faults, *self._lines))

    @property
    def take_button(self) -> Button:
        """Takes the table into the draft."""
        return self._take

    def show_table(self, tried: TableImport) -> None:
        """Show a table that was tried out."""
        self._tried = tried
        for line in self._lines:
            self._card.body.removeWidget(line)
            line.hide()
            line.deleteLater()
        self._sum.setText(
            self.tr(
                "{section}: {new} new, {changed} changed, {unchanged} as they are, "
                "{faulty} left out. Nothing is changed yet."
            ).format(
                section=section_words(tried.section),
                new=tried.count("new"),
                changed=tried.count("changed"),
                unchanged=tried.count("unchanged"),
                faulty=tried.count("faulty"),
            )
        )
        self._faults.setText("\n".join(tried.faults))
        self._faults.setVisible(bool(tried.faults))
        in_order = sorted(tried.lines, key=lambda line: (_ORDER.index(line.way), line.line))
        self._lines = [Label(self._told(line), "small") for line in in_order[:MOST_SHOWN]]
        if len(in_order) > MOST_SHOWN:
            more = self.tr("and %n more", "", len(in_order) - MOST_SHOWN)
            self._lines.append(Label(more, "small"))
        for line in self._lines:
            self._card.add(line)
        self._take.setEnabled(tried.count("new") + tried.count("changed") > 0)

    def _told(self, line: TableLine) -> str:
        way = QCoreApplication.translate("TableView", _WAYS[line.way])
        what = "; ".join(line.faults) or ", ".join(part_words(part) for part in line.parts)
        words = self.tr("Line {number}: {way}. {title}").format(
            number=line.line, way=way, title=line.title or line.id
        )
        return f"{words}\n{what}" if what else words

    def _accept(self) -> None:
        if self._tried is not None:
            self.accepted.emit(self._tried.playbook)
