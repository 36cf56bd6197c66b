"""A setting that is some of several things."""

from __future__ import annotations

from typing import Any

from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.settings import Setting
from ui.controls.check_box import CheckBox
from ui.look.tokens import SPACE_1
from ui.settings.setting_row import SettingRow
from ui.settings.words import choice_of


class SetSetting(SettingRow):
    """A box to tick for each."""

    def __init__(self, setting: Setting, parent: QWidget | None = None) -> None:
        boxes = QWidget()
        super().__init__(setting, boxes, captioned=True, parent=parent)
        column = QVBoxLayout(boxes)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE_1)
        self._boxes = {value: CheckBox(choice_of(setting.key, value)) for value in setting.choices}
        for box in self._boxes.values():
            box.clicked.connect(self._tell)
            column.addWidget(box)

    def box(self, value: str) -> CheckBox:
        """The box of one of them."""
        return self._boxes[value]

    def show_value(self, value: Any) -> None:
        """Show those in force."""
        for each, box in self._boxes.items():
            box.setChecked(each in value)

    def describe(self, words: str) -> None:
        """Have the words read out with each box, since the keyboard comes to them."""
        super().describe(words)
        for box in self._boxes.values():
            box.setAccessibleDescription(words)

    def _tell(self) -> None:
        self.value_chosen.emit([each for each, box in self._boxes.items() if box.isChecked()])
