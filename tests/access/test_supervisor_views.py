"""Every screen of the supervisor's window, each in some look, size, text size and direction."""

from __future__ import annotations

import random
from itertools import product
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from tests.access.inspector import DIRECTIONS, Inspector, View
from tests.support.look import applied_theme
from ui.rehearsal.screenshots import Look, take_supervisor

SIZES = ((320, 480), (420, 700), (900, 700), (1372, 880))


@pytest.mark.timeout(240)
def test_every_scene_is_in_order_in_some_view(tmp_path: Path, qapp: QApplication) -> None:
    looks = [Look(*each) for each in product(("light", "dark", "contrast"), (100, 150, 200))]
    view = random.choice([View(*each) for each in product(looks, SIZES, DIRECTIONS)])
    with applied_theme(qapp):
        inspector = Inspector(lambda _scene: [view])
        take_supervisor(inspector, tmp_path)
    assert inspector.findings == []
    assert inspector.looked > 25
