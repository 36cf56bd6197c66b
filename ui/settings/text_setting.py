"""A setting that is a line of text."""

from __future__ import annotations

from typing import Any

from PySide6.QtWidgets import QLineEdit, QWidget

from app.settings import Setting
from ui.settings.setting_row import SettingRow


class TextSetting(SettingRow):
    """A line; what was typed holds when the line is left or Return is pressed."""

    def __init__(self, setting: Setting, parent: QWidget | None = None) -> None:
        line = QLineEdit()
        super().__init__(setting, line, captioned=True, parent=parent)
        self._line = line
        self._line.editingFinished.connect(self._tell)
        self._shown = ""

    @property
    def line(self) -> QLineEdit:
        """The line."""
        return self._line

    def show_value(self, value: Any) -> None:
        """Show the value in force."""
        self._shown = str(value)
        if self._line.text() != self._shown:
            self._line.setText(self._shown)

    def _tell(self) -> None:
        text = self._line.text().strip()
        if text != self._shown or self.problem:
            self.value_chosen.emit(self.typed(text))

    def typed(self, text: str) -> Any:
        """What is stored of a text."""
        return text
