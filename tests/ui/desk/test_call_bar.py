"""The bar of a call: its state, its time, hold and end."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtWidgets import QAbstractButton, QApplication

from tests.support.call_page import CONTROL, CallBench, make_bench
from tests.support.look import applied_theme
from ui.controls.label import Label
from ui.desk.call.desk_view import View
from ui.look.theme import Theme
from ui.shortcuts import Act


class Requests(QObject):
    """Counts how often something asks to be laid out anew."""

    def __init__(self, watched: QObject) -> None:
        super().__init__(watched)
        self.count = 0
        watched.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        self.count += event.type() == QEvent.Type.LayoutRequest
        return super().eventFilter(watched, event)


@pytest.fixture
def theme_150(qapp: QApplication) -> Iterator[Theme]:
    """The program's own look at one and a half times its size."""
    with applied_theme(qapp) as theme:
        theme.set_text_scale(1.5)
        yield theme


def test_a_call_shows_its_state_and_its_time(bench: CallBench) -> None:
    bar = bench.page.bar
    assert bar.state == "On call"
    assert bar.timer.text == "00:00"
    bench.pass_ms(252_000)
    assert bar.timer.text == "04:12"
    bench.pass_ms(3_600_000)
    assert bar.timer.text == "1:04:12"


def test_hold_resume_and_end_by_click(bench: CallBench) -> None:
    bar = bench.page.bar
    bench.click(bar.hold_button)
    assert (bar.state, bar.hold_button.text()) == ("On hold", "Resume")
    assert bench.kept.call.phase == "held"
    bench.pass_ms(5_000)
    bench.click(bar.hold_button)
    assert (bar.state, bar.hold_button.text()) == ("On call", "Hold")
    assert bench.kept.call.held_ms == 5_000
    bench.click(bar.end_button)
    assert (bar.state, bar.end_button.text()) == ("Wrap-up", "Close")
    assert bench.kept.call.phase == "wrap_up"
    assert bench.page.surface.view is View.WRAP_UP


def test_a_rehearsal_is_never_taken_for_a_call(qtbot, tmp_path) -> None:
    bench = make_bench(qtbot, tmp_path, begin=lambda desk: desk.calls.start(origin="rehearsal"))
    assert bench.page.bar.state == "Rehearsal · On call"


def test_a_long_state_goes_below_the_time_before_the_buttons_leave_its_line(
    qtbot, tmp_path
) -> None:
    """In German the bar was two lines high in a new window: its state is a longer word."""
    bench = make_bench(qtbot, tmp_path, begin=lambda desk: desk.calls.start(origin="rehearsal"))
    bar = bench.page.bar
    for width in range(360, 560, 20):
        bench.resize(width, 700)
        left = bar.hold_button.mapTo(bar, bar.hold_button.rect().topLeft()).x()
        assert left > bar.timer.mapTo(bar, bar.timer.rect().topRight()).x(), width


def test_hold_and_end_by_key(bench: CallBench) -> None:
    bench.press(Qt.Key.Key_H, CONTROL)
    assert bench.kept.call.phase == "held"
    bench.press(Qt.Key.Key_H, CONTROL)
    assert bench.kept.call.phase == "active"
    bench.press(Qt.Key.Key_E, CONTROL)
    assert bench.kept.call.phase == "wrap_up"


def test_a_call_ended_too_early_goes_on(bench: CallBench) -> None:
    bench.click(bench.page.bar.end_button)
    bench.click(bench.page.bar.hold_button)
    assert bench.kept.call.phase == "active"


def test_a_new_second_moves_nothing(bench: CallBench) -> None:
    requests = [Requests(bench.page.bar), Requests(bench.page)]
    width = bench.page.bar.timer.width()
    for _ in range(5):
        bench.pass_ms(1_000)
    assert bench.page.bar.timer.text == "00:05"
    assert bench.page.bar.timer.width() == width
    assert [each.count for each in requests] == [0, 0]


def test_the_page_counts_by_itself(bench: CallBench, qtbot) -> None:
    bench.desk.clock.pass_ms(7_000)
    qtbot.waitUntil(lambda: bench.page.bar.timer.text == "00:07")


def test_the_state_stands_below_the_time_where_room_is_short(bench: CallBench) -> None:
    bench.resize(320, 480)
    words = [
        label
        for label in bench.page.bar.findChildren(type(bench.page.bar._state))
        if label.isVisible()
    ]
    assert [label.text() for label in words] == ["On call"]
    timer = bench.page.bar.timer
    assert words[0].mapToGlobal(words[0].rect().topLeft()).y() > timer.mapToGlobal(timer.pos()).y()


def test_the_state_stands_beside_the_time_in_a_new_window(bench: CallBench) -> None:
    bench.resize(400, 700)
    bar = bench.page.bar
    (word,) = (each for each in bar.findChildren(Label) if each.isVisible())
    assert word.text() == "On call"
    assert word.geometry().width() >= word.sizeHint().width()
    assert (
        word.mapTo(bar, word.rect().center()).x()
        > bar.timer.mapTo(bar, bar.timer.rect().topRight()).x()
    )


def test_the_pin_is_there_only_where_it_has_room(bench: CallBench, theme_150: Theme) -> None:
    """It was measured beside the smaller figures of a low window, and came over the menu."""
    bar = bench.page.bar
    bench.resize(320, 380)
    for width in range(330, 480, 10):
        bench.resize(width, 700)
        buttons = [each for each in bar.findChildren(QAbstractButton) if each.isVisible()]
        for at, one in enumerate(buttons):
            for other in buttons[at + 1 :]:
                assert not one.geometry().intersects(other.geometry()), (width, one, other)
        bench.resize(320, 380)


def test_the_pin_is_the_windows_own_action(bench: CallBench) -> None:
    action = bench.there.place.shortcuts[Act.PIN]
    action.setCheckable(True)
    bench.click(bench.page.bar.pin_button)
    assert action.isChecked()
    assert bench.page.bar.pin_button.isChecked()
    action.trigger()
    assert not bench.page.bar.pin_button.isChecked()


def test_closing_asks_once_about_open_steps_and_never_blocks(bench: CallBench) -> None:
    bench.click(bench.page.bar.end_button)
    bench.click(bench.page.bar.end_button)
    assert bench.kept.call.phase == "wrap_up"
    bench.click(bench.page.bar.end_button)
    assert bench.kept.call.phase == "closed"


def test_no_call_says_so_and_offers_one(qtbot, tmp_path) -> None:
    bench = make_bench(qtbot, tmp_path, begin=lambda desk: None)
    surface = bench.page.surface
    assert bench.page.bar.state == "No call open"
    assert not bench.page.bar.timer.isVisible()
    assert not bench.page.footer.isVisible()
    asked = []
    bench.there.place.shortcuts[Act.START_CALL].triggered.connect(lambda: asked.append(True))
    bench.click(surface.idle.action_button)
    assert asked == [True]


def test_the_first_letter_of_a_note_starts_a_call(qtbot, tmp_path) -> None:
    bench = make_bench(qtbot, tmp_path, begin=lambda desk: None)
    bench.type("Lost")
    assert bench.desk.calls.current is not None
    assert bench.page.bar.state == "On call"
    assert bench.page.surface.notes.editor.note_document().text() == "Lost"
