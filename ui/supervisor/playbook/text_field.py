"""A part that is a sentence or more."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from ui.controls.expanding_text import ExpandingText
from ui.supervisor.playbook.part_field import PartField


class TextField(PartField):
    """A field that grows with its text; every letter is told at once."""

    def __init__(self, caption: str, *, least: int = 1, parent: QWidget | None = None) -> None:
        self._text = ExpandingText(caption, least=least, most=14)
        super().__init__(caption, self._text, parent)
        self._shown = ""
        self._text.textChanged.connect(self._tell)

    def show_value(self, value: object) -> None:
        self._shown = str(value)
        if self._text.toPlainText() != self._shown:
            self._text.setPlainText(self._shown)

    def _tell(self) -> None:
        text = self._text.toPlainText()
        if text != self._shown:
            self._shown = text
            self.value_edited.emit(text)
