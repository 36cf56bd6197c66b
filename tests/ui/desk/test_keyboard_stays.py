"""Nothing from outside takes the keyboard or moves the caret (A03), and none of the agent's
own quick keys does while notes are written."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt

from tests.support.call_page import ALT, CONTROL, NONE, SHIFT, CallBench, keyboard, settle
from tests.support.desk import renamed
from ui.desk.call.desk_view import View

TEXT = "half a sentence, "
CARET = 6


def writing(bench: CallBench):
    """Write, and leave the caret in the middle."""
    editor = bench.page.surface.notes.editor
    bench.type(TEXT)
    cursor = editor.textCursor()
    cursor.setPosition(CARET)
    editor.setTextCursor(cursor)
    return editor


def undisturbed(bench: CallBench, editor) -> None:
    settle()
    assert keyboard() is editor
    assert editor.textCursor().position() == CARET
    assert editor.note_document().text() == TEXT


EVENTS = {
    "the caller is found": lambda desk, call: desk.calls.set_field(call, "name", "Jake"),
    "tension is set": lambda desk, call: desk.tension.set(call, 5),
    "a step is ticked": lambda desk, call: desk.checklist.tick(call),
    "a style is chosen": lambda desk, call: desk.calls.set_field(call, "manner", "technical"),
    "a rung is said": lambda desk, call: desk.boundary.say(call, "insult_or_threat", "warn"),
    "a manager is offered": lambda desk, call: desk.boundary.offer_manager(call, "customer"),
    "the call is held": lambda desk, call: desk.calls.hold(call),
    "the call ends": lambda desk, call: desk.calls.end(call),
    "a phrase is used": lambda desk, call: desk.phrases.use(call, "x", "empathy", "shown"),
    "a follow-up is made": lambda desk, call: desk.follow_ups.make("x", kind="other", call=call),
    "the log is opened": lambda desk, call: desk.attach(desk.kept),
    "another playbook comes": lambda desk, call: desk.use_playbook(renamed(desk.playbook)),
}


@pytest.mark.parametrize("event", EVENTS, ids=list(EVENTS))
@pytest.mark.parametrize("size", [(400, 700), (1280, 800)], ids=["compact", "wide"])
def test_no_event_disturbs_who_writes(bench: CallBench, event: str, size) -> None:
    bench.resize(*size)
    editor = writing(bench)
    EVENTS[event](bench.desk, bench.call)
    undisturbed(bench, editor)


def test_minutes_of_high_tension_disturb_nobody(bench: CallBench) -> None:
    editor = writing(bench)
    bench.desk.tension.set(bench.call, 5)
    for _ in range(10):
        bench.pass_ms(60_000)
    assert bench.page.surface.now.refocus_banner.isVisible()
    undisturbed(bench, editor)


KEYS = [
    (Qt.Key.Key_F9, NONE),
    (Qt.Key.Key_F9, SHIFT),
    (Qt.Key.Key_F5, NONE),
    (Qt.Key.Key_1, ALT),
    (Qt.Key.Key_5, ALT),
    (Qt.Key.Key_1, CONTROL),
    (Qt.Key.Key_3, CONTROL),
    (Qt.Key.Key_M, CONTROL),
    (Qt.Key.Key_B, CONTROL),
    (Qt.Key.Key_H, CONTROL),
]


@pytest.mark.parametrize(("key", "modifiers"), KEYS)
def test_quick_keys_leave_the_caret_where_it_is(bench: CallBench, key, modifiers) -> None:
    editor = writing(bench)
    bench.press(key, modifiers)
    undisturbed(bench, editor)


def test_clicks_on_the_page_leave_the_caret_where_it_is(wide: CallBench) -> None:
    editor = writing(wide)
    surface = wide.page.surface
    for button in (
        surface.now.cards[0],
        surface.board.close_button,
        surface.now.done_button,
        surface.steps.rows[4],
        surface.tension.scale.segments[3],
        wide.page.bar.hold_button,
    ):
        wide.click(button)
        undisturbed(wide, editor)


OPENERS = {
    View.STEPS: (Qt.Key.Key_F10, NONE),
    View.PALETTE: (Qt.Key.Key_F3, NONE),
    View.CALLER: (Qt.Key.Key_F4, NONE),
    View.BOUNDARY: (Qt.Key.Key_F7, NONE),
    View.MANAGER: (Qt.Key.Key_F8, NONE),
    View.PAUSE: (Qt.Key.Key_F6, NONE),
    View.EMERGENCY: (Qt.Key.Key_F7, CONTROL),
    View.WRAP_UP: (Qt.Key.Key_F12, NONE),
    View.SOURCE: (Qt.Key.Key_F5, SHIFT),
}


@pytest.mark.parametrize("view", OPENERS, ids=[view.value for view in OPENERS])
@pytest.mark.parametrize("back", [Qt.Key.Key_F2, Qt.Key.Key_Escape], ids=["F2", "Escape"])
def test_every_panel_opens_by_a_key_and_gives_the_caret_back(bench, view: View, back) -> None:
    editor = writing(bench)
    bench.press(*OPENERS[view])
    assert bench.page.surface.view is view
    focused = keyboard()
    assert focused is not None
    assert bench.page.surface.panel(view).isAncestorOf(focused)
    bench.press(back)
    assert bench.page.surface.view is View.NOW
    undisturbed(bench, editor)


def test_an_action_pressed_again_closes_its_panel(bench: CallBench) -> None:
    editor = writing(bench)
    for button in bench.page.footer.buttons:
        bench.click(button)
        assert button.isChecked()
        bench.click(button)
        assert not button.isChecked()
        undisturbed(bench, editor)


def test_tab_reaches_everything_and_leaves_again(wide: CallBench) -> None:
    wide.page.bar.hold_button.setFocus()
    first, seen = keyboard(), []
    for _ in range(200):
        wide.press(Qt.Key.Key_Tab)
        if keyboard() is first:
            break
        seen.append(keyboard())
    assert keyboard() is first, "Tab never came round"
    surface = wide.page.surface
    for wanted in (
        surface.notes.editor,
        surface.palette_panel.search_field,
        surface.steps.rows[0],
        surface.now.cards[0],
        surface.caller.details_button,
        *wide.page.footer.buttons,
    ):
        assert wanted in seen, wanted
