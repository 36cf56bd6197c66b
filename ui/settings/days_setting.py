"""A setting that is a line of days of the week."""

from __future__ import annotations

from typing import Any

from app.settings import Setting
from ui.settings.day_names import days_in_words, days_to_store
from ui.settings.text_setting import TextSetting
from ui.settings.words import hint_of


class DaysSetting(TextSetting):
    """The days by their names in the language of the window."""

    def show_value(self, value: Any) -> None:
        """Show the days in force."""
        super().show_value(days_in_words(str(value)))

    @staticmethod
    def hint(setting: Setting) -> str:
        """With the days of an ordinary week."""
        return hint_of(setting.key).format(days=days_in_words(setting.default))

    def typed(self, text: str) -> str:
        """The days as they are stored."""
        return days_to_store(text)
