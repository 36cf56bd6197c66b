"""The recorded streams of a real exchange, over TCP and in odd pieces, against a human reading."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from pytestqt.qtbot import QtBot

from app.phone.ami_settings import AmiSettings
from app.phone.event import PhoneEvent
from tests.support.ami_recordings import (
    Expected,
    expectations,
    recordings_folder,
    recordings_told,
    told,
)
from tests.support.exchange import FakeExchange
from ui.phone.ami_receiver import AmiReceiver

LAST = {"Event": "Newchannel", "Channel": "PJSIP/last-00000001", "Uniqueid": "last"}


def _name(expected: Expected) -> str:
    return f"{expected.name}-{len(expected.devices)}-{expected.devices[0].rpartition('/')[2]}"


@pytest.fixture
def exchange() -> Iterator[FakeExchange]:
    made = FakeExchange()
    yield made
    made.close()


@pytest.mark.skipif(recordings_folder() is None, reason=recordings_told())
@pytest.mark.parametrize("expected", expectations(), ids=_name)
def test_who_rang_answered_and_ended_and_how(
    qtbot: QtBot, exchange: FakeExchange, expected: Expected
) -> None:
    settings = AmiSettings(
        host="127.0.0.1",
        port=exchange.port,
        tls=False,
        user="callside",
        devices=expected.devices,
    )
    frames = expected.frames()
    heard: list[PhoneEvent] = []
    arrived: list[str] = []
    receiver = AmiReceiver(
        settings, "s3cret", on_frame=lambda frame: arrived.append(frame.get("Uniqueid"))
    )
    receiver.heard.connect(heard.append)
    receiver.begin()
    qtbot.waitUntil(lambda: exchange.is_in)
    exchange.play([*frames, LAST])
    qtbot.waitUntil(lambda: "last" in arrived and not receiver._untold, timeout=20_000)
    receiver.end()
    assert [told(event) for event in heard] == list(expected.lines)
    # The answer to the login, the list of no channels, and every frame of the recording.
    assert len(arrived) == len(frames) + 4


def test_every_recording_was_read() -> None:
    """34 recordings; in those without a telephone of the house the trunk was read."""
    names = [expected.name for expected in expectations()]
    assert len(set(names)) == 34
    assert all(
        any(each.lines for each in expectations() if each.name == name)
        for name in set(names) - {"ctd-account-world-deny-a"}
    )


def test_what_is_told_where_the_recordings_are_not_here(
    tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("CALLSIDE_AMI_RECORDINGS", str(tmp_path_factory.mktemp("none")))
    assert recordings_folder() is None
    assert recordings_told().startswith("The 34 recordings of a real exchange were not replayed")
