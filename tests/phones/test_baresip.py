"""baresip rings, called by sipp: the eighteen scenarios with the real programs, and the window."""

from __future__ import annotations

import socket
import statistics
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from app.phone.event import PhoneEvent
from tests.support.agent import PATIENCE_MS, agent_at_work
from tests.support.baresip import BaresipHeard
from tests.support.baresip_scenarios import LONG_NAME, NAMES, TOLD
from tests.support.real_programs import started
from tests.support.sipp import DECLINED, ENDED_BY_AGENT, ENDED_BY_CALLER, MISSED, Caller, Step
from tests.support.softphones import BARESIP_PORT, CONTROL_PORT, Baresip, listens_on_udp
from ui.phone.baresip_receiver import BaresipReceiver

pytestmark = [pytest.mark.phone, pytest.mark.usefixtures("own_network")]

OTHER_PHONE = 5098
NOBODY = 5097
LEAVE_ALONE_MS = 400
SOON_S = 1.0


@dataclass
class Stage:
    """baresip, Callside's receiver on its control connection, and callers."""

    qtbot: QtBot
    folder: Path
    phone: Baresip
    heard: BaresipHeard
    standings: list[str] = field(default_factory=list)

    def caller(self, number: str, steps: tuple[Step, ...], name: str = "Ann Example") -> Caller:
        return self.from_header(f'"{name}" <sip:{number}@pbx.example.com>', steps)

    def from_header(self, sender: str | bytes, steps: tuple[Step, ...] = MISSED) -> Caller:
        return Caller(self.folder, BARESIP_PORT, sender, steps)

    def until(self, condition: Callable[[], bool]) -> None:
        self.qtbot.waitUntil(condition, timeout=PATIENCE_MS)

    def until_told(self, line: str) -> None:
        self.until(lambda: self.heard.short[-1:] == [line])

    def cue(self, caller: Caller) -> None:
        self.until(caller.waits)
        caller.cue()

    def missed(self, sender: str | bytes) -> None:
        """Somebody calls and gives up."""
        with self.from_header(sender) as caller:
            many = len(self.heard.told)
            self.until(lambda: len(self.heard.told) == many + 1)
            self.cue(caller)
            self.until(lambda: len(self.heard.told) == many + 2)
            caller.finish()

    def until_connected(self) -> None:
        self.until(lambda: self.heard.receiver.status.standing == "connected")

    def thief(self) -> socket.socket:
        """Another program connects, and has the connection that was ours."""
        self.standings.clear()
        other = socket.create_connection(("127.0.0.1", CONTROL_PORT), timeout=PATIENCE_MS / 1000)
        self.until(lambda: bool(self.standings))
        return other


@pytest.fixture
def stage(qtbot: QtBot, tmp_path: Path) -> Iterator[Stage]:
    receiver = BaresipReceiver(CONTROL_PORT, pauses_ms=(50,), leave_alone_ms=LEAVE_ALONE_MS)
    with Baresip(tmp_path) as phone:
        made = Stage(qtbot, tmp_path, phone, BaresipHeard(receiver))
        receiver.status_changed.connect(lambda: made.standings.append(receiver.status.standing))
        receiver.begin()
        made.until_connected()
        yield made
        receiver.end()
        receiver.deleteLater()


# -- the scenarios ---------------------------------------------------------------------------------


def answered_remote_end(stage: Stage) -> None:
    with stage.caller("+15551230001", ENDED_BY_CALLER) as ann:
        stage.until_told("ring +15551230001")
        stage.phone.type("accept")
        stage.until_told("answer +15551230001")
        stage.cue(ann)
        ann.finish()


def answered_agent_hangs_up(stage: Stage) -> None:
    with stage.caller("+15551230002", ENDED_BY_AGENT) as bob:
        stage.until_told("ring +15551230002")
        stage.phone.type("accept")
        stage.until_told("answer +15551230002")
        stage.phone.type("hangup")
        bob.finish()


def missed_caller_cancels(stage: Stage) -> None:
    stage.missed("<sip:+15551230003@pbx.example.com>")


def agent_declines(stage: Stage) -> None:
    with stage.caller("+15551230004", DECLINED) as di:
        stage.until_told("ring +15551230004")
        stage.phone.type("hangup")
        di.finish()


def second_call_waiting_missed(stage: Stage) -> None:
    with stage.caller("+15551230005", ENDED_BY_CALLER) as eve:
        stage.until_told("ring +15551230005")
        stage.phone.type("accept")
        stage.until_told("answer +15551230005")
        stage.missed("<sip:+15551230006@pbx.example.com>")
        stage.cue(eve)
        eve.finish()


def second_call_waiting_taken(stage: Stage) -> None:
    with stage.caller("+15551230007", ("answered", "held", "held", "cue", "hang up")) as gus:
        stage.until_told("ring +15551230007")
        stage.phone.type("accept")
        stage.until_told("answer +15551230007")
        with stage.caller("+15551230008", ENDED_BY_CALLER) as hal:
            stage.until_told("ring +15551230008")
            stage.phone.type("accept")
            stage.until(lambda: len(stage.heard.told) == 5)
            stage.cue(hal)
            hal.finish()
        stage.until_told("resume +15551230007")
        stage.cue(gus)
        gus.finish()


def odd_identities(stage: Stage) -> None:
    for sender in (
        '"Anonymous" <sip:anonymous@anonymous.invalid>',
        "<sip:Restricted@pbx.example.com>",
        '"Private Number" <sip:unknown@pbx.example.com>',
        '"O\'Neil \\"Bo\\" M." <sip:0014155550100@pbx.example.com>',
        '"Jörg Müßig 株式会社" <sip:+4930901820@pbx.example.com>',
        "<sip:5551234;phone-context=+1@pbx.example.com>",
        '"Esc, Plus" <sip:%2B15551234567@pbx.example.com>',
        '"Desk" <sip:1001@pbx.example.com:5060;user=phone>',
        '"<script>alert(1)</script>" <sip:--help@pbx.example.com>',
    ):
        stage.missed(sender)


def raw_from_headers(stage: Stage) -> None:
    for sender in (
        "<tel:+15551234567>",
        "<tel:5551234>",
        b'"Caf\xe9 (latin-1 byte)" <sip:+33142685300@pbx.example.com>',
        '"tab\there" <sip:+15551234567@pbx.example.com>',
        f'"{LONG_NAME * 3}" <sip:+15551234568@pbx.example.com>',
        "<sips:+15551234569@pbx.example.com;user=phone>",
    ):
        stage.missed(sender)


def the_same_invite_twice(stage: Stage) -> None:
    """A network that loses an answer lets the caller ask again: it is one call."""
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as caller:
        caller.bind(("127.0.0.1", 0))
        caller.settimeout(PATIENCE_MS / 1000)

        def say(method: str) -> None:
            lines = (
                f"{method} sip:agent@127.0.0.1:{BARESIP_PORT} SIP/2.0",
                f"Via: SIP/2.0/UDP 127.0.0.1:{caller.getsockname()[1]};branch=z9hG4bK-twice",
                'From: "Lee Twice" <sip:+15551230012@pbx.example.com>;tag=lee',
                f"To: <sip:agent@127.0.0.1:{BARESIP_PORT}>",
                "Call-ID: twice@caller.example",
                f"CSeq: 1 {method}",
                f"Contact: <sip:lee@127.0.0.1:{caller.getsockname()[1]}>",
                "Max-Forwards: 70",
                "Content-Length: 0",
                "",
                "",
            )
            caller.sendto("\r\n".join(lines).encode(), ("127.0.0.1", BARESIP_PORT))

        for _ in range(3):
            say("INVITE")
            assert b"180" in caller.recv(4096)
        for _ in range(2):
            say("CANCEL")
        stage.until(lambda: len(stage.heard.told) >= 2)


def remote_hold_and_resume(stage: Stage) -> None:
    steps: tuple[Step, ...] = ("answered", "cue", "hold", "resume", "hang up")
    with stage.caller("+15551230013", steps) as mia:
        stage.until_told("ring +15551230013")
        stage.phone.type("accept")
        stage.until_told("answer +15551230013")
        stage.cue(mia)
        mia.finish()


def refer_from_remote(stage: Stage) -> None:
    with stage.caller("+15551230014", ("answered", "cue", "transfer", "ended")) as ned:
        stage.until_told("ring +15551230014")
        stage.phone.type("accept")
        stage.until_told("answer +15551230014")
        stage.cue(ned)
        stage.until(lambda: ned.has_had("SIP/2.0 202"))
        stage.phone.type("hangup")
        stage.until_told("end +15559990000")
        stage.phone.type("hangup")
        ned.finish()


def outgoing_call(stage: Stage) -> None:
    other = ["sipp", "-sn", "uas", "-i", "127.0.0.1", "-p", str(OTHER_PHONE), "-m", "1", "-nostdin"]
    with started(other) as phone:
        stage.until(lambda: listens_on_udp(OTHER_PHONE))
        stage.phone.type(f"dial sip:+15559990001@127.0.0.1:{OTHER_PHONE}")
        stage.until_told("answer +15559990001")
        stage.phone.type("hangup")
        stage.until_told("end +15559990001 normal")
        assert phone.wait(PATIENCE_MS / 1000) == 0


def outgoing_call_nobody_there(stage: Stage) -> None:
    stage.phone.type(f"dial sip:+15559990002@127.0.0.1:{NOBODY}")
    stage.phone.type("hangup")


def client_reconnects_mid_call(stage: Stage) -> None:
    with stage.caller("+15551230015", ENDED_BY_CALLER) as oz:
        stage.until_told("ring +15551230015")
        stage.phone.type("accept")
        stage.until_told("answer +15551230015")
        with stage.thief():
            stage.until_connected()
        stage.cue(oz)
        oz.finish()


def softphone_killed_mid_call(stage: Stage) -> None:
    with stage.caller("+15551230009", ENDED_BY_CALLER):
        stage.until_told("ring +15551230009")
        stage.phone.type("accept")
        stage.until_told("answer +15551230009")
        stage.phone.kill()


def softphone_quits_mid_call(stage: Stage) -> None:
    with stage.caller("+15551230010", ENDED_BY_AGENT) as jo:
        stage.until_told("ring +15551230010")
        stage.phone.type("accept")
        stage.until_told("answer +15551230010")
        stage.phone.quit()
        jo.finish()


def second_client_steals_connection(stage: Stage) -> None:
    """Taken back once; the other program has it a second time, and is left alone for a while."""
    with stage.thief() as first:
        stage.until_connected()
        assert first.recv(1) == b"", "it was taken back"
    with stage.thief():
        status = stage.heard.receiver.status
        assert status.problem is not None
        assert status.problem.code == "baresip_taken"
        stage.until_connected()


def twenty_calls(stage: Stage) -> None:
    for number in range(15551240001, 15551240021):
        stage.missed(f'"Lat" <sip:+{number}@pbx.example.com>')


PLAYS: dict[str, Callable[[Stage], None]] = {
    "1_answered_remote_end": answered_remote_end,
    "2_answered_agent_hangs_up": answered_agent_hangs_up,
    "3_missed_caller_cancels": missed_caller_cancels,
    "4_agent_declines": agent_declines,
    "5_second_call_waiting_missed": second_call_waiting_missed,
    "6_second_call_waiting_taken": second_call_waiting_taken,
    "7_odd_identities": odd_identities,
    "7b_raw_from_headers": raw_from_headers,
    "7c_duplicate_invite_retransmission": the_same_invite_twice,
    "7d_remote_hold_and_resume": remote_hold_and_resume,
    "7e_refer_from_remote": refer_from_remote,
    "7f_outgoing_call": outgoing_call,
    "7g_outgoing_call_nobody_there": outgoing_call_nobody_there,
    "7h_client_reconnects_mid_call": client_reconnects_mid_call,
    "8_softphone_killed_mid_call": softphone_killed_mid_call,
    "9_softphone_quits_mid_call_sigterm": softphone_quits_mid_call,
    "10_second_client_steals_connection": second_client_steals_connection,
    "11_latency_20_calls": twenty_calls,
}


def test_each_scenario_is_played() -> None:
    assert set(PLAYS) == set(TOLD)


@pytest.mark.parametrize("scenario", PLAYS)
def test_a_scenario_is_told_as_it_was(stage: Stage, scenario: str) -> None:
    PLAYS[scenario](stage)
    stage.until(lambda: len(stage.heard.told) >= len(TOLD[scenario]))
    told, expected = stage.heard.short, list(TOLD[scenario])
    if scenario.startswith("6_"):
        # Of the hold only the list of calls tells: it may be asked for a little later.
        told[3:5], expected[3:5] = sorted(told[3:5]), sorted(expected[3:5])
    assert told == expected
    events = [each for each in stage.heard.told if isinstance(each, PhoneEvent)]
    if scenario in NAMES:
        assert [event.name for event in events if event.kind == "ring"] == NAMES[scenario]
    assert all(event.id and event.device == "agent@127.0.0.1:5070" for event in events)
    for event in events:
        is_ours = scenario[:2] in ("7f", "7g") or "555999" in event.number
        assert event.way == ("out" if is_ours else "in")


def test_after_it_was_killed_and_started_again_it_rings_as_before(stage: Stage) -> None:
    softphone_killed_mid_call(stage)
    stage.until(lambda: "gone" in stage.heard.told)
    with Baresip(stage.folder):
        stage.until_connected()
        stage.missed("<sip:+15551230016@pbx.example.com>")
    assert stage.heard.short[3:5] == ["ring +15551230016", "end +15551230016 cancelled"]


def test_after_a_theft_it_rings_as_before(stage: Stage) -> None:
    second_client_steals_connection(stage)
    stage.missed("<sip:+15551230011@pbx.example.com>")
    assert stage.heard.short == ["ring +15551230011", "end +15551230011 cancelled"]


def test_baresips_calls_come_to_the_window(qtbot: QtBot, tmp_path: Path, took: list[float]) -> None:
    numbers = [f"+120255501{serial}" for serial in range(30, 40)]
    with Baresip(tmp_path), agent_at_work(qtbot, tmp_path, took, baresip=True) as agent:
        agent.until(lambda: agent.session.telephones.status("baresip").standing == "connected")
        for number in numbers:
            sender = f'"Ann Example" <sip:{number}@pbx.example.com>'
            with Caller(tmp_path, BARESIP_PORT, sender, MISSED) as ann:
                agent.until_shown(ann, number)
                agent.cue(ann)
                agent.until(lambda: agent.in_front() is None)
                ann.finish()
        log = agent.leave()
    assert sorted(log) == numbers
    assert {sheet["call"]["phone_result"] for sheet in log.values()} == {"missed"}
    assert statistics.median(took) < SOON_S
