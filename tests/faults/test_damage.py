"""Damage inside the log is found and named, never read as if it were right (F08, F10)."""

from __future__ import annotations

import os
import random
import re
import shutil
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from app.ports import CallQuery
from app.problems import Problem
from db.connection import connect
from db.files import LogFiles
from db.key import KeyNote, fingerprint, write_note
from db.key_file import KeyFileHolder
from db.opening import prepare
from db.store import Store
from db.wal import SALT_BYTES, is_foreign
from tests.support.many_calls import ManyCalls
from tests.support.store import KEY, a_call, change, fingerprint_of, open_store

PAGE = 4096
EVERY_BYTES = 1000
ALL = os.environ.get("CALLSIDE_FAULTS") == "all"


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


@pytest.fixture
def damaged(tmp_path: Path) -> LogFiles:
    """A log with some of everything, its key note beside it, to be damaged."""
    with open_store(tmp_path / "log") as store:
        ManyCalls(24).write(store.keeper())
    return with_note(tmp_path / "log")


def faulty_pages(log: Path) -> set[int]:
    """The pages that SQLCipher's own check names; the whole file is read."""
    conn = connect(log, KEY, "look", immutable=True)
    said = [row[0] for row in conn.execute("PRAGMA cipher_integrity_check")]
    conn.close()
    return {int(number) for text in said for number in re.findall(r"page (\d+)", text)}


def test_f08_a_bit_flipped_anywhere_is_found_and_its_page_is_named(damaged: LogFiles) -> None:
    assert faulty_pages(damaged.log) == set()
    flipped = range(0, damaged.log.stat().st_size, EVERY_BYTES)
    for place in flipped:
        with flipped_bit(damaged.log, place):
            named = faulty_pages(damaged.log)
        # The first 16 bytes of the file are the salt: they are of every page.
        assert 1 + place // PAGE in named, place
        assert place < SALT_BYTES or len(named) == 1
    assert len(flipped) > 200
    assert faulty_pages(damaged.log) == set()


@contextmanager
def flipped_bit(log: Path, place: int) -> Iterator[None]:
    """One bit of a file is another one meanwhile."""
    bit = 1 << (place // EVERY_BYTES % 8)
    flip(log, place, bit)
    yield
    flip(log, place, bit)


def flip(log: Path, place: int, bit: int) -> None:
    """Flip a bit in its place."""
    with log.open("r+b", buffering=0) as opened:
        opened.seek(place)
        (byte,) = opened.read(1)
        opened.seek(place)
        opened.write(bytes([byte ^ bit]))


def everything_read(store: Store) -> list[object]:
    """All that the window can show."""
    log = store.log()
    return [
        *log.every_sheet(CallQuery()),
        *log.reflections(),
        *log.phrase_history(),
        *log.audit(),
        *(log.note_versions(sheet.call.id) for sheet in log.every_sheet(CallQuery())),
    ]


def test_f08_what_is_read_is_right_or_called_damaged(damaged: LogFiles) -> None:
    """Never a wrong word: a page that does not fit its seal is not read. Nothing is repaired."""
    whole = damaged.log.read_bytes()
    key_file = KeyFileHolder(damaged.folder.parent / "key", make=True)
    key_file.keep("", KEY)
    opening = prepare(damaged.folder, key_file)
    right = everything_read(opening.store)
    opening.store.close()
    assert damaged.log.read_bytes() == whole
    places = list(range(0, len(whole), EVERY_BYTES))
    seen: Counter[str] = Counter()
    for place in places if ALL else random.sample(places, 24):
        with flipped_bit(damaged.log, place):
            before = fingerprint_of(damaged.folder)
            found = read_or_refused(damaged.folder, key_file)
            assert found in ("refused", "damaged") or found == right, place
            seen["read" if isinstance(found, list) else found] += 1
            assert fingerprint_of(damaged.folder) == before, place
    print(f"of {seen.total()} flipped bits: {dict(seen)}")
    assert seen["damaged"]


def read_or_refused(folder: Path, key_file: KeyFileHolder) -> list[object] | str:
    """All that can be read, or where it was said that the log is damaged."""
    where = "refused"
    try:
        opening = prepare(folder, key_file)
        where = "damaged"
        try:
            return everything_read(opening.store)
        finally:
            opening.store.close()
    except Problem as problem:
        return where if problem.code == "log_damaged" else problem.code


def test_f09_a_log_cut_off_anywhere_is_refused_unchanged(damaged: LogFiles) -> None:
    whole = damaged.log.read_bytes()
    key_file = KeyFileHolder(damaged.folder.parent / "key", make=True)
    key_file.keep("", KEY)
    size = len(whole)
    for length in (0, 1, 15, 4095, 4096, size // 2, size - PAGE, size - 1):
        damaged.log.write_bytes(whole[:length])
        before = fingerprint_of(damaged.folder)
        with pytest.raises(Problem) as told:
            prepare(damaged.folder, key_file)
        assert told.value.code == "log_damaged", length
        assert fingerprint_of(damaged.folder) == before, length


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


def test_f10_shared_memory_of_another_log_is_made_anew(tmp_path: Path) -> None:
    """SQLite believes its index of the WAL only while some program has it open."""
    files, other = crashed(tmp_path / "one", 3), tmp_path / "other"
    with open_store(other) as store:
        store.keeper().write(change(*(a_call(concern="other") for _ in range(40))))
        shutil.copyfile(other / "call-log.db-shm", files.folder / "call-log.db-shm")
    with open_store(files.folder) as store:
        assert [sheet.call.concern for sheet in store.log().open_calls()] == ["in the WAL"] * 3
    assert faulty_pages(files.log) == set()


def test_f10_a_wal_without_its_log_is_no_first_start(tmp_path: Path) -> None:
    files = crashed(tmp_path / "log", 3)
    files.log.unlink()
    key_file = KeyFileHolder(tmp_path / "key", make=True)
    key_file.keep("", KEY)
    before = fingerprint_of(files.folder)
    with pytest.raises(Problem) as told:
        prepare(files.folder, key_file)
    assert told.value.code == "log_missing"
    assert fingerprint_of(files.folder) == before


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
