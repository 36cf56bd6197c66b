"""What is due: a number, and at most words that name nobody (A05, A06)."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.support.window import SeenNotifications, begun, saved, session_of
from ui.desk_session import DeskSession
from ui.shortcuts import Act
from ui.workplace import Page

MARKER = "Jake Miller +1 415 555 0134 Hanover"


@pytest.fixture
def shown() -> SeenNotifications:
    return SeenNotifications()


@pytest.fixture
def session(qtbot, profile: Path, shown: SeenNotifications) -> Iterator[DeskSession]:
    with session_of(profile, notifier=shown) as session:
        begun(qtbot, session)
        session.reminders.look()
        yield session


def make_due(qtbot, session: DeskSession, *, urgent: bool = False) -> None:
    desk = session.desk
    desk.follow_ups.make(MARKER, due=desk.clock.now().later(minutes=30), urgent=urgent)
    saved(qtbot, session)
    session.reminders.look()


def test_the_number_stands_on_the_rail_in_the_menu_and_in_the_title(qtbot, session: DeskSession):
    make_due(qtbot, session)
    window = session.window
    assert window.windowTitle() == "Callside"
    session.desk.clock.pass_minutes(26)
    session.reminders.look()
    assert window.rail.entry(Page.FOLLOW_UPS).waiting == 1
    assert window.rail.entry(Page.FOLLOW_UPS).accessibleDescription() == "1 due"
    assert window.windowTitle() == "Callside (1 due)"
    window.header.menu_button.click()
    assert window.menu.entry(Page.FOLLOW_UPS).text().startswith("Follow-ups (1 due)")
    window.menu.close()
    (task,) = session.desk.follow_ups.due("coming") + session.desk.follow_ups.due("today")
    session.desk.follow_ups.settle(task, "done")
    qtbot.waitUntil(lambda: window.windowTitle() == "Callside")


def test_a_notification_names_nobody(qtbot, session: DeskSession, shown: SeenNotifications):
    make_due(qtbot, session)
    session.desk.clock.pass_minutes(40)
    session.reminders.look()
    session.reminders.look()
    assert shown.words == ["1 follow-up due. Open Callside to see."]
    assert not any(word in str(shown.words) for word in MARKER.split())


def test_during_a_call_there_is_only_the_number(
    qtbot, session: DeskSession, shown: SeenNotifications
):
    make_due(qtbot, session)
    session.window.shortcuts[Act.START_CALL].trigger()
    session.desk.clock.pass_minutes(40)
    session.reminders.look()
    assert shown.words == []
    assert session.window.banners.banner("urgent") is None
    assert session.window.windowTitle() == "Callside (1 due)"


def test_what_is_urgent_is_told_in_the_window_even_then(
    qtbot, session: DeskSession, shown: SeenNotifications
):
    make_due(qtbot, session, urgent=True)
    session.window.shortcuts[Act.START_CALL].trigger()
    session.desk.clock.pass_minutes(40)
    session.reminders.look()
    assert shown.words == []
    banner = session.window.banners.banner("urgent")
    assert banner.text == "Something marked urgent is due."
    banner.action_button.click()
    assert session.window.page is Page.FOLLOW_UPS


def test_without_a_tray_or_with_reminders_off_nothing_pops_up(
    qtbot, session: DeskSession, shown: SeenNotifications
):
    make_due(qtbot, session)
    session.settings.set("reminders", False)
    session.desk.clock.pass_minutes(40)
    session.reminders.look()
    assert shown.words == []
    assert session.window.windowTitle() == "Callside (1 due)"
    session.settings.set("reminders", True)
    shown.possible = False
    session.desk.clock.pass_minutes(-60)
    make_due(qtbot, session)
    session.desk.clock.pass_minutes(40)
    session.reminders.look()
    assert shown.words == []


def test_a_clock_that_slept_or_jumped_is_believed_at_the_next_look(qtbot, session: DeskSession):
    make_due(qtbot, session)
    session.desk.clock.push_wall_clock(24 * 3_600_000)
    session.reminders.look()
    assert session.window.windowTitle() == "Callside (1 due)"
    session.desk.clock.push_wall_clock(-24 * 3_600_000)
    session.reminders.look()
    assert session.window.windowTitle() == "Callside"


def test_without_a_tray_closing_the_window_ends_the_program(
    qtbot, session: DeskSession, shown: SeenNotifications
):
    shown.possible = False
    with qtbot.waitSignal(session.ended):
        session.window.close()
