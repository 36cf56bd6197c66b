"""Where a store and the files beside it are."""

from __future__ import annotations

import contextlib
import os
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from app.replacement import take_place
from db.kind import CALL_LOG, StoreKind

FILE_MODE = 0o600
FOLDER_MODE = 0o700


@dataclass(frozen=True)
class LogFiles:
    """The files of one store, all in one folder of its own (docs/store.md tells each one)."""

    folder: Path
    kind: StoreKind = CALL_LOG

    @property
    def log(self) -> Path:
        """The encrypted store itself."""
        return self._named("db")

    @property
    def wal(self) -> Path:
        """SQLite's write-ahead log: encrypted, and as much a part of the log as the file is."""
        return self._named("db-wal")

    @property
    def unfinished(self) -> Path:
        """A log being made; it gets its name when it is whole."""
        return self._named("db.part")

    @property
    def turn(self) -> Path:
        """There while a log is made or brought up to date: one program at a time does so."""
        return self._named("lock")

    @property
    def purging(self) -> Path:
        """There while what is too old is taken away: one run at a time tells what it took."""
        return self._named("purging")

    @property
    def key_note(self) -> Path:
        """What may be known of the key: where it is kept, and its fingerprint. Not secret."""
        return self._named("key.json")

    @property
    def passphrase(self) -> Path:
        """The key, sealed with a passphrase."""
        return self._named("passphrase.json")

    @property
    def recovery(self) -> Path:
        """The key, sealed to the recovery code (an age file)."""
        return self._named("recovery.age")

    @property
    def crossing(self) -> Path:
        """While the key is being renewed: each of both keys, sealed by the other."""
        return self._named("crossing.json")

    @property
    def former_keys(self) -> Path:
        """The keys of older backups, sealed by the present one."""
        return self._named("former-keys.json")

    @property
    def erased(self) -> Path:
        """Who was erased, as keyed hashes (`db.erased_list`)."""
        return self._named("erased.json")

    @property
    def renewed(self) -> Path:
        """The log under its new key, before it takes the log's place."""
        return self._named("db.renewed")

    @property
    def restoring(self) -> Path:
        """The folder in which a backup is made ready to take the log's place."""
        return self.folder / "restoring"

    @property
    def backups(self) -> Path:
        """Whole copies of the log, encrypted with the key that it had then."""
        return self.folder / "backups"

    @property
    def aside(self) -> Path:
        """The logs that a backup took the place of, each in a folder of its own."""
        return self.folder / "set-aside"

    def _named(self, rest: str) -> Path:
        return self.folder / f"{self.kind.name}.{rest}"


def is_out_of_reach(files: LogFiles) -> bool:
    """True when the folder is somebody else's, so that not even its list of names can be seen."""
    try:
        files.log.stat()
    except PermissionError:
        return True
    except OSError:
        return False
    return False


def identity_of(path: Path) -> tuple[int, int] | None:
    """Which file stands under this name, whatever is in it; None where there is none."""
    try:
        found = path.stat()
    except OSError:
        return None
    return found.st_dev, found.st_ino


def bytes_of(path: Path) -> int:
    """How many bytes a file has; 0 for one that is not there, or that goes just now.

    SQLite deletes a write-ahead log when the last program closes it: only one look is a safe one.
    """
    try:
        return path.stat().st_size
    except FileNotFoundError:
        return 0


def make_folder(folder: Path) -> None:
    """Make a folder that only its owner can enter (C02)."""
    folder.mkdir(mode=FOLDER_MODE, parents=True, exist_ok=True)
    folder.chmod(FOLDER_MODE)


@contextlib.contextmanager
def files_of_ours() -> Iterator[None]:
    """Whatever a library makes meanwhile can be read by its owner only (C02).

    For files that nobody of ours opens: DuckDB gives its write-ahead log the rights that the system
    gives a new file. Windows of ours have the same mask all the time.
    """
    former = os.umask(0o777 & ~FOLDER_MODE)
    try:
        yield
    finally:
        os.umask(former)


def make_empty_file(path: Path) -> None:
    """Make a new empty file that only its owner can read; SQLite gives -wal and -shm its rights.

    Raises `FileExistsError`.
    """
    os.close(os.open(path, os.O_CREAT | os.O_EXCL | os.O_WRONLY, FILE_MODE))


def write_whole(path: Path, content: bytes) -> None:
    """Replace a small file so that a crash leaves the old content or the new, never a half."""
    take_place(_write_part(path, content), path)
    sync_folder(path.parent)


def write_new(path: Path, content: bytes) -> None:
    """Make a small new file, whole or not at all; another that came first is not overwritten.

    A program killed at the very end may leave `part_of` the file as well. Raises
    `FileExistsError`.
    """
    part = _write_part(path, content)
    try:
        os.link(part, path)
    except FileExistsError:
        raise
    except OSError:
        # A disk that knows no second names for a file.
        part.rename(path)
    finally:
        part.unlink(missing_ok=True)
    sync_folder(path.parent)


def part_of(path: Path) -> Path:
    """Where a small file is written before it gets its name."""
    return path.with_name(path.name + ".part")


def _write_part(path: Path, content: bytes) -> Path:
    part = part_of(path)
    part.unlink(missing_ok=True)
    make_empty_file(part)
    with part.open("r+b") as opened:
        opened.write(content)
        opened.flush()
        os.fsync(opened.fileno())
    return part


def sync_file(path: Path) -> None:
    """Put a file's content on the disk."""
    with path.open("r+b") as opened:
        os.fsync(opened.fileno())


def sync_folder(folder: Path) -> None:
    """Put a folder's list of names on the disk, so that a rename outlives a power cut."""
    if os.name == "nt":
        return
    opened = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(opened)
    finally:
        os.close(opened)
