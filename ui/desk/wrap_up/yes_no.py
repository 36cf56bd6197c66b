"""No or yes, by one key each."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from ui.controls.choice_row import ChoiceRow


class YesNo(ChoiceRow):
    """A choice between no and yes, empty at first.

    Emits:
        answered_by_key(str): the choice was made by its letter; the keyboard may go on.
    """

    answered_by_key = Signal(str)

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(name, (), parent)
        self.set_choices((("no", self.tr("No")), ("yes", self.tr("Yes"))))
        for button in self.buttons:
            button.installEventFilter(self)

    def take_keyboard(self) -> None:
        """Put the keyboard on the answer, else on the first."""
        chosen = next((b for b in self.buttons if b.isChecked()), self.buttons[0])
        chosen.setFocus(Qt.FocusReason.TabFocusReason)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The first letter of an answer chooses it."""
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            letter = event.text().casefold()
            for button in self.buttons:
                if letter and letter == button.text()[:1].casefold() and not event.modifiers():
                    button.setChecked(True)
                    self.answered_by_key.emit(button.value)
                    return True
            if event.key() in (Qt.Key.Key_Backspace, Qt.Key.Key_Delete) and self.value:
                self.set_choice("")
                self.choice_made.emit("")
                return True
        return super().eventFilter(watched, event)
