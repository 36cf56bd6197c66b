"""Handing over: what changed goes out once, in sequence, and no failure leaves a false gap."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import pytest
from msgspec.structs import replace

from app.bundle.terms import Terms
from app.handover import stream
from app.handover.hand_over import hand_over, take_up_strays
from app.handover.records import BundleMade, HandedLine
from app.ports import Unwatched
from app.problems import Problem
from app.records import Answer, Call, Note, Reflection, new_id
from tests.support.desk import START
from tests.support.handover import Agent, an_agent
from tests.support.store import a_call, a_note, a_promise, change


def closed(agent: Agent, **fields: object) -> Call:
    """A closed call in the agent's log."""
    call = a_call(**{"phase": "closed", "ended": START, "closed": START, **fields})
    agent.store.keeper().write(change(call))
    return call


def test_the_first_bundle_opens_with_the_supervisors_key(tmp_path: Path) -> None:
    with an_agent(tmp_path) as agent:
        call = closed(agent, name="Mrs Doe", number="0301234567", concern="late again")
        agent.store.keeper().write(
            change(a_note(call, "parcel lost"), a_promise("call", call=None))
        )
        done = agent.give()
        (path,) = agent.files()
        opened = agent.opened(path)
        assert (opened.manifest.sequence, opened.manifest.previous) == (1, "")
        assert opened.manifest.counts["calls"] == 1 == done.calls
        sheets = agent.sheets(path)
        assert [sheet.call and sheet.call.name for sheet in sheets] == ["Mrs Doe", None]
        assert sheets[0].notes[0].text == "parcel lost"
        assert len(sheets[0].call.caller) == 32
        assert sheets[1].promises[0].what == "call"
        assert not list(agent.folder.glob("*.part"))


def test_only_what_changed_goes_out_the_next_time(tmp_path: Path) -> None:
    with an_agent(tmp_path) as agent:
        first, second, gone = closed(agent), closed(agent, name="Second"), closed(agent)
        agent.give()
        assert agent.give().made == ()
        agent.store.keeper().write(
            change(replace(second, outcome="solved")), change(replace(gone, deleted=START))
        )
        third = closed(agent, name="Third")
        (made,) = agent.give().made
        sheets = agent.sheets(agent.folder / made.file)
        assert [sheet.call.id for sheet in sheets] == [second.id, gone.id, third.id]
        assert sheets[1].call.deleted
        assert sheets[1].call.rev == 2
        assert sheets[1].call.started.utc_ms == 0
        manifest = agent.opened(agent.folder / made.file).manifest
        before = agent.opened(agent.files()[0])
        assert (manifest.sequence, manifest.previous) == (2, before.digest)
        assert manifest.covered_from_ms == before.manifest.covered_to_ms
        everything = agent.give(full=True).made[0]
        ids = {sheet.call.id for sheet in agent.sheets(agent.folder / everything.file)}
        assert ids == {first.id, second.id, gone.id, third.id}


def test_open_calls_rehearsals_and_what_was_deleted_before_stay(tmp_path: Path) -> None:
    with an_agent(tmp_path) as agent:
        closed(agent, origin="rehearsal")
        closed(agent, deleted=START)
        agent.store.keeper().write(change(a_call(phase="active")), change(a_call(phase="wrap_up")))
        assert agent.give().made == ()
        assert agent.files() == []


def test_what_is_private_alone_is_nothing_to_hand_over(tmp_path: Path) -> None:
    """Writing a reflection for oneself, or taking one up again, tells the supervisor nothing."""
    with an_agent(tmp_path) as agent:
        call = closed(agent)
        agent.give()
        answer = Answer(question="q1", text="mine alone")
        reflection = Reflection(id=new_id(), call=call.id, answers=(answer,), at=START)
        agent.store.keeper().write(change(reflection))
        assert agent.give().made == ()
        shared = replace(reflection, answers=(replace(answer, shared=True),))
        agent.store.keeper().write(change(shared))
        (made,) = agent.give().made
        (sheet,) = agent.sheets(agent.folder / made.file)
        assert [each.text for each in sheet.reflections[0].answers] == ["mine alone"]
        (since,) = agent.records.shared_since(reflection.id)
        assert (since.question, since.since_ms) == ("q1", made.created_ms)
        agent.store.keeper().write(change(reflection))
        (made,) = agent.give().made
        (sheet,) = agent.sheets(agent.folder / made.file)
        assert sheet.reflections[0].answers == ()
        assert agent.records.shared_since(reflection.id) == []


def test_more_calls_than_a_bundle_takes_go_into_the_next(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(stream, "CALLS_PER_BUNDLE", 3)
    with an_agent(tmp_path) as agent:
        calls = [closed(agent) for _ in range(8)]
        made = agent.give().made
        assert [each.sequence for each in made] == [1, 2, 3]
        ids = [sheet.call.id for path in agent.files() for sheet in agent.sheets(path)]
        assert ids == [call.id for call in calls]


def test_a_folder_that_is_gone_keeps_the_bundle_for_the_next_time(tmp_path: Path) -> None:
    with an_agent(tmp_path) as agent:
        closed(agent)
        agent.folder.rmdir()
        with pytest.raises(Problem, match="handover_folder_missing"):
            agent.give()
        assert agent.records.bundles() == []
        agent.folder.mkdir()
        agent.give()
        assert [agent.opened(path).manifest.sequence for path in agent.files()] == [1]


class PulledStick:
    """A folder that goes away while the bundle is on its way there."""

    def __init__(self, agent: Agent) -> None:
        self._outbox = agent.outbox

    def __getattr__(self, name: str) -> object:
        return getattr(self._outbox, name)

    def give(self, name: str, folder: Path) -> Path:
        raise Problem("handover_folder_missing", folder=folder)


def test_a_bundle_that_did_not_arrive_is_given_again_as_it_is(tmp_path: Path) -> None:
    with an_agent(tmp_path) as agent:
        closed(agent)
        errand = agent.errand()
        pulled = type(errand)(**{**vars(errand), "outbox": PulledStick(agent)})
        with pytest.raises(Problem, match="handover_folder_missing"):
            hand_over(pulled, agent.folder, Unwatched())
        (waiting,) = agent.records.waiting()
        closed(agent)
        done = agent.give()
        assert [each.sequence for each in done.again] == [1]
        assert [each.sequence for each in done.made] == [2]
        first, second = agent.files()
        assert agent.opened(first).manifest.bundle == waiting.bundle
        assert agent.opened(second).manifest.previous == agent.opened(first).digest
        assert agent.records.waiting() == []


class CutOff(BaseException):
    """The program ends here."""


class ForgetfulRecords:
    """Records whose program is killed when it wants to put a bundle down."""

    def __init__(self, agent: Agent) -> None:
        self._records = agent.records

    def __getattr__(self, name: str) -> object:
        return getattr(self._records, name)

    def keep_bundle(self, *_: object) -> None:
        raise CutOff


def test_a_kill_between_file_and_row_leaves_no_gap_and_no_double(tmp_path: Path) -> None:
    with an_agent(tmp_path) as agent:
        call = closed(agent)
        errand = agent.errand()
        killed = type(errand)(**{**vars(errand), "records": ForgetfulRecords(agent)})
        with pytest.raises(CutOff):
            hand_over(killed, agent.folder, Unwatched())
        assert agent.files() == []
        agent.store.keeper().write(change(replace(call, outcome="solved")))
        done = agent.give()
        assert [each.sequence for each in (*done.again, *done.made)] == [1, 2]
        first, second = agent.files()
        assert [sheet.call.outcome for sheet in agent.sheets(first)] == [""]
        assert [sheet.call.outcome for sheet in agent.sheets(second)] == ["solved"]
        assert agent.opened(second).manifest.previous == agent.opened(first).digest
        assert agent.give().made == ()


def test_a_log_from_an_older_backup_goes_on_behind_the_last_number(tmp_path: Path) -> None:
    """The supervisor has number 2 already; another file of that number would be a lie."""
    with an_agent(tmp_path) as agent:
        closed(agent)
        agent.give()
        backup = agent.store.backup(tmp_path)
        later = closed(agent, name="Later")
        agent.give()
        enrolled = agent.records.enrolment()
    (tmp_path / "log" / "call-log.db").write_bytes(backup.read_bytes())
    for beside in (tmp_path / "log").glob("call-log.db-*"):
        beside.unlink()
    with an_agent(tmp_path) as back:
        back.supervisor, back.shelf = agent.supervisor, agent.shelf
        assert enrolled is not None
        back.records.keep_enrolment(enrolled)
        anew = closed(back, name="Anew")
        made = back.give().made
        assert [each.sequence for each in made] == [3]
        (sheet,) = back.sheets(back.folder / made[0].file)
        assert sheet.call.id == anew.id
        assert later.id in back.records.states()


def test_a_damaged_copy_in_the_outbox_costs_its_number_alone(tmp_path: Path) -> None:
    with an_agent(tmp_path) as agent:
        closed(agent)
        agent.give()
        name = agent.files()[0].name.replace("000001", "000002")
        agent.outbox.put(name, b"damaged")
        closed(agent)
        assert take_up_strays(agent.errand(), agent.shelf.own_keys()) == 0
        assert [each.sequence for each in agent.give().made] == [3]


def test_a_copy_that_is_gone_sends_its_calls_anew(tmp_path: Path) -> None:
    with an_agent(tmp_path) as agent:
        call = closed(agent)
        errand = agent.errand()
        pulled = type(errand)(**{**vars(errand), "outbox": PulledStick(agent)})
        with pytest.raises(Problem):
            hand_over(pulled, agent.folder, Unwatched())
        agent.outbox.path(agent.outbox.names()[0]).unlink()
        done = agent.give()
        assert done.lost == 1
        (made,) = done.made
        assert made.sequence == 2
        assert [s.call.id for s in agent.sheets(agent.folder / made.file)] == [call.id]


class StopsAtOnce(Unwatched):
    def is_cancelled(self) -> bool:
        return True


def test_cancelled_it_leaves_nothing(tmp_path: Path) -> None:
    with an_agent(tmp_path) as agent:
        closed(agent)
        with pytest.raises(Problem, match="stopped"):
            hand_over(agent.errand(), agent.folder, StopsAtOnce())
        assert agent.files() == []
        assert agent.outbox.names() == []


def test_the_terms_are_obeyed(tmp_path: Path) -> None:
    terms = Terms(callers="pseudonym", notes=False, quotes=False)
    with an_agent(tmp_path, terms=terms) as agent:
        call = closed(agent, name="Mrs Doe", number="+49301234567", account="A1", email="d@e.f")
        agent.store.keeper().write(change(Note(id=new_id(), call=call.id, text="secret", at=START)))
        agent.give()
        (sheet,) = agent.sheets(agent.files()[0])
        assert sheet.notes == ()
        named = sheet.call
        assert (named.name, named.number, named.account, named.email) == ("", "", "", "")
        assert named.caller


def test_the_same_caller_has_the_same_pseudonym_however_the_number_is_written(
    tmp_path: Path,
) -> None:
    with an_agent(tmp_path) as agent:
        closed(agent, number="030 1234567")
        closed(agent, number="+49 30 1234567")
        closed(agent, account="AC-7")
        closed(agent, account="ac-7 ")
        closed(agent)
        agent.give()
        told = [sheet.call.caller for sheet in agent.sheets(agent.files()[0])]
        assert told[0] == told[1] != ""
        assert told[2] == told[3] not in ("", told[0])
        assert told[4] == ""


class TwoAtOnce:
    """Records of a program beside which another one hands over between its file and its row."""

    def __init__(self, agent: Agent) -> None:
        self._agent = agent

    def __getattr__(self, name: str) -> object:
        return getattr(self._agent.records, name)

    def keep_bundle(self, made: BundleMade, lines: Sequence[HandedLine]) -> None:
        self._agent.give()
        self._agent.records.keep_bundle(made, lines)


def test_two_programs_that_hand_over_at_once_use_each_number_once(tmp_path: Path) -> None:
    with an_agent(tmp_path) as agent:
        call = closed(agent)
        errand = agent.errand()
        beside = type(errand)(**{**vars(errand), "records": TwoAtOnce(agent)})
        hand_over(beside, agent.folder, Unwatched())
        (path,) = agent.files()
        (kept,) = agent.records.bundles()
        assert agent.opened(path).manifest.bundle == kept.bundle
        assert agent.records.waiting() == []
        assert list(agent.records.states()) == [call.id]
        assert agent.give().made == ()


def test_a_file_in_the_outbox_is_never_written_over(tmp_path: Path) -> None:
    with an_agent(tmp_path) as agent:
        agent.outbox.put("a.callside", b"first")
        with pytest.raises(Problem, match="handover_at_once"):
            agent.outbox.put("a.callside", b"second")
        assert agent.outbox.path("a.callside").read_bytes() == b"first"
