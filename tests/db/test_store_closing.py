"""A store that is closed gives back its key and its hold, whatever fails on the way (C03)."""

from __future__ import annotations

from pathlib import Path

import pytest

from app.problems import Problem
from db import hold
from db.store import Store
from tests.support.store import KEY, a_call, change, open_store


def test_a_part_that_fails_to_close_keeps_neither_key_nor_hold(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A lock on a failing disk: the window is blank, and nobody could bring a backup back."""
    with open_store(tmp_path / "log"):
        pass
    store = Store.open(tmp_path / "log", KEY)
    store.keeper().write(change(a_call()))
    failing, other = store.log(), store.log()

    def fail() -> None:
        raise Problem("disk_error")

    monkeypatch.setattr(failing, "close", fail)
    with pytest.raises(Problem, match="disk_error"):
        store.close()
    assert store.key == b""
    with pytest.raises(Exception, match="closed"):
        other.trash()
    with pytest.raises(ValueError, match="closed"):
        store.keeper().write(change(a_call()))
    with hold.alone(tmp_path / "log"):
        pass
