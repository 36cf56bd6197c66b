"""The receivers of a session: what they hear reaches the desk, and their faults do not."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtNetwork import QHostAddress, QTcpServer
from pytestqt.qtbot import QtBot

from app.paths import Profile
from app.phone.event import PhoneEvent, phone_event
from app.settings import Settings
from tests.support.desk import TestDesk, make_desk
from tests.support.secrets import LockedSecrets, MemorySecrets
from ui.phone.hook import channel_file
from ui.phone.receiver import Receiver
from ui.phone.telephones import Telephones

Made = tuple[Telephones, TestDesk, MemorySecrets]


def make(folder: Path, secrets: MemorySecrets) -> Made:
    settings = Settings(folder / "settings.json")
    desk = make_desk(settings=settings)
    return Telephones(desk, Profile(folder=folder), desk.clock, lambda: secrets), desk, secrets


@pytest.fixture
def made(qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Made]:
    monkeypatch.delenv("XDG_RUNTIME_DIR", raising=False)
    telephones, desk, secrets = make(tmp_path, MemorySecrets())
    yield telephones, desk, secrets
    telephones.end()
    delete(telephones)


class Bell(Receiver):
    """A receiver that rings as often as it is told to."""

    source = "baresip"

    def begin(self) -> None:
        return

    def end(self) -> None:
        return

    def ring(self, times: int) -> None:
        for index in range(times):
            self._tell(phone_event("ring", "baresip", number=f"+1555123{index:04}", id=str(index)))


def delete(telephones: Telephones) -> None:
    """As the session does it: Qt deletes it with all that is in it, never the garbage collector."""
    telephones.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def free_port() -> int:
    server = QTcpServer()
    assert server.listen(QHostAddress(QHostAddress.SpecialAddress.LocalHost), 0)
    return int(server.serverPort())


def with_bell(telephones: Telephones) -> Bell:
    bell = Bell(telephones)
    bell.heard.connect(telephones.take)
    bell.gone.connect(lambda: telephones._went_away("baresip"))
    return bell


def test_only_the_hook_is_heard_until_something_is_switched_on(made: Made, tmp_path: Path) -> None:
    telephones, _desk, _secrets = made
    telephones.begin()
    assert telephones.status("hook").standing == "waiting"
    assert Path(channel_file(str(tmp_path))).exists()
    for source in ("push", "ami", "baresip"):
        assert telephones.status(source).standing == "off"
        assert telephones.receiver(source) is None


def test_a_receiver_is_begun_and_ended_with_its_setting(made: Made, qtbot: QtBot) -> None:
    telephones, desk, secrets = made
    telephones.begin()
    desk.settings.set("push_senders", {"exchange": ""})
    desk.settings.set("push_port", free_port())
    desk.settings.set("push", True)
    qtbot.waitUntil(lambda: telephones.receiver("push") is not None)
    assert telephones.status("push").standing == "waiting"
    assert len(secrets.kept) == 1, "the sender was given a token"
    desk.settings.set("push", False)
    qtbot.waitUntil(lambda: telephones.status("push").standing == "off")
    assert telephones.receiver("push") is None


def test_a_locked_keyring_is_the_trouble_of_one_receiver(qtbot: QtBot, tmp_path: Path) -> None:
    telephones, desk, _secrets = make(tmp_path, LockedSecrets())
    desk.settings.set("push_senders", {"exchange": ""})
    desk.settings.set("push", True)
    telephones.begin()
    qtbot.waitUntil(lambda: telephones.status("push").standing == "trouble")
    problem = telephones.status("push").problem
    assert problem is not None
    assert problem.code == "keyring_locked"
    assert telephones.status("hook").standing == "waiting"
    telephones.end()
    delete(telephones)


def test_an_exchange_that_is_not_set_up_says_what_is_missing(made: Made, qtbot: QtBot) -> None:
    telephones, desk, _secrets = made
    telephones.begin()
    desk.settings.set("ami", True)
    qtbot.waitUntil(lambda: telephones.status("ami").standing == "trouble")
    problem = telephones.status("ami").problem
    assert problem is not None
    assert problem.code == "ami_not_set_up"


def test_what_a_phone_says_reaches_the_desk_and_then_the_page(made: Made, qtbot: QtBot) -> None:
    telephones, desk, _secrets = made
    bell = with_bell(telephones)
    with qtbot.waitSignal(telephones.heard):
        bell.ring(1)
    qtbot.waitUntil(lambda: len(desk.phone.ringing()) == 1)
    last = telephones.last_heard("baresip")
    assert last is not None
    assert last.number == "+15551230000"


def test_a_thousand_rings_are_heard_each(made: Made, qtbot: QtBot) -> None:
    telephones, _desk, _secrets = made
    heard: list[PhoneEvent] = []
    telephones.heard.connect(heard.append)
    with_bell(telephones).ring(1000)
    qtbot.waitUntil(lambda: len(heard) == 1000, timeout=20_000)
    assert len({event.number for event in heard}) == 1000


def test_what_was_heard_is_told_at_the_end(made: Made) -> None:
    telephones, desk, _secrets = made
    with_bell(telephones).ring(30)
    telephones.end()
    assert len(desk.phone.ringing()) == 30


def test_a_phone_that_goes_away_ends_its_calls(made: Made, qtbot: QtBot) -> None:
    telephones, desk, _secrets = made
    bell = with_bell(telephones)
    bell.ring(2)
    bell.gone.emit()
    assert desk.phone.ringing() == ()


def test_a_ring_that_nobody_ends_is_given_up_by_the_clock(made: Made, qtbot: QtBot) -> None:
    telephones, desk, _secrets = made
    with_bell(telephones).ring(1)
    qtbot.waitUntil(lambda: len(desk.phone.ringing()) == 1)
    assert telephones._ticking.isActive()
    desk.clock.pass_ms(91_000)
    telephones._ticking.start(0)
    qtbot.waitUntil(lambda: desk.phone.ringing() == ())
