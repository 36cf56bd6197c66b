"""One main action on each screen of a call, and the right one (docs/screens.md)."""

from __future__ import annotations

from pathlib import Path

import pytest
from msgspec import structs
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from tests.support.call_page import CONTROL, CallBench, make_bench, settle
from ui.controls.button import Button
from ui.desk.call.desk_view import View

SIZES = [(320, 480), (400, 700), (900, 700)]


@pytest.fixture(params=SIZES, ids=["320x480", "400x700", "900x700"])
def sized(request: pytest.FixtureRequest, qtbot: QtBot, tmp_path: Path) -> CallBench:
    return make_bench(qtbot, tmp_path, size=request.param)


def main_actions(bench: CallBench) -> list[str]:
    """The words of the filled buttons that are shown and can be pressed."""
    buttons = bench.there.window.findChildren(Button)
    return [each.text() for each in buttons if each.isVisible() and each.role == "primary"]


def test_before_a_call_it_is_to_start_one(qtbot: QtBot, tmp_path: Path) -> None:
    bench = make_bench(qtbot, tmp_path, begin=lambda desk: None)
    assert main_actions(bench) == ["Start a call"]


@pytest.mark.parametrize("level", [1, 3, 5])
def test_in_a_talk_it_is_to_tick_the_step(sized: CallBench, level: int) -> None:
    sized.page.set_tension(level)
    settle()
    assert main_actions(sized) == ["Done"]


def test_a_phrase_is_said(sized: CallBench) -> None:
    sized.page.say_offered(1)
    settle()
    assert main_actions(sized) == ["Said"]


def test_on_hold_it_is_to_resume(sized: CallBench) -> None:
    sized.press(Qt.Key.Key_H, CONTROL)
    assert main_actions(sized) == ["Resume"]


def test_when_it_rings_it_is_to_answer(bench: CallBench) -> None:
    call = structs.replace(bench.sheet.call, phase="ringing")
    bench.page.bar.show_call(call)
    settle()
    hold = bench.page.bar.hold_button
    assert (hold.text(), hold.role) == ("Start", "primary")


@pytest.mark.parametrize(
    ("view", "words"),
    [
        (View.BOUNDARY, []),
        (View.PAUSE, ["Breathe with the circle"]),
        (View.MANAGER, ["I offered it"]),
        (View.WRAP_UP, ["End and close"]),
        (View.CALLER, []),
        (View.EMERGENCY, []),
    ],
)
def test_a_panel_has_the_main_action_while_it_is_open(
    sized: CallBench, view: View, words: list[str]
) -> None:
    sized.page.open_view(view)
    settle()
    assert main_actions(sized) == words


def test_after_the_talk_it_is_to_wrap_up_and_close(sized: CallBench) -> None:
    sized.press(Qt.Key.Key_E, CONTROL)
    assert main_actions(sized) == ["Close the call"]
    sized.page.went_back()
    settle()
    assert main_actions(sized) == ["Wrap up"]


def test_with_every_step_done_it_is_to_wrap_up(sized: CallBench) -> None:
    assert sized.call is not None
    for step in sized.desk.playbook.steps:
        sized.desk.checklist.mark(sized.call, step.id, "done")
    settle()
    assert main_actions(sized) == ["Wrap up"]
