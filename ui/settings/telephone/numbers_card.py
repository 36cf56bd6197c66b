"""The card of how numbers are read and dialled."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from ui.controls.card import Card
from ui.look.tokens import SPACE_4
from ui.settings.setting_rows import SettingRows


class NumbersCard(Card):
    """The country of numbers without a prefix, the house's extensions, and dialling by a click."""

    def __init__(self, rows: SettingRows, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.set_title(self.tr("Numbers"))
        self.body.setSpacing(SPACE_4)
        for key in ("region", "internal_digits", "dial"):
            self.add(rows.make(key))
