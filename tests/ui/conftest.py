"""What holds for every test of the windows: the words of the catalogue are spoken."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QApplication

from ui.catalogue import install_catalogue


@pytest.fixture(scope="session", autouse=True)
def spoken_words(qapp: QApplication) -> None:
    """Load the catalogue as the program does, so that plurals read as they do there."""
    assert install_catalogue(qapp) is not None
