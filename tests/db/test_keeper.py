"""The writer: all of a change or nothing, in order, and twice is once."""

from __future__ import annotations

from pathlib import Path

import pytest
from msgspec.structs import replace

from app.records import (
    Answer,
    ClockStep,
    NoteVersion,
    Reflection,
    StepMark,
    StepState,
    TensionSample,
    new_id,
)
from db.connection import connect
from db.store import Store
from tests.support.desk import START
from tests.support.store import KEY, a_call, a_note, change, open_store


def table(store: Store, sql: str) -> list[tuple[object, ...]]:
    """What another program finds on the disk."""
    conn = connect(store.files.log, KEY, "read")
    rows = conn.execute(sql).fetchall()
    conn.close()
    return [tuple(row) for row in rows]


def content(store: Store) -> dict[str, list[tuple[object, ...]]]:
    names = table(store, "SELECT name FROM sqlite_schema WHERE type = 'table'")
    return {
        str(name): table(store, f"SELECT * FROM {name}")  # noqa: S608
        for (name,) in names
    }


def test_a_change_is_on_the_disk_when_write_returns(tmp_path: Path) -> None:
    with open_store(tmp_path / "log") as store:
        call = a_call()
        store.keeper().write(change(call))
        assert table(store, "SELECT uuid, rev FROM calls") == [(call.id.bytes, 1)]


def test_the_same_change_again_changes_nothing(tmp_path: Path) -> None:
    with open_store(tmp_path / "log") as store:
        call = a_call()
        sample = TensionSample(
            id=new_id(), call=call.id, level=3, remark="loud", at=START, elapsed_ms=7
        )
        answers = (Answer(question="cues", text="the silence"), Answer(question="empathy"))
        reflection = Reflection(id=new_id(), call=call.id, answers=answers, at=START)
        made = change(call, a_note(call, "He waits."), sample, reflection, what="call_started")
        store.keeper().write(made)
        before = content(store)
        store.keeper().write(made)
        assert content(store) == before


def test_the_same_change_again_after_a_restart_changes_nothing(tmp_path: Path) -> None:
    call = a_call()
    made = change(call, a_note(call, "He waits."), what="call_started")
    with open_store(tmp_path / "log") as store:
        store.keeper().write(made)
        before = content(store)
    with open_store(tmp_path / "log") as store:
        store.keeper().write(made)
        assert content(store) == before


def test_a_revision_grows_with_each_change_of_content(tmp_path: Path) -> None:
    with open_store(tmp_path / "log") as store:
        call = a_call()
        sample = TensionSample(id=new_id(), call=call.id, level=3, at=START, elapsed_ms=7)
        store.keeper().write(change(call, sample))
        store.keeper().write(change(replace(call, concern="late"), sample))
        store.keeper().write(change(replace(call, concern="late"), replace(sample, remark="!")))
        store.keeper().write(change(replace(sample, remark="!", level=5)))
        assert table(store, "SELECT rev FROM calls") == [(2,)]
        assert table(store, "SELECT rev FROM tension_samples") == [(3,)]


def test_a_remark_and_an_answer_can_be_taken_back(tmp_path: Path) -> None:
    with open_store(tmp_path / "log") as store:
        call = a_call()
        sample = TensionSample(
            id=new_id(), call=call.id, level=3, remark="loud", at=START, elapsed_ms=7
        )
        answers = (Answer(question="cues"), Answer(question="empathy", shared=True))
        reflection = Reflection(id=new_id(), call=call.id, answers=answers, at=START)
        store.keeper().write(change(call, sample, reflection))
        store.keeper().write(
            change(replace(sample, remark=""), replace(reflection, answers=answers[1:]))
        )
        sheet = store.log().sheet(call.id)
        assert sheet is not None
        assert sheet.tension == (replace(sample, remark=""),)
        assert sheet.reflection == replace(reflection, answers=answers[1:])


def test_nothing_of_a_change_that_fails_is_kept(tmp_path: Path) -> None:
    with open_store(tmp_path / "log") as store:
        call, stray = a_call(started=replace(START, zone="Asia/Tokyo")), a_call()
        before = content(store)
        with pytest.raises(LookupError):
            store.keeper().write(change(call, a_note(stray, "of a call that nobody kept")))
        assert content(store) == before
        # The zone's key was rolled back with the rest, and must not be remembered.
        store.keeper().write(change(call))
        sheet = store.log().sheet(call.id)
        assert sheet is not None
        assert sheet.call == call


def test_changes_handed_in_together_are_one_transaction_in_their_order(tmp_path: Path) -> None:
    with open_store(tmp_path / "log") as store:
        call = a_call()
        texts = ["He waits", "He waits in vain", "He waits in vain since May"]
        notes = [replace(a_note(call, ""), text=text) for text in texts]
        notes = [replace(note, id=notes[0].id) for note in notes]
        store.keeper().write(
            change(call, what="call_started"),
            *(change(note, what="note", call=call.id) for note in notes),
        )
        sheet = store.log().sheet(call.id)
        assert sheet is not None
        assert sheet.note is not None
        assert sheet.note.text == texts[-1]
        assert table(store, "SELECT rev FROM notes") == [(len(texts),)]
        audited = [line.what for line in store.log().audit()]
        assert audited == ["call_started", *["note"] * len(texts)]


def test_of_changes_handed_in_together_one_that_fails_keeps_them_all_out(tmp_path: Path) -> None:
    with open_store(tmp_path / "log") as store:
        call, stray, after = a_call(started=replace(START, zone="Asia/Tokyo")), a_call(), a_call()
        good, last = change(call, a_note(call, "of a call")), change(after)
        before = content(store)
        with pytest.raises(LookupError):
            store.keeper().write(good, change(a_note(stray, "of a call that nobody kept")), last)
        assert content(store) == before
        # Nothing of what was rolled back is remembered: each can be written alone.
        store.keeper().write(good)
        store.keeper().write(last)
        assert {sheet.call for sheet in store.log().open_calls()} == {call, after}


def test_marks_come_back_in_the_order_in_which_they_were_made(tmp_path: Path) -> None:
    """Even when the clock was set back between them (B11)."""
    with open_store(tmp_path / "log") as store:
        call = a_call()
        store.keeper().write(change(call))
        marks = []
        states: tuple[StepState, ...] = ("now", "done", "open", "later", "done")
        for place, state in enumerate(states):
            at = START.later(days=-place)
            mark = StepMark(
                id=new_id(), call=call.id, step="listen", state=state, at=at, elapsed_ms=place
            )
            store.keeper().write(change(mark, what="step_marked", at=at, call=call.id))
            marks.append(mark)
        sheet = store.log().sheet(call.id)
        assert sheet is not None
        assert sheet.steps == tuple(marks)
        _, *lines = store.log().audit(call.id)
        assert [line.at for line in lines] == [mark.at for mark in marks]
        assert lines[0].records == (f"step_mark {marks[0].id}",)


def test_autosaves_are_not_audited(tmp_path: Path) -> None:
    with open_store(tmp_path / "log") as store:
        call = a_call()
        store.keeper().write(change(call, what="call_started"))
        note = a_note(call, "T")
        for length in range(1, 5):
            typed = replace(note, text="They wait"[:length])
            store.keeper().write(change(typed, call=call.id, audited=False))
        assert [line.what for line in store.log().audit()] == ["call_started"]


def test_earlier_states_of_notes_go_after_a_week(tmp_path: Path) -> None:
    with open_store(tmp_path / "log") as store:
        call = a_call()
        store.keeper().write(change(call))
        versions = []
        for day in (0, 1, 8):
            at = START.later(days=day)
            version = NoteVersion(id=new_id(), call=call.id, text=f"day {day}", at=at)
            store.keeper().write(change(version, at=at, call=call.id))
            versions.append(version)
        assert store.log().note_versions(call.id) == [versions[2], versions[1]]


def test_a_clock_that_ran_ahead_takes_no_history_away(tmp_path: Path) -> None:
    """A year's jump made a week of notes look old: they were dropped within the same minute."""
    with open_store(tmp_path / "log") as store:
        call = a_call()
        first = NoteVersion(id=new_id(), call=call.id, text="today", at=START)
        store.keeper().write(change(call, first))
        ahead = START.later(days=365)
        jump = ClockStep(id=new_id(), at=ahead, jump_ms=365 * 86_400_000)
        second = NoteVersion(id=new_id(), call=call.id, text="a year ahead", at=ahead)
        store.keeper().write(change(second, jump, at=ahead))
        third = NoteVersion(id=new_id(), call=call.id, text="later", at=ahead.later(minutes=5))
        store.keeper().write(change(third, at=third.at))
        assert store.log().note_versions(call.id) == [third, second, first]


def test_closing_leaves_one_file_and_no_way_to_write(tmp_path: Path) -> None:
    with open_store(tmp_path / "log") as store:
        keeper = store.keeper()
        keeper.write(change(a_call()))
        store.log()
    with pytest.raises(ValueError, match="closed"):
        keeper.write(change(a_call()))
    assert [path.name for path in (tmp_path / "log").iterdir()] == ["call-log.db"]


def test_the_reading_side_cannot_write(tmp_path: Path) -> None:
    with open_store(tmp_path / "log") as store:
        conn = connect(store.files.log, KEY, "read")
        with pytest.raises(Exception, match="readonly"):
            conn.execute("DELETE FROM calls")
        conn.close()
