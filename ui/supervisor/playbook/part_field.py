"""What every field of the form is: it shows one part of an entry and tells what was made of it."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.controls.labelled import Labelled


class PartField(QWidget):
    """Base of the fields; each kind of part has its own.

    Holds the control under its caption. Subclasses implement `show_value`, which tells nobody.

    Emits:
        value_edited(object): a person made another value of it.
    """

    value_edited = Signal(object)

    def __init__(self, caption: str, control: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.labelled = Labelled(caption, control)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.labelled)

    def show_value(self, value: object) -> None:
        """Show a value."""
        raise NotImplementedError

    def set_problem(self, words: str) -> None:
        """Say what is wrong with the part; an empty text takes it back."""
        if words != self.labelled.problem:
            self.labelled.set_problem(words)
