"""A playbook that was read and found right before is not parsed and checked at every start.

Parsing the TOML and checking it against itself takes a tenth of a start; its decoded form a
hundredth. What is kept is known by the content of the file, so a changed file is read anew, and
its faults are told with their paths as ever.
"""

from __future__ import annotations

import contextlib
import hashlib
import os
from pathlib import Path

import msgspec

from app.playbook.load import content_of, load_playbook
from app.playbook.shape import Playbook
from app.problems import Problem
from app.version import VERSION

MOST_KEPT = 6
"""A house's playbook, and the built-in one in a few languages."""


class PlaybooksReadBefore:
    """Reads playbooks, and keeps their decoded form in a folder that may be deleted at any time."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def load(self, path: Path) -> Playbook:
        """Read a playbook as `load_playbook` does. Raises `Problem`: playbook_faulty."""
        try:
            kept = self._folder / f"{_name_of(content_of(path))}.msgpack"
        except Problem:
            return load_playbook(path)
        # Anything unreadable there only costs the time that it would have saved.
        with contextlib.suppress(OSError, msgspec.MsgspecError):
            return msgspec.msgpack.decode(kept.read_bytes(), type=Playbook)
        playbook = load_playbook(path)
        with contextlib.suppress(OSError):
            self._keep(kept, playbook)
        return playbook

    def _keep(self, kept: Path, playbook: Playbook) -> None:
        self._folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        new = kept.with_suffix(f".{os.getpid()}")
        new.write_bytes(msgspec.msgpack.encode(playbook))
        new.replace(kept)
        found = sorted(self._folder.iterdir(), key=lambda each: each.stat().st_mtime)
        for old in found[:-MOST_KEPT]:
            old.unlink(missing_ok=True)


def _name_of(content: bytes) -> str:
    """What a file with this content is known by; another version checks anew."""
    return hashlib.sha256(VERSION.encode() + b"\0" + content).hexdigest()
