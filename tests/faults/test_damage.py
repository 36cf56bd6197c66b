"""Damage inside the log is found and named, never read as if it were right (F08, F10)."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from app.ports import CallQuery
from app.problems import Problem
from db.connection import connect
from db.files import LogFiles
from db.key import KeyNote, fingerprint, write_note
from db.store import Store
from db.wal import SALT_BYTES, is_foreign
from tests.support.many_calls import ManyCalls
from tests.support.store import KEY, a_call, change, open_store

PAGE = 4096


def with_note(folder: Path) -> LogFiles:
    files = LogFiles(folder)
    note = KeyNote(
        log="1", kept_in="key_file", backend="key", fingerprint=fingerprint(KEY), made=True
    )
    write_note(files, note)
    return files


def read_everything(folder: Path) -> int:
    with open_store(folder) as store:
        return sum(1 for _ in store.log().every_sheet(CallQuery()))


def test_f08_every_flipped_bit_is_found(tmp_path: Path) -> None:
    with open_store(tmp_path / "log") as store:
        ManyCalls(40).write(store.keeper())
    files = with_note(tmp_path / "log")
    whole = files.log.read_bytes()
    found = 0
    pages = range(0, len(whole), PAGE)
    for start in pages:
        broken = bytearray(whole)
        position = start + (start // PAGE * 997) % PAGE
        broken[position] ^= 1 << (start // PAGE % 8)
        files.log.write_bytes(broken)
        # The first 16 bytes of the file are the salt: it is of every page.
        conn = connect(files.log, KEY, "look", immutable=True)
        faults = conn.execute("PRAGMA cipher_integrity_check").fetchall()
        conn.close()
        found += bool(faults)
    assert found == len(pages)


def test_f08_a_read_that_meets_damage_says_damaged(tmp_path: Path) -> None:
    with open_store(tmp_path / "log") as store:
        ManyCalls(200).write(store.keeper())
    files = with_note(tmp_path / "log")
    assert read_everything(files.folder) > 150
    content = bytearray(files.log.read_bytes())
    for start in range(20 * PAGE, len(content), PAGE):
        content[start + 77] ^= 4
    files.log.write_bytes(content)
    with pytest.raises(Problem) as told:
        read_everything(files.folder)
    assert told.value.code == "log_damaged"
    with open_store(files.folder) as store, pytest.raises(Problem) as told:
        store.keeper().write(change(*(a_call(concern="parcel") for _ in range(5))))
    assert told.value.code == "log_damaged"


def crashed(folder: Path, calls: int) -> LogFiles:
    """A log as a killed program leaves it: the last changes are in its WAL alone."""
    with open_store(folder) as store:
        store.keeper().write(change(*(a_call(concern="kept") for _ in range(calls))))
    conn = connect(folder / "call-log.db", KEY, "write")
    conn.execute("PRAGMA wal_autocheckpoint = 0")
    conn.execute("UPDATE calls SET concern = 'in the WAL'")
    left = folder.with_name(f"{folder.name}-crashed")
    shutil.copytree(folder, left)
    conn.close()
    left.joinpath("call-log.db-shm").unlink()
    return with_note(left)


def test_f10_a_deleted_wal_leaves_the_last_checkpoint(tmp_path: Path) -> None:
    files = crashed(tmp_path / "log", 3)
    files.wal.unlink()
    with open_store(files.folder) as store:
        assert {sheet.call.concern for sheet in store.log().open_calls()} == {"kept"}


def test_f10_a_lost_shared_memory_file_loses_nothing(tmp_path: Path) -> None:
    files = crashed(tmp_path / "log", 3)
    with open_store(files.folder) as store:
        assert {sheet.call.concern for sheet in store.log().open_calls()} == {"in the WAL"}


def test_f10_the_wal_of_another_log_is_never_mixed_in(tmp_path: Path) -> None:
    files, other = crashed(tmp_path / "one", 3), crashed(tmp_path / "other", 9)
    log = files.log.read_bytes()
    right = files.wal.read_bytes()
    shutil.copyfile(other.wal, files.wal)
    with pytest.raises(Problem) as told:
        Store.open(files.folder, KEY)
    assert told.value.code == "log_damaged"
    assert told.value.facts["reason"] == "foreign_wal"
    assert files.log.read_bytes() == log
    files.wal.write_bytes(right)
    with open_store(files.folder) as store:
        assert {sheet.call.concern for sheet in store.log().open_calls()} == {"in the WAL"}


def test_a_cut_off_wal_keeps_what_was_whole(tmp_path: Path) -> None:
    """A torn last write is no damage: SQLite goes by the checksums of the frames."""
    for place, kept in enumerate((-1, -4096, -9000, 4000, 40, 10, 0)):
        files = crashed(tmp_path / str(place), 3)
        files.wal.write_bytes(files.wal.read_bytes()[:kept])
        with open_store(files.folder) as store:
            assert len(store.log().open_calls()) == 3
        conn = connect(files.log, KEY, "read")
        assert conn.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
        conn.close()


def test_a_torn_first_frame_is_not_taken_for_another_log_s(tmp_path: Path) -> None:
    files = crashed(tmp_path / "log", 3)
    content = bytearray(files.wal.read_bytes())
    content[2000] ^= 1
    files.wal.write_bytes(content)
    with open_store(files.folder) as store:
        assert {sheet.call.concern for sheet in store.log().open_calls()} == {"kept"}


def test_a_wal_is_known_by_key_and_salt(tmp_path: Path) -> None:
    files = crashed(tmp_path / "log", 3)
    salt = files.log.read_bytes()[:SALT_BYTES]
    for used_salt, used_key, foreign in (
        (salt, KEY, False),
        (salt, bytes(32), True),
        (bytes(SALT_BYTES), KEY, True),
    ):
        with files.wal.open("rb") as wal:
            assert is_foreign(wal, used_salt, used_key) is foreign
