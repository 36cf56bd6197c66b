"""An import that fails anywhere leaves the records as they were (B10), and works the next time."""

from __future__ import annotations

import os
import random
import shutil
import subprocess
import sys
from collections.abc import Iterator, Sequence
from itertools import product
from pathlib import Path

import pytest

from app.bundle.lines import SharedSheet
from app.ports import Unwatched
from app.problems import Problem
from app.team.imports import SharedFile
from tests.support.failing_programs import FailingPrograms
from tests.support.fault_library import faults
from tests.support.import_works import (
    AFTER,
    BEFORE,
    bundles_in,
    content_of,
    filled,
    second_bundle,
    take_second,
)
from tests.support.memory_disk import memory_disk
from tests.support.senders import Sender, imports_of
from tests.support.shared_sheets import digest_of, shared_manifest, shared_sheet
from tests.support.small_team import MemoryShelf
from tests.support.store import code_of
from tests.support.team_store import open_records

ALL = os.environ.get("CALLSIDE_FAULTS") == "all"
WORK = "tests.support.import_works:import_second"

KILLED = """
import sys
from pathlib import Path
from tests.support import killed
from tests.support.import_works import AFTER, BEFORE, bundles_in, content_of, filled, take_second

start = Path(sys.argv[1]) / "team"
filled(start)
before = content_of(start)
ends = set()

def look(folder, finished):
    count = bundles_in(folder)
    ends.add(count)
    assert count in (BEFORE, AFTER), count
    assert finished <= (count == AFTER)
    if count == BEFORE:
        assert content_of(folder) == before
        take_second(folder)
        assert bundles_in(folder) == AFTER

kills, steps = killed.kill_before_each_step(
    start, lambda at, killer: take_second(at, killer), look, modules=killed.WITH_THE_STORE
)
print(kills, steps, sorted(ends))
"""


@pytest.fixture
def disk(tmp_path: Path) -> Iterator[Path]:
    with memory_disk(tmp_path) as folder:
        yield folder


def test_a_kill_at_any_step_of_an_import_leaves_all_of_it_or_nothing(disk: Path) -> None:
    done = subprocess.run(
        [sys.executable, "-c", KILLED, str(disk)],
        capture_output=True,
        text=True,
        timeout=200,
        env=os.environ,
        check=False,
    )
    assert done.returncode == 0, done.stderr[-3000:]
    kills, steps, *_ = done.stdout.split()
    assert int(kills) > 5, done.stdout
    assert int(steps) > 100, done.stdout


def test_a_fault_of_the_disk_at_any_write_or_sync_takes_all_of_it_or_nothing(
    disk: Path, tmp_path: Path
) -> None:
    start, told = disk / "start", tmp_path / "told"
    filled(start / "team")
    before = content_of(start / "team")
    with FailingPrograms(tmp_path / "stderr") as programs:
        for op in ("write", "sync"):
            counted = disk / op
            shutil.copytree(start, counted)
            total = programs.count(WORK, [str(counted), str(told)], counted, op, disk / "count")
            assert total > 1
            every = list(product(range(1, total + 1), ("ENOSPC", "EIO"), ("once", "on")))
            for at, error, last in every if ALL else random.sample(every, 2):
                place = disk / f"{op}-{at}-{error}-{last}"
                shutil.copytree(start, place)
                plan = faults(place, op=op, at=at, error=error, last=last)
                assert programs.run(WORK, [str(place), str(told)], plan) == 0
                look_after(place / "team", told.read_text(), before)
                shutil.rmtree(place)


def look_after(team: Path, said: str, before: str) -> None:
    """What was said to be done is there whole; else nothing is, and it can be done again."""
    assert said in {"done", "disk_full", "disk_error", "store_locked"}
    if bundles_in(team) == BEFORE:
        assert said != "done"
        assert content_of(team) == before
        take_second(team)
    assert bundles_in(team) == AFTER


def test_a_line_that_is_refused_in_any_batch_undoes_those_before_it(tmp_path: Path) -> None:
    filled(tmp_path / "team")
    before = content_of(tmp_path / "team")
    for place in range(len(second_bundle()) + 1):

        def batches(place: int = place) -> Iterator[Sequence[SharedSheet]]:
            yield from second_bundle()[:place]
            raise Problem("bundle_content_refused", line=place)

        manifest = shared_manifest(sequence=2)
        with open_records(tmp_path / "team") as records, pytest.raises(Problem) as met:
            records.take_in(manifest, digest_of(2), batches(), "x", 0, Unwatched())
        assert code_of(met.value) == "bundle_content_refused"
        assert content_of(tmp_path / "team") == before


def test_a_cancel_at_any_word_of_progress_undoes_all(tmp_path: Path) -> None:
    filled(tmp_path / "team")
    before = content_of(tmp_path / "team")

    class StoppedAt(Unwatched):
        def __init__(self, at: int) -> None:
            self.left = at

        def is_cancelled(self) -> bool:
            self.left -= 1
            return self.left < 0

    for at in range(len(second_bundle()) + 1):
        with pytest.raises(Problem) as met:
            take_second(tmp_path / "team", StoppedAt(at))
        assert code_of(met.value) == "import_cancelled"
        assert content_of(tmp_path / "team") == before
    take_second(tmp_path / "team", StoppedAt(len(second_bundle()) + 1))
    assert bundles_in(tmp_path / "team") == AFTER


def test_a_file_cut_or_changed_anywhere_changes_nothing(tmp_path: Path) -> None:
    """Every byte of a bundle is tried where it is opened; here a few come down to the store."""
    shelf = MemoryShelf()
    anna = Sender(shelf.own_keys().public())
    whole = anna.bundle([shared_sheet(1)]).content
    with open_records(tmp_path / "team") as records:
        records.keep_agent(anna.known())
        imports = imports_of(records, shelf)
        before = records.fingerprint()
        for place in random.sample(range(len(whole)), 12):
            flipped = bytearray(whole)
            flipped[place] ^= 1 << random.randrange(8)
            files = [
                SharedFile("cut.callside", whole[:place]),
                SharedFile("flipped.callside", bytes(flipped)),
            ]
            series = imports.take(files, Unwatched())
            assert {each.result for each in series.reports} == {"rejected"}
            assert all(each.reason for each in series.reports)
        assert (records.fingerprint(), records.mark()) == (before, "")
        assert imports.take([SharedFile("a.callside", whole)], Unwatched()).changed
