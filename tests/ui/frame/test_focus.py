"""No event from outside takes the keyboard or moves the caret (A03)."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QPlainTextEdit

from app.phone.event import PhoneEvent, phone_event
from app.ports import EmptyLog
from app.problems import Problem
from tests.support.window import begun, session_of
from ui.desk_session import DeskSession
from ui.shortcuts import Act

BEFORE, AFTER = "they were very ", "angry"


@pytest.fixture
def typing(qtbot, profile: Path) -> Iterator[DeskSession]:
    """An agent in the middle of a word."""
    with session_of(profile) as session:
        begun(qtbot, session)
        qtbot.waitUntil(session.window.isActiveWindow)
        session.window.shortcuts[Act.START_CALL].trigger()
        field = session.window.focusWidget()
        assert isinstance(field, QPlainTextEdit)
        qtbot.keyClicks(field, BEFORE)
        yield session


def due_now(session: DeskSession) -> None:
    desk = session.desk
    desk.follow_ups.make("call Jake Miller back", due=desk.clock.now().later(minutes=1))
    desk.clock.pass_minutes(10)
    session.reminders.look()


def urgent_due(session: DeskSession) -> None:
    desk = session.desk
    session.reminders.look()
    desk.follow_ups.make("call back", due=desk.clock.now().later(minutes=-1), urgent=True)
    session.reminders.look()


def told(kind: str, **more: str) -> PhoneEvent:
    return phone_event(kind, "baresip", number="+49301234567", id="a1", way="in", **more)


EVENTS: dict[str, Callable[[DeskSession], object]] = {
    "a reminder": due_now,
    "an urgent reminder": urgent_due,
    "a full disk": lambda s: s.writer.failing.emit(Problem("disk_full", folder=s.profile.folder)),
    "the disk is well again": lambda s: s.writer.recovered.emit(),
    "a fault in the program": lambda s: s.tell_fault("KeyError at page.py:3"),
    "the log stops opening": lambda s: s.opening.stopped.emit(Problem("keyring_locked")),
    "the log takes long": lambda s: s.opening.slow.emit(),
    "the log opens late": lambda s: s.desk.attach(EmptyLog()),
    "another call rings": lambda s: s.desk.phone.hear(told("ring")),
    "another call is answered": lambda s: s.desk.phone.hear(told("answer")),
    "another call is missed": lambda s: (
        s.desk.phone.hear(told("ring")),
        s.desk.phone.hear(told("end", cause="cancelled")),
    ),
    "a phone goes away": lambda s: (
        s.desk.phone.hear(told("ring")),
        s.desk.phone.went_away("baresip"),
    ),
    "a link": lambda s: s.desk.phone.hear(phone_event("ring", "link", number="+4930555")),
    "a toast": lambda s: s.window.say("Copied"),
    "a second start": lambda s: s.window.come_to_front(),
    "another playbook": lambda s: s.desk.use_playbook(s.desk.playbook),
    "a new look": lambda s: s.settings.set("theme", "dark"),
    "larger text": lambda s: s.settings.set("text_scale", 150),
    "a banner goes": lambda s: s.window.banners.take_back("recovery_code"),
    "a backup fails": lambda s: s.backups.failed.emit(Problem("backup_failed", file=Path("x"))),
}


@pytest.mark.parametrize("event", EVENTS)
def test_the_caret_stays_where_the_agent_types(qtbot, typing: DeskSession, event: str):
    field = typing.window.focusWidget()
    before = field.textCursor().position()
    EVENTS[event](typing)
    qtbot.wait(0)
    assert typing.window.focusWidget() is field
    assert field.textCursor().position() == before
    qtbot.keyClicks(typing.window.focusWidget(), AFTER)
    assert field.toPlainText() == BEFORE + AFTER
