"""Another program has the log open: a second window, a command, a backup, a virus scanner."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from app.problems import Problem
from db.connection import connect
from tests.support.store import KEY, a_call, change, open_store

HOLDER = """
import sys
from pathlib import Path
from db.connection import connect
from tests.support.store import KEY
conn = connect(Path(sys.argv[1]), KEY, "write")
conn.execute(sys.argv[2])
print("holding", flush=True)
sys.stdin.readline()
conn.execute("COMMIT")
conn.close()
"""


@contextmanager
def held(path: Path, how: str) -> Iterator[subprocess.Popen[str]]:
    """Another process holds the log; it lets go when a line is sent to it."""
    with subprocess.Popen(
        [sys.executable, "-c", HOLDER, str(path), how],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
        env=os.environ,
    ) as other:
        assert other.stdout is not None
        assert other.stdout.readline() == "holding\n"
        try:
            yield other
        finally:
            if other.poll() is None:
                other.communicate("\n", timeout=30)


@pytest.mark.parametrize("how", ["BEGIN IMMEDIATE", "BEGIN EXCLUSIVE"])
def test_f19_f20_a_write_waits_for_its_turn_then_says_locked(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, how: str
) -> None:
    monkeypatch.setattr("db.connection.BUSY_TIMEOUT_MS", 200)
    with open_store(tmp_path / "log") as store:
        keeper, log = store.keeper(), store.log()
        first, second = a_call(), a_call()
        keeper.write(change(first))
        with held(store.files.log, how):
            with pytest.raises(Problem) as told:
                keeper.write(change(second))
            assert told.value.code == "store_locked"
            assert [sheet.call for sheet in log.open_calls()] == [first]
        keeper.write(change(second))
        assert {sheet.call.id for sheet in log.open_calls()} == {first.id, second.id}


def test_f20_a_short_hold_is_waited_for(tmp_path: Path) -> None:
    with open_store(tmp_path / "log") as store:
        keeper = store.keeper()
        call = a_call()
        with held(store.files.log, "BEGIN IMMEDIATE") as other:
            assert other.stdin is not None
            other.stdin.write("\n")
            other.stdin.flush()
            keeper.write(change(call))
        assert [sheet.call for sheet in store.log().open_calls()] == [call]


def test_f20_a_log_opens_while_another_program_writes(tmp_path: Path) -> None:
    """What that one is at is left to it; there is nothing to wait for."""
    with open_store(tmp_path / "log") as store:
        kept = a_call()
        store.keeper().write(change(kept))
        with held(store.files.log, "BEGIN IMMEDIATE"), open_store(tmp_path / "log") as second:
            assert [sheet.call for sheet in second.log().open_calls()] == [kept]


def test_a_command_reads_and_writes_beside_the_window(tmp_path: Path) -> None:
    with open_store(tmp_path / "log") as window:
        of_window = a_call()
        window.keeper().write(change(of_window))
        with open_store(tmp_path / "log") as command:
            assert [sheet.call for sheet in command.log().open_calls()] == [of_window]
            of_command = a_call()
            command.keeper().write(change(of_command))
        seen = {sheet.call.id for sheet in window.log().open_calls()}
        assert seen == {of_window.id, of_command.id}
        window.keeper().write(change(a_call()))


def test_a_reader_sees_one_state_while_the_writer_goes_on(tmp_path: Path) -> None:
    with open_store(tmp_path / "log") as store:
        store.keeper().write(change(a_call()))
        conn = connect(store.files.log, KEY, "read")
        conn.execute("BEGIN")
        before = conn.execute("SELECT count(*) FROM calls").fetchone()
        store.keeper().write(change(a_call()))
        assert conn.execute("SELECT count(*) FROM calls").fetchone() == before
        conn.execute("COMMIT")
        assert conn.execute("SELECT count(*) FROM calls").fetchone() == (2,)
        conn.close()
