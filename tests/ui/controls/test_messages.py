"""Toasts, banners and announcements: heard and seen, and never in the way (goals A03, A20)."""

import pytest
from PySide6.QtCore import QEvent, QPointF, Qt
from PySide6.QtGui import QEnterEvent
from PySide6.QtWidgets import QApplication, QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from ui.controls.action_row import ActionRow
from ui.controls.announce import announce, announcements
from ui.controls.banner import Banner
from ui.controls.button import Button
from ui.controls.toast import LASTS_MS, Toast
from ui.controls.toast_stack import MOST_TOASTS, ToastStack
from ui.look.theme import Theme


class Window(QWidget):
    """Notes with the keyboard in them, a row of actions, and a place for toasts."""

    def __init__(self) -> None:
        super().__init__()
        self.notes = QLineEdit("what he said")
        self.actions = ActionRow("Actions", Button("Wrap up", role="primary"))
        column = QVBoxLayout(self)
        column.addWidget(self.notes)
        column.addStretch(1)
        column.addWidget(self.actions)
        self.toasts = ToastStack(self, above=self.actions)
        self.resize(380, 500)


@pytest.fixture
def window(qtbot: QtBot) -> Window:
    window = Window()
    qtbot.addWidget(window)
    window.show()
    window.notes.setFocus()
    qtbot.waitUntil(window.notes.hasFocus)
    window.notes.setCursorPosition(4)
    return window


@pytest.fixture
def heard() -> list[tuple[str, bool]]:
    heard: list[tuple[str, bool]] = []
    announcements().announced.connect(lambda text, urgent: heard.append((text, urgent)))
    return heard


def test_a_toast_takes_neither_keyboard_nor_caret(window: Window, qtbot: QtBot) -> None:
    toast = window.toasts.push('Marked "Invoice copy" as done.', lambda: None)
    assert toast.isVisible()
    assert QApplication.focusWidget() is window.notes
    qtbot.keyClicks(QApplication.focusWidget(), " he")
    assert window.notes.text() == "what he he said"
    toast.expired.emit()
    assert QApplication.focusWidget() is window.notes


def test_a_toast_stays_ten_seconds_at_least(window: Window) -> None:
    toast = window.toasts.push("Saved")
    assert LASTS_MS >= 10_000
    assert not toast.is_paused
    assert toast.left_ms > 9_000


def test_a_toast_waits_for_the_pointer(window: Window, qtbot: QtBot) -> None:
    toast = window.toasts.push("Saved", lasts_ms=60_000)
    spot = QPointF(5, 5)
    QApplication.sendEvent(toast, QEnterEvent(spot, spot, spot))
    assert toast.is_paused
    QApplication.sendEvent(toast, QEvent(QEvent.Type.Leave))
    qtbot.waitUntil(lambda: not toast.is_paused)


def test_a_toast_waits_for_the_keyboard(window: Window, qtbot: QtBot) -> None:
    toast = window.toasts.push("Done", lambda: None, lasts_ms=60_000)
    undo = next(button for button in toast.findChildren(Button) if button.text() == "Undo")
    undo.setFocus(Qt.FocusReason.TabFocusReason)
    qtbot.waitUntil(lambda: toast.is_paused)
    window.notes.setFocus()
    qtbot.waitUntil(lambda: not toast.is_paused)


def test_a_toast_goes_when_its_time_is_over(window: Window, qtbot: QtBot) -> None:
    window.toasts.push("Saved", lasts_ms=1)
    qtbot.waitUntil(lambda: not window.findChildren(Toast))
    assert window.toasts.toasts == ()


def test_undo_is_done_once_and_the_toast_goes(window: Window, qtbot: QtBot) -> None:
    undone: list[bool] = []
    toast = window.toasts.push("Done", lambda: undone.append(True))
    undo = toast.findChild(Button)
    assert undo is not None
    qtbot.mouseClick(undo, Qt.MouseButton.LeftButton)
    assert undone == [True]
    assert window.toasts.toasts == ()


def test_no_more_than_three_toasts(window: Window) -> None:
    for number in range(5):
        window.toasts.push(f"Message {number}")
    shown = [toast.text for toast in window.toasts.toasts]
    assert shown == ["Message 2", "Message 3", "Message 4"]
    assert len(shown) == MOST_TOASTS
    window.toasts.clear()
    assert window.toasts.toasts == ()


def test_an_older_toast_waits_where_a_small_window_has_no_room(
    window: Window, qtbot: QtBot, theme: Theme
) -> None:
    """With large type two toasts covered a whole small window, and the upper one was cut."""
    theme.set_text_scale(2.0)
    window.resize(320, 480)
    older = window.toasts.push("The step “Name the feeling” is done", lambda: None)
    assert older.isVisible()
    newer = window.toasts.push("The follow-up “Call back” is done", lambda: None)
    assert newer.isVisible()
    assert newer.geometry().top() >= 0
    assert not older.isVisible()
    assert older.is_paused
    newer.expired.emit()
    qtbot.waitUntil(older.isVisible)


def test_toasts_lie_above_the_actions_and_follow_the_window(window: Window, qtbot: QtBot) -> None:
    for number in range(3):
        window.toasts.push(f"Message {number}")
    window.resize(330, 620)

    def lie_well() -> bool:
        tops = [toast.y() for toast in window.toasts.toasts]
        lowest = window.toasts.toasts[-1].geometry()
        return (
            tops == sorted(tops)
            and window.rect().contains(lowest)
            and (lowest.bottom() < window.actions.y())
        )

    qtbot.waitUntil(lie_well)


def test_toasts_and_calm_banners_are_announced_politely(
    window: Window, qtbot: QtBot, heard: list[tuple[str, bool]]
) -> None:
    window.toasts.push("Imported 12 calls")
    banner = Banner()
    qtbot.addWidget(banner)
    banner.show_text("A newer playbook is here.")
    banner.show_text("A newer playbook is here.")
    assert heard == [("Imported 12 calls", False), ("A newer playbook is here.", False)]


def test_an_error_interrupts(qtbot: QtBot, heard: list[tuple[str, bool]]) -> None:
    banner = Banner()
    qtbot.addWidget(banner)
    banner.show_text("The disk is full.", "danger", "Try again")
    assert heard == [("The disk is full.", True)]


def test_nothing_is_not_announced(qtbot: QtBot, heard: list[tuple[str, bool]]) -> None:
    widget = QWidget()
    qtbot.addWidget(widget)
    announce(widget, "")
    assert heard == []


def test_a_banner_offers_one_action_and_can_be_dismissed(qtbot: QtBot) -> None:
    banner = Banner("Two gaps.", "warn", "Show")
    qtbot.addWidget(banner)
    banner.show()
    with qtbot.waitSignal(banner.action_asked):
        qtbot.mouseClick(banner.action_button, Qt.MouseButton.LeftButton)
    with qtbot.waitSignal(banner.dismissed):
        qtbot.mouseClick(banner.close_button, Qt.MouseButton.LeftButton)
    assert not banner.isVisible()
    banner.show_text("All here.", "good")
    assert banner.isVisible()
    assert not banner.action_button.isVisible()


def test_a_toast_alone_has_no_action_that_nobody_asked_for(qtbot: QtBot) -> None:
    toast = Toast("Saved")
    qtbot.addWidget(toast)
    assert toast.findChildren(Button) == []
