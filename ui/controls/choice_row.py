"""A question with a few answers, of which one is chosen."""

from collections.abc import Iterable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QSizePolicy, QWidget

from ui.controls.choice_button import ChoiceButton
from ui.controls.flow_layout import FlowLayout
from ui.controls.roving import let_tab_find_chosen


class ChoiceRow(QWidget):
    """Answers side by side, wrapping; none is chosen at first.

    Holds pairs of value and words. Emits ``choice_made`` with the value when a person chooses;
    ``set_choice`` shows one (or none for an empty value) without a signal.
    """

    choice_made = Signal(str)

    def __init__(
        self, name: str, choices: Iterable[tuple[str, str]] = (), parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self._flow = FlowLayout(self)
        self._group = QButtonGroup(self)
        self._group.buttonToggled.connect(self._follow)
        self._buttons: list[ChoiceButton] = []
        self._value = ""
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.set_choices(choices)

    @property
    def value(self) -> str:
        """The value chosen; empty while none is."""
        return self._value

    @property
    def buttons(self) -> tuple[ChoiceButton, ...]:
        """The answers."""
        return tuple(self._buttons)

    def set_choices(self, choices: Iterable[tuple[str, str]]) -> None:
        """Offer these answers instead; what was chosen stays so if it is still offered."""
        for button in self._buttons:
            self._group.removeButton(button)
            self._flow.removeWidget(button)
            button.hide()
            button.deleteLater()
        self._buttons = []
        for value, words in choices:
            button = ChoiceButton(value, words, self)
            self._group.addButton(button)
            self._flow.addWidget(button)
            self._buttons.append(button)
        self.set_choice(self._value)

    def set_choice(self, value: str) -> None:
        """Show the answer with ``value``, or none, and tell nobody."""
        self._value = value if any(button.value == value for button in self._buttons) else ""
        self._group.blockSignals(True)
        self._group.setExclusive(False)
        for button in self._buttons:
            button.setChecked(button.value == self._value)
        self._group.setExclusive(True)
        self._group.blockSignals(False)
        let_tab_find_chosen(self._buttons)

    def _follow(self, button: ChoiceButton, checked: bool) -> None:
        if checked and button.value != self._value:
            self._value = button.value
            self.choice_made.emit(self._value)
