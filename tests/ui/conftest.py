"""What holds for every test of the windows: the words of the catalogue are spoken."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QApplication

from ui.catalogue import speak


@pytest.fixture(scope="session", autouse=True)
def spoken_words(qapp: QApplication) -> None:
    """Speak English as the program does, so that plurals read as they do there."""
    assert speak(qapp, "en")
