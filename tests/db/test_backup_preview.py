"""What a backup would give and take is told before it is brought back (B06)."""

from __future__ import annotations

from pathlib import Path

import pytest
from msgspec.structs import replace

from app.backups import BackupPreview, Tally
from app.problems import Problem
from app.records import FollowUp, new_id
from db.backup_preview import preview
from db.backup_shelf import backups
from db.files import LogFiles
from tests.support.desk import START
from tests.support.store import (
    KEY,
    a_call,
    a_note,
    a_promise,
    change,
    fingerprint_of,
    open_store,
)


def tally(seen: BackupPreview, kind: str) -> Tally:
    return next(each for each in seen.tallies if each.kind == kind)


@pytest.fixture
def files(tmp_path: Path) -> LogFiles:
    """Jake and a note are in the backup; then the note grows, Jill calls, and Joe is deleted."""
    files = LogFiles(tmp_path / "log")
    with open_store(files.folder) as store:
        jake, joe = a_call(name="Jake"), a_call(name="Joe", started=START.later(minutes=1))
        note = a_note(jake, "short")
        store.keeper().write(change(jake, note, joe, a_promise("call back", call=jake.id)))
        store.backup()
        jill = a_call(name="Jill", started=START.later(days=1))
        follow_up = FollowUp(id=new_id(), kind="check", what="ask", made=START.later(days=1))
        store.keeper().write(change(jill, a_note(jill, "new"), follow_up))
        store.keeper().write(change(replace(note, text="longer"), replace(joe, deleted=START)))
    return files


def seen_of(files: LogFiles, tmp_path: Path) -> BackupPreview:
    return preview(files, backups(files)[0].path, KEY, tmp_path / "aside")


def test_it_counts_what_is_lost_what_comes_back_and_what_is_undone(files: LogFiles, tmp_path: Path):
    seen = seen_of(files, tmp_path)
    assert seen.compared
    calls = tally(seen, "calls")
    assert (calls.held, calls.lost, calls.back) == (2, 1, 1)
    assert calls.newest is not None
    assert calls.newest.utc_ms == START.later(minutes=1).utc_ms
    assert calls.newest_lost is not None
    assert calls.newest_lost.utc_ms == START.later(days=1).utc_ms
    notes = tally(seen, "notes")
    assert (notes.held, notes.lost, notes.undone) == (1, 1, 1)
    assert (tally(seen, "follow_ups").held, tally(seen, "follow_ups").lost) == (0, 1)
    assert (tally(seen, "promises").held, tally(seen, "promises").lost) == (1, 0)
    assert [call.who for call in seen.lost_calls] == ["Jill"]


def test_it_leaves_no_trace(files: LogFiles, tmp_path: Path):
    before = fingerprint_of(files.folder)
    seen_of(files, tmp_path)
    assert fingerprint_of(files.folder) == before
    assert not (tmp_path / "aside").exists()


def test_it_works_beside_the_open_log(files: LogFiles, tmp_path: Path):
    with open_store(files.folder) as store:
        store.keeper().write(change(a_call(name="Just now", started=START.later(days=2))))
        assert [call.who for call in seen_of(files, tmp_path).lost_calls] == ["Just now", "Jill"]


def test_without_a_readable_log_it_tells_what_is_in_the_backup(files: LogFiles, tmp_path: Path):
    files.log.write_bytes(b"ruined" * 1000)
    seen = seen_of(files, tmp_path)
    assert not seen.compared
    assert seen.calls == 2
    assert seen.newest is not None
    assert seen.lost_calls == ()


def test_a_damaged_backup_is_found_before_it_is_asked_for(files: LogFiles, tmp_path: Path):
    backup = backups(files)[0].path
    content = bytearray(backup.read_bytes())
    content[len(content) // 2] ^= 1
    backup.write_bytes(content)
    with pytest.raises(Problem) as refused:
        seen_of(files, tmp_path)
    assert refused.value.code in {"backup_failed", "log_damaged"}


def test_a_backup_of_another_key_is_unreadable(files: LogFiles, tmp_path: Path):
    with pytest.raises(Problem) as refused:
        preview(files, backups(files)[0].path, bytes(32), tmp_path / "aside")
    assert refused.value.code == "backup_unreadable"


class StopAtOnce:
    """Somebody who cancels before anything is done."""

    def report(self, done: int, total: int = 0) -> None:
        pass

    def is_cancelled(self) -> bool:
        return True


def test_it_can_be_stopped(files: LogFiles, tmp_path: Path):
    before = fingerprint_of(files.folder)
    with pytest.raises(Problem) as stopped:
        preview(files, backups(files)[0].path, KEY, tmp_path / "aside", progress=StopAtOnce())
    assert stopped.value.code == "stopped"
    with open_store(files.folder) as store, pytest.raises(Problem) as stopped:
        store.backup(progress=StopAtOnce())
    assert stopped.value.code == "stopped"
    assert fingerprint_of(files.folder) == before
