"""Programs that open one log at the same instant, while it is made, upgraded or moved (F19)."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from app.problems import Problem
from db import hold
from db.backup_shelf import backups
from db.connection import connect, read_setting
from db.files import LogFiles
from db.key_file import KeyFileHolder
from db.migrations import SCHEMA_VERSION
from db.opening import prepare
from tests.support.store import KEY, a_call, change, open_store

ALL = os.environ.get("CALLSIDE_FAULTS") == "all"
ROUNDS = 200 if ALL else 6
PROGRAMS = 4
AT_REST = {"call-log.db", "call-log.key.json", "call-log.recovery.age"}

pytestmark = pytest.mark.timeout(1800 if ALL else 120)

PROGRAM = """
import sys
from tests.support import at_once
print("ready", flush=True)
for line in sys.stdin:
    work, place = line.rstrip("\\n").split(" ", 1)
    print(getattr(at_once, work)(place), flush=True)
"""


class Programs:
    """Real programs that wait for a word, and all begin at once when they get it."""

    def __init__(self, running: list[subprocess.Popen[str]]) -> None:
        self._running = running

    def do(self, place: Path, *works: str) -> list[str]:
        """Let each of them do its work in one place; gives what each of them said of it."""
        for program, work in zip(self._running, works, strict=True):
            assert program.stdin is not None
            program.stdin.write(f"{work} {place}\n")
        for program in self._running:
            assert program.stdin is not None
            program.stdin.flush()
        return [self._said(program) for program in self._running]

    @staticmethod
    def _said(program: subprocess.Popen[str]) -> str:
        assert program.stdout is not None
        return program.stdout.readline().strip()


@contextmanager
def started(code: str, count: int) -> Iterator[list[subprocess.Popen[str]]]:
    """Some programs, each of which has said that it is ready."""
    running = [
        subprocess.Popen(
            [sys.executable, "-c", code],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
            env=os.environ,
        )
        for _ in range(count)
    ]
    try:
        for program in running:
            assert program.stdout is not None
            assert program.stdout.readline() == "ready\n"
        yield running
    finally:
        for program in running:
            program.kill()
            program.communicate(timeout=30)


@pytest.fixture(scope="module")
def programs() -> Iterator[Programs]:
    with started(PROGRAM, PROGRAMS) as running:
        yield Programs(running)


def names(folder: Path) -> set[str]:
    return {path.name for path in folder.iterdir()}


def test_f19_first_starts_at_once_make_one_log_with_one_key(
    programs: Programs, tmp_path: Path
) -> None:
    for number in range(ROUNDS):
        place = tmp_path / str(number)
        place.mkdir()
        said = programs.do(place, *["first_start"] * PROGRAMS)
        assert sorted(said) == ["made", *["opened"] * (PROGRAMS - 1)]
        assert names(place / "log") == AT_REST
        opening = prepare(place / "log", KeyFileHolder(place / "key"))
        assert len(opening.store.log().open_calls()) == PROGRAMS, "one of them wrote elsewhere"
        opening.store.close()


def test_f19_an_older_log_is_backed_up_and_brought_up_to_date_by_one(
    programs: Programs, tmp_path: Path
) -> None:
    for number in range(ROUNDS):
        folder = tmp_path / str(number) / "log"
        with open_store(folder) as store:
            store.keeper().write(change(a_call()))
        said = programs.do(folder.parent, *["upgrade"] * PROGRAMS)
        assert said == ["opened"] * PROGRAMS
        files = LogFiles(folder)
        conn = connect(files.log, KEY, "read")
        assert int(read_setting(conn, "user_version")) == SCHEMA_VERSION + 1
        assert conn.execute("SELECT count(*) FROM tomorrow").fetchone() == (1,)
        conn.close()
        assert [each.version for each in backups(files)] == [SCHEMA_VERSION]
        assert not files.turn.exists()


@pytest.mark.parametrize("work", ["new_key", "restore"])
def test_f19_a_log_that_is_moved_meanwhile_opens_after_that(
    programs: Programs, tmp_path: Path, work: str
) -> None:
    place = tmp_path
    holder = KeyFileHolder(place / "key", make=True)
    store = prepare(place / "log", holder).store
    store.keeper().write(change(a_call()))
    store.backup()
    store.close()
    moved = 0
    for _ in range(ROUNDS):
        first, second, *others = programs.do(place, work, work, "look", "look")
        assert {first, second} <= {"moved", "log_in_use"}
        assert others == ["1", "1"], "one that only opens it waits, and finds what was in it"
        moved += (first, second).count("moved")
    while not moved:
        moved += programs.do(place, work, "look", "look", "look").count("moved")
    opening = prepare(place / "log", KeyFileHolder(place / "key"))
    assert len(opening.store.log().open_calls()) == 1
    opening.store.close()


def test_f19_a_turn_that_does_not_come_is_told_and_nothing_is_made(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(hold, "TURN_S", 0.2)
    files = LogFiles(tmp_path / "log")
    files.folder.mkdir()
    holder = KeyFileHolder(tmp_path / "key", make=True)
    with hold.turn(files):
        with pytest.raises(Problem) as told:
            prepare(files.folder, holder)
        assert told.value.code == "store_locked"
        assert names(files.folder) == {files.turn.name}
        assert not (tmp_path / "key").exists()
    prepare(files.folder, holder).store.close()
    assert names(files.folder) == AT_REST


HOLDER = """
import sys
from pathlib import Path
from db import hold
from db.files import LogFiles
with hold.turn(LogFiles(Path({folder!r}))):
    print("ready", flush=True)
    sys.stdin.readline()
"""


@pytest.mark.skipif(os.name == "nt", reason="there is no kill -9 on Windows")
def test_f19_a_turn_ends_with_the_program_that_had_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    files = LogFiles(tmp_path / "log")
    files.folder.mkdir()
    with started(HOLDER.format(folder=str(files.folder)), 1):
        pass  # killed at the end, with the turn in hand
    assert names(files.folder) == {files.turn.name}
    monkeypatch.setattr(hold, "TURN_S", 0.0)
    opening = prepare(files.folder, KeyFileHolder(tmp_path / "key", make=True))
    assert opening.first
    opening.store.close()
    assert names(files.folder) == AT_REST
    files.turn.touch()
    prepare(files.folder, KeyFileHolder(tmp_path / "key")).store.close()
    assert names(files.folder) == AT_REST, "what a killed program left goes with the next start"
