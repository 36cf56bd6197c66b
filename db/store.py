"""The open store: one writer, as many readers as are asked for."""

from __future__ import annotations

import contextlib
import os
import shutil
import tempfile
import uuid
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Literal

from sqlcipher3 import dbapi2 as sqlcipher

from app.moment import Clock, SystemClock
from app.ports import Progress
from app.problems import Problem
from app.replacement import take_place
from db import gate, hold
from db.backup import UNWATCHED, make_backup
from db.call_log import SqliteCallLog
from db.connection import Connection, connect, transaction
from db.device import name_device
from db.faults import told
from db.files import LogFiles, bytes_of, make_empty_file, make_folder, sync_file, sync_folder
from db.keeper import LogKeeper
from db.kind import CALL_LOG, StoreKind
from db.migrations import migrate, version_of
from db.reading import Reader
from db.recovery import make_recovery
from db.second_shelf import copy_out
from db.wal import write_again

if TYPE_CHECKING:
    from db.handover import LogHandover

_BUSY = 5


class Store:
    """An open store. Holds the key until it is closed.

    `keeper` and `log` are a call log's; a team's records take their connections by `connected`.
    `read_only`: the folder or the file cannot be written; everything can be read, and every write
    raises `store_read_only` (F07).
    """

    def __init__(self, files: LogFiles, key: bytes, *, read_only: bool, clock: Clock) -> None:
        self.files = files
        self.read_only = read_only
        self._key = key
        self._clock = clock
        self._hold: hold.Hold | None = None
        self._aside: tempfile.TemporaryDirectory[str] | None = None
        self._keeper: LogKeeper | None = None
        self._logs: list[SqliteCallLog | LogHandover] = []

    @classmethod
    def create(
        cls,
        folder: Path,
        key: bytes,
        *,
        log: str = "",
        clock: Clock | None = None,
        kind: StoreKind = CALL_LOG,
    ) -> Store:
        """Make a new, empty store and open it. `log` is its own id, a new one by default.

        The file gets its name when it is whole. Raises `Problem`: log_exists, disk_full,
        disk_error, store_read_only.
        """
        files = LogFiles(folder, kind)
        if files.log.exists():
            raise Problem("log_exists", file=files.log)
        with told(folder.parent):
            make_folder(folder)
            _clear_unfinished(files)
            make_empty_file(files.unfinished)
            conn = connect(files.unfinished, key, "write")
            try:
                migrate(conn, kind)
                with transaction(conn):
                    _name(conn, log or uuid.uuid4().hex)
                conn.execute("PRAGMA wal_checkpoint(TRUNCATE)")
            finally:
                conn.close()
            sync_file(files.unfinished)
            take_place(files.unfinished, files.log)
            sync_folder(folder)
        return cls.open(folder, key, clock=clock, kind=kind)

    @classmethod
    def open(
        cls,
        folder: Path,
        key: bytes,
        *,
        clock: Clock | None = None,
        kind: StoreKind = CALL_LOG,
    ) -> Store:
        """Open a store behind the start gate; an older one is backed up and brought up to date.

        Its files are not moved as long as it is open (`db.hold`). Raises `Problem`: those of
        `db.gate.check`, log_missing, log_inconsistent, backup_failed, disk_full, disk_error,
        store_locked.
        """
        files = LogFiles(folder, kind)
        held = hold.share(folder)
        try:
            if not files.log.exists():
                raise Problem("log_missing", file=files.log)
            version = gate.check(files, key)
            read_only = not (os.access(folder, os.W_OK) and os.access(files.log, os.W_OK))
            store = cls(files, key, read_only=read_only, clock=clock or SystemClock())
            if not read_only and bytes_of(files.wal):
                store._secure_wal()
            if version < kind.version:
                store._bring_up_to_date(version)
            if files.erased.exists():
                store._erase_again()
        except BaseException:
            held.release()
            raise
        store._hold = held
        return store

    def keeper(self) -> LogKeeper:
        """The one writer, with a connection of its own; the same one at every call."""
        if self._keeper is None:
            conn = None if self.read_only else self._connect_writer()
            if conn is not None:
                self._secure_name_of_wal(conn)
            self._keeper = LogKeeper(conn, self.files.folder)
        return self._keeper

    def log(self) -> SqliteCallLog:
        """A new reading side with a connection of its own; one for each thread."""
        with told(self.files.folder):
            reader = Reader(self._connect_reader(), self.files.folder)
        log = SqliteCallLog(reader, self._clock, self.log)
        self._logs.append(log)
        return log

    def handover(self) -> LogHandover:
        """What is handed over and what comes back, to be read; `apart` gives one that writes."""
        from db.handover import LogHandover

        with told(self.files.folder):
            read = self._connect_reader()
        handover = LogHandover(read, self.files.folder, self._handover_apart, writes=False)
        self._logs.append(handover)
        return handover

    def _handover_apart(self) -> LogHandover:
        from db.handover import LogHandover

        writes = not self.read_only
        conn = self._connect_writer() if writes else self._connect_reader()
        return LogHandover(conn, self.files.folder, self._handover_apart, writes=writes)

    def connected(self, purpose: Literal["write", "read"]) -> Connection:
        """A connection of the caller's own, who closes it. Raises `Problem` store_read_only."""
        if purpose == "write" and self.read_only:
            raise Problem("store_read_only", folder=self.files.folder)
        if purpose == "write":
            return self._connect_writer()
        with told(self.files.folder):
            return self._connect_reader()

    @property
    def key(self) -> bytes:
        """The store's key, for what is derived from it; empty once the store is closed."""
        return self._key

    def name(self) -> str:
        """The log's own id, under which a keyring knows its key."""
        with told(self.files.folder):
            conn = self._connect_reader()
            try:
                row = conn.execute("SELECT value FROM meta WHERE name = 'log'").fetchone()
            finally:
                conn.close()
        return str(row[0])

    def renew_recovery(self, recipients: Sequence[str] = ()) -> str:
        """A new recovery code, shown this once; the former one opens nothing any more.

        Raises `Problem`: recovery_recipient_wrong, disk_full, disk_error, store_read_only.
        """
        return make_recovery(self.files, self.name(), self._key, recipients)

    def backup(self, folder: Path | None = None, progress: Progress = UNWATCHED) -> Path:
        """Make a proved copy of the log; gives its path. On a worker: it reads everything."""
        with told(self.files.folder):
            conn = self._connect_writer()
        try:
            return make_backup(conn, self.files, self._key, folder=folder, progress=progress)
        finally:
            conn.close()

    def copy_out(self, backup: Path, folder: Path, at_most: int = 0) -> Path:
        """Copy a backup into a second folder, proved there, too (F38); gives the copy's path."""
        return copy_out(self.files, backup, self._key, folder, at_most)

    def close(self) -> None:
        """Drop the key; close the readers, then the writer, which brings the WAL into the log.

        Where one of them fails, as on a disk that does, the others are closed all the same.
        """
        self._key = b""
        with contextlib.ExitStack() as last_first:
            if self._hold is not None:
                last_first.callback(self._hold.release)
            if self._aside is not None:
                last_first.callback(self._aside.cleanup)
            if self._keeper is not None:
                last_first.callback(self._keeper.close)
            for log in self._logs:
                last_first.callback(log.close)
            self._logs.clear()

    # -- connections -------------------------------------------------------------------------------

    def _connect_writer(self) -> Connection:
        with told(self.files.folder):
            return connect(self.files.log, self._key, "write")

    def _connect_reader(self) -> Connection:
        if not self.read_only:
            return connect(self.files.log, self._key, "read")
        wal = self.files.wal
        if not bytes_of(wal):
            return connect(self.files.log, self._key, "read", immutable=True)
        try:
            conn = connect(self.files.log, self._key, "read")
        except sqlcipher.OperationalError:
            return self._connect_aside()
        return conn

    def _connect_aside(self) -> Connection:
        """Read a copy: a WAL in a folder where SQLite cannot make its shared memory.

        No program has the log open then (its shared memory would be there), so copying is safe.
        The copy is encrypted like the log.
        """
        if self._aside is None:
            self._aside = tempfile.TemporaryDirectory(prefix="callside-")
            copy = LogFiles(Path(self._aside.name), self.files.kind)
            shutil.copyfile(self.files.wal, copy.wal)
            shutil.copyfile(self.files.log, copy.log)
        aside = LogFiles(Path(self._aside.name), self.files.kind)
        return connect(aside.log, self._key, "read")

    def _secure_name_of_wal(self, conn: Connection) -> None:
        """Put the WAL's name on the disk: SQLite does so, and is silent where that fails."""
        try:
            with told(self.files.folder):
                sync_folder(self.files.folder)
        except BaseException:
            conn.close()
            raise

    def _secure_wal(self) -> None:
        """Before anything rests on what a killed program left, put that on the disk for sure.

        Where another program has the log open and is just writing, it is alive and sees to it.
        """
        with told(self.files.folder):
            conn = self._connect_writer()
            try:
                conn.execute("PRAGMA busy_timeout = 0")
                conn.execute("BEGIN IMMEDIATE")
                write_again(self.files.wal)
                conn.execute("COMMIT")
            except sqlcipher.OperationalError as error:
                if getattr(error, "sqlite_errorcode", 0) & 0xFF != _BUSY:
                    raise
            finally:
                conn.close()

    def _erase_again(self) -> None:
        """Nobody who was erased is there, whatever copy this store comes from (C08)."""
        from db.erased_again import catch_up, erase_in_log

        erase = erase_in_log
        if self.files.kind is not CALL_LOG:
            from db.team.erased_again import erase_in_team

            erase = erase_in_team
        write = None if self.read_only else self._connect_writer
        catch_up(self.files, self._key, self._connect_reader, write, self.backup, erase)

    def _bring_up_to_date(self, version: int) -> None:
        """Back the log up and apply the steps that it lacks, unless another program just has."""
        if self.read_only:
            raise Problem("schema_older_read_only", file=self.files.log, found=version)
        with hold.turn(self.files):
            conn = self._connect_writer()
            try:
                if version_of(conn) < self.files.kind.version:
                    make_backup(conn, self.files, self._key)
                    with told(self.files.folder):
                        migrate(conn, self.files.kind)
                        conn.execute("PRAGMA wal_checkpoint(TRUNCATE)")
            finally:
                conn.close()


def _name(conn: Connection, log: str) -> None:
    """Give a new log its own id, and the device that writes it one."""
    conn.execute("INSERT INTO meta (name, value) VALUES ('log', ?)", (log,))
    name_device(conn)


def _clear_unfinished(files: LogFiles) -> None:
    """Remove what a start that was cut off left; nothing was ever kept in it."""
    for suffix in ("", "-wal", "-shm"):
        files.unfinished.with_name(files.unfinished.name + suffix).unlink(missing_ok=True)
