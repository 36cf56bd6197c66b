"""Opens the encrypted file: the right library, the key, and every setting read back (B01).

sqlcipher3 stands in for the library that sqlite_utils would find by itself; otherwise it catches
another module's exceptions. Only this module and `db.faults` name sqlcipher3.
"""

from __future__ import annotations

import sys
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any, Literal, TypeAlias

import sqlcipher3
from sqlcipher3 import dbapi2 as sqlcipher

from app.problems import Problem

if TYPE_CHECKING:
    from sqlite_utils import Database

Connection: TypeAlias = Any
"""A connection of sqlcipher3, which publishes no types."""

Purpose = Literal["write", "read", "look"]
"""`write`: the one writer. `read`: query_only. `look`: touches no file, for the start gate."""

OLDEST_SQLITE = (3, 51, 3)
"""Older ones can corrupt a log when its WAL is reset."""

BUSY_TIMEOUT_MS = 5000
_CACHE_KIB = {"write": 16 * 1024, "read": 64 * 1024}
_LARGEST_WAL_BYTES = 8 * 1024 * 1024


def _settings(purpose: Purpose) -> dict[str, int]:
    """Every pragma that is set, and the value that must be read back."""
    if purpose == "look":
        # Only what needs no table: the gate's look may have nothing but the first page.
        return {"query_only": 1, "trusted_schema": 0, "cell_size_check": 1, "busy_timeout": 0}
    return {
        "foreign_keys": 1,
        "synchronous": 2,  # FULL: acknowledged means on the disk
        "trusted_schema": 0,
        "cell_size_check": 1,
        "secure_delete": 1,
        "busy_timeout": BUSY_TIMEOUT_MS,
        "cache_size": -_CACHE_KIB[purpose],
        "temp_store": 2,  # memory: a temporary file would not be encrypted
        "recursive_triggers": 1,  # as sqlite_utils sets it on every connection it is given
        "mmap_size": 0,
        "cipher_memory_security": 0,  # three to eight times slower when on
        "query_only": 0 if purpose == "write" else 1,
    }


def connect(path: Path, key: bytes, purpose: Purpose, *, immutable: bool = False) -> Connection:
    """A connection with the raw key and all settings; it may move between threads, one at a time.

    `immutable` promises SQLite that nobody writes: no lock is taken and no file is made beside
    the log, and a WAL is not looked at. Raises `Problem`: library_plain, library_old,
    settings_refused; errors of SQLite pass through.
    """
    check_library()
    # A reader that is the last to close puts the WAL away, so it may touch files; rows it may not.
    mode = "ro" if purpose == "look" else "rw"
    uri = f"{path.absolute().as_uri()}?mode={mode}" + ("&immutable=1" if immutable else "")
    conn = sqlcipher.connect(uri, uri=True, isolation_level=None, check_same_thread=False)
    try:
        # SQLCipher would write its own complaints, page numbers and all, to stderr.
        conn.execute("PRAGMA cipher_log_level = NONE")
        # PRAGMA takes no parameters; the text is hexadecimal digits by construction.
        conn.execute(f"PRAGMA key = \"x'{key.hex()}'\"")
        settings = _settings(purpose)
        for name, value in settings.items():
            conn.execute(f"PRAGMA {name} = {value}")
        if purpose == "write":
            conn.execute("PRAGMA journal_mode = WAL")
            conn.execute(f"PRAGMA journal_size_limit = {_LARGEST_WAL_BYTES}")
        refused = _refused(conn, purpose)
        if refused:
            raise Problem("settings_refused", settings=refused)
    except BaseException:
        conn.close()
        raise
    return conn


def close_writer(conn: Connection) -> None:
    """Close a writing connection, its WAL put into the file first.

    Closing would do that too, but it keeps Python's interpreter meanwhile: on a slow disk every
    window would stand still.
    """
    try:
        conn.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    finally:
        conn.close()


def connect_plain(path: Path) -> Connection:
    """A connection to a plain SQLite file, for copies that are meant to be read by others."""
    return sqlcipher.connect(str(path), isolation_level=None)


def _refused(conn: Connection, purpose: Purpose) -> tuple[str, ...]:
    """The settings that the connection did not take."""
    wanted: dict[str, object] = {name: str(value) for name, value in _settings(purpose).items()}
    wanted["cipher_log_level"] = "NONE"
    if purpose == "write":
        wanted["journal_mode"] = "wal"
    return tuple(name for name, value in wanted.items() if read_setting(conn, name) != value)


def read_setting(conn: Connection, name: str) -> str:
    """One pragma as the connection has it, as text."""
    row = conn.execute(f"PRAGMA {name}").fetchone()
    return "" if row is None else str(row[0])


def check_library() -> None:
    """Refuse a library that writes plaintext, or one that can corrupt the log (F18, B02).

    Raises `Problem`: library_plain, library_old.
    """
    conn = sqlcipher.connect(":memory:")
    try:
        cipher = conn.execute("PRAGMA cipher_version").fetchone()
        version = str(conn.execute("SELECT sqlite_version()").fetchone()[0])
    finally:
        conn.close()
    if cipher is None or not cipher[0]:
        raise Problem("library_plain", sqlite=version)
    if tuple(int(part) for part in version.split(".")) < OLDEST_SQLITE:
        needed = ".".join(str(part) for part in OLDEST_SQLITE)
        raise Problem("library_old", sqlite=version, needed=needed)


@contextmanager
def transaction(conn: Connection) -> Iterator[None]:
    """One write transaction: all or nothing, and the connection is usable after a failure."""
    conn.execute("BEGIN IMMEDIATE")
    try:
        yield
        conn.execute("COMMIT")
    except BaseException:
        # A full disk may have ended the transaction already.
        if conn.in_transaction:
            conn.execute("ROLLBACK")
        raise


def named_rows(
    conn: Connection, sql: str, parameters: Sequence[object] = ()
) -> list[dict[str, Any]]:
    """The rows of a query, by the names of their columns."""
    cursor = conn.execute(sql, parameters)
    names = [column[0] for column in cursor.description]
    return [dict(zip(names, row, strict=True)) for row in cursor]


def database(conn: Connection) -> Database:
    """The connection in the hands of sqlite_utils: for migrations, backups and table lists.

    Imported here because it takes longer to import than the log takes to open.
    """
    sys.modules["pysqlite3"] = sqlcipher3
    sys.modules["pysqlite3.dbapi2"] = sqlcipher
    with _kept_out("numpy", "pandas"):
        from sqlite_utils import Database
        from sqlite_utils.utils import OperationalError

    if OperationalError is not sqlcipher.OperationalError:
        raise RuntimeError("sqlite_utils was imported before sqlcipher3 stood in for its library")
    return Database(conn, execute_plugins=False)


@contextmanager
def _kept_out(*names: str) -> Iterator[None]:
    """Let these packages not be found meanwhile, unless they are imported already.

    sqlite_utils imports them where a supervisor's charts have brought them along, only to know the
    types of values that are never given to it: half a second, and half of the window's memory.
    """
    hidden = [name for name in names if name not in sys.modules]
    modules: dict[str, Any] = sys.modules  # None stands for "not to be found"
    for name in hidden:
        modules[name] = None
    try:
        yield
    finally:
        for name in hidden:
            del modules[name]
