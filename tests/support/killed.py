"""Kills a piece of work before each of its steps in turn, and looks at what is left (F02).

A step is every file that is opened to be written, renamed, linked or removed, every statement of
SQL, and every word of progress. The work runs in a fork of a program of its own, because a fork of
the tests' program would carry its threads along.
"""

from __future__ import annotations

import os
import random
import shutil
import signal
import sys
from collections.abc import Callable, Sequence
from pathlib import Path
from types import ModuleType
from typing import Any

from db import backup, backup_shelf, connection, rotation, store

_CHANGES = frozenset({"os.rename", "os.remove", "os.link", "os.mkdir", "os.rmdir", "os.truncate"})
A_FEW = 16
MODULES = (backup, backup_shelf, rotation)
WITH_THE_STORE = (*MODULES, store)
"""Whose statements are steps."""


class Killer:
    """Counts steps and kills the program before the one chosen; progress of a work, too."""

    def __init__(self, at: int, folder: Path) -> None:
        self._left = at
        self._folder = str(folder)

    def step(self) -> None:
        """One step is about to be done."""
        if not self._left:
            os.kill(os.getpid(), signal.SIGKILL)
        self._left -= 1

    def watch(self, modules: Sequence[ModuleType] = MODULES) -> None:
        """Count what the program does to files of the folder, and what it says to SQLite."""
        sys.addaudithook(self._heard)
        connect = connection.connect

        def watched(*how: Any, **more: Any) -> Any:
            conn = connect(*how, **more)
            conn.set_trace_callback(lambda _statement: self.step())
            return conn

        for module in modules:
            module.connect = watched  # type: ignore[attr-defined]

    def _heard(self, event: str, arguments: tuple[Any, ...]) -> None:
        touches = event in _CHANGES or (
            event == "open" and arguments[2] & (os.O_WRONLY | os.O_RDWR)
        )
        in_a_folder = event in ("os.remove", "os.rmdir") and arguments[1] != -1
        if touches and (in_a_folder or str(arguments[0]).startswith(self._folder)):
            self.step()

    def report(self, done: int, total: int = 0) -> None:
        """The work says how far it is."""
        self.step()

    def is_cancelled(self) -> bool:
        """Nobody stops it in this way."""
        return False


def kill_before_each_step(
    start: Path,
    work: Callable[[Path, Killer], object],
    look: Callable[[Path, bool], None],
    *,
    modules: Sequence[ModuleType] = MODULES,
    stride: int = A_FEW,
) -> tuple[int, int]:
    """Do the work on copies of the folder `start`; gives how often it was killed, and its steps.

    `look` is given the folder after each kill and, with True, after the work that was let finish.
    Every few steps are taken, others in each run; CALLSIDE_KILLS=all takes every one.
    """
    stride = 1 if os.environ.get("CALLSIDE_KILLS") == "all" else stride
    at, kills = random.randrange(stride), 0
    while True:
        folder = start.with_name(f"{start.name}-{at}")
        shutil.copytree(start, folder)
        child = os.fork()
        if child == 0:
            killer = Killer(at, folder)
            killer.watch(modules)
            try:
                work(folder, killer)
            except BaseException as error:  # noqa: BLE001 - told to the program that waits
                print(repr(error), file=sys.stderr, flush=True)
                os._exit(1)
            os._exit(0)
        _, status = os.waitpid(child, 0)
        finished = os.WIFEXITED(status)
        assert not finished or os.WEXITSTATUS(status) == 0, "the work failed"
        look(folder, finished)
        shutil.rmtree(folder)
        if finished:
            return kills, at
        kills += 1
        at += stride
