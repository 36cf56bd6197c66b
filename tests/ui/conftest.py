"""What holds for every test of the windows: the words of the catalogue are spoken."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QLocale, QObject, QUrl, Slot
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QApplication

from ui.catalogue import locale_of, speak


@pytest.fixture(scope="session", autouse=True)
def spoken_words(qapp: QApplication) -> None:
    """Speak English as the program does, so that plurals read as they do there."""
    assert speak(qapp, "en")


@pytest.fixture(autouse=True)
def english_again(qapp: QApplication, spoken_words: None) -> None:
    """Begin each test in English, whatever the one before has left spoken."""
    if QLocale() != locale_of("en"):
        speak(qapp, "en")


class TelephoneProgram(QObject):
    """Takes `tel:` addresses in place of the program of this machine."""

    def __init__(self) -> None:
        super().__init__()
        self.dialled: list[str] = []

    @Slot(QUrl)
    def dial(self, address: QUrl) -> None:
        self.dialled.append(address.toString())


@pytest.fixture
def dialled(qapp: QApplication) -> Iterator[list[str]]:
    """What was dialled, address by address."""
    program = TelephoneProgram()
    QDesktopServices.setUrlHandler("tel", program, "dial")
    yield program.dialled
    QDesktopServices.unsetUrlHandler("tel")
