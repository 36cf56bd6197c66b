"""From the exchange's socket to the desk: a call that comes in, is handed over, and is missed."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from pytestqt.qtbot import QtBot

from app.paths import Profile
from app.settings import Settings
from tests.support.ami_wire import incoming
from tests.support.desk import TestDesk, make_desk
from tests.support.exchange import FakeExchange
from tests.support.secrets import MemorySecrets
from ui.phone.telephones import Telephones

Made = tuple[Telephones, TestDesk]


@pytest.fixture
def exchange(qtbot: QtBot) -> Iterator[FakeExchange]:
    made = FakeExchange()
    yield made
    made.close()


@pytest.fixture
def made(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, exchange: FakeExchange
) -> Iterator[Made]:
    """A session whose settings name the exchange, connected."""
    monkeypatch.delenv("XDG_RUNTIME_DIR", raising=False)
    settings = Settings(tmp_path / "settings.json")
    for key, value in {
        "ami": True,
        "ami_host": "127.0.0.1",
        "ami_port": exchange.port,
        "ami_tls": False,
        "ami_user": "callside",
        "ami_devices": "PJSIP/1001",
    }.items():
        settings.set(key, value)
    desk = make_desk(settings=settings)
    secrets = MemorySecrets(ami="s3cret")
    telephones = Telephones(desk, Profile(folder=tmp_path), desk.clock, lambda: secrets)
    telephones.begin()
    qtbot.waitUntil(lambda: exchange.is_in)
    yield telephones, desk
    telephones.end()
    telephones.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def shown(desk: TestDesk) -> list[tuple[str, str]]:
    """The open calls of the desk: number and phase."""
    return [(sheet.call.number, sheet.call.phase) for sheet in desk.calls.open()]


def test_a_call_rings_is_answered_handed_over_and_ends(
    made: Made, qtbot: QtBot, exchange: FakeExchange
) -> None:
    _telephones, desk = made
    _, phone, frames = incoming(number="1002")
    exchange.play(frames)
    qtbot.waitUntil(lambda: len(desk.phone.ringing()) == 1)
    exchange.play([phone.now("Up"), phone.connected("+15550123", "Customer")])
    qtbot.waitUntil(lambda: shown(desk) == [("+15550123", "active")])
    exchange.play([phone.gone(16)])
    qtbot.waitUntil(lambda: shown(desk) == [("+15550123", "wrap_up")])


def test_a_call_that_a_colleague_took_is_no_missed_one(
    made: Made, qtbot: QtBot, exchange: FakeExchange
) -> None:
    telephones, desk = made
    _, phone, frames = incoming()
    exchange.play([*frames, phone.gone(26)])
    qtbot.waitUntil(
        lambda: (last := telephones.last_heard("ami")) is not None and last.kind == "end"
    )
    assert desk.phone.ringing() == ()
    assert telephones.last_heard("ami").cause == "elsewhere"
    assert not desk.follow_ups.due("coming", limit=10)
    assert not desk.follow_ups.due("today", limit=10)


def test_another_password_connects_anew_and_a_call_in_between_goes_on(
    made: Made, qtbot: QtBot, exchange: FakeExchange
) -> None:
    telephones, desk = made
    _, phone, frames = incoming()
    exchange.play([*frames, phone.now("Up")])
    qtbot.waitUntil(lambda: shown(desk) == [("+15550100", "active")])
    exchange.channels = [phone.listed("AppDial")]
    telephones.renew("ami")
    qtbot.waitUntil(lambda: exchange.connections == 2 and exchange.is_in)
    qtbot.waitUntil(lambda: shown(desk) == [("+15550100", "active")])
    assert telephones.status("ami").standing == "connected"
