"""`callside phone listen`: what happens is printed, the stream is kept masked, Ctrl+C ends it."""

from __future__ import annotations

import json
import signal
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QTimer
from pytestqt.qtbot import QtBot

from app.phone.ami_recording import AmiRecording
from app.phone.ami_settings import AmiSettings, ami_settings
from app.phone.event import PhoneEvent
from app.phone.saved_stream import replayed
from app.problems import Problem
from app.settings import Settings
from tests.support.ami_wire import incoming, told
from tests.support.exchange import FakeExchange
from tests.support.secrets import MemorySecrets
from ui.cli.program import main
from ui.phone.listening import listen_until_stopped


@pytest.fixture
def exchange(qtbot: QtBot) -> Iterator[FakeExchange]:
    made = FakeExchange()
    yield made
    made.close()


def settings_of(exchange: FakeExchange) -> AmiSettings:
    return AmiSettings(
        host="127.0.0.1", port=exchange.port, tls=False, user="callside", devices=("PJSIP/1001",)
    )


def test_events_are_told_and_kept_until_ctrl_c(exchange: FakeExchange, tmp_path: Path) -> None:
    file = tmp_path / "stream"
    recording = AmiRecording(file, ["PJSIP/1001"])
    events: list[PhoneEvent] = []
    connected: list[str] = []
    _, phone, frames = incoming()
    frames += [phone.now("Up"), phone.gone(16)]
    playing = QTimer()
    playing.timeout.connect(lambda: exchange.is_in and (playing.stop(), exchange.play(frames)))
    playing.start(0)

    def on_event(event: PhoneEvent) -> None:
        events.append(event)
        if event.kind == "end":
            signal.raise_signal(signal.SIGINT)

    before = signal.getsignal(signal.SIGINT)
    listen_until_stopped(
        settings_of(exchange),
        "s3cret",
        on_event=on_event,
        on_connected=lambda: connected.append("yes"),
        on_problem=lambda problem: pytest.fail(str(problem)),
        on_frame=recording.note,
    )
    recording.close()
    assert signal.getsignal(signal.SIGINT) is before
    assert connected == ["yes"]
    assert told(events) == ["ring in +15550100", "answer in +15550100", "end in +15550100 normal"]
    text = file.read_text(encoding="utf-8")
    assert "15550100" not in text
    assert "Ann" not in text
    assert "s3cret" not in text
    assert [event.kind for event in replayed(file)] == ["ring", "answer", "end"]


def test_the_whole_command(
    exchange: FakeExchange,
    profile: Path,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    """With the settings of the profile, the keyring's password and a recording."""
    monkeypatch.setattr("ui.start.phone_secrets", lambda profile: MemorySecrets(ami="s3cret"))
    given = {
        "ami_host": "127.0.0.1",
        "ami_port": exchange.port,
        "ami_tls": False,
        "ami_user": "callside",
        "ami_devices": "PJSIP/1002",
    }
    (profile / "settings.json").write_text(json.dumps(given), encoding="utf-8")
    file = tmp_path / "stream"
    _, phone, frames = incoming()

    def go_on() -> None:
        if exchange.is_in and not exchange.has_played:
            exchange.play([*frames, phone.gone(26)])
        elif exchange.has_played and "Hangup" in file.read_text(encoding="utf-8"):
            signal.raise_signal(signal.SIGINT)

    watching = QTimer()
    watching.timeout.connect(go_on)
    watching.start(1)
    assert main(["phone", "listen", "--record", str(file), "--device", "PJSIP/1001"]) == 0
    watching.stop()
    out, err = capsys.readouterr()
    told_kinds = [(event["kind"], event["cause"]) for event in map(json.loads, out.splitlines())]
    assert told_kinds == [("ring", ""), ("end", "elsewhere")]
    assert err == "Connected to 127.0.0.1; following PJSIP/1001.\n"
    assert [event.cause for event in replayed(file)] == ["", "elsewhere"]


def test_trouble_is_told(exchange: FakeExchange) -> None:
    problems: list[Problem] = []

    def on_problem(problem: Problem) -> None:
        problems.append(problem)
        signal.raise_signal(signal.SIGTERM)

    listen_until_stopped(
        settings_of(exchange),
        "wrong",
        on_event=lambda event: None,
        on_connected=lambda: pytest.fail("it was let in"),
        on_problem=on_problem,
    )
    assert [problem.code for problem in problems] == ["ami_login_refused"]


def test_the_settings_of_the_exchange() -> None:
    settings = Settings()
    for key, value in {
        "ami_host": " exchange.example ",
        "ami_user": "callside",
        "ami_devices": "PJSIP/1001, 1002",
        "ami_pin": "AB:" * 31 + "CD",
        "ami_ca_file": "signer.pem",
    }.items():
        settings.set(key, value)
    found = ami_settings(settings)
    assert (found.host, found.port, found.tls) == ("exchange.example", 5039, True)
    assert found.devices == ("PJSIP/1001", "1002")
    assert found.pin == "ab" * 31 + "cd"
    assert found.ca_file == Path("signer.pem")
