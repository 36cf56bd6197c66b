"""What a power cut leaves of a folder, played from the journal that fault.c wrote (goal B05).

After the idea of ALICE (Pillai et al., OSDI 2014): what a program did to its files is written down,
and from it every disk is built that a cut at a given moment may leave. The model is stricter than
the file systems that people have:

- what was written to a file is on the disk once that file was synced; before that, any part of it;
- a name that was made, changed or removed is on the disk once its folder was synced; before that,
  any first few of these changes of the folder;
- a sync that fails loses what was not on the disk yet for good: the system goes on showing it to
  everybody who reads, takes it for clean, and never writes it again (the fault that the PostgreSQL
  developers found in 2018).
"""

from __future__ import annotations

import random
import struct
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from enum import IntEnum
from pathlib import Path

_HEAD = struct.Struct("=IIqIIQ")
SECTOR = 512


class Kind(IntEnum):
    """What was done; the numbers are those of fault.c."""

    WRITE = 0
    SYNC = 1
    TRUNCATE = 2
    RENAME = 3
    UNLINK = 4
    OPEN = 5
    LINK = 6


@dataclass(frozen=True)
class Entry:
    """One operation: on which path, at which place, with which content."""

    kind: Kind
    failed: bool
    offset: int
    path: Path
    to: Path
    content: bytes


def read_journal(path: Path) -> Iterator[Entry]:
    """The operations in order."""
    with path.open("rb") as opened:
        while head := opened.read(_HEAD.size):
            kind, failed, offset, name, to, length = _HEAD.unpack(head)
            paths = [Path(opened.read(each).decode()) for each in (name, to)]
            yield Entry(Kind(kind), bool(failed), offset, *paths, opened.read(length))


@dataclass
class File:
    """What of a file is on the disk, and what was done to it since; `None` cuts it off there."""

    on_disk: bytearray = field(default_factory=bytearray)
    since: list[tuple[int, bytes | None]] = field(default_factory=list)

    def sync(self, *, failed: bool) -> None:
        """Put everything on the disk, or lose it."""
        if not failed:
            for change in self.since:
                _apply(self.on_disk, change)
        self.since.clear()

    def after_a_cut(self, chance: random.Random | None) -> bytes:
        """What is there after the cut; without chance, nothing that was not synced."""
        left = bytearray(self.on_disk)
        if chance is not None:
            for offset, content in self.since:
                if chance.random() < 0.5:
                    continue
                torn = content
                if content is not None and len(content) > SECTOR and chance.random() < 0.2:
                    torn = content[: SECTOR * chance.randrange(1, 1 + len(content) // SECTOR)]
                _apply(left, (offset, torn))
        return bytes(left)


def _apply(content: bytearray, change: tuple[int, bytes | None]) -> None:
    offset, new = change
    if new is None:
        del content[offset:]
        content.extend(bytes(offset - len(content)))
        return
    content.extend(bytes(max(0, offset - len(content))))
    content[offset : offset + len(new)] = new


class Disk:
    """A folder as its journal makes it: what the program sees, and what a cut would leave."""

    def __init__(self, start: Path) -> None:
        self._files: list[File] = []
        self._seen: dict[Path, int] = {}
        for path in start.rglob("*"):
            if path.is_file():
                self._seen[path] = len(self._files)
                self._files.append(File(bytearray(path.read_bytes())))
        self._on_disk = dict(self._seen)
        self._since: dict[Path, list[list[tuple[Path, int | None]]]] = {}

    def play(self, entry: Entry) -> None:
        """One operation more. What is done to a file without a name is of no account."""
        path = entry.path
        match entry.kind:
            case Kind.WRITE if path in self._seen:
                self._file(path).since.append((entry.offset, entry.content))
            case Kind.TRUNCATE if path in self._seen:
                self._file(path).since.append((entry.offset, None))
            case Kind.OPEN:
                self._files.append(File())
                self._name(path.parent, (path, len(self._files) - 1))
            case Kind.UNLINK:
                self._name(path.parent, (path, None))
            case Kind.LINK:
                self._name(entry.to.parent, (entry.to, self._seen[path]))
            case Kind.RENAME:
                both = (entry.to, self._seen[path]), (path, None)
                self._name(entry.to.parent, *both)
            case Kind.SYNC if path in self._seen:
                self._file(path).sync(failed=entry.failed)
            case Kind.SYNC if not entry.failed:
                for names in self._since.pop(path, []):
                    self._link(self._on_disk, names)

    def _file(self, path: Path) -> File:
        return self._files[self._seen[path]]

    def _name(self, folder: Path, *names: tuple[Path, int | None]) -> None:
        """Change names together, as a rename does."""
        self._link(self._seen, names)
        self._since.setdefault(folder, []).append(list(names))

    @staticmethod
    def _link(held: dict[Path, int], names: Iterable[tuple[Path, int | None]]) -> None:
        for path, number in names:
            if number is None:
                held.pop(path, None)
            else:
                held[path] = number

    def cut(self, below: Path, into: Path, chance: random.Random | None = None) -> None:
        """Write what a power cut leaves of a folder into another one."""
        names = dict(self._on_disk)
        if chance is not None:
            for changes in self._since.values():
                for together in changes[: chance.randint(0, len(changes))]:
                    self._link(names, together)
        into.mkdir(parents=True)
        for path, number in names.items():
            if path.is_relative_to(below):
                target = into / path.relative_to(below)
                target.parent.mkdir(parents=True, exist_ok=True)
                target.write_bytes(self._files[number].after_a_cut(chance))
                target.chmod(0o600)
