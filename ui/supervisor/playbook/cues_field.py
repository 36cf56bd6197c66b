"""A part that gives some steps another cue."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from ui.controls.labelled import Labelled
from ui.look.tokens import SPACE_2
from ui.supervisor.playbook.part_field import PartField


class CuesField(PartField):
    """A line for each step; an empty one leaves the step its own cue."""

    def __init__(
        self, caption: str, steps: Sequence[tuple[str, str]], parent: QWidget | None = None
    ) -> None:
        held = QWidget()
        super().__init__(caption, held, parent)
        column = QVBoxLayout(held)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE_2)
        self._lines: dict[str, QLineEdit] = {}
        for step, title in steps:
            line = QLineEdit()
            column.addWidget(Labelled(title, line))
            line.textEdited.connect(self._tell)
            self._lines[step] = line

    def show_value(self, value: object) -> None:
        assert isinstance(value, dict)
        for step, line in self._lines.items():
            if line.text() != value.get(step, ""):
                line.setText(value.get(step, ""))

    def _tell(self) -> None:
        cues = {step: line.text() for step, line in self._lines.items() if line.text().strip()}
        self.value_edited.emit(cues)
