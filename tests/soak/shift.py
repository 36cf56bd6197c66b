"""A shift of many calls at the real window, measured as it goes on."""

from __future__ import annotations

import gc
import os
import sys
import threading
from collections import Counter
from collections.abc import Callable
from pathlib import Path
from typing import NamedTuple

from PySide6.QtCore import QCoreApplication, QEvent, QObject
from PySide6.QtWidgets import QApplication, QWidget

from app.demonstration import StoryClock
from app.desk import Desk
from app.ports import DueGroup
from tests.support.desk import START
from tests.support.round_of_work import RoundOfWork
from tests.support.window import key_file_door, session_of
from ui.desk_session import DeskSession
from ui.rehearsal.hand import Hand
from ui.workplace import Page

CALLS = 120
SHIFT_MS = 8 * 3_600_000
SETTLED_AT = 1 / 6
"""After this part of the shift every page was built and every cache filled."""

LARGEST_WAL = 16 * 1024 * 1024
MOST_GROWTH = 1.10
GROUPS: tuple[DueGroup, ...] = ("overdue", "today", "coming")
FEW = 4
"""A handle or two may be open for a moment: a worker that just ends."""


class Figures(NamedTuple):
    """What is measured after a call; bytes, and counts. `kinds` counts the widgets by class."""

    calls: int
    resident: int
    largest_wal: int
    handles: int
    threads: int
    objects: int
    widgets: int
    kinds: Counter[str]

    def __str__(self) -> str:
        return (
            f"call {self.calls:3}: {self.resident / 2**20:6.1f} MB resident, largest WAL "
            f"{self.largest_wal / 2**20:4.1f} MB, {self.handles} handles, {self.threads} threads, "
            f"{self.objects} objects of Qt, {self.widgets} widgets"
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
        """Work the whole shift; the figures after every tenth of it."""
        if QApplication.instance() is None:
            QApplication(["callside"])
        clock = StoryClock(START)
        figures: list[Figures] = []
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
                if (number + 1) % max(1, self._calls // 12) == 0:
                    hand.wait(lambda: threading.active_count() <= 2, "no worker works")
                    figures.append(self._measured(session, number + 1))
                    self._tell(str(figures[-1]))
        return figures

    def _look_at_the_wal(self) -> None:
        wal = self._folder / "log" / "call-log.db-wal"
        if wal.exists():
            self._largest_wal = max(self._largest_wal, wal.stat().st_size)

    def _measured(self, session: DeskSession, calls: int) -> Figures:
        """The same page in front each time, nothing waiting to be deleted."""
        session.window.go(Page.FOLLOW_UPS)
        session.window.toasts.clear()
        for _ in range(3):
            QApplication.processEvents()
            QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
            gc.collect()
        widgets = session.window.findChildren(QWidget)
        return Figures(
            calls=calls,
            resident=resident(),
            largest_wal=self._largest_wal,
            handles=handles(),
            threads=threading.active_count(),
            objects=len(session.window.findChildren(QObject)) + len(session.findChildren(QObject)),
            widgets=len(widgets),
            kinds=Counter(type(each).__name__ for each in widgets),
        )


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


def handles() -> int:
    """How many files, sockets and pipes are open; 0 where the system does not tell."""
    open_files = Path("/proc/self/fd")
    return len(list(open_files.iterdir())) if sys.platform == "linux" else 0


def grown(figures: list[Figures]) -> list[str]:
    """What grew between the first sixth of a shift and its end, in words; empty is good."""
    first = next(each for each in figures if each.calls >= SETTLED_AT * figures[-1].calls)
    last, faults = figures[-1], []
    if last.resident > first.resident * MOST_GROWTH:
        faults.append(f"memory grew by {last.resident / first.resident - 1:.1%}")
    if last.largest_wal >= LARGEST_WAL:
        faults.append(f"the WAL grew to {last.largest_wal} bytes")
    for name in ("handles", "threads"):
        before, after = getattr(first, name), getattr(last, name)
        if after > before + FEW:
            faults.append(f"{name}: {before} became {after}")
    return faults
