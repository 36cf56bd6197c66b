"""What matters in a small window: one line of a bar, a sentence and the button after it."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from tests.support.call_page import CallBench, make_bench, settle
from ui.desk.call.desk_view import View
from ui.shortcuts import Act


@pytest.mark.parametrize("width", [320, 380, 440, 640])
def test_the_bar_of_a_talk_is_one_line(qtbot: QtBot, tmp_path: Path, width: int) -> None:
    bench = make_bench(qtbot, tmp_path, size=(width, 700))
    bar = bench.page.bar
    for button in (bar.end_button, bar.pin_button, bar.menu_button):
        assert in_one_line(bar, bar.timer, button)


@pytest.mark.parametrize("track", ["insult_or_threat", "foul_language"])
def test_the_next_rung_can_be_said_without_scrolling(
    qtbot: QtBot, tmp_path: Path, track: str
) -> None:
    bench = make_bench(qtbot, tmp_path, size=(320, 480))
    call = bench.call
    assert call is not None
    for line in bench.desk.boundary.lines(call, track)[:-1]:
        bench.page.go_to_notes()
        bench.page.open_view(View.BOUNDARY)
        settle()
        panel = bench.panel(View.BOUNDARY)
        row = next(each for each in panel.rows if each.say_button.isVisible())
        seen = row.say_button.visibleRegion().boundingRect()
        assert seen == row.say_button.rect(), line.rung.id
        bench.desk.boundary.say(call, track, line.rung.id)
        settle()


def test_the_mark_of_an_action_goes_when_another_opens(bench: CallBench, qtbot: QtBot) -> None:
    footer = bench.page.footer
    bench.page.open_view(View.BOUNDARY)
    assert footer.button(Act.BOUNDARY).isChecked()
    # A button tells, and is drawn anew, only when it is really turned off.
    with qtbot.waitSignal(footer.button(Act.BOUNDARY).toggled):
        bench.page.open_view(View.MANAGER)
    assert [act for act in Act if act.value in MAIN and footer.button(act).isChecked()] == [
        Act.MANAGER
    ]
    with qtbot.waitSignal(footer.button(Act.MANAGER).toggled):
        bench.page.went_back()


MAIN = ("pause", "boundary", "manager", "wrap_up")


def test_earlier_notes_take_the_room_of_the_step(qtbot: QtBot, tmp_path: Path) -> None:
    bench = make_bench(qtbot, tmp_path, size=(380, 780))
    notes = bench.page.surface.notes
    low = notes.height()
    bench.click(notes.history_button)
    assert notes.history.isVisible()
    assert not bench.page.surface.area.isVisible()
    assert notes.height() > low
    bench.page.go_to_notes()
    settle()
    assert bench.page.surface.area.isVisible()
    assert notes.editor.hasFocus()


def test_a_lower_window_keeps_the_caret_of_the_notes_in_sight(qtbot: QtBot, tmp_path: Path) -> None:
    bench = make_bench(qtbot, tmp_path, size=(400, 900))
    editor = bench.page.surface.notes.editor
    for _line in range(8):
        bench.type("a line")
        bench.press(Qt.Key.Key_Return)
    bench.resize(400, 560)
    seen = editor.viewport().rect()
    assert seen.contains(editor.cursorRect().center())


def in_one_line(within: QWidget, *widgets: QWidget) -> bool:
    """Whether widgets stand side by side."""
    tops = [widget.mapTo(within, widget.rect().topLeft()).y() for widget in widgets]
    bottoms = [top + widget.height() for top, widget in zip(tops, widgets, strict=True)]
    return max(tops) < min(bottoms)
