"""A part that is one short line."""

from __future__ import annotations

from PySide6.QtWidgets import QLineEdit, QWidget

from ui.supervisor.playbook.part_field import PartField


class LineField(PartField):
    """A line; every letter is told at once, so that the preview follows."""

    def __init__(self, caption: str, parent: QWidget | None = None) -> None:
        self._line = QLineEdit()
        super().__init__(caption, self._line, parent)
        self._line.textEdited.connect(self._tell)

    def show_value(self, value: object) -> None:
        if self._line.text() != str(value):
            self._line.setText(str(value))

    def _tell(self, text: str) -> None:
        self.value_edited.emit(text)
