"""Every screen in one look, size, text size and direction: nothing is out of order.

Which one changes with the order of the tests; `python3 dev.py access` looks at all.
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
def test_every_scene_is_in_order_in_some_view(tmp_path: Path, qapp: QApplication) -> None:
    looks = [Look(*each) for each in product(("light", "dark", "contrast"), (100, 150, 200))]
    view = random.choice([View(*each) for each in product(looks, SIZES, DIRECTIONS)])
    with applied_theme(qapp):
        inspector = Inspector(lambda _scene: [view])
        take_all(inspector, tmp_path)
    assert inspector.findings == []
    assert inspector.looked > 40
