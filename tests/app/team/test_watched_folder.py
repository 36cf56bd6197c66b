"""A folder in which files arrive slowly, in half, under another name, or not at all (B12, F32)."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from app.ports import Unwatched
from app.problems import Problem
from app.team.records import BundleReport
from app.team.watched_folder import (
    MOST_REMEMBERED,
    TRIES,
    Entry,
    FolderWatch,
    WatchedFolder,
    listing_of,
)
from tests.support.senders import Sender, imports_of
from tests.support.shared_sheets import record_id, shared_sheet
from tests.support.small_team import MemoryShelf
from tests.support.team import MemoryTeamRecords


class Share:
    """A folder on a share, an agent who writes to it, and a supervisor who watches it."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder / "share"
        self.folder.mkdir()
        self.elsewhere = folder / "agent"
        self.elsewhere.mkdir()
        self.shelf = MemoryShelf()
        self.anna = Sender(self.shelf.own_keys().public())
        self.records = MemoryTeamRecords(self.anna.known())
        self.imports = imports_of(self.records, self.shelf)
        self.watch = FolderWatch(self.folder, self.records)
        self.clock_ns = 1_800_000_000_000_000_000

    def poll(self) -> tuple[str, list[BundleReport]]:
        state, series = self.watch.poll(self.records, self.imports, Unwatched())
        return state, list(series.reports)

    def bundle(self, number: int) -> bytes:
        return self.anna.bundle([shared_sheet(number)]).content

    def write(self, name: str, content: bytes) -> Path:
        """Write a file at once; its time is a later one than of any before."""
        path = self.folder / name
        path.write_bytes(content)
        self.clock_ns += 1_000_000
        os.utime(path, ns=(self.clock_ns, self.clock_ns))
        return path

    def has(self, number: int) -> bool:
        return self.records.sheet(record_id(number)) is not None


@pytest.fixture
def share(tmp_path: Path) -> Share:
    return Share(tmp_path)


def test_a_file_is_taken_at_the_second_look_and_never_again(share: Share) -> None:
    share.write("anna.callside", share.bundle(1))
    assert share.poll() == ("settling", [])
    state, (report,) = share.poll()
    assert (state, report.result) == ("quiet", "new")
    assert share.poll() == ("quiet", [])
    assert share.has(1)


def test_a_slow_writer_is_waited_for(share: Share) -> None:
    content = share.bundle(1)
    for end in range(100, len(content), 200):
        share.write("anna.callside", content[:end])
        assert share.poll() == ("settling", [])
    share.write("anna.callside", content)
    share.poll()
    assert [each.result for each in share.poll()[1]] == ["new"]


def test_what_is_being_written_under_another_name_is_not_looked_at(share: Share) -> None:
    part = share.write("anna.callside.part", share.bundle(1)[:200])
    assert share.poll() == ("quiet", [])
    assert share.poll() == ("quiet", [])
    part.unlink()


def test_a_rename_between_two_looks_counts_from_the_new_name(share: Share) -> None:
    part = share.write("anna.callside.part", share.bundle(1))
    share.poll()
    part.rename(share.folder / "anna.callside")
    assert share.poll() == ("settling", [])
    assert [each.result for each in share.poll()[1]] == ["new"]


def test_a_copy_that_stands_still_in_the_middle_is_taken_when_it_is_whole(share: Share) -> None:
    content = share.bundle(1)
    share.write("anna.callside", content[:500])
    share.poll()
    assert share.poll() == ("quiet", [])
    share.write("anna.callside", content)
    share.poll()
    assert [each.result for each in share.poll()[1]] == ["new"]
    assert [each.result for each in share.records.imports()] == ["new"]


def test_a_copy_of_full_size_and_half_content_is_tried_again_before_it_is_called_damaged(
    share: Share,
) -> None:
    """As Windows makes one: all of its size at once, its time of change at the end."""
    content = share.bundle(1)
    half = content[:300] + bytes(len(content) - 300)
    path = share.write("anna.callside", half)
    share.poll()
    assert share.poll() == ("quiet", [])
    times = (path.stat().st_atime_ns, path.stat().st_mtime_ns)
    path.write_bytes(content)
    os.utime(path, ns=times)
    reports = [report for _ in range(4) for report in share.poll()[1]]
    assert [each.result for each in reports] == ["new"]


def test_a_file_that_stays_damaged_is_told_once(share: Share) -> None:
    share.write("anna.callside", share.bundle(1)[:-1])
    reports = [report for _ in range(40) for report in share.poll()[1]]
    assert [each.reason for each in reports] == ["bundle_unreadable"]
    assert len(share.records.imports()) == 1


def test_a_share_that_vanishes_is_a_state_and_the_import_goes_on_later(share: Share) -> None:
    share.write("anna.callside", share.bundle(1))
    share.poll()
    gone = share.folder.rename(share.folder.with_name("unplugged"))
    assert share.poll() == ("away", [])
    assert share.poll() == ("away", [])
    gone.rename(share.folder)
    assert share.poll() == ("settling", [])
    assert [each.result for each in share.poll()[1]] == ["new"]


def test_a_file_that_goes_between_the_look_and_the_reading_stops_nothing(share: Share) -> None:
    going = share.write("a.callside", share.bundle(1))
    share.write("b.callside", share.bundle(2))
    share.poll()

    class Deleting(Unwatched):
        def is_cancelled(self) -> bool:
            going.unlink(missing_ok=True)
            return False

    _, series = share.watch.poll(share.records, share.imports, Deleting())
    assert [each.file for each in series.reports] == ["b.callside"]
    assert share.poll() == ("quiet", [])


def test_a_file_under_a_former_name_with_new_content_is_taken(share: Share) -> None:
    for number in (1, 2):
        share.write("anna.callside", share.bundle(number))
        share.poll()
        assert [each.result for each in share.poll()[1]] == ["new"]
    assert share.has(1)
    assert share.has(2)


def test_nothing_in_the_folder_is_touched(share: Share) -> None:
    share.write("anna.callside", share.bundle(1))
    share.write("letter.txt", b"somebody's own")
    share.write("damaged.callside", b"no bundle")
    before = listing_of(share.folder)
    for _ in range(20):
        share.poll()
    assert listing_of(share.folder) == before


def test_a_later_start_does_not_begin_again(share: Share) -> None:
    share.write("anna.callside", share.bundle(1))
    share.poll()
    share.poll()
    again = FolderWatch(share.folder, share.records)
    for _ in range(3):
        _, series = again.poll(share.records, share.imports, Unwatched())
        assert series.reports == ()
    assert len(share.records.imports()) == 1


def test_another_folder_is_looked_at_from_the_beginning(share: Share, tmp_path: Path) -> None:
    share.write("anna.callside", share.bundle(1))
    share.poll()
    share.poll()
    other = share.folder.rename(tmp_path / "other")
    moved = FolderWatch(other, share.records)
    moved.poll(share.records, share.imports, Unwatched())
    _, series = moved.poll(share.records, share.imports, Unwatched())
    assert [each.result for each in series.reports] == ["known"]


def test_a_cancel_leaves_the_rest_for_a_later_look(share: Share) -> None:
    for number in (1, 2):
        share.write(f"{number}.callside", share.bundle(number))
    share.poll()

    class Stopping(Unwatched):
        def is_cancelled(self) -> bool:
            return bool(share.records.imports())

    with pytest.raises(Problem):
        share.watch.poll(share.records, share.imports, Stopping())
    assert share.has(1)
    assert not share.has(2)
    assert [each.result for each in share.poll()[1]] == ["new"]
    assert share.has(2)


def test_damage_is_told_after_so_many_tries_with_longer_and_longer_pauses() -> None:
    folder = WatchedFolder()
    entry = Entry("a.callside", 5, 1)
    told = []
    tried = []
    for number in range(40):
        if folder.look([entry]).ready:
            tried.append(number)
            if folder.damaged(entry):
                told.append(number)
                folder.done(entry)
    assert len(tried) == TRIES
    assert tried == [1, 3, 7]
    assert told == [7]


def test_what_is_remembered_has_an_end() -> None:
    folder = WatchedFolder(Entry(f"{n}.callside", n, n) for n in range(MOST_REMEMBERED))
    folder.done(Entry("new.callside", 1, 1))
    kept = folder.remembered()
    assert len(kept) == MOST_REMEMBERED
    assert kept[-1].name == "new.callside"
