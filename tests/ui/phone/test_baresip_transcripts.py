"""What a real baresip said in eighteen scenarios, said again over TCP in odd pieces.

The transcripts were taken from baresip 1.0.0 with calls by SIP; tests/phones plays the scenarios
with the real one.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import groupby
from typing import TYPE_CHECKING

import pytest

from app.phone.baresip import replayed
from app.phone.event import PhoneEvent
from tests.support.baresip import TRANSCRIPTS, BaresipHeard, StandInBaresip, in_short, said_in
from tests.support.baresip_scenarios import NAMES, TOLD
from ui.phone.baresip_receiver import BaresipReceiver

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot


@pytest.fixture
def baresip(qtbot: QtBot) -> Iterator[StandInBaresip]:
    there = StandInBaresip()
    there.begin()
    yield there
    there.kill()
    there.deleteLater()


@pytest.fixture
def heard(baresip: StandInBaresip, qtbot: QtBot) -> Iterator[BaresipHeard]:
    receiver = BaresipReceiver(baresip.port, pauses_ms=(20,))
    there = BaresipHeard(receiver)
    receiver.begin()
    qtbot.waitUntil(lambda: receiver.status.standing == "connected")
    yield there
    receiver.end()
    receiver.deleteLater()


def test_there_is_an_expectation_for_each_transcript() -> None:
    assert {path.stem for path in TRANSCRIPTS.glob("*.jsonl")} == set(TOLD)


def play(qtbot: QtBot, baresip: StandInBaresip, heard: BaresipHeard, scenario: str) -> None:
    """Say what it said, with the turns in which the real one heard of holds and breaks."""
    messages = said_in(scenario)
    if scenario.startswith("6_"):
        # Taking the second call puts the first on hold, and its end takes it off: baresip asks the
        # caller for other media, and says no more of it than that.
        first = b"1-14649@127.0.0.1"
        turns = [at for at, each in enumerate(messages) if first in each and b'"answer"' in each]
        baresip.say(messages[: turns[1]])
        qtbot.waitUntil(lambda: heard.short[-1:] == ["ring +15551230008"])
        baresip.held = {first.decode()}
        baresip.say(messages[turns[1] : turns[1] + 1])
        qtbot.waitUntil(lambda: heard.short[-1:] == ["hold +15551230007"])
        baresip.say(messages[turns[1] + 1 : turns[2]])
        baresip.held = set()
        baresip.say(messages[turns[2] : turns[2] + 1])
        qtbot.waitUntil(lambda: heard.short[-1:] == ["resume +15551230007"])
        baresip.say(messages[turns[2] + 1 :])
    elif scenario.startswith("7h_"):
        baresip.say(messages[:-1])
        qtbot.waitUntil(lambda: len(heard.told) == 2)
        baresip.kick()
        qtbot.waitUntil(lambda: baresip.connections == 2 and baresip.is_connected)
        qtbot.waitUntil(lambda: heard.receiver.status.standing == "connected")
        baresip.say(messages[-1:])
    elif messages:
        baresip.say(messages)
    if scenario[:2] in ("8_", "9_"):
        baresip.kill()


@pytest.mark.parametrize("scenario", TOLD)
def test_a_scenario_is_told_as_it_was(
    qtbot: QtBot, baresip: StandInBaresip, heard: BaresipHeard, scenario: str
) -> None:
    play(qtbot, baresip, heard, scenario)
    qtbot.waitUntil(lambda: len(heard.told) >= len(TOLD[scenario]))
    assert heard.short == TOLD[scenario]
    events = [each for each in heard.told if isinstance(each, PhoneEvent)]
    if scenario in NAMES:
        rings = [event for event in events if event.kind == "ring"]
        assert [event.name for event in rings] == NAMES[scenario]
    ids = {in_short(event): event.id for event in events}
    assert all(ids.values())
    for event in events:
        assert event.device == "agent@127.0.0.1:5070"
        way = "out" if scenario[:2] in ("7f", "7g") or "555999" in event.number else "in"
        assert event.way == way


@pytest.mark.parametrize("scenario", TOLD)
def test_a_saved_stream_tells_the_same(scenario: str) -> None:
    """What was saved has no answers to our questions: of the holds it tells only the one in it."""
    with (TRANSCRIPTS / f"{scenario}.jsonl").open("rb") as saved:
        told = [in_short(event) for event in replayed(saved)]
    lost = {"8_": "end +15551230009 lost", "9_": "end +15551230010 lost"}
    expected = [lost.get(scenario[:2], "") if each == "gone" else each for each in TOLD[scenario]]
    if scenario.startswith("6_"):
        expected.remove("resume +15551230007")
        expected.remove("hold +15551230007")
        expected.insert(4, "hold +15551230007")
    assert told == expected


def test_each_call_of_the_many_has_an_id_of_its_own() -> None:
    with (TRANSCRIPTS / "11_latency_20_calls.jsonl").open("rb") as saved:
        events = list(replayed(saved))
    calls = {call: len(list(of)) for call, of in groupby(events, key=lambda event: event.id)}
    assert set(calls.values()) == {2}
    assert len(calls) == 20
