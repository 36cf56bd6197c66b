"""A setting that is a whole number."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QWidget

from app.bounds import Bounds
from app.settings import Setting
from ui.controls.number_field import NumberField
from ui.settings.setting_row import SettingRow
from ui.settings.words import label_of

_LARGE_STEP = 25
_MANY = 50
_MOST_IN_STEPS = 1000
"""A range wider than this is one of names, as ports are, not of an amount."""


class NumberSetting(SettingRow):
    """A number field; a typed number holds when the field is left, a step at once."""

    def __init__(self, setting: Setting, parent: QWidget | None = None) -> None:
        field = NumberField(label_of(setting.key), setting.least, setting.most)
        field.setKeyboardTracking(False)
        if _MANY < setting.most - setting.least < _MOST_IN_STEPS and setting.least >= _MANY:
            field.setSingleStep(_LARGE_STEP)
        # Scrolling the page must not change a number that happens to be under the pointer.
        field.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        held = QWidget()
        row = QHBoxLayout(held)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(field)
        row.addStretch(1)
        super().__init__(setting, held, captioned=True, parent=parent)
        self._field = field
        self._field.setAccessibleDescription(held.accessibleDescription())
        self._field.valueChanged.connect(self.value_chosen.emit)

    @property
    def field(self) -> NumberField:
        """The number field."""
        return self._field

    def set_bounds(self, bounds: Bounds) -> None:
        """Show how far policy lets the number go, and step no farther."""
        super().set_bounds(bounds)
        setting = self.setting
        least = 1 if bounds.endless and bounds.most is not None else setting.least
        if bounds.least is not None and least:
            # Where 0 stands for no limit it stays within reach, and what lies between is refused.
            least = max(least, int(bounds.least.value))
        most = setting.most if bounds.most is None else min(setting.most, int(bounds.most.value))
        was_blocked = self._field.blockSignals(True)
        self._field.setRange(least, most)
        self._field.blockSignals(was_blocked)

    def describe(self, words: str) -> None:
        """The field is what takes the keyboard."""
        super().describe(words)
        self._field.setAccessibleDescription(words)

    def show_value(self, value: Any) -> None:
        """Show the value in force."""
        if int(value) != self._field.value():
            was_blocked = self._field.blockSignals(True)
            self._field.setValue(int(value))
            self._field.blockSignals(was_blocked)
