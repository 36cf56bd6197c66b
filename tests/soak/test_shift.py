"""The first calls of the long shift: `python3 dev.py soak` works all 120 (B14)."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from tests.soak.shift import LARGEST_WAL, Figures, Shift

CALLS = 4


@pytest.mark.timeout(240)
def test_a_call_leaves_no_handle_thread_or_widget_behind(
    qapp: QApplication, tmp_path: Path
) -> None:
    figures: list[Figures] = Shift(tmp_path, CALLS).work()
    # The first two calls build the pages; the rehearsals and settings are in every fourth round.
    before, after = figures[1], figures[-1]
    assert after.handles <= before.handles + 1
    assert after.threads == before.threads
    assert after.largest_wal < LARGEST_WAL
    # Lists of calls and reflections grow with what they show, and nothing else does.
    more = after.kinds - before.kinds
    print(more)
    assert sum(more.values()) < 0.1 * before.widgets, more
