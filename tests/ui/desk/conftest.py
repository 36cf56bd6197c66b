"""Every test here has a call page of its own, in the program's own look."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.playbook.places import builtin_playbook
from tests.support.call_page import CallBench, make_bench
from tests.support.look import applied_theme
from ui.look.theme import Theme


@pytest.fixture(autouse=True)
def theme(qapp: QApplication) -> Iterator[Theme]:
    with applied_theme(qapp) as theme:
        yield theme


@pytest.fixture
def bench(qtbot: QtBot, tmp_path: Path) -> CallBench:
    return make_bench(qtbot, tmp_path)


@pytest.fixture
def wide(qtbot: QtBot, tmp_path: Path) -> CallBench:
    return make_bench(qtbot, tmp_path, size=(1280, 800))


@pytest.fixture(params=["callside", "utility"])
def either(request: pytest.FixtureRequest, qtbot: QtBot, tmp_path: Path) -> CallBench:
    """The page over each playbook that comes with the program."""
    return make_bench(qtbot, tmp_path, playbook=builtin_playbook(request.param))
