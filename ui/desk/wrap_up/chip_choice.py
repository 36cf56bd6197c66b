"""Chips of which one or several are chosen."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui.controls.chip_button import ChipButton
from ui.controls.flow_layout import FlowLayout

_DIGITS = tuple("123456789")


class ChipChoice(QWidget):
    """Chips to switch on and off, wrapping; with `single` one at most is on.

    Tab reaches the row once, arrow keys go through it, Space or a digit switches, Backspace takes
    everything back. Emits `choice_made` with the values that are on, in the order of the chips,
    when a person switches one.
    """

    choice_made = Signal(tuple)

    def __init__(
        self,
        name: str,
        choices: Iterable[tuple[str, str]] = (),
        *,
        single: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self._single = single
        self._flow = FlowLayout(self)
        self._chips: dict[str, ChipButton] = {}
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.set_choices(choices)

    @property
    def chips(self) -> tuple[ChipButton, ...]:
        """The chips."""
        return tuple(self._chips.values())

    @property
    def values(self) -> tuple[str, ...]:
        """What is on."""
        return tuple(value for value, chip in self._chips.items() if chip.isChecked())

    @property
    def value(self) -> str:
        """The first that is on; empty where none is."""
        return next(iter(self.values), "")

    def chip(self, value: str) -> ChipButton:
        """The chip of a value."""
        return self._chips[value]

    def set_choices(self, choices: Iterable[tuple[str, str]]) -> None:
        """Offer these chips instead; what was on stays on if it is still offered."""
        wanted = tuple(choices)
        if wanted == tuple((value, chip.text()) for value, chip in self._chips.items()):
            return
        on = self.values
        for chip in self._chips.values():
            self._flow.removeWidget(chip)
            chip.hide()
            chip.deleteLater()
        self._chips = {}
        for place, (value, words) in enumerate(wanted):
            chip = ChipButton(words, checkable=True, parent=self)
            if place < len(_DIGITS):
                chip.setAccessibleDescription(self.tr("Key {digit}").format(digit=place + 1))
            chip.clicked.connect(lambda _on=False, value=value: self._switched(value))
            chip.installEventFilter(self)
            self._flow.addWidget(chip)
            self._chips[value] = chip
            chip.show()
        self.set_values(on)

    def set_values(self, values: Iterable[str]) -> None:
        """Switch on these and no others, and tell nobody."""
        on = frozenset(values)
        for value, chip in self._chips.items():
            chip.setChecked(value in on)
        self._rove()

    def take_keyboard(self) -> None:
        """Put the keyboard on what is chosen, else on the first chip."""
        chip = self._entry()
        if chip is not None:
            chip.setFocus(Qt.FocusReason.OtherFocusReason)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Arrow keys, digits and Backspace on a chip."""
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            return self._pressed(event)
        return super().eventFilter(watched, event)

    # -- inside ------------------------------------------------------------------------------------

    def _pressed(self, event: QKeyEvent) -> bool:
        if event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            return False
        keys = Qt.Key
        ahead = keys.Key_Left if self.isRightToLeft() else keys.Key_Right
        back = keys.Key_Right if self.isRightToLeft() else keys.Key_Left
        if event.key() in (ahead, keys.Key_Down):
            return self._step(1)
        if event.key() in (back, keys.Key_Up):
            return self._step(-1)
        if event.text() in _DIGITS and int(event.text()) <= len(self._chips):
            chip = self.chips[int(event.text()) - 1]
            chip.setFocus(Qt.FocusReason.OtherFocusReason)
            chip.click()
            return True
        if event.key() in (keys.Key_Backspace, keys.Key_Delete) and self.values:
            self.set_values(())
            self.choice_made.emit(())
            return True
        return False

    def _step(self, by: int) -> bool:
        chips = self.chips
        at = next((i for i, chip in enumerate(chips) if chip.hasFocus()), None)
        if at is None:
            return False
        chips[(at + by) % len(chips)].setFocus(Qt.FocusReason.OtherFocusReason)
        return True

    def _switched(self, value: str) -> None:
        if self._single and self._chips[value].isChecked():
            self.set_values((value,))
        else:
            self._rove()
        self.choice_made.emit(self.values)

    def _entry(self) -> ChipButton | None:
        """The chip on which Tab arrives."""
        chosen = (chip for chip in self.chips if chip.isChecked())
        return next(chosen, None) or next(iter(self.chips), None)

    def _rove(self) -> None:
        """Let Tab reach the row once."""
        entry = self._entry()
        for chip in self.chips:
            chip.setFocusPolicy(
                Qt.FocusPolicy.TabFocus if chip is entry else Qt.FocusPolicy.NoFocus
            )
