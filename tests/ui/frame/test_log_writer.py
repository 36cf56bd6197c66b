"""The writer of the log: in order, together where the disk is slow, and whatever is raised."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from pathlib import Path

import pytest

from app.problems import Problem
from app.records import Call, Change
from db.connection import connect
from db.store import Store
from tests.support.moody_keeper import Mood, MoodyKeeper
from tests.support.store import KEY, a_call, change, open_store
from ui.background import MOST_AT_ONCE, LogWriter, LongWork
from ui.lent_log import LentKeeper

WORDS = "Jake Miller said"


class Handed:
    """A writer over a real log, and what it has acknowledged."""

    def __init__(self, store: Store) -> None:
        self.store = store
        self.mood = Mood()
        self.writer = LogWriter()
        self.kept: list[Change] = []
        self.lost: list[Change] = []
        self.problems: list[Problem] = []
        self.recovered = 0
        self.writer.failing.connect(self.problems.append)
        self.writer.recovered.connect(self._count)

    def open(self) -> None:
        self.writer.open(lambda: MoodyKeeper(self.store.keeper(), self.mood))

    def open_lent(self) -> None:
        """With a keeper that outlives the writer, as in the window."""
        self.writer.open(lambda: MoodyKeeper(LentKeeper(self.store.keeper()), self.mood))

    def hand_in(self, *changes: Change) -> None:
        for each in changes:
            self.writer.hand_in(each, lambda each=each: self._kept(each))

    def on_disk(self) -> list[bytes]:
        """The calls that another program finds, in the order in which they were kept."""
        conn = connect(self.store.files.log, KEY, "read")
        rows = conn.execute("SELECT uuid FROM calls ORDER BY id").fetchall()
        conn.close()
        return [bytes(uuid) for (uuid,) in rows]

    def _kept(self, each: Change) -> None:
        self.kept.append(each)
        if uuid_of(each) not in self.on_disk():
            self.lost.append(each)

    def _count(self) -> None:
        self.recovered += 1


def uuid_of(each: Change) -> bytes:
    (call,) = each.records
    assert isinstance(call, Call)
    return call.id.bytes


def calls(count: int) -> list[Change]:
    return [change(a_call()) for _ in range(count)]


@pytest.fixture
def handed(qtbot, tmp_path: Path) -> Iterator[Handed]:
    with open_store(tmp_path / "log") as store:
        handed = Handed(store)
        try:
            yield handed
        finally:
            handed.mood.let_go()
            handed.writer.close(2)
            # Nothing hangs on the writer any more: it goes here, on the thread that made it.
            handed.writer.failing.disconnect()
            handed.writer.recovered.disconnect()
        assert handed.lost == []


def held_with(handed: Handed, first: Change, rest: list[Change]) -> None:
    """The first change is at the disk, which does not answer; the rest comes after it."""
    handed.mood.hold()
    handed.open()
    handed.hand_in(first)
    assert handed.mood.reached.wait(10)
    handed.hand_in(*rest)


def test_what_came_while_the_disk_was_busy_is_written_together_and_in_order(qtbot, handed: Handed):
    first, *rest = made = calls(1 + MOST_AT_ONCE + 7)
    held_with(handed, first, rest)
    assert handed.writer.waiting == len(made)
    assert handed.kept == []
    handed.mood.let_go()
    qtbot.waitUntil(lambda: not handed.writer.waiting)
    assert handed.mood.written == [1, MOST_AT_ONCE, 7]
    assert handed.kept == made
    assert handed.on_disk() == [uuid_of(each) for each in made]
    assert handed.problems == []


def test_nothing_written_together_is_acknowledged_before_it_is_on_the_disk(qtbot, handed: Handed):
    first, *rest = calls(6)
    held_with(handed, first, rest)
    is_held_again = threading.Event()

    def hold_again(changes: tuple[Change, ...]) -> None:
        if len(changes) > 1:
            handed.mood.judge = len
            handed.mood.hold()
            is_held_again.set()
            assert handed.mood.flows.wait(30)

    handed.mood.judge = hold_again
    handed.mood.let_go()
    qtbot.waitUntil(lambda: handed.kept == [first] and is_held_again.is_set())
    # The rest is at the disk, which has not answered; `_kept` looks at the disk each time.
    assert handed.writer.unsaved == tuple(rest)
    handed.mood.let_go()
    qtbot.waitUntil(lambda: handed.kept == [first, *rest])


def test_one_bad_change_holds_up_none_that_came_before_it(qtbot, handed: Handed):
    made = calls(9)
    bad = made[5]

    def refuse(changes: tuple[Change, ...]) -> None:
        if bad in changes:
            raise LookupError(WORDS)

    held_with(handed, made[0], made[1:])
    handed.mood.judge = refuse
    handed.mood.let_go()
    qtbot.waitUntil(lambda: bool(handed.problems))
    assert handed.kept == made[:5]
    assert handed.writer.unsaved == tuple(made[5:])
    assert handed.problems[0].code == "write_failed"
    assert WORDS not in str(handed.problems[0])
    assert handed.recovered == 0
    handed.mood.judge = len
    qtbot.waitUntil(lambda: not handed.writer.waiting)
    assert handed.kept == made
    assert handed.on_disk() == [uuid_of(each) for each in made]
    assert handed.recovered == 1


def test_room_for_one_and_not_for_all_is_no_problem(qtbot, handed: Handed):
    made = calls(5)

    def too_many(changes: tuple[Change, ...]) -> None:
        if len(changes) > 1:
            raise Problem("disk_full")

    handed.mood.judge = too_many
    held_with(handed, made[0], made[1:])
    handed.mood.let_go()
    qtbot.waitUntil(lambda: handed.kept == made)
    assert handed.problems == []
    assert set(handed.mood.written) == {1}


def test_a_log_that_another_holds_is_waited_for_once_and_not_for_each(qtbot, handed: Handed):
    made = calls(5)
    tried: list[int] = []

    def is_held(changes: tuple[Change, ...]) -> None:
        tried.append(len(changes))
        if len(tried) == 2:
            raise Problem("store_locked")

    handed.mood.judge = is_held
    held_with(handed, made[0], made[1:])
    handed.mood.let_go()
    qtbot.waitUntil(lambda: handed.kept == made)
    assert tried == [1, 4, 4]
    assert [problem.code for problem in handed.problems] == ["store_locked"]


def test_closing_writes_all_that_waits(qtbot, handed: Handed):
    made = calls(MOST_AT_ONCE + 3)
    handed.hand_in(*made)
    handed.open()
    assert handed.writer.close()
    assert handed.on_disk() == [uuid_of(each) for each in made]
    qtbot.waitUntil(lambda: handed.kept == made)


def full(_changes: tuple[Change, ...]) -> None:
    raise Problem("disk_full", folder="")


def test_what_a_full_disk_did_not_take_waits_for_the_next_keeper(qtbot, handed: Handed):
    """A window that locks lets go of the log, whether the disk has room or not (C03)."""
    before, during = calls(MOST_AT_ONCE + 3), calls(2)
    handed.mood.judge = full
    handed.open_lent()
    handed.hand_in(*before)
    qtbot.waitUntil(lambda: bool(handed.problems))
    handed.writer.pause(0.1)
    handed.hand_in(*during)
    assert handed.writer.waiting == len(before) + len(during)
    handed.mood.judge = len
    handed.open_lent()
    qtbot.waitUntil(lambda: not handed.writer.waiting)
    assert handed.kept == [*before, *during]
    assert handed.on_disk() == [uuid_of(each) for each in handed.kept]
    assert handed.recovered == 1


def test_a_writer_that_was_paused_with_nothing_left_goes_on(qtbot, handed: Handed):
    first, second = calls(2)
    handed.open_lent()
    handed.hand_in(first)
    handed.writer.pause(10)
    assert handed.on_disk() == [uuid_of(first)]
    handed.hand_in(second)
    handed.open_lent()
    qtbot.waitUntil(lambda: handed.kept == [first, second])


def test_a_pause_waits_for_a_disk_that_hangs(qtbot, handed: Handed):
    first, second = calls(2)
    held_with(handed, first, [second])
    paused = LongWork(lambda _work: handed.writer.pause(0.1))
    paused.start()
    qtbot.waitUntil(lambda: handed.writer.is_ending)
    assert paused.is_running
    handed.mood.let_go()
    assert paused.wait(20)
    assert handed.writer.waiting >= 1
