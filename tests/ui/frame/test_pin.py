"""Always on top: a visible toggle, remembered for each width, honest on Wayland (A02)."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from app.settings import Settings
from tests.support.window import begun, session_of
from ui.desk.call.action_button import ActionButton
from ui.desk.frame.pin import Pin
from ui.shortcuts import Act, Shortcuts

ON_TOP = Qt.WindowType.WindowStaysOnTopHint


def is_on_top(window: QWidget) -> bool:
    """What the window system was asked for."""
    return bool(window.windowHandle().flags() & ON_TOP)


def test_a_compact_window_is_pinned_at_first_and_a_wide_one_is_not(qtbot, profile: Path):
    with session_of(profile) as session:
        begun(qtbot, session)
        window = session.window
        action = window.shortcuts[Act.PIN]
        window.resize(400, 700)
        assert is_on_top(window)
        assert action.isChecked()
        window.resize(960, 700)
        assert not is_on_top(window)
        assert not action.isChecked()
        window.resize(400, 700)
        assert is_on_top(window)


def test_the_choice_is_remembered_for_each_width(qtbot, profile: Path):
    with session_of(profile) as session:
        begun(qtbot, session)
        window = session.window
        window.resize(960, 700)
        window.shortcuts[Act.PIN].trigger()
        assert is_on_top(window)
        window.resize(400, 700)
        window.shortcuts[Act.PIN].trigger()
        assert not is_on_top(window)
        session.closing.close_now()
    settings = Settings(profile / "settings.json")
    settings.load()
    assert settings.flag("pinned_wide")
    assert not settings.flag("pinned_compact")


def test_pinning_moves_neither_the_window_nor_the_keyboard(qtbot, profile: Path):
    with session_of(profile) as session:
        begun(qtbot, session)
        window = session.window
        qtbot.waitUntil(window.isActiveWindow)
        window.shortcuts[Act.START_CALL].trigger()
        field = window.focusWidget()
        qtbot.keyClicks(field, "half a sen")
        hidden = []
        window.windowHandle().visibleChanged.connect(hidden.append)
        place, caret = window.geometry(), field.textCursor().position()
        window.shortcuts[Act.PIN].trigger()
        assert window.isVisible()
        assert hidden == []
        assert window.geometry() == place
        assert window.focusWidget() is field
        assert field.textCursor().position() == caret
        qtbot.keyClicks(window.focusWidget(), "tence")
        assert field.toPlainText() == "half a sentence"


def test_the_button_shows_how_it_stands_by_shape(qtbot, profile: Path):
    with session_of(profile) as session:
        begun(qtbot, session)
        buttons = session.window.header.findChildren(ActionButton)
        (pin,) = [button for button in buttons if button.accessibleName() == "Keep on top"]
        assert pin.isVisible()
        assert pin.isChecked()
        assert pin.icon_name == "pin"
        pin.click()
        assert not pin.isChecked()
        assert pin.icon_name == "pin-off"
        assert not is_on_top(session.window)


def test_on_wayland_the_toggle_is_off_and_says_what_to_do(
    qtbot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    monkeypatch.setattr(QGuiApplication, "platformName", lambda: "wayland")
    window = QWidget()
    qtbot.addWidget(window)
    settings = Settings(tmp_path / "settings.json")
    action = Shortcuts(settings, window)[Act.PIN]
    pin = Pin(window, action, settings)
    button = ActionButton(action, "pin-off", icon_on="pin", parent=window)
    pin.apply()
    assert not pin.is_on
    assert not button.isEnabled()
    assert "Alt+Space" in button.toolTip()
    assert "Alt+Space" in button.accessibleDescription()
    assert not window.windowFlags() & ON_TOP
