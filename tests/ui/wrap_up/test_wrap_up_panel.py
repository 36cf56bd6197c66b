"""The wrap-up: nothing is required, everything is saved, one key closes, open steps ask once."""

from __future__ import annotations

from itertools import pairwise

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QScrollArea, QWidget

from app.playbook.places import builtin_playbook
from app.records import Call, FollowUp
from tests.support.access import clipped, cut_sideways, focusable, nameless, too_small
from tests.support.typing import type_into
from ui.desk.wrap_up.wrap_up_panel import WrapUpPanel
from ui.workplace import Page

GRID = [(w, h, s) for w, h in ((320, 480), (400, 700), (900, 700)) for s in (1.0, 2.0)]


@pytest.fixture
def call(there):
    return there.desk.calls.start(name="Jake Miller")


@pytest.fixture
def panel(there, qtbot, call):
    panel = WrapUpPanel(there.place)
    qtbot.addWidget(panel)
    panel.resize(400, 700)
    panel.show_call(call)
    panel.show()
    panel.activateWindow()
    panel.take_keyboard()
    qtbot.waitUntil(lambda: panel.isAncestorOf(QApplication.focusWidget() or QWidget()))
    return panel


def press(key: Qt.Key) -> None:
    QTest.keyClick(QApplication.focusWidget(), key)


def kept_follow_ups(there, call) -> list[FollowUp]:
    kept = there.desk.kept.records.values()
    return [r for r in kept if isinstance(r, FollowUp) and r.call == call and r.deleted is None]


def finish_steps(there, call) -> None:
    for step in there.desk.playbook.steps:
        there.desk.checklist.mark(call, step.id, "done")


# -- closing -------------------------------------------------------------------------------------


def test_one_press_closes_a_call_whose_steps_are_done(there, panel, call):
    finish_steps(there, call)
    panel.close_button.click()
    assert there.desk.kept.records[call].phase == "closed"
    assert there.seen.pages == [(Page.REFLECTION, call)]


def test_open_steps_ask_once_and_never_block(there, panel, call):
    finish_steps(there, call)
    there.desk.checklist.mark(call, "apologise", "open")
    panel.close_button.click()
    assert panel.question == "1 step open: Apologise"
    assert panel.close_button.text() == "Close anyway"
    assert there.desk.kept.records[call].phase == "active"
    panel.close_button.click()
    assert there.desk.kept.records[call].phase == "closed"


def test_many_open_steps_are_counted_and_three_named(there, panel):
    panel.close_call()
    assert panel.question == "10 steps open: Prepare yourself, Let them finish, Name the feeling …"


def test_a_step_ticked_after_the_question_takes_it_back(there, panel, call):
    panel.close_call()
    there.desk.checklist.tick(call)
    assert panel.question == ""
    assert panel.close_button.text() == "End and close"


def test_the_question_does_not_follow_to_another_call(there, panel):
    panel.close_call()
    other = there.desk.calls.start()
    panel.show_call(other)
    assert panel.question == ""


def test_the_button_says_that_a_running_call_ends(there, panel, call):
    assert panel.close_button.text() == "End and close"
    there.desk.calls.end(call)
    assert panel.close_button.text() == "Close the call"


def test_with_another_call_running_nothing_is_asked_afterwards(there, panel, call):
    there.desk.calls.end(call)
    there.desk.calls.start()
    finish_steps(there, call)
    panel.close_call()
    assert there.seen.pages == [(Page.CALL, None)]


def test_where_no_reflection_is_wanted_only_a_hard_call_offers_one(there, panel, call):
    there.place.settings.set("offer_reflection", False)
    finish_steps(there, call)
    panel.close_call()
    second = there.desk.calls.start()
    there.desk.tension.set(second, 5)
    finish_steps(there, second)
    panel.show_call(second)
    panel.close_call()
    assert there.seen.pages == [(Page.CALL, None), (Page.REFLECTION, second)]


def test_without_a_call_closing_does_nothing(there, qtbot):
    panel = WrapUpPanel(there.place)
    qtbot.addWidget(panel)
    assert not panel.close_call()
    assert there.seen.pages == []


# -- by keyboard ---------------------------------------------------------------------------------


def test_a_digit_chooses_the_outcome_and_tab_goes_on(there, panel, call):
    press(Qt.Key.Key_4)
    assert there.desk.sheet(call).call.outcome == there.desk.playbook.outcomes[3].id
    press(Qt.Key.Key_Tab)
    press(Qt.Key.Key_1)
    assert there.desk.sheet(call).call.fault == "ours"
    press(Qt.Key.Key_1)
    assert there.desk.sheet(call).call.fault == ""


def test_arrow_keys_go_through_a_row_and_space_chooses(there, panel, call):
    press(Qt.Key.Key_Right)
    press(Qt.Key.Key_Space)
    assert there.desk.sheet(call).call.outcome == there.desk.playbook.outcomes[1].id
    press(Qt.Key.Key_Backspace)
    assert there.desk.sheet(call).call.outcome == ""


@pytest.mark.parametrize("width", [400, 1000])
def test_tab_goes_through_every_part_in_reading_order_and_comes_round(there, panel, width):
    panel.resize(width, 700)
    QGuiApplication.processEvents()
    wanted = {w for w in focusable(panel) if not isinstance(w, QScrollArea)}
    seen: list[QWidget] = []
    while QApplication.focusWidget() not in seen:
        seen.append(QApplication.focusWidget())
        press(Qt.Key.Key_Tab)
    assert wanted <= set(seen)
    spots = [(w.mapTo(panel, w.rect().topLeft()), w) for w in seen if w in wanted]
    wide = width == 1000
    columns = [spot.x() > panel.width() // 2 if wide else False for spot, _ in spots[:-2]]
    assert columns == sorted(columns)
    tops = [spot.y() for spot, _ in spots[:-2]]
    for side in (False, True):
        own = [top for top, column in zip(tops, columns, strict=True) if column is side]
        assert all(b >= a - 40 for a, b in pairwise(own))


def test_a_whole_wrap_up_by_keyboard(there, panel, call):
    press(Qt.Key.Key_4)
    press(Qt.Key.Key_Tab)
    press(Qt.Key.Key_1)
    press(Qt.Key.Key_Tab)
    type_into(QApplication.focusWidget(), "call back with the data")
    press(Qt.Key.Key_Tab)
    type_into(QApplication.focusWidget(), "tomorrow 3pm")
    panel.close_call()
    panel.close_call()
    kept = there.desk.kept.records[call]
    assert isinstance(kept, Call)
    assert (kept.outcome, kept.fault, kept.phase) == ("work_agreed", "ours", "closed")
    (promise,) = there.desk.sheet(call).promises
    assert promise.what == "call back with the data"
    assert promise.due.local().strftime("%d %H:%M") == "18 15:00"


# -- what the rules demand -----------------------------------------------------------------------


@pytest.mark.parametrize(
    ("fields", "peak", "warned", "escalated"),
    [
        ({"outcome": "solved"}, 2, False, False),
        ({"outcome": "solved", "fault": "ours"}, 5, False, False),
        ({"outcome": "work_agreed", "fault": "not_ours"}, 5, False, False),
        ({"outcome": "call_back"}, 3, False, False),
        ({"outcome": "ended_by_us", "fault": "not_ours"}, 5, True, False),
        ({"outcome": "with_manager"}, 4, True, True),
        ({}, 1, False, False),
    ],
)
def test_closing_makes_the_follow_ups_that_the_rules_demand(
    there, panel, call, fields, peak, warned, escalated
):
    desk = there.desk
    desk.tension.set(call, peak)
    for name, value in fields.items():
        desk.calls.set_field(call, name, value)
    if warned:
        track = desk.playbook.boundary.tracks[0]
        desk.boundary.say(call, track.id, track.rungs[0].id)
    if escalated:
        desk.boundary.offer_manager(call, "agent")
    finish_steps(there, call)
    situation = desk.situation(call)
    demanded = {
        rule.id
        for rule in desk.playbook.follow_ups
        if (not rule.when.outcomes or situation.outcome in rule.when.outcomes)
        and (not rule.when.fault or situation.fault in rule.when.fault)
        and (rule.when.peak_at_least is None or situation.peak >= rule.when.peak_at_least)
        and (rule.when.boundary_used is None or rule.when.boundary_used == warned)
        and (rule.when.escalated is None or rule.when.escalated == escalated)
        # No telephone has told how this call ended.
        and not rule.when.phone
    }
    assert set(panel.proposals.keys) == demanded
    panel.close_call()
    made = kept_follow_ups(there, call)
    assert {each.rule for each in made} == demanded
    assert all(each.state == "open" and each.due is not None for each in made)
    calendar = desk.calendar()
    assert all(calendar.is_business_day(each.due.local().date()) for each in made)


# -- saving and showing --------------------------------------------------------------------------


def test_everything_is_saved_as_it_is_filled_in(there, panel, call, qtbot):
    panel.reason.field("concern").setFocus()
    type_into(panel.reason.field("concern"), "lost sales data")
    qtbot.waitUntil(lambda: there.desk.kept.records[call].concern == "lost sales data")
    panel.reason.field("cause").chip("lost_business").click()
    panel.options.field("options_offered").chip("repair").click()
    panel.options.field("options_offered").chip("refund").click()
    panel.options.field("option_chosen").chip("refund").click()
    panel.record.field("contact_given").chip("yes").click()
    kept = there.desk.kept.records[call]
    assert (kept.cause, kept.options_offered) == ("lost_business", ("repair", "refund"))
    assert (kept.option_chosen, kept.contact_given) == ("refund", "yes")


def test_what_is_typed_is_saved_by_closing(there, panel, call):
    finish_steps(there, call)
    type_into(panel.record.field("measures"), "restored the backup")
    type_into(panel.reason.field("fear").line, "loses the customer")
    panel.close_call()
    kept = there.desk.kept.records[call]
    assert (kept.measures, kept.fear) == ("restored the backup", "loses the customer")


def test_what_is_typed_belongs_to_the_call_in_which_it_was_typed(there, panel, call):
    type_into(panel.record.field("measures"), "of the first")
    other = there.desk.calls.start()
    panel.show_call(other)
    assert panel.record.field("measures").toPlainText() == ""
    assert there.desk.sheet(call).call.measures == "of the first"
    assert there.desk.sheet(other).call.measures == ""


def test_the_fears_of_the_cause_fill_the_field(there, panel, call):
    panel.reason.field("cause").chip("lost_business").click()
    cause = next(c for c in there.desk.playbook.causes if c.id == "lost_business")
    chips = panel.reason.field("fear").chips
    assert [chip.text() for chip in chips] == list(cause.fears)
    chips[0].click()
    assert there.desk.sheet(call).call.fear == cause.fears[0]
    assert panel.reason.field("fear").line.text() == cause.fears[0]


def test_only_what_was_offered_can_be_chosen(there, panel, call):
    chosen = panel.options.field("option_chosen")
    assert not chosen.isVisible()
    panel.options.field("options_offered").chip("repair").click()
    assert [chip.text() for chip in chosen.chips] == ["Repair"]
    assert chosen.isVisible()


def test_a_change_from_elsewhere_is_shown(there, panel, call):
    there.desk.calls.set_field(call, "outcome", "solved")
    assert panel.ending.field("outcome").value == "solved"


def test_a_card_number_is_masked_in_every_field(there, panel, call):
    for field in (
        panel.reason.field("concern"),
        panel.reason.field("fear").line,
        panel.reason.field("better"),
        panel.record.field("measures"),
        panel.promises.what,
    ):
        type_into(field, "4111 1111 1111 1111 ok")
    finish_steps(there, call)
    panel.close_call()
    kept = [str(record) for change in there.desk.kept.changes for record in change.records]
    assert not any("4111" in each for each in kept)
    assert sum("[card …1111]" in each for each in kept) >= 5


def test_the_house_s_own_playbook_changes_the_choices(there, panel, call):
    there.desk.use_playbook(builtin_playbook("utility"))
    titles = [chip.text() for chip in panel.ending.field("outcome").chips]
    assert titles == [each.title for each in there.desk.playbook.outcomes]


# -- summary -------------------------------------------------------------------------------------


def test_the_summary_goes_to_the_clipboard_with_what_is_being_typed(there, panel):
    type_into(panel.record.field("measures"), "restored the backup")
    panel.copy_button.click()
    text = QGuiApplication.clipboard().text()
    assert "Caller: Jake Miller" in text
    assert "What was done: restored the backup" in text
    assert there.seen.said == ["Summary copied"]


def test_html_goes_with_plain_text_beside_it(there, panel):
    panel.copy_summary("html")
    data = QGuiApplication.clipboard().mimeData()
    assert "<h3>Call" in data.html()
    assert data.text().startswith("CALL 2025-11-17")
    panel.copy_summary("markdown")
    assert QGuiApplication.clipboard().text().startswith("## Call")


def test_a_faulty_template_of_the_house_is_told_and_nothing_else_happens(there, panel, tmp_path):
    (tmp_path / "templates").mkdir()
    (tmp_path / "templates" / "summary.txt").write_text("{{ nothing }}", "utf-8")
    there.place.settings.set("playbook", str(tmp_path / "house.toml"))
    QGuiApplication.clipboard().setText("before")
    panel.copy_button.click()
    assert QGuiApplication.clipboard().text() == "before"
    assert "summary.txt" in there.seen.said[-1]


# -- look and access -----------------------------------------------------------------------------


@pytest.mark.parametrize(("width", "height", "scale"), GRID)
def test_the_wrap_up_fits_every_window(there, panel, call, qtbot, theme, width, height, scale):
    theme.set_text_scale(scale)
    there.place.settings.set("links", [{"title": "Open in CRM", "url": "https://crm.example/"}])
    desk = there.desk
    desk.tension.set(call, 5)
    desk.calls.set_field(call, "outcome", "work_agreed")
    desk.calls.set_field(call, "fault", "ours")
    desk.calls.set_field(call, "cause", "lost_business")
    desk.promises.make("Send a copy of the invoice of the year", call=call, channel="email")
    type_into(panel.promises.what, "call back")
    type_into(panel.promises.when.field, "tomorrow 3pm")
    panel.close_call()
    panel.resize(width, height)
    scroll = panel.findChild(QScrollArea)
    qtbot.waitUntil(lambda: scroll.widget().width() == scroll.viewport().width())
    qtbot.waitUntil(lambda: clipped(panel) == [])
    assert panel.width() == width
    assert panel.height() == height
    assert scroll.viewport().height() >= 100
    assert scroll.horizontalScrollBar().maximum() == 0
    assert nameless(panel) == []
    assert too_small(panel) == []
    assert clipped(panel) == []
    assert cut_sideways(panel) == []


def test_a_wide_window_has_two_columns(there, panel):
    panel.resize(1000, 700)
    QGuiApplication.processEvents()
    left = panel.ending.mapTo(panel, panel.ending.rect().topLeft()).x()
    right = panel.promises.mapTo(panel, panel.promises.rect().topLeft()).x()
    assert right > left + 400
