"""A shift of many calls at the real window, measured as it goes on."""

from __future__ import annotations

import gc
import os
import sys
import threading
from collections import Counter
from collections.abc import Callable
from contextlib import suppress
from itertools import pairwise
from pathlib import Path
from typing import NamedTuple

from msgspec.structs import replace
from PySide6.QtCore import QCoreApplication, QEvent, QObject
from PySide6.QtWidgets import QApplication, QWidget
from shiboken6 import Shiboken

from app.demonstration import StoryClock
from app.desk import Desk
from app.ports import DueGroup
from app.records import Call, Record, Reflection
from db.key_file import KeyFileHolder
from db.opening import prepare
from tests.support.desk import START
from tests.support.many_calls import ManyCalls
from tests.support.round_of_work import RoundOfWork
from tests.support.window import key_file_door, session_of
from ui.desk_session import DeskSession
from ui.rehearsal.hand import Hand
from ui.workplace import Page

CALLS = 120
LOOKS = 10
"""How often a shift is measured. After twelve calls the round of work begins anew: it does
something of its own in every second, third and fourth call."""
SHIFT_MS = 8 * 3_600_000
SETTLED_AT = 1 / 6
"""After this part of the shift every page was built and every cache filled."""

PAST_CALLS = 200
"""Calls in the log before the shift, so that every list is as long as it gets from the start."""

LARGEST_WAL = 16 * 1024 * 1024
MOST_GROWTH = 1.10
GROUPS: tuple[DueGroup, ...] = ("overdue", "today", "coming")
FEW = 4
"""SQLite keeps a file that was closed open until the last lock on it is gone."""
CALLS_A_PIECE = 8
"""More objects of one kind than one for so many calls are not the chance of what pages show."""

POOLED = "Thread (pooled)"
"""Threads that Qt lends out and takes back: never more than there are processors."""


class Figures(NamedTuple):
    """What is measured after a call; bytes, and counts.

    `kinds` counts Qt's objects by class, wherever they hang; `handles` the open files by name and
    `threads` those that run by theirs.
    """

    calls: int
    resident: int
    largest_wal: int
    handles: Counter[str]
    threads: Counter[str]
    kinds: Counter[str]
    widgets: int

    def __str__(self) -> str:
        return (
            f"call {self.calls:3}: {self.resident / 2**20:6.1f} MB resident, largest WAL "
            f"{self.largest_wal / 2**20:4.1f} MB, {self.handles.total()} handles, "
            f"{self.threads.total()} threads, {self.kinds.total()} objects of Qt, "
            f"{self.widgets} of them widgets"
        )


class Shift:
    """Calls through the real window over a real log in `folder`, evenly over eight hours."""

    def __init__(
        self, folder: Path, calls: int = CALLS, tell: Callable[[str], object] = lambda _: None
    ) -> None:
        self._folder = folder / "profile"
        self._folder.mkdir()
        self._calls = calls
        self._tell = tell
        self._largest_wal = 0

    def work(self) -> list[Figures]:
        """Work the whole shift; the figures after every tenth of it, or after every call."""
        if QApplication.instance() is None:
            QApplication(["callside"])
        clock = StoryClock(START)
        figures: list[Figures] = []
        self._fill()
        with session_of(self._folder, key_file_door(self._folder, clock), clock) as session:
            session.begin()
            hand = Hand(session.window)
            hand.wait(lambda: session.open_log is not None, "the log opens")
            work = RoundOfWork(session.window, hand)
            for number in range(self._calls):
                steps = list(work.steps(number))
                for step in steps:
                    clock.pass_ms(SHIFT_MS // self._calls // len(steps))
                    step()
                    self._look_at_the_wal()
                settle_what_is_due(session.desk)
                hand.wait(session.desk.is_saved, "everything is saved")
                session.reminders.look()
                if number % 20 == 19:
                    session.backups.back_up()
                if (number + 1) % max(1, self._calls // LOOKS) == 0:
                    former = figures[-1] if figures else None
                    figures.append(self._measured(session, hand, number + 1, former))
                    self._tell(str(figures[-1]))
        return figures

    def _fill(self) -> None:
        """Put the calls of the days before into the log."""
        holder = KeyFileHolder(self._folder.parent / "log.key", make=True)
        store = prepare(self._folder / "log", holder).store
        try:
            keeper = store.keeper()
            for change in ManyCalls(PAST_CALLS, end=START.later(days=-1)).changes():
                records = tuple(map(_as_in_the_shift, change.records))
                keeper.write(replace(change, records=records))
        finally:
            store.close()

    def _look_at_the_wal(self) -> None:
        wal = self._folder / "log" / "call-log.db-wal"
        if wal.exists():
            self._largest_wal = max(self._largest_wal, wal.stat().st_size)

    def _measured(
        self, session: DeskSession, hand: Hand, calls: int, former: Figures | None
    ) -> Figures:
        """The same page in front each time, nothing waiting to be deleted."""
        session.window.go(Page.FOLLOW_UPS)
        session.window.toasts.clear()
        running = calm(hand, former and former.threads)
        for _ in range(3):
            QApplication.processEvents()
            QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
            gc.collect()
        return Figures(
            calls=calls,
            resident=resident(),
            largest_wal=self._largest_wal,
            handles=handles(),
            threads=running,
            kinds=kinds(session),
            widgets=len(session.window.findChildren(QWidget)),
        )


def _as_in_the_shift(record: Record) -> Record:
    """Without what the shift writes none of: the lists then keep their length to the last line."""
    if isinstance(record, Reflection):
        return replace(record, answers=())
    return replace(record, difficulty="") if isinstance(record, Call) else record


def calm(hand: Hand, former: Counter[str] | None) -> Counter[str]:
    """The threads there are when nothing works: the fewest seen, while more than the last time.

    A second after the window was moved a worker writes down its place, and a backup takes its
    time; what a call leaves behind is still there when they have ended.
    """
    seen = [threads()]

    def is_as_before() -> bool:
        seen.append(threads())
        return former is None or seen[-1].total() <= former.total()

    with suppress(TimeoutError):
        hand.wait(is_as_before, "no more threads than before")
    return min(seen, key=Counter.total)


def settle_what_is_due(desk: Desk) -> None:
    """Keep every promise and do every follow-up, so that no list grows by right."""
    for group in GROUPS:
        for promise in desk.promises.due(group):
            desk.promises.settle(promise, "kept")
        for follow_up in desk.follow_ups.due(group):
            desk.follow_ups.settle(follow_up, "done")


def resident() -> int:
    """Bytes of memory in use by this program; 0 where the system does not tell."""
    status = Path("/proc/self/statm")
    if not status.exists():
        return 0
    return int(status.read_text().split()[1]) * os.sysconf("SC_PAGE_SIZE")


def handles() -> Counter[str]:
    """The open files, sockets and pipes by name; none where the system does not tell."""
    found: Counter[str] = Counter()
    if sys.platform == "linux":
        for handle in Path("/proc/self/fd").iterdir():
            with suppress(FileNotFoundError):  # closed since, as the one that lists them
                found[handle.readlink().name.split(":")[0]] += 1
    return found


def threads() -> Counter[str]:
    """The threads by name: Python's, and Qt's where the system tells of them."""
    own = {each.native_id: each.name for each in threading.enumerate()}
    found = Counter(own.values())
    if sys.platform == "linux":
        for task in Path("/proc/self/task").iterdir():
            with suppress(FileNotFoundError, ProcessLookupError):  # ended since
                name = (task / "comm").read_text().strip()
                if int(task.name) not in own and name != POOLED:
                    found[name] += 1
    return found


def kinds(session: DeskSession) -> Counter[str]:
    """Every object of Qt that there is, by class: those with a parent, and those that Python holds.

    What has no parent and nobody to free it hangs in no tree.
    """
    trees = (session, session.window, QCoreApplication.instance())
    hung = [child for tree in trees if tree is not None for child in tree.findChildren(QObject)]
    held = [each for each in Shiboken.getAllValidWrappers() if isinstance(each, QObject)]
    return Counter(
        type(each).__name__ for each in {id(each): each for each in hung + held}.values()
    )


def left_by_each(figures: list[Figures]) -> list[str]:
    """The kinds of objects of which there were more at every look than at the one before."""
    grow = [
        {name for name in after.kinds if after.kinds[name] > before.kinds[name]}
        for before, after in pairwise(figures)
    ]
    return sorted(set.intersection(*grow))


def grown(figures: list[Figures]) -> list[str]:
    """What grew between the first sixth of a shift and its end, in words; empty is good."""
    settled = [each for each in figures if each.calls >= SETTLED_AT * figures[-1].calls]
    first, last, faults = settled[0], settled[-1], []
    if last.resident > first.resident * MOST_GROWTH:
        faults.append(f"memory grew by {last.resident / first.resident - 1:.1%}")
    if last.largest_wal >= LARGEST_WAL:
        faults.append(f"the WAL grew to {last.largest_wal} bytes")
    if last.threads.total() > first.threads.total():
        faults.append(f"threads came: {dict(last.threads - first.threads)}")
    if last.handles.total() > first.handles.total() + FEW:
        faults.append(f"handles came: {dict(last.handles - first.handles)}")
    most = (last.calls - first.calls) // CALLS_A_PIECE
    more = {name: count for name, count in (last.kinds - first.kinds).items() if count > most}
    if more:
        faults.append(f"objects of Qt came: {more}")
    faults += [f"with every look more: {name}" for name in left_by_each(settled)]
    return faults
