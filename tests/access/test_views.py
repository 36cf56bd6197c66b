"""Screens in some look, size, text size and direction: nothing is out of order.

Which ones change with the order of the tests; `python3 dev.py access` looks at all.
"""

from __future__ import annotations

import random
from itertools import product
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from tests.access.inspector import DIRECTIONS, SIZES, Inspector, View
from tests.support.look import applied_theme
from ui.rehearsal.screenshots import Look, take_all


@pytest.mark.timeout(240)
def test_scenes_are_in_order_in_some_view(tmp_path: Path, qapp: QApplication) -> None:
    looks = [Look(*each) for each in product(("light", "dark", "contrast"), (100, 150, 200))]
    views = random.sample([View(*each) for each in product(looks, SIZES, DIRECTIONS)], 3)
    with applied_theme(qapp):
        inspector = Inspector(lambda _scene: random.sample(views, random.random() < 0.4))
        take_all(inspector, tmp_path)
    assert inspector.findings == []
    assert inspector.looked > 15
