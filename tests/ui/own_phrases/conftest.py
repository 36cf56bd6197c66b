"""Every test here has a workplace of its own, in the program's own look."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.support.look import applied_theme
from tests.support.place import TestPlace, make_workplace
from ui.look.theme import Theme


@pytest.fixture(autouse=True)
def theme(qapp: QApplication) -> Iterator[Theme]:
    with applied_theme(qapp) as theme:
        yield theme


@pytest.fixture(autouse=True)
def locale() -> Iterator[None]:
    """Days and times are written in one way, wherever the tests run."""
    before = QLocale()
    QLocale.setDefault(QLocale(QLocale.Language.English, QLocale.Country.UnitedKingdom))
    yield
    QLocale.setDefault(before)


@pytest.fixture
def there(qtbot: QtBot, tmp_path: Path) -> TestPlace:
    return make_workplace(qtbot, tmp_path)
