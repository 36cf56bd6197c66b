"""The first calls of the long shift: `python3 dev.py soak` works all 120 (B14)."""

from __future__ import annotations

from collections import Counter
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtWidgets import QApplication

from tests.soak.shift import LARGEST_WAL, Figures, Shift, grown, left_by_each

BUILDING = 3
"""Calls until every page was built; rehearsals and settings come in every fourth round."""
CALLS = BUILDING + 4


@pytest.mark.timeout(240)
def test_a_call_leaves_no_handle_thread_or_widget_behind(
    qapp: QApplication, tmp_path: Path
) -> None:
    figures = Shift(tmp_path, CALLS).work()[BUILDING - 1 :]
    before, after = figures[0], figures[-1]
    # By one file SQLite may be late in closing; a call that left one would have left four.
    assert after.handles.total() <= before.handles.total() + 1, after.handles - before.handles
    assert after.threads.total() <= before.threads.total(), after.threads - before.threads
    assert after.largest_wal < LARGEST_WAL
    # Pages show now more and now less; what a call leaves behind is there after each of them.
    assert left_by_each(figures) == []


LEAKS: list[tuple[str, dict[str, Any], str]] = [
    ("a thread a call", {"threads": Counter({"MainThread": 1, "long-work": 100})}, "threads came"),
    ("a file a call", {"handles": Counter({"call-log.db": 100})}, "handles came"),
    ("a label a call", {"kinds": Counter({"Label": 200})}, "objects of Qt came"),
    ("a card at times", {"kinds": Counter({"Label": 103})}, "with every look more: Label"),
    ("memory", {"resident": 120 * 2**20}, "memory grew by 20.0%"),
    ("the WAL", {"largest_wal": LARGEST_WAL}, "the WAL grew"),
]


@pytest.mark.parametrize(
    ("at_the_end", "told"), [each[1:] for each in LEAKS], ids=[each[0] for each in LEAKS]
)
def test_what_grew_in_a_shift_is_named(at_the_end: dict[str, Any], told: str) -> None:
    settled = Figures(
        calls=20,
        resident=100 * 2**20,
        largest_wal=2**20,
        handles=Counter({"call-log.db": 2}),
        threads=Counter({"MainThread": 1, "log-writer": 1}),
        kinds=Counter({"Label": 100}),
        widgets=100,
    )
    assert grown([settled, settled._replace(calls=120)]) == []
    faults = grown([settled, settled._replace(calls=120, **at_the_end)])
    assert any(each.startswith(told) for each in faults), faults
