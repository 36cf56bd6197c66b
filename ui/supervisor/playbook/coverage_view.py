"""Which practice of the guides the playbook serves, where, and which it leaves out."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.playbook.coverage import coverage
from app.playbook.practices import all_practices
from app.playbook.shape import Playbook
from ui.controls.card import Card
from ui.controls.check_box import CheckBox
from ui.controls.label import Label
from ui.look.tokens import SPACE_2, SPACE_3


class CoverageView(QWidget):
    """How many practices have a place, and those that have none; all of them on request."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._playbook: Playbook | None = None
        self._sum = Label("", "heading")
        self._all = CheckBox(self.tr("Show the places of every practice"))
        self._all.clicked.connect(self._show)
        self._card = Card()
        self._card.body.setSpacing(SPACE_2)
        self._lines: list[Label] = []
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE_3)
        for widget in (self._sum, self._all, self._card):
            column.addWidget(widget)

    @property
    def words(self) -> str:
        """Everything that is shown, line by line."""
        return "\n".join(label.text() for label in (self._sum, *self._lines))

    def show_playbook(self, playbook: Playbook) -> None:
        """Show the coverage of a playbook."""
        self._playbook = playbook
        self._show()

    def _show(self) -> None:
        if self._playbook is None:
            return
        for line in self._lines:
            self._card.body.removeWidget(line)
            line.hide()
            line.deleteLater()
        found = coverage(self._playbook, all_practices(self._playbook.language))
        every = len(found.lines)
        self._sum.setText(
            self.tr("{covered} of {all} practices of the guides have a place.").format(
                covered=every - len(found.missing), all=every
            )
        )
        lines = []
        for cited in found.lines:
            if cited.places and not self._all.isChecked():
                continue
            places = ", ".join(cited.places) or self.tr("no place")
            lines.append(Label(f"{cited.practice.id}  {cited.practice.text}\n{places}", "small"))
        unknown = (
            self.tr("{id}: cited, but no practice").format(id=each) for each in found.unknown
        )
        self._lines = [*lines, *(Label(words, "small") for words in unknown)]
        for line in self._lines:
            self._card.add(line)
        self._card.setVisible(bool(self._lines))
