"""A setting that is on or off."""

from __future__ import annotations

from typing import Any

from PySide6.QtWidgets import QWidget

from app.settings import Setting
from ui.controls.check_box import CheckBox
from ui.settings.setting_row import SettingRow
from ui.settings.words import label_of


class FlagSetting(SettingRow):
    """A box to tick, its name beside it."""

    def __init__(self, setting: Setting, parent: QWidget | None = None) -> None:
        box = CheckBox(label_of(setting.key))
        super().__init__(setting, box, captioned=False, parent=parent)
        self._box = box
        self._box.clicked.connect(self._tell)

    def show_value(self, value: Any) -> None:
        """Show the value in force."""
        self._box.setChecked(bool(value))

    def _tell(self, checked: bool) -> None:
        self.value_chosen.emit(checked)
