"""A desk with its log open, a telephone that says what a test wants, and what is dialled."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from uuid import UUID

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from app.phone.event import phone_event
from app.records import Caller, Change, new_id
from tests.support.window import begun, session_of
from ui.desk.phone.ring_row import RingRow
from ui.desk_session import DeskSession


@dataclass
class Ringing:
    """The window of an agent, and a telephone beside it."""

    session: DeskSession
    qtbot: QtBot

    def say(self, kind: str, number: str = "+49301234567", call: str = "a1", **more: str) -> None:
        """Let the telephone say something."""
        event = phone_event(kind, "baresip", number=number, id=call, way="in", **more)
        self.session.desk.phone.hear(event)
        self._settle()

    def _settle(self) -> None:
        """Let the window show it: what a telephone says in one breath is shown together."""
        bar = self.session.window.inside.rings
        self.qtbot.waitUntil(lambda: not bar._soon.isActive())

    def link(self, number: str = "+4930555", name: str = "") -> None:
        """Let a page of the web open a link."""
        self.session.desk.phone.hear(phone_event("ring", "link", number=number, name=name))
        self._settle()

    def know(self, name: str, number: str) -> UUID:
        """Keep a caller in the log."""
        caller = Caller(id=new_id(), name=name, number=number)
        now = self.session.desk.clock.now()
        self.session.writer.hand_in(
            Change(what="caller_described", at=now, records=(caller,)), lambda: None
        )
        self.qtbot.waitUntil(lambda: self.session.writer.waiting == 0)
        return caller.id

    @property
    def rows(self) -> tuple[RingRow, ...]:
        """What rings beside what is in front."""
        bar = self.session.window.inside.rings
        return bar.rows if bar.isVisible() else ()

    @property
    def keyboard(self) -> QWidget | None:
        """What has the keyboard."""
        return self.session.window.focusWidget()


@pytest.fixture
def ringing(qtbot: QtBot, tmp_path: Path) -> Iterator[Ringing]:
    with session_of(tmp_path / "profile") as session:
        session.settings.set("region", "DE")
        begun(qtbot, session)
        qtbot.waitUntil(session.window.isActiveWindow)
        yield Ringing(session, qtbot)
