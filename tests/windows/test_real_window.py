"""A window on a screen, and what Windows tells it: the session is locked, the session ends."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from db import hold
from tests.windows.real_window import IS_SEEN, RealWindow
from tests.windows.test_session_lock import LOCKED, UNLOCKED
from ui.lock.windows_session import WM_WTSSESSION_CHANGE
from ui.phone import hook

pytestmark = pytest.mark.skipif(not IS_SEEN, reason="there is no screen that a window could be on")

WM_CLOSE = 0x0010
PATIENCE_MS = 120_000


@pytest.fixture
def window(profile: Path) -> Iterator[RealWindow]:
    window = RealWindow(profile)
    yield window
    window.leave()


def test_a_locked_session_locks_the_window_and_a_closed_window_ends_in_order(
    window: RealWindow, profile: Path, qtbot
):
    channel = Path(hook.channel_file(str(profile)))
    qtbot.waitUntil(channel.exists, timeout=PATIENCE_MS)
    assert window.title == "Callside"
    window.tell(WM_WTSSESSION_CHANGE, LOCKED)
    qtbot.waitUntil(lambda: window.title.startswith("Callside (locked)"), timeout=PATIENCE_MS)
    # What unlocks the session opens no log: a person does.
    window.tell(WM_WTSSESSION_CHANGE, UNLOCKED)
    window.tell(WM_CLOSE)
    assert window.program.wait(60) == 0
    assert window.said == []
    assert not channel.exists()
    with hold.alone(profile / "log"):
        pass
