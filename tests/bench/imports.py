"""An import beside the raw inserts of the same rows, the same one again, and its memory.

`python -m tests.bench.imports [--calls N] [--runs N]` measures these alone; 200,000 calls take some
minutes.
"""

from __future__ import annotations

import argparse
import os
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from time import perf_counter, thread_time
from typing import Any

from app.bundle.envelope import open_bundle
from app.bundle.manifest import CALLS_PER_BUNDLE
from app.bundle.terms import Terms
from app.paths import Profile
from app.ports import Unwatched
from app.team.imports import SharedFile
from db.connection import connect, transaction
from db.kind import TEAM
from db.store import Store
from db.team.records import SqliteTeamRecords
from db.team.tables import TABLES
from tests.bench.figures import Figure
from tests.support.senders import Sender
from tests.support.shared_sheets import shared_sheet
from tests.support.small_team import MemoryShelf
from tests.support.store import KEY
from tests.support.team_store import open_records
from ui.team_start import open_team

_OF_KEYS = ("agents", "devices", "zones")
_SLOWEST = 2.5
"""An import may take so many times as long as the inserts alone: four tenths of their rate."""


def import_figures(calls: int, runs: int) -> list[Figure]:
    """Each run has a store of its own; import and inserts take turns."""
    calls = min(calls, CALLS_PER_BUNDLE)
    shelf = MemoryShelf()
    anna = Sender(shelf.own_keys().public())
    with tempfile.TemporaryDirectory(prefix="callside-bench-") as name:
        folder = Path(name)
        file = anna.file(folder, [shared_sheet(number) for number in range(calls)])
        taken, inserted, again = [], [], []
        for run in range(runs):
            with open_records(folder / f"team-{run}") as records:
                records.keep_agent(anna.known())
                taken.append(_clocked(lambda at=records: _take(at, file, anna, shelf)))
                again.append(_clocked(lambda at=records: _take(at, file, anna, shelf)))
            inserted.append(_insert_alone(folder / f"team-{run}", folder / f"raw-{run}"))
    raw = "executemany of the same rows into the same tables"
    waits = [tuple(each[0] for each in times) for times in (taken, inserted, again)]
    works = [tuple(each[1] for each in times) for times in (taken, inserted, again)]
    return [
        Figure(
            f"import of {calls} calls, from the file on",
            waits[0],
            raw,
            waits[1],
            bar=_SLOWEST,
            is_ratio=True,
            worked=works[0],
        ),
        Figure(
            f"import of {calls} calls, processor alone",
            works[0],
            raw,
            works[1],
            bar=_SLOWEST,
            is_ratio=True,
        ),
        Figure(
            "the same bundle again",
            waits[2],
            "the first time",
            waits[0],
            bar=0.2,
            is_ratio=True,
            worked=works[2],
        ),
    ]


def memory_figures(calls: int) -> list[Figure]:
    """The most memory that the command takes for a series of bundles, facts and all."""
    if not calls:
        return []
    with tempfile.TemporaryDirectory(prefix="callside-bench-") as name:
        profile = Profile(folder=Path(name) / "profile")
        key_file = Path(name) / "key"
        with open_team(profile, key_file=key_file) as team:
            anna = Sender(team.people.make_team_file("Service", "Sam", Terms(keep_days=0)).keys)
            team.records.keep_agent(anna.known())
        files = list(_series(Path(name), anna, calls))
        base = ["--profile", str(profile.folder), "--key-file", str(key_file)]
        first = _peak_mb([*base, "import", *files])
    said = f"memory of an import of {calls} calls in {len(files)} files"
    return [Figure(said, (first,), unit="MB", bar=300)]


def _series(folder: Path, sender: Sender, calls: int) -> Iterator[str]:
    for first in range(0, calls, CALLS_PER_BUNDLE):
        numbers = range(first, min(first + CALLS_PER_BUNDLE, calls))
        yield str(sender.file(folder, [shared_sheet(number) for number in numbers]).content)


_TELL_MOST = """
import resource, subprocess, sys
subprocess.run(sys.argv[1:], check=True, stdout=subprocess.DEVNULL)
print(resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss)
"""


def _peak_mb(arguments: Sequence[str]) -> float:
    """The most memory of a command, in MB.

    A small program starts it: the count of a process begins with the memory of who started it.
    """
    environment = {**os.environ, "PYTHONPATH": str(Path(__file__).resolve().parents[2])}
    command = [sys.executable, "-c", _TELL_MOST, sys.executable, "-m", "ui", *arguments]
    told = subprocess.run(command, env=environment, check=True, capture_output=True, text=True)
    return int(told.stdout) / 1024


def _take(records: SqliteTeamRecords, file: SharedFile, sender: Sender, shelf: MemoryShelf) -> None:
    """What `Imports` does with one bundle, without backup and facts, which are others' work."""
    opened = open_bundle(file.content, shelf.own_keys(), lambda _: sender.keys.public())
    manifest = opened.manifest
    known = records.link(manifest.agent, manifest.device, manifest.sequence)
    if known is not None and known.digest == opened.digest:
        return
    records.take_in(manifest, opened.digest, opened.batches, file.name, 0, Unwatched())


def _insert_alone(filled: Path, empty: Path) -> tuple[float, float]:
    """The rows of one store into another, all of them ready in memory."""
    store = Store.open(filled, KEY, kind=TEAM)
    conn = store.connected("read")
    rows = {name: _rows(conn, name) for name in (*_OF_KEYS, *(t.name for t in TABLES))}
    conn.close()
    store.close()
    Store.create(empty, KEY, kind=TEAM).close()
    conn = connect(empty / "team.db", KEY, "write")
    try:
        conn.execute("DELETE FROM devices")

        def insert() -> None:
            with transaction(conn):
                for name, content in rows.items():
                    if content:
                        marks = ", ".join("?" * len(content[0]))
                        into = f"INSERT INTO {name} VALUES ({marks})"  # noqa: S608 - our own names
                        conn.executemany(into, content)

        return _clocked(insert)
    finally:
        conn.close()


def _rows(conn: Any, name: str) -> list[tuple[Any, ...]]:
    rows: list[tuple[Any, ...]] = conn.execute(f"SELECT * FROM {name}").fetchall()  # noqa: S608
    return rows


def _clocked(work: Callable[[], object]) -> tuple[float, float]:
    """Milliseconds that it took, and those of the processor."""
    began, used = perf_counter(), thread_time()
    work()
    return (perf_counter() - began) * 1000, (thread_time() - used) * 1000


def main() -> int:
    """Measure and print."""
    parser = argparse.ArgumentParser(prog="tests.bench.imports", description=__doc__)
    parser.add_argument("--calls", type=int, default=20_000, help="calls in the bundle")
    parser.add_argument("--runs", type=int, default=3)
    parser.add_argument("--memory", type=int, default=40_000, help="calls in the series of bundles")
    chosen = parser.parse_args()
    for figure in (*import_figures(chosen.calls, chosen.runs), *memory_figures(chosen.memory)):
        print(figure.line())
    return 0


if __name__ == "__main__":
    sys.exit(main())
