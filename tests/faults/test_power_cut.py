"""The power goes: what was acknowledged is on the disk (B05, F03, F06).

A whole call is played once, every operation on its files is written down, and the disks that a
power cut could leave are built from that, one after each acknowledgement and each sync. See
tests/support/power_cut.py for what such a disk may lack.
"""

from __future__ import annotations

import os
import pickle
import random
import shutil
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from db.connection import connect
from db.files import LogFiles
from db.key_file import KeyFileHolder
from db.opening import prepare
from tests.support.failing_programs import FailingPrograms
from tests.support.fault_library import faults
from tests.support.memory_disk import memory_disk
from tests.support.power_cut import Disk, Kind, read_journal
from tests.support.scripted_call import Told, prefix_kept
from tests.support.steps import GOOD, program_with
from tests.support.store import KEY, a_call, change, open_store

ALL = os.environ.get("CALLSIDE_FAULTS") == "all"
CHANCES = 8 if ALL else 1
FAILED_SYNCS = 2
PLAY = "tests.support.scripted_call:play"

pytestmark = pytest.mark.timeout(3600 if ALL else 240)


class Theatre:
    """A place in which a call is played, with its report and the journal of all that it wrote."""

    def __init__(self, disk: Path, programs: FailingPrograms) -> None:
        self._programs = programs
        self.place = disk / "place"
        self.profile = self.place / "profile"
        self.report = self.place / "report"
        self.key_file = disk / "key"
        self.journal = disk / "journal"
        self.image = disk / "image"
        self.cuts = 0
        shutil.rmtree(self.place, ignore_errors=True)
        self.journal.unlink(missing_ok=True)
        self.key_file.unlink(missing_ok=True)
        KeyFileHolder(self.key_file, make=True).keep("", KEY)
        prepare(self.profile / "log", KeyFileHolder(self.key_file)).store.close()
        self.report.touch()
        self.disk = Disk(self.place)

    def play(self, work: str = PLAY, *, failed_sync: int = 0) -> int:
        """Play the call, or another work; gives how it ended."""
        plan = faults(self.place, op="sync", at=failed_sync, error="EIO", journal=self.journal)
        arguments = [str(self.profile), str(self.key_file), str(self.report)]
        return self._programs.run(work, arguments, plan)

    def cut_everywhere(self, *, only_after_acknowledgements: bool = False) -> Told:
        """Build the disks that a cut leaves, and look at each; gives the whole report."""
        told = Told()
        for entry in read_journal(self.journal):
            self.disk.play(entry)
            acknowledged = False
            if entry.path == self.report:
                what, fact = pickle.loads(entry.content)  # noqa: S301 - a test's own program
                told.add(what, fact)
                acknowledged = what == "kept"
            if acknowledged:
                self._cut(told, None)
            if acknowledged or (entry.kind is Kind.SYNC and not only_after_acknowledgements):
                for _ in range(CHANCES):
                    self._cut(told, random.Random(random.randrange(1 << 30)))
        return told

    def _cut(self, told: Told, chance: random.Random | None) -> None:
        self.cuts += 1
        shutil.rmtree(self.image, ignore_errors=True)
        self.disk.cut(self.profile, self.image, chance)
        files = LogFiles(self.image / "log")
        with open_store(files.folder) as store:
            kept = prefix_kept(store.log(), told)
            assert kept >= told.kept, f"{kept} of {told.kept} acknowledged: {told.problems}"
        is_sound(files.log)
        for backup in files.backups.glob("*.db"):
            is_sound(backup)


def is_sound(log: Path) -> None:
    conn = connect(log, KEY, "read", immutable=True)
    assert conn.execute("PRAGMA cipher_integrity_check").fetchall() == []
    assert conn.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
    conn.close()


@pytest.fixture
def disk(tmp_path: Path) -> Iterator[Path]:
    with memory_disk(tmp_path) as folder:
        yield folder


@pytest.fixture(scope="module")
def programs(tmp_path_factory: pytest.TempPathFactory) -> Iterator[FailingPrograms]:
    with FailingPrograms(tmp_path_factory.mktemp("programs") / "stderr") as programs:
        yield programs


def test_what_was_acknowledged_outlives_a_power_cut(disk: Path, programs: FailingPrograms) -> None:
    theatre = Theatre(disk, programs)
    assert theatre.play() == 0
    told = theatre.cut_everywhere()
    assert told.finished
    assert told.kept == len(told.changes) > 20
    print(f"{theatre.cuts} power cuts, {told.kept} changes, none lost")


def syncs_of_the_call(disk: Path, programs: FailingPrograms) -> list[int]:
    """The numbers of the syncs of a call; a few of them by chance, unless all are asked for."""
    theatre = Theatre(disk, programs)
    assert theatre.play() == 0
    syncs = [each for each in read_journal(theatre.journal) if each.kind is Kind.SYNC]
    numbers = list(range(1, 1 + len(syncs)))
    return numbers if ALL else random.sample(numbers, FAILED_SYNCS)


def test_after_a_failed_sync_nothing_rests_on_what_was_lost(
    disk: Path, programs: FailingPrograms
) -> None:
    """The change is written again as a whole: the next sync would not bring what the first lost."""
    cuts = 0
    for number in syncs_of_the_call(disk, programs):
        theatre = Theatre(disk, programs)
        assert theatre.play(failed_sync=number) == 0
        told = theatre.cut_everywhere(only_after_acknowledgements=not ALL)
        assert told.finished, number
        assert told.kept == len(told.changes)
        assert told.codes <= {"disk_error"}
        cuts += theatre.cuts
    print(f"{cuts} power cuts after failed syncs, nothing lost")


def test_a_program_that_died_of_a_failed_sync_leaves_nothing_to_rest_on(
    disk: Path, programs: FailingPrograms
) -> None:
    """What the dead one wrote can be read, and may never reach the disk by itself.

    The next program shows it, and builds on it: so it has to be written again first.
    """
    died = cuts = 0
    for number in syncs_of_the_call(disk, programs):
        theatre = Theatre(disk, programs)
        if theatre.play(f"{PLAY}_until_it_fails", failed_sync=number) == 0:
            continue
        died += 1
        assert theatre.play("tests.support.scripted_call:go_on") == 0
        told = theatre.cut_everywhere(only_after_acknowledgements=not ALL)
        assert told.finished
        cuts += theatre.cuts
    print(f"{died} programs died of a failed sync; {cuts} power cuts, nothing lost")


def cuts_in_work(
    programs: FailingPrograms, work: str, disk: Path, make: Callable[[Path], None]
) -> Iterator[Path]:
    """The disks that cuts leave of a piece of work on whole files, after each of its operations."""
    place, journal, image = disk / "place", disk / "journal", disk / "image"
    place.mkdir()
    make(place)
    played = Disk(place)
    plan = faults(place, journal=journal)
    assert programs.run(f"tests.support.store_works:{work}", [str(place)], plan) == 0
    cuts = 0
    for entry in read_journal(journal):
        played.play(entry)
        if entry.kind is Kind.WRITE and random.random() > 0.02 * CHANCES:
            continue
        for chance in (None, *(random.Random(random.randrange(1 << 30)) for _ in range(CHANCES))):
            shutil.rmtree(image, ignore_errors=True)
            played.cut(place, image, chance)
            cuts += 1
            yield image
    print(f"{work}: {cuts} power cuts")


def texts(folder: Path) -> list[str]:
    """What the calls of a log are about; the log is sound, and its backups are."""
    with open_store(folder) as store:
        found = [sheet.call.concern for sheet in store.log().open_calls()]
    files = LogFiles(folder)
    is_sound(files.log)
    for backup in files.backups.glob("*.db"):
        is_sound(backup)
    return found


def a_log(place: Path, concern: str = "late") -> None:
    with open_store(place / "log") as store:
        store.keeper().write(change(a_call(concern=concern)))


def test_a_first_start_cut_short_is_done_again(disk: Path, programs: FailingPrograms) -> None:
    for image in cuts_in_work(programs, "first_start", disk, lambda place: None):
        holder = KeyFileHolder(image / "key", make=True)
        if LogFiles(image / "log").log.exists():
            assert holder.read("") is not None, "a log without its key"
        prepare(image / "log", holder).store.close()
        prepare(image / "log", holder).store.close()


def test_a_migration_cut_short_is_whole_or_not_there(disk: Path, programs: FailingPrograms) -> None:
    for image in cuts_in_work(programs, "upgrade", disk, a_log):
        with program_with(GOOD):
            assert texts(image / "log") == ["late"]


def test_a_restore_cut_short_leaves_the_log_or_the_backup(
    disk: Path, programs: FailingPrograms
) -> None:
    def make(place: Path) -> None:
        a_log(place, "old")
        with open_store(place / "log") as store:
            store.backup()
        a_log(place, "new")

    seen = set()
    for image in cuts_in_work(programs, "restore", disk, make):
        found = tuple(texts(image / "log"))
        seen.add(found)
        if found == ("old",):
            asides = list(image.glob("log/set-aside/*/call-log.db"))
            assert ["old", "new"] in [texts(each.parent) for each in asides]
    assert seen == {("old", "new"), ("old",)}
