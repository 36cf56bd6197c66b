"""What Windows and macOS say, as far as it can be tried elsewhere (C03)."""

from __future__ import annotations

import struct
import sys

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from app.settings import Settings
from ui.lock import capture, mac_session, windows_session
from ui.lock.capture import CaptureGuard
from ui.lock.session_watch import session_watch
from ui.lock.windows_session import WM_POWERBROADCAST, WM_WTSSESSION_CHANGE, reason_of


@pytest.mark.parametrize(
    ("message", "word", "reason"),
    [
        (WM_WTSSESSION_CHANGE, 0x7, "session"),
        (WM_WTSSESSION_CHANGE, 0x2, "user_switch"),
        (WM_WTSSESSION_CHANGE, 0x4, "user_switch"),
        (WM_WTSSESSION_CHANGE, 0x8, None),
        (WM_WTSSESSION_CHANGE, 0x1, None),
        (WM_POWERBROADCAST, 0x4, "sleep"),
        (WM_POWERBROADCAST, 0x12, None),
        (0x0100, 0x7, None),
    ],
)
def test_only_what_means_it_locks_a_window_of_windows(
    message: int, word: int, reason: str | None
) -> None:
    assert reason_of(message, word) == reason


def test_ticks_that_began_anew_are_counted_on() -> None:
    assert windows_session.idle_of(1_000, 400) == 600
    assert windows_session.idle_of(500, 2**32 - 500) == 1_000


@pytest.mark.parametrize(
    ("level", "flags", "is_locked"), [(1, 0, True), (1, 1, False), (1, -1, False), (0, 0, False)]
)
def test_what_windows_says_of_a_session_is_read_in_its_places(
    level: int, flags: int, is_locked: bool
) -> None:
    """The places are those of WTSINFOEXW: a number, and eight bytes on a record of numbers."""
    told = struct.pack("<IxxxxIii", level, 3, 0, flags)
    assert windows_session.SessionInfo.from_buffer_copy(told).is_locked is is_locked


@pytest.mark.skipif(sys.platform in ("win32", "darwin"), reason="there it has something to say")
def test_where_a_system_is_not_it_says_nothing(qtbot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    told: list[object] = []
    for watch in (windows_session.WindowsSession(), mac_session.MacSession()):
        watch.idle_told.connect(told.append)
        watch.begin(window)
        watch.ask_idle(0)
        watch.end()
    assert told == [None, None]


def test_this_system_has_a_watch_of_its_own(qtbot) -> None:
    watch = session_watch()
    assert type(watch).__name__ in ("LinuxSession", "WindowsSession", "MacSession")


def test_windows_are_hidden_from_capture_as_the_setting_says(
    qtbot, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The system's own call stands aside: it is none on the machine of this test."""
    told: list[tuple[int, bool]] = []
    monkeypatch.setattr(capture, "can_hide", lambda: True)
    monkeypatch.setattr(capture, "hide", lambda window, hides: told.append((window, hides)))
    app = QGuiApplication.instance()
    assert isinstance(app, QGuiApplication)
    settings = Settings()
    window = QWidget()
    qtbot.addWidget(window)
    window.show()
    qtbot.waitExposed(window)
    guard = CaptureGuard(app, settings)
    guard.begin()
    number = int(window.winId())
    assert (number, True) in told
    settings.set("hide_from_capture", False)
    assert told[-1][1] is False
    guard.deleteLater()
