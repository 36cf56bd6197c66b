"""A team's store is guarded as the call log is: gate, key, recovery code, proved backups."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from app.paths import Profile
from app.ports import Unwatched
from app.problems import Problem
from db.backup_shelf import backups, bring_back
from db.connection import connect
from db.files import LogFiles
from db.kind import TEAM
from tests.support.desk import FakeClock
from tests.support.shared_sheets import record_id, shared_sheet, team_agent
from tests.support.store import KEY, code_of, fingerprint_of, open_store
from tests.support.team import take
from tests.support.team_store import open_records
from ui.team_start import TeamStoreDoor, open_team


def door(profile: Profile) -> TeamStoreDoor:
    return TeamStoreDoor(profile, key_file=profile.folder / "key", clock=FakeClock())


@pytest.fixture
def kept(tmp_path: Path) -> Profile:
    """A profile in which a team has one call."""
    profile = Profile(folder=tmp_path)
    with open_team(profile, door=door(profile)) as team:
        team.records.keep_agent(team_agent())
        take(team.records, [shared_sheet(1)])
    return profile


def test_what_was_taken_in_is_there_at_the_next_start(kept: Profile) -> None:
    assert not door(kept).is_first()
    with open_team(kept, door=door(kept)) as team:
        assert team.records.sheet(record_id(1)) is not None
        assert team.facts.catch_up(team.records, Unwatched()) == 1


def test_a_worker_reads_over_a_connection_of_its_own(kept: Profile) -> None:
    with open_team(kept, door=door(kept)) as team, team.apart() as other:
        assert other.records is not team.records
        take(other.records, [shared_sheet(2)], sequence=2)
        assert team.records.sheet(record_id(2)) is not None


def on_the_disk(folder: Path, *, is_open: bool = False) -> bytes:
    """The content of all files; on Windows an open file of facts is its engine's alone."""
    files = [path for path in folder.rglob("*") if path.is_file()]
    if is_open and os.name == "nt":
        files = [path for path in files if not path.name.startswith("facts.")]
    return b"".join(path.read_bytes() for path in files)


def test_nothing_on_the_disk_is_plain(kept: Profile) -> None:
    with open_team(kept, door=door(kept)) as team:
        take(team.records, [shared_sheet(4)], sequence=2)
        team.facts.catch_up(team.records, Unwatched())
        content = on_the_disk(kept.folder, is_open=True)
    content += on_the_disk(kept.folder)
    for word in (b"waited", b"router", b"Anna", b"SQLite format"):
        assert word not in content


def test_the_recovery_code_opens_a_team_whose_key_is_lost(tmp_path: Path) -> None:
    profile = Profile(folder=tmp_path)
    first = door(profile).open()
    first.close()
    (tmp_path / "key").unlink()
    again = door(profile).open_with_code(first.recovery_code, "once more")
    assert again.team.records.agents() == []
    again.close()


def test_another_key_is_told_from_a_damaged_file_and_writes_nothing(kept: Profile) -> None:
    (kept.folder / "key").write_text("ab" * 32)
    before = fingerprint_of(kept.team_folder)
    with pytest.raises(Problem) as met:
        door(kept).open()
    assert code_of(met.value) == "key_wrong"
    assert fingerprint_of(kept.team_folder) == before


def test_a_call_log_is_not_taken_for_a_team(tmp_path: Path) -> None:
    with open_store(tmp_path / "log"):
        pass
    (tmp_path / "team").mkdir()
    (tmp_path / "log" / "call-log.db").rename(tmp_path / "team" / "team.db")
    with pytest.raises(Problem) as met, open_records(tmp_path / "team"):
        pass
    assert code_of(met.value) == "not_ours"


def test_a_newer_team_is_refused(tmp_path: Path) -> None:
    with open_records(tmp_path / "team"):
        pass
    conn = connect(tmp_path / "team" / "team.db", KEY, "write")
    conn.execute(f"PRAGMA user_version = {TEAM.version + 1}")
    conn.close()
    with pytest.raises(Problem) as met, open_records(tmp_path / "team"):
        pass
    assert code_of(met.value) == "schema_newer"


def test_a_backup_is_made_before_imports_once_in_half_an_hour_and_few_are_kept(
    tmp_path: Path,
) -> None:
    files = LogFiles(tmp_path / "team", TEAM)
    with open_records(tmp_path / "team") as records:
        assert records.back_up(0, Unwatched())
        made = [int(each.made.timestamp() * 1000) for each in backups(files)]
        assert not records.back_up(made[0] + 60_000, Unwatched())
        for _ in range(5):
            assert records.back_up(made[0] + 3_600_000, Unwatched())
    assert len(backups(files)) <= sum(TEAM.kept)
    assert len(backups(files)) < 6


def test_a_backup_brings_the_records_back(tmp_path: Path) -> None:
    files = LogFiles(tmp_path / "team", TEAM)
    with open_records(tmp_path / "team") as records:
        records.keep_agent(team_agent())
        take(records, [shared_sheet(1)])
        before, mark = records.fingerprint(), records.mark()
        records.back_up(0, Unwatched())
        take(records, [shared_sheet(2)], sequence=2)
        later = records.mark()
    bring_back(files, backups(files)[0].path, KEY)
    with open_records(tmp_path / "team") as records:
        assert (records.fingerprint(), records.mark()) == (before, mark)
        assert records.renewed_since(later) is None
