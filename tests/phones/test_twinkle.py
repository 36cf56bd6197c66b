"""Twinkle rings, called by sipp: the real hook command, the real window, the encrypted log."""

from __future__ import annotations

import statistics
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from tests.support.agent import Agent, agent_at_work
from tests.support.real_programs import started
from tests.support.sipp import (
    DECLINED,
    ENDED_BY_AGENT,
    ENDED_BY_CALLER,
    MISSED,
    Caller,
    Step,
    called_party,
)
from tests.support.softphones import TWINKLE_PORT, Twinkle, listens_on_udp

pytestmark = [pytest.mark.phone, pytest.mark.usefixtures("own_network")]

ANN, BEN = "+12025550101", "+12025550102"
OTHER_PHONE = 5098
SOON_S = 1.0
"""The card is there within this time of the INVITE."""


@pytest.fixture
def agent(qtbot: QtBot, tmp_path: Path, took: list[float]) -> Iterator[Agent]:
    with agent_at_work(qtbot, tmp_path, took) as at_work:
        yield at_work


@pytest.fixture
def phone(agent: Agent, tmp_path: Path) -> Iterator[Twinkle]:
    hook = Path(sys.executable).with_name("callside-hook")
    assert hook.is_file(), "the command is made by the set-up: python3 dev.py phone-test"
    session = tmp_path / "run"
    session.mkdir(mode=0o700)
    here = {"CALLSIDE_PROFILE": str(tmp_path / "profile"), "XDG_RUNTIME_DIR": str(session)}
    with Twinkle(tmp_path, hook, **here) as twinkle:
        agent.until(twinkle.listens)
        yield twinkle


def caller(folder: Path, name: str, number: str, steps: tuple[Step, ...]) -> Caller:
    return Caller(folder, TWINKLE_PORT, f'"{name}" <sip:{number}@pbx.example.com>', steps)


def test_answered_and_ended_by_the_caller(agent: Agent, phone: Twinkle, tmp_path: Path) -> None:
    with caller(tmp_path, "Ann Example", ANN, ENDED_BY_CALLER) as ann:
        agent.until_card(ann, ANN)
        assert "AnnExample" in agent.card()
        agent.until_phase("ringing")
        phone.type("answer")
        agent.until_phase("active")
        agent.cue(ann)
        agent.until_phase("wrap_up")
        ann.finish()
    call = agent.leave()[ANN]
    assert call["call"]["phone_result"] == "answered"
    assert call["call"]["name"] == "Ann Example"
    assert call["call"]["talk_ms"] > 0
    assert [mark["kind"] for mark in call["phone"]] == ["ring", "answer", "end"]
    assert {mark["phone_call"] for mark in call["phone"]} == {ann.call_id}


def test_answered_and_ended_by_the_agent(agent: Agent, phone: Twinkle, tmp_path: Path) -> None:
    with caller(tmp_path, "Ann Example", ANN, ENDED_BY_AGENT) as ann:
        agent.until_card(ann, ANN)
        phone.type("answer")
        agent.until_phase("active")
        phone.type("bye")
        agent.until_phase("wrap_up")
        ann.finish()
    call = agent.leave()[ANN]
    assert call["call"]["phone_result"] == "answered"
    assert [mark["kind"] for mark in call["phone"]] == ["ring", "answer", "end"]


def test_missed(agent: Agent, phone: Twinkle, tmp_path: Path) -> None:
    with caller(tmp_path, "Ann Example", ANN, MISSED) as ann:
        agent.until_card(ann, ANN)
        agent.cue(ann)
        agent.until(lambda: agent.in_front() is None)
        ann.finish()
    call = agent.leave()[ANN]
    assert call["call"]["phone_result"] == "missed"
    assert call["call"]["phase"] == "closed"
    assert call["phone"][-1]["cause"] == "cancelled"
    assert [task["channel"] for task in call["follow_ups"]] == ["phone"], "a call-back is owed"


def test_declined(agent: Agent, phone: Twinkle, tmp_path: Path) -> None:
    with caller(tmp_path, "Ann Example", ANN, DECLINED) as ann:
        agent.until_card(ann, ANN)
        phone.type("reject")
        agent.until(lambda: agent.in_front() is None)
        ann.finish()
    call = agent.leave()[ANN]
    assert call["call"]["phone_result"] == "declined"
    assert call["follow_ups"] == []


def test_a_second_call_waits_and_is_missed(agent: Agent, phone: Twinkle, tmp_path: Path) -> None:
    with caller(tmp_path, "Ann Example", ANN, ENDED_BY_CALLER) as ann:
        agent.until_card(ann, ANN)
        phone.type("answer")
        agent.until_phase("active")
        editor = agent.session.window.focusWidget()
        agent.qtbot.keyClicks(editor, "very angry")
        with caller(tmp_path, "Ben Waiting", BEN, MISSED) as ben:
            agent.until_row(ben, BEN)
            assert ANN in agent.card(), "the second call never takes the card of the first"
            assert agent.session.window.focusWidget() is editor
            agent.cue(ben)
            agent.until(lambda: agent.rows() == [])
            ben.finish()
        assert ANN in agent.card()
        agent.cue(ann)
        agent.until_phase("wrap_up")
        ann.finish()
    log = agent.leave()
    results = {number: sheet["call"]["phone_result"] for number, sheet in log.items()}
    assert results == {ANN: "answered", BEN: "missed"}


def test_a_second_call_is_taken_and_the_first_is_held(
    agent: Agent, phone: Twinkle, tmp_path: Path
) -> None:
    """Twinkle tells nothing of the hold: nobody talks to two at once."""
    steps: tuple[Step, ...] = ("answered", "held", "cue", "hang up")
    with caller(tmp_path, "Ann Example", ANN, steps) as ann:
        agent.until_card(ann, ANN)
        phone.type("answer")
        agent.until_phase("active")
        with caller(tmp_path, "Ben Second", BEN, ENDED_BY_CALLER) as ben:
            agent.until_row(ben, BEN)
            phone.type("line 2")
            phone.type("answer")
            agent.until(lambda: agent.phases() == {ANN: "held", BEN: "active"})
            agent.cue(ben)
            agent.until(lambda: agent.phases() == {ANN: "held", BEN: "wrap_up"})
            ben.finish()
        agent.cue(ann)
        agent.until(lambda: agent.phases() == {ANN: "wrap_up", BEN: "wrap_up"})
        ann.finish()
    results = {number: sheet["call"]["phone_result"] for number, sheet in agent.leave().items()}
    assert results == {ANN: "answered", BEN: "answered"}


def test_a_call_of_ones_own(agent: Agent, phone: Twinkle, tmp_path: Path) -> None:
    here = ("-i", "127.0.0.1", "-mi", "127.0.0.1", "-p", str(OTHER_PHONE), "-m", "1", "-nostdin")
    other = ["sipp", "-sf", str(called_party(tmp_path)), *here]
    with started(other):
        agent.until(lambda: listens_on_udp(OTHER_PHONE))
        phone.type(f"call sip:{ANN}@127.0.0.1:{OTHER_PHONE}")
        agent.until_phase("active")
        assert ANN in agent.card()
        phone.type("bye")
        agent.until_phase("wrap_up")
    call = agent.leave()[ANN]
    assert call["call"]["direction"] == "out"
    assert call["call"]["phone_result"] == "answered"


def test_ten_calls_one_after_another(
    agent: Agent, phone: Twinkle, tmp_path: Path, took: list[float]
) -> None:
    numbers = [f"+120255501{serial}" for serial in range(10, 20)]
    for number in numbers:
        with caller(tmp_path, "Ann Example", number, MISSED) as ann:
            agent.until_shown(ann, number)
            agent.cue(ann)
            agent.until(lambda: agent.in_front() is None)
            ann.finish()
    assert sorted(agent.leave()) == numbers
    assert statistics.median(took) < SOON_S
