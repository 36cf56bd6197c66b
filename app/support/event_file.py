"""The record of events on the disk: small, in the profile, for its owner only (C19)."""

from __future__ import annotations

import os
from collections.abc import Sequence
from contextlib import suppress
from pathlib import Path

from msgspec import Struct

from app.support.events import Codes, Event, EventCode

LARGEST_BYTES = 128 * 1024
"""Then a new file is begun; the one before it is kept, and none older than that."""

NAMES = ("window", "supervisor", "commands")
"""Who writes: each has a file of its own."""

_MODE, _FOLDER_MODE = 0o600, 0o700


class ReadEvents(Struct, frozen=True):
    """The events of a file, oldest first, and how many lines were none of ours."""

    events: tuple[Event, ...] = ()
    strange: int = 0
    size: int = 0


class EventFile:
    """One writer's file in the folder of events. Raises `OSError` where the disk refuses."""

    def __init__(self, folder: Path, name: str, codes: Codes) -> None:
        self._folder = folder
        self._codes = codes
        self.path = folder / f"{name}.jsonl"
        self.former = folder / f"{name}.1.jsonl"

    def append(self, events: Sequence[Event]) -> None:
        """Write events in one piece, so that what others append is not torn apart."""
        if not events:
            return
        self._folder.mkdir(mode=_FOLDER_MODE, parents=True, exist_ok=True)
        self._make_room()
        content = b"".join(self._codes.encode(each) for each in events)
        handle = os.open(self.path, os.O_WRONLY | os.O_CREAT | os.O_APPEND, _MODE)
        try:
            os.write(handle, content)
        finally:
            os.close(handle)

    def read(self) -> ReadEvents:
        """Everything that is there; what cannot be read is left out and counted."""
        events: list[Event] = []
        strange = size = 0
        for path in (self.former, self.path):
            with suppress(OSError):
                # One that somebody blew up is not taken into memory whole.
                with path.open("rb") as opened:
                    content = opened.read(2 * LARGEST_BYTES)
                size += len(content)
                for line in content.splitlines():
                    event = self._codes.decode(line)
                    if event is None:
                        strange += 1
                    else:
                        events.append(event)
        return ReadEvents(tuple(events), strange, size)

    def ended_well(self) -> bool:
        """Whether the last run wrote its end, or there was none."""
        last = self.read().events[-1:]
        return not last or last[0].code is EventCode.ENDED

    def _make_room(self) -> None:
        with suppress(OSError):
            # On Windows another program may just have it open: it is made room for later.
            if self.path.stat().st_size > LARGEST_BYTES:
                self.path.replace(self.former)
