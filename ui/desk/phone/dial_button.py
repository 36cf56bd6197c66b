"""A number to dial with one click, by the telephone program of this machine."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from ui.controls.button import Button
from ui.desk.phone.dialling import dial, wanted_address
from ui.desk.phone.identity_words import identity_words
from ui.workplace import Workplace


class DialButton(Button):
    """“Dial +49 30 1234567”; hidden for what cannot be dialled, and where the setting says so.

    Holds the number that it was given, in any way of writing it.
    """

    def __init__(self, place: Workplace, number: str = "", parent: QWidget | None = None) -> None:
        super().__init__(" ", "phone", "link", parent=parent)
        self._place = place
        self._address = ""
        self.clicked.connect(self._dial)
        place.bridge.setting_changed.connect(self._setting_changed)
        self.number = ""
        self.show_number(number)

    @property
    def address(self) -> str:
        """What a click opens; empty while there is nothing to dial."""
        return self._address

    def show_number(self, number: str) -> None:
        """Offer to dial another number."""
        self.number = number
        self._address = wanted_address(self._place, number)
        if self._address:
            words = QCoreApplication.translate("DialButton", "Dial {number}").format(
                number=identity_words(self._place.desk.phone.identify(number))
            )
            self.setText(words)
            self.setAccessibleName(words)
        self.setVisible(bool(self._address))

    def _setting_changed(self, key: str) -> None:
        if key in ("dial", "region", "internal_digits"):
            self.show_number(self.number)

    def _dial(self) -> None:
        dial(self._place, self._address)
