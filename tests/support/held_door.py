"""A real door to the log that stays shut until a test lets it open."""

from __future__ import annotations

import threading
from pathlib import Path

from app.paths import Profile
from ui.recovery.door import OpenLog
from ui.start import StoreDoor


class HeldDoor(StoreDoor):
    """Opens by a key file beside the profile, once it may (`may_open`)."""

    def __init__(self, folder: Path) -> None:
        super().__init__(Profile(folder=folder), key_file=folder.parent / "log.key")
        self.may_open = threading.Event()

    def open(self) -> OpenLog:
        self.may_open.wait(20)
        return super().open()
