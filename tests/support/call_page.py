"""The page of a call under test: the real page over the real desk, worked by keys and clicks."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, cast
from uuid import UUID

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from app.playbook.shape import Playbook
from app.records import CallSheet
from app.settings import Settings
from tests.support.desk import TestDesk, make_desk
from tests.support.place import TestPlace, make_workplace
from ui.desk.call.call_page import CallPage
from ui.desk.call.desk_view import View
from ui.shortcuts import Act

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

NONE = Qt.KeyboardModifier.NoModifier
CONTROL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
ALT = Qt.KeyboardModifier.AltModifier


@dataclass
class CallBench:
    """A call page in a window of its own. `presses` counts the keys pressed so far."""

    there: TestPlace
    page: CallPage
    call: UUID | None
    presses: int = 0
    before: list[UUID] = field(default_factory=list)

    @property
    def desk(self) -> TestDesk:
        return self.there.desk

    @property
    def sheet(self) -> CallSheet:
        assert self.call is not None
        return self.desk.sheet(self.call)

    @property
    def kept(self) -> CallSheet:
        """The call as it is in the log."""
        assert self.call is not None
        found = self.desk.kept.sheet(self.call)
        assert found is not None
        return found

    def press(self, key: Qt.Key, modifiers: Qt.KeyboardModifier = NONE) -> None:
        """Press a key where the keyboard is, as a person does."""
        self.presses += 1
        QTest.keyClick(keyboard() or self.there.window, key, modifiers)
        settle()

    def type(self, text: str) -> None:
        """Type a text where the keyboard is."""
        self.presses += len(text)
        QTest.keyClicks(keyboard() or self.there.window, text)
        settle()

    def click(self, button: QWidget) -> None:
        """Click the middle of something that can be seen."""
        assert button.isVisible(), f"{button} cannot be seen"
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)
        settle()

    def pass_ms(self, ms: int) -> None:
        """Let time go by, and the page count it."""
        self.desk.clock.pass_ms(ms)
        self.page.tick()
        settle()

    def panel(self, view: View) -> QWidget:
        """The panel of a view, which has to be in sight."""
        panel = self.page.surface.panel(view)
        assert panel.isVisible(), f"{view} cannot be seen"
        return panel

    def resize(self, width: int, height: int) -> None:
        """Give the window another size."""
        self.there.window.resize(width, height)
        settle()


def keyboard() -> QWidget | None:
    """What has the keyboard."""
    return cast("QWidget | None", QApplication.focusWidget())


def settle() -> None:
    """Let posted events be delivered: layouts, deferred deletions."""
    for _ in range(3):
        QApplication.processEvents()


def make_bench(
    qtbot: QtBot,
    folder: Path,
    *,
    size: tuple[int, int] = (400, 700),
    playbook: Playbook | None = None,
    begin: Callable[[TestDesk], UUID | None] | None = None,
) -> CallBench:
    """A page with one call begun by hand, unless `begin` sets the desk up otherwise."""
    desk = make_desk(playbook=playbook, settings=Settings(folder / "settings.json"))
    there = make_workplace(qtbot, folder, desk=desk)
    call = begin(desk) if begin else desk.calls.start()
    page = CallPage(there.place)
    column = QVBoxLayout(there.window)
    column.setContentsMargins(0, 0, 0, 0)
    column.addWidget(page)
    # As the frame does.
    there.place.shortcuts[Act.BACK].triggered.connect(page.went_back)
    there.window.resize(*size)
    there.window.show()
    there.window.activateWindow()
    qtbot.waitUntil(lambda: QApplication.activeWindow() is there.window)
    page.show_call(call)
    page.go_to_notes()
    settle()
    return CallBench(there=there, page=page, call=call)
