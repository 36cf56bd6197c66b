"""Every test here sees the program's own look, light and at its usual size."""

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication

from tests.support.look import applied_theme
from ui.look.theme import Theme


@pytest.fixture(autouse=True)
def theme(qapp: QApplication) -> Iterator[Theme]:
    with applied_theme(qapp) as theme:
        yield theme
