"""A part that is a list of words, one a line."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from ui.controls.expanding_text import ExpandingText
from ui.supervisor.playbook.part_field import PartField


class LinesField(PartField):
    """A field with one entry a line; empty lines are none."""

    def __init__(self, caption: str, parent: QWidget | None = None) -> None:
        self._text = ExpandingText(caption, hint=self.tr("One a line"), least=1, most=10)
        super().__init__(caption, self._text, parent)
        self._text.textChanged.connect(self._tell)
        self._shown: tuple[str, ...] = ()

    def show_value(self, value: object) -> None:
        assert isinstance(value, tuple)
        if self._written() != value:
            self._shown = value
            self._text.setPlainText("\n".join(value))
        self._shown = value

    def _written(self) -> tuple[str, ...]:
        lines = (line.strip() for line in self._text.toPlainText().splitlines())
        return tuple(line for line in lines if line)

    def _tell(self) -> None:
        written = self._written()
        if written != self._shown:
            self._shown = written
            self.value_edited.emit(written)
