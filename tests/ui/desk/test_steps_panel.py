"""The whole checklist: any order, one key, every mark logged."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtWidgets import QApplication, QMenu

from tests.support.call_page import CallBench, keyboard, settle
from ui.desk.call.desk_view import View


def test_in_a_wide_window_every_step_stands_beside(wide: CallBench) -> None:
    steps = wide.page.surface.steps
    assert steps.isVisible()
    assert [row.accessibleName() for row in steps.rows] == [
        step.title for step in wide.desk.playbook.steps
    ]
    assert steps.count_text == "0 of 10 done"
    assert [row.state for row in steps.rows][:2] == ["now", "open"]


def test_in_a_compact_window_they_are_one_key_away(bench: CallBench) -> None:
    steps = bench.page.surface.steps
    assert not steps.isVisible()
    bench.press(Qt.Key.Key_F10)
    assert steps.isVisible()
    assert keyboard() is steps.row("prepare")
    bench.press(Qt.Key.Key_Escape)
    assert not steps.isVisible()
    assert keyboard() is bench.page.surface.notes.editor


def test_space_ticks_and_unticks_and_both_are_logged(wide: CallBench) -> None:
    steps = wide.page.surface.steps
    wide.pass_ms(190_000)
    wide.press(Qt.Key.Key_F10)
    wide.press(Qt.Key.Key_Space)
    assert steps.row("prepare").state == "done"
    assert steps.row("prepare").accessibleDescription() == "done, 03:10"
    assert steps.count_text == "1 of 10 done"
    wide.press(Qt.Key.Key_Space)
    assert steps.row("prepare").state == "now"
    marks = [(mark.step, mark.state, mark.elapsed_ms) for mark in wide.kept.steps]
    assert marks == [("prepare", "done", 190_000), ("prepare", "open", 190_000)]


def test_any_order_by_click(wide: CallBench) -> None:
    steps = wide.page.surface.steps
    wide.click(steps.row("agree"))
    wide.click(steps.row("apologise"))
    assert [mark.step for mark in wide.kept.steps] == ["agree", "apologise"]
    assert steps.row("prepare").state == "now"
    assert wide.page.surface.now.title == "Prepare yourself"


def test_arrow_keys_go_through_the_steps(wide: CallBench) -> None:
    wide.press(Qt.Key.Key_F10)
    wide.press(Qt.Key.Key_Down)
    assert keyboard() is wide.page.surface.steps.row("let_finish")
    wide.press(Qt.Key.Key_Up)
    assert keyboard() is wide.page.surface.steps.row("prepare")


def test_l_puts_off_and_enter_makes_it_the_step_now(wide: CallBench) -> None:
    steps = wide.page.surface.steps
    wide.press(Qt.Key.Key_F10)
    wide.press(Qt.Key.Key_L)
    assert steps.row("prepare").state == "later"
    assert steps.row("prepare").accessibleDescription() == "later"
    steps.row("offer_options").setFocus()
    wide.press(Qt.Key.Key_Return)
    assert steps.row("offer_options").state == "now"
    assert wide.page.surface.now.title == "Offer options"


def test_choosing_a_step_in_a_compact_window_leads_back_to_it(bench: CallBench) -> None:
    bench.press(Qt.Key.Key_F10)
    bench.page.surface.steps.row("find_cause").setFocus()
    bench.press(Qt.Key.Key_Return)
    assert bench.page.surface.view is View.NOW
    assert bench.page.surface.now.title == "Find the cause"


def test_the_menu_holds_everything_that_can_be_done(wide: CallBench) -> None:
    steps = wide.page.surface.steps
    menu = steps.open_menu("find_cause")
    assert menu.isVisible()
    words = [action.text() for action in menu.actions()]
    assert words == ["Done", "Make it the step now", "Later", "Where does this come from?"]
    menu.actions()[2].trigger()
    menu.close()
    settle()
    assert steps.row("find_cause").state == "later"
    menu = steps.open_menu("find_cause")
    menu.actions()[3].trigger()
    menu.close()
    settle()
    assert wide.page.surface.view is View.SOURCE


def test_the_menu_key_opens_it_on_the_step_with_the_keyboard(wide: CallBench) -> None:
    wide.press(Qt.Key.Key_F10)
    row = keyboard()
    assert row is not None
    # The offscreen platform makes no event of the key; a real one sends this.
    middle = row.rect().center()
    reason = QContextMenuEvent.Reason.Keyboard
    QApplication.sendEvent(row, QContextMenuEvent(reason, middle, row.mapToGlobal(middle)))
    steps = wide.page.surface.steps
    menu = next(menu for menu in steps.findChildren(QMenu) if menu.isVisible())
    menu.actions()[0].trigger()
    menu.close()
    settle()
    assert steps.row("prepare").state == "done"


def test_a_style_changes_the_order(wide: CallBench) -> None:
    wide.desk.calls.set_field(wide.call, "manner", "solve_now")
    style = next(s for s in wide.desk.playbook.styles if s.id == "solve_now")
    shown = [row.step_id for row in wide.page.surface.steps.rows]
    assert shown[: len(style.order)] == list(style.order)


def test_the_tension_stands_below_as_a_curve(wide: CallBench) -> None:
    curve = wide.page.surface.steps.tension.curve
    wide.desk.tension.set(wide.call, 2)
    assert not curve.isVisible(), "one point is no course yet"
    wide.pass_ms(60_000)
    wide.desk.tension.set(wide.call, 5)
    wide.desk.boundary.say(wide.call, "insult_or_threat", "warn")
    settle()
    assert curve.isVisible()
    told = curve.accessibleName()
    assert "01:00" in told
    assert "Warn" in told


def test_by_mouse_too_the_steps_can_be_reached_where_they_are_not_in_sight(bench) -> None:
    now = bench.page.surface.now
    assert [way.text() for way in now.ways] == ["Find a phrase", "All steps"]
    now.ways[1].click()
    assert bench.page.surface.steps.isVisible()
    bench.press(Qt.Key.Key_Escape)
    now.ways[0].click()
    assert bench.page.surface.palette_panel.isVisible()
    bench.resize(1280, 800)
    assert now.ways == ()


def test_the_same_checklist_of_another_house(either: CallBench) -> None:
    either.press(Qt.Key.Key_F10)
    either.press(Qt.Key.Key_Space)
    assert either.kept.steps[0].step == either.desk.playbook.steps[0].id
