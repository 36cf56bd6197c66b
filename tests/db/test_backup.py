"""Copies of the log: whole, readable with the same key, and never half."""

from __future__ import annotations

from pathlib import Path

import pytest

from app.problems import Problem
from db import backup
from db.connection import connect
from db.files import LogFiles
from db.store import Store
from tests.support.rights import of_others
from tests.support.store import KEY, a_call, a_note, change, open_store


def test_a_copy_holds_everything_and_can_be_opened(tmp_path: Path) -> None:
    with open_store(tmp_path / "log") as store:
        call = a_call(concern="late")
        store.keeper().write(change(call, a_note(call, "parcel")))
        made = store.backup()
        after = a_call()
        store.keeper().write(change(after))
        assert of_others(made) == 0
        assert [path.name for path in store.files.backups.iterdir()] == [made.name]
        assert of_others(store.files.backups) == 0
    former = LogFiles(tmp_path / "former")
    former.folder.mkdir()
    made.rename(former.log)
    with open_store(former.folder) as store:
        assert [sheet.call for sheet in store.log().open_calls()] == [call]


def test_each_copy_has_a_name_of_its_own(tmp_path: Path) -> None:
    with open_store(tmp_path / "log") as store:
        names = [store.backup().name for _ in range(3)]
    assert names == sorted(set(names))


def test_a_copy_is_made_while_calls_are_written(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A change between counting and copying was taken for a bad copy."""
    with open_store(tmp_path / "log") as store:
        store.keeper().write(change(a_call()))
        count = backup._counts

        def count_while_others_write(conn: object) -> dict[str, int]:
            counts = count(conn)
            store.keeper().write(change(a_call()))
            return counts

        monkeypatch.setattr(backup, "_counts", count_while_others_write)
        made = store.backup()
        monkeypatch.undo()
    conn = connect(made, KEY, "read", immutable=True)
    assert conn.execute("SELECT count(*) FROM calls").fetchone() == (1,)
    conn.close()


def test_a_bad_copy_gets_no_name(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with open_store(tmp_path / "log") as store:
        for place in range(50):
            call = a_call()
            store.keeper().write(change(call, a_note(call, f"note {place} " * 200)))
        good = store.backup()
        copy = backup._copy

        def copy_badly(conn: object, part: Path, *more: object) -> dict[str, int]:
            counts = copy(conn, part, *more)
            content = bytearray(part.read_bytes())
            content[len(content) // 2] ^= 1
            part.write_bytes(content)
            return counts

        monkeypatch.setattr(backup, "_copy", copy_badly)
        with pytest.raises(Problem) as told:
            store.backup()
        assert told.value.code in {"backup_failed", "log_damaged"}
        assert [path.name for path in store.files.backups.iterdir()] == [good.name]


def test_a_copy_that_lacks_rows_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with open_store(tmp_path / "log") as store:
        store.keeper().write(change(a_call()))
        copy = backup._copy
        more = {"calls": 2}
        monkeypatch.setattr(backup, "_copy", lambda *how: copy(*how) | more)
        with pytest.raises(Problem) as told:
            store.backup()
        assert told.value.facts["reason"] == "counts"
        assert list(store.files.backups.iterdir()) == []


def test_what_a_killed_program_left_is_cleared_away(tmp_path: Path) -> None:
    with open_store(tmp_path / "log") as store:
        good = store.backup()
        for suffix in ("part", "part-wal"):
            (store.files.backups / f"call-log-1-v1.{suffix}").write_bytes(b"half")
        next_one = store.backup()
        assert {path.name for path in store.files.backups.iterdir()} == {good.name, next_one.name}


def test_a_second_log_is_not_made_over_the_first(tmp_path: Path) -> None:
    with open_store(tmp_path / "log"), pytest.raises(Problem) as told:
        Store.create(tmp_path / "log", KEY)
    assert told.value.code == "log_exists"
