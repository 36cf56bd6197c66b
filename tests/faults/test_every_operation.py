"""A disk that fails at the n-th operation of a whole call, for every n (B04, F04, F05, F06).

Each run of the suite takes a few operations by chance; all of them, with figures, takes
`CALLSIDE_FAULTS=all python3 dev.py test tests/faults/test_every_operation.py -s`.
"""

from __future__ import annotations

import os
import random
import shutil
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from itertools import product
from pathlib import Path

import pytest

from db.connection import connect
from db.files import LogFiles
from db.key_file import KeyFileHolder
from db.opening import prepare
from tests.support.failing_programs import FailingPrograms
from tests.support.fault_library import faults
from tests.support.memory_disk import memory_disk
from tests.support.scripted_call import HEALS_AFTER, MARKER, Told, prefix_kept, read_report
from tests.support.store import open_store

ALL = os.environ.get("CALLSIDE_FAULTS") == "all"
AT_A_TIME = 8
PLAY = "tests.support.scripted_call:play"
AT_REST = {"call-log.db", "call-log.key.json", "call-log.recovery.age", "backups"}

# Of an error while SQLite syncs or makes its shared memory it says that, and not why. As long as
# there is no room the desk finds out by itself; once it is there again nobody can.
NO_ROOM = {"disk_full"}
SAID = {"ENOSPC": {"disk_full", "disk_error"}, "EIO": {"disk_error"}}


@dataclass
class Figures:
    """What the faults showed, for whoever asks."""

    runs: int = 0
    told: Counter[str] = field(default_factory=Counter)
    changes: int = 0

    def __str__(self) -> str:
        said = ", ".join(
            f"{code} at {where}: {n}" for (where, code), n in sorted(self.told.items())
        )
        return f"{self.runs} faults, {self.changes} changes, none lost; told: {said}"


@pytest.fixture
def disk(tmp_path: Path) -> Iterator[Path]:
    with memory_disk(tmp_path) as folder:
        yield folder


class Desk:
    """A profile in which a call can be played again and again, each time on another disk."""

    def __init__(self, disk: Path, programs: FailingPrograms) -> None:
        self._disk = disk
        self._programs = programs
        self._empty = disk / "empty"
        self._key_file = disk / "key"
        prepare(self._empty / "log", KeyFileHolder(self._key_file, make=True)).store.close()
        key = KeyFileHolder(self._key_file).read("")
        assert key is not None
        self._key = key

    def count(self, op: str) -> int:
        """How many operations of a kind the whole call takes."""
        place, report = self._new_place("counted")
        arguments = [str(place), str(self._key_file), str(report)]
        count = self._disk / "count"
        count.unlink(missing_ok=True)
        number = self._programs.count(PLAY, arguments, place, op, count)
        self._look(place, read_report(report))
        return number

    def play(self, op: str, at: int, error: str, *, lasts: bool, torn: bool) -> Told:
        """Play the call on a disk that fails; look at what is left of it."""
        place, report = self._new_place("place")
        heal = self._disk / "heal"
        heal.unlink(missing_ok=True)
        plan = faults(place, op=op, at=at, error=error, last=heal if lasts else "once", torn=torn)
        ended = self._programs.run(
            PLAY, [str(place), str(self._key_file), str(report), str(heal)], plan
        )
        assert ended == 0
        told = read_report(report)
        self._look(place, told)
        assert told.codes <= SAID[error], told.problems
        if lasts and error == "ENOSPC":
            while_full = told.problems[:HEALS_AFTER]
            assert {code for _, code in while_full} <= NO_ROOM, told.problems
        return told

    def _look(self, place: Path, told: Told) -> None:
        """Everything acknowledged is there, and everything is acknowledged in the end."""
        assert told.finished
        assert told.kept == len(told.changes) > 20
        files = LogFiles(place / "log")
        with open_store(files.folder, self._key) as store:
            assert prefix_kept(store.log(), told) == len(told.changes)
        conn = connect(files.log, self._key, "read", immutable=True)
        assert conn.execute("PRAGMA cipher_integrity_check").fetchall() == []
        assert conn.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
        conn.close()
        assert {path.name for path in files.folder.iterdir()} == AT_REST
        # One whose name could not be synced is made again, and stays: it is whole.
        assert len(list(files.backups.iterdir())) <= 1 + len(told.problems)
        for backup in sorted(files.backups.iterdir()):
            other = LogFiles(place / backup.stem)
            other.folder.mkdir()
            backup.rename(other.log)
            with open_store(other.folder, self._key) as store:
                assert prefix_kept(store.log(), told) == len(told.changes)
        needles = (MARKER.encode(), MARKER.encode("utf-16-le"), b"SQLite format 3")
        for path in place.rglob("*"):
            if path.is_file():
                assert not any(needle in path.read_bytes() for needle in needles), path

    def _new_place(self, name: str) -> tuple[Path, Path]:
        place = self._disk / name
        shutil.rmtree(place, ignore_errors=True)
        self._report(name).unlink(missing_ok=True)
        shutil.copytree(self._empty, place)
        return place, self._report(name)

    def _report(self, name: str) -> Path:
        return self._disk / f"{name}.report"


@pytest.mark.timeout(7200 if ALL else 240)
@pytest.mark.parametrize("op", ["write", "sync"])
def test_nothing_is_lost_wherever_the_disk_fails(disk: Path, tmp_path: Path, op: str) -> None:
    figures = Figures()
    said = tmp_path / "stderr"
    with FailingPrograms(said) as programs:
        desk = Desk(disk, programs)
        number = desk.count(op)
        assert number > 20
        cases = list(product(range(1, number + 1), ("ENOSPC", "EIO"), (False, True)))
        wrong = []
        for at, error, lasts in cases if ALL else random.sample(cases, AT_A_TIME):
            torn = op == "write" and random.random() < 0.5
            try:
                told = desk.play(op, at, error, lasts=lasts, torn=torn)
            except AssertionError as found:
                wrong.append(f"{op} {at} of {number}, {error}, {lasts=}, {torn=}: {found}")
                print(wrong[-1], flush=True)
                continue
            figures.runs += 1
            figures.changes += told.kept
            figures.told.update(set(told.problems))
        assert not wrong
    assert MARKER not in said.read_text()
    print(figures)
