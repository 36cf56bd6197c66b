"""The real keeper on a disk that a test holds back, and lets fail as it likes."""

from __future__ import annotations

import threading
from collections.abc import Callable

from app.ports import Keeper
from app.records import Change
from ui.recovery.door import OpenLog
from ui.start import StoreDoor


class Mood:
    """What the disk does. `judge` raises for the changes that cannot be kept together.

    `written` holds how many changes each transaction had that was kept.
    """

    def __init__(self) -> None:
        self.flows = threading.Event()
        self.flows.set()
        self.reached = threading.Event()
        self.judge: Callable[[tuple[Change, ...]], object] = len
        self.written: list[int] = []

    def hold(self) -> None:
        """Let the next write wait until `let_go`; `reached` tells that it came."""
        self.reached.clear()
        self.flows.clear()

    def let_go(self) -> None:
        """Go on."""
        self.flows.set()


class MoodyKeeper:
    """A keeper behind such a disk."""

    def __init__(self, keeper: Keeper, mood: Mood) -> None:
        self._keeper = keeper
        self._mood = mood

    def write(self, *changes: Change) -> None:
        self._mood.reached.set()
        assert self._mood.flows.wait(30), "nobody let the disk go on"
        self._mood.judge(changes)
        self._keeper.write(*changes)
        self._mood.written.append(len(changes))

    def close(self) -> None:
        self._keeper.close()


class MoodyDoor(StoreDoor):
    """The real door to a log on such a disk."""

    mood = Mood()

    def open(self) -> OpenLog:
        opened = super().open()
        return OpenLog(
            log=opened.log,
            make_keeper=lambda: MoodyKeeper(opened.make_keeper(), self.mood),
            backup=opened.backup,
            close=opened.close,
        )
