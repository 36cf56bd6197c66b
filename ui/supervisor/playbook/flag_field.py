"""A part that holds or does not."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.controls.check_box import CheckBox
from ui.controls.label import Label
from ui.supervisor.playbook.part_field import PartField


class FlagField(PartField):
    """A box with its words beside it."""

    def __init__(self, caption: str, parent: QWidget | None = None) -> None:
        self._box = CheckBox(caption)
        QWidget.__init__(self, parent)
        self._problem = Label("", "small", tone="danger")
        self._problem.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._box)
        column.addWidget(self._problem)
        self._box.clicked.connect(self._tell)

    def show_value(self, value: object) -> None:
        self._box.setChecked(bool(value))

    def set_problem(self, words: str) -> None:
        self._problem.setText(words)
        self._problem.setVisible(bool(words))
        self._box.setAccessibleDescription(words)

    def _tell(self) -> None:
        self.value_edited.emit(self._box.isChecked())
