"""A setting that is a list of words."""

from __future__ import annotations

from typing import Any

from ui.settings.text_setting import TextSetting


class WordsSetting(TextSetting):
    """The words in a line, by comma or space."""

    def show_value(self, value: Any) -> None:
        """Show the words in force."""
        super().show_value(", ".join(value))

    def typed(self, text: str) -> list[str]:
        """The words, each once."""
        return list(dict.fromkeys(text.replace(",", " ").split()))
