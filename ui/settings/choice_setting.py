"""A setting of which one of a few values holds."""

from __future__ import annotations

from typing import Any

from PySide6.QtWidgets import QWidget

from app.settings import Setting
from ui.controls.choice_row import ChoiceRow
from ui.settings.setting_row import SettingRow
from ui.settings.words import choice_of, label_of


class ChoiceSetting(SettingRow):
    """A row of choices."""

    def __init__(self, setting: Setting, parent: QWidget | None = None) -> None:
        pairs = [(value, choice_of(setting.key, value)) for value in setting.choices]
        choices = ChoiceRow(label_of(setting.key), pairs)
        super().__init__(setting, choices, captioned=True, parent=parent)
        self._choices = choices
        self._choices.choice_made.connect(self.value_chosen.emit)

    def show_value(self, value: Any) -> None:
        """Show the value in force."""
        self._choices.set_choice(str(value))
