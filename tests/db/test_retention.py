"""What is older than its period goes from every file, and what is not stays as it was (C07)."""

from __future__ import annotations

import shutil
from datetime import UTC, datetime
from pathlib import Path

import pytest

from app.moment import Moment
from app.ports import CallQuery, Unwatched
from app.problems import Problem
from app.records import (
    Answer,
    BoundaryMark,
    Call,
    Caller,
    ClockStep,
    Escalation,
    FollowUp,
    NoteVersion,
    PhoneMark,
    PhraseUse,
    Record,
    Reflection,
    StepMark,
    TensionSample,
    new_id,
)
from app.retention import KINDS, KeptKind, Periods, Purged
from db import hold
from db.backup_shelf import backups, bring_back
from db.connection import connect
from db.files import LogFiles
from db.purge_rules import AT_ONCE
from db.retention import DAY_MS, LogRetention
from db.second_shelf import shelf_in
from db.store import Store
from tests.support.decrypted import holding
from tests.support.desk import START, FakeClock
from tests.support.planted import listed
from tests.support.store import KEY, a_call, a_note, a_promise, change, open_store

DAYS = 30
OLD = START
RECENT = Moment(START.utc_ms + 40 * DAY_MS, 60, "Europe/Berlin")
NOW_MS = START.utc_ms + 50 * DAY_MS
EACH: Periods = dict.fromkeys(KINDS, DAYS)


def only(kind: KeptKind) -> Periods:
    return {**dict.fromkeys(KINDS, 0), kind: DAYS}


def a_day(word: str, at: Moment) -> tuple[Call, list[Record]]:
    """A settled call with a mark in every field that a person writes in."""
    card = Caller(id=new_id(), name=f"{word}card", number="+4930123", alert=f"{word}alert")
    texts = {
        name: f"{word}{name}"
        for name in ("name", "account", "email", "product", "order", "concern", "better")
    }
    call = a_call(
        phase="closed",
        started=at,
        closed=at,
        caller=card.id,
        measures=f"{word}measures",
        queue=f"{word}queue",
        outcome="solved",
        **texts,
    )
    on = {"call": call.id, "at": at, "elapsed_ms": 5}
    settled = {"state": "dropped", "made": at, "settled": at, "caller": card.id, "call": call.id}
    answer = Answer(question="cues", choice="yes", text=f"{word}answer")
    return call, [
        card,
        call,
        a_note(call, f"{word}note", at=at),
        NoteVersion(id=new_id(), call=call.id, text=f"{word}version", at=at),
        BoundaryMark(
            id=new_id(),
            track="insult",
            rung="1",
            sentence=f"{word}sentence",
            quoted=f"{word}quoted",
            **on,
        ),
        Escalation(id=new_id(), asked_by="customer", reason=f"{word}reason", **on),
        StepMark(id=new_id(), step="listen", state="done", **on),
        PhraseUse(id=new_id(), phrase=f"{word}phrase", kind="empathy", way="shown", **on),
        TensionSample(id=new_id(), level=4, remark=f"{word}remark", **on),
        Reflection(
            id=new_id(), call=call.id, answers=(answer,), next_time=f"{word}nexttime", at=at
        ),
        a_promise(f"{word}promise", **settled),
        FollowUp(
            id=new_id(),
            kind="task",
            what=f"{word}followup",
            template=f"{word}template",
            **settled,
        ),
        PhoneMark(id=new_id(), call=call.id, source="hook", kind="ring", name=f"{word}tel", at=at),
        PhoneMark(id=new_id(), source="hook", kind="ring", name=f"{word}missed", at=at),
    ]


MARKS = listed("""
card alert name account email product order concern better measures queue note version
sentence quoted reason phrase remark answer nexttime promise followup template tel missed
""")


class Clock(FakeClock):
    def __init__(self) -> None:
        super().__init__()
        self.pass_ms(NOW_MS - START.utc_ms)


def with_old_ids(files: LogFiles) -> None:
    """Cards are as old as their ids, which are made by this machine's clock."""
    conn = connect(files.log, KEY, "write")
    for key, name in conn.execute("SELECT id, name FROM callers").fetchall():
        at = (OLD if name.startswith("plum") else RECENT).utc_ms
        uuid = at.to_bytes(6, "big") + new_id().bytes[6:]
        conn.execute("UPDATE callers SET uuid = ? WHERE id = ?", (uuid, key))
    conn.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    conn.close()


@pytest.fixture
def files(tmp_path: Path) -> LogFiles:
    """A log with an old call ("plum") and a recent one ("pear"), both with everything on them."""
    with open_store(tmp_path / "log") as store:
        store.keeper().write(change(*a_day("plum", OLD)[1]), change(*a_day("pear", RECENT)[1]))
    files = LogFiles(tmp_path / "log")
    with_old_ids(files)
    return files


def retention(store: Store, second: Path | None = None) -> LogRetention:
    return LogRetention(store, Clock(), store.files.folder.parent / "handed-over", second)


def purge(files: LogFiles, wanted: Periods = EACH) -> Purged:
    with open_store(files.folder) as store:
        return retention(store).run(wanted, Unwatched())


def words(folder: Path, word: str) -> set[str]:
    """Which of the marks that begin so are in any file."""
    found = holding(folder, KEY, [word + mark for mark in MARKS])
    return {each.split(" in ")[0].removeprefix(word) for each in found}


def made_at(files: LogFiles, at: Moment) -> None:
    """A backup as though it had been made then."""
    with open_store(files.folder) as store:
        made = store.backup()
    when = datetime.fromtimestamp(at.utc_ms / 1000, UTC).strftime("%Y%m%dT%H%M%S%fZ")
    made.rename(made.with_name(f"call-log-{when}-{made.name.rsplit('-', 1)[1]}"))


def test_no_file_holds_what_is_older_than_its_period(files: LogFiles, tmp_path: Path) -> None:
    made_at(files, Moment(OLD.utc_ms + DAY_MS))
    assert words(tmp_path, "plum") == words(tmp_path, "pear") == set(MARKS)
    done = purge(files)
    assert done.backups == 1
    assert not done.waits
    assert words(tmp_path, "plum") == set()
    assert words(tmp_path, "pear") == set(MARKS)
    assert len(backups(files)) == 1  # a younger one was made before the old one went


def test_what_is_recent_is_as_before(files: LogFiles) -> None:
    def recent() -> list[object]:
        with open_store(files.folder) as store:
            query = CallQuery(since=RECENT)
            return [*store.log().every_sheet(query), *store.log().calls(query)]

    before = recent()
    assert len(before) == 2
    purge(files)
    assert recent() == before


ONE_KIND: dict[KeptKind, set[str]] = {
    "notes": {"note", "version", "sentence", "quoted", "reason"},
    "tension": {"remark"},
    "reflections": {"answer", "nexttime"},
    "follow_ups": {"promise", "followup", "template"},
    "phrase_uses": {"phrase"},
    "calls": set(MARKS),
}


@pytest.mark.parametrize("kind", KINDS)
def test_each_kind_has_a_period_of_its_own(files: LogFiles, tmp_path: Path, kind: KeptKind) -> None:
    purge(files, only(kind))
    assert words(tmp_path, "plum") == set(MARKS) - ONE_KIND[kind]
    assert words(tmp_path, "pear") == set(MARKS)


def test_a_purged_call_leaves_a_tombstone_that_no_list_shows(files: LogFiles) -> None:
    purge(files)
    with open_store(files.folder, clock=Clock()) as store:
        log = store.log()
        assert [line.call.started for line in log.calls(CallQuery())] == [RECENT]
        assert log.trash() == []
        assert [each.phrase for each in log.phrase_history()] == ["pearphrase"]
        conn = store.connected("read")
        assert conn.execute("SELECT count(*) FROM calls").fetchone()[0] == 2
        conn.close()


def test_the_dry_run_says_what_goes_and_a_second_run_finds_nothing(files: LogFiles) -> None:
    with open_store(files.folder) as store:
        kept = retention(store)
        told = dict(kept.due(EACH))
        assert told["calls"] == told["notes"] == told["promises"] == 1
        done = kept.run(EACH, Unwatched())
        assert done.counts["calls"] == 1
        assert not any(kept.due(EACH).values())
        assert not any(kept.run(EACH, Unwatched()).counts.values())
        conn = store.connected("read")
        rows = conn.execute("SELECT what, why FROM removals").fetchall()
        conn.close()
        assert rows == [("retention", "period")]


def test_without_a_limit_nothing_goes(files: LogFiles) -> None:
    done = purge(files, dict.fromkeys(KINDS, 0))
    assert done.counts == {}


def test_after_the_clock_was_set_nothing_goes_for_a_week(files: LogFiles) -> None:
    """A clock that ran ahead would make yesterday look years old."""
    step = ClockStep(id=new_id(), at=Moment(NOW_MS - DAY_MS), jump_ms=9_999_999)
    with open_store(files.folder) as store:
        store.keeper().write(change(step))
    done = purge(files)
    assert done.clock_jumped
    assert done.counts == {}


def test_a_call_with_something_still_owed_stays(files: LogFiles, tmp_path: Path) -> None:
    with open_store(files.folder) as store:
        (line,) = store.log().calls(CallQuery(until=OLD.later(minutes=1)))
        store.keeper().write(change(a_promise("rings back", call=line.call.id)))
    purge(files, only("calls"))
    with open_store(files.folder) as store:
        sheet = store.log().sheet(line.call.id)
        assert sheet is not None
        assert sheet.call.concern == "plumconcern"


def test_a_backup_that_comes_back_is_purged_again(files: LogFiles, tmp_path: Path) -> None:
    with open_store(files.folder) as store:
        old = store.backup()
    copy = tmp_path.parent / f"{tmp_path.name}-stick.db"
    old.rename(copy)
    purge(files)
    bring_back(files, copy, KEY)
    assert words(files.folder, "plum") == set(MARKS)
    purge(files)
    with open_store(files.folder) as store:
        assert [line.call.started for line in store.log().calls(CallQuery())] == [RECENT]


def test_a_stop_leaves_whole_steps(files: LogFiles) -> None:
    class Stopping(Unwatched):
        def __init__(self) -> None:
            self.looks = 0

        def is_cancelled(self) -> bool:
            self.looks += 1
            return self.looks > AT_ONCE // 50

    with open_store(files.folder) as store:
        with pytest.raises(Problem, match="stopped"):
            retention(store).run(EACH, Stopping())
        assert any(retention(store).due(EACH).values())
        retention(store).run(EACH, Unwatched())
        assert not any(retention(store).due(EACH).values())


def test_the_preview_counts_what_a_run_then_takes_row_by_row(files: LogFiles) -> None:
    """With the steps of a call, its card, and nothing twice for two periods."""
    with open_store(files.folder) as store:
        kept = retention(store)
        told = {kind: count for kind, count in kept.due(EACH).items() if count}
        gone = {kind: count for kind, count in kept.run(EACH, Unwatched()).counts.items() if count}
        assert gone == told
        assert told["step_marks"] == told["callers"] == told["notes"] == 1
        assert told["phone_events"] == 2
        (line,) = kept.removals()
        assert dict(line.counts) == gone


def test_what_left_a_tombstone_is_not_counted_again_with_its_call(files: LogFiles) -> None:
    with open_store(files.folder) as store:
        kept = retention(store)
        assert kept.run(only("notes"), Unwatched()).counts["notes"] == 1
        told = kept.due(only("calls"))
        gone = kept.run(only("calls"), Unwatched()).counts
        assert (told["notes"], gone["notes"]) == (0, 0)
        assert told["calls"] == gone["calls"] == 1
        conn = store.connected("read")
        (left,) = conn.execute(
            "SELECT count(*) FROM notes AS n JOIN calls AS c ON c.id = n.call_id"
            " WHERE c.deleted_ms = 0"
        ).fetchone()
        conn.close()
        assert left == 0


def test_a_machine_that_starts_in_another_year_takes_nothing_away(files: LogFiles) -> None:
    """No window was open when the clock jumped, so nobody noted it down."""
    clock = Clock()
    with open_store(files.folder) as store:
        kept = LogRetention(store, clock, files.folder.parent / "handed-over", None)
        kept.run({**dict.fromkeys(KINDS, 0), "calls": 300}, Unwatched())
        clock.pass_ms(365 * DAY_MS)
        done = kept.run(EACH, Unwatched())
        assert (done.clock_jumped, done.counts, done.backups) == (True, {}, 0)
        clock.pass_ms(-365 * DAY_MS)
        assert kept.run(EACH, Unwatched()).clock_jumped
        clock.pass_ms(8 * DAY_MS)
        assert kept.run(EACH, Unwatched()).counts["calls"] == 1


def test_a_jump_noted_while_the_clock_ran_years_ahead_does_not_keep_things_for_years(
    files: LogFiles,
) -> None:
    step = ClockStep(id=new_id(), at=Moment(NOW_MS + 3650 * DAY_MS), jump_ms=3650 * DAY_MS)
    with open_store(files.folder) as store:
        store.keeper().write(change(step))
    assert purge(files).counts["calls"] == 1


def test_the_audit_list_goes_with_the_calls_that_it_is_about(files: LogFiles) -> None:
    with open_store(files.folder) as store:
        old, recent = (line.call for line in reversed(store.log().calls(CallQuery())))
        for call, at in ((old, OLD), (recent, RECENT)):
            store.keeper().write(change(a_note(call, "x", at=at), at=at, call=call.id))
        retention(store).run(only("calls"), Unwatched())
        assert store.log().audit(old.id) == []
        assert store.log().audit(recent.id) != []


def test_a_second_run_meanwhile_makes_no_line_of_what_the_first_takes(
    files: LogFiles, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The window does its daily one while somebody runs the command: neither was killed."""
    monkeypatch.setattr(hold, "TURN_S", 0.0)

    class RunAnother(Unwatched):
        refused = 0

        def report(self, done: int, total: int = 0) -> None:
            with open_store(files.folder) as other, pytest.raises(Problem, match="store_locked"):
                retention(other).run(EACH, Unwatched())
            self.refused += 1

    another = RunAnother()
    with open_store(files.folder) as store:
        gone = retention(store).run(EACH, another).counts
        assert another.refused
        (line,) = retention(store).removals()
        assert line.counts["notes"] == gone["notes"] == 1
    assert not files.purging.exists()


def test_a_second_folder_that_fails_keeps_nothing_here_from_going(
    files: LogFiles, tmp_path: Path
) -> None:
    made_at(files, Moment(OLD.utc_ms + DAY_MS))
    stick = tmp_path / "stick"
    stick.mkdir()
    with open_store(files.folder) as store:
        shelf = shelf_in(store.files, stick)
        for second in (1, 2):  # what cannot be deleted as a file is
            (shelf / f"call-log-20200101T00000{second}000000Z-v6.db").mkdir(parents=True)
        with pytest.raises(Problem, match="disk_error"):
            retention(store, stick).run(EACH, Unwatched())
        assert {line.counts.get("backups", 0) for line in retention(store).removals()} == {0, 1}
    assert words(files.folder, "plum") == set()


def test_what_a_killed_restore_left_goes_with_what_is_too_old(
    files: LogFiles, tmp_path: Path
) -> None:
    files.restoring.mkdir()
    shutil.copyfile(files.log, files.restoring / files.log.name)
    purge(files)
    assert words(tmp_path, "plum") == set()
