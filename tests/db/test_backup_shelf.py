"""Backups are thinned by a rule, and one is brought back without overwriting anything (B06)."""

from __future__ import annotations

import random
import shutil
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from app.ports import CallQuery
from app.problems import Problem
from db import backup_shelf, hold
from db.backup_shelf import Backup, backups, bring_back, kept, set_aside, thin
from db.files import LogFiles
from db.store import Store
from tests.support.store import KEY, a_call, change, code_of, fingerprint_of, open_store

NOON = datetime(2025, 11, 17, 12, tzinfo=UTC)


def held_at(*moments: datetime, version: int = 1) -> list[Backup]:
    """Backups of these moments, newest first."""
    made = [Backup(Path(f"{at:%Y%m%d%H%M%S}"), at, version, 1) for at in moments]
    return sorted(made, key=lambda each: each.made, reverse=True)


def test_a_shift_of_half_hours_keeps_the_newest_twelve_and_one_for_the_day():
    half_hours = held_at(*(NOON + timedelta(minutes=30 * n) for n in range(20)))
    assert [each.made for each in kept(half_hours)] == [each.made for each in half_hours[:13]]


def test_a_year_of_days_keeps_a_bounded_number_and_reaches_back_for_months():
    year = held_at(*(NOON - timedelta(days=n) for n in range(365)))
    left = kept(year)
    assert len(left) == 12 + 10 + 9
    assert left[0] is year[0]
    assert (left[0].made - left[-1].made).days >= 12 + 10 + 7 * 8 - 1


def test_thinning_again_and_again_loses_nothing_that_it_kept():
    held: list[Backup] = []
    moments = random.Random(1)
    at = NOON
    for _ in range(300):
        at += timedelta(minutes=moments.choice((30, 30, 30, 900)))
        held = list(kept(held_at(at, *(each.made for each in held))))
        assert held[0].made == at
        assert len(held) <= 12 + 10 + 9 + 1


def test_the_newest_of_each_schema_version_stays():
    old = held_at(NOON - timedelta(days=800), version=1)
    new = held_at(*(NOON - timedelta(days=n) for n in range(100)), version=2)
    assert old[0] in kept([*new, *old])


def test_only_files_that_backups_are_named_like_are_touched(tmp_path: Path):
    files = LogFiles(tmp_path / "log")
    with open_store(files.folder) as store:
        store.backup()
    (files.backups / "holiday.jpg").write_bytes(b"x")
    (files.backups / "call-log-20250101T000000000000Z-v1.db.part").write_bytes(b"x")
    for day in range(1, 29):
        (files.backups / f"call-log-202401{day:02}T120000000000Z-v1.db").write_bytes(b"x")
    assert len(backups(files)) == 29
    gone = thin(files)
    assert len(backups(files)) == 29 - len(gone)
    assert (files.backups / "holiday.jpg").exists()
    assert thin(files) == ()


@pytest.fixture
def files(tmp_path: Path) -> LogFiles:
    """A log with one call, backed up, then a second call."""
    files = LogFiles(tmp_path / "log")
    with open_store(files.folder) as store:
        store.keeper().write(change(a_call(name="Jake")))
        store.backup()
        store.keeper().write(change(a_call(name="Later")))
    return files


def test_a_damaged_log_is_set_aside_and_the_backup_takes_its_place(files: LogFiles):
    files.log.write_bytes(b"ruined" * 1000)
    aside = bring_back(files, backups(files)[0].path, KEY)
    assert (aside / "call-log.db").read_bytes() == b"ruined" * 1000
    with open_store(files.folder) as store:
        assert store.log().count_calls(CallQuery()) == 1
    assert len(backups(files)) == 1
    assert not (files.folder / "restoring").exists()


def test_a_damaged_backup_changes_nothing(files: LogFiles):
    backup = backups(files)[0].path
    content = bytearray(backup.read_bytes())
    content[len(content) // 2] ^= 1
    backup.write_bytes(content)
    before = fingerprint_of(files.folder)
    with pytest.raises(Problem) as refused:
        bring_back(files, backup, KEY)
    assert code_of(refused.value) in {"backup_failed", "log_damaged"}
    assert fingerprint_of(files.folder) == before


def test_a_backup_of_another_key_changes_nothing(files: LogFiles):
    before = fingerprint_of(files.folder)
    with pytest.raises(Problem):
        bring_back(files, backups(files)[0].path, bytes(32))
    assert fingerprint_of(files.folder) == before


def test_the_log_keeps_its_name_until_the_backup_takes_it(files: LogFiles):
    """A program killed between the two left no log at all."""
    aside = backup_shelf._set_aside(files, KEY)
    assert aside is not None
    assert (aside / "call-log.db").read_bytes() == files.log.read_bytes()
    with open_store(files.folder) as store:
        assert store.log().count_calls(CallQuery()) == 2


def test_a_disk_without_second_names_gets_a_copy(files: LogFiles, monkeypatch: pytest.MonkeyPatch):
    def refuse(*_names: object) -> None:
        raise PermissionError("no hard links here")

    monkeypatch.setattr("os.link", refuse)
    former = files.log.read_bytes()
    aside = bring_back(files, backups(files)[0].path, KEY)
    assert aside is not None
    assert (aside / "call-log.db").read_bytes() == former


def test_what_was_set_aside_is_brought_back_like_a_backup(files: LogFiles):
    bring_back(files, backups(files)[0].path, KEY)
    (former,) = set_aside(files)
    assert former.kind == "set_aside"
    bring_back(files, former.path, KEY)
    with open_store(files.folder) as store:
        assert store.log().count_calls(CallQuery()) == 2
    assert len(set_aside(files)) == 2


def test_a_log_set_aside_with_its_wal_comes_back_with_all_that_stood_in_it(files: LogFiles):
    """The newest calls of a program that was killed are in the WAL alone."""
    store = Store.open(files.folder, KEY)
    store.keeper().write(change(a_call(name="In the WAL")))
    kept_aside = files.aside / "20251117T120000000000Z"
    kept_aside.mkdir(parents=True)
    for path in (files.log, files.wal):
        shutil.copyfile(path, kept_aside / path.name)
    store.close()
    bring_back(files, kept_aside / "call-log.db", KEY)
    with open_store(files.folder) as again:
        assert again.log().count_calls(CallQuery()) == 3


def test_the_last_words_in_a_wal_are_set_aside_with_the_log(files: LogFiles):
    """A program was killed, its WAL lies there: the log takes it in before it goes aside."""
    store = Store.open(files.folder, KEY)
    store.keeper().write(change(a_call(name="In the WAL")))
    log, wal = files.log.read_bytes(), files.wal.read_bytes()
    store.close()
    files.log.write_bytes(log)
    files.wal.write_bytes(wal)
    bring_back(files, backups(files)[0].path, KEY)
    assert not files.wal.exists()
    (former,) = set_aside(files)
    bring_back(files, former.path, KEY)
    with open_store(files.folder) as again:
        assert again.log().count_calls(CallQuery()) == 3


def test_an_open_log_is_not_moved_away(files: LogFiles):
    with open_store(files.folder) as store:
        with pytest.raises(Problem) as refused:
            bring_back(files, backups(files)[0].path, KEY)
        assert refused.value.code == "log_in_use"
        store.keeper().write(change(a_call()))
        assert store.log().count_calls(CallQuery()) == 3
    assert set_aside(files) == ()


def test_a_log_that_is_being_moved_is_not_opened(files: LogFiles, monkeypatch):
    monkeypatch.setattr(hold, "SHARE_S", 0.2)
    with hold.alone(files.folder), pytest.raises(Problem) as refused:
        Store.open(files.folder, KEY)
    assert refused.value.code == "store_locked"


def test_a_file_that_is_not_there_is_named(files: LogFiles):
    with pytest.raises(Problem) as refused:
        bring_back(files, files.backups / "gone.db", KEY)
    assert refused.value.code == "backup_unknown"
    assert files.log.exists()
