"""Garbage is collected on the window's thread, young things soon and all of it between calls."""

from __future__ import annotations

import gc
import weakref

import pytest
from PySide6.QtCore import QObject

from ui.garbage import WHOLE_AFTER, GarbageRounds


class Ring:
    """Something that only the collector can free."""

    def __init__(self) -> None:
        self.itself = self


@pytest.fixture
def old_ring() -> weakref.ref[Ring]:
    ring = Ring()
    gc.collect()
    kept = weakref.ref(ring)
    del ring
    return kept


def test_all_is_collected_between_calls_only(qtbot, old_ring: weakref.ref[Ring]) -> None:
    parent, calm = QObject(), []
    rounds = GarbageRounds(lambda: bool(calm), parent)
    for _ in range(WHOLE_AFTER + 1):
        rounds.go_round()
    assert old_ring() is not None
    calm.append(True)
    rounds.go_round()
    assert old_ring() is None
