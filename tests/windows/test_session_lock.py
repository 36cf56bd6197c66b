"""What Windows tells a window of its session locks it (C03).

Wine itself locks no session and tells nobody: the messages are sent as Windows sends them.
"""

from __future__ import annotations

import ctypes
from collections.abc import Iterator
from ctypes import wintypes

import pytest
from PySide6.QtWidgets import QWidget

from ui.lock.session_watch import session_watch
from ui.lock.windows_session import WM_POWERBROADCAST, WM_WTSSESSION_CHANGE, WindowsSession

LOCKED, UNLOCKED, CONSOLE_AWAY, SUSPENDS, RESUMES = 0x7, 0x8, 0x2, 0x4, 0x12
MESSAGES_ONLY = -3
user = ctypes.WinDLL("user32")
user.CreateWindowExW.restype = wintypes.HWND
user.PostMessageW.argtypes = (wintypes.HWND, wintypes.UINT, wintypes.WPARAM, wintypes.LPARAM)
user.DestroyWindow.argtypes = (wintypes.HWND,)


@pytest.fixture
def window() -> Iterator[int]:
    """A window of Windows' own on this thread: without a screen it takes messages only."""
    parent = wintypes.HWND(MESSAGES_ONLY)
    made = user.CreateWindowExW(0, "STATIC", "", 0, 0, 0, 0, 0, parent, None, None, None)
    assert made
    yield made
    user.DestroyWindow(made)


@pytest.fixture
def watch(qtbot) -> Iterator[WindowsSession]:
    page = QWidget()
    qtbot.addWidget(page)
    watch = session_watch()
    assert isinstance(watch, WindowsSession)
    watch.begin(page)
    yield watch
    watch.end()


@pytest.mark.parametrize(
    ("message", "word", "reason"),
    [
        (WM_WTSSESSION_CHANGE, LOCKED, "session"),
        (WM_WTSSESSION_CHANGE, CONSOLE_AWAY, "user_switch"),
        (WM_POWERBROADCAST, SUSPENDS, "sleep"),
    ],
)
def test_a_message_to_a_window_is_heard(
    watch: WindowsSession, window: int, message: int, word: int, reason: str, qtbot
):
    with qtbot.waitSignal(watch.locked) as heard:
        assert user.PostMessageW(window, message, word, 1)
    assert heard.args == [reason]


def test_what_unlocks_is_not_and_nothing_is_after_the_end(
    watch: WindowsSession, window: int, qtbot
):
    told: list[str] = []
    watch.locked.connect(told.append)
    for message, word in ((WM_WTSSESSION_CHANGE, UNLOCKED), (WM_POWERBROADCAST, RESUMES)):
        assert user.PostMessageW(window, message, word, 1)
    with qtbot.waitSignal(watch.locked):
        assert user.PostMessageW(window, WM_WTSSESSION_CHANGE, LOCKED, 1)
    assert told == ["session"]
    watch.end()
    other = session_watch()
    page = QWidget()
    qtbot.addWidget(page)
    other.begin(page)
    with qtbot.waitSignal(other.locked):
        assert user.PostMessageW(window, WM_WTSSESSION_CHANGE, LOCKED, 1)
    other.end()
    assert told == ["session"]


def test_windows_says_how_long_nobody_was_there(watch: WindowsSession, qtbot):
    with qtbot.waitSignal(watch.idle_told) as heard:
        watch.ask_idle(0)
    (idle,) = heard.args
    assert isinstance(idle, int)
    assert 0 <= idle < 2**32
